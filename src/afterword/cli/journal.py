"""``afterword journal``: what was asked and answered, shown, searched, taken out and in, forgotten."""

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.keeping import opened
from afterword.cli.options import Common, common, passed_on
from afterword.cli.sink import put, put_json, say, width
from afterword.cli.source import contents
from afterword.cli.today import today
from afterword.errors import ConfigError, InputError
from afterword.text.printable import escape

if TYPE_CHECKING:
    from datetime import date

    from afterword.journal import Journal, Reply

_TABLES = ("entries", "asks", "replies", "applications", "exercises")


@click.group(invoke_without_command=True)
@common("text", "json")
def journal(common: Common) -> None:
    """Show, search, export or forget what was asked and answered.

    Numbers alone are letters; r3 is a reply and a2 an application that nobody was asked about.
    """
    if not passed_on():
        _list(common)


@journal.command("list")
@common("text", "json")
def list_(common: Common) -> None:
    """List letters, answers and applications, the newest first."""
    _list(common)


def _list(common: Common) -> None:
    from afterword.journal import exporting, pages  # noqa: PLC0415

    with opened(common) as held:
        asks, replies = held.asks(), held.replies()
        asked = {ask.application for ask in asks}
        unasked = [one for one in held.applications() if one.id not in asked]
    unmatched = [reply for reply in replies if reply.ask is None]
    if common.format == "json":
        lists = {"asks": asks, "applications": unasked, "replies": replies}
        shown: dict[str, list[dict[str, Any]]] = {
            name: [exporting.plain(item) for item in items]  # type: ignore[attr-defined]
            for name, items in lists.items()
        }
        for reply in shown["replies"]:
            del reply["text"], reply["raw"]  # `show` has them
        put_json(common, {"schema": 1, **shown})
        return
    put(common, pages.as_list(asks, unasked, unmatched, today=today(), width=width()))


@journal.command()
@click.argument("number")
@common("text", "json")
@click.option("--raw", is_flag=True, help="Show the whole text of the answers too.")
def show(common: Common, number: str, raw: bool) -> None:
    """Show letter NUMBER with what was answered, or a reply (r3), or an application (a2)."""
    from afterword.journal import exporting, pages  # noqa: PLC0415

    kind, place = _reference(number)
    with opened(common) as held:
        if kind == "a":
            application = held.application(place)
            data, text = exporting.plain(application), pages.application_page(application, today=today())
        elif kind == "r":
            reply = held.reply(place)
            said = held.entries(reply=place)
            data = _reply_data(held, reply, raw=raw)
            text = pages.reply_page(reply, said, today=today(), width=width(), raw=raw)
            _seen(held, [reply])
        else:
            ask, replies = held.ask(place), held.replies(ask=place)
            answers = [(reply, held.entries(reply=reply.id)) for reply in replies]
            data = exporting.plain(ask) | {
                "replies": [_reply_data(held, reply, raw=raw) for reply in replies]
            }
            text = pages.ask_page(ask, answers, today=today(), width=width(), raw=raw)
            _seen(held, replies)
    if common.format == "json":
        put_json(common, {"schema": 1, **data})
    else:
        put(common, text)


def _seen(held: "Journal", replies: "list[Reply]") -> None:
    """Note that answers which were put off until today or before are read now."""
    for reply in replies:
        if reply.not_now and reply.not_now <= today():
            held.read_now(reply.id)


def _reply_data(held: "Journal", reply: "Reply", *, raw: bool) -> dict[str, Any]:
    from afterword.journal import exporting  # noqa: PLC0415

    data = exporting.plain(reply)
    if not raw:
        del data["raw"]
    return data | {"entries": [exporting.plain(entry) for entry in held.entries(reply=reply.id)]}


