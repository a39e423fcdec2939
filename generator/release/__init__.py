"""What the next release of the package is: its version, what it tells, and what it was made of."""
