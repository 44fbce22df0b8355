"""Names that only free text holds: a colleague in the middle of a sentence, a town, a client's company.

Pure, and generous: what is written like a name counts as one, unless it is a word that everybody writes so. German
writes every noun with a capital, so there a title, a known given name or a verb of speaking has to show it.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from afterword.text import name_words

_RUN: Final = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*(?:[ \u00a0][^\W\d_a-zß-öø-ÿ][\w'’.-]*){0,4}")
_OPENS: Final = re.compile(r"(?:^|[.!?:…–—•*>\"“„«(\[|/-])[\s\"“„«(*>-]*$")
"""What stands before a word that has its capital only because a sentence or an item begins."""

_COMMON: Final = """
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays
fridays saturdays sundays easter christmas xmas ramadan eid diwali lent advent noël pâques navidad natal páscoa kerst pasen bst gmt cet
english german french spanish portuguese dutch italian polish welsh irish mandarin chinese arabic hindi russian japanese korean turkish
british american european european indian african asian german-speaking english-speaking
excel word powerpoint outlook teams zoom slack skype linkedin xing whatsapp google github gitlab python java javascript typescript kafka
kubernetes docker linux windows android ios react angular vue django sql nosql postgres mysql mongodb redis aws azure gcp tableau photoshop
illustrator indesign figma autocad revit solidworks salesforce sap oracle sage xero quickbooks jira scrum kanban agile prince six sigma lean git
i i'd i'll i'm i've ok hr cv it pc tv uk us usa eu nhs god you your sie ihr ihre ihnen ihrer ihrem ihren usted ustedes u uw
mr mrs ms miss mx dr prof professor sir madam herr frau herrn m mme mlle madame monsieur señor señora sr sra senhor senhora dhr mevrouw mw
team hi hello dear hey regards best kind thanks thank sincerely yours cheers yes no the a an and or but so if when what who why how
interview panel head manager director lead senior junior officer coordinator assistant engineer analyst teacher nurse deputy chair band year level
grade part section question answer stage round task test day week month term board school department unit
"""
_GIVEN: Final = """
aaron abdul abigail adam adaeze aditi ahmed aisha alan albert alejandro alessandro alex alexander alexandra alice alina aline alison amanda amara
amelie amelia amir amy ana anabel anastasia anders andrea andreas andrew andrzej angela anika anil anja anita anke anna anne anneke annette anthony
antoine anton antonia antonio arjun armin arno arthur arun asha astrid aurélie axel ayse barbara bart beata beatrice beatriz ben benjamin bernadette
bernard bernd bert birgit björn boris bram brenda brian brigitte bruno callum camila camille carl carla carlos carmen carol caroline catarina
catherine cécile cedric chantal charles charlotte chiara chidi chioma chloe chloé chris christian christiane christina christine christoph christophe
ciara claire clara claudia claus colin conor corinna corinne craig cristina daan dagmar damien dan daniel daniela danielle dave david debbie deborah
declan deepa deepak delphine denis denise derek diana dieter dimitri dirk dmitri dolores dominik dominique doris dorothea duncan eamon eduardo edward
eileen ekaterina elena eleanor eli elisabeth elise eliza elizabeth ella ellen élodie els emily emma emmanuel erik erika ernst esther eszter eva
evelyn ewa fatima federico felipe felix femke fernanda fernando fiona florence florian francesca francisco françois françoise frank frans franz
fred freya friedrich fritz gabriel gabriela gareth gary geert geoff georg george gerald gerard gerd gerhard gert gillian giorgio giovanni giulia
gonzalo grace graham greg gregor guido guillaume gustavo hannah hannes hans harald harriet harry hassan heidi heike heinz helen helena helga hendrik
henk henri henry hilde holger horst hugo ian ibrahim ifeoma ines ingo ingrid irene irina isabel isabelle ivan ivana jaap jack jacob jacqueline jacques
jakob james jamie jan jana jane janet janine janna jason javier jean jeff jen jennifer jens jeremy jerry jess jessica jill jim jo joachim joan joana
joanna joanne joão joaquín jochen joe joel johan johann johanna johannes john jonas jonathan joost jordan jorge jörg josé josef joseph joshua juan
judith jules julia julian julie julien jürgen justin karen karim karin karl karsten kate katharina katherine kathleen kathrin kathy katja katrin
kayleigh keith kelly ken kenji kerstin kevin khadija kim kirsten klaus koen konrad kristin kurt lars laszlo laura lauren laurence laurent lea leah
lena leo leon leonardo leonie leonor liam lieke liesbeth linda lisa lise lorenzo lotte louis louise luca lucas lucia lucía lucie lucy ludwig luigi luis
luise luiz lukas lutz lynn maaike maarten magda maja malte manfred manon manuel manuela marc marcel marcela marcin marco marcos marcus margaret
margarida margot maria maría mariana marianne marie marija marina mario marion marisol mark marko marlene marta martha martin martina mary mateo
matt matthew matthias matthieu maureen maurice max maximilian megan mehmet mei melanie melissa meredith mia michael michaela michel michelle miguel mike
mila milan milena miriam mirjam mohamed mohammed moira mónica monika monique montse morgan moritz muhammad murat nadia nadine naomi natalia natalie
nathalie neil ngozi nia niamh nicholas nick nicola nicolas nicole niels nigel nikhil nikolai nils nina noah nora norbert nuria olaf oleg olga oliver
olivia olivier olu oluwaseun omar oscar óscar oskar otto pablo paolo pascal patricia patrick paul paula paulo pauline pavel pedro peter petra
philip philipp philippe pia piet pieter pierre pilar piotr priya rachel rafael rahul rainer ralf ralph ramón raúl ravi raymond rebecca regina reiko reiner
renate renata rene rené ricardo richard rita rob robert roberta roberto robin rodrigo roger roland rolf roman ron rory rosa rosie roy rui rüdiger ruth ryan
sabine sabrina saeed sally sam samantha samir samuel sandra sandy sanjay sanne sara sarah sascha scott sean sebastian serena sergei sergio shannon sharon
sheila shreya silke silvia simon simona simone sinead siobhan sofia sofie sonia sonja sophia sophie stacy stefan stefanie stella stephan stephanie stephen
steve steven sue suki sunita susan susana susanne sven svenja sylvia sylvie tamara tamsin tanja tania tariq tatiana teresa terry tessa thea theo theresa
thierry thijs thomas thorsten tilly tim timo timothy tina tobias tom tomas tomás tomasz toni tony torsten tracey tracy trevor trish tyler udo ulrich
ulrike ursula uta uwe valentina valerie vanessa vera verena veronica víctor victor victoria vijay vikram vincent virginie volker walter wanda wendy
werner willem william wim wolfgang wouter xavier
greta wiebke sören lotta mechthild frederike caio bruna patrícia lou bruno heloísa thiago renata letícia larissa gabriela vitória júlia luísa beatriz camila
matheus guilherme vinícius rafaela débora márcia sônia cláudia célia inês sílvia tânia zélia antônio josé mário sérgio fábio flávio márcio rogério adriano
adriana alessandra vanda wagner everton edson nelson milton osvaldo reinaldo joaquim bento mel bia gil lia noé ximena rocío nieves begoña itziar iker jon unai
aitor ainhoa leire maite nerea amaia lourdes mercedes consuelo encarna paco pepe curro manolo lola chus nacho álvaro iñigo íñigo rodrigo sebastián nicolás
tomás matías agustín emilio rubén adrián iván jesús ángel ángela belén inmaculada pilar teresa verónica yolanda zulema bea ute heiner detlef eckhard gunnar
henning hinrich jost knut malte momme ole piet reinhard rüdiger siegfried thilo torben volkmar wenzel wilfried annegret antje bärbel dörte elke frauke gesa
gudrun hanne heidrun ilse imke inge jutta karla kirstin liselotte lore margit marlies merle nele regine roswitha rosemarie sigrid silvana swantje telse tomke
traudl veronika waltraud wencke ambre agathe apolline aurore axelle bastien benoît blandine brice capucine clément clémence corentin cyril edith émile émilie
enora estelle étienne eugénie fabien fabrice félix franck gaël gaëlle gaspard geneviève gilles grégoire héloïse hervé honorine hubert jérôme jocelyne joëlle
josiane laetitia léa léo léon loïc ludivine lucile maël maëlle mahaut manon marion mathieu maud maxime morgane mylène nolwenn odile olivia pascaline perrine
quentin rémi rémy romain roxane sabrina sébastien solange solène stéphane stéphanie sylvain thibault tiphaine tristan ursule valentin valérie violaine yann yannick
yves zacharie aafke bart berend bouke cees coen corrie daan dirk-jan els esmee evert fenna fleur floor gerda gijs gijsbert greetje hanneke harm hein hendrika
ineke inge jaap jelle jeroen jesse jet jolanda joop jorien joris jos kees klaas lars leen lien lies loes lonneke lotte luuk maarten maaike maike mariska marleen
marloes mieke mirjam mirthe myrthe nico nienke noor pim reinier rens ria rianne rik rinske roel rogier roos ruud sanne siebe sien sietske stijn suzanne tanja
thijmen tjeerd toon wiebe wietske wilma wim yvette adebayo adewale ayodele babatunde chinedu chukwu ebele efe emeka femi folake funmi ifeanyi kelechi kemi
kunle nnamdi obinna olamide olumide segun sola temitope tobi tunde uche yemi ade amit anand anjali ankit arvind ashok deepika divya gaurav geeta harish kavita
kiran lakshmi manish meena mohan mukesh neha nisha pankaj pooja pradeep prakash rajesh rakesh ramesh rekha ritu rohit sachin seema shalini shankar shilpa sneha
sudha sunil suresh swati tejas uma usha vandana varun vinod fatou mamadou moussa aminata awa cheikh ousmane seydou ibrahima khady wei ming xiu jing ling hui
hiroshi haruto yoko yumi akiko takeshi kaori naoko ryo sakura satoshi minh linh huong thao trang tuan hung lan mai yasmin yolanda yuki yusra yusuf yves yvonne zara zoe zoë zuzana
"""


_COLLEAGUE: Final = frozenset(
    "kollege kollegin kollegen chef chefin mandant mandantin kunde kundin firma".split()
)


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


@cache
def _titles() -> frozenset[str]:
    return frozenset(f"{name_words.ACADEMIC} {name_words.CIVIL}".split())


def proper_names(text: str, language: str | None) -> list[str]:
    """Return what is written like the name of a person, a place or a company, in the order of the text, each once."""
    return list(dict.fromkeys(_found(text, language)))


def _found(text: str, language: str | None) -> Iterator[str]:
    for run in _RUN.finditer(text):
        words = [word for word in re.split(r"[ \u00a0]", run.group()) if word]
        opens = bool(_OPENS.search(text[max(0, run.start() - 6) : run.start()])) or "\n\n" in text[
            max(0, run.start() - 2) : run.start()
        ]  # fmt: skip
        for sentence in _sentences(words):
            yield from _german(sentence) if language == "de" else _others(sentence, opens=opens)
            opens = True


def _sentences(words: list[str]) -> Iterator[list[str]]:
    """Part a run where a full stop ends a sentence; one behind an initial or a title does not."""
    first = 0
    for at, word in enumerate(words):
        if word.endswith(".") and len(_bare(word)) > 2 and _bare(word) not in _titles():
            yield words[first : at + 1]
            first = at + 1
    yield words[first:]


def _others(words: list[str], *, opens: bool) -> Iterator[str]:
    """Take the words of a capitalised run that are no everyday words; the first of a sentence needs a reason."""
    kept: list[str] = []
    for at, word in enumerate(words):
        bare = _bare(word)
        titled = at > 0 and _bare(words[at - 1]) in _titles()
        named = bare in _words(_GIVEN) or titled
        everyday = bare in _words(_COMMON) | _titles() or _is_shouted(word)
        if named or not (everyday or (opens and at == 0)):
            kept.append(word.strip(".'’"))
        elif kept:
            yield " ".join(kept)
            kept = []
    if kept:
        yield " ".join(kept)


def _german(words: list[str]) -> Iterator[str]:
    """Take what follows a title and what is a known given name, each with the capitalised word behind it."""
    at = 0
    while at < len(words):
        if _bare(words[at]) in _titles() | _COLLEAGUE and at + 1 < len(words):
            if _bare(words[at + 1]) not in _titles():
                yield " ".join(word.strip(".'’") for word in words[at + 1 : at + 3])
                at += 2
        elif _bare(words[at]) in _words(_GIVEN):
            yield words[at].strip(".'’")
        at += 1


def _bare(word: str) -> str:
    return re.sub(r"['’]s$", "", word).strip(".'’").casefold()


def _is_shouted(word: str) -> bool:
    """Tell whether a word is an acronym: SQL, NHS, CAPA."""
    letters = [letter for letter in word if letter.isalpha()]
    return sum(letter.isupper() for letter in letters) >= max(2, len(letters) - 1)
