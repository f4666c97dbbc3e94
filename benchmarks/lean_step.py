"""The cost of one tactic with the proof server, and with the language server of the same Lean.

    python benchmarks/lean_step.py [--quick] [--json FILE]

Both servers take turns in one run, work on the same theorem, and are talked to in the same way (asyncio, one pipe). It also
looks at how long each takes to start, and at whether the proof server's memory grows. What comes out depends on the machine and
on what else it does: a target that is not met is said to be so, and nothing fails.

It is one long file because nothing else uses its client of the language server, nor its tables.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import platform
import shlex
import signal
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from search.lean.confine.launch import Confinement
from search.lean.process import ProofServerProcess
from search.lean.server_session import LeanLimits
from search.lean.toolchain import Toolchain, find_toolchain
from search.lean.wire import Load, Loaded, Open, Ran, Reached, Release, Run

BATCH = 64
ROUNDS = 5
"""The servers alternate this often for each tactic, so that other load affects both."""
STATEMENT = "theorem t{} (p q : Prop) (h : p ∧ q) : q ∧ p := by"
PLACEHOLDER = "done"
"""The text in the language server's document between two candidates."""
NO_TACTIC = "skip"
"""Lean has no work to do for these, so the time is the servers' own cost."""
NO_SYNTAX = ")"
"""Rejected by the parser: Lean does not run it."""
OWN_COST = {"own cost of a failure": NO_SYNTAX, "own cost of a step": NO_TACTIC}
CANDIDATES = {
    "fails at once": "exact nonexistent",
    "`simp` that fails": "simp",
    "a step that succeeds": "constructor",
    **OWN_COST,
}
USUAL = [
    "exact nonexistent{}",
    "simp [h{}]",
    "simp",
    "constructor",
    "cases h with | intro x{} y{} => skip",
    "have h{} : p := h.1",
    "rw [And.comm]",
    "refine ⟨?_, ?a{}⟩",
    "exact ⟨h.2, h.1⟩",
]
"""What the memory is measured with: failures, steps and a finished proof. The braces stand for a number that no batch shares."""
WARM_UP = 2_000
"""Tactics before the memory is first measured."""
FIRST_EDITS = 5
"""The first edits of a document are slower than all later ones, and are not counted."""
OWN_COST_TARGET_MS = 0.2
RATIO_TARGET = 20
GROWTH_TARGET = 0.10


@dataclass(frozen=True)
class Timing:
    """Milliseconds per tactic."""

    median: float
    p90: float

    @classmethod
    def of(cls, seconds: list[float], tactics: int) -> Timing:
        each = sorted(1000 * s / tactics for s in seconds)
        return cls(statistics.median(each), each[round(0.9 * (len(each) - 1))])

    def __str__(self) -> str:
        return f"{self.median:.3f} ({self.p90:.3f})"


@dataclass(frozen=True)
class Comparison:
    """One kind of tactic, in batches of one size, with both servers."""

    kind: str
    tactic: str
    batch: int
    ours: Timing
    theirs: Timing

    @property
    def ratio(self) -> float:
        return self.theirs.median / self.ours.median


@dataclass(frozen=True)
class Growth:
    """Resident memory of the proof server, in bytes, before and after some tactics whose states were all released."""

    tactics: int
    before: int
    after: int

    @property
    def share(self) -> float:
        return self.after / self.before - 1


@dataclass(frozen=True)
class Report:
    machine: dict[str, str]
    repetitions: int
    steps: list[Comparison]
    refused_request: Timing
    """A request that the proof server refuses before any Lean is run: pipe, JSON and this script's own share."""
    start_ours: float
    start_theirs: float
    """Milliseconds from the start of the process to the first tactic's result."""
    memory: Growth


