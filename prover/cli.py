"""The command `prover`: dispatches to `prover.commands`, and turns an error into one line and an exit status."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence

import typer
from typer.exceptions import TyperException

from prover.commands.corpus import corpus_app
from prover.commands.dojo import dojo_app
from prover.commands.eval import evaluate
from prover.commands.goals import goals_app
from prover.commands.lean import lean_app
from prover.commands.model import model_app
from prover.commands.output import ExitStatus, as_one_line, print_json, say
from prover.commands.prove import prove
from prover.commands.request import exit_status
from prover.commands.train import TrainCommand, train
from prover.commands.tree import tree_app
from prover.commands.verify import verify
from prover.policy.threads import wait_asleep
from search.errors import ProverError

app = typer.Typer(
    name="prover",
    help="Proves theorems of Lean 4 files by search, checks every proof with Lean, and keeps all of it in a database.",
    epilog="Exit status: 0 done, 1 goals are left, 2 the request was wrong, 3 Lean or the machine failed, 130 interrupted.",
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command(no_args_is_help=False)(prove)
app.command()(verify)
app.command(cls=TrainCommand)(train)
app.command(name="eval")(evaluate)
app.add_typer(lean_app, name="lean")
app.add_typer(tree_app, name="tree")
app.add_typer(model_app, name="model")
app.add_typer(corpus_app, name="corpus")
app.add_typer(dojo_app, name="dojo")
app.add_typer(goals_app, name="goals")

_OF_TRAIN = frozenset({"accelerate", "datasets", "peft", "tokenizers", "torch", "transformers", "trl"})
"""Packages of the extra `train`."""


@app.callback()
def _prover() -> None:
    """The root command, which requires a subcommand."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit status. With `--json` an error is also one document on standard output."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        # Output of Lean and models may not be encodable here; an unusual character must not end the program.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    wait_asleep()  # before a command loads torch
    try:
        status = app(arguments, prog_name="prover", standalone_mode=False)
        sys.stdout.flush()
        if status == ExitStatus.INTERRUPTED and not isinstance(status, ExitStatus):
            raise KeyboardInterrupt  # Typer has caught it, and printed nothing
        return int(status or 0)
    except TyperException as error:
        return _fail(f"{as_one_line(error.format_message())} Run `prover --help`.", ExitStatus.WRONG_REQUEST, arguments)
    except ProverError as error:
        return _fail(as_one_line(str(error)), exit_status(error), arguments)
    except (KeyboardInterrupt, typer.Abort):
        return _fail("Interrupted.", ExitStatus.INTERRUPTED, arguments)
    except BrokenPipeError:
        # The reader of standard output has ended. Python would report that again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.MACHINE_FAILED
    except OSError as error:
        return _fail(f"The machine failed: {as_one_line(str(error))}.", ExitStatus.MACHINE_FAILED, arguments)
    except Exception as error:
        if isinstance(error, ModuleNotFoundError) and error.name in _OF_TRAIN:
            sentence = f"Language models need {error.name}, which is not installed. Run pip install 'prover[train]'."
            return _fail(sentence, ExitStatus.WRONG_REQUEST, arguments)
        traceback.print_exc()
        sentence = "This is a bug in this program. Report it with the lines above."
        return _fail(sentence, ExitStatus.MACHINE_FAILED, arguments)


def _fail(sentence: str, status: ExitStatus, arguments: Sequence[str]) -> ExitStatus:
    say(sentence)
    if "--json" in arguments:
        print_json({"error": sentence})
    return status
