"""How a proof state becomes the text that a language model continues, and the text that it wrote a tactic. No model here.

How long both may be is fixed here, too: every policy writes tactics as long as every training method shows, and no longer.

A format is data. A new one is an entry of `PROMPT_FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from search.errors import ProverError
from search.policy import Suggestion, ranked

LONGEST_TACTIC = 128
"""Tokens of a tactic, the token that ends it included. Policies give up a longer one, and training shows none.

A tactic that training shows and a policy cuts could never be proposed; one that a policy may write and training never shows
would be made of what was never learned.
"""


def room_for_tactic(context: int) -> int:
    """How many of the tokens that a model sees at once, prompt and tactic together, are for the tactic: half of few."""
    return min(LONGEST_TACTIC, context // 2)


class UnknownPromptFormat(ProverError):
    """No prompt format bears the name."""


@dataclass(frozen=True)
class PromptFormat:
    """The text around a state, and what ends a tactic."""

    before: str
    after: str
    """What stands between the state and the tactic."""
    stop: tuple[str, ...] = ()
    """Texts that end a tactic, besides the model's own end of text."""
    first_goal_only: bool = False
    """Whether of several goals the first alone is shown, and how many others there are: the first is what tactics work on."""

    def prompt(self, goals: Sequence[str]) -> str:
        """The whole prompt for a state of these goals."""
        others = f"\n+{len(goals) - 1}" if len(goals) > 1 else ""
        state = goals[0] + others if self.first_goal_only else "\n\n".join(goals)
        return self.before + state + self.after

    def fitting(self, goals: Sequence[str], fits: Callable[[str], bool]) -> str:
        """The prompt, shortened from its least useful side until it fits.

        What a tactic needs least goes first: the goals after the first, from the last on; then the first goal's
        hypotheses, from the oldest on; then the beginning of its target.
        """
        whole = self.prompt(goals)
        if fits(whole):
            return whole
        shortenings = _shortenings(goals)
        first, last = 0, len(shortenings) - 1
        while first < last:  # the first that fits, by halving: each is shorter than the one before
            middle = (first + last) // 2
            if fits(self.prompt(shortenings[middle])):
                last = middle
            else:
                first = middle + 1
        return self.prompt(shortenings[first])

    def tactic(self, written: str) -> str | None:
        """The tactic in what a model wrote; None if there is none that Lean should be asked about.

        A tactic holds no control characters but line breaks: what a model writes is shown on terminals.
        """
        for stop in self.stop:
            written = written.partition(stop)[0]
        tactic = written.strip()
        harmless = all(character.isprintable() or character == "\n" for character in tactic)
        return tactic if tactic and harmless else None


def _shortenings(goals: Sequence[str]) -> list[list[str]]:
    """Ever shorter lists of goals; the last holds the end of the first goal's target alone."""
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
    """Up to `n` suggestions of what a model wrote with its log-probabilities: most probable first, each tactic once."""
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
    # InternLM2.5-StepProver (arXiv 2410.15700), asked without the tactics before.
    "internlm2.5-step-prover": PromptFormat(
        before="---\nNAME: theorem\n\n---\nPROOF_BEFORE: \n\n---\nSTATE_BEFORE: ",
        after="\n\n---\nTACTIC: ",
        stop=("\n---",),
    ),
}


def prompt_format(name: str) -> PromptFormat:
    """The format of this name. Raises `UnknownPromptFormat`."""
    if name not in PROMPT_FORMATS:
        raise UnknownPromptFormat(f"There is no prompt format «{name}».", remedy=f"Choose one of: {', '.join(PROMPT_FORMATS)}.")
    return PROMPT_FORMATS[name]
