"""Overlays: each rule of the specification, and what is told of an overlay that breaks one."""

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given, strategies as st

from generator import builder
from generator.diagnostics import Report
from generator.jsonpath import Engine
from generator.node_paths import path_of
from generator.overlay import apply
from generator.selection import Selector, plain_steps
from generator.source import Json, Node
from tests.overlays import HEAD, SHOP, applied, at, node, plain

CARTS = ("paths", "/carts", "get")


def good(actions: str, document: str = SHOP, head: str = HEAD) -> Node:
    result, found = applied(actions, document, head)
    assert not found
    return result


# ---------------------------------------------------------------------------- what is done


def test_mappings_merge_and_keep_what_the_update_does_not_name() -> None:
    """An update may mirror the document from its root."""
    result = good("""
- target: $
  update:
    info: {title: Store, x-owner: {team: web}}
    paths: {/orders: {summary: Orders, get: {deprecated: true}}}
""")
    assert plain(result, "info") == {"title": "Store", "version": "1", "x-owner": {"team": "web"}}
    orders = at(result, "paths", "/orders")
    assert plain(orders, "get", "deprecated") is True
    assert [key for key, _ in orders.items()] == ["get", "summary"]
    assert plain(orders, "get", "tags") == ["orders"]


def test_lists_grow() -> None:
    result = good("""
- {target: "$.paths['/carts'].get.parameters", update: {name: size, in: query}}
- {target: "$.paths.*.get.tags", update: [public, beta]}
- {target: "$.paths['/orders']", update: {get: {tags: [late]}}}
""")
    names = [parameter.text("name") for parameter in at(result, *CARTS, "parameters")]
    assert names == ["page", "old", "size"]
    assert plain(result, *CARTS, "tags") == ["carts", "draft", "public", "beta"]
    assert plain(result, "paths", "/orders", "get", "tags") == ["orders", "public", "beta", "late"]


def test_single_values_are_replaced_where_they_stand() -> None:
    result = good("""
- {target: "$.paths.*.*.responses['200'].description", update: Found}
- {target: "$.paths['/orders'].get.deprecated", update: null}
""")
    found = [plain(result, "paths", path, "get", "responses") for path in ("/carts", "/orders")]
    assert found == [{"200": {"description": "Found"}}] * 2
    assert plain(result, "paths", "/orders", "get", "deprecated") is None


def test_what_is_removed_is_gone_and_lists_close_up() -> None:
    result = good("""
- {target: "$.paths['/carts'].get.parameters[?@.name == 'page']", remove: true}
- {target: "$.paths.*.get.tags[?@ == 'draft']", remove: true}
- {target: "$.paths['/carts'].post", remove: true}
""")
    (left,) = at(result, *CARTS, "parameters")
    assert left.pointer == "#/paths/~1carts/get/parameters/0"
    assert left.text("name") == "old"
    assert plain(result, *CARTS, "tags") == ["carts"]
    assert [key for key, _ in at(result, "paths", "/carts").items()] == ["get"]


def test_removing_a_value_and_what_it_holds_is_one_removal() -> None:
    result = good("- {target: \"$.paths['/carts']..*\", remove: true}")
    assert plain(result, "paths", "/carts") == {}


def test_a_copy_moves_and_renames() -> None:
    """An empty place is made, filled, and the old one removed; each sees what was done before."""
    result = good("""
- {target: $.paths, update: {/baskets: {}}}
- {target: "$.paths['/baskets']", copy: "$.paths['/carts']"}
- {target: "$.paths['/carts']", remove: true}
- {target: "$.paths['/baskets'].get.tags", update: renamed}
""")
    assert [path for path, _ in at(result, "paths").items()] == ["/orders", "/baskets"]
    assert plain(result, "paths", "/baskets", "get", "tags") == ["carts", "draft", "renamed"]


def test_a_copy_may_go_into_itself() -> None:
    result = good("- {target: $.info, copy: $}\n- {target: $.info.info, copy: $.info}")
    assert plain(result, "info", "info", "info") == {"title": "Shop", "version": "1"}


