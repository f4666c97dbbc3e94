"""Attempts of an arbitrary program to escape, from a process confined like Lean: as a library and as a program."""

from __future__ import annotations

import ctypes
import os
import resource
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import astuple, replace
from pathlib import Path

import pytest

from search.lean.confine import launch as launching
from search.lean.confine.launch import Confinement, Launch, launch
from search.lean.confine.mechanism import Mechanism
from search.lean.toolchain import Kind, Toolchain
from tests.lean.confine import attempts
from tests.lean.confine.attempts import ATTEMPTS, LIMITED, ONLY_WHEN_LOADED, UNTESTABLE, Place
from tests.lean.confine.conftest import MIB

SOURCE = Path(attempts.__file__).read_text("utf-8")
ROOT = Path(launching.__file__).parents[3]
CONFINED = Confinement(Mechanism.NONE, 1024 * MIB)
AS_LIBRARY = f"""
import sys
sys.path.append({str(ROOT)!r})
from search.lean.confine import launcher
options = launcher.Options(sys.argv[1:])
launcher.confine(options)
main(*options.arguments)
"""
"""What stands in the launcher's place: all that it does, but it runs an attempt where Lean would be run."""
AS_PROGRAM = "\nmain(*sys.argv[1:])"


Form = Callable[[Toolchain, str, Place, Confinement], Launch]


@pytest.fixture
def toolchain(tmp_path: Path, secret: Path) -> Toolchain:
    """Python in Lean's place, with a library of one module."""
    library = tmp_path / "library"
    library.mkdir()
    (library / "module").write_text("a module")
    (library / "link").symlink_to(secret)
    python = os.path.realpath(sys.executable)
    return Toolchain(Kind.ON_PATH, (python,), {"LEAN_PATH": str(library)}, None, "4", "0", library, "0", "a test")


@pytest.fixture
def place(tmp_path: Path, secret: Path, toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    """One target of every kind."""
    monkeypatch.setenv("PROVER_DATABASE_URL", "postgresql://prover:password@localhost/prover")
    folder = tmp_path / "folder"
    (folder / "empty").mkdir(parents=True)
    (folder / "file").write_text("a file")
    memory = ctypes.create_string_buffer(b"secret")
    abstract = f"prover-test-{os.getpid()}"
    victim = subprocess.Popen(["sleep", "600"])
    with (
        socket.create_server(("127.0.0.1", 0)) as tcp,
        socket.socket(socket.AF_UNIX) as unix,
        socket.socket(socket.AF_UNIX) as unnamed,
        secret.open("rb") as opened,
    ):
        # By way of the working folder: the path of such a socket must be short.
        monkeypatch.chdir(folder)
        unix.bind("socket")
        unnamed.bind(f"\0{abstract}")
        for listening in (unix, unnamed):
            listening.listen()
        os.set_inheritable(opened.fileno(), True)
        yield Place(
            folder=str(folder),
            secret=str(secret),
            library=str(toolchain.library),
            victim=victim.pid,
            parent=os.getpid(),
            address=ctypes.addressof(memory),
            port=tcp.getsockname()[1],
            abstract=abstract,
            descriptor=opened.fileno(),
        )
    victim.kill()
    victim.wait()


def as_program(toolchain: Toolchain, name: str, place: Place, confinement: Confinement) -> Launch:
    """The attempt as the executable that an official Lean is."""
    return launch(toolchain, ["-I", "-S", "-c", SOURCE + AS_PROGRAM, name, *map(str, astuple(place))], confinement)


def as_library(toolchain: Toolchain, name: str, place: Place, confinement: Confinement) -> Launch:
    """The attempt as the library that the embedded Lean is."""
    embedded = replace(toolchain, kind=Kind.EMBEDDED, argv=("python", str(toolchain.library / "lean.so")))
    how = launch(embedded, [name, *map(str, astuple(place))], confinement)
    at = how.argv.index(launching.launcher_argv()[-1])
    return Launch((*how.argv[:at], "-c", SOURCE + AS_LIBRARY, *how.argv[at + 1 :]), how.env, how.cwd)


def outcome(how: Launch, place: Place) -> str:
    """Returns the result of an attempt: its output, or how its process ended."""
    done = subprocess.run(
        how.argv,
        env=how.env,
        cwd=how.cwd,
        stdin=subprocess.PIPE,
        capture_output=True,
        text=True,
        start_new_session=True,
        pass_fds=[place.descriptor],
        timeout=300,
    )
    return done.stdout.strip() or f"ended with status {done.returncode}: {done.stderr}"


@pytest.mark.parametrize("name", sorted(ATTEMPTS.keys() - UNTESTABLE))
def test_unconfined_it_succeeds(name: str, toolchain: Toolchain, place: Place) -> None:
    """Otherwise the tests of prevention would prove nothing."""
    assert outcome(as_program(toolchain, name, place, CONFINED), place) == "escaped"


@pytest.mark.parametrize("name", sorted(ATTEMPTS))
@pytest.mark.parametrize("form", [as_program, as_library])
def test_confined_it_is_prevented(name: str, form: Form, mechanism: Mechanism, toolchain: Toolchain, place: Place) -> None:
    said = outcome(form(toolchain, name, place, Confinement(mechanism, 1024 * MIB)), place)
    assert said.startswith("prevented: "), said


@pytest.mark.parametrize("name", sorted(LIMITED))
@pytest.mark.parametrize("form", [as_program, as_library])
def test_limits_hold_whatever_the_mechanism(
    name: str, form: Form, mechanism: Mechanism, toolchain: Toolchain, place: Place
) -> None:
    for each in (mechanism, Mechanism.NONE):
        said = outcome(form(toolchain, name, place, Confinement(each, 1024 * MIB)), place)
        assert said.startswith("prevented: "), (each, said)


@pytest.mark.parametrize("name", ["reserve_memory", "start_threads"])
def test_without_a_limit_there_is_room(name: str, toolchain: Toolchain, place: Place) -> None:
    assert outcome(as_program(toolchain, name, place, Confinement(Mechanism.NONE, 1 << 50)), place) == "escaped"


@pytest.mark.parametrize("name", sorted(ONLY_WHEN_LOADED))
def test_no_memory_can_be_run_once_lean_is_loaded(name: str, mechanism: Mechanism, toolchain: Toolchain, place: Place) -> None:
    unconfined = outcome(as_library(toolchain, name, place, CONFINED), place)
    confined = outcome(as_library(toolchain, name, place, Confinement(mechanism, 1024 * MIB)), place)
    assert (unconfined, confined.partition(":")[0]) == ("escaped", "prevented")


def test_there_are_many() -> None:
    assert len(ATTEMPTS) >= 60


def test_the_stack_is_deep(mechanism: Mechanism, toolchain: Toolchain, place: Place) -> None:
    tell = "import resource; print(resource.getrlimit(resource.RLIMIT_STACK)[0])"
    how = launch(toolchain, ["-I", "-S", "-c", tell], Confinement(mechanism, 1024 * MIB))
    soft, hard = int(outcome(how, place)), resource.getrlimit(resource.RLIMIT_STACK)[1]
    assert soft == resource.RLIM_INFINITY or soft >= 100 * MIB or soft == hard
