"""The platform for the kiosk process: the HTTP client with the credentials that the sync process has obtained."""

from pathlib import Path

from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard
from kiosk.platform_client.credentials import load_credentials
from kiosk.platform_client.http_platform import HttpPlatform
from kiosk.ports.clock import Clock
from kiosk.ports.platform import NoPrefill, Prefilled


class EnrolledPlatform:
    """Implements `kiosk.ports.platform.Platform`. Before this machine is enrolled it gives nothing."""

    def __init__(self, credentials: Path, clock: Clock, budget_s: float) -> None:
        self._credentials = credentials
        self._clock = clock
        self._budget_s = budget_s
        self._platform: HttpPlatform | None = None

    def prefill(self, item_code: str, card: IdentityCard) -> Prefilled | NoPrefill:
        """Sign the holder in by card and fetch shared data."""
        if self._platform is None:
            credentials = load_credentials(self._credentials)
            if credentials is None:
                return NoPrefill(FailureCode.PLATFORM_AUTHENTICATION)
            self._platform = HttpPlatform(credentials, self._clock, self._budget_s)
        return self._platform.prefill(item_code, card)
