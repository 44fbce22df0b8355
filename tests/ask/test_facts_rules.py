"""What the readers of a rejection promise, one promise a test."""

import datetime as dt
import tomllib
from itertools import product
from math import exp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.ask.facts import Facts, as_toml, read_facts
from afterword.ask.facts.kinds import has_role_noun, is_code
from afterword.ask.facts.learned import chances_of, model
from afterword.ask.facts.mail import is_no_reply, own_label, prettify
from afterword.ask.facts.named import FAINT, Name, company_named, names_in, parted, people_named, role_named
from afterword.ask.facts.naming import Found, display
from afterword.ask.facts.orgs import host_match, squeeze
from afterword.ask.facts.outcome import read_outcome
from afterword.ask.facts.prose import Prose, even_out, phrases
from afterword.ask.facts.remedy import names_remedy
from afterword.ask.facts.rows import Kind, Row, words_of_row
from afterword.ask.facts.titles import clean_title, nominative
from afterword.message import Address, Cleaned, Headers, Message, Span, clean, read


def _prose(text: str) -> Prose:
    return even_out(text, [(0, len(text))])


def _facts(text: str) -> Facts:
    message = read(text.encode())
    return read_facts(message, clean(message))


class TestProse:
    def test_a_phrase_is_found_across_a_hard_wrap_and_contractions(self) -> None:
        text = "I'm sorry to say that in the end we won’t be moving\nyou  forward this time."
        prose = _prose(text)
        hit = prose.find_all(phrases("will not be moving you forward"))[0]
        assert prose.quote(hit.start, hit.end) == "won’t be moving\nyou  forward"

    def test_a_phrase_begins_at_the_start_of_a_word(self) -> None:
        assert not _prose("a marathon holding").has(phrases("on hold"))

    def test_a_gap_does_not_cross_a_sentence(self) -> None:
        assert not _prose("We would like to offer tea. It goes to another").has(phrases("offer * to another"))

    def test_an_underscore_ends_the_word(self) -> None:
        assert [_prose(text).has(phrases("note_")) for text in ("a note here", "a notebook")] == [True, False]

    @given(st.text(max_size=300))
    def test_every_word_keeps_its_place(self, text: str) -> None:
        assert all(text[word.start : word.end] == word.text for word in _prose(text).words)


class TestOutcome:
    @pytest.mark.parametrize(
        ("text", "outcome"),
        [
            ("Unfortunately the room is taken.", "not_a_rejection"),
            ("Unfortunately we are unable to move forward with your candidacy.", "rejected"),
            ("The role is on hold, so we are not moving forward with your application.", "on_hold"),
            ("We chose another candidate. The role has now been filled.", "rejected"),
            ("The role has now been filled, so your application was unsuccessful.", "position_filled"),
            ("We have to cancel the interview on Tuesday.", "not_a_rejection"),
            ("The vacancy has been cancelled.", "position_closed"),
            ("We are withdrawing the offer made to you.", "offer_withdrawn"),
            (
                "If you have not heard from us by Friday, please assume you have not been shortlisted.",
                "not_a_rejection",
            ),
            ("We are still interviewing other candidates and have not decided.", "not_a_rejection"),
            ("Has the position been filled?", "not_a_rejection"),
            ("Congratulations! We chose you over another candidate.", "not_a_rejection"),
        ],
    )
    def test_what_is_said_first_of_the_application_decides(self, text: str, outcome: str) -> None:
        assert read_outcome(_prose(text)).outcome == outcome

    def test_another_opening_makes_an_alternative(self) -> None:
        text = "We will not be moving forward on the Lead role. Would you be open to our Analyst opening?"
        assert read_outcome(_prose(text)).outcome == "rejected_with_alternative"

    def test_an_opening_some_day_is_no_alternative(self) -> None:
        text = (
            "We will not be moving forward. If a role comes up that is a great fit for our team we will call."
        )
        assert read_outcome(_prose(text)).outcome == "rejected"


