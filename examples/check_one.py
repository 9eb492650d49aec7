"""Check one message: four verdicts with their evidence, what is missing, and the decision."""

from pathlib import Path

import qualify


def main() -> None:
    """Print what a reader would want to know."""
    body = Path(__file__).with_name("pitch.txt").read_text(encoding="utf-8")
    report = qualify.check(qualify.Draft(body=body, thread=()))  # an empty thread: nothing was said before
    for name, result in report.challenges.items():
        print(f"{name}: {result.verdict}")
        for evidence in result.evidence:
            print(f"  found    {evidence.move}: {body[evidence.start : evidence.end]!r}")
        for missing in result.missing:
            print(f"  missing  {missing}")
        if result.suggestion:
            print(f"  change   {result.suggestion}")
    for problem in report.problems:
        print(f"{problem.code} {problem.kind} ({problem.severity}): {problem.text!r}")
    print(f"decision: {report.decision}")


if __name__ == "__main__":
    main()
