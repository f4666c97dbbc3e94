"""The policy over HTTP against real servers: real processes in which a real model writes."""

from __future__ import annotations

import asyncio
import math
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from prover.policy.errors import PolicyError
from prover.policy.openai_policy import RequestLimits, connected
from prover.policy.prompts import PROMPT_FORMATS, PromptFormat
from tests.policy.states import state
from tests.waiting import PATIENCE

PLAIN = PROMPT_FORMATS["plain"]


SUM = state("n : Nat\n⊢ 0 + n = n")


def limits(*, max_tokens: int, in_flight: int = 64) -> RequestLimits:
    """As long as it takes a server to start on a busy machine."""
    return RequestLimits(max_tokens=max_tokens, in_flight=in_flight, timeout=PATIENCE, patience=PATIENCE)


class Server:
    """A process that serves a model and can be killed and started again at the same address."""

    def __init__(self, command: Callable[[int], Sequence[str | Path]], environment: Mapping[str, str] | None = None) -> None:
        """`command` makes the process's command line from its port."""
        port = free_port()
        self.address = f"http://127.0.0.1:{port}/v1"
        self._command = command(port)
        self._environment = {**os.environ, **(environment or {})}
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen(
            self._command, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


# A real model.

LETTERS = [ord(letter) for letter in "abcdefghij"]
END = 256
CONTEXT = 256


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random Llama that writes letters from `a` to `j`, over bytes as tokens."""
    import torch
    import transformers as library
    from tokenizers import Tokenizer, decoders, pre_tokenizers
    from tokenizers.models import BPE

    transformers: Any = library  # whose classes have no types
    folder = tmp_path_factory.mktemp("tiny")
    of_bytes = {character: byte for byte, character in _byte_characters().items()}
    tokens = Tokenizer(BPE(vocab={**of_bytes, "</s>": END}, merges=[]))
    tokens.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokens.decoder = decoders.ByteLevel()
    transformers.PreTrainedTokenizerFast(tokenizer_object=tokens, eos_token="</s>", pad_token="</s>").save_pretrained(folder)

    torch.manual_seed(0)
    model = transformers.LlamaForCausalLM(
        transformers.LlamaConfig(
            vocab_size=END + 1,
            hidden_size=32,
            intermediate_size=64,
            num_hidden_layers=2,
            num_attention_heads=2,
            max_position_embeddings=CONTEXT,
            initializer_range=0.2,
            bos_token_id=None,
            eos_token_id=END,
            pad_token_id=END,
        )
    )
    with torch.no_grad():  # the first coordinate is large for every token, so that its weights act as a bias
        model.model.embed_tokens.weight[:, 0] = 3.0
        bias = model.lm_head.weight[:, 0]
        bias[:] = -20.0
        bias[[*LETTERS, END]] = 0.0
    model.generation_config.do_sample = True  # for clients that do not request sampling
    model.generation_config.top_k = 0
    model.save_pretrained(folder)
    return folder


def _byte_characters() -> dict[int, str]:
    """The character that stands for each byte in byte-level tokenizers."""
    plain = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = (byte for byte in range(256) if byte not in plain)
    return {byte: chr(byte) for byte in plain} | {byte: chr(256 + i) for i, byte in enumerate(others)}


@pytest.fixture(scope="module")
def true_log_probability(folder: Path) -> Callable[[str, Sequence[int]], float]:
    """What the model itself gives to tokens after a prompt."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model, tokenizer = AutoModelForCausalLM.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)

    def log_probability(prompt: str, written: Sequence[int]) -> float:
        before = tokenizer(prompt).input_ids
        with torch.no_grad():
            distributions = model(torch.tensor([[*before, *written]])).logits[0].log_softmax(dim=-1)
        return math.fsum(distributions[len(before) - 1 + i, token].item() for i, token in enumerate(written))

    return log_probability


@pytest.fixture(scope="module")
def real(folder: Path) -> Iterator[Server]:
    """A server that reports log-probabilities, as vLLM's does."""
    program = Path(__file__).with_name("completions_server.py")
    server = Server(lambda port: [sys.executable, program, folder, str(port)])
    yield server
    server.kill()


async def test_a_log_probability_is_that_of_all_tokens_with_the_end(
    real: Server, true_log_probability: Callable[[str, Sequence[int]], float]
) -> None:
    async with connected(real.address, "", PLAIN, limits=limits(max_tokens=6)) as policy:
        [suggested] = await policy.propose([SUM], 32)
    assert len(suggested) > 5
    for suggestion in suggested:
        whole = [*suggestion.tactic.encode(), END]
        assert len(whole) <= 6  # what was cut there is no tactic
        assert suggestion.log_probability == pytest.approx(true_log_probability(PLAIN.prompt(SUM.goals), whole), abs=1e-4)


async def test_suggestions_come_most_probable_first_and_once(real: Server) -> None:
    async with connected(real.address, "tiny", PLAIN, limits=limits(max_tokens=6)) as policy:
        proposals = await policy.propose([SUM, state("⊢ True")], 64)
    for suggested in proposals:
        tactics = [suggestion.tactic for suggestion in suggested]
        numbers = [suggestion.log_probability for suggestion in suggested]
        assert len(tactics) == len(set(tactics)) < 64
        assert numbers == sorted(numbers, reverse=True)


async def test_a_stop_text_ends_a_tactic_and_counts(
    real: Server, true_log_probability: Callable[[str, Sequence[int]], float]
) -> None:
    format = PromptFormat(before="", after="\n", stop=("ab", "c"))
    async with connected(real.address, "tiny", format, limits=limits(max_tokens=40)) as policy:
        [suggested] = await policy.propose([SUM], 16)
    assert suggested
    for suggestion in suggested:
        endings = [list((suggestion.tactic + stop).encode()) for stop in format.stop]
        endings.append([*suggestion.tactic.encode(), END])
        truth = (true_log_probability(format.prompt(SUM.goals), written) for written in endings)
        assert any(suggestion.log_probability == pytest.approx(number, abs=1e-4) for number in truth)


async def test_a_seed_gives_the_same_suggestions(real: Server) -> None:
    async def proposed(seed: int) -> Sequence[Sequence[object]]:
        async with connected(real.address, "tiny", PLAIN, seed=seed, limits=limits(max_tokens=8)) as policy:
            return await policy.propose([SUM], 8)

    assert await proposed(1) == await proposed(1) != await proposed(2)


async def test_a_prompt_beyond_the_context_is_shortened_until_it_fits(real: Server) -> None:
    hypotheses = "\n".join(f"h{i} : {i} < {i + 1}" for i in range(200))
    async with connected(real.address, "tiny", PLAIN, limits=limits(max_tokens=8)) as policy:
        [suggested] = await policy.propose([state(f"{hypotheses}\n⊢ True", "⊢ 1 = 1")], 8)
    assert suggested


async def test_when_no_prompt_fits_the_server_says_why(real: Server) -> None:
    async with connected(real.address, "tiny", PLAIN, limits=limits(max_tokens=CONTEXT)) as policy:
        with pytest.raises(PolicyError, match=r"refuses \(400\): This model's maximum context length is 256 tokens"):
            await policy.propose([SUM], 8)


async def is_outlived(server: Server, states: int, tactics: int, max_tokens: int) -> None:
    """Kills the server while it is asked about so many states, starts it again, and expects tactics for all of them."""
    asked = [state(f"⊢ {i} + 1 = {i + 1}") for i in range(states)]
    async with connected(server.address, "", PLAIN, limits=limits(max_tokens=max_tokens, in_flight=4)) as policy:
        proposing = [asyncio.create_task(policy.propose([one], tactics)) for one in asked]
        await asyncio.wait(proposing, return_when=asyncio.FIRST_COMPLETED)
        server.kill()
        assert not all(task.done() for task in proposing), "no more than four are under way at once"
        server.start()
        assert all(suggested for proposed in await asyncio.gather(*proposing) for suggested in proposed)


async def test_the_policy_survives_a_restart_of_the_server(real: Server) -> None:
    await is_outlived(real, states=30, tactics=64, max_tokens=64)


# The server of Transformers, which writes one completion a request and reports no log-probabilities.


@pytest.fixture(scope="module")
def transformers_serve(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """`transformers serve` with a cache of the Hub that holds `tests/tiny`."""
    home = tmp_path_factory.mktemp("home")
    cached = home / "hub" / "models--tests--tiny"
    revision = "0" * 40
    shutil.copytree(folder, cached / "snapshots" / revision)
    (cached / "refs").mkdir()
    (cached / "refs" / "main").write_text(revision)
    program = Path(sys.executable).with_name("transformers")
    options = ("--device", "cpu", "--host", "127.0.0.1")
    server = Server(lambda port: [program, "serve", "--port", str(port), *options], {"HF_HOME": str(home), "HF_HUB_OFFLINE": "1"})
    yield server
    server.kill()


async def test_log_probabilities_that_transformers_serve_does_not_report_are_estimated(
    transformers_serve: Server, true_log_probability: Callable[[str, Sequence[int]], float]
) -> None:
    drawn = 48
    async with connected(transformers_serve.address, "", PLAIN, limits=limits(max_tokens=3)) as policy:
        [suggested] = await policy.propose([SUM], drawn)
    shares = [math.exp(suggestion.log_probability) for suggestion in suggested]
    counts = [share * drawn for share in shares]
    assert counts == pytest.approx([round(count) for count in counts]) and sum(counts) <= drawn
    # Tactics of one or two letters that end are together as frequent as the model says, within five standard deviations.
    prompt = PLAIN.prompt(SUM.goals)
    texts = [(first, *second) for first in LETTERS for second in ((), *((letter,) for letter in LETTERS))]
    expected = math.fsum(math.exp(true_log_probability(prompt, [*text, END])) for text in texts)
    assert sum(shares) == pytest.approx(expected, abs=5 * math.sqrt(expected * (1 - expected) / drawn))


async def test_the_policy_survives_a_restart_of_transformers_serve(transformers_serve: Server) -> None:
    await is_outlived(transformers_serve, states=10, tactics=8, max_tokens=16)
