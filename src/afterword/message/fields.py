"""Header values: addresses, dates, message ids, in the forms that mail programs print them in.

Holds small parsers that never raise and never look at more than a few thousand characters. What a value means for the
user is decided elsewhere.
"""

import re
from collections.abc import Mapping

from afterword.message.page import pattern
from afterword.message.types import Address, Headers
from afterword.text.dates import date_in

ME = frozenset(("me", "mich", "moi", "mí", "mim", "mij"))
"""What mail programs call the reader in a To line."""
_LONGEST = 4000
_MOST = 50
_ADDRESS = r"[^\s@<>\"'(),;:\[\]]{1,80}@[^\s@<>\"'(),;:\[\]]{1,200}"
_BRACKETED = rf"(?<=<)\s{{0,5}}{_ADDRESS}(?=\s{{0,5}}>)"
_IDS = r"<[^<>\s]{3,300}>"


def addresses(value: str) -> tuple[Address, ...]:
    """Return the people in a header value, at most 50; names without an address count too."""
    found: list[Address] = []
    for part in _parts(value[:_LONGEST])[:_MOST]:
        address = _address(part)
        if address:
            found.append(address)
    return tuple(found)


def _parts(value: str) -> list[str]:
    """Split at commas and semicolons outside quotes, brackets and parentheses (``"Vos, Anneke" <…>`` is one)."""
    parts: list[str] = []
    depth, quoted, start = 0, False, 0
    for at, sign in enumerate(value):
        if sign == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif sign in "<([":
            depth += 1
        elif sign in ">)]":
            depth = max(0, depth - 1)
        elif sign == ";" or (sign == "," and not depth and not _is_inverted(value, start, at)):
            parts.append(value[start:at])
            start, depth = at + 1, 0
    parts.append(value[start:])
    return parts


def _is_inverted(value: str, start: int, comma: int) -> bool:
    """Tell ``Vos, Anneke <a@b>`` from a list: one plain word before, and no address before the next bracket."""
    before, after = value[start:comma], value[comma + 1 : comma + 80]
    bracket = after.find("<")
    return (
        "@" not in before
        and " " not in before.strip()
        and 0 < bracket <= 40
        and "," not in after[:bracket]
        and "@" not in after[:bracket]
    )


def _address(part: str) -> Address | None:
    part = part.replace("[mailto:", "<").replace("<mailto:", "<")
    match = pattern(_BRACKETED).search(part) or pattern(_ADDRESS).search(
        part
    )  # an address inside a display name is only a name
    name = part
    if match:
        name = (
            part[: match.start()] + part[match.end() :]
            if "<" not in part[: match.start()]
            else part[: part.index("<")]
        )
        if not name.strip(" <>[]\"'(),"):
            comment = re.search(r"\(([^()]{1,80})\)", part)
            name = comment[1] if comment else ""
    name = re.sub(r"\s+", " ", name).strip(" <>[]\"',;*\t")
    if name.count("(") != name.count(")") or (name.startswith("(") and name.endswith(")")):
        name = name.strip("() ")
    if "," in name and len(name.split(",")) == 2 and (match or '"' in part):
        plain = re.sub(r"\s?\([^()]{0,80}\)?$", "", name)  # "Vos, Anneke (Recruitment)"
        last, first = (half.strip() for half in plain.split(",")) if plain.count(",") == 1 else ("", "")
        name = f"{first} {last}" if first and last and not re.search(r"\d", name) else name
    email = match[0].strip(" .\t\n") if match else None
    if name == email or (pattern(_ADDRESS).fullmatch(name) and "@" in name):
        name = ""
    return Address(name or None, email) if name or email else None


def headers_from(values: Mapping[str, str]) -> Headers:
    """Build Headers from decoded header values by lower-case name."""

    def people(name: str) -> tuple[Address, ...]:
        found = addresses(values.get(name, ""))
        return tuple(each for each in found if each.email or (each.name or "").lower() not in ME)

    def one(name: str) -> Address | None:
        value = values.get(name, "")
        found = people(name)
        if len(found) > 1 and ";" not in value and not any(each.email for each in found[:-1]):
            return Address(
                found[0].name, found[-1].email
            )  # "Gemeente Oosterveen, afdeling HRM <hrm@…>" is one sender
        return next(iter(found), None)

    date_text = values.get("date", "").strip() or None
    references = pattern(_IDS).findall(
        (values.get("references", "") + " " + values.get("in-reply-to", ""))[:_LONGEST]
    )
    identity = pattern(_IDS).search(values.get("message-id", "")[:_LONGEST])
    return Headers(
        from_=one("from"),
        sender=one("sender"),
        reply_to=one("reply-to"),
        to=people("to"),
        cc=people("cc"),
        subject=re.sub(r"\s+", " ", values.get("subject", "")).strip()[:1000] or None,
        date=date_in(date_text[:200]) if date_text else None,
        date_text=date_text,
        message_id=identity[0] if identity else None,
        references=tuple(dict.fromkeys(references)),
        auto_reply=_is_auto_reply(values),
        raw=dict(values),
    )


_AUTO_SUBJECTS = (
    "automatic reply", "auto:", "autoreply", "auto-reply", "out of office", "automatische antwort", "abwesenheit", "réponse automatique", "absence du bureau", "respuesta automática",
    "fuera de la oficina", "resposta automática", "ausência", "risposta automatica", "fuori sede", "automatisch antwoord", "afwezig", "automatyczna odpowiedź", "autosvar", "automatiskt svar",
    "automatisk svar", "automaattinen vastaus", "automatická odpověď", "автоматический ответ", "автоответ", "自動応答", "自动回复", "自動回覆", "자동 응답", "부재중",
)  # fmt: skip


def _is_auto_reply(values: Mapping[str, str]) -> bool:
    """Automatic answers say so; ``X-Auto-Response-Suppress`` alone does not mean that a message is one."""
    submitted = values.get("auto-submitted", "no").strip().lower()
    if submitted.startswith("auto-replied") or "x-autoreply" in values or "x-autorespond" in values:
        return True
    if values.get("precedence", "").strip().lower() in ("auto_reply", "auto-reply"):
        return True
    return values.get("subject", "").strip().lower().startswith(_AUTO_SUBJECTS)