class TestTitles:
    @pytest.mark.parametrize(
        ("text", "title"),
        [
            ("Konstrukteur (m/w/d)", "Konstrukteur"),
            ("Comptable H/F - Réf. 2025-0871", "Comptable"),
            ("Data Engineer (all genders)", "Data Engineer"),
            ("Research Associate (fixed term) [ID 7731]", "Research Associate (fixed term)"),
            ("R-0098812 Claims Analyst II", "Claims Analyst II"),
            ("Actuarial Analyst (Hybrid, Leeds)", "Actuarial Analyst"),
            ("Product Designer, Berlin", "Product Designer"),
            ("Team Leader, Repairs", "Team Leader, Repairs"),
            ("Universitätsassistent*in (prae doc)", "Universitätsassistent*in (prae doc)"),
        ],
    )
    def test_marks_references_and_places_go_and_the_rest_stays(self, text: str, title: str) -> None:
        assert clean_title(text) == title

    def test_compounds_are_titles(self) -> None:
        assert [has_role_noun(word) for word in ("Softwareentwickler", "Entrevista", "Rückmeldung")] == [
            True,
            False,
            False,
        ]


class TestNamesOfOrganisations:
    def test_a_legal_form_and_an_article_do_not_matter(self) -> None:
        assert squeeze("The Lindner Werke GmbH") == squeeze("lindner werke")

    @pytest.mark.parametrize(
        ("name", "label", "match"),
        [
            ("Loam & Co", "loamandco", 7),
            ("Pelligrain Bakeries", "pelligrain", 5),
            ("University of Westmarch", "univ-westmarch", 5),
            ("Victoria Aldwick", "aldwickshore", 0),
        ],
    )
    def test_a_name_fits_its_host(self, name: str, label: str, match: int) -> None:
        assert host_match(name, label) == match

    @pytest.mark.parametrize(
        ("address", "label"),
        [
            ("a@sundial-robotics.example", "sundial-robotics"),
            ("a@mail.acme.co.uk", "acme"),
            ("no-reply@us.greenhouse-mail.io", None),
            ("acme@myworkday.com", None),
            ("wendy@gmail.com", None),
            (None, None),
        ],
    )
    def test_relays_and_free_providers_are_no_employer(self, address: str | None, label: str | None) -> None:
        assert own_label(address) == label

    @pytest.mark.parametrize(
        ("label", "name"),
        [
            ("sundial-robotics", "Sundial Robotics"),
            ("cedarbrookschools", "Cedarbrook Schools"),
            ("ponder", "Ponder"),
        ],
    )
    def test_a_host_is_written_as_a_name(self, label: str, name: str) -> None:
        assert prettify(label) == name

    @pytest.mark.parametrize(
        "local", ["no-reply", "do_not_reply", "ne-pas-repondre", "nao.responda", "notifications"]
    )
    def test_unread_mailboxes_are_known(self, local: str) -> None:
        assert is_no_reply(f"{local}@acme.example")


class TestPeople:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("Okada, Reiko", "Reiko Okada"),
            ("Dr Petra Novotná", "Dr Petra Novotná"),
            ("Frau Jana Svobodová", "Jana Svobodová"),
            ("frau kienle", None),
            ("Frau Kienle", "Frau Kienle"),
            ("{first_name}", None),
            ("None", None),
            ("Stadtwerke Brunnenfeld", None),
        ],
    )
    def test_a_name_is_shown_in_speaking_order_or_not_at_all(self, text: str, shown: str | None) -> None:
        assert display(text) == shown

    def test_the_to_header_wins_over_a_wrong_name(self) -> None:
        facts = _facts(
            "From: a@acme.example\nTo: Michelle Otieno <m@mailbox.example>\nSubject: Job\n\nDear Michael,\n\nNo.\n"
        )
        assert (facts.candidate_name, facts.wrong_name) == ("Michelle Otieno", "Michael")

    def test_on_behalf_of_names_an_interviewer(self) -> None:
        facts = _facts(
            "From: Recruitment (on behalf of Prof. L. Okafor) <hr@uni.example>\nTo: A <a@b.example>\nSubject: x\n\nDear A,\n\nNo.\n"
        )
        assert (facts.sender_name, facts.interviewers) == (None, ("Prof. L. Okafor",))


def _name(what: str, text: str, sure: float = 1.0, kind: Kind = "body") -> Name:
    return Name(what, kind, 0, text, sure)


