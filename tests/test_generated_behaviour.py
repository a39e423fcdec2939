"""What the packages of the golden cases do: the requests that they send, the answers they read."""

import datetime as dt
import email
import importlib
import json
import pickle
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import httpx
import pytest

Load = Callable[[str], ModuleType]
Sent = list[httpx.Request]


def connect(package: ModuleType, name: str, **answer: Any) -> tuple[Any, Sent]:
    """A client whose every request is kept and gets the same answer."""
    http, sent = listen(**answer)
    return getattr(package, name)(base_url="https://x.test", http_client=http), sent


def listen(**answer: Any) -> tuple[httpx.Client, Sent]:
    sent: Sent = []

    def reply(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(**({"status_code": 200 if answer else 204} | answer))

    return httpx.Client(transport=httpx.MockTransport(reply)), sent


def body(request: httpx.Request) -> Any:
    return json.loads(request.content)


# ---------------------------------------------------------------------------- answers


@pytest.mark.parametrize(("value", "name"), [("round", "Circle"), ("square", "Square")])
def test_declared_discriminator_picks_the_variant(generated: Load, value: str, name: str) -> None:
    client, _ = connect(
        generated("tells_variants_by_discriminator"),
        "Variants",
        json={"shape": value, "radius": 1, "side": 2},
    )
    found = client.shapes.get_shape()
    assert type(found).__name__ == name


def test_variant_that_nobody_documented_is_kept(generated: Load) -> None:
    sent = {"shape": "star", "points": 5}
    client, _ = connect(generated("tells_variants_by_discriminator"), "Variants", json=sent)
    assert client.shapes.get_shape() == sent


@pytest.mark.parametrize(
    ("value", "name"), [("card", "Card"), ("sepa", "Transfer"), ("swift", "Transfer")]
)
def test_inferred_discriminator_picks_the_variant(generated: Load, value: str, name: str) -> None:
    sent = {"type": value, "state": "refunded", "later": [1]}
    client, _ = connect(generated("infers_discriminator_from_enums"), "Infers", json=sent)
    found = client.payments.get_last_payment()
    assert type(found).__name__ == name
    assert found.state == "refunded"
    assert found.extra_fields == {"later": [1]}
    assert found.to_dict() == sent


def test_discriminator_may_be_a_number(generated: Load) -> None:
    sent = {"version": 2, "name": 3}
    client, _ = connect(generated("infers_discriminator_from_enums"), "Infers", json=sent)
    found = client.payments.get_version()
    assert (type(found).__name__, found.name) == ("GetVersionResponseVariant2", 3)


def test_values_that_a_schema_lists_are_all_that_is_left_of_a_union(generated: Load) -> None:
    kinds = generated("enums_of_every_kind").types.Kinds
    assert kinds.__annotations__["quiet"] == "Literal[1, 2] | int | None"
    assert kinds.__annotations__["told"] == "Literal[1, 2, 3] | int | None"


def test_variants_that_nothing_tells_apart_are_told_by_fit(generated: Load) -> None:
    sent = [{"name": "A", "age": 3}, {"name": "B", "vat": "1"}, "C"]
    client, _ = connect(generated("fits_variants_that_nothing_tells_apart"), "Fits", json=sent)
    found = client.contacts.list_contacts()
    assert [type(each).__name__ for each in found] == ["Person", "Company", "str"]


def test_a_union_that_is_a_variant_of_itself_is_what_its_others_are(generated: Load) -> None:
    client, sent = connect(generated("unions_within_themselves"), "Within", json=5)
    assert client.things.put_value(body="text") == 5
    assert body(sent[0]) == "text"
    client, _ = connect(generated("unions_within_themselves"), "Within", json={"a": 1})
    assert client.things.get_one().a == 1
    assert client.things.get_nothing() == {"a": 1}


def test_properties_beside_a_union_are_in_every_variant(generated: Load) -> None:
    sent = {"id": "1", "kind": "phone", "number": "+49"}
    client, _ = connect(generated("merges_properties_into_variants"), "Crossed", json=sent)
    found = client.hooks.get_hook()
    assert (type(found).__name__, found.id, found.number) == ("HookByPhone", "1", "+49")


def test_recursion_is_read_and_written(generated: Load) -> None:
    tree = {"label": "a", "children": [{"label": "b", "value": ["x", ["y"]]}]}
    client, sent = connect(generated("keeps_recursive_schemas"), "Recursion", json=tree)
    found = client.trees.replace_tree(**tree)
    assert found.children[0].label == "b"
    assert found.children[0].value == ["x", ["y"]]
    assert found.to_dict() == body(sent[0]) == tree


def test_renamed_fields_keep_their_names_on_the_wire(generated: Load) -> None:
    sent = [{"from": "a", "class": "b", "userId": "c", "user_id": "d", "@type": "e", "2fa": True}]
    client, _ = connect(generated("renames_keyword_fields"), "Renames", json=sent)
    (found,) = client.messages.list()
    assert (found.from_, found.class_, found.type_, found.field_2fa) == ("a", "b", "e", True)
    assert (found.userId, found.user_id) == ("c", "d")
    assert found.to_dict() == sent[0]


def test_merged_object_has_the_fields_of_all_parts(generated: Load) -> None:
    sent = {"id": "1", "name": "Rex", "kind": "dog", "owner": {"name": "Ann"}}
    client, _ = connect(generated("merges_all_of"), "Merges", json=sent)
    dog = client.dogs.get_dog("1")
    assert (dog.id, dog.name, dog.kind, dog.owner.name) == ("1", "Rex", "dog", "Ann")


@pytest.mark.parametrize(
    ("case", "name"),
    [
        ("nullable_by_keyword", "NullableByKeyword"),
        ("nullable_by_type_list", "NullableByTypeList"),
    ],
)
def test_null_is_sent_and_read_and_left_out_is_neither(
    generated: Load, case: str, name: str
) -> None:
    answer = {"name": "Fern", "nickname": None, "place": None, "tags": [None]}
    client, sent = connect(generated(case), name, json=answer)
    plant = client.plants.add_plant(name="Fern", nickname=None, place=None, climate=None)
    assert body(sent[0]) == {"name": "Fern", "nickname": None, "place": None, "climate": None}
    assert (plant.nickname, plant.place, plant.tags) == (None, None, [None])
    assert plant.to_dict() == answer


def test_both_dialects_of_null_mean_the_same(generated: Load) -> None:
    old = generated("nullable_by_keyword").types.Plant
    new = generated("nullable_by_type_list").types.Plant
    assert old.__annotations__ == new.__annotations__


@pytest.mark.parametrize("value", [1.5, "much", None])
def test_every_type_of_a_list_is_read(generated: Load, value: object) -> None:
    sent = [{"value": value, "several": ["a"], "choice": True}]
    client, _ = connect(generated("reads_type_lists"), "TypeLists", json=sent)
    (found,) = client.readings.list_readings()
    assert (found.value, found.several, found.choice) == (value, ["a"], True)


def test_enum_value_that_nobody_documented_is_kept(generated: Load) -> None:
    sent = [{"object": "lamp", "color": "mauve", "level": 9, "mode": 1}]
    client, _ = connect(generated("enums_and_constants"), "Enums", json=sent)
    (lamp,) = client.lamps.list_lamps(color="dark blue", level=0)
    assert (lamp.color, lamp.level, lamp.mode, lamp.object_) == ("mauve", 9, 1, "lamp")


def test_formats_are_python_types(generated: Load) -> None:
    id_ = UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")
    answer = {"id": str(id_), "starts_at": "2026-01-31T12:00:00Z", "day": "2026-01-31"}
    client, sent = connect(generated("formats_become_types"), "Formats", json=answer)
    noon = dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC)
    found = client.meetings.put_meeting(
        id_, body_id=id_, starts_at=noon, since=noon, body_day=dt.date(2026, 1, 31)
    )
    assert (found.id, found.starts_at, found.day) == (id_, noon, noon.date())
    assert sent[0].url.path == f"/meetings/{id_}"
    assert dict(sent[0].url.params) == {"since": "2026-01-31T12:00:00+00:00"}
    assert body(sent[0])["day"] == "2026-01-31"


