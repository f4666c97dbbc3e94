"""Sampling without replacement, against the probabilities that the network itself gives to all sequences."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from prover.policy.sampling import Sample, sample
from tests.policy.small_models import a_decoder, an_encoder_decoder, true_log_probability

END = 0
ENDS = frozenset(range(4))
LONGEST = 3
LETTERS = (1, 2, 3)
PROMPT = (3, 1, 2, 2)

Tokens = tuple[int, ...]
UNFINISHED: Tokens = ()


def sampled(network: Any, prompts: Sequence[Tokens], n: int, seeds: Sequence[int], **more: Any) -> list[list[Sample]]:
    usual = {"end_tokens": frozenset({END}), "pad_token": 0, "longest": LONGEST}
    return sample(network, prompts, n, seeds=seeds, **{**usual, **more})


@pytest.fixture(scope="module", params=[a_decoder, an_encoder_decoder], ids=["decoder", "encoder-decoder"])
def network(request: pytest.FixtureRequest) -> Any:
    """One that writes an end or one of three letters."""
    make: Callable[[int], Any] = request.param
    return make(1 + len(LETTERS))


@pytest.fixture(scope="module")
def wide(network: Any) -> Any:
    """One of the same kind with more tokens than are considered, of which four end a text."""
    return an_encoder_decoder(150) if network.config.is_encoder_decoder else a_decoder(150)


@pytest.fixture(scope="module")
def truth(network: Any) -> dict[Tokens, float]:
    """The probability of all there is to be written: each ended sequence with its end, each unfinished one without."""
    ended = [(*word, END) for length in range(LONGEST) for word in itertools.product(LETTERS, repeat=length)]
    unfinished = list(itertools.product(LETTERS, repeat=LONGEST))
    return {written: math.exp(true_log_probability(network, PROMPT, written)) for written in [*ended, *unfinished]}


def test_a_log_probability_is_that_of_all_tokens_and_the_end(wide: Any) -> None:
    prompts = [(5, 6, 7), (5,), tuple(range(1, 40)), (149, 1, 148, 2)]
    found = sampled(wide, prompts, 12, range(4), longest=30, end_tokens=ENDS)
    assert sum(map(len, found)) > 4
    for prompt, samples in zip(prompts, found, strict=True):
        for one in samples:
            ends = [true_log_probability(wide, prompt, (*one.tokens, end)) for end in ENDS]
            assert min(abs(one.log_probability - end) for end in ends) < 1e-4


def test_a_network_that_ends_early_for_some_prompts_and_late_for_others(network: Any) -> None:
    prompts = [PROMPT[:length] * times for length in (1, 2, 3) for times in (1, 5)]
    found = sampled(network, prompts, 6, range(6), longest=24)
    assert len({len(one.tokens) for samples in found for one in samples}) > 5
    for prompt, samples in zip(prompts, found, strict=True):
        for one in samples:
            assert one.log_probability == pytest.approx(true_log_probability(network, prompt, (*one.tokens, END)), abs=1e-4)


def test_no_sequence_comes_twice(network: Any) -> None:
    for samples in sampled(network, [PROMPT] * 20, 8, range(20), longest=10):
        assert len({one.tokens for one in samples}) == len(samples) > 0


def test_with_room_for_all_sequences_all_are_found(network: Any, truth: dict[Tokens, float]) -> None:
    assert math.fsum(truth.values()) == pytest.approx(1.0)
    [samples] = sampled(network, [PROMPT], len(truth), [0])
    found = {(*one.tokens, END): math.exp(one.log_probability) for one in samples}
    assert found == pytest.approx({written: p for written, p in truth.items() if written[-1] == END}, rel=1e-4)


def test_what_is_not_finished_is_dropped(network: Any, truth: dict[Tokens, float]) -> None:
    drawn = sampled(network, [PROMPT] * 200, 4, range(200))
    assert all((*one.tokens, END) in truth for samples in drawn for one in samples)
    assert any(len(samples) < 4 for samples in drawn)
    assert sampled(network, [PROMPT], 4, [0], end_tokens=frozenset()) == [[]]


def test_one_sample_is_of_the_network_s_own_distribution(network: Any, truth: dict[Tokens, float]) -> None:
    draws = 4000
    drawn = sampled(network, [PROMPT] * draws, 1, range(draws))
    counts = Counter((*samples[0].tokens, END) if samples else UNFINISHED for samples in drawn)
    expected = {written: draws * p for written, p in truth.items() if written[-1] == END}
    expected[UNFINISHED] = draws * math.fsum(p for written, p in truth.items() if written[-1] != END)
    assert deviation(counts, expected) < bound(len(expected))


def test_two_samples_are_drawn_as_if_one_after_the_other(network: Any, truth: dict[Tokens, float]) -> None:
    draws = 4000
    drawn = sampled(network, [PROMPT] * draws, 2, range(draws))
    counts = Counter((*one.tokens, END) for samples in drawn for one in samples)
    second = math.fsum(p / (1 - p) for p in truth.values())  # sums over what may have come first
    included = {written: p * (1 + second - p / (1 - p)) for written, p in truth.items()}
    assert math.fsum(included.values()) == pytest.approx(2.0)
    expected = {written: draws * p for written, p in included.items() if written[-1] == END}
    assert deviation(counts, expected) < bound(len(expected))


def deviation(counts: Counter[Tokens], expected: Mapping[Tokens, float]) -> float:
    """Pearson's chi-squared."""
    assert set(counts) <= set(expected)
    return math.fsum((counts[what] - mean) ** 2 / mean for what, mean in expected.items())


