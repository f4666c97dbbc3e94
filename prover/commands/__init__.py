"""The commands of the command line, one file each, and their shared code."""
