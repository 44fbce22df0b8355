"""How far the candidate came, by language; later stages first where a message names several."""

OFFER = """
your offer
the offer made to you
offer of employment
offer letter
job offer made
your contract
signed contract
offer we made
angebot
arbeitsvertrag
zusage
votre contrat
promesse d'embauche
notre offre
oferta de trabajo que
la oferta
a proposta
nossa proposta
het aanbod
ons aanbod
uw aanbod
je aanbod
arbeidsovereenkomst
l'offerta
"""

FINAL = """
final-round
finalists
last three
top three
top two
top 3
terna final
two days
site visit
fly-out
flyout
campus visit
job talk
board interview
second interview round
second-round panel
the other finalist
the final two
meeting the board
meet the board
with the partners
berufungskommission
probevortrag
zwei tage
ganzen tag
finalgespräch
zweitgespräch mit
journée entière
finaliste
vous étiez deux
l'autre finaliste
short-list
última terna
día completo
finalistas
reta final
dia inteiro
hele dag
eindselectie
final round
final interview
final stage
final-round
final panel
final two
final three
final four
last round
last two
last stage
finalist
finalists
shortlist of two
down to two
down to the last two
came second
close second
runner-up
runner up
onsite
on-site
on site
on-site interview
whole day
full day
spending the day
spent the day
most of monday
most of tuesday
most of wednesday
most of thursday
most of friday
most of the day
the day with us
day at our office
panel interview
interview panel
interview with the panel
presenting to the panel
presentation to the panel
presented to the panel
the panel's view
panel's view
panel day
superday
assessment centre
assessment center
endrunde
finalrunde
letzte runde
letzten runde
letzte gespräch
letzten gespräch
abschlussgespräch
finale runde
finalen runde
finales gespräch
finalen gespräch
schlussrunde
engste auswahl
engsten auswahl
letzten zwei
letzten beiden
en finale
dernier tour
dernière étape
dernier entretien
entretien final
étape finale
phase finale
derniers candidats
deux derniers
finaliste
entrevista final
última entrevista
ronda final
fase final
última fase
última ronda
última etapa
finalista
etapa final
entrevista final
última fase
laatste ronde
laatste gesprek
eindgesprek
eindronde
finale ronde
laatste twee
colloquio finale
ultimo colloquio
fase finale
finalist
ostatni etap
slutrunda
sista intervjun
sidste runde
sista omgången
"""

ASSESSMENT = """
trial
working interview
taster shift
taster day
practical test
practical exercise
skills day
test day
test centre
test center
audition
screen test
mock lesson
demo lesson
demonstration lesson
sample lesson
lesson observation
role play
role-play
in-tray
group exercise
coding exercise
code exercise
homework
sample piece
test piece
test_
tests_
online assessments
assessment day
assessment
simulation
shift with us
schnuppertag
schnupper
lehrprobe
probeunterricht
probeschicht
case-präsi
fallbeispiel
fallaufgabe
rollenspiel
auswahltest
eignungstests
leistungstest
arbeitsproben
testtag
exercice
exercices
épreuve
journée test
jour d'essai
essai
cas que
ton test
ton cas
l'épreuve
maquette
prueba
pruebas
clase demostrativa
clase de prueba
dinámica de grupo
ejercicio
teste
testes
prova prática
dinâmica em grupo
dinâmica de grupo
aula teste
aula experimental
exercício
proefles
proefdag
proefdraaien
proefopdracht
meelopen
meedraaidag
rollenspel
praktijktest
proefwerk
take-home
take home
home assignment
coding challenge
coding test
coding assessment
code challenge
code test
technical test
technical assessment
technical task
online assessment
online test
skills test
aptitude test
psychometric
case study
work sample
work trial
trial shift
trial day
trial lesson
assignment you
your assignment
the assignment
your submission
your solution
test task
test project
design exercise
design challenge
sending the task
sent the task
the task back
your task
completing the task
completing the test
written test
written exercise
hackerrank
codility
video assessment
one-way video
recorded video
probetag
probearbeit
probeaufgabe
testaufgabe
fallstudie
einstellungstest
onlinetest
online-test
arbeitsprobe
programmieraufgabe
eignungstest
test technique
test pratique
exercice technique
cas pratique
étude de cas
mise en situation
journée d'essai
prueba técnica
prueba práctica
la prueba
caso práctico
test técnico
ejercicio técnico
día de prueba
teste prático
teste técnico
desafio técnico
case técnico
exercício técnico
desafio de
dia de experiência
opdracht_
proefdag
meedraaien
meegedraaid
meeloopdag
case die je
technische test
testopdracht
assessment
prova tecnica
prova pratica
test tecnico
zadanie rekrutacyjne
zadanie testowe
arbetsprov
testuppgift
prøvedag
testopgave
copy test
dia à experiência
probearbeiten
your test_
our test_
the tests_
writing test
sample task
the test you
the test we
essai en
faire l'essai
essai de
un essai
hospitiert
giornata di prova
una prova
"""

