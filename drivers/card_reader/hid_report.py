"""Frames cut into the reports of a HID reader, and the bytes of reports that came. Pure.

No public source tells how such readers cut their frames, so all of it is the profile's: the size of a report, its
number, and whether it says how many of its bytes count. Without that a frame fills reports in order, and what follows
it in the last one is NUL, which the frame parser passes over.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportShape:
    """The reports of a model.

    Attributes:
        report_bytes: Bytes of a report, without its id.
        report_id: Number of the reports; 0 where they have none.
        length_byte: Whether a report begins with how many of its bytes count.
    """

    report_bytes: int = 64
    report_id: int = 0
    length_byte: bool = False

    @property
    def most_bytes(self) -> int:
        """The longest report, as it is read."""
        return self.report_bytes + 1

    def reports_of(self, frame: bytes) -> tuple[bytes, ...]:
        """The reports that carry `frame`, each as hidraw takes it: the id first, 0 where there is none."""
        room = self.report_bytes - self.length_byte
        pieces = [frame[start : start + room] for start in range(0, len(frame), room)]
        return tuple(bytes([self.report_id]) + self._filled(piece) for piece in pieces)

    def content_of(self, report: bytes) -> bytes:
        """What counts in a report as hidraw gives it: with its id only where it has one. Empty for another number."""
        if self.report_id:
            if report[:1] != bytes([self.report_id]):
                return b""
            report = report[1:]
        return report[1 : 1 + report[0]] if self.length_byte and report else report

    def _filled(self, piece: bytes) -> bytes:
        head = bytes([len(piece)]) if self.length_byte else b""
        return (head + piece).ljust(self.report_bytes, b"\0")
