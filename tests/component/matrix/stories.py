"""Every state of every screen that can look different, as stories that lead to it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from kiosk.catalogue_store import GLOSSARY
from kiosk.config.catalogue_file import load_catalogue
from kiosk.config.glossary_file import load_glossary
from kiosk.domain.case import CaseProgress, DeliveryStatus
from kiosk.domain.catalogue import Audience, Catalogue
from kiosk.domain.failure import FailureCode
from kiosk.domain.form import FormField
from kiosk.domain.glossary import Term
from kiosk.domain.holder_case import HolderCase
from kiosk.domain.language import LocalizedText
from kiosk.domain.rating import Grade
from kiosk.ports.card_reader import CardFailed, CardPlaced, CardRead, CardRemoved, ReaderLost
from kiosk.ports.code_scanner import CodeScanned, ScannerReady
from kiosk.ports.document_printer import DocumentNotPrinted, DocumentPrinted, DocumentPrinterReady
from kiosk.ports.outbox import IntakeChanged, LineChanged, NotAccepted, ProgressChanged
from kiosk.ports.phone_sign_in import CodeNotTaken, PhoneWaiting, QrEnded
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, NoResult, Prefilled
from kiosk.ports.receipt_printer import NotPrinted, Printed, PrinterReady, PrinterTrouble
from kiosk.session.events import CatalogueLoaded, CatalogueMissing, TimerFired
from kiosk.session.intents import (
    AudiencePressed,
    CasePressed,
    ComfortPageTurned,
    ComfortPressed,
    FieldChanged,
    FieldLeft,
    GradePressed,
    HelpPressed,
    HotlinePressed,
    ItemPressed,
    LeaveConfirmed,
    LeavePressed,
    ListPressed,
    ModePressed,
    MyCasesPressed,
    OffersTaken,
    PagePressed,
    ReprintPressed,
    SearchPressed,
    ShutterPressed,
    Touched,
)
from kiosk.session.journeys.path import FIELDS_A_PAGE
from kiosk.session.screens.browsing import Shelf
from kiosk.session.states import InactivityWarning, Mode
from kiosk.session.timeouts import TimerName
from tests.check.step import ROOT
from tests.component.matrix.paper_stories import page, papers
from tests.component.matrix.story import Story
from tests.doubles.catalogue import CATALOGUE, COMPLAINT, HOUSING, POSTCODE, RESIDENCE, catalogue_of
from tests.doubles.exposures import captured
from tests.doubles.holder_cases import DONE, NOT_GRANTED, UNDER_WAY, WAITING, many_cases
from tests.doubles.people import identity_card
from tests.doubles.playbook import ACCEPTED, CASE_NO, LOCAL_NO, Playbook, new_kiosk
from tests.unit.session import stages

SHARED = Prefilled({"phone": "13800005620", "residence_community": "田园路社区 和园小区"})
LONG_NAME = identity_card("阿依努尔·样板古丽·示例买买提")
_PHONE_CODE = "QWY1.a-code-of-one-minute-01"
_LABEL = LocalizedText(
    "您现在实际居住并且打算继续住下去的房屋是自有的还是租来的请按合同选",
    "Is your present home your own or rented?",
)


def _short(number: int) -> LocalizedText:
    return LocalizedText(f"居住登记{number}", f"Residence {number}")


def _label(number: int) -> LocalizedText:
    return LocalizedText(f"第{number}项：{_LABEL.zh}", f"{number}. {_LABEL.en}")


_WORDY = tuple(
    replace(
        field,
        label=_label(number),
        choices=tuple(replace(choice, label=_label(at)) for at, choice in enumerate(field.choices)),
    )
    for number, field in enumerate(RESIDENCE.fields)
)
LONG_WORDS = replace(
    RESIDENCE,
    code="SAMPLE-LONG",
    name=LocalizedText(
        "户籍不在本地的居民首次申请办理居住登记以及同时变更住址备案一次办成（示例）",
        "First residence registration (sample)",
    ),
    fields=_WORDY,
    materials=tuple(replace(material, name=_label(number)) for number, material in enumerate(RESIDENCE.materials)),
)
"""Labels, answers and papers of 36 to 40 characters."""
_SAMPLE = replace(load_catalogue(ROOT / "assets/catalogue/catalogue.toml"), glossary=load_glossary(GLOSSARY))
_EXPLAINED = replace(
    CATALOGUE,
    glossary=(
        Term(
            ("邮编", "住房类型"), ("postcode", "housing"), LocalizedText("一句话" * 8 + "。", "A sentence " * 6 + ".")
        ),
    ),
)
"""Two of the form's questions hold a word that takes a long sentence."""
_MANY = Catalogue(
    "many",
    tuple(
        replace(
            item, name=LocalizedText(f"{item.name.zh}{number}", f"{item.name.en} {number}"), short_name=_short(number)
        )
        for number, item in enumerate(catalogue_of(30).items)
    ),
)


