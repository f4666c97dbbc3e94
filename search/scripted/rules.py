"""The list of the scripted policy's rules. Each looks at one aspect of a goal and yields tactics with scores.

Scores are in nats, see `tables`. A rule may be wrong about a goal: that costs one failed tactic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from search.scripted.rules_data import split_data
from search.scripted.rules_definitions import unfold_definitions
from search.scripted.rules_hypotheses import (
    apply_hypotheses,
    reason_forward,
    rewrite_with_hypotheses,
    split_hypotheses,
    use_hypotheses_directly,
)
from search.scripted.rules_induction import clear_used_equations, generalize, induct
from search.scripted.rules_library import use_lemmas
from search.scripted.rules_logic import always, decision_procedures, give_witnesses, introduce, reason_classically
from search.scripted.situation import Situation
from search.scripted.tables import Scored

Rule = Callable[[Situation], Iterator[Scored]]

RULES: tuple[Rule, ...] = (
    use_hypotheses_directly,
    always,
    introduce,
    split_hypotheses,
    apply_hypotheses,
    decision_procedures,
    reason_forward,
    rewrite_with_hypotheses,
    give_witnesses,
    split_data,
    induct,
    generalize,
    clear_used_equations,
    use_lemmas,
    unfold_definitions,
    reason_classically,
)
"""All rules. Among equal scores the tactic of the earlier rule comes first."""
