"""The embedded Lean, and the cache of compiled libraries: only complete libraries are used."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from search.errors import LeanFailure
from search.lean import embedded
from search.lean.embedded import embedded_argv
from search.lean.library import Compiler, Sources, find_damage, library_key, open_library
from search.lean.modules import imports_of, read_modules
from tests.lean.conftest import write

DAY = 24 * 3600


class Compiled:
    """A progress callback that remembers the modules."""

    def __init__(self) -> None:
        self.calls: list[tuple[int, int, str]] = []

    def __call__(self, compiled: int, total: int, module: str) -> None:
        self.calls.append((compiled, total, module))

    @property
    def names(self) -> list[str]:
        return [name for _, _, name in self.calls]


# --- the `lean` command ---


def test_it_is_the_lean_command(tmp_path: Path) -> None:
    (tmp_path / "Small.lean").write_text("prelude\n#check Prop\n")
    lean = subprocess.run([*embedded_argv(), "Small.lean"], cwd=tmp_path, capture_output=True, text=True)
    assert (lean.returncode, lean.stdout, lean.stderr) == (0, "Prop : Type\n", "")


def test_exit_status_and_standard_input_are_leans() -> None:
    lean = subprocess.run([*embedded_argv(), "--stdin"], input="prelude\n#check nothing\n", capture_output=True, text=True)
    assert lean.returncode == 1
    assert "nothing" in lean.stdout


def test_an_interrupt_ends_it(tmp_path: Path) -> None:
    lean = subprocess.Popen([*embedded_argv(), "--stdin"], stdin=subprocess.PIPE)
    time.sleep(0.3)
    lean.send_signal(signal.SIGINT)
    assert lean.wait(timeout=10) == -signal.SIGINT
    assert lean.stdin is not None
    lean.stdin.close()


def test_a_library_that_does_not_load_is_one_line(tmp_path: Path) -> None:
    broken = tmp_path / "libleanshared.so"
    broken.write_bytes(b"not a library")
    lean = subprocess.run([*embedded_argv()[:-1], str(broken), "--version"], capture_output=True, text=True)
    assert lean.returncode == 1
    assert lean.stderr.startswith("Lean's library cannot be loaded: ")
    assert lean.stderr.count("\n") == 1


def test_an_old_glibc_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.libc_ver", lambda: ("glibc", "2.31"))
    with pytest.raises(LeanFailure, match=r"needs glibc 2\.35 or later, and this machine has 2\.31\..*Install elan"):
        embedded_argv()


def test_a_machine_without_the_wheel_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "_WHEEL", "a_wheel_that_nobody_made")
    with pytest.raises(LeanFailure, match=r"not installed.*pip install.*Install elan"):
        embedded_argv()


def test_a_wheel_without_the_library_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "_WHEEL", "json")
    with pytest.raises(LeanFailure, match=r"no libleanshared\.so.*Install elan"):
        embedded_argv()


# --- the header of a source ---


@pytest.mark.parametrize(
    ("source", "imports"),
    [
        ("theorem t : True := trivial", ("Init",)),
        ("prelude\ninductive True : Prop | intro", ()),
        ("prelude import A.B import C\n", ("A.B", "C")),
        ("/- a /- nested -/ prelude -/\n-- prelude\nimport A\n", ("A", "Init")),
        ("module\npublic import A\nmeta import B\nimport all C", ("A", "B", "C", "Init")),
        ("import Init\ndef importance := 0\nimport Late", ("Init",)),
        ("/- never closed", ("Init",)),
    ],
)
def test_imports(source: str, imports: tuple[str, ...]) -> None:
    assert imports_of(source) == imports


# --- building ---


def test_modules_are_compiled_after_those_they_import(cache: Path, diamond: Sources, compiler: Compiler) -> None:
    compiled = Compiled()
    library = open_library(diamond, compiler, compiled)
    assert library == cache / library_key(diamond, compiler)
    assert [(i, n) for i, n, _ in compiled.calls] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert (compiled.names[0], set(compiled.names[1:3]), compiled.names[3]) == (
        "Core",
        {"Sub.Left", "Sub.Right"},
        "Top",
    )
    uses = "prelude\nimport Top\n#check top"
    lean = subprocess.run(
        [*compiler.argv, "--stdin"],
        input=uses,
        env={**os.environ, **compiler.environment(library)},
        capture_output=True,
        text=True,
    )
    assert lean.stdout == "top : P\n"


def test_a_library_is_compiled_once(cache: Path, diamond: Sources, compiler: Compiler) -> None:
    again = Compiled()
    assert open_library(diamond, compiler) == open_library(diamond, compiler, again)
    assert again.names == []


def test_other_sources_or_another_lean_make_another_library(diamond: Sources, compiler: Compiler) -> None:
    first, *others = diamond.modules
    changed = replace(first, text=first.text + b"-- changed\n")
    keys = {
        library_key(diamond, compiler),
        library_key(Sources((changed, *others)), compiler),
        library_key(Sources(tuple(others)), compiler),
        library_key(replace(diamond, scripts={"main.lean": ""}), compiler),
        library_key(diamond, replace(compiler, identity="another Lean")),
    }
    assert len(keys) == 5


def test_a_module_that_does_not_compile_is_named(cache: Path, tmp_path: Path, compiler: Compiler) -> None:
    broken = {"Core": "prelude\naxiom P : Prop\n", "Sub/Bad": "prelude\nimport Core\n\ntheorem bad : P := nothing\n"}
    sources = Sources(read_modules(write(tmp_path / "broken", broken), "**/*.lean"))
    with pytest.raises(LeanFailure) as failure:
        open_library(sources, compiler)
    assert str(failure.value).startswith("Module Sub.Bad does not compile: line 4: Unknown identifier `nothing`")
    assert str(failure.value).endswith("Fix it.")
    assert [entry.name for entry in cache.iterdir()] == ["lock"]


def test_modules_that_import_each_other(cache: Path, tmp_path: Path, compiler: Compiler) -> None:
    circle = {"A": "prelude\nimport B\n", "B": "prelude\nimport A\n"}
    with pytest.raises(LeanFailure, match=r"in a circle: (A → B → A|B → A → B)"):
        open_library(Sources(read_modules(write(tmp_path, circle), "*.lean")), compiler)


def test_a_lean_that_dies_is_quoted(cache: Path, diamond: Sources, compiler: Compiler) -> None:
    dying = replace(compiler, argv=("/bin/sh", "-c", "echo out of memory >&2; kill -9 $$"))
    with pytest.raises(LeanFailure, match="Lean ended with status -9 and this output: out of memory"):
        open_library(diamond, dying)


def test_a_cache_that_cannot_be_written(
    tmp_path: Path, diamond: Sources, compiler: Compiler, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("PROVER_CACHE", str(tmp_path / "file"))
    with pytest.raises(LeanFailure, match="PROVER_CACHE"):
        open_library(diamond, compiler)


# --- damage ---


def truncate(library: Path) -> None:
    olean = library / "Top.olean"
    olean.chmod(0o644)
    olean.write_bytes(olean.read_bytes()[:100])


def alter(library: Path) -> None:
    olean = library / "Top.olean"
    olean.chmod(0o644)
    olean.write_bytes(olean.read_bytes()[:-1] + b"!")


def lose(library: Path) -> None:
    (library / "Sub" / "Left.olean").unlink()


def lose_manifest(library: Path) -> None:
    (library / "manifest.json").unlink()


def spoil_manifest(library: Path) -> None:
    (library / "manifest.json").write_text('{"files": [')


@pytest.mark.parametrize("damage", [truncate, alter, lose, lose_manifest, spoil_manifest])
def test_a_damaged_library_is_built_again(
    damage: object, cache: Path, diamond: Sources, compiler: Compiler, caplog: pytest.LogCaptureFixture
) -> None:
    library = open_library(diamond, compiler)
    assert callable(damage)
    damage(library)
    assert find_damage(library, full=False) is not None
    again = Compiled()
    with caplog.at_level(logging.WARNING):
        assert open_library(diamond, compiler, again) == library
    assert len(again.names) == 4
    assert "damaged and is built again" in caplog.text
    assert find_damage(library) is None
    assert sorted(entry.name for entry in cache.iterdir()) == sorted([library.name, "lock"])


def test_a_full_check_sees_what_a_quick_one_cannot(cache: Path, diamond: Sources, compiler: Compiler) -> None:
    library = open_library(diamond, compiler)
    before = (library / "Top.olean").stat()
    alter(library)
    os.utime(library / "Top.olean", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert find_damage(library, full=False) is None
    assert "Top.olean was changed" in (find_damage(library) or "")


def test_a_full_check_finds_a_file_that_nobody_made(cache: Path, diamond: Sources, compiler: Compiler) -> None:
    library = open_library(diamond, compiler)
    (library / "Sub" / "Planted.olean").write_bytes(b"")
    assert "Planted.olean does not belong there" in (find_damage(library) or "")


def test_a_library_that_was_copied_is_used(cache: Path, diamond: Sources, compiler: Compiler) -> None:
    library = open_library(diamond, compiler)
    for file in library.rglob("*.olean"):
        os.utime(file, (0, 0))
    again = Compiled()
    open_library(diamond, compiler, again)
    assert again.names == []


# --- several processes, and processes that die ---

BUILDER = """
import os, signal, sys
from pathlib import Path
from search.lean.library import Compiler, Sources, open_library
from search.lean.modules import read_modules
from search.lean.embedded import embedded_argv

