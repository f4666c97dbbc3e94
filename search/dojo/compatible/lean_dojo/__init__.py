"""What `import lean_dojo` finds after `search.dojo.install()`: the same names, behind them this project's proof server.

`os` and `logger` are here because the package has them: scripts that say `from lean_dojo import *` use them.
"""

import os

from search.dojo import (
    CommandState,
    Declaration,
    Dojo,
    DojoCrashError,
    DojoHardTimeoutError,
    DojoInitError,
    DojoTacticTimeoutError,
    Goal,
    LeanError,
    LeanFile,
    LeanGitRepo,
    Pos,
    ProofFinished,
    ProofGivenUp,
    TacticResult,
    TacticState,
    Theorem,
    TimeoutError,
    TracedFile,
    TracedRepo,
    TracedTactic,
    TracedTheorem,
    check_proof,
    get_latest_commit,
    get_traced_repo_path,
    is_available_in_cache,
    parse_goals,
    trace,
)
from . import constants, data_extraction, interaction, utils
from .constants import __version__, logger
