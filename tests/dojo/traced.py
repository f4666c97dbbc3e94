"""A repository that the package lean-dojo takes for traced, and a stand-in for the `lake` of its Lean.

LeanDojo traces with a Lean that cannot run here. What it would have written is small for a file of plain theorems, and is written
by hand; `lake env lean FILE`, which it starts to prove a theorem, is `lake.py`, which answers with the real embedded Lean.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from search.lean.library import cache_directory

BASIC = """theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := sorry

theorem either (p q : Prop) (h : p ∨ q) : q ∨ p := by
  sorry

def spin : Nat → Nat → Bool
  | 0, _ => true
  | n + 1, m => spin n (m + 1)
theorem endless (p : Prop) (hp : p) : p ∧ spin 100000000 0 = true := sorry

def grow : Nat → Nat
  | 0 => 0
  | n + 1 => 2 ^ (8000000 + n) + grow n
theorem large (p : Prop) (hp : p) : p ∧ grow 1000000 = 0 := sorry
"""
_THEOREM = re.compile(r"(?P<word>theorem) (?P<name>\w+)(?P<type>.*?)(?P<is>:=)\s+(?P<proof>sorry|by\s+sorry)", re.DOTALL)
Node = dict[str, Any]


def make_repository(folder: Path) -> Path:
    """A Git repository with one Lean file."""
    folder.mkdir()
    (folder / "Basic.lean").write_text(BASIC, encoding="utf-8")
    (folder / "lean-toolchain").write_text("leanprover/lean4:v4.9.0\n", encoding="utf-8")
    who = ("-c", "user.name=somebody", "-c", "user.email=somebody@example.org")
    for words in (("init", "--quiet"), ("add", "."), (*who, "commit", "--quiet", "--message", "first")):
        subprocess.run(["git", *words], cwd=folder, check=True)
    return folder


def make_traced(repository: Path, cache: Path) -> None:
    """Puts what tracing would have made of the repository into LeanDojo's cache."""
    commit = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=repository, check=True, capture_output=True, text=True
    ).stdout.strip()
    copy = cache / f"gitpython-{repository.name}-{commit}" / repository.name
    shutil.copytree(repository, copy)
    (copy / "Lean4Repl.lean").touch()
    built = copy / ".lake" / "build" / "ir"
    built.mkdir(parents=True)
    header = _node("Lean.Parser.Module.header", [])
    commands = [{"node": tree["node"]} for tree in (header, *map(_declaration, _THEOREM.finditer(BASIC)))]
    syntax = {"commandASTs": commands, "tactics": [], "premises": []}
    (built / "Basic.ast.json").write_text(json.dumps(syntax), encoding="utf-8")
    (built / "Basic.dep_paths").touch()


def make_lake(folder: Path) -> Path:
    """A folder with the stand-in, for `PATH`."""
    folder.mkdir()
    program = folder / "lake"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{Path(__file__).with_name("lake.py")}" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return folder


def variables(home: Path, lake: Path) -> dict[str, str]:
    """The environment for the package: nothing of it is written outside of `home`, and it does not look for a network cache."""
    return {
        **os.environ,
        "HOME": str(home),
        "PROVER_CACHE": str(cache_directory().parent),
        "CACHE_DIR": str(home / "cache"),
        "DISABLE_REMOTE_CACHE": "1",
        "PATH": f"{lake}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }


def _declaration(found: re.Match[str]) -> Node:
    prefix = "Lean.Parser.Command."
    name: Node = {"ident": {"info": _info(found, "name"), "rawVal": found["name"], "val": found["name"], "preresolved": []}}
    return _node(
        f"{prefix}declaration",
        [
            _node(f"{prefix}declModifiers", []),
            _node(
                f"{prefix}theorem",
                [
                    _atom(found, "word"),
                    _node(f"{prefix}declId", [name]),
                    _node(f"{prefix}declSig", [_atom(found, "type")]),
                    _node(f"{prefix}declValSimple", [_atom(found, "is"), _atom(found, "proof")]),
                ],
            ),
        ],
    )


def _node(kind: str, args: list[Node]) -> Node:
    return {"node": {"info": "none", "kind": kind, "args": args}}


def _atom(found: re.Match[str], group: str) -> Node:
    return {"atom": {"info": _info(found, group), "val": found[group]}}


def _info(found: re.Match[str], group: str) -> Node:
    """Positions are in bytes."""
    start, stop = (len(BASIC[:place].encode()) for place in found.span(group))
    return {"original": {"leading": "", "pos": start, "trailing": "", "endPos": stop}}
