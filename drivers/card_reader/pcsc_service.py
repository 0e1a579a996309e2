"""A thin typed layer over `smartcard.scard`, the C functions of PC/SC. Nothing about ID cards is known here.

pyscard's own monitors are not used: they end silently when pcscd stops. A context belongs to one thread.
"""

# pyscard ships no types, and its C functions return tuples of unknown shape; all of that ends in this file.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from dataclasses import dataclass
from typing import Protocol

from smartcard import scard  # type: ignore[import-untyped]

from kiosk.domain.failure import FailureCode

_EVENT_COUNT_SHIFT = 16
_NO_READER = frozenset({0x8010002E, 0x80100009, 0x80100017})
_NO_SERVICE = frozenset({0x8010001D, 0x8010001E, 0x80100003, 0x80100013})
_CARD_GONE = frozenset({0x80100069, 0x8010000C})


class PcscError(Exception):
    """A PC/SC function returned an error. Never leaves the carrier."""

    def __init__(self, code: int) -> None:
        super().__init__(f"PC/SC error {code:08X}")
        self.code = code

    @property
    def reader_failure(self) -> FailureCode | None:
        """What the error says about service or reader, or None where it speaks of the card or the exchange."""
        if self.code in _NO_READER:
            return FailureCode.READER_ABSENT
        return FailureCode.READER_SERVICE_DOWN if self.code in _NO_SERVICE else None

    @property
    def card_gone(self) -> bool:
        """Whether the error says that the card was taken away."""
        return self.code in _CARD_GONE


@dataclass(frozen=True, slots=True)
class ReaderState:
    """A reader as the service sees it.

    Attributes:
        attached: Whether the reader itself is there.
        card: Whether a card is in its field.
        events: How often a card came or went; wraps at 65536.
        atr: The card's answer to reset; empty without card.
    """

    attached: bool
    card: bool
    events: int
    atr: bytes


class CardConnection(Protocol):
    """A connection to the card in a reader. Its methods raise PcscError."""

    def transmit(self, apdu: bytes) -> bytes:
        """The answer to `apdu`, status words included."""
        ...

    def disconnect(self) -> None:
        """End the connection and leave the card as it is."""
        ...


class CardService(Protocol):
    """One thread's connection to the PC/SC service. Its methods raise PcscError."""

    def readers(self) -> tuple[str, ...]:
        """Names of the readers, empty when there is none."""
        ...

    def state(self, reader: str) -> ReaderState:
        """The reader's state now; does not wait."""
        ...

    def connect(self, reader: str) -> CardConnection:
        """Power the card in `reader` and connect to it."""
        ...

    def release(self) -> None:
        """Give the context back."""
        ...


class PcscCard:
    """A connection to the card in a reader."""

    def __init__(self, handle: int, protocol: int) -> None:
        self._handle = handle
        self._pci: object = scard.SCARD_PCI_T0 if protocol == scard.SCARD_PROTOCOL_T0 else scard.SCARD_PCI_T1

    def transmit(self, apdu: bytes) -> bytes:
        """The answer to `apdu`, status words included; empty when a driver hides a failure so."""
        result, answer = scard.SCardTransmit(self._handle, self._pci, list(apdu))
        _check(result)
        return bytes(answer)

    def disconnect(self) -> None:
        """End the connection and leave the card as it is."""
        scard.SCardDisconnect(self._handle, scard.SCARD_LEAVE_CARD)


class PcscContext:
    """One thread's connection to the PC/SC service.

    Raises:
        PcscError: From every method; after one that speaks of the service the context is useless.
    """

    def __init__(self) -> None:
        result, handle = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
        _check(result)
        self._handle: int = handle

    def readers(self) -> tuple[str, ...]:
        """Names of the readers, empty when there is none."""
        result, names = scard.SCardListReaders(self._handle, [])
        if _unsigned(result) in _NO_READER:
            return ()
        _check(result)
        return tuple(str(name) for name in names)

    def state(self, reader: str) -> ReaderState:
        """The reader's state now; does not wait."""
        known = [(reader, scard.SCARD_STATE_UNAWARE)]
        result, states = scard.SCardGetStatusChange(self._handle, 0, known)
        _check(result)
        _, event, atr = states[0]
        flags = int(event)
        return ReaderState(
            attached=not flags & (scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_UNKNOWN),
            card=bool(flags & scard.SCARD_STATE_PRESENT),
            events=flags >> _EVENT_COUNT_SHIFT,
            atr=bytes(atr),
        )

    def connect(self, reader: str) -> PcscCard:
        """Power the card in `reader` and connect to it."""
        protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        result, handle, protocol = scard.SCardConnect(self._handle, reader, scard.SCARD_SHARE_SHARED, protocols)
        _check(result)
        return PcscCard(handle, protocol)

    def release(self) -> None:
        """Give the context back."""
        scard.SCardReleaseContext(self._handle)


def _unsigned(result: int) -> int:
    return result & 0xFFFFFFFF


def _check(result: int) -> None:
    if result != scard.SCARD_S_SUCCESS:
        raise PcscError(_unsigned(result))
