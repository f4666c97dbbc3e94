"""`lean_dojo.data_extraction.traced_data`."""

from search.dojo.trace import TracedFile, TracedRepo, TracedTactic, TracedTheorem
