"""The words around a job title: before it, after it, as a label; and what is cut off it."""

# English puts the noun behind: "the Grants Officer post".
NOUNS_AFTER = """
seat_
gig_
thing_
shifts_
chat we had
traineeship
apprenticeship
requisition
stage_
plek_
role_
position_
post_
job_
vacancy_
opening_
requisition_
req_
opportunity_
spot_
gig_
roles_
position,
stelle_
positie_
vacature_
"""

# Romance and others go on in small letters after these.
BEFORE_FLOWING = """
job =
for the job of
for the post of
to the post of
the role of
as our new
as our next
lehrstelle als
stelle als
position als
le poste de
le poste d'
el puesto de
la plaza de
la búsqueda de
lo de
a vaga de
a vaga
vacature voor
de functie van
als onze nieuwe
wegen der
au poste de
au poste d'
poste de
poste d'
le poste de
candidature de
pour un poste de
en tant que
recrutement d'un
recrutement d'une
puesto de
al puesto de
vacante de
vacante
plaza de
posición de
proceso de selección para
proceso de selección de
proceso de
candidatura para
candidatura a
candidatura como
candidatura al puesto de
vaga de
vaga para
vaga
posição de
cargo de
função de
candidatura à vaga de
candidatura a
processo seletivo para
functie van
de functie van
rol van
functie
positie van
vacature
vacature voor
sollicitatie als
sollicitatie naar
sollicitatie voor
sollicitatie naar de functie van
posizione di
posto di
ruolo di
candidatura per la posizione di
candidatura come
stanowisko
na stanowisko
stanowisko:
tjänsten som
rollen som
tjänst som
ansökan till
ansökan som
stillingen som
stilling som
ansøgning som
pessoa para
persona para
candidata para
candidato para
als
comme
como
place de
come
"""

# English and German titles are written large.
BEFORE_LARGE = """
position of
role of
post of
job of
the post:
position as
role as
vacancy for
vacancy of
opening for
application for
applied for
applying for
applying to the
apply for
applied to
interview for
interviews for
interviewed for
interviewing for
interviewed you for
considered for
consideration for
candidacy for
someone for
appoint to
appointed to
passed over for
position
requisition for
bewerbung als
stelle als
position als
stelle der
stelle des
stelle eines
stelle einer
stelle
position des
position der
vakanz
tätigkeit als
ausschreibung
bewerbung um die stelle als
bewerbung auf die stelle
bewerbung auf die position
bewerbung für die stelle
bewerbung zur
bewerbung zum
gespräch als
jemand anderen als
anderen als
person for
as a
as an
as our
as your
interested in the
interest in
interest in our
interest in the
als
to be a
to be an
to be our
join us as
join as
work as
"""

# Of the above, those that also stand before other things: what follows must be known as a title.
VAGUE = """
stelle
position
vaga
functie
vacature
vacante
stanowisko
as a
as an
as our
as your
person for
someone for
interest in
interest in our
interest in the
interested in the
candidatura a
proceso de
als
comme
como
come
to be a
to be an
to be our
join us as
join as
work as
"""

# "Job title: X" on a line of its own.
LABELS = """
job title
position
position title
role
vacancy
job
title
post
stelle
stellenbezeichnung
position
poste
intitulé du poste
offre
puesto
vacante
cargo
vaga
posição
functie
vacature
functietitel
posizione
ruolo
stanowisko
tjänst
stilling
re
betreff
betrifft
objet
asunto
assunto
onderwerp
betreft
regarding
ausschreibung
stellenausschreibung
your application
applied for
"""

# Gender marks, cut off a title; two spaces between them.
GENDER_MARKS = """
(m/w/d)  (w/m/d)  (d/m/w)  (m/f/d)  (f/m/d)  (m/w/x)  (w/m/x)  (f/m/x)  (m/f/x)  (m/w)  (w/m)  (m/f)  (f/m)  (h/f)  (f/h)  (m/v)  (v/m)  (m/v/x)
(m/d/w)  (d/w/m)  (w/d/m)  (x/f/m)  (all genders)  (all gender)  (gn)  (gn*)  (divers)  (m|w|d)  (w|m|d)  (f|m|d)  (m*w*d)  (h/f/x)  (f/h/x)  (h/m)
(m/k)  (k/m)  (f/d/m)  (m/f/n)  (mwd)  (all)  (they/them)  (mnfx)  (x/w/m)  (m/f/div)  (m/f/t)  h/f  f/h  m/w/d  w/m/d  m/f/d  f/m/d  m/v  h/f/x  f/m/x
m/k  all genders  m/w/x  d/m/w  (m/ž)  (k/m/x)  (m/k/x)
"""
REFERENCE_WORDS = "ref reference req requisition id job kennziffer referenznummer kenn-nr stellen-id réf référence referencia referência vacaturenummer kenmerk nr no nummer number code vacancy"

# A subject that opens with one of these names a title next.
OPENS_WITH = """
application bewerbung candidature candidatura sollicitatie vacature vacancy vaga vacante poste puesto functie position stelle role post job ansökan ansøgning
tjänsten stillingen aplikacja rekrutacja posizione
"""
