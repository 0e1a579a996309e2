"""Own cases: a list that says where each stands, and the way of one of them."""

from dataclasses import dataclass, field

from kiosk.domain.holder_case import CaseChannel, CaseStatus, CaseStep, HolderCase
from kiosk.domain.language import LocalizedText
from kiosk.session.journeys.browse import page_count, page_of
from kiosk.session.screens.looking_up import MyCase, MyCases
from kiosk.session.states import Kiosk
from ui.presenters.dates import near_day_in_words
from ui.presenters.page_print import PageView, present_page

_STATUS = {
    CaseStatus.SUBMITTED: LocalizedText("已提交", "Handed in"),
    CaseStatus.PRE_RETURNED: LocalizedText("请您修改", "Your turn"),
    CaseStatus.RECEIVED: LocalizedText("已收到", "Received"),
    CaseStatus.CORRECTION: LocalizedText("请您补材料", "More papers"),
    CaseStatus.ACCEPTED: LocalizedText("已受理", "Accepted"),
    CaseStatus.NOT_ACCEPTED: LocalizedText("没有受理", "Not accepted"),
    CaseStatus.IN_PROGRESS: LocalizedText("正在办理", "In progress"),
    CaseStatus.PAUSED: LocalizedText("暂停办理", "Paused"),
    CaseStatus.GRANTED: LocalizedText("已办好", "Granted"),
    CaseStatus.NOT_GRANTED: LocalizedText("没有通过", "Not granted"),
    CaseStatus.DELIVERED: LocalizedText("结果已送到", "Delivered"),
    CaseStatus.WITHDRAWN: LocalizedText("已撤回", "Withdrawn"),
}
_CHANNEL = {
    CaseChannel.KIOSK: LocalizedText("自助机", "kiosk"),
    CaseChannel.HALL: LocalizedText("办事大厅", "service hall"),
    CaseChannel.WEB: LocalizedText("网上", "website"),
    CaseChannel.MOBILE: LocalizedText("手机", "phone"),
}
_HANDED_IN = LocalizedText("{}，{}提交", "{}, {}")
_AHEAD = (
    (CaseStatus.ACCEPTED, LocalizedText("受理", "Acceptance")),
    (CaseStatus.IN_PROGRESS, LocalizedText("办理", "Handling")),
    (CaseStatus.GRANTED, LocalizedText("办好", "Decision")),
    (CaseStatus.DELIVERED, LocalizedText("领结果", "Result")),
)
_RANK = {
    CaseStatus.ACCEPTED: 1,
    CaseStatus.IN_PROGRESS: 2,
    CaseStatus.PAUSED: 2,
    CaseStatus.GRANTED: 3,
    CaseStatus.DELIVERED: 4,
}
_TO_DO_ELSEWHERE = LocalizedText(
    "这台机器上不能补，请到办事大厅补，或者拨打 12345。",
    "This cannot be done here: please go to the service hall, or call 12345.",
)
_TO_ASK_WHY = LocalizedText(
    "想知道原因，请拨打 12345，或者到办事大厅问。", "To learn why, call 12345 or ask at the service hall."
)
_TO_FETCH = LocalizedText("没有收到结果，请拨打 12345 问。", "If the result has not reached you, ask by calling 12345.")
_NOTHING_TO_DO = LocalizedText("", "")
_BADLY_ENDED = {CaseStatus.NOT_ACCEPTED, CaseStatus.NOT_GRANTED, CaseStatus.WITHDRAWN}


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in the list.

    Attributes:
        code: The platform's number.
        name: Name of the item.
        icon_name: Icon of the item.
        handed_in: When and where.
        status: Where it stands, in words.
        stage: The same as "done", "now", "waiting" or "ended".
    """

    code: str
    name: str
    icon_name: str
    handed_in: str
    status: str
    stage: str


@dataclass(frozen=True, slots=True)
class MyCasesView:
    """What the list shows.

    Attributes:
        rows: The cases of this page.
        total: How many there are.
        waiting: How many wait for the holder.
        loading: Whether they are still being fetched.
        page: Which page, from 0.
        page_count: How many there are.
        code: Why they cannot be shown, for staff; empty where they can.
        offline: Whether the line is down.
    """

    rows: tuple[CaseRow, ...] = ()
    total: int = 0
    waiting: int = 0
    loading: bool = False
    page: int = 0
    page_count: int = 1
    code: str = ""
    offline: bool = False


@dataclass(frozen=True, slots=True)
class WayStep:
    """One step of the way; `progress` is "done", "now", "waiting", "ended" or "later"."""

    title: str
    text: str
    progress: str


@dataclass(frozen=True, slots=True)
class MyCaseView:
    """What one case shows.

    Attributes:
        title: Name of the item.
        case_no: The platform's number.
        handed_in: When and where.
        status: Where it stands, in words.
        stage: The same as "done", "now", "waiting" or "ended".
        steps: Its way, oldest first, with what is still to come.
        message: What the platform says to the holder now; may be empty.
        advice: What the holder can do, where something is to be done or asked; else empty.
        page: What came of it, on A4 paper.
    """

    title: str = ""
    case_no: str = ""
    handed_in: str = ""
    status: str = ""
    stage: str = "now"
    steps: tuple[WayStep, ...] = ()
    message: str = ""
    advice: str = ""
    page: PageView = field(default_factory=PageView)


def present_my_cases(kiosk: Kiosk, screen: MyCases) -> MyCasesView:
    """The list in the resident's language."""
    mode = kiosk.preferences.mode
    cases = screen.cases or ()
    count = page_count(cases, mode)
    return MyCasesView(
        rows=tuple(_row(case, kiosk) for case in page_of(cases, mode, screen.page)),
        total=len(cases),
        waiting=sum(case.now.status.waits_for_holder for case in cases),
        loading=screen.cases is None and screen.problem is None,
        page=min(screen.page, count - 1),
        page_count=count,
        code=screen.problem.value if screen.problem else "",
        offline=not kiosk.line.online,
    )


