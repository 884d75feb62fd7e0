# `make` prints what it can do. Every target brings its own tools: .venv, Kafka, PostgreSQL, the gateway, the pages.
MAKEFLAGS += --no-print-directory
unexport PYTHONDONTWRITEBYTECODE # some images set it, and each of our many processes would compile everything anew
PY := .venv/bin/python
DAIHOI := $(PY) -m daihoi

.DEFAULT_GOAL := help
.PHONY: help venv demo up down smoke test test-fast test-faults bench audit images secrets server compose-smoke compose-test lint format lock docs clean

help: ## print this
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' Makefile
venv: ## make .venv with the locked libraries (every target does)
	@python3 daihoi/bootstrap.py

demo: venv ## set everything up and play the congress day (ARGS="--speed 120", "--fresh", "--no-day")
	@$(DAIHOI) demo $(ARGS)
up: venv ## set everything up and run it, without the simulated day
	@$(DAIHOI) up $(ARGS)
down: venv ## end what runs in the background
	@$(DAIHOI) down
smoke: venv ## the whole day without waiting; the last line is one JSON object
	@$(DAIHOI) smoke $(ARGS)

test: venv ## set everything up and run all tests but whole days, sweeps over everything and long faults
	@$(DAIHOI) setup --browser
	@$(DAIHOI) test-web
	@$(PY) -m pytest -n 4 --dist loadscope --no-loadscope-reorder -m "not faults and not days and not sweeps and not containers and not camera" $(ARGS)
test-fast: venv ## unit, architecture and contract tests, in seconds; without the thorough ones
	@[ -d web/node_modules ] || $(DAIHOI) setup
	@$(PY) -m pytest -n 2 --dist loadscope --no-loadscope-reorder --hypothesis-profile=glance -m "not thorough" tests/unit tests/architecture tests/contract $(ARGS)
test-faults: venv ## the long proofs: whole days and journeys, sweeps, kills and cuts
	@$(DAIHOI) setup --browser
	@$(PY) -m pytest -m "faults or days or sweeps or camera" $(ARGS)
bench: venv ## measure against yardsticks of the same run, JSON in the last line (ARGS="--only scans": or worker, relay, reading, badges, import, search, public, stage, report, open, drain, grown, live)
	@$(DAIHOI) setup --browser
	@$(PY) -m bench $(ARGS)
audit: venv ## ages and known holes of the libraries (where an index can be reached), bills of materials and licences into bill-of-materials/
	@$(DAIHOI) check-libraries $(ARGS)
images: ; @./infra/images.sh ## pin the images of others by digest, into .env (where a registry can be reached)
secrets: ## write the server's secrets once, into secrets/
	@./infra/secrets.sh
server: ## look whether this server can run everything, then docker compose up
	@./infra/server.sh up
compose-smoke: venv ## the smoke in containers, from nothing and back to nothing
	@$(DAIHOI) compose-smoke $(ARGS)
compose-test: venv ## kill, pause and cut each container while scans arrive
	@$(PY) -m pytest -m containers $(ARGS)
lint: venv ## what CI checks before the tests: ruff, mypy, the import rules; the pages' types, browsers and English
	@$(PY) -m ruff check . && $(PY) -m ruff format --check . && $(PY) -m mypy && $(PY) -c "from importlinter.cli import lint_imports_command; lint_imports_command()" && $(DAIHOI) check-web
format: venv ## bring the Python code into its form
	@$(PY) -m ruff check --fix . && $(PY) -m ruff format .
lock: venv ## resolve the libraries anew into requirements.lock (no registry address in it)
	@$(PY) -m uv pip compile --universal --generate-hashes --python-version 3.11 --all-extras pyproject.toml \
	  -o requirements.lock --quiet --no-emit-index-url --custom-compile-command "make lock"
docs: venv ## write the generated pages: docs/asyncapi.yaml, docs/environment.md, schemas
	@$(DAIHOI) docs
clean: ## delete what was built and the demo's data (downloads in the cache stay)
	@if [ -x $(PY) ]; then $(DAIHOI) down --erase; fi
	@rm -rf .venv .daihoi web/node_modules web/dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
