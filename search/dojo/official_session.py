"""A proof session on the package lean-dojo: its own Dojo proves the theorems of a repository that it has traced.

For a Lean that the proof server here does not support: LeanDojo's is said to work from 4.3 to 4.11. What is proved this way was
checked by LeanDojo alone.
"""

from __future__ import annotations

import asyncio
import json
import re
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

from search.dojo.official import OfficialFailure, official, to_official
from search.dojo.repository import LeanGitRepo, Theorem, folder_of
from search.errors import LeanFailure
from search.goal import Goal, lean_text
from search.session import (
    Cost,
    ErrorKind,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    TacticResult,
    TacticState,
    Timeout,
    TimeoutKind,
)

T = TypeVar("T")

_METAVARIABLE = re.compile(r"\?\w")
_PARSE_ERROR = re.compile(r"<[^<>\s]*>:\d+:\d+: ")
"""How what LeanDojo reports begins if a tactic cannot be parsed."""

_LONGEST_LINE = 4000
"""Bytes: LeanDojo writes to a terminal, which cuts longer lines."""
_opening = threading.Lock()
"""To open a theorem, LeanDojo changes the working directory of the whole process for a while."""


@dataclass(frozen=True)
class _Reached:
    """How a state was reached, and what the present Dojo calls it."""

    parent: int | None
    tactic: str
    key: str
    official: Any
    generation: int


