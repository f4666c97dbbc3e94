"""`prover train`: trains a new model version from an existing model and the data in the corpus."""

from __future__ import annotations

import copy
import os
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from prover.commands.output import ExitStatus, print_json, say
from prover.commands.request import DEFAULT_DATABASE, DEFAULT_MODELS, Database, Json, MachineFailure, Models
from prover.commands.toolchain import chosen_toolchain

SETTINGS = {
    "supervised": ("tokens", "longest"),
    "preference": ("rejected",),
    "critic": ("examples",),
    "online": ("steps", "lean_project"),
}
"""The options that only one method has: its settings in `prover.training.methods`, which is slow to import."""


class TrainCommand(TyperCommand):
    """If a method is named, `--help` shows only the options of that method."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        named, _, _ = self.make_parser(ctx).parse_args(args=list(args))
        ctx.meta[__name__] = named.get("method")
        return super().parse_args(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        of_others = {name for method, names in SETTINGS.items() if method != ctx.meta[__name__] for name in names}
        shown = copy.copy(self)
        if ctx.meta[__name__] in SETTINGS:
            shown.params = [param for param in self.params if param.name not in of_others]
        super(TrainCommand, shown).format_help(ctx, formatter)


def train(
    method: Annotated[str, typer.Argument(metavar="|".join(SETTINGS), help="The training method.")],
    base: Annotated[
        str, typer.Option("--from", metavar="MODEL", help="A version's number, a folder, or a name on the hub.")
    ] = "promoted",
    learning_rate: Annotated[
        float | None,
        typer.Option(help="Peak learning rate. Default 0.002 if supervised, which suits small new models; others need less."),
    ] = None,
    batch: Annotated[int | None, typer.Option(min=1, help="Rows or examples per step, on each device.")] = None,
    tokens: Annotated[int | None, typer.Option(min=1, help="Supervised training: total number of tokens to train on.")] = None,
    longest: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Supervised training: leave out tactics with more tokens.")
    ] = None,
    rejected: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Preference training: maximum number of failed tactics per state and pass."),
    ] = None,
    examples: Annotated[int | None, typer.Option(min=1, help="Critic training: total number of states to train on.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Online training: number of batches of tactics to try.")] = None,
    lean_project: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Online training: try tactics with the Lean of this Lake package.")
    ] = None,
    lora: Annotated[int | None, typer.Option(metavar="RANK", help="Train low-rank adapters instead of all weights.")] = None,
    seed: Annotated[int, typer.Option(help="The same seed on the same data gives the same model.")] = 0,
    device: Annotated[str, typer.Option(metavar="auto|cpu|cuda|cuda:N", help="The device to train on.")] = "auto",
    models: Models = DEFAULT_MODELS,
    json: Json = False,
    db: Database = DEFAULT_DATABASE,
) -> int:
    """Trains a model on the data in the database. If interrupted, the same command resumes it."""
    from prover.corpus.store import Corpus
    from prover.training.errors import CannotWrite
    from prover.training.methods import make_method
    from prover.training.train import TrainingRequest
    from prover.training.train import train as run

    given: dict[str, Any] = {
        "tokens": tokens,
        "longest": longest,
        "rejected": rejected,
        "examples": examples,
        "steps": steps,
        "lean_project": lean_project,
    }
    if method == "online":
        given["toolchain"] = chosen_toolchain(None, given.pop("lean_project"))
    chosen, schedule = make_method(method, seed, learning_rate, batch, {k: v for k, v in given.items() if v is not None})
    request = TrainingRequest(base=base, models=models, schedule=schedule, lora=lora, device=device)
    is_first = os.environ.get("RANK", "0") == "0"  # of several processes that train one model, only the first prints
    try:
        with Corpus.open(db) as corpus:
            version, finished = run(chosen, request, corpus, say if is_first else lambda sentence: None)
    except CannotWrite as error:
        raise MachineFailure(error.args[0], remedy=error.remedy) from error
    if not is_first:
        return ExitStatus.DONE
    if json:
        print_json({"version": version.id, "path": version.path, "metrics": version.metrics, "new": finished is not None})
    elif finished is None:
        print(f"Model version {version.id} was already trained with these settings and data.")
    else:
        print(f"Model version {version.id}: loss {finished.loss:.3f} after {finished.steps:,} steps in {finished.seconds:.0f} s.")
    return ExitStatus.DONE
