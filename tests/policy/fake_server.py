"""A completions server without a model that gives the answers set by a test, and records its requests."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Reply:
    """What the server answers."""

    status: int = 200
    content: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    gate: threading.Event | None = None
    """What has to be set before the server answers; nothing if None."""


def completion(*samples: tuple[str, list[float]]) -> Reply:
    return Reply(content={"choices": [{"text": text, "logprobs": {"token_logprobs": own}} for text, own in samples]})


@dataclass
class Fake:
    """A server that answers as it is told; it remembers what it was asked."""

    answer: Callable[[str, Any], Reply]
    """From the path, without `/v1/`, and the body."""
    address: str = ""
    asked: list[tuple[str, Any]] = field(default_factory=list)
    keys: set[str | None] = field(default_factory=set)
    most_at_once: int = 0
    completed: int = 0
    """Requests for completions to which all of the answer has been sent."""
    _at_once: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def completions(self) -> list[Any]:
        return [body for path, body in self.asked if path == "completions"]

    def take(self, path: str, body: Any) -> Reply:
        with self._lock:
            self.asked.append((path, body))
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            reply = self._models() if path == "models" else self.answer(path, body)
        if reply.gate is not None:
            reply.gate.wait()
        with self._lock:
            self._at_once -= 1
        return reply

    def sent(self, path: str) -> None:
        with self._lock:
            self.completed += path == "completions"

    def _models(self) -> Reply:
        adapters = self.answer.adapters if isinstance(self.answer, AdapterServer) else {}
        listed = {"prover": "base", **adapters}
        return Reply(content={"data": [{"id": name, "owned_by": "vllm", "root": root} for name, root in listed.items()]})


@contextmanager
def fake(answer: Callable[[str, Any], Reply]) -> Iterator[Fake]:
    """The server as long as the context lasts."""
    server = Fake(answer)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._serve(None)

        def do_POST(self) -> None:
            self._serve(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

        def _serve(self, body: Any) -> None:
            server.keys.add(self.headers["Authorization"])
            path = self.path.removeprefix("/v1/")
            reply = server.take(path, body)
            content = reply.content if isinstance(reply.content, str) else json.dumps(reply.content)
            self.send_response(reply.status)
            for name, value in {**reply.headers, "Content-Length": str(len(content.encode()))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content.encode())
            server.sent(path)

        def log_message(self, format: str, *args: Any) -> None:
            pass

        def handle(self) -> None:
            with suppress(ConnectionError):  # the client has disconnected
                super().handle()

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.address = f"http://127.0.0.1:{listening.server_port}/v1"
    thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        listening.shutdown()
        thread.join()
        listening.server_close()


# Adapters


@dataclass
class AdapterServer:
    """What vLLM's server does with adapters that it loads while it runs."""

    adapters: dict[str, str] = field(default_factory=dict)

    def __call__(self, path: str, body: Any) -> Reply:
        if path == "load_lora_adapter":
            if body["lora_name"] in self.adapters:
                return Reply(400, {"error": {"message": f"The lora adapter '{body['lora_name']}' has already been loaded."}})
            self.adapters[body["lora_name"]] = body["lora_path"]
            return Reply(200, "Success")
        if path == "unload_lora_adapter":
            del self.adapters[body["lora_name"]]
            return Reply(200, "Success")
        if body["model"] not in {"prover", *self.adapters}:
            return Reply(404, {"error": {"message": f"The model `{body['model']}` does not exist."}})
        return completion((f"exact {body['model']}", [-1.0]))
