"""The gain of sleeping instead of spinning threads: training and policy, alone and with busy processes.

    python benchmarks/training.py [--quick] [--json FILE] [--busy N]

Each contender is a process of its own, because OpenMP reads only once how threads are to wait. All of them are there from the
beginning and take turns, one step each, so that whatever else the machine does, it does to all. A model of random weights is
trained on the processor and asked for tactics. Nothing fails if a ratio is small: it depends on the machine.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from prover.policy.threads import wait_asleep
from search.machine import processors

ASLEEP, AWAKE, ONE = "asleep", "awake", "one thread"
CONTENDERS: dict[str, dict[str, str]] = {ASLEEP: {}, AWAKE: {}, ONE: {"OMP_NUM_THREADS": "1"}}
"""The contenders' environments: how threads wait. `awake` is OpenMP's default."""

TRAINING, POLICY = "training", "policy"
ROW, BATCH = 256, 2
STATES, TACTICS, LENGTH = 4, 8, 8
TOKENS = {TRAINING: BATCH * ROW, POLICY: STATES * TACTICS * LENGTH}
"""Of one step."""
WARM_UP = 2
"""Turns that are not counted."""

GOALS = (
    "p q r : Prop\nh : p ∧ q\nhr : q → r\n⊢ r ∧ p",
    "n m : Nat\nh : n ≤ m\n⊢ n < m + 1",
    "α : Type\nxs ys : List α\n⊢ (xs ++ ys).length = ys.length + xs.length",
    "b c : Bool\n⊢ (b && c) = (c && b)",
)
PROOFS = ("exact ⟨hr h.2, h.1⟩", "constructor", "simp", "omega", "induction n with\n| zero => rfl\n| succ n ih => simp [ih]")


@dataclass(frozen=True)
class Speed:
    """The result of one contender with one number of busy processes."""

    contender: str
    work: str
    busy: int
    """Concurrent processes that only compute."""
    seconds: float
    """Of a step, the median."""

    @property
    def tokens_a_second(self) -> float:
        return TOKENS[self.work] / self.seconds


@dataclass(frozen=True)
class Report:
    machine: dict[str, str]
    loads: dict[int, str]
    """Load averages over a minute, before and after, by the number of busy processes."""
    rounds: int
    speeds: list[Speed]


class Contender:
    """A process that runs a step of either work on request."""

    def __init__(self, name: str) -> None:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("OMP_", "GOMP_", "KMP_"))}
        self._process = subprocess.Popen(
            [sys.executable, __file__, "--contender", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env={**inherited, **CONTENDERS[name]},
        )

    def seconds_of(self, work: str) -> float:
        """Returns the seconds of a step of this work."""
        assert self._process.stdin is not None and self._process.stdout is not None
        print(work, file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        if not answer:
            sys.exit("A contender has ended before its turn: see what it wrote above.")
        return float(answer)

    def end(self) -> None:
        self._process.communicate()


def compete(name: str) -> None:
    """The main loop of a contender's process: runs a step for each input line, and prints its seconds."""
    if name != AWAKE:
        wait_asleep()
    works = _works()
    for line in sys.stdin:
        step = works[line.strip()]
        began = time.perf_counter()
        step()
        print(time.perf_counter() - began, flush=True)


