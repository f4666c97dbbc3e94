"""What is of more than one process: forks, ends, scripts that say `import lean_dojo`, and what these start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

from search.dojo import LeanGitRepo
from tests.cli.command import command, is_alive, prover
from tests.waiting import PATIENCE, wait_until

ROOT = Path(__file__).parents[2]
HEAD = """
import json, os, sys
from lean_dojo import *
repository = LeanGitRepo.from_path(sys.argv[1])
swap = Theorem(repository, "Small/Basic.lean", "swap")

def prove(theorem=swap):
    with Dojo(theorem) as (dojo, state):
        return type(dojo.run_tac(state, "exact ⟨h.2, h.1⟩")).__name__

def lean_processes():
    \"\"\"Of this process: those that were started by it and are not yet gone.\"\"\"
    found = []
    for thread in os.listdir("/proc/self/task"):
        with open(f"/proc/self/task/{thread}/children") as children:
            found += map(int, children.read().split())
    return found
"""


@dataclass(frozen=True)
class Said:
    status: int
    lines: list[str]
    complaints: str


@pytest.fixture
def script(tmp_path: Path, repository: LeanGitRepo) -> Path:
    return tmp_path / "script.py"


def run(script: Path, repository: LeanGitRepo, body: str, *options: str, head: str = HEAD, **variables: str) -> Said:
    """The script under `prover dojo run`, with the repository's folder for its argument."""
    script.write_text(head + textwrap.dedent(body), encoding="utf-8")
    arguments = command("dojo", "run", *options, script, repository.url)
    done = subprocess.run(
        arguments, capture_output=True, encoding="utf-8", timeout=PATIENCE, cwd=script.parent, env=environment(variables)
    )
    return Said(done.returncode, done.stdout.splitlines(), done.stderr)


