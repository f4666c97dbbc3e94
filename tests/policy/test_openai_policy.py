"""The policy over HTTP against a server that misbehaves on purpose."""

from __future__ import annotations

import asyncio
import json
import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from prover.policy.errors import PolicyError
from prover.policy.openai_policy import Limits, OpenAIPolicy, connected, open_openai
from prover.policy.prompts import LONGEST_TACTIC, PROMPT_FORMATS
from prover.policy.registry import PolicyOptions, open_policy
from search.session import TacticState

PLAIN = PROMPT_FORMATS["plain"]
OPTIONS = PolicyOptions(database="")


def state(*goals: str) -> TacticState:
    return TacticState(id=0, goals=goals, key="\n\n".join(goals), coupled=False)


SUM = state("n : Nat\n⊢ 0 + n = n")


@dataclass
class Reply:
    """What the server answers."""

    status: int = 200
    content: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    after: float = 0.0
    """Seconds."""


def completion(*samples: tuple[str, list[float]]) -> Reply:
    return Reply(content={"choices": [{"text": text, "logprobs": {"token_logprobs": own}} for text, own in samples]})


SIMP = completion(("simp", [-0.25, -0.5]))


@dataclass
class Fake:
    """A server that answers as it is told; it remembers what it was asked."""

    answer: Callable[[str, Any], Reply]
    """From the path, without `/v1/`, and the body."""
    address: str = ""
    asked: list[tuple[str, Any]] = field(default_factory=list)
    keys: set[str | None] = field(default_factory=set)
    most_at_once: int = 0
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
        time.sleep(reply.after)
        with self._lock:
            self._at_once -= 1
        return reply

    def _models(self) -> Reply:
        adapters = self.answer.adapters if isinstance(self.answer, AdapterServer) else {}
        listed = {"prover": "base", **adapters}
        return Reply(content={"data": [{"id": name, "owned_by": "vllm", "root": root} for name, root in listed.items()]})


@contextmanager
def fake(answer: Callable[[str, Any], Reply]) -> Iterator[Fake]:
    server = Fake(answer)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._serve(None)

        def do_POST(self) -> None:
            self._serve(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

        def _serve(self, body: Any) -> None:
            server.keys.add(self.headers["Authorization"])
            reply = server.take(self.path.removeprefix("/v1/"), body)
            content = reply.content if isinstance(reply.content, str) else json.dumps(reply.content)
            self.send_response(reply.status)
            for name, value in {**reply.headers, "Content-Length": str(len(content.encode()))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content.encode())

        def log_message(self, format: str, *args: Any) -> None:
            pass

        def handle(self) -> None:
            with suppress(ConnectionError):  # who asked has not waited
                super().handle()

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.address = f"http://127.0.0.1:{listening.server_port}/v1"
    thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
    thread.start()
    yield server
    listening.shutdown()
    thread.join()
    listening.server_close()


def to(server: Fake, **limits: Any) -> AbstractAsyncContextManager[OpenAIPolicy]:
    return connected(server.address, "prover", PLAIN, limits=Limits(**{"patience": 5.0, **limits}))


def in_turn(*replies: Reply) -> Callable[[str, Any], Reply]:
    """Each reply once; the last ever after."""
    left = list(replies)
    return lambda path, body: left.pop(0) if len(left) > 1 else left[0]


async def test_what_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    format = "internlm2.5-step-prover"
    with fake(in_turn(completion(("simp\n---\nrest", [-1.0]), ("simp", [-2.0]), ("", [-0.1])))) as server:
        name = f"openai:{server.address}"
        async with open_policy(name, PolicyOptions(database="", prompt_format=format)) as policy:
            [[suggestion]] = await policy.propose([SUM], 3)
    assert (suggestion.tactic, suggestion.log_probability) == ("simp", -1.0)
    [body] = server.completions()
    assert body.pop("seed") >= 0
    assert body == {
        "model": "prover",
        "prompt": PROMPT_FORMATS[format].prompt(SUM.goals),
        "n": 3,
        "max_tokens": LONGEST_TACTIC,
        "temperature": 1.0,
        "top_p": 1.0,
        "top_k": -1,
        "min_p": 0.0,
        "repetition_penalty": 1.0,
        "logprobs": 1,
        "stop": ["\n---"],
    }
    assert server.keys == {"Bearer secret"}


@pytest.mark.parametrize("what", ["", "localhost:8000", "ftp://host/v1", "http://#prover"])
def test_a_name_without_an_address_is_refused_at_once(what: str) -> None:
    with pytest.raises(PolicyError, match="names no server"):
        open_openai(what, OPTIONS)


async def test_many_requests_are_in_flight_but_no_more_than_the_bound() -> None:
    with fake(lambda path, body: Reply(content=SIMP.content, after=0.2)) as server:
        async with to(server, in_flight=8) as policy:
            halves = [[state(f"⊢ {i} = {i}") for i in range(start, start + 20)] for start in (0, 20)]
            await asyncio.gather(*(policy.propose(half, 1) for half in halves))
    assert server.most_at_once == 8
    assert len(server.completions()) == 40


async def test_proposals_stand_in_the_order_of_the_states() -> None:
    def answer(path: str, body: Any) -> Reply:
        number = int(body["prompt"].split()[1])
        return Reply(content=completion((f"exact h{number}", [-1.0])).content, after=0.02 * (5 - number))

    with fake(answer) as server:
        async with to(server) as policy:
            proposals = await policy.propose([state(f"⊢ {i} = {i}") for i in range(5)], 1)
    assert [suggested[0].tactic for suggested in proposals] == [f"exact h{i}" for i in range(5)]


@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_a_server_that_is_busy_or_broken_is_asked_again(status: int) -> None:
    with fake(in_turn(Reply(status, "overloaded"), Reply(status, ""), SIMP)) as server:
        async with to(server) as policy:
            [[suggestion]] = await policy.propose([SUM], 1)
    assert suggestion.log_probability == -0.75
    assert len(server.completions()) == 3


@pytest.mark.parametrize("form", ["seconds", "date"])
async def test_the_server_is_left_alone_for_as_long_as_it_asks(form: str) -> None:
    later = "1" if form == "seconds" else format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)  # to the second
    with fake(in_turn(Reply(429, "later", {"Retry-After": later}), SIMP)) as server:
        async with to(server) as policy:
            began = time.monotonic()
            await policy.propose([SUM], 1)
    assert time.monotonic() - began > 0.8


