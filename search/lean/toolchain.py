"""Which Lean is used for a goal, and how it is run.

A goal that lies in a Lake package is proved with that package's Lean, if `lake` is there to run it; any other with the
Lean that pip installs. Compiling what the proof server needs is left to `search.lean.library`.
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
"""elan downloads a toolchain when it is first asked for its version."""


Notice = Callable[[str], None]
"""Told what the user should know before it happens, as a sentence."""

log = logging.getLogger(__name__)


class LakeFailure(LeanFailure):
    """The Lean of a Lake package cannot be used."""

    remedy = "Run `lake build` in the package's directory and mend what it reports."


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
    """Variables that the command needs besides those of this process."""
    cwd: Path | None
    """Where the command must be run; anywhere if there is none."""
    version: str
    commit: str
    library: Path
    """The directory with the oleans compiled for this Lean."""
    library_revision: str
    """Changes with the sources of the compiled library, with Lean, and with what a Lake package pins, but not with that
    package's own modules (SHA-256, hexadecimal)."""
    reason: str
    """Why this Lean was chosen, as a sentence."""

    @property
    def is_embedded(self) -> bool:
        return self.kind is Kind.EMBEDDED

    def command(self, *args: str) -> list[str]:
        return [*self.argv, *args]

    def program_arguments(self, *args: str) -> list[str]:
        """Run one of the programs of `lean_project/ProofServer.lean`: a file that has nothing in it but the import of these."""
        return ["--run", str(self.library / SERVER_SCRIPT), *args]

    def program_command(self, *args: str) -> list[str]:
        """Runs one of these programs, unconfined."""
        return self.command(*self.program_arguments(*args))

    def server_arguments(self) -> list[str]:
        """Start the proof server."""
        return self.program_arguments("serve")

    def environment(self) -> dict[str, str]:
        """All variables for a process that runs the command."""
        return {**os.environ, **self.env}


def find_toolchain(
    goal_file: Path | None = None,
    lean_project: Path | None = None,
    *,
    progress: Progress | None = None,
    notice: Notice | None = None,
    mechanism: Mechanism | None = None,
) -> Toolchain:
    """The Lean for a goal file, or of a Lake package, ready to run; what it needs is compiled on first use.

    `lake` is confined by the mechanism, by default by the strongest, if there is one; what a Lake package can do is said once.
    Raises `LakeFailure` if the Lake package that was asked for cannot be used, else `LeanFailure` if there is no Lean.
    """
    if lean_project is not None:
        _require_lake_package(lean_project)
        return _lake(lean_project.resolve(), f"{lean_project} was asked for.", progress, notice, mechanism)
    package = lake_package_of(goal_file) if goal_file is not None else None
    if package is not None and shutil.which("lake"):
        return _lake(package, f"{goal_file} lies in the Lake package {package}.", progress, notice, mechanism)
    if package is not None:
        reason = f"{goal_file} lies in the Lake package {package}, but `lake` is not on PATH."
    elif goal_file is not None:
        reason = f"{goal_file} lies in no Lake package."
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
    """The innermost Lake package that holds the file."""
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
    remedy = "This is a fault in the program: install it again, and report it with this message if that does not help."
    return Compiler(argv, said, remedy)


def _on_path(reason: str, progress: Progress | None) -> Toolchain:
    said = _ask(["lean", "--version"], "`lean`", LeanFailure, INSTALL_LEAN)
    env = {"LEAN_PATH": os.environ.get("LEAN_PATH", "")}
    # Of elan's `lean`, which is a proxy, this is the toolchain for which it stands.
    prefix = _ask(["lean", "--print-prefix"], "`lean`", LeanFailure, INSTALL_LEAN)
    if (Path(prefix) / "bin" / "lean").exists():
        env["LEAN_SYSROOT"] = prefix
    compiler = Compiler(("lean",), said, _unsupported(said), env=env)
    return _toolchain(Kind.ON_PATH, compiler, server_sources(), reason, progress)


def _lake(package: Path, reason: str, progress: Progress | None, notice: Notice | None, mechanism: Mechanism | None) -> Toolchain:
    mechanism = mechanism or next(iter(available()), Mechanism.NONE)
    if notice is not None:
        _say_once(package, mechanism, notice)
    env = _lake_environment(package, mechanism)
    everything = {**os.environ, **env}
    # The toolchain's own `lean` comes before elan's of the same name, which has to find the toolchain first.
    toolchain = f"{everything['LEAN_SYSROOT']}/bin" if "LEAN_SYSROOT" in everything else ""
    lean = shutil.which("lean", path=toolchain) or shutil.which("lean", path=everything.get("PATH"))
    if lean is None:
        raise LakeFailure(f"`lake env` in {package} puts no `lean` on PATH.", remedy=INSTALL_LEAN)
    said = _ask([lean, "--version"], f"{lean}, the Lean of {package},", LakeFailure, LakeFailure.remedy, package, everything)
    compiler = Compiler((lean,), said, _unsupported(said), package, env)
    pins = [package / name for name in ("lean-toolchain", "lake-manifest.json", *_LAKEFILES)]
    return _toolchain(Kind.LAKE, compiler, server_sources(), reason, progress, pins)


def _say_once(package: Path, mechanism: Mechanism, notice: Notice) -> None:
    """Says what using a Lake package means, the first time that it is used so."""
    known = cache_directory() / _KNOWN_PACKAGES / hashlib.sha256(f"{mechanism}:{package}".encode()).hexdigest()
    if known.exists():
        return
    may = "may do what you may" if mechanism is Mechanism.NONE else f"may write below that folder, confined by {mechanism}"
    notice(f"{package} is a Lake package: its configuration is a program, and chooses the Lean that is used. `lake env` {may}.")
    try:
        known.parent.mkdir(parents=True, exist_ok=True)
        known.touch()
    except OSError as error:
        log.debug("That a Lake package is known is not recorded: %s", error)


def _lake_environment(package: Path, mechanism: Mechanism) -> dict[str, str]:
    """The variables that `lake env` sets in a package, `LEAN_PATH` among them.

    It is asked once, and Lean is then run without it: Lake reads the package's configuration each time, and stays the
    parent of what it runs, so that whoever kills it does not kill Lean.
    """
    tell = "import json, os; print(json.dumps(dict(os.environ)))"
    how = launch_lake(package, ["env", os.path.realpath(sys.executable), "-I", "-S", "-c", tell], mechanism)
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
    """Opens the library, and puts all that is known about one Lean together."""
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
    """What a command prints. A shared library that cannot be loaded ends its process and not this one."""
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
        raise LeanFailure(f"`lean --version` answers what no Lean 4 answers: {said[:200]!r}.", remedy=INSTALL_LEAN)
    return found[1], found[2]
