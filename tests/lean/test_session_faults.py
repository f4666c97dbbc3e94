"""A proof session with a process that violates the protocol, in every way and at every kind of request.

A fault that occurs once is not noticed: the process is replaced, and all results are right. One that recurs in every process is
one clear `LeanFailure`, or costs the tactics at which it occurs. Nothing else comes out, nobody waits for ever, no session sees
another's state, and the next session is served.
"""

from __future__ import annotations

import asyncio
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

from search.errors import LeanFailure
from search.goal import Goal, Source
from search.lean import process, worker
from search.lean.confine.launch import Confinement
from search.lean.pool import LeanPool
from search.lean.process import ProofServerProcess
from search.lean.server_session import LeanLimits, ServerSession
from search.lean.toolchain import Toolchain
from search.lean.wire import Request
from search.lean.worker import UnreadableFile
from search.session import ErrorKind, LeanError, ProofFinished, ProofGivenUp, TacticResult, TacticState, Timeout

R = TypeVar("R")

FAKE = Path(__file__).with_name("fake_server.py")
KINDS = ("load", "memory", "open", "run", "show", "release", "close")
FAULTS = (
    "ends before the reply",
    "ends within the reply",
    "ends after the reply",
    "ends while nobody talks to it",
    "ends by a signal",
    "hangs",
    "hangs within the reply",
    "never ends its line",
    "says more and more",
    "garbage",
    "no UTF-8",
    "an empty line",
    "says it twice",
    "writes to standard error",
    "a list",
    "nothing in it",
    "another shape",
    "another request's",
    "other types",
    "negative numbers",
    "no text",
    "refuses the request",
    "refuses for no known reason",
)
FILE = Source("theorem a\ntheorem b\n")
OTHER = Source("theorem c\n")


