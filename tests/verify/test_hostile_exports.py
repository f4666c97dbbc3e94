"""Exports written by hand against the reader and the kernel: terms as deep as they may be, small ones that are large when they
are written out, names and declarations that are not the solution's to give.

There is an answer to each, soon, and none calls the goal proved, which is false.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest

from search.lean.judge.export_text import count_lines
from search.lean.toolchain import Toolchain
from tests.verify.reader import Reader, elaborated
from tests.verify.writer import Writer

GOALS = """
structure Pair where
  a : Nat
  b : Nat
  c : Nat

theorem wrong : 1 = 2 := sorry
theorem pairs (p : Pair) : p = p := sorry
"""
DEEP = 19_990
"""Little less than how deep terms may be."""
DOUBLED = 60
"""A term that holds another twice, which holds another twice, and so on so many times."""


@pytest.fixture(scope="module")
def reader(toolchain: Toolchain) -> Iterator[Reader]:
    names = ["wrong", "pairs"]
    stated = asyncio.run(elaborated(GOALS, names, toolchain, goals=True))
    with Reader(toolchain, GOALS, stated, names) as reader:
        yield reader


def wrong(w: Writer) -> int:
    """The false goal's statement."""

    def numeral(number: int) -> int:
        literal, nat = w.natural(str(number)), w.constant("Nat")
        return w.apply(w.constant("OfNat.ofNat", 0), nat, literal, w.apply(w.constant("instOfNatNat"), literal))

    return w.apply(w.constant("Eq", w.succ(0)), w.constant("Nat"), numeral(1), numeral(2))


def again(times: int, term: int, grow: Callable[[int], int]) -> int:
    for _ in range(times):
        term = grow(term)
    return term


TERMS: dict[str, Callable[[Writer, int], int]] = {
    "arguments": lambda w, n: again(n, w.constant("Nat.zero"), lambda t: w.apply(w.constant("Nat.succ"), t)),
    "functions": lambda w, n: again(n, w.constant("Nat.zero"), lambda t: w.apply(t, w.constant("Nat.zero"))),
    "bodies": lambda w, n: again(n, w.bound(0), lambda t: w.function(w.constant("Nat"), t)),
    "domains": lambda w, n: again(n, w.constant("Nat"), lambda t: w.function(t, w.constant("Nat.zero"))),
    "products": lambda w, n: again(n, w.constant("Nat"), lambda t: w.product(w.constant("Nat"), t)),
    "domains of products": lambda w, n: again(n, w.constant("Nat"), lambda t: w.product(t, w.constant("Nat"))),
    "bodies of lets": lambda w, n: w.function(
        w.constant("Nat"), again(n, w.bound(0), lambda t: w.let(w.constant("Nat"), w.constant("Nat.zero"), t))
    ),
    "values of lets": lambda w, n: again(n, w.constant("Nat.zero"), lambda t: w.let(w.constant("Nat"), t, w.bound(0))),
    "types of lets": lambda w, n: again(n, w.constant("Nat"), lambda t: w.let(w.sort(w.succ(0)), t, w.bound(0))),
    "projections": lambda w, n: again(n, w.constant("Nat.zero"), lambda t: w.project("Prod", 0, t)),
    "redexes": lambda w, n: again(n, w.constant("Nat.zero"), lambda t: w.apply(w.function(w.constant("Nat"), w.bound(0)), t)),
}
DOUBLES: dict[str, Callable[[Writer, int], int]] = {
    "sums": lambda w, n: again(n, w.constant("Nat.zero"), lambda t: w.apply(w.constant("Nat.add"), t, t)),
    "applications": lambda w, n: again(n, w.constant("Nat.zero"), lambda t: w.apply(t, t)),
    "sums of a variable": lambda w, n: w.function(
        w.constant("Nat"), again(n, w.bound(0), lambda t: w.apply(w.constant("Nat.add"), t, t))
    ),
    "products": lambda w, n: again(n, w.constant("Nat"), lambda t: w.product(t, t)),
    "functions": lambda w, n: again(n, w.constant("Nat"), lambda t: w.function(t, t)),
    "lets": lambda w, n: again(n, w.constant("Nat"), lambda t: w.let(w.sort(w.succ(0)), t, t)),
    "pairs": lambda w, n: again(n, w.constant("Nat"), lambda t: w.apply(w.constant("Prod", 0, 0), t, t)),
}
PLACES: dict[str, Callable[[Writer, int], None]] = {
    "value": lambda w, t: w.definition("f", w.constant("Nat"), t),
    "type": lambda w, t: w.axiom("f", t),
    "both": lambda w, t: w.definition("f", t, t),
    "constructor": lambda w, t: w.inductive("I", w.sort(0), {"mk": w.product(t, w.constant("I"))}),
    "statement": lambda w, t: w.theorem("wrong", t, w.constant("True.intro")),
    "proof": lambda w, t: w.theorem("wrong", wrong(w), t),
    "applied": lambda w, t: w.theorem("wrong", wrong(w), w.apply(t, t)),
}


