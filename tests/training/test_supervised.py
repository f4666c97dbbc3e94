"""Supervised training on a toy corpus: it learns, can be killed and resumed, and stores a complete model or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from prover.corpus.errors import CorpusError
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole, ModelVersion
from prover.policy.checkpoint import LanguageModel, load_model
from prover.policy.errors import PolicyError
from prover.policy.transformers_policy import TransformersPolicy
from prover.training.errors import CannotWrite, Diverged, NothingToLearn, TrainingError
from prover.training.loop import Schedule, newest_checkpoint
from prover.training.methods import make_method
from prover.training.packing import NO_LOSS
from prover.training.supervised import Supervised
from prover.training.train import TrainingRequest, train
from tests.corpus.examples import add_model
from tests.policy.small_models import an_encoder_decoder
from tests.training.full_disk import files_of_at_most
from tests.training.searches import a_model, record_many
from tests.training.train_once import METHOD, SCHEDULE, STEPS, in_two_processes, killed_at


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/prover.db"


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def corpus(database: str) -> Iterator[Corpus]:
    with Corpus.open(database) as opened:
        record_many(opened, 8)
        yield opened


@pytest.fixture
def base(corpus: Corpus, models: Path) -> ModelVersion:
    return a_model(corpus, models)


def request(base: ModelVersion, models: Path, schedule: Schedule = SCHEDULE, **more: int) -> TrainingRequest:
    return TrainingRequest(str(base.id), models, schedule, device="cpu", **more)


def trained(corpus: Corpus, request: TrainingRequest) -> ModelVersion:
    version, finished = train(METHOD, request, corpus, lambda sentence: None)
    assert finished is not None
    return version


def weights(version: ModelVersion) -> dict[str, torch.Tensor]:
    return load_file(Path(version.path) / "model.safetensors")


def difference(one: ModelVersion, other: ModelVersion) -> float:
    """The largest, of all weights."""
    first, second = weights(one), weights(other)
    return max(float((first[name] - second[name]).abs().max()) for name in first)


def left(models: Path) -> list[Path]:
    """Files that training left, without the initial model and logs."""
    places = [place for place in models.iterdir() if not place.name.startswith("init-")]
    return [place for place in places if place.name not in (".runs", "tensorboard")] + list(models.glob(".runs/*/*"))


def test_it_learns(corpus: Corpus, base: ModelVersion, models: Path) -> None:
    said: list[str] = []
    version, finished = train(METHOD, request(base, models), corpus, said.append)
    assert finished is not None
    assert (finished.steps, version.parent_id, version.method) == (STEPS, base.id, "supervised")
    assert finished.loss < 0.2 < 3.0 < float(said[1].removesuffix(".").rpartition(" ")[2])
    assert said[0] == "Training on 16 states, 16 tactics."
    assert [sentence.partition(":")[0] for sentence in said[1:]] == [f"Step {step} of 40" for step in range(4, 41, 4)]
    policy = TransformersPolicy(load_model(version.path))
    for goals, tactic in (("⊢ P3 ∧ Q",), "constructor"), (("⊢ P5",), "assumption"):
        [[best, *_]] = policy.suggest([goals], 4)
        assert best.tactic == tactic
        assert best.log_probability > -0.5


def test_a_run_that_is_killed_again_and_again_comes_to_the_same_end(
    corpus: Corpus, database: str, base: ModelVersion, models: Path, tmp_path: Path
) -> None:
    for file in ("checkpoint-4/config.json", "checkpoint-20/trainer_state.json"):
        killed_at(file, "supervised", database, models, base)
        assert not list(models.glob("supervised-*"))
    assert [folder.name for folder in models.glob(".runs/*/checkpoint-16")] == ["checkpoint-16"]
    version, finished = train(METHOD, request(base, models), corpus, lambda sentence: None)
    with Corpus.open(f"sqlite:///{tmp_path}/other.db") as other:
        record_many(other, 8)
        undisturbed, whole = train(METHOD, request(a_model(other, tmp_path / "other"), tmp_path / "other"), other, lambda _: None)
    assert finished is not None and whole is not None
    assert finished.steps == STEPS
    assert finished.loss == pytest.approx(whole.loss, abs=1e-4)
    assert difference(version, undisturbed) < 1e-4
    assert Path(version.path).name == Path(undisturbed.path).name
    assert not list((models / ".runs").iterdir())


def test_two_processes_train_one_model(corpus: Corpus, database: str, base: ModelVersion, models: Path) -> None:
    in_two_processes("supervised", database, models, base)
    [version] = [version for version in corpus.models.versions() if version.id != base.id]
    assert version.metrics["steps"] == STEPS / 2  # each step sees the rows of both
    [[best, *_]] = TransformersPolicy(load_model(version.path)).suggest([("⊢ P3 ∧ Q",)], 4)
    assert best.tactic == "constructor"
    assert not list((models / ".runs").iterdir())


def interrupted_at(step: int, corpus: Corpus, request: TrainingRequest) -> Path:
    """The folder of a run that somebody ended at this step."""

    def report(sentence: str) -> None:
        if sentence.startswith(f"Step {step} "):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(METHOD, request, corpus, report)
    [run] = (request.models / ".runs").iterdir()
    return run


@pytest.mark.parametrize("missing", ["trainer_state.json", "half of trainer_state.json"])
def test_an_incomplete_checkpoint_is_skipped(corpus: Corpus, base: ModelVersion, models: Path, missing: str) -> None:
    run = interrupted_at(16, corpus, request(base, models))
    assert newest_checkpoint(run) == str(run / "checkpoint-12")
    state = run / "checkpoint-12" / "trainer_state.json"
    if missing.startswith("half"):
        state.write_bytes(state.read_bytes()[:1000])
    else:
        state.unlink()
    assert newest_checkpoint(run) == str(run / "checkpoint-8")
    version = trained(corpus, request(base, models))
    assert version.metrics["steps"] == STEPS
    assert not run.exists()


def test_without_a_complete_checkpoint_it_starts_again(corpus: Corpus, base: ModelVersion, models: Path) -> None:
    run = interrupted_at(8, corpus, request(base, models))
    (run / "checkpoint-4" / "trainer_state.json").write_text("")
    assert newest_checkpoint(run) is None
    assert trained(corpus, request(base, models)).metrics["steps"] == STEPS


def test_the_same_request_again_gives_the_version_that_is_there(corpus: Corpus, base: ModelVersion, models: Path) -> None:
    first = trained(corpus, request(base, models))
    again, finished = train(METHOD, request(base, models), corpus, lambda sentence: None)
    assert (again.id, finished) == (first.id, None)


def test_a_model_that_was_moved_but_not_stored(corpus: Corpus, database: str, tmp_path: Path) -> None:
    models = tmp_path / "models"
    first = trained(corpus, request(a_model(corpus, models), models))
    with Corpus.open(f"sqlite:///{tmp_path}/other.db") as other:
        record_many(other, 8)
        version, finished = train(METHOD, request(a_model(other, models), models), other, lambda sentence: None)
    assert finished is None
    assert (version.path, version.digest, version.metrics) == (first.path, first.digest, first.metrics)


def test_another_request_gives_another_version(corpus: Corpus, base: ModelVersion, models: Path) -> None:
    first = trained(corpus, request(base, models))
    second = trained(corpus, request(base, models, replace(SCHEDULE, seed=1)))
    assert (second.parent_id, second.data_digest) == (first.parent_id, first.data_digest)
    assert difference(first, second) > 1e-4


def test_adapters_are_trained_instead_of_all_weights(corpus: Corpus, base: ModelVersion, models: Path) -> None:
    version = trained(corpus, request(base, models, lora=4))
    assert (Path(version.path) / "adapter_model.safetensors").exists()
    before, after = load_model(base.path), load_model(version.path)
    moved = [
        name
        for (name, old), new in zip(before.network.named_parameters(), after.network.parameters(), strict=True)
        if not torch.equal(old, new)
    ]
    assert moved and all("_proj" in name for name in moved)


# Errors


def test_a_loss_that_is_not_finite(corpus: Corpus, base: ModelVersion, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load = Supervised.load

    def poisoned(method: Supervised, checkpoint: str, device: str) -> LanguageModel:
        model = load(method, checkpoint, device)
        with torch.no_grad():
            model.network.model.norm.weight[0] = float("nan")
        return model

    monkeypatch.setattr(Supervised, "load", poisoned)
    with pytest.raises(Diverged) as raised:
        train(METHOD, request(base, models), corpus, lambda sentence: None)
    assert str(raised.value) == "The training's loss is nan at step 1. Train with a lower --learning-rate; nothing was stored."
    assert left(models) == []
    assert len(corpus.models.versions()) == 1


def test_an_absurd_learning_rate(corpus: Corpus, base: ModelVersion, models: Path) -> None:
    with pytest.raises(Diverged, match=r"The training's (loss|grad norm) is (nan|inf) at step \d+\. Train with a lower"):
        train(METHOD, request(base, models, replace(SCHEDULE, learning_rate=1e35)), corpus, lambda sentence: None)
    assert left(models) == []


@pytest.mark.parametrize("size", [300_000, 600_000], ids=["no room for the weights", "no room for the optimiser"])
def test_a_disk_that_is_full(corpus: Corpus, base: ModelVersion, models: Path, size: int) -> None:
    with files_of_at_most(size), pytest.raises(CannotWrite) as raised:
        train(METHOD, request(base, models), corpus, lambda sentence: None)
    assert "\n" not in str(raised.value)
    assert f"{models}/.runs/supervised-" in str(raised.value)
    assert str(raised.value).endswith("Free some space there, then run the command again: it continues where it stopped.")
    assert left(models) == []
    assert trained(corpus, request(base, models)).metrics["steps"] == STEPS


def test_no_room_for_the_model_itself(corpus: Corpus, base: ModelVersion, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(model: LanguageModel, folder: Path, *_: object) -> None:
        (folder / "config.json").write_text("{}")
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("prover.training.train.save", half)
        with pytest.raises(CannotWrite, match=r"supervised-\w+ cannot be written: No space left on device\. Free some space"):
            train(METHOD, request(base, models), corpus, lambda sentence: None)
    assert all("checkpoint-" in str(place) for place in left(models))
    said: list[str] = []
    assert train(METHOD, request(base, models), corpus, said.append)[0].metrics["steps"] == STEPS
    assert len(said) < 5, "it goes on where it was"


def test_a_corpus_without_proofs(tmp_path: Path) -> None:
    with Corpus.open(f"sqlite:///{tmp_path}/empty.db") as empty:
        add_model(empty, tmp_path / "model")
        with pytest.raises(NothingToLearn, match="The corpus holds no proof to learn from"):
            train(METHOD, TrainingRequest("1", tmp_path / "models", SCHEDULE), empty, lambda sentence: None)
    assert not (tmp_path / "models").exists()


def test_a_base_that_cannot_be_trained(corpus: Corpus, base: ModelVersion, models: Path, tmp_path: Path) -> None:
    def error_text(base: str, kind: type[Exception], **more: int) -> str:
        with pytest.raises(kind) as raised:
            train(METHOD, TrainingRequest(base, models, SCHEDULE, device="cpu", **more), corpus, lambda sentence: None)
        return str(raised.value)

    assert "holds no model version 7" in error_text("7", CorpusError)
    assert "No policy has been promoted yet" in error_text("promoted", PolicyError)
    assert "is neither a folder" in error_text(str(tmp_path / "nothing"), PolicyError)
    assert "Adapters of rank 0 are not valid" in error_text(str(base.id), TrainingError, lora=0)
    critic = add_model(corpus, tmp_path / "critic", role=ModelRole.CRITIC)
    assert "is a critic, not a policy" in error_text(str(critic), PolicyError)
    tokenizer = load_model(base.path).tokenizer
    an_encoder_decoder(len(tokenizer)).save_pretrained(tmp_path / "t5")
    tokenizer.save_pretrained(tmp_path / "t5")
    assert "has an encoder, and training is for decoders only" in error_text(str(tmp_path / "t5"), TrainingError)


def test_the_rows_are_whole_passes_over_the_lessons(corpus: Corpus, base: ModelVersion) -> None:
    model, data = load_model(base.path), METHOD.read(corpus)
    rows = METHOD.rows(data.content, model, seed=0)
    assert len(rows) == 4 * STEPS
    assert all(
        torch.equal(a["input_ids"], b["input_ids"]) for a, b in zip(rows, METHOD.rows(data.content, model, 0), strict=True)
    )
    written = [model.tokenizer.decode(row["input_ids"][row["labels"] != NO_LOSS]) for row in rows]
    assert {word for text in written for word in text.split("<|end|>")} == {"constructor", "assumption", ""}


def test_the_last_states_of_proofs_are_shown_less_often(corpus: Corpus, base: ModelVersion) -> None:
    def shown(endings: float) -> Counter[str]:
        rows = replace(METHOD, endings=endings).rows(METHOD.read(corpus).content, model, seed=0)
        texts = (model.tokenizer.decode(row["input_ids"][row["labels"] != NO_LOSS]) for row in rows)
        return Counter(tactic for text in texts for tactic in text.split("<|end|>") if tactic)

    model = load_model(base.path)
    assert set(shown(0.0)) == {"constructor"}
    half, all_of_them = shown(0.5), shown(1.0)
    assert 0.3 < half["assumption"] / half["constructor"] < 0.7
    assert 0.9 < all_of_them["assumption"] / all_of_them["constructor"] < 1.1


def test_a_method_by_its_name() -> None:
    method, schedule = make_method("supervised", 3, None, 16, {"tokens": 1000})
    assert (method.name, schedule.seed, schedule.batch) == ("supervised", 3, 16)
    with pytest.raises(TrainingError, match=r"There is no training method «magic»\. Choose one of: supervised"):
        make_method("magic", 0, None, None, {})
    with pytest.raises(TrainingError, match=r"A learning rate of nan is not valid\. Give a positive number\."):
        make_method("supervised", 0, float("nan"), None, {})
