"""Samples different tactics for proof states from a language model, with their exact log-probabilities.

Sampling is without replacement: stochastic beam search (Kool, van Hoof and Welling 2019, arXiv 1903.06059) draws n
different token sequences, as if drawn one after another from the model's distribution without repetition. So n different
sequences cost the computation of n, even if one of them is very probable. The prompt is computed and cached once per state.

A state's samples depend on the seed and the state, not on the rest of the batch: the noise at a token is a hash of the seed
and of all tokens up to it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from transformers.cache_utils import Cache, DynamicLayer

_CANDIDATES = 128
"""Number of most likely tokens considered at each step. Others are never drawn."""

_FAINTEST = -25.0
"""Sequences with a lower log-probability are dropped: they would not be tried, and would delay the others."""


@dataclass(frozen=True)
class Sample:
    """One finished sequence."""

    tokens: tuple[int, ...]
    """Without the end token."""
    log_probability: float
    """Sum over its tokens and the end token, of the model's own distribution (temperature 1)."""


@torch.inference_mode()
def sample(
    network: Any,
    prompts: Sequence[Sequence[int]],
    n: int,
    *,
    seeds: Sequence[int],
    end_tokens: frozenset[int],
    pad_token: int,
    longest: int,
    ended: Callable[[Sequence[int]], bool] | None = None,
    banned: Sequence[Collection[int]] | None = None,
) -> list[list[Sample]]:
    """Returns up to `n` different samples for each prompt (token ids), at most `longest` tokens long, in no particular order.

    `network` is an encoder-decoder `PreTrainedModel`, or a causal one that accepts positions and a 4-dimensional mask, as all
    with rotary or learned positions do. `seeds` has a seed for each prompt. `ended` may end a sequence before an end token:
    its last token is then part of it. Sequences that reach `longest` unfinished are dropped. Tokens `banned` for a prompt are
    never drawn; the reported probabilities do not change.
    """
    beams = _Beams(len(prompts), n, seeds, banned, network.device)
    reader = (_EncoderDecoder if network.config.is_encoder_decoder else _Causal)(network, prompts, pad_token)
    logits = reader.read()
    for _ in range(longest):
        rows, tokens = beams.grow(logits, end_tokens, ended)
        if not len(rows):
            break
        logits = reader.step(rows, tokens)
    return beams.finished()


