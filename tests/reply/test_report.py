"""Reports: everything shown, nothing unescaped, no line too long."""

from html.parser import HTMLParser

import pytest

from afterword.message import Cleaned
from afterword.reply import Reading, read_reply
from afterword.reply.report import as_html, as_markdown, as_text

TEXT = (
    "Hi Ana,\n\nYour sketches were beautiful, but you ran out of time in the second exercise. "
    "The budget for the post was frozen. You can apply again in June.\n\nBest,\nTom"
)


def reading(text: str = TEXT, language: str | None = None) -> Reading:
    return read_reply(Cleaned(text), language=language)


def plainly(_style: str, text: str) -> str:
    return text


def test_text_shows_all_parts_in_order() -> None:
    shown = as_text(reading(), width=90, paint=plainly)
    parts = [
        "Your sketches were beautiful",
        "ran out of time",
        "was frozen",
        "apply again in June",
        "Next step",
    ]

    assert sorted(parts, key=shown.index) == parts


@pytest.mark.parametrize("width", [30, 47, 80])
def test_text_wraps_to_the_width(width: int) -> None:
    assert max(map(len, as_text(reading(), width=width, paint=plainly).splitlines())) <= width


def test_paint_is_asked_for_known_styles_only() -> None:
    styles = set()

    def note(style: str, text: str) -> str:
        styles.add(style)
        return text

    as_text(reading(), width=80, paint=note)

    assert styles == {"heading", "good", "point", "quote", "muted"}


def test_control_characters_never_reach_the_terminal() -> None:
    shown = as_text(reading("You \x1b[2J ran \x9b31m out of time in the exercise."), width=80, paint=plainly)

    assert not {"\x1b", "\x9b"} & set(shown)


def test_nothing_usable_is_said() -> None:
    assert "No usable feedback in this reply." in as_text(reading("Good luck!"), width=80, paint=plainly)


def test_reports_speak_the_language_of_the_reply() -> None:
    assert "Nächster Schritt" in as_text(reading("Sie kamen zehn Minuten zu spät."), width=80, paint=plainly)


def test_markdown_cannot_be_taken_over() -> None:
    shown = as_markdown(reading("You lost `time` on [links] and # headings <b>too<b>."))

    assert "\\[links\\]" in shown
    assert "<b>" not in shown.replace("\\<b\\>", "")


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_page_has_no_script_and_loads_nothing() -> None:
    page = _Page()
    page.feed(as_html(reading(TEXT + "<script>alert(1)</script><img src=x>")))

    assert [tag for tag, _ in page.tags if tag in ("script", "img", "link", "iframe")] == []
    assert [
        attrs for _, attrs in page.tags if "src" in attrs or any(name.startswith("on") for name in attrs)
    ] == []


def test_the_page_marks_the_evidence_and_links_it() -> None:
    shown = as_html(reading())

    assert (
        '<mark class="points">you ran out of time in the second exercise</mark><sup><a href="#p1">1</a></sup>'
        in shown
    )
    assert '<article id="p1">' in shown


def test_the_page_shows_the_whole_reply() -> None:
    assert "Hi Ana,\n\n" in as_html(reading())