def test_maps_and_open_objects_keep_what_they_hold(generated: Load) -> None:
    answer = {"limits": {"a": 1, "b": None}, "meta": {"x": [{}]}, "open": {"name": "n", "more": 1}}
    client, sent = connect(generated("maps_and_free_form_objects"), "Maps", json=answer)
    found = client.settings.get_settings()
    assert found.limits == {"a": 1, "b": None}
    assert found.meta == {"x": [{}]}
    assert found.open.extra_fields == {"more": 1}
    client.settings.put_settings(anything=[1], point=(1, 2), open={"more": 1})
    assert body(sent[1]) == {"anything": [1], "point": [1, 2], "open": {"more": 1}}


@pytest.mark.parametrize(
    ("method", "answer", "found"),
    [
        ("get_text", {"text": "grüße"}, "grüße"),
        ("get_image", {"content": b"\x89PNG\x00"}, b"\x89PNG\x00"),
        ("delete", {"status_code": 204}, None),
        ("get_maybe", {"status_code": 204}, None),
        ("get_any", {"json": [1, {"a": None}]}, [1, {"a": None}]),
    ],
)
def test_answers_that_are_no_models(
    generated: Load, method: str, answer: dict[str, Any], found: object
) -> None:
    kinds = {"get_image": "image/png", "get_text": "text/plain; charset=utf-8"}
    if method in kinds:
        answer = {**answer, "headers": {"Content-Type": kinds[method]}}
    client, _ = connect(generated("returns_text_binary_and_nothing"), "Returns", **answer)
    assert getattr(client.files, method)() == found


