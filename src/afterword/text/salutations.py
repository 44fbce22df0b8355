"""How messages open and close in many languages: greeting lines and closing lines.

Holds the phrases and the two questions asked of a line. It must not know what a message is.
"""

from functools import cache

GREETINGS = """
hi|hello|hey|hiya|dear|good morning|good afternoon|good evening|good day|morning|afternoon|evening|greetings|howdy|to whom it may concern
hallo|guten tag|guten morgen|guten abend|sehr geehrte|sehr geehrter|sehr geehrtes|liebe|lieber|moin|servus|grüezi|grüß gott|hi zusammen
bonjour|bonsoir|cher|chère|chers|salut|madame|monsieur|coucou|mesdames
hola|buenos días|buenos dias|buenas tardes|buenas noches|buenas|buen día|estimado|estimada|estimados|querido|querida|apreciado|apreciada
olá|ola|oi|bom dia|boa tarde|boa noite|prezado|prezada|prezados|caro|cara|exmo|exma|querido
buongiorno|buonasera|buon pomeriggio|salve|ciao|gentile|gentilissimo|gentilissima|egregio|egregia|spett.le|cari
beste|geachte|hoi|dag|goedemorgen|goedemiddag|goedenavond|goedendag|lieve
dzień dobry|dobry wieczór|witam|witaj|cześć|czesc|szanowny|szanowna|szanowni|drogi|droga|hej
hejsan|tjena|tja|bästa|kära|käre|god morgon|god dag|god kväll|god eftermiddag
kære|hei|heisann|kjære|god morgen|god kveld|god aften
hyvä|moi|moikka|terve|päivää|hyvää päivää|huomenta|hyvää huomenta
dobrý den|dobré ráno|dobrý večer|vážený|vážená|vážení|ahoj|milý|milá|čau
здравствуйте|добрый день|доброе утро|добрый вечер|уважаемый|уважаемая|уважаемые|привет|дорогой|дорогая
お世話になっております|こんにちは|はじめまして|拝啓
안녕하세요|안녕하십니까|您好|你好|尊敬的|亲爱的|大家好|親愛的
kedves|tisztelt|szia|bună ziua|bună|stimate|stimată|merhaba|sayın|selam|добрий день|вітаю|шановний|шановна
"""

CLOSINGS = """
regards|kind regards|kindest regards|best regards|warm regards|warmest regards|with regards|with kind regards|with best regards|with warm regards
best|all best|all the best|all my best|my best|best wishes|with best wishes|warm wishes|warmly|cheers|many thanks|thanks|thanks again|thank you|thank you again
thx|sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|yours|respectfully|cordially|take care|talk soon|speak soon|good luck|kr|br|rgds|ttyl
with every good wish|every good wish|good wishes|yours ever|as ever|ever yours|warmest|warmest wishes|kindest|take good care|onwards|onward|slán|slainte|thanking you|with thanks|cheerio|stay well|peace|xoxo|fond regards
with gratitude|with appreciation|thanks and regards|thanks & regards|thanks and best regards|best of luck|very best|very best wishes|in haste
mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse
beste grüße|beste grüsse|liebe grüße|liebe grüsse|herzliche grüße|herzliche grüsse|mit besten grüßen|mit herzlichen grüßen|schöne grüße|sonnige grüße
kollegiale grüße|kollegiale grüsse|mit kollegialen grüßen|herzlich|schönes wochenende|schönen tag|schönen tag noch|schönen abend|schöne woche|schöne feiertage|pfiat di|pfüat di|pfiat eich|ade|tschüss|ciao|glück auf|petri heil|ihr|ihre|dein|deine
mfg|lg|vg|bg|gruß|gruss|grüße|grüsse|hochachtungsvoll|besten dank|vielen dank|danke|herzlichst|alles gute|bis bald|schönen gruß|freundlicher gruß|freundlichst
cordialement|bien cordialement|très cordialement|sincèrement|sincères salutations|meilleures salutations|salutations distinguées|bien à vous|bien à toi|amicalement
salutations|amitiés|bises|bisous|bise|biz|sincères amitiés|mes amitiés|bien amicalement|au plaisir|bonne chance|bon week-end|bien à toi et à bientôt|respectueuses salutations|la bise
bonne journée|bonne soirée|belle journée|à bientôt|merci|merci beaucoup|merci d'avance|cdt|bien sincèrement|respectueusement|bon courage|bonne continuation
un saludo|saludos|saludos cordiales|un cordial saludo|cordiales saludos|atentamente|muy atentamente|un abrazo|abrazos|gracias|muchas gracias|cordialmente|mil gracias
besos|besitos|un beso|saluditos|ánimo|mucho ánimo|cuídate|buen finde|hasta pronto|nos vemos
un saludo cordial|un fuerte abrazo|mucha suerte|suerte|saludos y suerte|atte
atenciosamente|cordialmente|abraço|um abraço|abraços|grande abraço|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|saudações|obrigado|obrigada|att|boa sorte|forte abraço
valeu|tmj|abração|abraçao|abç|abçs|abs|bjo|beijo|beijinhos|até breve|até logo|fica com deus|sucesso
com os meus melhores cumprimentos|respeitosamente|beijos|bjs|abs
baci|un bacio|bacioni|buon lavoro|buon proseguimento|con stima|cari saluti|un saluto cordiale|forza|a risentirci
cordiali saluti|distinti saluti|saluti|un saluto|un caro saluto|cordialmente|a presto|grazie|grazie mille|buona giornata|buona serata|tanti saluti|i migliori saluti|un abbraccio|in bocca al lupo
succes|liefs|hartelijks|gr|gr.|hou je taai|tot ziens|tot snel|doei|groetjes en succes
met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groeten|groet|groetjes|hartelijke groet|hartelijke groeten|met hartelijke groet|mvg|bedankt|dank je wel|alvast bedankt|veel succes
z poważaniem|z wyrazami szacunku|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|serdeczne pozdrowienia|pozdrowienia|dziękuję|dziękuję i pozdrawiam|powodzenia|łączę pozdrowienia
med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|bästa hälsningar|mvh|tack|tack på förhand|hälsning|lycka till|allt gott|med bästa hälsningar
med venlig hilsen|venlig hilsen|med venlige hilsner|venlige hilsner|hilsen|hilsner|mange hilsner|bedste hilsner|mange tak|tak|kh|vh|med hilsen|kærlig hilsen|held og lykke
med vennlig hilsen|vennlig hilsen|beste hilsen|hilsen|mange takk|takk|lykke til|alt godt|med beste hilsen
ystävällisin terveisin|terveisin|parhain terveisin|terveiset|kiitos|kiitoksin|yt|t|ystävällisesti|onnea|kaikkea hyvää
s pozdravem|s přátelským pozdravem|s úctou|zdravím|děkuji|hezký den|pěkný den|přeji hezký den|srdečně|mějte se|hodně štěstí|s přáním hezkého dne
с уважением|с наилучшими пожеланиями|всего доброго|всего хорошего|спасибо|искренне ваш|с благодарностью|удачи|хорошего дня
敬具|よろしくお願いいたします|よろしくお願いします|宜しくお願いいたします|宜しくお願い致します|よろしくお願い申し上げます|何卒よろしくお願いいたします|何卒よろしくお願い申し上げます|以上
감사합니다|드림|올림|고맙습니다|안녕히 계세요|此致|敬礼|祝好|谢谢|顺祝商祺|此致敬礼|祝您工作顺利|祝一切顺利|顺颂商祺|謝謝|敬上
üdvözlettel|tisztelettel|cu stimă|cu respect|saygılarımla|з повагою|iyi çalışmalar
"""

