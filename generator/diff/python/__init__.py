"""Compare two generated Python packages, as those who call them see it."""
