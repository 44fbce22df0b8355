"""What reaches a terminal is harmless."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.printable import escape


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\n\ttext", "plain\n\ttext"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("\x1b]0;title\x07", r"\x1b]0;title\x07"),
        ("a\rb", r"a\x0db"),
        ("nul\x00", r"nul\x00"),
        ("del\x7f", r"del\x7f"),
        ("csi\x9b2J", r"csi\x9b2J"),
        ("abc\u202edef", r"abc\u202edef"),
        ("zero\u200bwidth", r"zero\u200bwidth"),
        ("tag\U000e0041", r"tag\U000e0041"),
        ("lone\udc80", r"lone\udc80"),
        ("line\u2028sep", r"line\u2028sep"),
        ("👩\u200d🔧 fits", "👩\u200d🔧 fits"),
        ("a\u200db", r"a\u200db"),
        ("Grüße 東京 ✓", "Grüße 東京 ✓"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert escape(text) == shown


@given(st.text())
def test_no_control_or_format_character_is_left(text: str) -> None:
    left = {
        character for character in escape(text) if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
    }
    assert left <= {"\n", "\t"}


@given(st.text())
def test_escaping_twice_changes_nothing(text: str) -> None:
    assert escape(escape(text)) == escape(text)


def test_harmless_text_is_returned_as_it_is() -> None:
    text = "nothing to do"
    assert escape(text) is text
