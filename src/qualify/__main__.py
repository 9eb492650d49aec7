"""``python -m qualify`` is the command ``qualify``."""

from qualify.cli import main

if __name__ == "__main__":
    main(prog_name="qualify")