class TestNamed:
    """The choice among what the tagger found."""

    def test_the_surest_company_is_meant(self) -> None:
        names = [_name("company", "Ruth Ellery", 0.7, "sign"), _name("company", "Ayuntamiento de Orba", 0.95)]
        found = company_named(names, "company", None, [])
        assert found
        assert found.value == "Ayuntamiento de Orba"

    def test_a_fuller_name_needs_a_share_of_what_speaks_for_it(self) -> None:
        long = "Copper & Lyle uses Relay"
        for sure, value in ((0.4, "Copper & Lyle"), (0.9, long)):
            names = [
                _name("company", "Copper & Lyle", 0.95, "from"),
                _name("company", long, sure, "foot"),
            ]
            found = company_named(names, "company", None, [])
            assert found
            assert found.value == value

    def test_who_is_named_most_is_the_candidate(self) -> None:
        names = [
            _name("candidate", "Mrs H. Dunne", 0.8),
            _name("candidate", "Mr Ali"),
            _name("candidate", "Mr Sami Ali"),
        ]
        assert [found.value for found, _ in people_named(names, "candidate")] == ["Sami Ali", "Mrs H. Dunne"]

    def test_one_person_is_not_both(self) -> None:
        names = [
            _name("sender", "Tobias Lind"),
            _name("sender", "Tobias"),
            _name("candidate", "Tobias"),
            _name("candidate", "Nadia"),
        ]
        senders, candidates = people_named(names, "sender"), people_named(names, "candidate")
        assert [each.value for each in parted(senders, candidates)] == ["Tobias Lind"]
        assert [each.value for each in parted(candidates, senders)] == ["Nadia"]

    def test_the_header_lines_say_who_is_who(self) -> None:
        names = [
            _name("sender", "Sam Ali", kind="from"),
            _name("candidate", "Sam Ali", kind="to"),
            _name("sender", "Sam Ali", kind="sign"),
        ]
        senders, candidates = people_named(names, "sender"), people_named(names, "candidate")
        assert len(parted(senders, candidates)) == 1
        assert [each.value for each in parted(candidates, senders)] == ["Sam Ali"]

    def test_what_nothing_names_is_taken_where_it_is_likely_enough(self) -> None:
        text = "Regards Ruth Ellery"
        row = Row("sign", text, 0, len(text), words_of_row(text, 0, len(text)))
        for chance, found in ((FAINT + 0.1, ["Ruth Ellery"]), (FAINT - 0.1, [])):
            chances = [{"": 1.0}, {"": 1 - chance, "sender": chance}, {"": 1 - chance, "sender": chance}]
            assert [name.text for name in names_in([row], ["O"] * 3, chances)] == found


WORD = st.lists(st.floats(-4, 4), min_size=21, max_size=21)


@given(st.lists(WORD, max_size=6))
@settings(max_examples=25, deadline=None)
def test_the_chances_of_a_word_make_one(scores: list[list[float]]) -> None:
    assert [sum(word.values()) for word in chances_of(scores)] == pytest.approx([1.0] * len(scores))


@given(WORD, WORD)
@settings(max_examples=25, deadline=None)
def test_chances_are_those_of_all_ways_to_tag_a_message(first: list[float], second: list[float]) -> None:
    """Against the plain sum over every path, which is short for two words."""
    learned = model()
    paths = {
        (one, other): exp(first[one] + learned.steps[one][other] + second[other])
        for one, other in product(range(21), repeat=2)
    }
    whole = sum(paths.values())
    for at, found in enumerate(chances_of([first, second])):
        sums = dict.fromkeys(found, 0.0)
        for tags, weight in paths.items():
            sums[learned.tags.classes[tags[at]][2:]] += weight / whole
        assert found == pytest.approx(sums)


