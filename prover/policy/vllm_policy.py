"""A policy whose model runs in vLLM's engine, on the GPUs of this machine. For HTTP servers see `openai_policy`.

The engine batches concurrent requests of several searches. vLLM is imported when a policy is opened.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import itertools
import math
import zlib
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from prover.policy.errors import PolicyError
from prover.policy.options import PolicyOptions
from prover.policy.prompts import PLAIN, PromptFormat, prompt_format, room_for_tactic, suggestions
from search.errors import ProverError
from search.policy import Suggestion
from search.session import TacticState

if TYPE_CHECKING:
    from vllm.lora.request import LoRARequest
    from vllm.v1.engine.async_llm import AsyncLLM

MAX_ADAPTER_RANK: Final = 64
"""Maximum rank of LoRA adapters. The engine reserves memory for adapters of this rank."""


class TokenProbability(Protocol):
    """The engine's data about a token: `vllm.logprobs.Logprob`."""

    @property
    def logprob(self) -> float: ...


class Completion(Protocol):
    """One continuation of a prompt: `vllm.outputs.CompletionOutput`."""

    @property
    def text(self) -> str: ...
    @property
    def token_ids(self) -> Sequence[int]: ...
    @property
    def logprobs(self) -> Iterable[Mapping[int, TokenProbability]] | None:
        """For each position, the token and perhaps its alternatives, by token id."""
        ...

    @property
    def finish_reason(self) -> str | None: ...


def samples(outputs: Iterable[Completion]) -> list[tuple[str, float]]:
    """Returns each finished text, with the sum of its tokens' log-probabilities, including the end token.

    Raises `PolicyError` if there are no log-probabilities.
    """
    return [(output.text, _log_probability(output)) for output in outputs if output.finish_reason != "length"]


def _log_probability(output: Completion) -> float:
    if output.finish_reason != "stop":
        raise PolicyError(
            f"vLLM did not finish a tactic ({output.finish_reason}).",
            remedy="See vLLM's messages above; then run the command again.",
        )
    if output.logprobs is None:
        raise PolicyError("vLLM reports no log-probabilities.", remedy="Install the version that the project requires.")
    return math.fsum(probabilities[token].logprob for token, probabilities in zip(output.token_ids, output.logprobs, strict=True))


class VLLMPolicy:
    """Samples tactics at temperature 1, all states of all calls concurrently; the adapter can be changed meanwhile."""

    def __init__(self, engine: AsyncLLM, format: PromptFormat, seed: int) -> None:
        self._engine = engine
        self._format = format
        self._seed = seed
        self._tokenizer = engine.get_tokenizer()
        context: int = engine.model_config.max_model_len
        self._longest_tactic = room_for_tactic(context)
        self._longest_prompt = context - self._longest_tactic
        self._adapter: LoRARequest | None = None
        self._numbers = itertools.count(1)

    async def propose(self, states: Sequence[TacticState], n: int) -> Sequence[Sequence[Suggestion]]:
        """Returns for each state up to `n` suggestions from `n` samples. Raises `PolicyError` if the engine fails."""
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(self._suggest(state, n)) for state in states]
        except* ProverError as failures:
            raise failures.exceptions[0] from None
        return [task.result() for task in tasks]

    async def use(self, adapter: Path | None) -> None:
        """Uses the LoRA adapter in this folder for later calls, or the model without an adapter.

        Running calls keep their adapter. Raises `PolicyError` if the engine cannot load it; the policy is then unchanged.
        """
        if adapter is None:
            self._adapter = None
            return
        from vllm.lora.request import LoRARequest

        number = next(self._numbers)  # a new number, so that the engine's cache never mixes adapters
        request = LoRARequest(f"adapter-{number}", number, str(adapter))
        with _failures(
            f"vLLM cannot load the adapter {adapter}", f"Check its folder; its rank may be {MAX_ADAPTER_RANK} at most."
        ):
            await self._engine.add_lora(request)
        self._adapter = request

    async def _suggest(self, state: TacticState, n: int) -> list[Suggestion]:
        from vllm.sampling_params import RequestOutputKind, SamplingParams

        prompt = self._format.fitting(state.goals, self._fits)
        sampling = SamplingParams(
            n=n,
            temperature=1.0,
            max_tokens=self._longest_tactic,
            stop=list(self._format.stop),
            logprobs=0,  # only of the sampled token
            seed=zlib.crc32(f"{self._seed} {prompt}".encode()),  # independent of the order of states
            output_kind=RequestOutputKind.FINAL_ONLY,
        )
        outputs: list[Any] = []
        with _failures("vLLM cannot continue a prompt", "See vLLM's messages above; then run the command again."):
            async for output in self._engine.generate(
                prompt, sampling, f"state-{next(self._numbers)}", lora_request=self._adapter
            ):
                outputs = output.outputs
        return suggestions(self._format, samples(outputs), n)

    def _fits(self, prompt: str) -> bool:
        return len(self._tokenizer.encode(prompt)) <= self._longest_prompt


def open_vllm(what: str, options: PolicyOptions) -> AbstractAsyncContextManager[VLLMPolicy]:
    """Opens the policy `vllm:MODEL`, a model's folder or its name on the Hugging Face Hub."""
    if not what:
        raise PolicyError("«vllm:» names no model.", remedy="Name one as in vllm:FOLDER.")
    if importlib.util.find_spec("vllm") is None:
        raise PolicyError("vLLM is not installed.", remedy="Install prover[vllm], or name another policy with --policy.")
    _check_gpu(options.device)
    from prover.policy.checkpoint import trained_format

    format = prompt_format(options.prompt_format or trained_format(what) or PLAIN)
    return _opened(what, format, options.seed)


def _check_gpu(device: str) -> None:
    import torch

    if device == "cpu" or not torch.cuda.is_available():
        raise PolicyError(
            "vLLM needs a CUDA GPU, and none is available.", remedy="Name a policy transformers:FOLDER or openai:URL instead."
        )
    if device not in ("auto", "cuda"):
        raise PolicyError(
            f"vLLM takes the first GPU that it sees, not {device}.",
            remedy=f"Set CUDA_VISIBLE_DEVICES={device.removeprefix('cuda:')} and leave out the device.",
        )


@asynccontextmanager
async def _opened(model: str, format: PromptFormat, seed: int) -> AsyncIterator[VLLMPolicy]:
    from vllm.engine.arg_utils import AsyncEngineArgs
    from vllm.v1.engine.async_llm import AsyncLLM

    arguments = AsyncEngineArgs(
        model=model,
        seed=seed,
        enable_lora=True,
        max_lora_rank=MAX_ADAPTER_RANK,
        max_loras=2,  # the new one, and the previous one for running calls
        disable_log_stats=True,
    )
    with _failures(f"vLLM cannot load {model}", "See vLLM's messages above; check the model's name and the GPU's free memory."):
        engine = AsyncLLM.from_engine_args(arguments)
    try:
        yield VLLMPolicy(engine, format, seed)
    finally:
        engine.shutdown()


@contextlib.contextmanager
def _failures(what: str, remedy: str) -> Iterator[None]:
    """Converts the engine's exceptions, which have many types, into a `PolicyError`."""
    try:
        yield
    except Exception as error:
        raise PolicyError(f"{what}: {error.__cause__ or error}", remedy=remedy) from error