def test_a_trait_marks_where_an_overlay_goes() -> None:
    document = SHOP.replace("      deprecated: false", "      x-traits: [paged]")
    result = good(
        """
- target: $.paths[?(@.get['x-traits'][?(@ == 'paged')])].get
  update: {parameters: [{name: top, in: query}]}
""",
        document,
    )
    assert plain(result, "paths", "/orders", "get", "parameters", "0", "name") == "top"
    assert len(list(at(result, *CARTS, "parameters"))) == 2


def test_the_same_search_as_the_rfc_has_it() -> None:
    expressions = {
        "$.paths.*[?match(@.responses['200'].description, 'All c.*')].tags[-1]": "['/carts']",
        "$.paths['/orders', '/none'].get.tags[0:5]": "['/orders']",
        "$.paths[?count(@.*) == 1 && !@.post].get.tags[*]": "['/orders']",
        "$..[?length(@.tags) == 2]..tags[1]": "['/carts']",
        "$.paths[?@.get.deprecated == false].get.tags[0]": "['/orders']",
        "$.paths[?@.get.tags == $.paths['/orders'].get.tags].get.tags[0]": "['/orders']",
    }
    for expression, path in expressions.items():
        result = good(f'- {{target: "{expression}", update: hit}}')
        hits = [path_of(each) for each in _all(result) if each.value == "hit"]
        assert [each.startswith(f"$.paths{path}") for each in hits] == [True], expression


@pytest.mark.parametrize(
    ("expression", "selected"),
    [
        ("$.v[?@]", [0, 1, 2, 3, 4, 5]),
        ("$.v[?!@]", []),
        ("$.v[?count(@) == 1]", [0, 1, 2, 3, 4, 5]),
        ("$.v[?value(@) == false]", [0]),
        ("$.v[?@ == '']", [2]),
        ("$.v[?length(@) == 0]", [2]),
        ("$.v[?@.y]", [5]),
        ("$.v[?@.y[?@ == $.one]]", [5]),
    ],
)
def test_single_values_are_nodes_to_a_filter(expression: str, selected: list[int]) -> None:
    document = "one: 1\nv: [false, 0, '', null, 2, {y: [1]}]\n"
    result, found = applied(f'- {{target: "{expression}", remove: true}}', document)
    before = [False, 0, "", None, 2, {"y": [1]}]
    assert plain(result, "v") == [v for at_, v in enumerate(before) if at_ not in selected]
    assert [each.code for each in found] == ([] if selected else ["no-target"])


def test_true_is_not_one() -> None:
    document = "a: [true]\nb: [1]\nc: [{x: 1}, [1], true, 1]\n"
    assert plain(good("- {target: '$.c[?@ == $.b]', remove: true}", document), "c") == [
        {"x": 1},
        True,
        1,
    ]
    assert plain(good("- {target: '$.c[?@ == $.a[0]]', remove: true}", document), "c") == [
        {"x": 1},
        [1],
        1,
    ]
    _, found = applied("- {target: '$.c[?@ == $.a]', remove: true}", document)
    assert [each.code for each in found] == ["no-target"]


# ---------------------------------------------------------------------------- places


def test_new_nodes_keep_the_line_of_the_overlay_and_the_pointer_of_the_document() -> None:
    result = good("""
- target: $.info
  update:
    title: Store
    x-new: {deep: [1]}
- target: $.paths
  update: {/copy: {}}
- target: $.paths['/copy']
  copy: $.paths['/orders']
""")
    deep = at(result, "info", "x-new", "deep", "0")
    assert (str(deep.pos), deep.pointer) == ("changes.yaml:8:20", "#/info/x-new/deep/0")
    assert str(at(result, "info", "title").pos) == "changes.yaml:7:5"
    assert str(at(result, "info", "version").pos) == "shop.yaml:2:21"
    # What is copied is there because of the overlay, and a finding in it should say so.
    assert str(at(result, "paths", "/copy", "get", "tags").pos) == "changes.yaml:12:3"
    assert str(at(result, "paths", "/orders", "get", "tags").pos) == "shop.yaml:15:7"


def test_the_new_tree_is_one_of_its_own() -> None:
    """From every node the way up leads to the new root: references are looked up there."""
    root = node(SHOP, "shop.yaml")
    actions = "- {target: $.info, update: {title: Store}}\n- {target: $.paths, copy: $.paths}"
    result = apply(root, [node(HEAD + actions, "changes.yaml")], Report())
    assert not {id(each) for each in _all(result)} & {id(each) for each in _all(root)}
    for each in _all(result):
        top = each
        while top.parent is not None:
            below = top.parent.value
            assert isinstance(below, (dict, list))
            assert (below[top.key] if isinstance(below, dict) else below[int(top.key)]) is top
            top = top.parent
        assert top is result


