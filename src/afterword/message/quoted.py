"""The message that another one quotes below its own words, taken out of its quote marks.

Holds the taking out. Whether it is the one that is meant, who asks for it knows.
"""

from afterword.message import splitters
from afterword.message.page import Page
from afterword.message.reading import read_text
from afterword.message.types import Cleaned, Message

_FIELDS = ("from", "to", "subject")


def quoted_message(message: Message, cleaned: Cleaned) -> Message | None:
    """Return the last message that a message quotes, with who wrote it and when as its header lines; None where none is introduced."""
    start = next((cut.start for cut in cleaned.cut if cut.why == "history"), None)
    if start is None:
        return None
    page = Page(message.text[start:])
    first = page.next_filled(0)
    splitter = splitters.find(page, first) if first < len(page) else None
    if splitter is None or not splitter.author:
        return None
    heads = [f"{name.capitalize()}: {splitter.values[name]}" for name in _FIELDS if splitter.values.get(name)]
    introduced = " ".join(page.bare(index) for index in range(first, splitter.last + 1))
    date = splitter.values.get("date") or introduced
    words = [page.lines[index][page.prefix(index) :] for index in range(splitter.last + 1, len(page))]
    return read_text("\n".join([*heads, f"Date: {date}", "", *words]))
