"""Whether the names, days, numbers and exercises a letter mentions are those that are known.

Silent where nothing is known. Only what can be told for certain fails; the rest is left alone, because a
letter may be richer than the notes about it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from afterword.ask.checks.dates import days_in, months_of, weekdays_of
from afterword.ask.checks.finding import Finding
from afterword.ask.checks.known import STEM_LETTERS, Known, read_known
from afterword.ask.checks.letter import Letter, numbers_of, word_set
from afterword.ask.checks.names import PARTICLES, TITLES
from afterword.ask.checks.phrases import Token
from afterword.ask.checks.role import alike
from afterword.ask.checks.tokens import Sentence
from afterword.ask.context import Context

SOON_DAYS = 120


def find_facts(letter: Letter, context: Context) -> list[Finding]:
    """D22: every name, day, number and exercise occurs in what is known, or follows from it."""
    if not (context.facts or context.interviewers or context.evidence):
        return []
    known = read_known(context, letter.draft.headers.get("to", ""), letter.words.language)
    found = [
        *_strange_names(letter, known),
        *_strange_days(letter, context, known),
        *_strange_weekdays(letter, known),
        *_strange_counts(letter, known),
        *_strange_figures(letter, known),
        *_strange_exercises(letter, known),
    ]
    if context.in_excerpts:  # the mail may say it where nobody looked
        found = [replace(finding, severity="warn") for finding in found]
    return list({finding.start: finding for finding in found}.values())


def _fault(letter: Letter, first: int, last: int, what: str) -> Finding:
    start, end = letter.tokens[first].start, letter.tokens[last - 1].end
    said = " ".join(letter.draft.text[start:end].split())
    return Finding(
        "facts",
        "fail",
        f"Nothing known speaks of {what} “{said}”.",
        start,
        end,
        "Correct it, or take it out.",
    )


def _middle(letter: Letter) -> list[tuple[Sentence, int]]:
    """Return the places of the words between greeting and sign-off, each with its sentence."""
    if "middle" not in letter.kept:
        letter.kept["middle"] = [
            (sentence, place)
            for sentence in letter.middle_sentences()
            for place in range(sentence.first, sentence.last)
        ]
    places: list[tuple[Sentence, int]] = letter.kept["middle"]
    return places


def _said(letter: Letter) -> set[str]:
    """Return the words between greeting and sign-off: what none of them is, no place needs to be looked at for."""
    if "said" not in letter.kept:
        letter.kept["said"] = {letter.tokens[place].word for _, place in _middle(letter)}
    said: set[str] = letter.kept["said"]
    return said


def _written(letter: Letter, place: int) -> str:
    token = letter.tokens[place]
    return letter.draft.text[token.start : token.end]


def _before(letter: Letter, sentence: Sentence, place: int, most: int) -> set[str]:
    return {token.word for token in letter.tokens[max(sentence.first, place - most) : place]}


def _strange_names(letter: Letter, known: Known) -> Iterator[Finding]:
    """Find names of people and places: after a title, "with", "met" or "in", or two capitals together."""
    people, places = letter.vocabulary("with_person"), letter.vocabulary("at_place")
    text, tokens = letter.draft.text, letter.tokens
    capitals = [(sentence, at) for sentence, at in _middle(letter) if text[tokens[at].start].isupper()]
    for sentence, place in capitals:
        if place == sentence.first or not _is_strange(letter, known, place):
            continue
        before = letter.tokens[place - 1].word
        if letter.words.language == "pt" and before in ("o", "a") and place - 2 >= sentence.first:
            before = letter.tokens[place - 2].word  # "com a Fernanda"
        second = place + 1 < sentence.last and letter.tokens[place + 1].clause == letter.tokens[place].clause
        pair = second and _is_strange(letter, known, place + 1)
        if before in TITLES:
            yield _fault(letter, place - 1, place + 1, "the name")
        elif letter.words.nouns_capital:
            if before in people and (
                letter.tokens[place].word in _given_names() or (pair and _is_bare_pair(letter, place))
            ):
                yield _fault(letter, place, place + (2 if pair else 1), "the name")
        elif (
            before in people
            or before in places
            or _names_a_place(letter, sentence, place)
            or (pair and before not in PARTICLES)
            or _stands_beside(letter, place, known)
        ):
            yield _fault(letter, place, place + (2 if pair else 1), "the name")


def _names_a_place(letter: Letter, sentence: Sentence, place: int) -> bool:
    """Say whether a word stands before a place: "the Bristol office"."""
    return place + 1 < sentence.last and letter.tokens[place + 1].word in letter.vocabulary("place nouns")


def _is_strange(letter: Letter, known: Known, place: int) -> bool:
    """Say whether a word is written as a name and nothing known explains it."""
    written = _written(letter, place)
    if not written[0].isupper() or (len(written) > 1 and written.isupper()):
        return False
    if letter.tokens[place].word in letter.vocabulary("formal"):
        return False
    whole = letter.tokens[place].word
    word = whole.removesuffix("'s")
    language = letter.words.language
    if (
        len(word) < 2
        or word in letter.vocabulary("capitals")
        or word in TITLES
        or word in months_of(language)
        or word in weekdays_of(language)
    ):
        return False
    return known.words.isdisjoint((whole, word)) and not (word.endswith("s") and word[:-1] in known.words)


def _is_bare_pair(letter: Letter, place: int) -> bool:
    """Say whether two German words with capitals are a name: a small word or a stop follows them."""
    after = place + 2
    if after >= len(letter.tokens):
        return True
    return _written(letter, after)[0].islower() or letter.tokens[after].clause != letter.tokens[place].clause


def _given_names() -> frozenset[str]:
    from afterword.ask.checks.words.given import GIVEN_NAMES  # noqa: PLC0415 - only German needs it

    return GIVEN_NAMES


def _stands_beside(letter: Letter, place: int, known: Known) -> bool:
    """Say whether a name stands beside a known one: "Pascal and Ingrid"."""
    if place < 2 or letter.tokens[place - 1].word not in letter.vocabulary("and"):
        return False
    before = _written(letter, place - 2)
    return before[0].isupper() and not before.isupper() and letter.tokens[place - 2].word in known.words


def _strange_days(letter: Letter, context: Context, known: Known) -> Iterator[Finding]:
    if not known.days:
        return
    named: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for day in days_in(letter.tokens, letter.draft.text, letter.words.language):
        if letter.sentences[letter.tokens[day.first].sentence].part == "middle":
            named.setdefault((day.first, day.last), []).append((day.day, day.month))
    for (first, last), readings in named.items():
        if not any(reading in known.days or _is_later(reading, context) for reading in readings):
            yield _fault(letter, first, last, "the date")


def _is_later(reading: tuple[int, int], context: Context) -> bool:
    """Say whether a day lies within four months after the letter: a plan, not a memory."""
    if context.sent is None:
        return False
    return 0 < ((reading[1] - context.sent.month) * 30 + reading[0] - context.sent.day) % 365 < SOON_DAYS


def _strange_weekdays(letter: Letter, known: Known) -> Iterator[Finding]:
    """Find another weekday than the known ones; where none is known, none is strange."""
    names = weekdays_of(letter.words.language)
    if not known.names_weekdays:
        return
    if names.keys().isdisjoint(_said(letter)):
        return
    for sentence, place in _middle(letter):
        weekday = names.get(letter.tokens[place].word)
        if (
            weekday is None
            or weekday in known.weekdays
            or _before(letter, sentence, place, 2) & letter.vocabulary("later days")
        ):
            continue
        yield _fault(letter, place, place + 1, "the day")


def _strange_counts(letter: Letter, known: Known) -> Iterator[Finding]:
    """Find "three interviews" where two are known."""
    language = letter.words.language
    counts = {value for code in {"en", language} for _, value in _counts(known.facts, code)}
    if not counts:
        return
    for place, value in _counts(letter.tokens, language):
        if value not in counts and letter.sentences[letter.tokens[place].sentence].part == "middle":
            yield _fault(letter, place, place + 2, "the number")


def _counts(tokens: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    """Yield the places of numbers, two or more, that stand before a word for interviews, and their values."""
    numbers, nouns = numbers_of(language), word_set(language, "interviews")
    for at, token in enumerate(tokens):
        value = (
            int(token.word) if token.word.isdecimal() and len(token.word) < 3 else numbers.get(token.word, 0)
        )
        if value > 1 and any(following.word in nouns for following in tokens[at + 1 : at + 3]):
            yield at, value


_EXTENSIONS = frozenset("ext extension durchwahl dw poste ramal anexo interno toestel".split())
"""What stands before the last digits of a telephone number."""


def _strange_figures(letter: Letter, known: Known) -> Iterator[Finding]:
    """Find figures that are not known, other than times, years, list numbers and those in a request."""
    if not any(map(str.isdecimal, _said(letter))):
        return
    digits = [
        (s, at)
        for s, at in _middle(letter)
        if len(letter.tokens[at].word) > 1 and letter.tokens[at].word.isdecimal()
    ]
    if not digits:
        return
    dated = {
        at
        for day in days_in(letter.tokens, letter.draft.text, letter.words.language)
        for at in range(day.first, day.last)
    }
    for sentence, place in digits:
        word = letter.tokens[place].word
        following = letter.tokens[place + 1].word if place + 1 < sentence.last else ""
        after = letter.draft.text[letter.tokens[place].end : letter.tokens[place].end + 2].strip()
        if (
            place in dated
            or letter.tokens[place - 1].word in _EXTENSIONS
            or word in known.words
            or following in letter.vocabulary("units")
            or after[:1] in tuple(":/-–.hH")
        ):
            continue
        is_year = len(word) == 4 and word[:2] in ("19", "20")
        is_listed = sentence.listed and place == sentence.first
        if (
            is_year
            or is_listed
            or word[0] == "0"
            or sentence.question
            or letter.has("request", sentence)
            or letter.has("call", sentence)
        ):
            continue
        yield _fault(letter, place, place + 1, "the number")


def _strange_exercises(letter: Letter, known: Known) -> Iterator[Finding]:
    """Find exercises nobody knows of: by kind in any language, by name in the notes' own language."""
    if not known.facts:
        return
    from afterword.ask.checks.words.concepts import begins_exercise, exercise_kind, is_kind  # noqa: PLC0415 - read late

    language = letter.words.language
    heads, joined = letter.vocabulary("exercise heads"), bool(letter.vocabulary("compound heads"))
    comparable = language == "en" or _same_language(letter, known)
    named = {
        word
        for word in _said(letter)
        if (word not in known.words and begins_exercise(word, language))
        or (
            comparable
            and (word.removesuffix("s") in heads or (joined and _strange_compound(letter, word, known)))
        )
    }
    for sentence, place in _middle(letter) if named else ():
        word = letter.tokens[place].word
        if word not in named:
            continue
        before = _before(letter, sentence, place, 2)
        if before & letter.vocabulary("future"):
            continue
        kind = exercise_kind(
            [token.word for token in letter.tokens[place : min(place + 3, sentence.last)]], language
        )
        if kind and before & letter.vocabulary("articles"):
            if not is_kind(kind, known.words, letter.words):
                yield _fault(letter, place, place + 1, "the exercise")
        elif not kind and _strange_compound(letter, word, known):
            if before & letter.vocabulary("articles"):
                yield _fault(letter, place, place + 1, "the exercise")
        elif (
            not kind
            and word.removesuffix("s") in heads
            and _is_strange_modifier(letter, sentence, place - 1, known)
        ):
            yield _fault(letter, place - 1, place + 1, "the exercise")


