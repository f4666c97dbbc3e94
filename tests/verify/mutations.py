"""Changes of one declaration's text, of which it is known by construction whether they change what it means.

One kind changes what the kernel is given: another constant, numeral, bound variable, order, number of arguments. The other
changes nothing of that: layout, comments, names of what is bound, brackets of binders, attributes.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.verify.pair import BEGINNING, WORD, Declaration, Pair

_TOKEN = re.compile(rf"{WORD.pattern}|\d+|:=|=>|::|\+\+|&&|\|\||!=|\S")
_GROUP = re.compile(
    r"(?P<open>[({\[])(?!fun )(?P<names>[^\W\d][\w' ]*) : (?P<type>[^(){}\[\]]*(?:\([^()]*\)[^(){}\[\]]*)*)(?P<close>[)}\]])"
)
_QUANTIFIED = re.compile(r"[∀∃] (?P<names>[^\W\d][\w' ]*)(?: : [^,]*)?,")

_INSTEAD = {
    "≤": ["<", "=", "≥"],
    "<": ["≤", ">"],
    "=": ["≠"],
    "∧": ["∨", "→"],
    "∨": ["∧"],
    "∀": ["∃"],
    "∃": ["∀"],
    "+": ["*", "-"],
    "*": ["+"],
    "-": ["+"],
    "/": ["%"],
    "%": ["/"],
    "∈": ["∉"],
    "↔": ["→", "∧"],
    "&&": ["||"],
    "||": ["&&"],
    "→": ["∧", "×"],
    "¬": ["¬¬", ""],
    "!": [""],
    "true": ["false"],
    "false": ["true"],
    "True": ["False"],
    "False": ["True"],
    "Nat": ["Int", "Bool", "(Fin 7)"],
    "Bool": ["Nat", "Prop"],
    "Prop": ["Type", "Bool"],
    "Type": ["Prop"],
    "List": ["Option"],
    "Option": ["List"],
    "max": ["min"],
    "none": ["(some default)"],
}
"""Other constants in place of one."""


@dataclass(frozen=True)
class Change:
    """What an operator does to the text of a declaration, or of the whole file if `everywhere`."""

    operator: str
    text: str
    changes: bool
    """Whether the change alters the declaration's meaning."""
    everywhere: bool = False


def _splice(text: str, start: int, stop: int, instead: str) -> str:
    return text[:start] + instead + text[stop:]


def changes(pair: Pair, one: Declaration) -> Iterator[Change]:
    """All changes of one declaration."""
    yield from _other_tokens(pair, one)
    yield from _other_variables(pair, one)
    yield from _other_universes(one)
    yield from _binders(one)
    yield from _premises(one)
    yield from _constructors(pair, one)
    yield from _fields(pair, one)
    yield from _definitions(one)
    yield from _layout(pair, one)


# What the kernel is given changes in the following, but where it says otherwise.


def _term_lines(pair: Pair, one: Declaration) -> Iterator[tuple[int, str]]:
    """The parts of a declaration that stand for terms: no names that it declares, no proofs."""
    begins = BEGINNING.match(one.text)
    assert begins is not None
    first = one.header[begins.end() :].split(" extends ")[0]
    yield begins.end(), first.split(" by ")[0]
    for at, line in one.lines:
        name = re.match(r"  (?:\| )?([\w']+)", line)
        skipped = name.end() if name is not None and one.kind != "def" else 2
        is_proof = one.kind == "instance" and name is not None and name[1] in pair.proof_fields
        if not is_proof and not line.startswith(("termination_by", "decreasing_by", "deriving"), 2):
            yield at + skipped, re.split(r"\bby\b", line[skipped:])[0]


def _other_tokens(pair: Pair, one: Declaration) -> Iterator[Change]:
    """Another constant, connective, quantifier or numeral in place of one."""
    for at, line in _term_lines(pair, one):
        for found in _TOKEN.finditer(line):
            token = found[0]
            others = [str(int(token) + 1), str(int(token) + 2)] if token.isdecimal() else _INSTEAD.get(token, [])
            operator = "numeral" if token.isdecimal() else f"{token} to"
            for other in others:
                name = operator if token.isdecimal() else f"{operator} {other or 'nothing'}"
                yield Change(name, _splice(one.text, at + found.start(), at + found.end(), other), True)


