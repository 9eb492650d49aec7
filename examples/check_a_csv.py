"""Check a CSV of messages, one row at a time; the columns of your own file are mapped in one place."""

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import qualify


def drafts(path: Path) -> Iterator[qualify.Draft]:
    """Read one draft a row."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            facts = tuple(filter(None, [row["fact"]]))
            recipient = qualify.Recipient(name=row["first_name"], company=row["company"], company_facts=facts)
            yield qualify.Draft(id=row["row"], body=row["message"], recipient=recipient, thread=())


def main() -> None:
    """Print the decision for each row, why, and the totals."""
    totals: Counter[str] = Counter()
    for report in qualify.check_many(drafts(Path(__file__).with_name("drafts.csv"))):
        totals[report.decision] += 1
        print(f"{report.id}: {report.decision}")
        for reason in report.reasons:
            print(f"   {reason}")
    print(", ".join(f"{count} {decision}" for decision, count in sorted(totals.items())))


if __name__ == "__main__":
    main()
