"""The revisions, named by their number and what they bring."""
