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
        line = _shortened(line)
    return line[:1].upper() + line[1:]


def _shortened(line: str) -> str:
    for mark in (" (", "; ", " – ", ", "):
        at = line.rfind(mark, 40, LONGEST)
        if at > 0:
            return line[:at]
    return f"{line[:LONGEST].rsplit(' ', 1)[0]} …"


def core_of(quote: str, language: str, longest: int = 9) -> str:
    """Choose the stretch of a quote with the most content words, for citing inside an action."""
    words = " ".join(quote.split()).split(" ")
    if len(words) <= longest:
        return " ".join(words).strip(" .,;:!?–—-\"“”")
    light = words_of(language, "light")
    best, best_at = -1.0, 0
    for at in range(len(words) - longest + 1):
        window = words[at : at + longest]
        content = sum(plain(word).strip() not in light for word in window)
        whole = 0.5 * (at == 0 or words[at - 1][-1] in ",;:.–—-") + 0.5 * (window[-1][-1] in ",;:.)")
        if content + whole > best:
            best, best_at = content + whole, at
    window = words[best_at : best_at + longest]
    while len(window) > 3 and plain(window[-1]).strip() in light:
        window.pop()
    while len(window) > 3 and plain(window[0]).strip() in light:
        window.pop(0)
    return " ".join(window).strip(" .,;:!?–—-\"“”()")
