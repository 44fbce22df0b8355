"""The drafts in one output folder, and how they and the ledger change together.

A group of rows is committed in four steps: drafts go to temporary files; the folder is made durable; the ledger
gains its lines; the temporary files take their places. A temporary file's name says how long the ledger was
when it was begun. So after any interruption the next start knows what to do with it: the ledger has gained its
line since, and the file takes its place now; or it has not, and the file goes.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from afterword.batch.disk import OWN_FILE, write_all, write_new
from afterword.batch.forms import SHARED, SUFFIXES, Drafted, Form, content
from afterword.batch.ledger import Entry, Ledger, in_place_of
from afterword.deliver.names import file_stem
from afterword.errors import FileError
from afterword.files import explained, naming, sync_folder

_OWN: Final = re.compile(r"\.(\d{4,}-[a-z0-9-]+\.(?:eml|txt))\.(\d+)\.tmp")
_PIECE: Final = re.compile(r"\.(drafts\.(?:mbox|jsonl))@(\d+)x(\d+)\.(\d+)\.tmp")
"""A group of a shared file, with the place in it where the group belongs and how many drafts it holds."""
_NUMBER: Final = re.compile("[0-9]{1,12}")
_LEFTOVER: Final = re.compile(r"\.(?:failed\.csv|ledger\.jsonl|index(?:-\d+)?\.html)\..*\.tmp")


class Drafts:
    """The drafts of one locked folder; puts an interrupted commit in order when it opens."""

    def __init__(self, folder: Path, form: Form, ledger: Ledger, *, restart: bool) -> None:
        self._folder = str(folder)
        self._form: Form = form
        self._ledger = ledger
        self._entries: list[Entry] = []
        self._staged: list[tuple[str, str]] = []  # temporary file, place
        self._pieces: list[bytes] = []
        self._durable = False
        self._begun = False  # there may be temporary files
        self._highest = 0  # the highest number that the name of a file in the folder begins with
        self._redo(self._recover())
        if restart:
            ledger.start_over()
        if form in SHARED:
            self._claim(SHARED[form])

    def stage(
        self, drafted: Drafted, fingerprint: str, line: int, sequence: int, earlier: Entry | None
    ) -> Entry:
        """Add a draft to the group under its number; return its entry. A row that was done before keeps its file.

        Raises InputError when the letter cannot be written in this form, FileError when the disk refuses.
        """
        data = content(self._form, drafted, sequence, line)
        if self._form in SHARED:
            name = SHARED[self._form]
            self._pieces.append(data)
        else:
            name = (earlier and earlier.file) or self._free_name(sequence, drafted)
            self._stage_file(name, data, durable=bool(drafted.usage))
        self._durable = self._durable or bool(drafted.usage)
        entry = Entry(
            sequence, line, fingerprint, "written", name, None, drafted.advice, drafted.usage,
            in_place_of(earlier, fingerprint),
        )  # fmt: skip
        self._entries.append(entry)
        return entry

    def note(self, entry: Entry) -> None:
        """Add a row without a draft, failed or skipped, to the group."""
        self._entries.append(entry)

    def commit(self) -> None:
        """Make the group final: its drafts are in their places and the ledger says so."""
        entries, self._entries = self._entries, []
        staged, self._staged = self._staged, []
        pieces, self._pieces = self._pieces, []
        durable, self._durable = self._durable, False
        if not entries:
            return
        self._begun = True
        with naming(self._folder):
            piece = self._write_piece(pieces) if pieces else ""
            if staged or piece:
                sync_folder(Path(self._folder))
            self._ledger.append(entries)
            for temporary, place in staged:
                os.replace(temporary, place)  # noqa: PTH105 - a Path a row costs more than the rename
            if piece:
                self._add_piece(piece)
            if durable:
                sync_folder(Path(self._folder))
        self._begun = False

    def close(self) -> None:
        """Commit what is whole, and leave no temporary file behind."""
        try:
            self.commit()
        finally:
            if self._begun and os.path.isdir(self._folder):  # noqa: PTH112
                self._recover()

    def _stage_file(self, name: str, data: bytes, *, durable: bool) -> None:
        self._begun = True
        temporary = f"{self._folder}/.{name}.{self._ledger.size}.tmp"
        place = f"{self._folder}/{name}"
        try:
            write_new(temporary, data, durable=durable)
        except OSError as error:
            raise explained(error, place) from error
        self._staged.append((temporary, place))

    def _free_name(self, sequence: int, drafted: Drafted) -> str:
        stem, suffix = file_stem(sequence, drafted.company, drafted.role), SUFFIXES[self._form]
        name, count = stem + suffix, 1
        if sequence > self._highest:
            return name
        while os.path.lexists(f"{self._folder}/{name}"):  # somebody else's: never replaced, never followed
            count += 1
            name = f"{stem[:76]}-{count}{suffix}"
        return name

    def _claim(self, name: str) -> None:
        """Make sure that the shared file is ours; empty it when all of its rows are to be done again."""
        path = f"{self._folder}/{name}"
        if not os.path.lexists(path):
            return
        known = {entry.status for entry in self._ledger.entries() if entry.file == name}
        with naming(path):
            foreign = not known and os.lstat(path).st_size
        if foreign and not os.path.islink(path):  # noqa: PTH114
            raise FileError(
                f"{path} exists and is not afterword's.", "Choose another folder with --out, or move it away."
            )
        if "written" not in known:
            with naming(path):
                handle = os.open(path, OWN_FILE, 0o600)
                os.ftruncate(handle, 0)
                os.close(handle)

    def _write_piece(self, pieces: list[bytes]) -> str:
        name = SHARED[self._form]
        place = f"{self._folder}/{name}"
        at = os.path.getsize(place) if os.path.lexists(place) else 0  # noqa: PTH202
        piece = f".{name}@{at}x{len(pieces)}.{self._ledger.size}.tmp"
        try:
            write_new(f"{self._folder}/{piece}", b"".join(pieces), durable=True)
        except OSError as error:
            raise explained(error, place) from error
        return piece

    def _add_piece(self, piece: str) -> None:
        """Put a piece in its place in the shared file, which may hold a part of it already."""
        found = _PIECE.fullmatch(piece)
        assert found is not None
        path = Path(self._folder, found[1])
        with naming(path):
            handle = os.open(path, OWN_FILE, 0o600)
            try:
                at = min(int(found[2]), os.fstat(handle).st_size)
                os.ftruncate(handle, at)
                os.lseek(handle, at, os.SEEK_SET)
                write_all(handle, Path(self._folder, piece).read_bytes())
                os.fsync(handle)
            finally:
                os.close(handle)
            Path(self._folder, piece).unlink()

    def _recover(self) -> frozenset[str]:
        """Finish or remove what an interrupted commit left; return the drafts that a power cut left empty."""
        empty = set()
        waiting: dict[str, tuple[str, int, int]] = {}  # of which file, how many drafts, since which size
        with naming(self._folder), os.scandir(self._folder) as found:
            for item in found:
                if item.name.startswith("."):
                    if own := _OWN.fullmatch(item.name):
                        waiting[item.name] = own[1], 1, int(own[2])
                    elif piece := _PIECE.fullmatch(item.name):
                        waiting[item.name] = piece[1], int(piece[3]), int(piece[4])
                    elif _LEFTOVER.fullmatch(item.name):
                        os.unlink(item.path)  # noqa: PTH108
                elif number := _NUMBER.match(item.name):
                    self._highest = max(self._highest, int(number[0]))
                    if not item.stat(follow_symlinks=False).st_size:
                        empty.add(item.name)
        if waiting:
            self._settle(waiting)
        return frozenset(empty)

    def _redo(self, empty: frozenset[str]) -> None:
        """Make the rows of empty drafts pending: a power cut came between their ledger line and their content."""
        if empty:
            lost = [
                each for each in self._ledger.entries() if each.file in empty and each.status == "written"
            ]
            self._ledger.append([replace(each, status="pending") for each in lost])

    def _settle(self, waiting: Mapping[str, tuple[str, int, int]]) -> None:
        """Put temporary files in their places, or remove those whose lines the ledger lacks."""
        gained = self._ledger.drafts_since(min(size for _, _, size in waiting.values()))
        for name, (file, count, size) in sorted(waiting.items()):
            path = Path(self._folder, name)
            if gained[file] < count:
                if gained[file]:
                    self._ledger.roll_back(size)  # a part of the drafts cannot be told from the others
                with naming(self._folder):
                    path.unlink()
            elif _PIECE.fullmatch(name):
                self._add_piece(name)
            else:
                with naming(self._folder):
                    path.replace(Path(self._folder, file))
