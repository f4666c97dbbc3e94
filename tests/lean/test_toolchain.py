"""Which Lean is chosen. The `lake` here is a fake, and the Lean of its package the embedded one under another name."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

import pytest

from search.errors import LeanFailure
from search.lean import embedded
from search.lean.confine.mechanism import Mechanism, available
from search.lean.embedded import LEAN_VERSION, embedded_argv
from search.lean.modules import read_modules
from search.lean.toolchain import Kind, LakeFailure, Toolchain, find_toolchain
from tests.lean.conftest import write

# A core library with just enough for a proof server that answers nothing, and says so by its exit status.
LEAN_PROJECT = {
    "embedded/Init": "prelude\naxiom P : Prop\naxiom p : P\n",
    "ProofServer": "import ProofServer.Part\ntheorem server : P := part\n",
    "ProofServer/Part": "theorem part : P := p\n",
    "Goals/Unrelated": "theorem goal : P := nothing\n",
}


@pytest.fixture(autouse=True)
def lean_project(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Small sources in place of the real ones, and a PATH with nothing on it but the system's own commands."""
    project = write(tmp_path / "lean_project", LEAN_PROJECT)
    monkeypatch.setattr(embedded, "lean_project", lambda: project)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    monkeypatch.delenv("LEAN_PATH", raising=False)
    return project


