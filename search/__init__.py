"""Proving one goal by search: depends on Lean and a policy's protocol, not on models, the database or the web."""
