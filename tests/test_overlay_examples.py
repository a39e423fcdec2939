"""What the Overlay specification shows by examples, in 1.0, 1.1 and its compliance sets.

The documents are our own; what is done to them, and how it is written, is as shown there.
"""

from typing import NamedTuple

import pytest

from tests.overlays import applied, node, plain


class Example(NamedTuple):
    version: str
    document: str
    actions: str
    result: str


TOWN = """\
openapi: 3.1.0
info: {title: Town, version: "1"}
servers: [{url: "https://dev.example.com", description: Dev}, {url: "https://example.com"}]
paths:
  /houses:
    get:
      summary: Houses
      tags: [houses, dummy]
      parameters: [{name: filter, in: query}, {name: dummy, in: query}]
      responses: {"200": {description: OK}, "500": {description: Bad}, default: {description: Any}}
  /roads:
    get:
      tags: [roads]
      parameters: [{name: filter, in: header}]
      responses: {"200": {description: OK}, "500": {description: Bad}}
components:
  schemas:
    House: {properties: {name: {type: string, example: Red}, age: {type: integer}}}
tags: [{name: houses}]
"""

EXAMPLES = {
    "structured overlay": Example(
        "1.0.0",
        TOWN,
        """
- target: '$' # the root
  update:
    info:
      x-overlay-applied: structured
    paths:
      /houses:
        summary: All about houses
        get:
          summary: Every house
          x-rate-limit: 100
    components:
    tags:
""",
        TOWN.replace('version: "1"}', 'version: "1", x-overlay-applied: structured}')
        .replace("summary: Houses", "summary: Every house\n      x-rate-limit: 100")
        .replace("  /houses:\n", "  /houses:\n    summary: All about houses\n"),
    ),
    "targeted overlay of 1.0": Example(
        "1.0.0",
        "paths: {/a: {get: {description: old}}, /b: {get: {}, post: {summary: kept}}}",
        """
- target: $.paths['/a'].get
  update: {description: new}
- target: $.paths['/b'].get
  update: {description: added}
- target: $.paths['/b']
  update: {post: {description: of a child, x-safe: false}}
""",
        "paths: {/a: {get: {description: new}}, /b: {get: {description: added}, "
        "post: {summary: kept, description: of a child, x-safe: false}}}",
    ),
    "targeted overlay of 1.1": Example(
        "1.1.0",
        "paths: {/a: {get: {description: old}}, /b: {get: {description: old}}}",
        """
- target: $.paths['/a'].get.description
  update: new
- target: $.paths['/b'].get.description
  update: changed
- target: $.paths['/b']
  update: {post: {description: of a child, x-safe: false}}
""",
        "paths: {/a: {get: {description: new}}, /b: {get: {description: changed}, "
        "post: {description: of a child, x-safe: false}}}",
    ),
    "wildcard overlay": Example(
        "1.0.0",
        TOWN,
        """
- target: $.paths.*.get
  update: {x-safe: true}
- target: $.paths.*.get.parameters[?@.name=='filter' && @.in=='query']
  update: {schema: {$ref: '#/components/schemas/Filter'}}
""",
        TOWN.replace("    get:\n", "    get:\n      x-safe: true\n").replace(
            "filter, in: query", "filter, in: query, schema: {$ref: '#/components/schemas/Filter'}"
        ),
    ),
    "add an array element": Example(
        "1.0.0",
        TOWN,
        "- {target: $.paths.*.get.parameters, update: {name: new, in: query}}",
        TOWN.replace("query}]", "query}, {name: new, in: query}]").replace(
            "header}]", "header}, {name: new, in: query}]"
        ),
    ),
    "remove an array element": Example(
        "1.0.0",
        TOWN,
        "- {target: \"$.paths.*.get.parameters[?@.name == 'dummy']\", remove: true}",
        TOWN.replace(", {name: dummy, in: query}", ""),
    ),
    "remove a primitive array element": Example(
        "1.1.0",
        TOWN,
        "- {target: \"$.paths.*.get.tags[?@ == 'dummy']\", remove: true}",
        TOWN.replace(", dummy]", "]"),
    ),
    "traits": Example(
        "1.0.0",
        "paths: {/a: {get: {x-oai-traits: [paged]}}, /a/1: {get: {x-oai-traits: [paged], "
        "parameters: [{name: id}]}}, /b: {get: {}}}",
        """
- target: $.paths[?(@.get['x-oai-traits'][?(@ == 'paged')])].get
  update: {parameters: [{name: top, in: query}, {name: skip, in: query}]}
""",
        "paths: {/a: {get: {x-oai-traits: [paged], parameters: [{name: top, in: query}, "
        "{name: skip, in: query}]}}, /a/1: {get: {x-oai-traits: [paged], parameters: "
        "[{name: id}, {name: top, in: query}, {name: skip, in: query}]}}, /b: {get: {}}}",
    ),
    "simple copy": Example(
        "1.1.0",
        "paths: {/items: {get: {tags: [a]}}, /some: {delete: {}}}",
        "- {target: '$.paths[\"/some\"]', copy: '$.paths[\"/items\"]'}",
        "paths: {/items: {get: {tags: [a]}}, /some: {delete: {}, get: {tags: [a]}}}",
    ),
    "ensure the target exists and copy": Example(
        "1.1.0",
        "paths: {/items: {get: {}}, /some: {delete: {}}}",
        """
- target: '$.paths'
  update: { "/other": {} }
- target: '$.paths["/other"]'
  copy: '$.paths["/items"]'
  description: what it does
""",
        "paths: {/items: {get: {}}, /some: {delete: {}}, /other: {get: {}}}",
    ),
    "move": Example(
        "1.1.0",
        "paths: {/items: {get: {}}, /some: {delete: {}}}",
        """
- target: '$.paths'
  update: { "/new": {} }
- target: '$.paths["/new"]'
  copy: '$.paths["/items"]'
- target: '$.paths["/items"]'
  remove: true
""",
        "paths: {/some: {delete: {}}, /new: {get: {}}}",
    ),
    "set: add a license": Example(
        "'1.0.0'",
        TOWN,
        "- {target: '$.info', update: {license: {name: MIT, url: 'https://example.com/MIT'}}}",
        TOWN.replace('"1"}', '"1", license: {name: MIT, url: "https://example.com/MIT"}}'),
    ),
    "set: description and summary": Example(
        "1.0.0",
        TOWN,
        "- {target: \"$.paths['/houses'].get\", update: {description: All, summary: Some}}",
        TOWN.replace("summary: Houses", "summary: Some\n      description: All"),
    ),
    "set: many operations": Example(
        "1.0.0",
        "paths: {/a: {get: {summary: gone, tags: [a]}}, /b: {get: {tags: [b]}}}",
        """
- target: $.paths['/a'].get.summary
  remove: true
- target: $.paths.*.get
  update: {tags: [done]}
- target: $.paths['/a'].get
  update: {x-info: {description: added}, tags: [more]}
- target: $.paths.*
  update: {post: {foo: {bar: hello}}}
""",
        "paths: {/a: {get: {tags: [a, done, more], x-info: {description: added}}, "
        "post: {foo: {bar: hello}}}, /b: {get: {tags: [b, done]}, post: {foo: {bar: hello}}}}",
    ),
    "set: remove an example": Example(
        "1.0.0",
        TOWN,
        "- {target: \"$.components.schemas.House.properties['name'].example\", remove: true}",
        TOWN.replace(", example: Red", ""),
    ),
    "set: remove matching responses": Example(
        "1.0.0",
        TOWN,
        """
- target: $.paths..responses['500']
  remove: true
- target: $.paths..responses['default']
  remove: true
""",
        TOWN.replace(', "500": {description: Bad}', "").replace(
            ", default: {description: Any}", ""
        ),
    ),
    "set: remove properties": Example(
        "1.0.0",
        TOWN,
        "- {target: \"$.components..properties[?(@.type == 'string')]\", remove: true}",
        TOWN.replace("name: {type: string, example: Red}, ", ""),
    ),
    "set: remove a server": Example(
        "1.0.0",
        TOWN,
        "- {target: \"$.servers[?( @.description == 'Dev' )]\", remove: true}",
        TOWN.replace('{url: "https://dev.example.com", description: Dev}, ', ""),
    ),
    "set: replace the servers": Example(
        "1.1.0",
        TOWN,
        """
- target: '$.servers'
  remove: true
- target: '$'
  update: {servers: [{url: 'http://localhost', description: Mine}]}
""",
        TOWN.replace('{url: "https://dev.example.com", description: Dev}, ', "").replace(
            '{url: "https://example.com"}', '{url: "http://localhost", description: Mine}'
        ),
    ),
    "set: update the root": Example(
        "1.0.0",
        TOWN,
        '- {target: "$", update: {info: {x-overlaid: true}}}',
        TOWN.replace('"1"}', '"1", x-overlaid: true}'),
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_does_what_the_specification_shows(name: str) -> None:
    example = EXAMPLES[name]
    assert example.document != example.result
    head = f"overlay: {example.version}\ninfo: {{title: t, version: '1'}}\nactions:\n"
    result, found = applied(example.actions, example.document, head)
    assert not found
    assert plain(result) == node(example.result, "result").plain()


def test_documents_of_other_kinds_are_changed_as_well() -> None:
    """The sets have such for 1.2 only, which is refused; in 1.1 nothing forbids it."""
    result, found = applied("- {target: $.channels.a, remove: true}", "channels: {a: {}, b: {}}\n")
    assert (plain(result), found) == ({"channels": {"b": {}}}, [])
    head = "overlay: 1.2.0\ninfo: {title: t, version: '1'}\ntargetFormat: asyncapi\nactions:\n"
    _, (refused,) = applied("- {target: $.channels.a, remove: true}", "channels: {a: {}}", head)
    assert (refused.code, refused.message) == (
        "unsupported-version",
        "Overlay 1.2 is not understood",
    )
    assert "`overlay: 1.1.0`" in refused.hint


def test_an_expression_that_older_tools_took_is_told() -> None:
    """The first version of 1.0 showed a name with a dash behind a dot, which RFC 9535 has not."""
    _, (found,) = applied("- {target: '$.paths.*.get[?@.x-oai-traits.paged]', update: {}}")
    assert (found.code, "in brackets and quotes" in found.hint) == ("bad-jsonpath", True)


def test_what_is_empty_merges_nothing_in_1_0_only() -> None:
    """The example of 1.0 mirrors a document with entries that have no value; 1.1 forbids it."""
    for version, codes in (("1.0.0", []), ("1.1.0", ["wrong-target"])):
        head = f"overlay: {version}\ninfo: {{title: t, version: '1'}}\nactions:\n"
        result, found = applied("- {target: $, update: {info: , tags: , b: }}", DOCUMENT, head)
        assert [each.code for each in found] == codes
        assert plain(result, "info") == {"title": "t"}
        assert plain(result, "tags") == ["x"]


DOCUMENT = "info: {title: t}\ntags: [x]\nb: 1\n"
