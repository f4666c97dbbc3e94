"""Creates a small new language model: a tokenizer trained on the corpus's texts, and a network with random weights."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from prover.corpus.checkpoints import folder_digest
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole, ModelVersion
from prover.policy.checkpoint import LanguageModel
from prover.policy.errors import PolicyError
from prover.policy.naming import ALL_STAND_INS, Naming
from prover.policy.prompts import FIRST_GOAL, PromptFormat, prompt_format
from prover.training.errors import NothingToLearn
from prover.training.loop import put_in_place
from prover.training.renaming import known_words, renaming
from prover.training.steps import Lesson, digest, read_lessons
from prover.training.train import save

_VARIANTS = 3
"""How often the tokenizer is trained on each text, with different names."""

_WORDS = r" ?[\w.'!?]+| ?[^\s\w.'!?]+|\s+"
"""The pieces between which the tokenizer never merges: names with dots, runs of other characters, white space."""

END = "<|end|>"
PAD = "<|pad|>"


@dataclass(frozen=True)
class Preset:
    """The size of a Llama network and of its vocabulary."""

    vocabulary: int
    width: int
    layers: int
    heads: int
    hidden: int
    """Inner width of a feed-forward layer."""
    context: int


PRESETS: dict[str, Preset] = {
    "nano": Preset(vocabulary=384, width=64, layers=2, heads=2, hidden=172, context=512),
    "tiny": Preset(vocabulary=1536, width=256, layers=6, heads=4, hidden=688, context=1024),
    "small": Preset(vocabulary=4096, width=512, layers=12, heads=8, hidden=1376, context=2048),
    "base": Preset(vocabulary=16384, width=1024, layers=24, heads=16, hidden=2752, context=2048),
}
"""About 0.1, 5, 40 and 320 million parameters."""


def preset(name: str) -> Preset:
    """Returns the preset of this name. Raises `PolicyError`."""
    if name not in PRESETS:
        raise PolicyError(f"There is no model preset «{name}».", remedy=f"Choose one of: {', '.join(PRESETS)}.")
    return PRESETS[name]


def train_tokenizer(texts: Iterable[str], vocabulary: int, context: int) -> Any:
    """Trains a byte-level BPE tokenizer, which can encode any text. Each stand-in is one token.

    A name such as `Nat.add_comm` counts as one word, so that a frequent name becomes one token.
    """
    core = Tokenizer(models.BPE())
    words = pre_tokenizers.Split(Regex(_WORDS), "isolated")
    core.pre_tokenizer = pre_tokenizers.Sequence([words, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    core.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary - len(ALL_STAND_INS),
        special_tokens=[END, PAD],
        initial_alphabet=sorted(alphabet),
        show_progress=False,
    )
    core.train_from_iterator(texts, trainer)
    core.add_tokens([AddedToken(stand_in, single_word=True, normalized=False) for stand_in in sorted(ALL_STAND_INS)])
    fast: Any = PreTrainedTokenizerFast
    return fast(tokenizer_object=core, eos_token=END, pad_token=PAD, model_max_length=context)


def new_network(shape: Preset, tokenizer: Any, seed: int) -> Any:
    """Returns a Llama network with random weights, deterministic for a seed. Input and output embeddings are tied."""
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.width,
        intermediate_size=shape.hidden,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.heads,
        max_position_embeddings=shape.context,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    kind: Any = LlamaForCausalLM
    network = kind(config)
    network.generation_config.update(do_sample=True, top_k=0)  # the default of servers for requests without sampling options
    return network


def create(corpus: Corpus, preset_name: str, models: Path, seed: int, format_name: str = FIRST_GOAL) -> ModelVersion:
    """Creates and stores a new version for the corpus's texts. Raises `PolicyError`, or `NothingToLearn` without texts."""
    shape, format = preset(preset_name), prompt_format(format_name)
    lessons = read_lessons(corpus)
    if not lessons:
        raise NothingToLearn("The corpus holds no proof, and a tokenizer needs texts to learn from.")
    data_digest = digest([lesson.goals, lesson.tactics] for lesson in lessons)
    hyperparameters = {"preset": preset_name, **asdict(shape), "seed": seed, "prompt_format": format_name}
    place = models / f"init-{digest([data_digest, hyperparameters])[:12]}"
    existing = corpus.models.at(place)
    if existing is not None:
        return existing
    if not place.exists():
        naming = Naming(known_words((lesson.goals, lesson.tactics, lesson.declared) for lesson in lessons))
        tokenizer = train_tokenizer(_texts(lessons, format, naming, seed), shape.vocabulary, shape.context)
        network = new_network(shape, tokenizer, seed)
        cpu = torch.device("cpu")
        model = LanguageModel(preset_name, network, tokenizer, format, format_name, cpu, shape.context, naming=naming)
        put_in_place(None, place, lambda folder: save(model, folder, network, {}))
    version = corpus.models.add(
        ModelRole.POLICY,
        "init",
        place,
        folder_digest(place),
        base=preset_name,
        data_digest=data_digest,
        hyperparameters=hyperparameters,
        metrics={"parameters": parameters(place)},
    )
    return corpus.models.version(version)


def _texts(lessons: Sequence[Lesson], format: PromptFormat, naming: Naming, seed: int) -> Iterator[str]:
    rng = random.Random(seed)
    for lesson in list(lessons) * _VARIANTS:
        rename = renaming(lesson.goals, lesson.tactics, lesson.declared, rng, naming)
        yield format.prompt([rename(goal) for goal in lesson.goals])
        yield from (rename(tactic) for tactic in lesson.tactics)


def parameters(place: Path) -> int:
    """Returns the number of parameters of a checkpoint's network; tied weights count once."""
    from safetensors import safe_open

    with safe_open(place / "model.safetensors", "pt") as weights:
        return sum(weights.get_tensor(name).numel() for name in weights.offset_keys())
