"""The plan: which letter, to whom, and when it is better not to write."""

from datetime import date

import pytest

from afterword.ask import understand
from afterword.ask.addressing import titled
from afterword.ask.facts import Facts
from afterword.ask.plan import Declined, Plan, against, plan
from afterword.ask.request import Rejection, Request, request_from
from afterword.ask.values import read_date
from afterword.errors import InputError
from afterword.message import read
from afterword.reply import only_praises

TODAY = date(2026, 11, 20)


def request(facts: Facts | None = None, **fields: str) -> Request:
    """Return a request with the required fields and what a rejection said."""
    given = {
        "to": "Anneke Vos",
        "company": "Kestrel",
        "role": "Engineer",
        "candidate": "Priyanka Raman",
    } | fields
    return request_from(given, place="test", rejection=Rejection(facts) if facts else None)


def case(facts: Facts | None = None, **fields: str) -> str:
    return plan(request(facts, **fields), today=TODAY).case


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        ("application", "before_interview"),
        ("phone_screen", "interview"),
        ("assessment", "take_home"),
        ("interview", "interview"),
        ("final", "final_round"),
        ("unknown", "interview"),
    ],
)
def test_the_stage_chooses_the_case(stage: str, expected: str) -> None:
    assert case(stage=stage) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (Facts(outcome="rejected_with_alternative", other_role="Senior Engineer"), "offer_first"),
        (Facts(outcome="position_closed"), "position_closed"),
        (Facts(outcome="rejected", agency="Peakline"), "agency"),
    ],
)
def test_what_the_rejection_says_comes_before_the_stage(facts: Facts, expected: str) -> None:
    assert case(facts, stage="final") == expected


@pytest.mark.parametrize(
    ("channel", "expected"),
    [("email_internal", "internal"), ("sms", "message"), ("linkedin_note", "message")],
)
def test_the_channel_chooses_the_case(channel: str, expected: str) -> None:
    assert case(channel=channel) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (Facts(outcome="not_a_rejection"), "not_a_rejection"),
        (Facts(outcome="on_hold"), "not_a_rejection"),
        (Facts(outcome="offer_withdrawn"), "offer_withdrawn"),
        (Facts(outcome="rejected", declines_feedback=True), "declined_in_advance"),
        (Facts(outcome="rejected", do_not_contact=True), "declined_in_advance"),
        (Facts(outcome="rejected", contains_feedback=True), "feedback_given"),
    ],
)
def test_where_a_request_would_hurt_it_is_advised_against_with_something_else_to_do(
    facts: Facts, expected: str
) -> None:
    declined = plan(request(facts), today=TODAY)
    assert isinstance(declined, Declined)
    assert (declined.case, bool(declined.reason), bool(declined.instead)) == (expected, True, True)
    assert isinstance(plan(request(facts), today=TODAY, anyway=True), Plan)


def test_a_question_of_the_users_own_may_follow_feedback_that_was_given() -> None:
    assert (
        case(Facts(outcome="rejected", contains_feedback=True), ask="which of these to practise first")
        == "feedback_given"
    )


@pytest.mark.parametrize(("day", "late"), [("2026-11-06", False), ("2026-11-05", True), ("2026-01-05", True)])
def test_after_two_weeks_a_letter_is_late(day: str, late: bool) -> None:
    made = plan(request(rejected=day), today=TODAY)
    assert isinstance(made, Plan)
    assert made.late is late


def test_a_very_late_letter_is_advised_about() -> None:
    made = plan(request(rejected="2026-06-01"), today=TODAY)
    assert isinstance(made, Plan)
    assert any("24 weeks old" in advice for advice in made.advice)


def test_a_no_reply_address_is_never_written_to() -> None:
    facts = Facts(outcome="rejected", no_reply=True, sender_email="no-reply@kestrel.example")
    made = plan(request(facts), today=TODAY)
    assert isinstance(made, Plan)
    assert made.email is None
    assert any("takes no answers" in advice for advice in made.advice)


def test_the_rejections_address_is_its_senders_alone() -> None:
    facts = Facts(outcome="rejected", sender_name="Anneke Vos", reply_to="anneke@kestrel.example")
    assert request(facts, to="Anneke Vos").email == "anneke@kestrel.example"
    assert request(facts, to="Tomasz Wójcik").email is None


