"""Prompt formats: from a proof state to the prompt of a language model, and from its output to a tactic. No model here.

The maximum lengths are also defined here: policies and training methods use the same limit for tactics.

A format is data. To add one, add an entry to `PROMPT_FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from search.errors import ProverError
from search.policy import Suggestion, ranked

LONGEST_TACTIC = 128
"""Maximum tokens of a tactic, including its end token. Policies drop longer ones, and training leaves them out.

A longer tactic in training could never be proposed by a policy; a longer limit for policies would allow tactics of lengths
that were never learned.
"""


def room_for_tactic(context: int) -> int:
    """Returns how many tokens of a context are for the tactic: `LONGEST_TACTIC`, but at most half of the context."""
    return min(LONGEST_TACTIC, context // 2)


class UnknownPromptFormat(ProverError):
    """No prompt format has this name."""


@dataclass(frozen=True)
class PromptFormat:
    """The text around a state, and what ends a tactic."""

    before: str
    after: str
    """The text between the state and the tactic."""
    stop: tuple[str, ...] = ()
    """Texts that end a tactic, in addition to the model's end token."""
    first_goal_only: bool = False
    """Whether only the first of several goals is shown, with the number of others: tactics work on the first goal."""

    def prompt(self, goals: Sequence[str]) -> str:
        """Returns the whole prompt for a state with these goals."""
        others = f"\n+{len(goals) - 1}" if len(goals) > 1 else ""
        state = goals[0] + others if self.first_goal_only else "\n\n".join(goals)
        return self.before + state + self.after

    def fitting(self, goals: Sequence[str], fits: Callable[[str], bool]) -> str:
        """Returns the prompt, shortened until it fits.

        The least useful parts are removed first: the goals after the first, starting with the last; then the first goal's
        hypotheses, starting with the oldest; then the beginning of its target.
        """
        whole = self.prompt(goals)
        if fits(whole):
            return whole
        shortenings = _shortenings(goals)
        first, last = 0, len(shortenings) - 1
        while first < last:  # binary search for the first that fits: each is shorter than the one before
            middle = (first + last) // 2
            if fits(self.prompt(shortenings[middle])):
                last = middle
            else:
                first = middle + 1
        return self.prompt(shortenings[first])

    def tactic(self, written: str) -> str | None:
        """Returns the tactic in a model's output; None if there is no valid one.

        A tactic may not contain control characters except line breaks, because it is shown on terminals.
        """
        for stop in self.stop:
            written = written.partition(stop)[0]
        tactic = written.strip()
        harmless = all(character.isprintable() or character == "\n" for character in tactic)
        return tactic if tactic and harmless else None


def _shortenings(goals: Sequence[str]) -> list[list[str]]:
    """Returns successively shorter lists of goals; the last contains only the end of the first goal's target."""
    shorter = [list(goals[:count]) for count in range(len(goals) - 1, 0, -1)]
    lines = goals[0].split("\n")
    target = next((i for i, line in enumerate(lines) if line.startswith("⊢")), len(lines) - 1)
    starts = [i for i in range(1, target + 1) if not lines[i].startswith(" ")]  # later lines of a hypothesis are indented
    shorter += [["\n".join(lines[start:])] for start in starts]
    conclusion = "\n".join(lines[target:])
    shorter += [["⊢ …" + conclusion[-length:]] for length in _halvings(len(conclusion))]
    return shorter


def _halvings(length: int) -> list[int]:
    halved = []
    while length > 1:
        length //= 2
        halved.append(length)
    return halved or [1]


def suggestions(format: PromptFormat, sampled: Iterable[tuple[str, float]], n: int) -> list[Suggestion]:
    """Returns up to `n` suggestions from a model's samples with log-probabilities: most probable first, each tactic once."""
    found = ((format.tactic(written), log_probability) for written, log_probability in sampled)
    return ranked(Suggestion(tactic, log_probability) for tactic, log_probability in found if tactic is not None)[:n]


PLAIN = "plain"
FIRST_GOAL = "first-goal"

PROMPT_FORMATS: dict[str, PromptFormat] = {
    PLAIN: PromptFormat(before="", after="\n---\n"),
    FIRST_GOAL: PromptFormat(before="", after="\n---\n", first_goal_only=True),
    # BFS-Prover V1 and V2 (arXiv 2502.03438).
    "bfs-prover": PromptFormat(before="", after=":::"),
    # ReProver's generator without retrieval, encoder and decoder (arXiv 2306.15626).
    "reprover": PromptFormat(before="", after=""),
    # InternLM-StepProver (arXiv 2407.17227). The theorem's name is not part of a state.
    "internlm2-step-prover": PromptFormat(
        before="<|im_start|>user\nDECL theorem\nGOAL ",
        after="\n<|im_end|>\n<|im_start|>assistant\nPROOFSTEP ",
        stop=("<|im_end|>",),
    ),
    # InternLM2.5-StepProver (arXiv 2410.15700), without the preceding tactics.
    "internlm2.5-step-prover": PromptFormat(
        before="---\nNAME: theorem\n\n---\nPROOF_BEFORE: \n\n---\nSTATE_BEFORE: ",
        after="\n\n---\nTACTIC: ",
        stop=("\n---",),
    ),
}


def prompt_format(name: str) -> PromptFormat:
    """Returns the format of this name. Raises `UnknownPromptFormat`."""
    if name not in PROMPT_FORMATS:
        raise UnknownPromptFormat(f"There is no prompt format «{name}».", remedy=f"Choose one of: {', '.join(PROMPT_FORMATS)}.")
    return PROMPT_FORMATS[name]
