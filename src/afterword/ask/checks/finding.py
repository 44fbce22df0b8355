"""What a rule found: its name, how grave it is, where, and what to do about it."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["fail", "warn"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a draft. ``start`` and ``end`` count code points of the draft's full text."""

    rule: str
    severity: Severity
    message: str
    start: int
    end: int
    mend: str

    def as_json(self) -> dict[str, object]:
        """Return the fields as plain data."""
        return {
            "rule": self.rule,
            "severity": self.severity,
            "message": self.message,
            "start": self.start,
            "end": self.end,
            "mend": self.mend,
        }
