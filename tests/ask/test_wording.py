"""What every language's wording shares."""

import pytest

from afterword.ask.wording import bare_role


@pytest.mark.parametrize(
    ("role", "bare"),
    [
        ("Projektleiter (m/w/d)", "Projektleiter"),
        ("Data Engineer (f/m/x)", "Data Engineer"),
        ("Senior Developer [all genders]", "Senior Developer"),
        ("Verkäufer:in (gn)", "Verkäufer:in"),
        ("Erzieher (m/w/div)", "Erzieher"),
        ("Comptable H/F", "Comptable"),
        ("Comptable - H/F", "Comptable"),
        ("Verpleegkundige m/v", "Verpleegkundige"),
        ("Teamleiter (m / w / d) Logistik", "Teamleiter Logistik"),
        ("F/X Artist", "F/X Artist"),
        ("I/O Engineer", "I/O Engineer"),
        ("Software Engineer (Backend)", "Software Engineer (Backend)"),
        ("(m/w/d)", "(m/w/d)"),
    ],
)
def test_a_job_title_loses_its_legal_marker_and_nothing_else(role: str, bare: str) -> None:
    assert bare_role(role) == bare
