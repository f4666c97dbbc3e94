"""Stand-ins for names that a model cannot know."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from prover.policy.naming import STAND_INS, WORD, Naming

KNOWN = Naming(frozenset({"Nat", "List", "append", "xs", "simp", "induction", "length"}))


def test_words_that_are_not_known_get_stand_ins_and_come_back_in_the_tactic() -> None:
    goals, reveal = KNOWN.disguised(["xs : List Nat\n⊢ stutter (weave xs) = stutter xs"])
    assert goals == ["xs : List Nat\n⊢ K1 (K2 xs) = K1 xs"]
    assert (
        reveal("induction xs <;> simp [K1, K2.K1, List.append]") == "induction xs <;> simp [stutter, weave.stutter, List.append]"
    )


def test_all_goals_of_a_state_share_their_stand_ins() -> None:
    goals, _ = KNOWN.disguised(["⊢ f = g", "⊢ g = f"])
    assert goals == ["⊢ K1 = K2", "⊢ K2 = K1"]


def test_a_name_that_looks_like_a_stand_in_is_left_and_its_stand_in_is_not_given_to_another() -> None:
    goals, reveal = KNOWN.disguised(["⊢ K1 = other"])
    assert goals == ["⊢ K1 = K2"]
    assert reveal("simp [K1, K2]") == "simp [K1, other]"


def test_words_for_which_no_stand_in_is_left_stay() -> None:
    goals, _ = KNOWN.disguised([" ".join(f"w{number}" for number in range(40))])
    assert WORD.findall(goals[0]) == [*STAND_INS, *(f"w{number}" for number in range(len(STAND_INS), 40))]


@given(st.lists(st.sampled_from(["xs", "Nat", "foo", "foo'", "Tree.leaf", "K1", "h✝", "(", "→", "\n"])).map(" ".join))
def test_what_is_disguised_can_be_revealed(goal: str) -> None:
    goals, reveal = KNOWN.disguised([goal])
    assert reveal(goals[0]) == goal
