"""A search tree as text for a terminal."""

from __future__ import annotations

import textwrap

from search.policy import Suggestion
from search.session import ErrorKind, LeanError, ProofFinished, TacticResult, TacticState, Timeout, TimeoutKind
from search.show.text import to_text
from search.tree.nodes import Timing
from search.tree.search_tree import SearchTree


def state(id: int, *goals: str) -> TacticState:
    return TacticState(id, goals or (f"⊢ goal {id}",), f"key {id}", coupled=False)


def expand(tree: SearchTree, id: int, *tried: tuple[str, TacticResult]) -> None:
    suggested = [(Suggestion(tactic, -rank / 2), result) for rank, (tactic, result) in enumerate(tried)]
    tree.expand(tree.nodes[id], tree.nodes[id].route, Timing(0.0, 0.0, 0.0), suggested)


def refused(message: str) -> LeanError:
    return LeanError(ErrorKind.ELABORATION, message)


def drawn(picture: str) -> str:
    return textwrap.dedent(picture).lstrip("\n")


def test_a_proof_and_what_was_tried_beside_it() -> None:
    tree = SearchTree(state(0, "n : Nat\n⊢ n + 0 = n"))
    cases = state(1, "case zero\n⊢ 0 + 0 = 0", "case succ\nn : Nat\n⊢ n + 1 + 0 = n + 1")
    expand(tree, 0, ("foo", refused("unknown\nidentifier")), ("cases n", cases), ("simp", state(2)))
    expand(tree, 1, ("rfl", state(3)), ("decide", Timeout(TimeoutKind.HEARTBEATS)))
    expand(tree, 2, ("skip", state(2)), ("undo", state(0)))
    expand(tree, 3, ("rfl", ProofFinished()), ("trivial", ProofFinished()))
    assert to_text(tree) == drawn("""
        proved (★): 4 states, 4 expanded
          cases n
          rfl
          rfl

        ✓ 0 ⊢ n + 0 = n
        ├─ ✗ foo [0.00] elaboration: unknown ⏎ identifier
        ├─ ★ cases n [-0.50] → ✓ 1 ⊢ 0 + 0 = 0 (+1)
        │  ├─ ★ rfl [0.00] → ✓ 3 ⊢ goal 3
        │  │  ├─ ★ rfl [0.00] → no goals
        │  │  └─ trivial [-0.50] → no goals
        │  └─ ✗ decide [-0.50] heartbeats
        └─ simp [-1.00] → ✓ 2 ⊢ goal 2
           ├─ skip [0.00] → state 2
           └─ undo [-0.50] → state 0
        """)


def test_a_state_stands_once_where_the_proof_passes() -> None:
    tree = SearchTree(state(0))
    expand(tree, 0, ("long", state(1)), ("short", state(2)))
    expand(tree, 1, ("join", state(2)))
    expand(tree, 2, ("end", ProofFinished()))
    assert to_text(tree) == drawn("""
        proved (★): 3 states, 3 expanded
          short
          end

        ✓ 0 ⊢ goal 0
        ├─ long [0.00] → ✓ 1 ⊢ goal 1
        │  └─ join [0.00] → state 2
        └─ ★ short [-0.50] → ✓ 2 ⊢ goal 2
           └─ ★ end [0.00] → no goals
        """)


def test_long_parts_are_abbreviated_but_never_the_proof() -> None:
    tree = SearchTree(state(0))
    refusals = [(f"wrong {n}", refused("no")) for n in range(5)]
    expand(tree, 0, *refusals, *((f"go {n}", state(n)) for n in range(1, 6)))
    expand(tree, 1, *((f"on {n}", state(10 + n)) for n in range(4)))
    expand(tree, 5, ("last", state(20)))
    expand(tree, 10, ("end", ProofFinished()))
    assert to_text(tree, max_states=4, max_others=2, width=9) == drawn("""
        proved (★): 11 states, 4 expanded
          go 5
          last
          end

        ✓ 0 ⊢ goal 0
        ├─ ✗ wrong 0 [0.00] elaborat…
        ├─ ✗ wrong 1 [-0.50] elaborat…
        ├─ go 1 [-2.50] → · 1 ⊢ goal 1
        │  └─ … 4 more states
        ├─ ★ go 5 [-4.50] → ✓ 5 ⊢ goal 5
        │  └─ ★ last [0.00] → ✓ 10 ⊢ goal 20
        │     └─ ★ end [0.00] → no goals
        └─ … 3 more tactics, 3 more states
        """)


def test_what_a_critic_thought_of_a_state() -> None:
    tree = SearchTree(state(0))
    tree.set_values([tree.root], [1.5], seconds=0.0)
    expand(tree, 0, ("go", state(1, "⊢ p", "⊢ q")), ("on", state(2)))
    tree.set_values([tree.nodes[1]], [0.98], seconds=0.0)
    assert to_text(tree) == drawn("""
        not proved: 3 states, 1 expanded

        · 0 ⊢ goal 0 [1.50]
        ├─ go [0.00] → · 1 ⊢ p (+1) [0.98]
        └─ on [-0.50] → · 2 ⊢ goal 2
        """)


def test_a_search_that_has_not_begun() -> None:
    assert to_text(SearchTree(state(0))) == "not proved: 1 state, 0 expanded\n\n· 0 ⊢ goal 0\n"


def test_a_proof_deeper_than_the_stack() -> None:
    tree = SearchTree(state(0))
    for depth in range(2000):
        expand(tree, depth, ("step", state(depth + 1)))
    expand(tree, 2000, ("end", ProofFinished()))
    lines = to_text(tree).splitlines()
    assert lines[-1].endswith("└─ ★ end [0.00] → no goals")
