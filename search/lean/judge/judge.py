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
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from search.errors import LeanFailure, ProverError
from search.goal import Goal, Source
from search.lean.confine.launch import Confinement, launch
from search.lean.judge import source_bounds
from search.lean.judge.bounded import Ended, run_bounded
from search.lean.judge.elaborated import Elaborated, NothingElaborated, read_elaborated
from search.lean.judge.export_text import Malformed
from search.lean.judge.recheck import Checker
from search.lean.judge.verdict import ALLOWED_AXIOMS, CHECKS, Reason, Tier, Verdict
from search.lean.library import find_damage
from search.lean.toolchain import Kind, Toolchain
from search.machine import processors

_GOAL_FILES = 8
"""Files of goals whose declarations are kept; the oldest is forgotten when there are more."""


class ChallengeError(ProverError):
    """The file that states the goals is itself at fault."""

    remedy = "Mend the file that states the goals first."


@dataclass(frozen=True)
class JudgeLimits:
    """What one of the judge's processes may use besides the memory that its confinement leaves it."""

    seconds: float = 120.0
    output_bytes: int = 128 * 1024**2


@dataclass(frozen=True)
class GoalVerdict:
    """What the judge says about one goal."""

    goal: Goal
    verdict: Verdict
    second: Verdict | None = None
    """What a second checker says of a proof that the judge accepts, if it was asked: a verdict of the tier `rechecked`."""

    @property
    def proved(self) -> bool:
        """Whether everybody who was asked accepts a proof of it."""
        return self.verdict.accepted and (self.second is None or self.second.accepted)


@dataclass(frozen=True)
class Verification:
    """What the judge says about a file of goals and a solution."""

    verdicts: tuple[GoalVerdict, ...]
    left: int
    """Declarations of the file of goals that hold a `sorry` in another place than a theorem's whole proof: they are no goals."""


@dataclass(frozen=True)
class _Rejection:
    """The whole solution is refused before any goal is looked at."""

    reason: Reason
    detail: str


@dataclass(frozen=True)
class _Checked:
    """What the process that checks has to say."""

    findings: dict[str, dict[str, Any]]
    """By the names of the goals."""
    export: bytes
    """The accepted proofs with all that they rest on, if that was asked for."""


