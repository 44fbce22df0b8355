"""Phrases of short notes about a rejection, in English and the other languages together: data only.

Written without accents and umlauts, as the notes are compared.
"""

SIGNALS = {
    "nothing": """
not mentioned|offered|asked|given
nothing offered|asked|mentioned|else
connection|contact request
^one|two|three|an|earlier|previous earlier|previous? ask|asks|request|requests|question|questions
^earlier|previous ask|asks|request|requests|question|questions
^no .. mentioned|offered|given|asked
none
""",
    "negative": """
^no|not|without|never|kein|keine|geen|aucun|aucune|sin|sem
""",
    "no_contact": """
no further|more? contact|enquir*|inquir*|correspondence|follow|calls|questions|replies|messages|emails
no enquir*|inquir*|contact|correspondence
do|does|asks|asked|please|should|must|want|wants|wish|wishes|ask ... not .. contact|contacted|reply|respond|answer|call|write|enquire|written|called|approached
don't|doesn't|not_to contact|reply|respond|write|call|enquire|ask
refrain
keine|von|weiteren|bitte .. ruckfragen|nachfragen|anfragen|kontakt*
nicht .. kontaktieren|antworten|nachzufragen|melden
abzusehen
ne|pas|plus .. contacter|repondre|relancer|recontacter
no|nao contactar|responder|escribir|contatar|entrar|escrever|volver
geen|niet .. contact|vragen|reageren|mailen|bellen|verdere
""",
    "no_feedback": """
cannot|can't|can_not|does_not|doesn't|do_not|don't|won't|will_not|unable|not_able|never|not ... give|gives|provide|offer|share|send|possible .. individual|personal|detailed|any? feedback|reasons|advice
declin*|refus* .. to .. feedback|give|reasons|advice
feedback .. not|never|declined|refused|impossible .. given|provided|possible|available|offered|in_advance|?
no individual|personal|detailed? feedback is|will_be|can_be|given|provided|possible|available|offered
kein|keine|keinerlei individuelles|individuelle|personliche|personliches? feedback|ruckmeldung|auskunft|begrundung
pas|aucun de? retour|feedback
sin|sem|geen feedback|devolutiva|toelichting
""",
    "feedback": """
gave|gives|given|includes|included|contains|contained|already_has|provided|provides|holds ... feedback|reason|reasons|point|points|comment|comments
feedback already? was? given|included|provided|in_the|says|said
already .. said|told|gave|explained|mentioned|named|given
feedback .. says|said|was|on|about
feedback gegeben|gekregen|ontvangen|dado
ruckmeldung|begrundung gegeben|enthalten|enthielt
retour donne
rejection|letter|mail|email|sender|recruiter|manager says|said|named|names|noted|mentions|mentioned|explained ... weak|missing|lack|lacked|short|thin|could_have|should_have|too|not_enough|more|unclear|stronger
reason|reasons given|stated|named
""",
    "offer": """
offer|offers|offered|offering|invite|invites|invited|suggest|suggests|suggested|propose|proposes|proposed|recommends|recommended|encourages|encouraged|pointed
happy|willing|glad|welcome|free|available to|for
can|may|could|feel_free_to call|ring|phone|apply
i|we can|could .. do|manage|give .. ten|five|fifteen|twenty|a_few|# .. minutes|minute
i|we can|could .. spare|talk|speak|chat
bietet|angeboten|anbieten|bot|vorgeschlagen|schlagt|eingeladen|ladt|verweist
propos*|invite*|ofrec*|oferec*|sugeri*|suger*|convid*|invit*
aangeboden|biedt|bood|voorgesteld|stelt|nodigt|uitgenodigd|verwijst
mention|mentioned|mentions consider|considered|considers
""",
    "call": """
call|calls|phone|ring|chat|telephone|zoom|teams|video|conversation|slot|slots|telefonat|telefon*|anruf*|gesprach|gesprachs*
appel*|telephon*|echange|llamad*|llamar|ligacao|telefonema|conversa|bellen|telefoongesprek|gesprek|belletje
# minutes|minuten|minutos|minute|min
""",
    "alternative": """
role|roles|position|positions|job|jobs|vacancy|vacancies|opening|openings|post|team|internship|contract|freelance|vacature|functie|puesto|poste|vaga|stelle
talent_pool|talentpool|pool|vivier|bolsa|banco_de_talentos|talent_community|keep_on_file
""",
    "question": """
ask|asks|asked|asking|question
want|wants|wanted|would_like|needs|need to know
whether
request|requests|requested
fragt|gefragt|fragte|bittet|bat
demande|demandait|pregunt*|pergunt*|vraagt|vroeg|gevraagd
please send|confirm|return|let|tell
to send|return|confirm
""",
    "deadline": """
reply|respond|answer|confirm|decide|apply|requests|feedback|questions ... by|until|before|within
deadline
frist
bis zum
avant le
antes del|do|de
uiterlijk
""",
}
