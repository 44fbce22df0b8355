from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest
from evals.score import (
    RULES,
    forbidden_phrases,
    pair_quotes,
    same_quote,
    same_value,
    score_check,
    score_cleaning,
    score_facts,
    score_privacy,
    score_reading,
    tokens,
)
from hypothesis import given
from hypothesis import strategies as st

WORDS = st.lists(st.sampled_from(["the", "estimate", "was", "never", "tested", "9"]), max_size=8).map(
    " ".join
)


def item(quote: str, start: int = 0, **more: str) -> dict[str, Any]:
    return {"quote": quote, "start": start, "end": start + len(quote), **more}


def reading(text: str = "", **lists: Any) -> dict[str, Any]:
    empty: dict[str, Any] = {"points": [], "strengths": [], "outside_control": [], "doors": [], "flags": []}
    return {"text": text, "kind": "vague", "next_step": "", **empty, **lists}


def finding(rule: str, severity: str = "fail") -> dict[str, str]:
    return {"rule": rule, "severity": severity, "message": "because"}


def whats(misses: Sequence[Any]) -> list[str]:
    return [miss.what for miss in misses]


# --- quotes


def test_tokens_drop_case_and_punctuation() -> None:
    assert tokens("You didn't ASK – why?") == ["you", "didn", "t", "ask", "why"]


def test_each_cjk_character_is_a_token() -> None:
    assert tokens("面接 2024年 ok") == ["面", "接", "2024", "年", "ok"]


def test_half_of_all_words_shared_is_the_same_quote() -> None:
    assert same_quote("the estimate was off", "the estimate was off and nobody tested it")


def test_less_than_half_of_all_words_shared_is_another_quote() -> None:
    assert not same_quote("the estimate was off", "the estimate took you too long today")


def test_a_gap_inside_its_whole_sentence_is_the_same_quote_from_forty_percent() -> None:
    assert same_quote("naming was terse", "Naming was terse, but talked me well")


def test_a_fragment_below_forty_percent_of_the_sentence_is_another_quote() -> None:
    assert not same_quote("naming was terse", "naming was terse but you talked me through it well")


def test_the_same_words_scattered_are_not_inside() -> None:
    assert not same_quote("naming was terse", "terse it was said about naming by Jo")


@pytest.mark.parametrize("other", ["", "anything"])
def test_an_empty_quote_matches_nothing(other: str) -> None:
    assert not same_quote("", other)


@given(WORDS, WORDS)
def test_sameness_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert same_quote(one, other) == same_quote(other, one)


def test_the_better_overlap_is_paired_first() -> None:
    assert pair_quotes(["a b c d"], ["a b c", "a b c d"]) == [(0, 1)]


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5))
def test_every_quote_serves_once(gold: list[str], found: list[str]) -> None:
    pairs = pair_quotes(gold, found)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


# --- cleaning


def test_cleaning_ignores_white_space() -> None:
    score = score_cleaning({"clean": "Hi Ann,\n\nthe tests were thin."}, "Hi Ann, the tests\nwere thin.\n")
    assert (score.counts["exact"], score.counts["f1_ppm"], score.misses) == (1, 1_000_000, ())


def test_cleaning_f1_weighs_lost_and_left_words() -> None:
    score = score_cleaning({"clean": "one two three"}, "one two four five six")
    assert score.counts["f1_ppm"] == 500_000  # 2 shared of 3 + 5


def test_cleaning_names_the_lines_that_differ() -> None:
    score = score_cleaning({"clean": "Hi\nThin tests."}, "Hi\nSent from my phone")
    assert [(miss.what, miss.expected, miss.found) for miss in score.misses] == [
        ("lost line", "Thin tests.", ""),
        ("line left in", "", "Sent from my phone"),
    ]


# --- readings


def test_a_found_point_with_an_alternative_area_is_right() -> None:
    gold = {
        "improvements": [
            {"quote": "the tests were thin", "area": "work_sample", "alt_areas": ["coding_fluency"]}
        ]
    }
    score = score_reading(gold, reading(points=[item("the tests were thin", area="coding_fluency")]))
    assert (score.counts["point_hit"], score.counts["areas"], score.counts["area_right"]) == (1, 1, 1)


def test_a_found_point_with_another_area_is_a_hit_with_a_wrong_area() -> None:
    gold = {"improvements": [{"quote": "the tests were thin", "area": "coding_fluency"}]}
    score = score_reading(gold, reading(points=[item("the tests were thin", area="process")]))
    assert (score.counts["point_hit"], score.counts["area_right"]) == (1, 0)


