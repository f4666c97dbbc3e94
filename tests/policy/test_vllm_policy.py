"""The policy in vLLM's engine: what is refused before a model is loaded, and how the engine's outputs are read."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from prover.policy.errors import PolicyError
from prover.policy.options import PolicyOptions
from prover.policy.prompts import LONGEST_TACTIC, PROMPT_FORMATS, suggestions
from prover.policy.registry import open_policy
from prover.policy.vllm_policy import VLLMPolicy, samples
from search.policy import Suggestion
from tests.needed import needed
from tests.policy.states import state

OPTIONS = PolicyOptions(database="")


@dataclass
class Logprob:
    """As `vllm.logprobs.Logprob`."""

    logprob: float
    rank: int | None = None
    decoded_token: str | None = None


@dataclass
class CompletionOutput:
    """As `vllm.outputs.CompletionOutput`, as far as it is read."""

    text: str
    token_ids: Sequence[int]
    logprobs: list[dict[int, Logprob]] | None
    finish_reason: str | None = "stop"


def output(text: str, **log_probabilities: float) -> CompletionOutput:
    """A text of tokens with these log-probabilities."""
    numbered = list(enumerate(log_probabilities.values(), start=100))
    return CompletionOutput(text, [token for token, _ in numbered], [{token: Logprob(number)} for token, number in numbered])


def test_a_log_probability_is_the_sum_over_all_tokens_with_the_end() -> None:
    assert samples([output("simp", si=-0.5, mp=-0.25, end=-0.125), output("rfl", rfl=-1.0)]) == [("simp", -0.875), ("rfl", -1.0)]


def test_a_token_that_was_not_the_most_probable_counts_with_its_own_probability() -> None:
    rivals = CompletionOutput("omega", [7], [{3: Logprob(-0.1, rank=1), 7: Logprob(-3.0, rank=5)}])
    assert samples([rivals]) == [("omega", -3.0)]


def test_a_text_that_was_cut_is_no_tactic() -> None:
    assert samples([CompletionOutput("exact", [1], [{1: Logprob(-2.0)}], finish_reason="length")]) == []


def test_samples_become_suggestions_most_probable_first_and_once() -> None:
    outputs = [output(" rfl", a=-2.0), output("simp", a=-1.0), output("rfl\n", a=-1.5), output("", end=-0.1)]
    assert suggestions(PROMPT_FORMATS["plain"], samples(outputs), 8) == [Suggestion("simp", -1.0), Suggestion("rfl", -1.5)]


def test_no_log_probabilities_are_an_error() -> None:
    with pytest.raises(PolicyError, match=r"vLLM reports no log-probabilities\."):
        samples([CompletionOutput("simp", [1], None)])


@pytest.mark.parametrize("reason", ["error", "abort", None])
def test_a_sample_that_did_not_end_by_itself_is_an_error(reason: str | None) -> None:
    with pytest.raises(PolicyError, match=r"vLLM did not finish a tactic"):
        samples([CompletionOutput("sim", [1], [{1: Logprob(-2.0)}], finish_reason=reason)])


class Engine:
    """As `vllm.v1.engine.async_llm.AsyncLLM`, as far as it is used: its tokens are characters. It remembers what it was asked."""

    def __init__(self, context: int) -> None:
        self.model_config = SimpleNamespace(max_model_len=context)
        self.asked: list[tuple[str, Any]] = []

    def get_tokenizer(self) -> Any:
        return SimpleNamespace(encode=list)

    async def generate(self, prompt: str, sampling: Any, request_id: str, lora_request: Any) -> AsyncIterator[Any]:
        self.asked.append((prompt, sampling))
        yield SimpleNamespace(outputs=[output("simp", simp=-1.0)])


@pytest.mark.parametrize(("context", "longest"), [(4096, LONGEST_TACTIC), (100, 50)])
async def test_a_tactic_may_be_as_long_as_in_training(context: int, longest: int, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = SimpleNamespace(RequestOutputKind=SimpleNamespace(FINAL_ONLY=2), SamplingParams=SimpleNamespace)
    monkeypatch.setitem(sys.modules, "vllm.sampling_params", installed)
    engine: Any = Engine(context)
    hypotheses = "\n".join(f"h{i} : {i} < {i + 1}" for i in range(1000))
    await VLLMPolicy(engine, PROMPT_FORMATS["plain"], seed=0).propose([state(f"{hypotheses}\n⊢ True")], 1)
    [(prompt, sampling)] = engine.asked
    assert sampling.max_tokens == longest
    assert 0 < len(prompt) <= context - longest


def test_a_name_without_a_model_is_refused() -> None:
    with pytest.raises(PolicyError, match=r"«vllm:» names no model\. Name one as in vllm:FOLDER\."):
        open_policy("vllm:", OPTIONS)


def test_without_vllm_there_is_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "path_hooks", [])
    with pytest.raises(PolicyError, match=r"vLLM is not installed\. Install prover\[vllm\]"):
        open_policy("vllm:folder", OPTIONS)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A vLLM that must not be imported."""
    needed("torch")
    package = tmp_path / "vllm"
    package.mkdir()
    (package / "__init__.py").write_text("raise AssertionError('vLLM was imported')")
    monkeypatch.syspath_prepend(tmp_path)


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("device", ["auto", "cuda", "cuda:1"])
def test_without_a_gpu_there_is_one_clear_error(device: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(PolicyError, match=r"vLLM needs a CUDA GPU, and none is available\. Name a policy transformers:FOLDER"):
        open_policy("vllm:folder", PolicyOptions(database="", device=device))


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("device", "message"), [("cpu", "vLLM needs a CUDA GPU"), ("cuda:1", r"not cuda:1\. Set CUDA_VISIBLE_DEVICES=1 and")]
)
def test_a_device_that_vllm_cannot_be_given_is_refused(device: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    with pytest.raises(PolicyError, match=message):
        open_policy("vllm:folder", PolicyOptions(database="", device=device))
