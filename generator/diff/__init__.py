"""What changed between two documents, as the users of the API and of the Python package see it."""
