"""Harvests further proofs from search trees: a search ends with its first proof, but its tree often contains others.

As every proof they are judged, then stored. They are more training data, with several proofs of the same goal.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

from prover.corpus.store import Corpus
from prover.flywheel.attempts.judging import JudgeQueue
from prover.training.steps import DETOUR, searches_to_learn_from, steps_left
from search.goal import Goal
from search.lean.judge.judge import Judge
from search.lean.judge.verdict import Verdict
from search.tree.nodes import Edge
from search.tree.search_tree import SearchTree


@dataclass(frozen=True)
class Candidate:
    """A proof in a tree that has not been judged yet."""

    goal: Goal
    attempt_id: int
    tactics: tuple[str, ...]


def other_proofs(tree: SearchTree, most: int) -> list[tuple[str, ...]]:
    """Returns up to `most` proofs, each with a tactic on a short path to the end that the others lack; nearest the root first."""
    left = steps_left(tree)
    way = _ways(tree)
    found: dict[tuple[str, ...], None] = {}
    for node in sorted((node for node in tree.nodes if node.id in left and node.id in way), key=lambda n: len(way[n.id])):
        for edge in node.edges:
            if len(found) >= most:
                return list(found)
            after = _after(edge, left)
            if after is not None and after < left[node.id] + DETOUR and edge.target != node.id:
                found[(*way[node.id], edge.tactic, *_rest(tree, edge, left))] = None
    return list(found)


def candidates(corpus: Corpus, most: int) -> Iterator[Candidate]:
    """Yields unstored proofs from the trees of proved theorems, up to `most` per attempt, without held-out theorems."""
    for search, tree in searches_to_learn_from(corpus):
        if not search.proofs:
            continue
        known = {tuple(proof.tactics) for proof in search.proofs}
        goal = corpus.goal(search.theorem.id)
        for tactics in other_proofs(tree, most):
            if tactics not in known:
                yield Candidate(goal, search.attempt.id, tactics)


async def harvest(corpus: Corpus, judge: Judge, most: int, judges: int) -> AsyncIterator[Verdict]:
    """Judges all candidates, stores the accepted ones, and yields each verdict. Raises `ProverError`."""
    judge_queue = JudgeQueue(judge, judges)

    async def judged(candidate: Candidate) -> Verdict:
        said = await judge_queue.judged(candidate.goal, candidate.tactics)
        if said.verdict.accepted:
            await asyncio.to_thread(
                corpus.record_proof,
                candidate.attempt_id,
                tactics=candidate.tactics,
                lean_source=said.lean_source,
                verdict=said.verdict,
            )
        return said.verdict

    tasks = [asyncio.create_task(judged(candidate)) for candidate in candidates(corpus, most)]
    try:
        for task in asyncio.as_completed(tasks):
            yield await task
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _after(edge: Edge, left: dict[int, int]) -> int | None:
    return 0 if edge.target is None else left.get(edge.target)


def _rest(tree: SearchTree, edge: Edge, left: dict[int, int]) -> list[str]:
    """Returns the tactics of a shortest proof after the edge."""
    rest: list[str] = []
    while edge.target is not None:
        node = tree.nodes[edge.target]
        edge = next(edge for edge in node.edges if _after(edge, left) == left[node.id] - 1)
        rest.append(edge.tactic)
    return rest


def _ways(tree: SearchTree) -> dict[int, tuple[str, ...]]:
    """Returns the shortest path from the root to each node, by node id."""
    ways: dict[int, tuple[str, ...]] = {tree.root.id: ()}
    queue = deque([tree.root])
    while queue:
        node = queue.popleft()
        for edge in node.edges:
            if edge.target is not None and edge.target not in ways:
                ways[edge.target] = (*ways[node.id], edge.tactic)
                queue.append(tree.nodes[edge.target])
    return ways
