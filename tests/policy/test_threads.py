"""torch's CPU threads: their number, and OpenMP's settings in a process of the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from prover.policy.threads import use_processors
from tests.cli.command import PATIENCE, command

HERE = len(os.sched_getaffinity(0))


def test_torch_computes_with_no_more_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(4)
        monkeypatch.setattr("prover.policy.threads.processors", lambda: 3)
        use_processors()
        assert torch.get_num_threads() == 3
        monkeypatch.setattr("prover.policy.threads.processors", lambda: 8)
        use_processors()
        assert torch.get_num_threads() == 3, "the user has asked for fewer"
    finally:
        torch.set_num_threads(before)


def openmp_says(*arguments: str | Path, **variables: str) -> dict[str, str]:
    """The settings that the OpenMP library shows when torch loads it in a process of the command line."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("OMP_", "GOMP_", "KMP_"))}
    said = subprocess.run(
        command(*arguments),
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        env={**inherited, **variables, "OMP_DISPLAY_ENV": "true", "HF_HUB_OFFLINE": "1"},
    ).stderr
    lines = (line.replace("[host]", "").split("=") for line in said.splitlines() if line.strip(" []host").startswith("OMP_"))
    return {name.strip(): value.strip(" '") for name, value in lines}


@pytest.mark.parametrize("work", ["training", "policy"])
def test_threads_wait_for_each_other_asleep(tmp_path: Path, work: str) -> None:
    db = ("--db", f"sqlite:///{tmp_path}/prover.db", "--device", "cpu")
    goals = tmp_path / "Goals.lean"
    goals.write_text("theorem easy : 1 = 1 := sorry\n")
    asked: dict[str, tuple[str | Path, ...]] = {
        "training": ("train", "supervised", "--from", tmp_path / "missing", *db),
        "policy": ("prove", goals, "--policy", f"transformers:{tmp_path}/missing", *db),
    }
    said = openmp_says(*asked[work])
    assert said["OMP_WAIT_POLICY"].lower() == "passive"
    assert said["OMP_NUM_THREADS"] == str(HERE)


def test_the_user_s_setting_takes_precedence(tmp_path: Path) -> None:
    asked = ("train", "supervised", "--db", f"sqlite:///{tmp_path}/prover.db")
    said = openmp_says(*asked, OMP_WAIT_POLICY="active", OMP_NUM_THREADS="1")
    assert (said["OMP_WAIT_POLICY"].lower(), said["OMP_NUM_THREADS"]) == ("active", "1")


def test_the_command_line_does_not_load_torch_before_it_knows_how_threads_wait() -> None:
    loaded = "import sys; import prover.cli; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], timeout=PATIENCE).returncode == 0
