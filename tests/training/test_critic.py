"""Critic training: labels from trees, learning them, and using the critic in a search."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
import torch

from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole, ModelVersion, Split
from prover.flywheel.attempts.pipeline import Store
from prover.flywheel.attempts.record import PolicyRecord, Recorder
from prover.flywheel.evaluation import EvaluationPlan
from prover.policy.critic_model import ModelCritic, expected_steps, load_critic
from prover.policy.errors import PolicyError
from prover.policy.options import PolicyOptions
from prover.policy.registry import open_critic
from prover.training.critic import CriticMethod, Target, read_targets
from prover.training.errors import NothingToLearn
from prover.training.loop import Schedule
from prover.training.train import TrainingRequest, train
from search.lean.toolchain import Toolchain
from search.session import TacticState
from search.settings import Budget, SearchSettings
from tests.corpus.examples import a_goal
from tests.search.proof_graph import DONE, REFUSED, Graph, GraphPolicy, GraphSession
from tests.training.searches import EVERY_KIND, a_model, record, record_many


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.open(f"sqlite:///{tmp_path}/prover.db") as opened:
        yield opened


def learned(corpus: Corpus) -> dict[str, int | None]:
    return {target.goals[0]: target.steps for target in read_targets(corpus).learned}


def test_what_a_tree_says_of_its_states(corpus: Corpus) -> None:
    record(corpus, EVERY_KIND, "True")
    assert learned(corpus) == {"⊢ root": 2, "⊢ near": 1, "⊢ also near": 2, "⊢ dead": None, "⊢ far": None}


def test_a_proof_outweighs_a_dead_end_and_a_shorter_one_a_longer(corpus: Corpus) -> None:
    record(corpus, {"a": {"to b": "b", "to c": "c"}, "c": {"done": DONE}, "b": {}}, "1 = 1")
    record(corpus, {"b": {"to c": "c"}, "c": {"to d": "d"}, "d": {"done": DONE}}, "1 = 1")
    assert learned(corpus) == {"⊢ a": 2, "⊢ b": 3, "⊢ c": 1, "⊢ d": 1}


def test_held_out_theorems_and_unjudged_proofs_are_not_used(corpus: Corpus) -> None:
    record(corpus, EVERY_KIND, "1 = 1", split=Split.TEST)
    record(corpus, EVERY_KIND, "2 = 2", split=Split.VALIDATION)
    record(corpus, EVERY_KIND, "3 = 3", judged=False)
    record(corpus, {"here": {"wrong": REFUSED}}, "4 = 4")
    with pytest.raises(NothingToLearn, match="dead ends"):
        CriticMethod().read(corpus)
    record(corpus, {"there": {"right": DONE}}, "5 = 5")
    assert learned(corpus) == {"⊢ there": 1}
    with pytest.raises(NothingToLearn, match="dead ends"):
        CriticMethod().read(corpus)


def test_a_tenth_of_the_theorems_is_held_back(corpus: Corpus) -> None:
    for i in range(19):
        record(corpus, {f"own {i}": {"on": "common"}, "common": {"done": DONE}}, f"{i} = {i}")
    targets = read_targets(corpus)
    goals = [{target.goals[0] for target in part} for part in (targets.learned, targets.held_back)]
    assert (len(goals[0]), len(goals[1])) == (18, 2), "the state that is learned is not measured"
    assert not goals[0] & goals[1]


def test_half_of_what_is_shown_leads_nowhere(corpus: Corpus, tmp_path: Path) -> None:
    record(corpus, EVERY_KIND, "True")
    method = CriticMethod(examples=60, bins=3)
    model = method.load(a_model(corpus, tmp_path / "models").path, "cpu")
    targets = read_targets(corpus).learned
    shown = list(method.examples_of(targets, model, seed=0))
    assert [sum(example["bin"] == bin for example in shown) for bin in range(3)] == [10, 20, 30]
    assert shown == list(method.examples_of(targets, model, seed=0))
    assert shown != list(method.examples_of(targets, model, seed=1))


def test_more_tactics_than_there_are_bins_for_count_as_the_most(corpus: Corpus, tmp_path: Path) -> None:
    record(corpus, {"far": {"on": "near", "off": "dead"}, "near": {"on": "end"}, "end": {"done": DONE}, "dead": {}}, "True")
    method = CriticMethod(examples=6, bins=3)
    model = dataclasses.replace(method.load(a_model(corpus, tmp_path / "models").path, "cpu"), naming=None)
    shown = list(method.examples_of(read_targets(corpus).learned, model, seed=0))
    bins = {tuple(example["prompt"]): example["bin"] for example in shown}
    assert sorted(bins.values()) == [0, 1, 1, 2]
    assert bins[tuple(model.prompt_tokens(["⊢ far"], 100))] == 1


def test_names_vary(corpus: Corpus, tmp_path: Path) -> None:
    record(corpus, EVERY_KIND, "True")
    method = CriticMethod(examples=60)
    model = method.load(a_model(corpus, tmp_path / "models").path, "cpu")
    targets = [Target(("n m : Nat\n⊢ n = m",), steps, frozenset()) for steps in (1, None)]
    written = {model.tokenizer.decode(example["prompt"]) for example in method.examples_of(targets, model, seed=0)}
    assert len(written) > 5


def test_values_are_means_over_the_bins() -> None:
    sure = torch.full((4, 4), -1e9).fill_diagonal_(0.0)
    assert expected_steps(sure).tolist() == [1, 2, 3, 4]
    assert expected_steps(torch.zeros(1, 4)).tolist() == [2.5]


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Corpus]]:
    """A folder with a database of theorems that are alike, and for models."""
    folder = tmp_path_factory.mktemp("toy")
    with Corpus.open(f"sqlite:///{folder}/prover.db") as opened:
        record_many(opened, 20)
        yield folder, opened


def trained(toy: tuple[Path, Corpus], lora: int | None) -> ModelVersion:
    folder, corpus = toy
    base = a_model(corpus, folder / "models")
    schedule = Schedule(learning_rate=3e-3 if lora is None else 5e-3, batch=32)
    request = TrainingRequest(str(base.id), folder / "models", schedule, lora=lora, device="cpu")
    return train(CriticMethod(examples=3200), request, corpus, lambda _: None)[0]


@pytest.mark.parametrize("lora", [None, 8])
def test_it_learns_which_states_lead_nowhere(toy: tuple[Path, Corpus], lora: int | None) -> None:
    version = trained(toy, lora)
    assert version.role is ModelRole.CRITIC
    assert version.metrics["held_back_states"] == 8
    # Nothing learned is one half, and some seven tactics. How near to perfect it comes depends on the processor that trained it.
    assert version.metrics["held_back_accuracy"] == version.metrics["held_back_balanced_accuracy"] > 0.8
    assert version.metrics["held_back_steps_error"] < 3
    assert not any("second" in name or "runtime" in name for name in version.metrics), "the same training, the same digest"
    critic = ModelCritic(load_critic(version.path, "cpu"))
    two, one, none = critic.predict([["⊢ P7 ∧ Q"], ["⊢ P7"], ["⊢ P7 → False"]])
    assert 1 <= one < none and 1 <= two < none <= 16


def test_a_value_does_not_depend_on_the_batch(toy: tuple[Path, Corpus]) -> None:
    critic = ModelCritic(load_critic(trained(toy, None).path, "cpu"))
    states = [[f"⊢ {'P ∧ ' * i}Q{j}"] for i, j in itertools.product(range(10), range(10))]
    together = critic.predict(states)
    assert together == [critic.predict([state])[0] for state in states]
    assert critic.predict([]) == []


async def test_a_search_asks_the_critic_in_use(toy: tuple[Path, Corpus], toolchain: Toolchain) -> None:
    folder, corpus = toy
    options = PolicyOptions(f"sqlite:///{folder}/prover.db", device="cpu")
    corpus.models.promote(trained(toy, None).id)
    graph: Graph = {
        "P7 ∧ Q": {"exfalso": "P7 → False", "constructor": "P7"},
        "P7 → False": {"vain": REFUSED},
        "P7": {"vain": REFUSED},
    }
    goal = a_goal("P7 ∧ Q")
    session = GraphSession(graph)
    async with open_critic("promoted", options) as critic:
        assert critic is not None
        store = Store(Recorder(toolchain, corpus, 1), {goal: corpus.add_theorem(goal)})
        plan = EvaluationPlan(store, SearchSettings(Budget(10), suggestions=4, critic=critic), searches=1)
        [trial] = await plan.run(PolicyRecord("graph"), GraphPolicy(graph), lambda _: nullcontext(session), lambda: None)
    assert session.ran_on == ["P7 ∧ Q", "P7", "P7 → False"], "the likelier tactic leads nowhere, so it has to wait"
    assert corpus.attempt(trial.attempt_id).priority == "critic"


async def test_what_is_no_critic(toy: tuple[Path, Corpus], tmp_path: Path) -> None:
    folder, corpus = toy
    options = PolicyOptions(f"sqlite:///{folder}/prover.db", device="cpu")
    policy = a_model(corpus, folder / "models")
    with pytest.raises(PolicyError, match=f"Model version {policy.id} is a policy, not a critic"):
        open_critic(str(policy.id), options)
    with pytest.raises(PolicyError, match="is not the number of a critic"):
        open_critic("models/critic", options)
    with pytest.raises(PolicyError, match="is not a critic of this program"):
        load_critic(policy.path, "cpu")
    with pytest.raises(PolicyError, match="No critic has been promoted"):
        open_critic("promoted", PolicyOptions(f"sqlite:///{tmp_path}/empty.db", device="cpu"))
    async with open_critic(None, options) as none:
        assert none is None


async def test_the_critic_sees_states(toy: tuple[Path, Corpus]) -> None:
    critic = ModelCritic(load_critic(trained(toy, None).path, "cpu"))
    state = TacticState(0, ("⊢ P ∧ Q",), "P ∧ Q", coupled=False)
    assert await critic.values([state]) == critic.predict([state.goals])
