"""What recurs as one self-contained HTML page: bars by area, answers along the year, every quote below its bar.

Holds the page's markup and style; no script, nothing loaded from elsewhere, every text escaped.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from afterword.journal import themes_report as words
from afterword.journal.dates import in_words
from afterword.journal.rows import day
from afterword.journal.themes import AreaCount, Said, Theme, Themes
from afterword.text.printable import escape as visible

_STYLE: Final = """
:root{color-scheme:light dark;--point:#c9701a;--good:#2f8a43;--out:#7b7b88;--ink:#1d1d22;--paper:#fff;--line:#d9d9e0}
@media(prefers-color-scheme:dark){:root{--point:#e59a4c;--good:#62c178;--out:#9a9aa6;--ink:#ececf1;--paper:#17171b;--line:#3a3a42}}
*{box-sizing:border-box}body{margin:0;padding:1.5rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:52rem;margin:auto}h1{font-size:1.4rem;margin:0 0 .5rem}h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
h3{font-size:1rem;margin:1.4rem 0 .2rem}h4{font-size:.95rem;margin:.8rem 0 .1rem}ul{margin:.3rem 0;padding-left:1.1rem}
li{margin:.2rem 0;overflow-wrap:anywhere}.about,figcaption{font-size:.85rem;opacity:.8}figure{margin:1rem 0;overflow-x:auto}
svg{max-width:100%;min-width:28rem;height:auto;font:13px system-ui,sans-serif}svg text{fill:var(--ink)}
.bars{display:grid;grid-template-columns:auto minmax(3rem,22rem) max-content;gap:.4rem .8rem;align-items:center;justify-content:start;font-size:.85rem}
.track{background:var(--line)}.track,.track span{display:block;height:1rem;border-radius:.2rem}
.good{fill:var(--good);background:var(--good)}.point{fill:var(--point);background:var(--point)}.day{stroke:var(--ink);stroke-dasharray:3 3}.axis{stroke:var(--line)}
@media print{body{padding:0;font-size:11pt}h3,li{break-inside:avoid}svg,.bars{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""
_WIDE: Final = 640
_LABEL: Final = 220
_ROW: Final = 26


def as_html(found: Themes) -> str:
    """Write what recurs as one HTML page that needs nothing else and prints well."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>What recurs</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>What recurs</h1>\n"
        f"{''.join(_parts(found))}</main>\n</body>\n</html>\n"
    )


def _parts(found: Themes) -> Iterator[str]:
    if not (found.answers or found.outside or found.own):
        yield _paragraph(words.EMPTY)
        return
    yield _paragraph(words.head(found))
    yield _timeline(found)
    for title, areas, kind in ((words.LIKED, found.strengths, "good"), (words.GAPS, found.gaps, "point")):
        if not areas:
            continue
        yield f"<h2>{title}</h2>\n{_bars(areas, kind, title)}"
        for area in areas:
            verdict = words.area_verdict(area) if kind == "point" else words.area_praise(area)
            yield f"<h3>{_escaped(area.title)}</h3>\n{_paragraph(f'{words.share_words(area.share)}: {verdict}', 'about')}"
            for theme in area.themes:
                yield _theme(theme, found.today, told=kind == "point")
    if found.outside:
        yield f"<h2>{words.CRITERIA}</h2>\n{_paragraph(words.criteria_words(found.outside), 'about')}"
        yield _quotes(found.outside, found.today)
    if found.own:
        yield f"<h2>{words.OWN}</h2>\n{_quotes(found.own, found.today)}"
    if found.put_off:
        yield _paragraph(words.put_off_words(found.put_off))


def _theme(theme: Theme, today: dt.date, *, told: bool) -> str:
    title = (
        f"<h4>{_escaped(theme.subject)} · {words.share_words(theme.share)}</h4>\n" if theme.subject else ""
    )
    more = "".join(_paragraph(note, "about") for note in words.notes(theme, today)) if told else ""
    return title + _quotes(theme.said, today) + more


def _quotes(said: Iterable[Said], today: dt.date) -> str:
    rows = "".join(
        f'<li>{_question(one)}“{_escaped(" ".join(one.quote.split()))}” <span class="about">{_escaped(words.source_words(one, today))}</span></li>\n'
        for one in said
    )
    return f"<ul>\n{rows}</ul>\n"


def _question(one: Said) -> str:
    return f"{_escaped(one.source)} " if one.section == "reflection" else ""


def _bars(areas: Sequence[AreaCount], kind: str, title: str) -> str:
    """Draw one bar an area: of all answers, those that named it. Boxes and no drawing: they fit a telephone."""
    rows = []
    for area in areas:
        share = round(100 * area.share.some / area.share.of) if area.share.of else 0
        rows.append(
            f'<span>{_escaped(area.title)}</span><span class="track"><span class="{kind}" style="width:{share}%"></span></span>'
            f"<span>{area.share.some} of {area.share.of}</span>\n"
        )
    spoken = "; ".join(f"{area.title} {words.share_words(area.share)}" for area in areas)
    return f'<figure class="bars" role="img" aria-label="{_escaped(f"{title}: {spoken}")}">\n{"".join(rows)}</figure>\n'


def _timeline(found: Themes) -> str:
    """Draw the answers along time, an area a line: praise above it, criticism on it, days of practice as broken lines."""
    liked = {area.area: area for area in found.strengths}
    rows = [(area, liked.get(area.area)) for area in found.gaps]
    dates = [
        date
        for area in (*found.gaps, *found.strengths)
        for theme in area.themes
        for date in _days(theme.said)
    ]
    days = {theme.practice.day for theme in found.themes() if theme.practice}
    if not rows or len(set(dates)) < 2:
        return ""
    first, last = min(*dates, *days), max(*dates, *days)
    room = _WIDE - _LABEL - 20
    high = len(rows) * _ROW + 24

    def across(date: dt.date) -> int:
        return _LABEL + 8 + round(room * (date - first).days / max(1, (last - first).days))

    parts = []
    for place, (gap, praise) in enumerate(rows):
        middle = place * _ROW + 16
        parts.append(
            f'<text x="0" y="{middle + 4}">{_escaped(gap.title)}</text>'
            f'<line class="axis" x1="{_LABEL}" x2="{_WIDE}" y1="{middle}" y2="{middle}"/>\n'
        )
        for area, kind, shift in ((gap, "point", 0), (praise, "good", -7)):
            quotes = {one.entry: one for theme in (area.themes if area else ()) for one in theme.said}
            parts += [_dot(one, across, middle + shift, kind) for one in quotes.values() if one.date]
        for theme in gap.themes:
            if theme.practice:
                x = across(theme.practice.day)
                title = _escaped(f"Practised on {in_words(theme.practice.day, found.today)}: {theme.title}")
                parts.append(
                    f'<line class="day" x1="{x}" x2="{x}" y1="{middle - 12}" y2="{middle + 10}"><title>{title}</title></line>\n'
                )
    parts.append(
        f'<text x="{_LABEL}" y="{high - 4}">{in_words(first, found.today)}</text>'
        f'<text x="{_WIDE}" y="{high - 4}" text-anchor="end">{in_words(last, found.today)}</text>\n'
    )
    legend = "Orange: named as something to work on. Green, raised: liked. Broken line: a day of practice."
    return (
        f'<figure><svg viewBox="0 0 {_WIDE} {high}" width="{_WIDE}" height="{high}" role="img" aria-label="{legend}">\n'
        f"{''.join(parts)}</svg><figcaption>{legend}</figcaption></figure>\n"
    )


def _dot(one: Said, across: Callable[[dt.date], int], y: int, kind: str) -> str:
    date = day(one.date)
    x = across(date) if date else 0
    return f'<circle class="{kind}" cx="{x}" cy="{y}" r="5"><title>“{_escaped(one.quote)}”</title></circle>\n'


def _days(said: Iterable[Said]) -> Iterator[dt.date]:
    for one in said:
        if date := day(one.date):
            yield date


def _paragraph(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{_escaped(text)}</p>\n' if kind else f"<p>{_escaped(text)}</p>\n"


def _escaped(text: str) -> str:
    """Escape a text for HTML, control characters made visible; small enough not to import a library for it."""
    shown = visible(text)
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        shown = shown.replace(letter, entity)
    return shown
