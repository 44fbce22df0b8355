"""What the attributes of an HTML element say: that it cannot be seen, quotes, or is a signature.

Holds style sheets, colours and the class names of mail programs; no tokenizer and no text.
"""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["quote", "thread", "signature"]


@dataclass(frozen=True, slots=True)
class Look:
    """How the text of an element looks; colours are names or what the style says, tightened."""

    hidden: bool = False
    ink: str = ""
    paper: str = "white"


_HIDING = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\.0+)?(?:;|$|!)|(?:^|;)font-size:0*(?:\.\d+)?[01]?(?:\.\d+)?(?:px|pt|em|rem|%)?(?:;|$|!)"
    r"|(?:^|;)(?:max-)?height:0(?:px|pt)?(?:;|$|!).{0,200}overflow:hidden|overflow:hidden.{0,200}(?:^|;)(?:max-)?height:0(?:px|pt)?(?:;|$|!)|text-indent:-\d{3,}|(?:left|top):-\d{3,}|clip:rect\(0"
)
_COLOUR = re.compile(r"(?:^|;)color:([^;!]{1,40})")
_BACKGROUND = re.compile(r"(?:^|;)background(?:-color)?:([^;!]{1,80})")
_THREADS = re.compile(
    r"\b(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-cite-prefix|gmail_attr|OutlookMessageHeader|WordSection1_quote|ms-outlook-mobile-reference-message|x_gmail_quote|mail_android_quote|history_container)\b"
)
_THREAD_IDS = frozenset(
    (
        "divrplyfwdmsg",
        "x_divrplyfwdmsg",
        "appendonsend",
        "mail-editor-reference-message-container",
        "replysplit",
        "oriMsgHtmlSeperator".lower(),
        "yahoo_quoted",
        "isforwardcontent",
        "stopspelling",
    )
)
_SIGNATURES = re.compile(
    r"\b(?:gmail_signature|moz-signature|protonmail_signature_block|apple-signature|x_signature|email-signature|mail-signature|signature|sig)\b",
    re.IGNORECASE,
)


def hiding_classes(source: str) -> frozenset[str]:
    """Return the classes that a top-level rule of a style sheet hides (rules for some devices only do not count)."""
    found: set[str] = set()
    for sheet in re.findall(r"<style[^<>]{0,300}>([^<]{0,60000})", source[:400_000], re.IGNORECASE)[:5]:
        depth, start = 0, 0
        for brace in re.finditer(r"[{}]", sheet):
            if brace[0] == "{":
                depth += 1
                if depth == 1:
                    selector, start = sheet[start : brace.start()], brace.end()
                continue
            if (
                depth == 1
                and _HIDING.search(_tight(sheet[start : brace.start()][:2000]))
                and "@" not in selector
            ):
                found.update(re.findall(r"\.([\w-]{1,60})\s*(?:,|$)", selector[-2000:].strip()))
            depth = max(0, depth - 1)
            start = brace.end() if not depth else start
    return frozenset(found)


def _tight(style: str) -> str:
    return re.sub(r"\s+", "", style.lower())


def look(parent: Look, attributes: dict[str, str], hiding: frozenset[str]) -> Look:
    """Return how an element looks, given its parent's look and the classes that a style sheet hides."""
    hidden, ink, paper = parent.hidden, parent.ink, parent.paper
    if "hidden" in attributes or (hiding and hiding.intersection(attributes.get("class", "").split())):
        hidden = True
    paper = _colour(attributes.get("bgcolor", "")) or paper
    ink = _colour(attributes.get("color", "")) or ink
    if style := attributes.get("style"):
        style = _tight(style[:4000])
        hidden = hidden or _HIDING.search(style) is not None
        if found := _BACKGROUND.search(style):
            paper = _colour(found[1]) or "?"
        if found := _COLOUR.search(style):
            ink = _colour(found[1])
    return Look(hidden or (bool(ink) and ink == paper) or ink == "transparent", ink, paper)


def _colour(value: str) -> str:
    value = value.strip().lower()
    if value in (
        "white",
        "#fff",
        "#ffffff",
        "rgb(255,255,255)",
        "#fefefe",
        "rgba(255,255,255,1)",
        "#fffffe",
        "snow",
    ):
        return "white"
    if value in ("transparent", "rgba(0,0,0,0)"):
        return "transparent"
    return {"#000": "black", "#000000": "black", "rgb(0,0,0)": "black"}.get(value, value)


def kind_of(tag: str, attributes: dict[str, str]) -> Kind | None:
    """Return what the tag, class and id of an element say it is, or None."""
    classes, identity = attributes.get("class", ""), attributes.get("id", "").lower()
    if tag == "blockquote":
        return (
            "quote"
            if attributes.get("type", "").lower() == "cite"
            or "gmail_quote" in classes
            or "cite" in attributes
            or "quote" in classes
            else None
        )
    if (
        _THREADS.search(classes)
        or identity in _THREAD_IDS
        or identity.startswith(("yahoo_quoted", "divrplyfwdmsg"))
    ):
        return "thread"
    if tag in ("div", "table", "span", "p", "td", "pre") and (
        _SIGNATURES.search(classes)
        or "data-smartmail" in attributes
        or identity in ("signature", "x_signature", "divsignature", "appleMailSignature".lower())
    ):
        return "signature"
    return None
