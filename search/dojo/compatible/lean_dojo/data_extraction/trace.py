"""`lean_dojo.data_extraction.trace`."""

from search.dojo.repository import is_available_in_cache
from search.dojo.trace import get_traced_repo_path, trace
