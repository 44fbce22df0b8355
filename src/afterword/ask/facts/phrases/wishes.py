"""What the sender offers and asks: feedback offered or refused, no contact wanted, nobody reads the mailbox."""

INVITES = """
feedback would be useful
if you would like feedback
if you would like any feedback
if you would like some feedback
if you would like more feedback
if you would like further feedback
if you would like detailed feedback
if you would like more detailed
if you would like to receive feedback
if you would like to discuss
if you would like to talk
if you would like to chat
if you would like to hear
if you would like some notes
if you would like me to
if you want feedback
if you want any feedback
if you want some feedback
if you want to talk it
if you want to chat about
if you want to know more
if you need feedback
if you wish to receive feedback
if you wish to discuss
if you wish to have feedback
should you wish to receive feedback
should you wish to discuss
should you wish feedback
should you wish to have feedback
should you require feedback
should you require any
should you want feedback
should you want any
should you like feedback
should you have any questions
if you have any questions
if you have questions
with any questions
with questions
any questions, please
may request feedback
can request feedback
to request feedback
request feedback by
request feedback from
welcome to request feedback
ask for feedback
for feedback please
for feedback, please
to obtain feedback
to receive feedback
to arrange feedback
to arrange a feedback
to get feedback, please
happy to give you
happy to give feedback
happy to share feedback
happy to share some
happy to share more
happy to provide
happy to offer feedback
happy to offer you feedback
happy to talk through
happy to talk it through
happy to talk you through
happy to discuss
happy to explain
happy to jump on a * call
happy to jump on a call
happy to hop on
happy to have a * call
happy to chat
happy to go through
happy to answer
glad to give
glad to share
glad to provide
glad to talk
glad to discuss
glad to answer
pleased to give you feedback
pleased to provide
delighted to give you feedback
willing to share feedback
willing to give feedback
can offer you feedback
can offer feedback
can give you feedback
can provide feedback
can share feedback
can share some feedback
could share some feedback
would be happy to share
offer you some feedback
offer you feedback
offer feedback to
available to give feedback
available to discuss
feedback is available
feedback available on request
feedback on request
feedback can be
feedback session
feedback call
share some feedback if
some feedback if you
let me know if you would like
let us know if you would like
let me know if you want
let me know if feedback
like to hear more about why
talk it through
talk through the decision
feel free to ask
feel free to reach out with
feel free to call
feel free to contact me
feel free to get in touch
free to reach out for
do not hesitate to contact me
do not hesitate to ask
come and find me
drop me a line if
give me a call if
give me a ring if you would like feedback
# de
wenn du feedback
wenn sie feedback
falls du feedback
falls sie feedback
falls du mehr feedback
falls du rückmeldung
falls sie eine rückmeldung
feedback möchtest
feedback möchten
feedback wünschen
feedback wünschst
feedback geben
ein feedback
gerne feedback
gern feedback
für rückfragen
für fragen
bei rückfragen
bei fragen
rückfragen gern
rückfragen beantwort
fragen * gern
telefonisch gern
stehe ich ihnen gern
stehe dir gern
stehen wir ihnen gern
zur verfügung
melde dich gern
melden sie sich gern
ruf mich gern
rufen sie mich gern
rufen sie gern
gerne erläutere
erläutere ich
gern am telefon
ausführliche rückmeldung
ausführlicheres feedback
ausführlichere rückmeldung
# fr
si tu veux un retour
si vous souhaitez un retour
si vous souhaitez un feedback
si vous le souhaitez, je
si vous souhaitez en discuter
si vous souhaitez échanger
si vous souhaitez des
si vous souhaitez connaître
si vous avez des questions
si tu as des questions
si tu souhaites un
si tu veux en
souhaitez un retour
souhaitez un débrief
reste à votre disposition
restons à votre disposition
reste à ta disposition
reste disponible
restons disponibles
me tiens à votre disposition
nous tenons à votre disposition
pour toute question
volontiers un retour
un retour plus détaillé
vous faire un retour
te faire un retour
n'hésitez pas à me
n'hésitez pas à nous
n'hésite pas à
# es
si quieres feedback
si quieres más feedback
si deseas feedback
si desea feedback
si quieres que te
si quieres comentar
si quieres hablar
si te interesa recibir
si le interesa recibir
si desea recibir
si deseas recibir
si desea conocer
si deseas conocer
si desea más información
si tienes alguna pregunta
si tiene alguna pregunta
si tienes preguntas
si tienes dudas
si tiene alguna duda
si tienes alguna duda
para cualquier duda
para cualquier consulta
para cualquier pregunta
quedo a su disposición
quedo a tu disposición
quedamos a su disposición
quedamos a tu disposición
estoy a tu disposición
estoy a su disposición
quedo a disposición
puedo darte feedback
podemos darte feedback
con gusto te
con gusto le
encantado de darte
encantada de darte
encantado de comentar
encantada de comentar
# pt
se quiser, posso
se quiser posso
se quiser um feedback
se quiser feedback
se quiser uma devolutiva
se quiser conversar
se desejar um feedback
se desejar feedback
se desejar receber
caso queira
caso deseje
caso tenha dúvidas
caso tenha alguma
se tiver dúvidas
se tiver alguma
se pretender
fico à disposição
ficamos à disposição
estou à disposição
estamos à disposição
fico ao dispor
estou ao dispor
ao seu dispor
posso te passar
posso te dar
posso passar um feedback
posso dar um feedback
qualquer dúvida
qualquer questão
# nl
mocht u * toelichting
mocht je * toelichting
mocht u vragen
mocht je vragen
mocht je feedback
mocht u feedback
mocht je behoefte
mocht u behoefte
als je feedback
als je vragen
als u vragen
als u feedback
als je wilt
als je meer wilt
wil je * feedback
wil je * toelichting
wilt u * toelichting
wilt u * feedback
heb je vragen
heeft u vragen
bel gerust
bel me gerust
mail gerust
bel of mail
kunt u mij bellen
kun je me bellen
kun je mij bellen
neem gerust contact
licht ik graag toe
geef ik graag
geef je graag
graag telefonisch toe
# it
se desidera
se desideri
se vuoi un feedback
se vuole un feedback
per qualsiasi domanda
resto a disposizione
restiamo a disposizione
a sua disposizione
a tua disposizione
# pl
chętnie udzielę
chętnie przekażę
jeśli chce pan
jeśli chciałaby pani
jeśli chciałby pan
w razie pytań
# sv
om du vill ha feedback
om du vill ha återkoppling
hör gärna av dig
har du frågor
om du har frågor
ger gärna feedback
# da
hvis du ønsker
hvis du har spørgsmål
du er velkommen til at ringe
du er velkommen til at kontakte
giver gerne feedback
gebe dir feedback
gebe ihnen feedback
gebe dir gern
gebe ihnen gern
telefonieren wir
if i want pointers
if useful
if that would be useful
if it would be helpful
if that would help
if helpful
conversarmos sobre
falarmos sobre
do shout if
shout if
any pointers
if you would like pointers
glad to give you feedback
si te apetece
lo comentamos
te llamo y
voor een toelichting
voor toelichting
behoefte aan feedback
rückmeldung gern
rufen sie mich
ruf mich
my door is open
door is open if
if you would like to hear where
require feedback, please
se tient à votre disposition
se tiennent à votre disposition
tenons à votre disposition
qualquer esclarecimento
quaisquer esclarecimentos
para esclarecimentos
armen una devolución
arme una devolución
mando una devolución
pasar una devolución
need any further guidance
feel free to revert
comments can be requested
comments can be had
written comments from
steht ihnen für fragen
steht dir für fragen
stehe ich ihnen für fragen
voor een toelichting kun
voor een toelichting kunt
"""

