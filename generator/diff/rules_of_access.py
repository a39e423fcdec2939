"""The rules about where requests go, and what they must prove."""

from __future__ import annotations

from generator.diff.change import Rule

SECURITY_RULES = (
    Rule(
        code="security-became-needed",
        severity="breaking",
        mirror="security-became-needless",
        sentence="requests must prove now who sends them: by {ways}",
        advice="send credentials with every request",
    ),
    Rule(
        code="security-became-needless",
        severity="addition",
        mirror="security-became-needed",
        sentence="requests need not prove any more who sends them; before, by {ways}",
    ),
    Rule(
        code="security-alternative-added",
        severity="addition",
        mirror="security-alternative-removed",
        sentence="requests may prove by {way} now who sends them",
    ),
    Rule(
        code="security-alternative-removed",
        severity="breaking",
        mirror="security-alternative-added",
        sentence="requests can no longer prove by {way} who sends them",
        advice="use one of the ways that are left",
    ),
    Rule(
        code="security-alternative-tightened",
        severity="breaking",
        mirror="security-alternative-loosened",
        sentence="requests that prove by {old} who sends them must do it by {new} now",
        advice="send all of these credentials",
    ),
    Rule(
        code="security-alternative-loosened",
        severity="addition",
        mirror="security-alternative-tightened",
        sentence="requests that prove by {old} who sends them need only {new} now",
    ),
    Rule(
        code="security-scope-added",
        severity="breaking",
        mirror="security-scope-removed",
        sentence="the scope {scope} of {scheme} is needed now",
        advice="ask for tokens that have it",
    ),
    Rule(
        code="security-scope-removed",
        severity="addition",
        mirror="security-scope-added",
        sentence="the scope {scope} of {scheme} is no longer needed",
    ),
)

SCHEME_RULES = (
    Rule(
        code="security-scheme-added",
        severity="docs",
        mirror="security-scheme-removed",
        sentence="this way to prove who calls is described now",
    ),
    Rule(
        code="security-scheme-removed",
        severity="docs",
        mirror="security-scheme-added",
        sentence="this way to prove who calls is no longer described",
        advice="where it was in use, that is told of the operations",
    ),
    Rule(
        code="security-scheme-renamed",
        severity="docs",
        mirror="security-scheme-renamed",
        sentence="it was called {old}, is called {new}; requests stay the same",
    ),
    Rule(
        code="security-scheme-type-changed",
        severity="breaking",
        mirror="security-scheme-type-changed",
        sentence="it was of the type {old}, is {new}",
        advice="send the credentials that the new type needs",
    ),
    Rule(
        code="security-scheme-name-changed",
        severity="breaking",
        mirror="security-scheme-name-changed",
        sentence="the key was sent as {old}, is sent as {new}",
        advice="send it by its new name",
    ),
    Rule(
        code="security-scheme-location-changed",
        severity="breaking",
        mirror="security-scheme-location-changed",
        sentence="the key goes into the {new}, no longer into the {old}",
        advice="send it at its new place",
    ),
    Rule(
        code="security-scheme-url-changed",
        severity="breaking",
        mirror="security-scheme-url-changed",
        sentence="OpenID Connect is set up at {new}, no longer at {old}",
        advice="take the settings from the new address",
    ),
    Rule(
        code="security-scheme-bearer-format-changed",
        severity="docs",
        mirror="security-scheme-bearer-format-changed",
        sentence="the format of the token was {old}, is {new}",
    ),
    Rule(
        code="security-scheme-description-changed",
        severity="docs",
        mirror="security-scheme-description-changed",
        sentence="the description has changed",
    ),
    Rule(
        code="oauth-flow-added",
        severity="addition",
        mirror="oauth-flow-removed",
        sentence="tokens can be had by the flow {name} now",
    ),
    Rule(
        code="oauth-flow-removed",
        severity="breaking",
        mirror="oauth-flow-added",
        sentence="tokens can no longer be had by the flow {name}",
        advice="get them by one of the flows that are left",
    ),
    Rule(
        code="oauth-authorization-url-changed",
        severity="breaking",
        mirror="oauth-authorization-url-changed",
        sentence="the authorization URL was {old}, is {new}",
        advice="send users to the new one",
    ),
    Rule(
        code="oauth-token-url-changed",
        severity="breaking",
        mirror="oauth-token-url-changed",
        sentence="the token URL was {old}, is {new}",
        advice="get tokens from the new one",
    ),
    Rule(
        code="oauth-refresh-url-changed",
        severity="breaking",
        mirror="oauth-refresh-url-changed",
        sentence="the URL to refresh tokens was {old}, is {new}",
        advice="refresh them at the new one",
    ),
    Rule(
        code="oauth-scope-added",
        severity="addition",
        mirror="oauth-scope-removed",
        sentence="the scope {name} is new",
    ),
    Rule(
        code="oauth-scope-removed",
        severity="breaking",
        mirror="oauth-scope-added",
        sentence="the scope {name} is gone",
        advice="stop asking for it",
    ),
    Rule(
        code="oauth-scope-description-changed",
        severity="docs",
        mirror="oauth-scope-description-changed",
        sentence="the description of the scope {name} has changed",
    ),
)

SERVER_RULES = (
    Rule(
        code="server-added",
        severity="addition",
        mirror="server-removed",
        sentence="requests may go to {url} too now",
    ),
    Rule(
        code="server-removed",
        severity="breaking",
        mirror="server-added",
        sentence="requests can no longer go to {url}",
        advice="send them to one of the servers that are left",
    ),
    Rule(
        code="server-url-changed",
        severity="breaking",
        mirror="server-url-changed",
        sentence="requests go to {new}, no longer to {old}",
        advice="change the base URL where you set it yourself",
    ),
    Rule(
        code="server-default-changed",
        severity="warning",
        mirror="server-default-changed",
        sentence="the first server, to which clients usually send, was {old}, is {new}",
        advice="set the base URL if you need the other one",
    ),
    Rule(
        code="server-description-changed",
        severity="docs",
        mirror="server-description-changed",
        sentence="the description has changed",
    ),
    Rule(
        code="server-variable-added",
        severity="addition",
        mirror="server-variable-removed",
        sentence="this part of the URL can be chosen now",
    ),
    Rule(
        code="server-variable-removed",
        severity="breaking",
        mirror="server-variable-added",
        sentence="this part of the URL can no longer be chosen",
        advice="stop setting it",
    ),
    Rule(
        code="server-variable-default-changed",
        severity="warning",
        mirror="server-variable-default-changed",
        sentence="what counts if nothing else is chosen was {old}, is {new}",
        advice="set the value that you rely on",
    ),
    Rule(
        code="server-variable-value-added",
        severity="addition",
        mirror="server-variable-value-removed",
        sentence="{value} can be chosen now",
    ),
    Rule(
        code="server-variable-value-removed",
        severity="breaking",
        mirror="server-variable-value-added",
        sentence="{value} can no longer be chosen",
        advice="choose one of the values that are left",
    ),
    Rule(
        code="server-variable-became-open",
        severity="addition",
        mirror="server-variable-became-closed",
        sentence="any value can be chosen now, not only {values}",
    ),
    Rule(
        code="server-variable-became-closed",
        severity="breaking",
        mirror="server-variable-became-open",
        sentence="only these values can be chosen now: {values}",
        advice="choose one of them",
    ),
    Rule(
        code="server-variable-description-changed",
        severity="docs",
        mirror="server-variable-description-changed",
        sentence="the description has changed",
    ),
)
