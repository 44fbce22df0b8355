"""What the letter must do: thank, ask for one thing, let the reader off, and keep a call short and optional."""

from afterword.ask.checks.finding import Finding
from afterword.ask.checks.heard import heard, surely_heard
from afterword.ask.checks.letter import Letter, numbers_of
from afterword.ask.checks.parts import Span
from afterword.ask.checks.tokens import Sentence
from afterword.ask.context import Context

MOST_REQUESTS = 3
MOST_THANKS = 3
MOST_CALL_MINUTES = 20
HEARD_AS = 0.45
"""How likely a sentence must be heard as thanks, a question or a way out to count as one."""
SURELY_ASKS = 0.8
"""How likely a sentence must be heard as a question to be counted whatever its words."""
MAY_BE_HEARD = 0.1
"""How likely a sentence must be heard as a question to count as one too many."""


def find_thanks(letter: Letter, _context: Context) -> list[Finding]:
    """D06: one to three expressions of thanks."""
    said = [hit for hit in letter.found("thanks") if letter.sentence_of(hit).part != "subject"]
    if not said and not _is_heard(letter, "thanks"):
        return [
            Finding(
                "thanks",
                "warn" if letter.kind == "follow_up" else "fail",
                "The letter thanks for nothing: not for the interview, the time or the answer.",
                *letter.parts.middle,
                "Thank the reader for one real thing, first.",
            )
        ]
    sentences = list(dict.fromkeys(letter.tokens[hit.first].sentence for hit in said))
    if len(sentences) > MOST_THANKS:
        extra = next(hit for hit in said if letter.tokens[hit.first].sentence == sentences[MOST_THANKS])
        return [
            Finding(
                "thanks",
                "warn",
                f"The letter thanks {len(sentences)} times, which begins to sound like flattery.",
                *letter.place(extra),
                "Keep the one or two thanks that matter.",
            )
        ]
    return []


def _is_heard(letter: Letter, what: str) -> bool:
    """Say whether a sentence is heard as what a letter needs, whatever its words."""
    return any(
        heard(letter, sentence)[what] >= HEARD_AS
        for sentence in letter.sentences
        if sentence.part != "subject"
    )


def find_requests(letter: Letter, _context: Context) -> list[Finding]:
    """D08: one to three requests in all."""
    if letter.kind == "thanks":
        return []
    asked = requests_in(letter)
    surely = [(each, count) for each, count in asked if each.question or _may_ask(letter, each)]
    total = sum(count for _, count in surely)
    if total > MOST_REQUESTS:
        span = Span(surely[0][0].start, surely[-1][0].end)
        return [
            Finding(
                "one-request",
                "fail",
                f"The letter asks {total} things. Each one more makes an answer less likely.",
                *span,
                "Keep the one question whose answer would help most.",
            )
        ]
    if not asked and letter.kind == "ask" and not _hints_at_request(letter) and not _is_heard(letter, "ask"):
        return [
            Finding(
                "one-request",
                "fail",
                "The letter asks nothing, so the reader does not know what would help.",
                *letter.parts.middle,
                "Ask one narrow question about next time.",
            )
        ]
    return []


def _may_ask(letter: Letter, sentence: Sentence) -> bool:
    """Say whether a sentence that only its words make a request can be heard as one."""
    chances = heard(letter, sentence)
    return chances["ask"] + chances["ask_other"] >= MAY_BE_HEARD


def requests_in(letter: Letter) -> list[tuple[Sentence, int]]:
    """Return the sentences that ask for something, each with the number of things it asks."""
    asked: list[tuple[Sentence, int]] = []
    announced = False
    for sentence in letter.middle_sentences():
        request = any(sentence.first <= hit.first < sentence.last for hit in letter.hits.get("request", ()))
        request = request or heard(letter, sentence)["ask"] >= SURELY_ASKS
        releases = letter.has("out", sentence)
        announces = letter.has("announce", sentence) and not _main_question(letter, sentence)
        if announces and not announced:
            announced = True
            continue
        if sentence.question or (request and not (releases and not sentence.listed)):
            if releases and sentence.question and not request:
                continue
            asked.append((sentence, _things_asked(letter, sentence)))
    if not asked and announced:
        asked = [(s, 1) for s in letter.middle_sentences() if letter.has("announce", s)][:1]
    return asked


def _main_question(letter: Letter, sentence: Sentence) -> bool:
    """Say whether an announcement goes on to ask: "One question: which part …?"."""
    colon = letter.text(sentence).find(":")
    return colon >= 0 and colon + 12 < sentence.end - sentence.start


