"""Loading a checkpoint: a failure gives one sentence with the reason, and no other output."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from prover.policy.checkpoint import METADATA, CheckpointError, load_model
from prover.policy.errors import PolicyError
from prover.policy.prompts import UnknownPromptFormat
from search.errors import ProverError
from tests.policy.small_models import a_model, an_encoder_decoder, saved

GOALS = ("p q : Prop\nh : p ∧ q\n⊢ q ∧ p", "⊢ True")


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(a_model(), tmp_path_factory.mktemp("models") / "good")


@pytest.fixture
def copy(good: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(good, tmp_path / "copy"))


def error_text(what: str | Path, *arguments: Any, kind: type[ProverError] = CheckpointError) -> str:
    """What loading says of it; a remedy follows in a second sentence."""
    with pytest.raises(kind) as raised:
        load_model(str(what), *arguments)
    said = str(raised.value)
    assert "\n" not in said
    assert said.endswith(f" {raised.value.remedy}")
    return said.removesuffix(f" {raised.value.remedy}")


def test_what_was_saved_is_loaded(good: Path) -> None:
    before, after = a_model(), load_model(str(good), "cpu")
    assert all(torch.equal(a, b) for a, b in zip(before.network.parameters(), after.network.parameters(), strict=True))
    assert (after.format_name, after.context, after.has_encoder) == ("plain", 512, False)
    assert after.prompt_tokens(GOALS, 100) == before.prompt_tokens(GOALS, 100)
    assert after.tokenizer.decode(after.prompt_tokens(GOALS, 100)) == "p q : Prop\nh : p ∧ q\n⊢ q ∧ p\n\n⊢ True\n---\n"
    assert after.end_tokens == {after.tokenizer.eos_token_id}
    assert not after.network.training


def test_a_prompt_is_shortened_to_the_tokens_there_are(good: Path) -> None:
    model = load_model(str(good))
    for most in range(1, 60):
        assert 0 < len(model.prompt_tokens(GOALS, most)) <= most


def test_the_format_that_is_asked_for_goes_before_the_one_it_was_trained_with(good: Path) -> None:
    assert load_model(str(good), "cpu", "reprover").format_name == "reprover"


def test_a_model_with_an_encoder(tmp_path: Path) -> None:
    tokenizer = a_model().tokenizer
    an_encoder_decoder(len(tokenizer)).save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    loaded = load_model(str(tmp_path))
    assert loaded.has_encoder
    assert loaded.format_name == "plain"
    assert loaded.context == 4096, "T5 has no limit of its own"


def test_a_window_that_slides_is_all_the_context_there_is(copy: Path) -> None:
    _change(copy / "config.json", model_type="mistral", architectures=["MistralForCausalLM"], sliding_window=128)
    assert load_model(str(copy)).context == 128


def test_nothing_is_there(tmp_path: Path) -> None:
    reason = "is neither a folder nor an available model on the hub."
    assert error_text(tmp_path / "nothing") == f"«{tmp_path}/nothing» {reason}"
    assert error_text("someone/no-such-model") == f"«someone/no-such-model» {reason}"
    assert error_text("no such: model") == f"«no such: model» {reason}"


def test_a_file(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_text("weights")
    assert error_text(tmp_path / "model.bin") == f"«{tmp_path}/model.bin» is a file, and a checkpoint is a folder."


def test_a_folder_without_a_model(tmp_path: Path) -> None:
    assert error_text(tmp_path) == f"There is no model in «{tmp_path}»: it holds no config.json."


def _truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _change(file: Path, **facts: Any) -> None:
    file.write_text(json.dumps({**json.loads(file.read_text()), **facts}))


@pytest.mark.parametrize(
    ("name", "spoil", "reason"),
    [
        ("model.safetensors", _truncate, "is not a usable checkpoint: Error while deserializing header: incomplete metadata"),
        ("model.safetensors", lambda file: file.write_bytes(b""), "is not a usable checkpoint: Error while deserializing"),
        ("model.safetensors", Path.unlink, "is not a usable checkpoint: Error no file named model.safetensors"),
        ("config.json", _truncate, "is not a usable checkpoint: It looks like the config file"),
        ("config.json", lambda file: _change(file, model_type="oracle"), "is not a usable checkpoint: The checkpoint you are"),
        ("config.json", lambda file: _change(file, num_hidden_layers=3), "9 of its weights are missing, or of another shape"),
        ("config.json", lambda file: _change(file, intermediate_size=100), "6 of its weights are missing, or of another shape"),
        ("tokenizer.json", Path.unlink, "contains no readable tokenizer."),
        ("tokenizer.json", _truncate, "contains no readable tokenizer."),
        (METADATA, _truncate, "prover.json is damaged"),
        (METADATA, lambda file: file.write_text("{}"), "prover.json is damaged"),
        (METADATA, lambda file: file.write_text("[]"), "prover.json is damaged"),
    ],
)
def test_a_damaged_file(copy: Path, name: str, spoil: Callable[[Path], object], reason: str) -> None:
    spoil(copy / name)
    said = error_text(copy)
    assert reason in said
    assert str(copy) in said
    assert said.endswith(".")


def test_an_unknown_format(copy: Path, good: Path) -> None:
    _change(copy / METADATA, prompt_format="chat")
    assert error_text(copy, kind=UnknownPromptFormat) == "There is no prompt format «chat»."
    assert error_text(good, "cpu", "prose", kind=UnknownPromptFormat) == "There is no prompt format «prose»."


def test_the_tokenizer_of_another_model(tmp_path: Path) -> None:
    model = a_model()
    model.tokenizer.add_tokens([f"word{i}" for i in range(400 - len(model.tokenizer))])
    folder = saved(model, tmp_path / "model")
    assert error_text(folder) == f"The tokenizer of «{folder}» does not match its model: it has 400 tokens, the model 384."


def test_a_tokenizer_without_an_end(tmp_path: Path) -> None:
    model = a_model()
    model.tokenizer.eos_token = None
    folder = saved(model, tmp_path / "model")
    assert error_text(folder) == f"The tokenizer of «{folder}» has no token that ends a text, so no tactic would ever end."


def test_adapters_without_the_model_they_were_trained_on(copy: Path) -> None:
    (copy / "adapter_config.json").write_text(json.dumps({"base_model_name_or_path": "models/gone"}))
    assert error_text(copy).startswith("«models/gone» is neither a folder nor an available model")


@pytest.mark.parametrize("device", ["nonsense", "", "cuda:first", "mps", "meta"])
def test_an_unknown_device(good: Path, device: str) -> None:
    assert error_text(good, device, kind=PolicyError) == f"There is no device «{device}»."


def test_a_missing_gpu(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    assert error_text(good, "cuda", kind=PolicyError) == "There is no GPU that torch can use."
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr("torch.cuda.device_count", lambda: 2)
    assert error_text(good, "cuda:2", kind=PolicyError) == "There is no GPU 2, only 2."


@pytest.mark.parametrize("spoil", [None, lambda folder: _change(folder / "config.json", hidden_size=32)])
def test_the_library_prints_nothing(copy: Path, spoil: Callable[[Path], None] | None) -> None:
    if spoil is not None:
        spoil(copy)
    program = f"""
from prover.policy.checkpoint import CheckpointError, load_model
try:
    load_model({str(copy)!r})
except CheckpointError as error:
    print(error)
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": "."})
    assert (said.returncode, said.stderr, len(said.stdout.splitlines())) == (0, "", 0 if spoil is None else 1)
