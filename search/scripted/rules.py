"""The scripted policy's rules: each looks at one thing of a goal and gives tactics with scores. Here they are only listed.

Scores are in nats, see `tables`. A rule may be wrong about a goal: that costs a refused tactic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from search.scripted.rules_data import split_data
from search.scripted.rules_definitions import unfold_definitions
from search.scripted.rules_hypotheses import (
    apply_hypotheses,
    reason_forward,
    rewrite_with_hypotheses,
    take_apart,
    use_what_is_there,
)
from search.scripted.rules_induction import forget, generalize, induct
from search.scripted.rules_library import use_lemmas
from search.scripted.rules_logic import always, decision_procedures, give_witnesses, introduce, reason_classically
from search.scripted.situation import Situation
from search.scripted.tables import Scored

Rule = Callable[[Situation], Iterator[Scored]]

RULES: tuple[Rule, ...] = (
    use_what_is_there,
    always,
    introduce,
    take_apart,
    apply_hypotheses,
    decision_procedures,
    reason_forward,
    rewrite_with_hypotheses,
    give_witnesses,
    split_data,
    induct,
    generalize,
    forget,
    use_lemmas,
    unfold_definitions,
    reason_classically,
)
"""All that the policy knows to look at. Among equal scores the earlier rule's tactic comes first."""
