"""Writes exports by hand that Lean would not write, in the correct form."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence


class Writer:
    """Each method adds a line, unless it is there, and returns the number by which others refer to it."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._numbers: dict[str, int] = {}
        self._next = {"in": 1, "il": 1, "ie": 0}

    def _line(self, kind: str, body: str) -> int:
        if body not in self._numbers:
            self._numbers[body] = self._next[kind]
            self._next[kind] += 1
            self._lines.append(f'{{{body},"{kind}":{self._numbers[body]}}}')
        return self._numbers[body]

    @property
    def export(self) -> bytes:
        return "".join(f"{line}\n" for line in self._lines).encode()

    def name(self, dotted: str) -> int:
        number = 0
        for part in dotted.split("."):
            number = self._line("in", f'"str":{{"pre":{number},"str":{json.dumps(part, ensure_ascii=False)}}}')
        return number

    def param(self, name: str) -> int:
        return self._line("il", f'"param":{self.name(name)}')

    def succ(self, level: int) -> int:
        return self._line("il", f'"succ":{level}')

    def max(self, one: int, other: int) -> int:
        return self._line("il", f'"max":[{one},{other}]')

    def imax(self, one: int, other: int) -> int:
        return self._line("il", f'"imax":[{one},{other}]')

    def sort(self, level: int) -> int:
        return self._line("ie", f'"sort":{level}')

    def bound(self, index: int) -> int:
        return self._line("ie", f'"bvar":{index}')

    def natural(self, number: str) -> int:
        return self._line("ie", f'"natVal":"{number}"')

    def constant(self, name: str, *levels: int) -> int:
        return self._line("ie", f'"const":{{"name":{self.name(name)},"us":{_array(levels)}}}')

    def apply(self, function: int, *arguments: int) -> int:
        for argument in arguments:
            function = self._line("ie", f'"app":{{"fn":{function},"arg":{argument}}}')
        return function

    def function(self, domain: int, body: int) -> int:
        return self._binder("lam", domain, body)

    def product(self, domain: int, body: int) -> int:
        return self._binder("forallE", domain, body)

    def _binder(self, kind: str, domain: int, body: int) -> int:
        name = self.name("x")
        return self._line("ie", f'"{kind}":{{"name":{name},"type":{domain},"body":{body},"binderInfo":"default"}}')

    def let(self, sort: int, value: int, body: int) -> int:
        name = self.name("x")
        return self._line("ie", f'"letE":{{"name":{name},"type":{sort},"value":{value},"body":{body},"nondep":false}}')

    def project(self, structure: str, index: int, term: int) -> int:
        return self._line("ie", f'"proj":{{"typeName":{self.name(structure)},"idx":{index},"struct":{term}}}')

    def theorem(self, name: str, statement: int, proof: int) -> None:
        number = self.name(name)
        common = f'"name":{number},"levelParams":[],"type":{statement}'
        self._lines.append(f'{{"thm":{{{common},"value":{proof},"all":[{number}]}}}}')

    def definition(self, name: str, sort: int, value: int, params: Sequence[str] = ()) -> None:
        number = self.name(name)
        common = f'"name":{number},"levelParams":{_array(map(self.name, params))},"type":{sort}'
        self._lines.append(f'{{"def":{{{common},"value":{value},"hints":"abbrev","safety":"safe","all":[{number}]}}}}')

    def axiom(self, name: str, statement: int, params: Sequence[str] = ()) -> None:
        common = f'"name":{self.name(name)},"levelParams":{_array(map(self.name, params))},"type":{statement}'
        self._lines.append(f'{{"axiom":{{{common},"isUnsafe":false}}}}')

    def inductive(self, name: str, sort: int, constructors: dict[str, int], parameters: int = 0) -> None:
        own, names = self.name(name), {self.name(f"{name}.{ctor}"): sort for ctor, sort in constructors.items()}
        rest = f'"levelParams":[],"numParams":{parameters},"isUnsafe":false'.split(",")
        head, numbers, tail = rest
        types = (
            f'{{"name":{own},{head},"type":{sort},{numbers},"numIndices":0,"all":[{own}],"ctors":{_array(names)},'
            f'"numNested":0,"isRec":false,{tail},"isReflexive":false}}'
        )
        ctors = ",".join(
            f'{{"name":{number},{head},"type":{sort},"induct":{own},"cidx":{index},{numbers},"numFields":0,{tail}}}'
            for index, (number, sort) in enumerate(names.items())
        )
        self._lines.append(f'{{"inductive":{{"types":[{types}],"ctors":[{ctors}],"recs":[]}}}}')


def _array(numbers: Iterable[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"
