"""Compiled Lean libraries in the user's cache: built once for each set of sources and each Lean, checked at each start.

A library is a directory named by a hash of all its inputs. It holds the sources, their oleans, and a manifest of both. It is
built in a temporary directory and renamed when complete, so a partial build never has the final name.
Which Lean compiles, and which sources, is decided elsewhere (`search.lean.toolchain`, `search.lean.embedded`).
"""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from platformdirs import user_cache_dir

from search.errors import LeanFailure
from search.lean.modules import Module
from search.machine import processors

log = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]
"""Called with the number of compiled modules, the number of all modules, and the name of the one just compiled."""

_FORMAT = 1
"""Increased when the layout or compilation of a library changes, so that older libraries are not used."""
_MANIFEST = "manifest.json"
_UNFINISHED = ".unfinished"
"""Suffix of directories that are being built or removed. The holder of the lock may remove all of them."""
_KEPT = 3
_IN_USE_SECONDS = 24 * 3600
_MODULE_SECONDS = 600


@dataclass(frozen=True)
class Sources:
    """The inputs of a library."""

    modules: tuple[Module, ...]
    scripts: Mapping[str, str] = field(default_factory=dict)
    """Files that are in the library without being compiled, by name: scripts for `lean --run`."""


@dataclass(frozen=True)
class Compiler:
    """A Lean that compiles modules."""

    argv: tuple[str, ...]
    identity: str
    """The full output of `lean --version`: equal only for Leans that can read each other's oleans."""
    remedy: str
    """What the user can do if a module does not compile."""
    cwd: Path | None = None
    env: Mapping[str, str] = field(default_factory=dict)
    """Variables it needs in addition to those of this process; `LEAN_PATH` is taken only from here."""

    def environment(self, library: Path) -> dict[str, str]:
        """Returns the variables with which this Lean finds the library's modules, before others of the same names."""
        lean_path = os.pathsep.join(filter(None, (str(library), self.env.get("LEAN_PATH"))))
        return {**self.env, "LEAN_PATH": lean_path}


def cache_directory() -> Path:
    """Returns the directory of compiled libraries: `$PROVER_CACHE/lean`, by default in the user's cache directory."""
    return Path(os.environ.get("PROVER_CACHE") or user_cache_dir("prover")).absolute() / "lean"


def library_key(sources: Sources, compiler: Compiler) -> str:
    """Returns a hash (SHA-256, hexadecimal) of everything that determines the library's contents."""
    digest = hashlib.sha256()
    parts = [str(_FORMAT).encode(), compiler.identity.encode()]
    for module in sources.modules:
        parts += [module.name.encode(), module.text]
    for name, text in sorted(sources.scripts.items()):
        parts += [name.encode(), text.encode()]
    for part in parts:
        digest.update(f"{len(part)}:".encode() + part)
    return digest.hexdigest()


def open_library(sources: Sources, compiler: Compiler, progress: Progress | None = None) -> Path:
    """Returns the directory of the compiled library, for `LEAN_PATH`; compiles it first if it is not in the cache.

    Raises `LeanFailure` if a module does not compile or the cache cannot be written.
    """
    cache = cache_directory()
    directory = cache / library_key(sources, compiler)
    try:
        if find_damage(directory, full=False) is not None:
            with _lock(cache):
                # Another process may have built it while this one waited for the lock.
                if damage := find_damage(directory, full=False):
                    if directory.exists():
                        log.warning("The compiled Lean library is damaged and is built again: %s", damage)
                    _build(directory, sources, compiler, progress)
                    _prune(cache, used=directory)
        _mark_used(directory)
    except OSError as error:
        raise LeanFailure(
            f"The compiled Lean library cannot be stored in {cache}: {error}.",
            remedy="Free some space there, or set PROVER_CACHE to a writable directory.",
        ) from error
    return directory


def find_damage(directory: Path, *, full: bool = True) -> str | None:
    """Returns what is wrong with a compiled library, as a clause, or `None`.

    A quick check verifies that each file exists with its recorded size, and hashes it only if its modification time is not
    the recorded one. A full check hashes every file, and allows no file that is not in the manifest.
    """
    try:
        files: dict[str, dict[str, int | str]] = json.loads((directory / _MANIFEST).read_bytes())["files"]
        for name, record in files.items():
            status = (directory / name).stat()
            if status.st_size != record["size"]:
                return f"{directory / name} has {status.st_size} bytes instead of {record['size']}"
            suspect = full or status.st_mtime_ns != record["mtime_ns"]
            if suspect and _sha256(directory / name) != record["sha256"]:
                return f"{directory / name} was changed"
        if full and (strangers := set(_files(directory)) - {*files, _MANIFEST}):
            return f"{directory / min(strangers)} does not belong there"
    except FileNotFoundError as error:
        return f"{error.filename} is missing"
    except (ValueError, KeyError, TypeError, AttributeError):
        return f"{directory / _MANIFEST} cannot be read"
    return None


