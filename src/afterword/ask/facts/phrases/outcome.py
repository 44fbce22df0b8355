"""What a message says became of an application, by language. ``*`` is a short gap, ``_`` the end of a word.

Contractions are written out (``will not``), because the text is compared that way.
"""

# Somebody else was chosen, or this person was turned down in so many words.
DECIDED = """
# en
not be offering you
not be able to offer you the
not able to offer you the position
not able to offer you the role
not able to offer you this
unable to offer you the
unable to offer you a position
unable to offer you a place
unable to offer you this
can not offer you the
not to offer you
not offer you the
not be making you an offer
not to make you an offer
not make you an offer
not be making an offer
not to make an offer
not be extending an offer
not extend an offer
not to extend an offer
not going to make you an offer
not going to be able to offer
not going to offer
not be hiring you
not to hire you
not been successful
not successful on this occasion
not successful in
were not successful
was not successful
is not successful
been unsuccessful
were unsuccessful
was unsuccessful
is unsuccessful
unsuccessful on this occasion
unsuccessful in your application
not been selected
not selected you
were not selected
was not selected
are not selected
not to select you
did not select you
not select you
you are not being selected
not been shortlisted
not be shortlisted
were not shortlisted
not shortlisted you
not to shortlist you
not make the shortlist
did not make the shortlist
were not appointed
not been appointed
not to appoint you
unable to appoint you
not chosen for
were not chosen
not been chosen
not our preferred candidate
not the preferred candidate
decided not to invite you
not be inviting you
not able to invite you
unable to invite you to
not to invite you
can not invite you to
status: not selected
status: rejected
status: unsuccessful
status: declined
status: not successful
status: no longer under consideration
status: no longer being considered
application declined
application rejected
application was rejected
application has been rejected
application has been declined
been declined for the
no longer being considered for
no longer under consideration
no longer be considered
no longer considering you
not be considered further
not be considering you
not be considering your application
not considering your application
decided to decline your
have to decline your
must decline your application
decline your application
reject your application
rejecting your application
turn down your application
have turned down your
turned me down
turning me down
rejected me
they rejected me
said no to me
it is a no from
it is a no for
it's a no from
it's a no for
the answer is no
your answer is no
did not get the
have not got the
not got the
did not get it
not get the job
not get the role
did not land the
going in a different direction
go in a different direction
gone in a different direction
went in a different direction
going in another direction
go in another direction
gone another way
going another way
gone with someone
gone with somebody
gone for someone
going with someone
going with somebody
going with a candidate
going to go with someone
go with someone
go with somebody
go with a candidate
go for someone
went with someone
went with somebody
went with a candidate
went for someone
went to someone else
went to an internal
gone to someone else
picked someone
picked somebody
picked the internal
picked an internal
picked one of the other
pick someone else
chose someone
chose somebody
chose an internal
chosen someone
chosen somebody
chosen to go with
chosen to appoint another
chosen to offer
chosen to move * with another
chosen to proceed with
choosing someone
choose someone else
opted for someone
opted to go with
opted to proceed with
opted to hire
selected someone
selected a candidate
selected an alternative
appointed someone
appointed somebody
appointed an internal
appoint someone
appoint an internal
hired someone
hired somebody
hired a different
hire someone else
hiring someone else
employed someone else
taken someone else
took someone else
taken on someone else
took on someone else
taking on someone else
settled on someone
decided on someone
decided on a different
decided to offer * to another
decided to offer * to someone
decided to offer * to somebody
decided to offer * to a different
decided to offer * to the other
offer * to someone else
offer * to another candidate
offered * to another
offered * to someone
offered * to somebody
offered * to a different
offered * to the other
offered * to an internal
giving * to someone else
given * to someone else
gave * to someone else
give * to someone else
made an offer to another
made an offer to someone
extended an offer to another
extended an offer to someone
extended the offer to another
offer to another candidate
offer was made to another
offer has been made to another
offer has been accepted by another
accepted by another candidate
in favour of another
in favor of another
in favour of someone
in favour of other candidate
in favor of other candidate
in favour of a different
move forward with other
move ahead with other
moving forward with other
moving ahead with other
moved forward with other
move forward with others
moving forward with others
move forward with a few other
proceed with other candidates
proceed with other applicants
proceeding with other
proceeding with others
proceed with others
progress with other candidates
progress other candidates
progressing other candidates
progressing with other
pursue other candidates
pursue other applicants
pursuing other candidates
pursuing other applicants
pursued other candidates
continue with other candidates
continuing with other candidates
focus on other candidates
focusing on other candidates
advance other candidates
advancing other candidates
other candidates more closely
other candidates were a
other candidates whose
another candidate was a
another candidate was stronger
another candidate whose
another candidate better
not the right fit
not the right match
not a match for
not a fit for
not a good fit
not a strong fit
not quite the right
not what we are looking for
not quite what we are looking
are not the strongest
you narrowly missed
you just missed out
missed out on
were pipped
the runner up
came a close second
came second
were a close second
you were our second choice
passing on this
decided to pass
going to pass on
have to pass on
no longer interested in moving
not moving forward with you
do not have a role for you
do not wish to proceed
does not wish to proceed
not meet the requirements
not meet the essential criteria
does not match the requirements
failed to meet
not match what we are looking
not reach the required
not to take you on
not be taking you on
not to take you further
not be taking you forward
not taking you forward
not to take you forward
not progressed to the next
not been progressed
not to progress your
not make it through
did not make it to
not made it through
not through to the next
not pass the
did not pass
have not passed
will not be joining
they do not want me
wasn't selected
knocked back
was a no
got a no
got rejected
been rejected for
# de
gegen dich entschieden
gegen sie entschieden
gegen ihre bewerbung entschieden
gegen deine bewerbung entschieden
gegen eine zusammenarbeit entschieden
gegen eine weitere
gegen eine einstellung
entscheidung * nicht auf sie gefallen
entscheidung * nicht auf dich gefallen
wahl * nicht auf sie gefallen
wahl * nicht auf dich gefallen
wahl ist auf eine andere
wahl ist auf einen anderen
wahl fiel auf
für jemanden entschieden
anderen kandidaten entschieden
anderen bewerber entschieden
anderen bewerbern den vorzug
anderen bewerber den vorzug
anderen kandidaten den vorzug
den vorzug gegeben
den vorzug geben
anderweitig entschieden
anderweitig vergeben
anderweitig zu besetzen
nicht berücksichtigen
nicht weiter berücksichtigen
nicht berücksichtigt
nicht in die engere
nicht in die engere auswahl
nicht in die nähere auswahl
nicht zu einem vorstellungsgespräch
nicht zum vorstellungsgespräch einladen
nicht zum gespräch einladen
nicht zu einem gespräch einladen
nicht einladen zu
keine zusage
keine positive rückmeldung
keine günstigere nachricht
keine positive nachricht
keine bessere nachricht
keinen positiven bescheid
kein angebot machen
kein angebot unterbreiten
keine stelle anbieten
die stelle nicht anbieten
nicht erfolgreich
nicht ausgewählt
nicht überzeugen
absagen müssen
absage erteilen
absage mitteilen
leider eine absage
absage für die
absage auf ihre
absage auf deine
absage bekommen
haben jemanden * genommen
jemand anderen genommen
jemand anders genommen
jemanden mit mehr
hat nicht geklappt
leider nicht geklappt
leider nicht gereicht
nicht gereicht
status: absage
abgelehnt worden
wurde abgelehnt
unterlagen zurück
# fr
n'a pas été retenu
n'avez pas été retenu
n'a pas ete retenu
n'est pas retenu
n'est malheureusement pas retenu
n'as pas été retenu
n'a malheureusement pas été retenu
n'avez malheureusement pas été retenu
pas été sélectionné
pas retenu votre candidature
pas retenir votre candidature
pas retenir ta candidature
pas retenu ta candidature
ne retiendrons pas
ne retenons pas
ne pas retenir
ne pouvons retenir
ne pouvons pas retenir
ne pourrons retenir
n'avons pas retenu
n'avons pas pu retenir
pas été retenu
pas une suite favorable
pas donner une suite favorable
pas donner suite
pas donné suite
pas de suite favorable
donnerons pas suite
donner de suite favorable
donner une suite positive
pas de suite positive
donner une réponse favorable
donner une réponse positive
réponse négative
réponse défavorable
avis défavorable
candidature rejetée
statut : refusé
statut: refusé
candidature refusée
refuser votre candidature
retenu un autre
retenu une autre
retenu un candidat
retenu une candidate
retenu un profil
retenu d'autres
retenir un autre
retenir une autre
retenu quelqu'un
choisi un autre
choisi une autre
choisi quelqu'un
choisi de retenir
choisi de poursuivre avec
choisi un profil
choisi un candidat
choisi une candidate
choisir un autre
pris quelqu'un d'autre
porté sur un autre
porté sur une autre
porté sur un candidat
porté sur une candidate
porté sur un profil
porté sur d'autres
s'est porté sur
s'est portée sur
avons opté pour
a opté pour
décidé de poursuivre avec
décidé de continuer avec
poursuivre avec d'autres
poursuivre avec un autre
poursuivre avec une autre
poursuivre le processus avec d'autres
continuer avec un autre
continuer avec une autre
partir sur un autre
partir avec un autre
partis sur un autre
partis sur quelqu'un
parti sur un autre
pas poursuivre avec vous
pas te prendre
pas vous proposer le poste
pas te proposer le poste
pas en mesure de vous proposer
pas correspond à nos attentes
ne correspond pas
candidature n'aboutit pas
n'a pas abouti
# es
no has sido seleccionad
no ha sido seleccionad
no fuiste seleccionad
no fue seleccionad
no ha resultado seleccionad
no ha sido elegid
no has sido elegid
no ha sido aceptad
no ha sido escogid
no hemos seleccionado
no te hemos seleccionado
no le hemos seleccionado
no has pasado a
no ha pasado a la siguiente
no pasas a
no has superado
no ha superado
no continúas
no continuarás
no continuará en el proceso
ha sido descartad
has sido descartad
hemos descartado
descartar tu candidatura
descartar su candidatura
estado: descartad
estado: no seleccionad
estado: rechazad
un perfil más ajustado
perfiles más ajustados
un perfil que se ajusta
elegido a otr
elegido a alguien
seleccionado a otr
optado por otr
optado por un
optado por alguien
decantado por
escogido a otr
contratado a otr
cogido a otr
no eres el perfil
no encaja con lo que
no se ajusta
no podemos ofrecerte el puesto
no podemos ofrecerle el puesto
no ha sido posible seleccionar
# pt
não foi selecionad
não foi aprovad
não foi escolhid
não foste selecionad
não foi bem-sucedid
não foi bem sucedid
não ter sido selecionad
não ter sido escolhid
não ter sido aprovad
não obteve aprovação
não foi considerad
não recaiu
a escolha recaiu
escolha recaiu sobre
não podemos oferecer-lhe
não te vamos oferecer
não avançou para
não avançará
não será possível avançar
não passou para
não passou na
não passou no
status: não selecionad
status: reprovad
reprovado na
reprovada na
# nl
niet geselecteerd
niet uitgekozen
niet gekozen
niet op jou gevallen
niet op u gevallen
keuze is gevallen op
keuze is op een andere
keuze viel op
niet uit te nodigen
niet uitgenodigd
niet voor * uit te nodigen
niet aan te nemen
niet aangenomen
geen aanbod
geen functie aanbieden
de baan niet
afgewezen
afwijzen
afwijzing
bent het niet geworden
ben je het niet geworden
niet geworden
niet de juiste match
geen match
geen goede match
onvoldoende aansl
# it
non è stata selezionata
non è stato selezionato
non è stato scelto
non è stata scelta
non è stata accolta
non sei stato selezionato
non sei stata selezionata
non ha superato
esito negativo
esito non positivo
non è risultat
# pl
kandydatura nie została
aplikacja nie została
nie została wybrana
nie został wybrany
nie została pani wybrana
nie został pan wybrany
nie zakwalifikowa
odrzucon
wybraliśmy inn
# sv
inte blivit vald
inte gått vidare
inte har gått vidare
inte är aktuell
fick inte tjänsten
# da
ikke er gået videre
ikke gået videre
ikke blevet valgt
fået afslag
meddele dig et afslag
afslag på
# en, said of an opening or of a form field
select another candidate
select another applicant
choose another candidate
choose another applicant
passing on this one
passing on your candidacy
pass on your candidacy
to pass at this time
application status: not selected
application status: rejected
application status: unsuccessful
not successful this time
not this time
not to put you forward
not be putting you through
not be putting your
not put you through
ihnen absagen
dir absagen
ihnen * absagen
dir * absagen
ihnen eine absage
dir eine absage
leider eine absage
status: abgelehnt
niet uitnodigen voor een
niet voor een gesprek uitnodigen
je * niet uitnodigen
fik ikke
et afslag på
application does not meet
profile does not meet
you do not meet the
not select your application
not selected your application
your application was not select
your application has not been select
not the most competitive
not the strongest candidate
not able to offer you
unable to offer you
can not offer you
not be able to offer you
not in a position to offer you
a no from
it's a no_
it is a no_
was a no_
it's a no.
nicht für sie entsch
nicht für dich entsch
nicht für ihre bewerbung entsch
hat nicht sollen sein
donner une suite favorable
pas * une suite favorable
y donner suite favorable
nous n'irons pas
descartado tu
descartado su
ficou com outr
ficou para outr
not * been successful
not * be successful
not * selected
not * chosen_
not * appointed
not * shortlisted
not * get the job
not * get the role
not * get the position
not * make the final
decided against * you
decided against * your
against offering
against making you
against hiring
not * be joining us
lost out to
beaten to it
beat you to
pipped
konnten * nicht für sie
konnten * nicht für dich
können wir ihnen * nicht anbieten
können wir dir * nicht anbieten
keinen positiven
keine positive
zu ihren ungunsten
zugunsten eine
zugunsten des mitbewerb
zugunsten der mitbewerb
ne * prendrons pas
ne * prendre pas
ne vous * prendrons
pas * vous prendre
pas * vous recruter
pas * vous embaucher
pas * vous proposer
pas * retenu votre
pas * retenir votre
n'a pas * retenu
n'avons pas * retenu
no * resultado ganador
no * resultado seleccionad
no * sido seleccionad
no * sido elegid
no * fuiste elegid
no * hemos escogido
nos hemos quedado con
nos quedamos con
não * foi selecionad
não * foi escolhid
não * foi aprovad
não * ser aprovad
ficámos com
niet * gekozen
niet * geselecteerd
niet * aangenomen
niet * uitgenodigd
non * stata selezionata
non * stato selezionato
non * è stata accolta
nie * wybran
went the other way
going the other way
gone the other way
gone in another direction
went in another direction
it's a pass
it is a pass
a pass for
a pass on
runner-up
our second choice
not our first choice
not * first choice
not make the cut
not make it this time
not quite make it
not get through
narrowly missed
fell short
edged out
someone else got
somebody else got
another person got
going to someone else
goes to someone else
job went to
role went to
position went to
post went to
not result in an offer
no offer will
not be in a position to offer you
not taking you on
not take you on
not * taking you on
not * be joining
not what we are after
need someone with more
needed someone with more
needs deeper
release you from the process
chose not to
opted not to
elected not to
not be recommending you
not recommend you
not * den job
die stelle geht an
die stelle ging an
nicht genommen
no * contar contigo
no * contar con usted
no contaremos contigo
no vamos a contar con
no eres tú
não * contar contigo
não * contar consigo
você não ficou
não ficou com a vaga
no has quedado
non * prendiamo
non ti prendiamo
non sei stat
non è andata
fechando com
fechamos com
fechámos com
have not been able to offer you
have been unable to offer you
not possible to offer you the
not be possible to offer you
not been possible to offer you
not to extend you
not extending an offer
not extending you
will not be joining the
not be asking you back
not be calling you back
not be bringing you
not bring you in
not be inviting you back
not invite you back
not have you back
not be putting your name
not be your application we
did not score
not score highly enough
not reach the threshold
below the threshold
did not meet the threshold
not meet our requirements
not meet our criteria
not match our requirements
not match our current
not match the profile
not matched to
not what the client
not in your favour
not in your favor
not gone in your favour
not gone your way
not go your way
did not go your way
were not the successful
was not the successful
are not the successful
not be the successful
you were not successful
unsuccessful candidate
unsuccessful applicant
have been declined
has been declined
application is declined
turned down for
we have turned you
have to let you down
passed you over
drop you from
dropped from the process
eliminated from
ruled you out
out of the running
no longer in the running
no longer in contention
no longer in consideration
removed from consideration
withdrawn from consideration
not be part of the final
not part of the shortlist
not on the shortlist
not included you
not included in the shortlist
was offered to another
was given to another
was awarded to another
been offered to another
been given to another
been awarded to another
has accepted our offer
someone has accepted
leider nicht bekommen
nicht bekommen
leider nicht dabei
leider raus
aus dem rennen
aus dem verfahren
scheiden * aus
ausgeschieden
nicht für dich ausgefallen
nicht für sie ausgefallen
zu deinen gunsten
nicht zusammenkommen
nicht zusammen kommen
kommen wir * nicht zusammen
nicht passend
nicht in betracht
nicht anbieten können
nicht weiter im auswahl
kein zweites gespräch
nicht in die zweite
nicht in die letzte
nicht zu einem zweiten
nicht zum zweiten
ce ne sera pas
ne sera malheureusement pas
n'est pas allé en votre faveur
pas en votre faveur
pas en ta faveur
pas en mesure de donner
pas être retenu
n'êtes pas retenu
n'es pas retenu
ne serez pas retenu
ne figurez pas
ne faites pas partie
n'a pas convaincu
décision négative
n'a pas été sélectionn
n'avons pas sélectionné
pas pu aboutir
ne pourra aboutir
no * resultado elegid
no has resultado
no has sido la persona
no ha sido la persona
no hemos podido seleccionar
no vamos a poder ofrecerte
no podemos ofrecerte
no podemos ofrecerle
no te podemos ofrecer
no le podemos ofrecer
has quedado fuera
ha quedado fuera
quedas fuera
queda fuera
no superaste
no has conseguido
no obtuviste
no resultaste
no resultó
no fue elegid
no fue escogid
não teve sucesso
não foi bem sucedida
não será contratad
não vais ficar
não vai ficar
não és a pessoa
não conseguiste
não passaste
não passou
não foste escolhid
não foste aprovad
ficou de fora
ficaste de fora
não foi a escolhida
não foi o escolhido
resposta negativa
retorno negativo
devolutiva negativa
candidatura recusada
candidatura não foi
niet doorgegaan
niet bij de laatste
niet door naar
bent niet door
ben je niet door
valt niet op
niet op u is
niet op jou is
niet aan te bieden
niet aanbieden
je valt af
afgevallen
niet de keuze
buiten de boot
teleur moeten stellen
niet passend
niet in uw voordeel
niet in jouw voordeel
non sei stata
non abbiamo scelto
non è stato possibile offrir
odmown
inte valt dig
inte fått tjänsten
fick inte jobbet
valt bort
ikke fået jobbet
fik ikke jobbet
fravalgt
"""