def test_status_raises_its_error(generated: Load) -> None:
    package = generated("returns_text_binary_and_nothing")
    client, _ = connect(package, "Returns", status_code=404, json={})
    with pytest.raises(package.NotFoundError) as caught:
        client.files.get_maybe()
    assert isinstance(caught.value, package.ReturnsError)
    assert caught.value.status_code == 404


# ---------------------------------------------------------------------------- requests


def test_every_parameter_is_written_in_its_style(generated: Load) -> None:
    """The table of styles in the OpenAPI specification, with its values."""
    colors = ["blue", "black", "brown"]
    pairs = {"R": "100", "G": "200"}
    client, sent = connect(generated("sends_all_parameter_locations"), "Locations")
    client.things.find(
        *(colors, colors, colors),
        **dict.fromkeys(("form", "flat", "space", "pipe", "x_tags"), colors),
        **{"deep": pairs, "json": pairs, "x_pairs": pairs},
        **{"reserved": "a/b?c", "shared": 1, "session": "s"},
    )
    (request,) = sent
    path, _, query = request.url.raw_path.decode().partition("?")
    assert path == "/things/blue,black,brown/.blue.black.brown/;matrix=blue,black,brown"
    assert query.split("&") == [
        "shared=1",
        *("form=blue", "form=black", "form=brown"),
        "flat=blue,black,brown",
        "space=blue%20black%20brown",
        "pipe=blue%7Cblack%7Cbrown",
        *("deep%5BR%5D=100", "deep%5BG%5D=200"),
        "reserved=a/b?c",
        "json=%7B%22R%22%3A%22100%22%2C%22G%22%3A%22200%22%7D",
    ]
    assert request.headers["X-Tags"] == "blue,black,brown"
    assert request.headers["X-Pairs"] == "R=100,G=200"
    assert request.headers["Cookie"] == "session=s"