class _Beams:
    """The current sequences: `n` places per prompt, each with its sequence, its log-probability and its Gumbel key.

    The places with the n largest keys are a sample without replacement. Tensors are (prompts, n).
    """

    def __init__(
        self, prompts: int, n: int, seeds: Sequence[int], banned: Sequence[Collection[int]] | None, device: torch.device
    ) -> None:
        self._n = n
        self._banned = None if banned is None else [torch.tensor(sorted(tokens), device=device) for tokens in banned]
        self._hash = torch.tensor([[seed % 2**63] * n for seed in seeds], device=device)
        """Hash of the seed and the tokens so far."""
        self._key = torch.full((prompts, n), -torch.inf, device=device)
        self._key[:, 0] = 0.0
        self._log_probability = torch.zeros((prompts, n), device=device)
        self._open = torch.zeros((prompts, n), dtype=torch.bool, device=device)
        self._open[:, 0] = True
        self._done = torch.zeros((prompts, n), dtype=torch.bool, device=device)
        self._tokens: list[list[tuple[int, ...]]] = [[()] * n for _ in range(prompts)]

    def grow(
        self, logits: torch.Tensor, end_tokens: frozenset[int], ended: Callable[[Sequence[int]], bool] | None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Draws the next token of every open sequence, given its logits (open sequences, vocabulary) in order of places.

        Returns, for each sequence that is open afterwards, the row of the logits it comes from, and its new token.
        """
        log_probabilities, tokens = logits.float().log_softmax(-1).topk(min(_CANDIDATES, logits.shape[-1]))
        width = tokens.shape[1]
        rows = self._open.nonzero()  # (open, 2): prompt and place
        at = (rows[:, 0], rows[:, 1])
        total = self._log_probability[at].unsqueeze(1) + log_probabilities
        if self._banned is not None:
            is_banned = [torch.isin(own, self._banned[prompt]) for own, prompt in zip(tokens, rows[:, 0].tolist(), strict=True)]
            total = total.masked_fill(torch.stack(is_banned), -torch.inf)
        hashes = _hashed(self._hash[at].unsqueeze(1), tokens)
        keys = _conditioned(total + _gumbel(hashes), self._key[at].unsqueeze(1))

        # For each prompt: choose among all continuations of its open sequences and its finished sequences.
        shape = (*self._open.shape, width)
        all_keys = torch.full(shape, -torch.inf, device=keys.device)
        all_keys[at] = keys
        all_keys[..., 0] = torch.where(self._done, self._key, all_keys[..., 0])
        key, chosen = all_keys.flatten(1).topk(self._n)
        parent, child = chosen // width, chosen % width

        row_of = torch.full(self._open.shape, -1, device=keys.device)
        row_of[at] = torch.arange(len(rows), device=keys.device)
        row = row_of.gather(1, parent)
        was_done = self._done.gather(1, parent)
        grown = ~was_done & (key > -torch.inf)
        token = torch.where(grown, tokens[row.clamp(min=0), child], -1)
        self._log_probability = torch.where(grown, total[row.clamp(min=0), child], self._log_probability.gather(1, parent))
        self._hash = torch.where(grown, hashes[row.clamp(min=0), child], self._hash.gather(1, parent))
        self._key = key
        self._done = was_done & (key > -torch.inf)
        self._open = grown & (self._log_probability > _FAINTEST)
        self._write(parent.tolist(), token.tolist(), end_tokens, ended)
        still = self._open.nonzero()
        return row[still[:, 0], still[:, 1]], token[still[:, 0], still[:, 1]]

    def finished(self) -> list[list[Sample]]:
        """Returns the finished sequences."""
        log_probabilities, done = self._log_probability.tolist(), self._done.tolist()
        return [
            [Sample(tokens, p) for tokens, p, over in zip(*places, strict=True) if over]
            for places in zip(self._tokens, log_probabilities, done, strict=True)
        ]

    def _write(
        self,
        parents: list[list[int]],
        tokens: list[list[int]],
        end_tokens: frozenset[int],
        ended: Callable[[Sequence[int]], bool] | None,
    ) -> None:
        """Appends the tokens to the sequences they continue, and closes finished sequences."""
        closed: list[tuple[int, int]] = []
        for prompt, (own, new) in enumerate(zip(parents, tokens, strict=True)):
            before = self._tokens[prompt]
            self._tokens[prompt] = written = []
            for place, (parent, token) in enumerate(zip(own, new, strict=True)):
                is_end = token in end_tokens
                written.append(before[parent] if token < 0 or is_end else (*before[parent], token))
                if is_end or (token >= 0 and ended is not None and ended(written[-1])):
                    closed.append((prompt, place))
        if closed:
            at = tuple(torch.tensor(closed, device=self._open.device).T)
            self._open[at], self._done[at] = False, True


def _hashed(before: torch.Tensor, tokens: torch.Tensor) -> torch.Tensor:
    """Returns 64 bits for each token (rows, width), given the hash of the tokens before it (rows, 1), mixed as in SplitMix64."""
    bits = before + (tokens + 1) * -0x61C8864680B583EB
    bits = (bits ^ _shifted(bits, 30)) * -0x40A7B892E31B1A47
    bits = (bits ^ _shifted(bits, 27)) * -0x6B2FB644ECCEEE15
    return bits ^ _shifted(bits, 31)


def _shifted(bits: torch.Tensor, by: int) -> torch.Tensor:
    """Logical right shift."""
    shifted: torch.Tensor = (bits >> by) & (2 ** (64 - by) - 1)
    return shifted


def _gumbel(hashes: torch.Tensor) -> torch.Tensor:
    """Returns standard Gumbel noise from 52 bits of each hash."""
    uniform = (_shifted(hashes, 12).double() + 0.5) / 2**52
    return -(-uniform.log()).log().float()


def _conditioned(keys: torch.Tensor, maximum: torch.Tensor) -> torch.Tensor:
    """Returns Gumbel keys (rows, width) given each row's maximum (rows, 1); numerically stable, appendix B of the paper."""
    largest = keys.max(-1, keepdim=True).values
    difference = maximum - keys + torch.log1p(-torch.exp(keys - largest))
    return maximum - difference.relu() - torch.log1p(torch.exp(-difference.abs()))


class _Causal:
    """Logits of a decoder-only network.

    All sequences of a prompt are in one row of the KV cache, after the prompt, and a mask prevents each from attending to the
    others. So a prompt is stored once, and nothing is moved when sequences fork or end.
    """

    def __init__(self, network: Any, prompts: Sequence[Sequence[int]], pad_token: int) -> None:
        self._network = network
        self._pad_token = pad_token
        self._tokens, mask = _padded(prompts, pad_token, network.device, left=True)
        self._seen = mask.bool()
        """The positions of its cache row to which each sequence attends."""
        self._position = mask.sum(-1)
        self._row = torch.arange(len(prompts), device=network.device)
        """The cache row of each sequence."""
        self._rows = len(prompts)
        self._cache = Cache(layer_class_to_replicate=_PreallocatedLayer)

    def read(self) -> torch.Tensor:
        """Computes the prompts. Returns logits (prompts, vocabulary)."""
        positions = (self._seen.cumsum(-1) - 1).clamp(min=0)
        return self._forward(self._tokens, self._seen.long(), positions, logits_to_keep=1)[:, -1]

    def step(self, rows: torch.Tensor, tokens: torch.Tensor) -> torch.Tensor:
        """Continues the sequences of these rows by one token. Returns logits (rows, vocabulary), grouped by prompt."""
        self._seen, self._position, self._row = self._seen[rows], self._position[rows], self._row[rows]
        self._forget_finished()
        count = torch.bincount(self._row, minlength=self._rows)
        place = torch.arange(len(rows), device=rows.device) - (count.cumsum(0) - count)[self._row]
        at = (self._row, place)
        shape = (len(count), int(count.max()))
        before = self._seen.shape[1]

        # Unfilled positions are padding for prompts with fewer sequences: masked for others, they attend only to themselves.
        own = torch.eye(shape[1], dtype=torch.bool, device=rows.device)
        seen = torch.cat([self._seen.new_zeros((*shape, before)), own.expand(*shape, -1)], -1)
        seen[(*at, slice(None, before))] = self._seen
        self._seen = seen[at]
        token, position = rows.new_full(shape, self._pad_token), rows.new_zeros(shape)
        token[at], position[at] = tokens, self._position
        self._position = self._position + 1
        dtype = self._network.dtype
        mask = torch.zeros(seen.shape, dtype=dtype, device=rows.device).masked_fill_(~seen, torch.finfo(dtype).min)
        return self._forward(token, mask.unsqueeze(1), position)[at]

    def _forget_finished(self) -> None:
        """Drops the cache rows of prompts without open sequences, once they are the majority."""
        is_left = torch.bincount(self._row, minlength=self._rows) > 0
        left = is_left.nonzero()[:, 0]
        if 2 * len(left) <= self._rows:
            self._cache.batch_select_indices(left)
            self._row, self._rows = (is_left.cumsum(0) - 1)[self._row], len(left)

    def _forward(self, tokens: torch.Tensor, mask: torch.Tensor, positions: torch.Tensor, **more: Any) -> torch.Tensor:
        logits: torch.Tensor = self._network(
            input_ids=tokens,
            attention_mask=mask,
            position_ids=positions,
            past_key_values=self._cache,
            use_cache=True,
            **more,
        ).logits
        return logits


class _PreallocatedLayer(DynamicLayer):  # type: ignore[no-untyped-call]
    """A cache layer with preallocated space, so that keys and values are not copied for each new token."""

    def update(self, key_states: torch.Tensor, value_states: torch.Tensor, *_: Any, **__: Any) -> Any:
        """Returns all keys and values, the new ones last: (rows, heads, tokens, width) each."""
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
            self._room: list[torch.Tensor] = [key_states[:0], value_states[:0]]
        kept = self.get_seq_length()
        self.keys = self._appended(0, self.keys, kept, key_states)
        self.values = self._appended(1, self.values, kept, value_states)
        return self.keys, self.values

    def _appended(self, which: int, old: torch.Tensor | None, kept: int, new: torch.Tensor) -> torch.Tensor:
        length = kept + new.shape[2]
        room = self._room[which]
        if room.shape[0] != new.shape[0] or room.shape[2] < length:
            rows, heads, _, width = new.shape
            self._room[which] = room = new.new_empty((rows, heads, length + length // 2, width))
            if kept and old is not None:
                room[:, :, :kept] = old
        room[:, :, kept:length] = new
        return room[:, :, :length]


class _EncoderDecoder:
    """Logits of a network with an encoder, which processes each prompt once."""

    def __init__(self, network: Any, prompts: Sequence[Sequence[int]], pad_token: int) -> None:
        self._network = network
        tokens, self._mask = _padded(prompts, pad_token, network.device, left=False)
        self._encoded = network.get_encoder()(input_ids=tokens, attention_mask=self._mask).last_hidden_state
        self._cache: Any = None

    def read(self) -> torch.Tensor:
        """Starts a sequence for each prompt. Returns logits (prompts, vocabulary)."""
        start = self._network.generation_config.decoder_start_token_id
        if start is None:
            start = self._network.config.decoder_start_token_id
        return self._forward(torch.full((len(self._mask), 1), start, device=self._mask.device))

    def step(self, rows: torch.Tensor, tokens: torch.Tensor) -> torch.Tensor:
        """Continues the sequences of these rows by one token. Returns logits (rows, vocabulary)."""
        self._cache.reorder_cache(rows)
        self._mask, self._encoded = self._mask[rows], self._encoded[rows]
        return self._forward(tokens.unsqueeze(1))

    def _forward(self, tokens: torch.Tensor) -> torch.Tensor:
        said = self._network(
            encoder_outputs=(self._encoded,),
            attention_mask=self._mask,
            decoder_input_ids=tokens,
            past_key_values=self._cache,
            use_cache=True,
        )
        self._cache = said.past_key_values
        logits: torch.Tensor = said.logits[:, -1]
        return logits


def _padded(
    prompts: Sequence[Sequence[int]], pad_token: int, device: torch.device, *, left: bool
) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids and attention mask, both (prompts, longest prompt)."""
    width = max(map(len, prompts))
    tokens = torch.full((len(prompts), width), pad_token)
    mask = torch.zeros((len(prompts), width), dtype=torch.long)
    for row, prompt in enumerate(prompts):
        span = slice(width - len(prompt), width) if left else slice(0, len(prompt))
        tokens[row, span] = torch.tensor(prompt)
        mask[row, span] = 1
    return tokens.to(device), mask.to(device)
