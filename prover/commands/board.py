"""Shows a run on standard error: a live table on a terminal, plain lines otherwise."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from prover.commands.output import as_one_line, say
from prover.commands.progress import ENDED, GoalRecord, GoalState, RunRecord, Watcher
from search.show.text import one_line

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult
    from rich.table import Table
    from rich.text import Text

_MARKS = {GoalState.PROVED: "✓", GoalState.REFUSED: "!", GoalState.NOT_PROVED: "✗"}
_COLOURS = {
    GoalState.WAITING: "dim",
    GoalState.SEARCHING: "cyan",
    GoalState.JUDGING: "yellow",
    GoalState.PROVED: "green",
    GoalState.REFUSED: "bold red",
    GoalState.NOT_PROVED: "red",
}
_SHOWN = (GoalState.SEARCHING, GoalState.JUDGING, GoalState.WAITING)
"""The states that the table shows, in this order."""
_FRAME = 6
"""Lines of the terminal that are not for goals: the table's head, the counts, and the cursor."""


def watcher() -> Watcher:
    """Returns the watcher that suits standard error."""
    return LiveTable() if sys.stderr.isatty() else LogLines()


class LogLines:
    """Prints a line for each goal when it has ended."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def begin(self, run: RunRecord) -> None:
        say(f"Searching {len(run.goals)} {'goal' if len(run.goals) == 1 else 'goals'}.")

    def ended(self, record: GoalRecord) -> None:
        say(_line(record))


class LiveTable:
    """A live table of the goals being searched, being judged and next; those that have ended are printed above it."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.live import Live

        self._run = RunRecord()
        console = Console(stderr=True, highlight=False, markup=False, emoji=False)
        self._live = Live(self, console=console, refresh_per_second=5, transient=True, redirect_stdout=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._live.stop()

    def begin(self, run: RunRecord) -> None:
        self._run = run
        self._live.start()

    def ended(self, record: GoalRecord) -> None:
        self._live.console.print(_line(record), style=_COLOURS[record.state], no_wrap=True, overflow="ellipsis", crop=True)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Called by Rich five times a second, from its own thread."""
        from rich.text import Text

        room = max(1, console.size.height - _FRAME)
        shown = [record for state in _SHOWN for record in self._run.of_state(state)]
        yield _table(shown[:room])
        yield Text(_counts(self._run), no_wrap=True, overflow="ellipsis")


def _table(records: Sequence[GoalRecord]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, expand=True, pad_edge=False)
    table.add_column("goal", ratio=4, no_wrap=True, overflow="ellipsis")
    table.add_column("state", width=10)
    table.add_column("expansions", justify="right", width=10)
    table.add_column("seconds", justify="right", width=8)
    table.add_column("tactic", ratio=5, no_wrap=True, overflow="ellipsis")
    for record in records:
        cells: list[str | Text] = [Text(record.goal.name), Text(record.state, style=_COLOURS[record.state])]
        if record.state is not GoalState.WAITING:
            cells += [str(record.expansions), f"{record.elapsed:.1f}", Text(_tactics(record))]
        table.add_row(*cells)
    return table


def _counts(run: RunRecord) -> str:
    ended = len(run.of_state(*ENDED))
    counts = [f"{len(run.of_state(state))} {state}" for state in GoalState if run.of_state(state)]
    return f"{ended} of {len(run.goals)} goals done: {', '.join(counts)}"


def _line(record: GoalRecord) -> str:
    """Describes the outcome of a goal on one line."""
    spent = f"{record.expansions} {'expansion' if record.expansions == 1 else 'expansions'}, {record.elapsed:.2f} s"
    what = _tactics(record) if record.state is GoalState.PROVED else as_one_line(record.reason)
    return f"{_MARKS[record.state]} {record.state:<10} {as_one_line(record.goal.name)} ({spent}): {what}"


def _tactics(record: GoalRecord) -> str:
    return " ⏎ ".join(one_line(tactic) for tactic in record.best)
