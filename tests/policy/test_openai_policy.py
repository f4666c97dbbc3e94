"""The policy over HTTP against a server that misbehaves on purpose."""

from __future__ import annotations

import asyncio
import dataclasses
import math
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from prover.policy.errors import PolicyError
from prover.policy.openai_policy import OpenAIPolicy, RequestLimits, connected, open_openai
from prover.policy.options import PolicyOptions
from prover.policy.prompts import LONGEST_TACTIC, PROMPT_FORMATS
from prover.policy.registry import open_policy
from tests.policy.fake_server import AdapterServer, Fake, Reply, completion, fake
from tests.policy.states import state
from tests.waiting import PATIENCE, until

PLAIN = PROMPT_FORMATS["plain"]
OPTIONS = PolicyOptions(database="")


SUM = state("n : Nat\n⊢ 0 + n = n")


SIMP = completion(("simp", [-0.25, -0.5]))


def to(server: Fake, **limits: Any) -> AbstractAsyncContextManager[OpenAIPolicy]:
    return connected(
        server.address, "prover", PLAIN, limits=RequestLimits(**{"patience": PATIENCE, "timeout": PATIENCE, **limits})
    )


def in_turn(*replies: Reply) -> Callable[[str, Any], Reply]:
    """Each reply once; then the last one repeatedly."""
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
    gate = threading.Event()
    with fake(lambda path, body: dataclasses.replace(SIMP, gate=gate)) as server:
        async with to(server, in_flight=8) as policy:
            halves = [[state(f"⊢ {i} = {i}") for i in range(start, start + 20)] for start in (0, 20)]
            proposing = asyncio.gather(*(policy.propose(half, 1) for half in halves))
            await until(lambda: server.most_at_once >= 8)
            await asyncio.sleep(0.1)  # in which a ninth would come
            gate.set()
            await proposing
    assert server.most_at_once == 8
    assert len(server.completions()) == 40


async def test_proposals_stand_in_the_order_of_the_states() -> None:
    gates = [threading.Event() for _ in range(5)]

    def answer(path: str, body: Any) -> Reply:
        number = int(body["prompt"].split()[1])
        return dataclasses.replace(completion((f"exact h{number}", [-1.0])), gate=gates[number])

    with fake(answer) as server:
        async with to(server) as policy:
            proposing = asyncio.create_task(policy.propose([state(f"⊢ {i} = {i}") for i in range(5)], 1))
            await until(lambda: len(server.completions()) == 5)
            for count, gate in enumerate(reversed(gates), start=1):  # the last is answered first
                gate.set()
                await until(lambda count=count: server.completed >= count)  # type: ignore[misc]
            proposals = await proposing
    assert [suggested[0].tactic for suggested in proposals] == [f"exact h{i}" for i in range(5)]


@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_a_server_that_is_busy_or_broken_is_asked_again(status: int) -> None:
    with fake(in_turn(Reply(status, "overloaded"), Reply(status, ""), SIMP)) as server:
        async with to(server) as policy:
            [[suggestion]] = await policy.propose([SUM], 1)
    assert suggestion.log_probability == -0.75
    assert len(server.completions()) == 3


@pytest.mark.parametrize("form", ["seconds", "date"])
async def test_the_server_is_left_alone_for_as_long_as_it_asks(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    later = "86400" if form == "seconds" else format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    with fake(in_turn(Reply(429, "later", {"Retry-After": later}), SIMP)) as server:
        async with to(server, patience=100_000.0) as policy:
            monkeypatch.setattr("prover.policy.openai_policy.asyncio.sleep", sleep)
            await policy.propose([SUM], 1)
    [pause] = slept
    assert pause == 86400 if form == "seconds" else 86400 - PATIENCE < pause <= 86400


async def test_a_pause_longer_than_the_retry_time_is_not_waited_for() -> None:
    with fake(in_turn(Reply(429, "later", {"Retry-After": "3600"}))) as server:
        async with to(server) as policy:
            with pytest.raises(PolicyError, match=r"does not answer: 429, later\. Start it again"):
                await policy.propose([SUM], 1)


async def test_a_server_away_for_longer_than_the_retry_time_is_one_error() -> None:
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
        async with connected(address, "prover", PLAIN, limits=RequestLimits(patience=0.3)):
            pass


async def test_a_slow_server_is_asked_again_when_time_is_up() -> None:
    never = threading.Event()
    with fake(in_turn(dataclasses.replace(SIMP, gate=never), SIMP)) as server:
        async with to(server, timeout=0.3) as policy:
            assert await policy.propose([SUM], 1)
    assert len(server.completions()) > 1


async def test_a_server_that_stays_slow() -> None:
    never = threading.Event()
    late = pytest.raises(PolicyError, match=r"does not answer: nothing came within 0\.2 s\.")
    with fake(in_turn(dataclasses.replace(SIMP, gate=never))) as server, late:
        async with to(server, timeout=0.2, patience=0.3) as policy:
            await policy.propose([SUM], 1)


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (Reply(400, {"error": {"message": "n must be at least 1"}}), r"refuses \(400\): n must be at least 1\. See what"),
        (Reply(422, {"detail": "Unexpected fields"}), r"refuses \(422\): Unexpected fields\. See what"),
        (Reply(403, ""), r"refuses \(403\): Forbidden\. Set OPENAI_API_KEY"),
        (Reply(401, {"error": "Unauthorized"}), r"refuses \(401\): Unauthorized\. Set OPENAI_API_KEY"),
        (Reply(404, {"error": {"message": "The model `prover` does not exist."}}), r"does not exist\. Check the address"),
        (Reply(200, "<html>Welcome</html>"), r"did not answer with a completion: <html>Welcome</html>\. Check the address"),
        (Reply(200, '{"choices": [{"te'), r"did not answer with a completion: \{\"choices\": \[\{\"te\. Check the address"),
        (Reply(200, {"choices": [None]}), "did not answer with a completion"),
        (Reply(200, {"choices": []}), "did not answer with a completion"),
    ],
)
async def test_permanent_errors_are_not_retried(reply: Reply, message: str) -> None:
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