def _scopes(pair: Pair, one: Declaration) -> Iterator[tuple[list[str], int, int]]:
    """Variables that are bound together, and where they may be mentioned: from there to the end of what binds them."""
    terms = list(_term_lines(pair, one))
    for index, (at, line) in enumerate(terms):
        for found in _GROUP.finditer(line):
            in_header = index == 0 and not one.equations
            yield found["names"].split(), at + found.end(), len(one.statement) if in_header else at + len(line)
        for found in _QUANTIFIED.finditer(line):
            yield found["names"].split(), at + found.end(), at + len(line)
        pattern, arrow, _ = line.partition(" => ")
        if one.kind == "def" and line.startswith("| ") and arrow:
            known = {"none", "some", *pair.constructor_names}
            names = [word for word in WORD.findall(pattern) if "." not in word and word != "_" and word not in known]
            yield names, at + len(pattern) + len(arrow), at + len(line)


def _other_variables(pair: Pair, one: Declaration) -> Iterator[Change]:
    """Another variable that is bound in the same place, or all variables of that place in another order."""
    for names, start, stop in _scopes(pair, one):
        for found in WORD.finditer(one.text, start, stop):
            first, dot, rest = found[0].partition(".")
            for other in names:
                if first in names and other != first:
                    yield Change("other variable", _splice(one.text, found.start(), found.end(), other + dot + rest), True)
        for name in names:
            stop = len(one.text) if one.kind == "theorem" else stop
            renamed = re.sub(rf"(?<![\w.']){re.escape(name)}(?![\w'])", f"{name}_", one.text[:stop])
            if one.kind != "instance" and name not in pair.field_names:
                yield Change("bound variable renamed", renamed + one.text[stop:], False)


def _other_universes(one: Declaration) -> Iterator[Change]:
    for found in re.finditer(r"\b(Type|Sort) ([a-z])\b", one.statement):
        for other in (f"{found[1]} ({found[2]} + 1)", "Type", "Type 1", "Prop"):
            yield Change("other universe", _splice(one.text, found.start(), found.end(), other), True)
        for level in sorted(set(re.findall(r"\b(?:Type|Sort) ([a-z])\b", one.statement)) - {found[2]}):
            yield Change("universes merged", _splice(one.text, found.start(2), found.end(2), level), True)
    for found in re.finditer(r"\bType\b(?! [a-z(0-9])", one.statement):
        yield Change("other universe", _splice(one.text, found.start(), found.end(), "Type 1"), True)


def _binders(one: Declaration) -> Iterator[Change]:
    """Arguments, parameters, hypotheses: dropped, added, doubled, in another order; and other brackets, which change nothing."""
    found = list(_GROUP.finditer(one.statement))
    for group in found:
        # What is mentioned and not bound, Lean binds by itself.
        mentioned = set(WORD.findall(one.statement[: group.start()])) | set(WORD.findall(one.statement[group.end() :]))
        if not mentioned & set(group["names"].split()):
            yield Change("binder dropped", _splice(one.text, group.start(), group.end() + 1, ""), True)
        for extra in ("(extra : Nat) ", "{extra : Nat} ", "(extra : True) ", "[Inhabited Nat] ", "(extra : Nat := 0) "):
            yield Change("binder added", _splice(one.text, group.start(), group.start(), extra), True)
        for left, right in (("(", ")"), ("{", "}"), ("⦃", "⦄")):
            same = f"{left}{group['names']} : {group['type']}{right}"
            if group["open"] not in (left, "["):
                yield Change("other brackets", _splice(one.text, group.start(), group.end(), same), False)
        names = group["names"].split()
        if len(names) > 1:
            doubled = f"{group['open']}{names[0]} {' '.join(names)} : {group['type']}{group['close']}"
            yield Change("argument doubled", _splice(one.text, group.start(), group.end(), doubled), True)
            apart = " ".join(f"{group['open']}{name} : {group['type']}{group['close']}" for name in names)
            yield Change("binders apart", _splice(one.text, group.start(), group.end(), apart), False)
    for first, second in itertools.pairwise(found):
        together = one.text[first.end() : second.start()] == " "
        used = set(first["names"].split()) & set(WORD.findall(second["type"]))
        if together and not used and first["type"] != second["type"]:
            yield Change("binders swapped", _splice(one.text, first.start(), second.end(), f"{second[0]} {first[0]}"), True)


