"""Ways to write the same document in another way: references, names and order."""

from typing import Any

SCHEMAS = "#/components/schemas/"


def with_other_names(document: Any) -> Any:
    """The document whose components are all called differently."""
    moved = _mapped(document, lambda target: f"{target}Thing")
    schemas = moved["components"]["schemas"]
    moved["components"]["schemas"] = {f"{name}Thing": each for name, each in schemas.items()}
    return moved


def without_components(document: Any) -> Any:
    """The document that writes every schema where it is used."""
    schemas = document["components"]["schemas"]

    def inlined(node: Any) -> Any:
        match node:
            case {"$ref": str() as ref} if ref.startswith(SCHEMAS):
                rest = {key: value for key, value in node.items() if key != "$ref"}
                return inlined(schemas[ref.removeprefix(SCHEMAS)]) | rest
            case dict():
                return {key: inlined(value) for key, value in node.items()}
            case list():
                return [inlined(each) for each in node]
        return node

    rest = {key: value for key, value in document["components"].items() if key != "schemas"}
    return inlined(document | {"components": rest})


def backwards(node: Any, key: str = "") -> Any:
    """The document with its keys, and the lists that mean nothing by their order, turned round."""
    if isinstance(node, dict):
        return {each: backwards(node[each], each) for each in reversed(node)}
    if isinstance(node, list):
        found = [backwards(each) for each in node]
        return found[::-1] if key in ("parameters", "required", "enum", "tags") else found
    return node


def _mapped(node: Any, name: Any) -> Any:
    match node:
        case dict():
            return {
                key: (
                    SCHEMAS + name(value.removeprefix(SCHEMAS))
                    if key == "$ref" and value.startswith(SCHEMAS)
                    else _mapped(value, name)
                )
                for key, value in node.items()
            }
        case list():
            return [_mapped(each, name) for each in node]
    return node
