"""Accepted: the numbers, how far the case has come, where the receipt is."""

from dataclasses import dataclass, field

from kiosk.session.screens.handed_in import PrintPhase, Submitted
from kiosk.session.screens.page_print import PagePhase
from kiosk.session.states import Kiosk
from ui.presenters.dates import moment_in_words
from ui.presenters.page_print import PageView, present_page
from ui.presenters.problem import Problem, present_problem, staff_code


@dataclass(frozen=True, slots=True)
class SubmittedView:
    """What the screen shows.

    Attributes:
        item_name: What was applied for.
        local_no: The kiosk's number.
        case_no: The platform's number; empty until known.
        status: queued, delivered, refused or empty.
        print_phase: waiting, printing, printed, failed or empty.
        problem: Why there is no paper.
        staff_code: Code of that, or of the line, small at the foot.
        can_reprint: Whether the printer is back.
        code_source: Address of the receipt's code.
        decided: By when it is decided, counted from the delivery.
        told: How the result is told.
        keep: What to keep until then; empty where nothing.
        phone_masked: The mobile number of the form; empty where none was given.
        phone: Telephone for questions.
        handed_in_at: When it was handed in, in words.
        slip: Whether the paper bears the kiosk's number, for the platform's was not known.
        sample: Whether the item's data are samples.
        online: Whether the line is up.
        page: The application on A4 paper.
    """

    item_name: str = ""
    local_no: str = ""
    case_no: str = ""
    status: str = ""
    print_phase: str = ""
    problem: Problem = field(default_factory=Problem)
    staff_code: str = ""
    can_reprint: bool = False
    code_source: str = ""
    decided: str = ""
    told: str = ""
    keep: str = ""
    phone_masked: str = ""
    phone: str = ""
    handed_in_at: str = ""
    slip: bool = False
    sample: bool = False
    online: bool = False
    page: PageView = field(default_factory=PageView)


def present_submitted(kiosk: Kiosk, screen: Submitted) -> SubmittedView:
    """The case in the resident's language."""
    language = kiosk.preferences.language
    case = screen.case
    steps = case.item.next_steps
    problem = present_problem(case.print_problem, language)
    has_page = case.copy is not None or case.page.phase is PagePhase.PRINTED
    page = present_page(kiosk, case.page) if has_page else PageView()
    return SubmittedView(
        item_name=case.item.name.in_language(language),
        local_no=case.progress.local_no,
        case_no=case.progress.case_no,
        status=case.progress.status.value,
        print_phase=case.print_phase.value,
        problem=problem,
        staff_code=problem.code or page.problem.code or staff_code(kiosk),
        can_reprint=case.print_phase is PrintPhase.FAILED and kiosk.devices.printer is None,
        code_source=f"image://code/{case.receipt.token}",
        decided=steps.decided.in_language(language),
        told=steps.told.in_language(language),
        keep=steps.keep.in_language(language),
        phone_masked=case.phone_masked,
        phone=kiosk.station.phone.replace(" ", "\u00a0"),  # a line never ends within it
        handed_in_at=moment_in_words(case.receipt.handed_in_at, language),
        slip=case.receipt.case_no == "",
        sample=case.item.sample,
        online=kiosk.line.online,
        page=page,
    )
