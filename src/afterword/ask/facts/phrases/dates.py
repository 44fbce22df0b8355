"""Words beside a date: what says that it is the message's own, and what says that it is something else's.

All folded; a star stands for any ending.
"""

WRITTEN = """
date datum fecha data dato sent received gesendet empfangen erhalten envoye recu enviado recibido recebid* verzonden ontvangen dated voicemail voice
vocal voz sprachnachricht mailbox spraakbericht sms text whatsapp app message nachricht mitteilung mensaje mensagem bericht
"""
"""What may stand beside the day a message was written or came in."""

ENDED = """
reject* declin* unsuccessful withdrawn taken selected shortlisted absage* abgelehnt* abgesagt* zuruckgezogen berucksichtigt
refus* retenu* ecarte* descartad* rechazad* finalizad* seleccionad* recusad* reprovad* encerrad* selecionad* afgewezen afwijz* geselecteerd
"""
CHANGED = """
decided updat* chang* status* state outcome result* progress* entscheid* entschied* aktualis* geandert* stand ergebnis*
jour statut etat estado resoluci* actualiz* atualiz* situacao decis* besluit* besliss* gewijzigd* bijgewerkt* uitslag
"""
"""What says in a portal's line that the date is the decision's: that it ended, and that something changed."""

NEVER = """
privac* polic* politi* datenschutz* terms termos voorwaarden version* copyright expected voraussichtlich* prevu* previst* verwacht*
clos* start* beginn* begin inicio interview* entrevista* entretien* gesprek* applied eingegangen recue recibida recebida ontvangen publica* ligne
birth* born geburt* geboren nascid* nacid*
"""
"""With one of these in its line, a date is never the message's, whatever else stands there."""

OTHER = """
appli* submi* posted posting publish* advert* clos* deadline* start* commenc* interview* intake expir* valid available through birth* born hired meeting* assessment* trial* test* visit*
shift* confirm* remind* registered created member viewed attended joining appointment* opened
bewerb* bewirb* beworben* ausgeschrieben* ausschreib* eingang* eingegangen schluss frist* gesprach* vorstellungs* termin* beginn* eintritt* einstell* geb geboren veroffentlicht* probe* erreichbar
candidat* postul* publie* parution cloture limite entretien* rendez debut essai* nee inscri* depos* concours epreuve*
publicad* solicitud* plazo* entrevista* inicio incorpor* prueba* nacid* cita convocatoria leido
prazo* prova* nascid*
geplaatst gesollicit* sollicit* sluit* gesprek* indienst* proef* afspraak* uiterlijk
"""
"""What says beside a date that it is another day's: of the application, the interview, a deadline, a start."""

BEFORE_OTHER = """
from until till by before after since through ab bis vom seit zum nach jusqu'au avant depuis hasta desde ate vanaf tot voor sinds
"""
"""What stands right before another day's date."""

NOTED = """
call called calls rang ring rung phone phoned spoke voicemail notes note anruf* angerufen ruckruf* zuruckgerufen telefonat* telefon telefonisch telefonnotiz notiz* gesprachsnotiz
appel appele* rappele* telephone llamada llame llamo llamaron telefonema ligacao ligou ligaram liguei anotac*
gebeld belde teruggebeld telefoontje notitie* belnotitie chamada
"""
"""Words among the first of a line that show the user's own note of a call."""

ADDRESSED = "please bitte veuillez gelieve favor nota our your my thank thanks unser* ihr* mein* notre votre merci nuestra su gracias nosso sua obrigad* ons onze uw bedankt dank danke following further"
"""With one of these first, the line speaks to somebody."""

SMALL = "a am an at d dd de del den der do du el em i in la las le les los of om on op sur the um upon y vers gegen circa ca uhr uur h t"
"""Words that belong to a date or to a place's name."""

DEADLINES = """
within * days
within * weeks
innerhalb von * tagen
innerhalb von * wochen
sous * jours
en un plazo de * días
no prazo de * dias
binnen * dagen
binnen * weken
"""
KEPT = "data delet* erase* daten geloscht loschen donnees supprim* efface* datos elimin* dados exclui* gegevens verwijder*"
"""Words of a sentence about how long data are kept: its days are no offer's."""
