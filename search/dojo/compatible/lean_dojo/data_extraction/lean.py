"""`lean_dojo.data_extraction.lean`."""

from search.dojo.repository import LEAN4_URL, LeanFile, LeanGitRepo, Pos, Theorem, get_latest_commit
