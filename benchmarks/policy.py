"""The cost of tactics from a language model: our sampling, the library's own, and the gain of batching.

    python benchmarks/policy.py [--quick] [--json FILE] [--device auto|cpu|cuda] [--model FOLDER]

Unless a model is named, one of random weights is made on the spot. All contenders write tactics of one length for the same
states, and take turns in one run. Where there is a GPU, vLLM is asked too if it is installed, and supervised training is set
against the card's arithmetic. What comes out depends on the machine and on what else it does: a target that is not met is said
to be so, and nothing fails.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import importlib.util
import itertools
import json
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
import transformers

from prover.policy.checkpoint import LanguageModel, choose_device, load_model
from prover.policy.options import PolicyOptions
from prover.policy.prompts import PromptFormat, suggestions
from prover.policy.registry import open_policy
from prover.policy.sampling import sample
from prover.policy.transformers_policy import TransformersPolicy
from prover.training.loop import Schedule
from prover.training.new_model import PRESETS, new_network, train_tokenizer
from prover.training.steps import Lesson
from prover.training.supervised import Supervised
from prover.training.train import Data, save
from search.policy import Policy
from search.session import TacticState

BATCHES = (1, 8, 64)
LENGTH = 16
"""Tokens in a tactic: about what the tactics of `lean_project/Goals` have."""
SURENESS = 20.0
"""Times that the logits of random weights are multiplied: about 0.7 of the probability is then that of the likeliest token."""
WARM_UP = 3
"""Training steps that are not counted."""
BATCHING_TARGET = 5.0
OVERHEAD_TARGET = 0.10
DIFFERENCE_TARGET = 1e-4

GOALS = (
    "p q r : Prop\nh : p ∧ q\nhr : q → r\n⊢ r ∧ p",
    "p q : Prop\nh : ¬(p ∨ q)\n⊢ ¬p ∧ ¬q",
    "n m : Nat\nh : n ≤ m\n⊢ n < m + 1",
    "case succ\nn : Nat\nih : 0 + n = n\n⊢ 0 + (n + 1) = n + 1",
    "α : Type\nxs ys : List α\n⊢ (xs ++ ys).length = ys.length + xs.length",
    "case cons\nα : Type\nx : α\nxs : List α\nih : xs.reverse.length = xs.length\n⊢ (x :: xs).reverse.length = xs.length + 1",
    "α : Type\np q : α → Prop\nh : ∀ x, p x → q x\na : α\nha : p a\n⊢ ∃ x, q x",
    "a b c d : Nat\nh₁ : a = b\nh₂ : c = d\n⊢ a + c = b + d",
    "b c : Bool\n⊢ (b && c) = (c && b)",
    "α : Type\nr : α → α → Prop\nsymm : ∀ x y, r x y → r y x\nx y z : α\nhy : r x y\nhz : r x z\n⊢ r y x ∧ r z x",
    "f : Nat → Nat\nh : ∀ n m, f (n + m) = f n + f m\n⊢ f 0 = 0",
    "case inl\np q r : Prop\nhp : p\n⊢ (p ∨ q) ∧ (p ∨ r)\n\ncase inr\np q r : Prop\nh : q ∧ r\n⊢ (p ∨ q) ∧ (p ∨ r)",
)
TACTICS = (
    "exact ⟨hr h.2, h.1⟩",
    "constructor",
    "simp",
    "omega",
    "induction n with\n| zero => rfl\n| succ n ih => simp [ih]",
    "rfl",
)
STATES = [
    TacticState(number, (f"k{number} : Nat\n{goal}",), f"{number}", coupled=False)
    for number in range(max(BATCHES))
    for goal in [GOALS[number % len(GOALS)]]
]

PEAKS = {"H200": 989, "H100": 989, "A100": 312, "L40S": 362, "L4": 121, "A10": 125, "RTX 4090": 165, "RTX 3090": 71}
"""Teraflops of dense multiplication in bfloat16, by a part of the card's name, as the maker states them."""


