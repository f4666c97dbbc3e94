"""Not for import: `search.dojo.install` puts this folder on the path, where `import lean_dojo` then finds the package in it."""