def install(folder: Path, name: str, script: str) -> None:
    """A command in `folder/bin`."""
    command = folder / "bin" / name
    command.parent.mkdir(exist_ok=True, parents=True)
    command.write_text(f"#!/bin/sh\n{script}\n")
    command.chmod(0o755)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A Lake package, and a `lake` whose `lake env lean` is a Lean with a core library of its own."""
    folder = write(tmp_path / "package", {"lakefile": "", "Package/Goal": "theorem goal : P := sorry\n"})
    core = write(tmp_path / "core", {"Init": LEAN_PROJECT["embedded/Init"]})
    lean = [*embedded_argv(), f"--root={core}", "-o", str(core / "Init.olean"), str(core / "Init.lean")]
    subprocess.run(lean, check=True)
    install(tmp_path / "toolchain", "lean", f'exec {shlex.join(embedded_argv())} "$@"')
    install(
        tmp_path,
        "lake",
        f'test "$1" = env && test -f lakefile.lean || exit 9\nshift\n'
        f'export LEAN_SYSROOT={tmp_path / "toolchain"} LEAN_PATH={core}:$LEAN_PATH\n"$@"',
    )
    return folder


def run(toolchain: Toolchain, text: str) -> str:
    lean = subprocess.run(
        toolchain.command("--stdin"),
        input=text,
        env=toolchain.environment(),
        cwd=toolchain.cwd,
        capture_output=True,
        text=True,
    )
    return lean.stdout


def test_without_a_goal_file_it_is_the_embedded_lean() -> None:
    toolchain = find_toolchain()
    assert toolchain.kind is Kind.EMBEDDED
    assert (toolchain.version, toolchain.commit) == (LEAN_VERSION, "eb6cafb7290e8bd5f2937522d8d804f58f02bafc")
    assert toolchain.reason == "No goal file and no Lean project were given."
    assert run(toolchain, "import ProofServer\n#check server") == "server : P\n"
    assert hash(toolchain) == hash(find_toolchain())


def test_the_server_is_a_file_that_only_imports_the_server() -> None:
    toolchain = find_toolchain()
    option, script, program = toolchain.server_arguments()
    assert (option, Path(script).read_text(), program) == ("--run", "import ProofServer\n", "serve")


def test_a_goal_file_outside_of_every_package(tmp_path: Path, package: Path) -> None:
    toolchain = find_toolchain(tmp_path / "elsewhere" / "Goal.lean")
    assert toolchain.kind is Kind.EMBEDDED
    assert "is not in a Lake package" in toolchain.reason


def test_a_goal_file_in_a_package_is_proved_with_the_packages_lean(tmp_path: Path, package: Path) -> None:
    goal_file = package / "Package" / "Goal.lean"
    toolchain = find_toolchain(goal_file)
    lean = str(tmp_path / "toolchain" / "bin" / "lean")
    assert (toolchain.kind, toolchain.argv, toolchain.cwd) == (Kind.LAKE, (lean,), package)
    assert toolchain.reason == f"{goal_file} is in the Lake package {package}."
    assert sorted(file.name for file in toolchain.library.rglob("*.olean")) == ["Part.olean", "ProofServer.olean"]
    assert run(toolchain, "import ProofServer\n#check server") == "server : P\n"


def test_a_package_without_lake_on_the_path(tmp_path: Path, package: Path) -> None:
    (tmp_path / "bin" / "lake").unlink()
    toolchain = find_toolchain(package / "Package" / "Goal.lean")
    assert toolchain.kind is Kind.EMBEDDED
    assert "`lake` is not on PATH" in toolchain.reason


def test_the_project_that_was_asked_for_comes_first(tmp_path: Path, package: Path) -> None:
    toolchain = find_toolchain(tmp_path / "Goal.lean", package)
    assert (toolchain.kind, toolchain.cwd) == (Kind.LAKE, package)


def test_the_users_lean_path_is_kept(tmp_path: Path, package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEAN_PATH", "/some/library")
    toolchain = find_toolchain(lean_project=package)
    assert toolchain.env["LEAN_PATH"] == f"{toolchain.library}:{tmp_path / 'core'}:/some/library"
    assert find_toolchain().env["LEAN_PATH"].count(":") == 0


def test_the_revision_is_another_when_a_dependency_is(package: Path) -> None:
    before = find_toolchain(lean_project=package)
    (package / "lake-manifest.json").write_text('{"packages": [{"name": "mathlib", "rev": "abc"}]}')
    after = find_toolchain(lean_project=package)
    assert before.library == after.library
    assert before.library_revision != after.library_revision


def test_what_is_not_a_package(tmp_path: Path, package: Path) -> None:
    with pytest.raises(LakeFailure, match=r"is not a Lake package: it has neither lakefile\.toml nor lakefile\.lean\. Give"):
        find_toolchain(lean_project=tmp_path)


def test_a_project_without_lake(tmp_path: Path, package: Path) -> None:
    (tmp_path / "bin" / "lake").unlink()
    with pytest.raises(LakeFailure, match=r"`lake` is not on PATH\. Install elan"):
        find_toolchain(lean_project=package)


def test_what_a_package_may_do_is_said_once(package: Path) -> None:
    said: list[str] = []
    for mechanism in (*available(), Mechanism.NONE):
        for _ in range(2):
            find_toolchain(lean_project=package, notice=said.append, mechanism=mechanism)
    assert len(said) == len(available()) + 1
    assert all(f"{package} is a Lake package: its configuration is a program" in sentence for sentence in said)
    assert "may do what you may" in said[-1]


def test_a_lake_that_fails_is_quoted(tmp_path: Path, package: Path) -> None:
    install(tmp_path, "lake", "echo 'error: package configuration has errors' >&2; exit 1")
    with pytest.raises(LakeFailure, match=r"does not start: error: package configuration has errors\. Run `lake build`"):
        find_toolchain(lean_project=package)


def test_a_lake_without_lean(tmp_path: Path, package: Path) -> None:
    (tmp_path / "toolchain" / "bin" / "lean").unlink()
    with pytest.raises(LakeFailure, match="puts no `lean` on PATH"):
        find_toolchain(lean_project=package)


def test_a_program_that_is_not_lean(tmp_path: Path, package: Path) -> None:
    install(tmp_path / "toolchain", "lean", "echo Lean 3")
    with pytest.raises(LeanFailure, match="is not that of a Lean 4: 'Lean 3'"):
        find_toolchain(lean_project=package)


def test_a_lean_for_which_the_server_does_not_compile(lean_project: Path, package: Path) -> None:
    write(lean_project, {"ProofServer/Part": "theorem part : P := aNewName\n"})
    with pytest.raises(LeanFailure, match=rf"Module ProofServer\.Part does not compile: (.|\n)*Lean {LEAN_VERSION} yet"):
        find_toolchain(lean_project=package)


def test_where_the_embedded_lean_does_not_run_the_lean_on_the_path_does(
    tmp_path: Path, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "lean", f'LEAN_PATH=$LEAN_PATH:{tmp_path / "core"} exec {shlex.join(embedded_argv())} "$@"')
    monkeypatch.setattr("search.lean.toolchain.embedded_argv", lambda: ("/bin/sh", "-c", "echo too old >&2; exit 1"))
    toolchain = find_toolchain(tmp_path / "Goal.lean")
    assert (toolchain.kind, toolchain.argv) == (Kind.ON_PATH, ("lean",))
    assert toolchain.reason == "The embedded Lean does not start: too old."


def test_a_machine_without_lean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.libc_ver", lambda: ("glibc", "2.31"))
    with pytest.raises(LeanFailure, match="Install elan"):
        find_toolchain()


def test_another_version_of_the_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "LEAN_VERSION", "4.99.0")
    with pytest.raises(LeanFailure, match=rf"brings Lean {LEAN_VERSION}, and this program needs Lean 4\.99\.0\. Run `pip"):
        find_toolchain()


@pytest.mark.parametrize(
    ("said", "version", "commit"),
    [
        ("Lean (version 4.35.0, x86_64-unknown-linux-gnu, commit eb6cafb7, Release)", "4.35.0", "eb6cafb7"),
        ("Lean (version 4.12.0-rc1, arm64-apple-darwin23, commit 0123abcd, Release)", "4.12.0-rc1", "0123abcd"),
        ("Lean (version 4.0.0, commit ec941735c80d, Release)", "4.0.0", "ec941735c80d"),
    ],
)
def test_the_version_is_read(said: str, version: str, commit: str, tmp_path: Path, package: Path) -> None:
    install(tmp_path / "toolchain", "lean", f'test "$1" = --version && echo \'{said}\' || touch "$4"')
    toolchain = find_toolchain(lean_project=package)
    assert (toolchain.version, toolchain.commit) == (version, commit)


def test_the_real_sources_are_found_in_a_checkout() -> None:
    server = read_modules(Path(embedded.__file__).parents[2] / "lean_project", "ProofServer.lean")
    assert [module.name for module in server] == ["ProofServer"]