# The process ends for this person, without a word why; said of a paused or closed opening as well.
STOPPED = """
# en
not be moving forward
not moving forward
not be moving you forward
not move forward with your
not to move forward
not move you forward
not be moving ahead
not to move ahead
not moving ahead
not moving you
not be moving you
not be able to move forward
not be able to progress
not be able to take
unable to move forward
unable to progress your
unable to proceed with your candidacy
unable to take your application
not able to progress
not able to take your
not able to move forward
not be progressing
not progressing your
not to progress
not be proceeding
not to proceed
not proceed with your
not proceed further
not proceeding with
not be advancing
not to advance
not advancing
not advance you
not be pursuing
not to pursue
not pursue your
not be continuing
not to continue
not continue with your
not continuing with
not continue the process
not be taking things further
not be taking this further
not be taking it further
not be taking your application
not taking your application
not to take your application
not take your application
not to take things further
not to take it further
not taking it further
not taking this further
not be taken further
not be carried forward
not be going forward
not going forward with
not going to move forward
not going to progress
not going to proceed
not going to be moving
not going to be progressing
not be putting you forward
will not be successful
end your candidacy
ended your candidacy
conclude your candidacy
close your application
your application has been closed
process has come to an end
process ends here
end of the road
end of the process for you
# de
nicht weiterverfolgen
nicht weiter verfolgen
nicht weiter zu verfolgen
nicht fortsetzen
nicht fortzusetzen
nicht fortführen
nicht weiterführen
nicht weiterzuführen
nicht weiter gehen
nicht weitergehen
nicht weiterzugehen
nicht mit dir weiter
nicht mit ihnen weiter
nicht weitermachen
nicht weiterzumachen
nicht im prozess weiter
nicht weiterkommen
nicht in die nächste runde
nicht entsprechen können
nicht entsprechen
# fr
pas poursuivre
ne poursuivons pas
ne poursuivrons pas
ne pas aller plus loin
pas aller plus loin
n'irons pas plus loin
n'ira pas plus loin
pas continuer avec
pas continuer le processus
ne pas continuer
ne continuerons pas
pas donner suite
s'arrête ici
s'arrête là
# es
no continuar
no continuaremos
no vamos a continuar
no seguir adelante
no seguirá adelante
no seguiremos adelante
no vamos a seguir
no seguimos adelante
no avanzar
no avanzaremos
no vamos a avanzar
no podemos avanzar
no podemos continuar
no podremos continuar
no podemos seguir adelante
no proceder
no procederemos
no seguirás
no sigues
no sigues en el proceso
# pt
não vamos seguir
não seguir
não seguiremos
não iremos seguir
não vamos avançar
não avançar
não avançaremos
não iremos avançar
não prosseguir
não prosseguiremos
não iremos prosseguir
não vamos prosseguir
não será possível seguir
não dar seguimento
não daremos seguimento
não vamos dar
não dar continuidade
não daremos continuidade
não vamos continuar
não continuaremos
não poderemos seguir
não poderemos avançar
não poderemos dar
# nl
niet verder gaan
niet verder te gaan
niet met je verder
niet met u verder
niet met jou verder
niet verder met
niet door te gaan
niet doorgaan met
niet voort te zetten
niet voortzetten
niet verder in de procedure
niet verder kunnen
gaan we niet verder
niet in aanmerking
niet doorgaat naar
# it
non proseguire
non proseguiremo
non possiamo proseguire
non procedere
non procederemo
non possiamo procedere
non andare avanti
non poter proseguire
non poter procedere
# pl
nie kontynuować
nie będziemy kontynuować
nie możemy kontynuować
nie możemy zaprosić
nie przejść
nie przeszła
nie przeszedł
# sv
inte gå vidare
inte att gå vidare
inte kommer att gå vidare
inte kommer gå vidare
inte fortsätta
inte vidare med
# da
ikke gå videre
ikke at gå videre
ikke går videre
ikke kan tilbyde
ikke kunne tilbyde
ikke tilbyde dig
unable to proceed with your application
unable to proceed further
not able to proceed with your
can not proceed with your
can not progress your
not be in a position to progress
not be in a position to take
not be considering you further
application will not be progressed
application has not been progressed
not be progressed
nicht weiter im prozess
nicht weiter im verfahren
nicht mehr im prozess
not * progressing you
not * progressing your
not * progress you
not * progress your
not * proceed with you
not * proceed with your
not * proceeding with
not * moving forward with you
not * move forward with you
not * moving ahead with you
not * move ahead with you
not * taking you
not * take you forward
not * take you further
not * taking it any further
not * any further
against moving
against proceeding
against taking
against progressing
nicht * weiterverfolg
nicht * fortsetzen
nicht * fortzusetzen
ne * pas poursuivre
pas * poursuivre avec
no * continuar con tu
no * continuar con su
no * seguir adelante
não * dar continuidade
não * seguir com
não * avançar com
não * prosseguir com
não * dar seguimento
niet * verder met
niet * met je verder
niet * met u verder
non * proseguire
non * procedere con
"""

