"""The training data of policies: the steps of proofs, each a state and the tactic that a proof uses there.

Read from the corpus: only proofs that the judge's newest verdict accepts, and no held-out theorem, under any name or in any
context.
"""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from prover.corpus.store import Corpus, Search
from prover.corpus.tables import Split
from prover.training.renaming import declared_names
from search.tree.record import from_record
from search.tree.search_tree import SearchTree

DETOUR = 1
"""By how many tactics a path may be longer than the shortest and still be learned: a step that is not on the shortest proof
of an easy goal may be needed for a hard one."""

_LEARNED = (Split.TRAIN, Split.UNKNOWN)


@dataclass(frozen=True)
class Step:
    """A state of a proof and the tactic used there."""

    goals: tuple[str, ...]
    tactic: str
    left: int
    """How many tactics there are from here to the end, including this one."""


@dataclass(frozen=True)
class Lesson:
    """A state with the tactics that judged proofs use there."""

    goals: tuple[str, ...]
    tactics: tuple[str, ...]
    declared: frozenset[str]
    """Parts of names that the goal's file declares."""
    left: int = 1
    """The length in tactics of the shortest known proof from here."""


def searches_to_learn_from(corpus: Corpus) -> Iterator[tuple[Search, SearchTree]]:
    """Yields every attempt at a theorem that is not held out, with its tree, in the order in which they ended."""
    held_out = corpus.held_out_statements()
    for search in corpus.attempts_with_trees():
        theorem = search.theorem
        if theorem.split in _LEARNED and theorem.statement_digest not in held_out and search.attempt.tree is not None:
            yield search, from_record(search.attempt.tree)


def read_lessons(corpus: Corpus) -> list[Lesson]:
    """Returns each state on a proof with the tactics that start short paths to its end, in the order they were found."""
    left: dict[tuple[str, ...], dict[str, int]] = {}
    declared: dict[tuple[str, ...], frozenset[str]] = {}
    for search, tree in searches_to_learn_from(corpus):
        if not search.proofs:
            continue
        own = declared_names(corpus.goal(search.theorem.id).source.text)
        for proof in search.proofs:
            for step in steps_of(tree, proof.tactics):
                known = left.setdefault(step.goals, {})
                known[step.tactic] = min(step.left, known.get(step.tactic, step.left))
                declared[step.goals] = declared.get(step.goals, frozenset()) | own
    return [Lesson(goals, _short(known), declared[goals], min(known.values())) for goals, known in left.items()]


def _short(left: Mapping[str, int]) -> tuple[str, ...]:
    fewest = min(left.values())
    return tuple(tactic for tactic, count in left.items() if count <= fewest + DETOUR)


def steps_of(tree: SearchTree, tactics: Sequence[str]) -> list[Step]:
    """Returns the steps of a proof in this tree. Raises `ValueError` if the tree does not contain it."""
    steps: list[Step] = []
    node = tree.root
    for i, tactic in enumerate(tactics):
        edge = next((edge for edge in node.edges if edge.tactic == tactic), None)
        if edge is None or (edge.target is None) != (i == len(tactics) - 1):
            raise ValueError(f"the tree has no proof by {' ⏎ '.join(tactics)}")
        steps.append(Step(node.goals, tactic, len(tactics) - i))
        if edge.target is not None:
            node = tree.nodes[edge.target]
    return steps


def steps_left(tree: SearchTree) -> dict[int, int]:
    """Returns for each proved node, by id, the length in tactics of the shortest known proof from there."""
    left = {node.id: 1 for node in tree.nodes if any(edge.target is None for edge in node.edges)}
    queue = deque(left)
    while queue:
        node = tree.nodes[queue.popleft()]
        for edge in node.incoming:
            if edge.source not in left:
                left[edge.source] = left[node.id] + 1
                queue.append(edge.source)
    return left


def digest(lines: Iterable[object]) -> str:
    """Returns the hex SHA-256 of JSON values, in their order."""
    hashed = hashlib.sha256()
    for line in lines:
        hashed.update(json.dumps(line, ensure_ascii=False, sort_keys=True).encode() + b"\n")
    return hashed.hexdigest()
