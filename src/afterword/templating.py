"""Where templates and prompts lie, and the strict sandbox they are rendered in.

The only door to jinja2. A user's own folder shadows the packaged one file by file. Values are data:
they are never rendered themselves, so ``{{ 7*7 }}`` in a value stays those seven characters.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from afterword.config import cache_folder
from afterword.errors import ConfigError, FileError
from afterword.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jinja2 import BytecodeCache, Environment, Template


@cache
def packaged_folder(kind: str) -> Path:
    """Return the folder of kind (``templates``, ``prompts``, ``examples``): the wheel's, else the checkout's.

    Raises ConfigError when neither is there, which means a broken installation.
    """
    here = Path(__file__).resolve().parent
    for folder in (here / "_data" / kind, here.parent.parent / kind):
        if folder.is_dir():
            return folder
    raise ConfigError(f"The {kind} of afterword are missing beside {here}.", "Install afterword again.")


T = TypeVar("T")


class Templates:
    """The templates (or prompts) a run uses: the user's own folder first, then the packaged one."""

    def __init__(self, own: Path | None = None, *, kind: str = "templates") -> None:
        self.kind = kind
        if own is not None and not own.is_dir():
            raise ConfigError(
                f"{own} is not a folder of templates.", "Give an existing folder to --templates."
            )
        self.own = own
        self._environment: Environment | None = None
        self._there: dict[str, bool] = {}

    def render(self, name: str, values: Mapping[str, Any]) -> str:
        """Render the template ``name`` (a path such as ``letter/en/email.txt``) with values.

        Raises ConfigError as ``file:line: what`` for a template that is missing, does not parse, uses a value that
        is not there or tries to leave the sandbox.
        """
        return self._call(name, lambda template: template.render(values))

    def parts(
        self,
        name: str,
        values: Mapping[str, Any],
        blocks: Sequence[str],
        filled: dict[str, str] | None = None,
    ) -> tuple[str, dict[str, str]]:
        """Render a template and, apart, some of its blocks as inheritance resolves them; errors as ``render``.

        ``filled``, if it is among the values, gains those blocks that it has none of, each as one line, before the
        whole is rendered: a template that asks it first renders no block twice.
        """

        def rendered(template: Template) -> tuple[str, dict[str, str]]:
            context = template.new_context(dict(values))
            pieces = template.root_render_func(context)
            begin = next(pieces, "")  # also fills context.blocks from the parents
            parts = {block: "".join(context.blocks[block][0](context)) for block in blocks}
            if filled is not None:
                filled.update({block: _line(text) for block, text in parts.items() if not filled.get(block)})
            return begin + "".join(pieces), parts

        return self._call(name, rendered)

    def parse(self, name: str) -> None:
        """Parse a template without rendering it; the same errors as ``render``."""
        self._call(name, lambda template: template.name)

    def exists(self, name: str) -> bool:
        """Say whether a template of that name is there, in either folder."""
        if name not in self._there:  # a run keeps to the templates it began with
            self._there[name] = any((folder / f"{name}.j2").is_file() for folder in self.folders())
        return self._there[name]

    def folders(self) -> tuple[Path, ...]:
        """Return the folders looked into, in order."""
        packaged = packaged_folder(self.kind)
        return (self.own, packaged) if self.own else (packaged,)

    def fingerprint(self, part: str = "") -> str:
        """Return a hash over every template file, or those of a part: a batch redoes rows when its letters change."""
        import hashlib  # noqa: PLC0415

        digest = hashlib.sha256()
        for folder in self.folders():
            for path in sorted((folder / part).rglob("*.j2")):
                digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
        return digest.hexdigest()

    def _call(self, name: str, render: Callable[[Template], T]) -> T:
        import jinja2  # noqa: PLC0415 - 45 ms, only for commands that write

        try:
            if self._environment is None:
                self._environment = _environment(self.folders())
            return render(self._environment.get_template(f"{name}.j2"))
        except jinja2.TemplateNotFound as error:
            raise ConfigError(
                f"There is no template {error.name!r}.", f"Looked in: {self._places()}."
            ) from error
        except jinja2.TemplateSyntaxError as error:
            raise ConfigError(
                f"{error.filename or name}:{error.lineno}: {error.message}", self._mend()
            ) from error
        except UnicodeDecodeError as error:
            raise ConfigError(f"{name}: the template is not UTF-8 text.", self._mend()) from error
        except (jinja2.TemplateError, *_FAULTS) as error:
            raise ConfigError(f"{_place(error, name)}: {error}", self._mend()) from error

    def _places(self) -> str:
        return ", ".join(str(folder) for folder in self.folders())

    def _mend(self) -> str:
        return f"Mend the template, or remove it from {self.own} to use the packaged one." if self.own else ""


# What an expression in a user's template can raise while it runs.
_FAULTS = (TypeError, ValueError, KeyError, AttributeError, ZeroDivisionError, OverflowError, RecursionError)


def _environment(folders: tuple[Path, ...]) -> Environment:
    from jinja2 import FileSystemLoader, StrictUndefined  # noqa: PLC0415
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=_is_page,
        keep_trailing_newline=False,
        auto_reload=False,  # a run keeps to the templates it began with
        bytecode_cache=_compiled_cache(),
    )
    environment.filters.update(capital=_capital, line=_line)
    return environment


def _compiled_cache() -> BytecodeCache:
    """Return the cache that spares every later run the compiling of its templates, which is half of its time.

    What is read back is run as code, so it lies in a folder of the user's alone, and a folder that others may write
    to is not used.
    """
    from jinja2 import BytecodeCache  # noqa: PLC0415
    from jinja2.bccache import Bucket  # noqa: PLC0415

    class Compiled(BytecodeCache):
        def load_bytecode(self, bucket: Bucket) -> None:
            with suppress(OSError):
                if folder.stat().st_mode & 0o022 == 0:
                    bucket.bytecode_from_string((folder / bucket.key).read_bytes())

        def dump_bytecode(self, bucket: Bucket) -> None:
            with suppress(OSError, FileError):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_whole(folder / bucket.key, bucket.bytecode_to_string(), durable=False)

    folder = cache_folder() / "templates"
    return Compiled()


def _is_page(name: str | None) -> bool:
    """Escape in HTML pages; letters and reports are plain text."""
    return bool(name) and str(name).endswith(".html.j2")


def _capital(text: str) -> str:
    """Return text with its first letter in upper case and the rest untouched."""
    return text[:1].upper() + text[1:]


def _line(text: str) -> str:
    """Return text as one line: a template may break its source where it likes."""
    return " ".join(text.split())


def _place(error: BaseException, name: str) -> str:
    """Return ``file:line`` of the innermost template frame of an error."""
    place, trace = name, error.__traceback__
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith(".j2"):
            place = f"{file}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
