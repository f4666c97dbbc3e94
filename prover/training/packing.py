"""Packs tokenized examples into rows of one length, so that no time is spent on padding.

An example is a state with all tactics to be learned for it. The state is processed once: the tactics follow it one after
another, and a mask prevents each from attending to the others. The loss is on the tactics only.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypedDict

import torch

NO_LOSS = -100
"""The label that torch's cross entropy ignores."""


@dataclass(frozen=True)
class Example:
    """A text to continue (not empty) and its continuations, as token ids. Each continuation ends with the end token."""

    prompt: tuple[int, ...]
    tactics: tuple[tuple[int, ...], ...]

    def __len__(self) -> int:
        """Tokens in a row: the prompt's last token is repeated before each tactic, because it predicts the tactic's first."""
        return len(self.prompt) - 1 + sum(1 + len(tactic) for tactic in self.tactics)


class Row(TypedDict):
    """Several examples in sequence: tensors of the same length."""

    input_ids: torch.Tensor
    labels: torch.Tensor
    position_ids: torch.Tensor
    example: torch.Tensor
    """The example to which each token belongs."""
    tactic: torch.Tensor
    """The tactic to which each token belongs, from 1; 0 for the prompt."""


def pack(examples: Iterable[Example], length: int, pad_token: int) -> list[Row]:
    """Returns rows of `length` tokens, packed best-fit. Raises ValueError for a longer example."""
    rows: list[list[Example]] = []
    room: list[tuple[int, int]] = []  # (tokens left, row), sorted
    for example in examples:
        if len(example) > length:
            raise ValueError(f"an example of {len(example)} tokens does not fit into a row of {length}")
        at = bisect.bisect_left(room, (len(example), -1))
        left, row = room.pop(at) if at < len(room) else (length, len(rows))
        if row == len(rows):
            rows.append([])
        rows[row].append(example)
        bisect.insort(room, (left - len(example), row))
    return [_row(row, length, pad_token) for row in rows]


def collate(rows: Sequence[Row]) -> dict[str, torch.Tensor]:
    """Returns a batch: ids, labels and positions (rows, length), and an attention mask (rows, 1, length, length)."""
    example = torch.stack([row["example"] for row in rows])
    tactic = torch.stack([row["tactic"] for row in rows])
    same_example = example.unsqueeze(2) == example.unsqueeze(1)
    visible = (tactic.unsqueeze(1) == 0) | (tactic.unsqueeze(2) == tactic.unsqueeze(1))
    return {
        "input_ids": torch.stack([row["input_ids"] for row in rows]),
        "labels": torch.stack([row["labels"] for row in rows]),
        "position_ids": torch.stack([row["position_ids"] for row in rows]),
        "attention_mask": (same_example & visible).tril().unsqueeze(1),
    }


def _row(examples: Sequence[Example], length: int, pad_token: int) -> Row:
    tokens: list[int] = []
    labels: list[int] = []
    positions: list[int] = []
    example_of: list[int] = []
    tactic_of: list[int] = []
    for number, example in enumerate(examples):
        before = len(example.prompt) - 1
        tokens += example.prompt[:-1]
        labels += [NO_LOSS] * before
        positions += range(before)
        tactic_of += [0] * before
        for branch, tactic in enumerate(example.tactics, start=1):
            tokens += [example.prompt[-1], *tactic]
            labels += [NO_LOSS, *tactic]
            positions += range(before, before + 1 + len(tactic))
            tactic_of += [branch] * (1 + len(tactic))
        example_of += [number] * (len(tokens) - len(example_of))
    padding = length - len(tokens)
    return Row(
        input_ids=torch.tensor(tokens + [pad_token] * padding),
        labels=torch.tensor(labels + [NO_LOSS] * padding),
        position_ids=torch.tensor([*positions, *range(padding)]),
        example=torch.tensor(example_of + [len(examples)] * padding),
        tactic=torch.tensor(tactic_of + [0] * padding),
    )
