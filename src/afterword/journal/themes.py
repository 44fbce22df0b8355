"""What recurs in several answers: areas, within them the points that mean the same, praise beside criticism.

Pure: made from rows, the bank and today. Points mean the same when the bank's words for one subject are in both, or
else when they share two words of meaning; the words that told are kept. It counts answers, never sentences: one
reader who says a thing twice has said it once.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final, NamedTuple

from afterword.journal.bank import ABOUT, OTHERWISE, Area, Bank, Finder, content_words
from afterword.journal.types import Exercise

COLUMNS: Final = """SELECT e.id, e.reply, e.date, e.section, e.area, e.quote, e.severity,
    CASE e.section WHEN 'reflection' THEN e.gist ELSE e.source END, coalesce(p.company, ''), coalesce(p.role, '') FROM entries AS e LEFT JOIN applications AS p ON p.id = e.application
    WHERE e.section <> 'door' ORDER BY e.date, e.id"""
"""The query whose rows ``Said`` holds."""


class Said(NamedTuple):
    """One quote with its date (ISO) and where it came from.

    For the user's own words ``reply`` is None and ``source`` is the question they answer.
    """

    entry: int
    reply: int | None
    date: str | None
    section: str
    area: str | None
    quote: str
    severity: str | None
    source: str
    company: str
    role: str


class Share(NamedTuple):
    """So many of so many answers."""

    some: int
    of: int


@dataclass(frozen=True, slots=True)
class Practice:
    """A day of practice, and how many answers named the thing before and since; which praised this area since."""

    day: dt.date
    before: Share
    since: Share
    liked_by: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """Points that mean the same, oldest first, and what was said in praise of the same thing.

    ``subject`` is its name in the bank, empty for a group that the bank has no name for; ``words`` are those of the
    quotes that brought them together.
    """

    area: str
    subject: str
    title: str
    said: tuple[Said, ...]
    share: Share
    praised: tuple[Said, ...] = ()
    words: tuple[str, ...] = ()
    practice: Practice | None = None

    @property
    def latest(self) -> str:
        """Return the date on which it was said last."""
        return self.said[-1].date or ""

    @property
    def liked_since(self) -> tuple[Said, ...]:
        """Return the praise of the same thing that came after it was named last."""
        return tuple(one for one in self.praised if (one.date or "") > self.latest)

    @property
    def decisive(self) -> bool:
        """Say whether one of the answers called it what decided."""
        return any(one.severity == "decisive" for one in self.said)


@dataclass(frozen=True, slots=True)
class AreaCount:
    """One area: how many answers named it, and its themes, those of most answers first."""

    area: str
    title: str
    share: Share
    themes: tuple[Theme, ...]


@dataclass(frozen=True, slots=True)
class Themes:
    """Everything that recurs, as of today. ``answers`` said something about the user, ``replies`` is all of them."""

    today: dt.date
    replies: int
    answers: int
    strengths: tuple[AreaCount, ...] = ()
    gaps: tuple[AreaCount, ...] = ()
    outside: tuple[Said, ...] = ()
    own: tuple[Said, ...] = ()
    """The user's own words after an interview: counted nowhere else."""
    put_off: int = 0
    """Answers whose criticism the user does not want to see yet; nothing of it is in here."""

    def themes(self) -> list[Theme]:
        """Return the themes of all gaps, the ones to look at first before the others."""
        found = [theme for area in self.gaps for theme in area.themes]
        return sorted(found, key=lambda theme: (theme.share.some, theme.decisive, theme.latest), reverse=True)


@dataclass(slots=True)
class _Group:
    said: list[Said] = field(default_factory=list)
    words: dict[str, None] = field(default_factory=dict)

    def add(self, one: Said, words: Iterable[str]) -> None:
        self.said.append(one)
        if len(self.words) < _WORDS_KEPT:
            self.words.update(dict.fromkeys(words))


_Groups = dict[str, dict[str, _Group]]
"""Groups by area and, within it, by subject; a group without a subject has the number of its first quote for a name."""

