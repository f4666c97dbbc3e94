"""The package lean-dojo itself, imported in processes of their own: its types from ours and back, and its Dojo as a session."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from tests.dojo.traced import make_lake, make_repository, make_traced, variables
from tests.needed import needed_program
from tests.waiting import PATIENCE

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 13), reason="the package lean-dojo is for Python 3.12 and older")

Run = Callable[..., Any]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a repository, its trace in the package's cache, and a `lake`."""
    needed_program("git")
    folder = tmp_path_factory.mktemp("official")
    repository = make_repository(folder / "small")
    make_traced(repository, folder / "home" / "cache")
    make_lake(folder / "bin")
    return folder


@pytest.fixture
def run(place: Path) -> Run:
    """Runs a program, whose last line is JSON, and returns that. `repository` is the repository's folder in it."""

    def run(body: str, **more: str) -> Any:
        head = f"import json, sys, os\nrepository = {str(place / 'small')!r}\n"
        done = subprocess.run(
            [sys.executable, "-c", head + textwrap.dedent(body)],
            env={**variables(place / "home", place / "bin"), **more},
            cwd=place,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return run


def test_the_version() -> None:
    assert version("lean-dojo") == "4.20.0"


# Types


def test_types_convert_both_ways(run: Run) -> None:
    body = """
    from search.dojo import *
    from search.dojo.official import from_official, to_official
    import lean_dojo
    state = TacticState("case a\\nn : Nat\\nh : n = n\\n⊢ n = 0\\n\\n⊢ True", 3, "said")
    theorem = Theorem(LeanGitRepo.from_path(repository), "Basic.lean", "swap")
    values = [state, CommandState(2, "said"), ProofFinished(4, "said"), ProofGivenUp(), LeanError("wrong"), Pos(3, 4),
              *state.goals, *state.goals[0].assumptions, theorem, theorem.repo]
    for value in values:
        theirs = to_official(value)
        assert type(theirs) is getattr(lean_dojo, type(value).__name__) and type(theirs) is not type(value)
        assert from_official(theirs) == value and repr(from_official(theirs)) == repr(value)
    theirs = to_official(state)
    assert (theirs.id, theirs.message, theirs.num_goals) == (3, "said", 2) and theirs.goals == to_official(state).goals
    errors = [DojoInitError("a"), DojoCrashError("OOM"), DojoTacticTimeoutError("c")]
    for error in errors:
        theirs = to_official(error)
        assert isinstance(theirs, getattr(lean_dojo, type(error).__name__)) and str(theirs) == str(error)
        assert type(from_official(theirs)) is type(error) and str(from_official(theirs)) == str(error)
    print(json.dumps([to_official(errors[1]).is_out_of_memory, to_official(theorem).repo.lean_version]))
    """
    assert run(body) == [True, "v4.9.0"]


def test_values_that_do_not_convert(run: Run) -> None:
    body = """
    from search.dojo import *
    from search.dojo.official import from_official, to_official
    said = []
    for convert, value in [
        (to_official, 3), (from_official, "text"), (from_official, LeanError("ours")),
        (to_official, TacticState("h : a ⊢ b\\n⊢ c", 0)), (to_official, LeanGitRepo("https://example.invalid/a/b", "0" * 40)),
        (to_official, Theorem(LeanGitRepo("/nowhere", "0" * 40), "A.lean", "a")),
    ]:
        try:
            said.append(str(convert(value)))
        except Exception as error:
            said.append(f"{type(error).__name__}: {error}")
    print(json.dumps(said))
    """
    number, text, ours, state, url, folder = run(body)
    assert number == "TypeError: A value of type int has no counterpart in the package lean-dojo."
    assert text == "TypeError: A value of type str from builtins has no counterpart here."
    assert ours == "TypeError: A value of type LeanError from search.dojo.results has no counterpart here."
    assert state.startswith("OfficialFailure: The package lean-dojo refuses this TacticState")
    for said, name in ((url, "https://example.invalid/a/b"), (folder, "/nowhere")):
        assert said.startswith(f"OfficialFailure: The package lean-dojo does not find the repository {name}: ")
        assert said.endswith("It looks up a URL over the network; offline, name a folder that is a Git repository.")


def test_ours_has_none_of_its_effects(run: Run, place: Path, tmp_path: Path) -> None:
    """It removes the logger's handlers and makes a folder. Ours does neither, nor imports it, though it is installed."""
    body = """
    from pathlib import Path
    from loguru import logger
    def effects():
        return [len(logger._core.handlers), Path(os.environ["CACHE_DIR"]).exists(), "lean_dojo" in sys.modules]
    logger.add(lambda message: None)
    before = effects()
    import search.dojo, search.dojo.official, search.dojo.official_session
    ours = effects()
    search.dojo.official.official()
    print(json.dumps([before, ours, effects()]))
    """
    before, ours, theirs = run(body, CACHE_DIR=str(tmp_path / "none"))
    assert before == ours == [2, False, False]
    assert theirs == [1, True, True]


def test_a_token_without_a_network(run: Run) -> None:
    """The package asks GitHub who its user is while it is imported."""
    body = """
    from search.dojo.official import OfficialFailure, official
    try:
        official()
    except OfficialFailure as error:
        print(json.dumps(str(error)))
    """
    said = run(body, GITHUB_ACCESS_TOKEN="none", HTTPS_PROXY="http://127.0.0.1:9")
    assert said.startswith("The package lean-dojo cannot be imported: ") and said.count(". ") <= 3


def test_where_its_name_is_taken(run: Run) -> None:
    body = """
    import search.dojo
    from search.dojo.official import OfficialFailure, official
    search.dojo.install()
    try:
        official()
    except OfficialFailure as error:
        print(json.dumps(str(error)))
    """
    assert run(body) == (
        "`lean_dojo` means this project's interface in this process. "
        "Convert in a process that does not call `search.dojo.install()`."
    )


# As a session

SESSION = """
import asyncio
from pathlib import Path
from search.dojo import LeanGitRepo
from search.dojo.official_session import OfficialSession
from search.errors import ProverError
from search.goal import Goal, Source, Span
from search.session import *

def goal(name, text=None, file="Basic.lean"):
    path = Path(repository, file)
    text = text or path.read_text()
    start = text.index("sorry", text.index(f"theorem {name} "))
    return Goal(name, "", Source(text, path), Span(start, start + 5), start + 5)

def session(**options):
    return OfficialSession(LeanGitRepo.from_path(repository), **options)

def shown(results):
    return [None if result is None else [type(result).__name__, str(getattr(result, "kind", ""))] for result in results]
"""


def test_a_search_proves_through_it(run: Run) -> None:
    body = """
    from search.scripted.policy import ScriptedPolicy
    from search.search_one import search_one
    from search.settings import SearchSettings
    async def main():
        found = []
        async with session() as open_session:
            for name in ("swap", "either"):
                outcome = await search_one(goal(name), open_session, ScriptedPolicy(), SearchSettings())
                found.append([str(outcome.status), bool(outcome.proof)])
        print(json.dumps(found))
    asyncio.run(main())
    """
    assert run(SESSION + textwrap.dedent(body)) == [["proved", True], ["proved", True]]


def test_each_kind_of_result(run: Run) -> None:
    body = """
    async def main():
        async with session() as open_session:
            root = await open_session.open(goal("swap"))
            tactics = ["constructor", "exact h", "exact ⟨h.2, h.1⟩", "sorry", "exact"]
            first = await open_session.run(root, tactics)
            split = first[0]
            second = await open_session.run(split, ["exact h.2", "skip"])
            stopped = await open_session.run(root, tactics, stop_at_proof=True)
            late = await open_session.run(root, tactics, seconds=0)
            await open_session.release([split, root])
            last = await open_session.run(second[0], ["exact h.1"])
        print(json.dumps([root.goals, split.goals, shown(first), shown(second), shown(stopped), shown(late), shown(last)]))
    asyncio.run(main())
    """
    root, split, first, second, stopped, late, last = run(SESSION + textwrap.dedent(body))
    assert root == ["p q : Prop\nh : p ∧ q\n⊢ q ∧ p"]
    assert [goal.rpartition("\n")[2] for goal in split] == ["⊢ q", "⊢ p"]
    kinds = [["TacticState", ""], ["LeanError", "elaboration"], ["ProofFinished", ""], ["LeanError", "sorry"]]
    assert first[:4] == kinds and first[4][0] == "LeanError"
    assert second == [["TacticState", ""], ["TacticState", ""]] and last == [["ProofFinished", ""]]
    assert stopped == [*kinds[:3], None, None] and late == [None] * 5


def test_after_a_timeout_and_after_a_crash(run: Run) -> None:
    """The Dojo is opened again, and states are reached again."""
    body = """
    async def main():
        said = []
        async with session(seconds=100) as open_session:
            for name in ("endless", "large"):
                root = await open_session.open(goal(name))
                [split] = await open_session.run(root, ["constructor"])
                [rest] = await open_session.run(split, ["exact hp"])
                open_session.seconds = 8 if name == "endless" else 100
                said += shown(await open_session.run(rest, ["decide +kernel", "skip"]))
                open_session.seconds = 100
                said += shown(await open_session.run(split, ["exact hp", "exact nothing"]))
        print(json.dumps(said))
    asyncio.run(main())
    """
    again = [["TacticState", ""], ["LeanError", "elaboration"]]
    assert run(SESSION + textwrap.dedent(body)) == [
        *[["Timeout", "wall_clock"], ["TacticState", ""], *again],
        *[["LeanError", "crash"], ["TacticState", ""], *again],
    ]


def test_tactics_that_do_not_pass_and_a_lean_that_is_killed(run: Run) -> None:
    body = """
    import os, signal
    async def main():
        async with session() as open_session:
            root = await open_session.open(goal("swap"))
            refused = ["exact ⟨h.2, h.2\\x7f1⟩", "exact \\ud800", "exact (" + " " * 5000 + "h)"]
            first = await open_session.run(root, [*refused, 'have t : "⊢" = "⊢" := rfl', "skip"])
            os.kill(open_session._dojo.proc.pid, signal.SIGKILL)
            while open_session._dojo.proc.isalive():
                await asyncio.sleep(0.01)
            print(json.dumps([shown(first), shown(await open_session.run(root, ["exact ⟨h.2, h.1⟩"]))]))
    asyncio.run(main())
    """
    first, after = run(SESSION + textwrap.dedent(body))
    assert first == [*[["LeanError", "parse"]] * 3, ["LeanError", "elaboration"], ["TacticState", ""]]
    assert after == [["ProofFinished", ""]]


def test_goals_that_it_cannot_open(run: Run) -> None:
    body = """
    async def main():
        said = []
        strange = [goal("swap", "theorem swap : True := sorry"), Goal("none", "", goal("swap").source, Span(0, 1), 1)]
        outside = Goal("swap", "", Source("theorem swap : True := sorry"), Span(0, 1), 1)
        async with session() as open_session:
            for wrong in (*strange, outside):
                try:
                    await open_session.open(wrong)
                except ProverError as error:
                    said.append(str(error))
        Path(repository, "Other.lean").write_text("theorem swap : True := sorry")
        async with session() as open_session:
            try:
                await open_session.open(goal("swap", file="Other.lean"))
            except ProverError as error:
                said.append(str(error))
        print(json.dumps(said))
    asyncio.run(main())
    """
    changed, unknown, outside, untraced = run(SESSION + textwrap.dedent(body))
    assert changed == "LeanDojo's copy of Basic.lean has another text. Commit the file, and trace that commit."
    assert unknown.startswith("LeanDojo cannot open none: Failed to locate the theorem with `none`")
    assert outside.startswith("swap is not in a file of ")
    assert untraced.startswith("LeanDojo has no traced copy of Other.lean in ")
