"""The steps of an application, as the rail shows them: only those that this item has."""

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.holder import Evidence, evidence_of
from kiosk.domain.language import Language, LocalizedText
from kiosk.session.screens.applying import Consent, Form, Materials, PlaceCard, Review, Sign, Submitting, UsePhone
from kiosk.session.screens.draft import Draft
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.screen import Screen

_SIGN_IN = {
    Evidence.CARD: LocalizedText("刷身份证", "ID card"),
    Evidence.PHONE: LocalizedText("用手机", "Phone"),
    Evidence.SOCIAL_SECURITY_CARD: LocalizedText("刷社保卡", "Social card"),
}
_WORDS = {
    ScreenName.PLACE_CARD: _SIGN_IN[Evidence.CARD],
    ScreenName.FORM: LocalizedText("填写", "Details"),
    ScreenName.MATERIALS: LocalizedText("交材料", "Papers"),
    ScreenName.REVIEW: LocalizedText("核对", "Check"),
    ScreenName.SIGN: LocalizedText("签名", "Sign"),
}


def present_steps(screen: Screen, language: Language) -> tuple[tuple[str, ...], int]:  # noqa: PLR0911  one line a screen
    """The words of the steps and which one this screen is; no words where no application is under way."""
    match screen:
        case PlaceCard(item=ServiceItem() as item):
            return _words(item, language), 0
        case UsePhone(item=ServiceItem() as item):
            return _words(item, language, Evidence.PHONE), 0
        case Consent(draft=draft):
            return _at(draft, ScreenName.PLACE_CARD, language)
        case Form(draft=draft):
            return _at(draft, ScreenName.FORM, language)
        case Materials(draft=draft):
            return _at(draft, ScreenName.MATERIALS, language)
        case Review(draft=draft):
            return _at(draft, ScreenName.REVIEW, language)
        case Sign(draft=draft) | Submitting(draft=draft):
            return _at(draft, ScreenName.SIGN if draft.item.signature else ScreenName.REVIEW, language)
        case _:
            return (), 0


def _path(item: ServiceItem) -> list[ScreenName]:
    left_out = {
        ScreenName.FORM: not item.fields,
        ScreenName.MATERIALS: not item.photographed,
        ScreenName.SIGN: not item.signature,
    }
    return [name for name in _WORDS if not left_out.get(name, False)]


def _words(item: ServiceItem, language: Language, evidence: Evidence = Evidence.CARD) -> tuple[str, ...]:
    words = (_WORDS[name] for name in _path(item)[1:])
    return tuple(word.in_language(language) for word in (_SIGN_IN[evidence], *words))


def _at(draft: Draft, name: ScreenName, language: Language) -> tuple[tuple[str, ...], int]:
    words = _words(draft.item, language, evidence_of(draft.card))
    return words, _path(draft.item).index(name)
