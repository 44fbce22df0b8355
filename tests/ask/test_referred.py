"""Letters to somebody whom the rejection names for questions: they wrote nothing that could be thanked for."""

from datetime import date
from itertools import product

import pytest

from afterword.ask import Draft, request_from, write
from afterword.ask.facts import Facts
from afterword.ask.request import Rejection
from afterword.templating import Templates

TODAY = date(2026, 11, 20)
ROLES = {
    "en": "Buyer",
    "de": "Einkäufer",
    "fr": "acheteur",
    "es": "comprador",
    "pt": "Comprador",
    "nl": "inkoper",
}
FACTS = {
    "interview": Facts(outcome="rejected", stage="interview", invites_feedback=True),
    "final": Facts(outcome="rejected", stage="final", invites_feedback=True),
    "test": Facts(outcome="rejected", stage="assessment", invites_feedback=True),
    "given": Facts(outcome="rejected", stage="interview", invites_feedback=True, contains_feedback=True),
    "closed": Facts(outcome="position_closed", stage="interview", invites_feedback=True),
}


def _draft(language: str, what: str, tone: str, *, to: str | None = None) -> Draft:
    facts = FACTS[what]
    named = Facts(
        **{name: getattr(facts, name) for name in ("outcome", "stage", "invites_feedback", "contains_feedback")},
        company="Hale Foods", role=ROLES[language], candidate_name="Ann Moss", sender_name="Ruth Fox", sender_email="ruth.fox@hale.example",
        reply_to="tom.beck@hale.example", contact_for_questions="Tom Beck", language=language,
    )  # fmt: skip
    cells = {"language": language, "tone": tone} | ({"to": to} if to else {})
    made = write(
        request_from(cells, place="test", rejection=Rejection(named)),
        today=TODAY,
        templates=Templates(),
        anyway=True,
    )
    assert isinstance(made, Draft)
    return made


@pytest.mark.parametrize("language", ROLES)
def test_they_say_who_sent_them_and_no_rule_fails(language: str) -> None:
    for what, tone in product(FACTS, ("warm", "formal", "brief")):
        draft = _draft(language, what, tone)
        assert [each for each in draft.findings if each.severity == "fail"] == []
        assert (draft.letter.to_name, draft.letter.to_email) == ("Tom Beck", "tom.beck@hale.example")
        assert "Ruth Fox" in draft.letter.body, (what, tone, draft.letter.body)


def test_a_letter_to_the_writer_names_nobody_else() -> None:
    assert "Tom Beck" not in _draft("en", "interview", "warm", to="Ruth Fox").letter.body
