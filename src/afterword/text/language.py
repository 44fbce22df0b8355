"""Which language a text is written in, from its script and its commonest words, and which one a user names.

Holds word tables, one guess and the reading of a code; it must not know what the answer is used for.
"""

import re
from collections.abc import Collection
from functools import cache

from afterword.config import code_of
from afterword.errors import InputError
from afterword.text.letters import fold

# Function words only: they are in every text whatever it is about. A word of several languages counts for each.
_WORDS = {
    "en": "the and you your we our for with that this was were have has had not but are is it be to of in on at as from they would could will can an if "
    "or there their them he she his her my me what when who which how do did does thanks thank please i'm it's don't just so about",
    "de": "der die das und ist nicht wir sie ihr ihre ihnen ich du dir dich uns ein eine einen einem einer eines für mit auf von zu zum zur im am bei auch "
    "es den dem des dass haben hat war waren sich aber oder wie noch nur sehr kann können werden wurde wird als aus nach über wenn leider danke vielen bitte gerne",
    "fr": "le la les des un une et est vous nous je tu il elle ils que qui ne pas pour avec dans sur au aux du ce cette ces mais ou où votre vos notre nos "
    "été avez avons ont plus très bien merci votre bonjour en par se sont était son sa ses d'un d'une c'est qu'il n'est j'ai",
    "es": "el la los las un una y es que de en no con por para su sus se le lo del al te tu tus me mi como más pero muy bien gracias hemos ha han fue era "
    "está están usted nos este esta estos porque cuando hola también si sobre sin ya eres tiene",
    "pt": "o a os as um uma e é que de em não com por para seu sua seus suas se do da dos das no na nos nas ao à você voce mas muito bem obrigado obrigada foi "
    "está estava mais como quando também já sobre sem nós eu ele ela pelo pela olá são tem temos",
    "it": "il lo la gli le un una e è che di in non con per su si del della dei delle dal dalla nel nella al alla ma molto bene grazie abbiamo ha hanno "
    "era sono stato stata suo sua come più anche questo questa quando perché ciao lei ti mi ci sei siamo buongiorno",
    "nl": "de het een en is niet dat je jij u uw wij we ik hij zij ze van voor met op aan in te er maar ook als bij naar om zijn was waren heb hebben heeft "
    "had nog wel geen dit deze die over door uit dan kan kunnen wordt werd bedankt graag jouw jullie ons onze veel",
    "pl": "i w na z do nie się że jest to jak ale za od po dla o oraz był była było były co ten ta te tym pan pani pana nas nam my ja ty czy tak już "
    "bardzo dziękuję dziękujemy przez może być są jednak tylko również jako",
    "sv": "och att det är en ett i på för med som inte av du dig din ditt vi oss vår vårt jag har hade var men om så kan från till den de detta tack hej "
    "också mycket när eller bli blev vid efter över lite mer skulle",
    "da": "og at det er en et i på for med som ikke af du dig din dit vi os vores jeg har havde var men om så kan fra til den de dette tak hej også meget "
    "når eller blev ved efter over lidt mere skulle blive hvis vil være",
    "no": "og at det er en et i på for med som ikke av du deg din ditt vi oss vår jeg har hadde var men om så kan fra til den de dette takk hei også mye "
    "når eller ble ved etter over litt mer skulle bli hvis vil være",
    "fi": "ja on ei se että oli olet olemme sinä me te he hän kun kuin niin mutta tai jos myös vain hyvin kiitos hei ovat olisi sekä joka mitä tämä tässä "
    "sen meidän sinun teidän sinulle ole ollut vielä nyt haastattelu",
    "cs": "a je v na se že to s z do ne si by jsme jste jsem jsou byl byla bylo ale nebo jak pro od po za ve které který která vás vám nás nám také jen "
    "už ještě velmi děkuji děkujeme však až při když tak co",
    "sk": "a je v na sa že to s z do nie si by sme ste som sú bol bola bolo ale alebo ako pre od po za vo ktoré ktorý vás vám nás nám tiež len už ešte veľmi ďakujem",
    "ro": "și si este în pe cu nu la de că care pentru din dar sau mai foarte mulțumesc sunt am ați au fost noi dumneavoastră o un ce",
    "ga": "mé nuair rinne thug orm má iarrtar nó ceist agus tá bhí atá sin seo chun nach ina leis ort duit gcás tú níl cuid déan freagra seachas raibh",
    "gd": "thèid iarraidh geàrr dhèanamh àite mi nuair rinn thug duilich agus tha bha seo gus chan nach leis ort dhut gun thu dèan nad airson rinn ris cha",
    "sq": "të të bëra kur dhashë në një për që është nga kur nuk por kjo këtë ju tuaj jam tënde nëse vend kam",
    "zu": "futhi ukuthi noma uma ngoba kodwa yakho kwakho sicela wenze udinga ukwenza lokho lokhu ingxenye lo umsebenzi",
    "tr": "ve bir bu için ile çok ama değil da de ne daha olarak olan teşekkür ederiz ederim siz sizin biz bizim gibi kadar ancak var yok",
    "hu": "a az és hogy nem is egy van volt de csak már még mint vagy meg ez azt önnek köszönjük köszönöm nagyon ha el",
}
NAMES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "nl": "Dutch"}
"""The languages of letters, in English."""
_SHORT = {  # one-word messages that every mail program sees
    "en": "thanks|thank|hello|hi|regards|cheers", "de": "danke|hallo|grüße|gruß|mfg", "fr": "merci|bonjour|cordialement", "es": "gracias|hola|saludos",
    "pt": "obrigado|obrigada|olá|abraço", "it": "grazie|ciao|saluti", "nl": "bedankt|groeten|groet|hoi", "pl": "dziękuję|pozdrawiam|cześć",
    "sv": "tack|hälsningar", "da": "tak|hilsen", "no": "takk|hilsen", "fi": "kiitos|terveisin", "cs": "děkuji|pozdravem",
}  # fmt: skip
_MARKS = {  # letters that few neighbours share; a hit counts like half a word
    "de": "ß", "es": "ñ¿¡", "pt": "ãõ", "fr": "œêèç", "pl": "łąęśćżźń", "sv": "", "da": "", "no": "", "cs": "ěřůť", "sk": "ľĺŕôď",
    "ro": "șțşţ", "tr": "ğışİ", "hu": "őű", "fi": "",
}  # fmt: skip
_SCRIPTS = (
    ("ja", "[\u3041-\u30ff]"), ("ko", "[\uac00-\ud7a3]"), ("zh", "[\u4e00-\u9fff]"), ("ru", "[\u0400-\u04ff]"), ("el", "[\u0370-\u03ff]"),
    ("ar", "[\u0600-\u06ff]"), ("he", "[\u0590-\u05ff]"), ("th", "[\u0e00-\u0e7f]"), ("hi", "[\u0900-\u097f]"),
)  # fmt: skip
_SAMPLE = 6000


