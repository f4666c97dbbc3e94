"""Loads a language model and its tokenizer from a folder or the hub, or says in one sentence why that failed.

For generation see `sampling`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoTokenizer
from transformers.utils import logging as library_logging

from prover.policy.errors import PolicyError
from prover.policy.naming import ALL_STAND_INS, NEW_STAND_INS, WORD, Naming
from prover.policy.prompts import LONGEST_TACTIC, PLAIN, PromptFormat, prompt_format, room_for_tactic
from prover.policy.threads import use_processors

_library_logging: Any = library_logging
_library_logging.set_verbosity(logging.CRITICAL)  # errors of a checkpoint are reported here, in one sentence
_library_logging.disable_progress_bar()

METADATA = "prover.json"
"""The metadata file in a checkpoint of this project: its prompt format, its known words, and a critic's bins."""

_CONFIGURATION = "config.json"

_ADAPTERS = "adapter_config.json"
"""The file that marks a folder of low-rank adapters instead of full weights."""

_LONGEST_CONTEXT = 4096
"""Maximum tokens of prompt and tactic, even if the model's context is longer: longer states are expensive and of little use."""


class CheckpointError(PolicyError):
    """There is no usable checkpoint of this name."""

    remedy = "Name a folder with a checkpoint, or a model of the hub."


@dataclass(frozen=True)
class LanguageModel:
    """A model ready for inference, with its tokenizer and settings."""

    name: str
    network: Any
    """A `PreTrainedModel` in evaluation mode."""
    tokenizer: Any
    """Its `PreTrainedTokenizerBase`."""
    format: PromptFormat
    format_name: str
    device: torch.device
    context: int
    """Maximum tokens of prompt and tactic together; with an encoder, of the prompt alone."""
    bins: int | None = None
    """For a critic: its number of bins. See `prover.policy.critic_model`."""
    naming: Naming | None = None
    """The words it knows, if it needs stand-ins for other words."""

    @property
    def has_encoder(self) -> bool:
        return bool(self.network.config.is_encoder_decoder)

    @property
    def longest_tactic(self) -> int:
        """In tokens, including the end token."""
        return LONGEST_TACTIC if self.has_encoder else room_for_tactic(self.context)

    @property
    def longest_prompt(self) -> int:
        """In tokens: the context without room for the longest tactic."""
        return self.context - (0 if self.has_encoder else self.longest_tactic)

    @property
    def end_tokens(self) -> frozenset[int]:
        """Tokens that end a tactic."""
        configured = self.network.generation_config.eos_token_id
        ends = configured if isinstance(configured, list) else [configured]
        return frozenset({self.tokenizer.eos_token_id, *ends} - {None})

    def anonymized(self, goals: Sequence[str]) -> tuple[Sequence[str], Callable[[str], str]]:
        """Returns the goals as the model reads them, and a function that puts the original names back into its tactics."""
        return (goals, lambda tactic: tactic) if self.naming is None else self.naming.anonymized(goals)

    def unused_stand_ins(self, anonymized: Sequence[str]) -> frozenset[int]:
        """Returns the tokens of stand-ins that do not occur in a state, given by its anonymized goals."""
        if self.naming is None:
            return frozenset()
        used = (word for goal in anonymized for word in WORD.findall(goal))
        return frozenset(self.tokenizer.convert_tokens_to_ids(sorted(ALL_STAND_INS.difference(NEW_STAND_INS, used))))

    def prompt_tokens(self, goals: Sequence[str], most: int) -> list[int]:
        """Returns the token ids of the prompt for a state with these goals, shortened to at most `most`."""
        text = self.format.fitting(goals, lambda prompt: len(self._tokens(prompt)) <= most)
        return self._tokens(text)[-most:]

    def _tokens(self, prompt: str) -> list[int]:
        tokens: list[int] = self.tokenizer(prompt)["input_ids"]
        if not self.has_encoder and tokens and tokens[-1] == self.tokenizer.eos_token_id:
            tokens = tokens[:-1]  # some tokenizers add an end token to every text, but the tactic must follow here
        return tokens


ReadNetwork = Callable[[str, Any, torch.dtype], Any]
"""Loads a network, given a checkpoint's name, its configuration and the dtype of its weights."""


def language_network(name: str, config: Any, dtype: torch.dtype) -> Any:
    """Loads the network with its language-model head; a `ReadNetwork`."""
    kind: Any = AutoModelForSeq2SeqLM if config.is_encoder_decoder else AutoModelForCausalLM
    network, found = kind.from_pretrained(name, dtype=dtype, output_loading_info=True, ignore_mismatched_sizes=True)
    wrong = len(found["missing_keys"]) + len(found["mismatched_keys"])
    if wrong:
        raise ValueError(f"{wrong} of its weights are missing, or of another shape than its {_CONFIGURATION} says")
    return network