@dataclass(frozen=True)
class Speed:
    """One contender on batches of one size."""

    contender: str
    batch: int
    """States in a call."""
    seconds: float
    """Median of a call."""
    tokens: int | None
    """Written in a call; None if it writes no tokens."""

    @property
    def states_a_second(self) -> float:
        return self.batch / self.seconds


@dataclass(frozen=True)
class Training:
    """Supervised training of one preset."""

    preset: str
    parameters: int
    tokens_a_second: float
    peak: float | None
    """The device's peak floating-point operations per second; None if unknown."""

    @property
    def share(self) -> float | None:
        """Of the peak, at 6 operations a parameter and token."""
        return None if self.peak is None else 6 * self.parameters * self.tokens_a_second / self.peak


@dataclass(frozen=True)
class Report:
    machine: dict[str, str]
    tactics: int
    """Asked for at each state."""
    rounds: int
    speeds: list[Speed]
    difference: float
    """The largest between a log-probability of ours and the reference."""
    trainings: list[Training]


class OfOneLength(TransformersPolicy):
    """Our policy, whose tactics all end after `LENGTH` tokens."""

    def _has_stopped(self, tokens: Sequence[int]) -> bool:
        return len(tokens) >= LENGTH


def begun(preset: str, device: torch.device) -> LanguageModel:
    """A model of random weights."""
    shape = PRESETS[preset]
    tokenizer = train_tokenizer([*GOALS, *TACTICS], shape.vocabulary, shape.context)
    network = new_network(shape, tokenizer, seed=0).eval()
    stopping = PromptFormat(before="", after="\n---\n", stop=("\0",))  # so that the policy checks whether a tactic has ended
    return LanguageModel(preset, network.to(device), tokenizer, stopping, "plain", device, shape.context)


@torch.no_grad()
def made_sure(model: LanguageModel) -> LanguageModel:
    """The model with probabilities as far apart as a trained one's; the end token, which would cut tactics short, has little."""
    model.network.model.norm.weight.fill_(SURENESS)
    model.network.get_input_embeddings().weight[model.tokenizer.eos_token_id] = 0
    return model


def prompts_of(model: LanguageModel, states: Sequence[TacticState]) -> list[list[int]]:
    return [model.prompt_tokens(state.goals, model.longest_prompt) for state in states]


@torch.inference_mode()
def generate(model: LanguageModel, states: Sequence[TacticState], n: int) -> None:
    """The library's own generation: n samples of each state, without log-probabilities."""
    prompts = prompts_of(model, states)
    width = max(map(len, prompts))
    pad = model.tokenizer.pad_token_id
    sampled = model.network.generate(
        input_ids=torch.tensor([[pad] * (width - len(prompt)) + prompt for prompt in prompts], device=model.device),
        attention_mask=torch.tensor([[0] * (width - len(prompt)) + [1] * len(prompt) for prompt in prompts], device=model.device),
        do_sample=True,
        top_k=0,
        num_return_sequences=n,
        min_new_tokens=LENGTH,
        max_new_tokens=LENGTH,
        pad_token_id=pad,
    )
    texts = model.tokenizer.batch_decode(sampled[:, width:], skip_special_tokens=True)
    for start in range(0, len(texts), n):
        suggestions(model.format, ((text, 0.0) for text in texts[start : start + n]), n)


Ask = Callable[[Sequence[TacticState], int], Awaitable[object]]


async def seconds_of(ask: Ask, states: Sequence[TacticState], n: int) -> float:
    begin = time.perf_counter()
    await ask(states, n)
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter() - begin


async def measure_speeds(model: LanguageModel, folder: str, n: int, rounds: int) -> list[Speed]:
    """All contenders alternate; the first round is a warm-up and is not counted."""
    ours = OfOneLength(model)

    async def library(states: Sequence[TacticState], n: int) -> None:
        generate(model, states, n)

    async with AsyncExitStack() as stack:
        policies: dict[str, Policy] = {}
        for name in ("scripted", *([f"vllm:{folder}"] if has_vllm(model.device) else [])):
            policies[name] = await stack.enter_async_context(open_policy(name, PolicyOptions(database="")))
        contenders: dict[str, Ask] = {"transformers": ours.propose, "`network.generate`": library}
        contenders |= {name.partition(":")[0]: policy.propose for name, policy in policies.items()}
        speeds = []
        for batch in BATCHES:
            times: dict[str, list[float]] = {name: [] for name in contenders}
            for _ in range(rounds + 1):
                for name, ask in contenders.items():
                    times[name].append(await seconds_of(ask, STATES[:batch], n))
            for name, (_, *counted) in times.items():
                fixed = name in ("transformers", "`network.generate`")
                speeds.append(Speed(name, batch, statistics.median(counted), batch * n * LENGTH if fixed else None))
    return speeds


