"""The durable record of who said no: asked before every send, written whenever someone refuses.

Needs the extra ``qualify[ledger]``, and ``qualify[postgresql]`` for a server; importing this package needs
neither, `Ledger.open` does.
"""

from qualify.ledger.addresses import Who
from qualify.ledger.book import Ledger
from qualify.ledger.csv_acts import BadRow
from qualify.ledger.export_csv import ExportResult, LeftOut, export_csv
from qualify.ledger.import_csv import ImportResult, import_csv
from qualify.ledger.models import Answer, Lift, Record, Refusal

__all__ = [
    "Answer",
    "BadRow",
    "ExportResult",
    "ImportResult",
    "Ledger",
    "LeftOut",
    "Lift",
    "Record",
    "Refusal",
    "Who",
    "export_csv",
    "import_csv",
]