FILLED = """
# en
has been filled
has now been filled
have been filled
has already been filled
have now filled
been filled by
was filled
is now filled
is filled
has since been filled
have filled the
have already filled
have since filled
we filled the
position filled
role filled
no longer available
already been appointed
no longer open
# de
inzwischen besetzt
mittlerweile besetzt
bereits besetzt
schon besetzt
nun besetzt
besetzt worden
besetzt wurde
besetzt haben
besetzt ist
intern besetzt
anderweitig besetzt
wurde besetzt
schon vergeben
bereits vergeben
inzwischen vergeben
# fr
désormais pourvu
déjà pourvu
déjà été pourvu
a été pourvu
a depuis été pourvu
est pourvu
est maintenant pourvu
vient d'être pourvu
pourvu en interne
pourvue en interne
# es
ya ha sido cubiert
ha sido cubiert
ha quedado cubiert
ya está cubiert
está cubiert
se ha cubierto
hemos cubierto
ya fue cubiert
fue cubiert
ya ha sido ocupad
# pt
já foi preenchid
foi preenchid
foi ocupad
já está preenchid
já se encontra preenchid
encontra-se preenchid
já preenchemos
preenchida internamente
# nl
inmiddels vervuld
is vervuld
al vervuld
reeds vervuld
vervuld is
al vergeven
intern vervuld
# it
è stata coperta
è stato coperto
già coperta
posizione coperta
è già stata assegnata
# pl
stanowisko zostało obsadzone
zostało już obsadzone
już obsadzone
# sv
är tillsatt
tjänsten tillsatt
har tillsatts
nu tillsatt
redan tillsatt
# da
er besat
blevet besat
allerede besat
inmiddels ingevuld
is ingevuld
intern ingevuld
al ingevuld
filled internally
filled the role
filled the position
filled the post
filled this
been filled
been taken
have filled this
we filled this
filled from within
filled by an internal
been recruited internally
ist nun vergeben
ist vergeben
a été attribué
attribué en interne
ya está ocupad
foi entregue a
já tem dono
is al bezet
is bezet
è già stata occupata
"""

