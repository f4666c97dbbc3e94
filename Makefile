PYTHON ?= python3
VENV := .venv
READY := $(VENV)/.ready

.PHONY: setup demo test clean

setup: $(READY)

$(READY): pyproject.toml
	test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	$(VENV)/bin/python -m pip install --quiet --editable . --group dev
	touch $(READY)

demo: setup
	$(VENV)/bin/prover prove lean_project/Goals/Demo.lean --out build/Demo.lean --tree

test: setup
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/python -m pytest -m "not slow"

clean:
	rm -rf $(VENV) build
