"""Expands nodes: asks the policy, runs its tactics, records the results, keeps one Lean state per node, releases the rest.

Every strategy uses it. It does not choose the next node.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from search.critic import checked
from search.errors import LeanFailure
from search.goal import Goal
from search.outcome import Progress
from search.policy import Policy, ranked
from search.session import ProofSession, TacticResult, TacticState
from search.settings import SearchSettings
from search.tree.invariants import check_invariants
from search.tree.nodes import Node, NodeStatus, Route, Timing
from search.tree.search_tree import SearchTree

logger = logging.getLogger(__name__)


class OutOfTime(Exception):
    """The budget's seconds ran out during a call."""


class Expander:
    """The tree of one search, and the states that Lean keeps for it."""

    def __init__(
        self,
        goal: Goal,
        session: ProofSession,
        policy: Policy,
        settings: SearchSettings,
        on_progress: Callable[[Progress], None] | None,
    ) -> None:
        self.goal = goal
        self.settings = settings
        self.tree: SearchTree | None = None
        """None until the goal is opened."""
        self._session = session
        self._policy = policy
        self._on_progress = on_progress
        self._states: dict[int, TacticState] = {}
        """The state in Lean of each node, by the node's id."""
        self._surplus: list[TacticState] = []
        """Duplicate states in Lean of known nodes, to be released."""
        self._proved_at: int | None = None
        """The number of expansions after which the root was proved."""
        self._began = time.monotonic()

    def clock(self) -> float:
        """Seconds since the search began."""
        return time.monotonic() - self._began

    @property
    def is_proved(self) -> bool:
        return self.tree is not None and self.tree.root.status is NodeStatus.PROVED

    def is_done(self) -> bool:
        """Whether there is a proof and the expansions requested after a proof are done."""
        after = self.settings.budget.after_proof
        return self.tree is not None and self._proved_at is not None and self.tree.expansions >= self._proved_at + after

    def exhausted_budget(self) -> str | None:
        """Says which part of the budget is spent, as a sentence; None if none is."""
        budget = self.settings.budget
        if self.tree is not None and budget.expansions is not None and self.tree.expansions >= budget.expansions:
            return f"{self.tree.expansions} expansions did not find a proof."
        if budget.seconds is not None and self.clock() >= budget.seconds:
            return self.time_exhausted()
        return None

    def time_exhausted(self) -> str:
        """Says that the budget's seconds are spent, as a sentence."""
        return f"The budget of {self.settings.budget.seconds:g} seconds is spent."

    async def open(self) -> SearchTree:
        """Opens the goal. Must be called first. Raises `OutOfTime`, and what session and critic raise."""
        async with self._in_time():
            root = await self._session.open(self.goal)
        self.tree = SearchTree(root, self.clock())
        self._states[self.tree.root.id] = root
        await self._value(self.tree, [self.tree.root])
        return self.tree

    async def expand(self, node: Node, route: Route) -> list[tuple[Node, Route]]:
        """Tries the policy's suggestions on a node that was chosen by this route.

        Returns the reached nodes that can be expanded next, each with a route, and with a value if there is a critic.
        Raises `OutOfTime` if nothing could be tried in time, and what session, policy and critic raise.
        """
        tree = self.tree
        assert tree is not None, "the goal was not opened"
        started = self.clock()
        state = self._states[node.id]
        async with self._in_time():
            [proposed] = await self._policy.propose([state], self.settings.suggestions)
        suggested = ranked(proposed)[: self.settings.suggestions]
        asked = self.clock()
        results = await self._run(state, [suggestion.tactic for suggestion in suggested])
        timing = Timing(started, asked - started, self.clock() - asked)
        tried = [(suggestion, result) for suggestion, result in zip(suggested, results, strict=True) if result is not None]
        edges = tree.expand(node, route, timing, tried, untried=len(suggested) - len(tried))
        if self.is_proved and self._proved_at is None:
            self._proved_at = tree.expansions
        if self.settings.debug:
            check_invariants(tree)
        self._keep(tree, [result for _, result in tried])
        if self._on_progress is not None:
            self._on_progress(Progress(self.goal, tree, node, self.clock()))
        if self._surplus:
            repeated, self._surplus = self._surplus, []
            await self._session.release(repeated)
        if self.is_done():
            return []
        reached = [(tree.nodes[e.target], route.then(e.log_probability)) for e in edges if e.target is not None]
        waiting = [(target, way) for target, way in reached if target.expansion is None]
        await self._value(tree, [target for target, _ in waiting])
        return waiting

    async def release_all(self) -> None:
        """Releases every state in Lean. If Lean has failed there is nothing to release, and the failure is only logged."""
        states = [*self._states.values(), *self._surplus]
        self._states, self._surplus = {}, []
        if not states:
            return
        try:
            await self._session.release(states)
        except LeanFailure as failure:
            logger.warning("states of %s could not be released: %s", self.goal.name, failure)

    async def _run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult | None]:
        """Returns the results within the time left, up to a finished proof unless all are wanted as training data."""
        if not tactics:
            return []
        stop_at_proof = self.settings.budget.after_proof == 0
        return await self._session.run(state, tactics, stop_at_proof=stop_at_proof, seconds=self._seconds_left())

    async def _value(self, tree: SearchTree, nodes: Sequence[Node]) -> None:
        """Asks the critic for values of the nodes that have none."""
        critic = self.settings.critic
        new = list({node.id: node for node in nodes if node.value is None}.values())
        if critic is None or not new:
            return
        started = self.clock()
        async with self._in_time():
            values = await critic.values([self._states[node.id] for node in new])
        tree.set_values(new, checked(values, len(new)), self.clock() - started)

    def _keep(self, tree: SearchTree, results: Sequence[TacticResult]) -> None:
        """Keeps one state in Lean for each node. A session may return the same state, with the same id, more than once."""
        for result in results:
            if isinstance(result, TacticState):
                node = tree.find(result.key)
                assert node is not None, "the tree has a node for every state it was given"
                if self._states.setdefault(node.id, result).id != result.id:
                    self._surplus.append(result)

    def _seconds_left(self) -> float | None:
        seconds = self.settings.budget.seconds
        return None if seconds is None else max(0.0, seconds - self.clock())

    @asynccontextmanager
    async def _in_time(self) -> AsyncIterator[None]:
        """Cancels the body when the budget's seconds are spent, and then raises `OutOfTime`."""
        try:
            async with asyncio.timeout(self._seconds_left()) as limit:
                yield
        except TimeoutError:
            if not limit.expired():
                raise
            raise OutOfTime from None
