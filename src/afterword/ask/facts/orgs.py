"""What an organisation's name looks like, and whether two spellings or a host name mean the same one.

Holds questions about one name. It must not know the message.
"""

from afterword.ask.facts.phrases import words as tables
from afterword.ask.facts.prose import words_of
from afterword.text.letters import fold

_ARTICLES = ("the", "die", "der", "das", "den", "le", "la", "les", "el", "o", "a", "il", "de", "het")
_TRIM = ".,;:!?()\"'"
_COMPOUND_ENDS = (
    "praxis", "klinik", "werke", "museum", "schule", "backerei", "verlag", "versicherung", "gesellschaft", "stiftung", "amt", "bank",
    "paviljoen", "bakkerij", "restaurant", "hotel", "betrieb", "bedrijf", "groep", "fabriek", "kliniek", "brauerei", "druckerei", "apotheke", "verband", "verein", "zentrum",
)  # fmt: skip
EXACT, SAME_START, SAME_WORDS = 7, 5, 5


def squeeze(name: str) -> str:
    """Return what makes two spellings one: letters and digits without legal form, article and German case endings."""
    tokens = [
        token
        for token in fold(name).replace("&", " and ").replace("'s", "").split()
        if token.strip(".,") not in words_of(tables.LEGAL_FORMS)
    ]
    if len(tokens) > 1 and tokens[0] in _ARTICLES:
        tokens = tokens[1:]
    return "".join(character for token in tokens for character in _without_case(token) if character.isalnum())


def host_match(name: str, label: str | None) -> int:
    """Say how well a name fits the employer's label of a host name: 7 the same, 5 a part of it, 0 not at all."""
    if not label or not name:
        return 0
    squeezed, written_out = (
        _plain(fold(name)),
        _plain(fold(name.lower().replace("ü", "ue").replace("ö", "oe").replace("ä", "ae"))),
    )
    short = _plain(
        " ".join(
            token
            for token in fold(name).replace("&", "and").split()
            if token.strip(".,") not in words_of(tables.LEGAL_FORMS)
        )
    )
    host = _plain(label)
    spellings = {
        squeezed,
        written_out,
        short,
        short.replace("and", ""),
        _plain(fold(name).replace("&", " and ")),
    }
    if host in spellings:
        return EXACT
    if any(
        min(len(each), len(host)) >= 4 and (each.startswith(host) or host.startswith(each))
        for each in spellings
    ):
        return SAME_START
    tokens = [token.strip(_TRIM) for token in fold(name).replace("-", " ").split()]
    parts = [part for part in label.split("-") if len(part) > 2]
    fits = (
        parts
        and _covers(tokens, parts)
        and all(
            any(len(token) > 2 and (token.startswith(part) or part.startswith(token)) for token in tokens)
            for part in parts
        )
    )
    return SAME_WORDS if fits else 0


def _covers(tokens: list[str], parts: list[str]) -> bool:
    """Say whether most longer words of a name stand in the host: ``Victoria Aldwick`` is not ``aldwickshore``."""
    long = [token for token in tokens if len(token) > 3]
    missing = [
        token for token in long if not any(part.startswith(token) or token.startswith(part) for part in parts)
    ]
    return len(missing) * 3 <= len(long)


def has_legal_form(name: str) -> bool:
    """Say whether a name ends in a legal form (``Lindner GmbH``)."""
    return len(name.split()) > 1 and fold(name.rsplit(None, 1)[-1].strip(",;:()")) in words_of(
        tables.LEGAL_FORMS
    )


def has_org_noun(name: str) -> bool:
    """Say whether a name holds a noun that employers are called by (``Stadtwerke``, ``Bakery``, ``Trust``)."""
    tokens = [token.strip(_TRIM) for token in fold(name).replace("-", " ").split()]
    nouns = words_of(tables.ORG_NOUNS)
    return any(token in nouns or (len(token) > 8 and token.endswith(_COMPOUND_ENDS)) for token in tokens)


def is_organisation(name: str) -> bool:
    """Say whether the words of a name alone show that it is no person's."""
    return has_legal_form(name) or has_org_noun(name) or " & " in name


def is_agency_label(label: str | None) -> bool:
    """Say whether a host name is an agency's by its own words (``ridgeline-recruitment``)."""
    return any(word in (label or "") for word in tables.AGENCY_SUFFIXES.split())


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _without_case(token: str) -> str:
    return token[:-1] if len(token) > 6 and token[-1] in "ns" else token
