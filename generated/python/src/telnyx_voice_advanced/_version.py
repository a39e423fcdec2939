# @generated from voice-advanced.yaml and templates/python/package/_version.py.j2; to change it, edit those and run: make generate
"""The version of the package, written here and nowhere else."""

__version__ = "0.1.0"
