"""Attempts to escape from Lean itself: from a command of a goals file, and from a tactic."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from search.errors import LeanFailure
from search.goal import Source
from search.lean.confine.launch import Confinement
from search.lean.confine.mechanism import Mechanism
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from search.session import LeanError
from tests.lean.confine.conftest import MIB

PREAMBLE = Path(__file__).with_name("Escape.lean").read_text("utf-8")
FROM_LEAN = {
    "read a private file": "do found (← IO.FS.readFile ⟨SECRET⟩)",
    "read the users of the machine": 'do found (← IO.FS.readFile ⟨"/etc/passwd"⟩)',
    "read a variable": 'readVariable "PROVER_DATABASE_URL"',
    "make a folder": 'IO.FS.createDir ⟨FOLDER ++ "/new"⟩',
    "remove a file": 'IO.FS.removeFile ⟨FOLDER ++ "/file"⟩',
    "rename a file": 'IO.FS.rename ⟨FOLDER ++ "/file"⟩ ⟨FOLDER ++ "/renamed"⟩',
    "link to a file": 'IO.FS.hardLink ⟨FOLDER ++ "/file"⟩ ⟨FOLDER ++ "/new"⟩',
    "open a file for writing": 'IO.FS.writeFile ⟨FOLDER ++ "/new"⟩ ""',
    "empty a file": 'IO.FS.writeFile ⟨FOLDER ++ "/file"⟩ ""',
    "start a program": 'do let _ ← IO.Process.run { cmd := "/bin/true" }',
    "start a program in a session of its own": 'do let _ ← IO.Process.run { cmd := "/bin/true", setsid := true }',
    "have UDP": "do UDP.Socket.bind (← UDP.Socket.new) home",
    "have TCP": "do let s ← TCP.Socket.new; TCP.Socket.bind s home; TCP.Socket.listen s (UInt32.ofNatLT 1 (by decide))",
}
"""Actions that throw if they are prevented."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "file").write_text("a file")
    return folder


def source(action: str, folder: Path, secret: Path, *more: str) -> Source:
    """A goals file that does it, and states a goal."""
    action = action.replace("FOLDER", f'"{folder}"').replace("SECRET", f'"{secret}"')
    lines = [PREAMBLE, f"def attempt : IO Unit := {action}", *more, "theorem goal (p : Prop) (h : p) : p := by\n  sorry"]
    return Source("\n\n".join(lines) + "\n")


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROVER_DATABASE_URL", "postgresql://prover:password@localhost/prover")


def state(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() if path.is_file() else "a folder" for path in folder.iterdir()}


async def by_a_command(toolchain: Toolchain, mechanism: Mechanism, read: Source) -> tuple[str, ...]:
    """What Lean finds wrong with a file that makes the attempt: nothing, if it succeeds."""
    async with LeanPool(toolchain, 1, confinement=Confinement(mechanism, 2048 * MIB)) as pool:
        document = await pool.read(read)
    assert [goal.name for goal in document.goals] == ["goal"]
    return document.errors


@pytest.mark.parametrize("name", FROM_LEAN)
async def test_a_goals_file_unconfined(name: str, toolchain: Toolchain, folder: Path, secret: Path) -> None:
    assert await by_a_command(toolchain, Mechanism.NONE, source(FROM_LEAN[name], folder, secret, "#eval attempt")) == ()


@pytest.mark.parametrize("name", FROM_LEAN)
async def test_a_goals_file_does_not_get_out(
    name: str, mechanism: Mechanism, toolchain: Toolchain, folder: Path, secret: Path
) -> None:
    [said] = await by_a_command(toolchain, mechanism, source(FROM_LEAN[name], folder, secret, "#eval attempt"))
    assert any(reason in said for reason in ("permi", "no such file", "nothing is there", "no such variable")), said
    assert state(folder) == {"file": "a file"}


ESCAPE = """
elab "escape" : tactic => do
  match ← attempt.toBaseIO with
  | .ok _ => Lean.Elab.Tactic.setGoals []
  | .error _ => pure ()
"""
"""A tactic that does it and leaves the goal as it is if it is prevented; else no goal is left, but no proof either."""


async def by_a_tactic(toolchain: Toolchain, mechanism: Mechanism, read: Source) -> bool:
    """Whether a tactic succeeds with the attempt."""
    async with LeanPool(toolchain, 1, confinement=Confinement(mechanism, 2048 * MIB)) as pool:
        document = await pool.read(read)
        assert document.errors == ()
        async with pool.session(document.goals[0]) as session:
            [result] = await session.run(await session.open(document.goals[0]), ["escape"])
    return isinstance(result, LeanError) and "no tactic has assigned" in result.message


@pytest.mark.parametrize("name", FROM_LEAN)
async def test_a_tactic_does_not_get_out(
    name: str, mechanism: Mechanism, toolchain: Toolchain, folder: Path, secret: Path
) -> None:
    read = source(FROM_LEAN[name], folder, secret, ESCAPE)
    assert not await by_a_tactic(toolchain, mechanism, read)
    assert state(folder) == {"file": "a file"}
    assert await by_a_tactic(toolchain, Mechanism.NONE, read)


async def test_memory_is_bounded(mechanism: Mechanism, toolchain: Toolchain, folder: Path, secret: Path) -> None:
    """A list that grows for ever costs its process, and neither the machine nor this one."""
    hog = "partial def grow (l : List Nat) : IO Unit := grow (l ++ l)"
    read = source("grow [1, 2, 3, 4, 5, 6, 7, 8]", folder, secret)
    text = read.text.replace("def attempt", f"{hog}\n\ndef attempt") + "\n#eval attempt\n"
    async with LeanPool(toolchain, 1, confinement=Confinement(mechanism, 64 * MIB)) as pool:
        with pytest.raises(LeanFailure, match="The Lean process ended"):
            await pool.read(Source(text))
        assert (await pool.read(Source("theorem t : 1 = 1 := by sorry\n"))).goals


async def test_processor_time_is_bounded(mechanism: Mechanism, toolchain: Toolchain, folder: Path, secret: Path) -> None:
    spin = "partial def spin (n : Nat) : IO Unit := spin n"
    read = source("spin 0", folder, secret)
    text = read.text.replace("def attempt", f"{spin}\n\ndef attempt") + "\n#eval attempt\n"
    async with LeanPool(toolchain, 1, confinement=Confinement(mechanism, 2048 * MIB, cpu_seconds=2)) as pool:
        with pytest.raises(LeanFailure, match=f"by signal ({signal.SIGXCPU.name}|{signal.SIGKILL.name})"):
            await pool.read(Source(text))
