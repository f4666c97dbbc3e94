"""A policy over HTTP: any server with OpenAI's completions interface, such as vLLM's or that of Transformers.

It samples tactics from prompts and survives a restart of the server. If a server reports no log-probabilities, they are
estimated from the frequency of each tactic. It does not start a server or use the chat interface: the model continues a
prompt.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import math
import os
import random
import re
import time
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx2

from prover.policy.errors import PolicyError
from prover.policy.options import PolicyOptions
from prover.policy.prompts import LONGEST_TACTIC, PLAIN, PromptFormat, prompt_format, suggestions
from search.errors import ProverError
from search.policy import Suggestion
from search.session import TacticState
from search.show.text import escaped

logger = logging.getLogger(__name__)

T = TypeVar("T")

_UNTRUNCATED = {"top_k": -1, "min_p": 0.0, "repetition_penalty": 1.0}
"""vLLM's own fields. Without them it uses top-k and top-p of the model's folder."""

_TOO_LONG = re.compile(r"context.?(length|size|window)|maximum model length|prompt (is )?too long", re.IGNORECASE)

_WHICH_ADDRESS = "Check the address: that of vLLM's server reads http://HOST:8000/v1."
_WHICH_MODEL = "Check the address, which ends in /v1 with most servers, and that the server has the model."
_WHICH_KEY = "Set OPENAI_API_KEY to a key that the server accepts."
_RUNTIME_ADAPTERS = "Start vLLM with --enable-lora and with VLLM_ALLOW_RUNTIME_LORA_UPDATING=True in its environment."


@dataclass(frozen=True)
class RequestLimits:
    """Concurrency, sizes and timeouts of requests to a server."""

    in_flight: int = 64
    """Maximum concurrent requests; further ones wait."""
    max_tokens: int = LONGEST_TACTIC
    """Maximum tokens of a tactic; longer ones are dropped."""
    timeout: float = 120.0
    """Seconds before one attempt of a request times out."""
    patience: float = 60.0
    """Seconds for which a request is retried after its first failed attempt."""


class OpenAIPolicy:
    """Samples tactics at temperature 1, one request per state, many states concurrently. The model can be changed meanwhile."""

    def __init__(
        self, server: _Server, model: str, format: PromptFormat, *, seed: int, limits: RequestLimits, sampling: dict[str, Any]
    ) -> None:
        self._server = server
        self._model = model
        self._format = format
        self._seed = seed
        self._sampling = {"max_tokens": limits.max_tokens, "temperature": 1.0, "top_p": 1.0, **sampling}
        self._places = asyncio.Semaphore(limits.in_flight)
        self._adapters: dict[str, str] = {}
        self._loading = asyncio.Lock()
        self._has_warned = False

    async def propose(self, states: Sequence[TacticState], n: int) -> Sequence[Sequence[Suggestion]]:
        """Returns for each state up to `n` suggestions from `n` samples.

        A log-probability is the sum over the sample's tokens, including its end. If the server does not report it, it is
        the logarithm of the tactic's share of the samples. Raises `PolicyError` if the server rejects a request, or is not
        available within the retry time.
        """
        return await _together(self._suggest(state, n) for state in states)

    def use(self, model: str) -> None:
        """Sends later requests to this model or adapter of the server."""
        self._model = model

    async def load_adapter(self, name: str, folder: str) -> None:
        """Loads a LoRA adapter on vLLM's server, from a folder on the server's machine; then call `use(name)`.

        Does nothing if the adapter is already loaded from that folder. After a restart of the server it is loaded again on
        its next use. Raises `PolicyError`, also if the name belongs to an adapter from another folder.
        """
        async with self._loading:
            loaded = {model["id"]: model.get("root") for model in await self._server.models()}
            if loaded.get(name) != folder:
                body = {"lora_name": name, "lora_path": folder}
                await self._server.ask("POST", "load_lora_adapter", body, on_absence=_RUNTIME_ADAPTERS)
            self._adapters[name] = folder

    async def unload_adapter(self, name: str) -> None:
        """Unloads a LoRA adapter on vLLM's server. No request may be using it. Raises `PolicyError`."""
        await self._server.ask("POST", "unload_lora_adapter", {"lora_name": name}, on_absence=_RUNTIME_ADAPTERS)
        self._adapters.pop(name, None)

    async def _suggest(self, state: TacticState, n: int) -> list[Suggestion]:
        samples = await self._samples(state.goals, n)
        return suggestions(self._format, self._weighed(samples), n)

    async def _samples(self, goals: Sequence[str], n: int) -> list[_Sample]:
        """Returns samples from the prompt, which is shortened until the server accepts its length."""
        prompt = self._format.prompt(goals)
        while True:
            try:
                samples = await self._complete(prompt, n)
                break
            except _RequestRefused as refusal:
                shorter = self._format.fitting(goals, _within(len(prompt) // 2))
                if not _TOO_LONG.search(refusal.said) or len(shorter) >= len(prompt):
                    raise
                prompt = shorter
        # Some servers return only one completion, whatever `n` is.
        further = await _together(self._complete(prompt, 1, draw) for draw in range(len(samples), n))
        return [*samples, *itertools.chain.from_iterable(further)]

    def _weighed(self, samples: Sequence[_Sample]) -> list[tuple[str, float]]:
        """Returns the finished samples with log-probabilities: the server's, or estimated from all samples."""
        if all(sample.log_probability is not None for sample in samples):
            return [(s.text, s.log_probability) for s in samples if s.is_whole and s.log_probability is not None]
        if not self._has_warned:
            self._has_warned = True
            logger.warning("%s reports no log-probabilities: they are estimated from its samples.", self._server)
        counted = Counter(sample.text for sample in samples if sample.is_whole)
        return [(text, math.log(count / len(samples))) for text, count in counted.items()]

    async def _complete(self, prompt: str, n: int, draw: int = 0) -> list[_Sample]:
        """Returns up to `n` samples; `draw` changes the seed."""
        model = self._model
        body = {
            **self._sampling,
            "model": model,
            "prompt": prompt,
            "n": n,
            "logprobs": 1,
            "stop": list(self._format.stop) or None,
            "seed": zlib.crc32(f"{self._seed} {prompt}".encode()) + draw,  # independent of the order of states
        }
        async with self._places:
            return self._server.samples(await self._completion(model, body))

    async def _completion(self, model: str, body: dict[str, Any]) -> Any:
        try:
            return await self._server.ask("POST", "completions", body)
        except _RequestRefused as refusal:
            if refusal.status != httpx2.codes.NOT_FOUND or model not in self._adapters:
                raise
        await self.load_adapter(model, self._adapters[model])
        return await self._server.ask("POST", "completions", body)


def open_openai(what: str, options: PolicyOptions) -> AbstractAsyncContextManager[OpenAIPolicy]:
    """Opens the policy `openai:URL#MODEL`; without a model, the first that the server lists.

    The key is taken from the environment, `OPENAI_API_KEY`, if it is set.
    """
    address, _, model = what.partition("#")
    url = urlsplit(address)
    if url.scheme not in ("http", "https") or not url.hostname:
        raise PolicyError(f"«openai:{what}» names no server.", remedy="Name one as in openai:http://localhost:8000/v1#MODEL.")
    return connected(address.rstrip("/"), model, prompt_format(options.prompt_format or PLAIN), seed=options.seed)


@asynccontextmanager
async def connected(
    address: str, model: str, format: PromptFormat, *, seed: int = 0, limits: RequestLimits | None = None
) -> AsyncIterator[OpenAIPolicy]:
    """Opens a policy on the server at this address (`http://HOST:PORT/v1`); an empty model means the first that it lists.

    Waits, within the retry time, for a server that is still starting. Raises `PolicyError`.
    """
    limits = limits or RequestLimits()
    key = os.environ.get("OPENAI_API_KEY")
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    connections = httpx2.Limits(max_connections=None, max_keepalive_connections=limits.in_flight)
    async with httpx2.AsyncClient(headers=headers, timeout=limits.timeout, limits=connections) as client:
        server = _Server(client, address, limits)
        models = await server.models()
        if not model and not models:
            raise PolicyError(f"The server {address} lists no models.", remedy=f"Name one, as in openai:{address}#MODEL.")
        sampling = _UNTRUNCATED if any(listed.get("owned_by") == "vllm" for listed in models) else {}
        yield OpenAIPolicy(server, model or models[0]["id"], format, seed=seed, limits=limits, sampling=sampling)


@dataclass(frozen=True)
class _Sample:
    """One completion of a model."""

    text: str
    log_probability: float | None
    """Sum over its tokens; None if the server does not report it."""
    is_whole: bool
    """Whether the model ended it, not the length limit."""


class _Unavailable(Exception):
    """An attempt failed with a temporary error."""

    def __init__(self, why: str, pause: float = 0.0) -> None:
        super().__init__(why)
        self.pause = pause
        """The server's Retry-After, in seconds."""


class _RequestRefused(PolicyError):
    """The server rejected the request; retrying would not help."""

    def __init__(self, address: str, status: int, said: str, remedy: str) -> None:
        super().__init__(f"The server {address} refuses ({status}): {said}.", remedy=remedy)
        self.status = status
        self.said = said


class _Server:
    """Sends requests to a server with retries, and converts failures to errors."""

    def __init__(self, client: httpx2.AsyncClient, address: str, limits: RequestLimits) -> None:
        self._client = client
        self._address = address
        self._limits = limits

    def __str__(self) -> str:
        return f"The server {self._address}"

    async def models(self) -> list[dict[str, Any]]:
        """Returns the models that the server lists, including adapters."""
        answer = await self.ask("GET", "models")
        try:
            return [{**model, "id": str(model["id"])} for model in answer["data"]]
        except (KeyError, TypeError) as error:
            raise self._unexpected_answer("list of models", answer) from error

    def samples(self, answer: Any) -> list[_Sample]:
        """Returns the completions of an answer, at least one."""
        try:
            samples = [
                _Sample(str(choice["text"]), _log_probability(choice), choice.get("finish_reason") != "length")
                for choice in answer["choices"]
            ]
        except (AttributeError, KeyError, TypeError) as error:
            raise self._unexpected_answer("completion", answer) from error
        if not samples:
            raise self._unexpected_answer("completion", answer)
        return samples

    async def ask(self, method: str, path: str, body: dict[str, Any] | None = None, *, on_absence: str = _WHICH_MODEL) -> Any:
        """Returns the answer, parsed from JSON or as text. `on_absence` is the remedy if the server does not have the path.

        Raises `_RequestRefused`, or `PolicyError` when the retry time is over.
        """
        give_up = math.inf
        for pause in _pauses():
            try:
                answer = await self._attempt(method, path, body)
                break
            except _Unavailable as failure:
                now = time.monotonic()
                give_up = min(give_up, now + self._limits.patience)
                pause = max(pause, failure.pause)
                if now + pause > give_up:
                    raise PolicyError(
                        f"{self} does not answer: {failure}.",
                        remedy="Start it again, or check the address; then run the command again.",
                    ) from None
                await asyncio.sleep(pause)
        if not answer.is_success:
            remedies = {401: _WHICH_KEY, 403: _WHICH_KEY, 404: on_absence}
            remedy = remedies.get(answer.status_code, "See what the server has logged, and how it was started.")
            raise _RequestRefused(self._address, answer.status_code, _said(answer), remedy)
        return _content(answer)

    async def _attempt(self, method: str, path: str, body: dict[str, Any] | None) -> httpx2.Response:
        try:
            answer = await self._client.request(method, f"{self._address}/{path}", json=body)
        except httpx2.TimeoutException:
            raise _Unavailable(f"nothing came within {self._limits.timeout:g} s") from None
        except httpx2.RequestError as error:
            raise _Unavailable(_readable(str(error)) or type(error).__name__) from error
        if answer.status_code == httpx2.codes.TOO_MANY_REQUESTS or answer.is_server_error:
            raise _Unavailable(f"{answer.status_code}, {_said(answer)}", _retry_after(answer))
        return answer

    def _unexpected_answer(self, expected: str, answer: Any) -> PolicyError:
        return PolicyError(f"{self} did not answer with a {expected}: {_readable(str(answer))}.", remedy=_WHICH_ADDRESS)


async def _together(asked: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """Returns all the answers, in order; if one request fails, the others are cancelled."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one) for one in asked]
    except* ProverError as failures:
        raise failures.exceptions[0] from None
    return [task.result() for task in tasks]


def _log_probability(choice: dict[str, Any]) -> float | None:
    """Returns a completion's log-probability if the server reports it."""
    try:
        return math.fsum(choice["logprobs"]["token_logprobs"])
    except (KeyError, TypeError):
        return None


def _pauses() -> Iterator[float]:
    """Yields seconds between attempts: exponential backoff up to about four seconds, with jitter."""
    for attempt in itertools.count():
        yield min(4.0, 0.25 * 2**attempt) * random.uniform(0.5, 1.0)


def _retry_after(answer: httpx2.Response) -> float:
    """Returns the seconds of the Retry-After header: a number or a date (RFC 9110, section 10.2.3)."""
    asked = answer.headers.get("Retry-After", "").strip()
    if asked.isdecimal():
        return float(asked)
    try:
        return max(0.0, (parsedate_to_datetime(asked) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return 0.0


def _content(answer: httpx2.Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        return answer.text


def _said(answer: httpx2.Response) -> str:
    """Returns the server's own message: vLLM and OpenAI put it under `error`, FastAPI under `detail`."""
    content = _content(answer)
    if isinstance(content, dict):
        error = content.get("error")
        content = error.get("message") if isinstance(error, dict) else error or content.get("detail") or content
    return _readable(content if isinstance(content, str) else json.dumps(content)) or answer.reason_phrase


def _readable(text: str) -> str:
    """Returns the text on one line, cut if too long."""
    line = escaped(" ".join(text.split())).removesuffix(".")
    return line if len(line) <= 500 else line[:500] + "…"


def _within(length: int) -> Callable[[str], bool]:
    return lambda text: len(text) <= length