class ProofServer:
    """The proof server, with the theorem open."""

    def __init__(self, process: ProofServerProcess, root: int) -> None:
        self.process = process
        self.root = root

    @classmethod
    @asynccontextmanager
    async def running(cls, toolchain: Toolchain) -> AsyncIterator[ProofServer]:
        process = await ProofServerProcess.start(toolchain, Confinement.strongest(1))
        try:
            text = STATEMENT.format(0).removesuffix(" by") + " by sorry\n"
            read = await process.ask(Load(text, "benchmark.lean", every=False))
            assert isinstance(read, Loaded)
            opened = await process.ask(Open(read.document, "t0"))
            assert isinstance(opened, Reached)
            yield cls(process, opened.state)
        finally:
            await process.kill()

    async def run(self, tactics: list[str], state: int | None = None) -> list[Ran]:
        """One request with all tactics, and its replies."""
        request = Run(
            self.root if state is None else state, tuple(tactics), LeanLimits().heartbeats, spent=0, stop_at_proof=False
        )
        await self.process.send(request)
        return [await self.process.receive(request) for _ in tactics]

    async def release(self, replies: list[Ran]) -> None:
        states = tuple(ran.outcome.state for ran in replies if isinstance(ran.outcome, Reached))
        if states:
            await self.process.ask(Release(states))

    async def time(self, tactics: list[str]) -> float:
        """Returns the seconds of one round trip, without releasing the states."""
        begin = time.perf_counter()
        replies = await self.run(tactics)
        seconds = time.perf_counter() - begin
        await self.release(replies)
        return seconds

    async def time_refused(self) -> float:
        """Seconds of a request about a state that does not exist."""
        begin = time.perf_counter()
        await self.process.send(Run(10**9, (NO_TACTIC,), 0, spent=0, stop_at_proof=False))
        await self.process._read_line()  # `receive` would end a process that refuses a request
        return time.perf_counter() - begin


