"""Whether a sentence gives the reader's own health as a reason: "with your bad leg", "wegen Ihrer Epilepsie".

Holds the words for illness, disability and the body in six languages, and what ties them to the reader. The words alone
say nothing: a class can be taught about epilepsy, and a back can be turned.
"""

import re
from typing import Final

_YOUR: Final = r"(?:your|ihre[mnrs]?|ihr|deine[mnrs]?|dein|votre|vos|ton|ta|tes|tus?|sus?|suas?|seus?|teus?|tuas?|je|jouw|uw)"
_BECAUSE: Final = r"(?:because of|due to|given|on account of|wegen|aufgrund|à cause de|a cause de|en raison de|vu|por causa d[aeo]s?|por|debido a|dado|dada|vanwege|wegens|door)"
_CONDITION: Final = (
    r"(?:disabilit\w+|deaf\w*|hearing (?:aid|loss)|blindness|epilep\w+|diabet\w+|stammer|stutter|depression|anxiety|burnout|burn-out|cancer|chemo\w*|autism\w*|dyslexia|adhd|multiple sclerosis|hiv|"
    r"prosthe\w+|crutches|wheelchair|illness|disease|sick leave|schwerbehinderung|behinderung|taubheit|hörgerät\w*|schwerhörigkeit|blindheit|krankheit|erkrankung|rollstuhl|krebs\w*|krücken|prothese|"
    r"angststörung|depressionen|handicap|surdité|cécité|maladie|fauteuil roulant|béquilles|prothèse|dépression|bégaiement|arrêts? maladie|discapacidad|sordera|ceguera|enfermedad|silla de ruedas|muletas|prótesis|"
    r"depresión|ansiedad|tartamudez|bajas? médicas?|deficiência|surdez|cegueira|doença|cadeira de rodas|muletas|prótese|depressão|ansiedade|gagueira|gravidez|handicap|doofheid|blindheid|ziekte|rolstoel|krukken|"
    r"prothese|beperking|kanker|stotteren|ziekteverzuim|pregnancy|schwangerschaft|grossesse|embarazo|zwangerschap)"
)
_BODY: Final = (
    r"(?:back|knees?|hips?|legs?|arms?|hands?|heart|lungs?|eyes?|eyesight|hearing|shoulder|rücken|knie|hüfte|beine?s?|herz\w*|augen|gehör|schulter|dos|genoux?|hanche|jambes?|bras|cœur|coeur|vue|audition|"
    r"espalda|rodillas?|cadera|piernas?|brazo|corazón|vista|oído|costas|joelhos?|quadril|pernas?|braço|coração|audição|rug|knie|heup|been|arm|hart|ogen|gehoor)"
)
_INNOCENT: Final = r"(?! (?:lesson|unit|access|awareness|audit|project|case|team|ward|module|patient))"
"""Words that make it somebody else's."""
_OF_YOURS: Final = rf"\b{_YOUR} (?:[^\W\d_]+ ){{0,1}}{_CONDITION}\b{_INNOCENT}|\byou(?:'re| are) (?:deaf|blind|pregnant|disabled|autistic)\b"
_BODY_OF_YOURS: Final = rf"\b(?:with|given|mit|avec|con|com|met|o|{_BECAUSE}) (?:[oa]s? )?{_YOUR} (?:[^\W\d_]+ (?:n[ao] )?){{0,1}}{_BODY}\b(?! (?:to|at|zur|zum|tourné|vuelt|virad|naar)\b)"
_AS_REASON: Final = (
    rf"\b{_BECAUSE} (?:[oa]s? )?{_YOUR} (?:[^\W\d_]+ ){{0,1}}{_BODY}\b"
    rf"|\b(?:with|mit|avec|con|com|met|{_BECAUSE}) (?:[oa]s? )?{_YOUR} (?:[^\W\d_]+ ){{0,1}}{_CONDITION}\b{_INNOCENT}"
)


def speaks_of_health(text: str) -> bool:
    """Say whether a text (plain) speaks of the reader's own illness, disability or body."""
    return bool(re.search(_OF_YOURS, text) or re.search(_BODY_OF_YOURS, text))


def blames_health(text: str) -> bool:
    """Say whether a text (plain) gives the reader's illness, disability or body as the reason outright."""
    return bool(re.search(_AS_REASON, text))
