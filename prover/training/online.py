"""Online training: a policy samples tactics for states of judged proofs, and is rewarded for those that the judge accepts.

The method is GRPO (Shao et al. 2024, arXiv 2402.03300): several tactics per state, each compared with the others of its
group, and a Kullback-Leibler term that keeps the policy near its initial weights. It needs a GPU to be practical.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import datasets  # type: ignore[import-untyped]
from transformers import Trainer
from trl.trainer.grpo_config import GRPOConfig
from trl.trainer.grpo_trainer import GRPOTrainer

from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from prover.policy.checkpoint import LanguageModel
from prover.training.errors import NothingToLearn, TrainingError
from prover.training.loop import Schedule, arguments
from prover.training.places import Place, read_explored
from prover.training.rewards import Rewards
from prover.training.steps import digest
from prover.training.supervised import load_decoder
from prover.training.train import Data, without_adapters
from search.lean.toolchain import Toolchain


@dataclass(frozen=True)
class Online:
    """Hyperparameters: the number of tactics tried, and the weight of the distance from the initial policy."""

    toolchain: Toolchain = field(compare=False)
    """The Lean that tries the tactics and judges the proofs."""
    steps: int = 200
    group: int = 8
    """Tactics sampled for one state, to be compared with each other. A batch must consist of whole groups."""
    beta: float = 0.04
    """Weight of the Kullback-Leibler term: the paper's beta, with its value."""
    name: str = field(default="online", init=False)
    role: ModelRole = field(default=ModelRole.POLICY, init=False)

    def load(self, checkpoint: str, device: str) -> LanguageModel:
        """See `load_decoder`."""
        return load_decoder(checkpoint, device)

    def read(self, corpus: Corpus) -> Data:
        """Reads the theorems that were proved with this version of Lean. Raises `NothingToLearn`."""
        theorems = read_explored(corpus, self.toolchain.version)
        if not theorems:
            version = self.toolchain.version
            raise NothingToLearn(f"The corpus holds no proof by Lean {version} of a theorem that is not held out.")
        found = [[t.goal.source.digest, t.goal.name, t.ways, sorted(t.proofs)] for t in theorems]
        states = sum(len(theorem.places()) for theorem in theorems)
        return Data(theorems, digest([self.toolchain.library_revision, *found]), {"theorems": len(theorems), "states": states})

    def trainer(self, model: LanguageModel, data: Data, schedule: Schedule, run: Path) -> Trainer:
        """Returns a trainer of all weights, or of the adapters. Lean runs during training. Raises `TrainingError`."""
        places = [place for theorem in data.content for place in theorem.places()]
        self._check(schedule.batch, len(places))
        args = arguments(
            run,
            schedule,
            model.device,
            GRPOConfig,
            max_steps=self.steps,
            num_generations=self.group,
            max_completion_length=model.longest_tactic,
            temperature=1.0,
            beta=self.beta,
            loss_type="grpo",
        )
        return _Judged(model, places, Rewards(self.toolchain), args)

    def _check(self, batch: int, places: int) -> None:
        """Raises `TrainingError` if the library could make no step with these settings, or would report its own options."""
        if self.group < 2 or batch % self.group:
            raise TrainingError(
                f"A batch of {batch} tactics does not consist of whole groups of {self.group}.",
                remedy=f"Give a --batch that is a multiple of {max(2, self.group)}, and a group of at least 2.",
            )
        if places < batch // self.group:
            raise NothingToLearn(
                f"A step needs {batch // self.group} different states, and the corpus holds {places} on proofs.",
                remedy="Prove more goals, or train with a smaller --batch.",
            )


class _Judged(GRPOTrainer):
    """Runs Lean during training, and uses the policy's own token ids instead of texts."""

    def __init__(self, model: LanguageModel, places: Sequence[Place], rewards: Rewards, args: GRPOConfig) -> None:
        self._rewards = rewards
        network, adapters = without_adapters(model.network)  # so that the reference model has none

        def judged(completion_ids: Sequence[Sequence[int]], place: Sequence[int], **_: Any) -> list[float | None]:
            written = zip(place, (tactic_of(model, tokens) for tokens in completion_ids), strict=True)
            revealed = [(places[at], tactic and anonymized[at][1](tactic)) for at, tactic in written]
            return [*rewards.judge(revealed)]

        anonymized = [model.anonymized(place.goals) for place in places]
        prompts = [model.prompt_tokens(goals, model.longest_prompt) for goals, _ in anonymized]
        super().__init__(
            model=network,
            reward_funcs=[judged],
            args=args,
            train_dataset=datasets.Dataset.from_dict({"prompt": prompts, "place": list(range(len(places)))}),
            processing_class=model.tokenizer,
            peft_config=adapters,
        )
        if self.ref_model is not None:  # the library reloads it from its files, which may differ from the initial weights
            self.ref_model.load_state_dict(network.state_dict())

    def train(self, *args: Any, **kwargs: Any) -> Any:
        with self._rewards:
            return super().train(*args, **kwargs)

    def _tokenize_prompts(self, prompts: list[Any]) -> tuple[list[Any], None, dict[str, Any]]:
        return prompts, None, {}

    def _send_telemetry(self) -> None:
        """Disables telemetry."""


def tactic_of(model: LanguageModel, tokens: Sequence[int]) -> str | None:
    """Returns the tactic of these tokens (with end token) as the policy would read it; None if it would drop them."""
    stopped = any(stop in model.tokenizer.decode(tokens) for stop in model.format.stop)
    if not stopped and tokens[-1] not in model.end_tokens:
        return None
    return model.format.tactic(model.tokenizer.decode(tokens, skip_special_tokens=True))
