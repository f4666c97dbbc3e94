"""`lean_dojo.interaction.dojo`."""

from search.dojo.errors import DojoCrashError, DojoHardTimeoutError, DojoInitError, DojoTacticTimeoutError
from search.dojo.interaction import Dojo, check_proof
from search.dojo.parse_goals import Goal, parse_goals
from search.dojo.repository import LeanGitRepo, Pos, Theorem
from search.dojo.results import (
    CommandResult,
    CommandState,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    State,
    TacticResult,
    TacticState,
    TimeoutError,
)
