"""Online training on the real Lean: rewards of tactics, and a few steps of a pretrained tiny model."""

from __future__ import annotations

import asyncio
import dataclasses
import math
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import TrainerCallback

from prover.corpus.store import Corpus
from prover.flywheel.attempts.record import PolicyRecord, Recorder
from prover.policy.checkpoint import load_model
from prover.training.errors import NothingToLearn, TrainingError
from prover.training.loop import Schedule, newest_checkpoint, run_to_end
from prover.training.new_model import create
from prover.training.online import Online, tactic_of
from prover.training.places import Explored, Place, read_explored
from prover.training.rewards import Rewards
from prover.training.supervised import Supervised, tactic_tokens
from prover.training.train import Data, TrainingRequest, train
from search.errors import LeanFailure
from search.goal import Source
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from search.policy import Suggestion
from search.search_many import search_many
from search.session import ProofFinished, TacticState
from search.settings import Budget, SearchSettings
from tests.cli.command import is_alive

GOALS = Source(
    """
axiom cheat : False

def spin : Nat → Nat → Bool
  | 0, _ => true
  | n + 1, m => spin n (m + 1)

theorem same (n : Nat) : n = n := by
  sorry

theorem first (p q : Prop) : p → q → p := by
  sorry

theorem both (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  sorry
"""
)
TACTICS = ("rfl", "intro hp", "intro hq", "revert hp", "constructor", "exact hp", "exact hq")


class Stubborn:
    """Proposes the same tactics for every state."""

    async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
        return [[Suggestion(tactic, -math.log(len(TACTICS))) for tactic in TACTICS] for _ in states]


async def prove(corpus: Corpus, toolchain: Toolchain) -> None:
    recorder, settings = Recorder(toolchain, corpus, judges=1), SearchSettings(Budget(expansions=20))
    async with LeanPool(toolchain, 1) as pool:
        goals = (await pool.read(GOALS)).goals
        async for outcome in search_many(goals, pool.session, Stubborn(), settings, 1):
            id = corpus.add_theorem(outcome.goal)
            recorded = await recorder.record(id, outcome, settings=settings, policy_record=PolicyRecord("stubborn"))
            assert recorded.proof_id is not None, outcome


