"""The judge: whether a proof is one. It takes files, never a live session.

Three Lean processes, each fresh. Two compile the challenge (the file that states the goals) and the solution, under guard:
nothing in them may run a program. The third reads both modules as data, compares what they state term by term, gives every
constant of the solution to the kernel, and asks the environment on which axioms each proof rests.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from search.goal import Goal, Source
from search.lean.confine.launch import Confinement
from search.lean.errors import LeanFailure, ProverError
from search.lean.judge.confine import confinement
from search.lean.judge.verdict import ALLOWED_AXIOMS, Reason, Verdict
from search.lean.library import verify as verify_library
from search.lean.pool import LeanPool
from search.lean.toolchain import Kind, Toolchain

CHECKS = ("elaborated", "statement", "meaning", "kernel", "axioms")
"""What an accepted proof has passed, in this order."""


class ChallengeError(ProverError):
    """The file that states the goals is itself at fault."""

    remedy = "Mend the file that states the goals first."


@dataclass(frozen=True)
class JudgeLimits:
    """What one of the judge's processes may use."""

    seconds: float = 120.0
    memory_bytes: int = 12 * 1024**3
    """Address space. Lean itself maps six gigabytes of it, of which it touches a tenth."""


@dataclass(frozen=True)
class GoalVerdict:
    """What the judge says about one goal."""

    goal: Goal
    verdict: Verdict


@dataclass(frozen=True)
class _Refusal(Exception):
    """The whole solution is refused before any goal is looked at."""

    reason: Reason
    detail: str


