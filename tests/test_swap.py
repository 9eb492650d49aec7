"""The swap test."""

import pytest

from qualify.grounding import swap_test
from qualify.models import Draft, Recipient

ANA = Recipient.parse(
    {
        "name": "Ana Ruiz",
        "title": "Fleet Manager",
        "company": "Moorland Couriers",
        "activity": [{"kind": "post", "text": "Three catalytic converters stolen from our yard in one week."}],
    }
)
TOM = Recipient(name="Tom Lind", title="Fleet Manager", company="Otter Vans")
EVE = Recipient(name="Eve Ong", title="School Principal", company="Kijani Academy")
OWN = (
    "Hi Ana,\n\nThree converters in a week from one yard. We bolt a cage on in 40 minutes.\n\n"
    "Fleet managers get it at cost."
)
GENERIC = "Hi Ana,\n\nWe love what Moorland Couriers does. We are a leading provider of solutions."


def test_a_draft_of_ones_own_must_change() -> None:
    """A draft of ones own must change."""
    result = swap_test(Draft(body=OWN, recipient=ANA), [TOM, EVE])
    assert not result.fits_everyone
    tom, eve = result.others
    assert "activity[0]" in {stretch.fact for stretch in tom.to_change}
    assert "title" not in {stretch.fact for stretch in tom.to_change}
    assert eve.share < tom.share < 1
    assert result.share == pytest.approx((tom.share + eve.share) / 2)


def test_a_merge_fits_everyone() -> None:
    """A merge fits everyone."""
    result = swap_test(Draft(body=GENERIC, recipient=ANA), [TOM, EVE])
    assert result.fits_everyone
    assert result.share == 1
    assert {stretch.fact for stretch in result.others[0].to_change} == {"name", "company"}


def test_stretches_slice_the_body() -> None:
    """Stretches slice the body."""
    for stretch in swap_test(Draft(body=OWN, recipient=ANA), [TOM]).stretches:
        assert OWN[stretch.start : stretch.end] == stretch.text


@pytest.mark.parametrize("others", [[], [ANA]])
def test_nobody_else_or_the_same_person(others: list[Recipient]) -> None:
    """Nobody else or the same person."""
    result = swap_test(Draft(body=OWN, recipient=ANA), others)
    assert result.fits_everyone
    assert result.share == 1
