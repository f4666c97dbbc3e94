"""The policies that can be asked for by name."""
