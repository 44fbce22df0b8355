"""Chats: exported ones with day and name in front of every message, and threads copied out of a window.

Holds which lines only the window shows, whose the messages are, and which of them the user wrote.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from afterword.message.heads import CHAT_LINE, is_frame, is_status, is_time
from afterword.message.kinds import is_name, is_prose, is_separated
from afterword.message.page import Page, entries, pattern
from afterword.message.phrases import DAYS, MONTHS, OWN_NAMES
from afterword.text.salutations import is_greeting

_TITLES = 4  # lines that a chat window shows above its messages
_TITLED = 10  # lines: so much stands above the first message of a window
_THREAD = 300  # lines: no thread of messages that somebody copies is longer
_LONGEST = 70  # characters of a line that a window shows
_TURN = (
    r"(?P<name>[^\W\d_][^\d\n,|·•\[(]{0,38}%s)(?: \([^()]{1,20}\))?,?\s{1,4}[\[(|·•–-]?\s?"
    r"(?=(?:[^\W\d]{2,10}\.?,?\s)?\d{1,2}[:.h]\d{2})"
)
_CAPTION = r"(?i)(?:sms|text message|whatsapp|imessage|textnachricht|mensagem de texto|mensaje de texto|sms-bericht)(?:$|:| (?:from|von|de|van)\b)"
_TURNS = (_TURN % "?", _TURN % "")  # a word before the time is a day or a name
_SENT = (
    r"(?i)(?P<name>[^\d\n:,]{2,40}?) (?:sent the following messages? at|hat (?:die )?folgenden? nachricht(?:en)? um|a envoyé les? messages? suivants? à|"
    r"(?:ha enviado|envió) (?:el|los) siguientes? mensajes? a las?|enviou as? seguintes? mensage(?:m|ns) às?|"
    r"heeft (?:het|de) volgende bericht(?:en)? (?:verzonden|verstuurd|gestuurd) om) "
)
_SENT_AT = (
    r"(?i)(?P<name>[^\d\n:,]{2,40}?) (?:hat um|heeft om) \d{1,2}[:.]\d{2}(?: uhr| uur)? "
    r"(?:die folgenden? nachricht(?:en)? gesendet|(?:het|de) volgende bericht(?:en)? (?:verzonden|verstuurd|gestuurd))"
)
_PROFILE = (
    r"(?i)(?:view .{2,40} profile|voir le profil de .{2,40}|profil von .{2,40} (?:anzeigen|ansehen)|(?:ver|exibir|visualizar) (?:el |o )?perfil de .{2,40}|"
    r"profiel van .{2,40} (?:bekijken|weergeven)|bekijk het profiel van .{2,40})"
)


def turn_name(bare: str) -> str | None:
    """Return whose message a line of a chat window opens, or None.

    ``Carla Mills 10:22 AM``, ``Carla Mills, Yesterday 10:22`` and ``Carla Mills sent the following message at 10:22 AM``.
    """
    if len(bare) > _LONGEST or not any(map(str.isdigit, bare)):
        return None
    if found := pattern(_SENT_AT).fullmatch(bare):
        return found["name"]
    for form in (_SENT, *_TURNS):
        found = pattern(form).match(bare)
        if found and is_name(found["name"]) and is_time(bare[found.end() :].lower()):
            return found["name"]
    return None


def medium_of(text: str) -> Literal["linkedin", "sms"] | None:
    """Say which network or chat a copied message shows itself to come from; None for a mail and for what shows nothing.

    An exported chat of any kind counts as ``sms``: a short message is answered by one.
    """
    top = [line.strip() for line in text[:4_000].split("\n")[:40] if line.strip()]
    if any(line.lower() in ("linkedin", "inmail") for line in top[:2]) or any(
        pattern(form).match(line)
        for line in top
        if len(line) <= _LONGEST
        for form in (_SENT, _SENT_AT, _PROFILE)
    ):
        return "linkedin"
    if any(pattern(CHAT_LINE).match(line) for line in top) or any(
        pattern(_CAPTION).match(line) for line in top[:2]
    ):
        return "sms"
    return None


class Turn(NamedTuple):
    """One message of a conversation: who wrote it, the line that opens it, and the line after its last."""

    name: str
    opened: int
    stop: int


def conversation(lines: Sequence[str]) -> list[Turn]:
    """Return the messages of a conversation that was copied out of a chat window; none where the text is no such copy.

    It is one where a line that opens a message stands first, or with only a title above that names one of them, or above two
    people's; and words stand below each.
    """
    bare = [line.strip() for line in lines[:_THREAD]]
    opened = [(at, name) for at, line in enumerate(bare) if (name := turn_name(line))]
    if not opened:
        return []
    above = [line for line in bare[: opened[0][0]] if line and not _is_profile(line)]
    turns: list[Turn] = []
    for (at, name), (stop, _) in pairwise([*opened, (len(lines), "")]):
        if turns and turns[-1].name == name and not _words(bare, turns[-1]):
            turns[-1] = Turn(name, turns[-1].opened, stop)
        else:
            turns.append(Turn(name, at, stop))
    if not above:
        return turns
    named = any(_is_title(line, turn.name) for line in above for turn in turns)
    talk = (named or len({turn.name for turn in turns}) > 1) and all(_words(bare, turn) for turn in turns)
    titled = len(above) <= _TITLED and not any(
        is_greeting(line) or (is_prose(line, least=7) and not is_separated(line)) for line in above
    )
    return turns if talk and titled else []


def _words(bare: Sequence[str], turn: Turn) -> str:
    """Return what somebody wrote in a message, without what the window shows in it."""
    return "\n".join(line for line in bare[turn.opened + 1 : turn.stop] if line and not _is_shown(line))


def _is_shown(bare: str) -> bool:
    """Say whether only the window writes a line inside a message."""
    return turn_name(bare) is not None or _is_profile(bare) or is_time(bare.lower()) or _is_day(bare.lower())


def cut_turns(page: Page, *, in_mail: bool) -> None:
    """Cut what a window shows around the messages of a conversation, and the messages that are the user's own."""
    first = page.next_filled(0)
    bare = [page.bare(line) for line in range(len(page))]
    opens = first < len(page) and (turn_name(bare[first]) is not None or _is_profile(bare[first]))
    if in_mail and not opens:
        return  # a mail may hold a list of people and times
    offset = first if opens else 0
    turns = [
        Turn(turn.name, turn.opened + offset, turn.stop + offset) for turn in conversation(bare[offset:])
    ]
    own = entries(OWN_NAMES) | _of_the_user(bare, turns)
    for turn in turns:
        for line in range(turn.opened, turn.stop):
            if _is_shown(bare[line]):
                page.cut(line, line + 1, "chrome")
            elif turn.name.lower() in own:
                page.cut(line, line + 1, "history")
    if turns:
        page.cut(first, turns[0].opened, "chrome")


