"""The one vocabulary for options, facts files, table columns and JSON.

Holds names only; what a value means is for the rooms that use it.
"""

import re
from typing import Final

from afterword import config

FIELDS: Final = (
    "to", "email", "company", "role", "stage", "about", "ask", "rejected", "candidate", "contact",
    "language", "channel", "tone", "rejection",
)  # fmt: skip
REQUIRED: Final = ("to", "company", "role")
"""Without these there is no letter; everything else makes it better."""

CHANNELS: Final = ("email", "email_internal", "linkedin", "linkedin_note", "sms")
TONES: Final = config.TONES
LANGUAGES: Final = config.LANGUAGES
STAGES: Final = ("application", "phone_screen", "assessment", "interview", "final", "offer", "unknown")

_SYNONYMS: Final = {
    "to": ("interviewer", "interviewername", "name", "recipient", "hiringmanager", "recruiter"),
    "email": ("mail", "emailaddress", "mailaddress", "address", "interviewermail", "intervieweremail"),
    "company": ("employer", "organisation", "organization", "companyname", "firm"),
    "role": ("position", "job", "title", "jobtitle", "roletitle"),
    "stage": ("round",),
    "about": ("topic", "topics", "session", "exercise"),
    "ask": ("question",),
    "rejected": ("date", "rejectedon", "rejectiondate", "daterejected"),
    "candidate": ("candidatename", "me", "from", "applicant"),
    "contact": ("contactline", "phone"),
    "language": ("lang",),
    "channel": ("via",),
    "rejection": ("rejectionfile", "rejectionmail", "file"),
}
_BY_KEY: Final = {field: field for field in FIELDS} | {
    synonym: field for field, synonyms in _SYNONYMS.items() for synonym in synonyms
}


def match_column(name: str) -> str | None:
    """Return the field that a column name means, or None.

    Case, spaces, hyphens and underscores do not count: ``Hiring Manager`` and ``hiring_manager`` are ``to``.
    """
    return _BY_KEY.get(re.sub(r"[\s_\-‐-―.:*]+", "", name).casefold())