def answer_to(w: Writer, reader: Reader) -> dict[str, str]:
    """The findings about the goals, if the export can be read."""
    export = w.export
    assert count_lines(export) == export.count(b"\n")
    [(_, answer)] = reader.answers([export])
    assert "unreadable" in answer or not any(one.get("allowed") for one in answer["findings"] if one["name"] == "wrong")
    return {one["name"]: one["finding"] for one in answer.get("findings", [])}


@pytest.mark.parametrize("place", ["constructor", "statement", "applied"])
@pytest.mark.parametrize("term", TERMS)
def test_deep_terms(term: str, place: str, reader: Reader) -> None:
    w = Writer()
    PLACES[place](w, TERMS[term](w, DEEP))
    assert answer_to(w, reader)


def test_deeper_terms_are_not_read(reader: Reader) -> None:
    w = Writer()
    w.definition("f", w.constant("Nat"), TERMS["arguments"](w, 20_002))
    assert not answer_to(w, reader)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("term", DOUBLES)
def test_terms_that_are_large_when_they_are_written_out(term: str, place: str, reader: Reader) -> None:
    w = Writer()
    PLACES[place](w, DOUBLES[term](w, DOUBLED))
    assert answer_to(w, reader)


def test_projections_that_are_large_when_they_are_written_out(reader: Reader) -> None:
    """`Pair` is another one than the goals', so that it has to be renamed in what is projected."""
    w = Writer()
    nat, pair = w.constant("Nat"), w.constant("Pair")
    w.inductive("Pair", w.sort(w.succ(0)), {"mk": w.product(nat, w.product(nat, pair))})

    def swap(t: int) -> int:
        return w.apply(w.constant("Pair.mk"), w.project("Pair", 1, t), w.project("Pair", 0, t))

    w.definition("f", w.product(pair, pair), w.function(pair, again(DOUBLED, w.bound(0), swap)))
    assert answer_to(w, reader)


LEVELS: dict[str, Callable[[Writer, int], int]] = {
    "max": lambda w, level: w.max(level, level),
    "imax": lambda w, level: w.imax(level, level),
    "successors": lambda w, level: w.max(w.succ(level), level),
    "mixed": lambda w, level: w.imax(w.succ(level), w.max(level, w.param("u"))),
}


@pytest.mark.parametrize("place", ["value", "type", "both", "statement", "proof"])
@pytest.mark.parametrize("level", LEVELS)
def test_levels_that_are_large_when_they_are_written_out(level: str, place: str, reader: Reader) -> None:
    w = Writer()
    sort = w.sort(again(DOUBLED, w.param("u"), lambda part: LEVELS[level](w, part)))
    if place in ("statement", "proof"):
        PLACES[place](w, sort)
    else:
        w.definition("f", sort if place != "value" else w.constant("Nat"), sort if place != "type" else w.sort(0), ["u"])
    answer_to(w, reader)


def test_an_axiom_under_the_name_of_a_recursor_that_there_might_be(reader: Reader) -> None:
    w = Writer()
    w.axiom("X.rec_1", wrong(w))
    w.inductive("X", w.sort(w.succ(0)), {"mk": w.constant("X")})
    w.theorem("wrong", wrong(w), w.constant("X.rec_1"))
    assert answer_to(w, reader) == {"wrong": "checked", "pairs": "missing"}


@pytest.mark.parametrize("name", ["propext", "Quot.sound", "Nat", "Nat.add", "Eq.refl", "sorryAx", "Lean.ofReduceBool"])
def test_names_that_a_solution_must_not_declare(name: str, reader: Reader) -> None:
    w = Writer()
    w.axiom(name, wrong(w))
    w.theorem("wrong", wrong(w), w.constant(name))
    assert not answer_to(w, reader)


