"""German words and phrases for the checks: data only."""

from afterword.ask.checks.words.table import Words

PHRASES = {
    "thanks": """
danke|dank|dankeschön|bedanken|bedanke|danken|merci
dankbar für das|die|ihre|deine|den|ihr|dein|eure
habe|haben .. gefreut
""",
    "thanks ok": """
dank|danke .. im voraus
danke für nichts
dankbar für einen|eine|ein|jeden|jede|hinweis|tipp|ratschlag|rückmeldung
wäre|würde ... dankbar
""",
    "request": """
könnten|könntest|können|kannst|könntet|würden|würdest|dürfte|dürften|darf|möchten|mögen|magst|wären|wärst sie|du|ihr|ich|mir .. sagen|verraten|nennen|geben|schreiben|mitteilen|teilen|fragen|bitten|helfen|schicken|erklären|einschätzen|weitergeben|raten|empfehlen|beschreiben|erläutern|senden|bereit|fragen
könnten|könntest|können|kannst|könntet|würden|würdest|dürfte|darf|wären|wärst sie|du|ihr|ich
ich|mich|mir .. würde|wäre|möchte|wünsche|wüsste|hätte .. gern|gerne|freuen|dankbar|interessieren|helfen|erfahren|wissen|bitten|um
würde|wäre|möchte|wüsste|hätte .. ich|mir|mich .. gern|gerne|sehr|dankbar|freuen|interessieren|helfen|wissen|erfahren|bitten|noch|einen|eine
ich bitte .. um|sie|dich
bitte .. sagen|nennen|schreiben|geben|teilen|verraten|erklären|senden|schicken sie|mir|du
bitte sag|sage|nenn|nenne|schreib|schreibe|gib|teile|verrate|erkläre|sende|schick
sagen|nennen|schreiben|geben|teilen|verraten|erklären|senden|schicken sie mir|uns
^sag|nenn|gib|schreib|verrat|schick mir
mich interessiert
interessiert|interessieren mich
ein|einen|eine|zwei|jeder|jede|kurzer|kurze|irgendein .. hinweis|tipp|satz|rat|ratschlag|rückmeldung|stichwort|zeile|stichworte|sätze|zeilen|einschätzung .. würde|wäre|würden|wären|hilft|hülfe
würde|wäre|würden mir|mich .. sehr|viel|schon|wirklich? .. helfen|freuen|weiterhelfen|wertvoll|hilfreich
ich .. frage|fragte mich|sie|dich
wenn|falls .. sie|du|ihr .. mir .. sagen|nennen|verraten|schreiben|geben könnten|könntest|würden|würdest|mögen|möchten
meine frage|bitte .. ist|wäre|lautet
""",
    "weak request": """
rat|ratschlag|hinweis|hinweise|tipp|tipps|anregung|anregungen|empfehlung|einschätzung|rückmeldung|verbesserungsvorschlag|verbesserungsvorschläge
was|wie|welche|welchen|welcher|worauf|woran|wo ich|sollte|könnte|würden|würdest|beim
""",
    "announce": """
ich|hätte|habe .. eine|nur|noch|eine_einzige|zwei .. frage|fragen|bitte
eine|nur kurze|kleine|letzte|einzige|einfache? frage
darf|dürfte|kann ich .. eine|etwas|noch|kurz|zwei .. frage|fragen|bitten
frage .. habe|hätte ich
""",
    "out": """
auch|selbst wenn .. nicht|nichts|keine
verständnis|verstehe|verstehen|nachvollziehen|nachvollziehbar|verständlich .. wenn|falls|dass|ich|sie|dafür|selbstverständlich|natürlich|völlig|ist|gut|vollkommen|auch|haben|ebenso
wenn|falls|sollte|sollten|sofern|können|kann|möchten|dürfen|geht|ist|haben|passt|wollen|mögen ... nicht|nichts|kein|keine|keinen|unmöglich|unpassend|lieber|ungern|zu_aufwendig|zu_viel|ungelegen|dagegen|schwierig|untersagt ... verstehe|verständnis|kein|völlig|ordnung|okay|ok|gut|problem|respektiere|akzeptiere|verständlich|schlimm|natürlich|macht|nachvollziehen|selbstverständlich|auch|so|einfach|nichts
wenn|falls|sollte|sollten|sofern|können|kann|möchten|dürfen|geht|ist|haben|passt|wollen|mögen ... nicht|nichts|kein|keine|keinen|unmöglich|lieber|ungelegen|dagegen|schwierig
kein|keine|ohne|keinerlei .. problem|druck|eile|verpflichtung|stress|umstände|mühe|sorge|zwang|erwartung|erwartungen|muss|hektik
fühlen|fühl|fühle|sehen|sieh .. nicht|keinesfalls .. verpflichtet|gedrängt|genötigt
nicht verpflichtet|nötig|schlimm|tragisch|antworten
müssen|musst|brauchen|brauchst .. nicht|nichts|keinesfalls .. antworten|begründen|beantworten|schreiben|zu
völlig|vollkommen|absolut|ganz|auch|ebenso|natürlich|selbstverständlich .. in_ordnung|okay|ok|verständlich|fine|gut|so_gut|freiwillig
in ordnung .. wenn|falls
auch .. keine|ohne .. antwort .. ist|wäre|in_ordnung|völlig|verstehe
nur .. wenn|falls|sofern|soweit .. sie|es|ihnen|dir|du|möglich|das|zeit|ihr
soweit|sofern|sowie|so_weit .. möglich|erlaubt|können|dürfen|zulassen|zulässt|geht|darfst|kannst
wenn|falls .. sie|du|ihr .. dürfen|darfst|möchten|magst|mögen|dürft
wenn ihre|eure|deine|die richtlinien|vorgaben|regeln|politik .. erlauben|zulassen|es
ignorieren|ignorier|ignoriere|überspringen .. sie|du|die|das|meine|einfach|frage|nachricht
bleibt|überlasse|liegt .. ganz? .. ihnen|dir
ganz|wie .. sie|du|dir|ihnen .. möchten|mögen|magst|lieb|passt|recht
akzeptiere|respektiere|achte .. ich|das|es .. selbstverständlich|natürlich|auch|gern|wenn
sonst .. nichts|kein|auch|alles
nehme .. ich .. nicht|niemandem .. übel
nicht übel
ist .. das .. auch|kein|völlig|für_mich .. okay|ok|gut|problem|ordnung|recht
""",
    "weak out": """
wenn|falls sie|du|es|ihr|ihnen|dir .. zeit|moment|minute|möglich|möglichkeit|passt
sofern|falls|wenn möglich
bei gelegenheit
wenn|falls .. kurz|einmal .. zeit|finden|haben|hast
""",
    "contest": """
falls|wenn|sollte|sofern ... kandidat|kandidatin|bewerber|bewerberin|person|wunschkandidat|wunschkandidatin ... abspringt|abspringen|absagt|absagen|ausfällt|ausfallen|kündigt|zurückzieht|zurücktritt|doch_nicht
meinung|überzeugung|auffassung|ansicht .. dass .. ich
gepasst|gepasst_hätte|gepasst_hätten
geeignet|richtige|beste .. gewesen .. wäre
stelle|position .. für .. mich .. gemacht|bestimmt|perfekt
möchte|will|würde|lassen .. beweisen|überzeugen
aufgeben|gebe .. nicht .. auf
halte|finde|empfinde .. entscheidung|absage|ergebnis|bewertung|urteil ... falsch|fehler|unfair|unverständlich|ungerechtfertigt|voreilig|irrtum
weitere|zweite|neue|andere|letzte|zusätzliche|echte chance|möglichkeit|gelegenheit
doch .. noch .. möglichkeit|chance|weg|eine
nicht|keineswegs .. einverstanden
einspruch|beschwerde|widerspruch
noch|erneut|nochmal|nochmals|einmal .. ansehen|anschauen|anzuschauen|anzusehen|lesen|prüfen|betrachten|durchgehen|berücksichtigen|nachdenken|überlegen
zu .. unrecht
besser|anders .. beurteilt|bewertet|eingeschätzt .. hätte|werden|worden
falsch|unterschätzt|verkannt .. eingeschätzt|bewertet|beurteilt|verstanden|worden|haben
eine antwort|frage|schwäche .. sollte|darf|kann .. nicht
kandidat|kandidatin|bewerber|bewerberin|wunschkandidat|person .. abspringen|absagen|ausfallen|abspringt|absagt|ausfällt|nicht|umentscheiden
warteliste|nachrückliste|reserveliste
stehe|bleibe|wäre .. weiterhin|nach_wie_vor|immer_noch|noch|jederzeit .. verfügung|interessiert|bereit
trotzdem|dennoch|doch .. einstellen|einladen|nehmen|anstellen|geben
überdenken|umdenken|umentscheiden|umzustimmen|umstimmen|revidieren|widerrufen|rückgängig|überprüfen|überprüft|überprüfung|nachprüfen
noch|nochmal|nochmals|erneut|einmal|neu .. überdenken|prüfen|ansehen|anschauen|anzusehen|anzuschauen|überlegen|betrachten|bewerten|beurteilen|durchsehen|werfen|in_betracht|entscheiden|berücksichtigen
blick|blicke .. auf .. bewerbung|unterlagen|lebenslauf
zweite|weitere|neue|letzte|andere|faire|richtige|zweiten|echte chance|gelegenheit
chance .. geben|gäben|bekommen|verdient|bekäme|erhalten
gib|geben|gebt sie? .. mir .. noch|eine|die|bitte .. chance|möglichkeit
stelle|position|platz|job .. noch|wieder .. frei|offen|verfügbar|unbesetzt|zu_haben
noch|immer_noch .. frei|offen|unbesetzt|zu_haben
in frage|betracht komme|käme|ziehen|kommen
verdient|verdiene|verdienen .. hätte|habe|ich|eine|haben|diese|mehr
falsche|falschen|falsch|fehlerhafte|voreilige|voreilig|vorschnell|übereilt|unverständlich|unbegründet|unberechtigt
entscheidung|absage|ergebnis|wahl|urteil .. ist|war|scheint|erscheint|wirkt|halte|beruht .. falsch|fehler|fehlerhaft|voreilig|unverständlich|unbegründet|irrtum|rätselhaft|missverständnis|schwer|seltsam|nicht_richtig|für_falsch
einen|ein|der|wohl|sicher fehler|irrtum .. gemacht|begangen|unterlaufen|passiert|machen|vorliegen
missverständnis|irrtum|verwechslung|versehen
widerspreche|widersprechen|widerspruch|anfechten|beanstande|einspruch|protestiere
nicht|schwer|kaum|unmöglich .. akzeptieren|nachvollziehen|verstehen|begreifen|hinnehmen|glauben|abfinden .. warum|wieso|weshalb|dass|kann|will|werde|mag
nicht|kaum .. widergespiegelt|gerecht|wiedergegeben|widerspiegelt|spiegelt|entspricht .. können|fähigkeiten|leistung|potenzial
nicht .. ganzes|volles|wahres|wirkliches|alles|mein .. können|potenzial|gezeigt|gesehen|zeigen
überzeugt|sicher|glaube|finde|weiß|denke .. dass .. ich .. doch|trotzdem|richtig|richtige|geeignet|beste|passe|passen|gewesen|gut|perfekt
dass ich .. der|die richtige|beste|passende
passe|passen .. doch|trotzdem .. ins|zu|in
umdenken|rückzieher
doch noch .. eine|die|zu|einladen|einzuladen|kennenlernen|berücksichtigen|zusammenarbeiten|nehmen
wiederholen|nachholen .. test|aufgabe|gespräch|übung|dürfte|darf|könnte
nochmals|nochmal|erneut|noch_einmal .. vorstellen|einladen|sprechen|treffen|zeigen|beweisen|bewerben|versuchen
beweisen|zeigen .. was .. ich|in_mir .. kann|steckt
falls|wenn|sollte .. kandidat|kandidatin|bewerber|bewerberin|person|zusage|auserwählte .. abspringt|absagt|abspringen|absagen|ausfällt|ablehnt|zurückzieht|nicht
springe|einspringen|einspringe|nachrücken|nachrücke
ihre|deine|eure meinung|entscheidung .. ändern|ändert|änderst
hoffe|hoffnung .. noch|weiterhin|immer_noch .. auf|dass|die|eine .. stelle|zusage|chance
nicht .. endgültig|letzte_wort|gefallen
bewerbung .. aufrechterhalten|aufrecht|offen
einstellen|nehmen .. sie|du|mich .. mich|doch|trotzdem
auch wenn .. ich .. glaube|denke|finde|meine|überzeugt
beim|auf zweiten|genauerem|näherem hinsehen|blick|hinschauen
""",
    "contest ok": """
weiterhin|noch interessiert .. an|mich
weitere|andere|nächste|neue möglichkeit|gelegenheit|chance .. gibt|ergibt|bietet|kommt
jederzeit .. verfügung
nicht|nichts|keine|kein|ohne|keinesfalls|keineswegs|weder ... überdenken|infrage|in_frage|anfechten|ändern|umstimmen|überprüfen|diskutieren|rütteln|anzweifeln|bitten|widersprechen|rückgängig|revidieren|umzustimmen|zweite_chance|hinterfragen
entscheidung .. ist|war .. fair|nachvollziehbar|verständlich|gefallen|richtig
entscheidung .. respektiere|akzeptiere|verstehe|nachvollziehen
akzeptiere|respektiere|verstehe .. entscheidung|absage
einen|mein|meine|meinen|der|ein .. fehler .. ich|mein|bei|in_meiner|von_mir|habe
ich .. habe|hatte .. einen fehler
nächste|nächsten|nächster|anderes|anderen|weitere|künftige|weiteren .. gespräch|gesprächs|vorstellungsgespräch|interview|gespräche
erneut|später|künftig|wieder .. bewerben
wenn|falls .. künftig|später|wieder|passende|andere .. stelle|position .. frei|offen|ausgeschrieben
beim|vor|für|im nächsten mal|gespräch
kann .. gut|völlig|durchaus|vollkommen|absolut .. nachvollziehen|verstehen
noch nicht
""",
    "legal": """
schritte .. rechtliche|juristische
behalte .. mir .. vor
gründe|grund .. schriftlich
begründung .. der|ihrer|für .. absage|entscheidung|ablehnung
gründe .. für|der|ihrer .. absage|ablehnung|entscheidung .. schriftlich|offenlegen|nennen|mitteilen|darlegen
kopie|einsicht|auskunft .. gesprächsnotizen|über_meine|in_meine|meiner
diskriminier*
agg|gleichbehandlung|gleichbehandlungsgesetz|gleichbehandlungsgrundsatz|gleichstellungsbeauftragte|antidiskriminierung*|antidiskriminierungsstelle
rechtsbeistand|arbeitsgericht|gericht|klage|klagen|verklagen|rechtsschutz|rechtsschutzversicherung|betriebsrat|gewerkschaft|rechtsberatung
rechtlich|rechtliche|rechtlichen|rechtlicher|juristisch|juristische|juristischen|rechtswidrig|gesetzlich|gesetzliche|gesetzlichen
dsgvo|datenschutz|datenauskunft|auskunftsrecht|auskunftsanspruch|datenschutzgrundverordnung|datenschutzrecht
schriftlich|schriftliche|schriftlichen|schriftlicher .. begründung|gründe|gründen|begründen|nachweis|stellungnahme|erklärung|bestätigung|absagegründe|mitteilen|darlegen
begründung|gründe|gründen|absagegründe|ablehnungsgründe ... schriftlich|schriftliche|schriftlicher|schwarz_auf_weiß
detaillierte|ausführliche|offizielle|formelle|genaue begründung
ablehnungsgründe|absagegründe
kopie|kopien|einsicht|auskunft|herausgabe|zusendung ... notizen|protokoll|protokolle|bewertungsbogen|unterlagen|aufzeichnungen|akte|daten|bewertung|gesprächsnotizen|bewertungsbögen
gesprächsnotizen|interviewnotizen|gesprächsprotokoll|bewertungsbogen|bewertungsbögen|interviewprotokoll|bewerberakte|personalakte|beurteilungsbogen
notizen|aufzeichnungen|daten|informationen .. sie|über_mich|zu_meiner|du|wurden .. gespeichert|gemacht|haben|über_mich|notiert|speichern|aufbewahrt|erhoben
gespeichert|gespeicherten .. daten|über_mich|notizen|informationen
personenbezogene|personenbezogenen
für meine unterlagen|akten
entschädigung|schadensersatz|schadenersatz|beschwerde|beschwerdestelle|rechtsanspruch
unzulässig|unzulässige|unzulässigen
mein|meinen|meinem|meine|meiner|einen|einem|einer anwalt|anwältin|rechtsanwalt|rechtsanwältin
""",
    "legal ok": """
rechtlich|rechtliche|rechtlichen|juristische|juristischen .. abteilung|team|frage|fragen|fall|falls|fallstudie|übung|recherche|aufgabe|themen|teil|prüfung|gutachten
vortrag|probevortrag|referat|schulung|präsentation|workshop|übung|lektion|unterricht|fallstudie|aufgabe|frage .. über|zu|zum|im|beim datenschutz
datenschutz aufgabe|fall|frage|team|teil|übung|beauftragte|beauftragter|konzept
gericht|gerichte gekocht|zubereitet|auf|speise
meine|meinen|eigene|eigenen notizen
klage gedicht
unterlagen|datenschutz .. bewerbung
""",
    "suspects": """
ob|weil|grund|gründe|rolle|liegt|lag|daran|zusammenhang|ausschlaggebend|vermute|fürchte|befürchte|zusammenhängt|wegen|hoffe|gestört
""",
    "trait": """
mein|meine|meiner|meines|meinem|meinen alter|geschlecht|religion|glauben|herkunft|nationalität|behinderung|schwangerschaft|akzent|hautfarbe|kopftuch|kinder|kindern|familie|kinderwunsch|schwerbehinderung|name|namens|elternzeit|kinderplanung|familienplanung|orientierung|staatsangehörigkeit|migrationshintergrund|krankheit|alters|sexualität
schwanger|schwangerschaft|elternzeit|mutterschutz|schwerbehinderung|migrationshintergrund|kinderwunsch|kopftuch|familienplanung|staatsangehörigkeit
alter|geschlecht|herkunft|religion|akzent|nationalität|behinderung|schwangerschaft .. rolle|grund|ausschlaggebend|problem|gespielt|spielte|entscheidend
weil|da|als .. ich .. frau|mann|mutter|vater|ausländer|ausländerin|muslim|muslima|muslimin|jude|jüdin|älter|alt|schwul|lesbisch|behindert|schwanger|über|kinder
zu alt|jung
über fünfzig|sechzig|vierzig|50|55|60|45|40
jüngere|jüngeren|jüngerer|ältere|männliche|männlichen|deutsche|deutschen bewerber|bewerberin|bewerberinnen|kandidat|kandidaten|kandidatin|person
""",
    "trait ok": """
alter der kinder|patienten|gruppe
arbeit|arbeiten|umgang|erfahrung|gruppe .. mit|von .. kindern|familien|behinderung
""",
    "beg": """
wirklich|einfach|für_mich .. alles
dringend|unbedingt .. geld|einkommen|hilfe|eine_zusage
nachts|nächte|schlafe|schlafen .. nicht|kaum|mehr|wach
nur|immer|wieder .. noch? absagen|ablehnungen
fertig|zerstört|vernichtet|zusammengebrochen .. gemacht|mich|bin|nerven
letzte|einzige .. chance|hoffnung|möglichkeit
kräfte|kraft|nerven|ende .. meiner|am|mit_den .. ende|kräfte|nerven|kraft
helfen .. sie .. mir .. bitte .. bitte
alles .. verloren
kein .. geld|einkommen|ausweg
keinen ausweg
ohne .. einkommen|geld
angewiesen .. auf|bin
existenz
verzweifelt|verzweifelte|verzweiflung|verzweifle
flehe|flehen|anflehe|anflehen|inständig|betteln|bettle|erbarmen|mitleid
bitte bitte
wirklich|so|sehr wirklich|so|sehr .. brauche|hoffe|dringend|gerne|wichtig
brauche|benötige|bräuchte .. dringend|unbedingt|so|wirklich|diese|diesen|die|den|das_geld|einen .. job|stelle|arbeit|arbeitsplatz|geld|einkommen|hilfe
dringend|unbedingt .. job|stelle|arbeit|einkommen|geld|einen_job|eine_stelle
ersparnisse|erspartes .. aufgebraucht|weg|leer|zu_ende
miete|rechnungen|kredit|schulden|raten .. zahlen|bezahlen|fällig|begleichen|kann|mehr|drücken|offen
über die runden
familie|kinder|kind .. ernähren|versorgen|durchbringen|abhängig|angewiesen|durchzubringen|zu_versorgen
alleinerziehend|alleinerziehende|alleinverdiener|alleinverdienerin
zwei|drei|vier|kleine kinder|kindern .. ernähren|versorgen|zu_hause|und|zu
arbeitslos|arbeitslosigkeit|arbeitsuchend|arbeitslosengeld|bürgergeld|jobcenter
seit .. monaten|jahren|monat|jahr .. arbeit|job|suche|arbeitslos|ohne|einkommen|auf_der_suche
ohne .. arbeit|job|einkommen
letzte|einzige|letzten hoffnung|chance|strohhalm|rettung|ausweg
alles .. für_mich|bedeuten|bedeutet|würde_mir_alles
welt .. bedeuten|für_mich
am ende .. meiner|kräfte|nerven|bin
am boden zerstört
am boden
zerstört|untröstlich|gebrochen|todunglücklich|depressiv|depressionen .. bin|seit|und
geweint|weine|tränen|schlaflos|schlaflose|heulen
herz .. gebrochen|bricht|zerbrochen
nicht .. mehr .. weiter|schlafen|essen|ein_noch_aus|kann|weiß
weiß .. nicht .. weiter|wie|was .. tun|weitergehen|mehr
keine kraft|ahnung .. mehr
#|dutzende|hunderte|unzählige|zahllose absagen|bewerbungen|absage
nur|immer|schon_wieder .. absagen
traumjob|traumstelle|traumberuf|lebenstraum
jeden|jeder|jede|jedes|kleinsten|kleinste|noch_so .. strohhalm|brocken|krümel|fetzen|noch_so_kleinen|noch_so_kleine
noch so kleine|kleinen|kleiner|winzige
ewig|unendlich|zutiefst dankbar|verbunden
aufenthaltstitel|aufenthaltsgenehmigung|visum .. läuft|abläuft|verlängert|endet|ab
scheidung|obdachlos|insolvenz|pleite|existenz|existenzangst|notlage|geldnot|geldsorgen|existenziell
finanziell|finanzielle|finanziellen .. schwierig|schwierigkeiten|not|probleme|nöte|engpass|lage|situation|sorgen|eng
schwere|schwierige|harte|schwierigen|schweren phase|zeit|lage|situation .. durch|privat|meines|mache|befinde
kranke|kranken|krankes mutter|vater|frau|mann|kind|eltern
haben|hab .. erbarmen|mitleid|ein_herz
auf knien
""",
    "beg ok": """
nicht .. verzweifelt
keine|kein|ohne|nicht verzweif*|mitleid
verzweifelte kunden|kundin|situation
""",
    "weak beg": """
bitte
so|sehr traurig|enttäuscht
egal was|irgendetwas
""",
    "blame": """
unfair*|ungerecht*|unprofession*|respektlos*|unverschämt*|herablassend*|inkompeten*|unstrukturiert*|unorganisiert*|desinteressiert*|voreingenommen*|willkürlich*|demütigend*|unhöflich*|unsachlich*
sie .. wirkten|waren|schienen|hatten .. desinteressiert|gelangweilt|gehetzt|unvorbereitet|eile|abgelenkt|genervt|gestresst|in_eile
so|zu wenig|kaum zeit .. genommen|für_mich|gelassen|gegeben|hatten
zeit .. genommen .. kaum|wenig
bedaure|bedauerlich|schade|traurig .. dass|finde .. man|sie|niemand|keiner|so_wenig
schon|bereits|längst .. versprochen|zugesagt|vergeben
niemand|keiner ... interessierte|interessiert|zugehört|zuhörte|kümmerte|gelesen|vorbereitet|vorgestellt
eindruck .. dass .. niemand|sie|man|entscheidung|schon|herr|frau|keiner
lange|stunde|stunden|minuten|wochen|ewig .. warten lassen|müssen
warten .. lassen|gelassen|ließ
ließ|ließen|hat|haben .. mich .. warten
hätte .. man .. mir
ohne .. vorbereitung|begründung|erklärung
mehr|bessere|etwas_mehr .. zeit .. hätte|gehabt
verhalten|auftreten|ton|umgang|benehmen .. von|des|der|war|fand|mit
nicht .. richtig|wirklich|ernsthaft .. zugehört|angesehen|gelesen|beachtet|wahrgenommen|ernst
unklar|unverständlich|verwirrend .. formuliert|gestellt|erklärt|beschrieben
fühlte|fühle|fühl .. mich .. nicht|unfair|schlecht|übergangen|vorgeführt|ungerecht|abgefertigt|respektlos|unwohl .. behandelt|ernst_genommen|vorgeführt|wahrgenommen|willkommen
abgefertigt|abgekanzelt|vorgeführt|übergangen
gefehlt|mangelt|mangelte|fehlte|vermisst|vermisse .. an|es|ich|den|die|der .. respekt|wertschätzung|professionalität|transparenz|vorbereitung|fairness
absage|entscheidung|ergebnis .. mich .. überrascht|verwundert|irritiert|erstaunt|schockiert
unfair|unfaire|unfairen|ungerecht|ungerechte|ungerechten|ungerechtigkeit|voreingenommen|voreingenommenheit|parteiisch|unprofessionell|unprofessionelle|unprofessionellen|respektlos|respektlose|unverschämt|unverschämtheit|frech|frechheit|arrogant|arrogante|herablassend|überheblich|inkompetent|inkompetenz|lächerlich|unzumutbar|zumutung|farce|chaotisch|chaotische|chaotischen|unorganisiert|desorganisiert|unhöflich|unmöglich_benommen|willkürlich|willkür|abgekartet|vetternwirtschaft|unseriös|unsachlich|demütigend|empörend|skandal|schikane|unter_aller|peinlich_für
zeitverschwendung|verschwendet|vergeudet|verplempert
nicht|kaum|wenig|nie .. fair|professionell|objektiv|ernst|ernsthaft|transparent|respektvoll|wertschätzend|vorbereitet|zugehört|gelesen|interessiert|zu_wort|angemessen|gerecht
schlecht vorbereitet|organisiert|formuliert|geführt|gestellt|erklärt|koordiniert|geplant|strukturiert|gelaufen
wenig|kaum|nichts|gar_nichts mit .. stelle|aufgabe|job|arbeit|ausschreibung|position|beruf .. zu_tun
frage|fragen|aufgabe|aufgaben|aufgabenstellung|test|verfahren|prozess|gespräch|ablauf|bewerbungsprozess|auswahlverfahren|kommunikation|zeitvorgabe|atmosphäre|fallstudie .. war|waren|ist|sind|wirkte|wirkten|fand|erschien|erschienen .. unklar|verwirrend|missverständlich|irrelevant|unrealistisch|unpassend|oberflächlich|schlecht|sinnlos|fragwürdig|unnötig|viel_zu|chaotisch|unangenehm|zu_theoretisch|überzogen|unangemessen|realitätsfern|zäh|kalt|aggressiv
unklare|unklaren|verwirrende|verwirrenden|missverständliche|irrelevante|irrelevanten|unpassende|unsinnige|sinnlose|seltsame|merkwürdige|fangfragen frage|fragen|aufgabe|aufgabenstellung|aufgaben
fangfrage|fangfragen
interviewer|interviewerin|gesprächspartner|gesprächspartnerin|kollege|kollegin|herr|frau|chef|chefin|sie|er|man|niemand|leiter|leiterin|team|runde .. war|wirkte|schien|waren|wirkten|hat|hatte|haben|hatten|kam .. unvorbereitet|desinteressiert|abgelenkt|gelangweilt|zu_spät|verspätet|ständig|unaufmerksam|nicht_vorbereitet|genervt|unfreundlich|nicht_zugehört|handy|unterbrochen|offenbar|offensichtlich|nicht_gelesen|schlecht|unkonzentriert
auf .. handy|uhr|smartphone|telefon .. geschaut|gesehen|gestarrt|geguckt|schaute|sah
handy|smartphone .. beschäftigt|geschaut|in_der_hand|getippt
mich|mir|ständig|ins .. unterbrochen|ins_wort_gefallen|wort_gefallen|warten_lassen|hingehalten
mir .. keine|kaum|nicht|zu_wenig .. chance|gelegenheit|zeit|möglichkeit .. gegeben|gelassen|geboten
zu|viel_zu|so wenig|lange|kurz|spät|knapp .. zeit|gewartet|warten|gedauert|vorbereitung|dauerte|bemessen|bescheid
wochenlang|monatelang|ewig .. warten|gewartet|nichts|gehört|keine
niemand|keiner .. mir|hat|mich .. erklärt|gesagt|informiert|gemeldet|mitgeteilt|geantwortet|zugehört|vorgestellt
wundert|wunderte|überraschte|überrascht|irritiert|erstaunt|verwundert|befremdet mich
offensichtlich|offenbar|anscheinend|angeblich .. nicht|kein|schon|bereits|nie|kaum|war|haben|hatten|stand|längst|niemand|von
längst|schon|bereits|von_vornherein|von_anfang_an .. entschieden|fest|feststand|festgestanden|beschlossen|vergeben|gefallen
stand|steht|standen .. schon|längst|bereits|vorher .. fest
ihr|ihre|euer|dessen|deren|ihres fehler|schuld|versäumnis|verhalten|benehmen|versagen|art
hätten|hättest|hätte|hättet sie|du|man|ihr .. mir|mich|früher|gleich|vorher|wenigstens|ruhig|mehr .. sagen|geben|informieren|mitteilen|vorher|früher|können|müssen|sollen|lassen|melden|fragen|lesen
hätte .. mir .. mehr|etwas .. respekt|wertschätzung|professionalität|fairness|transparenz|ehrlichkeit|zeit|gewünscht|erwartet
mehr|besseres|anderes .. von .. ihnen|einem|einer|ihrem .. erwartet
erwartet .. von .. unternehmen|firma|ihnen
schade .. dass .. sie|man|niemand|nicht
ehrlich gesagt .. finde|fand|hätte|nicht|enttäuscht|war|bin
mangelnde|mangelnder|fehlende|mangel transparenz|wertschätzung|professionalität|organisation|fairness|vorbereitung|kommunikation|respekt|an
schlecht|ungerecht|unfair|abfällig behandelt
lüge|gelogen|belogen|hingehalten|veräppelt|verarscht|ghosting|ignoriert
kollege|kollegin|kollegen|interviewer|interviewerin|chef|chefin .. nebenbei|währenddessen|während ... mails|e_mails|handy|nachrichten|telefon|telefonierte
kollege|kollegin|kollegen|interviewer|interviewerin|chef|chefin ... nebenbei ... mails|e_mails|handy|nachrichten
""",
    "blame ok": """
ich .. habe .. sie|dich|mich|ihn .. unterbrochen
mein|meine|meinem ... unstrukturiert*
meine|mein|meiner|meinem|meinen|ich .. antwort|antworten|erklärung|präsentation|lösung|vorbereitung|struktur|ansatz|darstellung|beispiel|beispiele|schuld|fehler|deutsch|art ... unklar|verwirrend|chaotisch|oberflächlich|unstrukturiert|zu_lang|schlecht|missverständlich|kurz|wenig
ich .. war|bin|habe|hatte|wirkte|fühlte|kam|antwortete .. unvorbereitet|nervös|unklar|schlecht_vorbereitet|zu|abgelenkt|chaotisch|zu_wenig|nicht_gut|nicht_ausreichend|kaum|schlecht
positiv|angenehm|freudig .. überrascht
nicht|keineswegs .. unfair|enttäuscht|überrascht|ungerecht
schwierigen|wütenden|verärgerten|unhöflichen|schwierige kunden|kundin|kunde|patienten|gast|gäste|eltern|kundengespräch
natürlich|zwar|klar|etwas|selbstverständlich|verständlicherweise .. enttäuscht
enttäuscht .. aber|natürlich|und_trotzdem|doch
ich .. unterbrochen|ignoriert
ehrlich gesagt .. gefallen|gefreut|spaß
""",
    "press": """
antworten|antworte|melden|melde|rückmeldung|antwort .. noch|in diese|dieser|diesen woche|monat
schuldig|schulden
bis .. zum? ende|anfang .. der|des|dieser|diese|nächster .. woche|monats|tages
melde .. mich .. am|nächste|morgen|nächsten|telefonisch|wieder|kommenden
gebe|geben|gib .. mir|bescheid .. bis|spätestens|noch_heute
bis .. zum|spätestens|zu_diesem|ende|nächste|kommende .. #|woche|montag|dienstag|mittwoch|donnerstag|freitag|monatsende|wochenende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
gehe .. davon .. aus
rechne .. mit|fest
zähle .. auf|darauf
zeit .. drängt|knapp|läuft
drängt|eilt|pressiert
vorliegt|liegt .. anderes|weiteres|bereits|schon .. angebot
mindestens|wenigstens|zumindest .. antwort|erklärung|begründung|rückmeldung|das .. verdient|erwarten|schuldig
bestehe|beharre .. auf
so lange|solange .. bis
bis|spätestens|vor .. montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|übermorgen|heute|wochenende|ende|wochenmitte|mittag
bis zum #
bis spätestens|ende|zum_ende
spätestens
innerhalb|binnen .. #|einer|der|von|eines|kurzer .. stunden|tagen|tage|woche|wochen|frist|werktagen|stunde
frist .. setzen|setze|von|bis|läuft
erwarte|verlange|fordere|bestehe|beharre|poche .. ich|eine|einen|ihre|deine|von|darauf|auf|dass|ehrliche|antwort|ein|sie|mindestens|feedback
ich .. rufe|melde|telefoniere|komme|werde .. sie|dich|mich|ihnen|morgen|am|bei .. an|anrufen|melden|vorbei|vorbeikommen|nachhaken|nachfassen|anrufe
werde .. sie|dich|bei_ihnen|mich|ich .. anrufen|nachhaken|nachfassen|vorbeikommen|melden|kontaktieren|wenden|öffentlich
lesebestätigung|empfangsbestätigung
bestätigen|bestätige|bestätigt .. sie|du|mir|bitte|den .. eingang|erhalt|empfang
andernfalls|ansonsten|sonst .. werde|muss|sehe|wende|gehe|ich|bin|müsste
sollte|wenn|falls .. ich .. nichts|keine|nicht .. hören|höre|antwort|rückmeldung|erhalten|erhalte|bekomme .. werde|muss|gehe|wende|nehme|rufe
schulden|schuldig .. mir|sie|eine|das|antwort
recht .. darauf|auf|zu_erfahren|zu_wissen|habe
anspruch .. auf|habe|darauf
verpflichtet|verpflichtung .. sind|mir|zu|sie|antwort|begründung
das mindeste|wenigste|minimum
muss|müssen|musst .. wissen|erfahren|antworten|antwort|begründen|mir|darauf|haben
brauche|benötige .. ihre|deine|eine|die|diese|das .. antwort|rückmeldung|feedback|entscheidung .. bis|vor|schnell|noch|sofort|heute|rasch
anderes|weiteres|weitere|andere|zweites|konkurrierendes|ein|mehrere|anderen .. angebot|angebote|zusage|firma|unternehmen|arbeitgeber .. vor|vorliegen|warten|wartet|interessiert|liegt|erhalten|habe|interesse|annehmen|bekommen|entscheiden
angebot|zusage .. von|einer|eines|anderen|vorliegen
bevor ich .. zusage|annehme|unterschreibe|ablehne|absage
kununu|glassdoor|bewertungsportal|bewertung_schreiben|bewertungsplattform|trustpilot
öffentlich|social_media|linkedin|internet|online .. teilen|posten|veröffentlichen|berichten|machen|schreiben
rechne|rechnen .. mit|fest .. antwort|rückmeldung|ihrer|deiner|einer
warte .. noch_immer|immer_noch|weiterhin|seit|noch|auf|bereits .. antwort|rückmeldung|ihre|feedback|auf
immer noch .. keine|nichts|nicht
letzte|zweite|dritte|letzter|dritter mahnung|erinnerung|versuch|aufforderung
freue|erwartung .. auf|mich .. baldige|schnelle|rasche|zeitnahe|umgehende|prompte
vergessen|versäumen sie|du .. nicht .. zu|antworten|mir
brauche|bräuchte|benötige|bräuchten .. einschätzung|antwort|rückmeldung|rat|hinweis .. deshalb|daher|also|noch .. vorher|davor|vorab
brauche|bräuchte|benötige ... noch vorher|davor|vorab
versuche|probiere .. sonst|ansonsten ... telefonisch|anzurufen|vorbeizukommen
""",
    "press ok": """
eilt .. nicht
kein|keine|keinen|keinerlei|nicht|ohne|nichts|weder .. eile|eilig|dringend|druck|frist|eilt|sofort|umgehend|zeitdruck|dringendes|dringlich|zeitnah|schnell|erwarte|verpflichtet|verpflichtung
danke|dank|bedanke|bedanken|gefreut|schätze ... schnelle|schnellen|rasche|raschen|prompte|zeitnahe|zeitnahen|umgehende|baldige|innerhalb|bis|sofort|umgehend|zeitnah
so|sehr zeitnah|schnell|umgehend
ich .. sofort|gerne|gern|werde|sende|schicke|antworte|gebe .. bis|innerhalb|umgehend|zeitnah|zusenden|bescheid
wie .. gewünscht|vorgeschlagen|besprochen|vereinbart|angeboten|erbeten|gebeten
bis bald|dahin|jetzt|heute|zum_nächsten|dann|hin|zuletzt
sofort|gleich .. wohl|verstanden|aufgefallen|klar|gemerkt|gefallen
noch .. heute .. daran|gern
ich .. verlange|erwarte|fordere|bestehe .. nichts|nicht|keine|kein
kein|keine|keinen .. antwort|begründung .. verpflichtet|schuldig|schulden
muss .. ich|sagen|zugeben|gestehen
ich .. muss|müsste .. noch|sagen|zugeben|gestehen|an_meiner|an_mir|besser|lernen|üben
müssen .. sie .. nicht|nichts
bis .. ende|schluss .. gespräch|gesprächs|übung|aufgabe|der_präsentation
vor .. ende|schluss
vor ort
notfall|dringende|dringenden fälle|patienten|fall|anfragen
""",
    "offer taken": """
wie .. sie|du|ihr? .. vorgeschlagen|angeboten|erbeten|gewünscht|vereinbart|geschrieben|gebeten
ihr|dein|ihrem|deinem|ihres|das|ihrer|deiner|der|die angebot|vorschlag|einladung|angebotene|angebotenen|frist
gern|gerne|passt|freue
""",
    "compare": """
wer .. wurde|ist|hat|war|bekam|bekommt .. denn|nun|es|jetzt|eingestellt|genommen|ausgewählt|geworden|stelle|job|zusage
andere|anderen|andere_person .. besser|mehr|stärker|voraus
ausschlag|entscheidend|ausschlaggebend .. andere|anderen|kandidaten|kandidatin|bewerber|bewerberin|person|gegeben
person|kandidat|kandidatin|bewerber|bewerberin .. sie|die|den|der ... eingestellt|ausgewählt|genommen|entschieden|vorgezogen
wen haben|habt .. sie|ihr
wer .. es|ist .. geworden|am_ende
voraus|überlegen
erfolgreiche|erfolgreichen|ausgewählte|ausgewählten|eingestellte|eingestellten|andere|anderen|anderer|übrigen|bevorzugte|bevorzugten|neue|restlichen|interne|internen kandidat|kandidatin|kandidaten|kandidatinnen|bewerber|bewerberin|bewerbern|bewerberinnen|person|bewerbenden|mitbewerber
mitbewerber|mitbewerbern|mitbewerberin|mitbewerberinnen|konkurrent|konkurrenten|konkurrenz|konkurrentin
wer|wen|wem .. stelle|job|zusage|position|bekommen|eingestellt|ausgewählt|erhalten|genommen|gewählt|vorgezogen|bekam
person|kandidat|kandidatin|bewerber|bewerberin|kollege|kollegin|jemand|jemanden|derjenige|diejenige .. die|der|den|eingestellt|ausgewählt|gewählt|bekommen|genommen|vorgezogen .. sie|eingestellt|ausgewählt|gewählt|bekommen|genommen|stelle|job|besser|hatte|hat
im vergleich .. zu|mit|den|anderen
verglichen .. mit
was .. hatte|hat|haben|hatten|konnte|machte|bot .. die|der|den|er|sie|andere|anderen|diese .. was|das|besser|mehr|mir|nicht|voraus|anders|person
besser|stärker|qualifizierter|geeigneter|überzeugender|mehr .. als .. ich|meine|bei_mir|die_anderen|andere
schlechter als
anstelle|statt|anstatt .. meiner|mich|mir
andere|anderen .. abgeschnitten|besser|punkte|ergebnisse|antworten|gelöst|gemacht|beantwortet
vorgezogen|voraus
punktzahl|punkte|ergebnisse|noten .. der .. anderen|mitbewerber|übrigen
bestplatzierte|durchschnitt
neue|neuen|neuer|künftige|künftigen|zukünftige kollegin|kollege|kollegen|mitarbeiterin|mitarbeiter ... mir|ich|mich
kollegin|kollege|kollegen|person .. jetzt|nun|künftig ... anfängt|beginnt|einsteigt
unter den finalisten|bewerbern|kandidaten|bewerbenden
""",
    "rank": """
wie viele .. besser|vor_mir
auf welchem|welchen platz|rang
rangliste|ranking|rangfolge|reihung|platzierung
platz .. lag|bin|war|gelandet|belegt|gelegen
wie .. knapp|nah|weit .. war|lag|dran
wie .. schneide|abgeschnitten|schnitt .. im_vergleich|gegenüber|zu|ich_ab
zweite|zweiter|zweiten wahl|platz|stelle
wie viele .. bewerber|bewerbungen|kandidaten|bewerberinnen|andere|waren
""",
    "compare ok": """
wünsche|gratuliere|glückwunsch|alles_gute|freue|gönne ... kandidat|kandidatin|kandidaten|bewerber|bewerberin|person|kollegin|kollegen|kollege|ausgewählten|neue|neuen
verstehe|verständnis|nachvollziehen|akzeptiere|respektiere ... kandidat|kandidatin|kandidaten|bewerber|bewerberin|person|jemanden|andere|anderen
nicht|kein|keine|ohne|weder .. um .. anderen|vergleich|kandidaten|mitbewerber|bewerber
als .. ich .. dachte|erwartet|gewohnt|vorher|bisher
andere|anderen .. stellen|positionen|gespräche|gesprächen|bewerbungen|unternehmen|firmen
für|an|in eine|einen|jemanden|andere|anderen .. entschieden
""",
    "pitch": """
ergänzung|zugewinn .. für|ihr|team
mein profil
ich .. passe .. genau|perfekt|ideal|hervorragend
genau|exakt das|was|die|der .. mit|was|suchen|sie|brauchen|fehlt|richtige
# jahren|jahre .. erfahrung
stehe .. ihnen|sofort|ab .. sofort|verfügung
bestens|hervorragend|optimal|ideal geeignet|qualifiziert
bringe .. alles|genau|viel|das
ab sofort|nächster_woche|montag .. verfügung|verfügbar|anfangen|starten|beginnen|arbeiten
ideale|idealer|idealen|perfekte|perfekter|perfekten|beste|bester|richtige|richtiger|optimale|ausgezeichnete|passende|geeignete kandidat|kandidatin|besetzung|bewerber|bewerberin|wahl|person|ergänzung|mitarbeiter|mitarbeiterin|verstärkung
bereicherung|gewinn|verstärkung|mehrwert .. ihr|ihre|dein|team|unternehmen|abteilung|firma
perfekt|ideal|genau|hervorragend|bestens|optimal .. passe|geeignet|passen|qualifiziert|zu_ihnen|passt|auf_die_stelle
erfülle|erfüllen .. alle|sämtliche|genau|jede|ihre|die .. anforderungen|kriterien|voraussetzungen
ich .. bringe|biete|verfüge|besitze .. mit|über|ihnen|genau|langjährige|umfangreiche|viel|alles|jahre|#
langjährige|umfangreiche|fundierte|mehrjährige|jahrelange|breite erfahrung|erfahrungen|kenntnisse|expertise|berufserfahrung
nachgewiesene|beeindruckende erfolge|erfolgsbilanz
niemand|keiner|kaum_jemand .. besser|kennt|so_gut|mehr
nicht .. bereuen|enttäuschen|bereuen_würden
würden es|sie .. nicht bereuen
meine erfahrung|erfahrungen|kenntnisse|fähigkeiten|qualifikation|qualifikationen|stärken|profil .. machen|macht|passen|passt|entsprechen|entspricht|sind .. mich|genau|perfekt|ideal|ihren|ihrem|bestens|zu
mein profil|lebenslauf|werdegang .. passt|zeigt|belegt|entspricht|beweist
hochmotiviert|hochmotivierte|hochmotivierter|hoch_motiviert|hochqualifiziert|höchst_motiviert
sofort|kurzfristig|ab_sofort|jederzeit|gleich .. verfügbar|anfangen|beginnen|einsteigen|starten|einsatzbereit
flexibel .. beim|bei|gehalt|was_das_gehalt
gehalt .. flexibel|verhandelbar|weniger|niedrigeres|verzichten|entgegenkommen
probearbeiten|probetag|probezeit|unentgeltlich|kostenlos .. beweisen|zeigen|arbeiten|gerne|würde
entgeht|entgehen|verpassen|verlieren .. ihnen|sie|eine|einen .. talent|kraft|fachkraft|mitarbeiter|mich|gute|guter
""",
    "weak pitch": """
gesteigert|gesenkt|reduziert|aufgebaut|geleitet|gewonnen|verdoppelt|eingeführt|optimiert
team|mitarbeiter|personen .. von|mit .. #|zwölf|zehn|fünf|acht
umsatz|kosten|verkäufe|effizienz .. um|gesteigert|gesenkt
prozent
# jahre|jahren .. erfahrung|berufserfahrung|in|als|praxis|leitung|tätig
seit # jahren
ich|habe|und .. geleitet|gesteigert|aufgebaut|entwickelt|eingeführt|verantwortet|gewonnen|optimiert|gegründet|betreut|reduziert|gesenkt|verdoppelt|veröffentlicht
umsatz|kosten|team .. um|von # .. prozent|personen|mitarbeitern|millionen
um # prozent
zertifiziert|zertifikat|abschluss|studium|master|diplom|promotion|auszeichnung|ausgezeichnet|preis|fließend|verhandlungssicher
meine stärken|fähigkeiten|erfolge|qualifikationen|zeugnisse|referenzen|kenntnisse
spreche .. # sprachen
""",
    "weak pitch ok": """
präsentation|gespräch|übung|fallstudie|aufgabe .. geleitet|aufgebaut
aufgebaut .. habe|hätte
vor|nach|in|seit # jahren|monaten
wie|ob|warum|dass|was|wo|beispiel|aufgabe|frage|fallstudie|präsentation|antwort ... ich ... entwickelt|geleitet|aufgebaut|eingeführt|verantwortet
studium fortsetzen|weiter
""",
    "call": """
anrufen|anrufst|rückruf|zurückrufen|anruf|telefonieren|telefonat|telefongespräch|telefontermin|videocall|videogespräch|videotelefonat
rufen|ruf|rufe .. sie|mich|du|bitte|gerne .. an
telefonisch
kurzes|kurzen|persönliches|persönlichen|längeres|ausführliches|weiteres|ein gespräch|telefonat|treffen|call|termin|austausch|meeting
am telefon
per telefon|video|zoom|teams
kaffee .. trinken|treffen
gesprächstermin
# minuten .. gespräch|telefon|telefonat|zeit|ihrer|deiner|sprechen|call
halbe stunde
stunde .. zeit|telefon|gespräch|sprechen|ihrer|telefonieren
treffen .. uns|wir|mit_ihnen|könnten
""",
    "call ok": """
danke|dank|bedanke|bedanken|freundlich|freundliche|nette|netten|angenehme|angenehmen|gefreut ... anruf|telefonat|gespräch|telefongespräch|telefonisch|austausch|treffen|rückruf|treffen
für|nach|im|beim|in|während|seit|aus|bei|von .. das|unserem|unser|dem|ihren|deinen|ihrem|deinem|den|gestrigen|gutes|gute .. anruf|telefonat|gespräch|gesprächs|telefongespräch|telefoninterview|austausch|treffen|gesprächen
mitgeteilt|absage|nachricht|informiert|gesagt|bescheid .. telefonisch|am_telefon|anruf
telefonisch|am_telefon .. mitgeteilt|abgesagt|gesagt|informiert|bescheid|erreicht|erklärt
nächstes|nächsten|nächste|anderes|weiteres|künftige|weitere|ein_weiteres gespräch|vorstellungsgespräch|gespräche|gesprächs
gespräch mit .. schwierigen|einem|kunden|eltern|patienten|frau|herr|herrn|ihnen|ihrem|dem|ihrer
telefonat|gespräch .. mit .. einem|kunden|schwierigen
kein|ohne anruf
die halbe|erste|halben|zweite stunde
""",
    "by choice": """
oder ... telefon*|anruf*|gespräch*|telefonieren|anrufen|sprechen|call|rufen
alternativ|wahlweise|ebenso|stattdessen|genauso
wenn|falls|sofern .. ihnen|dir|sie|du|es|das|euch .. lieber|einfacher|leichter|passt|recht|möchten|angenehmer|bequemer|schneller
lieber|gern|gerne|auch
""",
    "in writing": """
per|via mail|e|email|nachricht
kurze|eine|zwei|ein|kurzer zeile|zeilen|satz|sätze|nachricht|mail|stichworte|stichpunkte|stichwort
schriftlich
""",
    "attach": """
anhang|angehängt|beigefügt|beigefügte|beigefügten|anbei|anlage|angefügt|mitgeschickt
umfrage|fragebogen|formular|bewertungsbogen|feedbackbogen|google_forms|typeform .. ausfüllen|auszufüllen|vorbereitet|link|unter|kurze|erstellt|beantworten|hier|klicken|dauert
ausfüllen|auszufüllen|ankreuzen|anzukreuzen
link|hier .. klicken|klick|buchen|folgen|kalender|termin|umfrage
folgenden|diesem|diesen|folgendem|beiliegenden link
kalender .. einladung|buchen|eintragen|link|termin
kalendereinladung|terminlink|termineinladung|buchungslink|calendly|doodle
termin .. buchen|aussuchen|wählen|auswählen|eintragen
klicken|klick sie|hier|auf
""",
    "attach ok": """
kein|keine|keinen|ohne|nicht|nichts .. anhang|formular|fragebogen|umfrage|anlage|angehängt|beigefügt|link
umfrage|fragebogen|formular aufgabe|design|auswertung|konstruktion|daten
anlage|anlagen .. technik|bau|mechanik|führen|planung|maschine|der|im_werk
ihrem|ihrer anhang|anlage
""",
    "delay": """
so|recht|sehr|reichlich|etwas|ziemlich|zu|erst|schon|bereits spät
spät .. melde|melden|antworte|schreibe|komme|dran
späte|späten antwort|rückmeldung|nachricht|dank|mail|reaktion
verspätet|verspätete|verspäteten|verspätung|verzögerung|nachträglich
entschuldigen|entschuldigung|entschuldige|verzeihen|verzeihung|verzeih|sorry|bitte_um_nachsicht|nachsicht ... spät|späte|später|verspätete|jetzt|wochen|verzögerung|lange|zeit|warten
wochen|monate|monaten|zeit|weile|einiges .. her|vergangen|verstrichen|zurück|zurückliegt|gedauert|liegt
liegt .. schon|nun|bereits|einige|eine|etwas|mehrere .. zurück|wochen|weile
erst jetzt|heute|nun|nach
lange|länger|einige|mehrere|# .. nach|her|wochen|monate .. nicht|her|zurück|später|gemeldet|vergangen
schon früher|eher|längst .. schreiben|gemeldet|melden|bedanken
erinnerung .. verblasst|verblasst_ist|nicht_mehr
""",
    "many asks": """
dritte|vierte|dritten|vierten|dritter mail|nachricht|e|email|anfrage|erinnerung|schreiben|brief|versuch|mal
zum dritten|vierten|wiederholten mal
mehrfach|mehrmals|wiederholt|schon_zweimal|bereits_zweimal|zweimal|dreimal .. geschrieben|gefragt|angefragt|gemeldet|kontaktiert|nachgefragt|angeschrieben|gebeten|versucht
""",
    "reminder": """
nachfassen|nachhaken|erinnerung|erinnern|nachfragen .. an|meine|kurz|freundlich|höflich|noch|ob .. mail|nachricht|frage|anfrage|bitte|schreiben|letzte|vom
meine|meiner letzte|frühere|erste|letzten|mail|nachricht|e|anfrage|frage vom|von|nachricht|mail|anfrage|frage
noch einmal|nochmal|nochmals .. nachfragen|nachhaken|zurückkommen|nach_oben|melden
hatte|habe .. ihnen|dir|euch .. letzte|vor|am|vorige|vergangene .. woche|tagen|wochen|montag|geschrieben
falls .. meine .. nachricht|mail|frage|e .. untergegangen|unter
untergegangen
""",
    "round letter": """
gleiche|gleichen|selbe|selben|dieselbe|identische|diese .. nachricht|mail|frage|e_mail|anfrage .. an_alle|allen|auch|jedem|alle|jeden|beide
an alle .. beteiligten|interviewer|gesprächspartner|mitglieder|teilnehmer|im_gespräch
liebe|hallo|sehr alle|alle_zusammen|zusammen
""",
    "builds on": """
sie|du|ihr|ihre|deine|eure|team .. erwähnt|gesagt|geschrieben|angemerkt|erwähnten|schrieben|sagten|genannt|nannten|hingewiesen|erklärt|angesprochen|meinten|mitgeteilt|empfohlen|ansprachen|betont
ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|deinem|euer|das|die|den|der hinweis|rückmeldung|feedback|anmerkung|anmerkungen|kommentar|einschätzung|punkt|begründung|hinweise|tipp|rat
dass .. ihnen|dir .. gefehlt|fehlte|auffiel|gefallen
wie .. sie|du .. schrieben|sagten|erwähnten|geschrieben|gesagt|meinten
""",
    "call answer": """
telefon*|anruf*|gespräch*|rufe|rufen|anrufen|sprechen|call|zoom|teams|video*|termin|telefonieren
""",
    "alternative answer": """
andere|anderen|andere_rolle|weitere|weiteren|ähnliche|künftige|alternative|vorgeschlagene|vorgeschlagenen|genannte|genannten|neue|passende|offene stelle|stellen|position|positionen|rolle|aufgabe|vakanz|team
talentpool|bewerberpool|talent_pool|pool|kandidatenpool
in kontakt|verbindung
bewerbung .. behalten|speichern|berücksichtigen|aufbewahren
erneut|wieder bewerben|bewerbe
vormerken|gespeichert|aufbewahrt
""",
    "pitch ok": """
mein profil .. schärfen|verbessern|verständlicher|darstellen|klarer|wirkt|gewirkt|wirkte
""",
    "haste": """
möglichst schnell|bald|rasch|umgehend
so schnell|bald|rasch wie möglich|sie_können
asap|umgehend|umgehende|umgehenden|unverzüglich|unverzügliche|schnellstmöglich|schnellstmögliche|baldmöglichst|schnellstens|sofort|sofortige|dringend|eilig|eilt|baldige|baldigen|rasche|raschen|prompte|zeitnah|zeitnahe|zeitnahen
""",
    "reply word": """
antwort*|rückmeldung|rückmelden|bescheid|melden|meldung|feedback|auskunft|mitteilung|hilfe|nachricht|information|angelegenheit|kontakt*
""",
    "mild blame": """
überrascht|verwundert|erstaunt|verwundert|irritiert|befremdet|schockiert|fassungslos|enttäuscht|verärgert|sauer|befremdlich|irritierend|verblüfft .. über|von|dass|hat|vom|wie|darüber|bin|war|absage
behandelt .. worden|wurde|fühle|gefühlt|haben
art .. und_weise
""",
    "pleased": """
gut|gute|guter|freundlich|freundliche|offen|offene|angenehm|angenehme|herzlich|wohl|schön|positiv|gern|nett|nette|fair|toll|respektvoll|wertschätzend|interessant|willkommen
""",
}