class Judge:
    """Judges with one Lean. Knows nothing of searches."""

    def __init__(
        self,
        toolchain: Toolchain,
        *,
        confinement: Confinement | None = None,
        limits: JudgeLimits | None = None,
        recheck: Checker | None = None,
        guarded: bool = True,
    ) -> None:
        """Confines its processes by the strongest mechanism there is, unless told otherwise. Raises `NoConfinement`.

        `recheck`: who is asked about the proofs that the judge accepts, besides.

        `guarded`: whether what has no place in a proof is refused with a word for it as soon as it is seen. No verdict of
        `accepted` rests on that.
        """
        self._toolchain = toolchain
        self._limits = limits or JudgeLimits()
        given = confinement or Confinement.strongest(1)
        # Of all threads together, so that the wall clock ends first what takes too long.
        cpu_seconds = int(self._limits.seconds * processors()) + 1
        self._confinement = dataclasses.replace(given, cpu_seconds=cpu_seconds)
        self._recheck = recheck
        self._guarded = guarded
        self._trusted = False
        self._goals: dict[tuple[str, tuple[str, ...]], asyncio.Task[Elaborated]] = {}
        """What each file of goals declares, by its digest and the theorems asked for besides those without a proof."""

    async def judge(self, goal: Goal, tactics: Sequence[str]) -> Verdict:
        """Whether the tactics prove the goal where it stands."""
        [judged] = await self.judge_together(Source(goal.solved(tuple(tactics))), [goal])
        return judged.verdict

    async def judge_together(self, solution: Source, goals: Sequence[Goal]) -> list[GoalVerdict]:
        """The verdict on each of several goals of one file, which a solution is to prove all at once."""
        names = [goal.name for goal in goals]
        stated = await self._stated(goals[0].source, names)
        proved = await self._proved(solution, names, stated)
        return await self._judge(goals[0].source, stated, goals, proved)

    async def verify(self, goals: Source, solution: Source) -> Verification:
        """Which of the goals of one file another file proves: a verdict for every theorem whose proof is `sorry`.

        Raises `ChallengeError` if Lean finds fault with the file of goals, or it states none.
        """
        # Both files are elaborated at once; which theorems the solution's process has to write, it is told when that is known.
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
        """The verdict on each goal of a file."""
        if isinstance(proved, Elaborated):
            await self._trust_library()
            checked = await self._check(source, stated, proved, [goal.name for goal in goals])
            if isinstance(checked, _Checked):
                verdicts = {goal.name: self._verdict(checked.findings.get(goal.name), proved.errors) for goal in goals}
                judged = [GoalVerdict(goal, verdicts[goal.name]) for goal in goals]
                return [await self._ask_another(one, source, stated, proved) for one in judged]
            proved = checked
        refused = self._refused(proved.reason, proved.detail)
        return [GoalVerdict(goal, refused) for goal in goals]

    async def _ask_another(self, judged: GoalVerdict, source: Source, stated: Elaborated, proved: Elaborated) -> GoalVerdict:
        """Has the second checker look at a proof that was accepted. It gets that proof alone, with what it rests on."""
        if self._recheck is None or not judged.verdict.accepted:
            return judged
        checked = await self._check(source, stated, proved, [judged.goal.name], exported=[judged.goal.name])
        if not isinstance(checked, _Checked) or not checked.export:
            raise LeanFailure(f"What the second checker is to look at could not be written for {judged.goal.name}.")
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

    async def _trust_library(self) -> None:
        """Raises `LeanFailure` if the compiled library is not what was compiled."""
        if not self._trusted and self._toolchain.kind is Kind.EMBEDDED:
            damage = await asyncio.to_thread(find_damage, self._toolchain.library)
            if damage is not None:
                raise LeanFailure(f"The compiled library is damaged: {damage}.", remedy="Delete it; it is made again.")
        self._trusted = True

    async def _stated(self, source: Source, names: Sequence[str]) -> Elaborated:
        """What a file of goals declares, the named theorems among it, whether or not they have a proof there.

        Raises `ChallengeError` if it cannot be had.
        """
        stated = await self._elaborated_goals(source, ())
        if proved := set(names) - {goal.name for goal in stated.statements}:
            return await self._elaborated_goals(source, tuple(sorted(proved)))
        return stated

    async def _elaborated_goals(self, source: Source, names: tuple[str, ...]) -> Elaborated:
        key = (source.digest, names)
        known = self._goals.get(key)
        # Lean may have failed; what it said of the file stays true.
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
        except NothingElaborated as nothing:
            raise ChallengeError(f"The goals cannot be elaborated: {_one_line(nothing.detail)}.") from None
        except Malformed as wrong:
            raise ChallengeError(f"The goals cannot be judged: {wrong}.") from None

    async def _proved(self, solution: Source, names: list[str], stated: Elaborated) -> Elaborated | _Rejection:
        """What a solution declares. What the goals themselves hold is not refused in a solution."""
        guarded = self._guarded and not stated.holds
        return self._read_solution(await self._run_elaborate(solution, lambda: _ready(names), guarded=guarded), solution)

    def _read_solution(self, ended: Ended, source: Source) -> Elaborated | _Rejection:
        try:
            return read_elaborated(ended, source)
        except NothingElaborated as fault:
            return _Rejection(fault.reason, fault.detail)
        except Malformed as fault:
            return _Rejection(Reason.DOES_NOT_CHECK, f"The declarations of the solution cannot be read: {fault}.")

    async def _run_elaborate(
        self, source: Source, names: Callable[[], Awaitable[Sequence[str]]], *, guarded: bool, goals: bool = False
    ) -> Ended:
        """Has a file elaborated, and the theorems of these names written with all of the file that they need."""
        if fault := source_bounds.fault_of(source.text):
            return Ended(b"", False, True, fault)

        async def given() -> AsyncIterator[bytes]:
            yield _line({"text": source.text, "file": _shown_path(source), "guarded": guarded, "goals": goals})
            yield _line({"names": list(await names())})

        return await self._run("elaborate", given())

    async def _check(
        self, goals: Source, stated: Elaborated, proved: Elaborated, names: list[str], *, exported: Sequence[str] = ()
    ) -> _Checked | _Rejection:
        """What is found about each theorem; also the proofs of those that are to be exported, as text."""
        # One theorem may stand in the statement of another: all that are open are looked at together.
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
            reason = Reason.LIMIT if ended.out_of_means else Reason.DOES_NOT_CHECK
            return _Rejection(reason, f"The check of the proof did not come to its end: {ended.complaint}.")
        # This process ran nothing of the solution, so its answer is taken as it is.
        line, _, written = ended.out.partition(b"\n")
        said = json.loads(line)
        if "goals" in said:
            raise ChallengeError(f"The goals cannot be judged: {_one_line(said['goals'])}.")
        if "unreadable" in said:
            return _Rejection(Reason.FORBIDDEN, f"The declarations of the solution cannot be used: {said['unreadable']}.")
        return _Checked({finding["name"]: finding for finding in said["findings"]}, written)

    async def _run(self, program: str, given: AsyncIterable[bytes]) -> Ended:
        how = launch(self._toolchain, self._toolchain.program_arguments(program), self._confinement)
        return await run_bounded(how, given, seconds=self._limits.seconds, most_bytes=self._limits.output_bytes)

    def _verdict(self, finding: dict[str, Any] | None, errors: Sequence[str]) -> Verdict:
        """Reads a finding of the process that checks."""
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
        """`allowed` is said of the axioms themselves: another constant may have one of their names."""
        unwelcome = [axiom for axiom in axioms if axiom not in ALLOWED_AXIOMS]
        if allowed and not unwelcome:
            return self._say(True, None, tuple(axioms), CHECKS, "")
        if unwelcome == ["sorryAx"] and errors:
            return self._say(False, Reason.DOES_NOT_CHECK, tuple(axioms), CHECKS[:-1], _one_line(errors[0]))
        if unwelcome == ["sorryAx"]:
            detail = "The solution leaves it open: its proof rests on `sorry`."
            return self._say(False, Reason.LEFT_OPEN, tuple(axioms), CHECKS[:-1], detail)
        detail = f"The proof rests on {', '.join(f'`{axiom}`' for axiom in unwelcome or axioms)}."
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


async def _ready(names: Sequence[str]) -> Sequence[str]:
    return names


async def _names_of(stating: asyncio.Task[Elaborated]) -> Sequence[str]:
    """The goals of a file, once it is elaborated; none if it could not be."""
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
