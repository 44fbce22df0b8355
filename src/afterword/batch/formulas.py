"""Cells that a spreadsheet would run as a formula: made harmless on the way out, freed on the way in.

``freed(harmless(cell)) == cell`` for every cell.
"""

import re
from typing import Final

_RISKY: Final = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
"""What starts a formula, also in full-width form, behind any number of apostrophes of our own."""


def harmless(cell: str) -> str:
    """Return cell with an apostrophe in front when a spreadsheet might take it for a formula."""
    return f"'{cell}" if _RISKY.match(cell) else cell


def freed(cell: str) -> str:
    """Return cell without the apostrophe that ``harmless`` put there."""
    return cell[1:] if cell[:1] == "'" and _RISKY.match(cell, 1) else cell
