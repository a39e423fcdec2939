# @generated from templates/python/_runtime/__init__.py; to change it, edit that file and run: make generate
"""The hand-written half of this client: it builds requests, sends them, reads answers."""