class TestWishesAndAddresses:
    def test_reply_to_is_where_a_request_goes(self) -> None:
        facts = _facts(
            "From: X <no-reply@acme.example>\nReply-To: hr@acme.example\nTo: A <a@b.example>\nSubject: x\n\nHi\n"
        )
        assert (facts.no_reply, facts.reply_to) == (True, "hr@acme.example")

    def test_an_address_in_the_text_stands_in_for_an_unread_one(self) -> None:
        facts = _facts(
            "From: X <no-reply@acme.example>\nTo: A <a@b.example>\nSubject: x\n\nQuestions go to jane@acme.example.\n"
        )
        assert facts.reply_to == "jane@acme.example"

    def test_a_refusal_is_no_invitation(self) -> None:
        facts = _facts("Hi Al,\n\nWe are unable to provide feedback even if you would like feedback.\n")
        assert (facts.invites_feedback, facts.declines_feedback) == (False, True)

    def test_a_request_not_to_enquire_is_kept(self) -> None:
        assert _facts("Bitte sehen Sie von Rückfragen ab.").do_not_contact

    def test_a_person_for_questions_is_no_interviewer(self) -> None:
        facts = _facts("Guten Tag,\n\nfür Rückfragen steht Ihnen Frau Bänisch gerne zur Verfügung.\n")
        assert (facts.contact_for_questions, facts.interviewers) == ("Frau Bänisch", ())


class TestDates:
    def test_a_term_in_days_becomes_a_deadline(self) -> None:
        facts = _facts(
            "From: a@uni.example\nTo: B <b@c.example>\nDate: Fri, 4 Jul 2025 09:09:09 +0100\nSubject: x\n\n"
            "You may request feedback from the Chair within 28 days of this notice.\n"
        )
        assert facts.deadline == dt.date(2025, 8, 1)


class TestReferences:
    @pytest.mark.parametrize(
        ("word", "code"),
        [("R-10442", True), ("217-ATS-6650", True), ("JR0148336", True), ("Senior", False), ("2025", False)],
    )
    def test_a_code_is_known_by_its_looks(self, word: str, code: bool) -> None:
        assert is_code(word) is code

    def test_a_reference_in_an_alternative_offer_is_not_this_opening_s(self) -> None:
        text = "Hi Al,\n\nWe won't be moving forward on the Staff Engineer req. Would you consider our Senior Engineer opening (SR-2207)?\n"
        assert _facts(text).reference is None


class TestFacts:
    def test_what_the_user_says_wins(self) -> None:
        message = read(b"Hi Al,\n\nWe chose another candidate for the Cook role.\n\nJo")
        facts = read_facts(
            message,
            clean(message),
            known={"company": "Loam & Co", "role": "Chef", "to": "Jo Bloggs", "candidate": "Al Gray"},
        )
        assert (facts.company, facts.role, facts.sender_name, facts.candidate_name) == (
            "Loam & Co",
            "Chef",
            "Jo Bloggs",
            "Al Gray",
        )

    def test_the_callers_reader_of_feedback_is_asked(self) -> None:
        message = read(b"Hi Al, no.")
        asked: list[str] = []

        def has_feedback(text: str) -> bool:
            asked.append(text)
            return True

        assert read_facts(message, clean(message), has_feedback=has_feedback).contains_feedback
        assert asked == [clean(message).text]

    def test_toml_reads_back_as_the_same_facts(self) -> None:
        facts = _facts(
            'From: "Vos, \\"Al\\"" <a@acme.example>\nTo: B\tC <b@c.example>\nSubject: Cook \\ "x"\n\nDear B,\n\nWe chose another candidate.\n'
        )
        expected = {name: value for name, value in facts.as_json().items() if value is not None}
        expected.pop("evidence")
        read_back = tomllib.loads(as_toml(facts.as_json()))
        assert read_back.pop("evidence", {}) == dict(facts.evidence)
        assert read_back == expected

    def test_json_has_exactly_the_agreed_fields(self) -> None:
        assert list(Facts().as_json()) == [
            "company", "role", "candidate_name", "sender_name", "sender_role", "sender_email", "date", "stage", "outcome",
            "invites_feedback", "declines_feedback", "no_reply", "agency", "reference", "reply_to", "interviewers", "do_not_contact",
            "contains_feedback", "language", "formality", "evidence",
        ]  # fmt: skip

    def test_formality_follows_the_greeting_and_the_pronouns(self) -> None:
        texts = (
            "Dear Ms Vos,\n\nNo.",
            "Hi Anneke,\n\nNo.",
            "Wir danken Ihnen und wünschen Ihnen und uns alles Gute für die Zukunft.",
            "No.",
        )
        assert [_facts(text).formality for text in texts] == ["formal", "informal", "formal", None]

    @settings(max_examples=60, deadline=None)
    @given(st.text(max_size=400), st.text(max_size=80), st.text(max_size=80))
    def test_any_message_is_read_and_every_quote_is_in_it(self, text: str, name: str, subject: str) -> None:
        headers = Headers(
            from_=Address(name, "a@acme.example"),
            to=(Address(name, None),),
            subject=subject,
            raw={"from": name, "to": name, "subject": subject},
        )
        facts = read_facts(Message(text, headers), Cleaned(text, (Span(0, len(text)),)))
        sources = (text, name, subject, "a@acme.example")
        assert [
            quote for quote in facts.evidence.values() if not any(quote in source for source in sources)
        ] == []

    @pytest.mark.parametrize(
        "blank", ["{first_name}", "[Job Title]", "%ROLE%", "<<Name>>", "None", "{{ role }}"]
    )
    def test_an_unfilled_field_is_no_fact(self, blank: str) -> None:
        facts = _facts(
            f"Dear {blank},\n\nWe chose another candidate for the {blank} role.\n\nRegards,\n{blank}\n"
        )
        assert (facts.candidate_name, facts.role, facts.sender_name, facts.company) == (
            None,
            None,
            None,
            None,
        )