DECLINES = """
unable to provide individual
unable to provide personal
unable to provide detailed
unable to provide specific
unable to provide feedback
unable to provide any feedback
unable to provide further
unable to offer individual
unable to offer feedback
unable to offer any feedback
unable to offer specific
unable to offer personal
unable to offer detailed
unable to give individual
unable to give feedback
unable to give specific
unable to give detailed
unable to give personal
unable to share feedback
unable to share specific
unable to share individual
unable to share detailed
unable to share any
not able to provide individual
not able to provide personal
not able to provide detailed
not able to provide specific
not able to provide feedback
not able to provide any
not able to provide further
not able to offer individual
not able to offer feedback
not able to offer specific
not able to give individual
not able to give feedback
not able to give specific
not able to share
can not provide individual
can not provide personal
can not provide detailed
can not provide specific
can not provide feedback
can not provide any
can not provide further
can not offer individual
can not offer feedback
can not offer specific
can not give individual
can not give feedback
can not give specific
can not share feedback
can not share specific
can not share individual
do not give feedback
do not give individual
do not provide feedback
do not provide individual
do not provide specific
do not offer feedback
do not offer individual
do not share feedback
do not share specific
not give feedback
not provide feedback
not provide individual
not offer feedback
not offer individual
not be able to provide
not be able to offer feedback
not be able to offer individual
not be able to give
not be able to share
not be giving feedback
not be providing feedback
not possible to provide
not possible to give
not possible to offer
no feedback will be
no individual feedback
feedback can not be
feedback is not
feedback will not be
individual feedback is not
unfortunately no feedback
policy not to * feedback
policy does not allow
policy prevents
# de
keine auskunft
keine angaben zu den gründen
keine gründe nennen
keine individuelle begründung
keine begründung
keine näheren gründe
keine weiteren auskünfte
keine weiteren angaben
kein individuelles feedback
kein feedback
keine individuelle rückmeldung
keine detaillierte rückmeldung
keine rückmeldung zu den gründen
nicht näher begründen
nicht begründen
# fr
pas de retour individuel
pas de retour personnalisé
pas de retour détaillé
pas fournir de retour
pas faire de retour
pas donner de retour
pas de feedback
pas en mesure de fournir
pas en mesure de donner
pas en mesure de vous faire un retour
pas en mesure de motiver
aucun retour
pas motiver
# es
no podemos dar feedback
no podemos dar retroalimentación
no podemos ofrecer feedback
no podemos ofrecer retroalimentación
no podemos facilitar
no podemos proporcionar
no podemos compartir
no damos feedback
no damos retroalimentación
no ofrecemos feedback
no ofrecemos retroalimentación
no es posible ofrecer
no es posible dar
no nos es posible dar
no nos es posible ofrecer
sin posibilidad de feedback
# pt
não podemos dar feedback
não podemos fornecer
não conseguimos dar
não conseguimos fornecer
não conseguimos oferecer
não conseguimos enviar feedback
não fornecemos feedback
não fornecemos devolutiva
não oferecemos feedback
não damos feedback
não é possível fornecer
não é possível dar
não será possível fornecer
não será possível dar
# nl
geen feedback
geen individuele
geen inhoudelijke
geen persoonlijke toelichting
geen nadere toelichting
geen verdere toelichting
geen toelichting
niet nader toelichten
# it
non possiamo fornire
non siamo in grado di fornire
non forniamo
nessun feedback
# pl
nie udzielamy
nie możemy udzielić
nie przekazujemy
# sv
inte ge individuell
ingen individuell
inte möjlighet att ge
# da
ikke give individuel
ikke mulighed for at give
can not comment on individual
unable to comment on individual
not able to comment on individual
not comment on individual
pas * retour personnalisé
impossible * retour personnalisé
aucun retour personnalisé
pas * retour individualisé
pas * retour individuel
aucun retour individuel
pas * de vous adresser un retour
impossible de vous adresser un retour
pas * de vous faire un retour
impossible de vous faire un retour
pas * de vous faire de retour
pas * motiver notre décision
pas * motiver nos décisions
ne motivons pas
ne communiquons pas les motifs
não * enviar devolutivas
não * enviar devolutiva
não * devolutivas individuais
não * devolutiva individual
não * retorno individual
não * retornos individuais
não * feedback individual
não * feedbacks individuais
keine gründe für die entscheidung
keine gründe für unsere entscheidung
gründe nicht nennen
gründe für die auswahl nicht
keine auskunft über die gründe
keine auskünfte über die gründe
keine individuellen rückmeldungen
no es posible compartirlos
no podemos compartir los resultados
no compartimos los resultados
no damos devoluciones
no * devoluciones individuales
no * comentarios individuales
no * retroalimentación individual
no * retroalimentación personalizada
geen individuele terugkoppeling
geen persoonlijke terugkoppeling
geen inhoudelijke toelichting
"""

