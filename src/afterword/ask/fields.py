"""The one vocabulary for options, facts files, table columns and JSON.

Holds names only; what a value means is for the rooms that use it.
"""

import re
from collections.abc import Iterable
from typing import Final

from afterword import config
from afterword.text.letters import fold

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
    "to": "interviewer interviewername name recipient hiringmanager recruiter ansprechpartner ansprechpartnerin ansprechperson kontaktperson "
    "empfanger gesprachspartner destinataire interlocuteur interlocutrice recruteur recruteuse destinatario destinataria entrevistador "
    "entrevistadora personadecontacto reclutador recrutador recrutadora pessoadecontato contactpersoon ontvanger",
    "email": "mail emailaddress mailaddress address interviewermail intervieweremail emailadresse mailadresse emailansprechpartner courriel "
    "adressemail adresseemail correo correoelectronico enderecodeemail emailadres mailadres emailcontactpersoon contactmail contactemail emailcontact mailkontakt kontaktmail emailkontakt "
    "emailducontact mailcontact correodecontacto emaildecontacto emaildecontato contactadres",
    "company": "employer organisation organization companyname firm firma unternehmen arbeitgeber betrieb entreprise societe employeur empresa "
    "empregador bedrijf werkgever organisatie",
    "role": "position job title jobtitle roletitle stelle beruf berufstelle stellenbezeichnung jobtitel funktion poste fonction puesto cargo "
    "vaga funcao functie vacature functietitel",
    "stage": "round runde stufe phase howfar gesprachsrunde etape etapa fase ronde gespreksronde",
    "about": "topic topics talkedabout session exercise thema themen sujet theme tema onderwerp",
    "ask": "question frage pregunta pergunta vraag",
    "rejected": "date rejectedon rejectiondate daterejected absageam absagedatum datum datederefus daterefus fecha fechaderechazo data "
    "datadarecusa datumafwijzing",
    "candidate": "candidatename me from applicant client klient klientin bewerber bewerberin kandidat kandidatin candidat cliente candidato "
    "candidata kandidaat sollicitant kunde kundin mandant mandantin coachee participant teilnehmer teilnehmerin participante deelnemer klant clientname "
    "applicantname nomducandidat",
    "contact": "contactline phone telefon telefonnummer telephone telefono telefone telefoon telefoonnummer",
    "language": "lang sprache langue idioma lingua taal",
    "channel": "via kanal canal kanaal",
    "tone": "ton tono tom toon",
    "rejection": "rejectionfile rejectionmail file absagemail absagedatei",
}
"""Names of columns in six languages, folded and without spaces and marks."""
_BY_KEY: Final = {field: field for field in FIELDS} | {
    synonym: field for field, synonyms in _SYNONYMS.items() for synonym in synonyms.split()
}


def match_column(name: str) -> str | None:
    """Return the field that a column name means, or None.

    Case, accents, spaces, hyphens and underscores do not count: ``Hiring Manager`` and ``hiring_manager`` are ``to``.
    """
    return _BY_KEY.get(_key(name))


def _key(name: str) -> str:
    return re.sub(r"[\s_\-‐-―.:*/()]+", "", fold(name))


_TELLING: Final = {
    "de": "ansprechpartner ansprechpartnerin ansprechperson firma unternehmen arbeitgeber stelle stellenbezeichnung absageam absagedatum klient klientin bewerber bewerberin "
    "kandidatin kunde sprache gesprachspartner thema",
    "fr": "destinataire interlocuteur interlocutrice recruteur entreprise societe poste datederefus candidat langue",
    "es": "entrevistadora reclutador puesto fechaderechazo candidata personadecontacto correoelectronico",
    "pt": "recrutador recrutadora pessoadecontato vaga datadarecusa empregador pergunta enderecodeemail",
    "nl": "contactpersoon ontvanger bedrijf werkgever functie functietitel vacature datumafwijzing kandidaat sollicitant onderwerp",
}
"""Column names of one language only."""
_ENGLISH: Final = frozenset(
    "interviewer company role position employer recruiter recipient hiringmanager name jobtitle".split()
)


def language_of(names: Iterable[str]) -> str | None:
    """Return the language of a table's column names where some are of one alone, and none of another or of English."""
    keys = {_key(name) for name in names}
    told = [language for language, tells in _TELLING.items() if keys & {*tells.split()}]
    return told[0] if len(told) == 1 and not keys & _ENGLISH else None
