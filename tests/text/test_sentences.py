"""Where sentences end, in mail, chat and lists of many languages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.sentences import split

_MIXED = st.lists(
    st.sampled_from(
        [
            "Well done",
            ". ",
            "! ",
            "?\n",
            "\n\n",
            "- item",
            "\n1. ",
            "e.g. ",
            "28. April",
            "Node.js",
            "よい。",
            "…",
            "🔥 ",
            " ",
            "Hi Nora,\n",
            "\u200b",
            '"x." ',
        ]
    )
).map("".join)


@given(st.one_of(_MIXED, st.text(max_size=200)))
def test_offsets_are_exact_and_in_order(text: str) -> None:
    sentences = split(text)
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in sentences)
    assert all(left.end <= right.start for left, right in pairwise(sentences))


@given(st.one_of(_MIXED, st.text(max_size=200)))
def test_only_white_space_is_left_out(text: str) -> None:
    assert "".join("".join(sentence.text.split()) for sentence in split(text)) == "".join(text.split())


@given(_MIXED)
def test_no_sentence_is_blank_or_padded(text: str) -> None:
    assert all(sentence.text and sentence.text == sentence.text.strip() for sentence in split(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It went well. The case did not.", ["It went well.", "The case did not."]),
        ("Dr. Vos and Mr. Lee agreed. Both liked it.", ["Dr. Vos and Mr. Lee agreed.", "Both liked it."]),
        (
            "Use e.g. Postgres, i.e. a database. Not files.",
            ["Use e.g. Postgres, i.e. a database.", "Not files."],
        ),
        ("J. R. Kim wrote it. Good.", ["J. R. Kim wrote it.", "Good."]),
        ("We met at 10 a.m. on Monday. It was fine.", ["We met at 10 a.m. on Monday.", "It was fine."]),
        ("Bring tests, docs, etc. The rest is fine.", ["Bring tests, docs, etc.", "The rest is fine."]),
        ("Version 3.5 of Node.js is old. Upgrade.", ["Version 3.5 of Node.js is old.", "Upgrade."]),
        (
            "See https://a.example/b.Html for more. Thanks.",
            ["See https://a.example/b.Html for more.", "Thanks."],
        ),
        ("It was good.The design was not.", ["It was good.", "The design was not."]),
        ('She said "slow down." Then she left.', ['She said "slow down."', "Then she left."]),
        ("Really? Yes! Good…", ["Really?", "Yes!", "Good…"]),
        ("Well... maybe next year. Bye.", ["Well... maybe next year.", "Bye."]),
        ("we liked you. the code was fine. try again", ["we liked you.", "the code was fine.", "try again"]),
        (
            "Wir sprachen am 28. April. Danke, z. B. für den Test.",
            ["Wir sprachen am 28. April.", "Danke, z. B. für den Test."],
        ),
        ("Die 2. Runde lief bzw. endete gut. Gruß", ["Die 2. Runde lief bzw. endete gut.", "Gruß"]),
        (
            "La Sra. López y el Dr. Gil opinan igual. ¿Y tú?",
            ["La Sra. López y el Dr. Gil opinan igual.", "¿Y tú?"],
        ),
        (
            "M. Roy a lu le dossier, p. ex. la page 2. Merci.",
            ["M. Roy a lu le dossier, p. ex. la page 2.", "Merci."],
        ),
        ("Dhr. Bos vond het o.a. te kort. Jammer.", ["Dhr. Bos vond het o.a. te kort.", "Jammer."]),
        ("Było dobrze, m.in. test. Dziękujemy.", ["Było dobrze, m.in. test.", "Dziękujemy."]),
        ("Det var bra, bl.a. testet. Tack.", ["Det var bra, bl.a. testet.", "Tack."]),
        ("面接は良かったです。数字が足りません。", ["面接は良かったです。", "数字が足りません。"]),
        ("您的方案很好。预算呢？", ["您的方案很好。", "预算呢？"]),
        ("발표는 좋았습니다. 일정이 없었습니다.", ["발표는 좋았습니다.", "일정이 없었습니다."]),
        (
            "your critique was great 🔥 feel free to connect",
            ["your critique was great 🔥", "feel free to connect"],
        ),
    ],
)
def test_ends_of_sentences(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in split(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi Nora,\nwell done.\n\nBest wishes,\nGwen", ["Hi Nora,", "well done.", "Best wishes,", "Gwen"]),
        (
            "Buenas tardes, Lucía:\nmuy bien.\nUn saludo,\nMontse",
            ["Buenas tardes, Lucía:", "muy bien.", "Un saludo,", "Montse"],
        ),
        (
            "- tests were missing\n- naming was fine\n* one more",
            ["- tests were missing", "- naming was fine", "* one more"],
        ),
        (
            "1. Mostly the estimate. Ask first.\n2. Nothing else",
            ["1. Mostly the estimate.", "Ask first.", "2. Nothing else"],
        ),
        ("Two things:\nthe tests\nthe naming", ["Two things:", "the tests", "the naming"]),
        ("hey\nsorry for the late reply\nyou did fine", ["hey", "sorry for the late reply", "you did fine"]),
        ("One paragraph\n\nAnother", ["One paragraph", "Another"]),
    ],
)
def test_lines_that_stand_alone(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in split(text)] == expected


def test_hard_wrapped_sentence_is_one() -> None:
    text = "You kept adding components instead of telling us what you would\ngive up, and at our senior level we look for someone to name the\ntrade-off first. Try that."
    assert [sentence.text.replace("\n", " ") for sentence in split(text)] == [
        "You kept adding components instead of telling us what you would give up, and at our senior level we look for someone to name the trade-off first.",
        "Try that.",
    ]


def test_wrapped_japanese_is_joined() -> None:
    text = "設計の説明は大変分かりやすかったのですが、\n数字の根拠が足りませんでした。"
    assert [sentence.text for sentence in split(text)] == [text]
