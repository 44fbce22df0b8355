"""English wording: what the user typed stands in a sentence as a careful person would put it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.ask.wording import Question, wording

EN = wording("en")


@pytest.mark.parametrize(
    ("about", "text", "short"),
    [
        ("design session", "the design session", "the design session"),
        ("The design session with Tomasz", "the design session with Tomasz", "the design session"),
        ("System design interview on Tuesday", "the system design interview on Tuesday", "the system design interview"),
        ("the panel's questions about safeguarding", "the panel's questions about safeguarding", "the panel's questions"),
        ("ledger migration", "our conversation about ledger migration", "our conversation about ledger migration"),
        ("We talked about their move to the cloud", "our conversation about your move to the cloud",
         "our conversation about your move to the cloud"),
        ("Kafka and event sourcing", "our conversation about Kafka and event sourcing", "our conversation about Kafka and event sourcing"),
        ("my answer on cash flow", "my answer on cash flow", "my answer on cash flow"),
        ("How I handled the overbooking question", "how I handled the overbooking question", "how I handled the overbooking question"),
        ("presenting the lesson plan to year 9", "presenting the lesson plan to year 9", "presenting the lesson plan to year 9"),
        ("the lesson I taught", "the lesson I taught", "the lesson"),
        ("take-home exercise.", "the take-home exercise", "the take-home exercise"),
    ],
)  # fmt: skip
def test_an_anchor_stands_where_a_noun_stands(about: str, text: str, short: str) -> None:
    anchor = EN.anchor(about)
    assert (anchor.text, anchor.short) == (text, short)


def test_several_topics_become_one_conversation() -> None:
    joined = EN.join([EN.anchor("the ledger migration"), EN.anchor("back-pressure")])
    assert joined.text == "our conversation about the ledger migration and back-pressure"


def test_a_session_and_a_topic_are_both_named() -> None:
    joined = EN.join([EN.anchor("design session"), EN.anchor("the ledger migration")])
    assert joined.text == "the design session and our conversation about the ledger migration"


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("how to name trade-offs earlier", "how to name trade-offs earlier", "topic"),
        ("Was my estimate too rough?", "was my estimate too rough", "direct"),
        ("what should I practise", "what should I practise", "direct"),
        ("What would have made my answer stronger?", "what would have made my answer stronger", "direct"),
        ("Did they think I was too junior?", "did you think I was too junior", "direct"),
        ("improve my SQL", "how to improve my SQL", "topic"),
        ("to present with more confidence", "how to present with more confidence", "topic"),
        ("get better at estimates", "how to get better at estimates", "topic"),
        ("feedback on my presentation", "my presentation", "topic"),
        ("I'd like to get some feedback on my presentation", "my presentation", "topic"),
        ("I'd like to know what they thought of my portfolio", "what you thought of my portfolio", "topic"),
        (
            "I want to know how I could have structured the case better",
            "how I could have structured the case better",
            "topic",
        ),
        ("if i spoke too fast", "whether I spoke too fast", "clause"),
        ("answer structure", "answer structure", "topic"),
        ("answer the conflict question", "how to answer the conflict question", "topic"),
        ("one thing I should practise", "one thing I should practise", "topic"),
        ("SQL", "SQL", "topic"),
        ("Tips for panel interviews", "panel interviews", "topic"),
    ],
)
def test_a_question_fits_its_sentence(ask: str, text: str, form: str) -> None:
    assert EN.question(ask) == Question(text, form)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "ask",
    [
        "Why was I rejected?",
        "the reasons for the decision",
        "Who got the job?",
        "why they hired somebody else instead",
        "please reconsider",
        "tell me why I was rejected",
        "answer why you didn't take me",
    ],
)
def test_what_no_letter_should_ask_is_not_fitted(ask: str) -> None:
    assert EN.question(ask) is None


@given(st.text(max_size=80))
def test_any_words_are_fitted_or_refused(text: str) -> None:
    anchor, question = EN.anchor(text), EN.question(text)
    assert isinstance(anchor.text, str)
    assert question is None or not question.text.endswith("?")


def test_a_question_word_behind_a_preposition_asks_indirectly() -> None:
    assert EN.question("at which point I lost you") == Question("at which point I lost you", "clause")


@pytest.mark.parametrize(
    ("ask", "text", "form"),
    [
        ("justify my decisions better", "how to justify my decisions better", "topic"),
        ("pls tell me what to fix", "what to fix", "topic"),
        ("Could you tell me whether my pace was right?", "whether my pace was right", "clause"),
        ("Could you let me know what was missing?", "what was missing", "direct"),
        ("code quality", "code quality", "topic"),
        ("record keeping", "record keeping", "topic"),
        ("pace my answers", "how to pace my answers", "topic"),
        ("explain why I left my last job", "how to explain why I left my last job", "topic"),
    ],
)
def test_what_is_asked_stays_what_was_meant(ask: str, text: str, form: str) -> None:
    asked = EN.question(ask)
    assert asked is not None
    assert (asked.text, asked.form) == (text, form)
