"""The pieces a decision is told in, by language: verbs, negations, what is denied, what speaks for something going on.

``*`` is a short gap, ``_`` the end of a word; the text is compared with marks off and contractions written out.
"""

NEGATION = """
not_
unable
no_
never_
nor_
nobody
nicht
kein
nix_
nichts
ne_
n'
pas_
aucun
impossible
no_
ningun
nao_
nenhum
niet
geen
non_
nie_
inte_
ikke
"""

# What is granted to somebody who stays in: with a negation before or after it, this person is out.
ADVANCES = """
move forward
moving forward
move ahead
moving ahead
move you
moving you
take you forward
take you further
take you on
taking you
take this further
take things further
taking this further
take it further
go further
going further
go any further
go forward
going forward
continue to
continue with
continuing with
continue your
proceed
progress
advance
carry on with
bring you on
bringing you
bring you in
bring you out
join us
joining us
join the team
be needing you
scheduling you
inviting you
invite you
invited to
shortlist
put you through
putting you through
putting you forward
put you forward
through to the
make it to
make the cut
made the cut
made the shortlist
offer you
offering you
make you an offer
making you an offer
hire you
hiring you
employ you
appoint you
choose you
chosen
selected
select you
pick you
picked
successful
been successful
pursue
make it this time
consider you
considering you
considered further
considered for
meet our requirements
meet the requirements
meet the criteria
meet our criteria
be you_
one of them_
among them
among the
among those
in that group
in this group
in the group
on the list
on our list
on that list
on the shortlist
on the panel
reached the
reach the
met the minimum
meet the minimum
meet the standard
meet the required
meet the threshold
meet the pass
pass the
passed the
attain the
achieve the
in the running
a match
the right fit
the right match
right person
the one_
weiterver
weiter verfolg
weiterzuverfolg
weiterkomm
weiter im verfahren
weitergeh
weiter berück
berücksichtig
einbezieh
einbezogen
einzuladen
einladen
eingeladen
einstellen
anbieten
zusagen
zusage geben
entsprechen
in betracht
in die engere
dazugehör
gehörte
gehört
stehen
steht auf
geklappt
klappt
gereicht
reicht
überzeug
für sie entschieden
für dich entschieden
auf sie gefallen
auf dich gefallen
passt
passen
bestanden
erreicht
erfüll
donner suite
donner une suite favorable
suite favorable
retenir
retenu
retenue
poursuivre
poursuivons
aller plus loin
plus avant
convier
inviter
vous recevoir
te prendre
vous prendre
vous proposer
te proposer
été sélectionné
correspond
faire partie
figure
admis
atteint
le faire_
l'affaire
aboutir
abouti
continuar
seguir adelante
seguir contigo
seguir con usted
seguiremos
avanzar
avanzas
pasar a la
pasas a la
pasado a la
contar contigo
contar con usted
incorporarte
ofrecerte
ofrecerle
seleccionad
elegid
superad
superó
alcanzad
alcanza
cumple
encaja
podido ser
poder ser
has sido_
prosseguir
prosseguiremos
seguir com
seguiremos com
avançar
avançou
avança_
passou
passar para
passei
aprovad
selecionad
escolhid
dar continuidade
dar seguimento
dará continuidade
classificad
atingiu
atingi
contar com você
contratar
contratá
rolou
rolar
deu certo
vai dar
foi desta vez
foi dessa vez
foi você
uitnodigen
uitgenodigd
uit te nodigen
verdergaan
verder te gaan
verder met
door met
doorgaan met
door naar
geselecteerd
gekozen
geworden
worden_
aannemen
aangenomen
aanbieden
in aanmerking
voldoet
behoort
behoorde
gehaald
geslaagd
in procedure
proseguire
procedere
proceder
andare avanti
selezionat
convocar
offrirle
offrirti
superato
"""