def stories() -> Iterator[Story]:
    """All of them, in the order of a visit."""
    for part in (_before_a_card, _forms, papers, _handing_in, _afterwards, _overlays):
        yield from part()


def _in_mode(play: Playbook, mode: Mode) -> Playbook:
    """Where no session is, the mode is the station's."""
    play.kiosk = replace(play.kiosk, preferences=replace(play.kiosk.preferences, mode=mode))
    return play


def _card_left(seconds: float) -> Playbook:
    play = stages.consent().when(LeavePressed(), LeaveConfirmed(), Touched())
    return play.passes(seconds)


def _before_a_card() -> Iterator[Story]:
    yield Story("attract", lambda mode: _in_mode(Playbook.switched_on(), mode))
    yield Story("attract with a card left", lambda mode: _in_mode(_card_left(1), mode))
    yield Story("attract with a card that nobody takes", lambda mode: _in_mode(_card_left(100), mode))
    yield Story("attract offline", lambda mode: _in_mode(Playbook.switched_on(online=False), mode))
    yield Story("out of service", lambda mode: _in_mode(_without_catalogue(), mode))
    yield Story("home", lambda mode: stages.home(mode=mode))
    yield Story("home offline", lambda mode: stages.home(mode=mode, online=False))
    yield Story("home with 30 items", lambda mode: _home_of(_MANY, mode))
    yield Story("home without reader", lambda mode: stages.home(mode=mode).when(_no_reader()))
    yield Story("home of the sample catalogue", lambda mode: _home_of(_SAMPLE, mode))
    yield Story("home with the offer", lambda mode: stages.home(mode=mode).when(TimerFired(TimerName.HESITATION)))
    yield from _browsing()
    yield from _looking_up()
    yield Story("guide", lambda mode: stages.guide(mode=mode))
    yield Story("guide with long words", _long)
    for name in ("RESIDENCE-PERMIT", "HOUSING-FUND"):
        yield Story(f"guide with words explained, {name.lower()}", partial(_guide_of, name=name))
    for code in (FailureCode.STORAGE_SPOILT, FailureCode.CATALOGUE_STALE):
        yield Story(f"guide while the intake is closed, {code}", partial(_closed, code=code))
    yield Story("guide on paper", lambda mode: stages.guide(mode=mode).when(DocumentPrinterReady()))
    yield Story("guide not printed", lambda mode: _not_on_paper(stages.guide(mode=mode).when(DocumentPrinterReady())))
    yield Story("place card", lambda mode: stages.place_card(mode=mode))
    yield Story("card unreadable", lambda mode: stages.place_card(mode=mode).when(_unreadable()))
    yield Story("card expired", lambda mode: stages.place_card(mode=mode).when(CardFailed(FailureCode.CARD_EXPIRED)))
    yield Story("reader lost", lambda mode: stages.place_card(mode=mode).when(_no_reader()))
    yield from _by_phone()
    yield Story("consent", lambda mode: stages.consent(mode=mode))
    yield Story("consent of a long name", lambda mode: stages.consent(card=LONG_NAME, mode=mode))


