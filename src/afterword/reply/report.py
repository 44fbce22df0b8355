"""A reading as a person reads it: on a terminal, as markdown, as one page that stands alone.

Holds the order and the words of the reports, strengths first; decides nothing about what was read.
"""

import textwrap
from collections.abc import Callable, Sequence
from typing import Final

from afterword.reply.reading import Door, Point, Reading, Remark
from afterword.templating import Templates
from afterword.text.printable import escape

Paint = Callable[[str, str], str]
"""Colour a text in a style: heading, quote, good, point, muted, warn."""

HEADINGS: Final = {
    "strengths": "What they liked",
    "points": "What to work on",
    "outside_control": "Not yours to change",
    "doors": "Doors left open",
    "flags": "Good to know",
    "next": "Next step",
}
NOTHING: Final = "There is no usable feedback in this reply. That is common, and it says nothing about you."
SEVERITY: Final = {"decisive": "decisive", "notable": "", "minor": "a small thing"}
CONFIDENCE: Final = {"explicit": "", "hedged": "said with care", "inferred": "read between the lines"}
FLAGS: Final = {
    "prompt_injection": "The reply holds hidden or planted instructions to a computer. They were ignored.",
    "phishing": "This looks like an attempt to get money or data from you. Follow no link in it; ask the company by another way.",
    "wrong_recipient": "This reply may not be meant for you: it speaks of another person or role.",
    "auto_reply": "This is an automatic answer. Nobody has read your letter yet.",
    "possible_discrimination": (
        "One reason given may touch a protected ground. It is no advice to follow. If you want to know more, an equality or "
        "advice body in your country can tell you, without any commitment."
    ),
    "no_further_contact": "They ask not to be written to again.",
    "contradiction": "Two remarks here contradict each other. Both are shown; neither is wrong by itself.",
    "hedged": "Some of this is said with care. Take it as a hint, not as a verdict.",
    "confidential": "They shared something in confidence: keep it to yourself.",
}


def as_text(reading: Reading, *, width: int, paint: Paint) -> str:
    """Return the report for a terminal, wrapped to width columns."""
    report = _Report(width, paint)
    if reading.strengths:
        report.heading(HEADINGS["strengths"])
        for strength in reading.strengths:
            report.quote(strength.quote, "good")
    if reading.points:
        report.heading(HEADINGS["points"])
        for number, point in enumerate(reading.points, 1):
            report.point(number, point)
    elif not reading.strengths:
        report.line(NOTHING)
    for name, remarks in (("outside_control", reading.outside_control), ("doors", reading.doors)):
        if remarks:
            report.heading(HEADINGS[name])
            for remark in remarks:
                report.quote(remark.quote, "quote")
                report.line(_door(remark), indent=2, style="muted")
    if reading.flags:
        report.heading(HEADINGS["flags"])
        for name in dict.fromkeys(flag.name for flag in reading.flags):
            report.line(FLAGS[name], style="warn")
    report.heading(HEADINGS["next"])
    report.line(reading.next_step)
    return "\n".join(report.lines).strip("\n")


class _Report:
    """Lines of a report, wrapped and painted; what comes from outside is escaped first."""

    def __init__(self, width: int, paint: Paint) -> None:
        self.lines: list[str] = []
        self._width = width
        self._paint = paint

    def heading(self, text: str) -> None:
        self.lines += ["", self._paint("heading", text), ""]

    def line(self, text: str, *, indent: int = 0, style: str = "") -> None:
        if not text:
            return
        pad = " " * indent
        for line in textwrap.wrap(escape(" ".join(text.split())), self._width - indent, break_long_words=False):
            self.lines.append(pad + (self._paint(style, line) if style else line))

    def quote(self, text: str, style: str, *, indent: int = 0) -> None:
        self.line(f"“{' '.join(text.split())}”", indent=indent, style=style)

    def point(self, number: int, point: Point) -> None:
        if number > 1:
            self.lines.append("")
        self.line(f"{number}. {point.gist}", style="point")
        self.quote(point.quote, "quote", indent=3)
        self.line(_about(point), indent=3, style="muted")
        self.line(f"Do: {point.action}", indent=3)
        self.line(f"Done when: {point.measure}", indent=3)
        self.line(f"{point.cue}", indent=3)


