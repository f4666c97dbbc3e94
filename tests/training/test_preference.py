"""Preference training: pairs from trees, their tokens, and learning them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from prover.corpus.store import Corpus
from prover.corpus.tables import Split
from prover.policy.checkpoint import LanguageModel, load_model
from prover.training.errors import NothingToLearn, TrainingError
from prover.training.loop import Schedule
from prover.training.methods import make_method
from prover.training.packing import Example, pack
from prover.training.preference import Choice, Preference, read_choices
from prover.training.supervised import tactic_tokens
from prover.training.train import TrainingRequest, train
from tests.search.proof_graph import DONE, REFUSED
from tests.training.searches import EVERY_KIND, a_model, record, record_many
from tests.training.train_once import in_two_processes


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.open(f"sqlite:///{tmp_path}/prover.db") as opened:
        yield opened


def rejected(corpus: Corpus) -> dict[str, tuple[str, ...]]:
    return {choice.goals[0]: choice.rejected for choice in read_choices(corpus)}


def test_what_is_chosen_and_what_is_rejected(corpus: Corpus) -> None:
    record(corpus, EVERY_KIND, "True")
    declared = frozenset({"easy"})
    assert read_choices(corpus) == [
        Choice(("⊢ root",), ("step",), ("refused", "hangs", "dead end", "astray"), declared),
        Choice(("⊢ near",), ("done",), ("refused",), declared),
    ]


def test_a_tactic_that_proves_in_one_search_is_rejected_in_none(corpus: Corpus) -> None:
    record(corpus, {"here": {"slow": REFUSED, "wrong": REFUSED, "quick": DONE}}, "1 = 1")
    record(corpus, {"here": {"slow": DONE}}, "2 = 2")
    record(corpus, {"there": {"on": "here"}, "here": {"quick": REFUSED, "slow": DONE}}, "3 = 3")
    assert read_choices(corpus) == [Choice(("⊢ here",), ("quick", "slow"), ("wrong",), frozenset({"easy"}))]


def test_held_out_theorems_and_unjudged_proofs_are_not_used(corpus: Corpus) -> None:
    record(corpus, EVERY_KIND, "1 = 1", split=Split.TEST)
    record(corpus, EVERY_KIND, "2 = 2", split=Split.VALIDATION)
    record(corpus, EVERY_KIND, "3 = 3", judged=False)
    record(corpus, {"here": {"wrong": REFUSED}}, "4 = 4")
    with pytest.raises(NothingToLearn, match="where another tactic failed"):
        Preference().read(corpus)
    record(corpus, {"here": {"right": DONE}}, "5 = 5")
    assert rejected(corpus) == {}, "what was refused in a search without a proof is not rejected either"


def test_a_state_has_no_more_pairs_than_asked_for(corpus: Corpus, tmp_path: Path) -> None:
    tactics = {f"wrong {i}": REFUSED for i in range(20)}
    record(corpus, {"here": {**tactics, "right": DONE}}, "1 = 1")
    model = load_model(a_model(corpus, tmp_path / "models").path, "cpu")
    method = Preference(rejected=5, passes=3)
    pairs = method.pairs(read_choices(corpus), model, seed=0)
    assert len(pairs) == 15
    assert len({tuple(pair.rejected) for pair in pairs}) > 5, "another pass shows others"
    assert pairs == method.pairs(read_choices(corpus), model, seed=0)
    assert pairs != method.pairs(read_choices(corpus), model, seed=1)


def test_tokens_are_those_of_supervised_training(corpus: Corpus, tmp_path: Path) -> None:
    record(corpus, {"here": {"wrong": REFUSED, "right": DONE}}, "1 = 1")
    model = load_model(a_model(corpus, tmp_path / "models").path, "cpu")
    method = Preference(passes=1)
    prompt = tuple(model.prompt_tokens(["⊢ here"], 100))
    length = len(prompt) + 20

    trainer = method.trainer(model, method.read(corpus), Schedule(learning_rate=1e-4, batch=1), tmp_path / "run")
    [batch] = trainer.get_train_dataloader()
    for tactic, tokens, learned in zip(["right", "wrong"], batch["input_ids"], batch["completion_mask"], strict=True):
        [row] = pack([Example(prompt, (tactic_tokens(model, tactic),))], length, pad_token=0)
        shown = tokens[: len(prompt) + len(tactic_tokens(model, tactic))]
        assert shown.tolist() == row["input_ids"][: len(shown)].tolist()
        assert learned[: len(shown)].tolist() == (row["labels"][: len(shown)] != -100).int().tolist()


@pytest.mark.parametrize("lora", [None, 8])
def test_the_chosen_become_more_probable_than_the_rejected(corpus: Corpus, tmp_path: Path, lora: int | None) -> None:
    record_many(corpus, 8)
    base = a_model(corpus, tmp_path / "models")
    schedule = Schedule(learning_rate=1e-3 if lora is None else 1e-2, batch=8)
    request = TrainingRequest(str(base.id), tmp_path / "models", schedule, lora=lora, device="cpu")
    version, finished = train(Preference(passes=3), request, corpus, lambda _: None)
    assert finished is not None and finished.loss < 0.6, "the loss begins at log 2"
    assert version.parent_id == base.id and version.metrics["states"] == 16
    assert not (Path(version.path) / "ref").exists(), "no other adapters are stored than those that were trained"
    before, after = (margin(load_model(path, "cpu")) for path in (base.path, version.path))
    assert after > before + 0.5


def test_two_processes_train_one_model(corpus: Corpus, tmp_path: Path) -> None:
    record_many(corpus, 8)
    base = a_model(corpus, tmp_path / "models")
    in_two_processes("preference", f"sqlite:///{tmp_path}/prover.db", tmp_path / "models", base)
    [version] = [version for version in corpus.models.versions() if version.id != base.id]
    assert margin(load_model(version.path, "cpu")) > margin(load_model(base.path, "cpu")) + 0.5


def test_a_setting_of_another_method_is_refused() -> None:
    with pytest.raises(TrainingError, match="Preference training has no setting «tokens»"):
        make_method("preference", seed=0, learning_rate=None, batch=None, settings={"tokens": 4})


def margin(model: LanguageModel) -> float:
    """By how many nats the right tactic is more probable than the wrong one, in a state that was not shown."""
    right, wrong = (log_probability(model, "⊢ P77 ∧ Q", tactic) for tactic in ("constructor", "exfalso"))
    return right - wrong


@torch.inference_mode()
def log_probability(model: LanguageModel, goal: str, tactic: str) -> float:
    prompt, written = model.prompt_tokens([goal], 100), torch.tensor(tactic_tokens(model, tactic))
    tokens = torch.cat([torch.tensor(prompt), written])
    said = model.network(input_ids=tokens.unsqueeze(0)).logits[0, len(prompt) - 1 : -1].log_softmax(-1)
    return float(said.gather(1, written.unsqueeze(1)).sum())
