"""Which hosts may be sent something in plain http."""

from urllib.parse import urlsplit

from afterword.config import is_private
from afterword.errors import ConfigError


def safe_host(url: str, *, insecure: bool) -> str:
    """Return the URL's host; refuse plain http to anywhere but this machine and private networks."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "https" and not insecure and not is_private(host):
        raise ConfigError(
            f"OPENAI_BASE_URL is plain http to {host}: anyone on the way could read your mail and key.",
            "Use https, or set AFTERWORD_INSECURE=1 if you are sure.",
        )
    return host
