"""Options shared by commands, and checks of a request before any work is done."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Annotated

import typer

from prover.commands.output import ExitStatus
from prover.flywheel.attempts.errors import NotStored
from search.errors import LeanFailure, ProverError
from search.goal import Source, lean_text
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


def _device(name: str) -> str:
    """Returns a device's name. Raises `typer.BadParameter` if it is none, whether or not a model is used."""
    if re.fullmatch(r"auto|cpu|cuda(:\d+)?", name) is None:
        raise typer.BadParameter(f"There is no device «{name}». Choose one of: auto, cpu, cuda, cuda:N.")
    return name


Device = Annotated[
    str, typer.Option(metavar="auto|cpu|cuda|cuda:N", help="The device of a model in this process.", callback=_device)
]
CriticVersion = Annotated[
    str | None,
    typer.Option(
        metavar="ID|promoted",
        help="A critic's model version: it estimates how far states are from a proof; the nearest come first.",
    ),
]
LARGEST = 2**31 - 1
"""The largest number that every database stores."""
Workers = Annotated[
    int | None, typer.Option(metavar="N", min=1, max=1024, help="Lean processes. By default as many as processors.")
]
Searches = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        min=1,
        max=4096,
        help="Concurrent searches; they share the Lean processes. By default one for each process with the scripted policy, "
        "otherwise four, so that neither Lean nor the model waits.",
    ),
]
Strategy = Annotated[str, typer.Option(metavar="NAME", help="How the next state to expand is chosen: best_first.")]
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
        metavar="DIR", help="Use the Lean of this Lake package. By default that of the package that contains the first file."
    ),
]
Repositories = Annotated[
    list[str] | None,
    typer.Option(
        "--repository", metavar="URL=FOLDER", help="Where the repository of this URL is on this machine. May be repeated."
    ),
]
Unconfined = Annotated[
    bool,
    typer.Option("--unconfined", help="Run Lean with limits only: code in the files may read, write and send whatever you may."),
]
Json = Annotated[bool, typer.Option("--json", help="Write one JSON document to standard output, and nothing else there.")]

_LONGEST_SOURCE = 32 * 1024**2
"""Maximum bytes of a Lean file; a larger one is probably a mistake."""


class RequestError(ProverError):
    """The command line asks for something invalid."""

    remedy = "Run `prover --help`."


class MachineFailure(ProverError):
    """The machine failed, although the request was valid."""

    remedy = "Check that it has free space and works, then run the command again."


def exit_status(error: ProverError) -> ExitStatus:
    """Returns the status for an error: of the request, or of Lean and the machine."""
    if isinstance(error, MachineFailure | NotStored):
        return ExitStatus.MACHINE_FAILED
    if isinstance(error, LeanFailure) and not isinstance(error, LakeFailure | UnreadableFile | NoConfinement):
        return ExitStatus.MACHINE_FAILED
    return ExitStatus.WRONG_REQUEST


def read_source(path: Path) -> Source:
    """Reads a Lean file, without its byte-order mark, with line ends as Lean reads them.

    Raises `RequestError` if it cannot be read.
    """
    try:
        # A device or pipe may have no end, or block when opened.
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise RequestError(f"{path} is a directory.", remedy=f"Name Lean files, such as {path}/*.lean.")
        if not stat.S_ISREG(status.st_mode):
            raise RequestError(f"{path} is not a regular file.", remedy="Write its text to a file and name that.")
        if status.st_size > _LONGEST_SOURCE:
            megabytes = _LONGEST_SOURCE // 1024**2
            raise RequestError(f"{path} is larger than {megabytes} MB.", remedy="Split it into several Lean files.")
        return Source(lean_text(path.read_bytes()), path)
    except FileNotFoundError:
        raise RequestError(f"There is no file {path}.", remedy="Name a Lean file.") from None
    except UnicodeDecodeError as error:
        line = 1 + error.object[: error.start].count(b"\n")
        raise RequestError(f"{path} is not UTF-8 text: see line {line}.", remedy="Lean reads UTF-8 only: convert it.") from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise RequestError(f"{path} cannot be read: {why}.", remedy="Name a file that can be read.") from None


def read_all(files: list[Path]) -> tuple[Source, ...]:
    """Reads the files, each once. Raises `RequestError` if one cannot be read."""
    each_once = {path.resolve(): path for path in reversed(files)}
    return tuple(read_source(path) for path in reversed(each_once.values()))


def chosen_confinement(unconfined: bool, processes: int, reserved: int = 0) -> Confinement:
    """Returns the confinement for each of `processes` concurrent Lean processes (workers and judges). Raises `NoConfinement`.

    `reserved`: the bytes of memory that a model in this process will use.
    """
    if unconfined:
        return Confinement(Mechanism.NONE, share_of_memory(processes, reserved))
    return Confinement.strongest(processes, reserved)


def register_repositories(pairs: list[str] | None) -> None:
    """Has each folder stand for the repository of its URL. Raises `RequestError`."""
    from search.dojo.settings import register_repository

    for pair in pairs or []:
        url, _, folder = pair.rpartition("=")
        if not url:
            raise RequestError(f"«{pair}» does not say where a repository is.", remedy="Write --repository URL=FOLDER.")
        if not Path(folder).is_dir():
            raise RequestError(f"There is no folder {folder}.", remedy="Name the folder in which the repository is.")
        register_repository(url, folder)


def existing(database: str) -> str:
    """Returns the database's URL. Raises `RequestError` if it names an SQLite file that does not exist."""
    _, is_sqlite, file = database.partition("sqlite:///")
    if is_sqlite and not Path(file.partition("?")[0]).exists():
        raise RequestError(f"There is no database {file}.", remedy="Name another with --db.")
    return database


def chosen_settings(settings: SearchSettings, *, has_critic: bool) -> SearchSettings:
    """Returns the settings if they are valid; otherwise raises `RequestError`. The critic itself is added later."""
    try:
        chosen_strategy(settings, has_critic=has_critic)
    except ValueError as error:
        raise RequestError(str(error), remedy="See `prover prove --help`.") from error
    return settings


def searches_at_a_time(searches: int | None, workers: int, *policies: str) -> int:
    """Returns the requested number, or a default: more searches than processes if a policy is slow."""
    return searches or (workers if set(policies) == {"scripted"} else 4 * workers)
