"""Lists every declaration of the embedded library with its type, as text.

Run as `python -m search.lean.stock > docs/declarations.txt`, to compare the list with an official Lean's.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from search.errors import LeanFailure
from search.lean.toolchain import Toolchain, find_toolchain

_MADE_BY_LEAN = re.compile(
    r"(^|\.)_"
    r"|\.(match|eq|proof)_\d+"
    r"|\.(eq_def|induct|mutual_induct|fun_cases|noConfusion|noConfusionType|casesOn|recOn|below|brecOn|ibelow|binductionOn)(_\d+)?(\.|$)"
    r"|\.(ctorIdx|ctorElim|ctorElimType|elim|sizeOf_spec|toCtorIdx|congr_simp)$"
    r"|✝|_hyg"
)
"""Names that Lean generates from a declaration."""


@dataclass(frozen=True)
class Constant:
    """A constant of a compiled module."""

    module: str
    name: str
    kind: str
    """`axiom`, `unsafe axiom`, `theorem`, `definition` or `other`."""
    mentions_sorry: bool


def constants(toolchain: Toolchain, modules: list[str]) -> list[Constant]:
    """Returns all constants that the modules declare, in the order of the modules."""
    found: list[Constant] = []
    for module in modules:
        said = _run(toolchain, toolchain.program_command("stock", str(toolchain.library / f"{module.replace('.', '/')}.olean")))
        for line in said.splitlines():
            one = json.loads(line)
            found.append(Constant(module, one["name"], one["kind"], one["sorry"]))
    return found


def library_modules(toolchain: Toolchain) -> list[str]:
    """Returns the names of the core library's modules: `Init`, its parts, and `Lean`."""
    files = [
        *(toolchain.library / f"{root}.olean" for root in ("Init", "Lean")),
        *(file for root in ("Init", "Lean") for file in toolchain.library.glob(f"{root}/**/*.olean")),
    ]
    return sorted(".".join(file.relative_to(toolchain.library).with_suffix("").parts) for file in files)


def signatures(toolchain: Toolchain, names: list[str]) -> dict[str, str]:
    """Returns each name with its signature as Lean prints it on one line."""
    lines = ["import Lean", "set_option pp.width 100000", *(f"#check {name}" for name in names)]
    with tempfile.TemporaryDirectory(prefix="prover-stock-") as folder:
        file = Path(folder) / "Stock.lean"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        said = _run(toolchain, toolchain.command("--json", str(file)), may_fail=True)
    first = len(lines) - len(names) + 1
    found: dict[str, str] = {}
    for line in said.splitlines():
        message = json.loads(line)
        if message["severity"] == "information":
            found[names[message["pos"]["line"] - first]] = " ".join(message["data"].split())
    return found


def _run(toolchain: Toolchain, command: list[str], *, may_fail: bool = False) -> str:
    done = subprocess.run(command, env=toolchain.environment(), cwd=toolchain.cwd, capture_output=True, text=True, check=False)
    if done.returncode != 0 and not may_fail:
        raise LeanFailure(f"Lean could not list the library's declarations: {done.stderr.strip()[-300:]}.")
    return done.stdout


def listing(toolchain: Toolchain) -> str:
    """Returns every declaration of the library that is not generated, with its signature, by module and name."""
    public = [c for c in constants(toolchain, library_modules(toolchain)) if not _MADE_BY_LEAN.search(c.name)]
    shown = signatures(toolchain, [c.name for c in public])
    lines: list[str] = []
    for module in dict.fromkeys(c.module for c in public):
        names = sorted(c.name for c in public if c.module == module and c.name in shown)
        lines += [f"## {module}", "", *(shown[name] for name in names), ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(listing(find_toolchain()))
