"""Which modules may import which, and which may print: the architecture, checked against every import of `search/` and `prover/`.

Imports inside functions and those for the type checker count as well. A room is a package, or a file directly in `search/` or
`prover/`. What breaks a rule today stands in a table of known exceptions, which fails as soon as one is no longer needed.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import networkx as nx

ROOT = Path(__file__).parents[1]

CONTRACTS = ("search.goal", "search.errors", "search.session", "search.policy", "search.critic", "search.settings")
"""These import nothing but each other."""
TREE = (*CONTRACTS, "search.tree")
CORE = (*TREE, "search.outcome")

# Each room, with what lies below it, and the rooms that it may import, with what lies below them. Inside a room all may import
# all, as long as there is no circle.
ARROWS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(CONTRACTS, CONTRACTS),
    "search.tree": CONTRACTS,
    "search.outcome": TREE,
    "search.show": CORE,
    "search.scripted": CONTRACTS,
    "search.batching": CONTRACTS,
    "search.expansion": CORE,
    "search.strategy": (*CORE, "search.expansion"),
    "search.search_one": (*CORE, "search.expansion", "search.strategy"),
    "search.search_many": (*CORE, "search.search_one", "search.strategy"),
    "search.machine": (),
    "search.lean": (*CONTRACTS, "search.machine"),
    "search.dojo": (*CONTRACTS, "search.lean", "search.machine"),
    "prover.corpus": CORE,
    "prover.policy": ("prover.corpus", *CORE, "search.batching", "search.scripted", "search.show", "search.machine"),
    "prover.training": ("prover.policy", "prover.corpus", *CORE, "search.lean", "search.machine"),
    "prover.flywheel": ("prover.training", "prover.policy", "prover.corpus", "search"),
    "prover.service": ("prover.flywheel", "prover.training", "prover.policy", "prover.corpus", "search"),
    "prover.commands": ("prover.service", "prover.flywheel", "prover.training", "prover.policy", "prover.corpus", "search"),
    "prover.cli": ("prover.commands", "prover.policy", "search.errors"),
    "prover.__main__": ("prover.cli",),
}

# A module may not import those after it.
INSIDE_FLYWHEEL = (
    ("prover.flywheel.attempts",),
    ("prover.flywheel.evaluation", "prover.flywheel.goals", "prover.flywheel.curation", "prover.flywheel.execution"),
    ("prover.flywheel.campaign",),
)

TERMINAL = ("prover.commands", "prover.cli")
"""The modules that print, handle signals and read the environment."""
FINDS_LEAN = ("search.lean.toolchain", "search.lean.library", "search.lean.confine.lake")
"""Who reads from the environment where Lean and its cache are."""

KNOWN_ARROWS = {
    # A verdict is data; it stands beside the judge that gives it.
    ("prover.corpus.store", "search.lean.judge.verdict"),
    ("prover.corpus.tables", "search.lean.judge.verdict"),
}
KNOWN_CIRCLES: set[frozenset[str]] = set()
KNOWN_USES = {
    # A program of its own, which writes a list of declarations.
    ("search.lean.stock", "sys.stdout"),
    # What a script sets holds for the processes that it starts.
    ("search.dojo.settings", "os.environ"),
    ("search.dojo.install", "os.environ"),
    # Draws a bar of progress where it should report events.
    ("prover.training.loop", "rich"),
    ("prover.training.loop", "sys.stderr"),
    # The library that trains is told its folder for TensorBoard in no other way.
    ("prover.training.loop", "os.environ"),
    # OpenMP reads its variables when it is loaded, and is told how to wait in no other way.
    ("prover.policy.threads", "os.environ"),
    # The server's key, which should not stand in a command.
    ("prover.policy.openai_policy", "os.environ"),
}


@cache
def modules() -> dict[str, Path]:
    """Every module's file, by its full name."""
    files = [file for folder in ("search", "prover") for file in sorted((ROOT / folder).rglob("*.py"))]
    return {".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file for file in files}


@cache
def syntax(module: str) -> ast.Module:
    return ast.parse(modules()[module].read_text(encoding="utf-8"))


def imported(module: str) -> Iterator[str]:
    """The full name of everything that is imported, at the top or anywhere else, for whatever reason."""
    package = module if modules()[module].name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(syntax(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = ".".join(package.split(".")[: len(package.split(".")) + 1 - node.level]) if node.level else ""
            source = ".".join(part for part in (above, node.module) if part)
            yield from (f"{source}.{alias.name}" for alias in node.names)


@cache
def arrows() -> frozenset[tuple[str, str]]:
    """Pairs of modules of which the first imports the second, or something of it."""
    known = modules()
    found = set()
    for module in known:
        for name in imported(module):
            target = name if name in known else name.rpartition(".")[0]
            if target in known and target != module:
                found.add((module, target))
    return frozenset(found)


def room(module: str) -> str:
    """The package of a module; directly in `search/` or `prover/`, the module itself."""
    if modules()[module].name == "__init__.py":
        return module
    package = module.rpartition(".")[0]
    return module if package in ("search", "prover") else package


def is_within(name: str, places: Iterable[str]) -> bool:
    """Whether the name is one of these, or lies below one."""
    return any(name == place or name.startswith(f"{place}.") for place in places)


def circles(pairs: Iterable[tuple[str, str]]) -> set[frozenset[str]]:
    return {frozenset(part) for part in nx.strongly_connected_components(nx.DiGraph(list(pairs))) if len(part) > 1}


def uses(module: str) -> Iterator[str]:
    """What the module has of a terminal's: printing, standard output, handlers of signals, the environment."""
    for name in imported(module):
        if is_within(name, ["rich"]):
            yield "rich"
        elif name in ("os.environ", "os.getenv", "sys.stdout", "sys.stderr", "signal.signal"):
            yield name
    for node in ast.walk(syntax(module)):
        match node:
            case ast.Call(func=ast.Name(id="print")):
                yield "print"
            case ast.Attribute(value=ast.Name(id="os"), attr="environ" | "environb" | "getenv" | "getenvb"):
                yield "os.environ"
            case ast.Attribute(value=ast.Name(id="sys"), attr="stdout" | "stderr"):
                yield f"sys.{node.attr}"
            case ast.Attribute(value=ast.Name(id="signal"), attr="signal") | ast.Attribute(attr="add_signal_handler"):
                yield "signal handler"


def is_allowed(module: str, target: str) -> bool:
    [home] = [place for place in ARROWS if is_within(module, [place])]
    return is_within(target, (home, *ARROWS[home]))


def test_every_module_has_a_package_with_rules() -> None:
    """Add a new package above, with the packages it may import."""
    homeless = [module for module in modules() if module not in ("search", "prover") and not is_within(module, ARROWS)]
    assert not homeless


def test_the_packages_themselves_import_nothing() -> None:
    assert not [pair for pair in arrows() if pair[0] in ("search", "prover")]


def test_imports_follow_the_architecture() -> None:
    forbidden = {(module, target) for module, target in arrows() if not is_allowed(module, target)}
    assert forbidden - KNOWN_ARROWS == set(), "forbidden imports"
    assert KNOWN_ARROWS - forbidden == set(), "exceptions that are no longer needed"


def test_nothing_in_search_knows_the_prover() -> None:
    assert not [pair for pair in arrows() if is_within(pair[0], ["search"]) and is_within(pair[1], ["prover"])]


def test_the_flywheel_goes_one_way() -> None:
    for place, rooms in enumerate(INSIDE_FLYWHEEL):
        later = [room for rooms in INSIDE_FLYWHEEL[place + 1 :] for room in rooms]
        assert not [pair for pair in arrows() if is_within(pair[0], rooms) and is_within(pair[1], later)]


def test_no_files_import_each_other_in_a_circle() -> None:
    found = circles(arrows())
    assert found - KNOWN_CIRCLES == set(), "circles"
    assert KNOWN_CIRCLES - found == set(), "exceptions that are no longer needed"


def test_no_packages_import_each_other_in_a_circle() -> None:
    between = {(room(module), room(target)) for module, target in arrows() if room(module) != room(target)}
    assert circles(between) == set()


def test_only_commands_print_handle_signals_and_read_the_environment() -> None:
    found = {
        (module, use)
        for module in modules()
        for use in uses(module)
        if not is_within(module, TERMINAL) and not (use == "os.environ" and module in FINDS_LEAN)
    }
    assert found - KNOWN_USES == set(), "forbidden uses"
    assert KNOWN_USES - found == set(), "exceptions that are no longer needed"


def test_only_one_package_imports_ray() -> None:
    users = {module for module in modules() for name in imported(module) if is_within(name, ["ray"])}
    assert all(is_within(module, ["prover.flywheel.execution"]) for module in users)
