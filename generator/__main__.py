"""`python -m generator` is `voicegen`."""

from generator.cli import main

main()