class LanguageServer:
    """The language server with one document: the theorem, as often as there are candidates, with a candidate for each proof."""

    def __init__(self, process: asyncio.subprocess.Process, uri: str) -> None:
        self._process = process
        self._uri = uri
        self._version = 0
        self._proofs: list[str] = []

    @classmethod
    @asynccontextmanager
    async def running(cls, toolchain: Toolchain, candidates: list[str]) -> AsyncIterator[LanguageServer]:
        """Starts the server and opens the document, without waiting for its elaboration."""
        with tempfile.TemporaryDirectory() as folder:
            # The server starts another process for each document: what this variable names, else the file it was started from.
            worker = Path(folder) / "lean"
            worker.write_text(f'#!/bin/sh\nexec {shlex.join(toolchain.argv)} "$@"\n')
            worker.chmod(0o755)
            process = await asyncio.create_subprocess_exec(
                *toolchain.command("--server", "-Dserver.reportDelayMs=0"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env={**toolchain.environment(), "LEAN_WORKER_PATH": str(worker)},
                cwd=toolchain.cwd,
                start_new_session=True,
            )
            server = cls(process, (Path(folder) / "Benchmark.lean").as_uri())
            try:
                # Only new diagnostics are sent: the fastest mode of this server.
                capabilities = {"lean": {"incrementalDiagnosticSupport": True}}
                await server._send("initialize", id=0, params={"processId": None, "rootUri": None, "capabilities": capabilities})
                await server._receive()
                await server._send("initialized", params={})
                await server._open(candidates)
                yield server
            finally:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                await process.wait()

    async def time(self, tactics: list[str]) -> float:
        """Returns the seconds of one edit that puts a candidate into each proof, without restoring the placeholders."""
        begin = time.perf_counter()
        await self._replace(tactics)
        seconds = await self.processed() - begin
        await self._replace([PLACEHOLDER] * len(tactics))
        await self.processed()
        return seconds

    async def processed(self) -> float:
        """Waits until the whole document has been elaborated. Returns when its last message about the document arrived."""
        await self._send("textDocument/waitForDiagnostics", id=self._version, params={"uri": self._uri, "version": self._version})
        arrived, errors = 0.0, 0
        while True:
            message = await self._receive()
            about = message.get("params", {})
            if message.get("method") == "textDocument/publishDiagnostics" and about["version"] == self._version:
                arrived = time.perf_counter()
                new = sum(found["severity"] == 1 for found in about["diagnostics"])
                errors = errors + new if about.get("isIncremental") else new
            elif message.get("method") == "$/lean/fileProgress":
                arrived = time.perf_counter()
            elif "method" in message and "id" in message:
                await self._write({"jsonrpc": "2.0", "id": message["id"], "result": None})
            elif message.get("id") == self._version:
                # No candidate here finishes the proof, so a theorem without an error was not elaborated.
                assert errors >= len(self._proofs), f"{errors} errors in {len(self._proofs)} theorems"
                return arrived

    async def _open(self, proofs: list[str]) -> None:
        self._version, self._proofs = 1, proofs
        text = "".join(f"{STATEMENT.format(i)}\n  {proof}\n" for i, proof in enumerate(proofs))
        document = {"uri": self._uri, "languageId": "lean4", "version": 1, "text": text}
        await self._send("textDocument/didOpen", params={"textDocument": document})

    async def _replace(self, proofs: list[str]) -> None:
        """One edit of every proof and of nothing else."""
        self._version += 1
        changes = []
        for i, (old, new) in enumerate(zip(self._proofs, proofs, strict=True)):
            start, end = {"line": 2 * i + 1, "character": 2}, {"line": 2 * i + 1, "character": 2 + len(old)}
            changes.append({"range": {"start": start, "end": end}, "text": new})
        self._proofs = proofs
        document = {"uri": self._uri, "version": self._version}
        await self._send("textDocument/didChange", params={"textDocument": document, "contentChanges": changes})

    async def _send(self, method: str, **rest: Any) -> None:
        await self._write({"jsonrpc": "2.0", "method": method, **rest})

    async def _write(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps(message).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        await self._process.stdin.drain()

    async def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        header = await self._process.stdout.readuntil(b"\r\n\r\n")
        length = next(line for line in header.split(b"\r\n") if line.startswith(b"Content-Length:")).split(b":")[1]
        message: dict[str, Any] = json.loads(await self._process.stdout.readexactly(int(length)))
        return message


async def repeat(measure: Callable[[], Awaitable[float]], times: int) -> list[float]:
    """Measures once to warm up, then as often as requested."""
    await measure()
    return [await measure() for _ in range(times)]


async def compare(ours: ProofServer, theirs: LanguageServer, kind: str, tactic: str, batch: int, repetitions: int) -> Comparison:
    tactics = [tactic] * batch
    for _ in range(FIRST_EDITS):
        await theirs.time(tactics)
    our_times: list[float] = []
    their_times: list[float] = []
    for _ in range(ROUNDS):
        our_times += await repeat(lambda: ours.time(tactics), repetitions // ROUNDS)
        their_times += await repeat(lambda: theirs.time(tactics), repetitions // ROUNDS)
    return Comparison(kind, tactic, batch, Timing.of(our_times, batch), Timing.of(their_times, batch))


async def compare_all(toolchain: Toolchain, repetitions: int) -> tuple[list[Comparison], Timing]:
    steps = []
    async with ProofServer.running(toolchain) as ours:
        for batch in (1, BATCH):
            async with LanguageServer.running(toolchain, [PLACEHOLDER] * batch) as theirs:
                await theirs.processed()
                for kind, tactic in CANDIDATES.items():
                    steps.append(await compare(ours, theirs, kind, tactic, batch, repetitions))
        refused = Timing.of(await repeat(ours.time_refused, repetitions), 1)
    return steps, refused


async def time_starts(toolchain: Toolchain, times: int) -> tuple[float, float]:
    """Median milliseconds from the start of a process to its first tactic's result: the proof server's, the language server's."""
    ours, theirs = [], []
    for _ in range(times):
        begin = time.perf_counter()
        async with ProofServer.running(toolchain) as server:
            await server.run(["constructor"])
            ours.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        async with LanguageServer.running(toolchain, ["constructor"]) as language_server:
            theirs.append(await language_server.processed() - begin)
    return 1000 * statistics.median(ours), 1000 * statistics.median(theirs)


async def run_usual(server: ProofServer, tactics: int) -> int:
    """Runs at least so many tactics, on the root and on a state below it, and releases every state. Returns how many it ran."""
    done = 0
    while done < tactics:
        batch = [tactic.format(done, done) for tactic in (USUAL * BATCH)[:BATCH]]
        replies = await server.run(batch)
        below = [ran.outcome.state for ran in replies if isinstance(ran.outcome, Reached)]
        replies += await server.run(batch, below[0])
        await server.release(replies)
        done += len(replies)
    return done


async def measure_memory(toolchain: Toolchain, tactics: int) -> Growth:
    async with ProofServer.running(toolchain) as server:
        await run_usual(server, WARM_UP)
        before = server.process.resident_bytes
        done = await run_usual(server, tactics)
        return Growth(done, before, server.process.resident_bytes)


def describe_machine(toolchain: Toolchain) -> dict[str, str]:
    cpu = platform.processor() or platform.machine()
    with contextlib.suppress(OSError, StopIteration):
        cpu = next(x for x in Path("/proc/cpuinfo").read_text().splitlines() if x.startswith("model name")).split(":")[1].strip()
    return {
        "Date": time.strftime("%Y-%m-%d"),
        "CPU": f"{cpu}, {os.cpu_count()} cores",
        "Load average before": ", ".join(f"{load:.1f}" for load in os.getloadavg()),
        "Lean": f"{toolchain.version} ({toolchain.kind})",
        "Python": platform.python_version(),
    }


async def measure(quick: bool) -> Report:
    toolchain = await asyncio.to_thread(find_toolchain)
    machine = describe_machine(toolchain)
    repetitions = 10 if quick else 50
    memory = await measure_memory(toolchain, 5_000 if quick else 100_000)
    start_ours, start_theirs = await time_starts(toolchain, 3 if quick else 10)
    steps, refused = await compare_all(toolchain, repetitions)
    machine["Load average after"] = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    return Report(machine, repetitions, steps, refused, start_ours, start_theirs, memory)


def show(report: Report, console: Console) -> None:
    for name, fact in report.machine.items():
        console.print(f"{name}: {fact}", highlight=False)
    table = Table(title=f"Milliseconds a tactic: median (90th percentile) of {report.repetitions} round trips")
    for heading in ("Kind", "Tactic", "Batch", "Proof server", "Language server", "Ratio"):
        table.add_column(heading, no_wrap=True, justify="left" if heading in ("Kind", "Tactic") else "right")
    for step in report.steps:
        cells = (str(step.batch), str(step.ours), str(step.theirs), f"{step.ratio:.0f}")
        table.add_row(step.kind, step.tactic, *cells, end_section=step.tactic == NO_TACTIC)
    table.add_row("refused request", "", "1", str(report.refused_request), "", "")
    table.add_row("start to first result", "constructor", "1", f"{report.start_ours:.0f}", f"{report.start_theirs:.0f}", "")
    console.print(table)
    for line in conclusions(report):
        console.print(line, highlight=False, soft_wrap=True)


def conclusions(report: Report) -> list[str]:
    """What the rows mean, and how they compare with the targets."""

    def verdict(met: bool) -> str:
        return "met" if met else "NOT MET"

    lines = [
        f"Own cost is what remains when Lean has no work. `{NO_SYNTAX}` is refused by the parser: what remains is putting the "
        f"state back, parsing, and replying. `{NO_TACTIC}` does nothing: what remains is all that, and keeping and "
        "keying the new state. A refused request names no state that there is: what remains is the pipe, JSON, and this script.",
    ]
    for step in report.steps:
        if step.kind in OWN_COST:
            lines.append(
                f"{step.kind.capitalize()}, in batches of {step.batch}: {step.ours.median:.3f} ms a tactic, "
                f"target below {OWN_COST_TARGET_MS}: {verdict(step.ours.median < OWN_COST_TARGET_MS)}; the language server's is "
                f"{step.ratio:.0f} times that, target {RATIO_TARGET}: {verdict(step.ratio >= RATIO_TARGET)}."
            )
    memory = report.memory
    lines.append(
        f"Memory after {memory.tactics:,} tactics with all states released: {memory.before / 2**20:.1f} MiB before, "
        f"{memory.after / 2**20:.1f} MiB after, {memory.share:+.1%}, target at most {GROWTH_TARGET:+.0%}: "
        f"{verdict(memory.share <= GROWTH_TARGET)}."
    )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description="Compares the proof server with the language server of the same Lean.")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions: a look rather than a measurement")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all numbers to this file, too")
    arguments = parser.parse_args()
    report = asyncio.run(measure(arguments.quick))
    console = Console()
    if not console.is_terminal:
        console.width = 120
    show(report, console)
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(asdict(report), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
