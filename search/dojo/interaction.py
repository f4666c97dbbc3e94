"""The Dojo: one theorem or one place in a file, and Lean's answers to tactics or commands there."""

from __future__ import annotations

import os
import re
import weakref
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from search import session as proof_session
from search.dojo.backend import Backend, backend
from search.dojo.errors import DojoCrashError, DojoInitError, DojoTacticTimeoutError
from search.dojo.repository import LeanGitRepo, Theorem, read_file
from search.dojo.results import (
    CommandResult,
    CommandState,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    State,
    TacticResult,
    TacticState,
)
from search.errors import ProverError
from search.goal import Goal, Source
from search.lean.judge.judge import Judge
from search.lean.modules import end_of_header
from search.lean.server_session import LeanLimits, ServerSession
from search.lean.toolchain import Toolchain, lake_package_of
from search.lean.worker import ReadingTimeout, Worker

Place = tuple[LeanGitRepo, Path | str, int]
"""A repository, a file below it, and a line (from 1): commands are run as if they stood before that line."""

_OUT_OF_MEMORY = ("out of memory", "cannot allocate memory")
"""What Lean says when it ends for want of memory, and what its library of large numbers says."""
_ERRORS_TOLD = 20
"""The proof server reports no more errors than these for a file."""
_UNENDED = "unterminated comment"
_BREAK = "\nsection end\n"
"""Stands between commands, and does nothing: no command can be read as the end of what stands before it."""
_SORRY = ("`sorry`", "`admit`")


@dataclass(frozen=True)
class _ReadFile:
    """A file as far as it has been read, and what Lean reported."""

    text: str
    errors: list[tuple[int, str]]
    """Each error with its line, from 1."""
    messages: int
    """How many other messages there were."""


@dataclass
class _Open:
    """What a Dojo has while it is open."""

    backend: Backend
    toolchain: Toolchain
    worker: Worker
    session: ServerSession | None = None
    """None for commands."""
    states: dict[int, proof_session.TacticState] = field(default_factory=dict)
    """By the numbers that the Dojo gave them."""
    files: dict[int, _ReadFile] = field(default_factory=dict)
    """For commands: the file up to each state."""
    next_id: int = 0

    def number(self) -> int:
        """The next number of a state."""
        self.next_id += 1
        return self.next_id - 1

    def close(self) -> None:
        """Gives the worker back, unless this process was forked from the one that opened the Dojo.

        Does not wait: the garbage collector may call it in any thread, also in the one that would have to do it.
        """
        if self.backend.pid == os.getpid():
            if self.session is not None:
                self.session.close()
            self.backend.run_later(self.backend.give_back(self.toolchain, self.worker))