def _works() -> dict[str, Callable[[], object]]:
    """A step of each work, on a model of random weights. Torch is loaded here, after the environment is set."""
    import torch

    from prover.policy.checkpoint import LanguageModel
    from prover.policy.prompts import PLAIN, prompt_format
    from prover.policy.threads import use_processors
    from prover.policy.transformers_policy import TransformersPolicy
    from prover.training.new_model import PRESETS, new_network, train_tokenizer
    from prover.training.packing import collate
    from prover.training.steps import Lesson
    from prover.training.supervised import Supervised

    class OfOneLength(TransformersPolicy):
        """All its tactics end after `LENGTH` tokens."""

        def _has_stopped(self, tokens: Sequence[int]) -> bool:
            return len(tokens) >= LENGTH

    use_processors()
    shape = PRESETS["tiny"]
    tokenizer = train_tokenizer([*GOALS, *PROOFS], shape.vocabulary, shape.context)
    trained, asked = (new_network(shape, tokenizer, seed=0) for _ in range(2))
    stopping = prompt_format("internlm2.5-step-prover")  # has a text that ends tactics, so that `_has_stopped` is asked

    def model(network: torch.nn.Module) -> LanguageModel:
        return LanguageModel("tiny", network, tokenizer, stopping, PLAIN, torch.device("cpu"), shape.context)

    lessons = [Lesson((f"k{i} : Nat\n{goal}",), PROOFS, frozenset()) for i in range(16) for goal in GOALS]
    rows = Supervised(tokens=16 * BATCH * ROW, row=ROW).rows(lessons, model(trained), seed=0)
    batches = itertools.cycle([collate(rows[start : start + BATCH]) for start in range(0, len(rows), BATCH)])
    optimizer = torch.optim.AdamW(trained.parameters(), lr=1e-4)
    policy = OfOneLength(model(asked.eval()))

    def train() -> None:
        trained(**next(batches)).loss.backward()
        torch.nn.utils.clip_grad_norm_(trained.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()

    return {TRAINING: train, POLICY: lambda: policy.suggest([lesson.goals for lesson in lessons[:STATES]], TACTICS)}


@contextmanager
def busy_processes(count: int) -> Iterator[None]:
    """Runs this many busy processes within the context."""
    processes = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def measure(busy: int, rounds: int) -> Report:
    """Measures alone, then with this many busy processes."""
    speeds: list[Speed] = []
    loads: dict[int, str] = {}
    with ExitStack() as stack:
        contenders = {name: Contender(name) for name in CONTENDERS}
        for contender in contenders.values():
            stack.callback(contender.end)
        turns = list(itertools.product((TRAINING, POLICY), contenders))
        for company in (0, busy):
            before = os.getloadavg()[0]
            taken: dict[tuple[str, str], list[float]] = {turn: [] for turn in turns}
            with busy_processes(company):
                for _, (work, name) in itertools.product(range(WARM_UP + rounds), turns):
                    taken[work, name].append(contenders[name].seconds_of(work))
                    print(f"{company} busy, {work}, {name}: {taken[work, name][-1]:.2f} s", file=sys.stderr)
            loads[company] = f"{before:.1f} before, {os.getloadavg()[0]:.1f} after"
            speeds += [
                Speed(name, work, company, statistics.median(seconds[WARM_UP:])) for (work, name), seconds in taken.items()
            ]
    return Report(_machine(), loads, rounds, speeds)


def _machine() -> dict[str, str]:
    from importlib.metadata import version

    models = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    cpu = models[0].split(":")[1].strip() if models else "unknown"
    return {"Date": time.strftime("%Y-%m-%d"), "CPU": f"{cpu}, {processors()} cores", "torch": version("torch")}


def show(report: Report) -> None:
    for name, fact in report.machine.items():
        print(f"{name}: {fact}")
    for busy, load in report.loads.items():
        print(f"Load average, {busy} busy processes: {load}")
    print(f"\nTokens/s, median of {report.rounds} turns; in brackets how many times those of threads that wait awake.\n")
    print(f"| Work | Busy processes | {' | '.join(CONTENDERS)} |\n|---|--:|{'--:|' * len(CONTENDERS)}")
    for (work, busy), group in itertools.groupby(report.speeds, lambda speed: (speed.work, speed.busy)):
        speeds = {speed.contender: speed.tokens_a_second for speed in group}
        cells = [f"{speed:,.0f} ({speed / speeds[AWAKE]:.2f})" for speed in speeds.values()]
        print(f"| {work} | {busy} | {' | '.join(cells)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description="Compares how threads that compute together wait for each other.")
    parser.add_argument("--quick", action="store_true", help="few turns: a look rather than a measurement")
    parser.add_argument("--busy", type=int, default=2, metavar="N", help="processes that compute beside the contenders")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all numbers to this file, too")
    parser.add_argument("--contender", choices=CONTENDERS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.contender is not None:
        compete(given.contender)
        return
    report = measure(given.busy, 3 if given.quick else 11)
    show(report)
    if given.json is not None:
        given.json.write_text(json.dumps(asdict(report), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
