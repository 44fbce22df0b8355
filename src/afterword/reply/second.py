"""A second reader: a language model that looks at the same pieces, and what its word counts for.

The model answers with numbers and labels from a closed list; quotes stay slices made by code. Where it disagrees with
the first reader, evidence decides: it cannot turn a refusal or a politeness into criticism without a phrase that
says so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Final, Literal

from pydantic import BaseModel

from afterword.message import Cleaned, Message
from afterword.model.client import Model, Usage
from afterword.model.memory import Profile, recall
from afterword.model.step import Step, take
from afterword.reply.labels import Label, Labelled
from afterword.reply.reading import Known
from afterword.templating import Templates
from afterword.text.pseudonyms import Pseudonyms
from afterword.text.salutations import is_closing, is_greeting

_Word = Literal["criticism", "praise", "outside", "door", "refusal", "polite", "other"]
_LABELS: Final[Mapping[_Word, Label]] = {
    "criticism": "gap", "praise": "strength", "outside": "outside", "door": "door",
    "refusal": "refusal", "polite": "polite", "other": "context",
}  # fmt: skip
_SURE: Final = {"small": 1.0, "capable": 3.0}
"""A first reader that leads by more than this is not overruled."""
_MOST_PIECES: Final = 60


class Piece(BaseModel):
    """What the model says of one piece."""

    number: int
    label: _Word


class Pieces(BaseModel):
    """What a capable model says of all pieces."""

    pieces: list[Piece]


class One(BaseModel):
    """What a small model says of the one piece it is shown."""

    label: _Word


_ALL: Final = Step("reply/label", Pieces, most_tokens=1500)
_SINGLE: Final = Step("reply/label_one", One, most_tokens=20)


@dataclass(slots=True)
class SecondReader:
    """Asks a model about pieces; ``usage`` adds up what that cost. Raises ModelFailureError when the endpoint fails."""

    model: Model
    prompts: Templates
    profile: Profile
    names: Pseudonyms
    usage: Usage = field(default_factory=Usage)

    def review(self, labelled: Sequence[Labelled]) -> list[Labelled]:
        """Return the labels after the model's word; a piece that it says nothing usable of keeps its label."""
        doubted = [
            at
            for at, item in enumerate(labelled)
            if item.margin < _SURE[self.profile] and not item.clause.lead
        ]
        if not doubted:
            return list(labelled)
        hidden = [
            " ".join(self.names.hide(labelled[at].clause.text).split()) for at in doubted[:_MOST_PIECES]
        ]
        said = self._all(hidden) if self.profile == "capable" else self._one_by_one(hidden)
        settled = list(labelled)
        for number, word in said.items():
            at = doubted[number]
            settled[at] = settle(labelled[at], _LABELS[word])
        return settled

    def _all(self, pieces: Sequence[str]) -> dict[int, _Word]:
        mark = sha256("\0".join(pieces).encode()).hexdigest()[:8]
        taken = take(_ALL, {"pieces": pieces, "mark": mark}, model=self.model, prompts=self.prompts)
        self.usage += taken.usage
        answer = taken.answer.pieces if taken.answer else []
        return {piece.number - 1: piece.label for piece in answer if 1 <= piece.number <= len(pieces)}

    def _one_by_one(self, pieces: Sequence[str]) -> dict[int, _Word]:
        said: dict[int, _Word] = {}
        for number, piece in enumerate(pieces):
            taken = take(_SINGLE, {"piece": piece}, model=self.model, prompts=self.prompts)
            self.usage += taken.usage
            if taken.answer:
                said[number] = taken.answer.label
        return said


def profile_of(base_url: str | None, model: str) -> Profile:
    """Return what ``doctor`` found out about a model; until then one on this machine counts as small."""
    url = base_url or ""
    return recall(url, model).profile or ("small" if "127.0.0.1" in url or "localhost" in url else "capable")


def names_in(cleaned: Cleaned, message: Message, known: Known) -> Pseudonyms:
    """Return the tokens for everyone that the header, the greeting, the sign-off and the user name."""
    headers = message.headers
    addresses = [*headers.to, *headers.cc, headers.from_, headers.reply_to] if headers else []
    people = [address.name for address in addresses if address] + [voice.name for voice in cleaned.voices]
    domains = {
        address.email.partition("@")[2].partition(".")[0]
        for address in addresses
        if address and address.email
    }
    lines = [line.strip() for line in cleaned.text.splitlines() if line.strip()]
    for at, line in enumerate(lines):
        if is_greeting(line) and at < 3:
            people.append(" ".join(word.strip(",.!:") for word in line.split()[1:] if word[:1].isupper()))
        if is_closing(line):
            people += [after for after in lines[at + 1 : at + 3] if len(after.split()) <= 4]
    people += [known.candidate, known.to]
    return Pseudonyms(
        [name for name in people if name], [name for name in (known.company, *sorted(domains)) if name]
    )


_PROBE: Final[Mapping[str, _Word]] = {
    "Thanks for the quick reply and for your patience.": "polite",
    "you quoted last year's rate and did not check it.": "criticism",
    "Your handling of the angry caller was calm and quick.": "praise",
    "The vacancy was withdrawn by head office.": "outside",
    "Nobody had any doubts about your references.": "praise",
    "Please try again when we advertise in June.": "door",
    "You gave three answers where one example was asked for.": "criticism",
}


def probe(model: Model, prompts: Templates) -> Profile:
    """Find out with one short call whether a model can label several pieces at once; raises ModelFailureError."""
    reader = SecondReader(model, prompts, "capable", Pseudonyms())
    said = reader._all(list(_PROBE))  # noqa: SLF001 - the same call that it is to be used for
    right = sum(said.get(number) == word for number, word in enumerate(_PROBE.values()))
    return "capable" if right == len(_PROBE) else "small"


def settle(item: Labelled, word: Label) -> Labelled:
    """Return a piece with the label that holds after a second reader's word."""
    if (
        word == item.label
        or (word == "context" and item.label == "others")
        or (word == "gap" and item.label == "advice")
    ):
        return item
    has = item.signals.get
    if (
        word == "gap"
        and item.label in ("refusal", "polite", "others")
        and not (has("gap") or has("unpraise") or has("advice"))
    ):
        return item
    if word == "gap" and has("cleared"):
        return item
    if word == "strength" and item.label in ("refusal", "polite") and not has("praise"):
        return item
    return replace(item, label=word, margin=0.0)