def _build(directory: Path, sources: Sources, compiler: Compiler, progress: Progress | None) -> None:
    """Builds the library in a temporary directory, then renames it. The lock must be held."""
    build = Path(tempfile.mkdtemp(prefix=f"{directory.name[:16]}.", suffix=_UNFINISHED, dir=directory.parent))
    try:
        for module in sources.modules:
            (build / module.path).parent.mkdir(parents=True, exist_ok=True)
            (build / module.path).write_bytes(module.text)
        for name, text in sources.scripts.items():
            (build / name).write_text(text, encoding="utf-8")
        _compile_all(sources.modules, compiler, build, progress)
        _write_manifest(build)
        if directory.exists():
            _remove(directory)
        build.rename(directory)
    except BaseException:
        shutil.rmtree(build, ignore_errors=True)  # leftovers are removed at the next build
        raise


def _compile_all(modules: tuple[Module, ...], compiler: Compiler, build: Path, progress: Progress | None) -> None:
    """Compiles each module after its imports, in parallel on all processors."""
    by_name = {module.name: module for module in modules}
    order = TopologicalSorter({m.name: [name for name in m.imports if name in by_name] for m in modules})
    try:
        order.prepare()
    except CycleError as error:
        raise LeanFailure(
            f"The modules import each other in a circle: {' → '.join(error.args[1])}.", remedy=compiler.remedy
        ) from error
    running: dict[Future[None], str] = {}
    compiled = 0
    with ThreadPoolExecutor(processors()) as pool:
        try:
            while order.is_active():
                for name in order.get_ready():
                    running[pool.submit(_compile, by_name[name], compiler, build)] = name
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    name = running.pop(future)
                    future.result()
                    order.done(name)
                    compiled += 1
                    if progress is not None:
                        progress(compiled, len(modules), name)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _compile(module: Module, compiler: Compiler, build: Path) -> None:
    """Runs Lean on one module of the build directory."""
    source = build / module.path
    # From the root Lean derives the module's name, which determines the address at which its olean is mapped: without it
    # all modules have the same address, and all but one are copied at every start.
    command = [*compiler.argv, "--json", f"--root={build}", "-o", str(source.with_suffix(".olean")), str(source)]
    try:
        lean = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            cwd=compiler.cwd or build,
            env={**os.environ, **compiler.environment(build)},
            timeout=_MODULE_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise LeanFailure(
            f"Lean was still compiling module {module.name} after {_MODULE_SECONDS} seconds.", remedy=compiler.remedy
        ) from error
    if lean.returncode != 0:
        raise LeanFailure(f"Module {module.name} does not compile: {_first_error(lean)}.", remedy=compiler.remedy)


def _first_error(lean: subprocess.CompletedProcess[str]) -> str:
    """Returns the first error among Lean's messages; without one, its exit status and the end of its output."""
    for line in lean.stdout.splitlines():
        if line.startswith("{") and (message := json.loads(line))["severity"] == "error":
            return f"line {message['pos']['line']}: {message['data'].strip().rstrip('.')}"
    said = (lean.stderr or lean.stdout).strip()
    return f"Lean ended with status {lean.returncode}" + (f" and this output: {said[-500:]}" if said else "")


def _write_manifest(build: Path) -> None:
    """Records every file of a finished build, makes it read-only, and flushes it to disk."""
    files = {}
    for name in sorted(_files(build)):
        path = build / name
        path.chmod(0o444)
        _flush(path)
        status = path.stat()
        files[name] = {"size": status.st_size, "mtime_ns": status.st_mtime_ns, "sha256": _sha256(path)}
    (build / _MANIFEST).write_text(json.dumps({"files": files}, indent=1), encoding="utf-8")
    _flush(build / _MANIFEST)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _files(directory: Path) -> Iterator[str]:
    return (path.relative_to(directory).as_posix() for path in directory.rglob("*") if not path.is_dir())


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _lock(cache: Path) -> Iterator[None]:
    """Locks the cache: one process at a time builds or removes libraries. The system releases the lock if its holder dies."""
    from filelock import FileLock, Timeout  # slow to import, and needed only for a build

    cache.mkdir(parents=True, exist_ok=True)
    lock = FileLock(cache / "lock")
    try:
        lock.acquire(blocking=False)
    except Timeout:
        log.info("Another process is compiling a Lean library; waiting for it.")
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _mark_used(directory: Path) -> None:
    """Records the use of the library as the modification time of its manifest."""
    try:
        os.utime(directory / _MANIFEST)
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise
        # A read-only cache, as in a container's image: nothing can be removed from it either.
        log.debug("The use of %s is not recorded: %s", directory, error)


def _prune(cache: Path, used: Path) -> None:
    """Removes the remains of killed builds, and libraries long unused except the newest few. The lock must be held."""
    for leftover in cache.glob(f"*{_UNFINISHED}"):
        shutil.rmtree(leftover, ignore_errors=True)  # leftovers are removed at the next build
    last_used = {path.parent: path.stat().st_mtime for path in cache.glob(f"*/{_MANIFEST}")}
    del last_used[used]
    newest_first = sorted(last_used, key=lambda library: last_used[library], reverse=True)
    for library in newest_first[_KEPT - 1 :]:
        if time.time() - last_used[library] > _IN_USE_SECONDS:
            log.info("Removing a compiled Lean library that is no longer used: %s", library)
            _remove(library)


def _remove(library: Path) -> None:
    """Renames a library before deleting its files, so that no process finds a partial library."""
    doomed = Path(tempfile.mkdtemp(prefix=f"{library.name[:16]}.", suffix=_UNFINISHED, dir=library.parent))
    library.rename(doomed / library.name)
    shutil.rmtree(doomed, ignore_errors=True)  # leftovers are removed at the next build