# ---------------------------------------------------------------------------- what is refused

MISTAKES = [
    ("- {target: $.inof.title, update: x}", "no-target", "closest is $.info"),
    ("- {target: \"$.paths['/cart'].get\", remove: true}", "no-target", "$.paths['/carts']"),
    ("- {target: '$.info[?@ == 7]', remove: true}", "no-target", "$.info is there"),
    ("- {target: $.paths./carts, remove: true}", "bad-jsonpath", "$.paths['/pets'].get"),
    ("- {target: info, remove: true}", "bad-jsonpath", "RFC 9535"),
    ("- {target: '', remove: true}", "bad-jsonpath", "RFC 9535"),
    ("- {target: '$[?nope(@)]', remove: true}", "bad-jsonpath", "RFC 9535"),
    ("- {target: $, remove: true}", "wrong-target", "name what in it is to go"),
    ("- {target: $.info, update: text}", "wrong-target", "same kind"),
    ("- {target: $.info.title, update: {a: 1}}", "wrong-target", "same kind"),
    ("- {target: $, update: {paths: }}", "wrong-target", "same kind"),
    ("- {target: $.info, update: {title: [x]}}", "wrong-target", "same kind"),
    ("- {target: \"$.paths['/carts'].get.*\", update: [1]}", "wrong-target", "each kind"),
    ("- {target: $.info, copy: $.info.*}", "bad-jsonpath", ""),
    ("- {target: $.info, copy: $.infos}", "bad-jsonpath", "closest is $.info"),
    ("- {target: $.info, copy: $.info.title}", "wrong-target", "same kind"),
    ("- {target: $.info, copy: '$['}", "bad-jsonpath", "RFC 9535"),
    ("- {target: $.info, copy: $.info, update: {}}", "malformed-overlay", "two actions"),
    ("- {target: $.info, updates: {}}", "malformed-overlay", "closest is 'update'"),
    ("- {update: {}}", "malformed-overlay", "target: …"),
    ("- {target: 7, update: {}}", "malformed-overlay", "quotes"),
    ("- {target: $.info, remove: 'yes'}", "malformed-overlay", "remove: true"),
    ("- $.info", "malformed-overlay", "an action is a mapping"),
    ("  []", "malformed-overlay", "actions: "),
    ("  {}", "malformed-overlay", "actions: "),
    ("- {target: $.info, remove: true}\n" * 2, "malformed-overlay", "one of the two"),
]


@pytest.mark.parametrize(("actions", "code", "hint"), MISTAKES)
def test_a_mistake_is_told_at_its_place(actions: str, code: str, hint: str) -> None:
    _, found = applied(actions)
    assert code in [each.code for each in found]
    (error,) = [each for each in found if each.code == code]
    assert (error.severity, error.pos.file) == ("error", "changes.yaml")
    assert error.pos.line >= 3
    assert hint in error.hint


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("- 1\n", "malformed-overlay"),
        ("info: {title: t, version: v}\nactions: [{}]\n", "malformed-overlay"),
        ("overlay: 1.1\n", "unsupported-version"),
        ("overlay: 1.2.0\n", "unsupported-version"),
        ("overlay: 2.0.0\n", "unsupported-version"),
        ("overlay: [1]\n", "unsupported-version"),
        ("overlay: 1.0.0\nactions: [{target: $, update: {}}]\n", "malformed-overlay"),
        (
            "overlay: 1.0.0\ninfo: {title: t}\nactions: [{target: $, update: {}}]\n",
            "malformed-overlay",
        ),
        (HEAD.replace("'1'", "1") + "- {target: $, update: {}}\n", "malformed-overlay"),
        (
            HEAD.replace("info:", "extends: 7\ninfo:") + "- {target: $, update: {}}\n",
            "malformed-overlay",
        ),
        (
            HEAD.replace("info:", "extend: a\ninfo:") + "- {target: $, update: {}}\n",
            "malformed-overlay",
        ),
    ],
)
def test_what_is_no_overlay_changes_nothing(head: str, code: str) -> None:
    root, found = applied("", head=head)
    assert root.plain() == node(SHOP, "").plain()
    assert [(each.severity, each.code) for each in found] == [("error", code)]


