"""Constants of the package lean-dojo that scripts read."""

import importlib
import logging
from pathlib import Path
from typing import Any

from search.dojo.repository import LEAN4_URL
from search.dojo.settings import cache_directory
from search.machine import processors

__version__ = "4.20.0"
"""The version of lean-dojo whose interface this is."""

CACHE_DIR = cache_directory()
LEAN4_PACKAGES_DIR = Path(".lake/packages")
LEAN4_BUILD_DIR = Path(".lake/build")
NUM_PROCS = min(processors(), 32)
NUM_WORKERS = NUM_PROCS - 1

try:
    logger: Any = importlib.import_module("loguru").logger
except ImportError:
    logger = logging.getLogger("lean_dojo")
