"""A reading as text for the terminal, as Markdown, and (in the module beside this) as one HTML page.

Holds layout only: what is said comes from the reading and the wording of its language.
"""

import textwrap
from collections.abc import Callable, Iterator

from afterword.reply.bank import how_said, said, title_of
from afterword.reply.page import as_html
from afterword.reply.reading import Door, Point, Reading, Source
from afterword.text.printable import escape

__all__ = ["as_html", "as_markdown", "as_text", "said", "sources_line"]

Paint = Callable[[str, str], str]
"""Colours a text by the name of a style: heading, quote, good, point, muted, warn."""


def as_text(reading: Reading, *, width: int, paint: Paint, language: str | None = None) -> str:
    """Lay a reading out for a terminal of a width, strengths first; control characters are made visible."""
    told = language or reading.told_in
    wide = max(30, min(width, 100))
    blocks = list(_warnings(reading, told, wide, paint))
    if reading.strengths:
        blocks.append(_heading(said(told, "strengths"), paint))
        blocks.extend(_item("+ ", remark.quote, wide, paint, "good") for remark in reading.strengths)
    if reading.points:
        blocks.append(_heading(said(told, "points"), paint))
        blocks.extend(
            _point(point, number, told, wide, paint, alone=len(reading.points) == 1)
            for number, point in enumerate(reading.points, 1)
        )
    if reading.outside_control:
        blocks.append(_heading(said(told, "outside"), paint))
        for remark in reading.outside_control:
            lines = _item("- ", remark.quote, wide, paint, "quote")
            note = "" if remark.gist[:12] == remark.quote[:12] else f"\n{_wrapped(remark.gist, wide, '  ')}"
            blocks.append(lines + note)
    if reading.doors:
        blocks.append(_heading(said(told, "doors"), paint))
        blocks.extend(_door(door, wide, paint) for door in reading.doors)
    if not (reading.points or reading.strengths):
        blocks.append(_wrapped(said(told, "none"), wide))
    blocks.append(f"{_heading(said(told, 'next'), paint)}\n{_wrapped(reading.next_step, wide)}")
    return "\n\n".join(blocks) + "\n"


def sources_line(sources: tuple[Source, ...], language: str) -> str:
    """Name who says it, marking what was passed on."""
    names = [
        f"{source.name} ({said(language, 'second')})" if source.hand == "second" else source.name
        for source in sources
        if source.name
    ]
    return ", ".join(names)


def _warnings(reading: Reading, told: str, wide: int, paint: Paint) -> Iterator[str]:
    for flag in reading.flags:
        name = "hedged_flag" if flag.name == "hedged" else flag.name
        yield paint("warn", _wrapped(f"! {said(told, name)}", wide, "  ", first=""))


def _heading(text: str, paint: Paint) -> str:
    return paint("heading", text)


def _item(mark: str, quote: str, wide: int, paint: Paint, style: str) -> str:
    return paint(style, _wrapped(f"{mark}“{_one_line(quote)}”", wide, " " * len(mark), first=""))


def _point(point: Point, number: int, told: str, wide: int, paint: Paint, *, alone: bool) -> str:
    about = how_said(point, told, alone=alone)
    names = sources_line(point.sources, told)
    lines = [
        paint("point", _wrapped(f"{number}. {title_of(point, told)}", wide, "   ", first="")),
        paint("quote", _wrapped(f"“{_one_line(point.quote)}”", wide, "   ")),
        paint("muted", _wrapped(" · ".join([*about, *([names] if names else [])]), wide, "   ")),
        _wrapped(f"{said(told, 'do')}: {point.action}", wide, "   "),
        _wrapped(f"{said(told, 'measure')}: {point.measure}", wide, "   "),
        _wrapped(f"{said(told, 'by_when')}: {point.by_when}", wide, "   "),
        _wrapped(f"{said(told, 'cue')}: {point.cue}", wide, "   "),
    ]
    return "\n".join(lines)


def _door(door: Door, wide: int, paint: Paint) -> str:
    lines = _item("> ", door.quote, wide, paint, "good")
    about = " · ".join(part for part in (door.when, door.who) if part)
    return f"{lines}\n{paint('muted', _wrapped(about, wide, '  '))}" if about else lines


def _wrapped(text: str, wide: int, indent: str = "", *, first: str | None = None) -> str:
    lead = indent if first is None else first
    return textwrap.fill(
        escape(text), wide, initial_indent=lead, subsequent_indent=indent, break_on_hyphens=False
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def as_markdown(reading: Reading, *, language: str | None = None) -> str:
    """Write a reading as Markdown; what others wrote is quoted and cannot become markup."""
    told = language or reading.told_in
    out: list[str] = []
    for flag in reading.flags:
        name = "hedged_flag" if flag.name == "hedged" else flag.name
        out.append(f"> **{said(told, 'warning')}:** {said(told, name)}")
    if reading.strengths:
        out.append(f"## {said(told, 'strengths')}")
        out.append("\n".join(f"- “{_safe(remark.quote)}”" for remark in reading.strengths))
    if reading.points:
        out.append(f"## {said(told, 'points')}")
        alone = len(reading.points) == 1
        out.extend(
            _point_markdown(point, number, told, alone=alone)
            for number, point in enumerate(reading.points, 1)
        )
    if reading.outside_control:
        out.append(f"## {said(told, 'outside')}")
        out.append("\n".join(f"- “{_safe(r.quote)}”  \n  {_safe(r.gist)}" for r in reading.outside_control))
    if reading.doors:
        out.append(f"## {said(told, 'doors')}")
        out.append("\n".join(_door_markdown(door) for door in reading.doors))
    if not (reading.points or reading.strengths):
        out.append(said(told, "none"))
    out.append(f"## {said(told, 'next')}\n\n{_safe(reading.next_step)}")
    return "\n\n".join(out) + "\n"


def _point_markdown(point: Point, number: int, told: str, *, alone: bool) -> str:
    about = [f"`{point.area}`", *how_said(point, told, alone=alone)]
    names = sources_line(point.sources, told)
    if names:
        about.append(_safe(names))
    rows = [
        f"### {number}. {_safe(title_of(point, told))}",
        f"> {_safe(point.quote)}",
        " · ".join(about),
        "\n".join(
            f"- **{said(told, name)}:** {_safe(value)}"
            for name, value in (
                ("do", point.action),
                ("measure", point.measure),
                ("by_when", point.by_when),
                ("cue", point.cue),
            )
        ),
    ]
    return "\n\n".join(rows)


def _door_markdown(door: Door) -> str:
    about = " · ".join(_safe(part) for part in (door.when, door.who) if part)
    return f"- “{_safe(door.quote)}”" + (f" ({about})" if about else "")


def _safe(text: str) -> str:
    """Put a backslash before what Markdown would read as markup, and make one line of it."""
    return "".join(
        f"\\{letter}" if letter in "\\`*_[]<>#|~!" else letter for letter in escape(_one_line(text))
    )