def test_who_was_named_for_questions_is_asked() -> None:
    facts = Facts(
        outcome="rejected",
        sender_name="Thomas Riedl",
        invites_feedback=True,
        contact_for_questions="Frau Bänisch",
    )
    assert (
        request_from({"company": "K", "role": "R"}, place="t", rejection=Rejection(facts)).to
        == "Frau Bänisch"
    )


def test_a_fact_that_could_not_stand_in_a_letter_is_as_good_as_none() -> None:
    facts = Facts(
        outcome="rejected", role="Engineer\x1b[31m", company="{{ company }}", sender_name="Anneke Vos"
    )
    made = request_from({}, place="t", rejection=Rejection(facts))
    assert made.missing() == ("company", "role")
    assert request_from({"to": "unknown", "stage": "unknown"}, place="line 2").to is None


def test_weeks_of_silence_after_a_mail_that_decides_nothing_are_no_rejection() -> None:
    declined = plan(request(Facts(outcome="not_a_rejection", date="2026-10-26")), today=TODAY)
    assert isinstance(declined, Declined)
    assert "3 weeks old" in declined.reason
    assert "how the decision stands" in declined.instead


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Thanks for the trial shift on Saturday", "interview"),
        ("merci pour la journée d'essai", "interview"),
        ("danke für das Probearbeiten", "interview"),
        ("thank you for the task you sent in", "take_home"),
    ],
)
def test_a_trial_in_person_left_nothing_that_was_handed_in(said: str, expected: str) -> None:
    assert case(Facts(outcome="rejected", evidence={"stage": said}), stage="assessment") == expected


@pytest.mark.parametrize(
    ("said", "calls"),
    [("give me a ring any afternoon", True), ("bel me gerust", True), ("write to me any time", False)],
)
def test_an_offer_to_talk_by_phone_is_not_answered_by_mail_alone(said: str, calls: bool) -> None:
    facts = Facts(outcome="rejected", invites_feedback=True, evidence={"invites_feedback": said})
    made = plan(request(facts), today=TODAY)
    assert isinstance(made, Plan)
    assert any("by phone" in one for one in made.advice) is calls


def test_who_is_named_for_questions_is_written_to_at_their_own_address() -> None:
    text = "For feedback please contact Dr Anil Mehta, Chair of the panel, on anil.mehta@margarets.example or call 01632 960."
    facts = Facts(
        outcome="rejected", sender_name="Gail Turner", reply_to="jobs@margarets.example", invites_feedback=True,
        contact_for_questions="Dr Anil Mehta",
    )  # fmt: skip
    made = request_from({}, place="test", rejection=Rejection(facts, text=text))
    assert (made.to, made.email) == ("Dr Anil Mehta", "anil.mehta@margarets.example")
    unnamed = request_from({}, place="test", rejection=Rejection(facts, text="Please contact Dr Anil Mehta."))
    assert unnamed.email == "jobs@margarets.example"


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20", "20.11.2026", "20/11/2026", "20-11-2026", "2026/11/20", "11/20/2026", "20.11.26", "20 Nov 2026", "Nov 20, 2026",
        "20. November 2026", "20 novembre 2026", "20 de noviembre de 2026", "2026-11-20 09:30", "20-Nov-26", "20.Nov.2026",
    ],
)  # fmt: skip
def test_a_date_that_means_one_day_is_read(text: str) -> None:
    assert read_date(text, place="test") == TODAY


@pytest.mark.parametrize("text", ["03/04/2026", "31.2.2026", "20/11/26", "2026-13-01", "soon"])
def test_a_date_that_may_mean_two_days_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="two days" if text == "03/04/2026" else "not a date"):
        read_date(text, place="test")


def test_a_mail_from_portugal_is_answered_in_the_portuguese_of_brazil_and_that_is_said() -> None:
    rejection = Rejection(
        Facts(outcome="rejected", language="pt"), text="A equipa agradece o seu contacto. Cumprimentos"
    )
    given = {"to": "Inês Vaz", "company": "Cais", "role": "Padeira", "candidate": "Rui Sá", "language": "pt"}
    made = plan(request_from(given, place="test", rejection=rejection), today=TODAY)
    assert isinstance(made, Plan)
    assert any("Portugal" in one for one in made.advice)


