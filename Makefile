PYTHON ?= python3
VENV := .venv
INSTALLED := $(VENV)/.installed
READY := $(VENV)/.ready

.PHONY: setup demo test declarations clean

setup: $(READY)

# The packages needed to prove.
$(INSTALLED): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.11")'
	@echo "Installing into $(VENV); this is done once."
	test -x $(VENV)/bin/pip || $(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	$(VENV)/bin/python -m pip install --quiet --editable .
	touch $(INSTALLED)

# The packages needed to test.
$(READY): $(INSTALLED)
	$(VENV)/bin/python -m pip install --quiet --editable ".[train]" --group dev
	touch $(READY)

# Status 1 means that goals are left, which is not a failure of the demonstration.
demo: $(INSTALLED)
	mkdir -p build
	$(VENV)/bin/prover prove lean_project/Goals/Demo.lean --out build/Demo.lean --tree || test $$? -eq 1

test: setup
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/python -m pytest -m "not slow" --numprocesses auto --dist loadfile

# The library's declarations, for comparison with an official Lean's.
declarations: $(INSTALLED)
	$(VENV)/bin/python -m search.lean.stock > docs/declarations.txt

clean:
	rm -rf $(VENV) build
