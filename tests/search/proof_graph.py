"""A fake Lean: proof states and tactics drawn as a graph, so that searches can be tested, and every fault provoked."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from search.errors import LeanFailure
from search.goal import Goal, Source, Span
from search.policy import Suggestion
from search.session import (
    ErrorKind,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    TacticResult,
    TacticState,
    Timeout,
    TimeoutKind,
)

DONE = ProofFinished()
REFUSED = LeanError(ErrorKind.ELABORATION, "the tactic fails")
HANGS = Timeout(TimeoutKind.WALL_CLOCK)
CRASHES = LeanError(ErrorKind.CRASH, "the tactic ended Lean")
LOST = ProofGivenUp("the state cannot be replayed")

Outcome = str | ProofFinished | LeanError | Timeout | ProofGivenUp
Graph = Mapping[str, Mapping[str, Outcome]]
"""For each state, by its key, what each tactic does: lead to the state of a key, or end. The first is the root."""

GOAL = Goal("graph", "True", Source("theorem graph : True := sorry\n"), Span(24, 29), 29)


def goal(name: str) -> Goal:
    return Goal(name, GOAL.statement, GOAL.source, GOAL.hole, GOAL.end)


class GraphSession:
    """A proof session that walks a graph. It gives each result a new id, and knows which ids have not been released."""

    def __init__(
        self, graph: Graph, *, dies_at: str | None = None, delay: float = 0.0, delay_of: Mapping[str, float] | None = None
    ) -> None:
        """`delay`: seconds that each batch takes; `delay_of`: that each of these tactics takes."""
        self.graph = graph
        self.dies_at = dies_at
        """The state on which any tactic makes Lean fail permanently."""
        self.delay = delay
        self.delay_of = delay_of or {}
        self.live: dict[int, str] = {}
        self.ran_on: list[str] = []
        """Keys of the states on which tactics ran, in order."""
        self._ids = 0

    async def open(self, goal: Goal) -> TacticState:
        return self._state(next(iter(self.graph)))

    async def run(
        self, state: TacticState, tactics: Sequence[str], *, stop_at_proof: bool = False, seconds: float | None = None
    ) -> list[TacticResult | None]:
        assert self.live[state.id] == state.key, "a tactic ran on a state that had been released"
        self.ran_on.append(state.key)
        results: list[TacticResult | None] = [None] * len(tactics)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await asyncio.sleep(self.delay)
                if state.key == self.dies_at:
                    raise LeanFailure("Lean ended by signal 11.")
                for place, tactic in enumerate(tactics):
                    await asyncio.sleep(self.delay_of.get(tactic, 0.0))
                    outcome = self.graph[state.key].get(tactic, REFUSED)
                    results[place] = self._state(outcome) if isinstance(outcome, str) else outcome
                    if stop_at_proof and outcome == DONE:
                        break
        return results

    async def release(self, states: Sequence[TacticState]) -> None:
        for state in states:
            del self.live[state.id]

    def _state(self, key: str) -> TacticState:
        self._ids += 1
        self.live[self._ids] = key
        return TacticState(self._ids, (f"⊢ {key}",), key, coupled=False)


class GraphPolicy:
    """Proposes all tactics of a graph's state, each e times less probable than the one before."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.batches: list[int] = []
        """How many states each call was asked about."""

    async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
        self.batches.append(len(states))
        return [self._ranked(state.key)[:n] for state in states]

    def _ranked(self, key: str) -> list[Suggestion]:
        return [Suggestion(tactic, -1.0 - rank) for rank, tactic in enumerate(self.graph[key])]


NOWHERE = 1000.0
"""A perfect critic's value of a dead end."""


class GraphCritic:
    """Returns given values for a graph's states, by key."""

    def __init__(self, known: Mapping[str, float]) -> None:
        self.known = known
        self.asked: list[list[str]] = []
        """Keys of the states each call was asked about."""

    async def values(self, states: Sequence[TacticState]) -> list[float]:
        self.asked.append([state.key for state in states])
        return [self.known[state.key] for state in states]


def perfect_critic(graph: Graph) -> GraphCritic:
    """Knows how many tactics the shortest proof takes from each state."""
    return GraphCritic({key: shortest_proof_length(graph, key) or NOWHERE for key in graph})


def replays(graph: Graph, tactics: Sequence[str]) -> bool:
    """Whether the tactics, one after the other, finish the proof from the root, and only the last of them does."""
    at: Outcome = next(iter(graph))
    for tactic in tactics:
        if not isinstance(at, str):
            return False
        at = graph[at].get(tactic, REFUSED)
    return at == DONE


def shortest_proof_length(graph: Graph, start: str | None = None) -> int | None:
    """From the start, or else the root. By another way than the tree's: states at distance 0, 1, 2, …"""
    level, seen, steps = {start or next(iter(graph))}, set[str](), 1
    while level:
        outcomes = [outcome for key in level for outcome in graph[key].values()]
        if DONE in outcomes:
            return steps
        seen |= level
        level = {outcome for outcome in outcomes if isinstance(outcome, str)} - seen
        steps += 1
    return None


@st.composite
def graphs(draw: st.DrawFn) -> dict[str, dict[str, Outcome]]:
    """Up to eight states with up to four tactics each, with loops, dead ends, faults and several proofs."""
    keys = [f"s{i}" for i in range(draw(st.integers(1, 8)))]
    endings: list[Outcome] = [DONE, REFUSED, HANGS, CRASHES, LOST]
    outcome: st.SearchStrategy[Outcome] = st.sampled_from([*keys, *endings])
    return {key: {f"t{i}": draw(outcome) for i in range(draw(st.integers(0, 4)))} for key in keys}
