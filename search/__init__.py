"""Proving one goal by search: knows Lean and a policy's protocol; knows no model, no database, no web."""