class Servers:
    """Starts a fake server wherever a proof server would be started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[str] = []
        """Of every server that is started from now on."""
        self.faults_of_next: list[str] = []
        """Of the next one alone, besides."""
        self.started = 0

    async def start(self, toolchain: Toolchain, confinement: Confinement) -> ProofServerProcess:
        faults, self.faults_of_next = [*self.faults, *self.faults_of_next], []
        self.started += 1
        argv = [sys.executable, "-I", "-S", str(FAKE), str(self.folder), *faults]
        started = await asyncio.create_subprocess_exec(
            *argv, stdin=PIPE, stdout=PIPE, stderr=PIPE, limit=1 << 16, start_new_session=True
        )
        return Watched(started, self.folder)

    def hanging(self) -> bool:
        """Whether a server hangs that has not been ended yet."""
        return any(Path("/proc", file.name.removeprefix("hangs-")).exists() for file in self.folder.glob("hangs-*"))


class Watched(ProofServerProcess):
    """A process whose end, if it ends while nobody talks to it, is seen before it is talked to again."""

    def __init__(self, started: asyncio.subprocess.Process, folder: Path) -> None:
        super().__init__(started)
        self._ends = folder / f"ends-{self.pid}"

    async def receive(self, request: Request[R]) -> R:
        reply = await super().receive(request)
        if self._ends.exists():
            await self._process.wait()
        return reply


@pytest.fixture
def servers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Servers:
    servers = Servers(tmp_path)
    monkeypatch.setattr(ProofServerProcess, "start", servers.start)
    monkeypatch.setattr(process, "_LINE_LIMIT", 1 << 16)
    monkeypatch.setattr(worker, "_DOCUMENTS", 1)  # so that files are closed
    return servers


@pytest.fixture
async def pool(toolchain: Toolchain, servers: Servers) -> AsyncIterator[LeanPool]:
    """Its limits are far beyond what anything takes; while a server hangs, its clock goes faster."""
    loop = asyncio.get_running_loop()
    ahead = 0.0
    loop.time = lambda: time.monotonic() + ahead  # type: ignore[method-assign]

    async def hurry() -> None:
        nonlocal ahead
        while True:
            await asyncio.sleep(0.02)
            if servers.hanging():
                ahead += 100

    hurrying = asyncio.create_task(hurry())
    async with LeanPool(toolchain, 1, LeanLimits(seconds=600, load_seconds=6000)) as pool:
        yield pool
    hurrying.cancel()


class Story:
    """Two sessions that share a process, and every kind of request. Each result is right, or lost where that may be."""

    def __init__(self, pool: LeanPool, *, may_lose: bool) -> None:
        self.pool = pool
        self.may_lose = may_lose

    async def happens(self) -> None:
        async with asyncio.timeout(1_000_000):  # of a clock that goes faster while a server hangs
            a, b = (await self.pool.read(FILE)).goals
            async with self.pool.session(a) as first, self.pool.session(b) as second:
                root = await self.opened(first, a)
                left, _, right = await self.run(first, root, ["left", "no", "right"])
                other = await self.opened(second, b)
                assert [goal.name for goal in (await self.pool.read(OTHER)).goals] == ["c"]
                [below] = await self.run(second, other, ["left"])
                await first.release(known([left]))
                [on] = await self.run(first, right, ["left"])
                await self.run(second, below, ["right", "done"])
                await self.run(first, on, ["done"])
                await second.release(known([other]))
                await self.run(first, root, ["right", "left", "no"])

    async def opened(self, session: ServerSession, goal: Goal) -> TacticState:
        root = await session.open(goal)
        assert root.goals == (goal.name,)
        return root

    async def run(self, session: ServerSession, state: TacticState | None, tactics: Sequence[str]) -> list[TacticState | None]:
        if state is None:
            return [None] * len(tactics)
        results = await session.run(state, tactics)
        for tactic, result in zip(tactics, results, strict=True):
            assert result is not None and self.is_right(state, tactic, result), (state.text, tactic, result)
        return [result if isinstance(result, TacticState) else None for result in results]

    def is_right(self, state: TacticState, tactic: str, result: TacticResult) -> bool:
        match result:
            case TacticState():
                return result.goals == (f"{state.text}/{tactic}",) and result.key == result.text
            case ProofFinished():
                return tactic == "done"
            case LeanError(kind=ErrorKind.ELABORATION):
                return tactic == "no"
            case LeanError(kind=ErrorKind.CRASH) | Timeout() | ProofGivenUp():
                return self.may_lose
        return False


def known(states: Iterable[TacticState | None]) -> list[TacticState]:
    return [state for state in states if state is not None]


async def test_without_a_fault_one_process_serves_all(pool: LeanPool, servers: Servers) -> None:
    await Story(pool, may_lose=False).happens()
    assert servers.started == 1
    assert (await pool.first_worker.count()).states == 0


@pytest.mark.parametrize("number", [0, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("kind", KINDS)
async def test_a_fault_that_occurs_once_is_not_noticed(
    pool: LeanPool, servers: Servers, kind: str, fault: str, number: int
) -> None:
    servers.faults_of_next = [f"{kind}:{number}:{fault}"]
    if kind == "load" and fault.startswith("hangs"):
        # The one thing that is not tried again: it has taken as long as reading a file may.
        with pytest.raises(UnreadableFile, match="did not finish reading <input> within 6000 seconds"):
            await Story(pool, may_lose=False).happens()
    else:
        # A tactic that hangs is not run again, either.
        await Story(pool, may_lose=kind == "run" and fault.startswith("hangs")).happens()
    await Story(pool, may_lose=False).happens()
    assert (await pool.first_worker.count()).states == 0


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("kind", KINDS)
async def test_a_fault_that_recurs_is_a_failure_or_costs_tactics(pool: LeanPool, servers: Servers, kind: str, fault: str) -> None:
    servers.faults = [f"{kind}:*:{fault}"]
    try:
        await Story(pool, may_lose=True).happens()
        assert kind in ("run", "release", "close") or fault not in ("ends before the reply", "hangs", "garbage")
    except LeanFailure as failure:
        assert str(failure).endswith(failure.remedy)
    servers.faults = []
    await Story(pool, may_lose=kind == "run" and fault.startswith("hangs")).happens()
    assert (await pool.first_worker.count()).states == 0


async def test_a_process_that_ends_on_start_is_replaced(pool: LeanPool, servers: Servers) -> None:
    servers.faults_of_next = ["start:0:ends"]
    await Story(pool, may_lose=False).happens()
    assert servers.started == 2


async def test_a_lean_that_never_starts_is_not_the_file_s_fault(pool: LeanPool, servers: Servers) -> None:
    servers.faults = ["start:0:ends"]
    with pytest.raises(LeanFailure, match="The Lean process ended with status 7") as failure:
        await pool.read(FILE)
    assert not isinstance(failure.value, UnreadableFile)
    servers.faults = []
    await Story(pool, may_lose=False).happens()
