"""What can go wrong with a model, by name: each has a line for the user and says whether trying again helps.

Holds words only; the network is the client's, what follows from a failure is the caller's.
"""

from enum import Enum
from typing import Any

from afterword.errors import ModelError


class Outcome(Enum):
    """Every way in which a call fails, as (line for the user, way out)."""

    UNREACHABLE = (
        "{host} could not be reached.",
        "Check the network and OPENAI_BASE_URL, or work with --offline.",
    )
    TOO_SLOW = (
        "{host} gave no whole answer within {seconds:.0f} seconds.",
        "Try again later, or work with --offline.",
    )
    UNAUTHORISED = (
        "{host} does not accept the key.",
        "Check OPENAI_API_KEY: it may be mistyped, expired or for another server.",
    )
    NO_MODEL = ("{host} has no model {model!r}.", "Name one it has with --model or AFTERWORD_MODEL.")
    RATE_LIMITED = (
        "{host} turns requests away: the rate limit or the quota is used up.",
        "Wait a little, or check your plan.",
    )
    USED_UP = ("{host} says that your quota is used up.", "Check your plan and its limits there.")
    SERVER_ERROR = ("{host} answers with an error of its own.", "Try again later, or work with --offline.")
    BAD_REQUEST = (
        "{host} does not take the request.",
        "Check that OPENAI_BASE_URL ends as your server wants it, often in /v1.",
    )
    REDIRECTED = (
        "{host} sends requests on to another address; afterword does not follow.",
        "Set OPENAI_BASE_URL to the final address.",
    )
    NOT_A_MODEL = (
        "{host} answered, but not as a model does.",
        "Check that OPENAI_BASE_URL ends as your server wants it, often in /v1.",
    )
    TOO_LARGE = ("{host} sent more than an answer can be.", "Try another model, or work with --offline.")
    REFUSED = ("The model declined to answer.", "Try another model, or work with --offline.")
    TRUNCATED = ("The model's answer was cut off.", "Try another model, or work with --offline.")
    EMPTY = ("The model gave no answer.", "Try another model, or work with --offline.")
    ECHO = ("The model repeated the prompt instead of answering.", "Try a more capable model.")
    NOT_JSON = ("The model's answer is not the JSON that was asked for.", "Try a more capable model.")
    WRONG_SHAPE = (
        "The model's answer does not have the shape that was asked for.",
        "Try a more capable model.",
    )

    @property
    def passing(self) -> bool:
        """Say whether the same request may go through a moment later."""
        return self in (Outcome.UNREACHABLE, Outcome.RATE_LIMITED, Outcome.SERVER_ERROR)

    @property
    def hopeless(self) -> bool:
        """Say whether every further request would fail the same way: a batch stops here."""
        return self in (
            Outcome.UNAUTHORISED,
            Outcome.NO_MODEL,
            Outcome.USED_UP,
            Outcome.REDIRECTED,
            Outcome.NOT_A_MODEL,
            Outcome.BAD_REQUEST,
        )


class ModelFailureError(ModelError):
    """A call failed in one of the named ways; ``outcome`` says which."""

    def __init__(self, outcome: Outcome, **parts: Any) -> None:
        message, hint = outcome.value
        super().__init__(message.format(**parts), hint)
        self.outcome = outcome
        self.final = outcome.hopeless


class FaultError(Exception):
    """One of the named failures where host and model are not known: whoever knows them makes a ModelFailureError of it."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.name)
        self.outcome = outcome
