"""Searches written for LeanDojo, unchanged, beside this project's own: what they prove, and what a tactic costs.

    python benchmarks/dojo.py [--reprover DIR] [--llmstep DIR] [--goals N] [--expansions N] [--suggestions N]

DIR is a copy of ReProver, or the folder in a copy of llmstep that holds `proofsearch.py`; neither comes with this project. Each
search is theirs; the scripted policy is their tactic generator, and what they import besides LeanDojo and torch (Ray, vLLM,
DeepSpeed, …) is replaced by empty modules, since their searches use none of it. Goals are the first of the held-out ones. Proofs
count that the judge accepts. In the end the same tactics are run through the Dojo and through a session, in turn: the difference
is what the Dojo itself costs.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import importlib
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest.mock import MagicMock

import search.dojo
from search.dojo import Dojo, LeanGitRepo, Pos, TacticState, Theorem, check_proof
from search.goal import Goal, Source, proof_term
from search.lean.pool import LeanPool
from search.lean.toolchain import find_toolchain
from search.scripted.policy import ScriptedPolicy, suggest
from search.search_many import search_many
from search.settings import Budget, SearchSettings

GOALS = Path(__file__).resolve().parent.parent / "lean_project" / "Goals"
TIMEOUT = 600
"""Seconds, for a goal and for each tactic."""
NOT_NEEDED = (
    *("ray", "vllm", "deepspeed", "pytorch_lightning", "lightning", "openai", "loguru", "tqdm", "jsonargparse", "rank_bm25"),
    *("retrieval", "torch", "transformers", "numpy", "networkx"),
)
"""What the searches import and do not use for this; replaced only where it is not installed."""


@dataclass
class Tally:
    """What one kind of search came to."""

    proved: int = 0
    refused: int = 0
    """Proofs found that the judge does not accept."""
    tactics: int = 0
    lean_seconds: float = 0.0
    """In calls of `run_tac`, or of a session."""
    seconds: float = 0.0


Search = Callable[[Theorem], list[str] | None]
"""From a theorem to the tactics that prove it."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reprover", type=Path, metavar="DIR")
    parser.add_argument("--llmstep", type=Path, metavar="DIR")
    parser.add_argument("--goals", type=int, default=40)
    parser.add_argument("--expansions", type=int, default=64)
    parser.add_argument("--suggestions", type=int, default=24)
    given = parser.parse_args()
    search.dojo.install()
    goals = asyncio.run(read_goals(given.goals))
    repository = LeanGitRepo.from_path(GOALS)
    theorems = [Theorem(repository, goal.source.path.relative_to(GOALS), goal.name) for goal in goals if goal.source.path]
    own, proofs = asyncio.run(own_search(goals, given.expansions, given.suggestions))
    judge(own, theorems, proofs)
    tallies = {"own search": own}
    if given.reprover is not None:
        tallies["ReProver's"] = run(reprover(given.reprover, given.expansions, given.suggestions), theorems)
    if given.llmstep is not None:
        tallies["llmstep's"] = run(llmstep(given.llmstep, given.expansions, given.suggestions), theorems)
    report(tallies)
    dojo_cost(theorems, goals, given.suggestions)


async def read_goals(count: int) -> list[Goal]:
    async with LeanPool(find_toolchain(), 1) as pool:
        files = sorted(GOALS.glob("*/Test.lean"))
        documents = [await pool.read(Source(file.read_text(encoding="utf-8"), file)) for file in files]
    return [goal for document in documents for goal in document.goals][:count]


# The searches


async def own_search(goals: Sequence[Goal], expansions: int, suggestions: int) -> tuple[Tally, list[list[str] | None]]:
    """One search at a time on one Lean process, as theirs. Returns the proofs, too, in the order of the goals."""
    tally, found = Tally(), {}
    settings = SearchSettings(Budget(expansions, TIMEOUT), suggestions=suggestions)
    async with LeanPool(find_toolchain(), 1) as pool:
        began = time.perf_counter()
        searches = search_many(goals, pool.session, ScriptedPolicy(), settings, 1)
        async with contextlib.aclosing(searches):
            async for outcome in searches:
                found[outcome.goal] = outcome.proof
                assert outcome.tree is not None
                tally.tactics += sum(len(node.edges) + len(node.failed) for node in outcome.tree.nodes)
                tally.lean_seconds += sum(
                    node.expansion.timing.lean_seconds for node in outcome.tree.nodes if node.expansion is not None
                )
        tally.seconds = time.perf_counter() - began
    return tally, [None if (proof := found[goal]) is None else list(proof) for goal in goals]


def run(prove: Search, theorems: Sequence[Theorem]) -> Tally:
    """Each theorem searched, with what `run_tac` takes measured."""
    tally = Tally()
    with timed_tactics(tally):
        began = time.perf_counter()
        proofs = [prove(theorem) for theorem in theorems]
        tally.seconds = time.perf_counter() - began
    judge(tally, theorems, proofs)
    return tally


def judge(tally: Tally, theorems: Sequence[Theorem], proofs: Sequence[list[str] | None]) -> None:
    for theorem, proof in zip(theorems, proofs, strict=True):
        if proof is not None:
            accepted = check_proof(theorem, proof_term(tuple(proof), 2))
            tally.proved += accepted
            tally.refused += not accepted


