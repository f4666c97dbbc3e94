"""What a command was asked for, checked before anything is done: files, the database, and what is wrong with them."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Annotated

import typer

from prover.commands.output import ExitStatus
from prover.flywheel.attempts.errors import NotStored
from search.errors import LeanFailure, ProverError
from search.goal import Source
from search.lean.confine.launch import Confinement
from search.lean.confine.mechanism import Mechanism, NoConfinement
from search.lean.toolchain import LakeFailure
from search.lean.worker import UnreadableFile
from search.machine import share_of_memory
from search.settings import SearchSettings
from search.strategy.registry import chosen_strategy

Database = Annotated[
    str,
    typer.Option("--db", metavar="URL", envvar="PROVER_DATABASE_URL", help="The database, as sqlite:///FILE or postgresql://…"),
]
DEFAULT_DATABASE = "sqlite:///prover.db"
Models = Annotated[Path, typer.Option(metavar="DIR", help="The folder for model versions.")]
DEFAULT_MODELS = Path("models")
Device = Annotated[str, typer.Option(metavar="auto|cpu|cuda|cuda:N", help="Where a model in this process computes.")]
CriticVersion = Annotated[
    str | None,
    typer.Option(
        metavar="ID|promoted", help="A model version that says how far states are from a proof: the nearest come first."
    ),
]
Workers = Annotated[int | None, typer.Option(metavar="N", min=1, help="Lean processes. By default as many as processors.")]
Searches = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        min=1,
        help="Searches under way at a time; they share the Lean processes. By default one for each process with the script, "
        "else four, so that neither Lean nor the model waits.",
    ),
]
Strategy = Annotated[str, typer.Option(metavar="NAME", help="How the next state to look at is chosen: best_first.")]
Priority = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="What best_first prefers: length_normalised, cumulative, breadth_first or critic. By default the first, or the "
        "last with a critic.",
    ),
]
LeanProject = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR", help="Use the Lean of this Lake package. By default: of the package in which the first file lies."
    ),
]
Unconfined = Annotated[
    bool,
    typer.Option(
        "--unconfined", help="Run Lean with limits only: what the files elaborate may read, write and send what you may."
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Write one JSON document to standard output, and nothing else there.")]

_LONGEST_SOURCE = 32 * 1024**2
"""Bytes of a Lean file; more is a mistake."""


class RequestError(ProverError):
    """The command line asks for what cannot be done."""

    remedy = "Run `prover --help`."


class MachineFailure(ProverError):
    """The machine did not do what it was asked to do, though the request was right."""

    remedy = "See that it has room and is healthy, then run the command again."


def exit_status(error: ProverError) -> ExitStatus:
    """Who is at fault: the request, or Lean and the machine."""
    if isinstance(error, MachineFailure | NotStored):
        return ExitStatus.MACHINE_FAILED
    if isinstance(error, LeanFailure) and not isinstance(error, LakeFailure | UnreadableFile | NoConfinement):
        return ExitStatus.MACHINE_FAILED
    return ExitStatus.WRONG_REQUEST


def read_source(path: Path) -> Source:
    """The text of a Lean file, without a byte-order mark, its lines ended as Lean counts them.

    Raises `RequestError` if there is none.
    """
    try:
        # What is no file may have no end, or keep whoever opens it waiting.
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise RequestError(f"{path} is a directory.", remedy=f"Name Lean files, such as {path}/*.lean.")
        if not stat.S_ISREG(status.st_mode):
            raise RequestError(f"{path} is no ordinary file.", remedy="Write its text to a file and name that.")
        if status.st_size > _LONGEST_SOURCE:
            megabytes = _LONGEST_SOURCE // 1024**2
            raise RequestError(f"{path} is larger than {megabytes} MB.", remedy="Split it into several Lean files.")
        return Source(path.read_bytes().decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n"), path)
    except FileNotFoundError:
        raise RequestError(f"There is no file {path}.", remedy="Name a Lean file.") from None
    except UnicodeDecodeError as error:
        line = 1 + error.object[: error.start].count(b"\n")
        raise RequestError(f"{path} is not UTF-8 text: see line {line}.", remedy="Lean reads UTF-8 only: convert it.") from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise RequestError(f"{path} cannot be read: {why}.", remedy="Name a file that can be read.") from None


def read_all(files: list[Path]) -> tuple[Source, ...]:
    """The files, each once. Raises `RequestError` if one cannot be read."""
    each_once = {path.resolve(): path for path in reversed(files)}
    return tuple(read_source(path) for path in reversed(each_once.values()))


def chosen_confinement(unconfined: bool, processes: int, reserved: int = 0) -> Confinement:
    """What keeps each of so many Lean processes at a time in bounds, workers and judges. Raises `NoConfinement`.

    `reserved` are the bytes of memory that a model in this process will fill.
    """
    if unconfined:
        return Confinement(Mechanism.NONE, share_of_memory(processes, reserved))
    return Confinement.strongest(processes, reserved)


def chosen_settings(settings: SearchSettings, *, has_critic: bool) -> SearchSettings:
    """The settings, if they make sense; raises `RequestError` if they do not. The critic itself comes later."""
    try:
        chosen_strategy(settings, has_critic=has_critic)
    except ValueError as error:
        raise RequestError(str(error), remedy="See `prover prove --help`.") from error
    return settings


def searches_at_a_time(searches: int | None, workers: int, *policies: str) -> int:
    """As many as were asked for; else more than processes where a policy is slow."""
    return searches or (workers if set(policies) == {"scripted"} else 4 * workers)
