"""The user's own words, made to fit into a sentence of the letter.

One module a language, each with ``anchor`` (what the letter refers to) and ``question`` (what it asks).
Nothing is added to what the user wrote; what cannot be fitted is returned as it is.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Literal, Protocol, cast


@dataclass(frozen=True, slots=True)
class Anchor:
    """A part of the interview that the letter names.

    ``text`` stands where a noun can stand ("the design session with Tomasz"), ``short`` is for a second mention.
    """

    text: str
    short: str
    kind: Literal["session", "topic", "own"]


@dataclass(frozen=True, slots=True)
class Question:
    """What the user wants to know.

    A whole question (``direct``), what follows "advice on" (``topic``), or where a language must tell them apart an
    indirect question (``clause``): "wie ich Zahlen früher nenne".
    """

    text: str
    form: Literal["direct", "topic", "clause"]


class Wording(Protocol):
    """What each language's module offers."""

    def anchor(self, about: str) -> Anchor:
        """Fit one ``--about`` into a sentence."""

    def join(self, anchors: list[Anchor]) -> Anchor:
        """Name several parts as one."""

    def question(self, ask: str) -> Question | None:
        """Fit an ``--ask`` into a sentence; None when it asks for what no letter should."""


def wording(language: str) -> Wording:
    """Return the wording of a language of the letters."""
    return cast("Wording", import_module(f"afterword.ask.wording.{language}"))


_BACK: Mapping[str, str] = {
    "en": "did|was|were|had|came|went|could have|should have|lost|sounded|seemed|next",
    "de": "war|waren|hatte|hätte|habe|wirkte|kam|ging|fehlte|verloren|gefehlt|nächst\\w*",
    "fr": "était|étais|a été|ai|avait|avais|aurais|manquait|prochaine?s?",
    "es": "fui|fue|estuve|hablé|había|faltó|faltaba|quedé|soné|fallé|próxim[oa]s?",
    "pt": "fui|foi|estava|faltou|errei|falei|pareci|próxim[oa]s?",
    "nl": "was|waren|had|hadden|heb|ben|kwam|ging|miste|ontbrak|volgende",
}


def looks_back(question: str, language: str) -> bool:
    """Say whether a question is about what was, or names the next time itself: then no "for next time" goes before it."""
    return re.search(rf"(?i)\b(?:{_BACK[language]})\b", question) is not None


def bare_role(role: str) -> str:
    """Return a job title without its legal marker: ``Projektleiter (m/w/d)``, ``Comptable H/F``."""
    mark = (
        r"(?:(?:[mwfdxhvi]|div|gn)(?:\s?[/|,*]\s?(?:[mwfdxhvi]|div)){1,3}|gn|all genders|alle geschlechter)"
    )
    pair = r"(?:[mwfdhv]/){1,2}[mwfdhvx]"
    kept = re.sub(rf"\s*[(\[]\s*{mark}\s*[)\]]|(?:\s*[,–-])?\s+{pair}$", "", role, flags=re.IGNORECASE)
    return " ".join(kept.split()) or role