class Dojo:
    """Interaction with Lean about one theorem by tactics, or at one place of a file by commands. A context manager.

    It can be used in any thread, also within a running event loop; one call at a time. Several can be open.
    """

    def __init__(
        self,
        entry: Theorem | Place,
        timeout: float = 600,
        additional_imports: Sequence[str] = (),
        build_deps: bool = True,
        *,
        hard_timeout: float | None = None,
    ) -> None:
        """`timeout` is in seconds, for opening and for each tactic; `hard_timeout` is its name in LeanDojo 1.

        `additional_imports` are modules that are imported besides those of the file. `build_deps` has no effect.
        """
        self.entry = entry
        self.timeout = timeout if hard_timeout is None else hard_timeout
        self.additional_imports = list(additional_imports)
        self.build_deps = build_deps
        self.is_successful: bool | None = False if isinstance(entry, Theorem) else None
        self.is_crashed = False
        self.has_timedout = False
        self.repo = entry.repo if isinstance(entry, Theorem) else entry[0]
        self.file_path = Path(entry.file_path if isinstance(entry, Theorem) else entry[1])
        self._open: _Open | None = None
        self._closing: weakref.finalize[[], Dojo] | None = None

    @property
    def uses_tactics(self) -> bool:
        return isinstance(self.entry, Theorem)

    @property
    def uses_commands(self) -> bool:
        return not self.uses_tactics

    def __enter__(self) -> tuple[Dojo, State]:
        """The Dojo and its initial state. Raises `DojoInitError`."""
        try:
            place = _locate(self.repo, self.file_path)
            opened = _Open(place.backend, place.toolchain, place.backend.run(place.backend.borrow(place.toolchain, self.timeout)))
        except (ProverError, FileNotFoundError, UnicodeDecodeError) as error:
            raise DojoInitError(str(error)) from error
        self._closing = weakref.finalize(self, opened.close)
        try:
            state = opened.backend.run(self._initial_state(opened, place.source))
        except BaseException as error:
            self._closing()
            if isinstance(error, ProverError):
                raise DojoInitError(str(error)) from error
            raise
        self._open = opened
        return self, state

    async def _initial_state(self, opened: _Open, source: Source) -> State:
        if not isinstance(self.entry, Theorem):
            before = source.text.split("\n")[: self.entry[2] - 1]
            start = _with_header(Source("\n".join(before) + _BREAK, source.path), self.additional_imports)
            errors, messages = await opened.worker.said_of(start)
            if len(errors) >= _ERRORS_TOLD:
                raise DojoInitError(f"The file has {len(errors)} errors or more before line {self.entry[2]}: mend these first.")
            number = opened.number()
            opened.files[number] = _ReadFile(start.text, list(map(_placed, errors)), len(messages))
            return CommandState(number)
        goal = await _find_goal(opened.worker, _with_header(source, self.additional_imports), self.entry.full_name)
        # Only the wall clock ends a tactic, as a user expects who gives a timeout.
        limits = LeanLimits(heartbeats=0, first_heartbeats=0, seconds=self.timeout, load_seconds=self.timeout)
        opened.session = ServerSession(opened.worker, limits)
        root = await opened.session.open(goal)
        number = opened.number()
        opened.states[number] = root
        return TacticState(root.text, number)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._open = None
        if self._closing is not None:
            self._closing()

    def run_tac(self, state: TacticState, tactic: str) -> TacticResult:
        """What Lean makes of a tactic on a state of this Dojo.

        Raises `DojoTacticTimeoutError` if it takes longer than the timeout, `DojoCrashError` if the state is lost or the
        tactic ends the Lean process, and RuntimeError for what is no tactic state. The Dojo can be used after each of these.
        """
        if not isinstance(state, TacticState):
            raise RuntimeError(f"A tactic is run on a tactic state, not on {state!r}.")
        assert isinstance(tactic, str), f"not a tactic: {tactic!r}"
        opened = self._opened()
        known = opened.states.get(state.id)
        if known is None or known.text != state.pp or opened.session is None:
            raise self._crash(DojoCrashError(f"This Dojo has no such state {state.id}."))
        try:
            [result] = opened.backend.run(opened.session.run(known, [tactic]))
        except ProverError as error:
            raise self._crash(DojoCrashError(str(error))) from error
        match result:
            case proof_session.TacticState():
                number = opened.number()
                opened.states[number] = result
                return TacticState(result.text, number, "")
            case proof_session.ProofFinished():
                self.is_successful = True
                return ProofFinished(opened.number(), "")
            case proof_session.Timeout():
                self.has_timedout = True
                raise DojoTacticTimeoutError(f"«{tactic}» took longer than {self.timeout:g} seconds.")
            case proof_session.ProofGivenUp(reason=reason):
                raise self._crash(DojoCrashError(f"The state {state.id} is lost: {reason}."))
            case proof_session.LeanError(kind=proof_session.ErrorKind.CRASH, message=message):
                is_memory = any(words in message.lower() for words in _OUT_OF_MEMORY)
                raise self._crash(DojoCrashError.out_of_memory() if is_memory else DojoCrashError(message))
            case proof_session.LeanError(kind=kind, message=message):
                is_sorry = kind is proof_session.ErrorKind.FORBIDDEN and message.startswith(_SORRY)
                if is_sorry or kind is proof_session.ErrorKind.SORRY:
                    return ProofGivenUp()
                return LeanError(message.strip())
            case None:
                raise AssertionError("without a time limit for all every tactic has a result")

    def run_cmd(self, state: CommandState, command: str) -> CommandResult:
        """What Lean makes of a command after those that led to a state of this Dojo. The file is read again for each.

        Raises `DojoTacticTimeoutError` if that takes longer than `timeout`, and `DojoCrashError` if the state is not this
        Dojo's, or Lean does not get through it.
        """
        if not isinstance(state, CommandState):
            raise RuntimeError(f"A command is run on a command state, not on {state!r}.")
        assert isinstance(command, str), f"not a command: {command!r}"
        opened = self._opened()
        if state.id not in opened.files:
            raise self._crash(DojoCrashError(f"This Dojo has no such state {state.id}."))
        before = opened.files[state.id]
        first_line = before.text.count("\n") + 1
        text = before.text + command + _BREAK
        try:
            said, messages = opened.backend.run(opened.worker.said_of(Source(text)))
        except ReadingTimeout as error:
            self.has_timedout = True
            raise DojoTacticTimeoutError(f"«{command}» took longer than {self.timeout:g} seconds.") from error
        except ProverError as error:
            raise self._crash(DojoCrashError(str(error))) from error
        errors = list(map(_placed, said))
        wrong = [text for line, text in errors if line >= first_line or _UNENDED in text]
        if wrong:
            return LeanError("\n".join(wrong))
        if errors != before.errors:
            return LeanError("It is no command of its own: it continues what stands before it.")
        number = opened.number()
        opened.files[number] = _ReadFile(text, errors, len(messages))
        return CommandState(number, "\n".join(map(_without_place, messages[before.messages :])))

    def _opened(self) -> _Open:
        if self._open is None:
            raise self._crash(DojoCrashError("The Dojo is not open."))
        if self._open.backend.pid != os.getpid():
            raise self._crash(DojoCrashError("The Dojo was opened before this process was forked: open another."))
        return self._open

    def _crash(self, error: DojoCrashError) -> DojoCrashError:
        self.is_crashed = True
        return error


