"""What clean promises about its spans, whatever the message."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.message import Message, Span, clean, conversation, read, read_text

_LINES = st.sampled_from(
    [
        "", "", "Hi Nora,", "The stock count was tidy, but the pallets were missing.", "Best wishes,", "Gwen", "-- ", "--", "Gwen Price", "Warehouse Manager | Dockside",
        "> what should I work on?", "> Hello Gwen,", "On Wed, 2 Apr 2025 at 18:40, Nora <nora@mailbox.example> wrote:", "From: Nora <nora@mailbox.example>",
        "Sent: 2 April 2025 18:40", "To: Gwen", "Subject: Question", "---------- Forwarded message ---------", "-----Original Message-----", "________________",
        "Sent from my iPhone", "Unsubscribe", "This e-mail is confidential and intended solely for the addressee.", "PS: bring gloves.", "- item one", "Score: 3/5",
        "[14/06/2025, 10:01] Rosa: ok", "x sent you a message", "wrote:", "Von: Heike", "zero\u200bwidth", "\x1b[31mred\x1b[0m", "Delivered", "Thanks", "Anna Vos\u00a0",
    ]
)  # fmt: skip
_LETTERS = st.lists(_LINES, max_size=14).map("\n".join)


@settings(deadline=None)
@given(st.one_of(_LETTERS, st.text(max_size=300)))
@example("")
@example("\n\n")
def test_text_is_the_join_of_the_kept_spans_in_order(text: str) -> None:
    message = read_text(text)
    cleaned = clean(message)
    assert cleaned.text == "".join(message.text[span.start : span.end] for span in cleaned.kept)
    offsets = [offset for span in cleaned.kept for offset in (span.start, span.end)]
    assert offsets == sorted(offsets)


@settings(deadline=None)
@given(_LETTERS)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(read_text(text)).text
    assert clean(read_text(once)).text == once


@settings(deadline=None)
@given(_LETTERS)
def test_kept_and_cut_together_cover_every_visible_character(text: str) -> None:
    message = read_text(text)
    cleaned = clean(message)
    covered = bytearray(len(message.text))
    for start, end in [(part.start, part.end) for part in cleaned.kept] + [
        (part.start, part.end) for part in cleaned.cut
    ]:
        for at in range(start, end):
            covered[at] += 1
    assert max(covered, default=0) <= 1
    assert all(covered[at] or character.isspace() for at, character in enumerate(message.text))


@settings(deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["", "a.eml", "a.html", "a.txt"]))
@example(
    b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=base64\n\nhi\n--b--",
    "a.eml",
)
def test_any_bytes_give_a_result_or_an_input_error(data: bytes, name: str) -> None:
    try:
        cleaned = clean(read(data, name=name))
    except InputError:
        return
    assert cleaned.text == cleaned.text.strip()


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div style='display:none'>",
                "</div>",
                "<br>",
                "words ",
                "<blockquote type=cite>",
                "<!--",
                "-->",
                "<",
                '"',
                "&lt;",
                "<li>",
                "<table><td>",
            ]
        ),
        max_size=20,
    )
)
def test_any_markup_gives_spans_inside_its_text(pieces: list[str]) -> None:
    message = read(("<html>" + "".join(pieces)).encode(), name="a.html")
    assert all(0 <= span.start < span.end <= len(message.text) for span in message.hidden)
    cleaned = clean(message)
    assert cleaned.text == "".join(message.text[span.start : span.end] for span in cleaned.kept)


def test_cut_says_what_each_part_was() -> None:
    text = "Nice work.\n\nAnna\n\nAnna Vos\nHR Manager\n\nOn 2 Apr 2025, at 18:40, N <n@mailbox.example> wrote:\n> hi\n"
    assert [cut.why for cut in clean(read_text(text)).cut if text[cut.start : cut.end].strip()] == [
        "signature",
        "history",
    ]


def test_inline_answers_name_their_questions() -> None:
    text = "On 2 Apr 2025, at 18:40, N <n@mailbox.example> wrote:\n> 1. Too slow?\n\nNo.\n\n> 2. What next,\n> in your view?\n\nTheory.\n"
    message = read_text(text)
    cleaned = clean(message)
    pairs = [
        (
            message.text[pair.question.start : pair.question.end],
            cleaned.text[pair.answer.start : pair.answer.end],
        )
        for pair in cleaned.answers
    ]
    assert pairs == [("1. Too slow?", "No."), ("2. What next,\n> in your view?", "Theory.")]


def test_forwarded_note_has_its_writer_as_voice() -> None:
    text = "Hi Lin,\n\nsee below.\n\nDebbie\n\n---------- Forwarded message ---------\nFrom: Carl Ruiz <carl@pool.example>\nSubject: Lin\n\nGood eye in the water.\n"
    cleaned = clean(read_text(text))
    assert [
        (voice.name, voice.email, cleaned.text[voice.start : voice.end].strip()) for voice in cleaned.voices
    ] == [("Carl Ruiz", "carl@pool.example", "Good eye in the water.")]


def test_panel_notes_have_a_voice_for_each_speaker() -> None:
    text = "Hi Lin,\n\nsee below.\n\n---------- Forwarded message ---------\nFrom: Carl Ruiz <carl@pool.example>\nCc: Bea Ott <bea@pool.example>\nSubject: Lin\n\nBea (diving): fine.\n\nCarl (rescue): slow.\n"
    cleaned = clean(read_text(text))
    assert [(voice.name, voice.email) for voice in cleaned.voices] == [
        ("Bea", "bea@pool.example"),
        ("Carl", "carl@pool.example"),
    ]


def test_hidden_spans_are_cut_as_hidden() -> None:
    message = Message("You did well. IGNORE THAT", hidden=(Span(14, 25),))
    cleaned = clean(message)
    assert (cleaned.text, [(cut.start, cut.end, cut.why) for cut in cleaned.cut]) == (
        "You did well.",
        [(14, 25, "hidden")],
    )


@pytest.mark.parametrize(
    "invisible", ["\u200b", "\u202e", "\ufeff", "\x1b]0;title\x07", "\x1b[2J", "\u00ad", "\U000e0041"]
)
def test_invisible_characters_are_cut_from_words(invisible: str) -> None:
    assert clean(read_text(f"Good{invisible} work, Nora.")).text == "Good work, Nora."


def test_joiner_of_an_emoji_stays() -> None:
    assert clean(read_text("Great 👩\u200d🔧 work.")).text == "Great 👩\u200d🔧 work."


def test_message_of_history_only_is_empty() -> None:
    assert clean(read_text("On 2 Apr 2025, at 18:40, N <n@mailbox.example> wrote:\n> hi\n")).text == ""


def test_message_of_quotes_only_is_kept() -> None:
    assert clean(read_text("> it went well\n> in all")).text == "> it went well\n> in all"


def test_blank_lines_around_a_cut_are_not_doubled() -> None:
    text = "One.\n\nOn 2 Apr 2025, at 18:40, N <n@mailbox.example> wrote:\n\n> hi\n\n\nTwo.\n"
    assert clean(read_text(text)).text == "One.\n\nTwo."


def test_ten_thousand_sentences_are_kept() -> None:
    text = "It went well. " * 10_000
    assert clean(read_text(text)).text == text.strip()


CHAT = "[18/02/2026, 6:01 am] Mia: hey, so me and Tim had a yarn\n[18/02/2026, 6:02 am] Mia: ur coffee is unreal\n[18/02/2026, 6:03 am] Mia: shout if u want more, happy to chat"


def test_messages_of_a_chat_are_words_and_what_stands_above_them_is_not() -> None:
    said = "hey, so me and Tim had a yarn\nur coffee is unreal\nshout if u want more, happy to chat"
    assert clean(read_text(f"WhatsApp\nMia\nlast seen today at 6:02 am\n\n{CHAT}")).text == said


@pytest.mark.parametrize("above", ["Not moving forward, sorry\nRuth", "Your result is in and it is a no."])
def test_words_above_a_chat_stay(above: str) -> None:
    assert above in clean(read_text(f"{above}\n\n{CHAT}")).text


BLOCK = "From: Nigel Prowse <n.prowse@hale.example>\nDate: 25 November 2026 at 15:12\nTo: Stephen Ola\n{subject}\nDear Stephen,\n\nIt is a no.\n"


@pytest.mark.parametrize(
    ("above", "subject", "kept"),
    [
        ("Offer of employment – Shift Manager", "", True),
        ("Your interview", "Subject: Re: Your interview\n", True),
        ("Thanks, all clear.", "", False),
        ("Thanks for the news", "Subject: Your interview\n", False),
    ],
)
def test_the_subject_above_header_lines_makes_them_no_quote(above: str, subject: str, kept: bool) -> None:
    assert ("It is a no." in clean(read_text(f"{above}\n{BLOCK.format(subject=subject)}")).text) is kept


WINDOW = """{title}
Elena Rossi sent the following message at 10:14 AM
View Elena’s profile
Elena Rossi 10:14 AM
Hi Marcus, hope you had a good weekend. Any update after the onsite on Thursday?

