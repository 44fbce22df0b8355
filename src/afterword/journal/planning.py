"""What to practise: at most three exercises at a time, each for a quote; and other ways where practice is not enough.

Pure: chosen from what recurs, the bank and today. It must not invent a fact, an employer, a provider or a link.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from afterword.journal.bank import OTHERWISE, Area, Bank, Finder, Option, Task
from afterword.journal.themes import Said, Theme, Themes, is_for
from afterword.journal.types import Entry, Exercise

AT_ONCE: Final = 3
_BUILT_ON: Final = 2
_APART: Final = 7
"""Days between the dates of exercises that are begun together: nobody does three things at once."""
_FROM_CRITERIA: Final = {
    "credentials": ("A licence or registration", "A certificate", "A degree"),
    "experience_seniority": ("Leading people", "Years and level"),
}
"""Subjects that a reason outside the user's control may point to. Anything about who somebody is never is among them."""
_LEVEL: Final = re.compile(
    r"\b(?:senior|junior|lead|principal|staff|head of|chief|mid-level|entry-level|leitende[rn]?|interim)\b|\([^)]*\)",
    re.IGNORECASE,
)


class Step(NamedTuple):
    """An exercise, the quote it answers and the theme that quote belongs to, where they are known."""

    exercise: Exercise
    quote: Said | None
    theme: Theme | None


