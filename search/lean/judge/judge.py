"""The judge: whether a proof is one. It takes files, never a live session.

A file is elaborated in a process of its own, which is taken to be hostile: it is confined, and what it writes, its
declarations as text, is only data. A second process, which runs nothing of the file, reads the texts of the goals and of the
solution, builds every term anew, gives all of it to the kernel among the constants of the goals' own imports, and says what
it finds about each goal. See docs/security.md.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from search.goal import Goal, Source
from search.lean.confine.launch import Confinement, launch
from search.lean.errors import LeanFailure, ProverError
from search.lean.judge.bounded import Ended, run_bounded
from search.lean.judge.elaborated import Elaborated, NothingElaborated, read_elaborated
from search.lean.judge.export_text import Malformed
from search.lean.judge.verdict import ALLOWED_AXIOMS, CHECKS, Reason, Verdict
from search.lean.library import verify as verify_library
from search.lean.toolchain import Kind, Toolchain

_GOAL_FILES = 8
"""Files of goals whose declarations are kept; the oldest is forgotten when there are more."""


class ChallengeError(ProverError):
    """The file that states the goals is itself at fault."""

    remedy = "Mend the file that states the goals first."


@dataclass(frozen=True)
class JudgeLimits:
    """What one of the judge's processes may use besides the memory that its confinement leaves it."""

    seconds: float = 120.0
    output_bytes: int = 512 * 1024**2


@dataclass(frozen=True)
class GoalVerdict:
    """What the judge says about one goal."""

    goal: Goal
    verdict: Verdict


@dataclass(frozen=True)
class Verification:
    """What the judge says about a file of goals and a solution."""

    verdicts: tuple[GoalVerdict, ...]
    left: int
    """Declarations of the file of goals that hold a `sorry` in another place than a theorem's whole proof: they are no goals."""


@dataclass(frozen=True)
class _Refusal(Exception):
    """The whole solution is refused before any goal is looked at."""

    reason: Reason
    detail: str


