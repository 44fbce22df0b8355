"""The plan as text for a terminal, as Markdown and as plain data.

Holds layout and wording. What to practise is about the reader; other ways are about what employers ask for.
"""

import datetime as dt
import textwrap
from collections.abc import Iterator
from typing import Any

from afterword.journal.bank import OPTION_KINDS
from afterword.journal.dates import in_words, weekday
from afterword.journal.planning import Plan, Step, Way
from afterword.journal.rows import iso
from afterword.journal.themes import Said, Theme
from afterword.journal.themes_report import practice_words, put_off_words, share_words, source_words, verdict
from afterword.text.printable import escape

NOTHING = (
    "Nothing to practise: no answer has named anything to work on. When none comes, look back on the interview "
    "yourself: afterword reflect"
)
RESTING = "Nothing open: what was named was practised or liked since, and has not come up again. Go on applying; the next answer will tell."
LONG = (
    "This is about what such roles ask for. It takes longer than an exercise, and there is more than one way; choose at "
    "most one, or none. The words are for a search engine or a job board; no provider is recommended here."
)
BUILD_ON = "Build on"


def as_text(plan: Plan, *, width: int) -> str:
    """Lay the plan out for a terminal of a width."""
    blocks = ["\n".join(wrapped(line, width) for line in _head(plan))]
    blocks += ["\n".join(_step(step, plan, width)) for step in plan.steps]
    for way in plan.ways:
        blocks.append("\n".join(_way(way, plan.today, width)))
    if plan.done:
        lines = [wrapped(line, width, "  ") for step in plan.done for line in _done(step, plan.today)]
        blocks.append("\n".join([_progress(plan), *lines]))
    blocks += [wrapped(line, width) for line in _foot(plan)]
    return "\n\n".join(blocks) + "\n"


def as_markdown(plan: Plan) -> str:
    """Write the plan as Markdown, with boxes to tick."""
    title, *lines = _head(plan)
    parts = [f"# {title}", *lines]
    for step in plan.steps:
        e = step.exercise
        quote = (
            [f"  > “{_marked(_flat(step.quote.quote))}” – {_marked(source_words(step.quote, plan.today))}"]
            if step.quote
            else []
        )
        rows = [
            f"- [ ] **{_name(step)}**{_by(e.due, plan.today)}", *quote, f"  - Do: {_marked(e.text)}",
            f"  - Done when: {_marked(e.measure)}", f"  - If-then: {_marked(e.cue)}",
        ]  # fmt: skip
        parts.append("\n".join(rows))
    for way in plan.ways:
        parts += [f"## Other ways: {way.title}", LONG]
        parts += [
            f"> {mark}“{_marked(_flat(one.quote))}” – {_marked(source_words(one, plan.today))}"
            for mark, one in _evidence(way)
        ]
        parts.append(
            "\n".join(
                f"- {OPTION_KINDS[option.kind]}: {_marked(option.text)} Search for: {'; '.join(map(_marked, option.search))}"
                for option in way.options
            )
        )
    if plan.done:
        lines = [f"- [x] {_marked(line)}" for step in plan.done for line in _done(step, plan.today)]
        parts += [f"## {_progress(plan)}", "\n".join(lines)]
    return "\n\n".join([*parts, *_foot(plan)]) + "\n"


def as_json(plan: Plan) -> dict[str, Any]:
    """Give the plan as plain data."""
    return {
        "schema": 1,
        "today": iso(plan.today),
        "exercises": [_step_data(step) for step in plan.steps],
        "done": [_step_data(step) for step in plan.done],
        "other_ways": [
            {
                "area": way.area, "about_you": [_quote(one) for one in way.said],
                "about_their_criteria": [_quote(one) for one in way.criteria],
                "options": [
                    {"kind": option.kind, "text": option.text, "search": list(option.search)} for option in way.options
                ],
            }
            for way in plan.ways
        ],
        "waiting": [{"area": theme.area, "subject": theme.subject or None} for theme in plan.waiting],
        "put_off": plan.put_off,
    }  # fmt: skip


def done_words(step: Step, plan: Plan) -> str:
    """Say that an exercise is done, how far the plan is, and what comes next."""
    rest = len(plan.steps)
    e = step.exercise
    text = (
        f"Noted: {_name(step)} practised on {in_words(e.done or plan.today, plan.today)}. {_progress(plan)}."
    )
    if rest:
        text += f" Next: {_name(plan.steps[0])}{_by(plan.steps[0].exercise.due, plan.today)}."
    if rest < 3 and plan.waiting:
        text += " There is room for another: afterword plan"
    return text


def _head(plan: Plan) -> Iterator[str]:
    date = f"{weekday(plan.today)} {in_words(plan.today, plan.today)} {plan.today.year}"
    yield f"Your plan, {date}"
    if plan.strengths:
        liked = " and ".join(
            f"{title[:1].lower()}{title[1:]} (“{_flat(one.quote)}”, r{one.reply})"
            for title, one in plan.strengths
        )
        yield f"{BUILD_ON}: {liked}."
    if plan.steps:
        one = (
            "One exercise."
            if len(plan.steps) == 1
            else f"{_NUMBER[len(plan.steps)]} exercises; one at a time is fine."
        )
        yield f"{one} None of them needs the employer."
    elif plan.done or plan.changing:
        yield RESTING
    elif not plan.ways and not plan.put_off:
        yield NOTHING


