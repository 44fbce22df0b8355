"""afterword: ask for advice after a rejected interview, and turn the answer into points you can act on.

The names below are the library's face. Each is imported when it is first used, so ``import afterword`` is cheap.
"""

from typing import TYPE_CHECKING

from afterword.lazy import lazily

if TYPE_CHECKING:
    from afterword.ask import Context, Draft, Facts, Finding, Request, check, read_draft, read_facts, write
    from afterword.errors import AfterwordError
    from afterword.message import Cleaned, Message, clean, read, read_file, read_text
    from afterword.reply import Known, Point, Reading, read_reply
    from afterword.templating import Templates

__version__ = "0.1.0"


__all__ = [
    "AfterwordError", "Cleaned", "Context", "Draft", "Facts", "Finding", "Known", "Message", "Point", "Reading", "Request",
    "Templates", "check", "clean", "read", "read_draft", "read_facts", "read_file", "read_reply", "read_text", "write",
]  # fmt: skip

__getattr__ = lazily(
    __name__,
    {
        "ask": (
            "Context",
            "Draft",
            "Facts",
            "Finding",
            "Request",
            "check",
            "read_draft",
            "read_facts",
            "write",
        ),
        "errors": ("AfterwordError",),
        "message": ("Cleaned", "Message", "clean", "read", "read_file", "read_text"),
        "reply": ("Known", "Point", "Reading", "read_reply"),
        "templating": ("Templates",),
    },
)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
