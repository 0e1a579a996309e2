"""Bytes to a device and back over a line that may go away at any time. Nothing about frames is known here."""

from typing import Protocol


class LineError(Exception):
    """The device is not there, is in use, or went away. Never leaves the driver."""


class Line(Protocol):
    """An open line. Every method but close raises LineError where it is gone."""

    def send(self, data: bytes) -> None:
        """Throw away what came unasked, then send."""
        ...

    def receive(self, timeout_s: float) -> bytes:
        """What has arrived, waiting for the first byte at most `timeout_s`; empty when nothing came."""
        ...

    def close(self) -> None:
        """Give the line back."""
        ...
