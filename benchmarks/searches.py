"""Whole runs of `prover prove` beside those of another checkout of this project: seconds, tactics a second, goals an hour.

    python benchmarks/searches.py --against CHECKOUT [--model FOLDER] [--rounds N] [--json FILE]

Both in turn: the demonstration and the held-out goals (64 expansions each) with the scripted policy; with `--model`, also the
demonstration with the model in this folder, 8 expansions each. Each run is a process with a new database, after Lean's library
was compiled.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Work:
    """Goals and options of `prove`."""

    title: str
    pattern: str
    options: Sequence[str]


@dataclass(frozen=True)
class Timed:
    """One run."""

    seconds: float
    """From the start of the process to its end."""
    first_seconds: float
    """From the start of the process to the first line about a goal."""
    goals: int
    proved: int
    tactics: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", type=Path, required=True, metavar="CHECKOUT")
    parser.add_argument("--model", type=Path, metavar="FOLDER")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, metavar="FILE")
    given = parser.parse_args()
    work = [
        Work("demonstration", "Demo.lean", ()),
        Work("held-out goals", "*/Test.lean", ("--max-expansions", "64")),
    ]
    if given.model is not None:
        model = ("--policy", f"transformers:{given.model.resolve()}", "--device", "cpu", "--max-expansions", "8")
        work.append(Work("demonstration, model", "Demo.lean", model))
    checkouts = {"before": given.against.resolve(), "now": HERE}
    found: dict[str, dict[str, list[Timed]]] = {one.title: {name: [] for name in checkouts} for one in work}
    for name, checkout in checkouts.items():
        run(checkout, Work("warm-up", "Demo.lean", ("--max-expansions", "1")))
        print(f"{name}: {checkout.name}", flush=True)
    for number in range(given.rounds):
        for one in work:
            for name, checkout in checkouts.items():
                found[one.title][name].append(run(checkout, one))
            print(f"round {number + 1}, {one.title}: load {os.getloadavg()[0]:.1f}", flush=True)
    report(found)
    if given.json is not None:
        plain = {title: {name: [asdict(run) for run in runs] for name, runs in both.items()} for title, both in found.items()}
        given.json.write_text(json.dumps(plain, indent=2))


def run(checkout: Path, work: Work) -> Timed:
    """Runs the work with the program of a checkout, on the goals of this one."""
    files = sorted((HERE / "lean_project" / "Goals").glob(work.pattern))
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "prover", "prove", *map(str, files), *work.options]
        command += ["--db", f"sqlite:///{folder}/prover.db", "--json"]
        environment = {**os.environ, "PYTHONPATH": str(checkout)}
        began = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=checkout, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        )
        assert process.stderr is not None and process.stdout is not None
        first = 0.0
        for line in process.stderr:
            if not first and ("✓" in line or "·" in line):
                first = time.perf_counter() - began
        said: dict[str, Any] = json.loads(process.stdout.read())
        process.wait()
        seconds = time.perf_counter() - began
    return Timed(seconds, first, said["of"], said["proved"], said["tactics"])


def report(found: dict[str, dict[str, list[Timed]]]) -> None:
    """A table of medians, and how the goals an hour have changed."""
    print(f"\n{'':24}{'':8}{'proved':>8}{'tactics':>9}{'seconds':>9}{'first':>7}{'tactics/s':>11}{'goals/h':>9}{'ratio':>7}")
    for title, both in found.items():
        before = median(both["before"])
        for name, runs in both.items():
            one = median(runs)
            hourly = 3600 * one.goals / one.seconds
            ratio = hourly / (3600 * before.goals / before.seconds)
            numbers = f"{one.proved:>8}{one.tactics:>9}{one.seconds:>9.1f}{one.first_seconds:>7.2f}"
            print(f"{title:24}{name:8}{numbers}{one.tactics / one.seconds:>11.0f}{hourly:>9.0f}{ratio:>7.2f}")


def median(runs: Sequence[Timed]) -> Timed:
    return Timed(
        statistics.median(run.seconds for run in runs),
        statistics.median(run.first_seconds for run in runs),
        runs[0].goals,
        round(statistics.median(run.proved for run in runs)),
        round(statistics.median(run.tactics for run in runs)),
    )


if __name__ == "__main__":
    main()
