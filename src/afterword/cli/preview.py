"""The table of what a batch would do with each row."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

import click

from afterword.batch.preflight import Fate
from afterword.batch.standing import at_place
from afterword.cli.sink import say
from afterword.text.printable import escape

_WORDS: Final = {
    "write": "write",
    "finished": "done before",
    "duplicate": "duplicate",
    "already_asked": "asked before",
    "advised_against": "better not",
    "fail": "fails",
}
_COUNTED: Final = {
    "write": "would be written",
    "finished": "done before",
    "duplicate": "would be skipped as duplicates",
    "already_asked": "would be skipped, asked before",
    "advised_against": "would be skipped, better not written to",
    "fail": "would fail",
}
_WIDEST: Final = max(map(len, _WORDS.values()))


def preview(fates: Iterable[Fate], place: Callable[[int], str]) -> None:
    """Print one line a row, and how many there are of each kind; ``place`` says where a row stands."""
    counts: Counter[str] = Counter()
    click.echo(f"{'line':>7}  {'what':<{_WIDEST}}  whom, and why")
    for fate in fates:
        counts[fate.what] += 1
        said = ": ".join(part for part in (fate.to, at_place(fate.why, place)) if part)
        where = place(fate.line).removeprefix("line ")
        click.echo(escape(f"{where:>7}  {_WORDS[fate.what]:<{_WIDEST}}  {said}"))
    kinds = [f"{counts[kind]} {words}" for kind, words in _COUNTED.items() if counts[kind]]
    say((", ".join(kinds) or "There is no row to write") + ". Nothing was written.")
