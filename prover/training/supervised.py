"""Supervised training: a policy learns the tactics of judged proofs, given the states in which they were used."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from transformers import Trainer

from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from prover.policy.checkpoint import LanguageModel, load_model
from prover.policy.prompts import LONGEST_TACTIC
from prover.training.errors import NothingToLearn, TrainingError
from prover.training.loop import Examples, Schedule, arguments
from prover.training.packing import Example, Row, collate, pack
from prover.training.renaming import renaming
from prover.training.steps import Lesson, digest, read_lessons
from prover.training.train import Data


@dataclass(frozen=True)
class Supervised:
    """Hyperparameters: the choice of examples, their number, and the row length."""

    tokens: int = 1_000_000
    """Total number of training tokens; names are changed in every pass over the corpus."""
    row: int = 512
    """Tokens in a row."""
    tactics: int = 4
    """Maximum tactics of a state in one pass; others are used in other passes."""
    longest: int = LONGEST_TACTIC
    """In tokens, including the end token: longer tactics are left out, since each counts as much as many short ones."""
    endings: float = 0.5
    """Share of the states one tactic from the end that is used in a pass. They are the most frequent and the easiest."""
    name: str = field(default="supervised", init=False)
    role: ModelRole = field(default=ModelRole.POLICY, init=False)

    def load(self, checkpoint: str, device: str) -> LanguageModel:
        """See `load_decoder`."""
        return load_decoder(checkpoint, device)

    def read(self, corpus: Corpus) -> Data:
        """Reads the steps of all proofs. Raises `NothingToLearn`."""
        lessons = read_lessons(corpus)
        if not lessons:
            raise NothingToLearn("The corpus holds no proof to learn from: each is of a held-out theorem, or there is none.")
        summary = {"states": len(lessons), "tactics": sum(len(lesson.tactics) for lesson in lessons)}
        return Data(lessons, digest([lesson.goals, lesson.tactics] for lesson in lessons), summary)

    def trainer(self, model: LanguageModel, data: Data, schedule: Schedule, run: Path) -> Trainer:
        """Returns a trainer of all weights that are not frozen."""
        return _InOrder(
            model=model.network,
            args=arguments(run, schedule, model.device),
            train_dataset=Examples(self.rows(data.content, model, schedule.seed)),
            data_collator=collate,
            processing_class=model.tokenizer,
        )

    def rows(self, lessons: Sequence[Lesson], model: LanguageModel, seed: int) -> list[Row]:
        """Returns whole passes over the lessons, until there are enough tokens. Deterministic for a seed."""
        rng = random.Random(seed)
        pad = model.tokenizer.pad_token_id
        wanted = math.ceil(self.tokens / self.row)
        shown: list[Row] = []
        while len(shown) < wanted:
            examples = list(self._one_pass(lessons, model, rng))
            rng.shuffle(examples)
            packed = pack(examples, self.row, model.tokenizer.eos_token_id if pad is None else pad)
            rng.shuffle(packed)
            shown += packed
        return shown[:wanted]

    def _one_pass(self, lessons: Sequence[Lesson], model: LanguageModel, rng: random.Random) -> Iterator[Example]:
        for lesson in lessons:
            if lesson.left == 1 and rng.random() >= self.endings:
                continue
            tactics = rng.sample(lesson.tactics, min(len(lesson.tactics), self.tactics))
            rename = renaming(lesson.goals, tactics, lesson.declared, rng, model.naming)
            written = [tactic_tokens(model, rename(tactic)) for tactic in tactics]
            continuations = tuple(tokens for tokens in written if len(tokens) <= self.longest)
            room = self.row - sum(1 + len(tokens) for tokens in continuations)
            if continuations and room > 0:
                prompt = model.prompt_tokens([rename(goal) for goal in lesson.goals], room)
                yield Example(tuple(prompt), continuations)


class _InOrder(Trainer):
    """Uses the rows in their given order, which is already random."""

    def _get_train_sampler(self, train_dataset: Any = None) -> None:
        return None


def load_decoder(checkpoint: str, device: str) -> LanguageModel:
    """Loads a decoder-only model in float32. Raises `PolicyError`, or `TrainingError` if it has an encoder."""
    model = load_model(checkpoint, device, dtype=torch.float32)
    if model.has_encoder:
        raise TrainingError(f"«{checkpoint}» has an encoder, and training is for decoders only.", remedy="Use another model.")
    model.network.set_attn_implementation("sdpa")  # packed rows have boolean masks, which others read as numbers
    return model


def tactic_tokens(model: LanguageModel, tactic: str) -> tuple[int, ...]:
    """Returns the token ids of a tactic, to be appended to its prompt, with the end token."""
    tokens = model.tokenizer(tactic, add_special_tokens=False)["input_ids"]
    return (*tokens, model.tokenizer.eos_token_id)
