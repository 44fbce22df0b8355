"""Single words that tell what a run of words is: a role, a department, a legal form, a mail system."""

# Nouns that make a run of words a job title; a word that ends in one counts too (Softwareentwickler, Teamleider).
ROLE_NOUNS = """
diretor diretora
angestellte angestellter fachangestellte helfer helferin hilfe beauftragte beauftragter mécanicien mécanicienne vivaista conciërge projetista correctora corrector
deckhand farmhand arranger brewer winemaker joiner roofer plasterer decorator courier rider rigger stagehand usher concierge housekeeper nanny childminder midwife
paramedic radiographer optician dentist hygienist dietitian counsellor counselor chaplain minister lifeguard pilot captain mate engineer's
kraft volontär volontärin brauer winzer schweißer dreher fräser lackierer friseur friseurin hebamme logopädin trainee abteilungsleiter amtsleiter dozent dozentin
soudeur soudeuse menuisier plombier électricien carreleur maçon peintre coiffeur coiffeuse sommelier maître vigneron aide-soignant aide-soignante auxiliaire pharmacien
soldador soldadora electricista fontanero carpintero albañil pintor peluquero peluquera panadero panadera contador contadora chofer obrero higienista
soldador eletricista encanador carpinteiro pedreiro mecânico mecânica padeiro cabeleireiro vigilante enfermeiro
hovenier brouwer bakker lasser timmerman loodgieter schilder kapper secretaris projectsecretaris griffier directeur coördinator kundige
saldatore elettricista idraulico falegname panettiere operatore
senior junior member crew staff traineeship internship apprenticeship fellowship operative solicitor governor principal headteacher principal postman
engineer developer programmer designer architect analyst manager director officer coordinator specialist assistant associate consultant lead leader head
technician nurse teacher lecturer professor researcher scientist accountant auditor administrator executive representative supervisor adviser advisor agent
operator driver chef cook waiter waitress barista cashier clerk secretary receptionist recruiter writer editor journalist translator producer planner buyer
merchandiser strategist strategy product marketer copywriter photographer therapist physiotherapist psychologist pharmacist physician doctor vet groomer trainer coach tutor
instructor apprentice intern trainee graduate postdoc fellow steward guide curator librarian archivist lawyer solicitor paralegal counsel controller
treasurer bookkeeper underwriter actuary broker trader banker partner owner master tester administrator sysadmin devops sre qa cto ceo cfo coo vp president
porter carer caretaker cleaner gardener electrician plumber carpenter welder mechanic fitter machinist builder surveyor inspector ranger warden guard
handler picker packer loader foreman superintendent hydrologist geologist biologist chemist physicist statistician economist ecologist historian worker
assembler installer estimator scheduler dispatcher planer fundraiser campaigner organiser organizer ambassador host hostess bartender sommelier baker butcher
sachbearbeiter sachbearbeiterin referent referentin leiter leiterin leitung fachkraft pflegefachkraft berater beraterin entwickler entwicklerin ingenieur ingenieurin
techniker technikerin mitarbeiter mitarbeiterin mechaniker mechatroniker elektroniker kaufmann kauffrau kaufleute assistent assistentin assistenz konstrukteur
lehrer lehrerin erzieher erzieherin pfleger pflegerin arzt ärztin koch köchin kellner verkäufer verkäuferin fahrer fahrerin meister meisterin geselle gesellin
laborant laborantin chemikant buchhalter buchhalterin controllerin projektleiter teamleiter forscher wissenschaftler werkstudent praktikant praktikantin auszubildender
azubi redakteur redakteurin cutter cutterin gestalter gestalterin planerin architektin disponent disponentin einkäufer einkäuferin monteur schlosser schreiner
tischler bäcker maler gärtner hausmeister regulierer prüfer assistent*in entwickler*in leiter*in mitarbeiter*in referent*in universitätsassistent jurist juristin
ingénieur ingénieure développeur développeuse responsable chargé chargée chef cheffe directeur directrice technicien technicienne comptable assistante gestionnaire
conseiller conseillère commercial commerciale vendeur vendeuse enseignant enseignante infirmier infirmière agent ouvrier ouvrière rédacteur rédactrice libraire
analyste consultante juriste acheteur acheteuse animateur animatrice éducateur éducatrice serveur serveuse cuisinier cuisinière boulanger chauffeur opérateur
secrétaire attaché attachée coordinateur coordinatrice formateur formatrice graphiste concepteur conceptrice préparateur réceptionniste stagiaire alternant
ingeniero ingeniera desarrollador desarrolladora programador programadora diseñador diseñadora jefe jefa director directora gerente analista técnico técnica
contable administrativo administrativa asesor asesora consultor consultora profesor profesora maestro maestra enfermero enfermera médico conductor conductora
camarero camarera cocinero cocinera recepcionista dependiente dependienta vendedor vendedora coordinador coordinadora encargado encargada responsable enólogo
abogado abogada redactor redactora periodista investigador investigadora operario operaria auxiliar becario becaria mozo comercial
engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora assistente atendente motorista cozinheiro cozinheira garçom professora enfermeira
enfermeiro advogado advogada pesquisador pesquisadora estagiário estagiária vendedora supervisor supervisora auxiliar especialista consultor atuário contador contadora
medewerker medewerkster adviseur beleidsadviseur ontwikkelaar leider teamleider begeleider verpleegkundige verzorgende docent leraar kok ober inkoper verkoper
marketeer boekhouder monteur chauffeur planner beheerder projectleider onderzoeker stagiair secretaresse jurist accountmanager ordermanager adviseuse bakker winkelmedewerker
progettista ingegnere sviluppatore sviluppatrice impiegato impiegata responsabile addetto addetta cameriere cameriera cuoco cuoca commesso commessa infermiere infermiera
insegnante ricercatore ricercatrice tecnico contabile ragioniere magazziniere autista operaio grafico consulente direttore direttrice segretaria segretario
programista programistka specjalista specjalistka kierownik inżynier analityk księgowy księgowa sprzedawca kelner kelnerka kucharz nauczyciel nauczycielka asystent
asystentka doradca kierowca magazynier projektant tester pielęgniarka koordynator dyrektor
projektledare utvecklare systemutvecklare ingenjör säljare handläggare sjuksköterska lärare ekonom redovisningsekonom chef konsult tekniker samordnare forskare undersköterska kock
elektriker udvikler ingeniør sælger sygeplejerske lærer rådgiver kundrådgiver kunderådgiver konsulent projektleder medarbejder sagsbehandler kok tjener pædagog
"""

