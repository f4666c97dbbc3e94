"""Which mechanisms count as available, and the error if there are none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from search.lean.confine import bubblewrap, landlock, mechanism, seccomp
from search.lean.confine.mechanism import Mechanism, NoConfinement, available, faults, strongest
from tests.cli.command import CommandResult

GOALS = "theorem easy (p : Prop) (h : p) : p := by\n  sorry\n"
SOLUTION = "theorem easy (p : Prop) (h : p) : p := h\n"
NOWHERE = """
import sys
from search.lean.confine import mechanism
from search.lean.confine.mechanism import Mechanism
mechanism._tried = lambda: {Mechanism.BUBBLEWRAP: "it is not installed", Mechanism.LANDLOCK: "the kernel has none"}
from prover.cli import main
sys.exit(main())
"""
"""The command on a machine where nothing confines anything."""


@pytest.fixture(autouse=True)
def tried_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mechanism, "_tried", mechanism._tried.__wrapped__)


def test_a_machine_with_both() -> None:
    if os.environ.get("CI") == "true":
        assert available() == (Mechanism.BUBBLEWRAP, Mechanism.LANDLOCK), faults()
    assert {*available(), *faults()} == {Mechanism.BUBBLEWRAP, Mechanism.LANDLOCK}


def test_to_try_restricts_only_the_thread_that_tries() -> None:
    available()
    assert Path("/etc/passwd").read_text()
    assert subprocess.run(["true"], check=False).returncode == 0


def test_without_bubblewrap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bubblewrap, "executable", lambda: None)
    assert faults()[Mechanism.BUBBLEWRAP] == "it is not installed"


def test_a_bubblewrap_that_is_not_allowed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    refused = tmp_path / "bwrap"
    refused.write_text("#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n")
    refused.chmod(0o755)
    monkeypatch.setattr(bubblewrap, "executable", lambda: str(refused))
    assert faults()[Mechanism.BUBBLEWRAP] == "No permissions to create new namespace"


def test_a_kernel_without_landlock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(landlock, "version", lambda: -1)
    assert Mechanism.LANDLOCK not in available()


def test_without_libseccomp_nothing_is_available(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seccomp, "LIBRARY", "libseccomp-absent.so.2")
    assert available() == ()
    with pytest.raises(NoConfinement, match=r"libseccomp-absent(.|\n)*Install libseccomp and bubblewrap(.|\n)*`--unconfined`"):
        strongest()


def nowhere(*arguments: str | Path) -> CommandResult:
    command = [sys.executable, "-c", NOWHERE, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300, check=False)
    return CommandResult(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def goals(tmp_path: Path) -> Path:
    (tmp_path / "goals.lean").write_text(GOALS)
    (tmp_path / "solution.lean").write_text(SOLUTION)
    return tmp_path / "goals.lean"


def test_commands_refuse_to_run_lean_unconfined(goals: Path) -> None:
    db = ("--db", f"sqlite:///{goals.parent}/prover.db")
    for request in (
        ("prove", goals, *db),
        ("verify", goals, goals.with_name("solution.lean")),
        ("eval", goals, "--policy", "scripted", *db),
        ("corpus", "harvest", *db),
    ):
        said = nowhere(*request)
        assert (said.status, said.out) == (2, "")
        assert "--unconfined" in said.error_text and "it is not installed" in said.error_text


def test_commands_run_unconfined_on_request(goals: Path) -> None:
    db = ("--db", f"sqlite:///{goals.parent}/prover.db")
    solution = goals.with_name("solution.lean")
    assert nowhere("prove", goals, "--unconfined", *db).status == 0
    assert nowhere("verify", goals, solution, "--unconfined").status == 0
    assert nowhere("corpus", "harvest", "--unconfined", *db).status == 0


def test_info_shows_the_mechanism(goals: Path) -> None:
    nothing = nowhere("lean", "info", "--json").json
    assert nothing["confinement"] == "none"
    assert "the kernel has none" in nothing["confinement_reason"] and "Install" in nothing["confinement_reason"]
    done = subprocess.run([sys.executable, "-m", "prover", "lean", "info", "--json"], capture_output=True, check=True)
    assert json.loads(done.stdout)["confinement"] in {*available(), "none"}
