"""Ask for more, or for less: a policy of one's own, from Python and from a file."""

import tempfile
from pathlib import Path

import qualify
from qualify.policy import Needs, Weights

BODY = """Hi Ana,

I came across your profile and was impressed by your background.

We rent deck ovens to bakeries by the month, from €140, with a fitter on site within a day. Would a rate card be useful?
If not, no worries at all, just say no and I'll leave it there.

Tom
"""
STRICT = qualify.Policy(
    name="strict",
    needs=Needs(targeting="met", value_prop="met", accepts_no="met"),
    weights=Weights(targeting=4, value_prop=3, accepts_no=3, introductions=0),
    blocks=("generic_praise",),
)
FILE = """
preset = "text_only"

[needs]
targeting = "missed"

[off]
T201 = "praise is how we say hello"
"""


def main() -> None:
    """Judge one message under three policies."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "relaxed.toml")
        path.write_text(FILE, encoding="utf-8")
        relaxed = qualify.Policy.from_file(path)
    for policy in (qualify.preset("default"), STRICT, relaxed):
        report = qualify.check(qualify.Draft(body=BODY, thread=()), policy=policy)
        print(f"{policy.name}: {report.decision}, score {report.score}")
        for problem in report.problems:
            note = f"off: {problem.suppressed}" if problem.suppressed else problem.severity
            print(f"   {problem.code} {problem.kind} ({note})")
    try:
        qualify.Policy(off={"generic_prase": "a slip"})
    except qualify.PolicyError as error:
        print(f"refused: {error}")


if __name__ == "__main__":
    main()
