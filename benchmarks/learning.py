"""Does a small model trained on a scripted policy's proofs prove more held-out goals than that policy?

    python benchmarks/learning.py --out FOLDER [--seeds 0,1,2] [--max-expansions 64] [--quick]

From nothing, in one command: the scripted policy proves the training goals of `lean_project/Goals`; further proofs that its
search trees hold are judged; for each seed, a model of five million parameters is made and trained on the judged proofs on the
processor; then scripted policy and models, each alone, search the held-out goals with the same number of expansions. Every
step is a command of `prover` and is timed. No proof or tactic written by a person is used. A second run with the same
folder takes up what the first has done.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prover.flywheel.statistics import mean_over
from search.machine import processors

GOALS = Path(__file__).parent.parent / "lean_project" / "Goals"
BUDGETS = (1, 2, 4, 8, 16, 32, 64, 128)


@dataclass(frozen=True)
class Settings:
    out: Path
    seeds: tuple[int, ...]
    max_expansions: int
    """Of each search of a held-out goal."""
    tokens: int
    """Tokens of each training."""
    lessons: tuple[int, int]
    """Of each search of a training goal: expansions until a proof, and further ones after it."""

    @property
    def database(self) -> str:
        return f"sqlite:///{self.out.absolute()}/learning.db"


def main() -> None:
    settings = _settings()
    settings.out.mkdir(parents=True, exist_ok=True)
    print(f"{processors()} cores, load {os.getloadavg()[0]:.1f}", flush=True)
    _teach(settings)
    versions = {seed: _train(settings, seed) for seed in settings.seeds}
    measured = _measure(settings, versions)
    (settings.out / "evaluation.json").write_text(json.dumps(measured, indent=2), encoding="utf-8")
    _report(settings, measured)


def _settings() -> Settings:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder for database, models and results")
    parser.add_argument("--seeds", default="0,1,2")
    parser.add_argument("--max-expansions", type=int, default=64)
    parser.add_argument("--tokens", type=int, default=3_800_000, help="shown in each training")
    parser.add_argument("--quick", action="store_true", help="one seed, little training, few expansions")
    given = parser.parse_args()
    if given.quick:
        return Settings(given.out, (0,), 8, 200_000, (8, 0))
    return Settings(given.out, tuple(map(int, given.seeds.split(","))), given.max_expansions, given.tokens, (200, 60))


def _teach(settings: Settings) -> None:
    """Proves the training goals with the scripted policy, unless already done."""
    done = settings.out / "taught"
    if done.exists():
        return
    until, after = map(str, settings.lessons)
    search = ("--policy", "scripted", "--max-expansions", until, "--explore", after)
    proved = _prover("prove", *_files("train"), *search, database=settings.database)
    print(f"scripted policy: {proved['proved']} of {proved['of']} training goals proved in {proved['seconds']:.0f} s", flush=True)
    harvested = _prover("corpus", "harvest", database=settings.database)
    print(f"further proofs judged and accepted: {harvested['accepted']} of {harvested['judged']}", flush=True)
    done.touch()


def _train(settings: Settings, seed: int) -> int:
    """The version of the model that was trained with this seed."""
    models = ("--models", str(settings.out / "models"))
    began = time.monotonic()
    new = _prover("model", "init", "--preset", "tiny", "--seed", str(seed), *models, database=settings.database)
    pace = ("--tokens", str(settings.tokens), "--longest", "48", "--batch", "4", "--learning-rate", "0.003")
    options = ("--from", str(new["id"]), *pace, "--seed", str(seed), "--device", "cpu")
    trained = _prover("train", "supervised", *options, *models, database=settings.database, processes=processors())
    took = f"trained in {time.monotonic() - began:.0f} s" if trained["new"] else "trained before"
    print(f"seed {seed}: model version {trained['version']} {took}, loss {trained['metrics']['loss']:.3f}", flush=True)
    return int(trained["version"])


def _measure(settings: Settings, versions: dict[int, int]) -> dict[str, Any]:
    policies = ["scripted", *(f"model:{version}" for version in versions.values())]
    named = [argument for policy in policies for argument in ("--policy", policy)]
    budgets = [budget for budget in BUDGETS if budget < settings.max_expansions] + [settings.max_expansions]
    options = ("--max-expansions", str(settings.max_expansions), "--at", ",".join(map(str, budgets)), "--seeds", "0")
    plot = ("--plot", str(settings.out / "evaluation.svg"))
    return _prover("eval", *_files("test"), *named, *options, *plot, "--device", "cpu", database=settings.database)


def _report(settings: Settings, measured: dict[str, Any]) -> None:
    scripted, *models = measured["policies"]
    print(f"\nHeld-out goals proved, of {measured['goals']}; interval: 95 % over the training seeds")
    print("| expansions | scripted | model, mean | interval | each seed |")
    print("|--:|--:|--:|---|---|")
    for place, score in enumerate(scripted["scores"]):
        proved = [model["scores"][place]["proved_by_seed"][0] for model in models]
        mean = mean_over(proved)
        interval = "" if mean is None else f"{mean.low:.1f} to {mean.high:.1f}"
        average, each = f"{sum(proved) / len(proved):.1f}", ", ".join(map(str, proved))
        print(f"| {score['expansions']} | {score['proved_by_seed'][0]} | {average} | {interval} | {each} |")


def _files(split: str) -> list[str]:
    return [str(file) for file in sorted(GOALS.rglob("*.lean")) if f"\nsplit: {split}\n" in file.read_text(encoding="utf-8")]


def _prover(*arguments: str, database: str, processes: int = 1) -> dict[str, Any]:
    """Runs a command, its progress on this program's standard error, and reads the document that it writes."""
    launcher = ("-m", "torch.distributed.run", "--standalone", f"--nproc_per_node={processes}") if processes > 1 else ()
    command = [sys.executable, *launcher, "-m", "prover", *arguments, "--json", "--db", database]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"} if processes > 1 else None
    done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment)
    if done.returncode not in (0, 1):
        sys.exit(f"`prover {' '.join(arguments[:2])}` ended with status {done.returncode}.")
    document: dict[str, Any] = json.loads(done.stdout)
    return document


if __name__ == "__main__":
    main()