def test_forms_are_forms(generated: Load) -> None:
    client, sent = connect(generated("sends_forms_and_multipart"), "Forms")
    client.forms.log_in(user="a&b=c d", scopes=["x", "y"], flags=["p", "q"])
    assert sent[0].headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(sent[0].content.decode(), strict_parsing=True) == [
        ("user", "a&b=c d"),
        ("scopes", "x"),
        ("scopes", "y"),
        ("flags", "p,q"),
    ]


def test_multipart_is_read_by_a_standard_parser(generated: Load) -> None:
    client, sent = connect(generated("sends_forms_and_multipart"), "Forms")
    client.forms.upload(
        file=("t.csv", b"a,b\r\n"), pages=[b"\x89PNG\r\n", b"--"], meta={"k": "v"}, note="hi"
    )
    head = f"Content-Type: {sent[0].headers['Content-Type']}\r\n\r\n".encode()
    parts = email.message_from_bytes(head + sent[0].content).get_payload()
    assert isinstance(parts, list)
    found = [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in parts
        if isinstance(part, email.message.Message)
    ]
    assert found[0] == ("file", "t.csv", "text/csv", b"a,b\r\n")
    assert [(name, content) for name, _, _, content in found[1:3]] == [
        ("pages", b"\x89PNG\r\n"),
        ("pages", b"--"),
    ]
    assert found[3] == ("meta", None, "application/json", b'{"k":"v"}')
    assert found[4] == ("note", None, "text/plain", b"hi")


def test_whole_bodies(generated: Load) -> None:
    client, sent = connect(generated("keeps_whole_bodies_that_are_no_objects"), "Whole")
    client.bodies.put_names(body=["a", "b"])
    client.bodies.put_text(body="a,ü\n")
    client.bodies.put_bytes(body=b"\x00\xff")
    client.bodies.put_optional(body={"id": 1})
    client.bodies.put_optional()
    assert [request.content for request in sent] == [
        *(b'["a","b"]', "a,ü\n".encode(), b"\x00\xff", b'{"id":1}', b"")
    ]
    kinds = [request.headers.get("Content-Type") for request in sent]
    assert kinds == [
        *("application/json", "text/csv", "application/octet-stream", "application/json", None)
    ]


def test_spread_bodies(generated: Load) -> None:
    client, sent = connect(generated("spreads_bodies_into_arguments"), "Spreads")
    client.users.update_user("1", email="e", body_id="2", notify=True, address={"city": "c"})
    assert (sent[0].method, str(sent[0].url)) == ("PATCH", "https://x.test/users/1?notify=true")
    assert body(sent[0]) == {"email": "e", "id": "2", "address": {"city": "c"}}
    client.users.touch_users()
    client.users.touch_users(force=False)
    assert [request.content for request in sent[1:]] == [b"", b'{"force":false}']


def test_read_only_properties_come_in_and_do_not_go_out(generated: Load) -> None:
    answer = {"id": "1", "text": "t", "author": {"id": "2"}}
    package = generated("leaves_read_only_properties_out_of_requests")
    client, sent = connect(package, "ReadOnly", status_code=201, json=answer)
    note = client.notes.add_note(text="t", secret="s", author={"name": "A"})
    assert (note.id, note.secret, note.author.id) == ("1", None, "2")
    assert body(sent[0]) == {"text": "t", "secret": "s", "author": {"name": "A"}}


def test_defaults_are_left_to_the_server(generated: Load) -> None:
    client, sent = connect(generated("defaults_and_limits_in_docstrings"), "Limits", json={})
    client.search.search(text="a")
    assert (str(sent[0].url), body(sent[0])) == ("https://x.test/search", {"text": "a"})


