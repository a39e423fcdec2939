# @generated from spec.yaml and templates/python/package/resources/__init__.py.j2; to change it, edit those and run: voicegen generate spec.yaml
"""The operations of the API, a class for each resource."""
