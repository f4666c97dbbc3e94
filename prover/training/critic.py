"""Critic training: a model learns how many tactics are left from a state, or that it leads nowhere.

What it learns comes from search trees alone, as in Math-Shepherd (arXiv 2312.08935), with no human's judgement: in the tree of
a judged proof, a proved state has so many tactics left as its shortest known proof, and one that was expanded and not proved
leads nowhere. Of open states that were never expanded nothing is known, and nothing is learned.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict

import numpy
import torch
from transformers import EvalPrediction, Trainer

from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from prover.policy.checkpoint import LanguageModel
from prover.policy.critic_model import begin_critic, expected_steps, pad_token, padded, state_tokens
from prover.training.errors import NothingToLearn
from prover.training.loop import Examples, Schedule, arguments
from prover.training.renaming import declared_names, renaming
from prover.training.steps import digest, searches_to_learn_from, steps_left
from prover.training.train import Data
from search.tree.search_tree import SearchTree

_HELD_BACK = 10
"""One theorem in so many is held back from training, to measure on its states what was learned."""


@dataclass(frozen=True)
class Target:
    """A state and what is to be said of it."""

    goals: tuple[str, ...]
    steps: int | None
    """How many tactics the shortest known proof takes; None if the state leads nowhere."""
    declared: frozenset[str]
    """Parts of names that the goal's own file declares."""


@dataclass(frozen=True)
class Targets:
    """The states to learn from, and those of other theorems to measure by."""

    learned: tuple[Target, ...]
    held_back: tuple[Target, ...]
    """None that is also learned."""


class BinnedState(TypedDict):
    """A state as tokens, and its bin."""

    prompt: list[int]
    bin: int


@dataclass(frozen=True)
class CriticMethod:
    """What is shown, how much of it, and how finely steps are told apart."""

    examples: int = 20_000
    """How many are shown in all, half of them of states that lead nowhere; every time under other names."""
    bins: int = 16
    """How many answers there are: see `prover.policy.critic_model`. So one less is the greatest number of tactics."""
    name: str = field(default="critic", init=False)
    role: ModelRole = field(default=ModelRole.CRITIC, init=False)

    def load(self, checkpoint: str, device: str) -> LanguageModel:
        """A policy's body with a head for the bins, in float32. Raises `PolicyError`."""
        return begin_critic(checkpoint, self.bins, device)

    def read(self, corpus: Corpus) -> Data:
        """The expanded states of the trees of judged proofs. Raises `NothingToLearn`."""
        targets = read_targets(corpus)
        if not any(target.steps is None for target in targets.learned):
            raise NothingToLearn("The corpus holds no proof whose search also went astray, so there is nothing to tell apart.")
        summary = {
            "proved_states": sum(target.steps is not None for target in targets.learned),
            "dead_ends": sum(target.steps is None for target in targets.learned),
            "held_back_states": len(targets.held_back),
        }
        parts = ([(target.goals, target.steps) for target in part] for part in (targets.learned, targets.held_back))
        return Data(targets, digest(parts), summary)

    def trainer(self, model: LanguageModel, data: Data, schedule: Schedule, run: Path) -> Trainer:
        """A trainer of all weights, or of those that are not frozen, with the states held back for its evaluation."""
        pad, held_back = pad_token(model), [self._example(target, model) for target in data.content.held_back]
        return Trainer(
            model=model.network,
            args=arguments(run, schedule, model.device),
            train_dataset=Examples(list(self.examples_of(data.content.learned, model, schedule.seed))),
            eval_dataset=Examples(held_back) if held_back else None,
            data_collator=lambda examples: _collate(examples, pad),
            compute_metrics=_measured,
            processing_class=model.tokenizer,
        )

    def examples_of(self, targets: Sequence[Target], model: LanguageModel, seed: int) -> Iterator[BinnedState]:
        """As many as are to be shown: proved states and others by turns, each kind in passes. The same for the same seed."""
        rng = random.Random(seed)
        kinds = [_endless([t for t in targets if (t.steps is None) is nowhere], rng) for nowhere in (False, True)]
        for target in itertools.islice(itertools.chain.from_iterable(zip(*kinds, strict=True)), self.examples):
            rename = renaming(target.goals, (), target.declared, rng, model.naming)
            named = Target(tuple(rename(goal) for goal in target.goals), target.steps, target.declared)
            yield self._example(named, model)

    def _example(self, target: Target, model: LanguageModel) -> BinnedState:
        most = self.bins - 1
        return BinnedState(
            prompt=state_tokens(model, target.goals),
            bin=most if target.steps is None else min(target.steps, most) - 1,
        )