WORDS = Words(
    language="de",
    phrases=PHRASES,
    greetings="""
sehr geehrte
sehr geehrter
sehr geehrtes
geehrte
geehrter
liebe
lieber
liebes
hallo
hi
hey
guten tag
guten morgen
guten abend
grüß gott
grüezi
servus
moin
werte
werter
verehrte
verehrter
hoi
""",
    closings="""
mit freundlichen
mit freundlichem
mit besten
mit herzlichen
mit herzlichem
mit bestem
mit vielen
mit lieben
mit dank
freundliche
freundlicher
beste
viele
herzliche
herzlichen dank
liebe grüße
lieber gruß
liebe
vielen dank
danke
besten dank
schöne grüße
schönen gruß
hochachtungsvoll
alles gute
alles liebe
grüße
gruß
lg
vg
mfg
bis bald
ihr
ihre
dein
deine
es grüßt
""",
    generic_greetings="""
damen und herren
damen
personalabteilung
personalteam
recruiting team
recruiting
team
alle
alle zusammen
zusammen
hr team
bewerbungsteam
herren
personalverantwortliche
personalverantwortlicher
ansprechpartner
interviewer
""",
    months=(
        "januar|jan|jänner",
        "februar|feb",
        "märz",
        "april|apr",
        "mai",
        "juni|jun",
        "juli|jul",
        "august|aug",
        "september|sept",
        "oktober|okt",
        "november|nov",
        "dezember|dez",
    ),
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag"),
    numbers=(
        "null",
        "eins",
        "zwei|beide|beiden",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
    ),
    negators="nicht kein keine keinen keiner keinem ohne nie niemals weder nichts keinesfalls keineswegs",
    question_words="was wie welche welcher welchen welches warum weshalb wieso wo wer wen wann ob woran worauf inwiefern",
    articles="der die das den dem des ein eine einen einem einer mein meine meiner meinem meinen ihr ihre ihrer unser unsere unserer diese "
    "dieser beim zur zum im vom",
    common="ich sie du wir nicht kein keine bitte danke sehr nur noch mehr alles alle etwas nichts immer nie muss kann will jetzt sofort "
    "dringend wichtig was wie warum wer wo wann ist sind war haben hat und oder aber doch auch so gut ja nein mir mich ihnen ihre wirklich "
    "ganz endlich einen eine ein der die das den dem zu für von mit auf unbedingt egal irgend welche viel",
    capitals="",
    with_person="mit von bei",
    at_place="",
    formal="sie ihnen ihre ihrem ihren ihrer ihres ihr",
    informal="du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer",
    spell_umlauts=True,
    nouns_capital=True,
    negates_after=True,
    hints={
        "about": "zu über",
        "and": "und oder sowie",
        "minutes": "minuten minute min minütiges minütigen minuetiges",
        "hours": "stunde stunden",
        "half an hour": "halbstündiges halbstündigen halbstunde",
        "half": "halbe halben halb",
        "interviews": "gespräche gesprächen interviews vorstellungsgespräche vorstellungsgesprächen runden gesprächsrunden runde gespräch",
        "units": "minuten minute min stunden stunde tage tagen wochen woche monate monaten monat jahre jahren zeilen sätze sätzen punkte "
        "punkten stichworte uhr sekunden",
        "exercise heads": "",
        "compound heads": "aufgabe uebung",
        "plain compounds": "fuehr leben progr denks schre lese grund neben schul mathe probe einze grupp arbei zusat haupt uebun kenne absch praxi beruf bewer herau",
        "plain modifiers": "",
        "future": "nächste nächsten nächstes nächster künftige künftigen andere anderen weitere weiteren ähnliche jede jeden jeder",
        "later days": "bis nächsten nächste kommenden ab vor jeden diesen",
    },
)