def _strange_compound(letter: Letter, word: str, known: Known) -> bool:
    """Say whether a compound names an exercise by a thing that nothing known speaks of: "voorraadopdracht"."""
    for head in letter.vocabulary("compound heads"):
        thing = word.removesuffix(head)
        if len(thing) >= STEM_LETTERS and thing != word:
            start = thing[:STEM_LETTERS]
            return (
                word not in known.words
                and start not in letter.vocabulary("plain compounds")
                and not any(start in each for each in known.words)
            )
    return False


def _same_language(letter: Letter, known: Known) -> bool:
    """Say whether the notes are in the letter's language, so that their plain words compare."""
    return any(
        token.word in letter.vocabulary("articles") or token.word in letter.vocabulary("and")
        for token in known.facts
    )


def _is_strange_modifier(letter: Letter, sentence: Sentence, place: int, known: Known) -> bool:
    """Say whether the word before "exercise" names another one than the known: "the SQL exercise"."""
    if place <= sentence.first or letter.tokens[place].clause != letter.tokens[place + 1].clause:
        return False
    word = letter.tokens[place].word
    if word in letter.vocabulary("plain modifiers") or word in numbers_of(letter.words.language):
        return False
    if not _before(letter, sentence, place, 3) & letter.vocabulary("articles"):
        return False
    return word[:STEM_LETTERS] not in known.stems and not any(alike(word, other) for other in known.words)
