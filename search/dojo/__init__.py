"""LeanDojo's interface on this project's proof server: code that was written for `lean_dojo` runs unchanged, on any Lean.

Import the names from here, or call `install()` before code that says `import lean_dojo`. Importing this has no side effects.
"""

from search.dojo.errors import DojoCrashError, DojoHardTimeoutError, DojoInitError, DojoTacticTimeoutError
from search.dojo.install import install
from search.dojo.interaction import Dojo, check_proof
from search.dojo.parse_goals import Declaration, Goal, parse_goals
from search.dojo.repository import (
    LeanFile,
    LeanGitRepo,
    Pos,
    Theorem,
    get_latest_commit,
    is_available_in_cache,
)
from search.dojo.results import (
    CommandState,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    State,
    TacticResult,
    TacticState,
    TimeoutError,
)
from search.dojo.settings import configure, register_repository
from search.dojo.trace import TracedFile, TracedRepo, TracedTactic, TracedTheorem, get_traced_repo_path, trace

__all__ = [
    "CommandState",
    "Declaration",
    "Dojo",
    "DojoCrashError",
    "DojoHardTimeoutError",
    "DojoInitError",
    "DojoTacticTimeoutError",
    "Goal",
    "LeanError",
    "LeanFile",
    "LeanGitRepo",
    "Pos",
    "ProofFinished",
    "ProofGivenUp",
    "State",
    "TacticResult",
    "TacticState",
    "Theorem",
    "TimeoutError",
    "TracedFile",
    "TracedRepo",
    "TracedTactic",
    "TracedTheorem",
    "check_proof",
    "configure",
    "get_latest_commit",
    "get_traced_repo_path",
    "install",
    "is_available_in_cache",
    "parse_goals",
    "register_repository",
    "trace",
]
