"""A queue of proofs for the judge, with a limit on concurrent calls. Nothing is stored here.

A proof is judged at once, alone, if a judge is free. Proofs that have to wait are judged in a batch as soon as one is free, if
they are of different goals of one file: judging a file takes little longer than judging one proof. One proof may make a whole
file fail, so a proof that is refused in a batch is judged again, alone, and that verdict counts.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from search.goal import Goal, Source, fill_holes
from search.lean.judge.verdict import Verdict

if TYPE_CHECKING:
    from search.lean.judge.judge import Judge

_MAX_BATCH = 40


@dataclass(frozen=True)
class Judged:
    """The verdict on a proof."""

    verdict: Verdict
    lean_source: str
    """The whole file that the judge read: it may contain proofs of other goals, and this proof may use them."""


@dataclass(frozen=True, eq=False)
class _Waiting:
    goal: Goal
    tactics: tuple[str, ...]
    answer: asyncio.Future[Judged]
    alone: bool = False
    """Whether it was refused in a batch before."""


class JudgeQueue:
    """A queue in front of a judge, which makes at most `at_once` concurrent calls."""

    def __init__(self, judge: Judge, at_once: int) -> None:
        self._judge = judge
        self._at_once = at_once
        self._waiting: list[_Waiting] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def judged(self, goal: Goal, tactics: Sequence[str]) -> Judged:
        """Returns the verdict on the proof. Raises `ProverError` if it cannot be judged."""
        waiting = _Waiting(goal, tuple(tactics), asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        self._start_judging()
        return await waiting.answer

    def _start_judging(self) -> None:
        """Starts calls for waiting proofs, up to the limit."""
        while len(self._tasks) < self._at_once and (batch := self._next()):
            task = asyncio.create_task(self._answer(batch))
            self._tasks.add(task)
            task.add_done_callback(self._on_done)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._start_judging()

    def _next(self) -> list[_Waiting]:
        """Removes the next batch from the queue: the oldest proof and others that fit. Cancelled requests are dropped."""
        self._waiting = [waiting for waiting in self._waiting if not waiting.answer.done()]
        if not self._waiting:
            return []
        first = self._waiting[0]
        batch = {first.goal.hole: first}
        if not first.alone:
            for waiting in self._waiting:
                if len(batch) == _MAX_BATCH:
                    break
                if not waiting.alone and waiting.goal.source.digest == first.goal.source.digest:
                    batch.setdefault(waiting.goal.hole, waiting)
        gone = set(batch.values())
        self._waiting = [waiting for waiting in self._waiting if waiting not in gone]
        return list(batch.values())

    async def _answer(self, batch: list[_Waiting]) -> None:
        """Sets each proof's answer, or queues it again to be judged alone."""
        try:
            judged = await self._ask(batch)
        except asyncio.CancelledError:
            for waiting in batch:
                waiting.answer.cancel()
            raise
        except Exception as error:
            for waiting in batch:
                if not waiting.answer.done():
                    waiting.answer.set_exception(error)
            return
        again: list[_Waiting] = []
        for waiting, said in zip(batch, judged, strict=True):
            if not said.verdict.accepted and len(batch) > 1:
                again.append(_Waiting(waiting.goal, waiting.tactics, waiting.answer, alone=True))
            elif not waiting.answer.done():
                waiting.answer.set_result(said)
        self._waiting[:0] = again

    async def _ask(self, batch: Sequence[_Waiting]) -> list[Judged]:
        text = _solved([(waiting.goal, waiting.tactics) for waiting in batch])
        verdicts = await self._judge.judge_together(Source(text), [waiting.goal for waiting in batch])
        return [Judged(said.verdict, text) for said in verdicts]


def _solved(proofs: Sequence[tuple[Goal, tuple[str, ...]]]) -> str:
    """Returns the goals' file up to the end of the last goal, with the proofs filled in."""
    if len(proofs) == 1:
        [(goal, tactics)] = proofs
        return goal.solved(tactics)
    source = proofs[0][0].source
    end = max(goal.end for goal, _ in proofs)
    return fill_holes(Source(source.utf8[:end].decode()), {goal.hole: tactics for goal, tactics in proofs}) + "\n"