def _by_phone() -> Iterator[Story]:
    """The quiet second way, from the button beside the card to the question that follows."""
    offline = LineChanged(online=False, code=FailureCode.PLATFORM_UNREACHABLE, waiting=0)
    declined = QrEnded(FailureCode.PHONE_REFUSED)
    used = CodeScanned(_PHONE_CODE), CodeNotTaken(FailureCode.CODE_USED)
    yield Story("place card or phone", lambda mode: stages.place_card(COMPLAINT, mode=mode))
    yield Story("place card, phone offline", lambda mode: stages.place_card(COMPLAINT, mode=mode).when(offline))
    yield Story("phone", lambda mode: stages.use_phone(mode=mode))
    yield Story("phone or scanner", lambda mode: stages.use_phone(mode=mode).when(ScannerReady()))
    yield Story("phone, code being fetched", lambda mode: stages.opening_qr(mode=mode))
    yield Story("phone, scanned", lambda mode: stages.use_phone(mode=mode).when(PhoneWaiting(seen=True)))
    yield Story("phone, declined", lambda mode: stages.use_phone(mode=mode).when(declined))
    yield Story("phone, being checked", lambda mode: stages.use_phone(mode=mode).when(CodeScanned(_PHONE_CODE)))
    yield Story("phone, code used", lambda mode: stages.use_phone(mode=mode).when(ScannerReady(), *used))
    yield Story("consent by phone", lambda mode: stages.phone_consent(mode=mode))
    yield Story("form by phone", lambda mode: stages.phone_consent(mode=mode).presses_main())
    yield Story("consent by social card", lambda mode: stages.social_card_consent(mode=mode))
    yield Story("form by social card", lambda mode: stages.social_card_consent(mode=mode).presses_main())


def _browsing() -> Iterator[Story]:
    """Lists, search and what leads nowhere here, with the catalogue that is shipped."""
    firms, lost = AudiencePressed(Audience.ENTERPRISE), SearchPressed("qqqq")
    topic = ListPressed(Shelf.TOPIC, _SAMPLE.topics[0].code)
    yield Story("home for enterprises", lambda mode: _home_of(_SAMPLE, mode).when(firms))
    yield Story("a topic", lambda mode: _home_of(_SAMPLE, mode).when(topic))
    yield Story("all items", lambda mode: _home_of(_SAMPLE, mode).when(ListPressed(Shelf.ALL)))
    yield Story("all one-things", lambda mode: _home_of(_SAMPLE, mode).when(ListPressed(Shelf.ONE_THINGS)))
    yield Story("one thing", lambda mode: _home_of(_SAMPLE, mode).when(ItemPressed(_SAMPLE.one_things[0].code)))
    yield Story("search", lambda mode: _home_of(_SAMPLE, mode).when(SearchPressed()))
    yield Story("search, found", lambda mode: _home_of(_SAMPLE, mode).when(SearchPressed("z")))
    yield Story("search, nothing", lambda mode: _home_of(_SAMPLE, mode).when(lost))
    yield Story("hotline", lambda mode: _home_of(_SAMPLE, mode).when(HotlinePressed()))
    elsewhere = next(item for item in _SAMPLE.items if not item.here)
    yield Story("guide of another place", lambda mode: _home_of(_SAMPLE, mode).when(ItemPressed(elsewhere.code)))


def _looking_up() -> Iterator[Story]:
    yield Story("card for my cases", lambda mode: stages.home(mode=mode).when(MyCasesPressed()))
    yield Story("my cases being looked up", lambda mode: stages.looking_up(mode=mode))
    yield Story("my cases", lambda mode: stages.my_cases(mode=mode))
    yield Story("many cases of mine", lambda mode: stages.looking_up(mode=mode).when(CasesFound(many_cases(9))))
    yield Story("no cases of mine", lambda mode: stages.looking_up(mode=mode).when(CasesFound(())))
    busy = NoCases(FailureCode.PLATFORM_BUSY)
    yield Story("my cases not found out", lambda mode: stages.looking_up(mode=mode).when(busy))
    yield Story("my cases offline", _cases_offline)
    for case in (WAITING, UNDER_WAY, DONE, NOT_GRANTED):
        yield Story(f"my case {case.now.status.value}", partial(_my_case, case=case))
    yield Story("my case to be printed", lambda mode: _my_case(mode, case=DONE).when(DocumentPrinterReady()))
    none = NoResult(DONE.case_no, FailureCode.RESULT_ABSENT)
    yield Story(
        "my case without a result",
        lambda mode: _my_case(mode, case=DONE).when(DocumentPrinterReady(), PagePressed(), none),
    )


