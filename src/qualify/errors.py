"""What `qualify` raises, and when.

    QualifyError
    ├── InputError          a value that cannot be read: says where, what, and what to do
    │   └── TooLargeError   a text over its size limit
    ├── PolicyError         a policy that names a rule, option or preset that does not exist
    ├── MissingExtraError   a feature whose optional packages are not installed
    ├── LedgerError         the ledger could not be asked or written; never a permission to send
    └── ApprovalError       an approval that does not cover what is about to be sent

A weak message is a verdict and never one of these.
"""

from typing import Any


class QualifyError(Exception):
    """Base of every error raised by this package; never raised itself."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by the constructor's arguments, so that errors cross process borders whole."""
        return type(self), self.args


class InputError(QualifyError):
    """Raised when a value given by the caller cannot be read.

    Attributes:
        path: Where the value stands, for example ``recipient.activity[0].date``; empty for the whole input.
        value: The offending value, as given.
        remedy: What to do about it, one sentence.
    """

    def __init__(self, path: str, value: object, remedy: str) -> None:
        super().__init__(path, value, remedy)
        self.path, self.value, self.remedy = path, value, remedy

    def __str__(self) -> str:
        shown = repr(self.value)
        shown = shown if len(shown) <= 80 else shown[:77] + "..."  # noqa: PLR2004 - one terminal line
        return f"{self.path or 'input'}: {self.remedy} (got {shown})"


class TooLargeError(InputError):
    """Raised when a text is over its limit.

    Attributes:
        size: Its length in code points.
        limit: The most that is read.
    """

    def __init__(self, path: str, size: int, limit: int) -> None:
        super().__init__(path, size, f"longer than the limit of {limit:,} characters; shorten it")
        self.args = (path, size, limit)
        self.size, self.limit = size, limit


class PolicyError(QualifyError):
    """Raised when a policy cannot be read or names something that does not exist.

    Attributes:
        path: Where in the policy, for example ``rules.T999``.
        value: What stood there.
        remedy: What to do, with the nearest right name where there is one.
    """

    def __init__(self, path: str, value: object, remedy: str) -> None:
        super().__init__(path, value, remedy)
        self.path, self.value, self.remedy = path, value, remedy

    def __str__(self) -> str:
        return f"{self.path}: {self.remedy} (got {self.value!r})"


class MissingExtraError(QualifyError):
    """Raised when a feature needs optional packages that are not installed.

    Attributes:
        feature: What was asked for.
        extra: The extra that brings it, as in ``pip install "qualify[html]"``.
    """

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(feature, extra)
        self.feature, self.extra = feature, extra

    def __str__(self) -> str:
        return f'{self.feature} needs more packages: pip install "qualify[{self.extra}]"'


class LedgerError(QualifyError):
    """Raised when the ledger could not be asked or written, with what was tried and why it failed.

    Attributes:
        action: What was tried.
        reason: What the storage said.
    """

    def __init__(self, action: str, reason: str) -> None:
        super().__init__(action, reason)
        self.action, self.reason = action, reason

    def __str__(self) -> str:
        return f"ledger: {self.action} failed: {self.reason}"


class ApprovalError(QualifyError):
    """Raised when an approval does not cover what is about to be sent.

    Attributes:
        reason: One of ``changed``, ``expired``, ``used``, ``revoked``, ``signature``, ``not_approved``.
        detail: What differs, for a person.
    """

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason, self.detail = reason, detail

    def __str__(self) -> str:
        return f"approval {self.reason}: {self.detail}"