NO_CONTACT = """
addressed to our solicitors
directed to our solicitors
sent to our solicitors
address it to our solicitors
contact our solicitors
write to our solicitors
go through our solicitors
only with our solicitors
addressed to our lawyers
directed to our lawyers
sent to our lawyers
address it to our lawyers
contact our lawyers
write to our lawyers
go through our lawyers
only with our lawyers
addressed to our attorneys
directed to our attorneys
sent to our attorneys
address it to our attorneys
contact our attorneys
write to our attorneys
go through our attorneys
only with our attorneys
addressed to our legal representatives
directed to our legal representatives
sent to our legal representatives
address it to our legal representatives
contact our legal representatives
write to our legal representatives
go through our legal representatives
only with our legal representatives
an unsere anwälte zu richten
an unsere rechtsanwälte zu richten
an unseren anwalt zu richten
an unseren rechtsanwalt zu richten
adressée à nos avocats
adressé à nos avocats
adressée à notre avocat
vous adresser à nos avocats
dirigirse a nuestros abogados
dirigida a nuestros abogados
dirigido a nuestro abogado
dirigida aos nossos advogados
dirigir-se aos nossos advogados
tratar com nossos advogados
gericht aan onze advocaat
richten aan onze advocaat
contact op met onze advocaat
please do not contact us
do not contact us
please do not contact me
do not contact the panel
do not contact the interviewers
please refrain from contacting
refrain from
not enter into correspondence
not enter into any
no correspondence
can not enter into
unable to enter into
decision is final and
please do not enquire
please do not inquire
please do not reply to ask
do not call
no further correspondence
no further enquiries
no enquiries
not respond to enquiries
not answer enquiries
not be able to respond to any
not respond to any
will not be answered
please do not write
please do not email us
von rückfragen ab
von nachfragen ab
von rückfragen bitten wir
von rückfragen abzusehen
von nachfragen abzusehen
von weiteren anfragen
keine rückfragen
auf rückfragen zu verzichten
bitte keine rückfragen
sehen sie bitte von
ne pas nous contacter
merci de ne pas nous
nous ne répondrons pas
aucune correspondance
aucune réponse ne sera
no se mantendrá correspondencia
no se atenderán
no responderemos
rogamos no contacte
rogamos que no contacte
rogamos que no nos contacte
rogamos que no llame
rogamos que no escriba
rogamos que no se ponga
por favor, no contacte
não entre em contato
não entrar em contato
não responderemos
pedimos que não nos contate
pedimos que não ligue
não atenderemos
niet over te corresponderen
niet over gecorrespondeerd
geen correspondentie
wij verzoeken u geen contact
niet te bellen
si prega di non contattare
prosimy o niekontaktowanie
prosimy nie
vänligen kontakta inte
venligst ikke kontakte
ask you not to contact
asked me not to contact
asked me not to ring
asked me not to call
asked me not to phone
asked me not to write
asked me not to email
asked me not to get in touch
rather i did not get in touch
rather i did not contact
mich gebeten * nicht mehr
hat gebeten, nicht mehr
bat mich, nicht mehr
ich soll mich nicht mehr melden
m'a demandé de ne plus
m'a demandé de ne pas rappeler
m'a demandé de ne pas les recontacter
préfère que je ne rappelle pas
me pidió que no * llam
me pidió que no * escrib
me pidió que no * contact
pediu para não ligar
pediu para não voltar a
pediu que eu não
vroeg me geen contact
liever niet dat ik * contact
niet meer bellen of mailen
ask that you do not contact
ask that you not contact
request that you do not contact
do not telephone
do not phone
do not call or email
do not email or call
do not write or call
please refrain from calling
von weiteren rückfragen * ab
sehen sie * rückfragen ab_
von rückfragen abzusehen
bitte * von * rückfragen ab_
sehen sie * nachfragen ab_
de ne pas nous recontacter
de ne pas nous relancer
de ne pas contacter le service
rogamos no llame
pedimos que não entre em contato
pedimos que não telefone
verzoeken u niet te bellen
verzoeken u niet te mailen
verzoeken u geen contact
gelieve niet te bellen
"""

UNREAD = """
do not reply to this
do not respond to this
please do not reply
replies to this
replies are undeliverable
replies will not be
not monitored
unmonitored
unattended mailbox
mailbox is not
can not receive replies
can not reply to this
automated message
automatically generated
automated email
auch nicht auf diese e-mail
antworten sie nicht auf diese
nicht auf diese e-mail
nicht auf diese nachricht
automatisch generierte
automatisch erstellte
ne pas répondre à ce
ne répondez pas à ce
merci de ne pas répondre
message automatique
no responda a este
no respondas a este
no responder a este
mensaje automático
não responda a este
não responda este
mensagem automática
e-mail automático
niet op deze e-mail
niet op dit bericht
niet beantwoorden
non rispondere a questa
prosimy nie odpowiadać
svara inte på
svar ikke på denne
"""
