"""Dutch words and phrases for the checks: data only."""

from afterword.ask.checks.words.table import Words

PHRASES = {
    "thanks": """
dank|bedankt|dankjewel|dankuwel|dankbaar|bedanken|bedank|dankzeggen|merci
waardeer|waardeerde|gewaardeerd
""",
    "thanks ok": """
dank|bedankt .. bij_voorbaat|alvast
alvast|bij_voorbaat .. dank|bedankt|dankbaar
zou|zal|zullen ... dankbaar|waarderen
dank|bedankt voor niets
dankbaar zijn|als|voor_een|voor_elke
""",
    "request": """
zou|zouden|kunt|kan|kun|wilt|wil|mag|mogen|heeft|heb|hebt u|je|jij|jullie|ik|iemand .. mij|me|willen|kunnen|aangeven|zeggen|vertellen|geven|noemen|laten|delen|vragen|tip|een|misschien|laten_weten|iets|één|adviseren|weten|mijn|adviseren
zou|zouden|kunt|kun|kan|wilt|wil u|je|jij|jullie
ik|mij|me .. zou|hoor|wil|wilde|vroeg|ben|vraag|hoop|zoek .. graag|heel|benieuwd|willen|weten|horen|af|blij|op_prijs|u|je|helpen|waarderen|om
zou|hoor|wil|vraag|ben .. ik|mij|me .. graag|benieuwd|blij|willen|u|weten|enorm|erg|heel|helpen|dankbaar|op_prijs|vragen|waarderen
helpt|helpen|zou|help mij|me .. erg|enorm|zeer|veel|al|helpen|heel
laat|vertel|geef|stuur|schrijf|zeg|noem|leg me|mij|het|dan
laat|laten .. weten .. wat|hoe|welk|welke|of
graag .. hoor|weten|horen|ontvang|zou|verneem
wat|welk|welke|hoe .. raadt|adviseert|zou .. u|je|jij|mij|me
een|één|twee|elke|ieder|enkele korte|kleine|concrete|enkel? tip|advies|zin|regel|regels|zinnen|opmerking|suggestie|hint|woorden|punt .. zou|is|helpt|volstaat|zouden|genoeg|al
zou|is .. een|een_korte .. tip|advies|suggestie .. mogelijk|welkom
mijn|de|enige vraag .. is|luidt|zou
""",
    "weak request": """
advies|tip|tips|suggestie|suggesties|aanwijzing|aanbeveling|raad|feedback|terugkoppeling|verbeterpunt|verbeterpunten|leerpunt|leerpunten|mening
wat|welk|welke|hoe|waar|waarin ik|kan|zou|moet|had|u|je|punt|onderdeel|deel
""",
    "announce": """
heb|had|blijf .. ik .. een|nog|één|alleen|twee .. vraag|vragen|verzoek
ik .. heb|had|zit .. nog|een|één|alleen|maar|twee .. vraag|vragen
nog|één|een|alleen korte|kleine|laatste|enkele? vraag|vraagje
mag|zou|kan ik .. u|je .. iets|een|één|nog|wat .. vragen|vraag|voorleggen
""",
    "out": """
ook|zelfs als|wanneer .. niet|niets|geen
als|mocht|indien|wanneer|kunt|kan|wilt|wil|lukt|mag|ligt|is|past|heeft|heb ... niet|geen|liever|niets|onmogelijk|lastig|te_veel|ongelegen|gevoelig ... begrijp|snap|begrip|probleem|goed|prima|oké|okay|respecteer|zorgen|best|erg|even_goede|vanzelfsprekend|natuurlijk|uiteraard|ook
als|mocht|indien|wanneer|lukt ... niet|geen|liever|niets|onmogelijk|lastig|ongelegen|gevoelig
begrijp|snap|respecteer .. ik|dat|het .. natuurlijk|uiteraard|volkomen|helemaal|best|ook|goed|als|dat|wel|heel|volledig|zeker|vanzelfsprekend
ik .. begrijp|snap|respecteer .. het|dat|als|volkomen|natuurlijk|best|heel|goed|uiteraard|helemaal
begrip .. voor|als|dat|alle|volledig
alle|volledig|heb begrip
geen|zonder|niets .. probleem|verplichting|haast|druk|zorgen|bezwaar|punt|moeite|moet|stress|antwoord_nodig
niet .. verplicht|erg|nodig|hoeft|bezwaard|schuldig
hoeft|hoef|voel|voelt .. u|je|niet|zich|natuurlijk .. niet|niets|verplicht|bezwaard|te|zeker|vrij
helemaal|volkomen|ook|prima|even|net_zo|uiteraard|natuurlijk|evengoed|allemaal .. prima|goed|begrijpelijk|oké|okay|vrijblijvend
vrijblijvend|geheel_vrijblijvend
alleen|enkel .. als|indien|wanneer|voor_zover .. u|je|het|dat|mogelijk|daar|dit|jullie|er
voor zover .. mogelijk|mag|kan|u|je|toegestaan|dat
als .. u|je|jullie|het|beleid .. mag|mogen|toestaat|toelaat|wilt|wil|vrij|vrijstaat
negeer|negeren|sla|overslaan
gerust .. negeren|overslaan|laten
wat|waar|zoals .. u|je .. mag|kwijt|wilt|wil|kunt|prettig|uitkomt|schikt
even goede vrienden
anders .. niet|geen|prima|goed|even
laat .. het .. gerust|dan|maar
kwijt .. kunt|mag|wilt|wil|mogen
""",
    "weak out": """
als|indien .. u|je|jij|het|er .. tijd|moment|mogelijk|gelegenheid|even|uitkomt|schikt
indien|als|zo|wanneer mogelijk
wanneer .. u|je|het .. uitkomt|tijd|moment|schikt
mocht .. u|je|het .. tijd|lukken|kunnen|moment
""",
    "contest": """
functie|baan|plek .. voor .. mij .. gemaakt|bestemd|geknipt|ideaal
blijf|ben .. ervan .. overtuigd
bewijzen|laten_zien .. wat|dat .. ik .. waard|kan|in_mijn_mars
opgeven|geef .. niet .. op
niet|absoluut_niet|helemaal_niet .. eens
niet eens
verkeerd|onderschat|onjuist|oneerlijk .. beoordeeld|ingeschat|begrepen|geoordeeld
verkeerd .. heeft|hebben|beoordeeld
nog|nogmaals|opnieuw .. eens|een_keer .. bekijken|kijken|overwegen|lezen|nadenken|beoordelen
een|nog|één .. kans .. geven|gunnen|gunt|te_geven|krijgen
gunt|gun .. mij|u|je .. nog|een|deze .. kans
wachtlijst|reservelijst
blijf|sta .. beschikbaar|geïnteresseerd|klaar .. als|voor_de|mocht
ten onrechte|onterecht
toch .. in_dienst|nog_aan|nog_te|aannemen
heroverwegen|heroverweging|heroverweegt|herzien|herziening|terugdraaien|terugkomen|terug_te_komen|heropenen|herbeoordelen|heropent|herziet
nog|nogmaals|opnieuw|een .. eens|keer|opnieuw|?  bekijken|kijken|overwegen|beoordelen|nadenken|doorlezen|naar_mijn|overdenken
bekijken|kijken|overwegen|beoordelen|nadenken|nakijken .. opnieuw|nogmaals|nog_eens|nog_een_keer
opnieuw|nogmaals .. kijken|bekijken|beoordelen|overwegen|naar
tweede|nieuwe|extra|andere|laatste|eerlijke|nog_een kans|kansen
kans .. geven|gunnen|verdien|krijgen|verdiend|gun
functie|baan|vacature|plek|positie .. nog|is|steeds .. beschikbaar|open|vrij|vacant|openstaat
nog|nog_steeds|nog_altijd beschikbaar|vacant|vrij|open|openstaat
in aanmerking .. kom|komen
verdien|verdiende|verdiend|verdienen .. ik|had|een|deze|het|meer|kans
verkeerde|foute|onjuiste|overhaaste|onterechte|onbegrijpelijke|vreemde beslissing|keuze|besluit|beoordeling
beslissing|besluit|afwijzing|keuze|uitkomst|oordeel .. is|was|lijkt|vind|voelt|berust|vond .. verkeerd|fout|vergissing|onterecht|overhaast|onbegrijpelijk|misverstand|vreemd|onjuist|raar|onredelijk|ongegrond
fout|vergissing|blunder .. gemaakt|begaan|maakt
sprake .. misverstand|vergissing|fout
misverstand|vergissing .. geweest|in_het_spel|moet|ontstaan
vergist|vergissen|vergis
oneens|bezwaar|beroep|aanvechten|betwist|betwisten|protesteer
moeilijk|lastig|moeite .. begrijpen|accepteren|aanvaarden|snappen|geloven .. waarom|dat|hoe|waarop
kan|kon .. niet .. begrijpen|accepteren|aanvaarden|geloven|neerleggen
begrijp|snap|accepteer|geloof .. niet .. waarom|hoe|dat|deze|de
begrijp|snap|accepteer .. deze|uw|de|jullie .. afwijzing|beslissing|besluit|keuze .. niet
geen .. goed|juist|eerlijk|volledig beeld
niet .. recht .. gedaan|doet
niet .. laten_zien|tot_zijn|gezien .. wat|kan|kunnen|recht|ik|potentieel|volledig|alles
overtuigd|zeker|geloof|denk|weet|vind .. dat .. ik .. de|wel|geschikt|geschikte|juiste|beste|toch|past|perfect|goed|een
als|mocht .. kandidaat|persoon|collega|eerste_keus|ander .. afhaakt|afvalt|afzegt|terugtrekt|weigert|afhaken|afvallen|bedenkt|toch
overdoen|opnieuw_doen|herkansen|herkansing|opnieuw_proberen
tweede|nieuw|nog_een|nogmaals|opnieuw gesprek|sollicitatiegesprek|op_gesprek|langskomen|solliciteren|kennismaken
bewijzen|laten_zien .. wat|dat .. ik .. kan|in_huis|waard
van mening|gedachten veranderen|verandert|verander
mijn sollicitatie .. openhouden|aanhouden|open_te_houden|actief
toch|alsnog .. nog? .. aannemen|uitnodigen|in_dienst|aan_te_nemen|uit_te_nodigen|kans|overwegen|een
hoop .. nog|steeds .. altijd|op|dat
niet definitief
mocht .. het .. met .. ander|andere|gekozene|kandidaat .. niet|toch .. lopen|bevallen|lukken|klikken
mijn nummer .. heb|hebt|hebben
""",
    "contest ok": """
niet eens .. zo|erg|gemerkt|met_mijzelf
blijf .. geïnteresseerd .. in
niet|geen|zonder|nooit|noch|allerminst ... heroverwegen|herzien|betwisten|discussie|ter_discussie|terugkomen|aanvechten|veranderen|bezwaar|kans|heropenen|terug_te_komen|twijfel|twijfel_trekken
beslissing|besluit|keuze .. is|was|vind .. eerlijk|duidelijk|begrijpelijk|terecht|logisch|helder
respecteer|accepteer|begrijp|snap .. beslissing|besluit|keuze|afwijzing
fout|fouten|vergissing .. ik|mijn|van_mij|van_mezelf
ik .. heb|maakte|had|maak .. fout|fouten|vergissing|vergist
mijn .. fout|fouten|vergissing
volgende|ander|andere|toekomstige|nieuwe|volgend|nieuw gesprek|gesprekken|sollicitatie|sollicitatiegesprek|sollicitatiegesprekken|sollicitaties|kans
bij|voor|in|mijn|naar .. een|mijn|het|volgende|nieuw .. gesprek|kans|sollicitatie|gesprekken|sollicitatiegesprek
als|mocht .. later|ooit|nieuwe|andere|passende|weer .. functie|vacature|kans .. vrij|open|komt|vrijkomt
in|naar|de|mijn toekomst
kan .. goed|helemaal|volledig .. begrijpen|vinden
opnieuw .. solliciteren .. in_de_toekomst|later|ooit
""",
    "legal": """
stappen .. juridische|gerechtelijke
behoud .. mij .. recht|voor
gegevens .. bewaart|bewaren|heeft .. over .. mij
reden|redenen .. op_schrift|zwart_op_wit
op schrift
reden|redenen|motivering .. afwijzing|besluit .. schrift|schriftelijk|officieel
klacht .. in|indienen|dienen
discrimina*|discrimine*
rechter|rechtbank|rechtszaak|juridisch|juridische|wettelijk|wettelijke|aangifte|klacht|klachtenprocedure|vakbond|rechtsbijstand|kantonrechter|ondernemingsraad|college_voor_de_rechten|mensenrechten|wetgeving|wet_gelijke|onrechtmatig|rechtsgrond
avg|gdpr|privacywet|inzagerecht|persoonsgegevens|inzageverzoek|autoriteit_persoonsgegevens|gegevensbescherming
schriftelijk|schriftelijke .. motivering|redenen|reden|onderbouwing|toelichting|verklaring|bevestiging|uitleg|bevestigen|gemotiveerd|motiveren|ontvangen|krijgen
zwart op wit
redenen|reden|motivering|onderbouwing|motivatie .. schriftelijk|schriftelijke|op_papier|zwart_op_wit|officiële|officieel
officiële|formele|gedetailleerde|uitgebreide motivering|onderbouwing|verklaring|reden|toelichting
kopie|inzage|afschrift|inzien|toesturen ... aantekeningen|notities|verslag|dossier|beoordelingsformulier|gegevens|scoreformulier|gespreksverslag|score|scores
gespreksnotities|gespreksverslag|gespreksaantekeningen|beoordelingsformulier|scoreformulier|interviewnotities|personeelsdossier|sollicitatiedossier
notities|aantekeningen|gegevens|informatie .. u|jullie|die|over_mij .. gemaakt|heeft|hebben|bewaart|bewaren|bewaard|opgeslagen|over_mij|van_mij
bewaard|opgeslagen .. gegevens|over_mij
voor mijn administratie|dossier
schadevergoeding|bezwaarschrift
mijn|raadplegen|geraadpleegd|inschakelen|met|via .. een|mijn? advocaat|advocate|jurist
""",
    "legal ok": """
geen|enkele|zonder .. klacht|klachten
juridische|juridisch afdeling|team|vraag|casus|medewerker|opdracht|adviseur|functie|vragen|onderzoek|advies|kant
avg|privacy .. vraag|casus|opdracht|team
mijn|eigen aantekeningen|notities
klacht van|over .. een|klant|patiënt|bewoner
klacht .. casus|rollenspel|oefening
""",
    "suspects": """
of|omdat|reden|rol|vanwege|ligt|lag|door|verband|vermoed|vrees|meegespeeld|speelde|gespeeld|invloed|heeft|hoop|had
""",
    "trait": """
mijn leeftijd|geslacht|geloof|religie|afkomst|achternaam|nationaliteit|handicap|beperking|zwangerschap|accent|huidskleur|hoofddoek|kinderen|kinderwens|geaardheid|gezin|herkomst|gezondheid|uiterlijk|migratieachtergrond|ziekte
zwanger|zwangerschap|zwangerschapsverlof|ouderschapsverlof|kinderwens|hoofddoek|migratieachtergrond
leeftijd|geslacht|afkomst|geloof|nationaliteit|accent|handicap|beperking .. rol|reden|probleem|gespeeld|meegespeeld|doorslaggevend
omdat|als|doordat .. ik .. vrouw|man|moeder|vader|buitenlander|moslim|moslima|ouder|oud|homo|lesbisch|zwart|zwanger|kinderen
te oud|jong
boven|over|ruim de? vijftig|zestig|veertig|50|55|60
jongere|oudere|jonger|mannelijke kandidaat|kandidaten|iemand|sollicitant
""",
    "trait ok": """
werken|werk|omgang|groep .. met|van .. kinderen|gezinnen|beperking
leeftijd van de
""",
    "beg": """
slaap|slapen|geslapen .. niet|meer|sinds|nauwelijks
gebroken|kapotgemaakt|verwoest|verpletterd
geld|inkomen|hulp .. nodig
dringend|hard|wanhopig .. geld|inkomen|hulp|werk
weet .. niet|echt .. meer .. wat|hoe
help|helpt .. mij|me .. alstublieft|alsjeblieft|toch
enige|laatste .. kans|hoop|uitweg|mogelijkheid
geen .. geld|inkomen|uitweg .. meer
spaargeld
rondkomen|hoofd_boven_water
zonder .. inkomen|geld
wanhopig|wanhopige|wanhoop|radeloos
smeek|smeken|smeekbede|medelijden|genade|bidden_en_smeken
alsjeblieft .. alsjeblieft
alstublieft .. alstublieft
echt|zo|heel echt|heel_erg .. nodig|graag
nodig .. echt|heel_hard|dringend|keihard|deze_baan|dit_werk|het_geld|werk|hard|wanhopig|een_baan|zo
deze|die|dit|een|een_baan .. baan|werk|inkomen|functie .. echt|zo|hard|heel|keihard|dringend|ontzettend .. nodig
spaargeld|spaarrekening .. op|leeg|bijna
huur|hypotheek|rekeningen|schulden|vaste_lasten .. betalen|betaal|niet|meer|achterstand
rond|rondkomen|eindjes .. niet|aan_elkaar|moeilijk
gezin|kinderen|kind .. onderhouden|voeden|afhankelijk|zorgen|te_onderhouden|te_voeden|monden
alleenstaande|alleenstaand moeder|vader|ouder
kostwinner|uitkering|werkloos|werkloze|werkloosheid|bijstand|ww
al|sinds|zit|ben .. maanden|jaar|jaren .. zonder|thuis|werk|zoek|werkloos|baan|zonder_werk|op_zoek
zonder .. werk|baan|inkomen
laatste|enige hoop|kans|redmiddel|strohalm|uitweg
alles .. voor_mij|betekenen|zou
wereld .. voor_mij|betekenen
betekent|betekenen|betekende .. alles|heel_veel|wereld|zo_veel
#|tientallen|honderden|talloze|zoveelste afwijzingen|sollicitaties|afwijzing
einde|eind .. mijn? .. latijn|raad|krachten
ten einde raad
weet .. niet .. meer .. wat|hoe|waar
niet .. meer .. verder|aankan
niet .. meer .. slapen|aan|verder|eten|weet|trek
kapot|gebroken|verwoest|depressief|depressie|gehuild|huilen|tranen|slapeloze|verdrietig_en .. van|ben|zit|er|hele|heb|nachten
hart .. gebroken|brak
droombaan|baan_van_mijn_dromen|baan_van_mijn_leven
mijn leven .. veranderen|redden
kruimel|kruimels|elke_strohalm|elk_kruimeltje|strohalm
eeuwig|eeuwige|oneindig dankbaar|dankbaarheid
scheiding|dakloos|failliet|schuldsanering|uitgezet|deurwaarder|verblijfsvergunning
financieel|financiële .. moeilijk|zwaar|nood|problemen|zorgen|krap|situatie
geldzorgen|geldproblemen|geldnood
moeilijke|zware periode|tijd|situatie .. thuis|privé|door
zieke|ziek .. moeder|vader|kind|vrouw|man
op mijn knieën
rekeningen .. lastig|betalen|stapelen|op|moeilijk
rekeningen|huur|hypotheek .. niet .. meer
lastig|moeilijk|krap .. rekeningen|huur|hypotheek
mee redden|geholpen
""",
    "beg ok": """
niet .. wanhopig|smeken
geen|niet|zonder .. wanhopig|medelijden|nodig
geen .. begeleiding .. nodig
wanhopige klant|klanten
""",
    "weak beg": """
alsjeblieft|alstublieft
zo|heel|erg verdrietig|teleurgesteld
""",
    "blame": """
u|jullie .. was|waren|kwam|kwamen .. te_laat|verlaat
u|jullie .. zat|zaten|keek|keken .. op .. telefoon|mobiel|telefoons|laptop
oneerlijk*|onprofessione*|respectlo*|neerbuigen*|arrogan*|incompeten*|rommelig*|onbeschof*|partijdig*|bevooroordeel*|vernederen*|onzorgvuldig*|ongeïnteresseer*|onvoorberei*
u|hij|zij|ze|interviewer .. leek|had|was|scheen|leken .. haast|gehaast|ongeïnteresseerd|verveeld|afgeleid|moe|vermoeid
zo|erg|te weinig tijd|aandacht|interesse|respect
betreur|spijtig|jammer|zonde .. dat|vind .. men|u|niemand|zo_weinig|er
al .. beloofd|vergeven|toegezegd|weggegeven|vast
uw|de vragen .. oneerlijk*|ongepast*|persoonlijk
liet|lieten|laten|moest|heeft|hebben .. mij|me|ik .. minuten|lang|uur|veertig|twintig|dertig|drie|# .. wachten|minuten
wachten .. laten|gelaten
weinig|niet|allesbehalve|nauwelijks|onvoldoende .. professioneel|professionele|respectvol|respectvolle|netjes|correct|klantvriendelijk|zorgvuldig|serieus|eerlijk
meer respect|waardering|professionaliteit|begrip|transparantie|eerlijkheid
had .. meer|beter .. verwacht
niet|duidelijk_niet|amper|nooit .. gelezen|ingelezen|bekeken|geluisterd|verdiept
indruk|gevoel .. dat .. niemand|u|men|het|al|ze|de|er .. niet|al|niemand|vaststond|luister*|gekozen|interesse|geïnteresseerd|was
afgescheept|afgewimpeld|genegeerd|geminacht|afgepoeierd
gebrek|gemis aan
niet serieus .. genomen
oneerlijk|oneerlijke|onrechtvaardig|onrechtvaardige|bevooroordeeld|bevooroordeelde|vooringenomen|partijdig|partijdige|onprofessioneel|onprofessionele|respectloos|respectloze|onbeschoft|onbeschofte|arrogant|arrogante|neerbuigend|neerbuigende|incompetent|belachelijk|belachelijke|schandalig|schandalige|onacceptabel|onfatsoenlijk|chaotisch|chaotische|ongeorganiseerd|rommelig|rommelige|willekeurig|willekeur|vriendjespolitiek|doorgestoken_kaart|vernederend|vernederende|wanvertoning|schofferend|kinderachtig|onbehoorlijk
tijdverspilling|verspilde|verspild|verspilling
niet|weinig|nauwelijks|amper|allesbehalve .. eerlijk|professioneel|objectief|serieus|transparant|respectvol|voorbereid|geluisterd|gelezen|geïnteresseerd|netjes|zorgvuldig|redelijk|representatief
slecht voorbereid|georganiseerd|geformuleerd|gesteld|uitgelegd|geregeld|gecommuniceerd|geleid|opgezet|gepland
weinig|niets|nauwelijks|amper .. met ... maken|doen
vraag|vragen|opdracht|toets|test|procedure|proces|gesprek|casus|communicatie|sfeer|sollicitatieprocedure|instructie|case .. was|waren|is|vond|leek|voelde|duurde|verliep|kwam .. onduidelijk|verwarrend|irrelevant|onrealistisch|oppervlakkig|slecht|zinloos|onnodig|veel_te|chaotisch|onprettig|te_theoretisch|ongepast|misleidend|te_lang|rommelig|kil|agressief|vaag|stroef|afstandelijk|gehaast|haastig
onduidelijke|verwarrende|irrelevante|ongepaste|onzinnige|rare|vreemde|zinloze|suggestieve vraag|vragen|opdracht|casus|test|opgave|instructies
strikvraag|strikvragen
interviewer|gesprekspartner|manager|recruiter|collega|meneer|mevrouw|u|je|hij|zij|iemand|commissie|leidinggevende|ze|team|heer .. was|leek|kwam|waren|zat|had|keek|leken|bleek .. onvoorbereid|ongeïnteresseerd|afgeleid|verveeld|te_laat|constant|steeds|niet_voorbereid|telefoon|onderbroken|duidelijk_niet|blijkbaar|niet_gelezen|mijn_cv|slecht|onvriendelijk|afwezig|gehaast|voortdurend
telefoon|horloge|mobiel|laptop .. keek|gekeken|kijken|bezig|zat|te
op|met .. zijn|haar|de|hun .. telefoon|horloge|mobiel|laptop
onderbroken|onderbrak|viel_mij_in|in_de_rede|liet_mij_wachten|laten_wachten
mij|me .. geen|nauwelijks|niet|te_weinig|amper .. kans|gelegenheid|tijd|ruimte|uitspreken .. gegeven|gekregen|kreeg|gegund|laten|te|om
kreeg .. nauwelijks|geen|amper|te_weinig .. kans|tijd|gelegenheid|ruimte
te|veel_te|zo|erg weinig|lang|kort|laat tijd|gewacht|wachten|geduurd|op|duurde|voorbereiding|moeten
duurde .. veel|te|erg|zo .. te|lang|lang
wekenlang|maandenlang|weken|maanden .. wachten|gewacht|niets|gehoord|stilte|radiostilte
niemand .. mij|me|heeft|nam .. uitgelegd|verteld|geïnformeerd|gereageerd|moeite|laten|gezegd|luisterde|voorgesteld|informeerde
kennelijk|blijkbaar|duidelijk|klaarblijkelijk|zogenaamd .. niet|geen|al|nooit|nauwelijks|niemand|was|hadden|had|stond
al .. lang|vooraf|van_tevoren|eerder? .. besloten|vast|beslist|gekozen|vaststond
stond|stonden .. al|vooraf|van_tevoren .. vast
uw|je|jullie|zijn|haar|hun schuld|fout|houding|gedrag|nalatigheid
had|hadden u|jullie|je|men|iemand .. mij|me|eerder|toch|wel|beter|dat|op_zijn_minst .. kunnen|moeten|mogen|zeggen|laten|vertellen|waarschuwen
had .. meer|beter|anders .. respect|waardering|professionaliteit|verwacht|van|tijd|eerlijkheid|verwacht
verwacht .. van .. organisatie|bedrijf|u|jullie
jammer .. dat .. u|jullie|niemand|men
eerlijk gezegd .. vond|vind|niet|had|teleurgesteld|was|ben|viel
teleurgesteld|teleurstellend|teleurstelling|boos|gefrustreerd|geïrriteerd|beledigd|ontevreden|gekwetst .. over|in|door|hoe|met|van .. procedure|manier|hoe|behandeling|gesprek|u|jullie|communicatie|organisatie|behandeld|de|proces|gang|werkwijze
gebrek|gemis aan .. transparantie|respect|professionaliteit|organisatie|waardering|communicatie|voorbereiding|eerlijkheid
slecht|onterecht|respectloos|oneerlijk behandeld
leugen|gelogen|voorgelogen|aan_het_lijntje|genegeerd|geghost|afgescheept|misleid
iets|wat|eigenlijk|eerlijk_gezegd meer verwacht .. dan|van
u|jullie|interviewer|collega|hij|zij|ze .. begon|begonnen|kwam|kwamen .. # .. minuten .. te_laat|later
u|jullie|interviewer|collega|hij|zij|ze .. telefoon|mails|berichten|mailtjes .. aan_het|beantwoorden|lezen
""",
    "blame ok": """
ik .. heb .. u|je|mezelf .. onderbroken
heb|had .. ik? .. u|je .. een? .. keer|even|twee .. onderbroken
u|je .. een? .. keer|één_keer|twee_keer .. onderbroken
mijn|m'n ... rommelig*
mijn|m'n .. antwoord|antwoorden|uitleg|presentatie|oplossing|voorbereiding|structuur|aanpak|voorbeeld|voorbeelden|houding|fout|schuld|engels|nederlands|verhaal|toelichting ... onduidelijk|verwarrend|chaotisch|oppervlakkig|te_lang|slecht|te|rommelig|kort|vaag|warrig
ik .. was|ben|had|voelde|kwam|heb|antwoordde|gaf|sprak|leek .. slecht|zenuwachtig|onduidelijk|te|niet|onvoorbereid|afgeleid|chaotisch|weinig|nauwelijks|me|niet_goed|onvoldoende
positief|aangenaam|prettig verrast
niet|allerminst .. oneerlijk|teleurgesteld|verbaasd|verrast
boze|lastige|moeilijke|ontevreden|onbeschofte klant|klanten|patiënt|ouders|gast|gasten
natuurlijk|uiteraard|wel|logischerwijs .. teleurgesteld|jammer
teleurgesteld .. maar|natuurlijk|uiteraard|dat_ik|dat_het
was|vond|is .. eerlijk|prettig|duidelijk|professioneel|heel_prettig
eerlijk gezegd .. leuk|genoten|fijn|prettig
te lang
zo .. laat .. reageer|schrijf
te|zo laat
""",
    "press": """
voor|tegen die tijd .. moet|zou|heb .. ik .. weten|nodig
voor|vóór .. het|de .. einde|eind .. van|deze
bel|bellen .. u|ik|je .. maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|op
verschuldigd|schuldig
reken|rekenen .. ik|op .. uw|je|een|op|dat|antwoord|reactie
ik .. eis|sommeer
eis ik
tegemoet
zie .. uw|je .. reactie|antwoord .. tegemoet
spoedige|snelle|vlotte reactie|antwoord
net zo lang|zolang .. tot
op korte termijn
per omgaande
uiterlijk
voor|tegen|vóór aanstaande|komende|deze? maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|eind
voor|vóór|tegen .. het? .. einde|eind .. van|deze|week
voor # .. januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur
binnen .. #|een|één|enkele|de .. uur|dagen|week|weken|werkdagen|dag|termijn
termijn van
deadline .. is|voor|van
verwacht|vorder|sta_erop|dring .. ik|een|uw|je|van|dat|erop|aan|antwoord .. antwoord|reactie|uitleg|u|je|binnen|eerlijk|eerlijke|van|dat|per|spoedig|op
ik .. eis|eist|sta_erop|dring
bel|zal|ga|kom .. ik|u|je .. u|je|jullie|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|bellen|langs|langskomen|nabellen|opbellen|contact_opnemen
ik .. bel|zal|ga|kom .. u|je|jullie .. maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|bellen|langs|op|nabellen|volgende|opbellen
leesbevestiging|ontvangstbevestiging
bevestig|bevestigt|bevestigen .. ontvangst
ontvangst ... bevestigen
anders|zo_niet|in_dat_geval .. zal|moet|zie|ga|neem|plaats .. ik
als|mocht|indien .. ik .. niets|geen|niet .. hoor|antwoord|reactie|verneem|ontvang|horen|ontvangen|krijg .. dan|zal|ga|neem|moet|plaats
bent|ben|zijn .. u|je|jullie .. mij|me .. verschuldigd|schuldig
recht .. op|om|heb .. antwoord|te_weten|weten|uitleg|een
verplicht|verplichting .. bent|zijn|u|jullie|om|mij|antwoord
het minste|minimum
moet|moeten .. weten|antwoorden|antwoord|uitleggen|me|mij|toch .. weten|geven|vertellen|laten|krijgen
heb|had .. uw|je|een|jullie|snel .. antwoord|reactie|beslissing .. nodig
andere|ander|tweede|concurrerend|meerdere|beter aanbod|aanbieding|aanbiedingen|bedrijf|bedrijven|werkgever|werkgevers|baan .. liggen|gekregen|heeft|wacht|op_tafel|interesse|geïnteresseerd|aangeboden|wachten|beslissen|van
aanbod .. van|elders|een .. ander|andere|liggen
voordat .. ik .. teken|accepteer|aanneem|toezeg|afwijs|beslis
glassdoor|indeed|review|reviews|trustpilot|beoordeling_plaatsen|social_media
openbaar|publiekelijk|online|linkedin|publiek .. delen|plaatsen|maken|zetten|schrijven|plaats|deel
wacht .. nog_steeds|nog|steeds|al|altijd .. op|antwoord|reactie|steeds|altijd
nog steeds|altijd .. geen|niets|niet|wacht
nooit|nog geen|iets|niets .. antwoord|reactie|gehoord .. gekregen|ontvangen|gehad
laatste|tweede|derde herinnering|aanmaning|poging|waarschuwing
kijk|zie|reken|hoor .. uit|ik|naar|tegemoet|op|graag .. snelle|spoedige|vlotte|snel|spoedig|per_omgaande
vergeet .. niet .. te|om|mij
reageer|antwoord|reageert|laat .. snel|direct|vandaag|morgen|meteen|vlug|z|per .. mogelijk|nog
antwoord|reactie|horen|weten .. voor die tijd
vandaag nog .. reactie|antwoord|horen
""",
    "press ok": """
niets|niet|geen .. verschuldigd|schuldig
bedankt|dank .. voor .. uw|je|de .. snelle|spoedige|vlotte reactie|antwoord
geen|niet|zonder|niets|nooit|noch .. haast|spoed|druk|deadline|dringend|urgent|verwacht|verplicht|verplichting|spoedig|snel|eis
dank|bedankt|bedank|fijn|waardeer|dankbaar|dankjewel ... snelle|spoedige|vlotte|snel|meteen|binnen|spoedig|per_omgaande
ik stuur|kan|zal|laat|meld|reageer .. voor|binnen|meteen|weten
zoals .. u|je|we .. vroeg|voorstelde|afgesproken|gevraagd|aangeboden
tot|voor .. snel|dan|gauw|die_tijd|nu|mijn|een|het_volgende|de_volgende|binnenkort
meteen|onmiddellijk .. duidelijk|thuis|welkom|zag|voelde|merkte|snapte|op_mijn_gemak
verwacht .. geen|niets
had .. verwacht|ik
u|je|jij .. bent|zijn|hoeft|niet|nergens .. niet .. verplicht|verplichten
moet .. ik .. zeggen|toegeven|bekennen|nog
ik .. moet .. nog|zeggen|toegeven|me|leren|beter|oefenen
spoedeisende|spoed hulp|afdeling|seh|eisende
snel .. gesproken|gepraat|antwoordde
reactie .. zo|heel .. snel
dat u|je .. zo snel
""",
    "offer taken": """
zoals .. u|je .. voorstelde|aanbood|vroeg|schreef|zei|afgesproken
uw|je|jullie voorstel|aanbod|uitnodiging|suggestie
graag|fijn|schikt|komt_uit
""",
    "compare": """
wie .. heeft|hebt|hebben|is|werd .. u|jullie|er|het|dan .. aangenomen|gekozen|geworden
beter|meer .. dan .. ik|mij
wie .. heeft|hebben|hebt|is|werd .. u|jullie|het .. uiteindelijk? .. gekozen|aangenomen|geworden|gekregen
opzichte van
persoon|kandidaat .. die .. is|wel|werd|u .. aangenomen|gekozen|heeft
boven mij|verkozen
gekozen|geselecteerde|aangenomen|succesvolle|uitgekozen|andere|overige|interne kandidaat|kandidaten|sollicitant|sollicitanten|persoon|collega|finalisten|finalist
medekandidaten|medekandidaat|concurrent|concurrenten|concurrentie|medesollicitanten
de|alle|dan|met anderen|rest|overigen
wie .. de|is|heeft|werd|hebben|kreeg|is_het .. baan|functie|aangenomen|gekozen|geworden|gekregen|plek
persoon|kandidaat|iemand|degene|collega|sollicitant .. die|u|is|wel .. aangenomen|gekozen|gekregen|wel|hebt|geworden|kreeg|baan
wat .. had|heeft|hadden|hebben|deed|deden|maakte .. die|de|hij|zij|andere|anderen|ander|kandidaat|deze .. wat|dat|ik|beter|meer|mij|niet|anders|wel|kandidaat
beter|sterker|geschikter|meer|overtuigender|minder|slechter .. dan .. ik|mij|mijn|anderen|de_anderen
in vergelijking|verhouding .. met|tot
vergeleken|vergelijk|vergelijken|vergelijking .. met|mij|anderen|ten
ten opzichte van
in plaats van .. mij|mijn
anderen|kandidaten .. gescoord|scoorden|deden|antwoordden|gedaan|beter
scores|punten|resultaten .. van .. anderen|overige|andere
nieuwe|toekomstige collega|medewerker|aanwinst ... ik|mij|me
tussen|onder de finalisten|kandidaten|anderen
""",
    "rank": """
ranglijst|ranking|rangschikking|plaats_eindigde|klassement
hoeveelste|welke_plaats|welke_plek|welke_positie
op .. welke|hoeveelste .. plaats|plek|positie
tweede .. keus|keuze|plaats|geworden
hoeveel .. kandidaten|sollicitanten|mensen|anderen|waren|andere
hoe dicht|ver .. was|zat|ik|bij
""",
    "compare ok": """
wens|feliciteer|gefeliciteerd|succes|gun|blij|felicitaties ... kandidaat|collega|persoon|gekozen|nieuwe|opvolger
begrijp|snap|respecteer|accepteer|weet ... kandidaat|kandidaten|persoon|iemand|ander|andere|anderen|sollicitanten|concurrentie
niet|geen|zonder|noch .. vergelijken|vergelijking|kandidaat|kandidaten|anderen|wie
andere|anderen .. functies|sollicitaties|gesprekken|bedrijven|organisaties|vacatures
dan .. ik .. dacht|verwachtte|gewend|had
voor|aan .. iemand|een .. anders|andere_kandidaat .. gekozen|gegaan
""",
    "pitch": """
mijn profiel|ervaring|achtergrond .. is|past|sluit .. precies|exact|perfect|wat|bij|aan
precies|exact wat|degene|de_persoon .. u|jullie .. zoekt|zoeken|nodig
weet|ben|blijf .. zeker|overtuigd|ervan .. dat .. ik .. veel|waarde|meerwaarde|betekenen|kan
veel .. voor .. uw|jullie|het|de .. organisatie|team|bedrijf .. betekenen|bijdragen|toevoegen
blijf|ben .. ik? .. de .. beste|ideale|juiste|geschikte .. keuze|kandidaat|persoon
tien|twaalf|vijftien|twintig|acht jaar ervaring
precies|exact .. wat|degene .. u|jullie .. zoekt|zoeken|nodig|zocht
per direct|onmiddellijk
ideale|perfecte|beste|juiste|geknipte|uitgelezen|geschikte kandidaat|persoon|match|keuze|aanvulling|kandidate
aanwinst|toegevoegde_waarde|meerwaarde|versterking .. voor|zou|ben|bieden|zijn
perfect|ideaal|uitstekend|naadloos|precies|uitermate|bijzonder .. pas|past|geschikt|passen|aansluit|sluit|gekwalificeerd|bij_uw|bij_jullie
voldoe|beantwoord|beschik .. aan|ik|over|ruimschoots .. alle|ruime|jarenlange|uitgebreide|brede|veel|alles|eisen|#|ervaring
jarenlange|ruime|uitgebreide|brede|gedegen ervaring|kennis|werkervaring|expertise
bewezen|aantoonbaar|aantoonbare .. staat|trackrecord|resultaten|succes
trackrecord|track_record
ik .. breng|bied|beschik|bezit .. mee|u|veel|over|jarenlange|een_schat|ruime
niemand .. beter|kent|zoveel|kan
geen spijt
niet .. teleurstellen|betreuren
mijn ervaring|vaardigheden|kwaliteiten|profiel|competenties|achtergrond|cv .. maken|maakt|sluit|sluiten|past|passen|toont|laat|bewijst .. mij|perfect|naadloos|precies|uitstekend|aan|bij|goed|zien
zeer|uiterst|enorm|hoog gemotiveerd|gemotiveerde|gekwalificeerd|gedreven
direct|per_direct|onmiddellijk|meteen|morgen|maandag .. beschikbaar|beginnen|starten|aan_de_slag
flexibel .. salaris|qua|wat_betreft|loon
salaris .. lager|flexibel|onderhandelbaar|minder|zakken|genoegen
proefdag|proefdraaien|proefperiode|gratis .. bewijzen|gratis|komen|werken|zonder|onbetaald
onbetaald|voor_niets
loopt .. mis|iemand
""",
    "weak pitch": """
verhoogde|leidde|verdubbelde|verlaagde|behaalde|won|implementeerde|ontwikkelde|stuurde
team .. van .. #|twaalf|tien|acht .. mensen|personen|medewerkers
omzet|kosten|verkoop .. met|# .. #|procent
procent
# jaar .. ervaring|lang|als|in|werkervaring|bij
jaren .. ervaring|lang
ik|heb|en .. geleid|verhoogd|opgebouwd|ontwikkeld|ingevoerd|gewonnen|gerealiseerd|opgezet|bespaard|verdubbeld|gepubliceerd|aangestuurd|behaald|gelanceerd
omzet|kosten|verkoop .. met # procent|%
gecertificeerd|certificaat|diploma|master|mba|gepromoveerd|vloeiend|bekroond|prijs|onderscheiding|cum_laude
mijn sterke|vaardigheden|kwaliteiten|referenties|diploma's|successen|prestaties
spreek .. # .. talen
team van #
""",
    "weak pitch ok": """
leidde .. tot
gesprek .. leidde
# jaar geleden|later
over|na|voor # jaar
hoe|wat|toen|voorbeeld|opdracht|vraag|casus|presentatie|antwoord|dat|waarom|manier ... ik ... geleid|ontwikkeld|opgezet|ingevoerd|gerealiseerd|gebouwd
""",
    "call": """
bellen|bel|terugbellen|telefoontje|telefoongesprek|videogesprek|videobellen|belafspraak|telefonisch|belletje
kort|korte|persoonlijk|uitgebreid|langer|telefonisch|een gesprek|gesprekje|overleg|call|meeting|afspraak|ontmoeting
via zoom|teams|telefoon
aan|over de telefoon
koffie .. drinken|kop|kopje|afspreken
kop|kopje koffie
# minuten .. bellen|gesprek|tijd|telefoon|uw_tijd|je_tijd|praten|call
half|een|heel uur .. van|tijd|bellen|spreken|praten|om
elkaar .. spreken|ontmoeten
afspreken
""",
    "call ok": """
dank|bedankt|bedank|prettig|prettige|fijn|fijne|leuk|leuke|genoten|plezierig|waardeer|aangenaam|goed|goede ... gesprek|telefoontje|bellen|telefoongesprek|gesprekken|telefonisch|belletje|ontmoeting|kennismaking|gebeld
na|tijdens|in|sinds|uit|van|over|voor|bij|vanwege .. ons|het|uw|je|jullie|mijn|dat|deze|de|beide .. gesprek|telefoongesprek|telefoontje|gesprekken|belletje|ontmoeting
ons|uw|dat|het gesprek|telefoongesprek|telefoontje
verteld|gezegd|meegedeeld|bericht|gehoord|laten_weten|afwijzing|nieuws .. telefonisch|telefoon|gebeld
telefonisch .. verteld|meegedeeld|liet|gesproken|gezegd|toegelicht
volgend|volgende|ander|nieuw|andere gesprek|sollicitatiegesprek|gesprekken
gesprek .. met .. een|klant|boze|lastige|ouders|patiënt|u|mevrouw|meneer|het|de|jou|jullie
hoeft .. niet .. bellen
een gesprek .. voer|voeren|leiden|structuur
het .. half|halve|eerste uur
""",
    "by choice": """
of|ofwel|dan_wel ... bellen|belletje|telefoon*|gesprek|spreken|bel|telefonisch
eventueel|liever|ook
als|mocht .. u|je|dat|het .. liever|prettiger|makkelijker|handiger|uitkomt|prefereert|fijner
""",
    "in writing": """
per|via mail|e|email|bericht
een|één|twee|enkele|paar korte? regel|regels|zin|zinnen|mailtje|mail|bericht|berichtje
""",
    "attach": """
bijlage|bijlagen|bijgevoegd|bijgevoegde|bijgesloten|meegestuurd|toegevoegd_als|als_bijlage|bijgaand|bijgaande
enquête|vragenlijst|formulier|feedbackformulier|google_forms|typeform .. invullen|korte|in_te_vullen|link|via|gemaakt|hier|kort|klaar|ingevuld
invullen|invult|vul .. in|het|de|een|dit|deze|het_formulier|enquête
link|hier .. klikken|klik|boeken|plannen
link .. agenda|onderstaande|via
onderstaande|volgende|bijgaande|deze link
klik|klikken|klikt
agenda .. uitnodiging|plannen|afspraak|link
agenda_uitnodiging|agendauitnodiging|calendly|doodle|datumprikker
afspraak|tijdstip|moment .. inplannen|boeken|kiezen|plan|boek|plannen .. via|link|agenda|hier
""",
    "attach ok": """
geen|zonder|niets|niet .. bijlage|bijlagen|formulier|enquête|link|bijgevoegd|vragenlijst
link .. tussen|met
enquête|formulier|vragenlijst .. casus|opdracht|onderzoek|klanten|ontwerp
uw|je bijlage
""",
    "delay": """
te|zo|wat|rijkelijk|erg|vrij|nogal laat
laat .. reageer|reageren|schrijf|antwoord
late|verlate reactie|antwoord|bericht|dank|mail
verlaat|vertraging|vertraagd|vertraagde
excuses|excuus|sorry|vergeef|verontschuldiging|verontschuldigingen|neem_me_niet_kwalijk|neemt_u_mij ... laat|late|later|nu_pas|weken|tijd|vertraging|lang|wachten|trage|eerder|pas
pas nu
nu pas
weken|maanden|tijd|tijdje|poos|even .. geleden|verstreken|verder|later|na|sinds|terug
al .. even|een_tijdje|enige|een_poos|geruime|lang|weken|wat|enkele|een_paar .. tijd|geleden|weken
had .. eerder|al .. willen|moeten
eerder .. willen|moeten .. schrijven|reageren|bedanken
lang|langer geleden|verleden
later dan
""",
    "many asks": """
derde|vierde|zoveelste mail|bericht|e|verzoek|herinnering|poging|email
derde|vierde keer
al|u|je|heb .. meerdere_keren|meermaals|twee_keer|drie_keer|herhaaldelijk|tweemaal|verschillende_keren|driemaal .. gemaild|geschreven|gevraagd|gebeld|bericht|benaderd|gestuurd|contact
meerdere|verschillende|herhaaldelijk keren|malen .. gemaild|geschreven|gevraagd
""",
    "reminder": """
herinnering|herinneren|herinner|opvolging .. aan|mijn|vriendelijke|mail|bericht|vraag
mijn|een eerdere|vorige|eerste|laatste|mail|bericht|vraag .. mail|bericht|van|vraag|e|over
kom .. terug .. op|mijn|nog|even .. mijn|mail|bericht|vraag|terug
schreef|mailde|stuurde .. ik .. u|je .. vorige|week|eerder|geleden|afgelopen|een|over
vorige week .. schreef|mailde|stuurde|vroeg
wellicht|misschien|mogelijk .. is|mijn .. bericht|mail .. ondergesneeuwd|gemist|erdoor|tussendoor
""",
    "round letter": """
zelfde|hetzelfde|dezelfde|dit bericht|mail|vraag|e|verzoek .. aan|naar .. alle|iedereen|allemaal|elk|alle_gesprekspartners|uw_collega|uw_collega's
stuur|gestuurd|verstuurd|mail|vraag|schrijf .. iedereen|alle|allemaal .. die|gesprekspartners|leden|betrokkenen|in|van
beste|hallo|hoi|geachte allen|allemaal|collega's
""",
    "builds on": """
u|je|jij|jullie|uw|jouw|team .. noemde|noemden|zei|schreef|gaf|vertelde|aangaf|opmerkte|benoemde|genoemd|gezegd|geschreven|aangegeven|opgemerkt|vermeldde|wees|adviseerde|benadrukte|liet
uw|je|jouw|jullie|de|het|die opmerking|opmerkingen|feedback|terugkoppeling|punt|advies|toelichting|tip|reactie|uitleg|aanwijzing .. over|dat|van|is|dat_ik|om|en
zoals .. u|je .. zei|schreef|aangaf|noemde
""",
    "call answer": """
bel|bellen|telefoon*|telefonisch|gesprek|spreken|belletje|zoom|teams|video*|afspraak|tijdstip|belafspraak
""",
    "alternative answer": """
andere|ander|vergelijkbare|toekomstige|alternatieve|voorgestelde|genoemde|nieuwe|passende|die|junior functie|functies|vacature|vacatures|rol|rollen|positie|plek|baan|team|kans|mogelijkheden
talentpool|talentenpool|kandidatenpool|portefeuille|bestand
contact .. houden|blijven
in contact|portefeuille
gegevens|cv .. bewaren|bewaart
opnieuw|nogmaals .. solliciteren|solliciteer
functie|vacature|rol .. van|die|als .. u|je|noemde|voorstelde|noemt|voorstelt|in|bij
""",
    "haste": """
zo snel|spoedig|vlug mogelijk
asap|dringend|dringende|spoed|spoedig|spoedige|onmiddellijk|onmiddellijke|meteen|per_omgaande|urgent|zsm|ogenblikkelijk|terstond|spoedeisend
""",
    "reply word": """
antwoord*|reactie|reager*|reageer*|terugkoppeling|feedback|bericht|laten_weten|hulp|contact*|verzoek
""",
    "mild blame": """
verbaasd|verbaast|verbaasde|verrast|verbazing|verbazend|verbazingwekkend|verbijsterd|geschokt|bevreemdt|bevreemdend|verwonderd|verwondert|onthutst|verrassend .. over|dat|door|mij|me|was|ben|van|de|met|over
behandeld .. ben|werd|voel|gevoeld|geworden
manier|wijze .. waarop
""",
    "pleased": """
goed|goede|prettig|prettige|aangenaam|vriendelijk|hartelijk|open|fijn|fijne|leuk|positief|welkom|respectvol|mooi|warm|blij
""",
}

