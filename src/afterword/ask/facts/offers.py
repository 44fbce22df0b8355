"""What a message offers and refuses of feedback, and where a request then goes.

Holds how sure a sentence must be of each. It must not decide whether to ask.
"""

import re
from collections.abc import Sequence
from typing import Final

from afterword.ask.facts.mail import is_shared
from afterword.ask.facts.remedy import names_remedy
from afterword.ask.facts.rows import Row
from afterword.ask.facts.source import Source
from afterword.ask.facts.told import TOLD
from afterword.ask.facts.wishes import answer_address, offered_address, owner_of
from afterword.text.weights import Row as Chances

_INVITES, _DECLINES = TOLD.index("invites"), TOLD.index("declines")
REFUSED: Final = 0.3
"""How likely a sentence must say that no feedback is given."""
INVITED, HARDLY, SURELY = 0.15, 0.02, 0.5
"""How likely a sentence must offer feedback; in which the phrase tables see an offer; to say where a request goes, too."""
_TURN = (
    r"(?i)(?:please|kindly|just|you (?:can|may)|simply|bitte|wenden|schreib|melde|sie können|du kannst|veuillez|merci|écri|vous pouvez|adresse|puede|escr|diríj|por favor|"
    r"pode|fale|escreva|u kunt|je kunt|neem|stuur|mail)\w*\b"
)
"""How a sentence begins that says where to turn to."""


def refusal(rows: Sequence[Row], told: Sequence[Chances]) -> str:
    """Return the words that say that no feedback is given, '' for none."""
    likely = [
        at
        for at, row in enumerate(told)
        if row[_DECLINES] >= max(REFUSED, row[_INVITES]) and rows[at].kind != "history"
    ]
    return rows[max(likely, key=lambda at: told[at][_DECLINES])].text if likely else ""


def invitation(rows: Sequence[Row], told: Sequence[Chances], by_table: str) -> tuple[str, list[str]]:
    """Return the words that offer feedback, '' for none, and the sentences that may say where to: those and the ones behind them."""
    open_rows = [
        at
        for at, row in enumerate(told)
        if row[_DECLINES] < max(REFUSED, row[_INVITES])
        and rows[at].kind != "history"
        and not names_remedy(rows[at].text)
    ]
    by_phrase = [
        at for at in open_rows if by_table and by_table in rows[at].text and told[at][_INVITES] >= HARDLY
    ]
    invited = sorted({*by_phrase, *(at for at in open_rows if told[at][_INVITES] >= INVITED)})
    surest = max(invited, key=lambda at: told[at][_INVITES], default=None)
    quote = by_table if by_phrase else "" if surest is None else rows[surest].text
    surely = [at for at in invited if told[at][_INVITES] >= SURELY]
    behind = [rows[at + 1].text for at in surely if at + 1 < len(rows) and re.match(_TURN, rows[at + 1].text)]
    return quote, [*(rows[at].text for at in surely), *behind]


def where_to(
    source: Source, invitations: Sequence[str], candidate: str | None, *, silent: bool
) -> tuple[str | None, str | None]:
    """Return where a request should go and, where that is somebody's to whom the message sends it, who that is."""
    usual, offered = answer_address(source, candidate), offered_address(source, invitations)
    if offered is None and usual and not source.sender.email:
        # it stands in the text: there for something else where nobody is to be written to, else perhaps another's than the writer's
        return (None, None) if silent else (usual, owner_of(usual, source.text))
    if offered is None or offered == source.sender.email:
        return usual, None
    owner = owner_of(offered, source.text)
    if usual not in (None, offered) and owner is None and not is_shared(offered):
        return usual, None  # nobody can be greeted there
    return offered, owner
