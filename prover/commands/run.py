"""One run of `prover prove`: goals are read, searched, judged and stored, each step as soon as it is done."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from prover.commands.output import as_one_line, left_alone, say
from prover.commands.progress import ENDED, GoalRecord, GoalState, RunRecord, Watcher
from prover.commands.request import RequestError
from prover.flywheel.attempts.errors import NotStored
from prover.flywheel.attempts.pipeline import Attempted, AttemptEvent, Plan, Store, attempts
from prover.flywheel.attempts.record import PolicyRecord, Recorded, Recorder
from search.critic import Critic
from search.errors import ProverError
from search.goal import Goal, Source
from search.lean.confine.launch import Confinement
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from search.lean.worker import UnreadableFile
from search.outcome import Progress, SearchOutcome, SearchStatus
from search.policy import Policy
from search.search_many import SearchStarted
from search.settings import SearchSettings
from search.tree.search_tree import SearchTree

if TYPE_CHECKING:
    from prover.corpus.store import Corpus

_INTERRUPTS = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True)
class ProveRequest:
    """The goals to prove, the policy, and the budget."""

    sources: tuple[Source, ...]
    only: tuple[str, ...]
    """Names of goals, or suffixes of names; all goals if empty."""
    policy_record: PolicyRecord
    policy: AbstractAsyncContextManager[Policy]
    """The policy that `policy_record` names. The run enters it."""
    critic: AbstractAsyncContextManager[Critic | None]
    """The critic. The run enters it."""
    settings: SearchSettings
    """The settings of each search, without the critic."""
    workers: int
    searches: int
    """Number of concurrent searches; they share the workers."""
    confinement: Confinement
    """Of the workers and of the judge's processes."""
    database: str


async def run(request: ProveRequest, toolchain: Toolchain, watcher: Watcher) -> tuple[RunRecord, SearchTree | None]:
    """Runs the request. Returns the result for each goal, and the tree of the longest proof (the last one if several).

    Ctrl-C ends the searches; proofs already found are still judged and stored. Raises `ProverError` if the run cannot
    continue; attempts stored before are kept.
    """
    opening = asyncio.create_task(asyncio.to_thread(_open_corpus, request.database))
    try:
        async with LeanPool(toolchain, request.workers, confinement=request.confinement) as pool:
            stated = await read_goals(pool, request.sources)
            records = [GoalRecord(goal) for goal in choose(stated.goals, request.only)]
            # With named goals, other declarations do not matter.
            left = 0 if request.only else stated.left
            if left:
                say(left_alone(left))
            running = _Run(request, toolchain, pool, opening, watcher, RunRecord(records, left=left, file_errors=stated.errors))
            await running.go()
            return running.record, running.longest
    finally:
        with contextlib.suppress(ProverError):
            (await opening).close()


def _open_corpus(database: str) -> Corpus:
    """Called in a thread while Lean starts and runs the first tactics: importing SQLAlchemy alone takes that long."""
    from prover.corpus.store import Corpus

    return Corpus.open(database)


@dataclass(frozen=True)
class GoalsOfFiles:
    """The goals of files."""

    goals: tuple[Goal, ...]
    left: int
    """How many declarations contain a `sorry` that is not a theorem's whole proof: they are not goals."""
    errors: tuple[str, ...]
    """Errors in the files, one line each."""


async def read_goals(pool: LeanPool, sources: Sequence[Source]) -> GoalsOfFiles:
    """Reads the goals of all files. Raises `RequestError` if there are none."""
    read = await asyncio.gather(*(_read_one(pool, source) for source in sources))
    goals = tuple(goal for one in read for goal in one.goals)
    errors = tuple(error for one in read for error in one.errors)
    left = sum(one.left for one in read)
    if not goals and errors:
        raise RequestError(f"Lean does not accept the file: {errors[0]}", remedy="Fix it first.")
    if not goals:
        names = ", ".join(str(source.path) for source in sources)
        remedy = left_alone(left) if left else "A goal is a theorem whose proof is `sorry`."
        raise RequestError(f"There is nothing to prove in {names}.", remedy=remedy)
    for one in read:
        if one.errors:
            more = f" (and {len(one.errors) - 1} more)" if len(one.errors) > 1 else ""
            say(f"Lean finds an error{more}: {one.errors[0]} Goals without errors are searched anyway.")
    return GoalsOfFiles(goals, left, errors)


async def _read_one(pool: LeanPool, source: Source) -> GoalsOfFiles:
    try:
        document = await pool.read(source)
    except UnreadableFile as error:
        return GoalsOfFiles((), 0, (as_one_line(str(error)),))
    return GoalsOfFiles(document.goals, document.left, tuple(as_one_line(error).rstrip(".") + "." for error in document.errors))


def choose(goals: Sequence[Goal], only: Sequence[str]) -> list[Goal]:
    """Returns the goals of the given names, each a full name or its suffix. Raises `RequestError` for an unknown name."""
    for name in only:
        if not _matching(goals, name):
            import difflib

            names = [goal.name for goal in goals]
            near = difflib.get_close_matches(name, [*names, *(known.rpartition(".")[2] for known in names)], 3)
            remedy = f"Did you mean {' or '.join(near)}?" if near else f"The first goal there is {names[0]}."
            raise RequestError(f"No goal is called {name}.", remedy=remedy)
    chosen = {goal for name in only for goal in _matching(goals, name)}
    return [goal for goal in goals if not only or goal in chosen]


