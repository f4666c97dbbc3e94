"""A policy that runs a language model in this process, with transformers: any causal or encoder-decoder checkpoint."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import asynccontextmanager

from prover.policy.cache import CachedPolicy
from prover.policy.checkpoint import LanguageModel, load_model
from prover.policy.options import PolicyOptions
from prover.policy.prompts import suggestions
from prover.policy.sampling import Sample, sample
from search.batching import BatchingPolicy
from search.policy import Policy, Suggestion
from search.session import TacticState

_SEQUENCES = 768
"""Maximum sequences in one batch: states times tactics. Larger batches are not faster and need more memory."""


class TransformersPolicy:
    """Samples different tactics for each state. The same state and seed give the same tactics in any batch."""

    def __init__(self, model: LanguageModel, seed: int = 0) -> None:
        self._model = model
        self._seed = seed

    async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
        """See `Policy.propose`. Runs in a thread, so that the event loop is not blocked."""
        return await asyncio.to_thread(self.suggest, [state.goals for state in states], n)

    def suggest(self, states: Sequence[Sequence[str]], n: int) -> list[list[Suggestion]]:
        """Returns up to `n` suggestions for each state, given by its goals. States of similar length share a batch."""
        read = [self._model.anonymized(goals) for goals in states]
        prompts = [self._model.prompt_tokens(goals, self._model.longest_prompt) for goals, _ in read]
        by_length = sorted(range(len(prompts)), key=lambda i: len(prompts[i]))
        batch = max(1, _SEQUENCES // n)
        suggested: dict[int, list[Suggestion]] = {}
        for start in range(0, len(by_length), batch):
            chosen = by_length[start : start + batch]
            seeds = [self._seed_of(states[i]) for i in chosen]
            banned = [self._model.unused_stand_ins(read[i][0]) for i in chosen]
            for i, sampled in zip(chosen, self._sample([prompts[i] for i in chosen], n, seeds, banned), strict=True):
                suggested[i] = self._read(sampled, read[i][1], n)
        return [suggested[i] for i in range(len(prompts))]

    def _sample(
        self, prompts: Sequence[Sequence[int]], n: int, seeds: Sequence[int], banned: Sequence[Collection[int]]
    ) -> list[list[Sample]]:
        model = self._model
        pad = model.tokenizer.pad_token_id
        return sample(
            model.network,
            prompts,
            n,
            seeds=seeds,
            end_tokens=model.end_tokens,
            pad_token=model.tokenizer.eos_token_id if pad is None else pad,
            longest=model.longest_tactic,
            ended=self._has_stopped if model.format.stop else None,
            banned=banned if any(banned) else None,
        )

    def _has_stopped(self, tokens: Sequence[int]) -> bool:
        written = self._model.tokenizer.decode(tokens)
        return any(stop in written for stop in self._model.format.stop)

    def _read(self, sampled: Sequence[Sample], reveal: Callable[[str], str], n: int) -> list[Suggestion]:
        decode = self._model.tokenizer.decode
        written = ((reveal(decode(s.tokens, skip_special_tokens=True)), s.log_probability) for s in sampled)
        return suggestions(self._model.format, written, n)

    def _seed_of(self, goals: Sequence[str]) -> int:
        digest = hashlib.sha256("\n\n".join([str(self._seed), *goals]).encode()).digest()
        return int.from_bytes(digest[:8], "big")


@asynccontextmanager
async def open_transformers(name: str, options: PolicyOptions) -> AsyncIterator[Policy]:
    """Opens the policy of a checkpoint, loaded on entering. Raises `PolicyError`."""
    model = await asyncio.to_thread(load_model, name, options.device, options.prompt_format)
    async with BatchingPolicy(TransformersPolicy(model, options.seed)) as policy:
        yield CachedPolicy(policy)
