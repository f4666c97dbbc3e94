"""The judge: decides whether a solution proves its goals. It takes files, never a live session.

A file is elaborated in its own process, which is treated as hostile: it is confined, and its output, the declarations as
text, is only data. A second process, which runs no code of the file, reads the texts of the goals and of the solution,
rebuilds every term, has the kernel check all of them on top of the goals' own imports, and reports a finding for each goal.
See docs/security.md.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from search.errors import LeanFailure, ProverError
from search.goal import Goal, Source
from search.lean.confine.launch import Confinement, launch
from search.lean.judge import source_bounds
from search.lean.judge.bounded import ProgramResult, run_bounded
from search.lean.judge.elaborated import Elaborated, ElaborationFailed, read_elaborated
from search.lean.judge.export_text import Malformed
from search.lean.judge.recheck import Checker
from search.lean.judge.verdict import ALLOWED_AXIOMS, CHECKS, Reason, Tier, Verdict
from search.lean.library import find_damage
from search.lean.toolchain import Kind, Toolchain
from search.machine import processors

_GOAL_FILES = 8
"""Number of goals files whose declarations are cached; the oldest is dropped first."""


class ChallengeError(ProverError):
    """The file that states the goals is invalid."""

    remedy = "Fix the file that states the goals first."


@dataclass(frozen=True)
class JudgeLimits:
    """Limits of one of the judge's processes; its memory limit is part of its confinement."""

    seconds: float = 120.0
    output_bytes: int = 128 * 1024**2


@dataclass(frozen=True)
class GoalVerdict:
    """The judge's verdict on one goal."""

    goal: Goal
    verdict: Verdict
    second: Verdict | None = None
    """A second checker's verdict (tier `rechecked`) on a proof that the judge accepted, if a second checker was requested."""

    @property
    def proved(self) -> bool:
        """Whether the judge, and the second checker if requested, accept the proof."""
        return self.verdict.accepted and (self.second is None or self.second.accepted)


@dataclass(frozen=True)
class Verification:
    """The judge's verdicts on a file of goals and a solution."""

    verdicts: tuple[GoalVerdict, ...]
    left: int
    """How many declarations of the goals file contain a `sorry` that is not a theorem's whole proof: they are not goals."""


@dataclass(frozen=True)
class _Rejection:
    """The whole solution is refused before any goal is looked at."""

    reason: Reason
    detail: str


@dataclass(frozen=True)
class _Checked:
    """The output of the checking process."""

    findings: dict[str, dict[str, Any]]
    """By the goals' names."""
    export: bytes
    """The accepted proofs with all their dependencies, if requested."""