def _premises(one: Declaration) -> Iterator[Change]:
    """What stands before an arrow, dropped, or another premise before what follows it."""
    for found in re.finditer(r"(?:(?<=, )|(?<=: )|(?<=→ ))(?P<premise>[^,:→()\n]*(?:\([^()]*\)[^,:→()\n]*)*) → ", one.statement):
        yield Change("premise dropped", _splice(one.text, found.start(), found.end(), ""), True)
        yield Change("premise added", _splice(one.text, found.end(), found.end(), "True → "), True)
        yield Change("premise doubled", _splice(one.text, found.end(), found.end(), found[0]), True)


def _constructors(pair: Pair, one: Declaration) -> Iterator[Change]:
    for at, line in one.constructors:
        name = line.split()[1]
        end = at + len(line)
        rest = line[4 + len(name) :]
        yield Change("constructor dropped", _splice(one.text, at, end + 1, ""), True)
        yield Change("constructor added", _splice(one.text, end, end, f"\n  | extra{rest}"), True)
        yield Change("private constructor added", _splice(one.text, end, end, f"\n  | private extra{rest}"), True)
        yield Change("constructor made private", _splice(one.text, at, at + 4, "  | private "), False)
        yield Change("hypothesis added", _splice(one.text, at + 4 + len(name), at + 4 + len(name), " (_ : True)"), True)
        yield Change("field added", _splice(one.text, at + 4 + len(name), at + 4 + len(name), " {_ : Nat}"), True)
        if name not in pair.field_names and not any(name == other.name.rsplit(".", 1)[-1] for other in pair.declarations):
            renamed = re.sub(rf"(?<![\w']){re.escape(name)}(?![\w'])", f"{name}Renamed", pair.solution)
            yield Change("constructor renamed", renamed, False, everywhere=True)
    for (at, line), (_, after) in itertools.pairwise(one.constructors):
        types = [text.split(maxsplit=2)[2:] for text in (line, after)]
        if types[0] != types[1]:
            yield Change("constructors swapped", _splice(one.text, at, at + len(line) + 1 + len(after), f"{after}\n{line}"), True)
            swapped = [
                f"  | {' '.join([name.split()[1], *rest])}" for name, rest in zip((line, after), reversed(types), strict=True)
            ]
            yield Change("types swapped", _splice(one.text, at, at + len(line) + 1 + len(after), "\n".join(swapped)), True)
    parameters = list(_GROUP.finditer(one.header.split(" : ", 1)[0] if one.kind != "inductive" else one.header))
    if one.constructors and parameters and one.header.endswith(" where") and not pair.is_mutual(one):
        last = parameters[-1]
        implicit = f"{{{last['names']} : {last['type']}}}"
        moved = one.text[: last.start()].rstrip() + " : " + last[0] + " →" + one.text[last.end() :].removeprefix(" :")
        moved = re.sub(r"^  \| ([\w']+)", rf"  | \1 {implicit}", moved, flags=re.MULTILINE)
        yield Change("parameter made index", f"set_option inductive.autoPromoteIndices false in\n{moved}", True)


