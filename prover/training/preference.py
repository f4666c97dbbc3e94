"""Preference training: a policy learns to prefer the tactics of proofs to tactics that failed in the same states.

Direct preference optimisation (Rafailov et al. 2023, arXiv 2305.18290) on pairs from search trees, as in BFS-Prover (arXiv
2502.03438): there is no reward model, and the initial model is the reference. Prompts and tactics are tokenized as in
supervised training.
"""

from __future__ import annotations

import random
import shutil
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import datasets  # type: ignore[import-untyped]
from accelerate import PartialState  # type: ignore[import-untyped]
from transformers import Trainer
from trl.trainer.dpo_config import DPOConfig
from trl.trainer.dpo_trainer import DPOTrainer

from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from prover.policy.checkpoint import LanguageModel
from prover.policy.prompts import LONGEST_TACTIC
from prover.training.errors import NothingToLearn
from prover.training.loop import Schedule, arguments, explained
from prover.training.renaming import declared_names, renaming
from prover.training.steps import digest, searches_to_learn_from, steps_of
from prover.training.supervised import load_decoder, tactic_tokens
from prover.training.train import Data, without_adapters
from search.tree.nodes import LossKind, Node, NodeStatus
from search.tree.search_tree import SearchTree


@dataclass(frozen=True)
class Choice:
    """A state with the tactics of judged proofs there, and tactics that failed there; none is both."""

    goals: tuple[str, ...]
    chosen: tuple[str, ...]
    rejected: tuple[str, ...]
    declared: frozenset[str]
    """Parts of names that the goal's file declares."""


class Pair(NamedTuple):
    """Token ids of a prompt and of two tactics, each with the end token; the first is the preferred one."""

    prompt: list[int]
    chosen: list[int]
    rejected: list[int]


@dataclass(frozen=True)
class Preference:
    """Hyperparameters: the choice of pairs, the number of passes, and beta."""

    beta: float = 0.1
    """Weight of the distance from the reference: the paper's beta."""
    rejected: int = 8
    """Maximum rejected tactics of a state in one pass; others are used in other passes."""
    passes: int = 2
    """How often each state is used, each time with other names."""
    row: int = 512
    """Maximum tokens of a prompt and a tactic together."""
    name: str = field(default="preference", init=False)
    role: ModelRole = field(default=ModelRole.POLICY, init=False)

    def load(self, checkpoint: str, device: str) -> LanguageModel:
        """See `load_decoder`."""
        return load_decoder(checkpoint, device)

    def read(self, corpus: Corpus) -> Data:
        """Reads the states of proofs where some tactic failed. Raises `NothingToLearn`."""
        choices = read_choices(corpus)
        if not choices:
            raise NothingToLearn("The corpus holds no state of a proof where another tactic failed.")
        return Data(
            choices,
            digest([choice.goals, choice.chosen, choice.rejected] for choice in choices),
            {
                "states": len(choices),
                "chosen_tactics": sum(len(choice.chosen) for choice in choices),
                "rejected_tactics": sum(len(choice.rejected) for choice in choices),
            },
        )

    def trainer(self, model: LanguageModel, data: Data, schedule: Schedule, run: Path) -> Trainer:
        """Returns a trainer of all weights, or of the adapters. The reference's log-probabilities are computed here, once."""
        pairs = self.pairs(data.content, model, schedule.seed)
        if not pairs:
            raise NothingToLearn("Every tactic to choose between is too long.", remedy="Prove other goals, with `prover prove`.")
        network, adapters = without_adapters(model.network)  # so that the reference model has none
        return _Tokenized(
            model=network,
            args=arguments(
                run,
                schedule,
                model.device,
                DPOConfig,
                beta=self.beta,
                max_length=None,
                precompute_ref_log_probs=True,
                gradient_checkpointing=False,
            ),
            train_dataset=_shared(pairs, run / "pairs"),
            processing_class=model.tokenizer,
            peft_config=adapters,
        )

    def pairs(self, choices: Sequence[Choice], model: LanguageModel, seed: int) -> list[Pair]:
        """Returns the pairs of all passes. Deterministic for a seed."""
        rng = random.Random(seed)
        return [pair for _ in range(self.passes) for choice in choices for pair in self._of(choice, model, rng)]

    def _of(self, choice: Choice, model: LanguageModel, rng: random.Random) -> Iterator[Pair]:
        for rejected in rng.sample(choice.rejected, min(len(choice.rejected), self.rejected)):
            tactics = [rng.choice(choice.chosen), rejected]
            rename = renaming(choice.goals, tactics, choice.declared, rng, model.naming)
            good, bad = (list(tactic_tokens(model, rename(tactic))) for tactic in tactics)
            longest = max(len(good), len(bad))
            if longest <= min(LONGEST_TACTIC, self.row - 1):
                prompt = model.prompt_tokens([rename(goal) for goal in choice.goals], self.row - longest)
                yield Pair(prompt, good, bad)


