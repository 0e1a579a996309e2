"""The contract's errors as the sandbox gives them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus


@dataclass(eq=False)
class ContractError(Exception):
    """Ends the handling of a request with the contract's error body.

    Attributes:
        status: HTTP status.
        code: Stable code.
        message: For staff; nothing personal.
        retryable: Whether the same request may succeed later.
        fields: What is wrong by member; never its value.
        reference: On a duplicate only.
        retry_after_s: Wish of a busy platform.
    """

    status: HTTPStatus
    code: str
    message: str
    retryable: bool = False
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    reference: str = ""
    retry_after_s: int | None = None

    def body(self) -> dict[str, object]:
        """The JSON body."""
        body: dict[str, object] = {
            "code": self.code,
            "message": self.message,
            "retryable": self.retryable,
            "fields": dict(self.fields),
        }
        return body | {"reference": self.reference} if self.reference else body

    def headers(self) -> dict[str, str]:
        """Headers besides the usual ones."""
        return {} if self.retry_after_s is None else {"Retry-After": str(self.retry_after_s)}


def not_accepted(code: str, message: str) -> ContractError:
    """A 401."""
    return ContractError(HTTPStatus.UNAUTHORIZED, code, message)


def refused(message: str, fields: Mapping[str, str], code: str = "invalid") -> ContractError:
    """A 422."""
    return ContractError(HTTPStatus.UNPROCESSABLE_ENTITY, code, message, fields=fields)


def duplicate(reference: str) -> ContractError:
    """A 409 with what the first request was given."""
    return ContractError(HTTPStatus.CONFLICT, "duplicate", "was handed in before", reference=reference)


def busy(retry_after_s: int) -> ContractError:
    """A 503."""
    return ContractError(
        HTTPStatus.SERVICE_UNAVAILABLE, "busy", "the platform is busy", retryable=True, retry_after_s=retry_after_s
    )


def internal() -> ContractError:
    """A 500."""
    return ContractError(HTTPStatus.INTERNAL_SERVER_ERROR, "internal", "the platform failed", retryable=True)
