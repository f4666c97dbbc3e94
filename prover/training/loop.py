"""The training loop that all methods share: a run can be killed and resumed, and a model is stored completely or not at all.

A run works in its own folder, where it writes checkpoints; the same request finds the folder and resumes from the newest
complete checkpoint. At the end the model is moved to its place in one step, and the folder is removed.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from safetensors import SafetensorError
from torch.utils.data import Dataset
from transformers import PrinterCallback, Trainer, TrainerCallback, TrainingArguments

from prover.training.errors import CannotWrite, Diverged, TrainingError

T = TypeVar("T")

_COMPLETE = "trainer_state.json"
"""The file that the library writes last in a checkpoint."""


@dataclass(frozen=True)
class Schedule:
    """Optimiser settings: AdamW, warm-up, then a cosine decay to 0. Fields have the library's meaning."""

    learning_rate: float
    batch: int
    """Rows or examples per step, on each device."""
    epochs: float = 1.0
    warmup: float = 0.05
    """Share of the steps."""
    weight_decay: float = 0.1
    seed: int = 0
    checkpoint_every: int = 200
    """Steps."""


@dataclass(frozen=True)
class TrainingResult:
    """The result of a run."""

    loss: float
    """Mean over the last tenth of the steps, at least one: nats per token, or the quantity that the method minimises."""
    steps: int
    seconds: float
    """Seconds since the run started, or since it was last resumed."""


class Examples(Dataset[T]):
    """A sequence of examples as the library's dataset type."""

    def __init__(self, shown: Sequence[T]) -> None:
        self._shown = shown

    def __len__(self) -> int:
        return len(self._shown)

    def __getitem__(self, index: int) -> T:
        return self._shown[index]


def arguments(run: Path, schedule: Schedule, device: torch.device, kind: type[Any] = TrainingArguments, **more: Any) -> Any:
    """Returns the library's arguments for a run in this folder. `kind`: `TrainingArguments` or a subclass; `more`: its fields."""
    os.environ["TENSORBOARD_LOGGING_DIR"] = str(run.parent.parent / "tensorboard" / run.name)
    return kind(
        output_dir=str(run),
        per_device_train_batch_size=schedule.batch,
        num_train_epochs=schedule.epochs,
        learning_rate=schedule.learning_rate,
        lr_scheduler_type="cosine",
        warmup_steps=schedule.warmup,
        weight_decay=schedule.weight_decay,
        adam_beta2=0.95,
        max_grad_norm=1.0,
        logging_steps=1,
        logging_nan_inf_filter=False,
        disable_tqdm=True,
        save_strategy="steps",
        save_steps=schedule.checkpoint_every,
        save_total_limit=2,
        seed=schedule.seed,
        data_seed=schedule.seed,
        report_to=["tensorboard"],
        use_cpu=device.type == "cpu",
        bf16=_has_bfloat16(device),
        dataloader_pin_memory=device.type == "cuda",
        remove_unused_columns=False,
        ddp_find_unused_parameters=False,
        **more,
    )


def run_to_end(trainer: Trainer, run: Path, report: Callable[[str], None] | None = None) -> TrainingResult:
    """Trains from the newest complete checkpoint of the folder, or from the start. Raises `TrainingError`.

    Progress is shown as a bar on standard error if that is a terminal; otherwise `report` is called from time to time.
    """
    trainer.remove_callback(PrinterCallback)
    trainer.add_callback(_StopOnDivergence())
    _remove_broken(run)
    try:
        with explained(run), _Bar() if sys.stderr.isatty() else _Lines(report) as watching:
            trainer.add_callback(watching)
            result = trainer.train(resume_from_checkpoint=newest_checkpoint(run))
    except Diverged:
        shutil.rmtree(run, ignore_errors=True)  # resuming from there would fail in the same way
        raise
    except CannotWrite:
        _remove_broken(run)
        raise
    losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    last = losses[-max(1, len(losses) // 10) :]
    return TrainingResult(
        loss=sum(last) / len(last),
        steps=trainer.state.global_step,
        seconds=result.metrics["train_runtime"],
    )


def newest_checkpoint(run: Path) -> str | None:
    """Returns the newest complete checkpoint in the folder."""
    whole = [folder for folder in _checkpoints(run) if _is_whole(folder)]
    return str(max(whole, key=lambda folder: int(folder.name.rpartition("-")[2]))) if whole else None


def put_in_place(run: Path | None, place: Path, write: Callable[[Path], None]) -> None:
    """Writes a model to a temporary folder and renames it; then removes the run's folder, if any.

    Raises `TrainingError` if it cannot be written; nothing is left then.
    """
    beside = place.with_name(f".{place.name}.part")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        with explained(place):
            beside.mkdir(parents=True)
            write(beside)
            beside.rename(place)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    if run is not None:
        shutil.rmtree(run, ignore_errors=True)


class _Bar(TrainerCallback):
    """A progress bar on a terminal."""

    def __init__(self) -> None:
        columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._progress.add_task("", total=None)

    def __enter__(self) -> _Bar:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **_: Any) -> None:
        if "loss" in (logs or {}):
            loss = f"loss {float((logs or {})['loss']):.3f}"
            self._progress.update(self._task, description=loss, completed=state.global_step, total=state.max_steps)


class _Lines(TrainerCallback):
    """Reports a sentence for each tenth of the steps."""

    def __init__(self, report: Callable[[str], None] | None) -> None:
        self._report = report
        self._reported = 0

    def __enter__(self) -> _Lines:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **_: Any) -> None:
        tenth = 10 * state.global_step // max(1, state.max_steps)
        if self._report is not None and "loss" in (logs or {}) and tenth > self._reported:
            self._reported = tenth
            self._report(f"Step {state.global_step:,} of {state.max_steps:,}: loss {float((logs or {})['loss']):.3f}.")


class _StopOnDivergence(TrainerCallback):
    """Ends a run whose loss or gradient is not finite."""

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **_: Any) -> None:
        for what in ("loss", "grad_norm"):
            value = (logs or {}).get(what)
            if value is not None and not math.isfinite(float(value)):
                raise Diverged(f"The training's {what.replace('_', ' ')} is {value} at step {state.global_step}.")


@contextmanager
def explained(where: Path) -> Iterator[None]:
    """Converts exceptions of the library and the system into `TrainingError`s."""
    try:
        yield
    except torch.OutOfMemoryError as error:
        raise TrainingError("The GPU does not have enough memory.", remedy="Train with a smaller --batch.") from error
    except OSError as error:
        raise CannotWrite(f"{where} cannot be written: {error.strerror or error}.") from error
    except SafetensorError as error:
        raise CannotWrite(f"{where} cannot be written: {error}.") from error
    except RuntimeError as error:
        if not any(writer in str(error) for writer in ("PytorchStreamWriter", "inline_container")):
            raise
        raise CannotWrite(f"{where} cannot be written completely.") from error


def _checkpoints(run: Path) -> list[Path]:
    return list(run.glob("checkpoint-*"))


def _remove_broken(run: Path) -> None:
    """Removes incomplete checkpoints."""
    for folder in _checkpoints(run):
        if not _is_whole(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_whole(checkpoint: Path) -> bool:
    try:
        return bool(json.loads((checkpoint / _COMPLETE).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return False


def _has_bfloat16(device: torch.device) -> bool:
    """Whether the device has native bfloat16 arithmetic."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu.get_capabilities().get("avx512_bf16", False))
