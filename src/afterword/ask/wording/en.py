"""English: how what the user typed becomes part of a sentence."""

import re
from typing import Final

from afterword.ask.wording import Anchor, Question

_SESSIONS: Final = frozenset(
    "interview round session exercise task test presentation panel call chat conversation meeting case study assignment "
    "challenge demo demonstration lesson trial shift tour visit day quiz question questions assessment audition workshop "
    "pitch screen screening discussion interviews rounds sessions exercises tasks tests project homework submission "
    "take-home take-homes walkthrough review simulation scenario role-play roleplay observation lunch stage part section "
    "tasting service mock portfolio translation transcription sample sitting rehearsal inspection interviewers viva play brief debate hour morning afternoon".split()
)
_DETERMINERS: Final = frozenset(
    "the a an my our your their his her its this that these those some one two three both all each".split()
)
# Words that are ordinary English and so lose the capital they have at the start of what was typed.
_ORDINARY: Final = (
    _SESSIONS
    | _DETERMINERS
    | frozenset(
        "system technical final first second third last coding case live whiteboard white-board portfolio presentation "
        "behavioural behavioral culture cultural design product sales teaching phone video group role practical written "
        "skills competency leadership take take-home home pair algorithm data architecture market estimation estimating "
        "how what which whether where when why who if was were is are did do does could can should would might may am "
        "any feedback advice tips please tell ask i'd i i'm we you they it there to for on about with in at "
        "improve get become prepare structure handle present explain show practise practice learn make build avoid "
        "working talking presenting explaining answering handling leading selling being getting having using".split()
    )
)
_VERBS: Final = frozenset(
    "improve get become prepare handle explain show practise practice learn make build avoid strengthen develop give tell "
    "demonstrate talk speak stand come keep manage deal stop start do be have use write solve lead sell communicate "
    "convince persuade negotiate think stay sound seem appear react respond work bring describe express grow gain "
    "justify defend prove argue summarise summarize clarify simplify shorten open close begin finish lead coach train delegate prioritise prioritize organise organize run teach calm engage "
    "steer pace phrase word pitch price cook bake weld drive lift sew cut serve greet welcome speed catch follow check measure record note document draw sketch code debug deploy "
    "better approach perform pass succeed read estimate plan frame structure present answer design test study focus".split()
)
_NOUNS_TOO: Final = frozenset(
    "answer design test study focus plan frame structure present work start estimate approach code record note close document price measure check speed pace phrase word cook pitch sketch "
    "cut open draw follow".split()
)
_AFTER_VERBS: Final = frozenset(
    "on with under better more faster up down in through what how where when myself".split()
)
# Patterns are text: re compiles each when it is first used, and keeps it.
_AUXILIARY: Final = (
    "should|could|can|would|did|do|does|was|were|is|are|might|may|am|has|have|had|will|must|shall"
)
_DIRECT: Final = (
    rf"(?i)(?:(?:what|which|where|when|how|who)(?:\s+(?:one|else|exactly|much|many|well|far|\w+\s+thing|thing|part|area|skill|point))?"
    rf"\s+(?:{_AUXILIARY})|(?:{_AUXILIARY})\s+(?:i|my|you|your|there|it|the|that|this|we|our|they|one|any))\b"
)
_INDIRECT: Final = r"(?i)(?:how|what|which|whether|where|when|if)\b"
_TOLD: Final = r"(?i)(?:whether|if|which|where|when)\b"
"""Questions that somebody tells the answer to; there is no "advice on whether"."""
_ASKS_TO_TELL: Final = r"(?i)(?:can|could|would|will) you (?:please |pls )?(?:tell|let|advise|explain|say)\b"
_EXPLAINS: Final = r"(?i)(?!.*\b(?:reject|turn\w* (?:me )?down|declin|didn['’]?t|did not|wasn['’]?t|not|fail|unsuccessful|you|they)\b)(?!.*\breject)(?:(?:how (?:to|i (?:can|could|should)) )(?:say|tell) (?:\w+ )?|(?:how (?:to|i (?:can|could|should)) )?(?:explain|answer|justify|talk about|address)\b)"
"""What the user wants to learn to tell others, of which "why" may be a part."""
_PLACED: Final = r"(?i)(?:at|in|on|for|with|to|from|by) (?:which|what)\b"
_LEAD: Final = (
    r"(?i)(?:(?:please|pls|plz)\s+)?(?:(?:i(?:'d| would)? (?:just )?(?:like|want|love|wish|need|hope)(?: to)?|can you|could you|would you)\s+)?"
    r"(?:please\s+)?(?:(?:to\s+)?(?:know|ask(?: them| him| her| you)?|hear|understand|learn|find out|let me know|tell me|say)\s+|(?:to\s+)?(?:get|have)\s+(?=(?:\w+ ){0,3}?(?:feedback|advice|tips?|comments?|pointers?)\b))?"
    r"(?:(?:about|for|me)\s+)?(?:(?:some|any|honest|specific|brief|more|their|your|a bit of|a piece of|one piece of)\s+)*"
    r"(?:(?:feedback|advice|tips?|comments?|pointers?|thoughts?|input|guidance|opinions?|views?|suggestions?)\s+"
    r"(?:on|about|for|regarding|as to|of|concerning)\s+)?"
)
_SPOKE: Final = (
    r"(?i)(?:(?:we|i)\s+(?:also\s+)?(?:talked|spoke|chatted|had a (?:chat|talk|conversation)|discussed|went|walked)\s+"
    r"(?:about|over|through|on)?\s*|(?:we|i)\s+discussed\s+|(?:our|the)\s+(?:conversation|discussion|chat|talk)\s+(?:about|on|of)\s+"
    r"|(?:talking|speaking|chatting)\s+about\s+|discussing\s+|about\s+)"
)
_WHY: Final = (
    r"(?i)\bwhy\b|\breasons?\b|\bwho (?:got|did|was|else)\b|\b(?:hired|chosen|selected|rejected|turned down) (?:me|instead)\b"
    r"|\bwhat (?:i did|went|was) wrong\b|\bnot (?:hired|chosen|selected|good enough)\b|\breconsider"
)
_THEY: Final = (
    (r"(?i)\b(?:they|the interviewers?|the panel)\s+were\b", "you were"),
    ((r"(?i)\b(?:they|the interviewers?|the panel)\b(?='?(?:d|ll|ve|re)?\s+(?:\w+ed|thought|felt|saw|would|could|"
                r"think|feel|want|wanted|like|look|found|heard|advise|suggest|recommend|expect|prefer)\b)"), "you"),
    (r"(?i)\b(?:do|did|would|could|can) they\b", None),
    (r"(?i)\bthem\b", "you"),
    (r"(?i)\btheir\b", "your"),
)  # fmt: skip
_AFTER: Final = r"\s+(?:with|on|about|for|from|in|at|of|where|when|that|which|last|this|by|during|after|before|I|we|you|they|he|she)\s|,"


