"""Read the surface of a package from its source: what the emitted code says is the truth."""

from __future__ import annotations

import ast
import gc
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from generator.diff.python.annotation import Annotation, annotation
from generator.diff.python.surface import Client, Definition, Field, Kind, Surface
from generator.diff.python.surface_methods import arguments_of, read_methods
from generator.diff.python.syntax import Module, assigned, calls, doc_of, keywords, text_of

# The modules whose names users import; those of `types` are definitions.
_MODULES = ("", "webhooks", "testing")


def read_surface(package: Mapping[str, str]) -> Surface:
    """The surface of a package by its files, of which none may be empty."""
    with _collector_at_rest():
        return _read(package)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Let syntax trees be made in a third of the time: nothing of them is in a circle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read(package: Mapping[str, str]) -> Surface:
    project = tomllib.loads(package["pyproject.toml"])["project"]
    [home] = {path.split("/")[1] for path in package if path.startswith("src/")}
    inside = f"src/{home}/"
    modules = {
        path.removeprefix(inside).removesuffix(".py"): Module(ast.parse(text))
        for path, text in package.items()
        if path.startswith(inside)
    }
    hooks = modules.get("webhooks")
    client = _client_class(modules["_client"])
    return Surface(
        package=home,
        distribution=project["name"],
        client=_client(modules["_client"], client, hooks),
        methods=dict(read_methods(modules, client)),
        types=dict(_types(modules)),
        modules=dict(_public(modules)),
        events=dict(_events(hooks)) if hooks is not None else {},
        headers=tuple(_headers(hooks)) if hooks is not None else (),
        event_id=_event_id(hooks) if hooks is not None else "",
        dependencies=frozenset(project["dependencies"]),
        extras=frozenset(project["optional-dependencies"]),
    )


# ---------------------------------------------------------------------------- modules


def _public(modules: Mapping[str, Module]) -> Iterator[tuple[str, frozenset[str]]]:
    for name in _MODULES:
        module = modules.get(name or "__init__")
        if module is not None:
            yield name, frozenset(module.public)


# ---------------------------------------------------------------------------- client


def _client_class(module: Module) -> ast.ClassDef:
    [found] = [
        each
        for each in module.classes
        if any(text_of(base) in ("SyncEndpoints", "SyncOAuth") for base in each.bases)
    ]
    return found


def _client(module: Module, client: ast.ClassDef, hooks: Module | None) -> Client:
    [init] = [
        each
        for each in client.body
        if isinstance(each, ast.FunctionDef) and each.name == "__init__"
    ]
    arguments = {each.name: each for each in arguments_of(init) if not each.name.startswith("_")}
    return Client(
        name=client.name,
        arguments=arguments,
        environment=dict(_environment(module, init, hooks)),
        credentials=dict(_credentials(module)),
        base_url=_base_url(module),
    )


def _environment(
    module: Module, init: ast.FunctionDef, hooks: Module | None
) -> Iterator[tuple[str, str]]:
    for call in calls(init, "_secret"):
        yield text_of(call.args[0]), ast.literal_eval(call.args[1])
    for call in calls(module.functions["_base_url"], "os.environ.get"):
        yield "base_url", ast.literal_eval(call.args[0])
    for call in calls(module.tree, "log.configure"):
        yield "log", ast.literal_eval(call.args[0])
    for call in calls(hooks.tree, "WebhookScheme") if hooks is not None else ():
        yield "public_key", ast.literal_eval(keywords(call)["environment"])


def _credentials(module: Module) -> Iterator[tuple[str, str]]:
    """The argument behind each part of each security scheme: `("bearerAuth.0", "api_key")`."""
    auth = module.functions.get("_auth")
    for table in ast.walk(auth) if auth is not None else ():
        if not isinstance(table, ast.Dict):
            continue
        for key, value in zip(table.keys, table.values, strict=True):
            held = [
                each.slice.value
                for each in ast.walk(value)
                if isinstance(each, ast.Subscript)
                and text_of(each.value) == "secrets"
                and isinstance(each.slice, ast.Constant)
            ]
            for place, argument in enumerate(dict.fromkeys(held)):
                yield f"{ast.literal_eval(key)}.{place}", str(argument)  # type: ignore[arg-type]


