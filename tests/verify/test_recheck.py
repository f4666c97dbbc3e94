"""The second checker: its input, and the effect of its answers. Shell scripts with fixed answers replace it."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from search.goal import Source
from search.lean.judge.export_text import count_lines
from search.lean.judge.judge import GoalVerdict, Judge
from search.lean.judge.recheck import Checker, CheckerNotFound
from search.lean.judge.verdict import Reason, Tier
from search.lean.toolchain import Toolchain
from tests.cli.command import prover

GOALS = "theorem two : 1 + 1 = 2 := sorry\n\ntheorem three : ∀ p q : Prop, p ∧ q → q ∧ p := sorry\n"
SOLUTION = "theorem two : 1 + 1 = 2 := rfl\n\ntheorem three : ∀ p q : Prop, p ∧ q → q ∧ p := fun _ _ h => ⟨h.2, h.1⟩\n"


def stand_in(folder: Path, script: str) -> Checker:
    """A checker that is a shell script, called as nanoda is."""
    executable = folder / "nanoda_bin"
    executable.write_text(f"#!/bin/sh\n{script}\n")
    executable.chmod(executable.stat().st_mode | stat.S_IXUSR)
    return Checker("nanoda", executable)


async def judged_with(toolchain: Toolchain, checker: Checker) -> list[GoalVerdict]:
    verification = await Judge(toolchain, recheck=checker).verify(Source(GOALS), Source(SOLUTION))
    return list(verification.verdicts)


async def test_it_is_given_the_proof_and_all_that_it_rests_on(toolchain: Toolchain, tmp_path: Path) -> None:
    checker = stand_in(tmp_path, f'cp "$1" {tmp_path}/asked.json; cat > {tmp_path}/given; echo Checked 7 declarations')
    verdicts = await judged_with(toolchain, checker)
    assert all(one.proved for one in verdicts)
    for one in verdicts:
        assert one.second is not None
        assert (one.second.accepted, one.second.tier, one.second.checks) == (True, Tier.RECHECKED, ("nanoda",))
        assert one.verdict.tier is Tier.REPLAYED
    assert set(json.loads((tmp_path / "asked.json").read_text())["permitted_axioms"]) == {
        "propext",
        "Quot.sound",
        "Classical.choice",
    }
    given = (tmp_path / "given").read_bytes()
    assert count_lines(given) > 100
    lines = [json.loads(line) for line in given.splitlines()]
    names = {0: ""}
    for line in lines:
        if "str" in line:
            names[line["in"]] = f"{names[line['str']['pre']]}.{line['str']['str']}".lstrip(".")
        elif "num" in line:
            names[line["in"]] = f"{names[line['num']['pre']]}.{line['num']['i']}"
    declared = {names[line[kind]["name"]] for line in lines for kind in ("thm", "def", "opaque", "axiom") if kind in line}
    inductive = {names[one["name"]] for line in lines if "inductive" in line for one in line["inductive"]["types"]}
    assert "three" in declared
    assert "two" not in declared, "a proof is shown alone"
    assert {"And", "Nat"} <= inductive, "the library's part of it is written, too"


@pytest.mark.parametrize(
    ("script", "detail"),
    [
        ("cat > /dev/null; echo panicked at three >&2; exit 101", "panicked at three"),
        ("cat > /dev/null", "did not report that it checked anything"),
        ("exit 0", "did not report that it checked anything"),
    ],
    ids=["refuses", "says nothing", "reads nothing"],
)
async def test_its_refusal_is_stored_separately(toolchain: Toolchain, tmp_path: Path, script: str, detail: str) -> None:
    for one in await judged_with(toolchain, stand_in(tmp_path, script)):
        assert one.verdict.accepted
        assert one.second is not None
        assert (one.second.accepted, one.second.reason) == (False, Reason.DOES_NOT_CHECK)
        assert detail in one.second.detail
        assert not one.proved


async def test_it_is_not_asked_about_what_is_refused(toolchain: Toolchain, tmp_path: Path) -> None:
    checker = stand_in(tmp_path, f"touch {tmp_path}/asked; cat > /dev/null; echo Checked 1")
    verification = await Judge(toolchain, recheck=checker).verify(Source(GOALS), Source("theorem two : 1 + 1 = 2 := sorry\n"))
    assert not any(one.verdict.accepted or one.second for one in verification.verdicts)
    assert not (tmp_path / "asked").exists()


def test_a_missing_checker() -> None:
    with pytest.raises(CheckerNotFound, match="no checker called coq"):
        Checker.find("coq")


def test_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "goals.lean").write_text(GOALS)
    (tmp_path / "solution.lean").write_text(SOLUTION)
    files = [str(tmp_path / "goals.lean"), str(tmp_path / "solution.lean")]
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    missing = prover("verify", *files, "--recheck", "nanoda")
    assert (missing.status, "nanoda is not installed" in missing.err) == (2, True)
    stand_in(tmp_path, "cat > /dev/null; exit 1")
    refused = prover("verify", *files, "--recheck", "nanoda", "--json")
    assert refused.status == 1
    assert [goal["recheck"]["verdict"] for goal in json.loads(refused.out)["goals"]] == ["refused", "refused"]
    stand_in(tmp_path, "cat > /dev/null; echo Checked 12 declarations with no errors")
    assert prover("verify", *files, "--recheck", "nanoda").status == 0
