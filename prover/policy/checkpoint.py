"""Loads a language model and its tokenizer from a folder or the hub, or says in one sentence why that cannot be.

Generates nothing: that is `sampling`'s work.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoTokenizer

from prover.policy.errors import PolicyError
from prover.policy.prompts import PLAIN, PromptFormat, prompt_format

METADATA = "prover.json"
"""The file beside a checkpoint of ours that says with which prompt format it was trained."""

_LONGEST_CONTEXT = 4096
"""Tokens of prompt and tactic together, however long a context the model has: states that long teach little and cost much."""


class CheckpointError(PolicyError):
    """There is no usable checkpoint of this name."""

    remedy = "Name a folder with a checkpoint, or a model of the hub."


@dataclass(frozen=True)
class LanguageModel:
    """A model that is ready to write, with all that is needed to ask it."""

    name: str
    network: Any
    """A `PreTrainedModel` in evaluation mode."""
    tokenizer: Any
    """Its `PreTrainedTokenizerBase`."""
    format: PromptFormat
    format_name: str
    device: torch.device
    context: int
    """The most tokens of prompt and tactic together; of a model with an encoder, of the prompt alone."""

    @property
    def has_encoder(self) -> bool:
        return bool(self.network.config.is_encoder_decoder)

    @property
    def end_tokens(self) -> frozenset[int]:
        """Tokens that end a tactic."""
        configured = self.network.generation_config.eos_token_id
        ends = configured if isinstance(configured, list) else [configured]
        return frozenset({self.tokenizer.eos_token_id, *ends} - {None})

    def prompt_tokens(self, goals: Sequence[str], most: int) -> list[int]:
        """The token ids of the prompt for a state of these goals, shortened to at most so many."""
        text = self.format.fitting(goals, lambda prompt: len(self._tokens(prompt)) <= most)
        return self._tokens(text)[-most:]

    def _tokens(self, prompt: str) -> list[int]:
        tokens: list[int] = self.tokenizer(prompt)["input_ids"]
        if not self.has_encoder and tokens and tokens[-1] == self.tokenizer.eos_token_id:
            tokens = tokens[:-1]  # some tokenizers end every text, but here the tactic is to follow
        return tokens


def load_model(
    name: str, device: str = "auto", format_name: str | None = None, dtype: torch.dtype | None = None
) -> LanguageModel:
    """The model of a folder or of a name on the hub. Raises `PolicyError`.

    Unless `dtype` says otherwise, weights are in bfloat16 on a GPU that has it (else float16), in float32 on a processor.
    """
    where = choose_device(device)
    format_name = format_name or trained_format(name) or PLAIN
    format = prompt_format(format_name)
    try:
        config = AutoConfig.from_pretrained(name)
        tokenizer = AutoTokenizer.from_pretrained(name)
        kind = AutoModelForSeq2SeqLM if config.is_encoder_decoder else AutoModelForCausalLM
        network: Any = kind.from_pretrained(name, dtype=dtype or _dtype(where))
    except Exception as error:  # every file of a checkpoint can be wrong in its own way
        raise unusable(name, error) from error
    _check_tokenizer(name, network, tokenizer)
    try:
        network = network.to(where).eval()
    except torch.OutOfMemoryError as error:
        raise PolicyError(f"The model {name} does not fit into the memory of {where}.", remedy="Use --device cpu.") from error
    return LanguageModel(name, network, tokenizer, format, format_name, where, _context(config))


def choose_device(device: str) -> torch.device:
    """The device of this name; of `auto`, a GPU if there is one. Raises `PolicyError` if it is not there."""
    if device == "auto":
        device = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        chosen = torch.device(device)
    except RuntimeError:
        raise PolicyError(f"There is no device «{device}».", remedy="Choose one of: auto, cpu, cuda, cuda:N.") from None
    if chosen.type == "cuda" and not torch.cuda.is_available():
        raise PolicyError("No GPU is there that torch can use.", remedy="Use --device cpu, or install torch with CUDA.")
    if chosen.type == "cuda" and (chosen.index or 0) >= torch.cuda.device_count():
        raise PolicyError(f"There is no GPU {chosen.index}, only {torch.cuda.device_count()}.", remedy="Use --device cuda.")
    return chosen


def trained_format(name: str) -> str | None:
    """The name of the prompt format with which a checkpoint of ours was trained; None if it is another's."""
    file = Path(name) / METADATA
    try:
        return str(json.loads(file.read_text(encoding="utf-8"))["prompt_format"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CheckpointError(f"The file {file} is damaged: {error}.") from error


def unusable(name: str, error: Exception) -> CheckpointError:
    """Why a checkpoint cannot be loaded."""
    if isinstance(error, OSError) and not Path(name).exists():
        return CheckpointError(f"«{name}» is no folder, and no model of the hub that can be reached from here.")
    said = next(iter(str(error).strip().splitlines()), type(error).__name__)
    return CheckpointError(f"«{name}» is not a usable checkpoint: {said}")


def _check_tokenizer(name: str, network: Any, tokenizer: Any) -> None:
    rows = network.get_input_embeddings().num_embeddings
    if len(tokenizer) > rows:
        raise CheckpointError(
            f"The tokenizer of «{name}» does not match its model: it has {len(tokenizer)} tokens, the model {rows}."
        )
    if tokenizer.eos_token_id is None:
        raise CheckpointError(f"The tokenizer of «{name}» has no token that ends a text, so no tactic would ever end.")


def _dtype(device: torch.device) -> torch.dtype:
    if device.type != "cuda":
        return torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16


def _context(config: Any) -> int:
    stated = getattr(config, "max_position_embeddings", None) or getattr(config, "n_positions", None)
    return min(stated or _LONGEST_CONTEXT, _LONGEST_CONTEXT)