@pytest.mark.parametrize(
    ("field", "said", "meant"),
    [
        ("stage", "2. Gespräch", "interview"),
        ("stage", "Probearbeit", "interview"),
        ("stage", "Telefoninterview", "phone_screen"),
        ("stage", "Take-home", "assessment"),
        ("stage", "Endrunde", "final"),
        ("language", "Englisch", "en"),
        ("language", "français", "fr"),
        ("language", "pt-BR", "pt"),
        ("tone", "förmlich", None),
        ("tone", "formell", "formal"),
        ("to", "Hr. Achleitner", "Herr Achleitner"),
    ],
)
def test_values_are_understood_as_people_write_them(field: str, said: str, meant: str | None) -> None:
    if meant is None:
        with pytest.raises(InputError, match=f"{field} is '{said}'"):
            request_from({field: said}, place="test")
    else:
        assert getattr(request_from({field: said}, place="test"), field) == meant


def test_what_they_want_to_know_is_shown() -> None:
    made = plan(request(Facts(outcome="rejected", asks=("May we keep your CV until spring?",))), today=TODAY)
    assert isinstance(made, Plan)
    assert any("May we keep your CV until spring?" in one for one in made.advice)


@pytest.mark.parametrize(
    ("said", "stage"),
    [
        ("final interview", "final"),
        ("second interview (panel)", "interview"),
        ("telephone interview", "phone_screen"),
        ("take-home test", "assessment"),
        ("Erstgespräch", "interview"),
        ("nur Bewerbung", "application"),
        ("entretien final", "final"),
        ("prueba técnica", "assessment"),
        ("tweede gesprek", "interview"),
        ("Probearbeitstag", "interview"),
    ],
)
def test_a_stage_is_read_from_the_words_of_a_cell(said: str, stage: str) -> None:
    assert request_from({"stage": said}, place="line 2").stage == stage


def test_a_cell_that_says_nothing_is_empty_and_a_name_is_parted_from_its_address() -> None:
    made = request_from(
        {"to": "Anna Berg <anna@elbe.example>", "company": "n/a", "role": "???"}, place="line 2"
    )
    assert (made.to, made.email) == ("Anna Berg", "anna@elbe.example")
    assert made.missing() == ("company", "role")


def test_all_that_is_wrong_with_a_row_is_said_at_once() -> None:
    with pytest.raises(InputError) as caught:
        request_from(
            {"to": "Ann Lee; Bo Ray", "rejected": "soon", "stage": "coffee", "email": "nowhere"},
            place="line 2",
        )
    for what in ("several people", "not a date", "'coffee'", "no address"):
        assert what in caught.value.message
    assert caught.value.message.startswith("line 2: ")


def test_a_bare_address_is_no_name() -> None:
    with pytest.raises(InputError, match="to is an address"):
        request_from({"to": "anna@elbe.example"}, place="line 2")


def test_a_rejection_of_a_day_to_come_is_refused_but_a_mails_own_clock_is_not() -> None:
    said = {"to": "Anna", "company": "Elbe", "role": "Cook", "candidate": "Bo"}
    with pytest.raises(InputError, match="has not come"):
        plan(request_from({**said, "rejected": "2027-01-04"}, place="test"), today=TODAY)
    ahead = Rejection(Facts(outcome="rejected", date="2027-01-04"))
    assert isinstance(plan(request_from(said, place="test", rejection=ahead), today=TODAY), Plan)


def test_an_old_rejection_of_an_application_still_asks_about_the_application() -> None:
    old = {"stage": "application", "rejected": "2026-10-20"}
    said = {"to": "Anna", "company": "Elbe", "role": "Cook", "candidate": "Bo"}
    made = plan(request_from({**said, **old}, place="test"), today=TODAY)
    assert isinstance(made, Plan)
    assert (made.case, made.late) == ("before_interview", True)


def test_a_mail_that_only_seems_to_know_no_interview_is_said_to_seem_so() -> None:
    read = Rejection(Facts(outcome="rejected", stage="application"))
    said = {"to": "Anna", "company": "Elbe", "role": "Cook", "candidate": "Bo"}
    made = plan(request_from(said, place="test", rejection=read), today=TODAY)
    assert isinstance(made, Plan)
    assert any("--stage interview" in one for one in made.advice)


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("Your talk on provenance research was praised by everyone.", False),
        ("Je was hartelijk met de cliënten, dat viel echt op.", False),
        ("Your answers on pricing were too vague for us.", True),
    ],
)
def test_praise_alone_leaves_the_question_open(said: str, held: bool) -> None:
    facts = Facts(outcome="rejected", contains_feedback=True)
    read = Rejection(facts, only_praised=only_praises(said))
    assert read.criticises is held
    assert isinstance(against(request_from({}, place="test", rejection=read), TODAY), Declined) is held


