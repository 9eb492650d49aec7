"""What a profile of 40 facts adds to `check`, as a ratio to the same check without one.

python tests/bench/grounding_cost.py
"""

import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from qualify import Draft, check

CASES = Path(__file__).parent.parent / "cases" / "grounding.jsonl"
FACTS, MESSAGES, TRIES = 40, 60, 5
FIELDS = ("activity", "company_facts", "skills", "mutuals")


def filled(rows: list[dict[str, Any]], row: dict[str, Any]) -> dict[str, Any]:
    """The recipient of a case, with facts of other cases up to forty."""
    who = dict(row["recipient"])
    for field in FIELDS:
        pool = [fact for other in rows for fact in other["recipient"].get(field, [])]
        who[field] = [*who.get(field, []), *pool][: FACTS // len(FIELDS)]
    return who


def milliseconds(draft: Draft) -> float:
    """The best of some tries, as time on the processor."""
    took: list[float] = []
    for _ in range(TRIES):
        begin = time.process_time()
        check(draft)
        took.append(1000 * (time.process_time() - begin))
    return min(took)


def main() -> None:
    """Print the two medians, their difference and their ratio."""
    rows = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()][:MESSAGES]
    bare, known = [], []
    for row in rows:
        given = {"body": row["body"], "kind": row["kind"]}
        bare.append(milliseconds(Draft.parse(given)))
        known.append(milliseconds(Draft.parse(given | {"recipient": filled(rows, row)})))
    without, with_profile = statistics.median(bare), statistics.median(known)
    sys.stdout.write(
        f"without profile {without:.2f} ms, with {FACTS} facts {with_profile:.2f} ms, "
        f"added {with_profile - without:.2f} ms, ratio {with_profile / without:.2f}\n"
    )


if __name__ == "__main__":
    main()
