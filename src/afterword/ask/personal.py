"""A model writes two slots of a letter again, so that they sound like the person; rules decide whether they may stay.

Names leave only as tokens. What comes back must pass every check, or the template's words stay.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from pydantic import BaseModel, Field

from afterword.ask.compose import Composed, Words
from afterword.ask.letter import Personal
from afterword.ask.plan import Plan
from afterword.ask.request import Request
from afterword.model.client import Model
from afterword.model.step import Step, take
from afterword.templating import Templates
from afterword.text.pseudonyms import Pseudonyms, UnknownTokenError

_PERSON: Final = re.compile(
    r"\b(?:with|from|by|and|met|asked|told|mit|von|avec|con|com|van|por|door)\s+"
    r"((?:Dr\.?\s|Prof\.?\s)?[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+(?:\s[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+)?)"
)
_LINK: Final = re.compile(r"@|://|www\.|\]\(|<[a-z!/]", re.IGNORECASE)
_MOST_WORDS: Final = {"thanks": 50, "question": 65}


class Slots(BaseModel):
    """What the model answers."""

    thanks: str = Field(max_length=600)
    question: str = Field(max_length=700)


_STEP: Final = Step("ask/slots", Slots, most_tokens=400)


@dataclass(frozen=True, slots=True)
class ModelWriter:
    """Writes slots with a model; ``prompts`` are where its prompts lie."""

    model: Model
    prompts: Templates

    @property
    def name(self) -> str:
        """Return the model's name."""
        return self.model.name

    def write(
        self,
        request: Request,
        planned: Plan,
        composed: Composed,
        words: Words,
        faults: Callable[[Mapping[str, str]], Sequence[str]],
    ) -> Personal:
        """Ask for the slots of a composed letter; ``faults`` says what the rules find in a letter with slots.

        Raises ModelFailureError when the endpoint fails.
        """
        names = pseudonyms_of(request)
        hidden = {
            "language": planned.language,
            "tone": request.tone or planned.register or "warm",
            "thanks": names.hide(composed.slots["thanks"]),
            "question": names.hide(composed.slots["question"]),
            "about": names.hide("; ".join(words.about)),
            "ask": names.hide(words.ask or ""),
        }

        # A mark that no text can hold, since it is made from that text; the same letter gives the same prompt.
        hidden["mark"] = sha256("\0".join(hidden.values()).encode()).hexdigest()[:8]

        def complaints(slots: Slots) -> list[str]:
            try:
                restored = _restored(slots, names)
            except UnknownTokenError as error:
                return [f"{error.token} was not given: use only the tokens you see."]
            return [*_faults(restored, words), *faults(restored)]

        taken = take(_STEP, hidden, model=self.model, prompts=self.prompts, check=complaints)
        if taken.answer is not None:
            return Personal(_restored(taken.answer, names), (), taken.usage.as_json())
        return Personal(_well(taken.last, names, words, faults), taken.complaints, taken.usage.as_json())


def _well(
    last: Slots | None, names: Pseudonyms, words: Words, faults: Callable[[Mapping[str, str]], Sequence[str]]
) -> dict[str, str]:
    """Return the slot that passes beside the template's words for the other, if one does."""
    if last is None:
        return {}
    for slot in ("question", "thanks"):
        try:
            text = " ".join(names.restore(getattr(last, slot)).split())
        except UnknownTokenError:
            continue
        if not _faults({slot: text}, words) and not faults({slot: text}):
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
        ]
        companies += [facts.company, facts.agency, *facts.company_aliases]
        references = [facts.reference]
    return Pseudonyms(
        [name for name in people if name],
        [name for name in companies if name],
        [name for name in references if name],
    )


def _named_in(text: str) -> list[str]:
    """Return what stands where a person's name stands in the user's own words: "with Tomasz", "by Dr Lund"."""
    return [found[1] for found in _PERSON.finditer(text)]


def _restored(slots: Slots, names: Pseudonyms) -> dict[str, str]:
    return {slot: " ".join(names.restore(text).split()) for slot, text in slots.model_dump().items()}


def _faults(slots: Mapping[str, str], words: Words) -> list[str]:
    """Return what is wrong with the slots beyond the rules: length, lost facts, more than one question."""
    faults = []
    for slot, text in slots.items():
        if not text:
            faults.append(f"{slot} is empty.")
        elif len(text.split()) > _MOST_WORDS[slot]:
            faults.append(f"{slot} is longer than {_MOST_WORDS[slot]} words.")
    if any(_LINK.search(text) for text in slots.values()):
        faults.append("There is a link or an address in it.")
    if sum(text.count("?") for text in slots.values()) > 1:
        faults.append("There is more than one question.")
    if words.about and "thanks" in slots and not _kept(words.about[0], slots["thanks"]):
        faults.append(f"thanks does not name what is remembered: {words.about[0]}")
    if words.ask and "question" in slots and not _kept(words.ask, slots["question"]):
        faults.append(f"question does not ask what the person wants to know: {words.ask}")
    return faults


def _kept(said: str, slot: str) -> bool:
    """Say whether at least half of the content words of what was said are in the slot."""
    content = {word[:5] for word in re.findall(r"\w{4,}", said.casefold())}
    found = {word[:5] for word in re.findall(r"\w{4,}", slot.casefold())}
    return not content or 2 * len(content & found) >= len(content)