def test_a_signature_is_nobody_named_for_questions() -> None:
    text = (
        "Hi Ines,\n\nWe have decided to hire somebody else.\n\nAll the best,\nCallum Reid\nHead of Research\n"
    )
    assert _facts(text).contact_for_questions is None


def test_a_round_of_interviews_not_reached_leaves_an_application() -> None:
    text = "Hola Andrés:\n\nGracias por enviarnos tu candidatura. No has sido seleccionado para la fase de entrevistas.\n"
    assert _facts(text).stage == "application"


def test_a_title_in_the_greeting_alone_is_formal() -> None:
    text = "Prezado Sr. Nogueira,\n\nLamentamos informar que optamos por seguir com outro candidato para a vaga.\n"
    assert _facts(text).formality == "formal"


def test_the_first_word_of_an_employers_name_is_no_part_of_the_role() -> None:
    text = (
        "From: Marta Ibáñez <marta.ibanez@olivar.example>\nTo: Diego Romero <diego@mailbox.example>\nSubject: Analista Financiero\n\n"
        "Estimado Sr. Romero:\n\nGracias por su entrevista para el puesto de Analista Financiero en Grupo Olivar. "
        "Lamentamos comunicarle que hemos elegido a otra persona.\n"
    )
    assert _facts(text).role == "Analista Financiero"


def test_who_is_spoken_to_in_the_body_did_not_write_it() -> None:
    facts = _facts(
        "From: People Team <people@loamshire.example>\nTo: Michelle Otieno <m.otieno@mailbox.example>\nSubject: Visual Merchandiser\n\n"
        "Dear Michael,\n\nThank you for your time at our store. We will not be progressing your application for Visual Merchandiser.\n\n"
        "We loved meeting you, Michael, and hope you'll stay a fan of the brand.\n\nThe People Team\n"
    )
    assert facts.sender_name is None


def test_a_place_a_mail_merge_left_empty_is_no_function() -> None:
    facts = _facts(
        "Dear Ana,\n\nThank you for the interview for the Baker position. We have decided to proceed with another candidate.\n\n"
        "Kind regards,\n%RECRUITER_NAME%\nPelligrain Bakeries Talent Team\n"
    )
    assert facts.sender_role is None


def test_a_chat_label_names_sender_firm_and_day() -> None:
    facts = _facts(
        "[14.06.26, 21:17:45] Toni Café Brunnhof: Hi Leyla, danke fürs Probearbeiten!\n"
        "[14.06.26, 21:18:20] Toni Café Brunnhof: wir haben uns für jemand anderen entschieden, tut mir leid"
    )
    assert (facts.sender_name, facts.company, facts.date) == ("Toni", "Café Brunnhof", "2026-06-14")


