"""A quote said again in short: neutral, in the writer's own words, never more certain than they were.

Holds the shortening. No judgement of what a quote means.
"""

from afterword.reply.cues import plain, words_of

LONGEST = 110


def gist_of(quote: str, language: str) -> str:
    """Shorten a quote to one tidy line: the person addressed is left out, the words stay the writer's."""
    line = " ".join(quote.split()).strip(" .,;:!–—-")
    first, _, rest = line.partition(" ")
    if first.lower().replace("’", "'") in words_of(language, "dropped") and len(rest.split()) > 1:
        line = rest
    if len(line) > LONGEST:
        line = _main_clause(line, language)
    if len(line) > LONGEST:
        line = _shortened(line)
    return line[:1].upper() + line[1:]


def _shortened(line: str) -> str:
    for mark in (" (", "; ", " – ", ", "):
        at = line.rfind(mark, 40, LONGEST)
        if at > 0:
            return line[:at]
    return f"{line[:LONGEST].rsplit(' ', 1)[0]} …"


def core_of(quote: str, language: str) -> str:
    """Choose up to sixteen words of a quote's main clause, for citing inside an action; a denial is never cut off."""
    words = _main_clause(quote, language).split()
    light = words_of(language, "light") - words_of(language, "denial")
    while len(words) > 3 and _bare(words[0]) in words_of(language, "dropped"):
        words = words[1:]
    window = words[:LONGEST_CORE]
    for at in range(4, len(window)):
        if window[at][-1] in ",;:" or window[at].startswith("("):
            window = window[: at + (window[at][-1] in ",;:")]
            break
    loose = light | words_of(language, "denial")  # at the end, what they deny is cut off already
    while len(words) > len(window) and len(window) > 3 and _bare(window[-1]) in loose:
        window.pop()
    return " ".join(window).strip(' .,;:!?–—-"“”')


LONGEST_CORE = 16


def _main_clause(quote: str, language: str) -> str:
    """Give a quote without the "When I asked …," or "In the interview" that it may begin with."""
    line = " ".join(quote.split())
    head, comma, rest = line.partition(", ")
    if comma and _bare(head.split()[0]) in words_of(language, "subordinate") and len(rest.split()) >= 4:
        return rest
    words = line.split()
    if words and _bare(words[0]) in words_of(language, "place"):
        for at, word in enumerate(words[2:7], 2):
            if _bare(word) in _YOU:
                return " ".join(words[at:])
    return line


_YOU = ("you", "you'd", "you've", "you'll", "you're", "vous", "tu", "usted", "você", "vc")
"""Subjects that come before their verb even after "In the interview"; German and Dutch turn them round."""


def _bare(word: str) -> str:
    return plain(word).strip()
