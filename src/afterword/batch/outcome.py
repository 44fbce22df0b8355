"""What becomes of a row: Written, Skipped or Failed, each with what a user wants to know of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from afterword.batch.forms import Drafted


@dataclass(frozen=True, slots=True)
class Written:
    """A row whose draft is in its place. ``file`` is its name in the output folder."""

    line: int
    sequence: int
    file: str
    drafted: Drafted

    @property
    def usage(self) -> Mapping[str, int]:
        """What was paid for it."""
        return self.drafted.usage


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was left alone: done in an earlier run, a duplicate, asked before, or not one to write to."""

    line: int
    why: Literal["finished", "duplicate", "already_asked", "advised_against"]
    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A row that could not be drafted, and why; ``usage`` is what was paid for it all the same."""

    line: int
    sequence: int
    reason: str
    fingerprint: str = field(default="", compare=False)
    usage: Mapping[str, int] = field(default_factory=dict, compare=False)


Outcome = Written | Skipped | Failed