def check_proof(thm: Theorem, proof: str) -> bool:
    """Whether a proof, a term such as `by simp`, proves the theorem where it stands. The judge decides, in fresh processes.

    Raises `DojoInitError` if the theorem cannot be opened.
    """
    try:
        place = _locate(thm.repo, thm.file_path)
        return place.backend.run(_judged(place, thm, proof))
    except (ProverError, FileNotFoundError, UnicodeDecodeError) as error:
        raise DojoInitError(str(error)) from error


@dataclass(frozen=True)
class _Place:
    """A file of a repository, and the Lean for it."""

    backend: Backend
    toolchain: Toolchain
    source: Source


def _locate(repo: LeanGitRepo, file: Path) -> _Place:
    """Raises `LeanFailure`, FileNotFoundError or UnicodeDecodeError."""
    source = read_file(repo, file)
    assert source.path is not None
    running = backend()
    return _Place(running, running.toolchain(lake_package_of(source.path), source.path), source)


def _with_header(source: Source, imports: Sequence[str]) -> Source:
    """The source with more imports, and without Lean's own limit of work."""
    at = end_of_header(source.text)
    more = [*(f"import {module}" for module in imports), "set_option maxHeartbeats 0"]
    lines = [source.text[:at], *more, source.text[at:]] if at else [*more, source.text]
    return Source("\n".join(lines), source.path)


async def _find_goal(worker: Worker, source: Source, name: str) -> Goal:
    """The theorem of this name. Raises `LeanFailure`, or `DojoInitError` if there is none that can be opened."""
    document = await worker.document(source, every=True)
    named = [goal for goal in document.goals if name in (goal.name, goal.written_name)]
    goal = min(named, key=lambda goal: goal.name != name, default=None)
    if goal is None:
        why = f" Lean's first error: {document.errors[0]}" if document.errors else ""
        raise DojoInitError(f"{source.path} has no theorem {name} with a proof behind `:=`.{why}")
    return goal


async def _judged(place: _Place, thm: Theorem, proof: str) -> bool:
    worker = await place.backend.borrow(place.toolchain, LeanLimits().load_seconds)
    try:
        goal = await _find_goal(worker, place.source, thm.full_name)
    finally:
        await place.backend.give_back(place.toolchain, worker)
    solution = Source(goal.with_proof(proof), goal.source.path)
    [judged] = await Judge(place.toolchain, confinement=place.backend.confinement).judge_together(solution, [goal])
    return judged.verdict.accepted


def _placed(message: str) -> tuple[int, str]:
    """The line of an error, and its text without its place."""
    found = re.match(r".*?:(\d+):\d+: ", message)
    return (int(found[1]) if found else 0), _without_place(message)


def _without_place(message: str) -> str:
    """`FILE:3:2: error: text` without what stands before the text; newer Lean names errors, as in `error(name): text`."""
    return re.sub(r"^.*?:\d+:\d+: (?:(?:error(?:\([\w.]+\))?|warning|info): )?", "", message, count=1)
