"""What every test may rely on: no user's settings, no network, a clean clock."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _no_settings_of_the_user(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keep the tests away from the settings, keys and profile of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("AFTERWORD_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("AFTERWORD_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("AFTERWORD_CACHE_HOME", str(home / "cache"))
    for name in (
        "OPENAI_API_KEY",
        "OPENAI_BASE_URL",
        "AFTERWORD_CANDIDATE",
        "AFTERWORD_TEMPLATES",
        "NO_COLOR",
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def project() -> Path:
    """Return the folder of the checkout."""
    return Path(__file__).resolve().parent.parent