@journal.command("not-now")
@click.argument("number")
@click.argument("until", metavar="DATE")
@common("text")
def not_now(common: Common, number: str, until: str) -> None:
    """Hide what answer NUMBER (r3) criticises until DATE (or: morning), here, in themes and in the plan.

    What they liked stays. `afterword status` shows the answer again on that day.
    """
    from afterword.journal.dates import in_words  # noqa: PLC0415
    from afterword.journal.gathering import put_off  # noqa: PLC0415

    kind, place = _reference(number)
    if kind != "r":
        raise InputError(f"{number} is not an answer.", "Answers are r3; see: afterword journal list")
    day = day_named(until, place="DATE")
    with opened(common, to_write=True) as held:
        put_off(held, place, day)
    put(
        common,
        f"Not now: what r{place} criticises keeps until {in_words(day, today())}. What they liked stays.",
    )


def day_named(text: str, *, place: str) -> "date":
    """Read a date, or "morning": the next working day; raise InputError for anything else."""
    from afterword.ask.values import read_date  # noqa: PLC0415
    from afterword.journal.dates import next_working_day  # noqa: PLC0415

    soon = text.strip().casefold() in ("morning", "tomorrow")
    return next_working_day(today()) if soon else read_date(text, place=place)


@journal.command()
@click.argument("words", nargs=-1, required=True)
@common("text", "json")
def search(common: Common, words: tuple[str, ...]) -> None:
    """Find WORDS anywhere in the journal; the beginning of a word is enough."""
    with opened(common) as held:
        hits = held.search(" ".join(words))
        places = [(_place(held, hit.what, hit.number), hit.words) for hit in hits]
    if common.format == "json":
        put_json(common, {"schema": 1, "hits": [{**place, "words": found} for place, found in places]})
        return
    if not places:
        say("Nothing in the journal has these words.")
        return
    put(
        common,
        "\n".join(escape(f"{place['show'] or '':>5}  {place['where']}: {found}") for place, found in places),
    )


def _place(held: "Journal", what: str, number: int) -> dict[str, Any]:
    """Return where something was found, and the number under which ``journal show`` shows it."""
    where, show_as = "", None
    if what == "applications":
        application = held.application(number)
        ask = next((ask for ask in held.find_ask(company=application.company, role=application.role)), None)
        where, show_as = _joined(application.company, application.role), str(ask.id) if ask else f"a{number}"
    elif what == "asks":
        letter = held.ask(number)
        where, show_as = _joined("letter", letter.company, letter.role), str(number)
    elif what == "replies":
        reply = held.reply(number)
        where, show_as = _joined("answer", reply.company, reply.role), f"r{number}"
    elif what == "entries":
        entry = held.entry(number)
        where, show_as = (
            _joined(entry.section, entry.company, entry.role),
            f"r{entry.reply}" if entry.reply else None,
        )
    else:
        where = _joined("exercise", str(number))
    return {"what": what, "number": number, "where": where, "show": show_as}


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


@journal.command()
@common("json", "csv")
@click.option(
    "--table", type=click.Choice(_TABLES), default="entries", show_default=True, help="What a CSV file lists."
)
@click.option("--without-raw", is_flag=True, help="Leave out whole messages that were kept.")
def export(common: Common, table: str, without_raw: bool) -> None:
    """Write everything as JSON, or one list as CSV that no spreadsheet takes for formulas."""
    from afterword.journal.exporting import exported  # noqa: PLC0415

    with opened(common) as held:
        data = exported(held, raw=not without_raw)
    if common.format == "json":
        put_json(common, data)
        return
    from afterword.cli.spreadsheet import as_csv  # noqa: PLC0415

    put(common, as_csv(data[table]))