class OfficialSession:
    """A `ProofSession` for the theorems of one repository. Use as an async context manager: leaving it ends Lean.

    After a timeout or a crash LeanDojo's Dojo is of no use any more: another is opened, and the tactics that led to a state are
    run again when the state is needed.
    """

    def __init__(
        self,
        repository: LeanGitRepo,
        *,
        seconds: float = 60,
        open_seconds: float = 600,
        additional_imports: Sequence[str] = (),
    ) -> None:
        """`seconds`, `open_seconds`: the wall-clock limits of each tactic, and of opening a theorem."""
        self.repository = repository
        self.seconds = seconds
        self.open_seconds = open_seconds
        self.additional_imports = list(additional_imports)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="lean-dojo")
        self._theorem: Any = None
        self._dojo: Any = None
        self._generation = 0
        self._states: dict[int, _Reached] = {}
        self._next = 0

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._do(self._close)
        self._thread.shutdown()

    async def open(self, goal: Goal) -> TacticState:
        """Returns the root state of the goal. Raises `LeanFailure` or `OfficialFailure` if LeanDojo cannot open it."""
        return await self._do(self._open, goal)

    async def run(
        self, state: TacticState, tactics: Sequence[str], *, stop_at_proof: bool = False, seconds: float | None = None
    ) -> list[TacticResult | None]:
        """Runs each tactic on the state; see `ProofSession`."""
        stop = None if seconds is None else time.monotonic() + seconds
        results: list[TacticResult | None] = []
        for tactic in tactics:
            results.append(await self._do(self._run, state.id, tactic, stop))
            if results[-1] is None or (stop_at_proof and isinstance(results[-1], ProofFinished)):
                break
        return results + [None] * (len(tactics) - len(results))

    async def release(self, states: Sequence[TacticState]) -> None:
        """Forgets the states that no other was reached from; LeanDojo keeps all of them as long as it runs."""
        # A copy: after a cancellation the session's thread may still be adding a state.
        needed = {reached.parent for reached in list(self._states.values())}
        for state in states:
            if state.id not in needed:
                self._states.pop(state.id, None)

    async def _do(self, work: Callable[..., T], *arguments: Any) -> T:
        """Runs it in the session's thread, the only one that talks to Lean. It is finished even if the caller is cancelled."""
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, work, *arguments))

    # In the session's thread

    def _open(self, goal: Goal) -> TacticState:
        self._close()
        self._states.clear()
        file = goal.source.path
        root = folder_of(self.repository)
        if file is None or not file.resolve().is_relative_to(root.resolve()):
            raise LeanFailure(
                f"{goal.name} is not in a file of {root}.", remedy="LeanDojo opens theorems of its repository only."
            )
        name = file.resolve().relative_to(root.resolve())
        self._theorem = to_official(Theorem(self.repository, name, goal.name))
        self._require_same_text(goal, name)
        start = self._start()
        return self._keep(None, "", start, 0.0)

    def _require_same_text(self, goal: Goal, name: Path) -> None:
        """Raises `LeanFailure` if LeanDojo would open something else."""
        try:
            traced = official().get_traced_repo_path(self._theorem.repo)
            text = lean_text((traced / name).read_bytes())
        except Exception as error:
            raise OfficialFailure(
                f"LeanDojo has no traced copy of {name} in {self.repository.url}, and cannot make one: {error}.",
                remedy="Trace the repository with `lean_dojo.trace` first, on a machine with its Lean and a network.",
            ) from error
        if text != goal.source.text:
            raise LeanFailure(f"LeanDojo's copy of {name} has another text.", remedy="Commit the file, and trace that commit.")

    def _start(self) -> Any:
        """Opens the theorem and returns its first state. Raises `LeanFailure`."""
        self._generation += 1
        dojo = official().Dojo(self._theorem, timeout=self.open_seconds, additional_imports=self.additional_imports)
        try:
            with _opening:
                self._dojo, state = dojo.__enter__()
        except Exception as error:
            for part in ("proc", "modified_file"):
                if hasattr(dojo, part):
                    getattr(dojo, part).close()
            raise LeanFailure(
                f"LeanDojo cannot open {self._theorem.full_name}: {str(error).strip() or type(error).__name__}.",
                remedy="Check that `lake build` and LeanDojo's own Dojo work in this repository.",
            ) from error
        return state

    def _close(self) -> None:
        dojo, self._dojo = self._dojo, None
        if dojo is not None:
            dojo.__exit__(None, None, None)

    def _run(self, number: int, tactic: str, stop: float | None) -> TacticResult | None:
        before = time.monotonic()
        left = self.seconds if stop is None else min(self.seconds, stop - before)
        if left <= 0:
            return None
        if (refused := _not_transmissible(tactic)) is not None:
            return refused
        package = official()
        if self._dojo is not None and not self._dojo.proc.isalive():
            self._close()
        try:
            state = self._revived(number)
            if state is None:
                return ProofGivenUp("replaying its tactics failed")
            self._dojo.proc.timeout = left
            result = self._dojo.run_tac(state, tactic)
        except package.DojoTacticTimeoutError:
            self._close()
            cost = Cost(time.monotonic() - before)
            return Timeout(TimeoutKind.WALL_CLOCK, cost=cost) if left == self.seconds else None
        except package.DojoCrashError as error:
            self._close()
            return LeanError(ErrorKind.CRASH, str(error), cost=Cost(time.monotonic() - before))
        except AssertionError as error:
            cost = Cost(time.monotonic() - before)
            if not self._dojo.proc.isalive():
                self._close()
                return LeanError(ErrorKind.CRASH, "Lean was killed.", cost=cost)
            return LeanError(ErrorKind.ELABORATION, f"LeanDojo cannot read the state that it leads to: {error}", cost=cost)
        seconds = time.monotonic() - before
        match type(result).__name__:
            case "TacticState":
                return self._keep(number, tactic, result, seconds)
            case "ProofFinished":
                return ProofFinished(cost=Cost(seconds))
            case "ProofGivenUp":
                return LeanError(ErrorKind.SORRY, "The proof contains `sorry`.", cost=Cost(seconds))
            case _:
                kind = ErrorKind.PARSE if _PARSE_ERROR.match(result.error) else ErrorKind.ELABORATION
                return LeanError(kind, result.error, cost=Cost(seconds))

    def _keep(self, parent: int | None, tactic: str, state: Any, seconds: float) -> TacticState:
        number, self._next = self._next, self._next + 1
        self._states[number] = _Reached(parent, tactic, state.pp, state, self._generation)
        goals = tuple(state.pp.split("\n\n"))
        coupled = sum(bool(_METAVARIABLE.search(goal)) for goal in goals) > 1
        return TacticState(number, goals, state.pp, coupled, cost=Cost(seconds))

    def _revived(self, number: int) -> Any | None:
        """Returns the state in the present Dojo, which is opened if there is none; None if it is not reached any more."""
        if self._dojo is None:
            root = self._start()
            first = min(self._states)
            self._states[first] = _Reached(None, "", root.pp, root, self._generation)
        reached = self._states[number]
        if reached.generation == self._generation:
            return reached.official
        assert reached.parent is not None
        before = self._revived(reached.parent)
        if before is None:
            return None
        self._dojo.proc.timeout = self.seconds
        again = self._dojo.run_tac(before, reached.tactic)
        if getattr(again, "pp", None) != reached.key:
            return None
        self._states[number] = _Reached(reached.parent, reached.tactic, reached.key, again, self._generation)
        return again


def _not_transmissible(tactic: str) -> LeanError | None:
    """Returns the error for a tactic that would reach Lean as another text, or not at all."""
    try:
        line = json.dumps({"sid": 10**9, "cmd": tactic}, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return LeanError(ErrorKind.PARSE, "It is no text: it holds half a character.")
    if "\x7f" in tactic:
        return LeanError(ErrorKind.PARSE, "LeanDojo does not pass on the character DEL.")
    if len(line) > _LONGEST_LINE:
        return LeanError(ErrorKind.PARSE, f"LeanDojo passes on at most {_LONGEST_LINE} bytes.")
    return None
