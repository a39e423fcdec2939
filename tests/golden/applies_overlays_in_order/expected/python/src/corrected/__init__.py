# @generated from spec.yaml and templates/python/package/__init__.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""Corrected: the Python client. Start with `Corrected()`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import testing, types
    from ._client import (
        AsyncCorrected,
        AsyncCorrected as AsyncClient,
        Corrected,
        Corrected as Client,
    )
    from ._runtime.defaults import (
        DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT,
        DefaultAsyncHttpxClient,
        DefaultHttpxClient,
        Timeout,
    )
    from ._runtime.endpoints import RequestOptions
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
        SDKError as CorrectedError,
        StreamConsumedError,
        UnprocessableEntityError,
    )
    from ._runtime.models import Model
    from ._runtime.omit import NotGiven, Omit, not_given, not_given as NOT_GIVEN, omit
    from ._runtime.raw import APIResponse, AsyncAPIResponse
    from ._runtime.retry import RetryPolicy
    from ._version import __version__
else:
    # Nothing is loaded before it is used: webhook code never loads the HTTP client.
    from ._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "": "testing types",
            "_client": "AsyncClient=AsyncCorrected AsyncCorrected Client=Corrected Corrected",
            "_runtime.defaults": """
                DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT
                DefaultAsyncHttpxClient DefaultHttpxClient Timeout
            """,
            "_runtime.endpoints": "RequestOptions",
            "_runtime.errors": """
                APIConnectionError APIError APIResponseValidationError APIStatusError
                APITimeoutError AuthenticationError BadRequestError ConflictError
                CorrectedError=SDKError ErrorDetail InternalServerError MissingCredentialsError
                NotFoundError PermissionDeniedError RateLimitError StreamConsumedError
                UnprocessableEntityError
            """,
            "_runtime.models": "Model",
            "_runtime.omit": "NOT_GIVEN=not_given NotGiven Omit not_given omit",
            "_runtime.raw": "APIResponse AsyncAPIResponse",
            "_runtime.retry": "RetryPolicy",
            "_version": "__version__",
        },
    )

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncClient",
    "AsyncCorrected",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConflictError",
    "Corrected",
    "CorrectedError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "ErrorDetail",
    "InternalServerError",
    "MissingCredentialsError",
    "Model",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "RetryPolicy",
    "StreamConsumedError",
    "Timeout",
    "UnprocessableEntityError",
    "__version__",
    "not_given",
    "omit",
    "testing",
    "types",
]
