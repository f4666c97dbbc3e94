"""The results of an evaluation: as JSON, as tables, and as a curve for each policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from prover.flywheel.evaluation import EvaluationPlan, Result, Score
from prover.flywheel.plot import Curve
from prover.flywheel.statistics import Estimate, Gain, gains, shares_proved
from search.goal import Goal
from search.lean.toolchain import Toolchain


@dataclass(frozen=True)
class Evaluation:
    """Several policies on the same goals, with the same seeds."""

    plan: EvaluationPlan
    critic: str | None
    """Name of the critic of all searches, if there was one."""
    seeds: Sequence[int]
    budgets: Sequence[int]
    """Expansions for which scores are reported, ascending."""
    results: Sequence[Result]
    """The others are compared with the first."""
    file_errors: Sequence[str]
    """What Lean found wrong with the files, a line each."""
    seconds: float

    @property
    def goals(self) -> list[Goal]:
        return self.plan.goals

    @property
    def others(self) -> Sequence[Result]:
        return self.results[1:]

    def gains_of(self, other: Result) -> list[Gain]:
        """Returns how much more another policy proves than the first, for each budget."""
        return gains(other.table, self.results[0].table, self.budgets)


def as_json(evaluation: Evaluation, toolchain: Toolchain, database: str) -> dict[str, Any]:
    """Returns the document that `eval --json` writes. Shares and their intervals are between 0 and 1."""
    plan = evaluation.plan
    return {
        "goals": len(evaluation.goals),
        "seeds": list(evaluation.seeds),
        "max_expansions": plan.max_expansions,
        "suggestions": plan.settings.suggestions,
        "critic": evaluation.critic,
        "seconds": round(evaluation.seconds, 3),
        "database": database,
        "lean": {"version": toolchain.version, "commit": toolchain.commit, "library": toolchain.library_revision},
        "errors": list(evaluation.file_errors),
        "policies": [_policy_as_json(evaluation, result) for result in evaluation.results],
        "comparisons": [_comparison_as_json(evaluation, other) for other in evaluation.others],
    }


def _policy_as_json(evaluation: Evaluation, result: Result) -> dict[str, Any]:
    return {
        "policy": result.policy,
        "searches": len(result.trials),
        "given_up": len(result.failures),
        "scores": [_score_as_json(score) for score in result.scores(evaluation.budgets)],
        "goals": [
            {
                "name": trials[0].goal.name,
                "file": str(trials[0].goal.source.path),
                "solved_at": [trial.solved_at for trial in trials],
                "attempts": [trial.attempt_id for trial in trials],
                "proofs": [trial.proof_id for trial in trials],
            }
            for trials in zip(*result.runs, strict=True)
        ],
    }


def _score_as_json(score: Score) -> dict[str, Any]:
    seeds = len(score.by_seed)
    return {
        "expansions": score.expansions,
        "proved_by_seed": list(score.by_seed),
        "proved": sum(score.by_seed) / seeds,
        "proved_interval": None if score.proved is None else _interval(score.proved),
        "share": score.share.value,
        "share_interval": _interval(score.share),
        "pass_at": {"1": score.share.value, str(seeds): score.any_seed},
    }


def _comparison_as_json(evaluation: Evaluation, other: Result) -> dict[str, Any]:
    gained = zip(evaluation.budgets, evaluation.gains_of(other), strict=True)
    return {
        "policy": other.policy,
        "with": evaluation.results[0].policy,
        "scores": [
            {
                "expansions": budget,
                "gain": gain.share.value,
                "interval": _interval(gain.share),
                "resamples_without_gain": gain.doubt,
            }
            for budget, gain in gained
        ],
    }


def _interval(estimate: Estimate) -> list[float]:
    return [estimate.low, estimate.high]


def as_text(evaluation: Evaluation) -> str:
    """Returns each policy's scores and the gains over the first policy, as tables with short explanations."""
    parts = [_scores_as_text(evaluation)]
    if evaluation.others:
        parts.append(_gains_as_text(evaluation))
    return "\n\n".join(parts)


def _scores_as_text(evaluation: Evaluation) -> str:
    goals, seeds = len(evaluation.goals), len(evaluation.seeds)
    repeated = seeds > 1
    rows = [["policy", "expansions", "proved", "share", "95 % interval", *([f"pass@{seeds}"] if repeated else [])]]
    for result in evaluation.results:
        for score in result.scores(evaluation.budgets):
            row = [
                result.policy,
                f"{score.expansions:,}",
                _number(score),
                _percent(score.share.value),
                f"{100 * score.share.low:.1f} – {_percent(score.share.high)}",
            ]
            rows.append([*row, _percent(score.any_seed)] if repeated else row)
    counts = f"{goals} {'goal' if goals == 1 else 'goals'}, {seeds} {'seed' if seeds == 1 else 'seeds'}"
    critic = "" if evaluation.critic is None else f", with the critic {evaluation.critic}"
    lines = [f"{counts}{critic}:", _aligned(rows)]
    if repeated:
        lines.append("Proved: mean number per seed, ± half the interval for other seeds and these goals.")
    lines.append("Interval: of the share, for other goals of this kind.")
    if repeated:
        lines.append(f"pass@{seeds}: share of goals that at least one seed proves.")
    return "\n".join(lines)


def _number(score: Score) -> str:
    """Formats the mean number of goals proved with one seed, and half of Student's interval."""
    if score.proved is None:
        return str(score.by_seed[0])
    return f"{score.proved.value:.1f} ± {score.proved.high - score.proved.value:.1f}"


def _gains_as_text(evaluation: Evaluation) -> str:
    rows = [["policy", "expansions", "gain", "95 % interval", "no gain"]]
    for other in evaluation.others:
        for budget, gain in zip(evaluation.budgets, evaluation.gains_of(other), strict=True):
            low, high = 100 * gain.share.low, 100 * gain.share.high
            rows.append(
                [
                    other.policy,
                    f"{budget:,}",
                    f"{100 * gain.share.value:+.1f}",
                    f"{low:+.1f} to {high:+.1f}",
                    _percent(gain.doubt),
                ]
            )
    first = evaluation.results[0].policy
    about = "Gain: in percentage points. No gain: in which share of the resamples there is none."
    return f"Compared with {first} on the same goals and seeds:\n{_aligned(rows)}\n{about}"


def _percent(share: float) -> str:
    return f"{share:.1%}".replace("%", " %")


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    """Aligns columns, two spaces apart: the first to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [[cell.rjust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    return "\n".join("  ".join([row[0].ljust(widths[0]), *line[1:]]) for row, line in zip(rows, lines, strict=True))


def caption(evaluation: Evaluation) -> str:
    """Returns the plot's caption."""
    goals, seeds = len(evaluation.goals), len(evaluation.seeds)
    shown = f"Share of {goals:,} goals, mean of {seeds} seeds" if seeds > 1 else f"Share of {goals:,} goals"
    return f"{shown}; bands are 95 % intervals"


def curve(evaluation: Evaluation, result: Result) -> Curve:
    """Returns the policy's share at every budget at which it changes."""
    table = result.table
    most = evaluation.plan.max_expansions
    budgets = sorted({1, most, *(cell for row in table for cell in row if cell is not None)})
    return Curve(result.policy, list(zip(budgets, shares_proved(table, budgets), strict=True)))
