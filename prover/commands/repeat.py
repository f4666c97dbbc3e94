"""Repeats a stored attempt with the settings in its row, and compares the results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import typer

from prover.commands.output import as_one_line
from prover.commands.progress import RunRecord
from prover.commands.request import RequestError, existing
from prover.policy.options import PolicyOptions
from search.goal import Goal
from search.settings import Budget, SearchSettings
from search.tree.record import without_times

_STORED = (
    "policy",
    "critic",
    "strategy",
    "priority",
    "max_expansions",
    "explore",
    "timeout",
    "seed",
    "device",
    "prompt_format",
    "only",
)
"""Parameters of `prove` whose values an attempt's row holds."""


@dataclass(frozen=True)
class StoredAttempt:
    """The goal and the settings of an attempt."""

    id: int
    goal: Goal
    settings: SearchSettings
    policy: str
    options: PolicyOptions
    critic: str | None
    lean: tuple[str, str]
    """Version of Lean, and revision of its library."""
    tree: dict[str, Any] | None


def stored_attempt(database: str, id: int) -> StoredAttempt:
    """Raises `CorpusError` if there is no attempt of this number, `RequestError` if its settings were not stored."""
    from prover.corpus.store import Corpus

    with Corpus.open(existing(database)) as corpus:
        row = corpus.attempt(id)
        goal = corpus.goal(row.theorem_id)
    if row.strategy is None or row.suggestions is None or row.policy_options is None:
        raise RequestError(f"Attempt {id} is too old: its settings were not stored.", remedy="Name a later one.")
    budget = Budget(row.max_expansions, row.max_seconds, row.after_proof or 0)
    settings = SearchSettings(budget, row.strategy, row.priority, row.suggestions, seed=row.seed or 0)
    try:
        options = PolicyOptions(database, **row.policy_options)
    except TypeError as error:
        raise RequestError(f"Attempt {id} was stored by a newer version of prover.", remedy="Upgrade prover.") from error
    lean = (row.lean_version, row.library or "")
    return StoredAttempt(id, goal, settings, row.policy, options, row.critic, lean, row.tree)


def as_made(attempt: Any) -> str:
    """Describes an attempt's settings on one line; `attempt` is its row."""
    limits = [f"{attempt.max_expansions} expansions" if attempt.max_expansions is not None else ""]
    limits.append(f"{attempt.max_seconds:g} s" if attempt.max_seconds is not None else "")
    options = sorted((attempt.policy_options or {}).items())
    parts = [attempt.policy, *(f"{name} {value}" for name, value in options if value is not None)]
    parts += [f"critic {attempt.critic}"] if attempt.critic else []
    parts += [f"{attempt.strategy or 'best_first'} by {attempt.priority}"]
    parts += [f"{attempt.suggestions} suggestions"] if attempt.suggestions is not None else []
    parts += [limit for limit in limits if limit]
    parts += [f"{attempt.after_proof} more after a proof"] if attempt.after_proof else []
    parts += [f"Lean {attempt.lean_version}"]
    parts += [f"library {attempt.library[:12]}"] if attempt.library else []
    return as_one_line(", ".join(parts))


def contradicting(context: typer.Context) -> list[str]:
    """Returns the parameters given on the command line that say how to search, which a stored attempt says as well."""
    sources = {name: context.get_parameter_source(name) for name in _STORED}
    return [name for name, source in sources.items() if source is not None and source.name == "COMMANDLINE"]


@dataclass(frozen=True)
class Comparison:
    """A repeated attempt beside the stored one."""

    is_same: bool | None
    """Whether it has the same tree; None if it was not stored."""
    sentence: str


def compare(database: str, before: StoredAttempt, run: RunRecord) -> Comparison:
    """Compares the trees of the repeated attempt and the stored one, without times."""
    from prover.corpus.store import Corpus

    [goal] = run.goals
    if goal.attempt_id is None:
        return Comparison(None, f"Attempt {before.id} was not repeated.")
    with Corpus.open(database) as corpus:
        row = corpus.attempt(goal.attempt_id)
    if without_times(row.tree) == without_times(before.tree):
        return Comparison(True, f"Attempt {row.id} has the tree of attempt {before.id}.")
    why = ""
    if (row.lean_version, row.library) != before.lean:
        why = " Lean or its library has changed since."
    elif before.settings.budget.seconds is not None:
        why = " Its time was limited, so the trees depend on the machine's speed."
    return Comparison(False, f"Attempt {row.id} has another tree than attempt {before.id}.{why}")
