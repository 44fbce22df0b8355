"""A model makes a letter personal: it chooses what to mention and what to ask, then writes the slots; rules decide.

Names leave only as tokens. What the model chooses is a slice of the rejection; what it writes must pass every check, or
the template's words stay. At most two calls when nothing fails.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pydantic import BaseModel, Field

from afterword.ask.compose import SHORT, SLOTS, Composed, Focus, Words
from afterword.ask.letter import Attempt, Personal
from afterword.ask.plan import Plan
from afterword.ask.request import Request
from afterword.ask.wording import wording
from afterword.model.answer import Model, Usage
from afterword.model.memory import Profile
from afterword.model.step import Step, Taken, mark_of, take
from afterword.templating import Templates
from afterword.text.language import guess
from afterword.text.orders import orders_in
from afterword.text.proper import proper_names
from afterword.text.pseudonyms import Pseudonyms, UnknownTokenError
from afterword.text.salutations import is_closing, is_greeting
from afterword.text.sentences import split

_CODE: Final = re.compile(
    r"(?<![\w.,:/-])(?!(?:19|20)\d\d(?!\w))[A-Z]{0,4}[-/]?\d{4,12}(?:[-/]\d{1,8}){0,3}(?!\w)"
)
"""A number of four figures and more that is no year: a reference, a file, an account."""

_PERSON: Final = re.compile(
    r"\b(?:with|from|by|and|met|asked|told|mit|von|avec|con|com|van|por|door)\s+"
    r"((?:Dr\.?\s|Prof\.?\s)?[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+(?:\s[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+)?)"
)
_LINK: Final = re.compile(r"@|://|www\.|\]\(|<[a-z!/]", re.IGNORECASE)
_MOST_WORDS: Final = {"thanks": 50, "question": 65, "answer": 45}
_MOST_SENTENCES: Final = 20
_ANCHORED: Final = frozenset(
    ("interview", "final_round", "take_home", "internal", "agency", "offer_first", "position_closed", "late")
)
"""Cases whose letters can name a part of the interview."""


class Choice(BaseModel):
    """What the model plans: the sentence and its words that name a part of the process, and what to ask."""

    sentence: int
    anchor: str = Field(max_length=120)
    ask: Focus


class Slots(BaseModel):
    """What the model writes."""

    thanks: str = Field(max_length=600)
    question: str = Field(max_length=700)


class SlotsWithAnswer(Slots):
    """The same where the letter answers an offer, too."""

    answer: str = Field(max_length=500)


_PLAN: Final = Step("ask/plan", Choice, most_tokens=120)
_WRITE: Final = Step("ask/slots", Slots, most_tokens=400)
_WRITE_ANSWER: Final = Step("ask/slots", SlotsWithAnswer, most_tokens=500)


@dataclass(frozen=True, slots=True)
class ModelWriter:
    """Makes letters personal with a model; ``prompts`` are where its prompts lie.

    A small model is not asked to plan: of four rejections it named no part of the process that stood in them.
    """

    model: Model
    prompts: Templates
    profile: Profile = "capable"

    @property
    def name(self) -> str:
        """Return the model's name."""
        return self.model.name

    def write(self, request: Request, planned: Plan, words: Words, attempt: Attempt) -> Personal:
        """Choose and write what passes; raises ModelFailureError when the endpoint fails."""
        names = pseudonyms_of(request)
        usage = Usage()
        complaints: tuple[str, ...] = ()
        if self.profile == "capable" and (sentences := _to_plan_from(request, planned, words)):
            chosen = self._plan(request, planned, sentences, names)
            usage += chosen.usage
            words = _planned(chosen, words, attempt)
        composed, _ = attempt(words)
        taken = self._slots(request, planned, composed, words, attempt, names)
        usage += taken.usage
        if taken.answer is not None:
            slots = _restored(taken.answer, composed, names)
        else:
            slots, complaints = _well(taken.last, composed, names, words, attempt), taken.complaints
        return Personal(replace(words, slots=slots), complaints, usage.as_json())

    def _plan(
        self, request: Request, planned: Plan, sentences: Sequence[str], names: Pseudonyms
    ) -> Taken[Choice]:
        hidden = [names.hide(" ".join(sentence.split())) for sentence in sentences]
        values = {
            "language": planned.language,
            "role": names.hide(request.role or ""),
            "stage": request.stage,
            "sentences": hidden,
            "mark": mark_of(hidden),
        }

        def complaints(choice: Choice) -> list[str]:
            return _unfounded(choice, hidden, planned.language)

        taken = take(_PLAN, values, model=self.model, prompts=self.prompts, check=complaints)
        if taken.answer is None:
            return taken
        found = names.restore(taken.answer.anchor)  # a slice of what was hidden: its tokens are all known
        return replace(taken, answer=taken.answer.model_copy(update={"anchor": found}))

    def _slots(
        self, request: Request, planned: Plan, composed: Composed, words: Words, attempt: Attempt, names: Pseudonyms
    ) -> Taken[Slots]:  # fmt: skip
        step: Step[Any] = _WRITE_ANSWER if "answer" in composed.slots else _WRITE
        hidden = {slot: names.hide(composed.slots.get(slot, "")) for slot in SLOTS} | {
            "language": planned.language,
            "tone": request.tone or planned.register or "warm",
            "about": names.hide("; ".join(words.about)),
            "ask": names.hide(words.ask or ""),
        }
        hidden["mark"] = mark_of(list(hidden.values()))

        def complaints(slots: Slots) -> list[str]:
            try:
                restored = _restored(slots, composed, names)
            except UnknownTokenError as error:
                return [f"{error.token} was not given: use only the tokens you see."]
            return [*_faults(restored, composed, words), *attempt(replace(words, slots=restored))[1]]

        return take(step, hidden, model=self.model, prompts=self.prompts, check=complaints)


