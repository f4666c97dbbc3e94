"""`python -m prover`: the same as `prover`."""

from __future__ import annotations

import sys

from prover.cli import main

sys.exit(main())
