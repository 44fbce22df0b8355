"""The interviewer's answer, read offline into points with exact quotes.

The room's face. Each name is imported when it is first used: a rejection only asks ``has_feedback``.
"""

from typing import TYPE_CHECKING

from afterword.lazy import lazily

if TYPE_CHECKING:
    from afterword.reply.hint import has_feedback as has_feedback
    from afterword.reply.hint import only_praises as only_praises
    from afterword.reply.read import read_reply as read_reply
    from afterword.reply.reading import Door as Door
    from afterword.reply.reading import Dropped as Dropped
    from afterword.reply.reading import Engine as Engine
    from afterword.reply.reading import Flag as Flag
    from afterword.reply.reading import Known as Known
    from afterword.reply.reading import Point as Point
    from afterword.reply.reading import Reading as Reading
    from afterword.reply.reading import Remark as Remark
    from afterword.reply.reading import Source as Source
    from afterword.reply.speakers import writer_of as writer_of

__getattr__ = lazily(
    __name__,
    {
        "hint": ("has_feedback", "only_praises"),
        "read": ("read_reply",),
        "reading": ("Door", "Dropped", "Engine", "Flag", "Known", "Point", "Reading", "Remark", "Source"),
        "speakers": ("writer_of",),
    },
)
