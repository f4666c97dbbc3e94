"""Chooses the Lean for a goal, and says how to run it.

A goal in a Lake package is proved with that package's Lean, if `lake` is installed; any other goal with the Lean that pip
installs. `search.lean.library` compiles the proof server.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from search.errors import LeanFailure
from search.lean.confine.lake import launch_lake
from search.lean.confine.mechanism import Mechanism, available
from search.lean.embedded import (
    INSTALL_LEAN,
    SERVER_SCRIPT,
    check_embedded_version,
    embedded_argv,
    embedded_sources,
    server_sources,
)
from search.lean.library import Compiler, Progress, Sources, cache_directory, library_key, open_library

_LAKEFILES = ("lakefile.toml", "lakefile.lean")
_VERSION = re.compile(r"Lean \(version ([^,]+),.*?\bcommit ([0-9a-f]+)")
_KNOWN_PACKAGES = "lake-packages"
_START_SECONDS = 900
"""Long, because elan downloads a toolchain on its first use."""


Notice = Callable[[str], None]
"""Called with a sentence that the user should see before the action happens."""

log = logging.getLogger(__name__)


class LakeFailure(LeanFailure):
    """The Lean of a Lake package cannot be used."""

    remedy = "Run `lake build` in the package's directory and fix what it reports."


class Kind(StrEnum):
    """Where a Lean comes from."""

    EMBEDDED = "embedded"
    """The shared library of a wheel, with the core library of this project."""
    LAKE = "lake"
    """The toolchain of a Lake package, with the modules of that package and of its dependencies."""
    ON_PATH = "path"
    """The `lean` on PATH, with its own core library: used where the embedded Lean does not run."""


@dataclass(frozen=True)
class Toolchain:
    """A Lean that has started at least once, with the compiled proof server."""

    kind: Kind
    argv: tuple[str, ...]
    """The command that is `lean`; arguments follow it."""
    env: Mapping[str, str] = field(hash=False)
    """Variables that the command needs in addition to those of this process."""
    cwd: Path | None
    """The directory in which the command must be run; None if any will do."""
    version: str
    commit: str
    library: Path
    """The directory with the oleans compiled for this Lean."""
    library_revision: str
    """SHA-256 (hexadecimal) of the sources of the compiled library, of Lean, and of a Lake package's pinned dependencies, but
    not of that package's own modules."""
    reason: str
    """Why this Lean was chosen, as a sentence."""

    @property
    def is_embedded(self) -> bool:
        return self.kind is Kind.EMBEDDED

    def command(self, *args: str) -> list[str]:
        return [*self.argv, *args]

    def program_arguments(self, *args: str) -> list[str]:
        """Returns the arguments that run one of the programs of `lean_project/ProofServer.lean`, which only imports them."""
        return ["--run", str(self.library / SERVER_SCRIPT), *args]

    def program_command(self, *args: str) -> list[str]:
        """Returns the command that runs one of these programs, unconfined."""
        return self.command(*self.program_arguments(*args))

    def server_arguments(self) -> list[str]:
        """Returns the arguments that start the proof server."""
        return self.program_arguments("serve")

    def environment(self) -> dict[str, str]:
        """Returns all environment variables for a process that runs the command."""
        return {**os.environ, **self.env}


def find_toolchain(
    goal_file: Path | None = None,
    lean_project: Path | None = None,
    *,
    progress: Progress | None = None,
    notice: Notice | None = None,
    mechanism: Mechanism | None = None,
) -> Toolchain:
    """Returns the Lean for a goal file or of a Lake package, ready to run; compiles the proof server on first use.

    `lake` is confined by `mechanism`, by default the strongest, if any; `notice` says once what a Lake package can do.
    Raises `LakeFailure` if the Lake package cannot be used, and `LeanFailure` if there is no Lean.
    """
    if lean_project is not None:
        _require_lake_package(lean_project)
        return _lake(lean_project.resolve(), f"{lean_project} was requested.", progress, notice, mechanism)
    package = lake_package_of(goal_file) if goal_file is not None else None
    if package is not None and shutil.which("lake"):
        return _lake(package, f"{goal_file} is in the Lake package {package}.", progress, notice, mechanism)
    if package is not None:
        reason = f"{goal_file} is in the Lake package {package}, but `lake` is not on PATH."
    elif goal_file is not None:
        reason = f"{goal_file} is not in a Lake package."
    else:
        reason = "No goal file and no Lean project were given."
    try:
        compiler = _embedded_compiler()
    except LeanFailure as failure:
        if shutil.which("lean") is None:
            raise
        return _on_path(failure.args[0], progress)
    return _toolchain(Kind.EMBEDDED, compiler, embedded_sources(), reason, progress)


def lake_package_of(goal_file: Path) -> Path | None:
    """Returns the innermost Lake package that contains the file."""
    for folder in goal_file.resolve().parents:
        if any((folder / name).is_file() for name in _LAKEFILES):
            return folder
    return None


def _require_lake_package(folder: Path) -> None:
    if not any((folder / name).is_file() for name in _LAKEFILES):
        raise LakeFailure(
            f"{folder} is not a Lake package: it has neither lakefile.toml nor lakefile.lean.",
            remedy="Give the directory that has one of them.",
        )
    if shutil.which("lake") is None:
        raise LakeFailure(f"{folder} is a Lake package, and `lake` is not on PATH.", remedy=INSTALL_LEAN)


def _embedded_compiler() -> Compiler:
    argv = embedded_argv()
    said = _ask([*argv, "--version"], "The embedded Lean", LeanFailure, INSTALL_LEAN)
    check_embedded_version(_parse_version(said)[0])
    remedy = "This is a bug in this program: install it again, and report it with this message if that does not help."
    return Compiler(argv, said, remedy)