_EDGE = " \t\u00a0,.!;:*_~-–—、。，！"


@cache
def _phrases(table: str) -> tuple[frozenset[str], tuple[str, ...]]:
    whole = frozenset(phrase for line in table.split("\n") for phrase in line.split("|") if phrase)
    return whole, tuple(phrase + follower for phrase in whole for follower in (" ", ","))


def is_greeting(line: str) -> bool:
    """Say whether a line does nothing but greet, such as ``Dear Ms Vos,`` or ``Hola``."""
    bare = line.strip(_EDGE)
    if not bare or len(line) > 80:
        return False
    if (
        bare.endswith(("様", "さん", "님", "先生", "女士", "御中", "안녕하세요", "안녕하십니까"))
        and len(bare) <= 24
    ):
        return True
    lowered = bare.lower()
    whole, starts = _phrases(GREETINGS)
    if lowered in whole:
        return True
    if not (
        lowered.startswith(starts) or (lowered[0] in "您你こ안お尊亲親" and lowered.startswith(tuple(whole)))
    ):
        return False
    words = len(bare.split())
    return (
        words <= 8 if line.rstrip().endswith((",", ":", "!", "，", "：", "！", "-", "–", "—")) else words <= 4
    )


def is_closing(line: str) -> bool:
    """Say whether a line does nothing but close, such as ``With kind regards,``, ``MfG`` or ``Best, Anna``."""
    bare = _bare_closing(line)
    if not bare:
        return False
    whole, starts = _phrases(CLOSINGS)
    lowered = bare.lower()
    if lowered in whole:
        return True
    if not lowered.startswith(starts):
        return False
    if line.rstrip().endswith((",", "，", "、")):
        return len(bare.split()) <= 7
    return closes_with_name(line)


def closes_with_name(line: str) -> bool:
    """Say whether a closing line holds the typed name as well: ``Best, Anna`` and ``LG Toni`` do."""
    bare = _bare_closing(line)
    whole, starts = _phrases(CLOSINGS)
    lowered = bare.lower()
    if not bare or lowered in whole or len(bare.split()) > 5 or line.rstrip()[-1] in ",!?":
        return False
    if not lowered.startswith(starts):
        return False
    used = max(len(start) for start in starts if lowered.startswith(start))
    rest = bare[used:].split()
    return 0 < len(rest) <= 3 and used > 0 and all(word[:1].isupper() for word in rest)


def _bare_closing(line: str) -> str:
    bare = line.strip(_EDGE) if len(line) <= 70 else ""
    while bare and not bare[-1].isalnum():  # emoji
        bare = bare[:-1].rstrip(_EDGE)
    return bare