def has_vllm(device: torch.device) -> bool:
    return device.type == "cuda" and importlib.util.find_spec("vllm") is not None


@torch.inference_mode()
def measure_difference(model: LanguageModel, n: int) -> float:
    """Log-probabilities of ours against those of one pass of each whole sequence through the network, without a cache.

    Both in float32: what is compared are two ways to compute, not two formats of numbers.
    """
    network = model.network.float()
    prompts = prompts_of(model, STATES[:8])
    found = sample(
        network,
        prompts,
        n,
        seeds=range(len(prompts)),
        end_tokens=model.end_tokens,
        pad_token=model.tokenizer.pad_token_id,
        longest=LENGTH + 1,
        ended=lambda tokens: len(tokens) >= LENGTH,
    )
    worst = 0.0
    for prompt, samples in zip(prompts, found, strict=True):
        for one in samples:
            written = [*one.tokens, *([model.tokenizer.eos_token_id] if len(one.tokens) < LENGTH else [])]
            logits = network(torch.tensor([[*prompt, *written[:-1]]], device=model.device)).logits[0, len(prompt) - 1 :]
            chosen = logits.double().log_softmax(-1)[torch.arange(len(written)), torch.tensor(written)]
            worst = max(worst, abs(float(chosen.sum()) - one.log_probability))
    return worst


class Stopwatch(transformers.TrainerCallback):
    """When each step had ended."""

    def __init__(self) -> None:
        self.ended: list[float] = []

    def on_step_end(self, *_: Any, **__: Any) -> None:
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        self.ended.append(time.perf_counter())


def measure_training(preset: str, device: torch.device, steps: int) -> Training:
    """A few steps of supervised training of a new model."""
    model = begun(preset, device)
    batch = 64 if device.type == "cuda" else 4
    method = Supervised(tokens=(WARM_UP + steps) * batch * 512, row=512)
    lessons = [Lesson(state.goals, TACTICS, frozenset()) for state in STATES]
    with tempfile.TemporaryDirectory() as run:
        trainer = method.trainer(model, Data(lessons, "", {}), Schedule(learning_rate=1e-4, batch=batch), Path(run) / "run")
        trainer.args.save_strategy = transformers.trainer_utils.SaveStrategy.NO
        trainer.remove_callback(transformers.PrinterCallback)
        stopwatch = Stopwatch()
        trainer.add_callback(stopwatch)
        trainer.train()
    ended = stopwatch.ended[WARM_UP - 1 :]
    seconds = statistics.median(later - earlier for earlier, later in itertools.pairwise(ended))
    return Training(preset, model.network.num_parameters(), batch * 512 / seconds, peak_of(device))


def peak_of(device: torch.device) -> float | None:
    if device.type != "cuda":
        return None
    name = torch.cuda.get_device_name(device)
    return next((1e12 * teraflops for part, teraflops in PEAKS.items() if part in name), None)


def describe_machine(model: LanguageModel) -> dict[str, str]:
    cpu = platform.processor() or platform.machine()
    with contextlib.suppress(OSError, StopIteration):
        cpu = next(x for x in Path("/proc/cpuinfo").read_text().splitlines() if x.startswith("model name")).split(":")[1].strip()
    parameters = model.network.num_parameters() / 1e6
    gpu = {"GPU": torch.cuda.get_device_name(model.device)} if model.device.type == "cuda" else {}
    return {
        "Date": time.strftime("%Y-%m-%d"),
        "CPU": f"{cpu}, {os.cpu_count()} cores, {torch.get_num_threads()} threads",
        **gpu,
        "Model": f"{model.name}, {parameters:.1f} million parameters, {str(model.network.dtype).removeprefix('torch.')}",
        "Load average before": ", ".join(f"{load:.1f}" for load in os.getloadavg()),
        "torch, transformers": f"{torch.__version__}, {transformers.__version__}",
        "Python": platform.python_version(),
    }