CLOSED = """
# en
no appointment has been made
no appointment will be made
unable to appoint
not able to appoint
not be appointing
nobody will be appointed
no one will be appointed
nobody will be hired
nobody has been hired
no one has been hired
have cancelled the
have canceled the
been cancelled
been canceled
cancelling the
canceling the
decided to cancel the
decided to close the
decision to close the
to close this
have closed the role
have closed the position
have closed the requisition
have closed this
closed the requisition
closed the vacancy
role has been closed
position has been closed
vacancy has been closed
requisition has been closed
role is closed
position is closed
has been withdrawn internally
vacancy has been withdrawn
position has been withdrawn
post has been withdrawn
role has been withdrawn
role was withdrawn
position has been eliminated
role has been eliminated
position was eliminated
role was eliminated
eliminate the position
eliminated the position
no longer exists
no longer be filling
not be filling
no longer filling
not filling the
decided not to fill
not to fill
no longer hiring
not be hiring for
not hiring for
decided not to hire anyone
not to hire anyone
not to hire for
not recruiting for
no longer recruiting
no longer be recruiting
not be recruiting
hiring freeze
recruitment freeze
headcount freeze
freeze on recruitment
freeze on hiring
headcount has been cut
headcount was cut
lost the headcount
lost headcount
lost the budget
lost our funding
lost funding
funding has been cut
funding for the post
funding has fallen through
funding was not
withdrawal of * funding
budget has been cut
budget was cut
pulled the role
pulled the position
pulled the vacancy
role has been pulled
role was pulled
position was pulled
scrapped the
been scrapped
position has been cut
role has been cut
not going ahead with the role
not going ahead with this hire
role is not going ahead
post is not going ahead
role will not be going ahead
# de
stelle gestrichen
gestrichen wurde
gestrichen worden
stelle wurde gestrichen
wird nicht besetzt
nicht besetzt wird
nicht besetzt werden
nicht mehr besetzt
nicht zu besetzen
besetzen sie nicht
besetzen wir nicht
nicht nachbesetzt
stelle entfällt
stelle weggefallen
weggefallen
wegfällt
einstellungsstopp
ausschreibung aufgehoben
ausschreibung zurückgezogen
verfahren eingestellt
verfahren wurde eingestellt
verfahren abgebrochen
verfahren wurde abgebrochen
verfahren aufgehoben
ausschreibung wurde aufgehoben
ausschreibung wurde zurückgezogen
stelle zurückgezogen
niemanden einstellen
niemand eingestellt
keine einstellung
# fr
ne sera pas pourvu
n'est plus ouvert
est annulé
a été annulé
est malheureusement annulé
poste annulé
recrutement annulé
poste supprimé
a été supprimé
est supprimé
gel des embauches
gel des recrutements
gel de l'embauche
avons renoncé à ce recrutement
renoncé à recruter
poste est fermé
poste a été fermé
poste a été clos
recrutement est abandonné
recrutement a été abandonné
ne recruterons pas
ne recrutons plus
personne ne sera recruté
# es
se ha cancelado
ha sido cancelad
hemos cancelado
fue cancelad
ha quedado desiert
se ha cerrado la vacante
vacante ha sido cerrada
vacante se ha cerrado
vacante cerrada
no se contratará
no se va a cubrir
no se cubrirá
no se cubrirá la
congelación de contrataciones
se ha eliminado
ha sido eliminad
puesto amortizado
# pt
foi cancelad
vaga cancelada
vaga foi encerrada
vaga foi fechada
processo foi encerrado sem
processo foi cancelado
não será preenchid
não vamos preencher
não haverá contratação
congelamento de contratações
congelamento das contratações
foi extint
foi suprimid
foi anulad
# nl
is vervallen
komt te vervallen
vervalt de
niet wordt ingevuld
niet ingevuld
wordt niet ingevuld
vacature ingetrokken
vacature is ingetrokken
vacature is gesloten
vacaturestop
personeelsstop
nemen niemand aan
# it
è stata annullata
è stato annullato
è stata cancellata
posizione chiusa
è stata chiusa
blocco delle assunzioni
# pl
rekrutacja została anulowana
została anulowana
zostało zlikwidowane
wstrzymaliśmy zatrudnienie
rekrutacja została zamknięta
# sv
har dragits in
tjänsten utgår
anställningsstopp
rekryteringen har avbrutits
avbrutit rekryteringen
# da
stillingen er nedlagt
nedlagt
ansættelsesstop
rekrutteringen er annulleret
er blevet annulleret
has been cancelled
has been canceled
not be recruited
not happening any more
not happening anymore
no longer happening
no longer going ahead
budget's gone
budget is gone
budget has gone
fallen through
stopgezet
not to recruit
not * be recruiting
no longer need
not * be filling
not * go ahead with the appointment
nicht mehr vergeben
nicht mehr zu vergeben
nicht vergeben
nicht mehr ausgeschrieben
nicht mehr gibt
nicht mehr geben
fällt weg
weggefallen
not be going ahead with this role
not be going ahead with the role
not be going ahead with the post
not proceeding with the role
not proceeding with this role
not proceeding with the recruitment
not proceed with the recruitment
not proceeding with the hire
role will not be filled
position will not be filled
post will not be filled
decided not to make an appointment
no appointment was made
not make an appointment
made redundant before
restructured out
no longer have the budget
no longer have budget
no longer have a vacancy
no longer have an opening
no budget for
stelle nicht zu besetzen
nicht besetzen können
keine besetzung
kein budget mehr
poste n'existe plus
n'existe plus
n'est plus à pourvoir
plus à pourvoir
ya no existe
ya no se va a cubrir
ya no se cubrirá
quedó desierta
deixou de existir
já não existe
não existe mais
não vamos contratar
não vamos mais contratar
bestaat niet meer
gaat niet door
wordt niet vervuld
niet meer vervuld
"""

