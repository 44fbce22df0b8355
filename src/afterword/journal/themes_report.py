"""What recurs, as a chart and quotes for a terminal, as Markdown and as plain data.

Holds layout and wording. What is about the reader stands apart from what is about their criteria; strengths come first.
"""

import datetime as dt
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from afterword.journal.dates import in_words
from afterword.journal.rows import day, iso
from afterword.journal.themes import AreaCount, Practice, Said, Share, Theme, Themes
from afterword.text.printable import escape

LIKED: Final = "About you: what they liked"
GAPS: Final = "About you: what to work on"
CRITERIA: Final = "About their criteria, not about you"
OWN: Final = "Your own notes, counted nowhere above"
EMPTY: Final = (
    "Nothing recurs yet: the journal holds no answer that says something about you. It grows with each one that you "
    "read: afterword summarize"
)
_BAR: Final = 20
_QUOTES: Final = 3
"""Quotes shown of one group; the rest is counted."""
_OWN_SHOWN: Final = 10
_FEW: Final = 5
"""Answers below which nothing is more than a hint."""


def as_text(found: Themes, *, width: int, everything: bool = False) -> str:
    """Lay out what recurs for a terminal of a width; with ``everything``, every quote."""
    if not (found.answers or found.outside or found.own):
        return _wrapped(EMPTY, width) + "\n"
    most = None if everything else _QUOTES
    blocks = [_wrapped(head(found), width)]
    if found.strengths:
        blocks.append(LIKED)
        blocks += [_area_block(area, found, width, most, words=area_praise(area)) for area in found.strengths]
    if found.gaps:
        blocks.append(GAPS)
        blocks += [_area_block(area, found, width, most, words=area_verdict(area)) for area in found.gaps]
    if found.outside:
        lines = _quotes(found.outside, found.today, width, "  ", most)
        blocks.append("\n".join([CRITERIA, _wrapped(criteria_words(found.outside), width, "  "), *lines]))
    if found.own:
        blocks.append("\n".join([OWN, *_own_lines(found, width)]))
    if found.put_off:
        blocks.append(_wrapped(put_off_words(found.put_off), width))
    return "\n\n".join(blocks) + "\n"


def as_markdown(found: Themes) -> str:
    """Write what recurs as Markdown, with every quote."""
    if not (found.answers or found.outside or found.own):
        return EMPTY + "\n"
    parts = ["# What recurs", head(found)]
    for title, areas in ((LIKED, found.strengths), (GAPS, found.gaps)):
        if areas:
            parts.append(f"## {title}")
        for area in areas:
            parts.append(f"### {area.title}: {share_words(area.share)}")
            for theme in area.themes:
                if theme.subject:
                    parts.append(f"**{theme.subject}** ({share_words(theme.share)})")
                parts.append(_list(theme.said, found.today))
                parts += [note for note in notes(theme, found.today) if area in found.gaps]
    if found.outside:
        parts += [f"## {CRITERIA}", criteria_words(found.outside), _list(found.outside, found.today)]
    if found.own:
        rows = (
            f"- {_marked(one.source)} “{_marked(_flat(one.quote))}” – {_marked(source_words(one, found.today))}"
            for one in found.own
        )
        parts += [f"## {OWN}", "\n".join(rows)]
    if found.put_off:
        parts.append(put_off_words(found.put_off))
    return "\n\n".join(parts) + "\n"


def as_json(found: Themes) -> dict[str, Any]:
    """Give what recurs as plain data; every count comes with the quotes it counts."""
    return {
        "schema": 1,
        "today": iso(found.today),
        "replies": found.replies,
        "answers": found.answers,
        "about_you": {
            "strengths": [_area(area) for area in found.strengths],
            "points": [_area(area) for area in found.gaps],
        },
        "about_their_criteria": {
            "answers": _answers(found.outside),
            "said": [_said(one) for one in found.outside],
        },
        "own_notes": [
            {
                "entry": one.entry,
                "date": one.date,
                "company": one.company,
                "question": one.source,
                "answer": one.quote,
            }
            for one in found.own
        ],
        "put_off": found.put_off,
    }


