# @generated from spec.yaml and templates/python/package/__init__.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Kennel: the Python client. Start with `Kennel()`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import testing, types, webhooks
    from ._client import AsyncKennel, Kennel
    from ._runtime.errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        ErrorDetail,
        InternalServerError,
        MissingCredentialsError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        SDKError as KennelError,
        StreamConsumedError,
        UnprocessableEntityError,
    )
    from ._runtime.models import Model
    from ._runtime.omit import NotGiven, Omit, not_given, omit
    from ._runtime.raw import APIResponse, AsyncAPIResponse
    from ._runtime.retry import RetryPolicy
    from ._version import __version__
else:
    # Nothing is loaded before it is used: webhook code never loads the HTTP client.
    from ._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "": "testing types webhooks",
            "_client": "AsyncKennel Kennel",
            "_runtime.errors": """
                APIConnectionError APIError APIResponseValidationError APIStatusError
                APITimeoutError AuthenticationError BadRequestError ConflictError ErrorDetail
                InternalServerError KennelError=SDKError MissingCredentialsError NotFoundError
                PermissionDeniedError RateLimitError StreamConsumedError
                UnprocessableEntityError
            """,
            "_runtime.models": "Model",
            "_runtime.omit": "NotGiven Omit not_given omit",
            "_runtime.raw": "APIResponse AsyncAPIResponse",
            "_runtime.retry": "RetryPolicy",
            "_version": "__version__",
        },
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncKennel",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ErrorDetail",
    "InternalServerError",
    "Kennel",
    "KennelError",
    "MissingCredentialsError",
    "Model",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RetryPolicy",
    "StreamConsumedError",
    "UnprocessableEntityError",
    "__version__",
    "not_given",
    "omit",
    "testing",
    "types",
    "webhooks",
]