async def test_a_pause_beyond_all_patience_is_not_waited_for() -> None:
    with fake(in_turn(Reply(429, "later", {"Retry-After": "3600"}))) as server:
        async with to(server) as policy:
            with pytest.raises(PolicyError, match=r"does not answer: 429, later\. Start it again"):
                await policy.propose([SUM], 1)


async def test_a_server_away_for_longer_than_patience_is_one_error() -> None:
    with fake(in_turn(SIMP)) as server:
        async with to(server, patience=0.5) as policy:
            await policy.propose([SUM], 1)
            server.answer = in_turn(Reply(503, {"error": {"message": "The engine is\ndead\x1b[2J"}}))
            with pytest.raises(PolicyError) as raised:
                await policy.propose([SUM] * 10, 1)
    assert str(raised.value) == (
        f"The server {server.address} does not answer: 503, The engine is dead\\x1b[2J. "
        "Start it again, or check the address; then run the command again."
    )


async def test_no_server_at_all() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as gone:
        address = f"http://127.0.0.1:{gone.server_port}/v1"
    with pytest.raises(PolicyError, match=rf"The server {address} does not answer: .+ Start it again"):
        async with connected(address, "prover", PLAIN, limits=Limits(patience=0.3)):
            pass


async def test_a_slow_server_is_asked_again_when_time_is_up() -> None:
    with fake(in_turn(Reply(content=SIMP.content, after=1.0), SIMP)) as server:
        async with to(server, timeout=0.3) as policy:
            assert await policy.propose([SUM], 1)