def _base_url(module: Module) -> str:
    """The URL that is used where none is given; "" where there is none."""
    last = module.functions["_base_url"].body[-1]
    value = last.value if isinstance(last, ast.Return) else None
    if isinstance(value, ast.BoolOp):
        default = value.values[-1]
        if isinstance(default, ast.Constant):
            return str(default.value)
        [servers] = calls(_client_class(module), "Servers")
        return str(ast.literal_eval(servers.args[0]))
    return ""


# ---------------------------------------------------------------------------- types


def _types(modules: Mapping[str, Module]) -> Iterator[tuple[str, Definition]]:
    for path, module in modules.items():
        folder, _, home = path.rpartition("/")
        if folder != "types" or home == "__init__":
            continue
        public = set(module.public)
        for each in module.classes:
            if each.name in public:
                yield each.name, _class(each, home)
        for name, value, doc in assigned(module.tree):
            if name in public:
                yield name, _assigned(name, value, doc, home)


def _class(node: ast.ClassDef, home: str) -> Definition:
    kind: Kind = "params" if text_of(node.bases[0]) == "TypedDict" else "model"
    fields: dict[str, Field] = {}
    for name, each, doc in _annotated(node):
        found = _key(name, each, doc) if kind == "params" else _field(name, each, doc)
        if found is not None:
            fields[name] = found
    methods = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
    extra = methods.pop("extra_fields", None)
    if extra is not None:
        fields["extra_fields"] = Field(
            name="extra_fields", wire="*", annotation=annotation(extra.returns), required=False
        )
    return Definition(
        name=node.name,
        home=home,
        kind=kind,
        fields=fields,
        methods=frozenset(methods),
        doc=ast.get_docstring(node) or "",
    )


def _annotated(node: ast.ClassDef) -> Iterator[tuple[str, ast.AnnAssign, str]]:
    for each, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            yield each.target.id, each, doc_of(after)


def _field(name: str, node: ast.AnnAssign, doc: str) -> Field | None:
    if text_of(node.annotation).startswith("ClassVar"):
        return None
    wire, default = name, node.value
    if isinstance(default, ast.Call):
        said = keywords(default)
        wire, default = ast.literal_eval(said["name"]), said.get("default")
    found = annotation(node.annotation)
    return Field(name=name, wire=wire, annotation=found, required=default is None, doc=doc)


def _key(name: str, node: ast.AnnAssign, doc: str) -> Field:
    return _key_of(name, annotation(node.annotation), doc)


def _key_of(name: str, found: Annotation, doc: str = "") -> Field:
    [first, *others] = found
    required = first.name == "Required" and not others
    return Field(
        name=name,
        wire=name,
        annotation=first.args[0] if required else found,
        required=required,
        doc=doc,
    )


def _assigned(name: str, value: ast.expr, doc: str, home: str) -> Definition:
    if isinstance(value, ast.Call) and text_of(value.func) == "TypedDict":
        keys = value.args[1]
        assert isinstance(keys, ast.Dict)
        entries = [
            (ast.literal_eval(key), annotation(each))
            for key, each in zip(keys.keys, keys.values, strict=True)
            if key is not None
        ]
        fields = {wire: _key_of(wire, found) for wire, found in entries}
        return Definition(name=name, home=home, kind="params", fields=fields)
    return Definition(name=name, home=home, kind="alias", annotation=annotation(value), doc=doc)


# ---------------------------------------------------------------------------- webhooks


def _events(hooks: Module) -> Iterator[tuple[str, str]]:
    """The class of each type of event; what no type tells goes by the name of its class."""
    for call in calls(hooks.tree, "WebhookEvents"):
        said = keywords(call)
        models = said["models"]
        assert isinstance(models, ast.Dict)
        for key, value in zip(models.keys, models.values, strict=True):
            yield str(ast.literal_eval(key)), text_of(value)  # type: ignore[arg-type]
        others = said.get("others")
        for value in others.elts if isinstance(others, ast.Tuple) else ():
            yield text_of(value), text_of(value)


def _headers(hooks: Module) -> Iterator[str]:
    for call in calls(hooks.tree, "WebhookScheme"):
        said = keywords(call)
        yield from (ast.literal_eval(said["timestamp"]), ast.literal_eval(said["signature"]))


def _event_id(hooks: Module) -> str:
    [router] = [each for each in hooks.classes if each.name == "WebhookRouter"]
    [call] = [*calls(router, "super().__init__")]
    return ".".join(ast.literal_eval(call.args[0]))
