"""By what somebody may show who they are at this station, for an item or for a look at own cases."""

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.holder import Evidence
from kiosk.session.states import Kiosk


def takes(kiosk: Kiosk, item: ServiceItem | None, evidence: Evidence) -> bool:
    """Whether the station has the means and the item takes it; own cases are looked up by what any item takes."""
    match evidence:
        case Evidence.CARD:
            return True
        case Evidence.PHONE:
            has_means = kiosk.station.phone_sign_in
        case Evidence.SOCIAL_SECURITY_CARD:  # pragma: no branch  the enumeration ends here
            has_means = kiosk.station.social_security_cards
    known = kiosk.catalogue.items if kiosk.catalogue else ()
    return has_means and any(evidence in one.identity for one in ((item,) if item else known))
