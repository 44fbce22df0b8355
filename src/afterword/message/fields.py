"""Header values: addresses, dates, message ids, in the forms that mail programs print them in.

Holds small parsers that never raise and never look at more than a few thousand characters. What a value means for the
user is decided elsewhere.
"""

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache

from afterword.message.page import pattern
from afterword.message.types import Address, Headers

_LONGEST = 4000
_MOST = 50
_ADDRESS = r"[^\s@<>\"'(),;:\[\]]{1,80}@[^\s@<>\"'(),;:\[\]]{1,200}"
_BRACKETED = rf"(?<=<)\s{{0,5}}{_ADDRESS}(?=\s{{0,5}}>)"
_IDS = r"<[^<>\s]{3,300}>"
_MONTHS = """
1 jan january januar januari janvier janv enero ene janeiro gennaio gen styczeń stycznia sty tammi tammikuuta leden ledna января янв januára led
2 feb february februar februari février févr fev febrero fevereiro febbraio luty lutego lut helmi helmikuuta únor února февраля фев úno
3 mar march märz mrz maart mrt mars marzo março marzec marca marts maalis maaliskuuta březen března марта bře
4 apr april avril avr abril abr aprile kwiecień kwietnia kwi huhti huhtikuuta duben dubna апреля апр dub
5 may mai mei mayo maio maggio mag maj maja touko toukokuuta květen května мая май kvě
6 jun june juni juin junio junho giugno giu czerwiec czerwca cze kesä kesäkuuta červen června июня июн čvn
7 jul july juli juillet juil julio julho luglio lug lipiec lipca lip heinä heinäkuuta červenec července июля июл čvc
8 aug august augustus août aout agosto ago augusti sierpień sierpnia sie elo elokuuta srpen srpna августа авг srp
9 sep sept september septembre septiembre setembro set settembre wrzesień września wrz syys syyskuuta září zář сентября сен
10 oct october okt oktober octobre octubre outubro out ottobre ott październik października paź loka lokakuuta říjen října октября окт říj
11 nov november novembre noviembre novembro listopad listopada lis marras marraskuuta listopadu ноября ноя
12 dec december dez dezember décembre déc diciembre dic dezembro dicembre grudzień grudnia gru joulu joulukuuta des desember prosinec prosince декабря дек pro
"""
_ISO = r"(?<!\d)((?:19|20)\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)"
_WORDED = r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?: de| of|\.)?[ \u00a0-]+([^\W\d_]{3,12})\.?,?(?: de| del)?[ \u00a0-]+((?:19|20)\d\d|\d\d(?!\d|:))"
_MONTH_FIRST = (
    r"([^\W\d_]{3,12})\.?[ \u00a0-]+(\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0-]+((?:19|20)\d\d|\d\d(?!\d|:))(?!\d)"
)
_NUMERIC = r"(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d\d|\d\d)(?!\d)"


@cache
def _months() -> dict[str, int]:
    return {word: int(line.split()[0]) for line in _MONTHS.strip().split("\n") for word in line.split()[1:]}