def guess(text: str) -> str | None:
    """Name the language as an ISO 639-1 code, or None when the text does not give it away.

    Looks at the first 6,000 characters. Latin-script languages need at least two hits and a clear lead.
    """
    sample = text[:_SAMPLE]
    if not sample.isascii():
        by_script = _by_script(sample)
        if by_script:
            return by_script
    return _by_words(re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", sample.lower()), sample)


_EUROPEAN = frozenset(
    "equipa equipas contacto contactos contactar facto factos connosco cumprimentos exmo exma exmos exmas telemóvel "
    "gostámos analisámos optámos entrevistámos agradecemos-lhe informamo-lo informamo-la desejamos-lhe".split()
)
_BRAZILIAN = frozenset(
    "você vocês equipe equipes contato contatos conosco fato fatos retorno celular".split()
)


def is_european_portuguese(text: str) -> bool:
    """Say whether a Portuguese text is written as in Portugal: more of the words that only Portugal writes so than of Brazil's."""
    words = re.findall(r"[\w-]+", text[:_SAMPLE].lower())
    return sum(word in _EUROPEAN for word in words) > sum(word in _BRAZILIAN for word in words)


_NAMED = {
    name: code
    for code, names in {
        "en": "english englisch anglais ingles engels",
        "de": "german deutsch allemand aleman alemao duits",
        "fr": "french franzosisch francais frances frans",
        "es": "spanish spanisch espagnol espanol espanhol castellano spaans",
        "pt": "portuguese portugiesisch portugais portugues portugees brasileiro brazilian",
        "nl": "dutch niederlandisch neerlandais neerlandes holandes nederlands vlaams flemish flamand flamisch",
    }.items()
    for name in names.split()
}
"""What the languages are called in each of them, folded."""


def read_language(text: str, languages: Collection[str], *, place: str, what: str) -> str:
    """Return the one of the languages that a code names (``DE``, ``pt_BR``); raise InputError for anything else.

    ``place`` and ``what`` say where the code stands and what is written in the languages.
    """
    code = re.split(r"[\s(/,]", code_of(text.strip()))[0]
    code = _NAMED.get(fold(code), code)
    if code in languages:
        return code
    raise InputError(f"{place} is {text!r}.", f"{what} are written in: {', '.join(languages)}.")


def share_of(text: str, languages: Collection[str]) -> float:
    """Return the share of words that are among the commonest of one of the languages, 0 to 1."""
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text.lower())
    table = _tables()
    known = sum(not table.get(word.replace("’", "'"), {}).keys().isdisjoint(languages) for word in words)
    return known / len(words) if words else 0.0