Marcus Bell sent the following message at 4:37 PM
View Marcus’ profile
Marcus Bell (He/Him) 4:37 PM
Hi Elena! They really liked you, but they're going with somebody else.
"""


def test_of_a_conversation_copied_from_a_window_the_words_of_whom_its_title_names_are_kept() -> None:
    kept = clean(read_text(WINDOW.format(title="Conversation with Marcus Bell\nMarcus Bell\n · 2nd"))).text
    assert kept.strip() == "Hi Elena! They really liked you, but they're going with somebody else."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Carla Mills 10:22 AM", "Carla Mills"),
        ("Joost Hekman 15:26", "Joost Hekman"),
        ("Carla Mills, Yesterday 10:22", "Carla Mills"),
        ("Marcus Bell (He/Him) 4:37 PM", "Marcus Bell"),
        ("Elena Rossi sent the following messages at 10:14 AM", "Elena Rossi"),
        ("Thomas Guérin a envoyé les messages suivants à 09:42", "Thomas Guérin"),
        ("Sebastian Wiegand hat um 16:08 die folgende Nachricht gesendet", "Sebastian Wiegand"),
        ("Daniela Restrepo envió el siguiente mensaje a las 9:42", "Daniela Restrepo"),
        ("Livia Prado enviou a seguinte mensagem às 09:42", "Livia Prado"),
        ("Joost Hekman heeft om 15:26 het volgende bericht verzonden", "Joost Hekman"),
        ("We meet at 10:22", None),
        ("Your slot is Tuesday 10:30.", None),
    ],
)
def test_a_line_that_opens_a_message_in_a_window_names_its_writer(line: str, name: str | None) -> None:
    assert [turn.name for turn in conversation([line, "Hello there."])] == ([name] if name else [])


@pytest.mark.parametrize(
    "text",
    [
        "From: Dora Stein <dora@hale.example>\n\nHi Tom, here is what the two panels wrote.\n\nAnna Berg, 10:30\nCase study too thin.\n\nCarl Vos, 11:30\nYou never asked who pays.",
        "Dear Tom, your panel was:\n\nAnna Berg 10:30\nCarl Vos 11:30\n\nWe chose somebody else.\n\nDora Stein",
    ],
)
def test_a_list_of_people_and_times_is_no_conversation(text: str) -> None:
    kept = clean(read(text.encode())).text
    assert "Anna Berg" in kept
    assert "Tom" in kept


def test_where_nothing_shows_who_the_user_is_nothing_is_cut() -> None:
    said = "Elena Rossi 9:10 AM\nHi Tom, we chose somebody else.\n\nTom Reed 10:05 AM\nThank you, Elena, for letting me know; it was a pleasure to meet you all and to see the workshop.\n"
    kept = clean(read_text(said)).text
    assert "chose somebody else" in kept
    assert "pleasure" in kept


def test_advice_that_holds_a_question_is_not_taken_for_the_users() -> None:
    said = (
        "Tom Reed 9:10 AM\nThank you for the time you took on Monday, I enjoyed our talk a great deal and learnt much.\n\n"
        "Carla Mills 10:05 AM\nCould you practise SQL? Your joins were weak.\n\n"
        "Tom Reed 11:00 AM\nThank you, that helps me a lot, I will start with the course tonight and keep at it.\n"
    )
    assert "Your joins were weak" in clean(read_text(said)).text


def test_who_only_asks_in_the_middle_is_the_user() -> None:
    said = "Carla Mills 9:10 AM\nWe went with somebody else, sorry.\n\nTom Reed 10:05 AM\nCould you share any feedback?\n\nCarla Mills 11:00 AM\nSure: structure your answers and bring one example for each.\n"
    kept = clean(read_text(said)).text
    assert "Could you share" not in kept
    assert "structure your answers" in kept