_NUMBER = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def _step(step: Step, plan: Plan, width: int) -> Iterator[str]:
    e = step.exercise
    number = f"{e.id:>2}  "
    pad = " " * len(number)
    late = ""
    if e.due and e.due < plan.today:
        late = "; any day this week will do"
    yield wrapped(f"{number}{_name(step)}{_by(e.due, plan.today)}{late}", width, hanging=pad)
    if step.quote:
        yield wrapped(
            f"“{_flat(step.quote.quote)}” – {source_words(step.quote, plan.today)}", width, pad, pad + "  "
        )
    if step.theme:
        yield wrapped(f"Said in {share_words(step.theme.share)}: {verdict(step.theme.share)}.", width, pad)
        if step.theme.liked_since:
            yield wrapped(
                f"{_liked_words(step.theme, plan.today)} Practise it only if you want to.",
                width,
                pad,
                pad + "  ",
            )
    for name, text in (("Do", e.text), ("Done when", e.measure), ("If-then", e.cue)):
        if text:
            yield wrapped(f"{name}: {text}", width, pad, pad + "  ")
    yield f"{pad}When it is done: afterword plan done {e.id}"


def _way(way: Way, today: dt.date, width: int) -> Iterator[str]:
    yield f"Other ways: {way.title}"
    for mark, one in _evidence(way):
        yield wrapped(f"{mark}“{_flat(one.quote)}” – {source_words(one, today)}", width, "  ", "    ")
    yield wrapped(LONG, width, "  ")
    for option in way.options:
        yield wrapped(f"{OPTION_KINDS[option.kind]}: {option.text}", width, "  ", "    ")
        yield wrapped("Search for: " + "; ".join(option.search), width, "    ", "      ")


def _evidence(way: Way) -> Iterator[tuple[str, Said]]:
    """Yield the quotes of a way, each marked by what it is about."""
    yield from (("About you: ", one) for one in way.said)
    yield from (("About their criteria: ", one) for one in way.criteria)


def _done(step: Step, today: dt.date) -> Iterator[str]:
    e = step.exercise
    if step.theme and step.theme.practice:
        yield f"{_name(step)}. {practice_words(step.theme.practice, today)}"
    else:
        yield f"{_name(step)}, {in_words(e.done or today, today)}."


def _progress(plan: Plan) -> str:
    count, of = len(plan.done), len(plan.done) + len(plan.steps)
    return f"Done so far: {count} of {of}"


def _foot(plan: Plan) -> Iterator[str]:
    for theme in plan.changing:
        yield f"{_theme_name(theme)} was named in {share_words(theme.share)}. {_liked_words(theme, plan.today)}"
    if plan.steps and plan.waiting:
        names = ", ".join(_theme_name(theme) for theme in plan.waiting[:3])
        yield f"Waiting until one of these is done: {names}."
    if plan.put_off:
        yield put_off_words(plan.put_off)


def _liked_words(theme: Theme, today: dt.date) -> str:
    one = theme.liked_since[-1]
    return f"Liked since: “{_flat(one.quote)}” – {source_words(one, today)}. Keep doing what you did there."


def _name(step: Step) -> str:
    if step.theme:
        return _theme_name(step.theme)
    return step.exercise.area.replace("_", " ").capitalize() or "An exercise of your own"


def _theme_name(theme: Theme) -> str:
    return theme.subject or theme.title


def _by(due: dt.date | None, today: dt.date) -> str:
    if due is None:
        return ""
    return f", by {in_words(due, today)}" if due >= today else f", planned for {in_words(due, today)}"


def _step_data(step: Step) -> dict[str, Any]:
    e = step.exercise
    theme = step.theme
    return {
        "exercise": e.id, "area": e.area, "subject": (theme.subject or None) if theme else None,
        "quote": _quote(step.quote) if step.quote else None, "do": e.text, "measure": e.measure, "cue": e.cue,
        "due": iso(e.due), "done": iso(e.done),
    }  # fmt: skip


def _quote(one: Said) -> dict[str, Any]:
    return {
        "entry": one.entry,
        "reply": one.reply,
        "date": one.date,
        "quote": one.quote,
        "company": one.company,
    }


def _flat(text: str) -> str:
    return " ".join(text.split())


def _marked(text: str) -> str:
    """Return text in which nothing is taken for Markdown or HTML."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in escape(text))


def wrapped(text: str, width: int, pad: str = "", hanging: str | None = None) -> str:
    """Break text at width; a command is never broken in two."""
    head, colon, command = escape(text).rpartition(": afterword ")
    whole = head + ": afterword\u00a0" + command.replace(" ", "\u00a0") if colon else command
    return textwrap.fill(
        whole, width, initial_indent=pad, subsequent_indent=pad if hanging is None else hanging,
        break_long_words=False, break_on_hyphens=False,
    ).replace("\u00a0", " ")  # fmt: skip