def head(found: Themes) -> str:
    """Say how many answers there are to count."""
    if not found.replies:
        return "No answer has come yet, as happens to most who ask."
    if not found.answers:
        return f"{_counted(found.replies, 'answer')} so far; none says anything about you."
    if found.replies == 1:
        return "1 answer so far; it says something about you, and is counted here. One answer shows one day."
    rest = "all of them" if found.answers == found.replies else str(found.answers)
    said = "says" if found.answers == 1 else "say"
    return (
        f"{_counted(found.replies, 'answer')} so far; {rest} {said} something about you, and those are counted here. "
        + ("One answer shows one day." if found.answers == 1 else "Each shows one day with one interviewer.")
    )


def verdict(share: Share) -> str:
    """Say in honest words what so many of so many answers are worth."""
    if share.some == 1:
        return "one voice, not a pattern"
    if share.of < _FEW or share.some == 2:
        return "a hint, not a verdict"
    return "a pattern worth your time" if share.some * 2 >= share.of else "it comes back; worth a look"


def praise_verdict(share: Share) -> str:
    """Say what praise in so many of so many answers is worth, as soberly as for criticism."""
    if share.some == 1:
        return "one voice"
    return "more than one noticed" if share.some == 2 else "you can count on it"


def area_verdict(area: AreaCount) -> str:
    """Say what an area's criticism is worth: what was named only once each is no pattern, however often the area was."""
    most = max(theme.share.some for theme in area.themes)
    if most == 1 < area.share.some:
        return "different things, none of them named twice"
    return verdict(Share(most, area.share.of))


def area_praise(area: AreaCount) -> str:
    """Say what an area's praise is worth; what belongs to no area is no one thing to count on."""
    return praise_verdict(area.share) if area.area or area.share.some == 1 else "different things"


def share_words(share: Share) -> str:
    """Write a share: ``2 of 5 answers``."""
    return f"{share.some} of {_counted(share.of, 'answer')}"


def notes(theme: Theme, today: dt.date) -> Iterator[str]:
    """Say what else is known of a theme: what brought its quotes together, praise, practice."""
    if len(theme.said) > 1 and theme.words:
        told = [
            word for word in theme.words if not any(word in other and word != other for other in theme.words)
        ]
        yield "Grouped by the words " + ", ".join(f"“{word}”" for word in told) + "."
    if theme.praised:
        places = _listed(dict.fromkeys(one.company or "one company" for one in theme.praised))
        yield f"The same thing was liked at {places}."
    if theme.practice:
        yield practice_words(theme.practice, today)


def practice_words(practice: Practice, today: dt.date) -> str:
    """Say what was heard before and since a day of practice, and how little that may mean."""
    begun = f"Practised on {in_words(practice.day, today)}: "
    before = f"{practice.before.some} of {_counted(practice.before.of, 'answer')} named it before"
    if not practice.since.of:
        return f"{begun}{before}; no answer has come since."
    since = f"{practice.since.some} of {practice.since.of} since"
    liked = ""
    if practice.liked_by:
        refs = ", ".join(f"r{reply}" for reply in practice.liked_by)
        liked = f", and {len(practice.liked_by)} liked this side of you ({refs})"
    if practice.since.some == 0:
        worth = "A good sign" + (", from few answers." if practice.since.of < _FEW else ".")
    elif practice.since.some * practice.before.of < practice.before.some * practice.since.of:
        worth = "It is named less often than before."
    else:
        worth = "It still comes up: try another way of practising it."
    return f"{begun}{before}, {since}{liked}. {worth}"


def criteria_words(outside: Sequence[Said]) -> str:
    """Say how many reasons lay outside the user's control."""
    count = _answers(outside)
    return f"{_counted(count, 'answer')} gave reasons that no practice would have changed; none of them is counted above."


def put_off_words(count: int) -> str:
    """Say that answers are put off."""
    return f"The criticism of {_counted(count, 'answer')} is put off, as you wished, and not in here."