def _matching(goals: Sequence[Goal], name: str) -> list[Goal]:
    """Returns the goals of exactly this name, or if there are none those whose name ends with it."""
    return [goal for goal in goals if goal.name == name] or [goal for goal in goals if goal.name.endswith(f".{name}")]


class _Run:
    """Updates each goal's record from the pipeline's events."""

    def __init__(
        self,
        request: ProveRequest,
        toolchain: Toolchain,
        pool: LeanPool,
        opening: asyncio.Task[Corpus],
        watcher: Watcher,
        record: RunRecord,
    ) -> None:
        self.record = record
        self.longest: SearchTree | None = None
        self._steps = 0
        """Tactics in the proof of that tree."""
        self._request = request
        self._toolchain = toolchain
        self._pool = pool
        self._opening = opening
        self._watcher = watcher
        self._records = {goal.goal: goal for goal in record.goals}
        self._stop = asyncio.Event()

    async def go(self) -> None:
        """Runs until every goal has ended, or Ctrl-C. Raises `ProverError` if it cannot continue."""
        request = self._request
        await self._opening  # before any long work
        try:
            with self._interruptible():
                async with request.policy as policy, request.critic as critic:
                    settings = replace(request.settings, critic=critic)
                    plan = Plan(list(self._records), request.policy_record, settings, request.searches)
                    events = attempts(plan, policy, self._pool.session, self._open_store(), self._stop)
                    async with contextlib.aclosing(events):
                        async for event in events:
                            self._on_event(event)
        except NotStored as failure:
            self.record.failure = failure
        finally:
            self.record.seconds = time.monotonic() - self.record.started
        for record in self._records.values():
            if record.state not in ENDED:
                reason = "The run was interrupted." if self.record.failure is None else "The run ended early."
                if record.proof is not None:
                    reason += f" A proof was found that was neither judged nor stored: {'; '.join(record.proof)}"
                record.seconds, record.state, record.reason = record.elapsed, GoalState.NOT_PROVED, reason

    @contextlib.contextmanager
    def _interruptible(self) -> Iterator[None]:
        """Within the context, the first Ctrl-C or SIGTERM ends the searches; the next one has its usual effect."""
        loop = asyncio.get_running_loop()

        def stop() -> None:
            let_go()
            say("Interrupted: the searches end here; proofs already found are still judged and stored.")
            self.record.interrupted = True
            self._stop.set()

        def let_go() -> None:
            for number in _INTERRUPTS:
                loop.remove_signal_handler(number)

        for number in _INTERRUPTS:
            loop.add_signal_handler(number, stop)
        try:
            yield
        finally:
            let_go()

    async def _open_store(self) -> Store:
        """Opens the database. If that fails, the run fails shortly after its start."""
        corpus = await self._opening
        from prover.corpus.splits import add_with_declared_splits

        theorem_ids = await asyncio.to_thread(add_with_declared_splits, corpus, list(self._records))
        self._watcher.begin(self.record)
        return Store(Recorder(self._toolchain, corpus, self._request.workers, self._request.confinement), theorem_ids)

    def _on_event(self, event: AttemptEvent) -> None:
        record = self._records[event.goal]
        match event:
            case SearchStarted():
                record.state, record.started = GoalState.SEARCHING, time.monotonic()
            case Progress(tree=tree, node=node):
                record.expansions = tree.expansions
                record.tactics += len(node.edges) + len(node.failed)
                record.best = tuple(edge.tactic for edge in node.edges[:1])
            case SearchOutcome():
                record.seconds, record.proof = event.seconds, event.proof
                record.reason = event.reason
                record.given_up = event.status is SearchStatus.GIVEN_UP
                record.state = GoalState.NOT_PROVED if record.proof is None else GoalState.JUDGING
                record.best = record.proof or record.best
            case Attempted(recorded=recorded, outcome=outcome):
                _conclude(record, recorded)
                if record.state is GoalState.PROVED and len(record.best) >= self._steps:
                    self.longest, self._steps = outcome.tree, len(record.best)
                self._watcher.ended(record)


def _conclude(record: GoalRecord, recorded: Recorded) -> None:
    """Updates the record once its search is stored and its proof, if any, has been judged."""
    record.attempt_id, record.verdict, record.proof_id = recorded.attempt_id, recorded.verdict, recorded.proof_id
    if record.proof is None:
        return
    if recorded.verdict is None:
        record.state, record.reason = GoalState.REFUSED, f"It could not be judged: {recorded.judge_failure}"
        record.given_up = True
    elif not recorded.verdict.accepted:
        refusal = recorded.verdict
        record.state, record.reason = GoalState.REFUSED, f"The judge refused the proof ({refusal.reason}): {refusal.detail}"
    else:
        record.state, record.reason = GoalState.PROVED, ""