# A bar somebody stayed below.
BARS = """
standard
threshold
pass mark
qualifying mark
minimum
cut-off
cutoff
benchmark
required score
required level
mindestpunktzahl
mindestanforderung
punktzahl
barre
note éliminatoire
seuil
nota mínima
puntuación mínima
nota de corte
pontuação mínima
nota mínima
ondergrens
voldoende
norm_
"""
BELOW = """
below
short of
under the
did not reach
not reached
not met
not meet
did not meet
not achieve
not attain
unter der
nicht erreicht
unterhalb
en dessous
en-dessous
inférieur
por debajo
inferior
siendo
abaixo
onder de
sotto
"""

# Said whole: this person is out, in an everyday or an official way.
OUT = """
let you down
not you this time
it is not you
it isn't you
said no_
it's a no_
it is a no_
a no from
no luck
no joy
no go_
no dice
did not get it
did not get the
have not got the
have not got it
not got the job
you did not get
not gotten the
did not make
missed out
not this time
not on this occasion
turned you down
turning you down
pass on your
passing on your
pass on you
passing on you
taking a pass
going to pass
decided to pass
closing your file
closing out your
close your file
close out your
closed your application
closing your application
going to stop here
to stop here
stopping here
leave it there
leave it here
end the process
ended the process
ending the process
end your candidacy
end your application
not be a fit
not the right fit
not a fit
not a match
no match
kept looking
keep looking
keep searching
continue our search
continue the search
continuing our search
continuing the search
look elsewhere
looking elsewhere
different direction
another direction
another route
other way_
first-choice candidate has accepted
first choice candidate has accepted
first choice has accepted
preferred candidate has accepted
successful candidate has accepted
not to be_
wasn't to be
not ready for a
not ready for an
ranked you below
ranked below
no longer under consideration
no longer being considered
no longer in consideration
out of the running
not in the running
unsuccessful
not successful
wird nix
wird leider nix
wird nichts
wird leider nichts
nichts geworden
nichts wird
klappt leider nicht
klappt nicht
hat nicht geklappt
hat leider nicht
nicht geklappt
kein match
passt leider nicht
passt nicht
hat nicht gereicht
nicht gereicht
nicht für sie entschieden
nicht für dich entschieden
nicht berücksichtig
keinen positiven bescheid
keine positive nachricht
keine bessere nachricht
keine gute nachricht
keine guten nachrichten
eine absage
ihnen absagen
dir absagen
abzusagen
raus_
gehört nicht dazu
gehörte nicht dazu
gehörten nicht dazu
nicht dabei
weg * mit anderen
weiter mit anderen
pas le faire
pas l'affaire
pas possible
pas abouti
s'arrêter là
s'arrête là
nous arrêtons là
on s'arrete
nous arrêter là
restons-en là
en rester là
ne sera pas toi
ne sera pas vous
c'est non
un non_
réponse négative
réponse défavorable
avis défavorable
suite défavorable
t'échappe
mauvaise nouvelle
non retenu
recalé
no apta
no apto
no ha podido ser
no pudo ser
no va a poder ser
no va a ser
no pudo avanzar
no quedaste
no has quedado
no quedás
no seguís
no vas a seguir
no continúas
no has pasado
no ha superado
no has superado
proceso ha finalizado
proceso ha terminado
proceso ha concluido
quedado fuera
quedas fuera
queda fuera
malas noticias
hasta aquí
se decidió por
se decantó
se queda la_
se queda el_
se queda con
no salió
não rolou
não vai rolar
não deu certo
não vai dar
não deu_
não foi dessa
não foi desta
dessa vez não
desta vez não
não passou
não passei
não passaste
não seguiu
não segue
não seguirá
encerrou a sua
encerrou sua
encerrar a sua
encerrar sua
encerramos a sua
encerramos sua
encerrada a sua
sua participação foi encerrada
não aprovad
reprovad
ficou de fora
má notícia
más notícias
gaat niet worden
gaat * niet worden
wordt * niet_
is het niet geworden
niet geworden
niet gelukt
niet door_
niet verder met
niet met jou
niet met u_
geen goed nieuws
slecht nieuws
afgevallen
afgewezen
afwijzing
afwijzen
naar een ander
naar een andere
stoppen hier
stopt hier
non è andata
non ce l'
"""