def source_words(one: Said, today: dt.date) -> str:
    """Say who said something, where, when, and where to read it."""
    date = day(one.date)
    who = one.source if one.reply and one.source != one.company else ""
    parts = [who, one.company, in_words(date, today) if date else ""]
    where = ", ".join(part for part in parts if part) or "somebody"
    return f"{where} (r{one.reply})" if one.reply else where


def _area_block(area: AreaCount, found: Themes, width: int, most: int | None, *, words: str) -> str:
    chart = f"{_bar(area.share)}  {share_words(area.share)}: {words}"
    lines = [f"  {escape(area.title)}", _wrapped(chart, width, "  ")]
    for theme in area.themes:
        pad = "    "
        if theme.subject:
            several = len(area.themes) > 1 or theme.share != area.share
            lines.append(
                _wrapped(theme.subject + (f" · {share_words(theme.share)}" if several else ""), width, pad)
            )
            pad = "      "
        lines += _quotes(theme.said, found.today, width, pad, most)
        if area in found.gaps:
            lines += [_wrapped(note, width, pad) for note in notes(theme, found.today)]
    return "\n".join(lines)


def _bar(share: Share) -> str:
    full = max(1, round(_BAR * share.some / share.of)) if share.of else 0
    return "█" * full + "░" * (_BAR - full)


def _quotes(said: Sequence[Said], today: dt.date, width: int, pad: str, most: int | None) -> list[str]:
    """Write quotes; of many, the newest."""
    shown = said if most is None else said[-most:]
    lines = [
        _wrapped(f"“{_flat(one.quote)}” – {source_words(one, today)}", width, pad, hanging=pad + "  ")
        for one in shown
    ]
    if len(shown) < len(said):
        lines.append(f"{pad}and {len(said) - len(shown)} more: --all shows them")
    return lines


def _own_lines(found: Themes, width: int) -> Iterator[str]:
    """Write the user's own words below the questions they answer, one interview after another."""
    place = ""
    for one in found.own[-_OWN_SHOWN:]:
        if source_words(one, found.today) != place:
            place = source_words(one, found.today)
            yield f"  {escape(place)}"
        yield _wrapped(one.source, width, "    ")
        yield _wrapped(_flat(one.quote), width, "      ")


def _list(said: Iterable[Said], today: dt.date) -> str:
    return "\n".join(f"- “{_marked(_flat(one.quote))}” – {_marked(source_words(one, today))}" for one in said)


def _marked(text: str) -> str:
    """Return text in which nothing is taken for Markdown or HTML."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in escape(text))


def _wrapped(text: str, width: int, pad: str = "", *, hanging: str | None = None) -> str:
    return textwrap.fill(
        escape(text), width, initial_indent=pad, subsequent_indent=pad if hanging is None else hanging,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _area(area: AreaCount) -> dict[str, Any]:
    return {
        "area": area.area or None, "title": area.title, "answers": area.share.some, "of": area.share.of,
        "themes": [_theme(theme) for theme in area.themes],
    }  # fmt: skip


def _theme(theme: Theme) -> dict[str, Any]:
    practice = theme.practice
    return {
        "subject": theme.subject or None, "answers": theme.share.some, "of": theme.share.of, "words": list(theme.words),
        "said": [_said(one) for one in theme.said], "praised": [_said(one) for one in theme.praised],
        "practice": practice and {
            "day": iso(practice.day), "before": practice.before._asdict(), "since": practice.since._asdict(),
            "liked_by": list(practice.liked_by),
        },
    }  # fmt: skip


def _said(one: Said) -> dict[str, Any]:
    return {
        "entry": one.entry, "reply": one.reply, "date": one.date, "quote": one.quote, "company": one.company,
        "role": one.role, "source": one.source or None, "severity": one.severity,
    }  # fmt: skip


def _flat(text: str) -> str:
    return " ".join(text.split())


def _answers(said: Iterable[Said]) -> int:
    return len({one.reply for one in said})


def _listed(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
