"""`prover train`: makes a new model version of an older one and of what the corpus holds."""

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
"""The options of each method that no other has. They are its settings in `prover.training.methods`, which is slow to load."""


class TrainCommand(TyperCommand):
    """Once a method is named, `--help` shows the options that it has, and leaves those of the others out."""

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
    method: Annotated[str, typer.Argument(metavar="|".join(SETTINGS), help="How to learn.")],
    base: Annotated[
        str, typer.Option("--from", metavar="MODEL", help="A version's number, a folder, or a name on the hub.")
    ] = "promoted",
    learning_rate: Annotated[
        float | None,
        typer.Option(help="At its highest. By default 0.002 if supervised, which is for small new models; others want less."),
    ] = None,
    batch: Annotated[int | None, typer.Option(min=1, help="Rows or examples of a step, on each device.")] = None,
    tokens: Annotated[int | None, typer.Option(min=1, help="Of supervised training: how many to show in all.")] = None,
    longest: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Of supervised training: leave tactics of more tokens out.")
    ] = None,
    rejected: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Of preference training: tactics tried in vain that a state shows in a pass."),
    ] = None,
    examples: Annotated[int | None, typer.Option(min=1, help="Of critic training: how many states to show in all.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Of online training: how many batches of tactics to try.")] = None,
    lean_project: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Of online training: try tactics with the Lean of this Lake package.")
    ] = None,
    lora: Annotated[int | None, typer.Option(metavar="RANK", help="Train low-rank adapters instead of all weights.")] = None,
    seed: Annotated[int, typer.Option(help="The same seed on the same data gives the same model.")] = 0,
    device: Annotated[str, typer.Option(metavar="auto|cpu|cuda|cuda:N", help="Where to train.")] = "auto",
    models: Models = DEFAULT_MODELS,
    json: Json = False,
    db: Database = DEFAULT_DATABASE,
) -> int:
    """Trains a model on what the database holds. The same command goes on where it was interrupted."""
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
    is_first = os.environ.get("RANK", "0") == "0"  # of the processes that train one model: the others keep silent
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
        print(f"Model version {version.id} was trained in just this way before.")
    else:
        print(f"Model version {version.id}: loss {finished.loss:.3f} after {finished.steps:,} steps in {finished.seconds:.0f} s.")
    return ExitStatus.DONE
