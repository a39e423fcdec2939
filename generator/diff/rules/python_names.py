"""The rules about types of the generated Python package that have another name now.

A name that is gone breaks what imports it. Where nothing but a `$ref` came or went, that is a
warning by itself: the document means the same, and whether to upgrade is the user's choice.
"""

from __future__ import annotations

from generator.diff.change import Rule

_IMPORT = "import `{new_name}` from `{package}.types` in place of `{old_name}`"

NAME_RULES = (
    Rule(
        level="python",
        code="python-class-renamed",
        severity="breaking",
        mirror="python-class-renamed",
        sentence="it is called `{new_name}` now",
        advice=_IMPORT,
    ),
    Rule(
        level="python",
        code="python-class-renamed-by-reference",
        severity="warning",
        mirror="python-class-renamed-by-reference",
        sentence="it is called `{new_name}` now, as the document writes it in another place",
        advice=_IMPORT,
    ),
    Rule(
        level="python",
        code="python-class-merged",
        severity="breaking",
        mirror="python-class-split",
        sentence="it is one with others now: `{new_name}`",
        advice=_IMPORT,
    ),
    Rule(
        level="python",
        code="python-class-merged-by-reference",
        severity="warning",
        mirror="python-class-split-by-reference",
        sentence="it is one with others now, as the document refers to one: `{new_name}`",
        advice=_IMPORT,
    ),
    Rule(
        level="python",
        code="python-class-split",
        severity="breaking",
        mirror="python-class-merged",
        sentence="what was one type is several now; `{new_name}` is one of them",
        advice="import `{new_name}` from `{package}.types` where it stands for `{old_name}` now",
    ),
    Rule(
        level="python",
        code="python-class-split-by-reference",
        severity="warning",
        mirror="python-class-merged-by-reference",
        sentence=(
            "what was one type is several now, as the document writes it in several places; "
            "`{new_name}` is one of them"
        ),
        advice="import `{new_name}` from `{package}.types` where it stands for `{old_name}` now",
    ),
    Rule(
        level="python",
        code="python-class-absorbed",
        severity="breaking",
        mirror="python-class-parted",
        sentence="it is gone; `{new_name}` stands in its places now",
        advice=_IMPORT,
    ),
    Rule(
        level="python",
        code="python-class-absorbed-by-reference",
        severity="warning",
        mirror="python-class-parted-by-reference",
        sentence="it is gone, as the document refers to `{new_name}` in its places now",
        advice=_IMPORT,
    ),
    Rule(
        level="python",
        code="python-class-parted",
        severity="warning",
        mirror="python-class-absorbed",
        sentence="the new `{new_name}` stands in some of its places now",
        advice="write `{new_name}` in annotations and isinstance of your own in those places",
    ),
    Rule(
        level="python",
        code="python-class-parted-by-reference",
        severity="warning",
        mirror="python-class-absorbed-by-reference",
        sentence="the new `{new_name}` is written out in some of its places now",
        advice="write `{new_name}` in annotations and isinstance of your own in those places",
    ),
)
