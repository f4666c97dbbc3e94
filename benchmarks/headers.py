"""Reading many small files in one Lean process: all with the same header, beside files whose headers change from one to the next.

A proof server keeps the environments of recent headers. Files are read in turns, so that other load meets both sides.

    python benchmarks/headers.py [--files N]
"""

from __future__ import annotations

import argparse
import asyncio
import time

from search.goal import Source
from search.lean.pool import LeanPool
from search.lean.toolchain import find_toolchain

_HEADERS = ("", "import Init.Core\n", "import Init.Classes\n", "import Init.Control\n")
"""More than are kept, each followed by another: none is there when it is needed again."""


async def main(files: int) -> None:
    toolchain = find_toolchain()
    async with LeanPool(toolchain, 1) as first, LeanPool(toolchain, 1) as second:
        same, others = first.first_worker, second.first_worker
        spent = {"same header": 0.0, "changing headers": 0.0}
        for number in range(-1, files):
            header = _HEADERS[number % len(_HEADERS)]
            text = f"theorem t{number} : {number % 7} = {number % 7} := sorry\n"
            for name, worker, source in (("same header", same, text), ("changing headers", others, header + text)):
                start = time.perf_counter()
                await worker.document(Source(source))
                if number >= 0:
                    spent[name] += time.perf_counter() - start
        for name, worker in (("same header", same), ("changing headers", others)):
            print(f"{name}: {1000 * spent[name] / files:.1f} ms a file, {worker.resident_bytes / 2**20:.0f} MiB at the end")
        print(f"ratio: {spent['changing headers'] / spent['same header']:.1f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--files", type=int, default=100, help="how many files each side reads")
    asyncio.run(main(parser.parse_args().files))