def test_the_older_version_is_kept_to() -> None:
    """Overlay 1.0 updates mappings and lists, and knows no copy; extensions stand anywhere."""
    head = HEAD.replace("1.1.0", "1.0.3").replace("'1'", "'1', x-by: me")
    for actions, hint in {
        "- {target: $.info.title, update: x}": "write `overlay: 1.1.0`",
        "- {target: $.info, copy: $.paths}": "Overlay 1.1 has it",
    }.items():
        _, found = applied(actions, head=head)
        assert hint in found[0].hint, actions
    result = good("- {target: $.info, x-why: {a: 1}, update: {title: Store}}", head=head)
    assert plain(result, "info", "title") == "Store"


@pytest.mark.parametrize(
    "action", ["remove: false", "description: nothing", "update: {}, remove: true"]
)
def test_what_does_nothing_is_told(action: str) -> None:
    _, found = applied(f"- {{target: $.paths, {action}}}\n- {{target: $.info, update: {{}}}}")
    assert [(each.severity, each.code) for each in found] == [("warning", "idle-action")]


@pytest.mark.parametrize(
    ("target", "code"), [("$.nowhere", "no-target"), ("'$.info['", "bad-jsonpath")]
)
def test_what_does_nothing_must_select_something_all_the_same(target: str, code: str) -> None:
    _, found = applied(f"- {{target: {target}}}\n- {{target: $.info, remove: false}}")
    assert sorted((each.severity, each.code) for each in found) == [
        ("error", code),
        ("warning", "idle-action"),
        ("warning", "idle-action"),
    ]


# ---------------------------------------------------------------------------- bounds


