"""``python -m qualify.training``: rebuild the weights from the corpus; ``--check`` compares them with those that ship."""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import click

from qualify.training.corpus import CORPUS
from qualify.training.stages import STAGES, made

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
    stages = [only] if only else list(STAGES)
    differing = [name for stage in stages for name in _rebuilt(stage, corpus, out, check=check)]
    if check:
        click.echo(f"differs: {', '.join(differing)}" if differing else "the same, byte for byte")
        sys.exit(bool(differing))


def _rebuilt(stage: str, corpus: Path, out: Path, *, check: bool) -> list[str]:
    """Build a part in a process of its own, so that it reads what the one before it wrote; give what differs."""
    with ProcessPoolExecutor(1, get_context("spawn")) as fresh:
        files = fresh.submit(made, stage, corpus).result()
    if check:
        return [name for name, data in files.items() if not (out / name).is_file() or (out / name).read_bytes() != data]
    for name, data in files.items():
        (out / name).write_bytes(data)
        click.echo(f"{out / name}: {len(data):,} bytes")
    return []


if __name__ == "__main__":
    main()
