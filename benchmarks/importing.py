"""Importing goals: what it costs to read many small files with the same header, and an import of many goals as a whole.

First, files are read in two Lean processes in turns: in one all have the same header, in the other it changes from one file to
the next, so that nothing that the process keeps can be used. Then `prover goals import` reads a file of goals of which some are
faulty, is killed half-way, and is run again.

    python benchmarks/importing.py [--files N] [--goals N]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from search.goal import Source
from search.lean.pool import LeanPool
from search.lean.toolchain import find_toolchain

_HEADERS = ("", "import Init.Core\n", "import Init.Classes\n", "import Init.Control\n")
"""More than are kept, each followed by another: none is there when it is needed again."""


async def headers(files: int) -> None:
    toolchain = find_toolchain()
    async with LeanPool(toolchain, 1) as first, LeanPool(toolchain, 1) as second:
        same, others = first.first_worker, second.first_worker
        spent = {"same header": 0.0, "changing headers": 0.0}
        for number in range(-1, files):  # the first is not counted: it starts the process
            header = _HEADERS[number % len(_HEADERS)]
            text = f"theorem t{number} : {number % 7} = {number % 7} := sorry\n"
            for name, worker, source in (("same header", same, text), ("changing headers", others, header + text)):
                start = time.perf_counter()
                await worker.document(Source(source))
                if number >= 0:
                    spent[name] += time.perf_counter() - start
        for name, worker in (("same header", same), ("changing headers", others)):
            print(f"{name}: {1000 * spent[name] / files:.1f} ms a file, {worker.resident_bytes / 2**20:.0f} MiB at the end")
        print(f"ratio: {spent['changing headers'] / spent['same header']:.1f}")


def whole_import(goals: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "goals.jsonl")
        with file.open("w", encoding="utf-8") as lines:
            for number in range(goals):
                lines.write(
                    json.dumps({"name": f"g{number}", "header": "import Init\n\n", "formal_statement": _goal(number)}) + "\n"
                )
        command = [
            sys.executable,
            "-m",
            "prover",
            "goals",
            "import",
            str(file),
            "--db",
            f"sqlite:///{folder}/prover.db",
            "--json",
        ]
        start = time.perf_counter()
        killed = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
        assert killed.stderr is not None
        for line in killed.stderr:
            if int(line.split(" goals stored")[0].rsplit(" ", 1)[-1]) >= goals // 2:
                break
        killed.kill()
        killed.communicate()
        done = subprocess.run(command, capture_output=True, encoding="utf-8")
        seconds = time.perf_counter() - start
        report = json.loads(done.stdout)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"{goals} goals in {seconds:.0f} s, killed once; at most {peak:.0f} MiB resident besides Lean")
        print(json.dumps({name: report[name] for name in ("entries", "skipped", "goals", "problems")}))


def _goal(number: int) -> str:
    """One of a hundred is faulty, and one of five hundred states no theorem."""
    if number % 500 == 9:
        return f"def d{number} : Nat := sorry"
    right = "unknown" if number % 100 == 7 else f"b + a + {number}"
    return f"theorem g{number} (a b : Nat) : a + b + {number} = {right} := by sorry"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--files", type=int, default=100, help="how many files are read with each kind of header")
    parser.add_argument("--goals", type=int, default=10_000, help="how many goals are imported")
    arguments = parser.parse_args()
    asyncio.run(headers(arguments.files))
    whole_import(arguments.goals)
