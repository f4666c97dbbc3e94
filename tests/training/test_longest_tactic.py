"""The longest tactic: policy and training methods have the same limit."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from prover.policy.checkpoint import LanguageModel
from prover.policy.prompts import LONGEST_TACTIC
from prover.policy.transformers_policy import TransformersPolicy
from prover.training.loop import Schedule
from prover.training.online import Online
from prover.training.packing import NO_LOSS
from prover.training.preference import Choice, Preference
from prover.training.steps import Lesson
from prover.training.supervised import Supervised, tactic_tokens
from prover.training.train import Data
from search.lean.toolchain import Toolchain
from tests.policy.small_models import a_model

GOALS = ("⊢ True",)
SCHEDULE = Schedule(learning_rate=1e-3, batch=2)


@pytest.fixture(scope="module")
def model() -> LanguageModel:
    return a_model()


class Writes:
    """Stands for a network: it continues every prompt, of so many tokens, by one text alone."""

    device, dtype = torch.device("cpu"), torch.float32
    config = SimpleNamespace(is_encoder_decoder=False)
    generation_config = SimpleNamespace(eos_token_id=None)

    def __init__(self, prompt: int, written: tuple[int, ...], vocabulary: int) -> None:
        self._prompt, self._written, self._vocabulary = prompt, written, vocabulary

    def __call__(self, position_ids: torch.Tensor, **_: Any) -> Any:
        logits = torch.full((*position_ids.shape, self._vocabulary), -100.0)
        for at, position in enumerate(position_ids[0].tolist()):
            if 0 <= (place := position - self._prompt + 1) < len(self._written):
                logits[:, at, self._written[place]] = 0.0
        return SimpleNamespace(logits=logits)


def a_tactic(model: LanguageModel, tokens: int) -> str:
    """Signs that no training renames and no tokenizer joins, of so many tokens with the one that ends them."""
    tactic = "+" * (tokens - 1)
    assert len(tactic_tokens(model, tactic)) == tokens
    return tactic


def is_proposed(model: LanguageModel, tactic: str) -> bool:
    prompt = len(model.prompt_tokens(GOALS, model.longest_prompt))
    network = Writes(prompt, tactic_tokens(model, tactic), len(model.tokenizer))
    [suggested] = TransformersPolicy(dataclasses.replace(model, network=network)).suggest([GOALS], 1)
    return [one.tactic for one in suggested] == [tactic]


def is_shown_supervised(model: LanguageModel, tactic: str) -> bool:
    method, lesson = Supervised(tokens=512, endings=1.0), Lesson(GOALS, (tactic, "simp"), frozenset())
    [row, *_] = method.rows([lesson], model, seed=0)
    return tactic in model.tokenizer.decode(row["input_ids"][row["labels"] != NO_LOSS])


def is_shown_as_chosen(model: LanguageModel, tactic: str) -> bool:
    return bool(Preference().pairs([Choice(GOALS, (tactic,), ("simp",), frozenset())], model, seed=0))


def is_shown_as_rejected(model: LanguageModel, tactic: str) -> bool:
    return bool(Preference().pairs([Choice(GOALS, ("simp",), (tactic,), frozenset())], model, seed=0))


@pytest.mark.parametrize("takes", [is_proposed, is_shown_supervised, is_shown_as_chosen, is_shown_as_rejected])
def test_policy_and_training_agree_on_the_longest_tactic(
    model: LanguageModel, takes: Callable[[LanguageModel, str], bool]
) -> None:
    assert takes(model, a_tactic(model, LONGEST_TACTIC))
    assert not takes(model, a_tactic(model, LONGEST_TACTIC + 1))


def test_online_training_has_tactics_written_that_are_as_long(model: LanguageModel, toolchain: Toolchain, tmp_path: Path) -> None:
    theorem = SimpleNamespace(places=lambda: [SimpleNamespace(goals=GOALS)])
    method = Online(toolchain, group=2, beta=0.0)  # no reference, which the library would read from a folder
    trainer: Any = method.trainer(model, Data([theorem], "", {}), SCHEDULE, tmp_path / "runs" / "run")
    prompt = torch.tensor([model.prompt_tokens(GOALS, model.longest_prompt)])
    trainer.generation_config.eos_token_id = None  # so that nothing else ends what is written
    written = model.network.generate(input_ids=prompt, generation_config=trainer.generation_config)
    assert written.shape[1] - prompt.shape[1] == LONGEST_TACTIC


@pytest.mark.parametrize("context", [16, 128, 200, 512])
def test_a_small_context_is_shared_by_the_state_and_the_tactic(model: LanguageModel, context: int) -> None:
    small, long = dataclasses.replace(model, context=context), ("⊢ " + " ∧ ".join(["True"] * 200),)
    prompt = small.prompt_tokens(long, small.longest_prompt)
    assert 0 < len(prompt) <= context - small.longest_tactic
    assert context // 2 >= small.longest_tactic == min(LONGEST_TACTIC, context // 2)