def bound(cells: int) -> float:
    """Four standard deviations above the mean of chi-squared with so many degrees of freedom."""
    return cells + 4 * math.sqrt(2 * cells)


def test_a_prompt_s_samples_do_not_depend_on_what_else_is_asked(wide: Any) -> None:
    prompts = [tuple(range(1, 2 + 3 * length)) for length in range(8)]
    seeds = [10 * i for i in range(8)]

    def asked(chosen: Sequence[int]) -> list[list[Sample]]:
        return sampled(wide, [prompts[i] for i in chosen], 6, [seeds[i] for i in chosen], longest=40, end_tokens=ENDS)

    alone = [samples for i in range(8) for samples in asked([i])]
    together, backwards = asked(range(8)), asked(range(8)[::-1])[::-1]
    assert written(together) == written(backwards) == written(alone)


def test_another_seed_gives_other_samples(network: Any) -> None:
    one, same, other = sampled(network, [PROMPT] * 3, 6, [1, 1, 2], longest=10)
    assert written([one]) == written([same]) != written([other])


def written(found: Sequence[Sequence[Sample]]) -> list[dict[Tokens, float]]:
    return [{one.tokens: round(one.log_probability, 3) for one in samples} for samples in found]


def test_a_sequence_may_end_without_an_end_token(network: Any) -> None:
    [samples] = sampled(network, [PROMPT], 30, [0], ended=lambda tokens: list(tokens[-2:]) == [1, 2])
    stopped = [one for one in samples if one.tokens[-2:] == (1, 2)]
    assert stopped
    for one in samples:
        whole = one.tokens if one in stopped else (*one.tokens, END)
        assert one.log_probability == pytest.approx(true_log_probability(network, PROMPT, whole), abs=1e-4)


def test_what_is_banned_for_a_prompt_is_not_written_and_changes_no_probability(network: Any) -> None:
    free, bound = sampled(network, [PROMPT, PROMPT], 64, [0, 0], banned=[(), (2,)])
    assert any(2 in one.tokens for one in free)
    assert {one.tokens for one in bound} == {one.tokens for one in free if 2 not in one.tokens}
    for one in bound:
        assert one.log_probability == pytest.approx(true_log_probability(network, PROMPT, (*one.tokens, END)), abs=1e-4)
