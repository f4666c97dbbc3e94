"""`lean_dojo.data_extraction`."""

from . import lean, trace, traced_data
