"""One training from beginning to end: data from the corpus, a run that survives being killed, a new model version.

What is learned and how is the method's affair. Several processes, as `accelerate launch` starts them, train one model; the
first of them writes it down.
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
    """What a method learns from."""

    content: Any
    """What the method's `trainer` takes."""
    digest: str
    """Hex SHA-256 of it."""
    summary: dict[str, int]
    """How much of what there is."""


class Method(Protocol):
    """A way to learn. Its fields are its hyperparameters: a frozen dataclass whose fields JSON can write.

    A field that is not compared is none of them: what a method works with, but is not.
    """

    @property
    def name(self) -> str: ...

    @property
    def role(self) -> ModelRole:
        """Of the model that it makes."""
        ...

    def load(self, checkpoint: str, device: str) -> LanguageModel:
        """The model to begin with. Raises `PolicyError`."""
        ...

    def read(self, corpus: Corpus) -> Data:
        """What the corpus holds to learn from. Raises `NothingToLearn`."""
        ...

    def trainer(self, model: LanguageModel, data: Data, schedule: Schedule, run: Path) -> Trainer:
        """Ready to train in the given folder. If it has examples for its evaluation, it is measured on them in the end."""
        ...


@dataclass(frozen=True)
class TrainingRequest:
    """What is to be trained, from what, and where to."""

    base: str
    """A version's number, `promoted`, a folder, or a name on the hub."""
    models: Path
    """The folder that holds model versions."""
    schedule: Schedule
    lora: int | None = None
    """Rank of low-rank adapters to train instead of all weights."""
    device: str = "auto"


def train(
    method: Method, request: TrainingRequest, corpus: Corpus, tell: Callable[[str], None]
) -> tuple[ModelVersion, TrainingResult | None]:
    """The new version, and what its training came to; None where the very same training was done before.

    Raises `TrainingError`, or another `ProverError` if the base or the corpus cannot be used.
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
    tell(f"Training on {', '.join(parts)}.")
    finished = None
    if not place.exists():  # else it was killed between putting the model in its place and writing it down
        trainer = method.trainer(model, data, request.schedule, run)
        finished = run_to_end(trainer, run, tell)
        metrics = {"loss": finished.loss, "steps": finished.steps, **data.summary, **_measured(trainer)}
        if PartialState().is_main_process:
            put_in_place(run, place, lambda folder: save(model, folder, trainer.accelerator.unwrap_model(trainer.model), metrics))
    if PartialState().is_main_process:
        _write_down(corpus, method, request, parent, place, data, hyperparameters)
    PartialState().wait_for_everyone()
    version = corpus.models.at(place)
    assert version is not None, "the first process has written it down"
    return version, finished


def _write_down(
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
    """Writes a checkpoint that `load_model` reads: weights (or adapters), tokenizer, and what its `prover.json` says."""
    network.save_pretrained(folder)
    model.tokenizer.save_pretrained(folder)
    bins = {} if model.bins is None else {"bins": model.bins}
    words = {} if model.naming is None else {"known_words": sorted(model.naming.known)}
    metadata = {"prompt_format": model.format_name, **bins, "metrics": metrics, **words}
    (folder / METADATA).write_text(json.dumps(metadata, indent=2, ensure_ascii=False), encoding="utf-8")


def _measured(trainer: Trainer) -> dict[str, float]:
    """What the network says of examples that were held back, if some were: without what the machine has to do with it."""
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
    """The network itself, and the configuration of its adapters if it has some: for libraries that put them on themselves."""
    from peft import PeftModel

    return (network.unload(), network.peft_config["default"]) if isinstance(network, PeftModel) else (network, None)


def _with_adapters(model: LanguageModel, rank: int, seed: int) -> LanguageModel:
    from peft import LoraConfig, get_peft_model

    if rank < 1:
        raise TrainingError(f"Adapters of rank {rank} make no sense.", remedy="Give --lora a positive number.")
    torch.manual_seed(seed)  # half of each adapter is random
    config = LoraConfig(r=rank, lora_alpha=2 * rank, target_modules="all-linear", task_type=None)
    return dataclasses.replace(model, network=get_peft_model(model.network, config))