_WORDS_KEPT: Final = 8
_TITLE: Final = 8
_COMPARED: Final = 6
_TELLING: Final = 3


def themes(
    rows: Iterable[Said],
    exercises: Iterable[Exercise],
    bank: Bank,
    *,
    put_off: frozenset[int] = frozenset(),
    replies: int,
    today: dt.date,
) -> Themes:
    """Group what was said. ``put_off`` are the replies of which nothing but praise is to be seen today."""
    points: list[Said] = []
    strengths: list[Said] = []
    outside: list[Said] = []
    own: list[Said] = []
    places = {"point": points, "strength": strengths, "outside": outside, "reflection": own}
    about_you: dict[int, str] = {}
    for one in rows:
        hidden = one.reply in put_off and one.section in ("point", "outside")
        if one.section in ("point", "strength") and one.reply is not None:
            about_you.setdefault(one.reply, one.date or "")
        if not hidden:
            places[one.section].append(one)
    praise = _praise(strengths, bank)
    gaps = _grouped(points, bank)
    done = [exercise for exercise in exercises if exercise.done]
    counted = [_area(bank.area(code), groups, praise, done, about_you) for code, groups in gaps.items()]
    liked = [_liked(bank, code, groups, len(about_you)) for code, groups in praise.items()]
    return Themes(
        today, replies, len(about_you), _most_first(liked), _most_first(counted), tuple(outside), tuple(own), len(put_off)
    )  # fmt: skip


def _most_first(areas: list[AreaCount]) -> tuple[AreaCount, ...]:
    return tuple(
        sorted(areas, key=lambda a: (a.share.some, max(theme.latest for theme in a.themes)), reverse=True)
    )


def _grouped(points: Sequence[Said], bank: Bank) -> _Groups:
    """Put each point into every subject whose words it has; a point without any goes to those it shares words with."""
    finders: dict[str, Finder] = {}
    groups: _Groups = {}
    alike: dict[tuple[str, str, str], str] = {}
    for one in points:
        code = one.area or _area_of(one.quote, bank)
        if code not in finders:
            finders[code] = Finder([(subject.name, subject.words) for subject in bank.area(code).subjects])
            groups[code] = {}
        found = finders[code].find(one.quote)
        if len(found) > 1:
            found.pop(OTHERWISE, None)
        if not found:
            name, shared = _alike(one, code, alike)
            found = {name: shared}
        within = groups[code]
        for name, words in found.items():
            if name not in within:
                within[name] = _Group()
            within[name].add(one, words)
    return groups


def _alike(one: Said, code: str, known: dict[tuple[str, str, str], str]) -> tuple[str, tuple[str, ...]]:
    """Return the group of the first point that shares two words of meaning with this one, and those words."""
    stems = content_words(one.quote)[:_COMPARED]
    pairs = [(code, *pair) for pair in combinations(sorted(stems), 2)]
    for pair in pairs:
        if pair in known:
            return known[pair], pair[1:]
    name = f"#{one.entry}"
    known.update(dict.fromkeys(pairs, name))
    return name, ()


def _praise(strengths: Sequence[Said], bank: Bank) -> _Groups:
    """Put each strength into every area that it names; else into the one that most of its words are about."""
    groups: _Groups = {}
    finder = bank.finder()
    for one in strengths:
        for code, subjects in _areas_named(finder.find(one.quote)).items():
            within = groups.setdefault(code, {})
            for name, words in subjects.items():
                if name not in within:
                    within[name] = _Group()
                within[name].add(one, words)
    return groups


