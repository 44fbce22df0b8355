"""The draft's language and its form of address: the rejection's own, and not mixed."""

from afterword.ask.checks.finding import Finding
from afterword.ask.checks.letter import Letter
from afterword.ask.checks.names import read_name
from afterword.ask.checks.parts import Span
from afterword.ask.checks.phrases import Token
from afterword.ask.checks.words import LANGUAGES
from afterword.ask.context import Context, Register
from afterword.text.language import NAMES

_TO_BLANKS = str.maketrans(",;-()", "     ")
_SAYS_INFORMAL = (
    " du form",
    "duzt",
    " per du ",
    " tutoi",
    "informal",
    " tutea",
    " tuteo",
    " used du ",
    " uses du ",
    " uses tu ",
    " uses je ",
    " je form",
)
_SAYS_FORMAL = (
    " sie form",
    "siezt",
    " per sie ",
    "vouvoi",
    " formal ",
    " uses sie ",
    " used sie ",
    " uses vous ",
    " uses usted ",
    " uses u ",
    " u form",
)
_DISTANT_TITLES = ("frau", "herr", "madame", "monsieur", "mevrouw")
_FORMAL_FIRST = ("de", "fr")
"""Languages in which the distant form is what one uses unless the other began with the near one."""


def find_register(letter: Letter, context: Context) -> list[Finding]:
    """D21: the language of the rejection; Sie, vous, usted or u unless the sender said du, tu or je."""
    wanted = (context.language or "").replace("_", "-").partition("-")[0].lower()
    middle = letter.parts.middle
    if wanted in LANGUAGES and wanted != letter.words.language:
        name = NAMES[wanted]
        return [
            Finding(
                "register",
                "fail",
                f"The rejection was in {name}, the letter is not.",
                *middle,
                f"Write in {name}.",
            )
        ]
    formal, informal = _addresses(letter)
    if formal and informal and _mixes(letter, context):
        first = max(formal[0], informal[0], key=lambda token: token.start)
        return [_fault("The letter mixes two forms of address.", first, "Keep to one form throughout.")]
    register = context.register or _from_notes(context)
    if register == "formal" and informal and letter.words.language != "pt":
        return [
            _fault(
                "The sender uses the formal address, the letter the familiar one.",
                informal[0],
                "Use the formal address.",
            )
        ]
    if register == "informal" and formal and not informal:
        return [
            _fault(
                "The sender uses the familiar address, the letter the formal one.",
                formal[0],
                "Use the familiar address.",
            )
        ]
    if register is None and informal and letter.words.language in _FORMAL_FIRST:
        titled = read_name(context.recipient or "", letter.words)
        finding = _fault(
            "The letter uses the familiar address, and nothing says that the sender did.",
            informal[0],
            "Use the formal address unless they offered the other.",
        )
        if titled and titled.titles:
            return [finding]
        return [Finding("register", "warn", finding.message, finding.start, finding.end, finding.mend)]
    return []


def _fault(message: str, token: Token, mend: str) -> Finding:
    return Finding("register", "fail", message, *Span(token.start, token.end), mend)


def _addresses(letter: Letter) -> tuple[list[Token], list[Token]]:
    """Return the words that address the reader formally, and those that do so familiarly."""
    formal_words, informal_words = letter.vocabulary("formal"), letter.vocabulary("informal")
    formal: list[Token] = []
    informal: list[Token] = []
    for place, token in enumerate(letter.plain):
        if letter.sentences[token.sentence].part not in ("middle", "greeting", "signoff"):
            continue
        if token.word in formal_words and _is_formal(letter, place):
            formal.append(token)
        elif token.word in informal_words and not _is_noun(letter, place):
            informal.append(token)
    if letter.words.language == "de":
        formal = _without_lone_ihr(formal)
    return formal, informal


def _is_formal(letter: Letter, place: int) -> bool:
    """Say whether a word is the polite form: German writes it with a capital that starts no sentence."""
    if letter.words.language != "de":
        return True
    token = letter.tokens[place]
    sentence = letter.sentences[token.sentence]
    return letter.draft.text[token.start].isupper() and place != sentence.first


def _without_lone_ihr(formal: list[Token]) -> list[Token]:
    """Drop "Ihr" when nothing else is formal: it may be the plural of du."""
    return formal if any(token.word != "ihr" for token in formal) else []


def _is_noun(letter: Letter, place: int) -> bool:
    """Say whether French "ton" is the noun, or "t" the letter of "a-t-il"."""
    token = letter.tokens[place]
    if token.word == "t":
        return letter.draft.text[token.end : token.end + 1] not in ("'", "’")
    before = letter.tokens[place - 1].word if place else ""
    return letter.words.language == "fr" and letter.tokens[place].word == "ton" and before in (
        "le", "un", "du", "mon", "bon", "ce", "au", "son", "quel", "de",
    )  # fmt: skip


def _mixes(letter: Letter, context: Context) -> bool:
    """Say whether both forms speak to the reader. Near forms may speak of a group as vous, usted(es), jullie."""
    register = context.register or _from_notes(context)
    if letter.words.language in ("fr", "es", "pt", "nl") and register == "informal":
        singular = {"usted", "senhor", "senhora", "u", "uw"}
        formal, _ = _addresses(letter)
        return any(token.word in singular for token in formal)
    return True


def _from_notes(context: Context) -> Register | None:
    """Return the register that a note or the recipient's title names."""
    notes = " ".join((context.rejection_notes, *context.facts)).lower()
    text = f" {' '.join(notes.translate(_TO_BLANKS).split())} "
    if any(mark in text for mark in _SAYS_INFORMAL):
        return "informal"
    if any(mark in text for mark in _SAYS_FORMAL):
        return "formal"
    greeted = (context.recipient or "").lower().split()[:1]
    return "formal" if greeted and greeted[0] in _DISTANT_TITLES else None


def is_supported(language: str) -> bool:
    """Say whether letters in a language such as ``pt-BR`` can be checked."""
    return language.replace("_", "-").partition("-")[0].lower() in LANGUAGES