@pytest.mark.parametrize("name", ["_solution.propext", "_solution.Quot.sound", "«propext»", "propext ", "Quot.sound.propext"])
def test_axioms_that_look_like_those_that_are_allowed(name: str, reader: Reader) -> None:
    w = Writer()
    w.axiom(name, wrong(w))
    w.theorem("wrong", wrong(w), w.constant(name))
    assert answer_to(w, reader)["wrong"] == "checked"


def test_a_long_chain_of_theorems(reader: Reader) -> None:
    w = Writer()
    w.axiom("t0", wrong(w))
    for i in range(5000):
        w.theorem(f"t{i + 1}", wrong(w), w.constant(f"t{i}"))
    w.theorem("wrong", wrong(w), w.constant("t5000"))
    assert answer_to(w, reader)["wrong"] == "checked"


def test_a_long_chain_of_theorems_on_one_that_is_refused(reader: Reader) -> None:
    w = Writer()
    w.theorem("t0", wrong(w), w.constant("True.intro"))
    for i in range(5000):
        w.theorem(f"t{i + 1}", wrong(w), w.constant(f"t{i}"))
    w.theorem("wrong", wrong(w), w.constant("t5000"))
    [(_, answer)] = reader.answers([w.export])
    [message] = [one["message"] for one in answer["findings"] if one["name"] == "wrong"]
    assert message.startswith("It rests on `t0`: ") and "t1" not in message


def test_many_refused_declarations_with_large_terms(reader: Reader) -> None:
    w = Writer()
    large = again(1000, w.constant("Nat"), lambda t: w.product(w.constant("Nat"), t))
    for i in range(2000):
        w.definition(f"f{i}", large, w.constant("Nat.zero"))
    w.theorem("wrong", wrong(w), w.constant("f0"))
    assert answer_to(w, reader)["wrong"] == "kernel"


def test_more_axioms_than_are_counted(reader: Reader) -> None:
    w = Writer()
    for i in range(5000):
        w.axiom(f"a{i}", wrong(w))
        step = w.function(wrong(w), w.constant(f"t{i - 1}" if i else "a0"))
        w.theorem(f"t{i}", wrong(w), w.apply(step, w.constant(f"a{i}")))
    w.theorem("wrong", wrong(w), w.constant("t4999"))
    [(_, answer)] = reader.answers([w.export])
    [found] = [one for one in answer["findings"] if one["name"] == "wrong"]
    assert not found["allowed"] and len(found["axioms"]) >= 100


def test_a_theorem_that_proves_itself(reader: Reader) -> None:
    w = Writer()
    w.theorem("wrong", wrong(w), w.constant("wrong"))
    assert answer_to(w, reader)["wrong"] == "kernel"


def test_a_type_that_is_not_positive(reader: Reader) -> None:
    w = Writer()
    bad, false = w.constant("Bad"), w.constant("False")
    w.inductive("Bad", w.sort(w.succ(0)), {"mk": w.product(w.product(bad, false), bad)})
    w.theorem("wrong", wrong(w), bad)
    assert answer_to(w, reader)["wrong"] == "kernel"


@pytest.mark.parametrize("parameters", [1, 2, 999_999_999])
def test_more_parameters_than_there_are(parameters: int, reader: Reader) -> None:
    w = Writer()
    w.inductive("I", w.sort(w.succ(0)), {"mk": w.constant("I")}, parameters)
    w.theorem("wrong", wrong(w), w.constant("I.mk"))
    assert answer_to(w, reader)["wrong"] == "kernel"


@pytest.mark.parametrize("index", [2, 65536, 999_999_999])
def test_projections_of_what_is_not_there(index: int, reader: Reader) -> None:
    w = Writer()
    w.theorem("wrong", wrong(w), w.project("And", index, w.constant("True.intro")))
    assert answer_to(w, reader)["wrong"] == "kernel"


def test_a_proposition_gives_away_no_data(reader: Reader) -> None:
    """`Nonempty Nat` has a number in it, which is not to be had."""
    w = Writer()
    nat = w.constant("Nat")
    nonempty = w.apply(w.constant("Nonempty", w.succ(0)), nat)
    w.definition("f", w.product(nonempty, nat), w.function(nonempty, w.project("Nonempty", 0, w.bound(0))))
    w.theorem("wrong", wrong(w), w.constant("f"))
    assert answer_to(w, reader)["wrong"] == "kernel"
