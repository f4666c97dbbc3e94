"""`lean_dojo.interaction`."""

from . import dojo, parse_goals
