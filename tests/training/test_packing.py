"""Packing: the network's outputs for an example in a packed row equal those for the example alone."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from prover.training.packing import NO_LOSS, Example, Row, collate, pack
from tests.policy.small_models import a_decoder

PAD = 0
END = 0

#   row:       p q | q a b end | q c end | r s | s d end | pad pad
#   predicts:        a b end     c end           d end
EXAMPLE = Example(prompt=(1, 2), tactics=((3, 4, END), (5, END)))
OTHER = Example(prompt=(6, 7), tactics=((8, END),))


def test_a_row_token_by_token() -> None:
    [row] = pack([EXAMPLE, OTHER], 14, PAD)
    assert {name: values.tolist() for name, values in row.items()} == {  # type: ignore[attr-defined]
        "input_ids": [1, 2, 3, 4, 0, 2, 5, 0, 6, 7, 8, 0, 0, 0],
        "labels": [-100, -100, 3, 4, 0, -100, 5, 0, -100, -100, 8, 0, -100, -100],
        "position_ids": [0, 1, 2, 3, 4, 1, 2, 3, 0, 1, 2, 3, 0, 1],
        "example": [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2],
        "tactic": [0, 1, 1, 1, 1, 2, 2, 2, 0, 1, 1, 1, 0, 0],
    }


def test_attention_mask() -> None:
    [row] = pack([EXAMPLE, Example((6,), ((8,),))], 10, PAD)
    [[mask]] = collate([row])["attention_mask"].int().tolist()
    assert ["".join(map(str, line)) for line in mask] == [
        "1000000000",  # the prompt
        "1100000000",  # its end, and the first tactic
        "1110000000",
        "1111000000",
        "1111100000",
        "1000010000",  # its end again, and the second tactic, which does not see the first
        "1000011000",
        "1000011100",
        "0000000010",  # the other example sees nothing of this one
        "0000000011",
    ]


def random_examples(count: int, seed: int) -> list[Example]:
    rng = random.Random(seed)

    def text(longest: int) -> tuple[int, ...]:
        return tuple(rng.randrange(1, 20) for _ in range(rng.randint(1, longest)))

    return [Example(text(8), tuple((*text(5), END) for _ in range(rng.randint(1, 4)))) for _ in range(count)]


@pytest.fixture(scope="module")
def network() -> Any:
    return a_decoder(20)


def logits(network: Any, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    with torch.no_grad():
        said: torch.Tensor = network(**{name: tensor for name, tensor in batch.items() if name != "labels"}).logits
    return said


def test_packed_logits_are_those_of_each_tactic_alone(network: Any) -> None:
    for example in random_examples(20, seed=1):
        before, after = random_examples(1, seed=2), random_examples(1, seed=3)
        [row] = pack([*before, example, *after], 128, PAD)
        packed = logits(network, collate([row]))[0]
        at = len(before[0]) + len(example.prompt) - 1
        for tactic in example.tactics:
            alone = logits(network, {"input_ids": torch.tensor([[*example.prompt, *tactic]])})[0, len(example.prompt) - 1 :]
            assert torch.allclose(packed[at : at + 1 + len(tactic)], alone, atol=1e-5)
            at += 1 + len(tactic)


def test_the_packed_loss_is_the_mean_over_all_tokens_of_all_tactics(network: Any) -> None:
    examples = random_examples(30, seed=4)
    batch = collate(pack(examples, 64, PAD))
    with torch.no_grad():
        packed = network(**batch).loss.item()
    lost, tokens = 0.0, 0
    for example in examples:
        for tactic in example.tactics:
            ids = torch.tensor([[*example.prompt, *tactic]])
            labels = ids.clone()
            labels[0, : len(example.prompt)] = NO_LOSS
            with torch.no_grad():
                lost += network(input_ids=ids, labels=labels).loss.item() * len(tactic)
            tokens += len(tactic)
    assert packed == pytest.approx(lost / tokens, abs=1e-5)


def test_each_example_goes_where_it_leaves_the_least_room() -> None:
    def long(length: int) -> Example:
        return Example((1,), (tuple(range(1, length)),))  # with the prompt's end repeated: so many tokens

    rows = pack([long(6), long(7), long(3), long(4), long(9)], 10, PAD)
    assert [used(row) for row in rows] == [[6, 4], [7, 3], [9]]


def used(row: Row) -> list[int]:
    """The lengths of the examples of a row, without its padding."""
    padding = len(row["input_ids"]) - _filled(row)
    counts = torch.bincount(row["example"]).tolist()
    return counts[:-1] if padding else counts


def _filled(row: Row) -> int:
    """Up to the last label: every example ends with one."""
    return int((row["labels"] != NO_LOSS).nonzero()[-1]) + 1


def test_an_example_longer_than_a_row_is_refused() -> None:
    with pytest.raises(ValueError, match="an example of 8 tokens does not fit into a row of 7"):
        pack([EXAMPLE], 7, PAD)


TOKENS = st.lists(st.integers(1, 19), min_size=1, max_size=6).map(tuple)
EXAMPLES = st.lists(st.builds(Example, TOKENS, st.lists(TOKENS, min_size=1, max_size=3).map(tuple)), max_size=12)


@given(EXAMPLES, st.integers(30, 60))
def test_nothing_is_lost_and_nothing_comes_twice(examples: list[Example], length: int) -> None:
    rows = pack(examples, length, PAD)
    assert all(len(tensor) == length for row in rows for tensor in (row["input_ids"], row["labels"], row["position_ids"]))
    assert sorted(tactics_of(rows)) == sorted((example.prompt, tactic) for example in examples for tactic in example.tactics)
    assert sum(map(len, examples)) == sum(sum(used(row)) for row in rows)


@given(EXAMPLES, st.integers(30, 60))
def test_no_two_rows_would_fit_into_one(examples: list[Example], length: int) -> None:
    firsts = [used(row)[0] for row in pack(examples, length, PAD)]
    rows = [sum(used(row)) for row in pack(examples, length, PAD)]
    assert all(filled + later > length for i, filled in enumerate(rows) for later in firsts[i + 1 :])


def tactics_of(rows: Sequence[Row]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Each prompt with each of its tactics, as a token that sees them sees them."""
    found = []
    for row in rows:
        [seen] = collate([row])["attention_mask"][:, 0]
        ends = [i for i in range(_filled(row)) if row["labels"][i] != NO_LOSS]
        ends = [i for i in ends if i + 1 not in ends]
        for end in ends:
            context = [i for i in range(end + 1) if seen[end, i]]
            tactic = tuple(int(row["labels"][i]) for i in context if row["labels"][i] != NO_LOSS)
            tokens = [int(row["input_ids"][i]) for i in context]
            assert [int(row["position_ids"][i]) for i in context] == list(range(len(context)))
            found.append((tuple(tokens[: -len(tactic)]), tactic))
    return found
