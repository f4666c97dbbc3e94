"""The states for which online training samples tactics: those on judged proofs, with all known proofs from there.

Read from the corpus only. For the effect of new tactics at such a state see `rewards`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from prover.corpus.store import Corpus
from prover.training.steps import searches_to_learn_from
from search.goal import Goal
from search.session import ProofFinished, TacticResult, TacticState
from search.tree.nodes import NodeStatus
from search.tree.search_tree import SearchTree


@dataclass(frozen=True, eq=False)
class Explored:
    """A theorem with the results of its searches. States are identified by their keys."""

    goal: Goal
    root: str
    ways: dict[str, dict[str, str | None]] = field(default_factory=dict)
    """For each proved state, the tactics on proofs, each with the proved state it leads to; None if it finishes the proof."""
    goals: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """For each proved state."""
    proofs: set[tuple[str, ...]] = field(default_factory=set)
    """The accepted proofs."""

    def add(self, tree: SearchTree, proofs: Iterable[tuple[str, ...]]) -> None:
        """Adds the results of one search."""
        for node in tree.nodes:
            if node.status is NodeStatus.PROVED:
                self.goals.setdefault(node.key, node.goals)
                ways = self.ways.setdefault(node.key, {})
                for edge in node.edges:
                    target = None if edge.target is None else tree.nodes[edge.target]
                    if target is None or target.status is NodeStatus.PROVED:
                        ways.setdefault(edge.tactic, None if target is None else target.key)
        self.proofs.update(proofs)

    def rest(self, key: str, avoiding: Collection[str]) -> tuple[str, ...] | None:
        """Returns the tactics of a shortest known proof from a state that avoids the given states; None if none is known."""
        queue: deque[tuple[str, tuple[str, ...]]] = deque([(key, ())])
        seen = set(avoiding)
        while queue:
            at, tactics = queue.popleft()
            if at in seen:
                continue
            seen.add(at)
            for tactic, target in self.ways.get(at, {}).items():
                if target is None:
                    return (*tactics, tactic)
                queue.append((target, (*tactics, tactic)))
        return None

    def places(self) -> list[Place]:
        """Returns the states on the judged proofs, each once."""
        found: dict[str, Place] = {}
        for proof in sorted(self.proofs):
            passed = [self.root]
            for count, tactic in enumerate(proof):
                found.setdefault(passed[-1], Place(self, proof[:count], tuple(passed)))
                target = self.ways[passed[-1]][tactic]
                if target is not None:
                    passed.append(target)
        return list(found.values())


@dataclass(frozen=True, eq=False)
class Place:
    """A state on a judged proof."""

    theorem: Explored
    tactics: tuple[str, ...]
    """The tactics that lead to it from the root."""
    passed: tuple[str, ...]
    """The states on this path, from the root on; the last is the place's own."""

    @property
    def key(self) -> str:
        return self.passed[-1]

    @property
    def goals(self) -> tuple[str, ...]:
        return self.theorem.goals[self.key]

    def whole_proof(self, tactic: str, result: TacticResult) -> tuple[str, ...] | None:
        """Returns a whole proof that includes the tactic, given its result here; None if none is known.

        A proof visits no state twice, so a tactic that changes nothing or leads back is part of none.
        """
        match result:
            case ProofFinished():
                return (*self.tactics, tactic)
            case TacticState(key=key):
                rest = self.theorem.rest(key, avoiding=self.passed)
                return None if rest is None else (*self.tactics, tactic, *rest)
        return None


def read_explored(corpus: Corpus, lean_version: str) -> list[Explored]:
    """Returns the theorems with a judged proof that are not held out, with the results of all searches by this Lean.

    States are compared by their keys, which may differ between versions of Lean.
    """
    theorems: dict[int, Explored] = {}
    for search, tree in searches_to_learn_from(corpus):
        if search.attempt.lean_version == lean_version and tree.root.status is NodeStatus.PROVED:
            id = search.theorem.id
            if id not in theorems:
                theorems[id] = Explored(corpus.goal(id), tree.root.key)
            theorems[id].add(tree, (tuple(proof.tactics) for proof in search.proofs))
    return [theorem for theorem in theorems.values() if theorem.proofs]
