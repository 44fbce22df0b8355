"""``python -m afterword`` and the console script."""

import sys


def main() -> int:
    """Run the command line; return the exit code."""
    from afterword.cli.main import run  # noqa: PLC0415 - `import afterword.__main__` costs nothing

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
