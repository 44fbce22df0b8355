"""Messages saved by Outlook (.msg), through the optional library python-oxmsg.

The only door to that library; without it the user is told how to get it.
"""

import importlib
import io

from afterword.errors import InputError
from afterword.message.fields import headers_from
from afterword.message.types import Message


def read_msg(data: bytes, label: str) -> Message:
    """Read a .msg file's plain text and headers. Raises InputError without the library, or when data is no message."""
    try:
        oxmsg = importlib.import_module("oxmsg")
    except ImportError as error:
        raise InputError(
            f"{label}: reading .msg files needs one more library.",
            'Run pip install "afterword[msg]", or save the message as .eml or .txt.',
        ) from error
    try:
        saved = oxmsg.Message.load(io.BytesIO(data))
        names = {name.lower(): str(value) for name, value in (saved.message_headers or {}).items()}
        values = {**names, "subject": saved.subject or "", "from": saved.sender or names.get("from", "")}
        values.setdefault(
            "to", ", ".join(f"{person.name} <{person.email_address}>" for person in saved.recipients)
        )
        if saved.sent_date:
            values.setdefault("date", saved.sent_date.strftime("%Y-%m-%d"))
        body = (saved.body or "").replace("\r\n", "\n").replace("\r", "\n")
        html = saved.html_body
    except (
        ValueError,
        KeyError,
        OSError,
        AttributeError,
        IndexError,
        TypeError,
    ) as error:  # what olefile raises for damaged files
        raise InputError(
            f"{label} is not a readable Outlook message.",
            "Save the message as .eml or .txt, or paste its text.",
        ) from error
    if not body.strip() and html:
        from afterword.message import markup  # noqa: PLC0415

        page = markup.render(html)
        return Message(page.text, headers_from(values), "mail", (), page.hidden, page.marks)
    if not body.strip():
        raise InputError(f"{label} holds no text.", "Paste the text of the message instead.")
    return Message(body, headers_from(values), "mail")
