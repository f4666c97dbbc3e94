"""Plots the share of proved goals against the number of expansions. Draws given data and computes nothing.

Matplotlib is imported only when a plot is drawn.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from prover.flywheel.statistics import Estimate
from search.errors import ProverError

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ENDINGS = (".png", ".svg")

_INK, _QUIET, _FAINT = "#222222", "#666666", "#e8e8e8"
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
"""Okabe and Ito's colours, which colour-blind people can distinguish."""
_STROKES = ("-", "--", ":")
"""Line styles, used when the colours repeat."""


class PlotError(ProverError):
    """The plot cannot be made as requested."""

    remedy = "Give --plot another name."


@dataclass(frozen=True)
class Curve:
    """The share of goals that a policy proves, against the budget of expansions."""

    policy: str
    points: Sequence[tuple[int, Estimate]]
    """Expansions, ascending, and the share from there to the next."""


def check_plot(file: Path) -> None:
    """Raises `PlotError` if a plot could not be written there. Call it before the long work."""
    if file.suffix.lower() not in ENDINGS:
        raise PlotError(f"A plot cannot be written as {file.name}.", remedy=f"Let its name end in {' or '.join(ENDINGS)}.")
    try:
        is_there = file.exists()
        file.open("a").close()
        if not is_there:
            file.unlink()
    except OSError as error:
        raise PlotError(f"{file} cannot be written: {error.strerror}.") from error
    if importlib.util.find_spec("matplotlib") is None:
        raise PlotError("Plots need matplotlib, which is not installed.", remedy="Run `pip install matplotlib`.")


def draw(curves: Sequence[Curve], caption: str, file: Path) -> None:
    """Writes the plot in the format of the file's suffix: curves with their intervals as bands, and the caption above.

    Raises `OSError` if the file cannot be written.
    """
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    figure = Figure(figsize=(8.4, 4.8), layout=ConstrainedLayoutEngine(w_pad=0.12, h_pad=0.12))
    axes = figure.add_subplot()
    _draw_axes(axes, curves)
    for number, curve in enumerate(curves):
        _draw_curve(axes, curve, *_style(number))
    _draw_labels(axes, curves)
    _draw_head(axes, caption)
    figure.savefig(file, dpi=200)


def _style(number: int) -> tuple[str, str]:
    """Returns colour and line style of a curve."""
    rounds, colour = divmod(number, len(_COLOURS))
    return _COLOURS[colour], _STROKES[rounds % len(_STROKES)]


def _draw_axes(axes: Axes, curves: Sequence[Curve]) -> None:
    """Draws axes and grid: expansions on a log scale, shares from 0 to a little above the highest."""
    from matplotlib.ticker import LogLocator, NullLocator, PercentFormatter, StrMethodFormatter

    last = max(curve.points[-1][0] for curve in curves)
    highest = max(share.high for curve in curves for _, share in curve.points)
    axes.set_xscale("log")
    axes.set_xlim(1, max(2, last))
    axes.set_ylim(0, min(1.0, max(0.05, 1.1 * highest)))
    axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
    axes.yaxis.set_major_formatter(PercentFormatter(1.0, decimals=None, symbol=" %"))
    axes.grid(color=_FAINT, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelcolor=_QUIET, labelsize=9)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.spines["bottom"].set_color(_QUIET)
    axes.set_xlabel("expansions spent on each goal (log scale)", color=_QUIET, fontsize=9.5)


def _draw_curve(axes: Axes, curve: Curve, colour: str, stroke: str) -> None:
    expansions = [spent for spent, _ in curve.points]
    shares = [share for _, share in curve.points]
    low, high = [share.low for share in shares], [share.high for share in shares]
    axes.fill_between(expansions, low, high, step="post", color=colour, alpha=0.13, linewidth=0)
    values = [share.value for share in shares]
    axes.plot(expansions, values, stroke, drawstyle="steps-post", color=colour, linewidth=1.8, clip_on=False)
    axes.plot(expansions[-1], values[-1], "o", color=colour, markersize=5, clip_on=False)


def _draw_labels(axes: Axes, curves: Sequence[Curve]) -> None:
    """Writes each curve's name and last share at its end, moved apart where they would overlap."""
    bottom, top = axes.get_ylim()
    ends = [curve.points[-1][1].value for curve in curves]
    places = _apart(ends, _LABEL * (top - bottom))
    for number, (curve, end, place) in enumerate(zip(curves, ends, places, strict=True)):
        axes.annotate(
            f"{_short(curve.policy)}  {end:.1%}".replace("%", " %"),
            xy=(1, place),
            xycoords=axes.get_yaxis_transform(),
            xytext=(9, 0),
            textcoords="offset points",
            color=_style(number)[0],
            fontsize=9.5,
            va="center",
            annotation_clip=False,
            parse_math=False,
        )


_LABEL = 0.055
"""Height of a label, as a share of the axes'."""


def _apart(wanted: Sequence[float], distance: float) -> list[float]:
    """Returns positions near those wanted, in the same order, at least `distance` apart."""
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    groups: list[tuple[float, int]] = []
    for i in order:
        middle, size = wanted[i], 1
        while groups and middle - groups[-1][0] < distance * (size + groups[-1][1]) / 2:
            other, others = groups.pop()
            middle, size = (middle * size + other * others) / (size + others), size + others
        groups.append((middle, size))
    places = [middle + distance * (k - (size - 1) / 2) for middle, size in groups for k in range(size)]
    return [places[order.index(i)] for i in range(len(wanted))]


def _short(name: str, longest: int = 26) -> str:
    """Shortens a long name to its end, where names of models differ, cut at the start of a part if possible."""
    if len(name) <= longest:
        return name
    end = name[1 - longest :]
    return "…" + end[max(end.find("/"), 0) :]


def _draw_head(axes: Axes, caption: str) -> None:
    axes.set_title(caption, loc="left", color=_QUIET, fontsize=9.5, pad=12)
    axes.annotate(
        "Goals proved within a budget",
        xy=(0, 1),
        xycoords="axes fraction",
        xytext=(0, 30),
        textcoords="offset points",
        color=_INK,
        fontsize=13,
        fontweight="bold",
    )
