"""Batches calls to a model: requests that several searches make at about the same time become one call. No answer changes."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Generic, Self, TypeVar

from search.critic import Critic
from search.policy import Policy, Suggestion
from search.session import TacticState

Question = TypeVar("Question")
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class _PendingRequest(Generic[Question, Answer]):
    questions: Sequence[Question]
    answers: asyncio.Future[Sequence[Answer]]


class Batching(ABC, Generic[Question, Answer]):
    """Collects questions, each about one state, and passes them on in batches, one call at a time.

    Requests made in the same turn of the event loop share a call. Requests that arrive during a call wait and share the
    next one, so a slow model gets large batches. If a call fails, it fails for every request in its batch; cancelling
    one request does not affect the others. Use with `async with`: leaving the block cancels the running call.
    """

    def __init__(self) -> None:
        self._waiting: list[_PendingRequest[Question, Answer]] = []
        self._worker: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.wait([self._worker])

    @abstractmethod
    async def _call(self, questions: Sequence[Question]) -> Sequence[Answer]:
        """Answers all the questions in one call: one answer each, in order."""

    async def _ask(self, questions: Sequence[Question]) -> Sequence[Answer]:
        """Returns the answers to these questions; their call may be shared with other requests."""
        request = _PendingRequest[Question, Answer](questions, asyncio.get_running_loop().create_future())
        self._waiting.append(request)
        if self._worker is None or self._worker.done():
            self._worker = asyncio.create_task(self._serve())
        return await request.answers

    async def _serve(self) -> None:
        """Makes calls until no request waits. Being a task, it starts after the current turn's requests were added."""
        try:
            while self._waiting:
                batch = [request for request in self._waiting if not request.answers.done()]
                self._waiting = []
                if batch:
                    await self._answer(batch)
        finally:
            _cancel(self._waiting)

    async def _answer(self, batch: list[_PendingRequest[Question, Answer]]) -> None:
        questions = [question for request in batch for question in request.questions]
        try:
            answers = await self._call(questions)
            if len(answers) != len(questions):
                raise ValueError(f"{type(self).__name__} got {len(answers)} answers for {len(questions)} states")
        except asyncio.CancelledError:
            _cancel(batch)
            raise
        except Exception as error:
            for request in batch:
                if not request.answers.done():
                    request.answers.set_exception(error)
            return
        at = 0
        for request in batch:
            own = answers[at : at + len(request.questions)]
            at += len(request.questions)
            if not request.answers.done():
                request.answers.set_result(own)


class BatchingPolicy(Batching[tuple[TacticState, int], Sequence[Suggestion]]):
    """Batches calls to the policy that it wraps."""

    def __init__(self, policy: Policy) -> None:
        super().__init__()
        self._policy = policy

    async def propose(self, states: Sequence[TacticState], n: int) -> Sequence[Sequence[Suggestion]]:
        """See `Policy.propose`."""
        proposals = await self._ask([(state, n) for state in states])
        return [suggested[:n] for suggested in proposals]

    async def _call(self, questions: Sequence[tuple[TacticState, int]]) -> Sequence[Sequence[Suggestion]]:
        return await self._policy.propose([state for state, _ in questions], max((n for _, n in questions), default=0))


class BatchingCritic(Batching[TacticState, float]):
    """Batches calls to the critic that it wraps."""

    def __init__(self, critic: Critic) -> None:
        super().__init__()
        self._critic = critic

    async def values(self, states: Sequence[TacticState]) -> Sequence[float]:
        """See `Critic.values`."""
        return await self._ask(states)

    async def _call(self, questions: Sequence[TacticState]) -> Sequence[float]:
        return await self._critic.values(questions)


def _cancel(requests: Sequence[_PendingRequest[Question, Answer]]) -> None:
    for request in requests:
        request.answers.cancel()