def _to_plan_from(request: Request, planned: Plan, words: Words) -> list[str]:
    """Return the rejection's sentences that may name a part of the process; none where the letter takes none."""
    if request.rejection is None or words.about or planned.case not in _ANCHORED or planned.channel in SHORT:
        return []
    text = request.rejection.text[:6000]
    said = split(text)
    orders = orders_in(text, [(sentence.start, sentence.end) for sentence in said])
    return [
        sentence.text
        for number, sentence in enumerate(said)
        if number not in orders and not (is_greeting(sentence.text) or is_closing(sentence.text))
    ][:_MOST_SENTENCES]


def _unfounded(choice: Choice, sentences: Sequence[str], language: str) -> list[str]:
    """Say why a choice is not founded on the rejection; a choice of nothing always is."""
    if choice.sentence == 0 or not choice.anchor.strip():
        return []
    if not 1 <= choice.sentence <= len(sentences):
        return [f"There is no sentence {choice.sentence}."]
    if choice.anchor not in sentences[choice.sentence - 1]:
        return [f"The words of the anchor do not stand in sentence {choice.sentence}: copy them exactly."]
    count = len(choice.anchor.split())
    if not 2 <= count <= 10 or wording(language).anchor(choice.anchor).kind != "session":
        return ["The anchor does not name a part of the interview: choose another, or 0 and no words."]
    return []


def _planned(chosen: Taken[Choice], words: Words, attempt: Attempt) -> Words:
    """Take over what was chosen, as far as the letter with it passes."""
    if chosen.shown:
        return replace(words, about=("<the words that answer 1 names>",))
    if chosen.answer is None:
        return words
    about = (chosen.answer.anchor,) if chosen.answer.sentence and chosen.answer.anchor else ()
    focus = None if words.ask else chosen.answer.ask
    for tried in (replace(words, about=about, focus=focus), replace(words, focus=focus)):
        if not attempt(tried)[1]:
            return tried
    return words


def _well(
    last: Slots | None, composed: Composed, names: Pseudonyms, words: Words, attempt: Attempt
) -> dict[str, str]:
    """Return the one slot that passes beside the template's words for the others, if one does."""
    if last is None:
        return {}
    for slot, hidden in last.model_dump().items():
        try:
            text = _begun_like(composed.slots.get(slot, ""), " ".join(names.restore(hidden).split()))
        except UnknownTokenError:
            continue
        if not _faults({slot: text}, composed, words) and not attempt(replace(words, slots={slot: text}))[1]:
            return {slot: text}
    return {}


