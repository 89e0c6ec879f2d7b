# Carelore's commands. `make help` explains them. Needs only Python 3.11 or newer, git and make.
PYTHON ?= python3
VENV   ?= .venv
PORT   ?= 8000
BIN     = $(VENV)/bin
# The environment is ready when the stamp named after the lock files is there; an interrupted try leaves none.
STAMP   = $(VENV)/ready-$(shell cat requirements/*.txt 2>/dev/null | cksum | cut -d' ' -f1)
RUNTIME = $(VENV)/runtime-$(shell cat requirements/runtime.txt 2>/dev/null | cksum | cut -d' ' -f1)
PIP     = $(BIN)/python -m pip --disable-pip-version-check --quiet install

.DEFAULT_GOAL = help
.PHONY: help setup demo serve worker test test-all lint bench nodes screenshots scan messages release upgrade doctor lock clean

help:  ## Explain these commands.
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(RUNTIME):
	@echo "Preparing the environment in $(VENV) (about a minute, once) ..."
	@$(PYTHON) -c 'import sys; sys.exit("Carelore needs Python 3.11 or newer; say which with: make PYTHON=python3.11 ..." if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) --require-hashes -r requirements/runtime.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(STAMP): $(RUNTIME)
	@echo "Adding what developers need ..."
	@$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

setup: $(STAMP)  ## Create or refresh the environment with all that development needs.

demo: $(RUNTIME)  ## Load the demo network and serve it; PORT=8123 chooses the port.
	@PORT=$(PORT) $(BIN)/carelore demo --serve

serve: $(RUNTIME)  ## Serve as configured by CARELORE_* variables, worker included.
	@$(BIN)/carelore serve

worker: $(RUNTIME)  ## Run a worker apart from the web server.
	@$(BIN)/carelore worker

upgrade: $(RUNTIME)  ## After a newer version was fetched: bring the database and the files up to it.
	@$(BIN)/carelore upgrade

doctor: $(RUNTIME)  ## Say what is wrong with this installation, and how to mend it.
	@$(BIN)/carelore doctor

test: $(STAMP)  ## Run the fast tests on SQLite.
	@$(BIN)/python -m pytest -q

test-all: $(STAMP)  ## Run all that CI runs: both databases, browser, linters.
	@VENV=$(VENV) bash .ci/run

lint: $(STAMP)  ## Check style, types, imports and migrations.
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@CARELORE_MODE=development $(BIN)/carelore makemigrations --check --dry-run

bench: $(STAMP)  ## Measure, beside a peer or a limit.
	@for each in identity keyboard lists pages writes; do $(BIN)/python bench/$$each.py || exit 1; done

nodes: $(STAMP)  ## Raise two web nodes and a worker behind nginx, kill one under load, and count what was lost.
	@$(BIN)/python -m pytest -q -s tests/drills/test_nodes.py --numprocesses=0

screenshots: $(STAMP)  ## Write every kind of page to var/screenshots at 360 and 1280 px, light, dark and Arabic.
	@$(BIN)/python -m pytest -q tests/browser/screenshots.py --numprocesses=0

scan: $(STAMP)  ## Scan the running demo for weaknesses with wapiti, at most five minutes; reports in var/.
	@VENV=$(VENV) bash .ci/scan

messages: $(STAMP)  ## Gather the words to translate and compile the translations (needs GNU gettext).
	@$(BIN)/python -m carelore.config.messages

release: $(STAMP)  ## Make a release: VERSION=0.2.0; DRY=--dry-run makes everything and commits nothing.
	@$(BIN)/python -m tools.release $(VERSION) $(DRY)

lock: $(STAMP)  ## Resolve and pin the dependencies anew.
	@for each in runtime:build dev:dev; do \
	  $(BIN)/uv pip compile pyproject.toml --group $${each#*:} --generate-hashes --python-version 3.11 --universal \
	    --no-emit-index-url --no-annotate --no-header --quiet $(LOCKFLAGS) -o requirements/$${each%:*}.txt || exit 1; done

clean:  ## Remove the environment and everything that running here has written.
	rm -rf $(VENV) var .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
