"""The transformers policy with a model of random weights: seeds, batches and probabilities."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch

from prover.policy.checkpoint import LanguageModel
from prover.policy.errors import PolicyError
from prover.policy.options import PolicyOptions
from prover.policy.prompts import PromptFormat
from prover.policy.registry import open_policy
from prover.policy.transformers_policy import TransformersPolicy
from search.policy import Suggestion
from tests.policy.small_models import a_model, saved, true_log_probability
from tests.policy.states import state

STATES = [state("⊢ True"), state("p q : Prop\nh : p ∧ q\n⊢ q ∧ p"), state("n : Nat\n⊢ n + 0 = n", "⊢ 1 = 1"), state("⊢ 2 = 2")]


@pytest.fixture(scope="module")
def model() -> LanguageModel:
    """One that writes short tactics of few letters: a coordinate that is large for every token acts as a bias on the next."""
    model = a_model()
    network = model.network
    network.config.tie_word_embeddings = False
    network.lm_head.weight = torch.nn.Parameter(10 * network.lm_head.weight.detach())
    with torch.no_grad():
        network.get_input_embeddings().weight[:, 0] = 3.0
        bias = network.lm_head.weight[:, 0]
        bias[:] = -20.0
        bias[[*letters(model, "abcdefgh"), model.tokenizer.eos_token_id]] = 0.0
    return model


def letters(model: LanguageModel, text: str) -> list[int]:
    """The text in tokens of one letter each."""
    return [token for letter in text for token in model.tokenizer(letter, add_special_tokens=False)["input_ids"]]


def test_a_log_probability_is_that_of_the_tokens_and_the_end(model: LanguageModel) -> None:
    [suggested] = TransformersPolicy(model).suggest([STATES[1].goals], 12)
    assert suggested
    prompt = model.prompt_tokens(STATES[1].goals, 400)
    for one in suggested:
        written = [*letters(model, one.tactic), model.tokenizer.eos_token_id]
        truth = true_log_probability(model.network, prompt, written)
        assert one.log_probability == pytest.approx(truth, abs=1e-4)


async def test_suggestions_are_different_and_most_probable_first(model: LanguageModel) -> None:
    for suggested in await TransformersPolicy(model).propose(STATES, 16):
        numbers = [one.log_probability for one in suggested]
        assert numbers == sorted(numbers, reverse=True)
        assert 1 < len({one.tactic for one in suggested}) == len(suggested) <= 16


async def test_a_state_s_tactics_do_not_depend_on_the_batch(model: LanguageModel, monkeypatch: pytest.MonkeyPatch) -> None:
    together = await TransformersPolicy(model).propose(STATES, 8)
    backwards = await TransformersPolicy(model).propose(STATES[::-1], 8)
    alone = [suggested for one in STATES for suggested in await TransformersPolicy(model).propose([one], 8)]
    monkeypatch.setattr("prover.policy.transformers_policy._SEQUENCES", 16)
    in_small_batches = await TransformersPolicy(model).propose(STATES, 8)
    for others in (backwards[::-1], alone, in_small_batches):
        assert numbered(together) == nearly(others)


async def test_the_seed_decides(model: LanguageModel) -> None:
    first, same, other = [await TransformersPolicy(model, seed).propose(STATES, 8) for seed in (1, 1, 2)]
    assert numbered(first) == nearly(same)
    assert [set(one) for one in numbered(first)] != [set(one) for one in numbered(other)]


def numbered(proposed: Sequence[Sequence[Suggestion]]) -> list[dict[str, float]]:
    """The log-probabilities of each state's tactics."""
    return [{one.tactic: one.log_probability for one in suggested} for suggested in proposed]


def nearly(proposed: Sequence[Sequence[Suggestion]]) -> list[Any]:
    """What equals the same tactics with log-probabilities that differ by no more than the order of additions makes out."""
    return [pytest.approx(numbers, abs=1e-3) for numbers in numbered(proposed)]


def test_a_stop_text_ends_a_tactic(model: LanguageModel) -> None:
    stopping = dataclasses.replace(model, format=PromptFormat(before="", after="\n", stop=("a", "bc")))
    [suggested] = TransformersPolicy(stopping).suggest([STATES[0].goals], 24)
    assert suggested
    assert not any("a" in one.tactic or "bc" in one.tactic for one in suggested)


def test_a_state_beyond_the_context_is_shortened(model: LanguageModel) -> None:
    hypotheses = "\n".join(f"h{i} : {i} < {i + 1}" for i in range(200))
    [suggested] = TransformersPolicy(model).suggest([(f"{hypotheses}\n⊢ True",)], 4)
    assert suggested
    assert model.context == 512


def test_a_model_that_does_not_come_to_an_end_suggests_nothing() -> None:
    assert TransformersPolicy(a_model()).suggest([("⊢ True",)], 1) == [[]]


async def test_no_states_no_suggestions(model: LanguageModel) -> None:
    assert await TransformersPolicy(model).propose([], 8) == []


async def test_it_is_opened_by_its_folder(model: LanguageModel, tmp_path: Path) -> None:
    folder = saved(model, tmp_path / "model")
    async with open_policy(f"transformers:{folder}", PolicyOptions(database="", device="cpu", seed=3)) as policy:
        first, second = await policy.propose(STATES, 4), await policy.propose(STATES, 4)
    assert first == second
    assert numbered(first) == nearly(await TransformersPolicy(model, 3).propose(STATES, 4))
    assert all(math.isfinite(one.log_probability) for suggested in first for one in suggested)


async def test_what_cannot_be_opened_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"Which model\? Write transformers:FOLDER"):
        open_policy("transformers:", PolicyOptions(database=""))
    with pytest.raises(PolicyError, match="There is no model in"):
        async with open_policy(f"transformers:{tmp_path}", PolicyOptions(database="")):
            pass
