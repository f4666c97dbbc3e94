"""Critic training: a model learns how many tactics are left from a state, or that it is a dead end.

The labels come from search trees alone, as in Math-Shepherd (arXiv 2312.08935), without human labels: in the tree of a judged
proof, the label of a proved state is the length of its shortest known proof, and a state that was expanded and not proved is a
dead end. Open states that were never expanded have no label and are not used.
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
"""One theorem in N is held back from training, and its states are used for evaluation."""


@dataclass(frozen=True)
class Target:
    """A state and its label."""

    goals: tuple[str, ...]
    steps: int | None
    """Length of the shortest known proof in tactics; None for a dead end."""
    declared: frozenset[str]
    """Parts of names that the goal's file declares."""


@dataclass(frozen=True)
class Targets:
    """The states for training, and those of other theorems for evaluation."""

    learned: tuple[Target, ...]
    held_back: tuple[Target, ...]
    """States held back; none is also a training state."""


class BinnedState(TypedDict):
    """A state as tokens, and its bin."""

    prompt: list[int]
    bin: int


@dataclass(frozen=True)
class CriticMethod:
    """Hyperparameters: the number of examples and of bins."""

    examples: int = 20_000
    """Total number of examples, half of them dead ends; names are changed each time."""
    bins: int = 16
    """Number of bins: see `prover.policy.critic_model`. The greatest number of tactics is one less."""
    name: str = field(default="critic", init=False)
    role: ModelRole = field(default=ModelRole.CRITIC, init=False)

    def load(self, checkpoint: str, device: str) -> LanguageModel:
        """Loads a policy's body with a head for the bins, in float32. Raises `PolicyError`."""
        return begin_critic(checkpoint, self.bins, device)

    def read(self, corpus: Corpus) -> Data:
        """Reads the expanded states of the trees of judged proofs. Raises `NothingToLearn`."""
        targets = read_targets(corpus)
        if not any(target.steps is None for target in targets.learned):
            raise NothingToLearn("The corpus holds no proof whose search also found dead ends, so there is nothing to learn.")
        summary = {
            "proved_states": sum(target.steps is not None for target in targets.learned),
            "dead_ends": sum(target.steps is None for target in targets.learned),
            "held_back_states": len(targets.held_back),
        }
        parts = ([(target.goals, target.steps) for target in part] for part in (targets.learned, targets.held_back))
        return Data(targets, digest(parts), summary)

    def trainer(self, model: LanguageModel, data: Data, schedule: Schedule, run: Path) -> Trainer:
        """Returns a trainer of all weights that are not frozen, with the held-back states for evaluation."""
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
        """Yields the examples: proved states and dead ends alternately, each kind in passes. Deterministic for a seed."""
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
    """Returns the labelled states in the trees of judged proofs, each state once with the shortest known proof.

    A tree with a proof that was refused later is not used: its statuses may be wrong.

    A tenth of the theorems, at least one if there are several, is held back: those whose statement digests are smallest.
    So the choice changes little when theorems are added.
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
    """Returns a target for each expanded state of a proof's tree."""
    left = steps_left(tree)
    return [Target(node.goals, left.get(node.id), declared) for node in tree.nodes if node.expansion is not None]


def _learn(known: dict[tuple[str, ...], Target], targets: Iterable[Target]) -> None:
    """Merges targets into `known`: a proof takes precedence over a dead end, and a shorter proof over a longer one."""
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
    """Yields passes over the targets without end, each in another order."""
    while True:
        yield from rng.sample(targets, len(targets))


def _collate(examples: Sequence[BinnedState], pad: int) -> dict[str, torch.Tensor]:
    batch = padded([example["prompt"] for example in examples], pad)
    return {**batch, "labels": torch.tensor([example["bin"] for example in examples])}


def _measured(prediction: EvalPrediction) -> dict[str, float]:
    """Returns how well the network distinguishes proved states from dead ends, and its error in tactics left on proved ones.

    `accuracy` is over all states; `balanced_accuracy` is the mean of both classes' accuracies, so 0.5 is chance.
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