# What a sender calls itself beside the company's name.
TEAM_WORDS = """
operations legal crew onboarding vagas notifications notification updates culture workforce staffing seleccion jobs
careers career jobs job hiring recruiting recruitment recruiter recruiters talent acquisition people hr human resources team teams the your department dept
office admin administration notifications notification updates noreply no-reply portal candidate candidates experience applications
application staffing resourcing workforce onboarding at of from for and & our on behalf via
personalabteilung personalwesen personal personalteam bewerbermanagement bewerbungsmanagement bewerberservice recruiting-team bewerbung bewerbungen karriere hr-team ihr euer dein
von vom der des im bei team hr-abteilung personalmanagement abteilung
équipe recrutement l'équipe ressources humaines rh candidatures du de la le les des d' emploi
equipo selección selección de recursos humanos rrhh rr.hh. reclutamiento talento empleo candidaturas el del departamento
equipe time recrutamento seleção e da do gente gestão pessoas talentos vagas carreiras atração
werving selectie recruitmentteam personeelszaken hr-team afdeling het sollicitaties vacatures namens
ufficio risorse umane selezione gruppo dell' della
rekrutacja rekrutacji zespół dział kadr hr-u rekrytering rekryteringsteam rekryteringsteamet rekruttering
auftrag im
graduate graduates campus
"""

LEGAL_FORMS = """
gmbh ag kg ohg kgaa eg e.g. se ltd ltd. limited plc llc llp inc inc. incorporated corp corp. corporation co. sa s.a. sas s.a.s. sarl sàrl s.l. sl s.l.u. e.p.e. epe
srl s.r.l. spa s.p.a. bv b.v. nv n.v. vof ab a/s as aps oy oyj pty pte pvt pvt. e.v. ev ltda ltda. kft sp. z o.o. gmbh&co &
"""

