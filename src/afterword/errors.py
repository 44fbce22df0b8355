"""Every error a user can act on: what happened, the way out, the exit code.

Nothing else belongs here. An error that is not one of these is a bug and shows its traceback.
"""


class AfterwordError(Exception):
    """Something went wrong that the user can put right.

    ``message`` names the place and the fault in one line, ``hint`` the way out (may be empty).
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InputError(AfterwordError):
    """What was given cannot be used: a file, a value, a table, a combination of options."""

    exit_code = 2


class ConfigError(AfterwordError):
    """A setting, a template or a configuration file is wrong."""

    exit_code = 3


class ModelError(AfterwordError):
    """The model could not be reached, or its answer could not be used.

    ``final`` says that every further request would fail the same way: a batch stops there.
    """

    exit_code = 4
    final = False


class RefusedError(AfterwordError):
    """Afterword advises against writing, or a draft has a failing rule."""

    exit_code = 5


class FileError(AfterwordError):
    """A file could not be written, or is not ours to change."""

    exit_code = 6