@pytest.mark.parametrize(
    "expression",
    [
        "$..[?count($..*) > 1]",
        "$..[?$.a == $.b]",
        "$..[?search(@.t, '(a|aa)+$c')]",
        "$" + "..*" * 40,
    ],
)
def test_a_path_that_takes_too_much_work_ends_the_overlay(
    expression: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or a thousand actions with such paths would take a thousand times as long."""
    monkeypatch.setattr("generator.jsonpath.MAX_STEPS", 50_000)
    monkeypatch.setattr("generator.jsonpath.MAX_SECONDS", 0.05)
    items = ", ".join([f"{{t: {'a' * 60}, n: [[[[[[[[1]]]]]]]]}}"] * 300)
    actions = [f'- {{target: "{expression}", update: {n}}}\n' for n in range(2)]
    _, found = applied("".join(actions), f"a: [{items}]\nb: [{items}]\n")
    assert [(each.code, each.pos.line) for each in found] == [("bad-jsonpath", 4)]
    assert "too much work" in found[0].message


@pytest.mark.parametrize("path", ["$[?" + "(" * 2000 + "@" + ")" * 2000 + "]", "$" + ".a" * 5000])
def test_a_path_without_measure_is_refused(path: str) -> None:
    _, found = applied(
        f'- {{target: "{path}", remove: true}}\n- {{target: $.a, remove: true}}', "a: 1\n"
    )
    assert [each.code for each in found] == ["bad-jsonpath"]


def test_what_grows_and_grows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.graft.MAX_NODES", 2_000)
    doubling = [f"- {{target: $.x, copy: $.x, description: '{n}'}}\n" for n in range(30)]
    _, found = applied("".join(doubling), "x: [1, 2]\n")
    assert found
    assert {(each.code, each.severity) for each in found} == {("wrong-target", "error")}
    assert "2,000 values" in found[0].message
    nesting = "".join(f"- {{target: {'$' + '.x' * n}, copy: $}}\n" for n in range(1, 30))
    monkeypatch.setattr("generator.graft.MAX_DEPTH", 20)
    _, found = applied(nesting, "x: {y: 1}\n")
    assert found[0].code == "wrong-target"
    assert "20 levels" in found[0].message


# ---------------------------------------------------------------------------- properties

names = st.sampled_from(["a", "b", "c d", "x/y", "é'"])
leaves = st.none() | st.booleans() | st.integers(0, 9) | st.text("ab'\n\\", max_size=4)
trees = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=12,
)
documents = st.dictionaries(names, trees, min_size=1, max_size=4)
# Trees without lists, which would grow each time.
settled = st.dictionaries(
    names,
    st.recursive(leaves, lambda inner: st.dictionaries(names, inner, max_size=3), max_leaves=8),
    max_size=3,
)


def grown(value: Json, name: str) -> Node:
    return node(json.dumps(value), name)


def overlay_of(target: str, **action: Json) -> Node:
    info: Json = {"title": "t", "version": "v"}
    return grown({"overlay": "1.1.0", "info": info, "actions": [{"target": target, **action}]}, "o")


@given(documents, settled)
def test_an_update_of_single_values_twice_is_as_once(document: Json, update: Json) -> None:
    overlay, root, report = overlay_of("$", update=update), grown(document, "d"), Report()
    first = apply(root, [overlay], report)
    if report.ok:
        assert apply(first, [overlay], Report()).plain() == first.plain()
    assert root.plain() == document


@given(documents)
def test_the_path_of_a_node_selects_it(document: Json) -> None:
    root = grown(document, "d")
    below = [each for each in _all(root) if each is not root]
    for each in below:
        report = Report()
        result = apply(root, [overlay_of(path_of(each), remove=True)], report)
        assert report.ok
        assert len(list(_all(result))) == 1 + len(below) - len(list(_all(each)))
    assert root.plain() == document


paths = st.text("$.[]'*?@&|()<=>!ab0 -,:\"\\\n", max_size=14) | st.sampled_from(
    ["$", "$.a", "$..*", "$..a", "$.*", "$.*.*", "$[?@.a]", "$..[?@ == @]", "$[0]", "$['c d']"]
)
actions = st.lists(
    st.fixed_dictionaries(
        {"target": paths | leaves},
        optional={"update": trees, "copy": paths | leaves, "remove": leaves, "x-why": leaves},
    )
    | trees,
    max_size=4,
)
overlays = trees | st.fixed_dictionaries(
    {
        "overlay": st.sampled_from(["1.0.0", "1.1.0", "1.1.0", 1.1]),
        "info": st.just({"title": "t", "version": "v"}) | trees,
        "actions": actions,
    }
)


@given(documents, overlays)
def test_no_overlay_whatever_makes_it_raise(document: Json, overlay: Json) -> None:
    root, report = grown(document, "d"), Report()
    result = apply(root, [grown(overlay, "o")], report)
    assert root.plain() == document
    assert all(found.pos.file == "o" for found in report.diagnostics)
    for each in _all(result):
        assert each.parent is None or path_of(each).startswith(path_of(each.parent))


def _all(root: Node) -> Iterator[Node]:
    yield root
    for each in root:
        yield from _all(each)
    for _, each in root.items():
        yield from _all(each)


def test_bounds_are_those_of_reading() -> None:
    """A tree at the limits of the reader can still be changed."""
    deep = "[" * (builder.MAX_DEPTH - 1) + "]" * (builder.MAX_DEPTH - 1)
    result = good(
        "- {target: $.b, update: 2}\n- {target: '$..c', remove: true}", f"{{a: {deep}, b: 1, c: 1}}"
    )
    assert plain(result, "b") == 2


def test_the_library_is_loaded_only_for_what_needs_it() -> None:
    code = (
        "import sys, generator.cli\n"
        "from pathlib import Path\n"
        "from generator.pipeline import run\n"
        "assert run(Path('specs/voice-advanced.yaml')).api.translations\n"
        "assert not {'jsonpath_rfc9535', 'regex'} & sys.modules.keys()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@given(
    st.lists(
        st.sampled_from([".a", ".a0", "['a']", "['a', '0']", "['']", "[0]", "[1]", "['0','a','a']"])
        | st.text(alphabet="$.a0'[],\\ *-", max_size=3),
        max_size=4,
    )
    .map("".join)
    .map("${}".format)
)
def test_plain_ways_are_read_as_the_library_reads_them(expression: str) -> None:
    """Whatever is followed without the library means the same to it."""
    if plain_steps(expression) is None:
        return
    root = node('{"a": {"a": [1, {"0": 2, "": 3}], "0": {"a": 4}}, "": [[5]], "a0": 6}', "a.json")
    assert Selector().select(expression, root) == Engine().select(expression, root)