# Nouns that stand in the name of an employer.
ORG_NOUNS = """
hospice nursery brewery winery brewing surgery pharmacy gallery centre center airways airlines railway railways ferries vets veterinary dental estates university's
schools colleges hospitals bank's freight motors precision mutual textiles steel mining airport ministry authority commission county municipal council's productions
museum landesmuseum landratsamt verlag gesellschaft textilwerke spedition brauerei weingut kiezküche gasthof restaurant
musée hôtel lycée collège ateliers domaine éditions laboratoire laboratoires conseil boulangerie pharmacie clinique
municipalidad ministerio aceites cerámicas talleres restaurante despacho editorial librería panadería farmacia bodega
vinícola câmara loja
tuinderij brouwerij provincie bakkerij kwekerij
pastificio trattoria ristorante cantina
university college school academy institute hospital clinic trust council foundation group bank society association museum theatre theater library charity
bakery hotel restaurant bistro cafe café studio studios labs lab logistics systems software technologies tech solutions partners consulting consultants energy
foods health bakeries motors robotics analytics insurance capital games media travel housing
universität hochschule klinik kreisklinik klinikum krankenhaus stadtwerke verein stiftung bäckerei autohaus versicherung sparkasse werke landesamt stadt kanzlei praxis
mairie université école hôpital clinique groupe librairie atelier cabinet fondation société banque boulangerie
universidad colegio hospital clínica grupo fundación ayuntamiento bodegas hotel transportes banco instituto
universidade escola hospital clínica grupo fundação prefeitura padaria banco estaleiro
universiteit gemeente waterschap ziekenhuis stichting drukkerij zorg bistro bibliotheek
università ospedale comune officine caffè azienda fondazione
"""

# Mail systems of hiring software; never the employer. Matched as whole labels of a host name.
RELAYS = """
greenhouse greenhouse-mail lever hire.lever workday myworkday myworkdayjobs workdayjobs ashbyhq ashby workable workablemail teamtailor teamtailor-mail personio
smartrecruiters icims talent.icims successfactors sapsf recruitee bamboohr jazzhr jazz applytojob breezy breezy-hr jobvite taleo oraclecloud bullhorn bullhornmail
zohorecruit rippling gusto comeet pinpointhq pinpoint welcomekit welcometothejungle jobylon talentsoft talent-soft taleez flatchr digitalrecruiters beetween softgarden
rexx rexx-systems concludis d-vinci dvinci onlyfy prescreen umantis haufe coveto gupy kenoby solides sólides pandape infojobs indeed indeedemail linkedin xing
stepstone glassdoor monster ziprecruiter wellfound trac nhsjobs jobtrain eploy tribepad hireful networx oleeo avature phenom eightfold cornerstoneondemand csod
dayforce ultipro ukg paylocity paycom adp hirebridge clearcompany jobscore freshteam homerun carerix otys connexys talentclue bizneo factorial kenjo heyrecruit
jobadder vincere recman webcruiter reachmee varbi easycruit hr-manager hrmanager emply traffit erecruiter elevato talentadore talentlyft manatal
sendgrid mailgun amazonses mailchimp hubspotemail calendly hackerrank codility
"""
FREE_MAIL = """
gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac gmx web freenet t-online protonmail proton pm mail mailbox posteo fastmail zoho yandex
wanadoo orange laposte free sfr libero tin virgilio uol bol terra hotmail telenet ziggo kpnmail xs4all home skynet wp onet interia o2 seznam tutanota tuta
btinternet sky virginmedia talktalk comcast verizon att qq 163 126 naver daum rediffmail bluewin telia online sapo
"""
SECOND_LEVEL = "co com org net ac gov edu nhs gob or ne go police sch ltd plc me"

