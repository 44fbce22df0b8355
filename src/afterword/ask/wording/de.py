"""German: how what the user typed becomes part of a sentence.

An anchor stands in the accusative ("über …", "an …"), and a word of the sentence always follows it. A topic brings its
preposition: "zu meiner Präsentation", "mit Blick auf den Vortrag".
"""

import re
from dataclasses import replace
from typing import Final

from afterword.ask.wording import Anchor, Question
from afterword.ask.wording.german_nouns import (
    ADJECTIVE,
    ARTICLES,
    MASCULINE,
    SESSIONS,
    accusative,
    gender_of,
    head_of,
    in_nominative,
    owner_of,
)
from afterword.ask.wording.pieces import (
    bare,
    is_english,
    join_anchors,
    lower_first,
    puts_verb_first,
    split_pair,
)

_QUESTION_WORDS: Final = frozenset(
    "was wie wo wann wer wen wem womit woran worauf wofür wodurch worin wovon wozu worüber welche welcher welches welchen "
    "welchem inwiefern inwieweit ob wieviel wohin woher".split()
)
_PREPOSITIONS: Final = frozenset("bei an auf in mit zu von für über nach ab seit".split())
_VERBS: Final = frozenset(
    "hätte hätten hättest is hat habe haben hast war waren wäre wären ist sind bin bist kann kannst können könnte könnten könntest "
    "könntet soll sollen sollte sollten muss müsste müssten würde würden würdest wird werden darf dürfte fehlte fehlt gab gibt gäbe "
    "wirkte wirkten half hilft macht machte braucht bräuchte lässt ließe fand fanden lag liegt ging geht kam kommt brachte raten rätst".split()
)
_SUBJECTS: Final = frozenset(
    "ich man du wir es sie mein meine unser unsere der die das ein eine sich mich".split()
)
_LEAD: Final = re.compile(
    r"(?:bitte\s+)?(?:(?:könnten sie|könntest du|können sie|kannst du|würden sie|würdest du)\s+(?:mir\s+)?(?:bitte\s+)?"
    r"(?:sagen|verraten|erklären|mitteilen)\s*,\s*)?(?:(?:ich|mich)\s+(?:möchte|würde|will|hätte|wüsste|interessiert)\s*(?:gerne?\s*)?(?:mal\s+)?)?"
    r"(?:(?:gerne?\s+)?(?:zu\s+)?(?:wissen|erfahren|hören|fragen|verstehen|lernen|interessieren)\s*(?:,\s*|$|(?=\s(?:was|wie|wo|ob|woran|warum|welche\w*)\b)))?,?\s*",
    re.IGNORECASE,
)
_ADVICE: Final = re.compile(
    r"(?:(?:könnten sie|könntest du|können sie|kannst du|hätten sie|hättest du|haben sie|hast du)\s+(?:(?:mir|bitte|für mich)\s+){0,2})?"
    r"(?:(?:ein(?:en|e)?|etwas|ihre?n?|deine?n?|kurzes?|kurzer|kurzen|ehrliches?|konkretes?|konkrete|paar)\s+){0,3}"
    r"(?:feedback|rat|ratschlag|ratschläge|tipps?|hinweise?|rückmeldung|anregungen|einschätzung|meinung|empfehlung(?:en)?|rat)"
    r"(?:\s+(?P<preposition>zum?|zur|für|über|auf|an|beim?|bezüglich|hinsichtlich|dazu|darüber|dafür)\b|,),?\s*(?P<rest>.+?)"
    r"(?:\s+(?:bekommen|erhalten|haben|hören|geben))?",
    re.IGNORECASE,
)
_VAGUE: Final = re.compile(
    r"(?:(?:ein(?:en|e)?|etwas|ihr|dein|euer|ehrliches|kurzes)\s+)*(?:feedback|rat|ratschlag|tipps?|hinweise?|rückmeldung|anregungen|verbesserungsvorschläge|kritik)"
    r"(?:\s+(?:für|fürs)\s+(?:das\s+)?nächste(?:s)?\s+mal)?",
    re.IGNORECASE,
)
_SPOKE: Final = re.compile(
    r"wir\s+(?:haben|hatten)\s+(?:auch\s+|lange\s+|viel\s+)?über\s+(?P<topic>.+?)(?:\s+(?:gesprochen|geredet|diskutiert))?",
    re.IGNORECASE,
)
_WHY: Final = re.compile(
    r"\b(?:warum|weshalb|wieso|weswegen|gründe?n?|begründung|absagegrund|überdenken|fehlentscheidung)\b|falsch gemacht|wer (?:hat|bekam|wurde)\b"
    r"|\b(?:abgelehnt|aussortiert|nicht genommen|nicht eingestellt|nochmals? prüfen|why|reasons?|reconsider)\b",
    re.IGNORECASE,
)  # fmt: skip
_OWN_SMALL: Final = frozenset(
    "der das den dem ein eine mein meine meiner unser ich wie zu zum zur mit am im für und über bei von auf nicht sie".split()
)
_CLAUSE_AT_END: Final = re.compile(r", (?:\w+ ){1,3}(?:ich|wir|man|es|Sie|sie|er)\b[^,]*[^,\W]$")
_TALK: Final = "unser Gespräch "
_INFINITIVE: Final = re.compile(r"[a-zäöüß-]+(?:en|ern|eln|tun)|[a-zäöüß-]*sein")