# Another person, besides those of the table of others: a worker of some kind, or a person by a plain word.
PERSONS = """
another
somebody
someone
other lady
other chap
other fella
other guy
other one_
other man_
other woman
other finalist
other two
a lad_
a lass
a girl
a guy_
a chap
a fella
a lady
a woman
a man_
young
her_
him_
from within
people who
other applicants
other candidates
other people
other person
internal
a local
wen anders
wen anderen
jemand
anderen
andere
anderer
kolleg
leute
wer anders
qqn_
quelqu'un
l'autre
autre
une personne
quelqu
un gars
une dame
otra_
otro_
otros
otras
alguien
la chica
el chico
un chico
una chica
un señor
outro
outra
outros
outras
alguém
um rapaz
uma moça
o rapaz
a moça
a menina
o menino
o filho
a filha
iemand
een ander
andere
een jongen
een meisje
anderen
un altro
un'altra
qualcun
kogoś
någon
en anden
"""

# To choose, to take on, to give to: with another person near, the choice is made.
TAKES = """
opted for
opted to
plumped
gone for
gone with
went for
went w
went with
going for
going with
went to_
gone to_
goes to
going to_
give the
given the
give it to
given it to
gave it to
give the job
taken on
took on
take on
taking on
brought someone on
brought somebody on
brought on
bring on
hired
hire_
appointed
appoint_
picked
pick_
chose_
chosen
choosing
selected
preferred
prefer_
voted for
leaning
settled on
is called to
better match
better fit
closer match
stronger match
promote
promoting
accepted
signed
offer to
offered to
offer went
extend the offer
filled
fill_
entschieden
genommen
eingestellt
bekommen
bekommt
gekriegt
zugesagt
unterschrieben
vergeben
ausgewählt
gewählt
weiter mit
gehen * weiter
pris_
prend_
prenons
embauché
recruté
retenu
choisi
tranché
préféré
signé
attribué
opté
tiré
tirado
cogido
contratado
contrató
elegido
eligió
escogido
decidió
decidido
decantó
decantado
optado
optó
quedó con
queda con
se queda
proponer
propuesto
encajan
fichado
firmó
fechando
fechamos
fechou
fechar
escolheu
escolhemos
escolhi
optamos
optou
ficou com
ficamos com
pegamos
pegou
contratou
contratamos
preencheu
preencher
gekozen
kiezen
kiest
koos
aangenomen
gegund
gegeven
getekend
gegaan
voorkeur
scelto
preso
assunto
preferito
"""

# Regret, by a word; alone it says nothing.
REGRETS = """
unfortunately
sorry
regret
afraid
sadly
heavy heart
disappoint
bad news
hard news
tough news
shame_
pity_
gutted
ugh_
hard to read
not the news
not the call
not the outcome
not the answer
leider
bedau
schade
nichts für ungut
tut mir leid
tut uns leid
keine leichte
malheureusement
hélas
désolé
navré
regrett
dommage
lamento
lamentamos
lamentable
desgraciad
siento
sentimos
me sabe mal
nos sabe mal
pena_
infelizmente
lamento
triste
helaas
jammer
spijt
sorry
vervelend
purtroppo
dispiace
niestety
tyvärr
desværre
"""

# A goodbye: what one writes to somebody who will not come.
GOODBYES = """
all the best
best of luck
good luck
best wishes for
wish you
wishing you
every success
stay in touch
staying in touch
keep in touch
keep an eye on
on file
door's always open
door is always open
door is open
future opportunit
future role
future opening
future vacanc
in the future
apply again
other applications
job search
paths cross
for your future
your next
take care
viel erfolg
alles gute
alles liebe
für die zukunft
für ihren weiteren
für deinen weiteren
weiterhin
bon courage
bonne continuation
bonne chance
réussite
recherches
mucha suerte
mucho éxito
éxitos
suerte
futuras
sucesso
boa sorte
futuras
oportunidades
succes
sterkte
alle goeds
in de toekomst
toekomst
in bocca al lupo
auguri
powodzenia
lycka till
held og lykke
"""