def date_of(text: str) -> dt.date | None:
    """Return the calendar day a header names, or None; ``03/04/2025`` could be two days and is None."""
    text = text[:200]
    if found := pattern(_ISO).search(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    for shape, day, month in ((_WORDED, 1, 2), (_MONTH_FIRST, 2, 1)):
        for found in pattern(shape).finditer(text):
            number = _months().get(found[month].lower())
            if number:
                return _day(_year(found[3]), number, int(found[day]))
    if found := pattern(_NUMERIC).search(text):
        first, second, year = int(found[1]), int(found[3]), _year(found[4])
        if found[2] == "." or first > 12 or first == second:
            return _day(year, second, first)
        return _day(year, first, second) if second > 12 else None
    return None


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def addresses(value: str) -> tuple[Address, ...]:
    """Return the people in a header value, at most 50; names without an address count too."""
    found: list[Address] = []
    for part in _parts(value[:_LONGEST])[:_MOST]:
        address = _address(part)
        if address:
            found.append(address)
    return tuple(found)


def _parts(value: str) -> list[str]:
    """Split at commas and semicolons outside quotes, brackets and parentheses (``"Vos, Anneke" <…>`` is one)."""
    parts: list[str] = []
    depth, quoted, start = 0, False, 0
    for at, sign in enumerate(value):
        if sign == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif sign in "<([":
            depth += 1
        elif sign in ">)]":
            depth = max(0, depth - 1)
        elif sign == ";" or (sign == "," and not depth and not _is_inverted(value, start, at)):
            parts.append(value[start:at])
            start, depth = at + 1, 0
    parts.append(value[start:])
    return parts


def _is_inverted(value: str, start: int, comma: int) -> bool:
    """Tell ``Vos, Anneke <a@b>`` from a list: one plain word before, and no address before the next bracket."""
    before, after = value[start:comma], value[comma + 1 : comma + 80]
    bracket = after.find("<")
    return (
        "@" not in before
        and " " not in before.strip()
        and 0 < bracket <= 40
        and "," not in after[:bracket]
        and "@" not in after[:bracket]
    )


def _address(part: str) -> Address | None:
    part = part.replace("[mailto:", "<").replace("<mailto:", "<")
    match = pattern(_BRACKETED).search(part) or pattern(_ADDRESS).search(
        part
    )  # an address inside a display name is only a name
    name = part
    if match:
        name = (
            part[: match.start()] + part[match.end() :]
            if "<" not in part[: match.start()]
            else part[: part.index("<")]
        )
        if not name.strip(" <>[]\"'(),"):
            comment = re.search(r"\(([^()]{1,80})\)", part)
            name = comment[1] if comment else ""
    name = re.sub(r"\s+", " ", name).strip(" <>[]\"',;*\t")
    if name.count("(") != name.count(")") or (name.startswith("(") and name.endswith(")")):
        name = name.strip("() ")
    if "," in name and len(name.split(",")) == 2 and (match or '"' in part):
        plain = re.sub(r"\s?\([^()]{0,80}\)?$", "", name)  # "Vos, Anneke (Recruitment)"
        last, first = (half.strip() for half in plain.split(",")) if plain.count(",") == 1 else ("", "")
        name = f"{first} {last}" if first and last and not re.search(r"\d", name) else name
    email = match[0].strip(" .\t\n") if match else None
    if name == email or (pattern(_ADDRESS).fullmatch(name) and "@" in name):
        name = ""
    return Address(name or None, email) if name or email else None


def headers_from(values: Mapping[str, str]) -> Headers:
    """Build Headers from decoded header values by lower-case name."""

    def people(name: str) -> tuple[Address, ...]:
        return addresses(values.get(name, ""))

    def one(name: str) -> Address | None:
        return next(iter(people(name)), None)

    date_text = values.get("date", "").strip() or None
    references = pattern(_IDS).findall(
        (values.get("references", "") + " " + values.get("in-reply-to", ""))[:_LONGEST]
    )
    identity = pattern(_IDS).search(values.get("message-id", "")[:_LONGEST])
    return Headers(
        from_=one("from"),
        sender=one("sender"),
        reply_to=one("reply-to"),
        to=people("to"),
        cc=people("cc"),
        subject=re.sub(r"\s+", " ", values.get("subject", "")).strip()[:1000] or None,
        date=date_of(date_text) if date_text else None,
        date_text=date_text,
        message_id=identity[0] if identity else None,
        references=tuple(dict.fromkeys(references)),
        auto_reply=_is_auto_reply(values),
        raw=dict(values),
    )


_AUTO_SUBJECTS = (
    "automatic reply", "auto:", "autoreply", "auto-reply", "out of office", "automatische antwort", "abwesenheit", "réponse automatique", "absence du bureau", "respuesta automática",
    "fuera de la oficina", "resposta automática", "ausência", "risposta automatica", "fuori sede", "automatisch antwoord", "afwezig", "automatyczna odpowiedź", "autosvar", "automatiskt svar",
    "automatisk svar", "automaattinen vastaus", "automatická odpověď", "автоматический ответ", "автоответ", "自動応答", "自动回复", "自動回覆", "자동 응답", "부재중",
)  # fmt: skip


def _is_auto_reply(values: Mapping[str, str]) -> bool:
    """Automatic answers say so; ``X-Auto-Response-Suppress`` alone does not mean that a message is one."""
    submitted = values.get("auto-submitted", "no").strip().lower()
    if submitted.startswith("auto-replied") or "x-autoreply" in values or "x-autorespond" in values:
        return True
    if values.get("precedence", "").strip().lower() in ("auto_reply", "auto-reply"):
        return True
    return values.get("subject", "").strip().lower().startswith(_AUTO_SUBJECTS)