def anchor(about: str) -> Anchor:
    """Fit one ``--about``: a session gets its article, a topic becomes a conversation, a clause a question."""
    text = bare(about)
    pair = [_fitted(part) for part in split_pair(text, "und")]
    fitted = join(pair) if len(pair) == 2 and {part.kind for part in pair} == {"session"} else _fitted(text)
    return replace(fitted, text=fitted.text + ",") if _CLAUSE_AT_END.search(fitted.text) else fitted


def _fitted(text: str) -> Anchor:
    if is_english(text, _OWN_SMALL):
        return Anchor(f"{_TALK}zum Thema „{text}“", "unser Gespräch", "topic")
    if spoke := _SPOKE.fullmatch(text):
        return _talk(spoke["topic"], "über ")
    if re.match(r"(?:ich|wir|es|man)\s", text, re.IGNORECASE):
        return _talk(f"„{text}“", "zum Thema ")
    text = in_nominative(_small(text))
    words = text.split()
    if words and words[0] in _QUESTION_WORDS | {"dass"}:
        return Anchor(f"die {'Art' if words[0] == 'wie' else 'Frage'}, {text},", "diesen Punkt", "own")
    if words and words[0].casefold() == "über":
        return _talk(text.partition(" ")[2], "über ")
    if words and owner_of(words[0]):
        phrase = accusative(text)
        if phrase is None:
            return _talk(f"„{text}“", "zum Thema ")
        head = head_of(phrase)
        return Anchor(
            phrase,
            head if head == phrase or gender_of(head.split()[-1:], SESSIONS) else "diesen Punkt",
            "own",
        )
    if gender_of(head_of(text).split(), SESSIONS) and (phrase := accusative(text)):
        return Anchor(phrase, head_of(phrase), "session")
    has_article = bool(words) and words[0] in {"den", "die", "das", *MASCULINE}
    phrase = accusative(text) if has_article else None
    return _talk(phrase, "über ") if phrase else _talk(text, "zum Thema ")


def join(anchors: list[Anchor]) -> Anchor:
    """Name up to three parts as one; the second mention is of the first alone."""
    return join_anchors(anchors, (f"{_TALK}zum Thema ", f"{_TALK}über ", _TALK), "und")