def _is_profile(bare: str) -> bool:
    """Recognise the link to a person: ``View Elena's profile``."""
    return len(bare) <= _LONGEST and pattern(_PROFILE).fullmatch(bare) is not None


def _is_day(lowered: str) -> bool:
    """Recognise the day that a window shows between messages: ``Tuesday``, ``SEP 3, 2025``."""
    words = lowered.replace(",", " ").replace(".", " ").split() if len(lowered) <= 40 else []
    return 0 < len(words) <= 4 and all(
        word.isdigit() or word in entries(DAYS) | entries(MONTHS) for word in words
    )


def _of_the_user(bare: Sequence[str], turns: Sequence[Turn]) -> set[str]:
    """Return who of those that write is the user, where that is sure: of two not whom the window's title names; who only asks."""
    names = {turn.name for turn in turns}
    if len(names) < 2:
        return set()
    above = [line for line in bare[: turns[0].opened] if not _is_profile(line)]
    titled = {name for name in names if any(_is_title(line, name) for line in above)}
    if len(names) == 2 and len(titled) == 1:
        return {name.lower() for name in names - titled}
    said = {name: [_words(bare, turn) for turn in turns if turn.name == name] for name in names}
    whole = sum(len(text) for texts in said.values() for text in texts)
    asking = [
        name
        for name, texts in said.items()
        if name != turns[-1].name
        and all(_only_asks(text) for text in texts)
        and 2 * sum(map(len, texts)) < whole
    ]
    return {asking[0].lower()} if len(asking) == 1 else set()


def _only_asks(text: str) -> bool:
    """Say whether a message ends with its question, but for a thank-you or a name."""
    return "?" in text and len(text.rpartition("?")[2].split()) <= _AFTER_QUESTION


