"""Dutch: how what the user typed becomes part of a sentence. An anchor follows "over" or "aan", a topic "over"."""

import re
from itertools import pairwise
from typing import Final

from afterword.ask.wording import Anchor, Question
from afterword.ask.wording.pieces import (
    bare,
    is_english,
    join_anchors,
    lower_first,
    opened,
    puts_verb_first,
    split_pair,
)

# Nouns that name a part of an interview, by article; a compound takes that of its last part.
_DE: Final = (
    "opdracht proeverij ronde test presentatie case casus oefening vraag les dag sessie demo rondleiding taak discussie toets proef dienst pitch bespreking "
    "simulatie kennismaking uitwerking studie workshop tour call stage lunch challenge uitdaging avond ochtend middag rol analyse schets shift groep "
    "vertaling proefvertaling vragen rondes opdrachten gesprekken interviews oefeningen cases testen toetsen voorbeelden".split()
)
_HET: Final = (
    "gesprek interview proefkoken proefwerken proefrijden panel project rollenspel spel examen assessment onderdeel deel portfolio huiswerk praatje stuk scenario overleg "
    "meelopen proefdraaien moment bezoek voorbeeld quiz debat verhaal vragenuur meeloopmoment werkstuk plan overleg".split()
)
_OWNERS: Final = frozenset("mijn ons onze".split())
_DETERMINERS: Final = frozenset("de het deze dit die dat".split())
_ADJECTIVES: Final = frozenset(
    "eerste tweede derde laatste technische technisch praktische praktisch inhoudelijke inhoudelijk persoonlijke persoonlijk korte kort lange lang "
    "mondelinge mondeling schriftelijke schriftelijk telefonische telefonisch online live".split()
)
_QUESTION_WORDS: Final = frozenset(
    "wat hoe welke welk waar wanneer wie of waarmee waarin waaraan waarop waarover hoeveel hoever hoeverre".split()
)
_PREPOSITIONS: Final = frozenset("op in aan bij voor over met van naar".split())
_VERBS: Final = frozenset(
    "was waren is zijn ben had hadden heb heeft hebben zou zouden kan kon kunt kunnen moet moest moeten mag mocht wil wordt werd ontbrak "
    "ontbreekt miste mist vond vonden vindt denkt dacht kwam kwamen ging helpt hielp maakt maakte raadt geef geeft gaf lag ligt leek".split()
)
_SUBJECTS: Final = frozenset("ik je jij u we wij men mijn het de een er dit dat hij zij ze".split())
_VERB_ENDS: Final = frozenset(
    "verbeteren presenteren voorbereiden omgaan uitleggen vertellen structureren opbouwen schrijven leren worden zijn doen geven maken "
    "antwoorden beantwoorden werken spreken praten overkomen oefenen aanpakken leidinggeven onderhandelen schatten laten tonen plannen "
    "luisteren inschatten samenwerken verwoorden formuleren reageren overtuigen groeien aanleren ontwikkelen vergroten verkopen krijgen onderbouwen durven doorvragen bedenken begeleiden stellen oplossen uitstralen vasthouden zetten brengen nemen houden blijven denken vragen redeneren".split()
)
_PLURAL_NOUNS: Final = re.compile(
    r"\w*(?:vragen|antwoorden|gesprekken|opdrachten|klanten|cijfers|schattingen|voorbeelden|vaardigheden|mensen|cases)$"
)
_LEAD: Final = re.compile(
    r"(?:(?:ik\s+(?:wil|zou|hoor|weet|wilde)|graag|zou|kunt|kun|kan)\s+)?(?:(?:graag|u|je|mij|me|van\s+(?:u|je|jou)|eens)\s+)*"
    r"(?:(?:willen\s+)?(?:weten|horen|begrijpen|vragen(?=\s*,?\s+(?:of|wat|hoe|waar\w*|welke?|wanneer)\b)"
    r"|(?<=\bu\s)(?:vertellen|zeggen)|(?<=\bje\s)(?:vertellen|zeggen)|(?<=\bmij\s)(?:vertellen|zeggen)|(?<=\bme\s)(?:vertellen|zeggen))\s*,?\s+)?(?:,\s*)?",
    re.IGNORECASE,
)
_ADVICE: Final = re.compile(
    r"(?:(?:een|wat|uw|je|jouw|enkele|paar|korte|concrete|eerlijke)\s+)*(?:feedback|advies|adviezen|tips?|terugkoppeling|mening|suggesties?|hulp)\s*"
    r"(?:over|op|voor|bij|rond|ten aanzien van|met|:|,)?\s+",
    re.IGNORECASE,
)  # fmt: skip
_VAGUE: Final = re.compile(
    r"(?:(?:een|wat|uw|je|jouw|enkele|paar|korte|eerlijke|graag)\s+)*(?:feedback|advies|tips?|terugkoppeling|suggesties?|verbeterpunten|kritiek)"
    r"(?:\s+voor\s+(?:de|een)\s+volgende\s+keer)?",
    re.IGNORECASE,
)
_SPOKE: Final = re.compile(
    r"(?:we|wij)\s+(?:hebben\s+)?(?:het\s+(?:ook\s+)?(?:gehad\s+)?|spraken\s+|praatten\s+)?(?:hebben\s+|hadden\s+)?(?:ook\s+|lang\s+|veel\s+)?over\s+"
    r"|(?:het|ons)\s+gesprek\s+over\s+|over\s+",
    re.IGNORECASE,
)
_WHY: Final = re.compile(
    r"\b(?:waarom|redenen|reden|afgewezen|afwijzing|heroverweg\w*|herzien|why|reasons?)\b|\bwie\s+(?:heeft|kreeg|is|werd)\b|\bfout (?:deed|gedaan|ging)\b|\bniet (?:gekozen|aangenomen)\b",
    re.IGNORECASE,
)  # fmt: skip
_CUT: Final = re.compile(
    r"\s+(?:met|over|op|in|aan|voor|van|bij|tijdens|na|om|uit|naar|door|en|of|die|dat|waarin|waar)\s|[,(–]"
)
_JOINED: Final = re.compile(r"\b(voor|op|aan|uit|af|in|mee|na|over|toe|bij|door|samen) te (\w+en)\b")
_OWN_SMALL: Final = frozenset(
    "de het een van ik mijn hoe wat met voor op over bij en niet er om te aan was beter naar zijn ons of".split()
) - {"over", "was", "of"}
_TALK: Final = "ons gesprek over "


