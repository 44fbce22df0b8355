"""What French, Spanish and Portuguese have in common: one way from typed words to a part of a sentence.

Holds the steps; each language's words are in a Grammar of its own module.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from afterword.ask.wording import Anchor, Question
from afterword.ask.wording.pieces import bare, is_english, join_anchors, lower_first, opened, split_pair


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words of one language; tables are words separated by blanks, genders are m, f, mp, fp.

    ``sessions`` are parts of an interview, ``nouns`` others that take an article; ``talk`` opens the anchor of a topic, ``way`` stands for "how" before a clause that must be a noun, ``adverbs`` may
    precede an infinitive, ``clause_starts`` open an indirect question, ``unaccented`` maps "como" to "cómo".
    """

    sessions: Mapping[str, str]
    nouns: Mapping[str, str]
    articles: Mapping[str, str]
    definite: str
    indefinite: str
    owners: str
    adjectives: str
    small: str
    talk: str
    that_point: str
    way: tuple[str, str]
    what: str
    quotes: tuple[str, str]
    how: str
    clause_starts: str
    what_clauses: tuple[str, ...]
    prepositions: str
    adverbs: str
    infinitive: re.Pattern[str]
    not_infinitives: str
    finite: str
    cut: re.Pattern[str]
    spoke: re.Pattern[str]
    why: re.Pattern[str]
    lead: re.Pattern[str]
    advice: re.Pattern[str]
    direct: re.Pattern[str]
    vague: re.Pattern[str]
    statement: re.Pattern[str]
    conjunction: str
    elided: str = ""
    suffixes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    contracted: Mapping[str, str] = field(default_factory=dict)
    unaccented: Mapping[str, str] = field(default_factory=dict)
    keeps_questions: bool = True


def fit_anchor(about: str, grammar: Grammar) -> Anchor:
    """Fit one ``--about``: a session gets its article, a topic becomes a conversation, own words stay."""
    text = bare(about)
    pair = [_fitted(part, grammar) for part in split_pair(text, grammar.conjunction)]
    if len(pair) == 2 and {part.kind for part in pair} == {"session"}:
        return join_anchors(pair, (grammar.talk,), grammar.conjunction)
    return _fitted(text, grammar)


def _fitted(text: str, grammar: Grammar) -> Anchor:
    short_talk = grammar.talk.strip().rpartition(" ")[0]
    if spoke := grammar.spoke.match(text):
        return Anchor(
            grammar.talk + noun_phrase(_uncontracted(text[spoke.end() :], grammar), grammar),
            short_talk,
            "topic",
        )
    if is_english(text, grammar.small.split()) or grammar.statement.match(text):
        return Anchor(grammar.talk + _quoted(text, grammar), short_talk, "topic")
    text = _small(text, grammar)
    first, _, rest = text.partition(" ")
    if first.casefold() in grammar.way[0].split() and rest:
        return Anchor(grammar.way[1] + rest, grammar.that_point, "own")
    if first.casefold() in _MOMENT and rest and not rest.startswith("même "):
        return Anchor(_MOMENT[first.casefold()] + rest, grammar.that_point, "own")
    if text.startswith(tuple(grammar.what.split("|"))):
        return Anchor(text, grammar.that_point, "own")
    if first in grammar.owners.split():
        head = _head(text, grammar)
        return Anchor(
            text, head if head == text or _names_session(head, grammar) else grammar.that_point, "own"
        )
    phrase = noun_phrase(text, grammar)
    if _names_session(text, grammar):
        return Anchor(phrase, _head(phrase, grammar), "session")
    return Anchor(grammar.talk + phrase, short_talk, "topic")


def fit_question(ask: str, grammar: Grammar) -> Question | None:
    """Fit an ``--ask``: a question stays one, a clause or infinitive is asked about, the rest becomes a topic."""
    whole = ask.strip()
    text, asked = bare(whole), whole.endswith("?")
    if not text or (
        grammar.why.search(whole) and (not re.match(_EXPLAINS, whole) or re.search(_REFUSED, whole))
    ):
        return None
    if is_english(text, grammar.small.split()):
        return Question(_quoted(text, grammar), "topic")
    if lead := grammar.lead.match(text):
        text = text[lead.end() :].strip() or text
    if grammar.vague.fullmatch(text):
        return None
    advised = grammar.advice.match(text)
    if advised and text[advised.end() :].strip():
        text = _uncontracted(text[advised.end() :].strip(), grammar)
    text = _small(text, grammar)
    first, second = [*re.split(r"[ '’]", text.casefold(), maxsplit=2), ""][:2]
    starts = {*grammar.clause_starts.split(), *grammar.unaccented}
    if grammar.direct.search(text):
        return Question(opened(text), "direct")
    if (
        first in starts
        or (first in grammar.prepositions.split() and second in starts)
        or f"{first} {second}" in grammar.what_clauses
    ):
        accented = grammar.unaccented.get(first, text[: len(first)]) + text[len(first) :]
        return Question(
            accented,
            "direct" if asked and grammar.keeps_questions and first not in ("si", "se") else "clause",
        )
    if re.match(_OF_MYSELF, text):
        return Question(f"{'si' if 'si' in starts else 'se'} {text[:1].lower()}{text[1:]}", "clause")
    if infinitive := _infinitive(text, grammar):
        return Question(f"{grammar.how} {infinitive}", "clause")
    has_verb = bool({*re.findall(r"\w+", text.casefold())} & {*grammar.finite.split()})
    if asked and (has_verb or (grammar.keeps_questions and " " in text and not _determined(text, grammar))):
        return Question(opened(text), "direct")
    return Question(noun_phrase(text, grammar), "topic")