def _fields(pair: Pair, one: Declaration) -> Iterator[Change]:
    for at, line in one.fields:
        end = at + len(line)
        yield Change("field dropped", _splice(one.text, at, end + 1, ""), True)
        yield Change("field added", _splice(one.text, end, end, "\n  extra : Nat := 0"), True)
        yield Change("field of a proposition added", _splice(one.text, end, end, "\n  extra : True := trivial"), True)
        if line.endswith(" : Nat"):
            yield Change("default value added", _splice(one.text, end, end, " := 0"), False)
    for (at, line), (_, after) in itertools.pairwise(one.fields):
        if line.split(" : ", 1)[1] != after.split(" : ", 1)[1]:
            yield Change("fields swapped", _splice(one.text, at, at + len(line) + 1 + len(after), f"{after}\n{line}"), True)
    if one.kind in ("structure", "class"):
        where = one.text.index(" where\n") + len(" where")
        yield Change("constructor private", _splice(one.text, where, where, "\n  private mk ::"), False)
        yield Change("constructor named", _splice(one.text, where, where, "\n  make ::"), False)
        other = {"structure": "class", "class": "structure"}[one.kind]
        yield Change(f"{one.kind} made {other}", other + one.text.removeprefix(one.kind), False)
    if one.kind == "instance":
        values = [(at, line) for at, line in one.lines if line.split()[0] not in pair.proof_fields]
        for at, line in values:
            yield Change("value under id", _splice(one.text, at, at + len(line), re.sub(r":= (.*)", r":= id (\1)", line)), True)
        for at, line in one.lines:
            if ":= by " in line:
                again = line.replace(":= by ", ":= by have := trivial; ")
                yield Change("other proof", _splice(one.text, at, at + len(line), again), False)


def _definitions(one: Declaration) -> Iterator[Change]:
    if one.kind != "def":
        return
    for at, line in one.equations:
        yield Change("equation dropped", _splice(one.text, at, at + len(line) + 1, ""), True)
        yield Change("equation under id", _splice(one.text, at, at + len(line), line.replace("=> ", "=> id <| ", 1)), True)
    for (at, line), (_, after) in itertools.pairwise(one.equations):
        yield Change("equations swapped", _splice(one.text, at, at + len(line) + 1 + len(after), f"{after}\n{line}"), True)
        if " => " in line and " => " in after:
            (left, value), (right, other) = (text.split(" => ", 1) for text in (line, after))
            if value != other:
                swapped = f"{left} => {other}\n{right} => {value}"
                yield Change("values swapped", _splice(one.text, at, at + len(line) + 1 + len(after), swapped), True)
    for word in ("unsafe", "partial"):
        # What is not recursive is as good as it was when it is called partial.
        if word == "unsafe" or _mentions_itself(one):
            yield Change(f"made {word}", f"{word} {one.text}", True)
    for word in ("noncomputable", "@[irreducible]", "@[reducible]", "@[inline]", "@[simp]", "@[noinline, specialize]"):
        yield Change(f"made {word}", f"{word} {one.text}", False)
    if not one.equations and " := " in one.text and "match" not in one.text:
        sort, value = one.text.split(" := ", 1)
        yield Change("made opaque", one.text.replace("def ", "opaque ", 1), True)
        yield Change("made abbreviation", one.text.replace("def ", "abbrev ", 1), False)
        yield Change("value under id", f"{sort} := id ({value})" if "\n" not in value else one.text, True)
        yield Change("value under let", f"{sort} := let extra := 0; {value}" if "\n" not in value else one.text, True)
        yield Change("value in brackets", f"{sort} := ({value})" if "\n" not in value else one.text, False)


def _mentions_itself(one: Declaration) -> bool:
    last = one.name.rsplit(".", 1)[-1]
    words = [word for _, line in one.equations for word in WORD.findall(line.partition(" => ")[2])]
    return any(word == one.name or last in word.split(".")[1:] for word in words)


def _layout(pair: Pair, one: Declaration) -> Iterator[Change]:
    """What the kernel does not see."""
    spaced = re.sub(r" (:|=>|→|∧) ", r"  \1  ", one.statement) + one.text[len(one.statement) :]
    yield Change("spaces", spaced, False)
    yield Change("comment", one.text.replace(" : ", " : /- a remark -/ ", 1), False)
    if not pair.is_mutual(one):
        yield Change("option", f"set_option maxRecDepth 2000 in\n{one.text}", False)
        yield Change("section", f"section\n{one.text}\nend", False)
        yield Change("helper before", f"def helperOf{one.name.replace('.', '')} (n : Nat) : Nat := n\n\n{one.text}", False)
    yield Change("universe renamed", re.sub(r"\bu\b", "level", pair.solution), False, everywhere=True)
    yield Change("documented", f"/-- What this is. -/\n{one.text}", False)
