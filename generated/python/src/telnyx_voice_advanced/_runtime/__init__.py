# @generated from templates/python/_runtime/__init__.py; edit that file, then run: make generate
"""The hand-written half of this client: it builds requests, sends them, reads answers."""
