"""Ask the official package what it makes of deliveries; runs on a Python that has it.

Reads a JSON list of `{body, headers, key, shift}` and writes, for each, what its two verifiers do:
`client.webhooks.unwrap`, and the one in `telnyx.lib`. A body or key is `["str" | "bytes", hex]`.
"""

from __future__ import annotations

import json
import sys
from typing import Any
from unittest.mock import patch


def value(given: Any) -> Any:
    kind, text = given
    data = bytes.fromhex(text)
    return data.decode("utf-8", "surrogatepass") if kind == "str" else data


def outcome(call: Any, *args: Any, **kwargs: Any) -> str:
    try:
        call(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def main() -> None:
    telnyx: Any = __import__("telnyx")
    client, given = telnyx.Telnyx(api_key="x"), json.load(sys.stdin)
    found: list[list[str]] = [[] for _ in given]
    for verifier in ("client", "library"):
        if verifier == "library":  # later: the import of telnyx.lib replaces the client's method
            library: Any = __import__("telnyx.lib.webhook_verification", fromlist=["x"])
        for one, outcomes in zip(given, found, strict=True):
            body, key, headers = value(one["body"]), value(one["key"]), one["headers"]
            with patch("time.time", return_value=one["now"]):
                if verifier == "client":
                    said = outcome(client.webhooks.unwrap, body, headers=headers, key=key)
                else:
                    said = outcome(library.verify_webhook_signature, body, headers, key)
            outcomes.append(said)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