PHONE_SCREEN = """
speaking * by phone
speaking * by telephone
speaking * over the phone
spoke * by phone
spoke * over the phone
talked * by phone
talked * over the phone
taking my call
taking our call
phone conversation
phone chat
quick chat on the phone
spoke on the phone
speaking on the phone
talking on the phone
telefonat
appel téléphonique
telefonema
belletje
phone screen
phone interview
phone call with our recruiter
telephone interview
telephone screening
screening call
screening interview
screening conversation
intro call
introductory call
initial call
introduction call
first call
our call
our recent call
our quick call
on the phone
recruiter call
call with our recruiter
speaking with our recruiter
spoke with our recruiter
spoke to our recruiter
speaking to our recruiter
chat with our recruiter
initial conversation
initial chat
initial phone
discovery call
telefoninterview
telefongespräch
telefonische gespräch
telefonat
telefonisches
erstgespräch am telefon
entretien téléphonique
échange téléphonique
préqualification
appel de présélection
entrevista telefónica
llamada telefónica
primera llamada
nuestra llamada
entrevista por telefone
entrevista telefônica
entrevista telefónica
primeira conversa por telefone
conversa por telefone
telefonisch gesprek
telefonische kennismaking
telefonisch interview
colloquio telefonico
chiamata conoscitiva
rozmowa telefoniczna
rozmowę telefoniczną
telefonintervju
telefoninterview
telefonsamtale
"""

# Only where the message is no rejection: the offer itself.
OFFERED = """
delighted to offer you
pleased to offer you
happy to offer you
thrilled to offer you
would like to offer you the
"""

INTERVIEW = """
time to meet
came to meet
making time for us
made time for us
time you gave us in person
gracias por venir
obrigado por vir
obrigada por vir
merci d'être ven
merci d'etre ven
hier waren
bedankt voor je komst
venir_
the interview
at interview
interview board
meeting with you
seeing you
having you in
conversations
video call
video-call
videocall
teams call
our meeting
our chat
our talk
talked with you
talking through
came in
come in to see
come to see
time with
speaking to you
hearing you
thank you for your time with
enjoyed our
met last
met on
had you in
audiencia
hearings
vorstellung
vorgestellt
kennengelernt
persönliche gespräch
unterhaltung
eure zeit
deine zeit
ihre zeit
rendez-vous
votre venue
entrevue
audition
auditionné
reçue
reçu en
merci pour le temps
discuté
vous voir
te voir
te vimos
vernos
verte
papo
bate papo
sua vinda
gesprek
gesprekken
kennismaken
jouw verhaal
interview
interviewed
interviewing
interviews
thank you for meeting
thanks for meeting
meeting us
meeting with
met with
met you
meet with you
meet you
meeting you
to meet us
came to meet
coming in to
for coming in
coming to see
popping by
your visit
come in and
you came in
for visiting
conversation with
conversations with
our conversation
chat with the team
chat with us
for a chat
speaking with us
speaking to us
talking with us
talking to us
talking with you
talking to you
spoke with
spoke to
speaking with you
speaking with
your time with
your time at
your time on
time you spent with
time yesterday
for your time today
the time you took to
your presentation
second round
next round of interviews
the panel
selection panel
hiring panel
vorstellungsgespräch
bewerbungsgespräch
kennenlerngespräch
auswahlgespräch
auswahlgesprächs
auswahlgesprächen
auswahlgespräche
fachgespräch
vorstellungstermin
vorstellungsrunde
gespräch
gespräche
gesprächen
persönlich kennen
kennenlernen
hearing
interviewrunde
hospitation
hospitationstag
entretien
entretiens
entrevue
rencontre
rencontrer
échange
rencontré
jury
entrevista
entrevistas
conocerte
conocerle
conocernos
conversación
charla
reunión
entrevista
bate-papo
conversa
conversar
conhecê
conhecer
gesprek
sollicitatiegesprek
kennismaking
kennismakingsgesprek
interviewronde
colloquio
colloqui
incontro
incontrar
rozmow
spotkani
intervju
träffa
samtale
samtalen
møde
jobsamtale
vous avons reçu
reçu en entretien
vous recevoir
to see you on
lovely to see you
good to see you
great to see you
nice to meet
great to meet
lovely to meet
good to meet
pleasure to meet
pleasure meeting
meet with our
meet our team
meet the team
met our team
met the team
come and meet
coming down
came down to
coming along
bijpraten
komst
uw komst
je komst
vous présenter devant
nous voir
nosso papo
op gesprek
show you round
show you around
langs wilde komen
langs bent geweest
langs te komen
ter conversado
"""