ON_HOLD = """
# en
on hold
on ice
been paused
we paused
have paused
is paused
are pausing
to pause hiring
to pause the
to pause this
pause hiring
pause on hiring
pausing the
pausing hiring
temporarily frozen
been frozen
is frozen
temporarily suspended
been suspended
suspended the
suspending the
been postponed until
is postponed until
hiring has been postponed
recruitment has been postponed
been deferred
pushed the hire
pushed back the start of hiring
parked the role
parked this
role is parked
role has been parked
pick this up again
pick this back up
pick it back up
pick it up again
reopen the role
revisit * next quarter
when hiring resumes
once hiring resumes
as soon as it resumes
# de
auf eis gelegt
auf eis
pausiert
pausieren
ausgesetzt
aussetzen
zurückgestellt
vorerst nicht besetzt
bis auf weiteres
vorläufig gestoppt
vorübergehend gestoppt
ruht derzeit
ruht bis
vorerst verschoben
# fr
en pause
en suspens
suspendu
en attente de validation
mis en attente
gelé pour l'instant
gelé temporairement
temporairement gelé
reporté à une date ultérieure
# es
en pausa
pausado
pausada
en espera hasta
en suspenso
suspendid
paralizad
congelado temporalmente
aplazado hasta nuevo aviso
hasta nuevo aviso
congelad
# pt
em pausa
pausad
suspens
congelad
em espera até
em stand-by
em standby
até novo aviso
# nl
on hold
in de wacht
on-hold
gepauzeerd
opgeschort
stilgelegd
in de ijskast
stil komen te liggen
tijdelijk bevroren
# it
in sospeso
sospes
in pausa
congelat
# pl
wstrzyman
zawieszon
# sv
pausad
pausat
på is
tills vidare
# da
sat på pause
på pause
i bero
sat i bero
voorlopig stopgezet
tijdelijk stopgezet
put back to
put back until
vorläufig ausgesetzt
vorübergehend ausgesetzt
paralizado
paralizada
se ha paralizado
paused
hiring pause
recruitment pause
stood down for now
frozen until
freeze until
not recruiting until
not hiring until
delayed indefinitely
on pause
pausiert werden
liegt * auf eis
auf pause
gestoppt bis
mis en pause
mise en pause
en stand-by
en standby
en stand by
puesto en pausa
queda en pausa
em stand by
em pausa
even stil
stil op dit moment
"""

WITHDRAWN = """
# en
withdraw the offer
withdraw our offer
withdraw your offer
withdraw the job offer
withdraw this offer
withdraw the conditional offer
withdrawing the offer
withdrawing our offer
withdrawing your offer
withdrawing the job offer
withdrawing this offer
withdrawing the conditional offer
withdrawn the offer
withdrawn our offer
withdrawn your offer
withdrew the offer
withdrew my offer
withdrawn my offer
offer has been withdrawn
offer is withdrawn
offer was withdrawn
offer is hereby withdrawn
offer * is withdrawn
offer * has been withdrawn
offer * has been rescinded
offer of employment * withdrawn
rescind the offer
rescind our offer
rescind your offer
rescinding the offer
rescinding our offer
rescinding your offer
rescinded the offer
rescinded our offer
rescinded your offer
rescinded my offer
offer has been rescinded
offer is rescinded
offer was rescinded
revoke the offer
revoke our offer
revoke your offer
revoking the offer
revoking your offer
revoked the offer
revoked your offer
offer has been revoked
retract the offer
retract our offer
retract your offer
retracting the offer
retracting our offer
retracting your offer
retracted the offer
pull the offer
pull your offer
pulling the offer
pulled the offer
pulled my offer
pulled your offer
no longer able to honour the offer
no longer able to honor the offer
unable to honour the offer
unable to honor the offer
no longer proceed with the offer
# de
angebot zurückziehen
angebot zurückzuziehen
angebot * zurückziehen
angebot * zurückzuziehen
angebot * zurückgezogen
angebot nicht aufrechterhalten
angebot * nicht aufrechterhalten
angebot * nicht mehr aufrecht
zusage zurückziehen
zusage zurückzuziehen
zusage zurücknehmen
zusage * zurückziehen
zusage * zurücknehmen
angebot * zurücknehmen
# fr
retirer notre offre
retirer l'offre
retirer notre proposition
retirer la proposition
retirons notre offre
retirons l'offre
retirons notre proposition
annuler notre offre
annuler l'offre
annuler la promesse d'embauche
annulons notre offre
annulons l'offre
revenir sur notre offre
revenir sur la promesse
offre est retirée
offre a été retirée
# es
retirar la oferta
retirar nuestra oferta
retirarle la oferta
retiramos la oferta
retiramos nuestra oferta
retirado la oferta
anular la oferta
anulamos la oferta
oferta queda sin efecto
oferta queda anulada
oferta ha sido retirada
dejar sin efecto la oferta
# pt
retirar a oferta
retirar a proposta
retirar a nossa proposta
retirar nossa proposta
retiramos a oferta
retiramos a proposta
cancelar a oferta
cancelar a proposta
cancelar a sua contratação
oferta foi cancelada
proposta foi cancelada
proposta foi retirada
revogar a proposta
# nl
aanbod * intrekken
aanbod intrekken
aanbod in te trekken
aanbod * in te trekken
aanbod ingetrokken
aanbod * ingetrokken
trekken * aanbod * in
# it
ritirare l'offerta
ritirare la proposta
ritiriamo l'offerta
revocare l'offerta
offerta è stata ritirata
# pl
wycofać ofertę
wycofujemy ofertę
oferta została wycofana
# sv
dra tillbaka erbjudandet
drar tillbaka erbjudandet
dra tillbaka vårt erbjudande
# da
trække tilbuddet tilbage
trækker tilbuddet tilbage
tilbuddet er trukket
"""

