"""Check a recruiter's pitch against the profile it was written from: the facts it uses, and those it gets wrong."""

import qualify

PROFILE = qualify.Recipient(
    name="Ana Costa",
    title="Staff Engineer",
    company="Brightline",
    activity=(
        qualify.Activity(kind="talk", text="My PyCon talk on moving a payments service off a monolith is online."),
    ),
)
PITCH = """Hi {name},

Your PyCon talk on moving a payments service off a monolith is why I'm writing.

Northwind needs a lead engineer to split its billing system into services: a team of six, £95k to £110k, two days a week
in Leeds.

Would you like to hear more? If it isn't for you, a one-word no is fine and I won't write again. Either way, I'd be
glad to introduce you to two engineering managers I know in Leeds.

Tom
"""


def main() -> None:
    """Check the pitch as it should be, and with somebody else's name on it."""
    for name in ("Ana", "Eva", "{{first_name}}"):
        draft = qualify.Draft(kind="recruiting", body=PITCH.format(name=name), recipient=PROFILE, thread=())
        report = qualify.check(draft, policy=qualify.preset("recruiting"))
        targeting = report.challenges.targeting
        facts = {evidence.fact for evidence in targeting.evidence if evidence.fact}
        print(f"{name}: {report.decision}; targeting {targeting.verdict}, {targeting.grounding}, by {sorted(facts)}")
        for reason in report.reasons:
            print(f"  {reason}")


if __name__ == "__main__":
    main()
