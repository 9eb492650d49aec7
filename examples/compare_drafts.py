"""Compare two drafts of one message: which verdicts moved, and which problems are gone."""

import qualify

FIRST = """Hi Ana,

I came across your profile and was impressed by your background. Do you have 15 minutes this week?

Tom
"""
SECOND = """Hi Ana,

I saw that you opened a second bakery in Ghent last month, which is why I'm writing.

We rent deck ovens to bakeries by the month, from €140, with a fitter on site within a day. Would a rate card be useful?
If not, no worries at all, just say no and I'll leave it there.

Tom
"""


def main() -> None:
    """Print the drafts side by side."""
    one, two = qualify.check_many(qualify.Draft(body=body, thread=()) for body in (FIRST, SECOND))
    for (name, before), (_, after) in zip(one.challenges.items(), two.challenges.items(), strict=True):
        mark = " " if before.verdict == after.verdict else "*"
        print(f"{mark} {name:14} {before.verdict:8} -> {after.verdict}")
    gone = sorted({problem.kind for problem in one.problems} - {problem.kind for problem in two.problems})
    print(f"  problems gone: {', '.join(gone) or 'none'}")
    print(f"  decision       {one.decision:8} -> {two.decision}")


if __name__ == "__main__":
    main()
