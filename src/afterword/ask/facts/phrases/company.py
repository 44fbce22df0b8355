"""The words before an employer's name, with how sure they make it; and how an agency speaks of its client."""

# Before an employer's name and nothing else (a person may follow "interview with").
SURE_FRAMES = """
interest in
interest in joining
applying to
applying at
applying with
application to
application with
application at
applied to
applied at
interviewing at
here at
position at
role at
career at
careers at
part of
bewerbung bei
interesse an
stelle bei
position bei
candidature chez
rejoindre
intérêt pour
interés en
interés por
parte de
interesse em fazer parte da
interesse em fazer parte do
interesse na
interesse no
parte da
sollicitatie bij
bij
functie bij
interesse in
presso
på
hos
chez
bei
equipe de recrutamento da
recruiting-team von
"""

# weight, then phrases
FRAMES = (
    (
        6,
        """
interest in * with
interest in * at
applying for * at
applying for * with
applied for * at
applied for * with
application for * at
application for * with
interest in joining
interest in working at
interest in working for
interest in working with
interest in
applying to
applying at
applying with
application to
application with
application at
interviewing with
interviewing at
interviewed with
interviewed at
interview with
interview at
interviews with
interviews at
interviewing for * at
here at
position at
role at
post at
vacancy at
job at
opening at
opportunity at
opportunities at
opportunity with
position with
role with
career at
careers at
career with
team at
greetings from
on behalf of
joining the team at
join us at
bewerbung bei
interesse an
interesse an der
interesse an einer mitarbeit bei
stelle bei
position bei
tätigkeit bei
gespräch bei
mitarbeit bei
uns bei
candidature chez
candidature au sein de
candidature auprès de
poste chez
poste au sein de
rejoindre
au sein de
intérêt pour
intérêt que vous portez à
interés en
interés por
trabajar en
formar parte de
unirte a
unirse a
puesto en
vacante en
interesse em fazer parte da
interesse em fazer parte do
interesse em fazer parte
interesse em trabalhar na
interesse em trabalhar no
interesse na
interesse pela
interesse pelo
fazer parte da
fazer parte do
vaga na
vaga no
sollicitatie bij
functie bij
gesprek bij
werken bij
interesse in
vacature bij
candidatura presso
posizione presso
interesse per
intresse för
ansökan till
arbeta hos
arbeta på
interesse for
stilling hos
""",
    ),
    (
        4,
        """
at
bei
beim
bei der
bei den
bei dem
chez
bij
presso
hos
join
joining
""",
    ),
)

CLIENT = """
my client
our client
the client has
the client have
the client felt
the client feels
the client decided
the client went
the client said
the client chose
the client is
the client are
the client would
the client wanted
the client will
feedback from the client
back from the client
heard from the client
update from client
update from the client
from client
client feedback
unser mandant
unser auftraggeber
unser kunde
mein mandant
mein kunde
unsere mandantin
unseres mandanten
unseres kunden
unserem kunden
unserem mandanten
der kunde hat
kunde hat
vom kunden
notre client
mon client
le client a
le client n'a
retour du client
nuestro cliente
mi cliente
el cliente ha
el cliente no
la empresa cliente
nosso cliente
meu cliente
o cliente optou
o cliente decidiu
o cliente nao
o cliente escolheu
o nosso cliente
empresa cliente
onze opdrachtgever
mijn opdrachtgever
de opdrachtgever
opdrachtgever
onze klant
nostro cliente
nasz klient
naszego klienta
vår kund
vores kunde
"""

# Before "at": the candidate's own past, not this employer.
ELSEWHERE = """
experience at
experience with
your work at
years at
worked at
your role at
your current role at
your background at
studied at
degree at
erfahrung bei
expérience chez
"""

# "Our client services team" is no agency's client.
NO_CLIENT = """
client services
client success
client service
client facing
client-facing
client base
client relations
client experience
client account
client director
client partner
client manager
client lead
"""

# After the client's name when it stands first.
CLIENT_VERBS = "came come has have had decided chose chosen went is are would feels felt said told hat haben a ont ha han heeft hebben"
CLIENT_NAMED = """
my client,
our client,
my client
our client
the client,
behalf of
unser mandant,
unser mandant
unser kunde,
unser kunde
unserem kunden
notre client,
notre client
nuestro cliente,
nuestro cliente
nosso cliente,
nosso cliente
mijn opdrachtgever,
mijn opdrachtgever
onze opdrachtgever
feedback from
heard back from
heard from
response from
news from
rückmeldung von
retour de
respuesta de
retorno da
retorno do
terugkoppeling van
role at
position at
role with
interview with
interview at
stelle bei
position bei
poste chez
puesto en
vaga na
functie bij
"""

# Labels of a form or a portal's page before the employer's name.
EMPLOYER_LABELS = """
employer company organisation organization arbeitgeber unternehmen firma entreprise employeur societe empresa organizacion empregador werkgever bedrijf organisatie azienda
"""
