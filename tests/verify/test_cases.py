"""The judge on fake proofs, and on honest proofs that look unusual.

A folder of `cases` holds the goals, the solution and what is expected of them: for each goal the verdict, with the reasons that
would do; what plain Lean says of the solution, if it comes to an end with it; whether the solution leaves a file behind where
nobody guards Lean; and limits, if the judge's own are too generous to wait for.

Every case is judged twice: as users are served, and with the guards switched off that refuse what has no place in a proof as
soon as it is seen. No verdict may rest on these, so the second time only the reasons may differ.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from prover.commands.request import read_source
from search.goal import Source
from search.lean.confine.launch import Confinement
from search.lean.confine.mechanism import strongest
from search.lean.judge.judge import Judge, JudgeLimits, Verification
from search.lean.judge.verdict import Verdict
from search.lean.toolchain import Kind, Toolchain

CASES = Path(__file__).parent / "cases"
LEFT_BEHIND = "left-behind"


@dataclass(frozen=True)
class Case:
    """A folder of `cases`."""

    folder: Path
    expected: dict[str, Any]

    @classmethod
    def read(cls, folder: Path) -> Case:
        return cls(folder, tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8")))

    @property
    def name(self) -> str:
        return self.folder.name

    def judge(self, toolchain: Toolchain, *, guarded: bool) -> Judge:
        given = self.expected.get("limits")
        if given is None:
            return Judge(toolchain, guarded=guarded)
        confinement = Confinement(strongest(), int(given["gigabytes"] * 1024**3))
        return Judge(toolchain, confinement=confinement, limits=JudgeLimits(seconds=given["seconds"]), guarded=guarded)

    def source(self, part: str) -> Source:
        return read_source(self.folder / f"{part}.lean")

    def error_text(self, goal: str, found: Verdict, *, guarded: bool) -> str | None:
        """What is wrong with a verdict; nothing if it is as expected."""
        expected = self.expected["goals"][goal]
        verdict = "accepted" if found.accepted else "refused"
        if verdict == expected["verdict"] and (found.accepted or not guarded or found.reason in expected["reasons"]):
            return None
        wanted = " ".join([expected["verdict"], *([" or ".join(expected["reasons"])] if "reasons" in expected else [])])
        return f"{goal}: {verdict} {found.reason or ''} instead of {wanted}\n    {found.detail}"


ALL = [Case.read(folder) for folder in sorted(CASES.iterdir())]


def ids(cases: list[Case]) -> list[str]:
    return [case.name for case in cases]


AT_ONCE = max(2, len(os.sched_getaffinity(0)))


class Verdicts:
    """Judges all cases that tests will ask about, some at a time, in a thread of its own; a test waits for its own case.

    A process of the judge waits for the disk and for Lean's start more than it computes.
    """

    def __init__(self, toolchain: Toolchain, wanted: list[tuple[Case, bool]]) -> None:
        self._pool = ThreadPoolExecutor(AT_ONCE)
        self._asked = {(case.name, guarded): self._pool.submit(self._judge, toolchain, case, guarded) for case, guarded in wanted}

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def of(self, case: Case, guarded: bool) -> Verification:
        return self._asked[case.name, guarded].result()

    @staticmethod
    def _judge(toolchain: Toolchain, case: Case, guarded: bool) -> Verification:
        judge = case.judge(toolchain, guarded=guarded)
        return asyncio.run(judge.verify(case.source("goals"), case.source("solution")))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a solution that gets the chance leaves its file."""
    return tmp_path_factory.mktemp("left")


@pytest.fixture(scope="module")
def verdicts(request: pytest.FixtureRequest, toolchain: Toolchain, folder: Path) -> Iterator[Verdicts]:
    """The verdicts on the cases that were selected to be run."""
    chosen = [
        item.callspec.params
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.originalname == "test_the_judge"
    ]
    wanted = [(case, guarded) for case in ALL for guarded in (True, False) if {"case": case, "guarded": guarded} in chosen]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CASE_FOLDER", str(folder))
        judging = Verdicts(toolchain, wanted)
        yield judging
        judging.close()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a solution that gets the chance leaves its file."""
    monkeypatch.setenv("CASE_FOLDER", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("guarded", [True, False], ids=["guarded", "unguarded"])
@pytest.mark.parametrize("case", ALL, ids=ids(ALL))
def test_the_judge(case: Case, guarded: bool, verdicts: Verdicts, folder: Path) -> None:
    judged = verdicts.of(case, guarded).verdicts
    assert sorted(one.goal.name for one in judged) == sorted(case.expected["goals"])
    error_texts = [case.error_text(one.goal.name, one.verdict, guarded=guarded) for one in judged]
    wrong = [error_text for error_text in error_texts if error_text is not None]
    assert not wrong, "\n".join([f"{case.name}: {case.expected['description']}", *wrong])
    assert not list(folder.iterdir()), f"{case.name}, or another at the same time, left files behind."


def test_there_are_enough_cases_of_both_kinds() -> None:
    accepted = [case for case in ALL if all(goal["verdict"] == "accepted" for goal in case.expected["goals"].values())]
    assert len(ALL) >= 250
    assert len(accepted) >= 80


KNOWN = [case for case in ALL if "plain_lean" in case.expected]


@pytest.mark.parametrize("case", KNOWN, ids=ids(KNOWN))
def test_plain_lean(case: Case, toolchain: Toolchain, place: Path) -> None:
    """Plain Lean must accept a fake: a trick that Lean itself rejects would not test the judge."""
    if toolchain.kind is not Kind.EMBEDDED:
        pytest.skip("The cases are made for the embedded library.")
    lean = subprocess.run(
        toolchain.command(str(case.folder / "solution.lean")),
        env=toolchain.environment(),
        cwd=place,
        capture_output=True,
        text=True,
    )
    said = "accepts" if lean.returncode == 0 else "rejects"
    assert said == case.expected["plain_lean"], lean.stdout + lean.stderr
    assert (place / LEFT_BEHIND).exists() == case.expected.get("leaves_file", False)
