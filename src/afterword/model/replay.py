"""A model that says what it is given, and one that only shows what it would have been asked. Nothing leaves the machine."""

from collections.abc import Callable, Mapping, Sequence

from afterword.errors import InputError
from afterword.model.answer import Answer, Schema, Usage

Messages = Sequence[Mapping[str, str]]


class ShownError(Exception):
    """The prompt has been shown and there is no answer to go on with."""


class Replay:
    """Shows each call to ``show`` and answers with the next of ``answers``; raises ShownError when there is none left.

    ``ran_out`` says that this has happened: what came of the run stands on answers that nobody gave.
    """

    def __init__(
        self, name: str, answers: Sequence[str], show: Callable[[Messages], None] | None = None
    ) -> None:
        self.name = name
        self._answers = list(answers)
        self._show = show
        self.ran_out = False

    def ask(self, messages: Messages, schema: Schema, *, most_tokens: int) -> Answer:
        """Return the next answer."""
        del schema, most_tokens
        if self._show is not None:
            self._show(messages)
        if not self._answers:
            if self._show is not None:
                self.ran_out = True
                raise ShownError
            raise InputError(
                "--answers holds too few answers for this run.", "Add one for each call and each repair."
            )
        return Answer(self._answers.pop(0), Usage(0))
