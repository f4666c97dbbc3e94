"""A search tree as text for a terminal: tactics and the goals they led to, the proof marked, long parts abbreviated.

A state that several tactics lead to is shown once: on the proof if it is part of it, otherwise first in breadth-first order;
the other tactics refer to its number. In brackets are a tactic's log-probability and the critic's value of a state; a slow
tactic is shown with its seconds.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass

from search.tree.nodes import Edge, FailedTactic, Node, NodeStatus
from search.tree.search_tree import SearchTree

PROOF = "★"
SLOW_SECONDS = 0.5
"""A tactic that took at least this many seconds is shown with its time."""
MARKS = {NodeStatus.PROVED: "✓", NodeStatus.FAILED: "✗", NodeStatus.OPEN: "·"}


def to_text(tree: SearchTree, *, max_states: int = 60, max_others: int = 3, width: int = 80) -> str:
    """Returns the tree, one line per tactic.

    Shows the states of the proof and then others, nearest to the root first, up to `max_states` in total; under each state
    the tactics that lead to shown states, and the first `max_others` other ones. Tactics and goals are cut after `width`
    characters.
    """
    return "\n".join([*_heading(tree), *_Outline(tree, max_states, max_others, width).lines()]) + "\n"


def one_line(text: str) -> str:
    """Returns the text on one line, with line breaks shown as symbols and other control characters escaped."""
    return escaped(text.strip("\n").replace("\n", " ⏎ "))


def escaped(text: str, *, keep: str = "") -> str:
    """Escapes control characters and lone surrogates, except those in `keep`, as in Python strings.

    A model's output may contain any of them, and a terminal would interpret some.
    """
    return "".join(c if c.isprintable() or c in keep else c.encode("unicode_escape").decode() for c in text)


def headline(goals: tuple[str, ...]) -> str:
    """Returns the target of the first goal, or its first line if it shows none."""
    lines = goals[0].splitlines() if goals else []
    targets = [line for line in lines if line.startswith("⊢")]
    return one_line((targets or lines or ["no goals"])[0])


@dataclass(frozen=True)
class _Line:
    text: str
    below: Node | None = None
    """The state whose tactics are shown indented below this line."""


@dataclass(frozen=True)
class _Pending:
    """Lines not yet written at one depth."""

    lines: deque[_Line]
    indent: str


class _Outline:
    """Chooses which states and tactics of a tree are shown, and formats them."""

    def __init__(self, tree: SearchTree, max_states: int, max_others: int, width: int) -> None:
        self._tree = tree
        self._max_others = max_others
        self._width = width
        self._proof = frozenset(tree.proof_steps() or ())
        self._parents = _spanning_edges(tree, self._proof)
        """For each state except the root, the edge under which it is shown; in breadth-first order."""
        proof_states = {edge.source for edge in self._proof} | {tree.root.id}
        others = [id for id in self._parents if id not in proof_states]
        self._shown = proof_states | set(others[: max(0, max_states - len(proof_states))])
        self._hidden = self._count_hidden()

    def lines(self) -> Iterator[str]:
        """Yields the lines depth first, without recursion: a proof may be deeper than Python's stack."""
        yield self._state(self._tree.root)
        stack = [_Pending(self._below(self._tree.root), "")]
        while stack:
            indent, pending = stack[-1].indent, stack[-1].lines
            if not pending:
                stack.pop()
                continue
            line = pending.popleft()
            yield f"{indent}{'├─' if pending else '└─'} {line.text}"
            if line.below is not None:
                stack.append(_Pending(self._below(line.below), indent + ("│  " if pending else "   ")))

    def _below(self, node: Node) -> deque[_Line]:
        """Returns the lines for the tactics tried on a shown state, by rank, and a count of those left out."""
        onward: dict[int, _Line] = {}
        others: dict[int, _Line] = {}
        for edge in node.edges:
            if edge.target is not None and self._parents.get(edge.target) is edge:
                if edge.target in self._shown:
                    target = self._tree.nodes[edge.target]
                    onward[edge.order] = _Line(f"{self._tactic(edge)} → {self._state(target)}", target)
            elif edge in self._proof:
                onward[edge.order] = _Line(f"{self._tactic(edge)} → no goals")
            else:
                others[edge.order] = _Line(f"{self._tactic(edge)} → {_elsewhere(edge)}")
        for failed in node.failed:
            others[failed.order] = _Line(f"✗ {self._tactic(failed)} {self._cut(one_line(_why(failed)))}")
        kept = sorted(others)[: self._max_others]
        lines = onward | {order: others[order] for order in kept}
        left_out = [(len(others) - len(kept), "tactic"), (self._hidden[node.id], "state")]
        more = [_counted(n, f"more {thing}") for n, thing in left_out if n]
        return deque([*(lines[order] for order in sorted(lines)), *([_Line(f"… {', '.join(more)}")] if more else [])])

    def _state(self, node: Node) -> str:
        besides = f" (+{len(node.goals) - 1})" if len(node.goals) > 1 else ""
        value = "" if node.value is None else f" [{node.value:.2f}]"
        return f"{MARKS[node.status]} {node.id} {self._cut(headline(node.goals))}{besides}{value}"

    def _tactic(self, tried: Edge | FailedTactic) -> str:
        mark = f"{PROOF} " if tried in self._proof else ""
        seconds = tried.cost.seconds
        slow = f" {seconds:.1f} s" if seconds >= SLOW_SECONDS else ""
        return f"{mark}{self._cut(one_line(tried.tactic))} [{tried.log_probability:.2f}]{slow}"

    def _cut(self, text: str) -> str:
        return text if len(text) <= self._width else text[: self._width - 1] + "…"

    def _count_hidden(self) -> Counter[int]:
        """Returns for each shown state how many states below it are left out."""
        stands_under = {id: id for id in self._shown}
        hidden: Counter[int] = Counter()
        for id, edge in self._parents.items():
            if id not in self._shown:
                stands_under[id] = stands_under[edge.source]
                hidden[stands_under[id]] += 1
        return hidden


def _heading(tree: SearchTree) -> list[str]:
    size = f"{_counted(len(tree.nodes), 'state')}, {tree.expansions} expanded"
    proof = tree.proof()
    if proof is None:
        return [f"not proved: {size}", ""]
    return [f"proved ({PROOF}): {size}", *(f"  {one_line(tactic)}" for tactic in proof), ""]


def _counted(n: int, thing: str) -> str:
    return f"{n} {thing}{'' if n == 1 else 's'}"


def _why(failed: FailedTactic) -> str:
    return f"{failed.kind}: {failed.message}" if failed.message else failed.kind


def _elsewhere(edge: Edge) -> str:
    return "no goals" if edge.target is None else f"state {edge.target}"


def _spanning_edges(tree: SearchTree, proof: frozenset[Edge]) -> dict[int, Edge]:
    """Returns one edge to each state except the root, in breadth-first order: a spanning tree that contains the proof."""
    on_proof = {edge.target: edge for edge in proof}
    parents: dict[int, Edge] = {}
    queue = deque([tree.root])
    while queue:
        for edge in queue.popleft().edges:
            target = edge.target
            if target in (None, tree.root.id) or target in parents or on_proof.get(target, edge) is not edge:
                continue
            parents[target] = edge
            queue.append(tree.nodes[target])
    return parents
