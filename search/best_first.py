"""Best-first search for a proof of one goal: the most promising state is expanded next, until proof or budget end it.

It knows how a search goes on; not what is kept (`tree`), what promises much (`priorities`), who proposes (`policy`) or
values (`critic`).
"""

from __future__ import annotations

import asyncio
import heapq
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import InitVar, dataclass, field
from enum import StrEnum

from search.critic import Critic, checked
from search.goal import Goal
from search.lean.errors import LeanFailure, ProverError
from search.lean.session import ProofSession, TacticResult, TacticState
from search.policy import Policy, ranked
from search.priorities import DEFAULT_PRIORITY, PRIORITIES, Outlook, Priority
from search.tree import START, LossKind, Node, NodeStatus, Route, SearchTree, Timing

logger = logging.getLogger(__name__)

SUGGESTIONS = 24
"""Tactics tried on a state unless the caller says otherwise: with the scripted policy, more find little more and cost time."""

PROVED = "The root is proved."


@dataclass(frozen=True)
class Budget:
    """How much one search may spend; None is without limit."""

    expansions: int | None = None
    """Nodes whose suggestions are tried."""
    seconds: float | None = None
    """Wall-clock time, the opening of the goal included. What is under way when it ends is cancelled."""
    after_proof: int = 0
    """Nodes expanded when a proof has been found, so that the tree holds more to learn from; as far as the rest allows."""


class SearchStatus(StrEnum):
    """How a search ended."""

    PROVED = "proved"
    EXHAUSTED = "exhausted"
    """No node is left to expand: with these suggestions the goal cannot be proved."""
    BUDGET_SPENT = "budget_spent"
    GIVEN_UP = "given_up"
    """Something outside the proof failed: Lean, the policy, the critic, or a callback."""


@dataclass(frozen=True)
class Progress:
    """Where a search stands after an expansion."""

    goal: Goal
    tree: SearchTree
    """The tree as it grows: look at it at once, it will change."""
    node: Node
    """The node just expanded."""
    seconds: float
    """Since the search began."""


@dataclass(frozen=True)
class SearchOutcome:
    """What came of a search."""

    goal: Goal
    status: SearchStatus
    reason: str
    """Why the search ended, as a sentence for people."""
    tree: SearchTree | None
    """All that was found, however the search ended; None if Lean never opened the goal."""
    seconds: float

    @property
    def proof(self) -> tuple[str, ...] | None:
        """The tactics of a shortest proof found. Not yet judged."""
        return None if self.tree is None else self.tree.proof()

    @property
    def expansions(self) -> int:
        return 0 if self.tree is None else self.tree.expansions


async def best_first(
    goal: Goal,
    session: ProofSession,
    policy: Policy,
    budget: Budget,
    *,
    critic: Critic | None = None,
    priority: Priority = PRIORITIES[DEFAULT_PRIORITY],
    suggestions: int = SUGGESTIONS,
    debug: bool = False,
    on_progress: Callable[[Progress], None] | None = None,
) -> SearchOutcome:
    """Searches for a proof of the goal.

    Tries up to `suggestions` tactics on each state; with `debug`, checks the tree's invariants after each expansion.
    The critic, if there is one, values each state before it can be chosen; what that means for the choice is up to the
    priority. A priority that needs a critic and has none raises ValueError before Lean is asked for anything.
    A `ProverError` of session, policy or critic ends the search as GIVEN_UP with the tree so far; a cancellation and any
    other exception is raised. Either way the session is left with none of the search's states.
    """
    if critic is None:
        priority(Outlook(START, None))  # one that needs a critic says so now
    search = _Search(goal, session, policy, critic, budget, priority, suggestions, debug, on_progress)
    try:
        async with asyncio.timeout(budget.seconds) as deadline:
            status, reason = await search.run()
    except TimeoutError:
        if not deadline.expired():
            raise
        status, reason = SearchStatus.BUDGET_SPENT, _time_is_up(budget)
    except ProverError as failure:
        status, reason = SearchStatus.GIVEN_UP, str(failure)
    finally:
        await search.let_go()
    if search.is_proved:
        status, reason = SearchStatus.PROVED, PROVED
    return SearchOutcome(goal, status, reason, search.tree, search.clock())


class _Frontier:
    """The nodes that wait for expansion, by priority; among equals the one found first. Nothing else."""

    def __init__(self, priority: Priority) -> None:
        self._priority = priority
        self._heap: list[tuple[float, int, Node, Route]] = []
        self._pushes = 0

    def push(self, node: Node, route: Route) -> None:
        """A node may be pushed again with another route: it will be popped by the best."""
        heapq.heappush(self._heap, (-self._priority(Outlook(route, node.value)), self._pushes, node, route))
        self._pushes += 1

    def pop(self) -> tuple[Node, Route] | None:
        """The next node that has not been expanded, and the route for which it is chosen; None if no node waits."""
        while self._heap:
            _, _, node, route = heapq.heappop(self._heap)
            if node.expansion is None:
                return node, route
        return None


