"""What becomes of a row: Written, Skipped or Failed, each with what a user wants to know of it."""

from dataclasses import dataclass
from typing import Literal

from afterword.batch.forms import Drafted


@dataclass(frozen=True, slots=True)
class Written:
    """A row whose draft is in its place. ``file`` is its name in the output folder."""

    line: int
    sequence: int
    file: str
    drafted: Drafted


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was left alone: done in an earlier run, a duplicate, asked before, or not one to write to."""

    line: int
    why: Literal["finished", "duplicate", "already_asked", "advised_against"]
    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A row that could not be drafted, and why."""

    line: int
    sequence: int
    reason: str


Outcome = Written | Skipped | Failed
