"""A proof server without Lean, for faults that Lean does not have: `python fake_server.py FOLDER FAULT...`.

It answers the protocol of `search.lean.wire`. Every line of a file `theorem NAME` states a goal. A state is the path that led to
it, and that is its text, so that a state taken for another is seen: `NAME`, `NAME/left`, `NAME/left/right`. The tactic `done`
finishes a proof, `no` is refused, and every other leads one step on. Numbers of states are used again as Lean's server does.

A fault is said as `KIND:NUMBER:WHAT`: it happens at the NUMBERth request of that kind (from 0), or at every one if NUMBER is `*`.
A server that hangs says so by a file in the folder, `hangs-PID`, and one that is about to end by `ends-PID`.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

Reply = dict[str, Any]


class Model:
    """What a proof server keeps, and its replies."""

    def __init__(self) -> None:
        self.documents: list[list[str] | None] = []
        self.states: list[str | None] = []
        self.free: list[int] = []

    def keep(self, path: str) -> Reply:
        if self.free:
            number = self.free.pop()
            self.states[number] = path
        else:
            number = len(self.states)
            self.states.append(path)
        return {"state": number, "key": path, "coupled": False}

    def replies(self, request: Reply) -> list[Reply]:
        match request["do"]:
            case "load":
                names = [line.split()[1] for line in request["text"].splitlines() if line.startswith("theorem ")]
                self.documents.append(names)
                stated = [{"name": name, "statement": name, "proof": [0, 0], "end": 0} for name in names]
                return [{"document": len(self.documents) - 1, "statements": stated, "left": 0, "errors": [], "messages": []}]
            case "open":
                number, name = request["document"], request["name"]
                stated_here = self.documents[number] if number < len(self.documents) else None
                if stated_here is None or name not in stated_here:
                    return [{"error": "request", "message": f"document {number} has no statement {name}"}]
                return [self.keep(name)]
            case "run":
                path = self.states[request["state"]] if request["state"] < len(self.states) else None
                if path is None:
                    return [{"error": "request", "message": f"there is no state {request['state']}"}]
                return [
                    {"tactic": place, "heartbeats": 1, **self.run(path, tactic)}
                    for place, tactic in enumerate(request["tactics"])
                ]
            case "show":
                known = [self.states[number] if number < len(self.states) else None for number in request["states"]]
                return [{"goals": [[] if path is None else [path] for path in known]}]
            case "release":
                for number in request["states"]:
                    self.states[number] = None
                    self.free.append(number)
            case "close":
                self.documents[request["document"]] = None
            case "memory":
                documents = sum(document is not None for document in self.documents)
                return [{"documents": documents, "states": len(self.states) - len(self.free)}]
        return [{}]

    def run(self, path: str, tactic: str) -> Reply:
        if tactic == "done":
            return {"finished": True}
        if tactic == "no":
            return {"error": "elaboration", "message": "no"}
        return self.keep(f"{path}/{tactic}")


class Server:
    """Answers requests, and does what is wrong at the requests that were named."""

    def __init__(self, folder: Path, faults: list[str]) -> None:
        self.folder = folder
        self.faults = [fault.split(":") for fault in faults]
        self.seen: Counter[str] = Counter()
        self.model = Model()

    def fault(self, kind: str) -> str | None:
        """What is wrong with this request, if anything is."""
        place = self.seen[kind]
        self.seen[kind] += 1
        return next((what for at, number, what in self.faults if at == kind and number in ("*", str(place))), None)

    def say(self, data: bytes) -> None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

    def end(self, number: int | None = None) -> None:
        if number is not None:
            os.kill(os.getpid(), number)
        os._exit(7)

    def hang(self) -> None:
        (self.folder / f"hangs-{os.getpid()}").touch()
        time.sleep(3600)

    def answer(self, request: Reply) -> None:
        what = self.fault(request["do"])
        if what == "ends before the reply":
            self.end()
        lines = [json.dumps({"id": request["id"], **reply}).encode() + b"\n" for reply in self.model.replies(request)]
        if what == "ends while nobody talks to it":
            (self.folder / f"ends-{os.getpid()}").touch()
        for line in lines:
            self.say(self.wrong(what, line))
        if what in ("ends after the reply", "ends while nobody talks to it"):
            self.end()

    def wrong(self, what: str | None, line: bytes) -> bytes:
        """The reply as it is sent, if anything is."""
        reply = json.loads(line)
        spoiled: Any = None
        match what:
            case "ends within the reply":
                self.say(line[: len(line) // 2])
                self.end()
            case "ends by a signal":
                self.end(signal.SIGSEGV)
            case "hangs":
                self.hang()
            case "hangs within the reply":
                self.say(line[: len(line) // 2])
                self.hang()
            case "never ends its line":
                self.say(b'{"id": "')
                while True:
                    self.say(b"x" * 1024)
            case "says more and more":
                while True:
                    self.say(line * 64)
            case "garbage":
                return b"panic: unreachable code\n"
            case "no UTF-8":
                return b'{"id": "\xff\xfe"}\n'
            case "an empty line":
                return b"\n" + line
            case "says it twice":
                return line + line
            case "writes to standard error":
                sys.stderr.write("a warning\n" * 10_000)
            case "a list":
                spoiled = [reply]
            case "nothing in it":
                spoiled = {}
            case "another shape":
                spoiled = {"id": reply["id"], "surprise": True}
            case "another request's":
                spoiled = {**reply, "id": reply["id"] - 1}
            case "other types":
                spoiled = {name: value if name == "id" else _other_type(value) for name, value in reply.items()}
                spoiled.setdefault("surprise", None)
            case "negative numbers":
                spoiled = {name: value if name == "id" else _negative(value) for name, value in reply.items()}
                spoiled.setdefault("surprise", None)
            case "no text":
                spoiled = _no_text(reply)
            case "refuses the request":
                spoiled = {"id": reply["id"], "error": "request", "message": "no such thing"}
            case "refuses for no known reason":
                spoiled = {"id": reply["id"], "error": "mood", "message": "no", "heartbeats": 1}
        return line if spoiled is None else json.dumps(spoiled).encode() + b"\n"


def _other_type(value: Any) -> Any:
    return str(value) if not isinstance(value, str) else [value]


def _negative(value: Any) -> Any:
    if isinstance(value, list):
        return [_negative(one) for one in value]
    return -1 if isinstance(value, int) else value


def _no_text(value: Any) -> Any:
    """With half a surrogate pair for each text."""
    if isinstance(value, dict):
        return {name: _no_text(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_no_text(one) for one in value]
    return "\ud800" if isinstance(value, str) else value


if __name__ == "__main__":
    server = Server(Path(sys.argv[1]), sys.argv[2:])
    if server.fault("start") is not None:
        server.end()
    for line in sys.stdin.buffer:
        server.answer(json.loads(line))
