"""A language model as a critic: it classifies a state by the number of tactics that are left, and values it by what it expects.

The classes are bins: «one tactic left», «two left» and so on, «at least so many left», and last «leads nowhere». AlphaProof
(Nature 2025) likewise predicts a distribution over bins and searches by its mean. Trains nothing.
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
"""Tokens of a state that a critic reads, in training and in a search."""
_BATCH = 64
"""States of like length in one batch."""
_PLACES = 1
"""Decimals of a value: its last bits depend on what else is in the batch, and should not decide a search."""


class ModelCritic:
    """Values states, to a tenth of a tactic. The same state has the same value, whatever the batch."""

    def __init__(self, model: LanguageModel) -> None:
        """`model` is one that `load_critic` gave."""
        self._model = model

    async def values(self, states: Sequence[TacticState]) -> list[float]:
        """In a thread, so that Lean can be listened to meanwhile."""
        return await asyncio.to_thread(self.predict, [state.goals for state in states])

    def predict(self, states: Sequence[Sequence[str]]) -> list[float]:
        """For each state, given by its goals, the tactics expected to be left. States of like length are worked on together."""
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
    """From the logits of bins (states, bins) to the tactics expected to be left (states).

    The first bin stands for one tactic, the second for two. The last, which is for states that lead nowhere, counts as one
    more than the greatest number that the others stand for: so with 16 bins such a state is as bad as one 16 tactics away.
    """
    steps = torch.arange(1, logits.shape[-1] + 1, dtype=logits.dtype, device=logits.device)
    return logits.softmax(-1) @ steps


def state_tokens(model: LanguageModel, goals: Sequence[str]) -> list[int]:
    """What a critic reads of a state: the prompt from which a policy would continue."""
    return model.prompt_tokens(model.disguised(goals)[0], min(model.context, LONGEST_STATE))


def pad_token(model: LanguageModel) -> int:
    """The token behind the shorter texts of a batch, which the network knows to skip."""
    token: int = model.network.config.pad_token_id
    return token


def padded(prompts: Sequence[Sequence[int]], pad: int) -> dict[str, torch.Tensor]:
    """Token ids and attention mask of a batch, both (prompts, longest prompt)."""
    width = max(map(len, prompts))
    return {
        "input_ids": torch.tensor([[*prompt, *[pad] * (width - len(prompt))] for prompt in prompts]),
        "attention_mask": torch.tensor([[1] * len(prompt) + [0] * (width - len(prompt)) for prompt in prompts]),
    }


def begin_critic(checkpoint: str, bins: int, device: str = "auto") -> LanguageModel:
    """A critic in float32 that is begun from a policy: its body, and a head that finds all bins equally likely.

    Raises `PolicyError`.
    """
    return _load(checkpoint, bins, device, torch.float32)


def load_critic(checkpoint: str, device: str = "auto") -> LanguageModel:
    """The critic of a folder, as `prover.training.critic` trained it. Raises `PolicyError`."""
    bins = (metadata(checkpoint) or {}).get("bins")
    if not isinstance(bins, int):
        raise CheckpointError(f"«{checkpoint}» is no critic of ours.", remedy="Train one with `prover train critic`.")
    return _load(checkpoint, bins, device, None)


def open_critic_model(name: str, options: PolicyOptions) -> AbstractAsyncContextManager[Critic]:
    """The critic of a version's number or the one in use, loaded on entering. Raises `PolicyError`, at once if there is none."""
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