class Judge:
    """Judges with one Lean. Knows nothing of searches."""

    def __init__(
        self,
        toolchain: Toolchain,
        *,
        confinement: Confinement | None = None,
        limits: JudgeLimits | None = None,
        guarded: bool = True,
    ) -> None:
        """Confines its processes by the strongest mechanism there is, unless told otherwise. Raises `NoConfinement`.

        `guarded`: whether what has no place in a proof is refused with a word for it as soon as it is seen. No verdict of
        `accepted` rests on that.
        """
        self._toolchain = toolchain
        self._limits = limits or JudgeLimits()
        given = confinement or Confinement.strongest(1)
        # Of all threads together, so that the wall clock ends first what takes too long.
        cpu_seconds = int(self._limits.seconds * (os.cpu_count() or 1)) + 1
        self._confinement = dataclasses.replace(given, cpu_seconds=cpu_seconds)
        self._guarded = guarded
        self._trusted = False
        self._challenges: dict[tuple[str, tuple[str, ...]], asyncio.Task[Elaborated]] = {}
        """What each file of goals declares, by its digest and the theorems asked for besides those without a proof."""

    async def judge(self, goal: Goal, tactics: Sequence[str]) -> Verdict:
        """Whether the tactics prove the goal where it stands."""
        [judged] = await self.judge_together(Source(goal.solved(tuple(tactics))), [goal])
        return judged.verdict

    async def judge_together(self, solution: Source, goals: Sequence[Goal]) -> list[GoalVerdict]:
        """The verdict on each of several goals of one file, which a solution is to prove all at once."""
        names = [goal.name for goal in goals]
        stated = await self._challenge(goals[0].source, names)
        verdicts = await self._judge(goals[0].source, stated, solution, names)
        return [GoalVerdict(goal, verdicts[goal.name]) for goal in goals]

    async def verify(self, goals: Source, solution: Source) -> Verification:
        """Which of the goals of one file another file proves: a verdict for every theorem whose proof is `sorry`.

        Raises `ChallengeError` if Lean finds fault with the file of goals, or it states none.
        """
        stated = await self._challenge(goals, ())
        if stated.errors:
            raise ChallengeError(f"Lean does not accept the goals: {_one_line(stated.errors[0])}.")
        if not stated.statements:
            raise ChallengeError("The file states no goals: it has no theorem whose proof is `sorry`.")
        verdicts = await self._judge(goals, stated, solution, [goal.name for goal in stated.statements])
        return Verification(tuple(GoalVerdict(goal, verdicts[goal.name]) for goal in stated.statements), stated.left)

    async def _judge(self, goals: Source, stated: Elaborated, solution: Source, names: list[str]) -> dict[str, Verdict]:
        """The verdict on each of the named theorems."""
        await self._trust_library()
        try:
            proved = await self._elaborate_solution(solution, names, guarded=self._guarded and not stated.holds)
            findings = await self._check(goals, stated, proved, names)
        except _Refusal as refusal:
            return dict.fromkeys(names, self._refused(refusal.reason, refusal.detail))
        return {name: self._verdict(findings.get(name), proved.errors) for name in names}

    async def _trust_library(self) -> None:
        """Raises `LeanFailure` if the compiled library is not what was compiled."""
        if not self._trusted and self._toolchain.kind is Kind.EMBEDDED:
            damage = await asyncio.to_thread(verify_library, self._toolchain.library)
            if damage is not None:
                raise LeanFailure(f"The compiled library is damaged: {damage}.", remedy="Delete it; it is made again.")
        self._trusted = True

    async def _challenge(self, source: Source, names: Sequence[str]) -> Elaborated:
        """What a file of goals declares, the named theorems among it, whether or not they have a proof there.

        Raises `ChallengeError` if it cannot be had.
        """
        stated = await self._elaborated_goals(source, ())
        besides = {goal.name for goal in stated.statements}
        if proved := sorted(set(names) - besides):
            return await self._elaborated_goals(source, tuple(sorted(besides | set(proved))))
        return stated

    async def _elaborated_goals(self, source: Source, names: tuple[str, ...]) -> Elaborated:
        key = (source.digest, names)
        if key not in self._challenges:
            self._challenges[key] = asyncio.create_task(self._elaborate_goals(source, names))
            if len(self._challenges) > _GOAL_FILES:
                del self._challenges[next(iter(self._challenges))]
        return await asyncio.shield(self._challenges[key])

    async def _elaborate_goals(self, source: Source, names: tuple[str, ...]) -> Elaborated:
        ended = await self._elaborate(source, names or None, guarded=False)
        try:
            return read_elaborated(ended, source)
        except NothingElaborated as fault:
            raise ChallengeError(f"The goals cannot be elaborated: {_one_line(fault.detail)}.") from None
        except Malformed as fault:
            raise ChallengeError(f"The goals cannot be judged: {fault}.") from None

    async def _elaborate_solution(self, source: Source, names: list[str], *, guarded: bool) -> Elaborated:
        """What a solution declares. Raises `_Refusal` if that cannot be had."""
        ended = await self._elaborate(source, names, guarded=guarded)
        try:
            return read_elaborated(ended, source)
        except NothingElaborated as fault:
            raise _Refusal(fault.reason, fault.detail) from None
        except Malformed as fault:
            raise _Refusal(Reason.DOES_NOT_CHECK, f"The declarations of the solution cannot be read: {fault}.") from None

    async def _elaborate(self, source: Source, names: Sequence[str] | None, *, guarded: bool) -> Ended:
        order = {"text": source.text, "file": _shown_path(source), "guarded": guarded}
        if names is not None:
            order["names"] = list(names)
        return await self._run("elaborate", _line(order))

    async def _check(self, goals: Source, stated: Elaborated, proved: Elaborated, names: list[str]) -> dict[str, dict[str, Any]]:
        """What is found about each theorem. Raises `_Refusal` if the solution as a whole is refused."""
        task = {
            "text": goals.text,
            "file": _shown_path(goals),
            "names": names,
            "goal lines": stated.lines,
            "solution lines": proved.lines,
        }
        ended = await self._run("check", b"".join((_line(task), stated.export, proved.export)))
        if not ended.succeeded:
            reason = Reason.LIMIT if ended.out_of_means else Reason.DOES_NOT_CHECK
            raise _Refusal(reason, f"The check of the proof did not come to its end: {ended.complaint}.")
        # This process ran nothing of the solution, so its answer is taken as it is.
        said = json.loads(ended.out)
        if "goals" in said:
            raise ChallengeError(f"The goals cannot be judged: {_one_line(said['goals'])}.")
        if "unreadable" in said:
            raise _Refusal(Reason.FORBIDDEN, f"The declarations of the solution cannot be used: {said['unreadable']}.")
        return {finding["name"]: finding for finding in said["findings"]}

    async def _run(self, program: str, given: bytes) -> Ended:
        how = launch(self._toolchain, self._toolchain.program_arguments(program), self._confinement)
        return await run_bounded(how, given, seconds=self._limits.seconds, most_bytes=self._limits.output_bytes)

    def _verdict(self, finding: dict[str, Any] | None, errors: Sequence[str]) -> Verdict:
        """Reads a finding of the process that checks."""
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

    def _by_axioms(self, axioms: list[str], errors: Sequence[str]) -> Verdict:
        unwelcome = [axiom for axiom in axioms if axiom not in ALLOWED_AXIOMS]
        if not unwelcome:
            return self._say(True, None, tuple(axioms), CHECKS, "")
        if unwelcome == ["sorryAx"] and errors:
            return self._say(False, Reason.DOES_NOT_CHECK, tuple(axioms), CHECKS[:-1], _one_line(errors[0]))
        detail = f"The proof rests on {', '.join(f'`{axiom}`' for axiom in unwelcome)}."
        return self._say(False, Reason.AXIOMS, tuple(axioms), CHECKS[:-1], detail)

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
            confinement=self._confinement.mechanism.value,
            checks=checks,
            detail=detail,
        )


def _line(document: dict[str, Any]) -> bytes:
    return json.dumps(document).encode() + b"\n"


def _shown_path(source: Source) -> str:
    return "<input>" if source.path is None else str(source.path)


def _one_line(message: str) -> str:
    return " ".join(message.split()).rstrip(".")


def _with_error(sentence: str, errors: Sequence[str]) -> str:
    return f"{sentence} {_one_line(errors[0])}" if errors else sentence
