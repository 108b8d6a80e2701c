# Every command sets up what it needs. System libraries come through packaging/setup.sh.
PYTHON := .venv/bin/python
STAMP := .venv/.ready

SHELL := /bin/sh

.PHONY: demo test venv run check lint crash benchmarks contact-sheet screenshots translations lock wheel clean

demo: $(STAMP)
	@sh packaging/setup.sh runtime
	@. ./packaging/env.sh; $(PYTHON) packaging/demo.py

run: $(STAMP)
	@sh packaging/setup.sh runtime
	@. ./packaging/env.sh; $(PYTHON) -m desktop_app

test: $(STAMP)
	@sh packaging/setup.sh tests
	@sh packaging/worker.sh
	@sh packaging/test.sh

check: lint test

lint: $(STAMP)
	.venv/bin/ruff check desktop_app tests benchmarks packaging
	.venv/bin/pyright
	.venv/bin/lint-imports

venv: $(STAMP)

$(STAMP): pyproject.toml requirements.lock
	@sh packaging/venv.sh
	@touch $@

crash: $(STAMP)
	@sh packaging/setup.sh tests
	. ./packaging/env.sh; $(PYTHON) -m tests.crash.run --kills 200

benchmarks: $(STAMP)
	@sh packaging/setup.sh tests
	. ./packaging/env.sh; $(PYTHON) -m benchmarks

contact-sheet: $(STAMP)
	@sh packaging/setup.sh runtime
	. ./packaging/env.sh; $(PYTHON) packaging/contact_sheet.py && $(PYTHON) packaging/style_sheet.py

screenshots: $(STAMP)
	@sh packaging/setup.sh runtime
	. ./packaging/env.sh; $(PYTHON) packaging/screenshots.py

translations: $(STAMP)
	$(PYTHON) packaging/translations.py

lock: $(STAMP)
	$(PYTHON) packaging/lock.py

wheel: $(STAMP)
	$(PYTHON) -m build

clean:
	rm -rf .venv build dist .demo