async def measure(quick: bool, device: torch.device, folder: str | None) -> Report:
    if folder is None:
        model = made_sure(begun("tiny", device))
    else:
        loaded = load_model(folder, str(device))
        model = LanguageModel(
            folder, loaded.network, loaded.tokenizer, begun("nano", device).format, loaded.format_name, device, loaded.context
        )
    n, rounds = (8, 3) if quick else (24, 7)
    machine = describe_machine(model)
    with tempfile.TemporaryDirectory() as made:
        if folder is None:
            save(model, Path(made), model.network, {})
        speeds = await measure_speeds(model, folder or made, n, rounds)
    presets = ("tiny", "small", "base") if device.type == "cuda" else ("tiny",)
    trainings = [measure_training(preset, device, 3 if quick else 20) for preset in presets]
    machine["Load average after"] = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    return Report(machine, n, rounds, speeds, measure_difference(model, n), trainings)


def show(report: Report) -> None:
    for name, fact in report.machine.items():
        print(f"{name}: {fact}")
    print(f"\n{report.tactics} tactics a state, median of {report.rounds} turns. Batch: states in one call.\n")
    print("| Contender | Batch | States/s | Tokens/s |\n|---|--:|--:|--:|")
    for speed in report.speeds:
        tokens = "" if speed.tokens is None else f"{speed.tokens / speed.seconds:,.0f}"
        print(f"| {speed.contender} | {speed.batch} | {speed.states_a_second:,.1f} | {tokens} |")
    print("\n| Training | Parameters | Tokens/s | Share of the peak |\n|---|--:|--:|--:|")
    for training in report.trainings:
        share = "" if training.share is None else f"{training.share:.1%}"
        print(f"| {training.preset} | {training.parameters:,} | {training.tokens_a_second:,.0f} | {share} |")
    print()
    for line in conclusions(report):
        print(line)


def conclusions(report: Report) -> list[str]:
    """How the rows compare with the targets."""

    def verdict(met: bool) -> str:
        return "met" if met else "NOT MET"

    of = {(speed.contender, speed.batch): speed.states_a_second for speed in report.speeds}
    most = max(BATCHES)
    gain = of["transformers", most] / of["transformers", 1]
    gain_over_library = of["transformers", most] / of["`network.generate`", 1]
    lines = [
        f"One call for {most} states does {gain:.1f} times the states a second of a call for each, target {BATCHING_TARGET:.0f}: "
        f"{verdict(gain >= BATCHING_TARGET)}. It does {gain_over_library:.1f} times those of `network.generate` for each.",
    ]
    for batch in BATCHES:
        overhead = of["`network.generate`", batch] / of["transformers", batch] - 1
        lines.append(
            f"Overhead over `network.generate`, in batches of {batch}: {overhead:+.0%}, target below {OVERHEAD_TARGET:+.0%}: "
            f"{verdict(overhead < OVERHEAD_TARGET)}."
        )
    lines.append(
        f"Log-probabilities differ from the reference by {report.difference:.1e} at most, target {DIFFERENCE_TARGET:.0e}: "
        f"{verdict(report.difference <= DIFFERENCE_TARGET)}."
    )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures what tactics from a language model cost.")
    parser.add_argument("--quick", action="store_true", help="fewer tactics and turns: a look rather than a measurement")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all numbers to this file, too")
    parser.add_argument("--device", default="auto", metavar="auto|cpu|cuda", help="where the model runs")
    parser.add_argument("--model", metavar="FOLDER", help="a checkpoint, instead of a small model made on the spot")
    arguments = parser.parse_args()
    report = asyncio.run(measure(arguments.quick, choose_device(arguments.device), arguments.model))
    show(report)
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(asdict(report), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