def read_choices(corpus: Corpus) -> list[Choice]:
    """Returns all states on judged proofs where other tactics failed, in the order in which they were found.

    A tactic failed if Lean rejected it or it timed out, or if the state it leads to was expanded and not proved. A tactic
    that leads to a proved state, or finishes the proof, in any tree is never rejected at this state.
    """
    found: defaultdict[tuple[str, ...], _Tried] = defaultdict(_Tried)
    for search, tree in searches_to_learn_from(corpus):
        if not search.proofs:
            continue
        declared = declared_names(corpus.goal(search.theorem.id).source.text)
        for proof in search.proofs:
            for step in steps_of(tree, proof.tactics):
                found[step.goals].chosen[step.tactic] = None
        for node in tree.nodes:
            if node.expansion is not None:
                found[node.goals].add(tree, node, declared)
    choices = [tried.choice(goals) for goals, tried in found.items()]
    return [choice for choice in choices if choice.chosen and choice.rejected]


@dataclass
class _Tried:
    """The results of the tactics that were tried on a state, in all trees together."""

    chosen: dict[str, None] = field(default_factory=dict)
    proving: set[str] = field(default_factory=set)
    vain: dict[str, None] = field(default_factory=dict)
    declared: frozenset[str] = frozenset()

    def add(self, tree: SearchTree, node: Node, declared: frozenset[str]) -> None:
        self.declared |= declared
        for failed in node.failed:
            if not isinstance(failed.kind, LossKind):
                self.vain[failed.tactic] = None
        for edge in node.edges:
            target = None if edge.target is None else tree.nodes[edge.target]
            if target is None or target.status is NodeStatus.PROVED:
                self.proving.add(edge.tactic)
            elif target.expansion is not None:
                self.vain[edge.tactic] = None

    def choice(self, goals: tuple[str, ...]) -> Choice:
        rejected = tuple(tactic for tactic in self.vain if tactic not in self.proving)
        return Choice(goals, tuple(self.chosen), rejected, self.declared)


def _shared(pairs: Sequence[Pair], folder: Path) -> Any:
    """Returns the pairs as a dataset in a folder: with several processes, the library lets one write it and the others read."""
    with explained(folder), PartialState().main_process_first():
        if PartialState().is_main_process:
            columns = [{"prompt_ids": pair.prompt, "chosen_ids": pair.chosen, "rejected_ids": pair.rejected} for pair in pairs]
            shutil.rmtree(folder, ignore_errors=True)
            datasets.Dataset.from_list(columns).save_to_disk(folder)
        return datasets.load_from_disk(folder)


class _Tokenized(DPOTrainer):
    """Takes token ids instead of texts: the library's tokenization may differ from the policy's."""

    def _prepare_dataset(self, dataset: Any, *_: Any) -> Any:
        return dataset
