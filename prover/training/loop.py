"""What all training has in common: a run that can be killed and goes on where it was, and a finished model or none.

A run works in a folder of its own. It writes a checkpoint there now and then; the same request finds it and goes on from
the newest one that is whole. When it is done, the model is moved to its place in one step, and the folder goes.
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
"""The file that a checkpoint of the library gets last."""


@dataclass(frozen=True)
class Schedule:
    """How a network is optimised: AdamW, warm-up, then a cosine down to nothing. Fields have the library's meaning."""

    learning_rate: float
    batch: int
    """Rows or examples of one step, on each device."""
    epochs: float = 1.0
    warmup: float = 0.05
    """Share of the steps."""
    weight_decay: float = 0.1
    seed: int = 0
    checkpoint_every: int = 200
    """Steps."""


@dataclass(frozen=True)
class TrainingResult:
    """What a run came to."""

    loss: float
    """Mean over the last tenth of the steps, at least one: nats a token, or what the method minimises."""
    steps: int
    seconds: float
    """Since the run began, or since it was last resumed."""


class Examples(Dataset[T]):
    """What is shown, in its order, as the library wants it."""

    def __init__(self, shown: Sequence[T]) -> None:
        self._shown = shown

    def __len__(self) -> int:
        return len(self._shown)

    def __getitem__(self, index: int) -> T:
        return self._shown[index]


def arguments(run: Path, schedule: Schedule, device: torch.device, kind: type[Any] = TrainingArguments, **more: Any) -> Any:
    """The library's arguments for a run in this folder. `kind` is `TrainingArguments` or a subclass, `more` what it adds."""
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


def run_to_end(trainer: Trainer, run: Path, tell: Callable[[str], None] | None = None) -> TrainingResult:
    """Trains from the newest whole checkpoint of the folder, or from the beginning. Raises `TrainingError`.

    How far it has come is shown on standard error if that is a terminal; if not, it is told every now and then.
    """
    trainer.remove_callback(PrinterCallback)
    trainer.add_callback(_StopAtNonsense())
    _remove_broken(run)
    try:
        with explained(run), _Bar() if sys.stderr.isatty() else _Lines(tell) as watching:
            trainer.add_callback(watching)
            result = trainer.train(resume_from_checkpoint=newest_checkpoint(run))
    except Diverged:
        shutil.rmtree(run, ignore_errors=True)  # going on from there would end in the same way
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
    """The newest checkpoint in the folder that was written to its end."""
    whole = [folder for folder in _checkpoints(run) if _is_whole(folder)]
    return str(max(whole, key=lambda folder: int(folder.name.rpartition("-")[2]))) if whole else None


def put_in_place(run: Path | None, place: Path, write: Callable[[Path], None]) -> None:
    """Writes a model beside its place and moves it there in one step; then removes the run's folder, if any.

    Raises `TrainingError` if it cannot be written, and leaves nothing then.
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
    """A bar on a terminal."""

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
    """A sentence for each tenth of the way."""

    def __init__(self, tell: Callable[[str], None] | None) -> None:
        self._tell = tell
        self._told = 0

    def __enter__(self) -> _Lines:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **_: Any) -> None:
        tenth = 10 * state.global_step // max(1, state.max_steps)
        if self._tell is not None and "loss" in (logs or {}) and tenth > self._told:
            self._told = tenth
            self._tell(f"Step {state.global_step:,} of {state.max_steps:,}: loss {float((logs or {})['loss']):.3f}.")


class _StopAtNonsense(TrainerCallback):
    """Ends a run whose loss or gradient is no number."""

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **_: Any) -> None:
        for what in ("loss", "grad_norm"):
            value = (logs or {}).get(what)
            if value is not None and not math.isfinite(float(value)):
                raise Diverged(f"The training's {what.replace('_', ' ')} is {value} at step {state.global_step}.")


@contextmanager
def explained(where: Path) -> Iterator[None]:
    """What the library and the system raise, as sentences."""
    try:
        yield
    except torch.OutOfMemoryError as error:
        raise TrainingError("The GPU's memory does not suffice.", remedy="Train with a smaller --batch.") from error
    except OSError as error:
        raise CannotWrite(f"{where} cannot be written: {error.strerror or error}.") from error
    except SafetensorError as error:
        raise CannotWrite(f"{where} cannot be written: {error}.") from error
    except RuntimeError as error:
        if not any(writer in str(error) for writer in ("PytorchStreamWriter", "inline_container")):
            raise
        raise CannotWrite(f"{where} cannot be written to its end.") from error


def _checkpoints(run: Path) -> list[Path]:
    return list(run.glob("checkpoint-*"))


def _remove_broken(run: Path) -> None:
    """Removes checkpoints that were not written to their end."""
    for folder in _checkpoints(run):
        if not _is_whole(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_whole(checkpoint: Path) -> bool:
    try:
        return bool(json.loads((checkpoint / _COMPLETE).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return False


def _has_bfloat16(device: torch.device) -> bool:
    """Whether the device multiplies in bfloat16 by itself."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu.get_capabilities().get("avx512_bf16", False))
