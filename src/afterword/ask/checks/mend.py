"""The repairs that need no judgement: punctuation, capitals, emoji, a misspelt name, a missing name at the end."""

import re
from collections.abc import Callable
from functools import cache

from afterword.ask.checks.draft import DraftText, read_draft
from afterword.ask.checks.language import words_of_draft
from afterword.ask.checks.letter import Letter, read_letter
from afterword.ask.checks.marks import emoji_in, shouted_words
from afterword.ask.checks.names import TITLES, differ_little, read_name
from afterword.ask.checks.tokens import words_of
from afterword.ask.context import Context

Repair = Callable[[DraftText, Letter, Context], str]


def fix(draft: DraftText, context: Context) -> tuple[str, list[str]]:
    """Make the repairs that need no judgement; return the new text and what was changed, in plain words."""
    changes = []
    for repair, said in _REPAIRS:
        words = words_of_draft(draft, context)
        if words is None:
            break
        text = repair(draft, read_letter(draft, context, words), context)
        if text != draft.text:
            changes += [said] if said not in changes else []
            draft = read_draft(text)
    return draft.text, changes


def _replace(text: str, changes: list[tuple[int, int, str]]) -> str:
    pieces = []
    at = 0
    for start, end, new in sorted(changes):
        if start >= at:
            pieces += [text[at:start], new]
            at = end
    return "".join((*pieces, text[at:]))


def _without_emoji(draft: DraftText, letter: Letter, _context: Context) -> str:
    if letter.channel != "email":
        return draft.text
    changes = []
    for start, end in emoji_in(draft.text, draft.body_start, len(draft.text)):
        lead = 1 if draft.text[start - 1 : start] == " " else 0
        changes.append((start - lead, end, ""))
    return _replace(draft.text, changes)


@cache
def _doubled() -> re.Pattern[str]:
    return re.compile(r"([!?])[!?]+|(?<![.\d])(\.)\.(?!\.)|(,)(?:[ \t]?,)+")


def _with_single_marks(draft: DraftText, _letter: Letter, _context: Context) -> str:
    def single(found: re.Match[str]) -> str:
        return "?" if "?" in found[0] else found[0][0]

    body = _doubled().sub(single, draft.body)
    if "subject" in draft.places:
        start, end = draft.places["subject"]
        return (
            draft.text[:start]
            + _doubled().sub(single, draft.text[start:end])
            + draft.text[end : draft.body_start]
            + body
        )
    return draft.text[: draft.body_start] + body


def _without_exclamations(draft: DraftText, letter: Letter, _context: Context) -> str:
    """Put a comma for the greeting's exclamation mark, a full stop for the others, nothing where the sentence goes on."""
    text, greeting = draft.text, letter.parts.greeting
    changes = []
    for found in re.finditer(r"[ \u00a0\u202f]?!|¡", text[draft.body_start :]):
        start, end = draft.body_start + found.start(), draft.body_start + found.end()
        mark = "," if greeting.start <= start < greeting.end else "."
        beside = {text[start - 1 : start], text[end : end + 1]} & set(",.:;?!…")
        rest = text[end:].lstrip(" ")
        if rest[:2].islower() and mark == ".":
            mark = ","  # the sentence goes on
        changes.append((start, end, "" if beside or rest[:1] in "–—-»”" or found[0] == "¡" else mark))
    if "subject" in draft.places:
        start, end = draft.places["subject"]
        changes += [
            (at, at + 1, " –" if re.match(r"! \w", text[at : at + 3]) else "")
            for at in range(start, end)
            if text[at] in "!¡"
        ]
    return _replace(text, changes)


def _without_shouting(draft: DraftText, letter: Letter, context: Context) -> str:
    spans = shouted_words(letter, context)
    starts = {sentence.start for sentence in letter.sentences}
    changes = []
    for start, end in spans:
        word = draft.text[start:end].lower()
        if letter.words.language == "en" and word == "i":
            continue
        noun = letter.words.nouns_capital and _stands_as_noun(draft.text, start, end)
        changes.append((start, end, word.capitalize() if start in starts or noun else word))
    return _replace(draft.text, changes)


def _stands_as_noun(text: str, start: int, end: int) -> bool:
    """Say whether a German word in capitals stands where a noun does: behind an article or "als", and no noun behind it."""
    before = text[:start].rsplit(None, 1)[-1:]
    article = bool(before) and re.fullmatch(
        r"(?i)als|der|die|das|de[mns]|eine?[mnrs]?|\w*(?:m|s)?eine[mnrs]?|ihre?[mnrs]?|zu[mr]|im|am|vom|beim",
        before[0],
    )
    return bool(article) and not text[end:].lstrip()[:1].isupper()


def _with_known_name(draft: DraftText, letter: Letter, context: Context) -> str:
    """Spell the recipient's name in the greeting as it is known."""
    name = read_name(context.recipient or "", letter.words)
    start, end = letter.parts.greeting
    if name is None or start == end:
        return draft.text
    greeting = draft.text[start:end]
    said = words_of(greeting, letter.words)
    for found in re.finditer(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", greeting):
        folded = "".join(words_of(found[0], letter.words)[:1])
        if not found[0][0].isupper() or folded in TITLES or found[0] in name.written:
            continue
        for written in name.written:
            known = "".join(words_of(written, letter.words)[:1])
            accent = folded == known and found[0].lower() != written.lower()
            if accent or (known not in said and differ_little(folded, known)):
                return draft.text[: start + found.start()] + written + draft.text[start + found.end() :]
    return draft.text


def _with_signature(draft: DraftText, letter: Letter, context: Context) -> str:
    """Put the candidate's name under a closing that has none."""
    if not context.candidate or letter.channel != "email":
        return draft.text
    closing = letter.parts.closing
    said = set(words_of(letter.text(letter.parts.signoff), letter.words))
    if closing.start == closing.end or said & set(words_of(context.candidate, letter.words)):
        return draft.text
    return draft.text[: closing.end] + "\n" + context.candidate + draft.text[closing.end :]


_REPAIRS: tuple[tuple[Repair, str], ...] = (
    (_without_emoji, "Emoji taken out."),
    (_with_single_marks, "Doubled punctuation made single."),
    (_without_exclamations, "Exclamation marks made full stops."),
    (
        _with_single_marks,
        "Doubled punctuation made single.",
    ),  # an exclamation mark may have kept two stops apart
    (_without_shouting, "Words in capitals written normally."),
    (_with_known_name, "The reader's name spelled as it is known."),
    (_with_signature, "Your name put under the closing."),
)
