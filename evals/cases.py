"""Gold cases: where they lie, and one shape for all of them.

Holds loading only. What a case is worth scoring for is read from its keys, not from its folder, so that a
file may hold one case or a list, and a reply with ``clean`` and ``gold`` counts for cleaning and for points.
Must not import afterword: the gold is independent of the program.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent

SETS: dict[str, tuple[str, ...]] = {
    "samples": ("evals/samples/replies", "evals/samples/rejections", "evals/samples/asks"),
    "own": ("tests/messages", "tests/rejections", "tests/asks", "tests/reply/cases"),
    "blind": ("tests/replies", "tests/rejections/blind", "tests/asks/blind"),
    "wide": ("tests/replies/wide", "tests/rejections/wide", "tests/asks/wide"),
    "further": ("tests/replies/further", "tests/rejections/further", "tests/asks/further"),
    "unseen": ("tests/replies/unseen", "tests/rejections/unseen", "tests/asks/unseen"),
    "everyday": ("tests/replies/everyday", "tests/rejections/everyday", "tests/asks/everyday"),
}
"""Set name → folders. Only files directly inside a folder belong to it. The replies of ``blind`` are taught now: their figures
show what the tables keep, not what they meet for the first time."""

HIDDEN = frozenset({"unseen", "everyday"})
"""Sets whose texts are never printed: who writes rules must stay blind to them."""


@dataclass(frozen=True, slots=True)
class Case:
    """One thing to score: an input and what is expected of it.

    ``gold`` by area: cleaning ``{"clean"}``; points and facts the gold record; checks ``{"label", "violates"}``;
    privacy ``{"known", "free"}``: names that must not leave, and names that only free text holds.
    ``known`` is what the user would tell the program: candidate, company, role, to; for checks the context.
    """

    area: str
    id: str
    set: str
    text: str
    gold: Mapping[str, Any]
    known: Mapping[str, Any]


def load(set_name: str, root: Path = ROOT) -> list[Case]:
    """Read every case of a set, in the order of file names; an absent folder is an empty one."""
    cases: list[Case] = []
    for folder in SETS[set_name]:
        for path in sorted((root / folder).glob("*.json")):
            found = [case for record in _records(path) for case in read_case(record, set_name)]
            if not found:
                print(f"{path.relative_to(root)}: no gold case in it, skipped", file=sys.stderr)
            cases += found
    return cases


def read_case(record: Mapping[str, Any], set_name: str) -> Iterator[Case]:
    """Yield a case for each area that the record has gold for."""
    name = str(record.get("id", "?"))
    text = next((record[key] for key in ("raw", "draft", "text") if isinstance(record.get(key), str)), None)
    if text is None:
        return
    gold = record.get("gold") or {}
    if "clean" in record:
        yield Case("cleaning", name, set_name, text, {"clean": record["clean"]}, {})
    if "improvements" in gold:
        keys = ("candidate", "company", "role", "to")
        known = {key: record[key] for key in keys if record.get(key)} | record.get("known", {})
        kind = {"reading_kind": record["reading_kind"]} if "reading_kind" in record else {}
        yield Case("points", name, set_name, text, gold | kind, known)
        if "names" in record:
            yield Case("privacy", name, set_name, text, record["names"], known | {"reads": "reply"})
    if "outcome" in gold:
        yield Case("facts", name, set_name, text, gold, record.get("known", {}))
        yield Case("privacy", name, set_name, text, {"known": _named(gold)}, {"reads": "rejection"})
    if "violates" in record:
        label = record.get("label") or ("bad" if record["violates"] else "good")
        gold = {"label": label, "violates": record["violates"]}
        yield Case("checks", name, set_name, text, gold, record.get("context", {}))


def _named(gold: Mapping[str, Any]) -> list[str]:
    """Return everyone and everything that the gold facts of a rejection name, each by its parts too."""
    people = [gold.get("candidate_name"), gold.get("sender_name"), *gold.get("interviewers", [])]
    parts = [part for name in people if name for part in name.split() if len(part) > 3 and part.isalpha()]
    whole = [gold.get(key) for key in ("company", "agency", "reference", "reply_to")]
    return [name for name in dict.fromkeys([*parts, *whole]) if name]


def _records(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file: a list, a single one, ``labels`` of drafts beside it, or a sheet of drafts."""
    data = json.loads(path.read_text(encoding="utf-8"))
    if isinstance(data, list):
        return [{"id": f"{path.stem}/{number}", **record} for number, record in enumerate(data, 1)]
    if "cases" in data:
        return [{"id": f"{path.stem}/{number}", **record} for number, record in enumerate(data["cases"], 1)]
    if "labels" in data:
        return [
            {"id": name, "draft": path.with_name(f"{name}.txt").read_text(encoding="utf-8"), **label}
            for name, label in data["labels"].items()
        ]
    if "faulty" in data:
        return list(_drafts(data))
    return [{"id": path.stem, **data}]


def _drafts(sheet: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the drafts of a sheet: whole good letters, and its ``base`` letter with a faulty or innocent sentence.

    ``faulty`` lists sentences by the rule that each of them breaks.
    """
    for letter in sheet["good"]:
        context = sheet["context"] | letter.get("context", {})
        yield {"id": letter["id"], "draft": letter["text"], "context": context, "violates": []}
    groups = [(rule, [rule], sentences) for rule, sentences in sheet["faulty"].items()]
    for name, violates, sentences in [*groups, ("innocent", [], sheet.get("innocent", []))]:
        for number, sentence in enumerate(sentences, 1):
            draft = sheet["base"].replace("{}", sentence)
            yield {
                "id": f"{name}/{number}",
                "draft": draft,
                "context": sheet["context"],
                "violates": violates,
            }