_AFTER_QUESTION = 3  # words


def _is_title(line: str, name: str) -> bool:
    """Say whether a line names whom a window's conversation is with: ``Marcus Bell``, ``Conversation with Marcus Bell``."""
    return (
        line == name
        or line.startswith((f"{name} ·", f"{name}  ", f"{name} •"))
        or (line.endswith(f" {name}") and len(line.split()) <= _LONGEST_TITLE + len(name.split()))
    )


_LONGEST_TITLE = 3  # words before the name


def cut_threads(page: Page) -> None:
    """Cut the user's own messages out of a thread of text messages, and the times between them.

    They are the user's own where the phone says so (``You: …``, ``Delivered`` below), or where a question with thanks
    stands above another message.
    """
    filled = [index for index in range(len(page)) if page.why[index] is None and not page.blank[index]]
    if len(filled) > _THREAD:
        return
    parts: list[list[int]] = [[]]
    ended: list[bool] = []
    for index in filled:
        lowered = page.bare(index).lower()
        head, colon, _ = lowered.partition(":")
        if is_time(lowered) or is_status(lowered):
            ended.append(is_status(lowered))
            parts.append([])
        elif colon and head.strip() in entries(OWN_NAMES):
            page.cut(index, index + 1, "history")
        else:
            parts[-1].append(index)
    said = [(part, ended[at] if at < len(ended) else False) for at, part in enumerate(parts)]
    spoken = [(part, own) for part, own in said if part]
    if len(ended) == 0 or len(spoken) < 2:
        return
    for index in filled:
        lowered = page.bare(index).lower()
        if is_time(lowered) or is_status(lowered):
            page.cut(index, index + 1, "chrome")
    for part, own in spoken[:-1]:
        text = " ".join(page.bare(index) for index in part)
        if own or ("?" in text and len(text) < 600):
            for index in part:
                page.cut(index, index + 1, "history")


def cut_chat(page: Page) -> None:
    """Cut time and name in front of chat messages, and the messages that are the user's own."""
    matches = [
        (index, match)
        for index in range(len(page))
        if page.why[index] is None
        and (page.lines[index].lstrip()[:1] or " ") in "[0123456789"
        and (match := pattern(CHAT_LINE).match(page.lines[index][:200]))
    ]
    if not matches:
        return
    stops = [index for index, _ in matches[1:]] + [len(page)]
    said = [
        (
            match["name"].strip().lower(),
            "\n".join([page.lines[index][match.end() :], *page.lines[index + 1 : stop]]),
        )
        for (index, match), stop in zip(matches, stops, strict=True)
    ]
    own = entries(OWN_NAMES) | _asking(said)
    for (index, match), stop in zip(matches, stops, strict=True):
        if match["name"].strip().lower() in own:
            page.cut(index, stop, "history")
        else:
            page.cut_piece(page.starts[index], page.starts[index] + match.end(), "chrome")
            page.spoken.update(range(index, stop))
    above = [index for index in range(matches[0][0]) if page.why[index] is None and page.bare(index)]
    if (
        len(matches) > 1
        and len(above) <= _TITLES
        and all(_is_chat_title(page.bare(index)) for index in above)
    ):
        page.cut(0, matches[0][0], "chrome")


def _is_chat_title(bare: str) -> bool:
    """Say whether a line is what a chat window shows above its messages: whose chat it is, when they were last seen."""
    lowered = bare.lower()
    return is_frame(lowered) or lowered.startswith(_LAST_SEEN) or is_name(bare) or lowered in _CHATS


_CHATS = ("whatsapp", "signal", "telegram", "imessage", "messenger", "sms")
_LAST_SEEN = (
    "last seen",
    "online",
    "zuletzt online",
    "en ligne",
    "vu à",
    "vu aujourd",
    "en línea",
    "últ. vez",
    "visto por último",
    "laatst gezien",
)


def _asking(said: list[tuple[str, str]]) -> set[str]:
    """Return who asked, when two people talk: the one who opens with a question and then says less than the other."""
    asker = said[0][0]
    others = {name for name, _ in said} - {asker}
    if len(others) != 1 or "?" not in said[0][1]:
        return set()
    asked = sum(len(text) for name, text in said if name == asker)
    return {asker} if 2 * asked < sum(len(text) for _, text in said) else set()