@pytest.fixture(scope="module")
def corpus(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    """The three theorems, proved and judged."""
    with Corpus.open(f"sqlite:///{tmp_path_factory.mktemp('corpus')}/prover.db") as corpus:
        asyncio.run(prove(corpus, toolchain))
        yield corpus


@pytest.fixture
def theorems(corpus: Corpus, toolchain: Toolchain) -> dict[str, Explored]:
    return {theorem.goal.name: theorem for theorem in read_explored(corpus, toolchain.version)}


@pytest.fixture(scope="module")
def beginner(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The checkpoint of a tiny model that was shown the three proofs for some seconds."""
    models = tmp_path_factory.mktemp("models")
    new = create(corpus, "nano", models, seed=0)
    schedule = Schedule(learning_rate=5e-3, batch=4)
    request = TrainingRequest(base=str(new.id), models=models, schedule=schedule, device="cpu")
    version, _ = train(Supervised(tokens=60_000, row=256), request, corpus, print)
    return version.path


@pytest.fixture
def online(toolchain: Toolchain) -> Online:
    return Online(toolchain, steps=4, group=4)


SCHEDULE = Schedule(learning_rate=1e-3, batch=8, weight_decay=0.0, checkpoint_every=2)


# Rewards


def test_the_places_are_the_states_of_the_proofs(theorems: dict[str, Explored]) -> None:
    first = theorems["first"].places()
    assert [place.tactics for place in first] == [(), ("intro hp",), ("intro hp", "intro hq")]
    assert [place.goals[0].rpartition("⊢ ")[2] for place in first] == ["p → q → p", "q → p", "p"]
    assert [len(theorem.places()) for theorem in theorems.values()] == [1, 3, 3]


def test_the_reward_is_the_judge_s_word(theorems: dict[str, Explored], toolchain: Toolchain) -> None:
    [same], first = theorems["same"].places(), theorems["first"].places()
    worth: list[tuple[Place, str | None, float]] = [
        (same, "rfl", 1),  # the proof that the corpus holds
        (same, "exact Eq.refl n", 1),  # another
        (same, "exact cheat.elim", 0),  # Lean takes it, but it rests on an axiom that is not allowed
        (same, "sorry", 0),
        (same, "exact m", 0),
        (same, None, 0),
        (first[0], "exact fun hp _ => hp", 1),
        (first[0], "intro hp", 1),  # not the end, but a proof is known from there
        (first[0], "intro\n  hp", 1),
        (first[0], "intro x", 0),  # also valid, but no proof is known from there
        (first[1], "intro hq", 1),
        (first[1], "skip", 0),  # goes nowhere
        (first[1], "revert hp", 0),  # goes back
    ]
    with Rewards(toolchain) as rewards:
        assert rewards.judge([(place, tactic) for place, tactic, _ in worth]) == [reward for *_, reward in worth]
        assert rewards.judge([]) == []


async def test_lean_alone_could_be_deceived(theorems: dict[str, Explored], toolchain: Toolchain) -> None:
    goal = theorems["same"].goal
    async with LeanPool(toolchain, 1) as pool, pool.session(goal) as session:
        assert await session.run(await session.open(goal), ["exact cheat.elim"]) == [ProofFinished()]


def test_a_place_that_cannot_be_reached_is_an_error(theorems: dict[str, Explored], toolchain: Toolchain) -> None:
    _, second, _ = theorems["first"].places()
    refused = dataclasses.replace(second, tactics=("intro", "rfl"))
    elsewhere = dataclasses.replace(second, tactics=("intro x",))
    with Rewards(toolchain) as rewards:
        with pytest.raises(LeanFailure, match="A stored proof of first cannot be replayed: «rfl» gave another result"):
            rewards.judge([(refused, "intro hq")])
        with pytest.raises(LeanFailure, match="led to another state"):
            rewards.judge([(elsewhere, "intro hq")])
        assert rewards.judge([(second, "intro hq")]) == [1], "an error is not the end"


def test_an_interrupt_ends_lean(theorems: dict[str, Explored], toolchain: Toolchain) -> None:
    [same] = theorems["same"].places()
    interrupt = threading.Timer(1, os.kill, (os.getpid(), signal.SIGINT))
    alive: list[int] = []
    others = children()
    with pytest.raises(KeyboardInterrupt), Rewards(toolchain) as rewards:
        rewards.judge([(same, "rfl")])
        alive += {*children()} - {*others}
        interrupt.start()
        rewards.judge([(same, "have endless : spin 100000000 0 = true := by decide +kernel")])
    assert alive and not any(map(is_alive, alive))
    assert not is_rewarding()


def is_rewarding() -> bool:
    return "rewards" in [thread.name for thread in threading.enumerate()]


def children() -> list[int]:
    threads = Path(f"/proc/{os.getpid()}/task").iterdir()
    return [int(child) for thread in threads for child in (thread / "children").read_text().split()]


# Training


class Seen(TrainerCallback):
    """What is logged; interrupts the run after a checkpoint, if it is told to."""

    def __init__(self, interrupt_at: int | None = None) -> None:
        self.logs: list[dict[str, float]] = []
        self._interrupt_at = interrupt_at

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float] | None = None, **_: Any) -> None:
        self.logs += [logs] if logs and "reward" in logs else []

    def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        if state.global_step == self._interrupt_at:
            raise KeyboardInterrupt


def run(online: Online, data: Data, base: str, folder: Path, seen: Seen) -> tuple[int, dict[str, torch.Tensor]]:
    """The number of steps and the weights afterwards."""
    model = online.load(base, "cpu")
    trainer = online.trainer(model, data, SCHEDULE, folder)
    trainer.add_callback(seen)
    finished = run_to_end(trainer, folder)
    return finished.steps, model.network.state_dict()


def test_a_killed_run_goes_on_to_the_same_end(online: Online, corpus: Corpus, beginner: str, tmp_path: Path) -> None:
    data, whole, killed, resumed = online.read(corpus), Seen(), Seen(interrupt_at=2), Seen()
    assert data.summary == {"theorems": 3, "states": 7}
    steps, weights = run(online, data, beginner, tmp_path / "whole", whole)
    assert steps == 4
    rewards = [entry["reward"] for entry in whole.logs]
    assert 0 < sum(rewards) < len(rewards), "it proposes right tactics sometimes"
    assert whole.logs[0]["kl"] == 0, "the reference is what it began as"
    assert whole.logs[-1]["kl"] > 0

    with pytest.raises(KeyboardInterrupt):
        run(online, data, beginner, tmp_path / "run", killed)
    assert not is_rewarding()
    checkpoint = newest_checkpoint(tmp_path / "run")
    assert checkpoint is not None and checkpoint.endswith("checkpoint-2")
    steps, again = run(online, data, beginner, tmp_path / "run", resumed)
    assert steps == 4
    assert [entry["reward"] for entry in resumed.logs] == rewards[2:]
    for name, value in weights.items():
        torch.testing.assert_close(again[name], value)


def test_prompts_are_the_policy_s_and_rewards_the_judge_s(
    online: Online, corpus: Corpus, beginner: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, model, seen = online.read(corpus), online.load(beginner, "cpu"), Seen()
    prompts: list[list[int]] = []
    given_rewards: list[tuple[Place, str | None, float]] = []
    generate, rewards_of = model.network.generate, Rewards.judge

    def listening(**given: Any) -> Any:
        prompts.extend(ids[mask.bool()].tolist() for ids, mask in zip(given["input_ids"], given["attention_mask"], strict=True))
        return generate(**given)

    def overhearing(self: Rewards, written: Sequence[tuple[Place, str | None]]) -> list[float]:
        rewards = rewards_of(self, written)
        given_rewards.extend((place, tactic, reward) for (place, tactic), reward in zip(written, rewards, strict=True))
        return rewards

    monkeypatch.setattr(model.network, "generate", listening)
    monkeypatch.setattr(Rewards, "judge", overhearing)
    trainer = dataclasses.replace(online, steps=2).trainer(model, data, SCHEDULE, tmp_path)
    trainer.add_callback(seen)
    run_to_end(trainer, tmp_path)

    assert len(prompts) == 2 * SCHEDULE.batch
    assert prompts == [model.prompt_tokens(model.anonymized(place.goals)[0], model.longest_prompt) for place, *_ in given_rewards]
    groups = [{place for place, *_ in given_rewards[start : start + 4]} for start in range(0, 16, 4)]
    assert [len(group) for group in groups] == [1, 1, 1, 1]
    first, second = given_rewards[:8], given_rewards[8:]
    assert [entry["reward"] for entry in seen.logs] == [sum(reward for *_, reward in step) / 8 for step in (first, second)]
    assert {reward for *_, reward in given_rewards} == {0.0, 1.0}


def test_what_the_policy_would_drop_is_no_tactic(beginner: str) -> None:
    model = load_model(beginner, "cpu")
    whole = tactic_tokens(model, " exact ⟨hp, hq⟩\n")
    assert tactic_of(model, whole) == "exact ⟨hp, hq⟩"
    assert tactic_of(model, whole[:-1]) is None, "it has no end token"
    assert tactic_of(model, whole[-1:]) is None, "it is empty"
    stopping = dataclasses.replace(model, format=dataclasses.replace(model.format, stop=("\n",)))
    assert tactic_of(stopping, whole[:-1]) == "exact ⟨hp, hq⟩"


def test_adapters(online: Online, corpus: Corpus, beginner: str, tmp_path: Path) -> None:
    said: list[str] = []
    request = TrainingRequest(base=beginner, models=tmp_path, schedule=SCHEDULE, lora=2, device="cpu")
    version, finished = train(dataclasses.replace(online, steps=2), request, corpus, said.append)
    assert finished is not None and finished.steps == 2
    assert said[0] == "Training on 3 theorems, 7 states."
    assert version.method == "online"
    assert version.hyperparameters is not None
    assert version.hyperparameters["group"] == 4 and "toolchain" not in version.hyperparameters
    seen = Seen()
    run(online, online.read(corpus), version.path, tmp_path / "next", seen)
    assert seen.logs[0]["kl"] == 0, "the reference has the adapters that it began with"


@pytest.mark.parametrize(("group", "batch"), [(4, 6), (1, 8), (8, 4)])
def test_a_batch_is_of_whole_groups(
    toolchain: Toolchain, corpus: Corpus, beginner: str, tmp_path: Path, group: int, batch: int
) -> None:
    online = Online(toolchain, group=group)
    schedule = dataclasses.replace(SCHEDULE, batch=batch)
    with pytest.raises(TrainingError, match="does not consist of whole groups"):
        online.trainer(load_model(beginner, "cpu"), online.read(corpus), schedule, tmp_path)


def test_too_little_to_learn_from(online: Online, corpus: Corpus, beginner: str, tmp_path: Path) -> None:
    with Corpus.open(f"sqlite:///{tmp_path}/empty.db") as empty, pytest.raises(NothingToLearn, match="holds no proof"):
        online.read(empty)
    elsewhere = dataclasses.replace(online, toolchain=dataclasses.replace(online.toolchain, version="4.0.0"))
    with pytest.raises(NothingToLearn, match=r"holds no proof by Lean 4\.0\.0"):
        elsewhere.read(corpus)
    schedule = dataclasses.replace(SCHEDULE, batch=32)
    with pytest.raises(NothingToLearn, match="A step needs 8 different states, and the corpus holds 7"):
        online.trainer(load_model(beginner, "cpu"), online.read(corpus), schedule, tmp_path)
