"""``python -m qualify.training``: rebuild the weights from the corpus; ``--check`` compares them with those that ship."""

import subprocess
import sys
from pathlib import Path

import click

from qualify.training.corpus import CORPUS
from qualify.training.stages import STAGES

WEIGHTS = Path(__file__).parent.parent / "weights"


@click.command()
@click.option(
    "--corpus",
    type=click.Path(path_type=Path, exists=True),
    default=CORPUS,
    help="Folder of .jsonl files, those of replies in `replies` below it, of messages with profiles in `grounding`, of threads in `threads`.",
)
@click.option(
    "--out", type=click.Path(path_type=Path), default=WEIGHTS, help="Where to write; what is read is what ships."
)
@click.option(
    "--only", type=click.Choice(list(STAGES)), help="Rebuild one part, on the others as they ship; all of them without."
)
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when a file would differ.")
def main(corpus: Path, out: Path, *, only: str | None, check: bool) -> None:
    """Rebuild the weights."""
    if only is None:
        sys.exit(max(_run(stage, corpus, out, check=check) for stage in STAGES))
    files = STAGES[only](corpus)
    if check:
        differing = [name for name, data in files.items() if not _is_same(out / name, data)]
        click.echo(f"differs: {', '.join(differing)}" if differing else f"{only}: the same, byte for byte")
        sys.exit(bool(differing))
    for name, data in files.items():
        (out / name).write_bytes(data)
        click.echo(f"{out / name}: {len(data):,} bytes")


def _run(stage: str, corpus: Path, out: Path, *, check: bool) -> int:
    """Build a part in a process of its own, so that it reads what the one before it wrote; give its exit status."""
    command = [sys.executable, "-m", "qualify.training", "--only", stage, "--corpus", str(corpus), "--out", str(out)]
    return subprocess.run([*command, *(["--check"] if check else [])], check=False).returncode  # noqa: S603 - itself, with paths


def _is_same(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


if __name__ == "__main__":
    main()
