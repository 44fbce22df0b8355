"""What stands under a sign-off or around the words: what nobody typed goes, what somebody wanted to say stays."""

import pytest

from afterword.errors import InputError
from afterword.message import clean, read
from afterword.message.fields import addresses

_LETTER = "Hi Eve,\n\nYour risk answer was thin.\n\n"


def _cleaned(text: str) -> str:
    return clean(read(text.encode())).text


@pytest.mark.parametrize(
    "block",
    [
        "Kay Ong\nHead of Year 9\nOakfield Academy, Leeds\nWe are an Investor in People.",
        "Kay Ong | Acme Ltd | 0117 496 0000",
        "Ong & Partner Versicherungsverein a. G.\nPersonalbetreuung",
        "Please do not print this e-mail unless you have to.",
        "Kay Ong\nRegistered Manager\nOakfield House\nRating: GOOD in all five areas",
        "Kay Ong\nShop manager, Lilas & Co\n-15 % with the code WINTER",
        "Kay Ong\nRecruiter\n\nDit bericht kan informatie bevatten die niet voor u is bestemd.",
    ],
)
def test_a_block_under_the_typed_name_goes(block: str) -> None:
    assert _cleaned(f"{_LETTER}Best,\nKay\n\n{block}") == f"{_LETTER}Best,\nKay"


@pytest.mark.parametrize(
    "words",
    [
        "Oh and one more – the chart was mislabelled",
        "Edit: forgot to say your slides were too dense.",
        "PS bring your portfolio next time.",
        "Technical: weak on SQL\nCommunication: clear",
        "Panel notes – Finance Director\nStrong opening. Weak on cash flow and rather short with the engineer.",
    ],
)
def test_what_somebody_wanted_to_say_under_the_name_stays(words: str) -> None:
    letter = f"{_LETTER}Best,\nKay\n\n{words}"
    assert _cleaned(letter) == letter


@pytest.mark.parametrize("closing", ["Onwards,", "Hugs!", "Bises,", "Slán", "Tmj,", "Kollegiale Grüße"])
def test_a_closing_in_the_writers_own_words_stays_with_the_name(closing: str) -> None:
    assert _cleaned(f"{_LETTER}{closing}\nPtolemy B.") == f"{_LETTER}{closing}\nPtolemy B."


def test_the_name_stays_under_its_closing_and_the_title_goes_with_the_block() -> None:
    text = f"{_LETTER}Yours sincerely,\nP. L. Ong\nHead of Talent\n\nOng Voss LLP | www.ong.example"
    assert _cleaned(text) == f"{_LETTER}Yours sincerely,\nP. L. Ong"


def test_a_button_goes_with_the_lines_of_the_system_below_it() -> None:
    text = "Hi Dee, you were late.\n\nReply\n\nThis message was sent through Indeed.\nHelp Center · Privacy"
    assert _cleaned(text) == "Hi Dee, you were late."


def test_words_right_above_links_stay() -> None:
    assert _cleaned("Hi Dee\n\nThe code lacked tests\nUnsubscribe\nPrivacy policy") == (
        "Hi Dee\n\nThe code lacked tests"
    )


def test_the_frame_of_a_voicemail_transcript_goes() -> None:
    text = "You have a new voicemail\nFrom: 0161 496 0233   Length: 1:04\n\nhi its bev you were slow\n\nWas this transcript useful? Yes | No"
    assert _cleaned(text) == "hi its bev you were slow"


def test_in_a_chat_of_two_the_one_who_asked_and_said_less_is_the_user() -> None:
    text = "[17:42] Bex: any pointers?\n[19:03] Tunde: your cueing came too late, call it a beat before\n[19:04] Bex: thanks"
    assert _cleaned(text) == "your cueing came too late, call it a beat before"


def test_the_other_of_two_is_kept_when_they_opened_with_a_question() -> None:
    text = "[17:42] Tunde: still want feedback?\n[19:03] Bex: yes\n[19:04] Tunde: your cueing came too late"
    assert "your cueing came too late" in _cleaned(text)


@pytest.mark.parametrize(
    "value", ['"Pym, Eleanor (Recruitment)" <x@y.example>', "Pym, Eleanor <x@y.example>"]
)
def test_an_inverted_name_loses_its_comment(value: str) -> None:
    assert [person.name for person in addresses(value)] == ["Eleanor Pym"]


def test_of_a_mail_with_a_huge_attachment_the_words_are_read() -> None:
    head = b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nToo slow.\n"
    part = b"--x\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"
    message = read(head + part + b"A" * (25 * 1024 * 1024))
    assert (clean(message).text, message.notes[0].partition(";")[0]) == (
        "Too slow.",
        "The message is larger than 25 MB",
    )


def test_any_other_input_over_the_limit_is_refused() -> None:
    with pytest.raises(InputError, match="too large"):
        read(b"word " * (5 * 1024 * 1024 + 1))


@pytest.mark.parametrize(
    "foot",
    [
        "You may also like: Lock Keeper (Canal Trust) | Diver (Harbour Board)",
        "Similar jobs\nLock Keeper, Canal Trust\nDiver, Harbour Board",
        "Back to my applications\nAccessibility | Privacy | Contact us",
        "How accurate was this transcript? 👍 👎\nTo stop transcripts reply STOP",
        "--- end of message ---",
    ],
)
def test_what_a_page_or_a_service_shows_below_goes(foot: str) -> None:
    assert _cleaned(f"{_LETTER}{foot}") == _LETTER.rstrip()


@pytest.mark.parametrize(
    "words",
    [
        "Similar jobs come up every spring, so do look again.",
        "Weitere Stellen könnten passen\n\nZu wenig SQL",
        "Your transcription test had too many errors in drug names.",
        "back to the requirements",
        "Help · time · context",
        "Best,\nKay\n\nKay Ong\nTeam Lead\n- SQL joins were missing in the test\n- answers far too long",
    ],
)
def test_what_only_resembles_a_pages_foot_stays(words: str) -> None:
    assert _cleaned(f"{_LETTER}{words}") == f"{_LETTER}{words}"


def test_colleagues_notes_forwarded_under_a_line_that_greets_and_goes_on_stay() -> None:
    text = (
        "Hi Grace see below from Lorna Petrie, hope it helps. Kay\n\n"
        "From: Lorna Petrie <l.petrie@oakfield.example>\nSent: 2 February 2026 14:05\nTo: Kay Ong <k.ong@oakfield.example>\nSubject: interview notes\n\n"
        "Kay - she did not know the vacancy rate."
    )
    assert "vacancy rate" in _cleaned(text)
