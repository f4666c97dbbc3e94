"""A plot is written in the format of its suffix, or refused before anything is computed."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from xml.etree import ElementTree

import pytest

from prover.flywheel.plot import Curve, PlotError, check_plot, draw
from prover.flywheel.statistics import Estimate


def curve(policy: str, *shares: float) -> Curve:
    return Curve(policy, [(2**n, Estimate(share, share / 2, (1 + share) / 2)) for n, share in enumerate(shares)])


CURVES = [
    curve("scripted", 0.0, 0.2, 0.2, 0.5, 0.6),
    curve("openai:http://localhost:8000/a/very/long/name/of/a/$model$", 0.1, 0.3, 0.4, 0.5, 0.6),
    *[curve(f"policy {n}", 0.1, 0.6) for n in range(6)],
]
"""More than there are colours, with ends that coincide, and a name that would be a formula."""


def test_a_png(tmp_path: Path) -> None:
    draw(CURVES, "Share of 40 goals", tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


def test_an_svg(tmp_path: Path) -> None:
    draw(CURVES, "Share of 40 goals", tmp_path / "a.svg")
    assert ElementTree.parse(tmp_path / "a.svg").getroot().tag.endswith("svg")


@pytest.mark.parametrize("shares", [(0.0,), (1.0,), (0.0, 0.0), (0.001, 0.002)])
def test_degenerate_curves(shares: tuple[float, ...], tmp_path: Path) -> None:
    draw([curve("scripted", *shares)], "Share of 1 goal", tmp_path / "a.png")
    assert (tmp_path / "a.png").stat().st_size


@pytest.mark.parametrize("name", ["a.pdf", "a", "png", "a.png.txt"])
def test_another_ending(name: str, tmp_path: Path) -> None:
    with pytest.raises(PlotError, match=r"end in \.png or \.svg"):
        check_plot(tmp_path / name)


@pytest.mark.parametrize("name", ["no/such/folder/a.png", "folder.png"])
def test_where_nothing_can_be_written(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(PlotError, match="cannot be written"):
        check_plot(tmp_path / name)


def test_without_matplotlib(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_plot(tmp_path / "a.PNG")
    assert not list(tmp_path.iterdir())
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(PlotError, match="Plots need matplotlib"):
        check_plot(tmp_path / "a.png")
