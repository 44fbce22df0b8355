"""A reading as one self-contained HTML page: the reply with its evidence marked, beside what was read from it.

Holds the page's markup and style; no script, nothing loaded from elsewhere, every text escaped.
"""

from collections.abc import Iterator

from afterword.reply.bank import LANGUAGES, how_said, said, title_of
from afterword.reply.reading import Door, Point, Reading, Remark
from afterword.text.printable import escape as visible

_STYLE = """
:root{color-scheme:light dark;--point:#fde4c8;--good:#d5f0d8;--out:#e4e4ea;--door:#d6e6fb;--ink:#1d1d22;--paper:#fff;--line:#d9d9e0}
@media(prefers-color-scheme:dark){:root{--point:#6b4416;--good:#1f5a2b;--out:#44444d;--door:#1f4674;--ink:#ececf1;--paper:#17171b;--line:#3a3a42}}
*{box-sizing:border-box}body{margin:0;padding:1.5rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2rem;max-width:76rem;margin:auto}
@media(max-width:50rem){main{grid-template-columns:minmax(0,1fr)}}
h1{font-size:1.3rem;margin:0 0 1rem}h2{font-size:1.05rem;margin:1.6rem 0 .6rem}h3{font-size:1rem;margin:0 0 .3rem}
section>h2:first-child{margin-top:.3rem}@media(min-width:50.01rem){.source{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto}}
.reply{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:.5rem;padding:1rem}
mark{color:inherit;border-radius:.2rem;padding:.05rem .1rem}
.points{background:var(--point)}.strengths{background:var(--good)}.outside{background:var(--out)}.doors{background:var(--door)}
sup{line-height:0}sup a{text-decoration:none;color:inherit;font-weight:600}
article{border-left:.3rem solid var(--point);padding:.1rem 0 .1rem .8rem;margin:0 0 1.2rem;break-inside:avoid}
blockquote{margin:.3rem 0;font-style:italic;overflow-wrap:anywhere}.about{font-size:.85rem;opacity:.8}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .7rem;margin:.4rem 0}dt{font-weight:600}dd{margin:0}
.warn{border:1px solid #c0392b;border-radius:.4rem;padding:.5rem .8rem;margin:0 0 .6rem}
.next{border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem}
@media print{body{padding:0;font-size:11pt}.source{position:static;max-height:none}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}.reply{break-inside:auto}}
"""


def as_html(reading: Reading, *, language: str | None = None) -> str:
    """Write a reading as one HTML page that needs nothing else and prints well."""
    told = language or reading.told_in
    told = told if told in LANGUAGES else "en"
    title = _said(told, "reply")
    return (
        f'<!doctype html>\n<html lang="{told}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<section class="source">\n<h1>{title}</h1>\n<div class="reply" lang="{_escaped(reading.language)}">{_marked(reading)}</div>\n</section>\n'
        f"<section>\n{''.join(_sections(reading, told))}</section>\n</main>\n</body>\n</html>\n"
    )


def _marked(reading: Reading) -> str:
    """Give the reply with each quote marked and, for points, linked; of overlapping quotes the first is marked."""
    groups: list[tuple[str, tuple[Remark, ...]]] = [
        ("points", reading.points),
        ("strengths", reading.strengths),
        ("outside", reading.outside_control),
        ("doors", reading.doors),
    ]
    spans = sorted(
        (item.start, item.end, name, number) for name, items in groups for number, item in enumerate(items, 1)
    )
    out = []
    at = 0
    for start, end, name, number in spans:
        if start < at:
            continue
        anchor = f'<sup><a href="#p{number}">{number}</a></sup>' if name == "points" else ""
        out.append(_escaped(reading.text[at:start]))
        out.append(f'<mark class="{name}">{_escaped(reading.text[start:end])}</mark>{anchor}')
        at = end
    return "".join([*out, _escaped(reading.text[at:])])


def _sections(reading: Reading, told: str) -> Iterator[str]:
    for flag in reading.flags:
        name = "hedged_flag" if flag.name == "hedged" else flag.name
        yield f'<p class="warn">{_escaped(_said(told, name))}</p>\n'
    if reading.strengths:
        yield f"<h2>{_said(told, 'strengths')}</h2>\n<ul>{''.join(_line(item) for item in reading.strengths)}</ul>\n"
    if reading.points:
        yield f"<h2>{_said(told, 'points')}</h2>\n"
        alone = len(reading.points) == 1
        yield from (
            _point(point, number, told, alone=alone) for number, point in enumerate(reading.points, 1)
        )
    if reading.outside_control:
        rows = "".join(_line(item, note=item.gist) for item in reading.outside_control)
        yield f"<h2>{_said(told, 'outside')}</h2>\n<ul>{rows}</ul>\n"
    if reading.doors:
        yield f"<h2>{_said(told, 'doors')}</h2>\n<ul>{''.join(_line(item, note=_opens(item)) for item in reading.doors)}</ul>\n"
    if not (reading.points or reading.strengths):
        yield f"<p>{_said(told, 'none')}</p>\n"
    yield f'<h2>{_said(told, "next")}</h2>\n<p class="next">{_escaped(reading.next_step)}</p>\n'


def _point(point: Point, number: int, told: str, *, alone: bool) -> str:
    names = ", ".join(source.name for source in point.sources if source.name)
    about = [*how_said(point, told, alone=alone), *([names] if names else [])]
    rows = "".join(
        f"<dt>{_said(told, name)}</dt><dd>{_escaped(value)}</dd>"
        for name, value in (
            ("do", point.action),
            ("measure", point.measure),
            ("by_when", point.by_when),
            ("cue", point.cue),
        )
    )
    return (
        f'<article id="p{number}"><h3>{number}. {_escaped(title_of(point, told))}</h3>\n<blockquote>“{_escaped(point.quote)}”</blockquote>\n'
        f'<p class="about">{_escaped(" · ".join(about))}</p>\n<dl>{rows}</dl></article>\n'
    )


def _line(item: Remark, note: str = "") -> str:
    added = (
        f'<br><span class="about">{_escaped(note)}</span>' if note and note[:12] != item.quote[:12] else ""
    )
    return f"<li>“{_escaped(item.quote)}”{added}</li>"


def _opens(door: Door) -> str:
    return " · ".join(part for part in (door.when, door.who) if part)


def _said(language: str, name: str) -> str:
    return _escaped(said(language, name))


def _escaped(text: str) -> str:
    """Escape a text for HTML, control characters made visible; small enough not to import a library for it."""
    shown = visible(text)
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        shown = shown.replace(letter, entity)
    return shown
