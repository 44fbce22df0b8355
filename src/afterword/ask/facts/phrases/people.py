"""How people are named in a message: introductions, notes of a call, those who interviewed, those to ask."""

# Before the name of somebody who introduces themselves; the employer often follows with a small word.
INTRODUCES = """
it is
it's
é o
é a
this is
here is
i am
my name is
speaking is
hier ist
hier
hier spricht
hier schreibt
ich bin
mein name ist
c'est
ici
je suis
je m'appelle
soy
te escribe
le escribe
aquí
le saluda
te saluda
aqui é a
aqui é o
aqui é
aqui fala
aqui quem fala é
sou a
sou o
sou
fala a
fala o
met
je spreekt met
u spreekt met
dit is
sono
qui è
parla
tu
z tej strony
mówi
det är
det her er
det er
jag heter
"""
FROM_ORG = "from at di of with von vom bei beim de du des d' del da do dos das van bij dal della dell' dello z ze på fra i hos the der den dem la le el los las il chez"

# A note of a call or talk, taken by the user.
NOTES = """
rang today
rang me
rang to say
rang this
they rang
called me
called today
called to say
called this
phoned
phone call
got a call
had a call
notes from
note from call
notes of
call notes
call with
call from
call tue
spoke to
spoke with
just heard from
heard back from
told me
she said
he said
they said
voicemail
left a message
anruf
angerufen
telefonat
telefonnotiz
am telefon
rief an
hat angerufen
appel de
appel téléphonique
m'a appelé
a appelé
au téléphone
par téléphone
llamada de
me ha llamado
me llamó
llamó
por teléfono
ligou
telefonema
ligação
por telefone
telefoontje
belde
gebeld
telefonisch
ha chiamato
telefonata
"""
SAID = "said says rang called phoned told explained confirmed mentioned let meinte sagte sagt hat rief teilte a appelle dit ligou disse llamo dijo belde zei ha detto"

# Before the names of those who met the candidate, or will say more.
INTERVIEWERS = """
interview with
interviews with
interviewed with
interviewed by
interviewing with
interview for * with
conversation with
conversations with
meeting with
met with
meet with
meeting you with
you met
spoke with
speaking with
talked to
chat with
call with
session with
round with
panel of
panel:
panel was
panellists
interviewers:
interviewer:
i will ask
and i will ask
ask
on behalf of
gespräch mit
gespräche mit
interview mit
sprachen mit
termin mit
teilnehmer:
gesprächspartner:
entretien avec
rencontre avec
échange avec
échangé avec
rencontré
entrevista con
reunión con
conversación con
hablaste con
entrevista com
conversa com
reunião com
falou com
gesprek met
gesproken met
kennismaking met
colloquio con
intervista con
rozmowa z
intervju med
samtale med
"""
NAME_LINKS = "and & und et y e en i och og sowie with avec mit und,"

# Before the name of somebody to whom questions may go.
CONTACTS = """
please contact
contact
get in touch with
reach out to
speak to
call_
questions to
für rückfragen steht ihnen
für rückfragen steht dir
für fragen steht ihnen
rückfragen steht ihnen
wenden sie sich * an
wende dich * an
ansprechpartner ist
ansprechpartnerin ist
contacter
joindre
adresser à
contactar con
contacte con
póngase en contacto con
contatar
contacte
contact opnemen met
bellen met
neem contact op met
"""

# Capitalised at the start of a sentence and no name.
COMMON = """
rang notes note called call calls phoned thanks thank sorry just unfortunately anruf absage telefonat leider appel llamada ligou gebeld telefoontje
tue mon wed thu fri sat sun good bad got had spoke heard voicemail hello hi second first liked didn't did no not the a they we i he she it afraid really so very calling
writing pleased delighted happy glad going only also still now here there why what how as on for in with by my our your from at to of und wir ich sie er es das die der nur hier
"""
