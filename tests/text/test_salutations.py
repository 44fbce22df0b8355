"""Lines that only greet or only close."""

import pytest

from afterword.text.salutations import closes_with_name, is_closing, is_greeting


@pytest.mark.parametrize(
    "line",
    [
        "Hi Nora,",
        "Dear Ms Vos:",
        "Hello",
        "Sehr geehrte Frau Dr. Brandl,",
        "Bonjour / Hello,",
        "Buenas tardes, Lucía:",
        "Szanowna Pani,",
        "Dobrý den,",
        "佐々木様",
        "윤서님, 안녕하세요.",
        "Здравствуйте, Вера!",
    ],
)
def test_greetings(line: str) -> None:
    assert is_greeting(line)


@pytest.mark.parametrize(
    "line",
    [
        "Hi Farah, answers inline in blue below. M.",
        "Dear me, that was a long interview and I am tired",
        "You did well.",
        "",
        "Hiring is slow",
    ],
)
def test_no_greetings(line: str) -> None:
    assert not is_greeting(line)


@pytest.mark.parametrize(
    "line",
    [
        "Best,",
        "With kind regards",
        "Cheers 🎉",
        "All the best with it,",
        "MfG",
        "Viele Grüße aus Ulm,",
        "Un saludo,",
        "Med vänlig hälsning",
        "Regards Anna",
        "敬具",
        "С уважением,",
    ],
)
def test_closings(line: str) -> None:
    assert is_closing(line)


@pytest.mark.parametrize(
    "line",
    [
        "Best of the day was your talk.",
        "Thanks for coming in on Monday.",
        "Good luck with everything x",
        "Regards the design, it was fine.",
        "",
    ],
)
def test_no_closings(line: str) -> None:
    assert not is_closing(line)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Best, Anna", True),
        ("LG Toni", True),
        ("Thx, Rob", True),
        ("Best Wishes", False),
        ("Kind Regards,", False),
        ("Thanks again", False),
    ],
)
def test_closing_with_the_name_on_its_line(line: str, named: bool) -> None:
    assert closes_with_name(line) is named
