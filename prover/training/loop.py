"""What all training has in common: a run that can be killed and goes on where it was, and a finished model or none.

A run works in a folder of its own. It writes a checkpoint there now and then; the same request finds it and goes on from
the newest one that is whole. When it is done, the model is moved to its place in one step, and the folder goes.
"""

from __future__ import annotations

import json
import math
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import Trainer, TrainerCallback, TrainingArguments

from prover.training.errors import Diverged, TrainingError

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
class Finished:
    """What a run came to."""

    loss: float
    """Mean over the last tenth of the steps, at least one: nats a token, or what the method minimises."""
    steps: int
    seconds: float
    """Since the run began, or since it was last resumed."""
    tokens: int


def arguments(run: Path, schedule: Schedule, device: torch.device, kind: type[Any] = TrainingArguments, **more: Any) -> Any:
    """The library's arguments for a run in this folder. `kind` is `TrainingArguments` or a subclass, `more` what it adds."""
    os.environ["TENSORBOARD_LOGGING_DIR"] = str(run / "tensorboard")
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
        **more,
    )


def run_to_end(trainer: Trainer, run: Path) -> Finished:
    """Trains from the newest whole checkpoint of the folder, or from the beginning. Raises `TrainingError`."""
    trainer.add_callback(_StopAtNonsense())
    with _explained(run):
        result = trainer.train(resume_from_checkpoint=newest_checkpoint(run))
    losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    last = losses[-max(1, len(losses) // 10) :]
    return Finished(
        loss=sum(last) / len(last),
        steps=trainer.state.global_step,
        seconds=result.metrics["train_runtime"],
        tokens=int(trainer.state.num_input_tokens_seen),
    )


def newest_checkpoint(run: Path) -> str | None:
    """The newest checkpoint in the folder that was written to its end."""
    whole = [folder for folder in run.glob("checkpoint-*") if _is_whole(folder)]
    return str(max(whole, key=lambda folder: int(folder.name.rpartition("-")[2]))) if whole else None


def put_in_place(run: Path | None, place: Path, write: Callable[[Path], None]) -> None:
    """Writes a model beside its place and moves it there in one step; then removes the run's folder, if any.

    Raises `TrainingError` if it cannot be written, and leaves nothing then.
    """
    beside = place.with_name(f".{place.name}.part")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        with _explained(place):
            beside.mkdir(parents=True)
            write(beside)
            beside.rename(place)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    if run is not None:
        shutil.rmtree(run, ignore_errors=True)


class _StopAtNonsense(TrainerCallback):
    """Ends a run whose loss or gradient is no number."""

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **_: Any) -> None:
        for what in ("loss", "grad_norm"):
            value = (logs or {}).get(what)
            if value is not None and not math.isfinite(float(value)):
                raise Diverged(f"The training's {what.replace('_', ' ')} is {value} at step {state.global_step}.")


@contextmanager
def _explained(where: Path) -> Iterator[None]:
    """What the library and the system raise, as sentences."""
    try:
        yield
    except torch.OutOfMemoryError as error:
        raise TrainingError("The GPU's memory does not suffice.", remedy="Train with a smaller --batch.") from error
    except OSError as error:
        raise TrainingError(f"{where} cannot be written: {error.strerror or error}.", remedy="Free some space there.") from error


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
