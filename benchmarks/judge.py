"""The cost of judging a proof: one at a time, and forty proofs of one file together.

    python benchmarks/judge.py [--against FOLDER] [--rounds N] [--slow] [--json FILE]

`--against` names a checkout of an earlier version of this project: its judge takes turns with this one, on the same goals and
proofs, and the ratio is printed. Processor seconds are those of all the judge's processes, by the system's account; seconds on
the clock depend on what else the machine does. `--slow` judges three files that take Lean long, too.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

PROJECT = Path(__file__).resolve().parents[1]
GOALS = 40
PROOFS = [
    ("(a b : Nat) : a + b + {} = b + a + {}", "by rw [Nat.add_comm a b]"),
    ("(a b c : Nat) (h : a < b) : a + {} < b + {} + c", "by omega"),
    ("(p q : Prop) (h : p ∧ q) (k : {} = {}) : q ∧ p", "⟨h.2, h.1⟩"),
    ("(xs : List Nat) : (xs ++ [{}] ++ [{}]).length = xs.length + 2", "by simp"),
    ("(n : Nat) : n * {} + 0 = {} * n", "by simp [Nat.mul_comm]"),
    ("(xs : List Nat) (h : {} = {}) : xs.map id = xs", "by induction xs with\n  | nil => rfl\n  | cons x xs ih => simp [ih]"),
    ("(a b : Bool) (h : {} = {}) : (a && b) = (b && a)", "by cases a <;> cases b <;> rfl"),
    ("(p q : Prop) (h : {} = {}) : ¬(p ∨ q) ↔ ¬p ∧ ¬q", "by constructor <;> simp_all"),
]
WORKER = """
import asyncio, ctypes, json, os, resource, sys, time
try:
    from search.lean.judge.judge import Judge
except ModuleNotFoundError:
    from search.lean.verify.judge import Judge
from search.goal import Source
from search.lean.toolchain import find_toolchain

CHILD_SUBREAPER = 36
# Orphans of bubblewrap are adopted by this process, so that their CPU time is counted when they are waited for.
assert ctypes.CDLL(None).prctl(CHILD_SUBREAPER, 1, 0, 0, 0) == 0

def used():
    try:
        while True:
            os.waitpid(-1, 0)
    except ChildProcessError:
        pass
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime

def accepted(judged):
    return sum(one.verdict.accepted for one in getattr(judged, "verdicts", judged))

async def main():
    files = json.load(sys.stdin)
    toolchain = find_toolchain()
    for goals, solution in files:
        clock, cpu = time.perf_counter(), used()
        count = accepted(await Judge(toolchain).verify(Source(goals), Source(solution)))
        print(json.dumps([time.perf_counter() - clock, used() - cpu, count]), flush=True)

asyncio.run(main())
"""
"""Run in the measured checkout, of this version or an earlier one."""


@dataclass(frozen=True)
class Measured:
    seconds: float
    cpu_seconds: float
    accepted: int


def theorem(number: int, *, proved: bool) -> str:
    statement, proof = PROOFS[number % len(PROOFS)]
    return f"theorem goal{number} {statement.format(number, number)} := {proof if proved else 'sorry'}\n"


def goals_and_solution(numbers: range) -> tuple[str, str]:
    goals, solution = ("\n".join(theorem(n, proved=proved) for n in numbers) for proved in (False, True))
    return goals, solution


def slow_files() -> dict[str, tuple[str, str]]:
    digits = "7" * 200_000
    brackets = "(" * 200_000 + "rfl" + ")" * 200_000
    many = [f"theorem t{i} (a b : Nat) : a + b + {i} = b + a + {i} := " for i in range(3000)]
    return {
        "a numeral of 200,000 digits": ("theorem t : 1 = 1 := sorry\n", f"theorem t : {digits} = {digits} := rfl\n"),
        "400 KB of brackets": ("theorem t : 1 = 1 := sorry\n", f"theorem t : 1 = 1 := {brackets}\n"),
        "3,000 goals": ("\n".join(f"{t}sorry" for t in many), "\n".join(f"{t}by rw [Nat.add_comm a b]" for t in many)),
    }


def measure(checkout: Path, files: list[tuple[str, str]]) -> list[Measured]:
    """Judges the files one after another with a checkout, each with a new judge."""
    done = subprocess.run(
        [sys.executable, "-c", WORKER],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout)},
        input=json.dumps(files),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [Measured(*json.loads(line)) for line in done.stdout.splitlines()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", type=Path, metavar="FOLDER")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--slow", action="store_true")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    checkouts = {"now": PROJECT} | ({"before": options.against.resolve()} if options.against else {})
    alone = [goals_and_solution(range(n, n + 1)) for n in range(GOALS)]
    together = [goals_and_solution(range(GOALS))]
    found: dict[str, dict[str, list[Measured]]] = {name: {"alone": [], "together": []} for name in checkouts}
    for checkout in checkouts.values():
        measure(checkout, together)  # the library is compiled, and the disk has been read
    for _ in range(options.rounds):
        for name, checkout in checkouts.items():
            for kind, files in (("alone", alone), ("together", together)):
                measured = measure(checkout, files)
                assert sum(one.accepted for one in measured) == GOALS, f"{name} does not accept all proofs"
                total = Measured(sum(m.seconds for m in measured), sum(m.cpu_seconds for m in measured), GOALS)
                found[name][kind].append(total)
    console = Console(width=130)
    console.print(f"load {os.getloadavg()[0]:.1f}, {options.rounds} rounds, medians")
    table = Table("judge", "proofs", "proofs/s", "CPU s a proof", "CPU s for 40")
    cpu: dict[tuple[str, str], float] = {}
    for name, kinds in found.items():
        for kind, rounds in kinds.items():
            seconds = statistics.median(m.seconds for m in rounds)
            cpu[name, kind] = statistics.median(m.cpu_seconds for m in rounds)
            row = f"{GOALS / seconds:.1f}", f"{cpu[name, kind] / GOALS:.3f}", f"{cpu[name, kind]:.2f}"
            table.add_row(name, "one at a time" if kind == "alone" else "40 of one file", *row)
    console.print(table)
    ratios = {
        f"now together / {name} {kind}": cpu["now", "together"] / cpu[name, kind]
        for name, kind in cpu
        if (name, kind) != ("now", "together")
    }
    for what, ratio in ratios.items():
        console.print(f"CPU, {what}: {ratio:.2f}")
    slow: dict[str, Measured] = {}
    if options.slow:
        for what, pair in slow_files().items():
            [slow[what]] = measure(PROJECT, [pair])
            console.print(
                f"{what}: {slow[what].seconds:.1f} s, {slow[what].cpu_seconds:.1f} CPU s, {slow[what].accepted} accepted"
            )
    if options.json:
        document = {
            "judges": {
                name: {kind: [asdict(m) for m in rounds] for kind, rounds in kinds.items()} for name, kinds in found.items()
            },
            "ratios": ratios,
            "slow": {what: asdict(m) for what, m in slow.items()},
        }
        options.json.write_text(json.dumps(document, indent=1))


if __name__ == "__main__":
    main()