WORDS = Words(
    language="nl",
    phrases=PHRASES,
    greetings="""
beste
geachte
hallo
hoi
hi
hey
hé
dag
goedemorgen
goedemiddag
goedenavond
goedendag
goede morgen
goede middag
lieve
weledele
weledelgeboren
zeer geachte
""",
    closings="""
met vriendelijke
met hartelijke
vriendelijke
hartelijke
groet
groeten
groetjes
hartelijk
met groet
met beste
beste groet
beste groeten
met warme
warme
mvg
hoogachtend
bedankt
dank
dank je
dank u
met dank
veel dank
liefs
tot snel
tot ziens
alle goeds
het beste
fijne dag
veel succes
vr gr
gr
alvast
""",
    generic_greetings="""
heer of mevrouw
heer mevrouw
heer en mevrouw
mevrouw meneer
meneer mevrouw
lezer
hr afdeling
afdeling
hr team
hr
team
recruitmentteam
recruitment team
recruiter
personeelszaken
allen
allemaal
iedereen
werkgever
sollicitatiecommissie
""",
    months=(
        "januari|jan",
        "februari|feb",
        "maart|mrt",
        "april|apr",
        "mei",
        "juni|jun",
        "juli|jul",
        "augustus|aug",
        "september|sept",
        "oktober|okt",
        "november|nov",
        "december|dec",
    ),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    numbers=(
        "nul",
        "één",
        "twee|beide",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
    ),
    negators="niet geen nooit niets zonder noch nergens niemand",
    question_words="wat welk welke hoe waarom wie waar wanneer of waarin waaraan waarop",
    articles="de het een mijn uw je jouw jullie ons onze deze dit dat die hun zijn haar",
    common="ik jij je u wij we niet geen graag bedankt dank zeer heel nog meer alles iets niets altijd nooit moet kan wil nu meteen dringend belangrijk "
    "wat hoe waarom wie waar is zijn was heb heeft en of maar ook zo goed ja nee mij me uw jouw echt helemaal eindelijk een de het te voor van met op "
    "elke enige beste",
    capitals="hr cv nederlands nederlandse engels engelse duits duitse frans linkedin zoom teams excel powerpoint word google europa nederland belgië",
    with_person="met ontmoeten ontmoet om",
    at_place="in",
    formal="u uw",
    informal="je jij jou jouw jullie",
    negates_after=True,
    hints={
        "about": "over",
        "and": "en of",
        "minutes": "minuten minuut min",
        "hours": "uur uren",
        "half an hour": "halfuur",
        "half": "half halve",
        "interviews": "gesprekken gesprek sollicitatiegesprekken interviews rondes ronde",
        "units": "minuten minuut min uur uren dagen dag weken week maanden maand jaar jaren regels zinnen woorden punten seconden",
        "exercise heads": "",
        "compound heads": "opdracht oefening",
        "plain compounds": "hoofd huisw progr schri denk levens proef groep prakt oefen solli thuis eindo",
        "plain modifiers": "",
        "future": "volgende volgend andere ander toekomstige nieuwe elke ieder",
        "later days": "tot volgende komende voor aanstaande elke",
    },
)
