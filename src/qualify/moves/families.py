"""Families of moves."""

FAMILIES: dict[str, tuple[str, ...]] = {
    "about": ("observation", "segment", "qualifying", "need"),
    "aim": ("segment", "qualifying", "need"),
    "concrete": ("outcome", "mechanism", "proof", "terms"),
    "offer": ("outcome", "mechanism", "proof", "terms", "vague_offer"),
    "out": ("way_out", "stop_promise", "opt_out"),
    "push": ("guilt", "urgency", "threat", "override"),
    "press": ("guilt", "urgency", "threat", "override", "hard_ask"),
    "beyond": ("help_offer", "stay_in_touch"),
}
"""Moves that do the same for a verdict. Which of them a sentence does is often moot; that it does one of them is not."""
