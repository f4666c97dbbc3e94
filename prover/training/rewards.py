"""Rewards of tactics in online training: 1 for a part of a proof that the judge accepts, otherwise 0.

Lean's result of a tactic is not enough, and a failure of Lean or of the judge is an error, never a reward.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Coroutine, Mapping, Sequence
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Self, TypeVar

from prover.training.places import Explored, Place
from search.errors import LeanFailure
from search.lean.judge.judge import Judge
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from search.machine import processors
from search.session import ProofGivenUp, ProofSession, TacticResult, TacticState

Proof = tuple[str, ...]
Tactics = Mapping[Place, Sequence[str]]
"""Distinct tactics for each place."""
Judged = dict[tuple[Place, str], bool]
"""Whether each of them is part of a proof that the judge accepts."""

_T = TypeVar("_T")


class Rewards:
    """Computes rewards for synchronous code.

    A context manager: Lean and the judge run on an event loop in a separate thread, and are ended with the context.
    """

    def __init__(self, toolchain: Toolchain) -> None:
        self._toolchain = toolchain

    def __enter__(self) -> Self:
        at_once = processors()
        self._pool = LeanPool(self._toolchain, at_once)
        self._examiner = _Examiner(self._pool, Judge(self._toolchain, confinement=self._pool.confinement), at_once)
        self._asked: asyncio.Queue[tuple[Tactics, Future[Judged]]] = asyncio.Queue()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._live, name="rewards", daemon=True)
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._loop.call_soon_threadsafe(self._serving.cancel)
        self._thread.join()

    def judge(self, written: Sequence[tuple[Place, str | None]]) -> list[float]:
        """Returns the reward of each tactic at its place, in order; it is 0 for None, which means no valid tactic.

        Raises `ProverError` if Lean or the judge fails, or a place can no longer be reached.
        """
        tactics: dict[Place, dict[str, None]] = {}
        for place, tactic in written:
            if tactic is not None:
                tactics.setdefault(place, {})[tactic] = None
        answer: Future[Judged] = Future()
        question = ({place: tuple(different) for place, different in tactics.items()}, answer)
        self._loop.call_soon_threadsafe(self._asked.put_nowait, question)
        judged = answer.result()
        return [float(tactic is not None and judged[place, tactic]) for place, tactic in written]

    def _live(self) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            asyncio.run(self._serve())

    async def _serve(self) -> None:
        """Answers until it is cancelled."""
        self._loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        assert task is not None
        self._serving = task
        self._ready.set()
        async with self._pool:
            while True:
                tactics, answer = await self._asked.get()
                try:
                    answer.set_result(await self._examiner.judged(tactics))
                except BaseException as error:
                    answer.set_exception(error)  # the waiting caller must get it, also on cancellation
                    if not isinstance(error, Exception):
                        raise


class _Examiner:
    """Tries tactics in Lean, and judges the proofs that they are part of, none of them twice."""

    def __init__(self, pool: LeanPool, judge: Judge, at_once: int) -> None:
        self._pool = pool
        self._judge = judge
        self._judges = asyncio.Semaphore(at_once)
        self._verdicts: dict[tuple[Explored, Proof], bool] = {}

    async def judged(self, tactics: Tactics) -> Judged:
        """Returns whether the judge accepts a proof with each tactic at its place."""
        results = await _together([self._results(place, different) for place, different in tactics.items()])
        proofs: dict[tuple[Place, str], Proof | None] = {}
        for (place, different), found in zip(tactics.items(), results, strict=True):
            for tactic, result in zip(different, found, strict=True):
                proofs[place, tactic] = place.whole_proof(tactic, result)
        whole = {(place.theorem, proof) for (place, _), proof in proofs.items() if proof is not None}
        await _together([self._ensure_verdict(theorem, proof) for theorem, proof in whole])
        return {
            (place, tactic): proof is not None and self._verdicts[place.theorem, proof]
            for (place, tactic), proof in proofs.items()
        }

    async def _results(self, place: Place, tactics: Sequence[str]) -> list[TacticResult]:
        """Returns Lean's result of each tactic at the place."""
        async with self._pool.session(place.theorem.goal) as session:
            results = await session.run(await _reached(session, place), tactics)
        for result in results:
            if isinstance(result, ProofGivenUp):
                raise LeanFailure(f"A state of {place.theorem.goal.name} was lost: {result.reason}.")
        return [result for result in results if result is not None]

    async def _ensure_verdict(self, theorem: Explored, proof: Proof) -> None:
        """Judges a proof unless there is a verdict. Proofs in the corpus were judged before."""
        if (theorem, proof) not in self._verdicts:
            accepted = proof in theorem.proofs
            if not accepted:
                async with self._judges:
                    accepted = (await self._judge.judge(theorem.goal, proof)).accepted
            self._verdicts[theorem, proof] = accepted


async def _reached(session: ProofSession, place: Place) -> TacticState:
    """Returns the place's state by running its tactics again. Raises `LeanFailure` if they do not lead there."""
    state = await session.open(place.theorem.goal)
    for tactic in place.tactics:
        [result] = await session.run(state, [tactic])
        if not isinstance(result, TacticState):
            raise _lost(place, f"«{tactic}» gave another result when replayed")
        state = result
    if state.key != place.key:
        raise _lost(place, "the same tactics led to another state")
    return state


def _lost(place: Place, why: str) -> LeanFailure:
    return LeanFailure(
        f"A stored proof of {place.theorem.goal.name} cannot be replayed: {why}.",
        remedy="Name the Lean with which it was found, with `--lean-project`, or prove it again.",
    )


async def _together(work: Sequence[Coroutine[Any, Any, _T]]) -> list[_T]:
    """Returns all results. If one fails, the others are cancelled, and its error is raised."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(each) for each in work]
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return [task.result() for task in tasks]
