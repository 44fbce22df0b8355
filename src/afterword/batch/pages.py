"""The index of a batch: every draft to be read in a browser, 500 a page, with its advice; nothing is fetched.

A page is written anew when a row on it changed; each says in its head which rows it was made of.
"""

import hashlib
import os
from array import array
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, Final

from afterword.batch.bodies import GONE, Body, bodies_of
from afterword.batch.disk import OWN_FILE
from afterword.batch.forms import SHARED, Form
from afterword.batch.ledger import Entry, Ledger
from afterword.batch.standing import at_place
from afterword.files import naming, write_whole
from afterword.templating import Templates
from afterword.text.printable import escape

A_PAGE: Final = 500
_MARK: Final = b'content="afterword batch '
_STALE: Final = ".afterword.stale"
"""Lies in the folder during a run; left by one that was killed, it says that the pages are to be looked through."""
_HEAD: Final = 600
"""Bytes of a page in which its mark stands."""
_WORDS: Final = {"written": "written", "failed": "not written", "skipped": "left alone"}


def mark_stale(folder: Path) -> bool:
    """Note that the index may not fit the drafts until ``mark_fresh``; say whether that is so already."""
    stale = folder / _STALE
    with naming(stale):
        was_stale = stale.exists() or not os.path.lexists(folder / _name(0))
        os.close(os.open(stale, OWN_FILE, 0o600))
    return was_stale


def mark_fresh(folder: Path) -> None:
    """Note that the index fits the drafts."""
    with naming(folder / _STALE):
        (folder / _STALE).unlink(missing_ok=True)


def write_pages(
    ledger: Ledger,
    folder: Path,
    form: Form,
    templates: Templates,
    notify: Callable[[str], None],
    place: Callable[[int], str],
    left: Collection[int] = (),
) -> None:
    """Write the pages whose rows changed. A file of the same name that is somebody else's stays, and is named.

    ``place`` says where a row stands, ``left`` are the numbers of drafts that no row of the table stands for any more.
    """
    places, digests, counts = _survey(ledger, left)
    if not places:
        return
    count = len(digests)
    body_of = bodies_of(folder, form)
    ranks = _ranks(ledger) if form in SHARED else {}
    for page in range(count):
        path = folder / _name(page)
        found = _mark_of(path)
        if found is None:
            notify(f"{path} is not afterword's, so that page of the index is left out.")
        elif found != digests[page]:
            here = places[page * A_PAGE : (page + 1) * A_PAGE]
            entries = [ledger.entry_at(at - 1) for at in here if at]
            drafts = [
                _shown(
                    entry,
                    body_of(entry, ranks.get(entry.sequence, 0)) if entry.status == "written" else GONE,
                    place,
                    left=entry.sequence in left,
                )
                for entry in entries
            ]
            values = {
                "digest": digests[page],
                "first": page * A_PAGE + 1,
                "last": page * A_PAGE + len(here),
                "counts": counts,
                "pages": [_link(other, len(places), here=other == page) for other in range(count)],
                "drafts": drafts,
            }
            write_whole(
                path, templates.render("report/batch.html", values).encode("utf-8", "replace"), durable=False
            )


def _survey(ledger: Ledger, left: Collection[int]) -> tuple["array[int]", list[str], str]:
    """Return each row's place in the ledger plus one, by number; a digest of each page; and a line of counts."""
    places = array("q")
    sums: list[int] = []
    counts = dict.fromkeys(_WORDS, 0)
    for at, entry in ledger.placed():
        if entry.status not in counts:
            continue
        counts[entry.status] += 1
        missing = entry.sequence - len(places)
        if missing > 0:
            places.extend([0] * missing)
        places[entry.sequence - 1] = at + 1
        page = (entry.sequence - 1) // A_PAGE
        sums.extend([0] * (page + 1 - len(sums)))
        told = f"{entry.fingerprint} {entry.status} {entry.file} {entry.error}{' left' * (entry.sequence in left)}"
        sums[page] ^= int.from_bytes(
            hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()[:8], "big"
        )
    line = (
        ", ".join(f"{counts[status]:,} {words}" for status, words in _WORDS.items() if counts[status]) + "."
    )
    pages = -(-len(places) // A_PAGE)
    return places, [f"{total:016x}-{pages}" for total in sums], line


def _ranks(ledger: Ledger) -> dict[int, int]:
    """Return how many drafts of a shared file stand before each row's, by the row's number."""
    written = (entry.sequence for _, entry in ledger.placed() if entry.status == "written")
    return {sequence: rank for rank, sequence in enumerate(written)}


def _shown(entry: Entry, body: Body, place: Callable[[int], str], *, left: bool) -> dict[str, Any]:
    where = place(entry.row)
    shown = {"to": body.to, "email": body.email, "subject": body.subject, "body": body.text}
    return {
        **{name: escape(text) for name, text in shown.items()},
        "title": escape(body.to or body.subject or entry.file or f"No draft for {where}"),
        "number": entry.sequence,
        "left": left,
        "status": entry.status,
        "file": entry.file,
        "advice": [escape(line) for line in entry.advice],
        "reason": escape(at_place((entry.error or "").removeprefix(f"line {entry.row}: "), place)),
    }


def _link(page: int, rows: int, *, here: bool) -> dict[str, Any]:
    first, last = page * A_PAGE + 1, min((page + 1) * A_PAGE, rows)
    return {"file": _name(page), "label": f"{first}–{last}", "here": here}


def _name(page: int) -> str:
    return "index.html" if page == 0 else f"index-{page + 1}.html"


def _mark_of(path: Path) -> str | None:
    """Return the digest in the head of a page, empty where there is no page; None where the file is not ours."""
    if not os.path.lexists(path):
        return ""
    if path.is_symlink() or not path.is_file():
        return None
    with path.open("rb") as file:
        head = file.read(_HEAD)
    _, mark, rest = head.partition(_MARK)
    return rest.partition(b'"')[0].decode("ascii", "replace") if mark else None
