"""The revisions, named by number and content."""