_MOMENT: Final = {
    "cuando": "el momento en que ",
    "quando": "o momento em que ",
    "quand": "le moment où ",
    "lorsque": "le moment où ",
}
_EXPLAINS: Final = r"(?i)(?:(?:comment|cómo|como) )?(?:mieux |mejor |melhor )?(?:expliquer|répondre|justifier|raconter|explicar|responder|justificar|contar)\b"
"""What the user wants to learn to tell others, of which "why" may be a part."""
_REFUSED: Final = (
    r"(?i)\b(?:rejet|refus|recha[cz]|rejeit|recus|reten[ui]|[eé]l[ei]g|eleit|escog|escolh|sele[ck]|séle|descart|écart|chois|aprov|aprob|cogi|contrat|embauch|pris|pass)\w*"
    r"|\b(?:vous|ustedes|vosotros|vocês?)\b"
)
_OF_MYSELF: Final = r"(?i)(?:no |não )?(?:fui|estuve|soné|tardé|hablé|parecí|fallé|quedé|me puse|me quedé|pareci|falei|demorei|soei|fiquei)\b"


def noun_phrase(text: str, grammar: Grammar) -> str:
    """Return a noun phrase with the article that its first nouns ask for, where they are known."""
    words = text.split()
    if not words or _determined(text, grammar):
        return text
    if words[0] in grammar.indefinite.split() and len(words) > 1 and _gender(words[1], grammar):
        words = words[1:]
    noun = next((word for word in words if word.casefold() not in grammar.adjectives.split()), "")
    gender = _gender(noun, grammar)
    if gender is None or (words[0][:1].isupper() and not _names_session(text, grammar)):
        return f"le thème {_quoted(text, grammar)}" if grammar.elided and words[0].islower() else text
    article = grammar.articles[gender]
    if grammar.elided and article in ("le", "la") and words[0][:1].casefold() in grammar.elided:
        return "l'" + " ".join(words)
    return f"{article} {' '.join(words)}"


def _small(text: str, grammar: Grammar) -> str:
    """Take the capital off an ordinary first word."""
    first = re.split(r"[ '’]", text, maxsplit=1)[0]
    ordinary = {
        *grammar.small.split(),
        *grammar.clause_starts.split(),
        *grammar.unaccented,
        *grammar.finite.split(),
    }
    ordinary.update(
        f"{grammar.definite} {grammar.indefinite} {grammar.owners} {grammar.adjectives} {grammar.adverbs}".split()
    )
    if _gender(first, grammar) or (grammar.infinitive.fullmatch(first.casefold()) and " " in text):
        ordinary.add(first.casefold())
    return lower_first(text, ordinary)


def _determined(text: str, grammar: Grammar) -> bool:
    first = text.split(maxsplit=1)[0]
    return first in f"{grammar.definite} {grammar.owners}".split() or bool(re.match(r"[ldLD]['’]", first))


def _names_session(text: str, grammar: Grammar) -> bool:
    """Say whether one of the first nouns names a part of an interview."""
    words = re.split(r"[ '’]", text)
    skipped = f"{grammar.definite} {grammar.indefinite} {grammar.owners} {grammar.adjectives} l".split()
    noun = next((word for word in words if word not in skipped), "")
    return any(noun.casefold() in names.split() for names in grammar.sessions.values())


def _gender(word: str, grammar: Grammar) -> str | None:
    """Return the gender of a noun that is in the tables or has a telling ending."""
    noun = word.casefold()
    for gender, names in (*grammar.sessions.items(), *grammar.nouns.items()):
        if noun in names.split():
            return gender
    if noun in grammar.adjectives.split() or len(noun) < 5:
        return None
    return next((gender for gender, ends in grammar.suffixes if noun.endswith(ends)), None)


def _head(text: str, grammar: Grammar) -> str:
    """Return the noun phrase without what follows it: "la prueba técnica con Luis" -> "la prueba técnica"."""
    return grammar.cut.split(text, maxsplit=1)[0].strip()


def _infinitive(text: str, grammar: Grammar) -> str | None:
    """Return the phrase from its infinitive on, adverbs kept, if it begins with one."""
    text = re.sub(r"^(?:para|pour|a|à|de)\s+", "", text)
    for word in text.split():
        if word.casefold() in grammar.adverbs.split():
            continue
        bare_word = re.split(r"['’]", word)[-1].casefold()
        is_verb = grammar.infinitive.fullmatch(bare_word) and bare_word not in grammar.not_infinitives.split()
        return text if is_verb and (word.islower() or " " in text) else None
    return None


def _uncontracted(text: str, grammar: Grammar) -> str:
    """Return a phrase without the preposition in front: "du rythme" -> "le rythme"."""
    first, _, rest = text.partition(" ")
    if first.casefold() in grammar.contracted:
        return f"{grammar.contracted[first.casefold()]} {rest}".strip()
    return re.sub(r"^d['’](?=\w)", "", text)


def _quoted(text: str, grammar: Grammar) -> str:
    return f"{grammar.quotes[0]}{text}{grammar.quotes[1]}"
