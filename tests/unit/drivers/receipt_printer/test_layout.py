"""The receipt on paper: golden texts of both widths, what the QR code holds, and any text at all."""

from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from drivers.receipt_printer.layout import is_token, receipt_bytes, receipt_job
from drivers.receipt_printer.wording import Wording
from drivers.simulators.escpos_effects import Cut, Feed, Mouth, Picture, QrCode, TextLine
from drivers.simulators.paper import as_png, as_text
from kiosk.domain.case import DeliveryStatus
from kiosk.domain.language import Language
from kiosk.domain.receipt import Receipt
from tests.unit.drivers.receipt_printer.samples import CHINESE, ENGLISH, PROFILE_NAMES, interpreted, printed_by, profile

_GOLDEN = Path(__file__).parent / "golden"


def _paper(receipt: Receipt, name: str) -> str:
    model = profile(name)
    effects, inside = printed_by(model, receipt_bytes(receipt, model))
    assert not inside.unknown
    assert not inside.overflowed
    printed = [e for e in effects if isinstance(e, TextLine | Picture | QrCode)]
    return as_text(printed, width_dots=model.width_dots)


def _squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", ["generic-80mm", "generic-58mm"])
@pytest.mark.parametrize("receipt", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_the_receipt_reads_as_agreed(receipt: Receipt, name: str) -> None:
    golden = _GOLDEN / f"{receipt.language.value}-{name}.txt"
    assert _paper(receipt, name) == golden.read_text("utf-8")


@pytest.mark.parametrize("name", PROFILE_NAMES)
@pytest.mark.parametrize("language", list(Language))
def test_everything_a_resident_needs_is_on_the_paper(language: Language, name: str) -> None:
    receipt = replace(ENGLISH if language is Language.EN else CHINESE, case_no="6104-2611-000328")
    text = _squeezed(_paper(receipt, name))
    for datum in (
        receipt.item_name,
        receipt.applicant_masked,
        receipt.id_number_masked,
        receipt.local_no,
        receipt.case_no,
        *receipt.next_steps,
        receipt.phone,
        receipt.station_name,
        receipt.terminal_name,
        receipt.print_id,
        "2026-11-23 14:31",
    ):
        assert _squeezed(datum) in text


@pytest.mark.parametrize("language", list(Language))
def test_a_case_that_is_still_here_is_said_to_be_here(language: Language) -> None:
    queued = _squeezed(_paper(replace(CHINESE, language=language), "generic-80mm"))
    delivered = _squeezed(_paper(replace(CHINESE, language=language, case_no="X1"), "generic-80mm"))
    for words in (Wording.NOT_YET_SENT, Wording.SENT_LATER):
        said = _squeezed(words.value.in_language(language))
        assert said in queued
        assert said not in delivered
    assert _squeezed(Wording.CASE_NO.value.in_language(language)) not in queued


@pytest.mark.parametrize("language", list(Language))
def test_paper_is_called_a_receipt_only_once_the_platform_has_the_case(language: Language) -> None:
    for case_no, title, other in (("X1", Wording.TITLE, Wording.SLIP), ("", Wording.SLIP, Wording.TITLE)):
        lines = _paper(replace(CHINESE, language=language, case_no=case_no), "generic-80mm").splitlines()
        titles = [line.strip() for line in lines]
        assert title.value.in_language(language) in titles
        assert other.value.in_language(language) not in titles


def test_a_case_that_was_refused_promises_nothing_and_says_where_to_turn() -> None:
    refused = _squeezed(_paper(replace(CHINESE, status=DeliveryStatus.REFUSED), "generic-80mm"))
    assert "平台没有收下这件申请请打12345，或到窗口办理" in refused
    for words in (Wording.NOT_YET_SENT, Wording.SENT_LATER, Wording.NEXT, Wording.ONCE_SENT):
        assert _squeezed(words.value.zh) not in refused


@pytest.mark.parametrize(("case_no", "said"), [("X1", "已提交，2个工作日内办结"), ("", "送到平台后，2个工作日内办结")])
def test_the_time_counts_from_the_delivery(case_no: str, said: str) -> None:
    assert said in _squeezed(_paper(replace(CHINESE, case_no=case_no), "generic-80mm"))


def test_paper_of_sample_data_says_that_nothing_is_really_applied_for() -> None:
    assert "演示机，不真办理" in _paper(replace(CHINESE, sample=True), "generic-80mm")
    assert "演示机" not in _paper(CHINESE, "generic-80mm")


def test_a_reprint_says_so() -> None:
    assert "补打" in _paper(replace(CHINESE, reprint=True), "generic-80mm")
    assert "补打" not in _paper(CHINESE, "generic-80mm")


@pytest.mark.parametrize(("case_no", "number"), [("", CHINESE.local_no), ("6104-2611-000328", "6104-2611-000328")])
def test_the_number_that_counts_is_the_only_one_in_double_size(case_no: str, number: str) -> None:
    effects, _ = interpreted(receipt_bytes(replace(CHINESE, case_no=case_no), profile()))
    runs = [run for e in effects if isinstance(e, TextLine) for run in e.runs]
    title = "办理回执" if case_no else "暂存凭条"
    assert [run.text for run in runs if (run.width, run.height) == (2, 2)] == [title, number]


def test_a_local_number_too_long_for_double_size_is_still_whole() -> None:
    number = "YANGLING-0017-20261123-000328-A"
    assert number in _paper(replace(CHINESE, local_no=number), "generic-58mm").replace("\n", "").replace(" ", "")


def test_the_qr_code_holds_the_token_and_nothing_else() -> None:
    effects, _ = interpreted(receipt_bytes(CHINESE, profile()))
    assert [e.content for e in effects if isinstance(e, QrCode)] == [CHINESE.token.encode()]


@pytest.mark.parametrize("token", ["", "两个字", "has space", "\x10\x04\x01", "x" * 65])
def test_what_is_no_token_is_never_put_into_a_qr_code(token: str) -> None:
    assert not is_token(token)
    effects, _ = interpreted(receipt_bytes(replace(CHINESE, token=token), profile()))
    assert not [e for e in effects if isinstance(e, QrCode)]


def test_the_last_thing_is_the_cut() -> None:
    effects, _ = interpreted(receipt_bytes(CHINESE, profile()))
    assert effects[-1] == Cut(partial=True)
    assert sum(isinstance(e, Cut) for e in effects) == 1


@pytest.mark.parametrize(
    "receipt", [CHINESE, ENGLISH, replace(CHINESE, token="k" * 64)], ids=["zh", "en", "long token"]
)
@pytest.mark.parametrize("name", ["generic-80mm", "generic-58mm", "custom-kiosk-80mm"])
def test_the_paper_that_is_counted_is_the_paper_that_moves(receipt: Receipt, name: str) -> None:
    model = profile(name)
    job = receipt_job(receipt, model)
    effects, _ = printed_by(model, job.content)
    marks = [e for e in effects if isinstance(e, TextLine | Picture | QrCode | Feed)]
    bare = Image.open(BytesIO(as_png([], width_dots=model.width_dots))).height
    rows = Image.open(BytesIO(as_png(marks, width_dots=model.width_dots))).height - bare
    assert job.paper_mm == pytest.approx(rows / 203 * 25.4 + model.head_to_knife_mm, abs=1)


def test_a_presenter_holds_the_slip_out_after_the_cut() -> None:
    model = profile("custom-kiosk-80mm")
    effects, _ = printed_by(model, receipt_bytes(CHINESE, model))
    assert effects[-2:] == [Cut(partial=False), Mouth(retracts=False)]


_receipts = st.builds(
    Receipt,
    print_id=st.text(max_size=40),
    language=st.sampled_from(Language),
    station_name=st.text(max_size=40),
    terminal_name=st.text(max_size=20),
    item_name=st.text(max_size=60),
    applicant_masked=st.text(max_size=20),
    id_number_masked=st.text(max_size=20),
    local_no=st.text(max_size=40),
    case_no=st.text(max_size=40),
    handed_in_at=st.just(datetime(2026, 11, 23, 14, 31)),  # noqa: DTZ001  local time of the station
    next_steps=st.lists(st.text(max_size=120), max_size=3).map(tuple),
    phone=st.text(max_size=20),
    token=st.text(max_size=70),
    status=st.sampled_from(DeliveryStatus),
    sample=st.booleans(),
    reprint=st.booleans(),
)


# a name of marks alone has no width on paper
@example(replace(CHINESE, applicant_masked="\u0301\u200b", next_steps=("\u0301", "\u20dd")), "generic-80mm")
@given(_receipts, st.sampled_from(PROFILE_NAMES))
def test_no_text_whatever_breaks_a_receipt_or_runs_over_the_edge(receipt: Receipt, name: str) -> None:
    model = profile(name)
    effects, inside = printed_by(model, receipt_bytes(receipt, model))
    assert (inside.unknown, inside.overflowed, inside.pending) == ([], 0, 0)
    assert all(e.columns <= model.columns for e in effects if isinstance(e, TextLine))
    assert all(e.width_bytes * 8 <= model.width_dots for e in effects if isinstance(e, Picture))
    assert all(e.content == receipt.token.encode() for e in effects if isinstance(e, QrCode))
