# Works with GNU make from 3.81 on. `make help` says what there is.

HOST = 127.0.0.1
PORT = 8000
# Processes of the Python tests.
JOBS = 2

PACKAGES = core realtime catalog social recsys sports project
PY = .venv/bin/python
IN_FRONTEND = $(PY) -m project.local.npm

.PHONY: help run stop status install install-dev install-frontend \
	test check check-python check-frontend test-python test-browser-unit test-journeys \
	audit bench contract lock clean reset
.DEFAULT_GOAL := help

help:
	@echo "make run [PORT=8000] [HOST=127.0.0.1]   start Marquee; Ctrl-C stops it"
	@echo "make stop                               stop it from another terminal"
	@echo "make status                             say whether it runs, and where"
	@echo "make test                               every check and test"
	@echo "make check                              formats, lints, types, import rules, contract"
	@echo "make test-python                        Python tests with coverage"
	@echo "make test-browser-unit                  tests of the browser app's parts"
	@echo "make test-journeys                      tests in a real browser"
	@echo "make audit                              known holes in packages, and in our own code"
	@echo "make bench                              measure, and print a table"
	@echo "make contract                           write the generated contract documents and types"
	@echo "make lock                               choose the newest allowed package versions"
	@echo "make clean                              remove installed packages and builds; data is kept"
	@echo "make reset                              remove ALL DATA of this copy"

install:
	@sh project/local/python.sh project/local/venv.py

install-dev:
	@sh project/local/python.sh project/local/venv.py --dev

install-frontend: install-dev
	@$(IN_FRONTEND)

run: install
	@$(PY) -m project.local up --host "$(HOST)" --port "$(PORT)"

stop:
	@if [ -x $(PY) ]; then $(PY) -m project.local stop; else echo "Marquee is not running."; fi

status:
	@if [ -x $(PY) ]; then $(PY) -m project.local status; else echo "Marquee is not running."; fi

test: check test-python test-browser-unit test-journeys

check: check-python check-frontend

check-python: install-dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) -m bandit -q -r $(PACKAGES) -c pyproject.toml
	$(PY) manage.py contract --check

check-frontend: install-frontend
	$(IN_FRONTEND) run lint
	$(IN_FRONTEND) run format:check
	$(IN_FRONTEND) run typecheck
	$(IN_FRONTEND) run contract:check

test-python: install-dev
	$(PY) -m pytest -n $(JOBS) --dist worksteal -p tests.measured

test-browser-unit: install-frontend
	$(IN_FRONTEND) run test

test-journeys: install-frontend
	$(PY) -m tests.run_journeys

contract: install-frontend
	$(PY) manage.py contract
	$(IN_FRONTEND) run contract

bench: install-dev
	$(PY) -m project.bench

audit: install-frontend
	@$(PY) -m project.security_audit

lock:
	@sh project/local/python.sh project/local/lock_packages.py

clean: stop
	rm -rf .venv frontend/node_modules frontend/dist \
		.mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

reset: stop
	@sh project/local/python.sh -m project.local.reset
