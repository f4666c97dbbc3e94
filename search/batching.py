"""Batches the policy's work: what several searches ask at about the same time is one call. Changes no suggestion."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType

from search.lean.session import TacticState
from search.policy import Policy, Suggestion


@dataclass(frozen=True)
class _Request:
    states: Sequence[TacticState]
    n: int
    answer: asyncio.Future[Sequence[Sequence[Suggestion]]]


class BatchingPolicy:
    """A policy that gathers requests and passes them on, one call at a time, and nothing else.

    Requests of the same turn of the event loop go together. While a call is under way, those that come in wait and go
    together after it, so a slow model gets large batches. A call that fails fails for all who waited for it; one who
    gives up waiting takes nothing from the others. To be used with `async with`: leaving it cancels the call under way.
    """

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._waiting: list[_Request] = []
        self._worker: asyncio.Task[None] | None = None

    async def __aenter__(self) -> BatchingPolicy:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.wait([self._worker])

    async def propose(self, states: Sequence[TacticState], n: int) -> Sequence[Sequence[Suggestion]]:
        """As the policy behind it."""
        request = _Request(states, n, asyncio.get_running_loop().create_future())
        self._waiting.append(request)
        if self._worker is None or self._worker.done():
            self._worker = asyncio.create_task(self._serve())
        return await request.answer

    async def _serve(self) -> None:
        """Calls the policy until nobody waits. As a task it begins when the current turn's requests are in."""
        try:
            while self._waiting:
                batch = [request for request in self._waiting if not request.answer.done()]
                self._waiting = []
                if batch:
                    await self._answer(batch)
        finally:
            _cancel(self._waiting)

    async def _answer(self, batch: list[_Request]) -> None:
        states = [state for request in batch for state in request.states]
        try:
            proposals = await self._policy.propose(states, max(request.n for request in batch))
            if len(proposals) != len(states):
                raise ValueError(f"the policy answered {len(proposals)} of {len(states)} states")
        except asyncio.CancelledError:
            _cancel(batch)
            raise
        except Exception as error:
            for request in batch:
                if not request.answer.done():
                    request.answer.set_exception(error)
            return
        at = 0
        for request in batch:
            own = proposals[at : at + len(request.states)]
            at += len(request.states)
            if not request.answer.done():
                request.answer.set_result([suggested[: request.n] for suggested in own])


def _cancel(requests: Sequence[_Request]) -> None:
    for request in requests:
        request.answer.cancel()
