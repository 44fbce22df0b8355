"""A batch with a model beside the bare SDK, at a server that takes the same time for every call.

Run: python benchmarks/batch_model.py [-n CALLS] [--at-once N] [--latency SECONDS] [--limit CALLS_A_SECOND]

Each row is one call. With --limit the server turns away what comes faster, and what counts is that no row is lost
and how many requests a row took.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

TARGET: Final = 1.10
ANSWER: Final = {
    "thanks": "Thank you for telling me about the role, and for being so clear.",
    "question": "I accept the decision. What, in your view, should I practise before the next one? A line would be plenty.",
}
COMPLETION: Final = json.dumps(
    {
        "id": "1", "object": "chat.completion", "created": 1, "model": "fixed",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": json.dumps(ANSWER)}}],
        "usage": {"prompt_tokens": 600, "completion_tokens": 50, "total_tokens": 650},
    }
).encode()  # fmt: skip
PROMPT: Final = (
    "You help somebody who was turned down after an interview to write two parts of a letter. " * 25
)


class Server:
    """Answers every call after the same time; of more than ``limit`` a second it turns the rest away."""

    def __init__(self, latency: float, limit: int) -> None:
        self.latency = latency
        self.limit = limit
        self.calls = self.refused = 0
        self._recent: deque[float] = deque()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the calls of one connection."""
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                size = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
                await reader.readexactly(size)
                if head.startswith(b"GET"):
                    body = json.dumps({"calls": self.calls, "refused": self.refused}).encode()
                    writer.write(_response(200, body))
                elif self._is_too_fast():
                    writer.write(_response(429, b"{}"))
                else:
                    self.calls += 1
                    await asyncio.sleep(self.latency)
                    writer.write(_response(200, COMPLETION))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def _is_too_fast(self) -> bool:
        if not self.limit:
            return False
        now = time.monotonic()
        while self._recent and self._recent[0] < now - 1:
            self._recent.popleft()
        if len(self._recent) >= self.limit:
            self.refused += 1
            return True
        self._recent.append(now)
        return False


def _response(status: int, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def serve(latency: float, limit: int) -> None:
    """Say on which port, and answer until the parent goes away."""
    server = Server(latency, limit)
    listening = await asyncio.start_server(server.answer, "127.0.0.1", 0, backlog=512)
    print(listening.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


@contextmanager
def serving(latency: float, limit: int) -> Iterator[str]:
    """Start the server in a process of its own; yield its base URL."""
    command = [sys.executable, __file__, "serve", str(latency), str(limit)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/v1"
        process.stdin.close()


async def bare(url: str, calls: int, at_once: int) -> None:
    """Make the calls with the SDK alone: a pool of workers, nothing rendered, checked or saved."""
    import openai  # noqa: PLC0415 - a child process only

    left = iter(range(calls))
    async with openai.AsyncOpenAI(api_key="none", base_url=url, max_retries=0) as sdk:

        async def work() -> None:
            for _ in left:
                await sdk.chat.completions.create(
                    model="fixed", messages=[{"role": "user", "content": PROMPT}], max_tokens=400, temperature=0
                )  # fmt: skip

        await asyncio.gather(*(work() for _ in range(at_once)))


def timed(command: list[str], url: str) -> float:
    """Return the seconds that a command takes; one that fails ends the benchmark."""
    environment = {name: text for name, text in os.environ.items() if not name.startswith("OPENAI")}
    start = time.perf_counter()
    done = subprocess.run(
        command, env={**environment, "OPENAI_BASE_URL": url}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{command} failed: {done.stderr[-500:]}")
    return time.perf_counter() - start


def asked(url: str) -> dict[str, int]:
    """Ask the server how many calls it answered and turned away."""
    from urllib.request import urlopen  # noqa: PLC0415

    with urlopen(f"{url}/count") as response:  # noqa: S310 - our own server
        counts: dict[str, int] = json.load(response)
    return counts


def write_table(path: Path, count: int) -> None:
    """Write a table of count people."""
    rows = (f"Anneke Vos,p{n}@kestrel{n}.example,Kestrel {n},Engineer,Priyanka Raman\n" for n in range(count))
    path.write_text("to,email,company,role,candidate\n" + "".join(rows), encoding="utf-8")


def main() -> int:
    """Print both times and their ratio; return 1 when the target was missed or a row lost."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("-n", type=int, default=3000, metavar="CALLS")
    parser.add_argument("--at-once", type=int, default=32, metavar="N")
    parser.add_argument("--latency", type=float, default=0.3, metavar="SECONDS")
    parser.add_argument("--limit", type=int, default=0, metavar="CALLS_A_SECOND")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, serving(given.latency, given.limit) as url:
        os.environ["XDG_DATA_HOME"] = name  # the journal of whoever measures is left alone
        table, out = Path(name, "people.csv"), Path(name, "out")
        write_table(table, given.n)
        ideal = given.n * (1 / given.limit if given.limit else given.latency / given.at_once)
        print(f"ideal       {ideal:7.1f} s")
        alone = ideal
        if not given.limit:
            alone = timed([sys.executable, __file__, "bare", url, str(given.n), str(given.at_once)], url)
            print(f"bare SDK    {alone:7.1f} s  {alone / ideal:.2f} × ideal")
        before = asked(url)
        command = [sys.executable, "-m", "afterword", "batch", str(table), "--out", str(out), "--yes"]
        wall = timed([*command, "--concurrency", str(given.at_once)], url)
        after = asked(url)
        drafts = len([*out.glob("*.eml")])
        print(
            f"afterword   {wall:7.1f} s  {wall / ideal:.2f} × ideal, {wall / alone:.2f} × bare (target {TARGET})"
        )
        print(f"{drafts} drafts, {after['calls'] - before['calls']} calls, {after['refused']} turned away")
    return 0 if drafts == given.n and (given.limit or wall <= TARGET * alone) else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        asyncio.run(serve(float(sys.argv[2]), int(sys.argv[3])))
    elif sys.argv[1:2] == ["bare"]:
        asyncio.run(bare(sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
    else:
        sys.exit(main())
