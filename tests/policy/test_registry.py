"""Policies by name, and the model versions that names stand for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prover.corpus.checkpoints import folder_digest
from prover.corpus.errors import CorpusError
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from prover.policy.errors import PolicyError
from prover.policy.options import PolicyOptions
from prover.policy.registry import POLICIES, is_deterministic, open_policy
from prover.policy.versions import find_version, is_version
from tests.corpus.examples import add_model
from tests.policy.small_models import a_model, saved
from tests.policy.states import state

STATE = state("p q : Prop\nh : p ∧ q\n⊢ q ∧ p")


@pytest.fixture
def options(tmp_path: Path) -> PolicyOptions:
    return PolicyOptions(database=f"sqlite:///{tmp_path}/prover.db", device="cpu")


@pytest.fixture
def corpus(options: PolicyOptions) -> Iterator[Corpus]:
    with Corpus.open(options.database) as opened:
        yield opened


@pytest.mark.parametrize("name", ["oracle", "", "Scripted", ":scripted"])
def test_an_unknown_policy(name: str, options: PolicyOptions) -> None:
    with pytest.raises(PolicyError) as raised:
        open_policy(name, options)
    assert str(raised.value) == f"There is no policy «{name}». Choose one of: {', '.join(POLICIES)}."


async def test_the_scripted_policy(options: PolicyOptions) -> None:
    assert is_deterministic("scripted")
    assert not is_deterministic("model:3")
    async with open_policy("scripted", options) as policy:
        [suggested] = await policy.propose([STATE], 8)
    assert "constructor" in {one.tactic for one in suggested}


async def test_a_model_by_its_number_or_because_it_is_in_use(corpus: Corpus, options: PolicyOptions, tmp_path: Path) -> None:
    folder = saved(a_model(), tmp_path / "model")
    version = corpus.models.add(ModelRole.POLICY, "init", folder, folder_digest(folder), base="nano")
    corpus.models.promote(version)
    proposals = []
    for name in (f"model:{version}", "model", f"transformers:{folder}"):
        async with open_policy(name, options) as policy:
            proposals.append(await policy.propose([STATE], 4))
    assert proposals[0] == proposals[1] == proposals[2]


def test_no_model_in_use(corpus: Corpus, options: PolicyOptions) -> None:
    with pytest.raises(PolicyError, match=r"No policy has been promoted yet\. Use `prover model promote ID`\."):
        open_policy("model", options)


@pytest.mark.parametrize("what", ["first", "-1", "1.5", "1 2"])
def test_what_is_no_number(what: str, options: PolicyOptions) -> None:
    with pytest.raises(PolicyError, match=rf"«{what}» is not the number of a model version\. See `prover model list`\."):
        open_policy(f"model:{what}", options)


def test_a_version_that_there_is_not(corpus: Corpus, options: PolicyOptions) -> None:
    with pytest.raises(CorpusError, match="holds no model version 7"):
        open_policy("model:7", options)


def test_files_that_have_changed(corpus: Corpus, options: PolicyOptions, tmp_path: Path) -> None:
    version = add_model(corpus, tmp_path / "model")
    (tmp_path / "model" / "weights.bin").write_bytes(b"other")
    with pytest.raises(CorpusError, match=rf"Model version {version} is not what was stored: its files in .* have changed"):
        open_policy(f"model:{version}", options)


def test_a_critic_is_no_policy(corpus: Corpus, options: PolicyOptions, tmp_path: Path) -> None:
    critic = add_model(corpus, tmp_path / "critic", role=ModelRole.CRITIC)
    corpus.models.promote(critic)
    with pytest.raises(PolicyError, match=rf"Model version {critic} is a critic, not a policy\. See `prover model list`\."):
        open_policy(f"model:{critic}", options)
    with pytest.raises(PolicyError, match="No policy has been promoted yet"):
        open_policy("model", options)


def test_the_version_in_use_is_the_one_promoted_last(corpus: Corpus, tmp_path: Path) -> None:
    first, second = add_model(corpus, tmp_path / "first"), add_model(corpus, tmp_path / "second")
    for version in (first, second, first):
        corpus.models.promote(version)
        assert find_version(corpus, "promoted", ModelRole.POLICY).id == version
    assert find_version(corpus, str(second), ModelRole.POLICY).id == second


def test_which_names_are_versions() -> None:
    assert [name for name in ("promoted", "3", "models/3", "hub/model", "-3", "") if is_version(name)] == ["promoted", "3"]
