"""Whether the letter takes up what the rejection asked, offered or already said."""

from collections.abc import Iterable
from functools import cache

from afterword.ask.checks.finding import Finding
from afterword.ask.checks.heard import heard
from afterword.ask.checks.letter import Letter
from afterword.ask.checks.notes import Signal, signals_in
from afterword.ask.checks.parts import Span
from afterword.ask.checks.tokens import fold, words_of
from afterword.ask.checks.words.table import Words
from afterword.ask.context import Context

_LEFT_OPEN = {
    "call": (
        "The rejection offered a call, and the letter passes over it.",
        "Take the offer up, or say kindly that email suits you.",
    ),
    "alternative": (
        "The rejection pointed to another role or route, and the letter passes over it.",
        "Answer that in one sentence, first.",
    ),
    "question": (
        "The rejection asked something, and the letter does not answer it.",
        "Answer it in one sentence, first.",
    ),
    "deadline": (
        "The rejection named a date, and the letter does not take it up.",
        "Say in one clause what you will do by then.",
    ),
    "feedback": (
        "The rejection already gave feedback, and the letter asks as if it had not.",
        "Thank for that point and build your question on it.",
    ),
}
_EMPTY_WORDS = frozenset(
    "about asked asks asking whether which would could should candidate candidates recruiter sender manager rejection letter email mail offered offers "
    "invited invites question questions with from they them that this what when wants want know like said says feedback given already gave included also "
    "role roles position positions job other another alternative interview interviews agency open mentioned mention suggested please reply answer applicant "
    "consider considered company team call phone offer short their there been have into will your more than their personal human contact next week weeks short soon time instead later like "
    "pose absage stelle rolle bietet fragt bittet kurze kurz antwort interesse besteht woche gern gespräch rückmeldung refus poste propose demande intéresse intéressé semaine réponse retour entretien autre "
    "puesto vacante ofrece pregunta interesa semana respuesta entrevista otro otra vaga oferece pergunta interesse resposta retorno outra outro nesta esta functie vacature biedt vraagt interesse antwoord reactie gesprek andere".split()
)
STEM_LETTERS = 5
HEARD_AS = 0.7
"""How likely a sentence must be heard as taking something up."""
HINTS = 0.2
"""From here on a sentence may be an answer: then one shared word settles it."""
LEAST_SHARED = 2
"""How many words of what was said a letter holds that builds on it or answers it."""


def find_unanswered(letter: Letter, context: Context) -> list[Finding]:
    """D26: what the sender asked or offered is taken up; feedback already given is built on."""
    if letter.kind == "follow_up":
        return []
    findings = []
    for signal in signals_in(context):
        if signal.kind not in _LEFT_OPEN or _taken_up(letter, signal, context):
            continue
        message, mend = _LEFT_OPEN[signal.kind]
        span = letter.parts.middle if letter.parts.middle.end else Span(0, len(letter.draft.text))
        findings.append(Finding("answers-sender", "fail", message, *span, mend))
        break
    return findings


def _taken_up(letter: Letter, signal: Signal, context: Context) -> bool:
    """Say whether a letter answers a signal: in a phrase that does, in a sentence heard so, or by its own words."""
    topic = {"call": "call answer", "alternative": "alternative answer", "feedback": "builds on"}.get(
        signal.kind, ""
    )
    if topic and letter.in_part(topic, "middle", "subject"):
        return True
    what = {"call": "call_ok", "alternative": "answers"}.get(signal.kind)
    if what and _heard_as(letter, what) >= HEARD_AS:
        return True
    clause = signal.clause or " ".join(context.evidence)
    names: tuple[str | None, ...] = (context.role, context.company, context.recipient)
    if signal.kind == "feedback":  # that the exercise is named shows nothing: any question about it does that
        names += context.facts
    own = frozenset(words_of(" ".join(name for name in names if name), letter.words))
    if signal.kind in ("feedback", "alternative", "call") and _comparable(letter, clause):
        content = {word[:STEM_LETTERS] for word in _content(clause, own, letter)}
        shared = content & {word[:STEM_LETTERS] for word in _own_words(letter)}
        sure = signal.kind == "alternative" and (
            _heard_as(letter, "answers") >= HINTS or _names_one_of(letter, clause, shared)
        )
        passed_over = signal.kind == "call" and not content
        return not passed_over and len(shared) >= min(1 if sure else LEAST_SHARED, len(content))
    return signal.kind != "call" and shares_topic(letter, clause, own) is not False


def _heard_as(letter: Letter, what: str) -> float:
    """Give how likely any sentence is heard as something."""
    return max((heard(letter, sentence)[what] for sentence in letter.middle_sentences()), default=0.0)


def _names_one_of(letter: Letter, clause: str, stems: set[str]) -> bool:
    """Say whether the letter shares a word with a clause that is written as a name there: ``York``, but no German noun."""
    if letter.words.language == "de":
        return False
    large = {word for word in clause.split()[1:] if word[0].isupper()}
    return any(word[:STEM_LETTERS] in stems for each in large for word in words_of(each, letter.words))


def _comparable(letter: Letter, clause: str) -> bool:
    """Say whether a clause is in the letter's language: notes are often English, whatever the letter is."""
    small = letter.vocabulary("articles") | letter.vocabulary("and")
    return letter.words.language == "en" or any(word in small for word in words_of(clause, letter.words))


def shares_topic(letter: Letter, clause: str, own: frozenset[str]) -> bool | None:
    """Say whether the letter speaks of what a clause speaks of; None when that cannot be told.

    Names, numbers and known topics compare across languages, other words only where the letter is English
    too. ``own`` are the words of the applied-for role and the people, which any letter holds.
    """
    words = letter.words
    said = _own_words(letter)
    clause_words = [word for word in words_of(clause, words) if word not in own]
    topics = topics_in(clause_words, words)
    if topics & topics_in(said, words):
        return True
    content = _content(clause, own, letter)
    stems = {word[:STEM_LETTERS] for word in said if len(word) >= 4 or word.isdigit()}
    if any(word[:STEM_LETTERS] in stems for word in content):
        return True
    if topics or (content and words.language == "en"):
        return False
    return None


def _own_words(letter: Letter) -> set[str]:
    """Return the folded words of subject and body."""
    return {
        token.word
        for token in letter.tokens
        if letter.sentences[token.sentence].part in ("middle", "subject")
    }


def _content(clause: str, own: frozenset[str], letter: Letter) -> list[str]:
    """Return the folded words of a clause that carry its meaning."""
    return [
        word
        for word in words_of(clause, letter.words)
        if word not in own
        and (
            (len(word) >= 4 and word not in _empty_words())
            or word.isdigit()
            or word.upper() in clause.split()
        )
    ]


@cache
def _empty_words() -> frozenset[str]:
    return frozenset(fold(word, None) for word in _EMPTY_WORDS)


def topics_in(said: Iterable[str], words: Words) -> set[str]:
    """Name the known topics that some words speak of."""
    from afterword.ask.checks.words.concepts import TOPICS  # noqa: PLC0415 - read only when a note asks something

    said = list(said)
    found = set()
    for topic, stems in TOPICS.items():
        starts = tuple(fold(stem, words).lstrip("_") for stem in stems.split())
        if any(word.startswith(starts) for word in said):
            found.add(topic)
    return found