def test_what_is_not_paired_is_missed_or_wrong() -> None:
    gold = {"improvements": [{"quote": "the tests were thin", "area": "coding_fluency"}]}
    score = score_reading(gold, reading(points=[item("you were lovely", area="process")]))
    assert (score.counts["point_hit"], score.counts["point_missed"], score.counts["point_wrong"]) == (0, 1, 1)


def test_the_same_point_twice_is_wrong_once() -> None:
    gold = {"improvements": [{"quote": "the tests were thin", "area": "coding_fluency"}]}
    twice = [item("the tests were thin", area="coding_fluency")] * 2
    score = score_reading(gold, reading(points=twice))
    assert (score.counts["point_hit"], score.counts["point_wrong"]) == (1, 1)


@pytest.mark.parametrize("points", [[], [item("naming a bit terse", area="coding_fluency")]])
def test_an_optional_quote_is_neither_missed_nor_wrong(points: list[dict[str, Any]]) -> None:
    gold = {
        "improvements": [{"quote": "Naming a bit terse", "area": "coding_fluency"}],
        "optional_quotes": ["Naming a bit terse"],
    }
    counts = score_reading(gold, reading(points=points)).counts
    assert (counts["point_hit"], counts["point_missed"], counts["point_wrong"]) == (0, 0, 0)


def test_a_strength_given_as_a_point_is_wrong_there_and_missed_here() -> None:
    gold = {"improvements": [], "strengths": [{"quote": "clean code throughout"}]}
    counts = score_reading(
        gold, reading(points=[item("clean code throughout", area="coding_fluency")])
    ).counts
    assert (counts["point_wrong"], counts["strength_missed"]) == (1, 1)


@pytest.mark.parametrize(("has_feedback", "silent", "with_point"), [(False, 1, 1), (True, 0, 0)])
def test_a_point_from_a_reply_without_feedback_is_counted(
    has_feedback: bool, silent: int, with_point: int
) -> None:
    gold = {"has_feedback": has_feedback, "improvements": []}
    counts = score_reading(gold, reading(points=[item("not the right fit", area="process")])).counts
    assert (counts["silent"], counts["silent_with_point"]) == (silent, with_point)


@pytest.mark.parametrize(
    ("has_feedback", "kind", "right"),
    [(True, "feedback", 1), (True, "vague", 0), (False, "boilerplate", 1), (False, "feedback", 0)],
)
def test_the_kind_agrees_when_it_says_feedback_as_the_gold_does(
    has_feedback: bool, kind: str, right: int
) -> None:
    assert score_reading({"has_feedback": has_feedback}, reading(kind=kind)).counts["kind_right"] == right


@pytest.mark.parametrize(("kind", "right"), [("call_offer", 1), ("vague", 0)])
def test_a_gold_that_names_the_kind_wants_that_kind(kind: str, right: int) -> None:
    assert (
        score_reading({"reading_kind": "call_offer"}, reading(kind=kind)).counts["named_kind_right"] == right
    )


def test_flags_are_compared_by_name_without_their_comment() -> None:
    gold = {"flags": ["possible_discrimination:age", "phishing"]}
    score = score_reading(gold, reading(flags=["possible_discrimination", "hedged"]))
    assert (score.counts["flag_hit"], score.counts["flag_missed"], score.counts["flag_wrong"]) == (1, 1, 1)


def test_a_quote_that_is_not_at_its_offset_is_no_slice() -> None:
    found = reading("Hi. The tests were thin.", points=[item("The tests", 4), item("The tests", 5)])
    counts = score_reading({}, found).counts
    assert (counts["quotes"], counts["slices"]) == (2, 1)


def test_lists_that_the_gold_does_not_hold_are_not_scored() -> None:
    counts = score_reading(
        {"improvements": []}, reading(doors=[item("try again in May")], flags=["hedged"])
    ).counts
    assert (counts["door_wrong"], counts["flag_wrong"]) == (0, 0)


def test_a_forbidden_phrase_in_an_action_is_found() -> None:
    found = reading(points=[item("we are young", action="Appear YOUNGER.")])
    assert forbidden_phrases({"forbidden_in_output": ["appear younger"]}, found) == ["appear younger"]


def test_a_forbidden_phrase_in_the_next_step_is_found() -> None:
    assert forbidden_phrases(
        {"forbidden_in_output": ["evil.example"]}, reading(next_step="Open evil.example.")
    ) == ["evil.example"]


def test_what_lies_outside_control_may_show_the_senders_words() -> None:
    found = reading("more digital-native", outside_control=[item("more digital-native")])
    assert forbidden_phrases({"forbidden_in_output": ["digital-native"]}, found) == []


def test_a_forbidden_phrase_may_be_quoted_when_the_gold_quotes_it() -> None:
    gold = {"improvements": [{"quote": "a mess of a plan"}], "forbidden_in_output": ["mess"]}
    assert forbidden_phrases(gold, reading(points=[item("a mess of a plan")])) == []