# Words of a subject that are not part of a role or a company.
SUBJECT_NOISE = """
ihr ihren euer eure dein deinen mein meine outcome status bad good news sorry hi hello
your my our the a an application applications applying apply for to at with on of regarding re about update updates status outcome result results decision interview interviews
interviewing process recruitment hiring position role job vacancy post opportunity opening thank you thanks following from client news information info feedback response
next steps step invitation message important notification candidacy candidate recent task test assessment exercise trial shift note quick final second first round offer
ihre deine eure bewerbung bewerbungen als um die der das stelle position rückmeldung absage status zu zur zum auf für unser unsere gespräch vorstellungsgespräch bewerbungsverfahren
auswahlverfahren ergebnis entscheidung kennziffer referenz update vom antwort nachricht information bei
votre ta ma candidature candidatures au poste de du pour réponse suite à retour entretien recrutement offre notre la le les d' concernant décision chez test technique
tu su mi candidatura proceso de selección selección resultado respuesta para el la puesto vacante oferta entrevista actualización sobre prueba técnica estado en
sua tua seu processo seletivo vaga retorno sobre resposta resultado para a o de da do candidatura entrevista atualização status na no
je uw jouw sollicitatie naar functie van vacature als voor reactie op gesprek afwijzing terugkoppeling betreft inzake de het bij
la tua sua candidatura posizione per esito colloquio selezione di risposta aggiornamento
rekrutacja na stanowisko aplikacja odpowiedź dotyczy status
din ansökan tjänsten som till angående svar på ansøgning stillingen som din til vedrørende svar
"""
MONTHS_AND_DAYS = """
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta
januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
"""
PLACES = """
london manchester birmingham leeds glasgow edinburgh bristol cardiff belfast dublin cork liverpool sheffield oxford cambridge brighton nottingham york uk ireland
berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dresden bonn hannover nürnberg bremen essen dortmund wien vienna graz linz salzburg zürich zurich
basel bern genf geneva lausanne deutschland germany österreich schweiz
paris lyon marseille toulouse bordeaux lille nantes strasbourg rennes nice grenoble france bruxelles brussels brussel antwerpen gent belgium luxembourg
madrid barcelona valencia sevilla bilbao málaga zaragoza españa spain lisboa lisbon porto braga coimbra portugal
méxico mexico bogotá medellín lima santiago montevideo cdmx monterrey guadalajara
amsterdam rotterdam utrecht eindhoven haag groningen nijmegen tilburg nederland netherlands milano milan roma rome torino bologna firenze napoli
warszawa warsaw kraków krakow wrocław gdańsk poznań stockholm göteborg malmö oslo københavn copenhagen aarhus helsinki
boston chicago seattle austin denver atlanta dallas houston miami toronto vancouver montreal ottawa sydney melbourne brisbane auckland wellington singapore
bangalore bengaluru mumbai delhi pune hyderabad chennai tokyo usa us emea apac europe remote hybrid onsite homeoffice télétravail remoto
"""
DEPARTMENTS = """
accounts accounting sales marketing finance hr operations it engineering legal procurement purchasing logistics production payroll admin administration repairs
platform backend frontend mobile data infrastructure security growth content research design
"""
AGENCY_SUFFIXES = "recruitment recruiting staffing search personalberatung personalvermittlung executivesearch resourcing consultores interim werving headhunting"

# Before a title or a name.
DETERMINERS = "the our a an your this that any both these der die das den dem unsere unserer la le les el los las o a os as de het een il lo l' en ett den"

# "An exciting position" names no title.
NOT_A_ROLE = """
open above said following advertised current vacant new right different same other another similar future next suitable particular available specific relevant
permanent temporary full-time part-time great exciting amazing fantastic key interesting competitive good best first second remote this these any our your all many
various several more dream aforementioned referenced mentioned abovementioned present initial
"""

# A title ends before these.
ROLE_STOPS = """
at with on from by by and we i you is was has have had will would which that who but so because this position role post job vacancy opening opportunity here team please
gegen dich sie ihnen wir ist war hat haben können kann bei beim zum zur nicht leider wurde wird entschieden erhalten vom ab seit dir uns inzwischen bis vorerst
cette ce cet cela mais car dont depuis nous vous n'a n'ont a ont est sera chez par ne qui que dans sur suite se avons désormais pour actuellement
ya va ha ha han fue está se no nos le te que en por con para hemos tras ya será
foi vai está na no não se que em por com para temos vem já até ainda
bij wij we is was niet toch voor iemand hebben heeft kunnen helaas naar hebt gaan inmiddels wordt staat dat met
presso è stato stata non che con per abbiamo siamo
w jest nie na zdecydowaliśmy została på hos har är inte vi inom er ikke desværre men tyvärr
"""

# Small words inside an employer's name.
ORG_LINKS = "& and of the und für de du des d' la le les el los las del do da dos das e y i et van der den het en och og di della dell' im am"

# Small words inside a title.
ROLE_LINKS = "of and & in for de du des d' la le les el los las del do da dos das e y et van der den het en och og di della im am für und - / + | with to mit ds. à au aux en na til till för"
