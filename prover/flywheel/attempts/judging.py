"""Proofs before the judge as they come, so many judges at a time. Nothing is stored here.

A proof that finds a judge free is judged at once, alone. Those that have to wait go together as soon as one is free, as far as
they are of one file and of different goals: the judge needs for a file little more than for a proof. One proof may spoil a file
for the others, so whatever is refused in company is judged once more, alone, and that verdict counts.
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

_MOST_TOGETHER = 40


@dataclass(frozen=True)
class Judged:
    """A proof of which the judge has said what it thinks."""

    verdict: Verdict
    lean_source: str
    """What the judge read, whole: it may hold proofs of other goals, too, and this one may rest on them."""


@dataclass(frozen=True, eq=False)
class _Waiting:
    goal: Goal
    tactics: tuple[str, ...]
    answer: asyncio.Future[Judged]
    alone: bool = False
    """Whether it was refused in company before."""


class Bench:
    """A judge that is asked a given number of questions at a time."""

    def __init__(self, judge: Judge, at_once: int) -> None:
        self._judge = judge
        self._at_once = at_once
        self._waiting: list[_Waiting] = []
        self._sitting: set[asyncio.Task[None]] = set()

    async def judged(self, goal: Goal, tactics: Sequence[str]) -> Judged:
        """What the judge says of the proof. Raises `ProverError` if it cannot say anything."""
        waiting = _Waiting(goal, tuple(tactics), asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        self._sit()
        return await waiting.answer

    def _sit(self) -> None:
        """Has judged whatever waits, as long as a judge is free."""
        while len(self._sitting) < self._at_once and (together := self._next()):
            task = asyncio.create_task(self._answer(together))
            self._sitting.add(task)
            task.add_done_callback(self._rise)

    def _rise(self, task: asyncio.Task[None]) -> None:
        self._sitting.discard(task)
        self._sit()

    def _next(self) -> list[_Waiting]:
        """Who has waited longest, and the others who can go along; they wait no more. Nobody waits for who has left."""
        self._waiting = [waiting for waiting in self._waiting if not waiting.answer.done()]
        if not self._waiting:
            return []
        first = self._waiting[0]
        together = {first.goal.hole: first}
        if not first.alone:
            for waiting in self._waiting:
                if len(together) == _MOST_TOGETHER:
                    break
                if not waiting.alone and waiting.goal.source.digest == first.goal.source.digest:
                    together.setdefault(waiting.goal.hole, waiting)
        gone = set(together.values())
        self._waiting = [waiting for waiting in self._waiting if waiting not in gone]
        return list(together.values())

    async def _answer(self, together: list[_Waiting]) -> None:
        """Gives each its answer, or has it wait again, for a judge of its own."""
        try:
            judged = await self._ask(together)
        except asyncio.CancelledError:
            for waiting in together:
                waiting.answer.cancel()
            raise
        except Exception as error:
            for waiting in together:
                if not waiting.answer.done():
                    waiting.answer.set_exception(error)
            return
        again: list[_Waiting] = []
        for waiting, said in zip(together, judged, strict=True):
            if not said.verdict.accepted and len(together) > 1:
                again.append(_Waiting(waiting.goal, waiting.tactics, waiting.answer, alone=True))
            elif not waiting.answer.done():
                waiting.answer.set_result(said)
        self._waiting[:0] = again

    async def _ask(self, together: Sequence[_Waiting]) -> list[Judged]:
        text = _solved([(waiting.goal, waiting.tactics) for waiting in together])
        verdicts = await self._judge.judge_together(Source(text), [waiting.goal for waiting in together])
        return [Judged(said.verdict, text) for said in verdicts]


def _solved(proofs: Sequence[tuple[Goal, tuple[str, ...]]]) -> str:
    """The file of the goals up to the end of the last of them, with the proofs in their places."""
    if len(proofs) == 1:
        [(goal, tactics)] = proofs
        return goal.solved(tactics)
    source = proofs[0][0].source
    end = max(goal.end for goal, _ in proofs)
    return fill_holes(Source(source.utf8[:end].decode()), {goal.hole: tactics for goal, tactics in proofs}) + "\n"
