"""`prover train` and `model init` on a database of proved theorems and a model of the smallest preset.

Most of it is asked in this process: another one is seconds older before it can train.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from prover.cli import main
from prover.commands.train import SETTINGS
from prover.corpus.checkpoints import folder_digest
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from prover.training.errors import TrainingError
from prover.training.methods import make_method
from search.lean.toolchain import Toolchain
from search.tree.record import from_record
from tests.cli.command import ALSO_EASY, PATIENCE, CommandResult, command
from tests.corpus.examples import add_model
from tests.needed import needed_program
from tests.policy.small_models import a_model, saved
from tests.training.full_disk import files_of_at_most
from tests.training.searches import record_many

SHORT = ("--tokens", "8192", "--batch", "4", "--device", "cpu")


@pytest.fixture
def db(tmp_path: Path) -> str:
    """With proofs to learn from and one model version, which is in use."""
    url = f"sqlite:///{tmp_path}/prover.db"
    folder = saved(a_model(), tmp_path / "models" / "first")
    with Corpus.open(url) as corpus:
        record_many(corpus, 4)
        corpus.models.promote(corpus.models.add(ModelRole.POLICY, "init", folder, folder_digest(folder), base="nano"))
    return url


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


def line(db: str, models: Path, *arguments: str | Path) -> list[str]:
    return ["train", "supervised", *SHORT, "--models", str(models), "--db", db, *map(str, arguments)]


Here = Callable[..., CommandResult]


@pytest.fixture
def here(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Here:
    """Runs a command in this process, without the hub: its output is all that is written, past Python as well."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)

    def run(*arguments: str | Path) -> CommandResult:
        capfd.readouterr()
        status = main([str(argument) for argument in arguments])
        return CommandResult(status, *capfd.readouterr())

    return run


def test_training_progress_goes_to_standard_error_and_its_result_to_standard_output(db: str, models: Path, here: Here) -> None:
    said = here(*line(db, models))
    assert said.status == 0
    ended = re.fullmatch(r"Model version 2: loss \d\.\d{3} after (\d+) steps in \d+ s\.\n", said.out)
    assert ended is not None
    begun, *told = said.err.splitlines()
    assert begun == "prover: Training on 8 states, 8 tactics."
    steps = int(ended[1])
    assert [re.sub(r"\d\.\d{3}", "…", one) for one in told] == [
        f"prover: Step {step} of {steps}: loss …." for step in range(1, steps + 1)
    ]


def test_the_same_training_again(db: str, models: Path, here: Here) -> None:
    assert here(*line(db, models)).status == 0
    again = here(*line(db, models))
    assert (again.status, again.out, again.err) == (
        0,
        "Model version 2 was already trained with these settings and data.\n",
        "",
    )
    assert here(*line(db, models, "--json")).json["new"] is False


def test_json(db: str, models: Path, here: Here) -> None:
    said = here(*line(db, models, "--json", "--seed", "7"))
    assert said.status == 0
    document = said.json
    assert (document["version"], document["new"], document["metrics"]["states"]) == (2, True, 8)
    assert Path(document["path"]).parent == models
    shown = here("model", "show", "2", "--db", db, "--json").json
    assert (shown["parent"], shown["method"], shown["hyperparameters"]["seed"]) == (1, "supervised", 7)


def test_a_new_model(db: str, models: Path, here: Here) -> None:
    said = here("model", "init", "--preset", "nano", "--models", models, "--db", db, "--json")
    assert (said.status, said.err) == (0, "")
    assert said.json["id"] == 2
    trained = here(*line(db, models, "--from", "2"))
    assert (trained.status, trained.out[:17]) == (0, "Model version 3: ")


def test_a_terminal_is_shown_a_bar(db: str, models: Path, here: Here) -> None:
    needed_program("script")
    asked = " ".join(command(*line(db, models)))
    said = subprocess.run(
        ["script", "-qec", f"{asked} >{models}/out.txt", "/dev/null"],
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
    )
    assert said.returncode == 0
    assert re.search(r"(\d+)/\1\b.*loss \d\.\d{3}", said.stdout)
    assert (models / "out.txt").read_text().startswith("Model version 2: loss")


def test_a_critic_steers_searches(db: str, models: Path, tmp_path: Path, here: Here) -> None:
    trained = here("train", "critic", "--examples", "64", "--device", "cpu", "--models", models, "--db", db)
    assert (trained.status, trained.out[:17]) == (0, "Model version 2: ")
    goals = tmp_path / "Goals.lean"
    goals.write_text(ALSO_EASY, encoding="utf-8")
    for critic, status, told in ("2", 0, ""), ("1", 2, "Model version 1 is a policy, not a critic."):
        searched = here("prove", goals, "--critic", critic, "--explore", "2", "--device", "cpu", "--workers", "1", "--db", db)
        assert searched.status == status
        assert told in searched.err
    with Corpus.open(db) as corpus:
        [*_, attempt] = corpus.attempts_with_trees()
    assert (attempt.attempt.policy, attempt.attempt.priority) == ("scripted", "critic")
    assert attempt.attempt.tree is not None
    values = [node.value for node in from_record(attempt.attempt.tree).nodes]
    assert len([value for value in values if value is not None]) > 1


