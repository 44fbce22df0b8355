"""A client whose calls are replayed from a cassette that a real model was recorded on.

Record again with a server on this machine: ``AFTERWORD_RECORD=http://127.0.0.1:8091/v1 pytest tests/model/test_recorded.py``;
see tests/cassettes/README.md.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import vcr

from afterword.model.client import Client

CASSETTES = Path(__file__).resolve().parent.parent / "cassettes"
_PLACE = "http://127.0.0.1:8091/v1"


@contextmanager
def recorded(name: str, model: str) -> Iterator[Client]:
    """Yield a client that hears what ``model`` said on the cassette ``name``; it is the real one but for the wire."""
    recorder = vcr.VCR(
        cassette_library_dir=str(CASSETTES),
        record_mode="all" if os.environ.get("AFTERWORD_RECORD") else "none",
        match_on=["method", "path", "body"],
        filter_headers=["authorization", "host", "user-agent", "cookie"],
        before_record_response=_bare,
    )
    url = os.environ.get("AFTERWORD_RECORD", _PLACE)
    with (
        recorder.use_cassette(f"{name}.yaml"),
        Client(model=model, api_key="unused", base_url=url, deadline=600) as client,
    ):
        yield client


def _bare(response: dict[str, object]) -> dict[str, object]:
    """Keep of the response's headers only what the client reads."""
    headers = response.get("headers")
    if isinstance(headers, dict):
        response["headers"] = {key: value for key, value in headers.items() if key.lower() == "content-type"}
    return response
