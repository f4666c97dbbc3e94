"""`lake env lean FILE` for a file that LeanDojo has changed: the protocol of its tactic, answered by the embedded Lean."""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from pathlib import Path

from search.dojo import Dojo, DojoCrashError, LeanError, LeanGitRepo, ProofFinished, ProofGivenUp, TacticState, Theorem, configure

_HOLE = "by\n  lean_dojo_repl\n  sorry"
NEVER = 10000.0
"""Seconds: the limit is LeanDojo's, on the other side."""


def say(number: int | None, state: str | None, error: str | None) -> None:
    sys.stdout.write("REPL> " + json.dumps({"sid": number, "tacticState": state, "error": error}) + "\n")
    sys.stdout.flush()


def serve(file: Path) -> None:
    text = file.read_text(encoding="utf-8").removeprefix("import Lean4Repl\n")
    name = re.findall(r"theorem (\w+)", text.partition(_HOLE)[0])[-1]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "Goal.lean").write_text(text.replace(_HOLE, "sorry"), encoding="utf-8")
        with Dojo(Theorem(LeanGitRepo.from_path(folder), Path("Goal.lean"), name), timeout=NEVER) as (dojo, state):
            assert isinstance(state, TacticState)
            say(state.id, state.pp, None)
            states = {state.id: state}
            for line in sys.stdin:
                request = json.loads(line)
                try:
                    answer(states, dojo.run_tac(states[request["sid"]], request["cmd"]))
                except DojoCrashError:
                    os._exit(1)


def answer(states: dict[int, TacticState], result: TacticState | ProofFinished | LeanError | ProofGivenUp) -> None:
    match result:
        case TacticState():
            states[result.id] = result
            say(result.id, result.pp, None)
        case ProofFinished():
            say(result.tactic_state_id, "no goals", None)
        case LeanError():
            say(None, None, result.error)
        case ProofGivenUp():
            say(None, None, "proof contains `sorry`")


if __name__ == "__main__":
    configure(memory_bytes=600 * 1024**2)
    serve(Path(sys.argv[-1]))