class Judge:
    """Judges solutions with one Lean. Independent of searches."""

    def __init__(
        self,
        toolchain: Toolchain,
        *,
        confinement: Confinement | None = None,
        limits: JudgeLimits | None = None,
        recheck: Checker | None = None,
        guarded: bool = True,
    ) -> None:
        """Confines its processes by the strongest mechanism available, unless `confinement` is given. Raises `NoConfinement`.

        `recheck`: a second checker for the proofs that the judge accepts.

        `guarded`: whether syntax that is not allowed in a proof is refused by name as soon as it is seen. The soundness of
        `accepted` does not depend on it.
        """
        self._toolchain = toolchain
        self._limits = limits or JudgeLimits()
        given = confinement or Confinement.strongest(1)
        # Of all threads together, so that the wall-clock limit is reached first.
        cpu_seconds = int(self._limits.seconds * processors()) + 1
        self._confinement = dataclasses.replace(given, cpu_seconds=cpu_seconds)
        self._recheck = recheck
        self._guarded = guarded
        self._trusted = False
        self._goals: dict[tuple[str, tuple[str, ...]], asyncio.Task[Elaborated]] = {}
        """The declarations of each goals file, by its digest and the requested theorems that have a proof there."""

    async def judge(self, goal: Goal, tactics: Sequence[str]) -> Verdict:
        """Judges whether the tactics prove the goal in its place in the source."""
        [judged] = await self.judge_together(Source(goal.solved(tuple(tactics))), [goal])
        return judged.verdict

    async def judge_together(self, solution: Source, goals: Sequence[Goal]) -> list[GoalVerdict]:
        """Judges several goals of one file that one solution is to prove: one verdict per goal, in order."""
        names = [goal.name for goal in goals]
        stated = await self._stated(goals[0].source, names)
        proved = await self._proved(solution, names, stated)
        return await self._judge(goals[0].source, stated, goals, proved)

    async def verify(self, goals: Source, solution: Source) -> Verification:
        """Judges which goals of one file another file proves: a verdict for every theorem whose proof is `sorry`.

        Raises `ChallengeError` if Lean reports an error in the goals file, or the file states no goals.
        """
        # Both files are elaborated concurrently; the solution's process gets the theorems to write once they are known.
        stating = asyncio.create_task(self._stated(goals, ()))
        proving = asyncio.create_task(self._run_elaborate(solution, lambda: _names_of(stating), guarded=self._guarded))
        try:
            stated = await stating
            if stated.errors:
                raise ChallengeError(f"Lean does not accept the goals: {_one_line(stated.errors[0])}.")
            if not stated.statements:
                raise ChallengeError("The file states no goals: it has no theorem whose proof is `sorry`.")
            if stated.holds and self._guarded:
                proved = await self._proved(solution, [goal.name for goal in stated.statements], stated)
            else:
                proved = self._read_solution(await proving, solution)
        finally:
            proving.cancel()
            await asyncio.gather(proving, return_exceptions=True)
        return Verification(tuple(await self._judge(goals, stated, stated.statements, proved)), stated.left)

    async def _judge(
        self, source: Source, stated: Elaborated, goals: Sequence[Goal], proved: Elaborated | _Rejection
    ) -> list[GoalVerdict]:
        """Returns the verdict on each goal of a file."""
        if isinstance(proved, Elaborated):
            await self._check_library()
            checked = await self._check(source, stated, proved, [goal.name for goal in goals])
            if isinstance(checked, _Checked):
                verdicts = {goal.name: self._verdict(checked.findings.get(goal.name), proved.errors) for goal in goals}
                judged = [GoalVerdict(goal, verdicts[goal.name]) for goal in goals]
                return [await self._recheck_proof(one, source, stated, proved) for one in judged]
            proved = checked
        refused = self._refused(proved.reason, proved.detail)
        return [GoalVerdict(goal, refused) for goal in goals]

    async def _recheck_proof(self, judged: GoalVerdict, source: Source, stated: Elaborated, proved: Elaborated) -> GoalVerdict:
        """Asks the second checker about an accepted proof. The checker gets only that proof with its dependencies."""
        if self._recheck is None or not judged.verdict.accepted:
            return judged
        checked = await self._check(source, stated, proved, [judged.goal.name], exported=[judged.goal.name])
        if not isinstance(checked, _Checked) or not checked.export:
            raise LeanFailure(f"The export of {judged.goal.name} for the second checker could not be written.")
        opinion = await self._recheck.check(checked.export, seconds=self._limits.seconds)
        second = dataclasses.replace(
            judged.verdict,
            tier=Tier.RECHECKED,
            accepted=opinion.accepted,
            reason=None if opinion.accepted else Reason.DOES_NOT_CHECK,
            checks=(self._recheck.name,) if opinion.accepted else (),
            detail="" if opinion.accepted else f"{self._recheck.name} does not accept the proof: {opinion.detail}.",
        )
        return dataclasses.replace(judged, second=second)

    async def _check_library(self) -> None:
        """Raises `LeanFailure` if the compiled library was damaged or changed."""
        if not self._trusted and self._toolchain.kind is Kind.EMBEDDED:
            damage = await asyncio.to_thread(find_damage, self._toolchain.library)
            if damage is not None:
                raise LeanFailure(f"The compiled library is damaged: {damage}.", remedy="Delete it; it is made again.")
        self._trusted = True

    async def _stated(self, source: Source, names: Sequence[str]) -> Elaborated:
        """Returns the declarations of a goals file, including the named theorems even if they have a proof there.

        Raises `ChallengeError` if the file cannot be elaborated.
        """
        stated = await self._elaborated_goals(source, ())
        if proved := set(names) - {goal.name for goal in stated.statements}:
            return await self._elaborated_goals(source, tuple(sorted(proved)))
        return stated

    async def _elaborated_goals(self, source: Source, names: tuple[str, ...]) -> Elaborated:
        key = (source.digest, names)
        known = self._goals.get(key)
        # A failure of Lean is not cached; what it reported about the file is.
        if known is None or (known.done() and (known.cancelled() or isinstance(known.exception(), LeanFailure))):
            self._goals[key] = asyncio.create_task(self._elaborate_goals(source, names))
            if len(self._goals) > _GOAL_FILES:
                del self._goals[next(iter(self._goals))]
        return await asyncio.shield(self._goals[key])

    async def _elaborate_goals(self, source: Source, names: tuple[str, ...]) -> Elaborated:
        if fault := source_bounds.fault_of(source.text):
            raise ChallengeError(f"The goals are not judged: {fault}.")
        try:
            ended = await self._run_elaborate(source, lambda: _ready(names), guarded=False, goals=True)
            return read_elaborated(ended, source)
        except ElaborationFailed as nothing:
            raise ChallengeError(f"The goals cannot be elaborated: {_one_line(nothing.detail)}.") from None
        except Malformed as wrong:
            raise ChallengeError(f"The goals cannot be judged: {wrong}.") from None

    async def _proved(self, solution: Source, names: list[str], stated: Elaborated) -> Elaborated | _Rejection:
        """Returns a solution's declarations. Syntax that the goals file itself contains is not refused in the solution."""
        guarded = self._guarded and not stated.holds
        return self._read_solution(await self._run_elaborate(solution, lambda: _ready(names), guarded=guarded), solution)

    def _read_solution(self, ended: ProgramResult, source: Source) -> Elaborated | _Rejection:
        try:
            return read_elaborated(ended, source)
        except ElaborationFailed as fault:
            return _Rejection(fault.reason, fault.detail)
        except Malformed as fault:
            return _Rejection(Reason.DOES_NOT_CHECK, f"The declarations of the solution cannot be read: {fault}.")

    async def _run_elaborate(
        self, source: Source, names: Callable[[], Awaitable[Sequence[str]]], *, guarded: bool, goals: bool = False
    ) -> ProgramResult:
        """Elaborates a file and exports the theorems of these names with all declarations of the file that they need."""
        if fault := source_bounds.fault_of(source.text):
            return ProgramResult(b"", False, True, fault)

        async def given() -> AsyncIterator[bytes]:
            yield _line({"text": source.text, "file": _shown_path(source), "guarded": guarded, "goals": goals})
            yield _line({"names": list(await names())})

        return await self._run("elaborate", given())

    async def _check(
        self, goals: Source, stated: Elaborated, proved: Elaborated, names: list[str], *, exported: Sequence[str] = ()
    ) -> _Checked | _Rejection:
        """Returns the finding for each theorem, and the proofs of the `exported` ones as text."""
        # One theorem may occur in the statement of another: all open theorems are checked together.
        still_open = [goal.name for goal in stated.statements]
        task = {
            "text": goals.text,
            "file": _shown_path(goals),
            "names": list(dict.fromkeys([*names, *still_open])),
            "goal lines": stated.lines,
            "solution lines": proved.lines,
            "exported": list(exported),
        }

        async def given() -> AsyncIterator[bytes]:
            for text in (_line(task), stated.export, proved.export):
                yield text

        ended = await self._run("check", given())
        if not ended.succeeded:
            reason = Reason.LIMIT if ended.hit_limit else Reason.DOES_NOT_CHECK
            return _Rejection(reason, f"The check of the proof did not finish: {ended.error}.")
        # This process ran no code of the solution, so its answer is trusted.
        line, _, written = ended.out.partition(b"\n")
        said = json.loads(line)
        if "goals" in said:
            raise ChallengeError(f"The goals cannot be judged: {_one_line(said['goals'])}.")
        if "unreadable" in said:
            return _Rejection(Reason.FORBIDDEN, f"The declarations of the solution cannot be used: {said['unreadable']}.")
        return _Checked({finding["name"]: finding for finding in said["findings"]}, written)

    async def _run(self, program: str, given: AsyncIterable[bytes]) -> ProgramResult:
        how = launch(self._toolchain, self._toolchain.program_arguments(program), self._confinement)
        return await run_bounded(how, given, seconds=self._limits.seconds, most_bytes=self._limits.output_bytes)

    def _verdict(self, finding: dict[str, Any] | None, errors: Sequence[str]) -> Verdict:
        """Returns the verdict for a finding of the checking process."""
        match (finding or {"finding": "not stated"})["finding"], finding:
            case "checked", {"axioms": axioms, "allowed": allowed}:
                return self._by_axioms(sorted(axioms), allowed, errors)
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

    def _by_axioms(self, axioms: list[str], allowed: bool, errors: Sequence[str]) -> Verdict:
        """`allowed` refers to the axioms as constants, not names: another constant may have the name of an allowed axiom."""
        forbidden = [axiom for axiom in axioms if axiom not in ALLOWED_AXIOMS]
        if allowed and not forbidden:
            return self._make_verdict(True, None, tuple(axioms), CHECKS, "")
        if forbidden == ["sorryAx"] and errors:
            return self._make_verdict(False, Reason.DOES_NOT_CHECK, tuple(axioms), CHECKS[:-1], _one_line(errors[0]))
        if forbidden == ["sorryAx"]:
            detail = "The solution leaves it open: its proof rests on `sorry`."
            return self._make_verdict(False, Reason.LEFT_OPEN, tuple(axioms), CHECKS[:-1], detail)
        detail = f"The proof rests on {', '.join(f'`{axiom}`' for axiom in forbidden or axioms)}."
        return self._make_verdict(False, Reason.AXIOMS, tuple(axioms), CHECKS[:-1], detail)

    def _refused(self, reason: Reason, detail: str) -> Verdict:
        return self._make_verdict(False, reason, (), (), detail)

    def _make_verdict(
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


async def _ready(names: Sequence[str]) -> Sequence[str]:
    return names


async def _names_of(stating: asyncio.Task[Elaborated]) -> Sequence[str]:
    """Returns the names of a file's goals once it is elaborated; none if that failed."""
    try:
        return [goal.name for goal in (await asyncio.shield(stating)).statements]
    except ChallengeError:
        return ()


def _line(document: dict[str, Any]) -> bytes:
    return json.dumps(document).encode() + b"\n"


def _shown_path(source: Source) -> str:
    return "<input>" if source.path is None else str(source.path)


def _one_line(message: str) -> str:
    return " ".join(message.split()).rstrip(".")


def _with_error(sentence: str, errors: Sequence[str]) -> str:
    return f"{sentence} {_one_line(errors[0])}" if errors else sentence