# --- facts


@pytest.mark.parametrize("value", ["Solera Grid GmbH", "solera  grid", "SOLERA GRID, Inc.", "Solera"])
def test_a_company_may_be_an_alias_or_lack_its_legal_form(value: str) -> None:
    assert same_value("company", {"company": "Solera Grid", "company_aliases": ["Solera"]}, value)


def test_a_legal_form_alone_is_not_nothing() -> None:
    assert not same_value("company", {"company": "AG"}, "SE")


def test_a_role_keeps_every_word() -> None:
    assert not same_value("role", {"role": "Senior Buyer"}, "Buyer")


def test_lists_are_equal_in_any_order() -> None:
    assert same_value("interviewers", {"interviewers": ["Ben", "Yuki"]}, ["yuki", "Ben"])


def test_further_answers_can_be_accepted() -> None:
    assert same_value("stage", {"stage": "final", "accept": {"stage": ["interview"]}}, "interview")


def test_no_company_is_not_an_alias() -> None:
    assert not same_value("company", {"company": None, "company_aliases": ["Solera"]}, "Solera")


def test_a_value_where_the_gold_has_none_is_a_guess() -> None:
    gold = {"outcome": "rejected", "role": None, "reference": None}
    counts = score_facts(gold, {"outcome": "rejected", "role": "Buyer", "reference": None}).counts
    assert (counts["unsaid"], counts["guessed"]) == (2, 1)


@pytest.mark.parametrize(("role", "right"), [("Buyer", 1), ("Baker", 0)])
def test_one_wrong_of_the_six_spoils_the_case(role: str, right: int) -> None:
    gold = {"company": "Solera", "role": "Buyer", "outcome": "rejected", "date": "2025-01-01"}
    facts = {"company": "Solera", "role": role, "outcome": "rejected", "date": "2025-02-02"}
    assert score_facts(gold, facts).counts["six_right"] == right


@pytest.mark.parametrize(
    ("gold", "found", "told_apart", "called_right", "others_right"),
    [
        ("rejected", "position_filled", 1, 1, 0),
        ("rejected", "on_hold", 0, 0, 0),
        ("on_hold", "rejected", 0, 0, 0),
        ("on_hold", "not_a_rejection", 1, 0, 1),
    ],
)
def test_rejection_or_not(
    gold: str, found: str, told_apart: int, called_right: int, others_right: int
) -> None:
    counts = score_facts({"outcome": gold}, {"outcome": found}).counts
    assert (counts["told_apart"], counts["called_right"], counts["others_right"]) == (
        told_apart,
        called_right,
        others_right,
    )


# --- checks


def test_a_labelled_fault_counts_only_as_a_failure() -> None:
    gold = {"label": "bad", "violates": ["D07", "D09", "D11"]}
    counts = score_check(gold, [finding("contesting"), finding("easy-out", "warn")]).counts
    assert (counts["faults"], counts["faults_found"], counts["faults_noticed"]) == (3, 1, 2)


def test_failures_nobody_labelled_are_others() -> None:
    score = score_check({"label": "bad", "violates": ["D07"]}, [finding("contesting"), finding("thanks")])
    assert (score.counts["other_fails"], whats(score.misses)) == (1, ["other fail"])


def test_a_rule_that_both_fails_and_warns_has_failed() -> None:
    both = [finding("length", "warn"), finding("length")]
    assert score_check({"label": "bad", "violates": ["D02"]}, both).counts["faults_found"] == 1


def test_a_good_letter_fails_once_however_many_rules_fail() -> None:
    found = [finding("length"), finding("thanks"), finding("subject", "warn")]
    counts = score_check({"label": "good", "violates": []}, found).counts
    assert (counts["good"], counts["good_failed"], counts["good_warnings"]) == (1, 1, 1)


def test_labels_that_need_a_judge_are_not_scored() -> None:
    assert score_check({"label": "bad", "violates": ["J7"]}, []).counts["faults"] == 0


def test_a_label_may_be_the_name_of_its_rule() -> None:
    assert (
        score_check({"label": "bad", "violates": ["easy-out"]}, [finding("easy-out")]).counts["faults_found"]
        == 1
    )


def test_every_rule_has_its_own_name() -> None:
    assert len(set(RULES.values())) == 26


def test_a_name_that_would_be_sent_is_counted_whole_words_only() -> None:
    gold = {"known": ["Ann", "Kestrel"], "free": ["Tomasz"]}
    counts = score_privacy(gold, "Anneke of COMPANY_1 saw Tomasz").counts
    assert counts == Counter(cases=1, known_names=2, free_names=1, free_escaped=1)
