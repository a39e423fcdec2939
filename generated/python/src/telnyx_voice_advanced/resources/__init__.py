# @generated from voice-advanced.yaml and templates/python/package/resources/__init__.py.j2; to change it, edit those and run: make generate
"""The operations of the API, a class for each resource."""
