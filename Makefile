# The logic is in bootstrap.py (machine, environment) and ui/build.py (forms, catalogues); this file names the tasks.

SYSTEM_PYTHON ?= python3
PYTHON := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
RUN_READY := .venv/.ready-run
TEST_READY := .venv/.ready-test
BUNDLE_READY := .venv/.ready-bundle
PYTEST_ARGS ?=
FUZZ_ARGS ?=
FAULTS_ARGS ?=
DEMO_PASSPHRASE ?= quiet river lamp orchard

.DEFAULT_GOAL := help
.PHONY: run test coverage lint types format forms translations demo bench screenshots faults fuzz bundle sbom audit lock clean help

run: $(RUN_READY) ## start the program on the demo centre
	@$(PYTHON) ui/build.py
	$(PYTHON) -m shelter_app --demo

test: $(TEST_READY) ## run the tests offscreen (PYTEST_ARGS="tests/domain -q" for a part)
	@$(PYTHON) ui/build.py
# Each story by hand begins in a fresh process: after many windows Qt's bindings have crashed in them (docs/known-gaps.md).
# A worker that died is not begun again: what it had left would be waited for without end.
ifeq ($(strip $(PYTEST_ARGS)),)
	$(OFFSCREEN) $(PYTHON) -m pytest -m "not faults" --numprocesses auto --max-worker-restart 0 --dist loadfile --ignore tests/app
	$(OFFSCREEN) $(PYTHON) -m pytest -m "not faults" --numprocesses auto --max-worker-restart 0 --dist loadfile tests/app --ignore tests/app/by_hand
	@echo tests/app/by_hand/test_*.py | $(OFFSCREEN) xargs -n 1 -P 2 $(PYTHON) -m pytest -q
else
	$(OFFSCREEN) $(PYTHON) -m pytest -m "not faults" --numprocesses auto --max-worker-restart 0 --dist loadfile $(PYTEST_ARGS)
endif

coverage: $(TEST_READY) ## the tests with branch coverage; rules, tasks and keys need 95 %
	@$(PYTHON) ui/build.py
	$(OFFSCREEN) $(PYTHON) -m pytest -m "not faults" --cov --cov-report= $(PYTEST_ARGS)
	$(PYTHON) -m coverage report
	$(PYTHON) -m coverage report --fail-under=95 --format=total \
		--include="shelter_app/domain/*,shelter_app/services/*,shelter_app/security/*"

lint: $(TEST_READY) ## ruff and import-linter
	@$(PYTHON) ui/build.py
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	.venv/bin/lint-imports --no-logo

types: $(TEST_READY) ## mypy --strict
	@$(PYTHON) ui/build.py
	$(PYTHON) -m mypy

format: $(TEST_READY) ## put the code into the house format
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

forms: $(TEST_READY) ## compile ui/*.ui and translations/*.ts
	$(PYTHON) ui/build.py

translations: $(TEST_READY) ## collect new and changed words into translations/*.ts
	$(PYTHON) ui/build.py --update

demo: $(RUN_READY) ## build the demo centre anew in build/demo
	rm -rf build/demo
	$(PYTHON) ui/build.py
	@echo "$(DEMO_PASSPHRASE)" | $(PYTHON) -m shelter_app.cli demo --data build/demo --portable
	@echo "Everybody there has the passphrase: $(DEMO_PASSPHRASE)"

bench: $(TEST_READY) ## measure, printed as ratios
	@$(PYTHON) ui/build.py
	$(OFFSCREEN) $(PYTHON) -m benchmarks

screenshots: $(TEST_READY) ## every screen to build/screenshots/<lang>-<theme>/<screen>.png
	@$(PYTHON) ui/build.py
	$(OFFSCREEN) $(PYTHON) -m tests.screenshots build/screenshots

faults: $(TEST_READY) ## kills, power cuts, full disks; takes hours and goes on where it stopped (FAULTS_ARGS="--where" tells)
	@$(PYTHON) ui/build.py
	$(OFFSCREEN) $(PYTHON) -m tests.faults $(FAULTS_ARGS)
ifeq ($(strip $(FAULTS_ARGS)),)
	$(OFFSCREEN) $(PYTHON) -m pytest -m faults $(PYTEST_ARGS)
endif

fuzz: $(TEST_READY) ## a minute of broken bytes for every parser (Linux, Python 3.11 to 3.13); FUZZ_ARGS="scan --seconds 600" for one
	@$(PYTHON) ui/build.py
	$(PYTHON) -m pip --disable-pip-version-check install --quiet --require-hashes --requirement requirements-fuzz.lock
	$(PYTHON) -m tests.faults.fuzz $(FUZZ_ARGS)

bundle: $(BUNDLE_READY) ## one-directory program in dist/pana, then its self-test
	@$(PYTHON) ui/build.py
	$(PYTHON) -m PyInstaller --noconfirm --clean --log-level WARN pyinstaller.spec
	$(PYTHON) -m ui.sbom dist/pana/sbom.cdx.json
	$(OFFSCREEN) dist/pana/pana --self-test

sbom: $(TEST_READY) ## everything that is shipped, as a CycloneDX list in build/sbom.cdx.json
	$(PYTHON) -m ui.sbom build/sbom.cdx.json

audit: $(TEST_READY) ## known vulnerabilities in the locked packages
	$(PYTHON) -m pip_audit --require-hashes --disable-pip --requirement requirements.lock

lock: $(TEST_READY) ## renew the locked versions (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
		--no-header --no-annotate --no-emit-index-url --output-file requirements.lock
	uv pip compile pyproject.toml --group dev --constraint requirements.lock \
		--universal --python-version 3.11 --generate-hashes --upgrade --quiet \
		--no-header --no-annotate --no-emit-index-url --output-file requirements-dev.lock

clean: ## remove what make made, except .venv
	rm -rf build dist .coverage htmlcov .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	rm -f shelter_app/views/forms/ui_*.py translations/*.qm
	find . -path ./.venv -prune -o -type d -name __pycache__ -prune -exec rm -rf {} +

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(RUN_READY): bootstrap.py requirements.lock
	@$(SYSTEM_PYTHON) bootstrap.py run

$(TEST_READY): bootstrap.py requirements-dev.lock
	@$(SYSTEM_PYTHON) bootstrap.py test

$(BUNDLE_READY): bootstrap.py requirements-dev.lock
	@$(SYSTEM_PYTHON) bootstrap.py bundle
