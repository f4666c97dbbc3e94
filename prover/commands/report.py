"""The results of a run: as JSON, as text, and as Lean files with the proofs filled in."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from prover.commands.output import as_one_line
from prover.commands.progress import GoalRecord, GoalState, RunRecord
from prover.commands.request import MachineFailure, RequestError
from search.goal import Source, fill_holes, proof_term
from search.lean.toolchain import Toolchain


def as_json(run: RunRecord, toolchain: Toolchain, database: str) -> dict[str, Any]:
    """Returns the document that `prove --json` writes."""
    return {
        "proved": len(run.proved),
        "of": len(run.goals),
        "left": run.left,
        "interrupted": run.interrupted,
        "seconds": round(run.seconds, 3),
        "expansions": run.expansions,
        "tactics": run.tactics,
        "database": database,
        "lean": {"version": toolchain.version, "commit": toolchain.commit, "library": toolchain.library_revision},
        "errors": list(run.file_errors),
        "failure": None if run.failure is None else as_one_line(str(run.failure)),
        "goals": [_goal_as_json(record) for record in run.goals],
    }


def _goal_as_json(record: GoalRecord) -> dict[str, Any]:
    proved = record.state is GoalState.PROVED
    return {
        "name": record.goal.name,
        "file": str(record.goal.source.path),
        "statement": record.goal.statement,
        "state": record.state.value,
        "reason": record.reason or None,
        "tactics": list(record.proof) if proved and record.proof is not None else None,
        "axioms": list(record.verdict.axioms) if proved and record.verdict is not None else None,
        "expansions": record.expansions,
        "tactics_tried": record.tactics,
        "seconds": round(record.elapsed, 3),
        "attempt": record.attempt_id,
        "proof": record.proof_id,
    }


def summary(run: RunRecord) -> str:
    """Returns how many goals are proved, what that took, and which are left."""
    speed = f"{run.tactics / run.seconds:,.0f} a second" if run.seconds else "at once"
    lines = [
        f"Proved {len(run.proved)} of {len(run.goals)} in {run.seconds:.1f} s: "
        f"{run.expansions:,} expansions, {run.tactics:,} tactics, {speed}."
    ]
    left = [record for record in run.goals if record.state is not GoalState.PROVED]
    if left:
        names = [as_one_line(record.goal.name) for record in left]
        width = max(map(len, names))
        lines += ["Not proved:", *(f"  {name:<{width}}  {_why(record)}" for name, record in zip(names, left, strict=True))]
    return "\n".join(lines)


def _why(record: GoalRecord) -> str:
    """Returns why a goal is not proved, and how to see its search tree."""
    has_tree = record.attempt_id is not None and record.expansions > 0
    where = f" See `prover tree show {record.attempt_id}`." if has_tree else ""
    return as_one_line(record.reason) + where


def proofs(run: RunRecord) -> str:
    """Returns all accepted proofs, each with its theorem's name."""
    shown = [f"{record.goal.name} := {proof_term(record.proof, 2)}" for record in run.proved if record.proof is not None]
    return "\n\n".join(shown)


def destinations(out: Path, sources: Sequence[Source]) -> dict[Source, Path]:
    """Returns the file to write for each source: `out`, or for several sources files below it.

    Raises `RequestError` if that is not possible, or would overwrite a file of goals.
    """
    paths = [_path(source) for source in sources]
    if len(sources) == 1:
        if out.is_dir():
            raise RequestError(f"{out} is a directory.", remedy="Let --out name a file.")
        places = {sources[0]: out}
    else:
        if out.exists() and not out.is_dir():
            raise RequestError(f"{out} is a file, and there are several files of goals.", remedy="Let --out name a directory.")
        common = Path(os.path.commonpath([path.parent for path in paths]))
        places = {source: out / path.relative_to(common) for source, path in zip(sources, paths, strict=True)}
    for place in places.values():
        if place.resolve() in paths:
            raise RequestError(f"{place} is a file of goals and would be overwritten.", remedy="Give --out another name.")
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.open("a").close()
        except OSError as error:
            raise RequestError(f"{place} cannot be written: {error.strerror}.", remedy="Give --out another name.") from error
    return places


def write_solved(run: RunRecord, places: dict[Source, Path]) -> None:
    """Writes each source with the accepted proofs in place of `sorry`; unproved goals keep their `sorry`."""
    for source, place in places.items():
        found = {
            record.goal.hole: record.proof for record in run.proved if record.goal.source == source and record.proof is not None
        }
        try:
            place.write_bytes(fill_holes(source, found).encode())
        except OSError as error:
            raise MachineFailure(f"{place} cannot be written: {error.strerror}.") from error


def _path(source: Source) -> Path:
    assert source.path is not None, "sources of the command line are files"
    return source.path.resolve()