def pseudonyms_of(request: Request) -> Pseudonyms:
    """Return the tokens for everyone and everything that the request names."""
    facts = request.rejection.facts if request.rejection else None
    people = [request.to, request.candidate, *_named_in("; ".join((*request.about, request.ask or "")))]
    companies = [request.company]
    references: list[str | None] = []
    if facts:
        people += [
            facts.sender_name,
            facts.candidate_name,
            facts.contact_for_questions,
            facts.wrong_name,
            *facts.interviewers,
            *facts.perhaps.get("person", ()),
        ]
        companies += [
            facts.company,
            facts.agency,
            *facts.company_aliases,
            *facts.perhaps.get("company", ()),
        ]
        references = [facts.reference, *facts.perhaps.get("reference", ())]
    if request.rejection:
        references += _CODE.findall(request.rejection.text)
        people += request.rejection.people
        companies += request.rejection.companies
    return Pseudonyms(
        [name for name in people if name],
        [name for name in companies if name],
        [name for name in references if name],
        proper_names(request.rejection.text if request.rejection else "", request.language),
    )


def _named_in(text: str) -> list[str]:
    """Return what stands where a person's name stands in the user's own words: "with Tomasz", "by Dr Lund"."""
    return [found[1] for found in _PERSON.finditer(text)]


def _restored(slots: Slots, composed: Composed, names: Pseudonyms) -> dict[str, str]:
    """Return the slots with the names back; one that follows a greeting with a comma begins as the template's does."""
    said = {slot: " ".join(names.restore(text).split()) for slot, text in slots.model_dump().items()}
    return {slot: _begun_like(composed.slots.get(slot, ""), text) for slot, text in said.items()}


def _begun_like(template: str, text: str) -> str:
    """Give text a small letter in front where the template has one: German goes on after "Sehr geehrte Frau …,"."""
    first = text.split(" ", 1)[0].casefold()
    small = template[:1].islower() and (first in template.casefold().split() or first in _SMALL)
    return text[:1].lower() + text[1:] if small else text


_SMALL: Final = frozenset(
    "vielen herzlichen besten danke ich haben mit für es auch nochmals zunächst wie".split()
)


def _faults(slots: Mapping[str, str], composed: Composed, words: Words) -> list[str]:
    """Return what is wrong with the slots beyond the rules: length, lost facts, more than one question."""
    faults = []
    for slot, text in slots.items():
        if not text:
            faults.append(f"{slot} is empty.")
        elif text[-1] not in ".?!…":
            faults.append(f"{slot} does not end with a whole sentence.")
        elif _repeats(text):
            faults.append(f"{slot} says one thing twice.")
        elif len(text.split()) > _MOST_WORDS[slot]:
            faults.append(f"{slot} is longer than {_MOST_WORDS[slot]} words.")
    if any(_LINK.search(text) for text in slots.values()):
        faults.append("There is a link or an address in it.")
    given = " ".join((*composed.slots.values(), *words.about, words.ask or ""))
    faults += [f"{thing} was not given: use only what you were told." for thing in _invented(slots, given)]
    if sum(text.count("?") for text in slots.values()) > 1:
        faults.append("There is more than one question.")
    if "?" in composed.slots["question"] and "?" not in slots.get("question", "?"):
        faults.append("question asks nothing.")
    if words.about and "thanks" in slots and not _kept(words.about[0], slots["thanks"]):
        faults.append(f"thanks does not name what is remembered: {words.about[0]}")
    if words.ask and "question" in slots and not _kept(words.ask, slots["question"]):
        faults.append(f"question does not ask what the person wants to know: {words.ask}")
    if "answer" in slots and not _kept(composed.slots["answer"], slots["answer"]):
        faults.append(f"answer does not say what it must: {composed.slots['answer']}")
    return faults


def _invented(slots: Mapping[str, str], given: str) -> list[str]:
    """Return the words with a digit and the names in the slots that were not given."""
    known = given.casefold()
    words = [word for text in slots.values() for word in re.findall(r"\w*\d\w*", text)]
    names = [name for text in slots.values() for name in proper_names(text, guess(given))]
    return [thing for thing in (*words, *names) if thing.casefold() not in known]


def _repeats(text: str) -> bool:
    said = [" ".join(sentence.text.casefold().split()) for sentence in split(text)]
    return len(set(said)) < len(said)


def _kept(said: str, slot: str) -> bool:
    """Say whether at least half of the content words of what was said are in the slot."""
    content = {word[:5] for word in re.findall(r"\w{4,}", said.casefold())}
    found = {word[:5] for word in re.findall(r"\w{4,}", slot.casefold())}
    return not content or 2 * len(content & found) >= len(content)
