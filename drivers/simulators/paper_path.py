"""The way of the paper through a virtual printer: under the head, through the knife, into the mouth, into a hand."""

from dataclasses import dataclass, field

from drivers.simulators.paper import PaperSlip, Printed, as_text


@dataclass(slots=True)
class PaperPath:
    """The paper, from the roll to whoever takes it.

    Attributes:
        width_dots: Printable dots.
        has_mouth: Whether a presenter holds a cut slip until it is taken.
        strip: What was printed and hangs uncut.
        receipts: Slips cut so far, first first; blank ones are not counted.
        scraps: Pieces torn off uncut, when paper was changed.
        retracted: Slips that were drawn back in.
        at_mouth: The slip that is held out.
    """

    width_dots: int
    has_mouth: bool
    strip: list[Printed] = field(default_factory=list[Printed])
    receipts: list[PaperSlip] = field(default_factory=list[PaperSlip])
    scraps: list[PaperSlip] = field(default_factory=list[PaperSlip])
    retracted: list[PaperSlip] = field(default_factory=list[PaperSlip])
    at_mouth: PaperSlip | None = None

    @property
    def hanging(self) -> str:
        """Text printed and not yet cut off."""
        return as_text(self.strip, width_dots=self.width_dots)

    def cut(self, processed: bytes) -> PaperSlip | None:
        """The knife parts what hangs there, printed from `processed`; None where that was blank."""
        slip = self._parted(processed)
        if slip.is_blank:
            return None
        self.receipts.append(slip)
        if self.has_mouth:
            self.at_mouth = slip
        return slip

    def tear_off(self, processed: bytes) -> None:
        """A hand tears off what hangs there."""
        if not (slip := self._parted(processed)).is_blank:
            self.scraps.append(slip)

    def retract(self) -> None:
        """The presenter draws the slip back in."""
        if self.at_mouth is not None:
            self.retracted.append(self.at_mouth)
            self.at_mouth = None

    def take(self) -> PaperSlip | None:
        """A hand takes the slip."""
        slip, self.at_mouth = self.at_mouth, None
        return slip

    def _parted(self, processed: bytes) -> PaperSlip:
        slip = PaperSlip(tuple(self.strip), processed, self.width_dots)
        self.strip = []
        return slip
