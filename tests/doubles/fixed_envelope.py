"""An envelope under a key that every test and every process of a test knows."""

from kiosk.protection.envelope import Envelope

ENVELOPE = Envelope(bytes(range(16)))
