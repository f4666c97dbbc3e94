"""Goals files that cannot be read: an error in bounded time that names the file as the cause, not Lean."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from prover.commands.output import ExitStatus
from prover.commands.request import exit_status
from search.goal import Source
from search.lean.judge.judge import Judge
from search.lean.pool import LeanPool
from search.lean.server_session import LeanLimits
from search.lean.toolchain import Toolchain
from search.lean.worker import MissingImports, UnreadableFile
from search.session import ProofFinished

EASY = Source("theorem easy : 1 = 1 := sorry\n")
ENDLESS = Source(
    """def everywhere : Nat → (List Bool → Bool) → Bool
  | 0, f => f []
  | n + 1, f => everywhere n (fun row => f (true :: row)) && everywhere n (fun row => f (false :: row))

theorem slow : everywhere 99 (fun _ => true) = true := by decide +kernel
theorem easy : 1 = 1 := sorry
"""
)


def computing(program: str) -> Source:
    """A file that runs a program when Lean reads it."""
    return Source(
        f"""import Lean
open Lean

theorem same : Unit = Void IO.RealWorld := sorry

partial def program : IO Unit := do
  {program}

def computed : ParserDescr :=
  match program (cast same ()) with
  | .ok .. => .symbol "anything"
  | .error .. => .symbol "nothing"

syntax "foo" computed : term

theorem easy : 1 = 1 := sorry
"""
    )


@pytest.fixture
async def pool(toolchain: Toolchain) -> AsyncIterator[LeanPool]:
    async with LeanPool(toolchain, 1, LeanLimits(load_seconds=20)) as pool:
        yield pool


async def all_is_well(pool: LeanPool) -> bool:
    """Whether the worker can still be used."""
    [goal] = (await pool.read(EASY)).goals
    async with pool.session(goal) as session:
        return await session.run(await session.open(goal), ["rfl"]) == [ProofFinished()]


async def test_a_file_without_end(toolchain: Toolchain) -> None:
    async with LeanPool(toolchain, 1, LeanLimits(load_seconds=3)) as pool:
        with pytest.raises(UnreadableFile, match=r"did not finish reading <input> within 3 seconds\. Find the part") as raised:
            await pool.read(ENDLESS)
        assert exit_status(raised.value) is ExitStatus.WRONG_REQUEST
        assert await all_is_well(pool)


@pytest.mark.parametrize(
    "program",
    [
        'IO.print "garbage\\n"',
        'IO.print "{}\\n"',
        'IO.print "[1]\\n"',
        'IO.print "{\\"document\\": 0, \\"statements\\": [], \\"left\\": [], \\"errors\\": []}\\n"',
        'IO.print "{\\"document\\": 0, \\"statements\\": [], \\"left\\": 0, \\"errors\\": []}\\n"',
        'IO.print "garbage"\n  program',
        'IO.eprint "garbage"\n  program',
        "IO.Process.exit 0",
    ],
    ids=["garbage", "empty", "list", "half a reply", "whole reply", "endless", "endless error_texts", "exits"],
)
async def test_a_file_that_answers_in_lean_s_place(pool: LeanPool, program: str) -> None:
    program = program.replace("IO.print", "(← IO.getStdout).putStr").replace("IO.eprint", "(← IO.getStderr).putStr")
    with pytest.raises(UnreadableFile) as raised:
        await pool.read(computing(program))
    assert not isinstance(raised.value, MissingImports)
    assert exit_status(raised.value) is ExitStatus.WRONG_REQUEST
    assert await all_is_well(pool)


def compile_module(toolchain: Toolchain, file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    subprocess.run(
        toolchain.command(f"--root={file.parent}", "-o", str(file.with_suffix(".olean")), str(file)),
        env=toolchain.environment(),
        cwd=file.parent,
        check=True,
    )


async def test_a_module_that_is_compiled_again(toolchain: Toolchain, tmp_path: Path) -> None:
    """What a process keeps of an import is not used any more: neither the module's, nor that of one that imports it."""
    toolchain = replace(toolchain, env={**toolchain.env, "LEAN_PATH": f"{toolchain.library}{os.pathsep}{tmp_path}"})
    async with LeanPool(toolchain, 1) as pool:
        for number in (1, 2):
            compile_module(toolchain, tmp_path / "Below.lean", f"def below : Nat := {number}\n")
            compile_module(toolchain, tmp_path / "Above.lean", "import Below\ndef above : Nat := below\n")
            for value in (1, 2):
                for imported in ("Below", "Above"):
                    text = f"import {imported}\n-- {number}\nexample : {imported.lower()} = {value} := rfl\n"
                    assert bool((await pool.read(Source(text))).errors) is (value != number), text


async def test_files_of_several_headers_do_not_mix(toolchain: Toolchain) -> None:
    """Each sees what it imports and nothing else, nor what a file before it declares."""
    async with LeanPool(toolchain, 1) as pool:
        for number in range(8):
            for header in ("", "prelude\nimport Init.Core\n", "import Init\n", "import Lean\n", "/- a comment -/ import Lean\n"):
                body = f"def Own : Type := Nat\ntheorem t{number} : Nonempty Lean.Environment := sorry\n"
                document = await pool.read(Source(f"{header}{body}"))
                assert [goal.name for goal in document.goals] == ([f"t{number}"] if "Lean" in header else []), header
                assert bool(document.errors) is ("Lean" not in header), document.errors


async def test_lean_is_killed_while_it_reads(pool: LeanPool) -> None:
    """By somebody else: the file is read by another process."""
    process = await pool.first_worker.process()
    reading = asyncio.create_task(pool.read(EASY))
    await asyncio.sleep(0.02)
    os.kill(process.pid, signal.SIGKILL)
    assert [goal.name for goal in (await reading).goals] == ["easy"]


async def test_lemmas_as_mathlib_has_them(toolchain: Toolchain) -> None:
    """`lemma` is no command of Lean: a file can declare one of the form that Mathlib's has."""
    text = """syntax (name := lemma) (priority := default + 1)
  declModifiers group("lemma " declId ppIndent(declSig) declVal) : command
macro_rules
  | `(command| $modifiers:declModifiers lemma $id:declId $signature:declSig $value:declVal) =>
    `(command| $modifiers:declModifiers theorem $id:declId $signature:declSig $value:declVal)

lemma first (a : Nat) : a = a := sorry
@[simp] lemma second (p : Prop) (h : p) : p := by
  sorry
lemma proved : 1 = 1 := rfl
"""
    async with LeanPool(toolchain, 1) as pool:
        document = await pool.read(Source(text))
        assert ([goal.name for goal in document.goals], document.left, document.errors) == (["first", "second"], 0, ())
        assert [goal.name for goal in (await pool.read(Source(text), every=True)).goals] == ["first", "second", "proved"]
    proved = Source(text.replace("sorry", "rfl", 1).replace("sorry", "exact h"))
    verdicts = (await Judge(toolchain).verify(Source(text), proved)).verdicts
    assert [judged.verdict.accepted for judged in verdicts] == [True, True]