def progress(compiled, total, name):
    print(name, flush=True)
    if name == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

sources = Sources(read_modules(Path(sys.argv[1]), "**/*.lean"))
print(open_library(sources, Compiler(embedded_argv(), identity="embedded", remedy=""), progress))
"""


def start_builder(folder: Path, dies_after: str = "") -> subprocess.Popen[str]:
    root = Path(embedded.__file__).parents[2]
    command = [sys.executable, "-c", BUILDER, str(folder), dies_after]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(root)})


def test_of_two_that_start_at_once_one_builds(cache: Path, tmp_path: Path, diamond: Sources) -> None:
    builders = [start_builder(tmp_path / "diamond") for _ in range(2)]
    said = [builder.communicate()[0].split() for builder in builders]
    assert sorted(len(lines) for lines in said) == [1, 5]
    assert said[0][-1] == said[1][-1]
    assert find_damage(Path(said[0][-1])) is None


def test_a_killed_build_harms_nothing(cache: Path, tmp_path: Path, diamond: Sources, compiler: Compiler) -> None:
    killed = start_builder(tmp_path / "diamond", dies_after="Core")
    assert killed.communicate()[0] == "Core\n"
    assert killed.returncode == -signal.SIGKILL
    assert len(list(cache.glob("*.unfinished"))) == 1
    library = open_library(diamond, compiler)
    assert find_damage(library) is None
    assert sorted(entry.name for entry in cache.iterdir()) == sorted([library.name, "lock"])


def test_only_libraries_long_unused_are_removed(cache: Path, tmp_path: Path, compiler: Compiler) -> None:
    def build(n: int) -> Path:
        return open_library(Sources(read_modules(write(tmp_path / str(n), {"A": f"prelude\n-- {n}\n"}), "*.lean")), compiler)

    old = [build(n) for n in range(5)]
    for age, library in enumerate(old):
        os.utime(library / "manifest.json", (time.time() - age * 0.4 * DAY,) * 2)
    newest = build(5)
    # Of six: the new one and the next two are kept; the fourth is older than a day and goes, as do those after it.
    assert {path.parent for path in cache.glob("*/manifest.json")} == {newest, old[0], old[1], old[2]}
