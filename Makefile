# The commands to know. `make run` and `make test` do everything on a machine with Python, make and, for the
# browser tests, apt.
PYTHON ?= python3
BIN := .venv/bin
SHARED ?= ../shared
PORT ?= 8501
export GIVETRAIL_DATA ?= data
export OMP_NUM_THREADS := 1

.PHONY: help install run test check browser train train-decisions bench bench-quality bench-facts bench-dashboard \
	screenshots snapshots lock

help:  ## what each target does
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ -/'

.venv/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Givetrail needs Python 3.11 or newer")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

install: .venv/.installed  ## .venv with everything installed, the project editable

run: install  ## extract seeds/ into data/ and serve the dashboard
	$(BIN)/givetrail extract seeds --out $(GIVETRAIL_DATA)
	$(BIN)/streamlit run dashboard/app.py --server.port $(PORT)

test: install check browser  ## linter, formatter, types and every test
	$(BIN)/pytest

check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

browser:
	@command -v chromium >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null; }

train: install  ## language models, from the treebanks and articles in ../shared (hours)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[train]'
	$(BIN)/python -m training.build --shared $(SHARED)

train-decisions: install  ## the learned decisions, from training/articles and ../shared/spec/train (about 45 minutes)
	$(BIN)/python -m training.decisions training/articles $(SHARED)/spec/train

bench: install  ## speed and memory of the engine, into benchmarks/SPEED.md
	$(BIN)/python -m benchmarks.speed --shared $(SHARED)

bench-quality: install  ## how right the engine is, into benchmarks/QUALITY.md
	$(BIN)/python -m benchmarks.quality --shared $(SHARED)

bench-facts: install  ## a million mentions grouped, into benchmarks/FACTS.md
	$(BIN)/python -m benchmarks.facts

bench-dashboard: install browser  ## a million facts in a real browser, into benchmarks/DASHBOARD.md
	$(BIN)/python -m benchmarks.dashboard

screenshots: install browser  ## pictures of every page, into docs/
	$(BIN)/python -m tests.browser.screenshots

snapshots: install  ## renew tests/expected from the seeds; review the diff
	$(BIN)/python -m tests.snapshots

lock:  ## renew requirements.lock from pyproject.toml
	$(PYTHON) -m venv --clear .venv-lock
	.venv-lock/bin/python -m pip install --quiet --disable-pip-version-check '.[dev]' 'setuptools>=77' wheel
	.venv-lock/bin/python -m pip freeze --all --exclude pip --exclude givetrail > requirements.lock
	rm -r .venv-lock