def present_my_case(kiosk: Kiosk, screen: MyCase) -> MyCaseView:
    """The way of one case in the resident's language."""
    case, language = screen.case, kiosk.preferences.language
    came = tuple(_came(step, kiosk, passed=step is not case.now) for step in case.steps)
    rank = _RANK.get(case.now.status, 0)
    ahead = tuple(
        WayStep(words.in_language(language), "", "later")
        for status, words in _AHEAD
        if not case.now.status.ended and _RANK[status] > rank
    )
    row = _row(case, kiosk)
    return MyCaseView(
        row.name,
        row.code,
        row.handed_in,
        row.status,
        row.stage,
        steps=(*came, *ahead),
        message=case.now.message,
        advice=_advice(case.now.status).in_language(language),
        page=present_page(kiosk, screen.page) if case.now.status.has_result else PageView(),
    )


def _row(case: HolderCase, kiosk: Kiosk) -> CaseRow:
    language = kiosk.preferences.language
    known = kiosk.catalogue.entry(case.item_code) if kiosk.catalogue else None
    return CaseRow(
        code=case.case_no,
        name=known.name.in_language(language) if known else case.item_name,
        icon_name=known.icon if known else "file-text",
        handed_in=_HANDED_IN.in_language(language).format(
            near_day_in_words(case.steps[0].at.date(), kiosk.now.date(), language),
            _CHANNEL[case.channel].in_language(language),
        ),
        status=_STATUS[case.now.status].in_language(language),
        stage=_stage(case.now.status),
    )


def _came(step: CaseStep, kiosk: Kiosk, *, passed: bool) -> WayStep:
    language = kiosk.preferences.language
    stage = "done" if passed else _stage(step.status)
    return WayStep(
        _STATUS[step.status].in_language(language), near_day_in_words(step.at.date(), kiosk.now.date(), language), stage
    )


def _advice(status: CaseStatus) -> LocalizedText:
    if status.waits_for_holder:
        return _TO_DO_ELSEWHERE
    if status in {CaseStatus.NOT_ACCEPTED, CaseStatus.NOT_GRANTED}:
        return _TO_ASK_WHY
    return _TO_FETCH if status in {CaseStatus.GRANTED, CaseStatus.DELIVERED} else _NOTHING_TO_DO


def _stage(status: CaseStatus) -> str:
    if status.waits_for_holder:
        return "waiting"
    if status in _BADLY_ENDED:
        return "ended"
    return "done" if status in {CaseStatus.GRANTED, CaseStatus.DELIVERED} else "now"