def test_a_portals_page_shows_whose_it_is_the_job_and_the_day_of_the_decision() -> None:
    facts = _facts(
        "Application Centre\nHome | Job search | My applications | Help\nSigned in as Hamza Iqbal (sign out)\n\n"
        "Policy Adviser, Flood Resilience\nDepartment for Inland Waterways\nJob reference: 412907\n"
        "Closing date: 22 March 2026\n\nApplication status: Regret\nDecision date: 17 April 2026\n\n"
        "Thank you for applying. I am sorry to tell you that yours was not among those taken forward to interview.\n\n"
        "You may also like: Lock Keeper (Canal Trust) | Diver (Harbour Board)\nAccessibility | Privacy | Help"
    )
    assert (facts.candidate_name, facts.role, facts.company, facts.date) == (
        "Hamza Iqbal",
        "Policy Adviser, Flood Resilience",
        "Department for Inland Waterways",
        "2026-04-17",
    )


def test_the_users_own_note_of_a_call_is_dated() -> None:
    facts = _facts("Call w/ Hannah Weiss (HR, Rookwood), 12 Nov 2025, 10:40\n\n- Supply Manager: it's a no")
    assert facts.date == "2025-11-12"


def test_a_french_role_keeps_no_elided_article() -> None:
    assert clean_title("d'Acheteur industriel") == "Acheteur industriel"


@pytest.mark.parametrize(
    "words",
    [
        "Please do not telephone the team about this decision.",
        "Bitte sehen Sie von telefonischen Rückfragen ab.",
        "I would ask you not to contact the Department about this.",
    ],
)
def test_a_wish_for_silence_is_respected(words: str) -> None:
    assert _facts(f"Dear Ms Devlin,\n\nWe regret that you were not shortlisted. {words}\n\nHR").do_not_contact


@pytest.mark.parametrize(
    "words",
    [
        "Ich beantworte Rückfragen ab Montag gern telefonisch.",
        "Nous vous ferons volontiers un retour personnalisé si vous le souhaitez.",
        "Si desea retroalimentación personalizada, escríbanos.",
        "Se quiser um retorno individual, escreva-me.",
        "Wij verzoeken u niet te lang te wachten met uw vraag om feedback.",
    ],
)
def test_an_offer_is_no_refusal(words: str) -> None:
    facts = _facts(f"Hello Ms Devlin,\n\n{words}\n\nKim Roe")
    assert (facts.declines_feedback, facts.do_not_contact) == (False, False)


def test_a_broken_line_that_begins_with_decided_is_no_date() -> None:
    facts = _facts("Dear Ms Devlin,\n\nWe have\ndecided to proceed with another candidate.\n\nKim Roe")
    assert (facts.date, facts.evidence.get("date")) == (None, None)


def test_a_letterhead_is_no_advert() -> None:
    facts = _facts(
        "Northgate Hospital Trust\n12 High Street\nReference: 4410\n\nDear Ms Devlin,\n\nWe regret to inform you "
        "that you were not successful.\n\nKim Roe"
    )
    assert facts.role is None


def test_a_sender_who_names_half_the_firm_is_no_agency() -> None:
    facts = _facts(
        'From: "Imogen Hartley (Brackwater)" <imogen.hartley@brackwater-analytics.example>\nTo: Samuel Adeyemi <sam@postbox.example>\n'
        "Subject: Your application: Customer Insights Analyst\n\nHi Sam,\n\nWe won't be taking your application for the "
        "Customer Insights Analyst position further.\n\nKind regards,\nImogen\n\nImogen Hartley\nSenior Talent Partner\n"
        "Brackwater Analytics Ltd | 14 Canal Wharf, Leeds"
    )
    assert facts.agency is None


@pytest.mark.parametrize("role", ["électricien industriel", "aide-soignante de nuit", "opticien"])
def test_a_role_behind_an_elided_article_is_whole(role: str) -> None:
    text = f"Bonjour Madame Lenoir,\n\nNous avons bien reçu votre candidature au poste d'{role}. Malheureusement, nous ne pouvons pas y donner suite.\n\nPaul Rey\nAtelier Rey"
    assert _facts(text).role == role


