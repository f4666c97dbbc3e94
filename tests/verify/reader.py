"""The reader and the kernel on many exports, in one process: `read_many.lean`, with the limits of the judge's processes."""

from __future__ import annotations

import json
import queue
import selectors
import subprocess
import threading
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import Any

from search.goal import Source
from search.lean.confine.launch import Confinement, launch
from search.lean.confine.mechanism import Mechanism
from search.lean.judge.bounded import run_bounded
from search.lean.judge.elaborated import Elaborated, read_elaborated
from search.lean.toolchain import Toolchain

_PROGRAM = Path(__file__).with_name("read_many.lean")
_AHEAD = 1000
"""Number of exports that are generated in advance."""
_FREE = Confinement(Mechanism.NONE, 4 * 1024**3)


class Died(AssertionError):
    """The process ended, or did not answer in time, on one export."""

    def __init__(self, how: str, export: bytes) -> None:
        super().__init__(how)
        self.export = export


async def elaborated(text: str, names: list[str], toolchain: Toolchain, *, goals: bool = False) -> Elaborated:
    """What a file declares of the named theorems and of what they need."""

    async def given() -> AsyncIterator[bytes]:
        yield json.dumps({"text": text, "file": "<input>", "guarded": False, "goals": goals}).encode() + b"\n"
        yield json.dumps({"names": names}).encode() + b"\n"

    how = launch(toolchain, toolchain.program_arguments("elaborate"), _FREE)
    return read_elaborated(await run_bounded(how, given(), seconds=120, most_bytes=1 << 28), Source(text))


class Reader:
    """Answers for exports of solutions of the same goals."""

    def __init__(self, toolchain: Toolchain, goals: str, stated: Elaborated, names: list[str], *, patience: float = 60.0) -> None:
        """`patience`: seconds within which it must say something."""
        how = launch(toolchain, ["--run", str(_PROGRAM)], _FREE)
        self._patience = patience
        self._process = subprocess.Popen(
            how.argv, env=dict(how.env), cwd=how.cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        task = {"text": goals, "file": "<input>", "names": names, "goal lines": stated.lines, "solution lines": 0, "exported": []}
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(task).encode() + b"\n" + stated.export)
        self._process.stdin.flush()
        self._waiting = selectors.DefaultSelector()
        self._waiting.register(self._process.stdout, selectors.EVENT_READ)
        self._buffer = b""
        assert self._line(b"") == "ready"

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def answers(self, exports: Iterable[bytes]) -> Iterator[tuple[bytes, dict[str, Any]]]:
        """Each export with what is found. The next ones are made meanwhile. Raises `Died`."""
        given: queue.Queue[bytes | BaseException | None] = queue.Queue(_AHEAD)
        threading.Thread(target=self._feed, args=(exports, given), daemon=True).start()
        while (export := given.get()) is not None:
            if isinstance(export, BaseException):
                raise export
            yield export, self._line(export)

    def _feed(self, exports: Iterable[bytes], given: queue.Queue[bytes | BaseException | None]) -> None:
        assert self._process.stdin is not None
        try:
            for export in exports:
                given.put(export)
                self._process.stdin.write(b"%d\n" % export.count(b"\n") + export)
                self._process.stdin.flush()
            given.put(None)
        except (BrokenPipeError, ValueError):
            # The waiting reader reports the reason.
            return
        except BaseException as error:
            given.put(error)

    def _line(self, export: bytes) -> Any:
        assert self._process.stdout is not None
        while b"\n" not in self._buffer:
            if not self._waiting.select(self._patience):
                self._process.kill()
                raise Died(f"nothing was said for {self._patience:g} s", export)
            chunk = self._process.stdout.read1(1 << 16)  # type: ignore[attr-defined]
            if not chunk:
                _, error_text = self._process.communicate()
                raise Died(f"status {self._process.returncode}: {error_text.decode(errors='replace')[-500:]}", export)
            self._buffer += chunk
        line, _, self._buffer = self._buffer.partition(b"\n")
        return json.loads(line)
