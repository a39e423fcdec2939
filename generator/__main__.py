"""`python -m generator` is `voicegen`."""

import sys


def main() -> None:
    """Run the command; to interrupt even its imports shows no traceback."""
    try:
        from generator.cli import main as command

        command()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