class Judge:
    """Judges with one Lean. Knows nothing of searches."""

    def __init__(
        self, toolchain: Toolchain, limits: JudgeLimits | None = None, *, confinement: Confinement | None = None
    ) -> None:
        self._toolchain = toolchain
        self._limits = limits or JudgeLimits()
        self._confinement = confinement
        self._trusted = False
        self._challenges: dict[str, asyncio.Task[Path]] = {}
        """The compiled module of each file of goals, by the file's digest: many goals stand in one file."""
        self._kept = tempfile.TemporaryDirectory(prefix="prover-judge-")

    async def judge(self, goal: Goal, tactics: Sequence[str]) -> Verdict:
        """Whether the tactics prove the goal where it stands."""
        [judged] = await self._judge(goal.source, Source(goal.solved(tuple(tactics))), [goal])
        return judged.verdict

    async def judge_together(self, solution: Source, goals: Sequence[Goal]) -> list[GoalVerdict]:
        """The verdict on each of several goals of one file, which a solution is to prove all at once."""
        return await self._judge(goals[0].source, solution, list(goals))

    async def verify(self, goals: Source, solution: Source) -> list[GoalVerdict]:
        """Which of the goals of one file another file proves: a verdict for every theorem whose proof is `sorry`.

        Raises `ChallengeError` if Lean finds fault with the file of goals, or it states none.
        """
        async with LeanPool(self._toolchain, 1, confinement=self._confinement) as pool:
            document = await pool.read(goals)
        if document.errors:
            raise ChallengeError(f"Lean does not accept the goals: {_one_line(document.errors[0])}.")
        if not document.goals:
            raise ChallengeError("The file states no goals: it has no theorem whose proof is `sorry`.")
        return await self._judge(goals, solution, list(document.goals))

    async def _judge(self, challenge: Source, solution: Source, goals: list[Goal]) -> list[GoalVerdict]:
        await self._trust_library()
        with tempfile.TemporaryDirectory(prefix="prover-judge-") as folder:
            try:
                findings, errors = await self._examine(Path(folder), challenge, solution, [goal.name for goal in goals])
            except _Refusal as refusal:
                verdict = self._refused(refusal.reason, refusal.detail)
                return [GoalVerdict(goal, verdict) for goal in goals]
        return [GoalVerdict(goal, self._verdict(findings.get(goal.name), errors)) for goal in goals]

    async def _trust_library(self) -> None:
        """Raises `LeanFailure` if the compiled library is not what was compiled."""
        if not self._trusted and self._toolchain.kind is Kind.EMBEDDED:
            damage = await asyncio.to_thread(verify_library, self._toolchain.library)
            if damage is not None:
                raise LeanFailure(f"The compiled library is damaged: {damage}.", remedy="Delete it; it is made again.")
        self._trusted = True

    async def _examine(
        self, folder: Path, challenge: Source, solution: Source, names: list[str]
    ) -> tuple[dict[str, dict[str, Any]], list[str]]:
        """What is found about each name, and what Lean found wrong with the solution."""
        stated = await self._challenge(challenge)
        proved = folder / "solution"
        errors = await self._compile(proved, solution)
        findings = folder / "findings"
        findings.mkdir()
        said = await self._lean(findings, "judge", str(stated / "Main.olean"), str(proved / "Main.olean"), *names)
        if isinstance(said, dict):
            raise _Refusal(Reason.FORBIDDEN, said["forbidden"])
        return {finding["name"]: finding for finding in said}, errors

    async def _challenge(self, source: Source) -> Path:
        """The folder with the compiled module of a file of goals. Raises `ChallengeError` if it cannot be compiled."""
        if source.digest not in self._challenges:
            folder = Path(self._kept.name) / source.digest
            self._challenges[source.digest] = asyncio.create_task(self._compile_challenge(folder, source))
        return await asyncio.shield(self._challenges[source.digest])

    async def _compile_challenge(self, folder: Path, source: Source) -> Path:
        try:
            await self._compile(folder, source)
        except _Refusal as refusal:
            raise ChallengeError(f"The goals cannot be compiled: {refusal.detail}") from None
        return folder

    async def _compile(self, folder: Path, source: Source) -> list[str]:
        """Compiles a file under guard. Returns what Lean found wrong with it."""
        folder.mkdir()
        (folder / "Main.lean").write_text(source.text, encoding="utf-8")
        said = await self._lean(folder, "compile", "Main.lean", str(folder / "Main.olean"))
        if "forbidden" in said:
            raise _Refusal(Reason.FORBIDDEN, f"`{said['forbidden']}` may not stand in a solution.")
        errors: list[str] = said["errors"]
        return errors

    async def _lean(self, folder: Path, *arguments: str) -> Any:
        """Runs one of the judge's programs and reads what it says. Raises `_Refusal` if it does not come to an end."""
        process = await asyncio.create_subprocess_exec(
            *self._toolchain.program_command(*arguments),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=self._toolchain.environment(),
            cwd=folder,
            start_new_session=True,
            preexec_fn=confinement(folder, self._limits.memory_bytes, self._cpu_seconds),
        )
        try:
            async with asyncio.timeout(self._limits.seconds):
                out, complaints = await process.communicate()
        except TimeoutError:
            raise _Refusal(Reason.LIMIT, f"Lean did not come to an end within {self._limits.seconds:g} seconds.") from None
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
        # Not `splitlines`: Lean's messages may hold characters that Python takes for the end of a line.
        lines = out.decode(errors="replace").rstrip("\n").split("\n")
        if process.returncode != 0 or not lines[-1]:
            last = (complaints.decode(errors="replace").strip().splitlines() or [f"status {process.returncode}"])[-1]
            out_of_means = process.returncode in (-signal.SIGKILL, -signal.SIGXCPU, -signal.SIGABRT)
            reason = Reason.LIMIT if out_of_means else Reason.DOES_NOT_CHECK
            raise _Refusal(reason, f"Lean ended before it had judged: {last}")
        return json.loads(lines[-1])

    @property
    def _cpu_seconds(self) -> int:
        """Of all threads together, so that the wall clock ends first what takes too long."""
        return int(self._limits.seconds * (os.cpu_count() or 1)) + 1

    def _verdict(self, finding: dict[str, Any] | None, errors: list[str]) -> Verdict:
        """Reads a finding of the judge's last process."""
        match (finding or {"finding": "not stated"})["finding"], finding:
            case "checked", {"axioms": axioms}:
                return self._by_axioms(sorted(axioms), errors)
            case "kernel", {"message": message}:
                return self._refused(Reason.DOES_NOT_CHECK, f"The kernel refuses the solution: {_one_line(message)}")
            case "other meaning", {"constant": constant}:
                return self._refused(Reason.OTHER_STATEMENT, f"`{constant}` means something else in the solution.")
            case "other statement", _:
                return self._refused(Reason.OTHER_STATEMENT, "The solution states something else under this name.")
            case "not a theorem", _:
                return self._refused(Reason.NOT_A_THEOREM, "The solution declares this name, but not as a theorem.")
            case "missing", _:
                return self._refused(Reason.MISSING, _with_error("The solution has no theorem of this name.", errors))
        return self._refused(Reason.MISSING, "The file of goals does not state it.")

    def _by_axioms(self, axioms: list[str], errors: list[str]) -> Verdict:
        unwelcome = [axiom for axiom in axioms if axiom not in ALLOWED_AXIOMS]
        if not unwelcome:
            return self._say(True, None, tuple(axioms), CHECKS, "")
        if unwelcome == ["sorryAx"] and errors:
            return self._say(False, Reason.DOES_NOT_CHECK, tuple(axioms), CHECKS[:4], _one_line(errors[0]))
        detail = f"The proof rests on {', '.join(f'`{axiom}`' for axiom in unwelcome)}."
        return self._say(False, Reason.AXIOMS, tuple(axioms), CHECKS[:4], detail)

    def _refused(self, reason: Reason, detail: str) -> Verdict:
        return self._say(False, reason, (), (), detail)

    def _say(
        self, accepted: bool, reason: Reason | None, axioms: tuple[str, ...], checks: tuple[str, ...], detail: str
    ) -> Verdict:
        return Verdict(
            accepted=accepted,
            reason=reason,
            axioms=axioms,
            lean_version=self._toolchain.version,
            lean_commit=self._toolchain.commit,
            library=self._toolchain.library_revision,
            checks=checks,
            detail=detail,
        )


def _one_line(message: str) -> str:
    return " ".join(message.split()).rstrip(".")


def _with_error(sentence: str, errors: list[str]) -> str:
    return f"{sentence} {_one_line(errors[0])}" if errors else sentence