# Somebody else, said in many ways; with a verb of CHOOSES in the same sentence it is a decision.
OTHERS = """
# en
another candidate
other candidate
another applicant
other applicant
another person
another individual
another finalist
another colleague
other finalist
the other person
someone else
somebody else
someone with
someone who
someone whose
a candidate with
a candidate who
a candidate whose
candidates with
candidates who
applicants who
applicants with
different candidate
internal candidate
alternative candidate
stronger candidate
external candidate
more experienced
a better match
a closer match
# de
einen anderen
eine andere
einem anderen
einer anderen
anderen kandidat
andere kandidat
anderen bewerb
andere bewerb
jemand anders
jemand ander
jemanden ander
jemanden mit
jemanden, der
mitbewerber
einen internen
eine interne
einen externen
einen kandidaten
eine kandidatin
einen bewerber
eine bewerberin
einer kandidatin
einem kandidaten
einem bewerber
einer bewerberin
# fr
un autre
une autre
d'autres candidat
d'autres profil
quelqu'un d'autre
un candidat
une candidate
un profil
des profils
des candidats
une personne
avec elle
avec lui
# es
otra persona
otro candidato
otra candidata
otro profesional
otra profesional
otro perfil
otros candidatos
otras candidatas
otros perfiles
otras candidaturas
otra candidatura
otro aspirante
otra aspirante
alguien con
alguien más
un perfil
un candidato
una candidata
perfiles
# pt
outro candidato
outra candidata
outros candidatos
outras candidatas
outra pessoa
outro profissional
outra profissional
outros profissionais
outro perfil
outros perfis
outras candidaturas
outra candidatura
alguém com
um candidato
uma candidata
um perfil
# nl
een andere kandidaat
andere kandidaten
een ander
iemand anders
iemand met
iemand die
een kandidaat
een interne
# it
un altro candidato
un'altra candidata
un'altra persona
un altro profilo
altri candidati
altri profili
un profilo
un candidato
una candidata
# pl
innego kandydata
inną kandydat
inną osobę
innych kandydat
kandydata
kandydatkę
# sv
en annan
andra kandidater
andra sökande
någon annan
någon med
# da
en anden
andre kandidater
andre ansøgere
en intern
somebody whose
somebody with
somebody who
somebody more
someone internal
somebody internal
someone more
someone local
someone closer
someone better
an internal
the internal
internal person
two other
a person
another profile
une personne
identified candidates
the other candidate
the other finalist
the other applicant
otro finalista
el otro candidato
la otra candidata
la otra finalista
outro finalista
quelqu'un qui
quelqu'un de
quelqu'un avec
l'autre candidat
l'autre finaliste
de andere kandidaat
andere kandidaat
andere sollicitant
altro candidato
altra candidata
somebody from
someone from
someone already
einer anderen person
eine andere person
deine mitbewerber
ihre mitbewerber
un gars
une fille
quelqu'un
une autre personne
un profesional
um profissional
uma profissional
un'altra
un altro
een collega
einen kollegen
a fellow candidate
fellow applicant
one of the other
a colleague
an existing member
external applicant
internal applicant
a stronger
a more suitable
more suitable candidate
a better suited
better qualified
candidates better
candidates more
eine person
einer person
jemandem
einem internen
einer internen
stärkere
un collègue
une collaboratrice
un collaborateur
candidature interne
candidat interne
un compañero
una compañera
candidato interno
candidata interna
otra opción
otras personas
outras pessoas
candidato interno
candidata interna
een interne kandidaat
een collega
una persona
uma pessoa
una candidata
een persoon
une candidature
d'une autre
d'un autre
otra compañera
otro compañero
outra colega
outro colega
"""

CHOOSES = """
# en
decided on
decided to go
decided to move
decided to offer
decided to proceed
decided to progress
decided to pursue
decided to appoint
decided to hire
decided to continue
decided to select
decided to advance
decided to give
decided in fav
decision to proceed
decision to move
decision to go
decision to offer
decision to appoint
choosing
chosen
chose_
selected
opted
offered
appointed
hired
gone with
gone for
gone to
go with
went with
went for
going with
going for
move forward with
move ahead with
moving forward with
moving ahead with
moved forward with
moved ahead with
forward with
ahead with
proceed with
proceeding with
progress with
progressing with
pursue
pursuing
continuing with
continue with
focusing on
preferred
picked
favour of
favor of
accepted
settled on
edged
to give the
given the
filled by
filled with
taken on
awarded
better suited
more closely
hiring
# de
entschieden
entscheidung
vorzug
ausgewählt
eingestellt
gewählt
auswahl
wahl_
vergeben
besetzt
zusage
zugesagt
genommen
fortsetzen
fortzusetzen
weiterzugehen
weiter zu machen
weiterzumachen
gefallen
# fr
retenu
choisi
choisir
porté
portée
pris_
recruté
embauché
poursuivre avec
continuer avec
opté
décidé
préféré
privilégié
sélectionné
partir sur
partis sur
# es
elegid
elegir
eligi
optado
optamos
optó
seleccionad
decantado
escogid
contratad
continuar con
continuado con
seguir con
seguir adelante con
avanzar con
decidido
elegimos
apostar
apostado
adjudicad
# pt
optamos
optou
optámos
optaram
escolhemos
escolhid
escolheu
escolher
selecionad
selecionamos
seguir com
seguimos com
avançar com
avançamos com
prosseguir com
continuar com
decidimos
decidiu
contratad
contratamos
recaiu
# nl
gekozen
kiezen
keuze
gevallen
verder te gaan
verder gegaan
verder gaan
gaan verder
gaan we verder
door te gaan
doorgaan
aangenomen
aannemen
geselecteerd
voorkeur
besloten
# it
scelto
scegliere
selezionato
proseguire con
procedere con
optato
preferito
preferenza
assunto
# pl
zdecydowali
wybrali
wybór
wybrano
kontynuować
zatrudni
# sv
valt
val_
vidare med
beslutat
anställt
erbjudit
# da
valgt
valg_
videre med
ansat
besluttet
tilbudt
gave_
given_
ficou com
vergeben
extending an offer
extended an offer
extend an offer
made an offer
making an offer
identified
recommended
ended up with
hire_
appoint
selecting
taking on
zugunsten
fiel
fällt
nehmen
nehme_
eingestellt
préféré
préférence
prenons
pris_
quedado con
quedamos con
contratamos
ficou
ficámos
voorgedragen
benoemd
voordracht
ricaduta
ricaduto
caduta
ausgesprochen
weitergehen
weiterzumachen
bevorzugt
vorgezogen
erhält
bekommt
geht an
ging an
embauch
prenons
correspondait
fechando
fechamos
fechámos
prendiamo
preso_
presa_
assumiamo
coger
cogido
contratado
uitgesproken
awarding
chose to
have offered
was offered
been offered
been given
hired from
promoting
promoted
best suited
better fit
fits better
fit better
edge_
the nod
besser passt
besser zu
überzeugt
favorisier
favorisiert
durchgesetzt
recrutons
retenons
retenir
donné la préférence
a été retenu
retenue
ha sido elegid
hemos elegido
nos hemos decantado
hemos optado
decidimos por
se ajusta mejor
encaja mejor
foi escolhid
foi selecionad
foi a escolhida
se encaixa melhor
mais alinhad
beter aansluit
beter past
beter passen
benoemen
aangesteld
choix
recruter
embaucher
elegir
seleccionar
contratar
incorporar
contar con
decidido por
selecionar
selecionámos
contratámos
contrataram
escolhemos
einzustellen
zu besetzen
aan te nemen
te benoemen
assumere
optato
wybrać
preenchid
cubiert
va a ser para
será para
gevraagd voor
pourvu par
besetzt mit
"""

# What an opening and what a meeting is called: the nearer of the two tells what was cancelled, paused or filled.
OPENING = """
role
position
post_
posts
vacancy
requisition
req_
job
hiring
recruitment
recruiting
search
opening
headcount
process
application
candidacy
budget
project
programme
stelle
position
besetzung
verfahren
ausschreibung
bewerbung
prozess
auswahlverfahren
poste
recrutement
processus
embauche
offre
candidature
puesto
vacante
proceso
selección
plaza
contratación
candidatura
vaga
processo
posição
contratação
vacature
functie
procedure
werving
posizione
selezione
ricerca
rekrutacj
stanowisk
tjänst
rekrytering
stilling
rekruttering
spot_
gig_
contract_
"""

MEETING = """
interview
your call
our call
the call
phone screen
meeting
slot
appointment
room
link
chat_
flight
parking
assessment day
gespräch
termin
interviewtermin
telefonat
videocall
entretien
rendez-vous
créneau
appel
entrevista
reunión
llamada
cita
reunião
chamada
horário
gesprek
afspraak
colloquio
appuntamento
rozmow
spotkani
termin
intervju
möte
samtale
møde
"""

# Regret and farewell: one of each, with nothing that speaks against it, are a rejection; neither is one alone.
REGRET = """
unfortunately
regret
regrettably
sorry
afraid
sadly
not the news
not the outcome
not the answer
disappointing
disappointed
bad news
difficult decision
tough decision
hard decision
tough call
hard call
close call
leider
bedauern
bedaure
tut mir leid
tut uns leid
keine leichte entscheidung
nicht leicht gefallen
schweren herzens
malheureusement
regret
désolé
navré
décision difficile
choix difficile
lamentablemente
desafortunadamente
desgraciadamente
lamentamos
sentimos
lamento
por desgracia
infelizmente
lamentamos
lamento
helaas
spijt
jammer
purtroppo
spiacenti
niestety
przykro
tyvärr
desværre
better news
happier news
not the result you
not the news you
not the decision you
schlechte nachricht
keine guten nachrichten
keine gute nachricht
mauvaise nouvelle
mauvaises nouvelles
malas noticias
más notícias
slecht nieuws
geen goed nieuws
cattive notizie
"""

