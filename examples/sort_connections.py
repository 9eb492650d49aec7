"""Sort connections into the five kinds and print what each rests on."""

import datetime as dt

from qualify import sort_connection

TODAY = dt.date(2026, 11, 20)
ME = {"from": "me", "body": "Thanks for connecting. How can I help?"}
CONNECTIONS = (
    {"id": "Gloria", "profile": {"title": "Seamstress", "company": "Volta Uniforms"}, "messages": [ME]},
    {
        "id": "Freya",
        "profile": {
            "about": "People first, also at sea.",
            "activity": [{"date": "2026-11-01", "text": "Our new ferry"}],
        },
        "messages": [ME, {"from": "them", "body": "Thank you, likewise!"}],
    },
    {
        "id": "Wayne",
        "profile": {"headline": "Commercial insurance", "title": "Broker"},
        "messages": [{"from": "them", "body": "I can take 20% off your public liability. Shall I send a quote?"}],
    },
    {"id": "Derek", "profile": {"headline": "CCNP | BGP | MPLS | AWS | Open to contract work"}, "messages": [ME]},
    {
        "id": "Thandi",
        "profile": {"headline": "School principal"},
        "messages": [
            {"from": "me", "body": "We sell reading software. Would a free term be of interest?"},
            {"from": "them", "body": "We have no tablets, but Mr Nkosi at Orlando West has forty. Use my name."},
        ],
    },
)

for connection in CONNECTIONS:
    found = sort_connection(connection, TODAY)
    why = "; ".join(f"{clue.sign}: {clue.text!r}" for clue in found.evidence if found.primary in clue.labels)
    print(f"{found.id:7} {' + '.join(found.labels):13} {found.confidence:.2f}  {why}")
