"""The only door to openai and its HTTP library: a request goes out, a response comes back, or a fault by its name.

Both are imported when the first request goes out: it takes a second.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from afterword.model.outcome import FaultError, Outcome

if TYPE_CHECKING:
    from openai import AsyncOpenAI

_MOST_BYTES: Final = 2_000_000


class Response(NamedTuple):
    """What a server sent, whatever its status."""

    status: int
    headers: Mapping[str, str]
    body: str


class Wire:
    """The connections to one endpoint; used by one event loop. ``close`` them when done."""

    def __init__(self, key: str, base_url: str) -> None:
        self._key = key
        self._base_url = base_url
        self._sdk: AsyncOpenAI | None = None

    async def post(
        self, model: str, messages: Sequence[Mapping[str, str]], parts: Mapping[str, Any]
    ) -> Response:
        """Send one request; raise FaultError when no response comes, or one larger than any can be."""
        import httpx2  # noqa: PLC0415 - see the module docstring
        import openai  # noqa: PLC0415

        if self._sdk is None:
            self._sdk = _sdk(self._key, self._base_url)
        try:
            raw = await self._sdk.chat.completions.with_raw_response.create(
                model=model, messages=list(messages), **parts  # type: ignore[arg-type]
            )  # fmt: skip
        except openai.APIStatusError as error:
            return Response(error.response.status_code, error.response.headers, error.response.text[:20_000])
        except openai.APIConnectionError as error:
            cause: BaseException | None = error
            while cause is not None:
                if isinstance(cause, _TooLargeError):
                    raise FaultError(Outcome.TOO_LARGE) from None
                cause = cause.__cause__ or cause.__context__
            raise FaultError(Outcome.UNREACHABLE) from None
        except (httpx2.HTTPError, OSError):
            raise FaultError(Outcome.UNREACHABLE) from None
        except _TooLargeError:
            raise FaultError(Outcome.TOO_LARGE) from None
        return Response(raw.status_code, raw.headers, raw.text)

    async def close(self) -> None:
        """Close the connections."""
        if self._sdk is not None:
            await self._sdk.close()


class _TooLargeError(Exception):
    """An answer grew beyond what any answer can be."""


def _sdk(key: str, base_url: str) -> AsyncOpenAI:
    """Make the vendor's client: no redirects, no retries of its own, answers capped."""
    import httpx2  # noqa: PLC0415
    import openai  # noqa: PLC0415

    class Capped(httpx2.AsyncHTTPTransport):
        """Stop reading an answer that is larger than any answer can be."""

        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            response = await super().handle_async_request(request)
            response.stream = _Capped(response.stream)
            return response

    class _Capped(httpx2.AsyncByteStream):
        def __init__(self, stream: Any) -> None:
            self.stream = stream

        async def __aiter__(self) -> AsyncIterator[bytes]:
            size = 0
            async for chunk in self.stream:
                size += len(chunk)
                if size > _MOST_BYTES:
                    raise _TooLargeError
                yield chunk

        async def aclose(self) -> None:
            await self.stream.aclose()

    limits = httpx2.Limits(max_connections=None, max_keepalive_connections=None)  # the pace limits the calls
    # Reading has no time-out of its own: the deadline of the whole call covers it.
    # A request that is redirected would carry the whole prompt to wherever the server says.
    http = httpx2.AsyncClient(
        transport=Capped(limits=limits), follow_redirects=False, timeout=httpx2.Timeout(None, connect=10)
    )
    return openai.AsyncOpenAI(api_key=key, base_url=base_url, max_retries=0, http_client=http)