def environment(variables: dict[str, str]) -> dict[str, str]:
    """In which `prover` is found from any folder."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **variables}


def test_a_script_written_for_leandojo(script: Path, repository: LeanGitRepo) -> None:
    said = run(script, repository, "print(prove(), __name__, sys.argv[1:] == [repository.url], os.getcwd()); sys.exit(7)")
    assert (said.status, said.lines, said.complaints) == (7, [f"ProofFinished __main__ True {script.parent}"], "")


@pytest.mark.parametrize("name", ["search.py", "search/__init__.py"])
def test_a_module_that_hides_ours(tmp_path: Path, name: str) -> None:
    script = tmp_path / "script.py"
    for file in (script, tmp_path / name):
        file.parent.mkdir(exist_ok=True)
        file.touch()
    said = prover("dojo", "run", script)
    assert said.status == 2
    assert said.error_text == f"prover: {name} beside {script} hides this project's package `search`. Rename it."


def test_a_repository_by_its_url(script: Path, repository: LeanGitRepo) -> None:
    url = "https://github.com/somebody/something"
    body = f"""
    for url in ("{url}", "git@github.com:somebody/something.git", "{url}.git/"):
        repository = LeanGitRepo(url, "abc")
        print(repository.url, is_available_in_cache(repository), prove(Theorem(repository, "Small/Basic.lean", "swap")))
    """
    said = run(script, repository, body, "--repository", f"{url}={repository.url}")
    assert said.lines == [f"{url} True ProofFinished"] * 3, said.complaints


def test_what_a_script_does_not_catch(script: Path, repository: LeanGitRepo) -> None:
    said = run(script, repository, "prove(Theorem(repository, 'Small/Basic.lean', 'absent'))")
    assert said.status == 1
    assert "DojoInitError" in said.complaints and "has no theorem absent" in said.complaints


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["absent.py"], "There is no file absent.py."),
        (["--repository", "nothing", "script.py"], "«nothing» does not say where a repository is."),
        (["--repository", "url=/absent/folder", "script.py"], "There is no folder /absent/folder."),
        ([], "Missing argument"),
    ],
)
def test_a_wrong_request(tmp_path: Path, options: list[str], message: str) -> None:
    (tmp_path / "script.py").write_text("print(1)")
    done = subprocess.run(
        command("dojo", "run", *options), capture_output=True, encoding="utf-8", cwd=tmp_path, env=environment({})
    )
    assert done.returncode == 2 and done.stdout == ""
    [line] = done.stderr.splitlines()
    assert message in line


# Forks


def test_a_fork_can_open_dojos_and_leaves_those_of_its_parent_alone(script: Path, repository: LeanGitRepo) -> None:
    body = """
    with Dojo(swap) as (dojo, state):
        [lean] = lean_processes()
        child = os.fork()
        if child == 0:
            print(prove(), flush=True)
            try:
                dojo.run_tac(state, "constructor")
            except DojoCrashError as error:
                print(error, flush=True)
            sys.exit(3)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), lean in lean_processes(), flush=True)
        print(type(dojo.run_tac(state, "exact ⟨h.2, h.1⟩")).__name__)
    """
    said = run(script, repository, body)
    forked = "The Dojo was opened before this process was forked: open another."
    assert said.lines == ["ProofFinished", forked, "3 True", "ProofFinished"], said.complaints


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_pool_of_processes(script: Path, repository: LeanGitRepo, method: str) -> None:
    body = f"""
    if __name__ == "__main__":
        import multiprocessing
        prove()
        with multiprocessing.get_context("{method}").Pool(2) as pool:
            print(pool.map(prove, [swap] * 3))
    """
    said = run(script, repository, body)
    assert said.lines == ["['ProofFinished', 'ProofFinished', 'ProofFinished']"], said.complaints


# Ends


@pytest.mark.parametrize("end", ["", "sys.exit(0)", "raise KeyboardInterrupt", "os._exit(0)", "os.kill(os.getpid(), 9)"])
def test_a_dojo_that_is_never_closed_leaves_no_process(script: Path, repository: LeanGitRepo, end: str) -> None:
    body = f"""
    dojo = Dojo(swap)
    dojo.__enter__()
    other = Dojo(swap)
    other.__enter__()
    print(json.dumps(lean_processes()), flush=True)
    {end}
    """
    said = run(script, repository, body)
    pids = json.loads(said.lines[0])
    assert len(pids) == 2
    wait_until(lambda: not any(map(is_alive, pids)))


def test_dojos_that_are_collected_in_any_thread(script: Path, repository: LeanGitRepo) -> None:
    """The collector may run in the thread that talks to Lean, which must not wait for itself."""
    body = """
    import gc
    gc.disable()
    for _ in range(3):
        dojo = Dojo(swap)
        dojo.cycle = dojo
        dojo.__enter__()
        del dojo
    from search.dojo.backend import backend
    async def collect():
        return gc.collect()
    print(backend().run(collect()) > 0, prove())
    """
    said = run(script, repository, body)
    assert said.lines == ["True ProofFinished"], said.complaints


@pytest.mark.parametrize("theorem", ["large", pytest.param("long", marks=pytest.mark.slow)])
def test_a_tactic_that_fills_the_memory(script: Path, repository: LeanGitRepo, theorem: str) -> None:
    body = f"""
    import search.dojo
    search.dojo.configure(memory_bytes=600 * 1024**2)
    with Dojo(Theorem(repository, "Small/Basic.lean", "{theorem}")) as (dojo, state):
        try:
            dojo.run_tac(state, "decide +kernel")
        except DojoCrashError as error:
            print(error, error.is_out_of_memory)
        print(type(dojo.run_tac(state, "skip")).__name__)
    """
    said = run(script, repository, body)
    assert said.lines == ["OOM True", "TacticState"], said.complaints


# The names


def test_module_paths_and_star_imports(script: Path, repository: LeanGitRepo) -> None:
    body = """
    import lean_dojo
    import lean_dojo.data_extraction.lean
    from lean_dojo.constants import CACHE_DIR, LEAN4_PACKAGES_DIR, __version__
    from lean_dojo.data_extraction.lean import LeanGitRepo as repository_type
    from lean_dojo.data_extraction.trace import get_traced_repo_path
    from lean_dojo.data_extraction.traced_data import TracedRepo
    from lean_dojo.interaction.dojo import Dojo as dojo_type, DojoHardTimeoutError, check_proof
    from lean_dojo.interaction.parse_goals import parse_goals
    from lean_dojo.utils import working_directory
    assert dojo_type is Dojo and repository_type is LeanGitRepo
    assert {"os", "logger", "TimeoutError", "TracedTactic", "get_latest_commit", "Pos", "TacticResult"} <= globals().keys()
    with working_directory() as folder:
        assert os.getcwd() == str(folder)
    traced = trace(repository)
    print(traced.name, traced.root_dir == get_traced_repo_path(repository))
    for ask in (lambda: traced.get_traced_theorems(), lambda: TracedTactic(1)):
        try:
            ask()
        except (AttributeError, NotImplementedError) as error:
            print(error)
    """
    said = run(script, repository, body)
    assert said.lines[:1] == [f"{Path(repository.url).name} True"], said.complaints
    assert len(said.lines) == 3 and all("without tracing" in line for line in said.lines[1:])


def test_importing_changes_nothing(tmp_path: Path) -> None:
    """The package lean-dojo removes a logger's handlers, makes a cache folder and may ask the network."""
    body = """
    import os, sys, threading, logging
    def around():
        return dict(os.environ), list(sys.path), threading.active_count(), list(logging.getLogger().handlers), os.listdir()
    before = around()
    import search.dojo
    assert before == around()
    assert "lean_dojo" not in sys.modules and "torch" not in sys.modules and "sqlalchemy" not in sys.modules
    search.dojo.install()
    search.dojo.install()
    import lean_dojo
    print(sys.path.count(search.dojo.install.__globals__["_COMPATIBLE"]), sorted(os.listdir()))
    """
    home = {"HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(body)], capture_output=True, encoding="utf-8", cwd=tmp_path, env=home
    )
    assert (done.stdout, done.stderr) == ("1 []\n", "")


def test_installing_too_late(tmp_path: Path) -> None:
    (tmp_path / "lean_dojo.py").write_text("")
    body = "import lean_dojo, search.dojo; search.dojo.install()"
    paths = f"{tmp_path}{os.pathsep}{ROOT}"
    done = subprocess.run(
        [sys.executable, "-c", body], capture_output=True, encoding="utf-8", env={**os.environ, "PYTHONPATH": paths}
    )
    assert "lean_dojo has been imported already" in done.stderr