def anchor(about: str) -> Anchor:
    """Fit one ``--about``: a session gets its article, a topic becomes a conversation, own words stay."""
    text = _addressed(_ordinary(about.strip(' .,;:!?"“”')))
    if re.match(r"when (?!i\b)", text, re.IGNORECASE):
        return Anchor(f"the moment {text}", "that moment", "own")
    if re.match(r"(?:my|how i|the way i|where i|when i|what i)\b", text, re.IGNORECASE):
        return Anchor(text, text, "own")
    if re.match(r"\w+ing (?:the|a|an|my|our|your|how|to|for|with)\b", text):
        return Anchor(text, text, "own")
    bare = re.sub(_SPOKE, "", text, count=1) if re.match(_SPOKE, text) else text
    if bare != text and bare:
        return Anchor(f"our conversation about {bare}", f"our conversation about {_head(bare)}", "topic")
    head = _head(text)
    words = head.split()
    if words and words[-1].casefold() in _SESSIONS:
        article = (
            ""
            if words[0].casefold() in _DETERMINERS or words[0].casefold().endswith(("'s", "’s"))
            else "the "
        )
        return Anchor(article + text, article + head, "session")
    return Anchor(f"our conversation about {text}", f"our conversation about {head}", "topic")


def join(anchors: list[Anchor]) -> Anchor:
    """Name up to three parts as one; the second mention is of the first alone."""
    first, *others = anchors[:3]
    prefix = "our conversation about "
    # "our conversation about X and Y", not "… and our conversation about Y"
    names = [
        first.text,
        *(a.text.removeprefix(prefix) if first.kind == a.kind == "topic" else a.text for a in others),
    ]
    text = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
    return Anchor(text, first.short, first.kind if all(a.kind == first.kind for a in others) else "own")


def question(ask: str) -> Question | None:
    """Fit an ``--ask``: a question stays one, anything else becomes what "advice on" can take."""
    whole = ask.strip(' .;:!"“”')
    if re.search(_WHY, whole) and not re.match(_EXPLAINS, whole):
        return None
    asks_directly = re.match(_DIRECT, whole) and not re.match(_ASKS_TO_TELL, whole)
    text = whole if asks_directly else re.sub(_LEAD, "", whole, count=1).strip()
    text = re.sub(r"(?i)^if (?:at all )?possible,?\s+", "", text)
    text = _addressed(_ordinary(text or whole))
    if text.casefold().rstrip("?") in ("next time", "the next time", "the future"):
        return None
    if text.endswith("?") or re.match(_DIRECT, text):
        return Question(text.rstrip("? "), "direct") if re.match(_DIRECT, text) else _topic(text.rstrip("? "))
    return _topic(text)


def _topic(text: str) -> Question:
    if re.match(_TOLD, text) or re.match(_PLACED, text):
        return Question(re.sub(r"^if\b", "whether", text), "clause")
    if re.match(_INDIRECT, text):
        return Question(text, "topic")
    text = re.sub(r"^to\s+", "", text)
    first, _, rest = text.partition(" ")
    following = rest.partition(" ")[0].casefold()
    is_verb = first in _VERBS and (
        first not in _NOUNS_TOO or following in _DETERMINERS or following in _AFTER_VERBS
    )
    return Question(f"how to {text}" if is_verb else text, "topic")


def _head(text: str) -> str:
    """Return the noun phrase without what follows it: ``design session with Tomasz`` -> ``design session``."""
    return re.split(_AFTER, text, maxsplit=1)[0].strip()


def _ordinary(text: str) -> str:
    """Take away the capital of an ordinary first word; ``i`` becomes ``I``."""
    first, space, rest = text.partition(" ")
    if first.casefold() in _ORDINARY and not (len(first) > 1 and first.isupper()):
        first = first.casefold()
    text = first + space + rest
    return re.sub(r"\bi\b(?=['’ ]|$)", "I", text)


def _addressed(text: str) -> str:
    """Turn what was said about the interviewers into what is said to them."""
    for pattern, word in _THEY:
        if word is None:
            text = re.sub(pattern, lambda found: found[0].replace("they", "you").replace("They", "you"), text)
        else:
            text = re.sub(pattern, word, text)
    return text
