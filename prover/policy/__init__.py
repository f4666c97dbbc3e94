"""Policies that are opened by name."""
