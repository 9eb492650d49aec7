"""What `import qualify` costs beside pydantic with one model of two fields: best of many processes, taken in turn.

python tests/bench/import_cost.py [rounds]
"""

import subprocess
import sys
import time

MODEL = "import pydantic\nclass M(pydantic.BaseModel):\n    a: int\n    b: str = ''\n"
SNIPPETS = {
    "nothing": "pass",
    "pydantic and a model": MODEL,
    "import qualify": "import qualify",
    "qualify.Draft": "import qualify; qualify.Draft(body='x')",
    "qualify.check": "import qualify; qualify.check('Hello there')",
}


def seconds(code: str) -> float:
    """Time one fresh process."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - begin


def main() -> None:
    """Print each one's best time over that of an empty process, and its ratio to pydantic with a model."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    taken = [{name: seconds(code) for name, code in SNIPPETS.items()} for _ in range(rounds)]
    nothing = min(times["nothing"] for times in taken)
    best = {name: min(times[name] for times in taken) - nothing for name in SNIPPETS}
    print(f"{'':22} {'ms':>7} {'ratio':>7}")  # noqa: T201 - a figure
    for name, cost in best.items():
        print(f"{name:22} {1000 * cost:7.0f} {cost / best['pydantic and a model']:7.2f}")  # noqa: T201 - a figure


if __name__ == "__main__":
    main()