def read_targets(corpus: Corpus) -> Targets:
    """What is known of states in the trees of judged proofs, each state once with the fewest tactics known.

    A tree of which any proof was refused later counts for nothing: it may call states proved that are not.

    A tenth of the theorems, and at least one where there are several, is held back: those whose statements' digests come
    first. So it is the same tenth as long as no theorem is added, and largely the same then.
    """
    known: dict[str, dict[tuple[str, ...], Target]] = {}
    for search, tree in searches_to_learn_from(corpus):
        if search.proofs and not search.refused:
            own = known.setdefault(search.theorem.statement_digest, {})
            _learn(own, targets_of(tree, declared_names(corpus.goal(search.theorem.id).source.text)))
    theorems = sorted(known)
    count = -(-len(theorems) // _HELD_BACK) if len(theorems) > 1 else 0
    learned, held_back = (_together(known[theorem] for theorem in part) for part in (theorems[count:], theorems[:count]))
    return Targets(tuple(learned.values()), tuple(target for goals, target in held_back.items() if goals not in learned))


def targets_of(tree: SearchTree, declared: frozenset[str]) -> list[Target]:
    """What the tree of a proof says of each of its expanded states."""
    left = steps_left(tree)
    return [Target(node.goals, left.get(node.id), declared) for node in tree.nodes if node.expansion is not None]


def _learn(known: dict[tuple[str, ...], Target], targets: Iterable[Target]) -> None:
    """Adds to what is known of states: a proof outweighs that none was found, and a shorter one a longer one."""
    for target in targets:
        before = known.get(target.goals, target)
        steps = min((s for s in (before.steps, target.steps) if s is not None), default=None)
        known[target.goals] = Target(target.goals, steps, before.declared | target.declared)


def _together(parts: Iterable[Mapping[tuple[str, ...], Target]]) -> dict[tuple[str, ...], Target]:
    known: dict[tuple[str, ...], Target] = {}
    for part in parts:
        _learn(known, part.values())
    return known


def _endless(targets: Sequence[Target], rng: random.Random) -> Iterator[Target]:
    """Pass after pass, each in another order."""
    while True:
        yield from rng.sample(targets, len(targets))


def _collate(examples: Sequence[BinnedState], pad: int) -> dict[str, torch.Tensor]:
    batch = padded([example["prompt"] for example in examples], pad)
    return {**batch, "labels": torch.tensor([example["bin"] for example in examples])}


def _measured(prediction: EvalPrediction) -> dict[str, float]:
    """How well the network tells proved states from others, and how far off it is with the tactics left of proved ones.

    `accuracy` is a share of all states; `balanced_accuracy` the mean of the shares of both kinds, so one half is chance.
    """
    logits, bins = torch.from_numpy(numpy.asarray(prediction.predictions)).float(), torch.from_numpy(prediction.label_ids)
    nowhere = logits.shape[-1] - 1
    is_proved = bins != nowhere
    right = (logits.softmax(-1)[:, nowhere] < 0.5) == is_proved
    kinds = [right[kind] for kind in (is_proved, ~is_proved) if kind.any()]
    measured = {
        "accuracy": right.double().mean().item(),
        "balanced_accuracy": sum(kind.double().mean().item() for kind in kinds) / len(kinds),
    }
    if is_proved.any():
        steps = expected_steps(logits[is_proved, :nowhere])
        measured["steps_error"] = (steps - (bins[is_proved] + 1)).double().abs().mean().item()
    return measured