# What is told about the way somebody showed, after the event.
JUDGED = """
reckons
too long
too light
too short
too junior
too senior
too little
too quiet
not enough
lacked
lacking
wanted more
liked you
liked me
enjoyed
impressed
you were strong
spot on
solid
second best
close second
knapp
zu lange
zu wenig
sympathisch
fachlich
gefallen
très bien
très bonne
un peu
te faltó
te falto
le faltó
perfecta
faltou
faltava
sentiu falta
sentimos falta
curtiu
muito
pouca
calada
errada
miste
misten
te weinig
goed gedaan
trop_
manqu
echamos en falta
echamos de menos
strong_
better fit
better match
more experience
"""

# Something goes on: an offer, an appointment, papers, a receipt, a decision to come, a message to many.
PENDING = """
delighted to offer
pleased to offer
happy to offer
thrilled to offer
like to offer you
love to offer you
we are offering you
offer letter
contract of employment
letter will follow
please find attached your contract
we are pleased to
delighted to invite
pleased to invite
like to invite
love to invite
invite you to
would love to meet
still love to meet
still like to meet
would still like
looking forward to
look forward to meeting
look forward to speaking
look forward to seeing
reschedul
rearrang
postpone
move your interview
move our
move the interview
move it to
another date
another time
alternative date
new date
new time
could you do_
would you be available
are you available
are you free
let me know which
let us know which
what time
which day
book a
book your
pick a
pick your
choose a slot
choose a time
confirm your
can you confirm
could you confirm
please confirm
please send
please upload
please complete
please provide
please submit
please bring
could you send
can you send
upload
documents
clearance
before i submit
before i put
thank you for applying
thank you for your application
received your application
receipt of your
arrived safely
confirm that your application
closing date
are reviewing
will review
under review
being reviewed
in touch if
be in touch
will contact
get back to you
come back to you
let you know by
an update by
no decision
decision has not
not decided
not made a decision
not yet
still deciding
still in the running
still under consideration
remain in
remains in
still very much
not been turned down
not a rejection
next step
next stage
next round
second interview
move you to
moving you to
moved to the next
through to
shortlisted
made it to
out of office
out of the office
on leave
automatic reply
newsletter
unsubscribe
job alert
new jobs
hot jobs
references
start date
einladen
nachholen
verschieben
verschoben
neuen termin
anderer termin
passt ihnen
passt dir
passt es
bestätigen
eingegangen
unterlagen nachreichen
nachreichen
fehlen uns noch
fehlen noch
reichen sie
bitte senden
bitte schicken
melden uns
melde mich
noch keine entscheidung
noch nicht entschieden
noch offen
nächste runde
nächsten schritt
freuen uns auf
freue mich auf
dürfen wir ihnen anbieten
möchten * anbieten
abwesenheit
vous proposer
vous inviter
souhaitons vous rencontrer
reporter
décaler
nouvelle date
convenir
disponible
disponibilités
merci de nous
merci de transmettre
merci d'envoyer
bien reçu
avons reçu votre candidature
accusons réception
étudier
étudions
reviendrons vers
reviendrai vers
reviens vers
pas encore
prochaine étape
absent
pièces
le invitamos
te invitamos
nos gustaría ofrecer
queremos ofrecer
hemos recibido
recibido tu
recibido su
aplazar
reprogramar
posponer
otra fecha
otro día
te viene bien
le viene bien
podrías
podría
enviar
adjunta
documentación
todavía no
aún no
siguiente fase
próxima fase
siguiente paso
pendiente
gostaríamos de convidar
gostaria de convidar
remarcar
reagendar
adiar
outra data
outro horário
pode confirmar
poderia
recebemos
recebida
em análise
ainda não
ainda está
próxima etapa
próximo passo
enviar
documento
gostaríamos de oferecer
nodigen * uit
uit te nodigen
verzetten
verplaatsen
uitstellen
nieuwe afspraak
andere datum
schikt
ontvangen
goede orde
in behandeling
nog niet
nog geen
uitsluitsel
nog even geduld
volgende ronde
volgende stap
bevestigen
aanleveren
stuur
afwezig
"""

