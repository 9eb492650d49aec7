"""Machine mail, known by its headers."""

import re
from collections.abc import Mapping

_FROM_MACHINE = re.compile(
    r"mailer-daemon|postmaster@|mail delivery (?:sub)?system|no-?reply@|do-?not-?reply@", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"\s*(?:auto(?:matic|mated)?[ -]?(?:reply|response|antwort)|out of (?:the )?office|ooo\b|undeliver|"
    r"delivery status|mail delivery|returned mail|"
    r"failure notice|delivery (?:has )?failed|abwesenheit|automatische antwort|réponse automatique|"
    r"respuesta automática|resposta automática|"
    r"risposta automatica|automatisch antwoord|automatyczna odpowiedź|autosvar|automaattinen|"
    r"自動回覆|自动回复|自動応答)",
    re.IGNORECASE,
)


def written_by_machine(headers: Mapping[str, str], subject: str) -> bool:
    """Tell by headers whether a machine wrote a mail.

    Sources: RFC 3834 section 5 (``Auto-Submitted``), RFC 3464 (delivery status), and what older responders set;
    ``X-Auto-Response-Suppress``, which asks that no machine answer, is set by machines.
    """
    known = {name.lower(): value.strip().lower() for name, value in headers.items()}
    submitted = known.get("auto-submitted", "no")
    return (
        not submitted.startswith("no")
        or "x-autoreply" in known
        or "x-autorespond" in known
        or "x-failed-recipients" in known
        or known.get("precedence", "") in {"auto_reply", "bulk", "junk"}
        or "delivery-status" in known.get("content-type", "")
        or known.get("return-path", "") == "<>"
        or known.get("x-auto-response-suppress", "") not in {"", "none"}
        or bool(_FROM_MACHINE.search(known.get("from", "")))
        or bool(_SUBJECT.match(subject or known.get("subject", "")))
    )