def _cases_offline(mode: Mode) -> Playbook:
    return stages.looking_up(mode=mode, online=False).when(NoCases(FailureCode.PLATFORM_UNREACHABLE))


def _my_case(mode: Mode, case: HolderCase) -> Playbook:
    return stages.my_cases(mode=mode).when(CasePressed(case.case_no))


def _without_catalogue() -> Playbook:
    return Playbook(new_kiosk()).when(CatalogueMissing(FailureCode.CATALOGUE_BROKEN))


def _unreadable() -> CardFailed:
    return CardFailed(FailureCode.CARD_UNREADABLE)


def _no_reader() -> ReaderLost:
    return ReaderLost(FailureCode.READER_ABSENT)


def _home_of(catalogue: Catalogue, mode: Mode) -> Playbook:
    return Playbook.switched_on().when(CatalogueLoaded(catalogue), ModePressed(mode))


def _closed(mode: Mode, code: FailureCode) -> Playbook:
    return stages.guide(mode=mode).when(IntakeChanged(code))


def _guide_of(mode: Mode, name: str) -> Playbook:
    code = next(item.code for item in _SAMPLE.items if item.code.endswith(name))
    return _home_of(_SAMPLE, mode).when(ItemPressed(code))


def _long(mode: Mode) -> Playbook:
    longer = replace(CATALOGUE, items=(*CATALOGUE.items, LONG_WORDS))
    return _home_of(longer, mode).when(ItemPressed(LONG_WORDS.code))


def _long_form(mode: Mode, turns: int = 0) -> Playbook:
    play = _long(mode).presses_main().when(CardPlaced(), CardRead(LONG_NAME)).presses_main()
    return _turned(stages.fill_in(play.when(NoPrefill(FailureCode.PLATFORM_UNREACHABLE)), LONG_WORDS), turns)


def _forms() -> Iterator[Story]:
    yield Story("form, data on their way", lambda mode: stages.form(mode=mode))
    yield Story("form filled in from shared data", lambda mode: stages.form(mode=mode).when(SHARED))
    yield Story("form with late data", _late)
    yield Story("form with late data taken", lambda mode: _late(mode).when(OffersTaken()))
    yield Story("form with mistakes", _mistakes)
    yield Story("form, card taken away", lambda mode: stages.form(mode=mode).when(CardRemoved()))
    yield Story("form with long words", _long_form)
    yield Story("form with long answers", lambda mode: _long_form(mode, 3 if mode is Mode.ELDER else 1))
    for field in (HOUSING, POSTCODE):
        yield Story(f"form with a word explained, {field.key}", partial(_explained, field=field))
    for number in range(len(RESIDENCE.fields)):
        yield Story(f"form, page {number + 1}", partial(_form_page, turns=number))