@journal.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@common("text", "json")
def import_(common: Common, file: Path) -> None:
    """Take in FILE: an export (.json), or a list of earlier letters (.csv with to, company, role, sent).

    All of it is taken or nothing, and what is there already is not taken twice.
    """
    from afterword.journal import Journal, importing  # noqa: PLC0415

    data = contents(file, most=200, hint="Give the file of an export.")
    path = _own_path(common)
    if file.suffix.lower() == ".csv":
        from afterword.cli.spreadsheet import letters_from  # noqa: PLC0415

        letters = letters_from(data, place=str(file))
        with Journal.open(path) as held:
            new = importing.take_in_asks(held, letters, place=str(file))
    else:
        parsed = importing.parse(data, place=str(file))
        with Journal.open(path) as held:
            new = importing.take_in(held, parsed, place=str(file))
    counts = new._asdict()
    if common.format == "json":
        put_json(common, counts)
        return
    put(
        common,
        "New: " + ", ".join(f"{count} {name}" for name, count in counts.items() if count) + "."
        if any(new)
        else "Nothing new.",
    )


def _own_path(common: Common) -> Path:
    if common.settings.journal is None:
        raise ConfigError(
            "The journal is switched off (AFTERWORD_JOURNAL).", "Name a file there to keep one."
        )
    return common.settings.journal


@journal.command()
@click.argument("numbers", nargs=-1)
@common("text")
@click.option("--company", metavar="NAME", help="Everything about one company.")
@click.option("--all", "everything", is_flag=True, help="Everything.")
def forget(common: Common, numbers: tuple[str, ...], company: str | None, everything: bool) -> None:
    """Remove letters (3), replies (r3) or applications (a2) for good, with all that belongs to them.

    Nothing of them is left in the journal's files. Copies that you made yourself stay.
    """
    if not (numbers or company or everything):
        raise InputError("Nothing was named to forget.", "Give numbers, --company NAME or --all.")
    chosen = [_reference(number) for number in numbers]
    with opened(common, to_write=True) as held:
        found = _applications_of(held, company) if company else []
        if company and not found:
            raise InputError(f"The journal has nothing about {company}.", "See: afterword journal list")
        _confirm(
            common, "everything" if everything else ", ".join([*numbers, *([company] if company else [])])
        )
        held.forget(
            asks=[place for kind, place in chosen if not kind],
            replies=[place for kind, place in chosen if kind == "r"],
            applications=[*(place for kind, place in chosen if kind == "a"), *found],
            everything=everything,
        )
    put(
        common, "Forgotten. Nothing of it is left in the journal's files; copies that you made yourself stay."
    )


def _applications_of(held: "Journal", company: str) -> list[int]:
    from afterword.journal.naming import company_key  # noqa: PLC0415

    wanted = company_key(company)
    return [one.id for one in held.applications() if wanted and company_key(one.company) == wanted]


def _confirm(common: Common, what: str) -> None:
    if common.yes:
        return
    if not sys.stdin.isatty():
        raise InputError("Forgetting cannot be undone.", "Add --yes to do it.")
    click.confirm(f"Forget {what} for good?", abort=True, err=True)


@journal.command()
@common("text")
def path(common: Common) -> None:
    """Print where the journal is."""
    put(common, str(_own_path(common)))


@journal.command()
@click.argument("file", type=click.Path(path_type=Path))
@common("text")
def backup(common: Common, file: Path) -> None:
    """Copy the whole journal to FILE; to go back to it, put it in the journal's place."""
    with opened(common) as held:
        held.backup(file, force=common.force)
    say(f"Saved: {file}")


def _reference(text: str) -> tuple[str, int]:
    """Read "3", "r3" or "a3"; raise InputError for anything else."""
    if (found := numbered(text)) is None:
        raise InputError(
            f"{text!r} is not a number of the journal.", "Letters are 3, replies r3, applications a3."
        )
    return found


def numbered(text: str) -> tuple[str, int] | None:
    """Return the kind ("", "r", "a") and the number of "3", "r3" or "a3"; None for anything else."""
    found = re.fullmatch(r"([ar]?)(\d{1,18})", text.strip().casefold(), re.ASCII)
    return (found[1], int(found[2])) if found else None