def test_a_portal_shows_the_number_of_the_job() -> None:
    text = "My applications\n\nPolicy Adviser\nDepartment for Canals\nJob reference: 412907\n\nStatus: Regret\n\nI am sorry to tell you that you were not taken forward to interview."
    facts = _facts(text)
    assert (facts.role, facts.reference) == ("Policy Adviser", "412907")


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("Mr Holt rang from Dunmore Haulage. I did not get the job. He asked me not to ring again.", True),
        ("Absage von der Kasse Nord am Telefon. Frau Lang hat gebeten, nicht mehr nachzufragen.", True),
        ("Lamentamos que no haya sido elegida. Le rogamos que no interprete esto como una crítica.", False),
    ],
)
def test_a_wish_not_to_be_asked_again_is_one_of_contact(text: str, *, wished: bool) -> None:
    assert _facts(text).do_not_contact is wished


def test_an_offer_made_to_somebody_else_is_no_alternative() -> None:
    facts = _facts(
        "Hi Joy,\n\nThank you for coming in. I'm afraid we've decided to offer the job to someone else. You're a lovely nurse and "
        "I'd be happy to give you a few pointers if you'd like.\n\nBest,\nSarah\n"
    )
    assert facts.outcome == "rejected"


def test_who_writes_for_nobody_else_is_no_agency() -> None:
    facts = _facts(
        "From: Laura (Bean & Barrow) <laura@beanandbarrow.example>\nTo: Kev <kev@mailbox.example>\nSubject: Your trial shift\n\nHi Kev,\n\n"
        "thanks for the trial shift on Saturday. We gave the barista job to someone with latte art.\n\nLaura\n"
    )
    assert (facts.company, facts.agency) == ("Bean & Barrow", None)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Technischen Betriebswirts", "Technischer Betriebswirt"),
        ("Leiters Fuhrparksteuerung", "Leiter Fuhrparksteuerung"),
        ("Facharztes für Anästhesiologie", "Facharzt für Anästhesiologie"),
        ("Referenten", "Referent"),
        ("Junior Account Managers", "Junior Account Manager"),
        ("Sales Managers", "Sales Manager"),
        ("Business Analyst", "Business Analyst"),
    ],
)
def test_a_german_job_in_the_genitive_is_named_as_it_was_advertised(written: str, title: str) -> None:
    assert nominative(written) == title
    name = Name("role", "body", 0, written, before="des")
    assert role_named([name], "role", (), "de") == Found(title, written)
    assert role_named([name], "role", (), "fr") == Found(written, written)


@pytest.mark.parametrize(
    "said",
    [
        "Dispõe de 10 dias úteis para se pronunciar em audiência prévia.",
        "Gegen diesen Bescheid können Sie innerhalb eines Monats Widerspruch einlegen; bei Fragen wenden Sie sich an die Stelle.",
        "You have a right of appeal; please contact the appeals panel with any questions within ten days.",
    ],
)
def test_a_formal_way_to_object_is_no_offer_of_feedback(said: str) -> None:
    assert names_remedy(said)
    assert not _facts(
        f"Dear Ann,\n\nYou were not selected for the post of Technician. {said}\n"
    ).invites_feedback


def test_who_is_to_write_to_the_senders_solicitors_is_not_to_write_to_the_sender() -> None:
    text = (
        "Dear Mr Lang,\n\nYour application for the role of Finance Controller was unsuccessful. Any further correspondence must be "
        "addressed to our solicitors, Messrs Dale & Firth.\n\nYours faithfully,\nBrantford Steel Ltd\n"
    )
    assert _facts(text).do_not_contact


@pytest.mark.parametrize(
    "said",
    [
        "Als je daar geen bezwaar tegen hebt, geef ik je graag feedback op het gesprek.",
        "Gegen diese Speicherung Ihrer Daten können Sie jederzeit Widerspruch einlegen.",
        "Your application to our fundraising appeals board was not successful.",
    ],
)
def test_an_everyday_word_of_the_law_is_no_remedy(said: str) -> None:
    assert not names_remedy(said)


def test_a_law_firm_may_speak_of_its_lawyers() -> None:
    text = "Dear Sam,\n\nOur attorneys enjoyed meeting you, but we chose another paralegal. If you would like feedback, let me know.\n\nAnna Berg\n"
    assert not _facts(text).do_not_contact
