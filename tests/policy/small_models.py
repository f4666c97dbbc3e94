"""Tiny language models for tests, with random weights from a fixed seed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import LlamaConfig, LlamaForCausalLM, T5Config, T5ForConditionalGeneration

from prover.policy.checkpoint import LanguageModel
from prover.policy.prompts import PLAIN, prompt_format
from prover.training.new_model import PRESETS, new_network, train_tokenizer
from prover.training.train import save

TEXTS = ("p q : Prop\nh : p ∧ q\n⊢ q ∧ p\n---\n", "exact ⟨h.2, h.1⟩", "n : Nat\n⊢ n + 0 = n\n---\n", "simp", "rfl", "exact h")


def a_decoder(vocabulary: int, *, context: int = 64, wild: float = 0.5, seed: int = 0) -> Any:
    """A Llama whose token 0 ends a text. The wilder, the less alike its probabilities."""
    torch.manual_seed(seed)
    make: Any = LlamaForCausalLM
    config = LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=16,
        intermediate_size=24,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=context,
        initializer_range=wild,
        bos_token_id=None,
        eos_token_id=0,
        pad_token_id=0,
    )
    return make(config).eval()


def an_encoder_decoder(vocabulary: int, *, seed: int = 0) -> Any:
    """A T5 whose token 0 ends a text and begins one, too."""
    torch.manual_seed(seed)
    make: Any = T5ForConditionalGeneration
    configure: Any = T5Config
    config = configure(
        vocab_size=vocabulary,
        d_model=16,
        d_kv=8,
        d_ff=24,
        num_layers=2,
        num_heads=2,
        initializer_factor=2.0,
        eos_token_id=0,
        pad_token_id=0,
        decoder_start_token_id=0,
    )
    return make(config).eval()


def true_log_probability(network: Any, prompt: Sequence[int], written: Sequence[int]) -> float:
    """What the network itself gives to tokens after a prompt: one pass over all of them, without a cache."""
    with torch.no_grad():
        if network.config.is_encoder_decoder:
            so_far = [network.config.decoder_start_token_id, *written[:-1]]
            logits = network(input_ids=torch.tensor([prompt]), decoder_input_ids=torch.tensor([so_far])).logits[0]
        else:
            logits = network(input_ids=torch.tensor([[*prompt, *written[:-1]]])).logits[0, len(prompt) - 1 :]
        return float(logits.double().log_softmax(-1)[torch.arange(len(written)), torch.tensor(written)].sum())


def a_model(texts: Sequence[str] = TEXTS, *, seed: int = 0) -> LanguageModel:
    """A new model of the smallest preset, whose tokenizer knows the texts."""
    shape = PRESETS["nano"]
    tokenizer = train_tokenizer(texts, shape.vocabulary, shape.context)
    network = new_network(shape, tokenizer, seed).eval()
    return LanguageModel("nano", network, tokenizer, prompt_format(PLAIN), PLAIN, torch.device("cpu"), shape.context)


def saved(model: LanguageModel, folder: Path) -> Path:
    """The folder, which holds the model from now on."""
    folder.mkdir(parents=True)
    save(model, folder, model.network, {})
    return folder
