"""The whole embedded library: it uses only the three axioms, and its bindings exist."""

from __future__ import annotations

import re
import subprocess

import pytest

from search.lean.embedded import embedded_argv, lean_project
from search.lean.judge.verdict import ALLOWED_AXIOMS
from search.lean.stock import Constant, constants, library_modules, listing
from search.lean.toolchain import Toolchain


@pytest.fixture(scope="module")
def library(toolchain: Toolchain) -> list[Constant]:
    return constants(toolchain, library_modules(toolchain))


def test_the_library_declares_no_axiom_besides_the_three(library: list[Constant]) -> None:
    """`sorryAx` must be there, for Lean itself; the next test checks that nothing uses it."""
    assert {c.name for c in library if c.kind == "axiom"} == {*ALLOWED_AXIOMS, "sorryAx"}


def test_no_declaration_uses_sorry(library: list[Constant]) -> None:
    """With the test above: a theorem can rest on no axiom but the three, because there is no other for it to rest on."""
    assert [c.name for c in library if c.mentions_sorry] == []


def test_the_library_has_what_it_promises(library: list[Constant]) -> None:
    theorems = sum(c.kind == "theorem" for c in library)
    assert theorems > 2000
    names = {c.name for c in library}
    assert {"Nat.add_comm", "List.append_assoc", "Classical.em", "funext", "Iff.symm", "Option.map", "Nat.strongRecOn"} <= names


def test_what_is_bound_under_an_exported_name_is_in_the_shared_library() -> None:
    """A binding to a symbol that is not there would end the process when it is first used."""
    [shared] = [word for word in embedded_argv() if word.endswith(".so")]
    listed = subprocess.run(["nm", "-D", "--defined-only", shared], capture_output=True, text=True, check=True).stdout
    symbols = {line.split()[-1] for line in listed.splitlines()}
    exported = re.compile(r'export (\w+), extern "native"')
    sources = [file.read_text(encoding="utf-8") for file in (lean_project() / "embedded").rglob("*.lean")]
    bound = {name for text in sources for name in exported.findall(text)}
    assert bound and bound <= symbols


def test_the_list_of_declarations_is_current(toolchain: Toolchain) -> None:
    """`make declarations` makes it."""
    kept = lean_project().parent / "docs" / "declarations.txt"
    assert kept.read_text(encoding="utf-8") == listing(toolchain)


@pytest.mark.parametrize("family", sorted({file.parent.name for file in (lean_project() / "Goals").rglob("*.lean")}))
def test_all_goals_are_stated_without_error(toolchain: Toolchain, family: str) -> None:
    """Each file of goals elaborates with nothing worse than warnings about `sorry`."""
    for file in sorted((lean_project() / "Goals").rglob("*.lean")):
        if file.parent.name == family:
            done = subprocess.run(
                toolchain.command(str(file)), env=toolchain.environment(), capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stdout
