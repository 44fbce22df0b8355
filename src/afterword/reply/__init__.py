"""The interviewer's answer, read offline into points with exact quotes.

Holds the reader, what a reading consists of, and its reports. It must not reach the network or a model.
"""

from afterword.reply.read import has_feedback, read_reply
from afterword.reply.reading import (
    Door,
    Dropped,
    Engine,
    Flag,
    Known,
    Point,
    Reading,
    Remark,
    Source,
)

__all__ = [
    "Door",
    "Dropped",
    "Engine",
    "Flag",
    "Known",
    "Point",
    "Reading",
    "Remark",
    "Source",
    "has_feedback",
    "read_reply",
]
