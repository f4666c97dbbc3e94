"""A new model: its tokenizer encodes any text, its weights depend only on the seed, and it is stored once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from prover.corpus.store import Corpus
from prover.policy.checkpoint import load_model
from prover.policy.errors import PolicyError
from prover.training.errors import NothingToLearn
from prover.training.new_model import END, PAD, PRESETS, create, new_network, parameters, train_tokenizer
from tests.policy.small_models import TEXTS
from tests.training.searches import record_many

NANO = PRESETS["nano"]
TOKENIZER = train_tokenizer(TEXTS, NANO.vocabulary, NANO.context)


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.open(f"sqlite:///{tmp_path}/prover.db") as opened:
        record_many(opened, 3)
        yield opened


def weights(network: Any) -> torch.Tensor:
    return torch.cat([parameter.detach().flatten() for parameter in network.parameters()])


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(text: str) -> None:
    text = text.replace(END, "").replace(PAD, "")
    tokens = TOKENIZER(text)["input_ids"]
    assert TOKENIZER.decode(tokens, clean_up_tokenization_spaces=False) == text
    assert TOKENIZER.decode(tokens) == text
    assert TOKENIZER.eos_token_id not in tokens


@pytest.mark.parametrize("text", ["exact ⟨h.2, h.1⟩ , rfl ; simp !", "intro x\n  · omega", "α ∧ ¬ β ↔ «a b»", " ' 's n't"])
def test_tactics_come_back_with_all_their_spaces(text: str) -> None:
    assert TOKENIZER.decode(TOKENIZER(text)["input_ids"], skip_special_tokens=True) == text


def test_what_it_was_trained_on_is_short() -> None:
    assert all(len(TOKENIZER(text)["input_ids"]) < 0.7 * len(text) for text in TEXTS)
    assert len(TOKENIZER) <= NANO.vocabulary


def test_the_same_seed_gives_the_same_weights() -> None:
    first, same, other = (weights(new_network(NANO, TOKENIZER, seed)) for seed in (1, 1, 2))
    assert torch.equal(first, same)
    assert not torch.equal(first, other)


@pytest.mark.parametrize(("name", "millions"), [("nano", 0.1), ("tiny", 5), ("small", 40), ("base", 320)])
def test_the_presets_have_the_size_they_are_said_to_have(name: str, millions: float) -> None:
    with torch.device("meta"):
        network = new_network(PRESETS[name], TOKENIZER, 0)
    assert network.num_parameters() / 1e6 == pytest.approx(millions, rel=0.3)


def test_a_new_version(corpus: Corpus, tmp_path: Path) -> None:
    version = create(corpus, "nano", tmp_path / "models", seed=0)
    model = load_model(version.path)
    assert (version.role, version.method, version.base, version.parent_id) == ("policy", "init", "nano", None)
    assert version.metrics == {"parameters": model.network.num_parameters()} == {"parameters": parameters(Path(version.path))}
    assert (model.context, model.format_name) == (512, version.hyperparameters["prompt_format"])
    assert [file.name for file in (tmp_path / "models").iterdir()] == [Path(version.path).name], "nothing half-written"


def test_the_same_request_gives_the_version_that_is_there(corpus: Corpus, tmp_path: Path) -> None:
    first = create(corpus, "nano", tmp_path / "models", seed=0)
    assert create(corpus, "nano", tmp_path / "models", seed=0).id == first.id
    assert create(corpus, "nano", tmp_path / "models", seed=1).id != first.id


def test_the_same_texts_and_seed_give_the_same_files_anywhere(corpus: Corpus, tmp_path: Path) -> None:
    first = create(corpus, "nano", tmp_path / "models", seed=0)
    with Corpus.open(f"sqlite:///{tmp_path}/other.db") as other:
        record_many(other, 3)
        assert create(other, "nano", tmp_path / "elsewhere", seed=0).digest == first.digest


def test_an_unknown_preset(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"There is no model preset «huge»\. Choose one of: nano, tiny, small, base\."):
        create(corpus, "huge", tmp_path / "models", seed=0)


def test_a_corpus_without_texts(tmp_path: Path) -> None:
    with Corpus.open(f"sqlite:///{tmp_path}/empty.db") as empty, pytest.raises(NothingToLearn, match="The corpus holds no proof"):
        create(empty, "nano", tmp_path / "models", seed=0)
    assert not (tmp_path / "models").exists()