@pytest.mark.parametrize(
    ("arguments", "error_text"),
    [
        (["--from", "7"], "holds no model version 7."),
        (["--from", "no/such-model"], "«no/such-model» is neither a folder nor an available model on the hub."),
        (["--learning-rate", "0"], "A learning rate of 0 is not valid. Give a positive number."),
        (["--learning-rate", "nan"], "A learning rate of nan is not valid."),
        (["--learning-rate", "1e35"], "Train with a lower --learning-rate; nothing was stored."),
        (["--device", "nonsense"], "There is no device «nonsense». Choose one of: auto, cpu, cuda, cuda:N."),
        (["--lora", "0"], "Adapters of rank 0 are not valid. Give --lora a positive number."),
        (["--tokens", "0"], "--tokens"),
        (["--batch", "many"], "--batch"),
        (["--db", "nonsense"], "is not the URL of a database"),
    ],
)
def test_what_cannot_be_trained_is_refused(db: str, models: Path, arguments: list[str], error_text: str, here: Here) -> None:
    said = here(*line(db, models, *arguments))
    assert (said.status, said.out) == (2, "")
    assert error_text in said.err.splitlines()[-1]
    assert all(line.startswith("prover: ") for line in said.err.splitlines())
    assert [place.name for place in models.iterdir() if not place.name.startswith((".runs", "tensorboard"))] == ["first"]


def test_a_missing_gpu(db: str, models: Path, here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    said = here(*line(db, models, "--device", "cuda"))
    assert (said.status, said.out) == (2, "")
    assert said.error_text == "prover: There is no GPU that torch can use. Use --device cpu, or install torch with CUDA."


def test_an_unknown_method(db: str, models: Path, here: Here) -> None:
    said = here("train", "magic", "--models", models, "--db", db, "--json")
    assert said.status == 2
    assert "There is no training method «magic». Choose one of: supervised" in said.error_text
    assert said.error_text == f"prover: {said.json['error']}"


COMMON = {"--from", "--learning-rate", "--batch", "--lora", "--seed", "--device", "--models", "--json", "--db", "--help"}
OWN = {
    "supervised": {"--tokens", "--longest"},
    "preference": {"--rejected"},
    "critic": {"--examples"},
    "online": {"--steps", "--lean-project"},
}


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        *(([method, "--help"], options) for method, options in OWN.items()),
        (["--help", "critic"], OWN["critic"]),
        (["--from", "critic", "online", "--help"], OWN["online"]),
        (["--help"], set().union(*OWN.values())),
        (["magic", "--help"], set().union(*OWN.values())),
    ],
)
def test_help_shows_the_options_of_the_method(asked: list[str], own: set[str], here: Here) -> None:
    said = here("train", *asked)
    assert (said.status, said.err) == (0, "")
    assert set(re.findall(r"--[a-z-]+", re.sub(r"\x1b\[[\d;]*m", "", said.out))) == COMMON | own


@pytest.mark.parametrize("method", OWN)
def test_every_option_of_a_method_is_a_setting_of_it(method: str, toolchain: Toolchain) -> None:
    given: dict[str, Any] = {name: 1 for name in SETTINGS[method] if name != "lean_project"}
    if method == "online":
        given["toolchain"] = toolchain  # which `--lean-project` chooses
    made, _ = make_method(method, 0, None, None, given)
    assert all(getattr(made, name) == value for name, value in given.items())
    for name in {name for names in SETTINGS.values() for name in names}.difference(SETTINGS[method]):
        with pytest.raises(TrainingError, match=f"has no setting «{name}»"):
            make_method(method, 0, None, None, given | {name: 1})


def test_an_empty_database(tmp_path: Path, models: Path, here: Here) -> None:
    url = f"sqlite:///{tmp_path}/empty.db"
    with Corpus.open(url) as corpus:
        add_model(corpus, tmp_path / "model")
    said = here(*line(url, models, "--from", "1"))
    assert (said.status, said.out) == (2, "")
    assert "The corpus holds no proof to learn from" in said.error_text
    assert not models.exists()


def test_a_model_that_was_damaged(db: str, models: Path, here: Here) -> None:
    weights = models / "first" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    assert "Model version 1 is not what was stored" in here(*line(db, models)).error_text
    said = here(*line(db, models, "--from", models / "first"))
    assert said.status == 2
    assert "is not a usable checkpoint: Error while deserializing header" in said.error_text


def test_a_disk_that_is_full(db: str, models: Path, here: Here) -> None:
    with files_of_at_most(300_000):
        said = here(*line(db, models))
    assert (said.status, said.out) == (3, "")
    *told, error_text = said.err.splitlines()
    assert all(sentence.startswith("prover: ") for sentence in told)
    assert "cannot be written: " in error_text
    assert error_text.endswith("Free some space there, then run the command again: it continues where it stopped.")
    assert not list(models.rglob("checkpoint-*"))
    assert here(*line(db, models)).status == 0