APPLICATION = """
applied for
candidature
candidatures
application form
vacature
reacties
bewerbungen
postulación
postulaste
postular
inscrição
currículos
indicação
apuntarte
solicitudes
your application
application for
applying
applied
your resume
your cv
your profile
reviewed your
application
shortlist
shortlisted
bewerbung
unterlagen
candidature
cv
candidatura
currículo
currículum
curriculum
solicitud
sollicitatie
motivatiebrief
candidatura
aplikacj
zgłoszeni
ansökan
ansøgning
"""

# A stage somebody does not reach, or will reach: not one the candidate was in.
NOT_REACHED = """
before the * interview
before * interviews
before any interview
before an interview
antes da entrevista
antes da * entrevista
antes das entrevistas
antes de la entrevista
antes de la * entrevista
antes de las entrevistas
avant l entretien
avant l'entretien
avant les entretiens
avant tout entretien
avant le * entretien
vor dem * gespräch
vor den gesprächen
vor den vorstellungsgesprächen
vóór het gesprek
voor het gesprek plaats kon vinden
voordat * gesprek
no * fase de entrevistas
não * fase de entrevistas
not * invite you to * interview
not * invite you for * interview
not * inviting you to * interview
unable to invite you to * interview
unable to offer you an interview
not * offer you an interview
not able to offer you an interview
not be offering you an interview
not * invite you * final
not * to the interview
not * to interview
not * to the final
not * to the onsite
not * to the next
not * to the technical
not selected for * interview
not been selected for * interview
not shortlisted for * interview
not been shortlisted for * interview
not * for interview
not * for an interview
not * for the interview
to the interview stage
to the next stage
to the next round
invite you to * interview
invitation to interview
selected for interview
for an interview
interview slots
interview feedback
upcoming interviews
other interviews
future interviews
nicht zu einem * gespräch
nicht zum * gespräch
nicht zum vorstellungsgespräch
nicht zu einem vorstellungsgespräch
nicht zu einem persönlichen gespräch
zum vorstellungsgespräch einladen
zu einem gespräch einladen
zu einem persönlichen gespräch
pas vous proposer d'entretien
pas vous proposer un entretien
pas vous recevoir en entretien
pas vous convier à un entretien
pas vous rencontrer
pas vous inviter à * entretien
no te invitaremos a * entrevista
no pasar a la entrevista
no avanzar a la entrevista
não avançar para a entrevista
não será chamado para entrevista
niet uit te nodigen voor * gesprek
niet uitnodigen voor * gesprek
niet uitgenodigd voor * gesprek
niet zullen uitnodigen voor * gesprek
niet kunnen uitnodigen voor * gesprek
niet uit voor * gesprek
niet uit voor * sollicitatiegesprek
niet uit te nodigen voor * sollicitatiegesprek
niet uitnodigen voor * sollicitatiegesprek
nicht zum gespräch
nicht zu einem gespräch
nicht zu * gespräch einladen
pas vous inviter en entretien
pas vous recevoir pour * entretien
no te citaremos a * entrevista
no le citaremos a * entrevista
não te chamar para * entrevista
não chamar * para * entrevista
uit te nodigen voor een gesprek
keep your * on file
have your * on file
unterlagen zurück
conserver votre cv
conserverons votre
guardaremos tu
manteremos o seu
bewaren je
"""
