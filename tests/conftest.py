"""What every test may rely on: no user's settings, no network, a clean clock."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# In CI the same examples every time, so that a red run means a change; at a desk new ones, so that they find something.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture(autouse=True)
def _no_settings_of_the_user(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keep the tests away from the settings, keys and profile of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("AFTERWORD_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("AFTERWORD_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("AFTERWORD_CACHE_HOME", str(home / "cache"))
    for name in (*os.environ, "NO_COLOR"):
        kept = name.endswith(("_HOME", "_RECORD")) or not name.startswith(
            ("AFTERWORD_", "OPENAI_", "NO_COLOR")
        )
        if not kept:
            monkeypatch.delenv(name, raising=False)


@pytest.fixture
def project() -> Path:
    """Return the folder of the checkout."""
    return Path(__file__).resolve().parent.parent
