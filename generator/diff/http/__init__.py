"""Compare what two documents say of HTTP."""
