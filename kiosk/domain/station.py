"""The station: which machine this is and where it stands. From configuration; no code knows a place."""

from dataclasses import dataclass

from kiosk.domain.language import LocalizedText


@dataclass(frozen=True, slots=True)
class Station:
    """A service station (政务服务驿站).

    Attributes:
        terminal_name: Name of the machine, printed and shown to staff.
        name: Name of the station.
        phone: Telephone for help, answered by people.
        area_code: 12-digit division code.
        phone_sign_in: Whether residents may sign in with the Qinwuyuan app on a phone.
        social_security_cards: Whether the reader takes social-security cards, too.
    """

    terminal_name: str
    name: LocalizedText
    phone: str
    area_code: str
    phone_sign_in: bool = False
    social_security_cards: bool = False