def test_pinned_names_reach_the_documented_request(
    generated: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCORP_SECRET", "s3")
    client, sent = connect(generated("pins_names_from_config"), "BigCorp", json={"lp": "X 1"})
    car = client.cars.actions.start("c1", key_fob="k")
    assert (car.licence_plate, car.to_dict()) == ("X 1", {"lp": "X 1"})
    assert (sent[0].url.path, body(sent[0])) == ("/cars/c1/actions/start", {"kF": "k"})
    assert sent[0].headers["Authorization"] == "Bearer s3"


def test_servers(generated: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    http, sent = listen()
    regions = generated("server_variables_take_their_defaults").Regions
    client = regions(http_client=http)
    client.health.ping()
    client.health.upload()
    assert [str(request.url) for request in sent] == [
        "https://eu.example.com/live/ping",
        "https://upload.example.com/upload",
    ]
    relative = generated("relative_server_needs_base_url").Relative
    with pytest.raises(ValueError, match="base_url is needed"):
        relative()
    monkeypatch.setenv("RELATIVE_BASE_URL", "https://y.test/api/v2")
    relative(http_client=http).ping.ping()
    assert str(sent[2].url) == "https://y.test/api/v2/ping"


def test_signs_of_a_path_that_no_url_can_hold_are_escaped(generated: Load) -> None:
    client, sent = connect(generated("sends_paths_that_are_no_urls"), "OddPaths")
    client.templates.list_templates("ann")
    client.white_space.list_spaces("ann")
    paths = [request.url.raw_path for request in sent]
    assert paths == [b"/templates/%7B%7D/of/ann", b"/white%20space%0A/ann"]


# ---------------------------------------------------------------------------- credentials


@pytest.mark.parametrize(
    ("method", "secrets", "header", "value", "url"),
    [
        ("open", {"token": "t"}, "Authorization", None, "/open"),
        ("by_token", {"token": "t"}, "Authorization", "Bearer t", "/token"),
        (
            "by_either",
            {"login_username": "u", "login_password": "p"},
            *("Authorization", "Basic dTpw", "/either"),
        ),
        ("by_either", {"header_key": "h", "query_key": "q"}, "X-Key", "h", "/either?key=q"),
        ("maybe", {}, "Cookie", None, "/maybe"),
        ("maybe", {"cookie_key": "c"}, "Cookie", "sid=c", "/maybe"),
    ],
)
def test_credentials_go_where_they_belong(
    generated: Load, method: str, secrets: dict[str, str], header: str, value: str, url: str
) -> None:
    http, sent = listen()
    secured = generated("asks_for_basic_and_api_key_and_bearer").Secured
    client = secured(http_client=http, **secrets)
    getattr(client.doors, method)()
    assert sent[0].headers.get(header) == value
    assert str(sent[0].url) == f"https://secured.example/v1{url}"


def test_missing_credentials_are_told_before_anything_is_sent(generated: Load) -> None:
    package = generated("asks_for_basic_and_api_key_and_bearer")
    client, sent = connect(package, "Secured")
    with pytest.raises(package.MissingCredentialsError, match="SECURED_TOKEN"):
        client.doors.by_token()
    assert sent == []


# ---------------------------------------------------------------------------- hostile text


def test_hostile_text_arrives_unchanged(generated: Load) -> None:
    answer = {
        'quote"': '"""\\',
        "line\nbreak": "\u2028",
        "__import__('os').system('true')": "x",
        "__class__": "y",
        "naïve café": "z",
        "日本": "語",
        "\u202ereversed": "r",
    }
    package = generated("hostile_text_stays_text")
    client, sent = connect(package, "Hostile77RaiseHOME", json=answer)
    found = client.a_b_tag.import_os_system_true(
        "../a b",
        q_q="{{ 1 }}",
        quote='"""\\',
        line_break="\n",
        import_os_system_true="x",
        class_="y",
        **{"naïve_café": "z", "日本": "語", "reversed": "r"},
    )
    path, _, query = sent[0].url.raw_path.decode().partition("?")
    assert unquote(path) == "/x/../a b'/\"b\\"
    assert path.count("/") == 3
    assert parse_qsl(query) == [("q\"'\\\n{{ q }}", "{{ 1 }}")]
    assert body(sent[0]) == answer | {"line\nbreak": "\n"}
    assert found.to_dict() == answer
    assert (found.import_os_system_true, found.class_, found.reversed) == ("x", "y", "r")


# ---------------------------------------------------------------------------- events


@pytest.mark.parametrize(
    ("value", "name"),
    [("job.progress", "JobProgress"), ("job.done", "JobDone"), ("job.failed", "JobDone")],
)
def test_callbacks_are_decoded(generated: Load, value: str, name: str) -> None:
    webhooks = generated("events_from_callbacks").webhooks
    event = webhooks.unsafe_unwrap(json.dumps({"data": {"event_type": value, "later": 1}}))
    assert (type(event).__name__, event.data.event_type) == (name, value)
    assert event.data.extra_fields == {"later": 1}


def test_webhooks_of_a_document_without_paths_are_decoded(generated: Load) -> None:
    webhooks = generated("events_from_webhooks_without_paths").webhooks
    event = webhooks.unsafe_unwrap(b'{"type": "user.created", "user": {"name": "Ann"}}')
    assert (type(event), event.user.name) == (webhooks.UserCreatedEvent, "Ann")
    event = webhooks.unsafe_unwrap(b'{"type": "user.renamed", "id": 1}')
    assert type(event) is webhooks.UnknownWebhookEvent
    with pytest.raises(webhooks.WebhookDecodeError):
        webhooks.unsafe_unwrap(b"[]")


def test_signed_webhooks_are_checked_as_the_document_says(generated: Load) -> None:
    bells = generated("checks_signed_webhooks")
    testing, webhooks = importlib.import_module(f"{bells.__name__}.testing"), bells.webhooks
    for name in ("BellRang", "BellBroke"):
        body = testing.example_body(getattr(webhooks, name))
        headers = testing.sign(body)
        assert set(headers) == {"bells-timestamp", "bells-signature-ed25519"}
        event = webhooks.unwrap(body, headers, key=testing.PUBLIC_KEY)
        assert (type(event).__name__, event.event_type) == (name, json.loads(body)["type"])
    with pytest.raises(webhooks.WebhookVerificationError, match="no bells-timestamp header"):
        webhooks.unwrap(body, {"X-Chime": "1"}, key=testing.PUBLIC_KEY)
    told = webhooks.diagnose(body, {"X-Chime": "1"}, key=testing.PUBLIC_KEY)
    assert told.endswith("there is x-chime, which belongs to chimes, which are not bells.")


def test_an_event_of_several_types_says_which_it_is(generated: Load) -> None:
    webhooks = generated("checks_signed_webhooks").webhooks
    assert webhooks.unsafe_unwrap(b'{"type": "bell.fell"}').event_type == "bell.fell"
    assert webhooks.BellRang.event_type == "bell.rang"


def test_state_fields_are_encoded_and_decoded(generated: Load) -> None:
    webhooks = generated("checks_signed_webhooks").webhooks
    sent = webhooks.encode_ringer_state({"step": 1})
    event = webhooks.unsafe_unwrap(json.dumps({"type": "bell.rang", "ringer-state": sent}))
    assert event.decode_ringer_state().json() == {"step": 1}


def test_the_key_is_read_from_the_environment_that_the_settings_name(
    generated: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    bells = generated("checks_signed_webhooks")
    testing = importlib.import_module(f"{bells.__name__}.testing")
    body = b'{"type": "bell.rang"}'
    headers = testing.sign(body)
    with pytest.raises(bells.webhooks.WebhookPublicKeyError, match="BELLS_KEY"):
        bells.webhooks.unwrap(body, headers)
    monkeypatch.setenv("BELLS_KEY", f" {testing.PUBLIC_KEY}\n")
    assert bells.webhooks.unwrap(body, headers).event_type == "bell.rang"
    assert bells.Bells().webhooks.unwrap(body, headers).event_type == "bell.rang"


def test_signature_headers_may_come_from_the_settings(generated: Load) -> None:
    gongs = generated("takes_signature_headers_from_settings")
    testing = importlib.import_module(f"{gongs.__name__}.testing")
    body = testing.example_body("struck")
    headers = testing.sign(body)
    assert set(headers) == {"gong-time", "gong-proof"}
    assert gongs.webhooks.unwrap(body, headers, key=testing.PUBLIC_KEY).event_type == "struck"


def test_a_command_causes_the_events_that_its_description_names(generated: Load) -> None:
    bells = generated("checks_signed_webhooks")
    fake = importlib.import_module(f"{bells.__name__}.testing").FakeBells()
    fake.client().bells.ring("great")
    assert [each.event_type for each in fake.deliveries] == ["bell.rang", "bell.cracked"]
    assert json.loads(fake.deliveries[0].body)["bell"] == "great"


def test_unsigned_webhooks_need_no_library_for_signatures(
    generated: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "nacl", None)
    for case in ("events_from_callbacks", "events_from_webhooks_without_paths"):
        package = generated(case)
        assert not hasattr(package.webhooks, "unwrap")
        importlib.import_module(f"{package.__name__}.testing")


def test_an_id_of_the_thing_is_not_taken_for_that_of_the_event(generated: Load) -> None:
    webhooks = generated("events_that_nothing_tells_apart").webhooks
    router = webhooks.WebhookRouter()
    seen: list[Any] = []
    router.fallback(seen.append)
    for body in (b'{"id": "1", "name": "Rex"}', b'{"id": "1", "change": "fed"}'):
        assert router.dispatch(webhooks.unsafe_unwrap(body)) == "handled"
    assert [event.event_type for event in seen] == [None, None]


def test_the_settings_say_where_an_event_has_its_id(generated: Load) -> None:
    webhooks = generated("settings_tell_where_events_have_their_id").webhooks
    router = webhooks.WebhookRouter()
    router.on(webhooks.MovedEvent)(lambda event: None)
    moved = {"type": "moved", "id": "p"}
    sent = [json.dumps(moved | {"delivery": {"number": number}}) for number in (1, 2, 1)]
    found = [router.dispatch(webhooks.unsafe_unwrap(body)) for body in sent]
    assert found == ["handled", "handled", "duplicate"]


def test_an_unknown_event_says_what_it_is_where_the_others_do(generated: Load) -> None:
    webhooks = generated("events_from_webhooks_without_paths").webhooks
    event = webhooks.unsafe_unwrap(b'{"type": "user.renamed", "event_type": "no"}')
    assert event.event_type == "user.renamed"
    assert pickle.loads(pickle.dumps(event)).event_type == "user.renamed"


def test_of_events_that_share_a_type_the_others_are_still_told(generated: Load) -> None:
    webhooks = generated("events_that_share_a_type").webhooks
    found = [webhooks.unsafe_unwrap(b'{"type": "%s"}' % kind) for kind in (b"x", b"z", b"new")]
    names = ["UnknownWebhookEvent", "ThirdEvent", "UnknownWebhookEvent"]
    assert [type(event).__name__ for event in found] == names
    assert [event.event_type for event in found] == ["x", "z", "new"]


@pytest.mark.parametrize("kind", ["Needed", "AsyncNeeded"])
def test_resources_and_credentials_may_be_called_like_parts_of_the_client(
    generated: Load, kind: str
) -> None:
    package = generated("names_that_the_client_needs")
    schemes = ("strict_response_validation", "get", "with_options", "jobs", "str")
    keys = {f"{scheme}_credential": "KEY" for scheme in schemes}
    resources = {
        "cached_property_": "CachedPropertyResource",
        "property_": "PropertyResource",
        "jobs": "JobsResource",
        "async_jobs": "OfAsyncJobsResource",
    }
    prefix = kind.removesuffix("Needed")
    first = getattr(package, kind)(base_url="https://x.test", **keys)
    for client in (first, first.with_options(strict_response_validation=True, **keys)):
        for name, made in resources.items():
            assert type(getattr(client, name)).__name__ == prefix + made
            view = getattr(client.with_raw_response, name)
            assert type(view).__name__ == f"{prefix}{made}WithRawResponse"
        assert callable(client.get) and callable(client.with_options)
        assert client.get_credential == "KEY"
