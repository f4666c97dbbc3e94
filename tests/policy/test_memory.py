"""How much memory is kept free for models, and that Lean's processes share the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from prover.corpus.checkpoints import folder_digest
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from prover.policy.memory import critic_memory, policy_memory
from prover.policy.options import PolicyOptions
from search.lean.confine.launch import Confinement
from search.machine import share_of_memory

GIB = 1024**3


@pytest.fixture
def options(tmp_path: Path) -> PolicyOptions:
    return PolicyOptions(database=f"sqlite:///{tmp_path}/prover.db", device="cpu")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model's folder whose weights fill 3 GiB, none of which is on the disk."""
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    for name, size in {"model-00001-of-00002.safetensors": 2 * GIB, "model-00002-of-00002.safetensors": GIB}.items():
        with (folder / name).open("wb") as file:
            file.truncate(size)
    return folder


@pytest.mark.parametrize("name", ["scripted", "openai:http://localhost:8000/v1", "mix:scripted=1,openai:http://localhost/v1=2"])
def test_policies_without_a_model_in_this_process(name: str, options: PolicyOptions) -> None:
    assert policy_memory(name, options) == 0
    assert critic_memory(None, options) == 0


def test_a_model_takes_twice_its_files_and_a_mixture_the_sum_of_its_parts(folder: Path, options: PolicyOptions) -> None:
    once = 7 * GIB
    assert policy_memory(f"transformers:{folder}", options) == once
    assert policy_memory(f"mix:transformers:{folder}=1,scripted=2", options) == once
    assert policy_memory(f"mix:transformers:{folder}=1,transformers:{folder}=2", options) == 2 * once


def test_a_model_that_is_not_on_this_machine(options: PolicyOptions) -> None:
    assert policy_memory("transformers:nobody/nothing", options) == GIB
    assert policy_memory("transformers:no/folder/at/all", options) == GIB


def test_model_versions(options: PolicyOptions, tmp_path: Path) -> None:
    with Corpus.open(options.database) as corpus:
        versions = {}
        for role in ModelRole:
            folder = tmp_path / role
            folder.mkdir()
            (folder / "pytorch_model.bin").write_bytes(role.encode().ljust(1000))
            versions[role] = corpus.models.add(role, "init", folder, folder_digest(folder), base="nano")
        corpus.models.promote(versions[ModelRole.CRITIC])
    assert policy_memory(f"model:{versions[ModelRole.POLICY]}", options) == GIB + 2000
    assert critic_memory(str(versions[ModelRole.CRITIC]), options) == critic_memory("promoted", options) == GIB + 2000


def test_on_a_gpu_the_weights_are_elsewhere(folder: Path, options: PolicyOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr("torch.cuda.device_count", lambda: 1)
    assert policy_memory(f"transformers:{folder}", PolicyOptions(options.database, device="cuda:0")) == 4 * GIB


def test_lean_s_processes_share_what_is_left() -> None:
    assert Confinement.strongest(1).memory_bytes == share_of_memory(1)
    assert Confinement.strongest(1, GIB).memory_bytes == share_of_memory(1) - GIB