def test_a_formal_way_to_object_is_pointed_out() -> None:
    read = Rejection(
        Facts(outcome="rejected"), text="Dispõe de 10 dias para se pronunciar em audiência prévia."
    )
    said = {"to": "Anna", "company": "Elbe", "role": "Cook", "candidate": "Bo"}
    made = plan(request_from(said, place="test", rejection=read), today=TODAY)
    assert isinstance(made, Plan)
    assert any("formal way to object" in one for one in made.advice)


def test_a_person_may_be_called_nan_but_a_programs_nan_is_empty() -> None:
    assert request_from({"to": "Nan"}, place="line 2").to == "Nan"
    assert request_from({"to": "nan"}, place="line 2").to is None


@pytest.mark.parametrize(
    "said", ["no interview", "kein Gespräch", "before interview", "sin entrevista", "letzte Woche", "coffee"]
)
def test_a_stage_that_was_not_is_asked_for(said: str) -> None:
    with pytest.raises(InputError, match="stage is"):
        request_from({"stage": said}, place="line 2")


def test_an_unknown_stage_is_the_users_word_and_an_empty_cell_leaves_the_profile() -> None:
    read = Rejection(Facts(outcome="rejected", stage="application"))
    made = request_from(
        {"stage": "unknown", "candidate": "n/a"},
        place="line 2",
        rejection=read,
        profile={"candidate": "Bo Lee"},
    )
    assert (made.stage, made.candidate) == ("unknown", "Bo Lee")


def test_a_telephone_number_is_no_name() -> None:
    with pytest.raises(InputError, match="no name"):
        request_from({"to": "+49 170 1234567"}, place="line 2")


@pytest.mark.parametrize(
    ("fields", "language"),
    [
        ({"to": "Frau Weiß"}, "de"),
        ({"to": "Mme Garrec"}, "fr"),
        ({"to": "Mevrouw Vos"}, "nl"),
        ({"to": "Anna Weiß", "ask": "wie ich meine Annahmen früher offenlege"}, "de"),
        ({"to": "Frau Weiß", "ask": "how to say what I assume earlier on"}, "en"),
        ({"to": "Ms Weiß"}, "en"),
    ],
)
def test_where_nothing_names_a_language_the_letter_has_that_of_the_users_words(
    fields: dict[str, str], language: str
) -> None:
    request = request_from({"company": "Acme", "role": "Cook", **fields}, place="test")
    planned = plan(request, today=TODAY)
    assert isinstance(planned, Plan)
    assert planned.language == language


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("Thomas Groß / Petra Lang", "several people"),
        ("Ann or Bob", "several people"),
        ("Herr Groß bitte nicht mehr anschreiben", "not to write"),
        ("Anna (left company)", "not there any more"),
        ('=HYPERLINK("x","Ann")', "formula"),
    ],
)
def test_a_cell_that_is_no_name_is_refused(to: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        request_from({"to": to, "company": "Acme", "role": "Cook"}, place="test")


def test_what_programs_write_around_an_address_and_into_cells_is_read() -> None:
    fields = {
        "to": "Robert Muldoon",
        "company": "Acme",
        "role": "Cook",
        "about": "TRUE",
        "ask": "x",
        "rejected": "46340",
    }
    for email in ("Robert Muldoon <muldoon@park.example>", "mailto:muldoon@park.example"):
        request = request_from({**fields, "email": email}, place="test")
        assert (request.email, request.about, request.ask) == ("muldoon@park.example", (), None)
        assert request.rejected == date(2026, 11, 14)


def test_a_cell_of_several_lines_is_one_topic() -> None:
    fields = {"to": "Ann", "company": "Acme", "role": "Cook", "about": "the menu\nand the costs"}
    assert request_from(fields, place="test").about == ("the menu and the costs",)


@pytest.mark.parametrize(
    ("said", "channel"),
    [
        ("Priya Menon sent the following message at 9:26 AM\nHi Jerome, we have filled the Planner role.", "linkedin"),
        ("18/11/26 10:02 - Toni Brunnhof: Hi Leonie, sorry, wir haben uns für jemand anderen entschieden.", "sms"),
        ("From: Sharon Doyle <sharon@hale.example>\nSubject: Internal vacancy: Team Lead\n\nHi Imran,\n\nYou were not successful this time.", "email_internal"),
        ("From: Sharon Doyle <sharon@hale.example>\nSubject: Team Lead\n\nHi Imran,\n\nWe chose an internal candidate.", "email"),
        ("From: Sharon Doyle <sharon@hale.example>\nSubject: Internal Recruitment Advisor\n\nHi Imran,\n\nYou were not successful this time.", "email"),
        ("From: Sharon Doyle <sharon@hale.example>\nSubject: Team Lead\n\nHi Imran,\n\nWe took the candidate selected in the internal competition.", "email"),
    ],
)  # fmt: skip
def test_a_letter_goes_the_way_the_rejection_came(said: str, channel: str) -> None:
    rejection = understand(read(said.encode()))
    fields = {"to": "Priya Menon", "company": "Hale", "role": "Planner"}
    assert request_from(fields, place="test", rejection=rejection).channel == channel
    assert request_from(
        {**fields, "email": "p@hale.example"}, place="test", rejection=rejection
    ).channel.startswith("email")


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("We would like to keep you on our reserve list until June.", True),
        ("We cannot offer you the job, but you are on the reserve list.", True),
        ("Leider können wir Ihnen keine Zusage geben, aber Sie stehen auf der Warteliste.", True),
        ("Vous n'êtes pas retenue, mais vous êtes sur la liste complémentaire.", True),
        ("We were not able to put you on the reserve list.", False),
        ("Eine Warteliste führen wir nicht.", False),
    ],
)
def test_a_place_on_a_reserve_list_is_pointed_to(text: str, *, listed: bool) -> None:
    said = Rejection(Facts(outcome="rejected"), text=text)
    fields = {"to": "Anneke Vos", "company": "Kestrel", "role": "Engineer"}
    planned = plan(request_from(fields, place="test", rejection=said), today=TODAY)
    assert isinstance(planned, Plan)
    assert any("reserve list" in line for line in planned.advice) is listed