def _things_asked(letter: Letter, sentence: Sentence) -> int:
    """Count the questions strung together in one sentence: "how I did, what was missing and whether …"."""
    askers, joiners = letter.vocabulary("question_words"), letter.vocabulary("and")
    tokens = letter.tokens
    starts = [
        place
        for place in range(sentence.first + 1, sentence.last)
        if tokens[place].word in askers
        and (tokens[place - 1].clause != tokens[place].clause or tokens[place - 1].word in joiners)
    ]
    listed = [
        place
        for place in range(sentence.first + 1, sentence.last)
        if tokens[place].word in letter.vocabulary("about")
        and (tokens[place - 1].clause != tokens[place].clause or tokens[place - 1].word in joiners)
    ]
    return max(1, len(starts), len(listed) + 1 if len(listed) > 1 else 0)


def _hints_at_request(letter: Letter) -> bool:
    return bool(letter.in_part("weak request", "middle"))


def find_easy_out(letter: Letter, _context: Context) -> list[Finding]:
    """D09: one clause releases the reader."""
    if letter.kind == "thanks" or letter.in_part("out", "middle", "signoff") or _is_heard(letter, "easy_out"):
        return []
    weak = letter.in_part("weak out", "middle")
    if weak:
        return [
            Finding(
                "easy-out",
                "warn",
                "The letter only half lets the reader off.",
                *letter.place(weak[0]),
                "Say plainly that no answer is fine too.",
            )
        ]
    return [
        Finding(
            "easy-out",
            "fail",
            "The letter leaves no easy way to say no.",
            *letter.parts.middle,
            "Add a short clause: you understand if they cannot share anything.",
        )
    ]


def find_long_call(letter: Letter, context: Context) -> list[Finding]:
    """D25: a call is short, optional, and not the only way."""
    calls = [hit for hit in letter.found("call") if _looks_ahead(letter, letter.sentence_of(hit))]
    if not calls and not sender_offers_call(context):
        calls = surely_heard(letter).get("call_long", [])
    if not calls:
        return []
    first = letter.place(calls[0])
    minutes = max(_minutes(letter, letter.sentence_of(hit)) for hit in calls)
    if minutes > MOST_CALL_MINUTES:
        return [
            Finding(
                "call",
                "fail",
                f"A call of {minutes} minutes is too much to ask of a busy person.",
                *first,
                "Offer ten minutes at most, or a line by email.",
            )
        ]
    if any(_has_choice(letter, letter.sentence_of(hit)) for hit in calls) or sender_offers_call(context):
        return []
    return [
        Finding(
            "call",
            "fail",
            "The letter asks for a call and offers no other way to answer.",
            *first,
            "Make the call optional: a line by email is just as welcome.",
        )
    ]


def _looks_ahead(letter: Letter, sentence: Sentence) -> bool:
    """Say whether a call named here is still to come; one that is thanked for is over."""
    thanked = letter.has("thanks", sentence) and not sentence.question
    return sentence.part == "middle" and not thanked


def sender_offers_call(context: Context) -> bool:
    """Say whether the rejection itself may have offered to talk."""
    from afterword.ask.checks.notes import hints_in  # noqa: PLC0415 - read only when a call is mentioned

    return "call" in hints_in(context)


def _has_choice(letter: Letter, sentence: Sentence) -> bool:
    """Say whether the call is one way of several: its sentence says so, or one beside it offers writing."""
    if letter.has("by choice", sentence):
        return True
    number = letter.tokens[sentence.first].sentence
    near = letter.sentences[max(0, number - 1) : number + 2]
    return any(letter.has("in writing", other) for other in near if other.part == "middle")


def _minutes(letter: Letter, sentence: Sentence) -> int:
    """Return the longest time named in a sentence, in minutes; 0 if none is."""
    longest = 0
    numbers = numbers_of(letter.words.language)
    for place in range(sentence.first, sentence.last):
        word = letter.tokens[place].word
        before = [letter.tokens[at].word for at in range(max(sentence.first, place - 3), place)]
        count = _number(before[-1], numbers) if before else 0
        if word in letter.vocabulary("half an hour"):
            longest = max(longest, 30)
        elif word in letter.vocabulary("minutes"):
            longest = max(longest, count)
        elif word in letter.vocabulary("hours"):
            part = 15 if _QUARTER & set(before) else 30 if letter.vocabulary("half") & set(before) else 60
            longest = max(longest, part if part < 60 else 60 * max(1, count))
    return longest


_QUARTER = frozenset("quarter viertel quart cuarto quarto kwart".split())


def _number(word: str, numbers: dict[str, int]) -> int:
    if word.isdecimal() and len(word) < 4:
        return int(word)
    return numbers.get(word) or next((tens for tens, words in _TENS.items() if word in words), 0)


_TENS = {
    30: frozenset("thirty dreissig trente treinta trinta dertig".split()),
    40: frozenset("forty vierzig quarante cuarenta quarenta veertig".split()),
    45: frozenset("fuenfundvierzig funfundvierzig vijfenveertig".split()),
    60: frozenset("sixty sechzig soixante sesenta sessenta zestig".split()),
    90: frozenset("ninety neunzig noventa negentig".split()),
}
"""What the tables of small numbers do not hold, folded."""