@dataclass
class _Search:
    """One run: takes nodes from the frontier, has them expanded, and owns the states that Lean keeps for it."""

    goal: Goal
    session: ProofSession
    policy: Policy
    critic: Critic | None
    budget: Budget
    priority: InitVar[Priority]
    suggestions: int
    debug: bool
    on_progress: Callable[[Progress], None] | None
    tree: SearchTree | None = None
    """None until the goal is opened."""
    states: dict[int, TacticState] = field(default_factory=dict)
    """The state in Lean of each node, by the node's id."""
    surplus: list[TacticState] = field(default_factory=list)
    """States in Lean that repeat a node's own and wait for release."""
    proved_at: int | None = None
    """With how many expansions the root was proved."""

    def __post_init__(self, priority: Priority) -> None:
        self.frontier = _Frontier(priority)
        self.began = time.monotonic()

    def clock(self) -> float:
        """Seconds since the search began."""
        return time.monotonic() - self.began

    @property
    def is_proved(self) -> bool:
        return self.tree is not None and self.tree.root.status is NodeStatus.PROVED

    async def run(self) -> tuple[SearchStatus, str]:
        """Expands until there is a reason to stop, and gives it."""
        root = await self.session.open(self.goal)
        tree = self.tree = SearchTree(root, self.clock())
        self.states[tree.root.id] = root
        await self._queue(tree, [(tree.root, START)])
        while not self._is_done(tree):
            chosen = self.frontier.pop()
            if chosen is None:
                return SearchStatus.EXHAUSTED, _exhaustion(tree)
            if self.budget.expansions is not None and tree.expansions >= self.budget.expansions:
                return SearchStatus.BUDGET_SPENT, f"{tree.expansions} expansions did not find a proof."
            if self.budget.seconds is not None and self.clock() >= self.budget.seconds:
                return SearchStatus.BUDGET_SPENT, _time_is_up(self.budget)
            await self._expand(tree, *chosen)
        return SearchStatus.PROVED, PROVED

    def _is_done(self, tree: SearchTree) -> bool:
        """Whether there is a proof, and as much has been looked at after it as was asked for."""
        return self.proved_at is not None and tree.expansions >= self.proved_at + self.budget.after_proof

    async def let_go(self) -> None:
        """Releases every state. A Lean that has failed has nothing to release: that is logged, no more."""
        states = [*self.states.values(), *self.surplus]
        self.states, self.surplus = {}, []
        if not states:
            return
        try:
            await self.session.release(states)
        except LeanFailure as failure:
            logger.warning("states of %s could not be released: %s", self.goal.name, failure)

    async def _expand(self, tree: SearchTree, node: Node, route: Route) -> None:
        started = self.clock()
        state = self.states[node.id]
        [proposed] = await self.policy.propose([state], self.suggestions)
        suggested = ranked(proposed)[: self.suggestions]
        asked = self.clock()
        results = await self.session.run(state, [s.tactic for s in suggested]) if suggested else []
        timing = Timing(started, asked - started, self.clock() - asked)
        edges = tree.expand(node, route, timing, list(zip(suggested, results, strict=True)))
        if self.is_proved and self.proved_at is None:
            self.proved_at = tree.expansions
        if self.debug:
            tree.check_invariants()
        self._keep(tree, results)
        if self.on_progress is not None:
            self.on_progress(Progress(self.goal, tree, node, self.clock()))
        if not self._is_done(tree):
            targets = [(tree.nodes[e.target], route.then(e.log_probability)) for e in edges if e.target is not None]
            await self._queue(tree, targets)
        if self.surplus:
            repeated, self.surplus = self.surplus, []
            await self.session.release(repeated)

    async def _queue(self, tree: SearchTree, reached: Sequence[tuple[Node, Route]]) -> None:
        """Puts the nodes that were reached, each by a route, on the frontier; those that have been expanded it leaves."""
        waiting = [(node, route) for node, route in reached if node.expansion is None]
        new = list({node.id: node for node, _ in waiting if node.value is None}.values())
        if self.critic is not None and new:
            started = self.clock()
            values = await self.critic.values([self.states[node.id] for node in new])
            tree.appraise(new, checked(values, len(new)), self.clock() - started)
        for node, route in waiting:
            self.frontier.push(node, route)

    def _keep(self, tree: SearchTree, results: Sequence[TacticResult]) -> None:
        """Keeps one state in Lean for each node. A session may repeat a state as the very one it gave before."""
        for result in results:
            if isinstance(result, TacticState):
                node = tree.find(result.key)
                assert node is not None, "the tree has a node for every state it was told of"
                if self.states.setdefault(node.id, result).id != result.id:
                    self.surplus.append(result)


def _time_is_up(budget: Budget) -> str:
    return f"The budget of {budget.seconds:g} seconds is spent."


def _exhaustion(tree: SearchTree) -> str:
    lost = sum(f.kind is LossKind.STATE_LOST for node in tree.nodes for f in node.failed)
    reason = f"All {len(tree.nodes)} states that the suggestions lead to have been expanded."
    return f"{reason} {lost} tactics were not tried, because Lean had lost their state." if lost else reason