def anchor(about: str) -> Anchor:
    """Fit one ``--about``: a session gets "de" or "het", a topic becomes a conversation, own words stay."""
    text = bare(about)
    pair = [_fitted(part) for part in split_pair(text, "en")]
    return join(pair) if len(pair) == 2 and {part.kind for part in pair} == {"session"} else _fitted(text)


def _fitted(text: str) -> Anchor:
    if is_english(text, _OWN_SMALL):
        return Anchor(f"{_TALK}‘{text}’", "ons gesprek", "topic")
    if spoke := _SPOKE.match(text):
        topic = re.sub(r"\s+(?:gesproken|gepraat|gehad)$", "", text[spoke.end() :])
        return Anchor(_TALK + _small(topic), "ons gesprek", "topic")
    if re.match(r"(?:ik|we|wij)\s", text, re.IGNORECASE):
        return Anchor(f"{_TALK}‘{text}’", "ons gesprek", "topic")
    text = _small(text)
    first, _, rest = text.partition(" ")
    if first == "toen" and rest:
        return Anchor(f"het moment waarop {rest}", "dat moment", "own")
    if first == "hoe" and rest:
        return Anchor(f"de manier waarop {rest}", "dat punt", "own")
    if first in ("wat", "waar", "wanneer"):
        return Anchor(text, "dat punt", "own")
    if first in _OWNERS:
        head = _head(text)
        return Anchor(text, head if head == text or _article(head) else "dat punt", "own")
    if article := _article(_head(text)):
        phrase = text if first in _DETERMINERS else f"{article} {_inflected(text.removeprefix('een '))}"
        return Anchor(phrase, _head(phrase), "session")
    return Anchor(_TALK + text, "ons gesprek", "topic")


def join(anchors: list[Anchor]) -> Anchor:
    """Name up to three parts as one; the second mention is of the first alone."""
    return join_anchors(anchors, (_TALK,), "en")


