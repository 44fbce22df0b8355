"""Which hosts are this machine, and which may be sent something in plain http."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from afterword.errors import ConfigError


def is_here(host: str) -> bool:
    """Say whether host is this machine: nothing leaves it."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def safe_host(url: str, *, insecure: bool) -> str:
    """Return the URL's host; refuse plain http to anywhere but this machine and private networks."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "https" or insecure or is_here(host):
        return host
    try:
        near = ip_address(host).is_private
    except ValueError:
        near = False
    if not near:
        raise ConfigError(
            f"OPENAI_BASE_URL is plain http to {host}: anyone on the way could read your mail and key.",
            "Use https, or set AFTERWORD_INSECURE=1 if you are sure.",
        )
    return host
