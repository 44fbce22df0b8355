"""A letter as a ``mailto:`` address, for whatever mail program the system opens."""

from typing import Final
from urllib.parse import quote

from afterword.deliver.outgoing import Outgoing, body_text, header_text
from afterword.errors import InputError
from afterword.text.addresses import address_problem, to_ascii_domain

LONGEST: Final = 1_900
"""Characters that the common browsers and mail programs pass on whole."""


def mailto_url(letter: Outgoing) -> str:
    """Return letter as one ``mailto:`` URL with a subject and a body and nothing else.

    The thread is lost: mail programs ignore In-Reply-To here. Raises InputError when a field cannot be used
    and when the URL would be longer than 1,900 characters, for then programs cut it without a word.
    """
    subject = quote(header_text(letter.subject, "subject"), safe="")
    body = quote(body_text(letter.body).replace("\n", "\r\n"), safe="")
    url = f"mailto:{_address(letter.to_email)}?subject={subject}&body={body}"
    if len(url) > LONGEST:
        raise InputError(
            f"The letter is too long for a mailto link: {len(url):,} characters, and at most {LONGEST:,} are safe.",
            "Use --format eml instead.",
        )
    return url


def _address(email: str | None) -> str:
    if not email:
        return ""
    if problem := address_problem(email):
        raise InputError(f"to: {email!r} cannot be used: {problem}.", "Give one plain address: name@domain.")
    local, _, domain = email.partition("@")
    return f"{quote(local, safe='')}@{to_ascii_domain(domain)}"