def _on_path(reason: str, progress: Progress | None) -> Toolchain:
    said = _ask(["lean", "--version"], "`lean`", LeanFailure, INSTALL_LEAN)
    env = {"LEAN_PATH": os.environ.get("LEAN_PATH", "")}
    # If `lean` is elan's proxy, this is the toolchain that it selects.
    prefix = _ask(["lean", "--print-prefix"], "`lean`", LeanFailure, INSTALL_LEAN)
    if (Path(prefix) / "bin" / "lean").exists():
        env["LEAN_SYSROOT"] = prefix
    compiler = Compiler(("lean",), said, _unsupported(said), env=env)
    return _toolchain(Kind.ON_PATH, compiler, server_sources(), reason, progress)


def _lake(package: Path, reason: str, progress: Progress | None, notice: Notice | None, mechanism: Mechanism | None) -> Toolchain:
    mechanism = mechanism or next(iter(available()), Mechanism.NONE)
    if notice is not None:
        _notify_once(package, mechanism, notice)
    env = _lake_environment(package, mechanism)
    everything = {**os.environ, **env}
    # The toolchain's own `lean` is preferred to elan's proxy, which would have to find the toolchain first.
    toolchain = f"{everything['LEAN_SYSROOT']}/bin" if "LEAN_SYSROOT" in everything else ""
    lean = shutil.which("lean", path=toolchain) or shutil.which("lean", path=everything.get("PATH"))
    if lean is None:
        raise LakeFailure(f"`lake env` in {package} puts no `lean` on PATH.", remedy=INSTALL_LEAN)
    said = _ask([lean, "--version"], f"{lean}, the Lean of {package},", LakeFailure, LakeFailure.remedy, package, everything)
    compiler = Compiler((lean,), said, _unsupported(said), package, env)
    pins = [package / name for name in ("lean-toolchain", "lake-manifest.json", *_LAKEFILES)]
    return _toolchain(Kind.LAKE, compiler, server_sources(), reason, progress, pins)


def _notify_once(package: Path, mechanism: Mechanism, notice: Notice) -> None:
    """Explains what using a Lake package means, on its first use with this mechanism."""
    known = cache_directory() / _KNOWN_PACKAGES / hashlib.sha256(f"{mechanism}:{package}".encode()).hexdigest()
    if known.exists():
        return
    may = "may do what you may" if mechanism is Mechanism.NONE else f"may write below that folder, confined by {mechanism}"
    notice(f"{package} is a Lake package: its configuration is a program, and chooses the Lean that is used. `lake env` {may}.")
    try:
        known.parent.mkdir(parents=True, exist_ok=True)
        known.touch()
    except OSError as error:
        log.debug("The first use of a Lake package could not be recorded: %s", error)


def _lake_environment(package: Path, mechanism: Mechanism) -> dict[str, str]:
    """Returns the variables that `lake env` sets in a package, including `LEAN_PATH`.

    Lake is run once, and Lean then without it: Lake reads the package's configuration each time, and stays the parent of
    the program it runs, so that killing Lake would not kill Lean.
    """
    print_environment = "import json, os; print(json.dumps(dict(os.environ)))"
    how = launch_lake(package, ["env", os.path.realpath(sys.executable), "-I", "-S", "-c", print_environment], mechanism)
    said = _ask(list(how.argv), f"`lake env` in {package}", LakeFailure, LakeFailure.remedy, how.cwd, how.env)
    told: dict[str, str] = json.loads(said.splitlines()[-1])
    return {name: text for name, text in told.items() if name == "LEAN_PATH" or os.environ.get(name) != text}


def _toolchain(
    kind: Kind,
    compiler: Compiler,
    sources: Sources,
    reason: str,
    progress: Progress | None,
    pins: list[Path] | None = None,
) -> Toolchain:
    """Opens the library and builds the `Toolchain`."""
    library = open_library(sources, compiler, progress)
    revision = hashlib.sha256(library_key(sources, compiler).encode())
    for pin in pins or []:
        revision.update(hashlib.sha256(pin.read_bytes() if pin.exists() else b"").digest())
    version, commit = _parse_version(compiler.identity)
    return Toolchain(
        kind=kind,
        argv=compiler.argv,
        env=compiler.environment(library),
        cwd=compiler.cwd,
        version=version,
        commit=commit,
        library=library,
        library_revision=revision.hexdigest(),
        reason=reason,
    )


def _unsupported(said: str) -> str:
    version, _ = _parse_version(said)
    return f"This program may not support Lean {version} yet: report it with this message, or use another Lean."


def _ask(
    command: list[str],
    who: str,
    failure: type[LeanFailure],
    remedy: str,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> str:
    """Runs a command and returns its output. A separate process, because a library that cannot be loaded may end it."""
    try:
        process = subprocess.run(
            command,
            cwd=cwd,
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_START_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise failure(f"{who} does not start: {error}.", remedy=remedy) from error
    if process.returncode != 0 or not process.stdout.strip():
        said = process.stderr.strip().splitlines() or [f"it ended with status {process.returncode} and said nothing"]
        raise failure(f"{who} does not start: {said[-1].rstrip('.')}.", remedy=remedy)
    return process.stdout.strip()


def _parse_version(said: str) -> tuple[str, str]:
    """Version and commit, from `Lean (version 4.35.0, x86_64-unknown-linux-gnu, commit eb6cafb…, Release)`."""
    found = _VERSION.search(said)
    if found is None:
        raise LeanFailure(f"The output of `lean --version` is not that of a Lean 4: {said[:200]!r}.", remedy=INSTALL_LEAN)
    return found[1], found[2]
