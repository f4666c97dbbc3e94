"""Stand-ins for the names in a state."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.policy.naming import ALL_STAND_INS, NEW_PROOF, OTHER, STAND_INS, WORD, Naming

NAMING = Naming(frozenset({"Nat", "List", "Type", "Prop", "Tree", "append", "simp", "induction", "length", "case", "x"}))
LISTS = "α : Type\nxs ys : List α\nn : Nat\nh : xs.length = n\n⊢ stutter (weave xs) = stutter ys"


def test_hypotheses_get_stand_ins_of_their_kinds_and_unknown_words_others() -> None:
    goals, _ = NAMING.anonymized([LISTS])
    assert goals == ["T1 : Type\nL1 L2 : List T1\nN1 : Nat\nH1 : L1.length = N1\n⊢ K1 (K2 L1) = K1 L2"]


def test_the_names_come_back_in_the_tactic() -> None:
    _, reveal = NAMING.anonymized([LISTS])
    assert reveal("induction L1 <;> simp [K1, K2.K1, H1.symm]") == "induction xs <;> simp [stutter, weave.stutter, h.symm]"


def test_functions_propositions_proofs_and_elements_are_told_apart() -> None:
    [goal], _ = NAMING.anonymized(["p q : Prop\nα : Type\nf : α → α\nR : α → α → Prop\na : α\nhp : p\nk : p → q\n⊢ q"])
    assert goal == "P1 P2 : Prop\nT1 : Type\nF1 : T1 → T1\nF2 : T1 → T1 → Prop\nX1 : T1\nH1 : P1\nH2 : P1 → P2\n⊢ P2"


def test_what_a_tactic_cannot_refer_to_stays() -> None:
    [goal], _ = NAMING.anonymized(["inst✝ : Decidable p\nn✝ n : Nat\n⊢ n = n✝"])
    assert "inst✝ : " in goal
    assert "n✝ N1 : Nat\n⊢ N1 = n✝" in goal


def test_all_goals_of_a_state_share_their_stand_ins() -> None:
    goals, _ = NAMING.anonymized(["n m : Nat\n⊢ f n = m", "m : Nat\n⊢ g = f m"])
    assert goals == ["N1 N2 : Nat\n⊢ K1 N1 = N2", "N2 : Nat\n⊢ K2 = K1 N2"]


def test_a_name_that_looks_like_a_stand_in_is_left_and_its_stand_in_is_not_given_to_another() -> None:
    goals, reveal = NAMING.anonymized(["⊢ K1 = other"])
    assert goals == ["⊢ K1 = K2"]
    assert reveal("simp [K1, K2]") == "simp [K1, other]"


def test_words_for_which_no_stand_in_is_left_stay() -> None:
    goals, _ = NAMING.anonymized(["⊢ " + " ".join(f"w{number}" for number in range(40))])
    several = STAND_INS[OTHER]
    assert WORD.findall(goals[0]) == [*several, *(f"w{number}" for number in range(len(several), 40))]


def test_in_another_order_the_kinds_stay() -> None:
    usual, other = NAMING.stand_ins([LISTS]), NAMING.stand_ins([LISTS], random.Random(1))
    assert {name: stand_in[0] for name, stand_in in usual.items()} == {name: stand_in[0] for name, stand_in in other.items()}
    assert usual != other
    assert len(set(other.values())) == len(other)


NEW = "α : Type\np : α → Prop\nh : ∃ x, p x\nh1 : p = p\nn : Nat\n⊢ n = n"


@pytest.mark.parametrize(
    ("tactic", "anonymized", "revealed"),
    [
        ("obtain ⟨x, hx⟩ := h", "obtain ⟨x, hx⟩ := H1", "obtain ⟨x, hx⟩ := h"),
        ("intro y h2", "intro V1 W1", "intro y h2"),
        ("intro z h7 y ih", "intro V1 W1 V2 W2", "intro y h2 z h3"),
        ("cases h with | inl h => ?_ | inr h5 => exact h5", "cases H1 with | inl H1 => ?_ | inr W1 => exact W1", None),
        ("have h3 : p n := h1 ▸ h.mp", "have W1 : F1 N1 := H2 ▸ H1.mp", None),
        ("rename_i a xs'", "rename_i V1 V2", "rename_i y z"),
        ("simp [Nat.le, em, or_comm] at *", "simp [Nat.le, em, or_comm] at *", None),
        ("rw [h1] <;> exact fun k => by omega", "rw [H2] <;> exact fun V1 => by omega", None),
    ],
)
def test_what_a_tactic_brings_in_gets_the_next_stand_in_and_then_a_name_that_is_free(
    tactic: str, anonymized: str, revealed: str | None
) -> None:
    assert NAMING.anonymizer([NEW])(tactic) == anonymized
    [goal], reveal = NAMING.anonymized([NEW])
    assert NAMING.anonymizer([NEW])(NEW) == goal, "goals bring in nothing"
    if revealed is not None:
        assert reveal(anonymized) == revealed
    assert NAMING.anonymizer([NEW])(reveal(anonymized)) == anonymized


def test_new_names_are_none_of_the_goals_own() -> None:
    _, reveal = NAMING.anonymized(["h h1 x z V1 : Nat\n⊢ h = y"])
    assert reveal("intro V2 V3 W1 W2") == "intro x1 x2 h2 h3"
    assert reveal("exact V1") == "exact V1"


def test_new_names_beyond_the_stand_ins_stay() -> None:
    several = STAND_INS[NEW_PROOF]
    written = " ".join(f"h{number}" for number in range(len(several) + 2))
    assert NAMING.anonymizer(["⊢ True"])(written).split() == [*several, *written.split()[-2:]]


LINES = ["xs : List Nat", "n : Nat", "h : foo", "n✝ : Nat", "K1 : Nat", "⊢ foo xs' = xs", "⊢ n + n = K1", "  → foo'", ""]


@given(st.lists(st.sampled_from(LINES)).map("\n".join))
def test_anonymized_names_can_be_restored(goal: str) -> None:
    [anonymized], reveal = NAMING.anonymized([goal])
    assert reveal(anonymized) == goal
    assert NAMING.stand_ins([goal]).keys().isdisjoint(ALL_STAND_INS)
