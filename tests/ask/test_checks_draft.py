"""Reading a draft: header lines in six languages, and where the body starts."""

import pytest

from afterword.ask.checks import read_draft


@pytest.mark.parametrize(
    ("text", "headers"),
    [
        ("To: a@b.example\nSubject: Hi\n\nDear A,", {"to": "a@b.example", "subject": "Hi"}),
        (
            "An: a@b.example\nBetreff: Frage\nAnlagen: cv.pdf\n\nHallo",
            {"to": "a@b.example", "subject": "Frage", "attachments": "cv.pdf"},
        ),
        (
            "À : a@b.example\nObjet : Question\nPièces jointes : cv.pdf\n\nBonjour",
            {"to": "a@b.example", "subject": "Question", "attachments": "cv.pdf"},
        ),
        ("Para: a@b.example\nAsunto: Una pregunta\n\nHola", {"to": "a@b.example", "subject": "Una pregunta"}),
        (
            "Para: a@b.example\nAssunto: Uma pergunta\nAnexo: cv.pdf\n\nOi",
            {"to": "a@b.example", "subject": "Uma pergunta", "attachments": "cv.pdf"},
        ),
        (
            "Aan: a@b.example\nOnderwerp: Vraag\nBijlagen: cv.pdf\n\nHoi",
            {"to": "a@b.example", "subject": "Vraag", "attachments": "cv.pdf"},
        ),
        ("Channel: LinkedIn note\n\nHi", {"channel": "LinkedIn note"}),
        ("Dear A,\n\nSubject: to change.", {}),
        ("Subject: a very\n long one\n\nHi", {"subject": "a very\n long one"}),
        ("To: a@b.example\nX-Unsent: 1\nSubject: Hi\n\nDear A,", {"to": "a@b.example", "subject": "Hi"}),
    ],
)
def test_header_lines_are_read_by_their_names(text: str, headers: dict[str, str]) -> None:
    assert dict(read_draft(text).headers) == headers


def test_the_body_starts_after_the_blank_line() -> None:
    assert read_draft("To: a@b.example\r\nSubject: Hi\r\n\r\nDear A,").body == "Dear A,"


def test_a_draft_without_header_lines_is_all_body() -> None:
    assert read_draft("Dear A,\n\nThanks.").body == "Dear A,\n\nThanks."


def test_places_point_at_the_values() -> None:
    draft = read_draft("To: a@b.example\nSubject:  Hi there \n\nDear A,")
    start, end = draft.places["subject"]
    assert draft.text[start:end] == "Hi there"