FAREWELL = """
best of luck
good luck
every success
wish you luck
wish you well
wish you all the best
wish you every
wish you the best
wish you success
future endeavo
in your search
your job search
keep your resume
keep your cv
keep your details
keep you in mind for
keep your application on file
apply again
reapply
future opportunities
future openings
future vacancies
other opportunities
viel erfolg
alles gute
beruflichen weg
berufsweg
weitere zukunft
für die zukunft
bonne continuation
plein succès
vos recherches
tes recherches
votre recherche
souhaitons pleine réussite
mucha suerte
mucho éxito
muchos éxitos
futuros procesos
futuras oportunidades
boa sorte
muito sucesso
sucesso na sua
futuras oportunidades
próximas oportunidades
veel succes
succes met
vervolg van je
verdere loopbaan
in bocca al lupo
powodzenia
lycka till
held og lykke
"""

# A concrete other opening is held out; general words about the future are not one.
ALTERNATIVE = """
# en
would like you to consider
like you to consider
would you consider
would you be open to
would you be interested in
would you be up for
might you be interested in
would be interested in considering
great fit for our
good fit for our
great fit for another
good fit for another
great fit for the
strong fit for our
better fit for our
better fit for another
better suited to our
better suited to the
better suited for our
better suited for the
better match for our
instead, we would like
instead we would like
like to offer you * instead
happy to offer you * instead
we do have a
we also have an opening
we have another opening
we have an opening for
we have a similar opening
we have a similar role
we have another role
we have another position
another role we have
another position we have
like to put you forward for
like to refer you to
refer you for
consider you for our
consider you for the
consider you for a
considered for our
considered for the * instead
considered for the * role instead
suggest you for
recommended you for
recommend you for
think of you for our
think of you for a
open to a conversation about
open to discussing the
like to talk to you about a different
talk to you about another
speak to you about a different
# de
vorstellen, dass du
sehr gut als
hättest du interesse
hätten sie interesse
hättest du lust
können wir ihnen * anbieten
könnten wir ihnen * anbieten
könnten wir dir * anbieten
eine andere position
eine andere stelle, die
eine weitere stelle
eine andere vakanz
andere offene position
# fr
vous proposer un autre poste
te proposer un autre poste
seriez-vous intéressé
seriez-vous ouvert
seriez-vous partant
serais-tu intéressé
ça t'intéresserait
cela vous intéresserait
votre profil correspondrait
# es
te interesaría
le interesaría
te encajaría
encajarías
en cambio, nos gustaría
en cambio nos gustaría
te gustaría que te
nos gustaría ofrecerte
nos gustaría ofrecerle
# pt
você teria interesse
teria interesse
te interessaria
gostaríamos de te considerar
gostaríamos de considerar você
gostaríamos de lhe propor
teria disponibilidade para
# nl
zou je interesse
zou u interesse
heb je interesse
heeft u interesse
wel een goede match
beter passen bij
beter past bij
# it
sarebbe interessat
saresti interessat
# pl
czy byłby pan zainteresowany
czy byłaby pani zainteresowana
# sv
skulle du vara intresserad
# da
ville du være interesseret
speak to you about another
you might be a better fit
you would be a better fit
have in mind for you
als * vorstellen
sie aber gerne * als
stattdessen * anbieten
stattdessen * vorstellen
proposer le poste de
proposer un poste de
penser à vous pour le poste
ofrecerte * otra vacante
ofrecerte otro puesto
ofrecerte otra posición
tenemos otra vacante
tenemos otro puesto
tenemos otra posición
temos outra vaga
temos outra posição
temos uma outra vaga
wel een andere vacature
wel een andere functie
voorstellen voor de functie van
voorstellen voor de rol van
voordragen voor de functie van
wel voorstellen voor
hebben * een andere vacature
hebben * een andere functie
abbiamo un'altra posizione
vi har en annan tjänst
vi har en anden stilling
love to talk about the
love to talk to you about the
like to talk to you about the
love to speak to you about our
something you would consider
something you would be interested in
something you would be open to
something that might interest you
would that interest you
would you like to be considered
may i put you forward
shall i put you forward
like us to consider you
wäre das etwas für
wäre das was für
iets voor jou
iets voor u
could suit you
might suit you
may suit you
would suit you
suit you better
shall i send you the details
könnte gut zu dir passen
könnte gut zu ihnen passen
könnte zu dir passen
könnte zu ihnen passen
pourrait vous convenir
pourrait te convenir
podría encajarte
podría interesarte
podría interesarle
poderia te interessar
zou bij je passen
zou bij u passen
"""

# The message says that nothing is decided, or that it goes on.
GOES_ON = """
# en
reschedule
rescheduling
rearrange
re-arrange
move your interview
moved your interview
move our call
move our interview
postpone your interview
postpone the interview
postpone our
push back your interview
push our
another time
new time
new date
different time slot
choose another time
could you do
are you available
are you free
would * work for you
does * work for you
pleased to invite
delighted to invite
like to invite you
happy to invite
love to invite you
invite you to a
invite you to the
invite you for
invited to interview
invite you to interview
invite you to meet
invitation to interview
delighted to offer you the
pleased to offer you
happy to offer you the
thrilled to offer
delighted to offer you
offer still stands
move you forward to
like to move you forward
moving you to the next
like to move forward with you
moving forward with your application
progress you to
you have been shortlisted
you are shortlisted
have been selected for
been selected to
selected for the next
you have passed
passed the first
passed to the next
congratulations
still in the process
still in process
still under consideration
under review
being reviewed
still being considered
still considering
still interviewing
still reviewing
not yet made a
not made a decision
not made a final
have not yet
no decision has been
decision has not been made
taking longer
bit longer
more time
delay
will get back to you
get back to you with
will be in touch either way
in touch either way
will let you know by
hope to have an update
thank you for your patience
thanks for your patience
have received your application
has been received
received your request
confirm receipt
if your profile matches
if your experience matches
if you are selected
if you are shortlisted
should you be selected
if successful
not been rejected
out of the office
running late
withdraw your application
to withdraw your
your request to withdraw
closing date
has been extended
no action is needed
still need
complete your application
until we receive
before we can proceed
before we proceed
want me back
second round next
unsubscribe
sign on
start date
# de
verschieben
verschoben
neuen termin
neuer termin
anderen termin
verzögert
verzögerung
noch keine entscheidung
noch nicht entschieden
noch etwas
noch etwas geduld
um geduld
bitten um * geduld
einladen zu
einzuladen
laden wir sie
laden sie
laden dich
laden wir dich
freuen uns, sie
freuen uns sie
freuen uns, dich
weiterhin im rennen
noch im rennen
noch im prozess
weiterhin im prozess
für dich entschieden
für sie entschieden
ihnen die stelle anbieten
zusage
herzlichen glückwunsch
eingegangen
erhalten haben
eingang ihrer bewerbung
eingang deiner bewerbung
werden geprüft
prüfung * in anspruch
in anspruch nehmen
melden uns bis
melden uns dann
melden uns in
fehlen * noch
reichen sie
nachreichen
passt ihnen
passt dir
# fr
reporter
reporté
décaler
décalé
déplacer votre entretien
nouveau créneau
autre créneau
seriez-vous disponible
êtes-vous disponible
es-tu disponible
serais-tu disponible
plus de temps que prévu
pas encore pris
pas encore arrêté
pas encore de décision
toujours en cours
en cours d'étude
en cours d'examen
retard
bien reçu votre candidature
bien reçu ta candidature
accusons réception
accuser réception
sans réponse de notre part
sans retour de notre part
a retenu toute notre attention
a retenu notre attention
souhaitons vous rencontrer
souhaiterions vous rencontrer
aimerions vous rencontrer
invitons à
inviter à un
heureux de vous
plaisir de vous
félicitations
revenons vers vous d'ici
reviendrons vers vous
reviens vers vous la semaine
reviens vers vous dès
# es
aplazar
aplazamos
posponer
reprogramar
cambiar la entrevista
cambiar la hora
mover la entrevista
te viene bien
le viene bien
te va bien
estás disponible
hemos recibido
recibido tu candidatura
recibido su candidatura
si tu perfil encaja
si su perfil encaja
si tu perfil
si su perfil
has sido seleccionado para
ha sido seleccionado para
ha sido seleccionada para
has sido seleccionada para
nos complace
enhorabuena
felicidades
siguiente fase.
todavía no
aún no
retraso
demora
invitarte a
invitarle a
te diremos algo
te informaremos
# pt
remarcar
reagendar
adiar
mudar a entrevista
pode ser na
você tem disponibilidade
tem disponibilidade
recebemos a sua
recebemos sua
recebemos o seu
se o seu perfil
se seu perfil
foi selecionado para a próxima
foi selecionada para a próxima
foi aprovado para
foi aprovada para
parabéns
ainda não temos
ainda não
atraso
convidar você
convidá-l
convidar-te
daremos notícias
temos o prazer
# nl
verzetten
verplaatsen
verplaatst
ander moment
nieuw moment
nieuwe afspraak
goed ontvangen
ontvangst van je
duurt * langer
langer dan
nog geen besluit
nog geen beslissing
nog niet besloten
nodigen wij u
nodigen we je
nodig ik je
uitnodigen voor
uit te nodigen voor
gefeliciteerd
nog in de race
nog in de procedure
hoort * van ons
vertraging
kun je donderdag
schikt
kun je op
# it
rimandare
spostare
posticipare
va bene giovedì
abbiamo ricevuto
lieti di invitar
piacere di invitar
congratulazioni
non abbiamo ancora
ritardo
# pl
przełożyć
przesunąć
inny termin
otrzymaliśmy
zaprosić na
zapraszamy
gratulujemy
jeszcze nie podjęli
opóźnienie
czy pasuje
# sv
boka om
flytta intervjun
ny tid
vi har mottagit
tagit emot din
bjuda in dig
grattis
inte fattat
försenat
passar
# da
flytte samtalen
flytte din
ny tid
ny dato
har modtaget
invitere dig
tillykke
endnu ikke
forsinket
passer
"""