def _explained(mode: Mode, field: FormField) -> Playbook:
    """The question in the elder version; elsewhere its page, where nothing is explained."""
    play = _form_page(mode, RESIDENCE.fields.index(field) // FIELDS_A_PAGE[mode])
    play.kiosk = replace(play.kiosk, catalogue=_EXPLAINED)
    return play


def _late(mode: Mode) -> Playbook:
    early = FieldChanged("remark", "x")
    return stages.form(mode=mode).when(early, NoPrefill(FailureCode.PLATFORM_UNREACHABLE), SHARED)


def _mistakes(mode: Mode) -> Playbook:
    keys = [field.key for field in RESIDENCE.fields]
    wrong = [event for key in keys for event in (FieldChanged(key, "1"), FieldLeft(key))]
    return stages.form(mode=mode).when(NoPrefill(FailureCode.PLATFORM_UNREACHABLE), *wrong)


def _form_page(mode: Mode, turns: int) -> Playbook:
    return _turned(stages.fill_in(stages.form(mode=mode)), turns)


def _turned(play: Playbook, turns: int) -> Playbook:
    """So many pages further, or the last one."""
    for _ in range(turns):
        here = play.kiosk
        play.presses_main()
        if play.screen != "form":
            play.kiosk = here
            break
    return play


def _reviewed(mode: Mode) -> Playbook:
    play = stages.first_paper(mode=mode)
    for number, _ in enumerate(RESIDENCE.photographed):
        play.when(ShutterPressed(), captured(page(f"page{number}"))).presses_main()
    return play


def _handing_in() -> Iterator[Story]:
    full = NotAccepted(FailureCode.STORAGE_FULL)
    yield Story("review", _reviewed)
    yield Story("review with long words", _long_review)
    yield Story("sign", lambda mode: stages.sign(mode=mode))
    yield Story("submitting", lambda mode: stages.submitting(mode=mode))
    yield Story("not stored", lambda mode: stages.submitting(mode=mode).when(full))


def _long_review(mode: Mode) -> Playbook:
    play = _long_form(mode)
    while play.screen == "form":
        play.presses_main()
    for number, _ in enumerate(LONG_WORDS.photographed):
        play.when(ShutterPressed(), captured(page(f"page{number}"))).presses_main()
    return play


def _afterwards() -> Iterator[Story]:
    offline = LineChanged(online=False, code=None, waiting=3)
    refused = ProgressChanged(CaseProgress(LOCAL_NO, DeliveryStatus.REFUSED))
    yield Story("submitted", lambda mode: stages.submitted(mode=mode))
    yield Story("submitted offline", lambda mode: stages.submitted(mode=mode, online=False).when(offline))
    yield Story("delivered", _delivered)
    yield Story("receipt printed", lambda mode: _printed(_delivered(mode)))
    yield Story("no paper", _no_paper)
    yield Story("paper again", lambda mode: _no_paper(mode).when(PrinterReady()))
    yield Story("receipt printed again", lambda mode: _no_paper(mode).when(PrinterReady(), ReprintPressed()))
    yield Story("application on paper", lambda mode: _printed(_copied(mode)))
    yield Story("application being printed", lambda mode: _printed(_copied(mode)).when(PagePressed()))
    yield Story(
        "application printed", lambda mode: _printed(_copied(mode)).when(PagePressed(), DocumentPrinted("A4-1"))
    )
    yield Story("application not printed", lambda mode: _not_on_paper(_printed(_copied(mode))))
    yield Story("refused", lambda mode: stages.submitted(mode=mode).when(refused))
    yield Story("rating", lambda mode: stages.rating(mode=mode))
    yield Story("rated", lambda mode: stages.rating(mode=mode).when(GradePressed(Grade(4))))
    yield Story("farewell", lambda mode: _in_mode(stages.farewell(mode=mode), mode))


def _delivered(mode: Mode) -> Playbook:
    delivered = ProgressChanged(CaseProgress(LOCAL_NO, DeliveryStatus.DELIVERED, CASE_NO))
    return stages.submitted(mode=mode).when(delivered)


def _copied(mode: Mode) -> Playbook:
    delivered = ProgressChanged(CaseProgress(LOCAL_NO, DeliveryStatus.DELIVERED, CASE_NO))
    return stages.submitting(mode=mode).when(DocumentPrinterReady(), ACCEPTED, delivered)


def _not_on_paper(play: Playbook) -> Playbook:
    return play.when(PagePressed(), DocumentNotPrinted("A4-1", FailureCode.DOCUMENT_PAPER_OUT))


def _printed(play: Playbook) -> Playbook:
    return play.when(Printed(stages.shown_case(play).receipt.print_id))


def _no_paper(mode: Mode) -> Playbook:
    play = _delivered(mode)
    out = FailureCode.PRINTER_PAPER_OUT
    return play.when(PrinterTrouble(out), NotPrinted(stages.shown_case(play).receipt.print_id, out))


def _overlays() -> Iterator[Story]:
    yield Story("help", lambda mode: stages.form(mode=mode).when(HelpPressed()))
    yield Story("settings", lambda mode: stages.form(mode=mode).when(ComfortPressed()))
    yield Story("more settings", lambda mode: stages.form(mode=mode).when(ComfortPressed(), ComfortPageTurned(1)))
    yield Story("leave?", lambda mode: stages.form(mode=mode).when(LeavePressed()))
    yield Story("nobody here?", _nobody)


def _nobody(mode: Mode) -> Playbook:
    play = stages.form(mode=mode)
    play.kiosk = replace(play.kiosk, overlay=InactivityWarning(12))
    return play
