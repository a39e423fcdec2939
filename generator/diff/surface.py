"""What users of a generated Python package see of it, read from its source."""