async def test_a_server_that_stays_slow() -> None:
    with fake(in_turn(Reply(content=SIMP.content, after=1.0))) as server:
        async with to(server, timeout=0.2, patience=0.3) as policy:
            with pytest.raises(PolicyError, match=r"does not answer: nothing came within 0\.2 s\."):
                await policy.propose([SUM], 1)


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (Reply(400, {"error": {"message": "n must be at least 1"}}), r"refuses \(400\): n must be at least 1\. See what"),
        (Reply(422, {"detail": "Unexpected fields"}), r"refuses \(422\): Unexpected fields\. See what"),
        (Reply(403, ""), r"refuses \(403\): Forbidden\. Set OPENAI_API_KEY"),
        (Reply(401, {"error": "Unauthorized"}), r"refuses \(401\): Unauthorized\. Set OPENAI_API_KEY"),
        (Reply(404, {"error": {"message": "The model `prover` does not exist."}}), r"does not exist\. Check the address"),
        (Reply(200, "<html>Welcome</html>"), r"what is no completion: <html>Welcome</html>\. Check the address"),
        (Reply(200, '{"choices": [{"te'), r"what is no completion: \{\"choices\": \[\{\"te\. Check the address"),
        (Reply(200, {"choices": [None]}), "what is no completion"),
        (Reply(200, {"choices": []}), "what is no completion"),
    ],
)
async def test_what_waiting_does_not_mend_is_an_error_at_once(reply: Reply, message: str) -> None:
    with fake(in_turn(reply)) as server:
        async with to(server) as policy:
            with pytest.raises(PolicyError, match=message):
                await policy.propose([SUM], 1)
    assert len(server.completions()) == 1


# Servers that do less.


async def test_a_server_that_writes_one_completion_is_asked_for_each() -> None:
    written = (f"exact h{number}" for number in range(5))
    with fake(lambda path, body: completion((next(written), [-1.0]))) as server:
        async with to(server) as policy:
            [suggested] = await policy.propose([SUM], 5)
    assert [suggestion.log_probability for suggestion in suggested] == [-1.0] * 5
    assert [body["n"] for body in server.completions()] == [5, 1, 1, 1, 1]
    assert len({body["seed"] for body in server.completions()}) == 5


@pytest.mark.parametrize("logprobs", [{}, {"logprobs": None}, {"logprobs": {"token_logprobs": [-0.5, None]}}])
async def test_log_probabilities_that_are_not_reported_are_estimated(
    logprobs: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    written = [("simp", "stop"), ("omega", "stop"), ("simp", "stop"), ("simp_all [Nat.", "length")]
    choices = [{"text": text, "finish_reason": reason, **logprobs} for text, reason in written]
    with fake(in_turn(Reply(content={"choices": choices}), Reply(content={"choices": choices}))) as server:
        async with to(server) as policy:
            proposed = await policy.propose([SUM, state("⊢ True")], 4)
    for suggested in proposed:
        assert [(s.tactic, s.log_probability) for s in suggested] == [("simp", math.log(2 / 4)), ("omega", math.log(1 / 4))]
    assert caplog.messages == [f"The server {server.address} reports no log-probabilities: they are estimated from its samples."]


# Adapters that take over.


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


async def first(policy: OpenAIPolicy) -> str:
    [[suggestion]] = await policy.propose([SUM], 1)
    return suggestion.tactic


async def test_an_adapter_takes_over_between_requests() -> None:
    with fake(AdapterServer()) as server:
        async with to(server) as policy:
            await policy.load_adapter("second", "/checkpoints/2")
            assert await first(policy) == "exact prover"
            policy.use("second")
            assert await first(policy) == "exact second"
            policy.use("prover")
            await policy.unload_adapter("second")
            assert await first(policy) == "exact prover"
            policy.use("second")
            with pytest.raises(PolicyError, match="The model `second` does not exist"):
                await first(policy)


async def test_an_adapter_that_a_restart_forgot_is_loaded_again_once() -> None:
    with fake(AdapterServer()) as server:
        async with to(server) as policy:
            await policy.load_adapter("second", "/checkpoints/2")
            policy.use("second")
            server.answer = AdapterServer()
            proposals = await policy.propose([state(f"⊢ {i} = {i}") for i in range(20)], 1)
    assert {suggested[0].tactic for suggested in proposals} == {"exact second"}
    assert [path for path, _ in server.asked].count("load_lora_adapter") == 2


async def test_a_name_that_is_taken_by_another_adapter() -> None:
    with fake(AdapterServer({"second": "/checkpoints/1"})) as server:
        async with to(server) as policy:
            with pytest.raises(PolicyError, match="has already been loaded"):
                await policy.load_adapter("second", "/checkpoints/2")


async def test_a_server_that_loads_no_adapters() -> None:
    with fake(in_turn(Reply(404, {"detail": "Not Found"}))) as server:
        async with to(server) as policy:
            with pytest.raises(PolicyError, match=r"Not Found\. Start vLLM with --enable-lora"):
                await policy.load_adapter("second", "/checkpoints/2")