@contextlib.contextmanager
def timed_tactics(tally: Tally) -> Iterator[None]:
    run_tac = Dojo.run_tac

    def timed(self: Dojo, state: Any, tactic: str) -> Any:
        began = time.perf_counter()
        try:
            return run_tac(self, state, tactic)
        finally:
            tally.tactics += 1
            tally.lean_seconds += time.perf_counter() - began

    Dojo.run_tac = timed  # type: ignore[method-assign]
    try:
        yield
    finally:
        Dojo.run_tac = run_tac  # type: ignore[method-assign]


class Scripted:
    """ReProver's `TacticGenerator`, as far as its search asks it."""

    def initialize(self) -> None:
        pass

    async def generate(
        self, state: str, file_path: str, theorem_full_name: str, theorem_pos: Pos, num_samples: int
    ) -> list[tuple[str, float]]:
        return [(one.tactic, one.log_probability) for one in suggest(state.split("\n\n"), num_samples)]


def reprover(folder: Path, expansions: int, suggestions: int) -> Search:
    """`BestFirstSearchProver` of ReProver."""
    with not_needed():
        package = ModuleType("prover")
        package.__path__ = [str(folder / "prover")]
        sys.modules["prover"] = package  # ours is not used from here on
        sys.path.insert(0, str(folder))
        theirs = importlib.import_module("prover.proof_search")

    def prove(theorem: Theorem) -> list[str] | None:
        prover = theirs.BestFirstSearchProver(Scripted(), TIMEOUT, expansions, suggestions, False)
        result = prover.search(theorem.repo, theorem, Pos(1, 1))
        return None if result is None else result.proof

    return prove


def llmstep(folder: Path, expansions: int, suggestions: int) -> Search:
    """`best_first_search` of llmstep."""
    with not_needed():
        sys.path.insert(0, str(folder))
        theirs = importlib.import_module("proofsearch")

    class Model:
        def generate(self, prompts: Sequence[str], params: object, use_tqdm: bool) -> list[Any]:
            [prompt] = prompts
            proposed = suggest(prompt.removeprefix("[GOAL]").removesuffix("[PROOFSTEP]").split("\n\n"), suggestions)
            outputs = [
                SimpleNamespace(text=one.tactic, cumulative_logprob=one.log_probability, token_ids=[0]) for one in proposed
            ]
            return [SimpleNamespace(outputs=outputs)]

    theirs.trange = range  # type: ignore[attr-defined]

    def prove(theorem: Theorem) -> list[str] | None:
        tokenizer = SimpleNamespace(eos_token="\0")
        results = theirs.best_first_search(
            theorem, Model(), tokenizer, expansions, 0.0, suggestions, theirs._prompt_proofstep, timeout=TIMEOUT
        )
        return next((result["proof"] for result in results if result["success"]), None)

    return prove


class Empty:
    """Finds a module that does nothing for each that is not needed."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name.partition(".")[0] in NOT_NEEDED else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> Any:
        module = MagicMock(name=spec.name)
        module.__path__, module.__name__, module.__spec__, module.__all__ = [], spec.name, spec, []
        if spec.name == "torch":
            module.no_grad = lambda: lambda function: function
        return module

    def exec_module(self, module: ModuleType) -> None:
        pass


@contextlib.contextmanager
def not_needed() -> Iterator[None]:
    """While it lasts, what is not needed can be imported."""
    finder: Any = Empty()
    sys.meta_path.append(finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


# What a tactic costs


def report(tallies: dict[str, Tally]) -> None:
    own = tallies["own search"]
    print(f"\n{'':14}{'proved':>8}{'refused':>9}{'tactics':>9}{'seconds':>9}{'tactics/s':>11}{'ms a tactic':>13}{'ratio':>7}")
    for name, tally in tallies.items():
        each = 1000 * tally.lean_seconds / tally.tactics
        ratio = each / (1000 * own.lean_seconds / own.tactics)
        numbers = f"{tally.proved:>8}{tally.refused:>9}{tally.tactics:>9}{tally.seconds:>9.1f}"
        print(f"{name:14}{numbers}{tally.tactics / tally.seconds:>11.0f}{each:>13.2f}{ratio:>7.2f}")
    print("ms a tactic: waiting for Lean, printed goals included.")


def dojo_cost(theorems: Sequence[Theorem], goals: Sequence[Goal], suggestions: int, rounds: int = 3) -> None:
    """The first tactics of each goal, one at a time, through a Dojo and through the session behind it, in turn."""
    differences: list[float] = []
    sessions: list[float] = []
    for theorem in theorems:
        with Dojo(theorem, TIMEOUT) as (dojo, state):
            opened = dojo._open
            assert opened is not None and opened.session is not None and isinstance(state, TacticState)
            session, backend, root = opened.session, opened.backend, opened.states[0]

            async def direct(tactic: str, session: Any = session, root: Any = root) -> float:
                began = time.perf_counter()
                await session.run(root, [tactic])
                return time.perf_counter() - began

            for tactic in [one.tactic for one in suggest(state.pp.split("\n\n"), suggestions)]:
                through, alone = [], []
                for _ in range(rounds):
                    began = time.perf_counter()
                    dojo.run_tac(state, tactic)
                    through.append(time.perf_counter() - began)
                    alone.append(backend.run(direct(tactic)))
                differences.append(min(through) - min(alone))
                sessions.append(min(alone))
    own, lean = 1000 * statistics.mean(differences), 1000 * statistics.mean(sessions)
    print(f"\nThe Dojo's own cost: {own:.3f} ms a tactic, beside {lean:.3f} ms in the session ({len(differences)} tactics).")
    print(f"Median of its own cost: {1000 * statistics.median(differences):.3f} ms.")


if __name__ == "__main__":
    main()
