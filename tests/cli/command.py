"""The command `prover` as its users run it: a process, its output, its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.waiting import PATIENCE as PATIENCE
from tests.waiting import wait_until as wait_until

EASY = "theorem easy (p : Prop) (h : p) : p := by\n  sorry\n"
ALSO_EASY = "theorem also_easy (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"
ENDLESS = """theorem endless (n m k : Nat) (f : Nat → Nat → Nat) (h : ∀ n m, f (f n m) (f m n) = n + m) :
    f n m = f m n ∧ f n (f n m) = k := by
  sorry
"""
"""Neither proved nor exhausted within a test's time."""
FALSE = "theorem wrong : 1 = 2 := by\n  sorry\n"


@dataclass(frozen=True)
class CommandResult:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, all of it, as one document."""
        return json.loads(self.out)

    @property
    def error_text(self) -> str:
        """Standard error, which must be one line: the error and what to do."""
        [line] = self.err.splitlines()
        return line


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "prover", *map(str, arguments)]


def prover(*arguments: str | Path, **variables: str) -> CommandResult:
    """Runs the command to its end."""
    done = subprocess.run(
        command(*arguments), capture_output=True, encoding="utf-8", timeout=PATIENCE, env={**os.environ, **variables}
    )
    return CommandResult(done.returncode, done.stdout, done.stderr)


class Running:
    """The running command. Its standard error goes to a file, so that it never blocks on its reader."""

    def __init__(self, folder: Path, *arguments: str | Path) -> None:
        self._out, self._err = folder / "out.txt", folder / "err.txt"
        with self._out.open("w") as out, self._err.open("w") as err:
            self.process = subprocess.Popen(command(*arguments), stdout=out, stderr=err)

    def wait_for(self, said: str) -> None:
        """Waits until standard error contains the text."""
        wait_until(lambda: said in self._err.read_text("utf-8") or self.process.poll() is not None)
        assert said in self._err.read_text("utf-8")

    def servers(self) -> list[int]:
        """The process ids of its proof servers."""
        threads = Path(f"/proc/{self.process.pid}/task").iterdir()
        children = [child for thread in threads for child in _read(thread / "children").decode().split()]
        return [int(child) for child in children if b"serve" in _read(Path(f"/proc/{child}/cmdline")).split(b"\0")]

    def descendants(self) -> int:
        """How many processes it has started that are still there."""
        threads = Path(f"/proc/{self.process.pid}/task").iterdir()
        return sum(len(_read(thread / "children").split()) for thread in threads)

    def end(self) -> CommandResult:
        status = self.process.wait(PATIENCE)
        return CommandResult(status, self._out.read_text("utf-8"), self._err.read_text("utf-8"))


def _read(file: Path) -> bytes:
    """A file of a thread or process; nothing once that has ended, which it may at any time."""
    try:
        return file.read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def is_alive(pid: int) -> bool:
    """Whether the process exists and is more than an entry in the system's table."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