# Said of the person's standing in plain words: nothing is decided against them.
STANDS = """
not been turned down
not been rejected
not a rejection
not a no_
not a refusal
still in the running
still under consideration
still being considered
still very much
remain under consideration
remains under consideration
no decision has
not made a decision
not yet made a
have not decided
keine absage
noch im rennen
ist keine
nicht abgesagt
pas un refus
toujours en lice
toujours en cours
no es un no_
sigues en
sigue en proceso
não é um não
segue no processo
continua no processo
jij niet dus
u niet dus
geen afwijzing
niet afgewezen
blijft in behandeling
"""

# An opening that ended without anybody: a verb of ending beside the opening's noun, or said whole.
ENDS = """
cancel
scrapp
abolish
eliminat
axed
pulled the
withdrawn the post
withdrawn the vacancy
shelved
no longer exist
no job to
no role to
without appoint
without making an appointment
gestrichen
entfällt
wegfallen
weggefallen
eingestellt
aufgehoben
supprim
annul
abandon
clos sans
est clos
dio de baja
dado de baja
dar de baja
suprim
cancel
amortiz
desiert
anul
extint
encerrad * sem
geschrapt
vervall
ingetrokken
opgeheven
annullat
soppress
"""
OPENINGS = """
role_
position_
post_
vacancy
requisition
job_
search
opening
headcount
recruitment
competition_
stelle
ausschreibung
position_
besetzung
poste_
recrutement
concours
offre_
puesto
plaza
vacante
búsqueda
proceso
convocatoria
vaga
processo
posição
concurso
vacature
functie
procedure_
posizione
selezione
"""
GONE = """
promote from within
promoted from within
promote internally
promoted internally
filled internally
already gone
already been filled
has gone already
schon vergeben
bereits vergeben
schon weg
anderweitig vergeben
schon besetzt
déjà pourvu
déjà pris
a été pourvu
est pourvu
ya está cubiert
ya se cubrió
ya fue cubiert
ha sido cubiert
tinha sido preenchid
já foi preenchid
já está preenchid
já estava preenchid
foi preenchid
al vervuld
al ingevuld
reeds vervuld
reeds ingevuld
is vergeven
già coperta
già assegnat
"""
PAUSES = """
parked
headcount freeze
hiring freeze
freeze on
on ice
kept on hold
put on hold
on pause
nothing is decided
ruht
ausgesetzt
auf eis
zurückgestellt
gèle
gelé
en suspens
suspendu
mis en pause
congelad
en pausa
en suspenso
suspendid
paralizad
em pausa
suspens
aangehouden
bevroren
opgeschort
on hold gezet
vacaturestop
in sospeso
sospes
congelat
"""
TAKES_BACK = """
withdraw
withdrew
rescind
revok
retract
pull_
pulled
pulling
taking back
take back
zurückzieh
zurückgezogen
ziehen
widerruf
zurücknehm
retir
annul
révoqu
rétract
revoc
anul
cancel
intrek
ingetrokken
trekken
ritir
"""
OFFERS = """
offer_
our offer
your offer
offer of
contract_
angebot
zusage
arbeitsvertrag
promesse d'embauche
l'offre
notre offre
votre contrat
oferta
proposta
aanbod
arbeidsovereenkomst
offerta
"""
# Goes on for certain, so that regret is about something else.
ALIVE = """
like to offer you the
love to offer you the
pleased to offer you the
carta de oferta
offre * contrat
is yours if you
still love to meet
still like to meet
would still like to
suit you instead
instead?
could you do_
nachholen
neuen termin
anderer termin
another date
alternative date
nueva fecha
nova data
nouvelle date
je vous propose
nieuwe datum
arrived safely
confirm that your application
we have received your application
have received your application
wir haben ihre bewerbung erhalten
bewerbung ist bei uns eingegangen
before i submit
have not received your
fehlen uns noch
fehlen noch
geen uitsluitsel
haven't made up our
unsubscribe
newsletter
"""