def as_markdown(reading: Reading) -> str:
    """Return the report as markdown; what comes from outside cannot open a link, an image or HTML."""
    parts: list[str] = []
    if reading.strengths:
        parts += [f"## {HEADINGS['strengths']}", *(f"> {_plain(one.quote)}" for one in reading.strengths)]
    if reading.points:
        parts.append(f"## {HEADINGS['points']}")
        for number, point in enumerate(reading.points, 1):
            about = _about(point)
            parts += [f"### {number}. {_plain(point.gist)}", f"> {_plain(point.quote)}", *([_plain(about)] if about else [])]
            steps = (f"- **Do:** {_plain(point.action)}", f"- **Done when:** {_plain(point.measure)}", f"- {_plain(point.cue)}")
            parts.append("\n".join(steps))
    elif not reading.strengths:
        parts.append(NOTHING)
    for name, remarks in (("outside_control", reading.outside_control), ("doors", reading.doors)):
        if remarks:
            parts.append(f"## {HEADINGS[name]}")
            for remark in remarks:
                door = _door(remark)
                parts += [f"> {_plain(remark.quote)}", *([_plain(door)] if door else [])]
    if reading.flags:
        names = dict.fromkeys(flag.name for flag in reading.flags)
        parts += [f"## {HEADINGS['flags']}", *(FLAGS[name] for name in names)]
    return "\n\n".join([*parts, f"## {HEADINGS['next']}", _plain(reading.next_step)])


def as_html(reading: Reading, templates: Templates) -> str:
    """Return one page with the reply and its evidence marked beside the points; it loads nothing and runs nothing."""
    values = {
        "reading": reading,
        "headings": HEADINGS,
        "nothing": NOTHING,
        "flags": [FLAGS[name] for name in dict.fromkeys(flag.name for flag in reading.flags)],
        "marked": _marked(reading),
        "about": _about,
        "door": _door,
    }
    return templates.render("report/reading.html", values)


def _marked(reading: Reading) -> list[tuple[str, str, int]]:
    """Return the reply cut into (text, what it is evidence for, number of the point): the page highlights by it."""
    kinds: Sequence[tuple[str, Sequence[Remark]]] = (
        ("point", reading.points),
        ("strength", reading.strengths),
        ("outside", reading.outside_control),
        ("door", reading.doors),
    )
    spans = sorted((r.start, r.end, kind, number) for kind, remarks in kinds for number, r in enumerate(remarks, 1))
    pieces, at = [], 0
    for start, end, kind, number in spans:
        if start < at:
            continue  # a sentence that is evidence twice is marked once
        pieces += [(reading.text[at:start], "", 0), (reading.text[start:end], kind, number)]
        at = end
    return [piece for piece in [*pieces, (reading.text[at:], "", 0)] if piece[0]]


def _about(point: Point) -> str:
    """Return what is known of a point in one line: where it showed, how much it weighed, who says so."""
    names = [f"{source.name}{' (passed on)' if source.hand == 'second' else ''}" for source in point.sources if source.name]
    situation = "" if point.situation in ("", "unspecified") else point.situation
    area = point.area.replace("_", " ")
    return " · ".join(part for part in (area, situation, SEVERITY[point.severity], CONFIDENCE[point.confidence], ", ".join(names)) if part)


def _door(remark: Remark) -> str:
    if not isinstance(remark, Door):
        return ""
    return " · ".join(part for part in (remark.when and f"When: {remark.when}", remark.who and f"Who: {remark.who}") if part)


_MARKS: Final = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|!"} | {"\n": " "})


def _plain(text: str) -> str:
    return escape(" ".join(text.split())).translate(_MARKS)
