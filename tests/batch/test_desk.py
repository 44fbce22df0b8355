"""Every desk gives back each row once, under its number, whatever became of it."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial

import pytest

from afterword.batch.columns import Row
from afterword.batch.desk import Desk, DraftRow, Made, OneByOne, SideBySide
from afterword.batch.forms import Drafted
from afterword.batch.workers import Workers
from afterword.errors import AfterwordError, InputError

COUNT = 100


@dataclass(frozen=True, slots=True)
class Letter:
    to_name: str
    to_email: str | None = None
    subject: str = "Advice"
    body: str = "Dear you,\n"
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    from_name: str | None = None
    from_email: str | None = None


def draft_row(row: Row) -> Drafted:
    """Draft a row; fail one that is for nobody, and end the process at one that is for the end."""
    to = row.cells["to"]
    if to == "nobody":
        raise InputError("nobody is nobody", "Name somebody.")
    if to == "the end":
        os._exit(1)
    return Drafted(Letter(to), "Acme", "Cook")


def maker() -> DraftRow:
    return draft_row


def row(to: str) -> Row:
    return Row(2, {"to": to}, {"to": to})


DESKS: dict[str, Callable[[], Desk]] = {
    "one by one": partial(OneByOne, draft_row),
    "side by side": partial(SideBySide, draft_row, 4),
    "workers": partial(Workers, maker, 2),
}


@pytest.fixture(params=DESKS)
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    with closing(DESKS[request.param]()) as made:
        yield made


def worked(desk: Desk, *people: str) -> dict[int, Made]:
    """Send people over a desk as a batch does; return what was made of them by number."""
    made: dict[int, Made] = {}
    for number, person in enumerate(people):
        desk.put(number, row(person))
        while desk.ready() or desk.full():
            made.update([desk.take()])
    while len(desk):
        made.update([desk.take()])
    return made


def test_each_row_comes_back_under_its_number(desk: Desk) -> None:
    made = worked(desk, *(f"person {number}" for number in range(COUNT)))
    names = {number: each.letter.to_name for number, each in made.items() if isinstance(each, Drafted)}
    assert names == {number: f"person {number}" for number in range(COUNT)}


def test_a_row_that_fails_comes_back_with_its_reason(desk: Desk) -> None:
    made = worked(desk, "Anneke", "nobody", "Ben")
    error = made[1]
    assert isinstance(error, InputError)
    assert (error.message, error.hint) == ("nobody is nobody", "Name somebody.")
    assert isinstance(made[2], Drafted)


def test_what_nobody_has_begun_can_be_withdrawn(desk: Desk) -> None:
    desk.put(1, row("Anneke"))
    desk.withdraw()
    while len(desk):
        desk.take()
    desk.put(2, row("Ben"))
    assert desk.take()[0] == 2


def test_side_by_side_so_many_run_at_once_and_no_more() -> None:
    running = most = 0
    lock = threading.Lock()

    def slow(row: Row) -> Drafted:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.02)
        with lock:
            running -= 1
        return draft_row(row)

    with closing(SideBySide(slow, 5)) as desk:
        worked(desk, *map(str, range(40)))
    assert most == 5


def test_a_bug_in_a_thread_comes_out() -> None:
    def faulty(row: Row) -> Drafted:
        raise KeyError(row.line)

    with closing(SideBySide(faulty, 2)) as desk:
        desk.put(1, row("Anneke"))
        with pytest.raises(KeyError):
            desk.take()


def test_a_worker_that_dies_is_said() -> None:
    with closing(Workers(maker, 2)) as desk:
        desk.put(1, row("the end"))
        with pytest.raises(AfterwordError, match="worker process ended"):
            desk.take()
