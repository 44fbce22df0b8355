"""A server that answers chat completions, or fails in a named way: real sockets on this machine, standard library only."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


def completion(content: Any, *, finish: str = "stop", **message: Any) -> bytes:
    """Return the body of a completion whose message holds content."""
    body = {
        "id": "1", "object": "chat.completion", "created": 1, "model": "scripted",
        "choices": [{"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content} | message}],
        "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18},
    }  # fmt: skip
    return json.dumps(body).encode()


class FaultServer:
    """Plays its script, one entry a request, and repeats the last; keeps what it was sent."""

    def __init__(self, *script: str) -> None:
        self.script = list(script)
        self.bodies: list[dict[str, Any]] = []
        self.released = threading.Event()

    def next(self) -> str:
        """Return the next entry of the script."""
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]


@contextmanager
def serving(*script: str) -> Iterator[tuple[str, FaultServer]]:
    """Start the server; yield its base URL and itself."""
    faults = FaultServer(*script)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            """Answer nothing else."""
            self.reply(404, b"{}")

        def do_POST(self) -> None:
            """Play one entry of the script."""
            faults.bodies.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            self.play(faults.next())

        def refuse(self, parts: list[str]) -> None:
            """Complain of the first part that the request has and this server does not take; else answer."""
            for part in parts:
                if part in json.dumps(faults.bodies[-1]):
                    complaint = {"error": {"message": f"{part} is not supported with this model."}}
                    self.reply(400, json.dumps(complaint).encode())
                    return
            self.play("ok")

        def play(self, fault: str) -> None:
            key = self.headers.get("authorization", "")
            if fault == "ok":
                self.reply(200, completion('{"word": "yes"}'))
            elif fault.startswith("say "):
                self.reply(200, completion(fault[4:]))
            elif fault.startswith("slowly "):
                faults.released.wait(0.4)
                self.play(fault[7:])
            elif fault == "refusal":
                self.reply(200, completion(None, refusal="I cannot help with that."))
            elif fault == "length":
                self.reply(200, completion('{"word": "ye', finish="length"))
            elif fault == "empty":
                self.reply(200, completion("  "))
            elif fault == "null":
                self.reply(200, completion(None))
            elif fault == "no choices":
                self.reply(200, b'{"choices": []}')
            elif fault == "bare":
                self.reply(200, b"{}")
            elif fault == "html":
                self.reply(200, b"<!doctype html><title>Log in</title>", kind="text/html")
            elif fault == "torn":
                self.reply(200, completion("x")[:-9])
            elif fault == "deep":
                self.reply(200, b"[" * 100_000)
            elif fault == "huge":
                self.huge()
            elif fault == "redirect":
                self.reply(307, b"", location="http://127.0.0.1:9/v1/chat/completions")
            elif fault == "401":
                self.reply(401, json.dumps({"error": {"message": f"Incorrect key: {key}"}}).encode())
            elif fault == "404 model":
                self.reply(
                    404, b'{"error": {"message": "The model does not exist", "code": "model_not_found"}}'
                )
            elif fault == "404":
                self.reply(404, b"not found")
            elif fault.startswith("refuse "):
                self.refuse(fault[7:].split())
            elif fault.startswith("429"):
                self.reply(429, b"{}", retry_after=fault[4:] or None)
            elif fault == "500":
                self.reply(500, b"{}")
            elif fault == "reset":
                self.connection.close()
                self.close_connection = True
            elif fault == "hang":
                faults.released.wait(20)
            elif fault == "drip":
                self.drip()

        def reply(self, status: int, body: bytes, *, kind: str = "application/json", location: str | None = None,
                  retry_after: str | None = None) -> None:  # fmt: skip
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            if location:
                self.send_header("location", location)
            if retry_after:
                self.send_header("retry-after", retry_after)
            self.end_headers()
            self.wfile.write(body)

        def huge(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", "50000000")
            self.end_headers()
            try:
                for _ in range(50):
                    self.wfile.write(b" " * 1_000_000)
            except OSError:
                self.close_connection = True  # the client has had enough, as it should

        def drip(self) -> None:
            self.send_response(200)
            self.send_header("content-length", "1000")
            self.end_headers()
            try:
                while not faults.released.is_set():
                    self.wfile.write(b" ")
                    self.wfile.flush()
                    time.sleep(0.05)
            except OSError:
                self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", faults
    finally:
        faults.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