# With one of these an opening is held out for some day, or something else than an opening is.
SOME_DAY = """
in future
in the future
future role
future opportunit
should a
if a
if another
when a
as and when
keep you in mind
keep an eye
feedback
in touch
talent pool
talent community
newsletter
in zukunft
künftig
zukünftig
sobald
sollte
rückmeldung
à l'avenir
futur
si un
si une
un retour
futuro
futura
si surge
si sale
cuando surja
retroalimentación
devolutiva
se surgir
quando surgir
assim que
toekomst
mocht
als er
zodra
toelichting
in futuro
qualora
w przyszłości
framtid
fremtid
"""

# A sentence that opens or runs with one of these speaks of what might be, of others, or of what somebody said elsewhere.
HYPOTHETICAL = """
if you have not heard
if you do not hear
if you have not received
not heard from us
do not hear from us
whether or not
whether you
please assume
assume you have
assume that you
should you not
in the event
in case you
if we decide
if we do not
if you are not
if you were not
if your application is not
if unsuccessful
if you are unsuccessful
unsuccessful candidates will
unsuccessful applicants will
successful and unsuccessful
only candidates
only shortlisted
only those
candidates who are not
candidates not selected
other candidates that they
other applicants that they
informed the other
told the other
how to respond
when an employer
tips
sans réponse de notre part
sans retour de notre part
sans nouvelles
veuillez considérer
falls sie nicht
falls sie bis
sollten sie bis
sollten sie nichts
wenn sie bis
si no recibe
si no recibes
si en * no
caso não
se não receber
als je niets
indien u niets
mocht je niets
anderen bewerbern haben
anderen kandidaten haben
den anderen bewerbern
slot has been filled
that slot
time slot
this slot
one of the two positions
one of two positions
one of the positions
one of our positions
not been rejected
interviewing a couple of other
interviewing other
interviews with other
gespräche mit anderen kandidat
gespräche mit anderen bewerb
entrevistando a otr
entrevistando outros
gesprekken met andere kandidaten
request to withdraw
withdraw your application
as requested
decided to withdraw
until we receive
until you
bis wir
ohne diese
portal was
room is no longer
meeting room
parking
visa
visas
does this role still
to better align
update listings
applications that do not
applications which do not
candidates who do not
applicants who do not
candidates that do not
candidates not selected
applicants not selected
those not selected
will be informed
will be notified
nicht ausgewählte bewerber
candidatos no seleccionados
chosen you_
selected you_
picked you_
decided on you_
offer you parking
offer you a slot
offer you a date
offer you a time
offer you an earlier
offer you a later
offer you another time
offer you another date
offer you another slot
offer you travel
offer you accommodation
offer you reimbursement
offer you a higher
offer you more
offer you an alternative date
offer you an alternative time
offer you relocation
offer you sponsorship
uploading
upload_
"""

# What speaks against a decision in the same sentence.
UNDECIDED = """
until
unless
gespräch * absagen
termin * absagen
interview * absagen
still interviewing
still meeting
still speaking
still reviewing
still talking
are still
still have
not yet
yet to
before making
before we
to interview other
to interview a
to meet other
to meet a
meet with other
speak with other
noch mit
noch andere
noch gespräche
noch nicht
pas encore
encore d'autres
todavía
aún
ainda
nog met
nog niet
nog andere
nog gesprek
non abbiamo ancora
jeszcze
ännu
endnu
still deciding
deciding between
between you and
zwischen dir und
zwischen ihnen und
entre vous et
entre tú y
tussen jou en
has been selected to join
will take the
without
te spreken
zu sprechen
nog een
noch ein
noch eine
erst nächste
encore un
encore une
another time
another date
andere datum
will run
"""

# Good news; with one of these a word of regret is about something else.
GOOD_NEWS = """
congratulations
herzlichen glückwunsch
wir gratulieren
félicitations
enhorabuena
felicidades
parabéns
gefeliciteerd
congratulazioni
gratulujemy
grattis
tillykke
"""

# A request; a message that only regrets and asks for something is about that.
REQUEST = """
please
bitte
veuillez
merci de
por favor
favor de
gelieve
graag
prego
la preghiamo
proszę
prosimy
vänligen
venligst
"""

NEGATION = """
not_
unable
no_
nicht
kein
keine
nichts
pas_
aucun
aucune
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

# The field was strong, somebody fitted better: one sign among others.
COMPARED = """
strong field
strength of the field
strength of the
standard was
standard of
competition
competitive
many strong
very strong
extremely high
high calibre
high caliber
closely
more experience
deeper
stronger
better fit
better match
someone
another
other candidates
first choice
tough choice
hard choice
difficult choice
mitbewerber
anderen
mehr erfahrung
engere
un autre
autres candidats
profil
choix
otra persona
otros
perfil
elección
outra pessoa
outros
escolha
andere kandida
keuze
voorkeur
"""

# Nothing is decided as long as somebody waits.
WAITING = """
yet_
still
wait
delay
slip
moved to
postpone
until
soon_
shortly
next week
tomorrow
expired
noch
warten
verschieb
verschoben
morgen
nächste woche
encore
attente
attendre
la semaine prochaine
demain
todavía
espera
aún
semana que viene
mañana
ainda
esperar
semana que vem
amanhã
nog_
wachten
volgende week
morgen
ancora
jeszcze
ännu
endnu
"""
