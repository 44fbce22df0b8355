"""Days for a calendar: the form of RFC 5545, and nothing that a text could smuggle into it."""

from datetime import date

from afterword.deliver.calendar import Day, ics_bytes

TODAY = date(2025, 3, 7)


def unfolded(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_a_day_is_a_whole_day_with_an_alarm() -> None:
    lines = unfolded(ics_bytes([Day("remind 1", date(2025, 12, 31), "Remind Ben", "once")], today=TODAY))
    assert lines[:4] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//afterword//journal//EN",
        "CALSCALE:GREGORIAN",
    ]
    assert "DTSTART;VALUE=DATE:20251231" in lines
    assert "DTEND;VALUE=DATE:20260101" in lines
    assert "DTSTAMP:20250307T000000Z" in lines
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_the_same_day_has_the_same_name_whenever_it_is_written() -> None:
    one, other = (
        [
            line
            for line in unfolded(ics_bytes([Day("door 3", date(2025, 9, 1), title)], today=today))
            if line[:4] == "UID:"
        ]
        for title, today in (("a", TODAY), ("b", date(2025, 4, 1)))
    )
    assert one == other


def test_no_line_is_longer_than_75_bytes_and_no_character_is_cut() -> None:
    title = "Größe " * 40
    data = ics_bytes([Day("x", TODAY, title)], today=TODAY)
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert f"SUMMARY:{title}" in unfolded(data)


def test_text_cannot_end_its_line_or_become_a_property() -> None:
    title = "a\r\nEND:VEVENT\nb\u2028c\x85d; e, f\\g\x1b\x00\ud800"
    lines = unfolded(ics_bytes([Day("x", TODAY, title)], today=TODAY))
    assert "SUMMARY:a\\nEND:VEVENT\\nb\\nc\\nd\\; e\\, f\\\\g" in lines
    assert lines.count("END:VEVENT") == 1


def test_the_last_day_there_is_can_be_written() -> None:
    assert b"DTEND;VALUE=DATE:99991231" in ics_bytes([Day("x", date.max, "x")], today=TODAY)
