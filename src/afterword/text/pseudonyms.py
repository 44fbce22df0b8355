"""Names stay home: what names a person, a company or a way to reach them becomes a token, and comes back afterwards.

Pure. The tokens are stable within one ``Pseudonyms``: the same name is the same token in every text it hides.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from afterword.text.letters import fold

_CONTACT: Final = re.compile(
    r"(?P<email>[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"')\]]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|example|de|fr|es|br|nl|uk|eu|dev|ai)(?:/[^\s<>\"')\]]*)?\b)"
    r"|(?P<phone>(?<![\w.-])(?:\+|00|\(0|0)\d[\d ()/.-]{5,18}\d(?![\w-]))"
    r"|(?P<reference>(?<![\w.,/-])(?:[A-Z]{1,5}[-/]?\d{2,}[\w/-]{0,20}|\d{2,8}[-/]\d{2,8}[\w/-]{0,12}|\d{5,12})(?![\w.,]\w|\w))"
)
TOKEN: Final = re.compile(
    r"\b(?:PERSON|COMPANY|NAME|EMAIL|PHONE|URL|REFERENCE)_\d+(?:_(?:GIVEN|FAMILY|SHORT))?\b"
)
# Parts of a name that are words of their own too often to be hidden apart from the name.
_COMMON: Final = frozenset(
    "will mark grace hope may june april august rose bill art frank pat sue ray young king lord best long short case page "
    "hall park wood stone hill field brook bank bush church day knight baker cook smith may van von der de la le da do dos "
    "university institute hospital college school council department ministry royal national global digital general united first "
    "team talent people the and of for gmbh ag ltd inc llc co group company".split()
)


class UnknownTokenError(ValueError):
    """A text holds a token that nobody made: ``token`` says which."""

    def __init__(self, token: str) -> None:
        super().__init__(token)
        self.token = token


class Pseudonyms:
    """The names of one run and the tokens that stand for them."""

    def __init__(
        self,
        people: Iterable[str] = (),
        companies: Iterable[str] = (),
        references: Iterable[str] = (),
        others: Iterable[str] = (),
    ) -> None:
        """``people`` are full or partial names; each is hidden whole, and by its given and family name alone.

        ``others`` are what looks like a name and nobody knows whose.
        """
        self._token: dict[str, str] = {}
        self._original: dict[str, str] = {}
        self._written: set[str] = set()
        self._counts: dict[str, int] = {}
        for name in people:
            self._add_person(" ".join(name.split()))
        for name in companies:
            self._add_company(" ".join(name.split()))
        for name in references:
            if len(name.strip()) > 1:
                self._add(name.strip(), self._new("REFERENCE"))
        for name in others:
            if len(name) > 2 and _key(name) not in self._token:
                self._add(name, self._new("NAME"))
        self._pattern: re.Pattern[str] | None = None

    def hide(self, text: str) -> str:
        """Return text with every known name and every address, link and number as a token.

        A name is found however its letters are marked: ``Groß`` as ``GROSS``, ``O'Brien`` as ``O’Brien``, ``Peña`` as ``Pena``.
        """
        text = _CONTACT.sub(self._hide_contact, text)
        if self._pattern is None:
            names = sorted(self._token, key=len, reverse=True)
            # Known names only, longest first; \w on neither side, so that "Ann" stays inside "Anneke".
            alternatives = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names)
            self._pattern = re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)" if names else r"(?!)")
        plain, places = _plain(text)
        pieces, done = [], 0
        for found in self._pattern.finditer(plain):
            start, end = places[found.start()], places[found.end()]
            written, token = text[start:end], self._token[" ".join(found.group().split())]
            alone = not any(map(str.isspace, written))
            if alone and written[:1].islower() and _as_written(written) not in self._written:
                continue  # "qué pena" names nobody called Peña
            pieces += [text[done:start], token]
            done = end
        return "".join([*pieces, text[done:]])

    def restore(self, text: str) -> str:
        """Return text with its tokens as the names they stand for; raise UnknownTokenError for any other token."""

        def original(found: re.Match[str]) -> str:
            if found.group() not in self._original:
                raise UnknownTokenError(found.group())
            return self._original[found.group()]

        return TOKEN.sub(original, text)

    def known(self) -> Mapping[str, str]:
        """Return the tokens with what they stand for."""
        return dict(self._original)

    def _add_person(self, name: str) -> None:
        words = [word.strip(".,") for word in name.split() if word.strip(".,")]
        if not words or _key(name) in self._token:
            return
        token = self._new("PERSON")
        self._add(name, token)
        if len(words) > 1:
            self._add_part(words[0], f"{token}_GIVEN")
            self._add_part(words[-1], f"{token}_FAMILY")

    def _add_company(self, name: str) -> None:
        """Add a company and, as a name of its own, the word that people shorten it to."""
        if len(name) < 2 or _key(name) in self._token:
            return
        token = self._new("COMPANY")
        self._add(name, token)
        first = name.split(maxsplit=1)[0].strip(".,")
        if first != name and len(first) > 4 and first.casefold() not in _COMMON:
            self._add_part(first, f"{token}_SHORT")

    def _add_part(self, word: str, token: str) -> None:
        if len(word) > 1 and word.casefold() not in _COMMON and _key(word) not in self._token:
            self._add(word, token)

    def _add(self, name: str, token: str) -> None:
        if key := _key(name):
            self._token.setdefault(key, token)
        self._written.add(_as_written(name))
        self._original[token] = name
        self._pattern = None

    def _new(self, kind: str) -> str:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return f"{kind}_{self._counts[kind]}"

    def _token_of(self, found: str) -> str:
        return self._token[_key(found)]

    def _hide_contact(self, found: re.Match[str]) -> str:
        kind, text = str(found.lastgroup).upper(), found.group()
        if _key(text) not in self._token:
            self._add(text, self._new(kind))
        return self._token_of(text)


def _as_written(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _key(name: str) -> str:
    return " ".join(_plain(name)[0].split())


def _plain(text: str) -> tuple[str, Sequence[int]]:
    """Return text as names are compared in it, and where each of its letters, and its end, stands in the text."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    folded = [fold(letter).lower() for letter in text]  # "𝐀" has no small letter until it is an "A"
    places = [at for at, letters in enumerate(folded) for _ in letters]
    return "".join(folded), [*places, len(text)]