def question(ask: str) -> Question | None:
    """Fit an ``--ask``: a question stays one, a clause or infinitive is asked about, the rest becomes a topic."""
    whole = ask.strip()
    text = bare(whole)
    if not text or _WHY.search(whole):
        return None
    if is_english(text, _OWN_SMALL) or text.casefold().startswith("dass "):
        return Question(f"zum Thema „{text}“", "topic")
    text = _LEAD.sub("", text, count=1).strip() or text
    if _VAGUE.fullmatch(text):
        return None
    if given := _ADVICE.fullmatch(text):
        return _advised((given["preposition"] or "dazu").casefold(), given["rest"])
    text = _small(text)
    words = re.findall(r"[\w-]+", text.casefold())
    if words and words[0] in _QUESTION_WORDS and not _is_direct(words[1:]):
        return _clause(text)
    if words and words[0] in _PREPOSITIONS and {*words[1:2]} & _QUESTION_WORDS and not whole.endswith("?"):
        return Question(text, "clause")
    asks = whole.endswith("?") and (_VERBS.intersection(words) or {*words[1:2]} & {"ich", "sie", "du", "es"})
    if words and (words[0] in _QUESTION_WORDS | _VERBS or asks):
        return Question(text[:1].upper() + text[1:], "direct")
    if words and _INFINITIVE.fullmatch(text.split()[-1]):
        return _clause(f"wie ich {_without_zu(text)} kann")
    return Question(f"mit Blick auf {accusative(text) or text}", "topic")


def _is_direct(words: list[str]) -> bool:
    """Say whether the words after a question word go on as a direct question: ``denken Sie über …``."""
    may_be_verb = len(words) > 2 and words[0].endswith(("en", "te", "st")) and words[0] not in _SUBJECTS
    if may_be_verb and words[1] in ("ich", "sie", "du", "man", "es", "wir"):
        return True
    return puts_verb_first(words, _VERBS, _SUBJECTS)


def _clause(text: str) -> Question:
    """Return an indirect question; ``wie besser antworten`` gets its subject and verb."""
    words = text.split()
    is_bare = not {*map(str.casefold, words)} & (_VERBS | _SUBJECTS - {"die", "das", "der", "ein", "eine"})
    if is_bare and len(words) > 1 and _INFINITIVE.fullmatch(words[-1]):
        return Question(f"{words[0]} ich {' '.join(words[1:])} kann", "clause")
    return Question(text, "clause")


def _advised(preposition: str, rest: str) -> Question:
    """Keep the preposition after "Rat", with the case it asks for, unless a clause follows it."""
    rest = _small(rest)
    first = rest.split()[0].casefold()
    if first in _QUESTION_WORDS or preposition in ("dazu", "darüber", "dafür"):
        return _clause(rest)
    if preposition in ("über", "auf", "an"):
        return Question(f"mit Blick auf {rest}", "topic")
    return Question(f"{preposition} {rest}", "topic")


def _talk(topic: str, preposition: str) -> Anchor:
    return Anchor(f"{_TALK}{preposition}{topic}", "unser Gespräch", "topic")


def _without_zu(text: str) -> str:
    """Return an infinitive without "zu": ``besser zu antworten``, ``mich vorzubereiten``."""
    text = re.sub(r"^um\s+|\bzu\s+(?=\S+$)", "", text)
    return re.sub(r"\b(vor|an|auf|aus|ein|ab|mit|nach|bei|dar|um|zurück|weiter)zu(?=\w+en$)", r"\1", text)


def _small(text: str) -> str:
    """Take the capital off a first word that is no noun: an article, a question word, an adjective before a noun."""
    first, _, rest = text.partition(" ")
    ordinary = {
        *_QUESTION_WORDS,
        *_VERBS,
        *_SUBJECTS,
        *MASCULINE,
        *ARTICLES.values(),
        "über",
        "besser",
        "mehr",
        "weniger",
        "ein",
        "eine",
    }
    if (owner_of(first) and not first.startswith("Ihr")) or (
        ADJECTIVE.fullmatch(first) and rest[:1].isupper()
    ):
        ordinary.add(first.casefold())
    if _INFINITIVE.fullmatch(rest.split(" ")[-1]) and first.casefold().endswith(("er", "end", "ig", "lich")):
        ordinary.add(first.casefold())  # "Kürzer antworten"
    return lower_first(text, ordinary)
