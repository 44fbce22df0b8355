"""Whether a sentence gives the reader's own health as a reason: "with your bad leg", "wegen Ihrer Epilepsie".

Holds the words for illness, disability and the body in six languages, and what ties them to the reader. The words alone
say nothing: a class can be taught about epilepsy, a back can be turned, an eye be good for details. So the phrase must end
there or go on with a small word, and a part of the body needs a word of illness or an outright "because of".
"""

import re
from typing import Final

_YOUR: Final = r"(?:your|ihre[mnrs]?|ihr|deine[mnrs]?|dein|votre|vos|ton|ta|tes|tus?|sus?|suas?|seus?|teus?|tuas?|je|jouw|uw)"
_BECAUSE: Final = r"(?:because of|due to|given|on account of|wegen|aufgrund|à cause de|a cause de|en raison de|vu|por causa d[aeo]s?|por|debido a|dado|dada|vanwege|wegens|door)"
_WITH: Final = r"(?:with|mit|avec|con|com|met)"
_CONDITION: Final = (
    r"(?:disabilit\w+|deafness|hearing (?:aid|loss)|blindness|epilep\w+|diabetes|stammer|stutter|depression|anxiety|burnout|burn-out|cancer|autism|dyslexia|adhd|multiple sclerosis|hiv|"
    r"prosthe\w+|crutches|wheelchair|illness|sick leave|schwerbehinderung|behinderung|taubheit|hörgerät\w*|schwerhörigkeit|blindheit|krankheit|erkrankung|rollstuhl|krebs\w*|krücken|prothese|"
    r"epilepsie|angststörung|depressionen|handicap|surdité|cécité|maladie|fauteuil roulant|béquilles|prothèse|dépression|bégaiement|épilepsie|diabète|discapacidad|sordera|ceguera|enfermedad|"
    r"silla de ruedas|muletas|prótesis|epilepsia|depresión|ansiedad|tartamudez|bajas? médicas?|deficiência|surdez|cegueira|doença|cadeira de rodas|prótese|depressão|ansiedade|gagueira|"
    r"doofheid|blindheid|ziekte|rolstoel|krukken|beperking|kanker|stotteren|ziekteverzuim|pregnancy|schwangerschaft|grossesse|embarazo|gravidez|zwangerschap)(?: diagnos\w+)?"
)
_BODY: Final = (
    r"(?:back|knees?|hips?|legs?|shoulder|lungs?|eyesight|heart condition|rücken|knie|hüfte|beine?s?|herzleiden|schulter|lunge|dos|genoux?|hanche|jambes?|cœur|poumons|"
    r"espalda|rodillas?|cadera|piernas?|pulmones|costas|joelhos?|quadril|pernas?|pulmões|rug|heup|been|longen|schouder)"
)
_ILL: Final = (
    r"(?:bad|weak|broken|injured|sore|dodgy|poor|kaputt\w*|schlecht\w*|krank\w*|verletzt\w*|schwach\w*|fragiles?|malades?|abîmée?s?|cassée?s?|mal[oa]|rot[oa]|lesionad[oa]|delicad[oa]|frac[oa]|ruim|"
    r"machucad[oa]|slechte|zwakke|kapotte)"
)
_ENDS: Final = (
    r"(?=  | ?$| (?:we|i|they|it|he|she|would|could|was|is|made|makes|meant|and|on the|in the|wir|ich|sie|es|man|hatten|haben|war|ist|würde|sahen|sehen|konnten|nous|on|je|il|elle|ne|était|serait|no|nos|"
    r"nosotros|era|sería|se|a gente|não|ficamos|seria|we|wij|ik|niet|zagen|zien|konden|kon|zou|is|of the|et|y|e|en|und)\b)"
)
_NO_TOPIC: Final = r"(?! (?:projects?|research|lessons?|class\w*|courses?|campaigns?|units?|stud\w+|work|training|app|charity|about|around|in|when|over|al|ao|bei|beim|au|pour|sobre|bij|rond|before|during))"
_ILLNESS_OF_YOURS: Final = (
    rf"\b{_YOUR} (?:[^\W\d_]+ )?{_CONDITION}\b{_ENDS}|\byou(?:'re| are) (?:deaf|blind|pregnant|disabled|autistic)\b"
    rf"|\b{_YOUR} (?:{_ILL} {_BODY}|{_BODY} {_ILL})\b|\b{_YOUR} proble?ma?s? (?:with|mit|à|au|na|no|en|de|met) (?:\w+ )?{_BODY}\b|\b{_WITH} {_YOUR} {_BODY}\b(?=  | ?$| (?:niet|no|not|nicht|ne|não)\b)"
)
_AS_REASON: Final = rf"\b{_BECAUSE} (?:[oa]s? )?{_YOUR} (?:(?:{_ILL} )?(?:{_CONDITION}|{_BODY})\b{_ENDS}|(?:[^\W\d_]+ )?{_CONDITION}\b{_NO_TOPIC})|\b{_WITH} (?:[oa]s? )?{_YOUR} (?:[^\W\d_]+ )?{_CONDITION}\b{_ENDS}"


def speaks_of_health(text: str) -> bool:
    """Say whether a text (plain) speaks of the reader's own illness, disability or body."""
    return blames_health(text) or re.search(_ILLNESS_OF_YOURS, text) is not None


def blames_health(text: str) -> bool:
    """Say whether a text (plain) gives the reader's illness, disability or body as the reason outright."""
    return re.search(_AS_REASON, text) is not None