def _by_script(sample: str) -> str | None:
    letters = sum(map(str.isalpha, sample)) or 1
    counts = {code: len(re.findall(pattern, sample)) for code, pattern in _SCRIPTS}
    if counts["ja"] and counts["ja"] * 6 >= counts["zh"] and (counts["ja"] + counts["zh"]) * 4 >= letters:
        return "ja"
    code = max(counts, key=counts.__getitem__)
    # a character of Chinese or Korean says as much as a word, so names in another script weigh little
    if counts[code] * (6 if code in ("zh", "ko") else 2) < letters:
        return None
    if code == "ru" and re.search("[іїєґІЇЄҐ]", sample):
        return "uk"
    if code == "ru" and not re.search("[ыэёЫЭЁ]", sample) and re.search("ъ[а-я]", sample):
        return "bg"
    return code


@cache
def _tables() -> dict[str, dict[str, float]]:
    """Return word → {language: weight}: a word shared by n languages is worth less to each."""
    owners: dict[str, set[str]] = {}
    for code, words in _WORDS.items():
        for word in words.split():
            owners.setdefault(word, set()).add(code)
    table = {word: dict.fromkeys(codes, len(codes) ** -0.5) for word, codes in owners.items()}
    for code, words in _SHORT.items():
        for word in words.split("|"):
            table.setdefault(word, {})[code] = 2.0
    return table


def _by_words(words: list[str], sample: str) -> str | None:
    scores = dict.fromkeys(_WORDS, 0.0)
    table = _tables()
    if "’" in sample:
        words = [word.replace("’", "'") for word in words]
    for weights in [table[word] for word in words if word in table]:
        for code, weight in weights.items():
            scores[code] += weight
    if not sample.isascii():
        for code, letters in _MARKS.items():
            scores[code] += 0.5 * min(sum(sample.count(letter) for letter in letters), 10)
        scores["da"] += 0.3 * min(sample.count("æ") + sample.count("ø"), 6)
        scores["no"] += 0.3 * min(sample.count("æ") + sample.count("ø"), 6)
        scores["sv"] += 0.3 * min(sample.count("ä") + sample.count("ö") + sample.count("å"), 6)
    first, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    if scores[first] < max(1.6, 0.05 * len(words)) or scores[first] < 1.08 * scores[second]:
        return None
    return first
