"""Words in and around personal names: titles, suffixes, particles, and words no person is called by.

Holds tables only; the rules are in ``names``.
"""

# Prefixes that belong in a greeting; the last group is followed by a given name, not a family name.
ACADEMIC = "lic lcda lcdo dr dra prof profa professor professorin univ.-prof priv.-doz pd mag ing dipl.-ing doc rer nat phil med habil dott dott.ssa ir drs h.c hc mult engenheira engenheiro mag.a dr.in ddr mmag dipl.-ing.in"
CIVIL = """mr mrs ms miss mx messrs frau herr herrn fräulein m mme madame monsieur mlle mademoiselle maître me
sr sra srta señor señora señorita senhor senhora exmo exma lord sig sig.ra sig.na signor signora signore dhr mevr mw mevrouw meneer
heer pan pani panie hr fr fru frk rev reverend capt col lt sgt judge hon shri smt"""
WITH_GIVEN = "sir dame lady seu don doña dona d.ª dª dña father sister brother"
AFTER = """phd ph.d md m.d mba msc m.sc bsc b.sc ba b.a ma m.a llm ll.m llb jr jnr junior senior ii iii iv esq esquire cpa cfa
acca cipd mcipd fcipd assoc shrm-cp shrm-scp phr sphr rn pmp obe mbe cbe qc ceng pe mcips frsa fhea dphil edd jd rcn"""
BEFORE_SIGNATURE = (
    "i. v. ",
    "i.v. ",
    "i. a. ",
    "i.a. ",
    "iv ",
    "ppa. ",
    "ppa ",
    "p.p. ",
    "pp ",
    "p/o ",
    "p.o. ",
    "f.d. ",
    "namens ",
)

WRITTEN_SMALL = ("jr", "jnr", "junior", "senior", "esq", "esquire")

PARTICLES = """van von vom der den de di da do dos das del della delle dello della' d' du des la le los las el al bin ibn bint ben
ter ten te 't zu zum zur af av mac mc st st. y e i san dalla degli op in ('t)"""
GIVEN_TOO = ("Ben", "Mac", "San", "Al", "Los")
"""Particles that are given names, too, where they stand first with a capital: ``Ben Vos``."""
SPANISH_FAMILIES = """garcia ruiz moreno munoz alonso romero navarro torres ramos gil serrano molina morales ortega delgado castro ortiz rubio marin iglesias
medina garrido cortes castillo guerrero cano prieto cruz flores herrera vega fuentes carrasco reyes caballero nieto aguilar vargas pascual santana hidalgo
montero ferrer mora rojas bravo soto mendoza arias campos leon duran vidal"""
"""Spanish family names that do not end in -ez, folded: behind a title two of them are one family name."""
COMPOUND_FIRST = "maria mª m.a m.ª ma jose juan ana luis luiz joao pedro paulo marco marcos carlos miguel francisco rosa jesus"
COMPOUND_SECOND = """jose maria carlos luis luiz antonio manuel angel angeles jesus pilar carmen isabel teresa eugenia fernanda fernando paula clara cristina
elena laura lucia belen dolores mercedes victoria alejandra alberto pablo miguel felipe eduardo henrique enrique vinicius gabriel augusto beatriz
carolina luiza luisa julia claudia rita vitoria ignacio javier francisco david andres roberto"""
"""Given names of two words, folded: ``María José``, ``Ana Paula``."""
COMPANY_ENDS = """gmbh ag kg ohg kgaa eg se ltd limited plc llc llp inc incorporated corp corporation co company sa s.a sas sarl s.a.s s.l sl slu
s.r.l srl spa s.p.a bv b.v nv n.v vof ab a/s as aps oy oyj pty pte pvt sp.z.o.o ev e.v ltda lda kft group holding"""
NOT_A_PERSON = """team teams careers career jobs job hr rh recruiting recruitment recruiter recruiters talent people hiring acquisition personal
personalabteilung personalwesen personalteam bewerbung bewerbungen bewerbermanagement bewerberservice karriere noreply no-reply donotreply
notification notifications notify atração atracción talentos talento time support info admin administration office department dept service services desk helpdesk mailbox system
candidates candidate applicants applicant applications application committee panel board staff crew management operations
équipe equipe equipo recrutement recrutamento rekrutierung sélection seleção selección selezione selectie candidature candidatures
ressources humaines recursos humanos humanas risorse umane sollicitatie sollicitaties werving personeelszaken vacatures rekrutacja rekrutacji zespół dział kadr
rekrytering teamet rekruttering emploi empleo emprego vagas atendimento relacionamento council university universität college school hospital clinic klinik
institute foundation trust association society committee bank agency consulting consultants solutions software systems technologies
academy studio studios labs media partners partner manager director engineer lead head officer assistant coordinator specialist consultant
business experience operations updates update news newsletter alerts alert mailer bot automatic automated portal online digital the our your
your and & on behalf of from for at with via per für bei none null undefined nan unknown test auftrag vertretung vollmacht direktion leitung rektorat dekanat referat personalreferat sekretariat geschäftsführung governors trustees"""
SYSTEMS = "workday greenhouse lever ashby workable teamtailor personio smartrecruiters icims recruitee bamboohr jazzhr breezy gupy linkedin indeed xing glassdoor"
FAMILY_FIRST_GIVEAWAYS = """nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý nguyen tran pham huynh
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin luo zheng liang xie tang xiao han cao deng
kim lee park choi jung kang cho yoon jang lim shin kwon hwang"""
