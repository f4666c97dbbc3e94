"""A language model as a critic: it predicts a distribution over the number of tactics left, whose mean is the state's value.

The classes are bins: «one tactic left», «two left» and so on, «at least N left», and last «dead end». AlphaProof (Nature 2025)
also predicts a distribution over bins and searches by its mean. For training see `prover.training.critic`.
"""

from __future__ import annotations

import asyncio
import copy
import dataclasses
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoModelForSequenceClassification

from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from prover.policy.checkpoint import CheckpointError, LanguageModel, ReadNetwork, load_model, metadata
from prover.policy.errors import PolicyError
from prover.policy.options import PolicyOptions
from prover.policy.versions import find_version, is_version
from search.batching import BatchingCritic
from search.critic import Critic
from search.session import TacticState

LONGEST_STATE = 512
"""Maximum tokens of a state that a critic reads, in training and in a search."""
_BATCH = 64
"""States of similar length in one batch."""
_PLACES = 1
"""Decimals of a value: its last bits depend on the rest of the batch, and must not affect a search."""


class ModelCritic:
    """Values states, rounded to a tenth of a tactic, so that a value does not depend on the batch."""

    def __init__(self, model: LanguageModel) -> None:
        """`model` comes from `load_critic`."""
        self._model = model

    async def values(self, states: Sequence[TacticState]) -> list[float]:
        """See `Critic.values`. Runs in a thread, so that the event loop is not blocked."""
        return await asyncio.to_thread(self.predict, [state.goals for state in states])

    def predict(self, states: Sequence[Sequence[str]]) -> list[float]:
        """Returns the expected number of tactics left for each state, given by its goals. Similar lengths share a batch."""
        prompts = [state_tokens(self._model, goals) for goals in states]
        by_length = sorted(range(len(prompts)), key=lambda i: len(prompts[i]))
        found: dict[int, float] = {}
        for start in range(0, len(by_length), _BATCH):
            chosen = by_length[start : start + _BATCH]
            logits = self._logits([prompts[i] for i in chosen])
            found |= zip(chosen, expected_steps(logits).tolist(), strict=True)
        return [round(found[i], _PLACES) for i in range(len(prompts))]

    @torch.inference_mode()
    def _logits(self, prompts: Sequence[Sequence[int]]) -> torch.Tensor:
        batch = {name: tensor.to(self._model.device) for name, tensor in padded(prompts, pad_token(self._model)).items()}
        logits: torch.Tensor = self._model.network(**batch).logits
        return logits.float().cpu()


def expected_steps(logits: torch.Tensor) -> torch.Tensor:
    """Converts logits of bins (states, bins) to the expected number of tactics left (states).

    The first bin means one tactic, the second two. The last, for dead ends, counts as one more than the greatest number of
    the others: with 16 bins a dead end is as bad as a state 16 tactics from a proof.
    """
    steps = torch.arange(1, logits.shape[-1] + 1, dtype=logits.dtype, device=logits.device)
    return logits.softmax(-1) @ steps


def state_tokens(model: LanguageModel, goals: Sequence[str]) -> list[int]:
    """Returns the critic's input for a state: the prompt from which a policy would continue."""
    return model.prompt_tokens(model.anonymized(goals)[0], min(model.context, LONGEST_STATE))


def pad_token(model: LanguageModel) -> int:
    """Returns the token that pads the shorter texts of a batch."""
    token: int = model.network.config.pad_token_id
    return token


def padded(prompts: Sequence[Sequence[int]], pad: int) -> dict[str, torch.Tensor]:
    """Returns token ids and attention mask of a batch, both (prompts, longest prompt)."""
    width = max(map(len, prompts))
    return {
        "input_ids": torch.tensor([[*prompt, *[pad] * (width - len(prompt))] for prompt in prompts]),
        "attention_mask": torch.tensor([[1] * len(prompt) + [0] * (width - len(prompt)) for prompt in prompts]),
    }


def begin_critic(checkpoint: str, bins: int, device: str = "auto") -> LanguageModel:
    """Creates an untrained critic in float32 from a policy: its body, and a head that gives all bins equal probability.

    Raises `PolicyError`.
    """
    return _load(checkpoint, bins, device, torch.float32)


def load_critic(checkpoint: str, device: str = "auto") -> LanguageModel:
    """Loads the critic of a folder, as trained by `prover.training.critic`. Raises `PolicyError`."""
    bins = (metadata(checkpoint) or {}).get("bins")
    if not isinstance(bins, int):
        raise CheckpointError(f"«{checkpoint}» is not a critic of this program.", remedy="Train one with `prover train critic`.")
    return _load(checkpoint, bins, device, None)


def open_critic_model(name: str, options: PolicyOptions) -> AbstractAsyncContextManager[Critic]:
    """Opens the critic of a version number or the one in use, loaded on entering. Raises `PolicyError`, at once if missing."""
    if not is_version(name):
        raise PolicyError(f"«{name}» is not the number of a critic.", remedy="See `prover model list`.")
    with Corpus.open(options.database) as corpus:
        version = find_version(corpus, name, ModelRole.CRITIC)
    return _opened(version.path, options.device)


@asynccontextmanager
async def _opened(checkpoint: str, device: str) -> AsyncIterator[Critic]:
    model = await asyncio.to_thread(load_critic, checkpoint, device)
    async with BatchingCritic(ModelCritic(model)) as critic:
        yield critic


def _load(checkpoint: str, bins: int, device: str, dtype: torch.dtype | None) -> LanguageModel:
    model = load_model(checkpoint, device, dtype=dtype, read=_value_network(bins))
    tokenizer, config = model.tokenizer, model.network.config
    config.pad_token_id = tokenizer.eos_token_id if tokenizer.pad_token_id is None else tokenizer.pad_token_id
    return dataclasses.replace(model, bins=bins)


def _value_network(bins: int) -> ReadNetwork:
    def read(name: str, config: Any, dtype: torch.dtype) -> Any:
        if any(architecture.endswith("ForSequenceClassification") for architecture in config.architectures or ()):
            return AutoModelForSequenceClassification.from_pretrained(name, dtype=dtype)
        if config.is_encoder_decoder:
            raise ValueError("it has an encoder, and critics are made of decoders only.")
        writer: Any = AutoModelForCausalLM.from_pretrained(name, dtype=dtype)
        begun = copy.deepcopy(writer.config)
        begun.num_labels = bins
        kind: Any = AutoModelForSequenceClassification
        network = kind.from_config(begun, dtype=dtype)
        setattr(network, network.base_model_prefix, writer.base_model)
        torch.nn.init.zeros_(network.score.weight)
        return network

    return read
