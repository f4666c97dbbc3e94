"""A whole training: reads data from the corpus, trains in a resumable run, and stores a new model version.

The method defines what is learned and how. Several processes, started by `accelerate launch` or `torchrun`, can train one
model; the first of them stores it.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from accelerate import PartialState  # type: ignore[import-untyped]
from transformers import Trainer

from prover.corpus.checkpoints import folder_digest
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole, ModelVersion
from prover.policy.checkpoint import METADATA, LanguageModel
from prover.policy.versions import find_version, is_version
from prover.training.errors import TrainingError
from prover.training.loop import Schedule, TrainingResult, put_in_place, run_to_end
from prover.training.steps import digest


@dataclass(frozen=True)
class Data:
    """The training data of a method."""

    content: Any
    """The data for the method's `trainer`."""
    digest: str
    """Hex SHA-256 of the data."""
    summary: dict[str, int]
    """Counts by kind of data."""


class Method(Protocol):
    """A training method: a frozen dataclass whose fields are its hyperparameters and can be written as JSON.

    Fields with `compare=False` are not hyperparameters, such as the Lean that a method uses.
    """

    @property
    def name(self) -> str: ...

    @property
    def role(self) -> ModelRole:
        """The role of the model that it trains."""
        ...

    def load(self, checkpoint: str, device: str) -> LanguageModel:
        """Loads the initial model. Raises `PolicyError`."""
        ...

    def read(self, corpus: Corpus) -> Data:
        """Reads the training data. Raises `NothingToLearn`."""
        ...

    def trainer(self, model: LanguageModel, data: Data, schedule: Schedule, run: Path) -> Trainer:
        """Returns a trainer for the given folder. If it has an evaluation dataset, it is evaluated at the end."""
        ...


@dataclass(frozen=True)
class TrainingRequest:
    """The initial model, and the folder and settings of a training."""

    base: str
    """A version's number, `promoted`, a folder, or a name on the hub."""
    models: Path
    """The folder that holds model versions."""
    schedule: Schedule
    lora: int | None = None
    """Rank of low-rank adapters to train instead of all weights."""
    device: str = "auto"


def train(
    method: Method, request: TrainingRequest, corpus: Corpus, report: Callable[[str], None]
) -> tuple[ModelVersion, TrainingResult | None]:
    """Trains. Returns the new version and the training's result; the result is None if the same training was done before.

    Raises `TrainingError`, or another `ProverError` if the initial model or the corpus cannot be used.
    """
    parent = find_version(corpus, request.base, ModelRole.POLICY) if is_version(request.base) else None
    checkpoint = request.base if parent is None else parent.path
    data = method.read(corpus)
    hyperparameters = {**_fields(method), **_fields(request.schedule), "lora": request.lora}
    name = f"{method.name}-{digest([checkpoint if parent is None else parent.digest, data.digest, hyperparameters])[:12]}"
    place, run = request.models / name, request.models / ".runs" / name
    done = corpus.models.at(place)
    if done is not None:
        return done, None
    model = method.load(checkpoint, request.device)
    if request.lora is not None:
        model = _with_adapters(model, request.lora, request.schedule.seed)
    parts = (f"{count:,} {what.replace('_', ' ')}" for what, count in data.summary.items())
    report(f"Training on {', '.join(parts)}.")
    finished = None
    if not place.exists():  # otherwise it was killed after moving the model and before storing its version
        trainer = method.trainer(model, data, request.schedule, run)
        finished = run_to_end(trainer, run, report)
        metrics = {"loss": finished.loss, "steps": finished.steps, **data.summary, **_measured(trainer)}
        if PartialState().is_main_process:
            put_in_place(run, place, lambda folder: save(model, folder, trainer.accelerator.unwrap_model(trainer.model), metrics))
    if PartialState().is_main_process:
        _store_version(corpus, method, request, parent, place, data, hyperparameters)
    PartialState().wait_for_everyone()
    version = corpus.models.at(place)
    assert version is not None, "the first process has stored it"
    return version, finished


def _store_version(
    corpus: Corpus,
    method: Method,
    request: TrainingRequest,
    parent: ModelVersion | None,
    place: Path,
    data: Data,
    hyperparameters: dict[str, Any],
) -> None:
    corpus.models.add(
        method.role,
        method.name,
        place,
        folder_digest(place),
        parent=None if parent is None else parent.id,
        base="" if parent is not None else request.base,
        data_digest=data.digest,
        hyperparameters=hyperparameters,
        metrics=_stored_metrics(place),
    )


def save(model: LanguageModel, folder: Path, network: Any, metrics: dict[str, Any]) -> None:
    """Writes a checkpoint that `load_model` reads: weights (or adapters), tokenizer, and the metadata in `prover.json`."""
    network.save_pretrained(folder)
    model.tokenizer.save_pretrained(folder)
    bins = {} if model.bins is None else {"bins": model.bins}
    words = {} if model.naming is None else {"known_words": sorted(model.naming.known)}
    metadata = {"prompt_format": model.format_name, **bins, "metrics": metrics, **words}
    (folder / METADATA).write_text(json.dumps(metadata, indent=2, ensure_ascii=False), encoding="utf-8")


def _measured(trainer: Trainer) -> dict[str, float]:
    """Returns the metrics on held-back examples, if any, without those that depend on the machine's speed."""
    if trainer.eval_dataset is None:
        return {}
    found = trainer.evaluate(metric_key_prefix="held_back")
    return {name: value for name, value in found.items() if not name.endswith(("runtime", "per_second", "_time", "epoch"))}


def _stored_metrics(place: Path) -> dict[str, Any]:
    metrics: dict[str, Any] = json.loads((place / METADATA).read_text(encoding="utf-8"))["metrics"]
    return metrics


def _fields(settings: Any) -> dict[str, Any]:
    return {field.name: getattr(settings, field.name) for field in dataclasses.fields(settings) if field.compare}


def without_adapters(network: Any) -> tuple[Any, Any]:
    """Returns the network without adapters, and their configuration if any, for libraries that add adapters themselves."""
    from peft import PeftModel

    return (network.unload(), network.peft_config["default"]) if isinstance(network, PeftModel) else (network, None)


def _with_adapters(model: LanguageModel, rank: int, seed: int) -> LanguageModel:
    from peft import LoraConfig, get_peft_model

    if rank < 1:
        raise TrainingError(f"Adapters of rank {rank} are not valid.", remedy="Give --lora a positive number.")
    torch.manual_seed(seed)  # half of each adapter is random
    config = LoraConfig(r=rank, lora_alpha=2 * rank, target_modules="all-linear", task_type=None)
    return dataclasses.replace(model, network=get_peft_model(model.network, config))