def _areas_named(found: Mapping[str, tuple[str, ...]]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return areas, and in each its subjects, with the words that told; ("", "") where there are no such words."""
    subjects: dict[str, dict[str, tuple[str, ...]]] = {}
    named: dict[str, tuple[str, ...]] = {}
    for owner, words in found.items():
        code, _, subject = owner.partition(" ")
        if subject == ABOUT:
            named[code] = words
        elif subject != OTHERWISE:
            subjects.setdefault(code, {})[subject] = words
    if named:
        return {code: subjects.get(code) or {"": words} for code, words in named.items()}
    weights = {code: sum(map(_weight, within.values())) for code, within in subjects.items()}
    most = max(weights, key=lambda code: weights[code], default="")
    # A common word or two (“number”, “time”) are no sign of an area; three, or words that belong together, are.
    if weights.get(most, 0) >= _TELLING:
        return {most: subjects[most]}
    return {"": {"": ()}}


def _weight(words: Iterable[str]) -> int:
    """Return how many words were found: of words that belong together, each counts."""
    return sum(len(word.split()) for word in words)


def _area_of(quote: str, bank: Bank) -> str:
    """Return the area of a point that came without one."""
    return next(iter(_areas_named(bank.finder().find(quote)))) or "process"


def is_for(exercise: Exercise, area: Area, subject: str, entries: Collection[int | None]) -> bool:
    """Say whether an exercise is for a group of points; one quote may stand in several groups of an area."""
    if exercise.area != area.code:
        return False
    named = area.subject_of(exercise.text)
    return named == subject if named else exercise.entry in entries


def _practice_day(
    exercises: Iterable[Exercise], area: Area, name: str, said: Sequence[Said]
) -> dt.date | None:
    """Return the first day on which an exercise for a group was done."""
    entries: set[int | None] = {one.entry for one in said}
    days = [
        exercise.done for exercise in exercises if exercise.done and is_for(exercise, area, name, entries)
    ]
    return min(days, default=None)


def _area(
    area: Area, groups: Mapping[str, _Group], praise: _Groups, done: Sequence[Exercise], dates: Mapping[int, str]
) -> AreaCount:  # fmt: skip
    """Count one area."""
    liked = praise.get(area.code, {})
    liked_at_all = [one for group in liked.values() for one in group.said]
    found = []
    for name, group in groups.items():
        said = tuple(group.said)
        day = _practice_day(done, area, name, said) if done else None
        practice = _practice(day, said, liked_at_all, dates) if day else None
        named = name if not name.startswith("#") and name != OTHERWISE else ""
        found.append(
            Theme(
                area.code, named, named or _short(said[0].quote), said, Share(_answers(said), len(dates)),
                tuple(liked[name].said) if name in liked else (), tuple(group.words), practice,
            )
        )  # fmt: skip
    found.sort(key=lambda theme: (theme.share.some, theme.decisive, theme.latest), reverse=True)
    everything = {one.reply for group in groups.values() for one in group.said}
    return AreaCount(area.code, area.title, Share(len(everything), len(dates)), tuple(found))


def _liked(bank: Bank, code: str, groups: Mapping[str, _Group], answers: int) -> AreaCount:
    """Count what was liked in one area; a quote that speaks of two subjects stands in it once."""
    title = bank.area(code).title if code else "Other things"
    quotes = {one.entry: one for group in groups.values() for one in group.said}
    said = tuple(sorted(quotes.values(), key=lambda one: (one.date or "", one.entry)))
    words = tuple(dict.fromkeys(word for group in groups.values() for word in group.words))[:_WORDS_KEPT]
    share = Share(_answers(said), answers)
    return AreaCount(code, title, share, (Theme(code, "", title, said, share, words=words),))


def _practice(
    day: dt.date, said: Sequence[Said], liked: Sequence[Said], dates: Mapping[int, str]
) -> Practice:
    """Compare the answers up to a day of practice with those after it."""
    line = day.isoformat()
    after = {reply for reply, date in dates.items() if date > line}
    named = {one.reply for one in said}
    since = len(named & after)
    return Practice(
        day, Share(len(named) - since, len(dates) - len(after)), Share(since, len(after)),
        tuple(sorted({one.reply for one in liked if one.reply in after and one.reply is not None})),
    )  # fmt: skip


def _answers(said: Iterable[Said]) -> int:
    return len({one.reply for one in said})


def _short(quote: str) -> str:
    """Return the beginning of a quote, for want of a name."""
    words = quote.split()
    return " ".join(words) if len(words) <= _TITLE else " ".join(words[:_TITLE]) + " …"