@pytest.mark.parametrize(
    ("name", "function", "language", "called"),
    [
        ("Anna Weiß", "Personalleiterin", "de", "Frau Anna Weiß"),
        ("Claire Laubier", "directrice des ressources humaines", "fr", "Mme Claire Laubier"),
        ("Marcos Vinícius Falcão", "Secretário de Administração", "pt", "Sr. Marcos Vinícius Falcão"),
        ("Teresa Bru", "Jefa de personal", "es", "Sra. Teresa Bru"),
        ("Dr. Anna Weiß", "Personalleiterin", "de", "Dr. Anna Weiß"),
        ("Anna Weiß", "HR Manager", "de", "Anna Weiß"),
        ("Kim Vogel", "Assistenz der Geschäftsführerin", "de", "Kim Vogel"),
        ("Kim Vogel", "Leiter/in Personal", "de", "Kim Vogel"),
        ("Kim Vogel", "Leiter (m/w/d) Personal", "de", "Kim Vogel"),
        ("Kim Vogel", "HR Business Partner, Standort Schwerin", "de", "Kim Vogel"),
        ("Kim Vogel", "Assistant de la directrice", "fr", "Kim Vogel"),
        ("Kim Vogel", "Chargé(e) de recrutement", "fr", "Kim Vogel"),
        ("Kim Vogel", "Director/a", "es", "Kim Vogel"),
        ("Anna Weiß", "Chefin", "en", "Anna Weiß"),
    ],
)
def test_a_function_shows_how_a_reader_is_addressed(
    name: str, function: str, language: str, called: str
) -> None:
    assert titled(name, function, language) == called


@pytest.mark.parametrize(
    ("quote", "invited"),
    [
        ("Feel free to ask if you have any questions.", False),
        ("Heeft u nog vragen, dan hoor ik het graag.", False),
        ("If you have any questions or would like feedback, let me know.", True),
        ("Bei Fragen rufen Sie mich gern an, ich gebe Ihnen telefonisch Auskunft.", True),
        ("Happy to share some pointers.", True),
    ],
)
def test_to_take_questions_is_no_offer_of_feedback(quote: str, *, invited: bool) -> None:
    facts = Facts(outcome="rejected", invites_feedback=True, evidence={"invites_feedback": quote})
    planned = plan(request(facts), today=TODAY)
    assert isinstance(planned, Plan)
    assert planned.invited is invited
