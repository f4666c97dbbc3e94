"""Exports that no Lean has written: the form is checked in linear time, and what has the form does not bring down the reader.

No goal that is false is ever found proved, on whatever axioms are allowed.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.lean.judge.export_text import Malformed, count_lines
from search.lean.judge.verdict import ALLOWED_AXIOMS
from search.lean.toolchain import Toolchain
from tests.verify.exports import Item, mutate, parse, render, spoil
from tests.verify.fuzzed_goals import FALSE, GOALS, SOLUTIONS, TRUE
from tests.verify.reader import Reader, elaborated

NAMES = [*FALSE, *TRUE]


def has_form(text: bytes) -> bool:
    """Nothing but `Malformed` may be raised, and lines are what is counted."""
    try:
        assert count_lines(text) == text.count(b"\n")
    except Malformed:
        return False
    return True


LINES = st.sampled_from(
    [
        b'{"app":{"fn":0,"arg":1},"ie":2}\n',
        b'{"bvar":0,"ie":0}\n',
        b'{"str":{"pre":0,"str":"a\\u0001\\n"},"in":1}\n',
        b'{"natVal":"0","ie":1}\n',
        b'{"max":[0,0],"il":1}\n',
        b'{"thm":{"name":1,"levelParams":[],"type":0,"value":0,"all":[1]}}\n',
        b'{"inductive":{"types":[],"ctors":[],"recs":[]}}\n',
    ]
)
PIECES = st.sampled_from(
    [b"-1", b"1e5", b"0.5", b"00", b"4294967296", b"[", b"]" * 1000, b"[" * 100_000, b"\x00", b"\xed\xa0\x80", b'\\ud800"']
)


@given(st.lists(st.one_of(LINES, PIECES, st.binary(max_size=20)), max_size=30).map(b"".join))
def test_whatever_the_text_it_has_the_form_or_is_malformed(text: bytes) -> None:
    has_form(text)


@given(st.lists(LINES, max_size=30), st.data())
def test_a_truncated_line_is_malformed(lines: list[bytes], data: st.DataObject) -> None:
    text = b"".join(lines)
    cut = data.draw(st.integers(0, len(text)))
    assert has_form(text[:cut]) == (cut == 0 or text[:cut].endswith(b"\n"))


ENDLESS = {
    "lines": (b"", b'{"bvar":0,"ie":0}\n', b""),
    "lines, the last of them malformed": (b"", b'{"bvar":0,"ie":0}\n', b"{"),
    "numbers": (b'{"const":{"name":0,"us":[', b"1,", b"1"),
    "digits": (b'{"natVal":"', b"1", b"x"),
    "characters": (b'{"strVal":"', b"a", b""),
    "escapes": (b'{"strVal":"', b"\\n", b"\\x"),
    "constructors": (
        b'{"inductive":{"types":[],"ctors":[',
        b'{"name":1,"levelParams":[],"type":0,"induct":1,"cidx":0,"numParams":0,"numFields":0,"isUnsafe":false},',
        b"",
    ),
    "brackets": (b"", b"[", b""),
    "no UTF-8 in the end": (b'{"strVal":"', "é".encode(), b'\xff","ie":0}\n'),
}


@pytest.mark.parametrize("what", ENDLESS)
def test_long_texts_are_read_to_their_end(what: str) -> None:
    """In time that grows with the text: were it with its square, these would take hours."""
    begin, again, end = ENDLESS[what]
    text = begin + again * (4_000_000 // len(again)) + end
    assert has_form(text) == (what in ("lines",))


def fuzzed(bases: list[list[Item]], number: int, seed: int) -> Iterator[bytes]:
    """Exports that have the form: most of them mutated as such, the others survivors of changed bytes."""
    chance = random.Random(seed)
    # Short ones more often, so that there is time for more.
    for items in chance.choices(bases, [1 / len(items) for items in bases], k=number):
        text = render(mutate(items, bases, chance)).encode()
        if chance.random() < 0.15:
            text = spoil(text, chance)
        yield text


def outcome(answer: dict[str, Any]) -> list[str]:
    """What an answer says, in words; the false goals that it calls proved, if there are any."""
    if "unreadable" in answer:
        return ["unreadable"]
    proved = [one for one in answer["findings"] if one["finding"] == "checked" and one["allowed"]]
    assert all(ALLOWED_AXIOMS.issuperset(one["axioms"]) for one in proved)
    assert not [one for one in proved if one["name"] in FALSE]
    words = {one["finding"] for one in answer["findings"]} - {"missing"}
    return ["proved"] if proved else sorted(words - {"checked"}) + (["other axioms"] if "checked" in words else []) or ["nothing"]


async def read_fuzzed(toolchain: Toolchain, number: int, seed: int) -> Counter[str]:
    """How often what was found of so many fuzzed exports."""
    stated = await elaborated(GOALS, NAMES, toolchain, goals=True)
    assert not stated.errors
    bases = [parse((await elaborated(text, [name], toolchain)).export.decode()) for text, name in SOLUTIONS]
    counts: Counter[str] = Counter()

    def readable() -> Iterator[bytes]:
        for text in fuzzed(bases, number, seed):
            if has_form(text):
                yield text
            else:
                counts["malformed"] += 1

    with Reader(toolchain, GOALS, stated, NAMES) as reader:
        for _, answer in reader.answers(readable()):
            counts.update(outcome(answer))
    return counts


async def test_some_fuzzed_exports(toolchain: Toolchain) -> None:
    counts = await read_fuzzed(toolchain, 3_000, seed=8)
    assert {"unreadable", "kernel", "other statement", "other meaning", "proved", "other axioms", "malformed"} <= set(counts)


@pytest.mark.slow
async def test_a_million_fuzzed_exports(toolchain: Toolchain) -> None:
    counts = await read_fuzzed(toolchain, 1_000_000, seed=9)
    assert counts["kernel"] > 10_000