def question(ask: str) -> Question | None:
    """Fit an ``--ask``: a question stays one, a clause or infinitive is asked about, the rest follows "over"."""
    whole = ask.strip()
    text = bare(whole)
    if not text or _WHY.search(whole):
        return None
    if is_english(text, _OWN_SMALL):
        return Question(f"‘{text}’", "topic")
    if _VAGUE.fullmatch(text):
        return None
    for lead in (_LEAD, _ADVICE):
        if found := lead.match(text):
            text = text[found.end() :].strip() or text
    text = _small(_JOINED.sub(r"\1\2", text).removeprefix("om "))
    if (learnt := re.sub(r"\bleren (?=\w)", "", text)) != text and _verb(learnt.split()):
        text = learnt
    words = re.findall(r"[\w-]+", text.casefold())
    if words and words[0] in _QUESTION_WORDS and not _is_direct(words):
        return _clause(text, words)
    if words and words[0] in _PREPOSITIONS and {*words[1:2]} & _QUESTION_WORDS and not whole.endswith("?"):
        return Question(text, "clause")
    asks = whole.endswith("?") and (
        _VERBS.intersection(words) or {*words[1:2]} & {"ik", "u", "je", "er", "mijn"}
    )
    if words and (words[0] in _QUESTION_WORDS | _VERBS or asks):
        return Question(opened(text), "direct")
    verb = _verb(words)
    return Question(f"hoe ik {_with_can(text, verb)}", "clause") if verb else Question(text, "topic")


def _is_direct(words: list[str]) -> bool:
    """Say whether words that begin with a question word ask directly; after "wat" the verb comes at once then."""
    turned = any(one in _VERBS and other in _SUBJECTS for one, other in pairwise(words))
    if words[0] in ("wat", "waar", "wanneer", "wie") and len(words) > 1 and words[1] not in _VERBS:
        return turned
    return puts_verb_first(words[1:], _VERBS, _SUBJECTS)


def _clause(text: str, words: list[str]) -> Question:
    """Return an indirect question; ``hoe beter presenteren`` gets its subject and verb."""
    verb = _verb(words[1:])
    if (
        verb
        and not _SUBJECTS.intersection(words) - {"mijn", "het", "de", "een"}
        and not _VERBS.intersection(words)
    ):
        first, _, rest = text.partition(" ")
        return Question(f"{first} ik {_with_can(re.sub(r'^te ', '', rest), verb)}", "clause")
    return Question(text, "clause")


def _verb(words: list[str]) -> str | None:
    """Return the infinitive that a phrase is built around, if there is one."""
    known = (
        words[-1]
        if words and words[-1] in _VERB_ENDS
        else next((w for w in words if w in _VERB_ENDS and not _PLURAL_NOUNS.match(w)), None)
    )
    if known and not (
        len(words) > 1 and words[words.index(known) - 1] in _DETERMINERS | _OWNERS and words.index(known)
    ):
        return known
    last = words[-1] if len(words) > 1 else ""
    if last.endswith("ingen") or (len(words) > 1 and words[-2] in _DETERMINERS | _OWNERS):
        return None
    is_verb = re.fullmatch(
        r"\w{3,}(?:eren|igen|elen)|(?:uit|op|aan|vast|in|af|mee|over|voor|door|toe|na|bij|om|weer|samen)\w{3,}en",
        last,
    )
    return last if is_verb and not _PLURAL_NOUNS.match(last) else None


def _with_can(text: str, verb: str) -> str:
    """Put "kan" before the infinitive: ``mijn SQL verbeteren`` -> ``mijn SQL kan verbeteren``."""
    return re.sub(rf"(?:\bte\s+)?\b{re.escape(verb)}\b", f"kan {verb}", text, count=1, flags=re.IGNORECASE)


def _article(head: str) -> str | None:
    """Return the article of a noun phrase whose last word names a part of an interview."""
    noun = head.casefold().split()[-1] if head.split() else ""
    both = [
        (len(name), article)
        for names, article in ((_DE, "de"), (_HET, "het"))
        for name in names
        if noun == name or (len(name) > 2 and noun.endswith(name))
    ]
    return max(both)[1] if both else None


def _inflected(text: str) -> str:
    """Give an adjective before its noun the ending it has after an article: ``technisch gesprek``."""
    return " ".join(
        word + "e" if word in _ADJECTIVES and re.search(r"(?:isch|lijk|kort|lang|ing)$", word) else word
        for word in text.split()
    )


def _head(text: str) -> str:
    """Return the noun phrase without what follows its noun."""
    return _CUT.split(text, maxsplit=1)[0].strip()


def _small(text: str) -> str:
    """Take the capital off an ordinary first word."""
    first = text.partition(" ")[0]
    ordinary = {
        *_QUESTION_WORDS,
        *_VERBS,
        *_SUBJECTS,
        *_OWNERS,
        *_DETERMINERS,
        *_ADJECTIVES,
        *_VERB_ENDS,
        "beter",
        "meer",
        "minder",
        "over",
    }
    if _article(first):
        ordinary.add(first.casefold())
    return lower_first(text, ordinary)