def load_model(
    name: str,
    device: str = "auto",
    format_name: str | None = None,
    dtype: torch.dtype | None = None,
    read: ReadNetwork = language_network,
) -> LanguageModel:
    """Loads the model of a folder or of a name on the hub; adapters are merged into the model they were trained on.

    By default weights are in bfloat16 on a GPU that has it (otherwise float16), and in float32 on a CPU.
    Raises `PolicyError`.
    """
    use_processors()
    where = choose_device(device)
    _check_place(name)
    format_name = format_name or trained_format(name) or PLAIN
    format = prompt_format(format_name)
    try:
        network = _network(name, read, dtype or _dtype(where))
    except CheckpointError:
        raise
    except Exception as error:  # a damaged file of a checkpoint can raise any exception
        raise unusable(name, error) from error
    try:
        tokenizer = AutoTokenizer.from_pretrained(name)
    except Exception as error:
        raise CheckpointError(f"«{name}» contains no readable tokenizer.") from error
    _check_tokenizer(name, network, tokenizer)
    try:
        network = network.to(where).eval()
    except torch.OutOfMemoryError as error:
        raise PolicyError(f"The model {name} does not fit into the memory of {where}.", remedy="Use --device cpu.") from error
    words = (metadata(name) or {}).get("known_words")
    naming = None if words is None else Naming(frozenset(words))
    return LanguageModel(name, network, tokenizer, format, format_name, where, _context(network.config), naming=naming)


def choose_device(device: str) -> torch.device:
    """Returns the device of this name; for `auto`, a GPU if there is one. Raises `PolicyError` if it does not exist."""
    if device == "auto":
        device = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        chosen = torch.device(device)
    except RuntimeError:
        chosen = None
    if chosen is None or chosen.type not in ("cpu", "cuda"):
        raise PolicyError(f"There is no device «{device}».", remedy="Choose one of: auto, cpu, cuda, cuda:N.")
    if chosen.type == "cuda" and not torch.cuda.is_available():
        raise PolicyError("There is no GPU that torch can use.", remedy="Use --device cpu, or install torch with CUDA.")
    if chosen.type == "cuda" and (chosen.index or 0) >= torch.cuda.device_count():
        raise PolicyError(f"There is no GPU {chosen.index}, only {torch.cuda.device_count()}.", remedy="Use --device cuda.")
    return chosen


def trained_format(name: str) -> str | None:
    """Returns the prompt format with which a checkpoint of this project was trained; None for other checkpoints."""
    known = metadata(name)
    return None if known is None else str(known["prompt_format"])


def metadata(name: str) -> dict[str, Any] | None:
    """Returns the metadata of a checkpoint of this project, with at least its prompt format; None for other checkpoints."""
    file = Path(name) / METADATA
    try:
        known: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        known["prompt_format"]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CheckpointError(f"The file {file} is damaged: {error}.") from error
    return known


def unusable(name: str, error: Exception) -> CheckpointError:
    """Returns the error for a checkpoint that cannot be loaded."""
    if isinstance(error, OSError) and not Path(name).exists():
        return CheckpointError(f"«{name}» is neither a folder nor an available model on the hub.")
    said = next(iter(str(error).strip().splitlines()), type(error).__name__)
    return CheckpointError(f"«{name}» is not a usable checkpoint: {said.rstrip('.')}.")


def _network(name: str, read: ReadNetwork, dtype: torch.dtype) -> Any:
    """Loads the network of a checkpoint. Adapters, and those they were trained on, are merged into the base network."""
    adapters = Path(name) / _ADAPTERS
    if not adapters.is_file():
        return read(name, AutoConfig.from_pretrained(name), dtype)
    from peft import PeftModel

    base = json.loads(adapters.read_text(encoding="utf-8"))["base_model_name_or_path"]
    try:
        below = _network(base, read, dtype)
    except Exception as error:
        raise unusable(base, error) from error
    network: Any = PeftModel.from_pretrained(below, name).merge_and_unload()
    network.name_or_path = name  # the base of future adapters
    return network


def _check_place(name: str) -> None:
    place = Path(name)
    if place.is_file():
        raise CheckpointError(f"«{name}» is a file, and a checkpoint is a folder.")
    if place.is_dir() and not any((place / file).is_file() for file in (_CONFIGURATION, _ADAPTERS)):
        raise CheckpointError(f"There is no model in «{name}»: it holds no {_CONFIGURATION}.")


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
    """Returns the maximum number of tokens that each token can attend to, which is at most the sliding window."""
    names = ("max_position_embeddings", "n_positions", "sliding_window")
    stated: list[int] = [limit for name in names if (limit := getattr(config, name, None))]
    return min([_LONGEST_CONTEXT, *stated])
