"""`prover model`: the model versions in the database, and which of them are in use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from prover.commands.output import ExitStatus, as_one_line, print_json
from prover.commands.request import DEFAULT_DATABASE, DEFAULT_MODELS, Database, Json, Models

if TYPE_CHECKING:
    from prover.corpus.tables import ModelVersion

model_app = typer.Typer(help="The versions of the models.")

Version = Annotated[int, typer.Argument(metavar="ID", min=1, help="Its number, as shown by `prover model list`.")]


@model_app.callback()
def _model() -> None:
    """The versions of the models."""


@model_app.command()
def init(
    preset: Annotated[str, typer.Option(metavar="NAME", help="Its size: nano, tiny, small or base.")] = "tiny",
    seed: Annotated[int, typer.Option(help="The same seed on the same texts gives the same model.")] = 0,
    models: Models = DEFAULT_MODELS,
    db: Database = DEFAULT_DATABASE,
    json: Json = False,
) -> int:
    """Creates a small new model: a tokenizer trained on the texts of the database, and random weights."""
    from prover.corpus.store import Corpus
    from prover.training.new_model import create

    with Corpus.open(db) as corpus:
        version = create(corpus, preset, models, seed)
    if json:
        print_json({"id": version.id, "path": version.path, "parameters": version.metrics["parameters"]})
    else:
        print(f"Model version {version.id}: {version.metrics['parameters']:,} parameters, in {version.path}.")
    return ExitStatus.DONE


@model_app.command("list")
def list_versions(db: Database = DEFAULT_DATABASE, json: Json = False) -> int:
    """Lists all model versions, oldest first; those in use are marked with a star."""
    from prover.corpus.store import Corpus

    with Corpus.open(db) as corpus:
        versions, in_use = corpus.models.versions(), corpus.models.in_use()
    if json:
        print_json({"models": [_as_json(version, in_use) for version in versions]})
    else:
        _print_table([("", "id", "role", "method", "parent", "created", "folder"), *(_row(v, in_use) for v in versions)])
    return ExitStatus.DONE


@model_app.command()
def show(version_id: Version, db: Database = DEFAULT_DATABASE, json: Json = False) -> int:
    """Shows all data of a model version, and its parent versions."""
    from prover.corpus.store import Corpus

    with Corpus.open(db) as corpus:
        version, *parents = corpus.models.lineage(version_id)
        in_use = corpus.models.in_use()
    facts = _as_json(version, in_use)
    if json:
        print_json({**facts, "lineage": [_as_json(parent, in_use) for parent in parents]})
        return ExitStatus.DONE
    for name, fact in facts.items():
        if isinstance(fact, dict):
            print(f"{_label(name)}:")
            for inner, value in fact.items():
                print(f"  {as_one_line(inner):<15} {_formatted(value)}")
        else:
            print(f"{_label(name):<17} {_formatted(fact)}")
    for parent in parents:
        print(f"{'comes from':<17} {parent.id} ({parent.role}, {as_one_line(parent.method)})")
    return ExitStatus.DONE


@model_app.command()
def promote(version_id: Version, db: Database = DEFAULT_DATABASE, json: Json = False) -> int:
    """Puts a model version into use for its role, after checking that its files are unchanged."""
    from prover.corpus.checkpoints import check_files
    from prover.corpus.store import Corpus

    with Corpus.open(db) as corpus:
        version = corpus.models.version(version_id)
        check_files(version)
        promotion = corpus.models.promote(version_id)
    if json:
        print_json({"promotion": promotion, "id": version.id, "role": version.role})
    else:
        print(f"Model version {version.id} is now the {version.role} in use.")
    return ExitStatus.DONE


def _as_json(version: ModelVersion, in_use: set[int]) -> dict[str, Any]:
    return {
        "id": version.id,
        "role": version.role.value,
        "in_use": version.id in in_use,
        "method": version.method,
        "parent": version.parent_id,
        "base": version.base,
        "path": version.path,
        "digest": version.digest,
        "data_digest": version.data_digest,
        "created": version.created.isoformat(timespec="seconds"),
        "hyperparameters": version.hyperparameters,
        "metrics": version.metrics,
    }


def _row(version: ModelVersion, in_use: set[int]) -> tuple[str, ...]:
    return (
        "*" if version.id in in_use else "",
        str(version.id),
        version.role.value,
        as_one_line(version.method),
        "" if version.parent_id is None else str(version.parent_id),
        f"{version.created:%Y-%m-%d %H:%M}",
        as_one_line(version.path),
    )


def _print_table(rows: Sequence[tuple[str, ...]]) -> None:
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _label(name: str) -> str:
    return name.replace("_", " ")


def _formatted(fact: object) -> str:
    """Formats a value for display."""
    match fact:
        case None | "":
            return "none"
        case bool():
            return "yes" if fact else "no"
        case _:
            return as_one_line(str(fact))