@dataclass(frozen=True, slots=True)
class Way:
    """What to look at besides practice: the quotes that say it takes long, and options with their search words.

    ``criteria`` are quotes that are about what they ask for, not about the user.
    """

    area: str
    title: str
    said: tuple[Said, ...]
    criteria: tuple[Said, ...]
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan as of today: what is open, the next to do first; what was done; other ways; what waits its turn."""

    today: dt.date
    steps: tuple[Step, ...] = ()
    done: tuple[Step, ...] = ()
    ways: tuple[Way, ...] = ()
    waiting: tuple[Theme, ...] = ()
    changing: tuple[Theme, ...] = ()
    """What was liked since it was named last: nothing to practise now."""
    strengths: tuple[tuple[str, Said], ...] = ()
    """An area that was liked most, and the newest quote: what to build on."""
    put_off: int = 0


def choose(
    found: Themes, exercises: Sequence[Exercise], bank: Bank, tailored: Mapping[int, Entry]
) -> list[Exercise]:
    """Return the exercises to begin now, none where three are open; ``tailored`` are points that a model wrote for."""
    room = AT_ONCE - sum(not exercise.done for exercise in exercises)
    used = {exercise.text for exercise in exercises}
    chosen: list[Exercise] = []
    for theme in _next_themes(found, exercises, bank):
        if len(chosen) >= room:
            break
        task = _task(theme, bank.area(theme.area), used, tailored)
        if task is None:
            continue
        used.add(task.text)
        due = found.today + dt.timedelta(days=task.days + _APART * len(chosen))
        chosen.append(
            Exercise(0, theme.said[-1].entry, theme.area, task.text, task.measure, task.cue, due=due)
        )
    return chosen


def plan(found: Themes, exercises: Sequence[Exercise], bank: Bank) -> Plan:
    """Lay out what is open and done; an exercise whose quote is put off waits with it."""
    themes = found.themes()
    quotes = {one.entry: one for theme in themes for one in theme.said}
    open_now, done = [], []
    for exercise in exercises:
        one = quotes.get(exercise.entry or 0)
        theme = next((theme for theme in themes if _is_for(exercise, theme, bank)), None)
        step = Step(exercise, one, theme)
        if exercise.done:
            done.append(step)
        elif one is not None or exercise.entry is None or not found.put_off:
            open_now.append(step)
    open_now.sort(key=lambda step: (_liked_since(step), step.exercise.due or dt.date.max, step.exercise.id))
    done.sort(key=lambda step: (step.exercise.done or dt.date.min, step.exercise.id))
    waiting = [theme for theme in _next_themes(found, exercises, bank) if _has_task(theme, bank)]
    return Plan(
        found.today, tuple(open_now), tuple(done), tuple(_ways(found, bank)), tuple(waiting),
        tuple(theme for theme in themes if theme.liked_since and not theme.practice and not _is_open(theme, open_now)),
        _strengths(found), found.put_off,
    )  # fmt: skip


def _liked_since(step: Step) -> bool:
    return bool(step.theme and step.theme.liked_since)


def _is_open(theme: Theme, steps: Iterable[Step]) -> bool:
    return any(step.theme == theme for step in steps)


def _strengths(found: Themes) -> tuple[tuple[str, Said], ...]:
    """Return the two areas that were liked most, each with a quote of its own."""
    chosen: dict[int, tuple[str, Said]] = {}
    for area in found.strengths:
        quote = next((one for one in reversed(area.themes[0].said) if one.entry not in chosen), None)
        if area.area and quote and len(chosen) < _BUILT_ON:
            chosen[quote.entry] = (area.title, quote)
    return tuple(chosen.values())


def _next_themes(found: Themes, exercises: Iterable[Exercise], bank: Bank) -> list[Theme]:
    """Return the themes to practise that nothing is open for.

    One that was practised, or liked, since it was named last is left alone until it comes up again.
    """
    by_area: dict[str, list[Exercise]] = {}
    for exercise in exercises:
        by_area.setdefault(exercise.area, []).append(exercise)
    wanted = []
    for theme in found.themes():
        own = [exercise for exercise in by_area.get(theme.area, ()) if _is_for(exercise, theme, bank)]
        if any(not exercise.done for exercise in own):
            continue
        last = max((exercise.done for exercise in own if exercise.done), default=None)
        if not theme.liked_since and (last is None or theme.latest > last.isoformat()):
            wanted.append(theme)
    return wanted


def _is_for(exercise: Exercise, theme: Theme, bank: Bank) -> bool:
    return is_for(
        exercise, bank.area(theme.area), theme.subject or OTHERWISE, {one.entry for one in theme.said}
    )


def _task(theme: Theme, area: Area, used: set[str], tailored: Mapping[int, Entry]) -> Task | None:
    """Return an exercise for a theme that was not given before; None where practice alone is no answer."""
    entry = tailored.get(theme.said[-1].entry)
    if entry and entry.action not in used and not area.long_term:
        return Task(entry.action, entry.measure, entry.cue, _TAILORED_DAYS)
    tasks = [*area.subject(theme.subject).tasks, *area.subject(OTHERWISE).tasks]
    return next((task for task in tasks if task.text not in used), None)


_TAILORED_DAYS: Final = 14


def _has_task(theme: Theme, bank: Bank) -> bool:
    area = bank.area(theme.area)
    return bool(area.subject(theme.subject).tasks or area.subject(OTHERWISE).tasks)


def _ways(found: Themes, bank: Bank) -> Iterable[Way]:
    """Return other ways for what practice alone does not change, by area."""
    areas = [area for area in found.gaps if bank.area(area.area).long_term]
    codes = dict.fromkeys([*(area.area for area in areas), *_FROM_CRITERIA])
    for code in codes:
        area = bank.area(code)
        themes = next((gap.themes for gap in areas if gap.area == code), ())
        subjects = [theme.subject for theme in themes]
        criteria = []
        if code in _FROM_CRITERIA:
            finder = Finder([(name, area.subject(name).words) for name in _FROM_CRITERIA[code]])
            for one in found.outside:
                named = finder.find(one.quote)
                if named:
                    criteria.append(one)
                    subjects += named
        said = [one for theme in themes for one in theme.said]
        options = _options(area, subjects)
        if options and (said or criteria):
            role = _bare([*said, *criteria][-1].role)
            yield Way(
                code, area.title, tuple(dict.fromkeys(said)), tuple(criteria),
                tuple(Option(option.kind, option.text, _searches(option, role)) for option in options),
            )  # fmt: skip


def _options(area: Area, subjects: Iterable[str]) -> list[Option]:
    """Return one option of each kind, from the subject that was named first."""
    by_kind: dict[str, Option] = {}
    for name in (*dict.fromkeys(subjects), OTHERWISE):
        for option in area.subject(name).options:
            by_kind.setdefault(option.kind, option)
    return list(by_kind.values())


def _searches(option: Option, role: str) -> tuple[str, ...]:
    """Return search words with the user's kind of work in them; without it where nobody named one."""
    filled = (" ".join(words.replace("{role}", role).split()) for words in option.search)
    return tuple(dict.fromkeys(filled))


def _bare(role: str) -> str:
    """Return a role without its level: what one searches a neighbouring role by."""
    return " ".join(_LEVEL.sub(" ", role).split()).lower()
