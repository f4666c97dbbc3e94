"""Mutations of exports that leave every line in the form that it must have.

An export is taken apart into items, one a line. An item's slots hold the labels of other items, or plain numbers. So an item may
be dropped, doubled, moved or changed, and the numbers still fit; unless they are to be wrong.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable
from typing import NamedTuple

NAME, LEVEL, TERM, PLAIN = "in", "il", "ie", ""

_KEYS = (
    dict.fromkeys(("name", "levelParams", "all", "ctors", "induct", "ctor", "pre", "typeName", "param"), NAME)
    | dict.fromkeys(("us", "sort", "succ", "max", "imax"), LEVEL)
    | dict.fromkeys(("type", "value", "body", "fn", "arg", "struct", "rhs"), TERM)
)
_NUMBERS = re.compile(r'"(\w+)":(?:(\d+)|\[((?:\d+(?:,\d+)*)?)\])')
_OWN = re.compile(r'"(in|il|ie)":(\d+)\}$')
_TEXTS = (
    "Nat",
    "Eq",
    "True",
    "False",
    "sorryAx",
    "propext",
    "mk",
    "rec",
    "zero",
    "succ",
    "_solution",
    "Quot",
    "one_two",
    "",
    "\\u0000",
)
_ANYTHING = (0, 0, 1, 1, 2, 3, 7, 255, 65536, 524287, 524288, 999_999_999)

_labels = itertools.count(1)


class Slot(NamedTuple):
    """A number, or an array of numbers."""

    kind: str
    values: tuple[int, ...]
    """Labels of items; what is negative or 0, and whatever is plain, is a number itself (its opposite)."""
    is_array: bool


class Item(NamedTuple):
    """A line. `kind` is the table that it adds to; a declaration adds to none."""

    kind: str
    label: int
    pieces: tuple[str, ...]
    """The text between the slots, before the first and after the last."""
    slots: tuple[Slot, ...]

    def put(self, at: int, values: tuple[int, ...]) -> Item:
        """The item with other values in one slot."""
        return self._replace(slots=(*self.slots[:at], self.slots[at]._replace(values=values), *self.slots[at + 1 :]))


def parse(export: str) -> list[Item]:
    """Takes a well-formed export apart."""
    known: dict[tuple[str, int], int] = {}
    return [_parse_line(line, known) for line in export.splitlines() if not line.startswith('{"meta"')]


def _parse_line(line: str, known: dict[tuple[str, int], int]) -> Item:
    own = _OWN.search(line)
    body = line if own is None else line[: own.start()]
    pieces, slots, at = [], [], 0
    for found in _NUMBERS.finditer(body):
        kind = _KEYS.get(found[1], PLAIN)
        is_array = found[2] is None
        text, start = (found[3], found.start(3)) if is_array else (found[2], found.start(2))
        numbers = [int(number) for number in text.split(",") if number]
        pieces.append(body[at:start])
        slots.append(Slot(kind, tuple(known.get((kind, number), -number) for number in numbers), is_array))
        at = start + len(text)
    item = Item(own[1] if own is not None else PLAIN, next(_labels), (*pieces, body[at:]), tuple(slots))
    if own is not None:
        known[item.kind, int(own[2])] = item.label
    return item


def render(items: list[Item]) -> str:
    """The export again. What refers to an item that is not yet there, or no longer, refers to the latest of its kind."""
    numbers: dict[int, int] = {}
    following = {NAME: 1, LEVEL: 1, TERM: 0}
    parts: list[str] = []
    for kind, label, pieces, slots in items:
        parts.append(pieces[0])
        for slot, piece in zip(slots, pieces[1:], strict=True):
            latest = max(0, following.get(slot.kind, 0) - 1)
            parts.append(",".join([str(-value if value <= 0 else numbers.get(value, latest)) for value in slot.values]))
            parts.append(piece)
        if kind:
            number = numbers[label] = following[kind]
            following[kind] = number + 1
            parts.append(f'"{kind}":{number}}}\n')
        else:
            parts.append("\n")
    return "".join(parts)


def mutate(items: list[Item], others: list[list[Item]], chance: random.Random) -> list[Item]:
    """The items with one to four changes. `others` are exports from which something may be taken."""
    items = list(items)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
        if not items:
            items = list(chance.choice(others))
        chance.choice(_CHANGES)(items, chance)
        if chance.random() < 0.02 and len(items) < 400:
            items = items + chance.choice(others) if chance.random() < 0.5 else chance.choice(others) + items
    return items


def _some(items: list[Item], stop: int, kind: str, chance: random.Random) -> int:
    """An item of a kind that stands before a place; now and then a number that says anything."""
    if kind == PLAIN or stop == 0 or chance.random() < 0.01:
        return -chance.choice(_ANYTHING)
    for _ in range(40):
        item = items[chance.randrange(stop)]
        if item.kind == kind:
            return item.label
    return 0


def _redirect(items: list[Item], chance: random.Random) -> None:
    """Something else in one place; mostly something that stands before."""
    _redirect_at(items, chance.randrange(len(items)), chance)


def _redirect_declaration(items: list[Item], chance: random.Random) -> None:
    """The same, in a declaration."""
    if declarations := [index for index, item in enumerate(items) if item.kind == PLAIN]:
        _redirect_at(items, chance.choice(declarations), chance)


def _redirect_at(items: list[Item], index: int, chance: random.Random) -> None:
    item = items[index]
    if not item.slots:
        return
    at = chance.randrange(len(item.slots))
    slot = item.slots[at]
    value = _some(items, index if chance.random() < 0.98 else len(items), slot.kind, chance)
    if not slot.is_array:
        items[index] = item.put(at, (value,))
        return
    values = list(slot.values)
    place = chance.randrange(len(values) + 1)
    match chance.randrange(4):
        case 0:
            values.insert(place, value)
        case 1:
            del values[place : place + 1]
        case 2:
            values[place : place + 1] = [value]
        case _:
            chance.shuffle(values)
    items[index] = item.put(at, tuple(values))


def _exchange(items: list[Item], chance: random.Random) -> None:
    """Two slots of one line exchange what they hold: types and values, functions and arguments."""
    index = chance.randrange(len(items))
    item = items[index]
    if len(item.slots) > 1:
        first, second = chance.sample(range(len(item.slots)), 2)
        if item.slots[first].is_array == item.slots[second].is_array:
            changed = item.put(first, item.slots[second].values)
            items[index] = changed.put(second, item.slots[first].values)


def _drop(items: list[Item], chance: random.Random) -> None:
    del items[chance.randrange(len(items))]


def _double(items: list[Item], chance: random.Random) -> None:
    item = chance.choice(items)
    items.insert(chance.randrange(len(items) + 1), item._replace(label=next(_labels)))


def _move(items: list[Item], chance: random.Random) -> None:
    item = items.pop(chance.randrange(len(items)))
    items.insert(chance.randrange(len(items) + 1), item)


def _truncate(items: list[Item], chance: random.Random) -> None:
    del items[chance.randrange(len(items)) :]


def _other_text(items: list[Item], chance: random.Random) -> None:
    """Another text of a name or a string, or another natural number."""
    index = chance.randrange(len(items))
    item = items[index]
    if '"natVal"' in item.pieces[0]:
        # Not so large that the kernel would count up to it for ever.
        number = chance.choice((0, 1, 2, 3, 4, 7, 200))
        items[index] = item._replace(pieces=(f'{{"natVal":"{number}",',))
    elif '"strVal"' in item.pieces[0]:
        items[index] = item._replace(pieces=(f'{{"strVal":"{chance.choice(_TEXTS)}",',))
    elif '"str":{' in item.pieces[0]:
        items[index] = item._replace(pieces=(item.pieces[0], f',"str":"{chance.choice(_TEXTS)}"}},'))


def _other_name(items: list[Item], chance: random.Random) -> None:
    """A constant or a declaration under the name of another."""
    named = [
        (index, at)
        for index, item in enumerate(items)
        if item.kind in (TERM, PLAIN)
        for at, slot in enumerate(item.slots)
        if slot.kind == NAME and not slot.is_array
    ]
    if named:
        index, at = chance.choice(named)
        other, there = chance.choice(named)
        items[index] = items[index].put(at, items[other].slots[there].values)


_WORDS = (
    ("lam", "forallE"),
    ("forallE", "lam"),
    ('"max"', '"imax"'),
    ("imax", "max"),
    ("default", "instImplicit"),
    ("false", "true"),
    ("safe", "partial"),
    ("abbrev", "opaque"),
)


def _other_kind(items: list[Item], chance: random.Random) -> None:
    """A product for a function, a theorem that becomes an axiom or an opaque constant, and the like."""
    index = chance.randrange(len(items))
    item = items[index]
    if item.pieces[0].startswith('{"thm"'):
        front = item.pieces[0].replace("thm", chance.choice(("axiom", "opaque")))
        if "axiom" in front:
            items[index] = item._replace(pieces=(front, *item.pieces[1:3], ',"isUnsafe":false}}'), slots=item.slots[:3])
        else:
            items[index] = item._replace(pieces=(front, *item.pieces[1:4], ',"isUnsafe":false,"all":[', "]}}"))
        return
    was, becomes = chance.choice(_WORDS)
    items[index] = item._replace(pieces=tuple(piece.replace(was, becomes) for piece in item.pieces))


_TERMS = (
    ('{"app":{"fn":_,"arg":_},', (TERM, TERM)),
    ('{"app":{"fn":_,"arg":_},', (TERM, TERM)),
    ('{"proj":{"typeName":_,"idx":_,"struct":_},', (NAME, PLAIN, TERM)),
    ('{"letE":{"name":_,"type":_,"value":_,"body":_,"nondep":false},', (NAME, TERM, TERM, TERM)),
    ('{"lam":{"name":_,"type":_,"body":_,"binderInfo":"default"},', (NAME, TERM, TERM)),
    ('{"forallE":{"name":_,"type":_,"body":_,"binderInfo":"default"},', (NAME, TERM, TERM)),
    ('{"bvar":_,', (PLAIN,)),
    ('{"sort":_,', (LEVEL,)),
    ('{"const":{"name":_,"us":[]},', (NAME,)),
    ('{"const":{"name":_,"us":[_]},', (NAME, LEVEL)),
)
_LEVELS = (
    ('{"max":[_,_],', (LEVEL, LEVEL)),
    ('{"imax":[_,_],', (LEVEL, LEVEL)),
    ('{"succ":_,', (LEVEL,)),
    ('{"param":_,', (NAME,)),
)


def _new(kind: str, shapes: tuple[tuple[str, tuple[str, ...]], ...]) -> Callable[[list[Item], random.Random], None]:
    """A new term or level, put in the place of one that stands behind it."""

    def change(items: list[Item], chance: random.Random) -> None:
        index = chance.randrange(len(items) + 1)
        text, kinds = chance.choice(shapes)
        slots = tuple(Slot(kind, (_some(items, index, kind, chance),), False) for kind in kinds)
        new = Item(kind, next(_labels), tuple(text.split("_")), slots)
        items.insert(index, new)
        for _ in range(40):
            behind = chance.randrange(index, len(items))
            fitting = [at for at, slot in enumerate(items[behind].slots) if slot.kind == kind and slot.values]
            if fitting and behind != index:
                items[behind] = items[behind].put(chance.choice(fitting), (new.label,))
                return

    return change


_CHANGES: tuple[Callable[[list[Item], random.Random], None], ...] = (
    *[_redirect] * 8,
    *[_redirect_declaration] * 6,
    *[_new(TERM, _TERMS)] * 6,
    *[_new(LEVEL, _LEVELS)] * 2,
    *[_other_name] * 3,
    *[_other_text] * 3,
    *[_other_kind] * 3,
    *[_exchange] * 2,
    _drop,
    _double,
    _move,
    _truncate,
)

_BYTES = (
    b"\x00",
    b"\xff",
    b"\xed\xa0\x80",
    b"-1",
    b"1e9",
    b"1.5",
    b"99999999999",
    b"{",
    b"}",
    b"[",
    b'"',
    b"\\",
    b"\n",
    b"\r\n",
    b" ",
    b",",
)


def spoil(text: bytes, chance: random.Random) -> bytes:
    """The text with bytes changed, dropped, doubled or put in, whatever becomes of its form."""
    spoilt = bytearray(text)
    for _ in range(chance.choice((1, 1, 2, 3))):
        start = chance.randrange(len(spoilt) + 1)
        stop = start + chance.choice((0, 1, 1, 2, 30))
        match chance.randrange(5):
            case 0:
                spoilt[start:stop] = chance.choice(_BYTES)
            case 1:
                spoilt[start:stop] = b""
            case 2:
                spoilt[start:start] = spoilt[start:stop] * chance.choice((1, 2))
            case 3:
                # Lines in another order.
                lines = spoilt.splitlines(keepends=True)
                chance.shuffle(lines)
                spoilt = bytearray(b"".join(lines))
            case _:
                del spoilt[start:]
    return bytes(spoilt)
