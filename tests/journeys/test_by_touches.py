"""The whole program by touches: the tours that people are shown, and residents who stop, turn back or walk away."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from drivers.simulators.pcscd import Pcscd
from kiosk.stage import Stage
from kiosk.tour.conduct import PORTRAIT, Showing, conduct
from tests.doubles.private_pcscd import running_pcscd
from tests.journeys.acting import StartedKiosk
from tests.journeys.play import CONFIRMED
from tests.journeys.touch_scripts import SOCIAL_NUMBER

pytestmark = [pytest.mark.xdist_group("pcscd"), pytest.mark.timeout(200)]


@pytest.fixture(scope="module")
def pcscd() -> Iterator[Pcscd]:
    yield from running_pcscd()


@pytest.fixture(scope="module")
def stage(pcscd: Pcscd, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("stage"), 4.03)
    yield stage
    stage.close()


SAMPLE_NUMBER = SOCIAL_NUMBER  # one person, two cards
TOURED = [
    "main",
    "offline",
    "paper_out",
    "card_pulled",
    "elder",
    "keys_only",
    "screen_reader",
    "phone",
    "social_card",
    "allowance",
]


@pytest.mark.parametrize("name", TOURED)
@pytest.mark.usefixtures("pcscd")
def test_a_tour_ends_with_the_case_on_the_platform(tmp_path: Path, name: str) -> None:
    assert conduct([name], tmp_path, Showing("normal", "zh", PORTRAIT)) == 0
    (tour,) = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))["tours"]
    assert tour["outcome"] == "delivered"
    assert tour["local_no"] in (tmp_path / "receipt.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "script", ["speaks_another_language", "asks_for_help_and_leaves", "walks_away", "looks_up_own_cases"]
)
def test_a_resident_who_does_not_go_straight_on(stage: Stage, tmp_path: Path, script: str) -> None:
    kiosk = StartedKiosk(stage, script, tmp_path)
    assert kiosk.ends() == 0, kiosk.log.read_text(encoding="utf-8")[-2000:]


def test_a_certificate_comes_out_on_paper_with_a_code_that_can_be_read(stage: Stage, tmp_path: Path) -> None:
    before = set((stage.receipts / "a4").glob("*.pdf"))
    kiosk = StartedKiosk(stage, "prints_a_result", tmp_path)
    assert kiosk.ends() == 0, kiosk.log.read_text(encoding="utf-8")[-2000:]
    (sheet,) = set((stage.receipts / "a4").glob("*.pdf")) - before
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(sheet).pages)
    assert "参保登记证明" in text
    assert "8F3K-QX7M-22TA" in text
    assert SAMPLE_NUMBER in text
    assert SAMPLE_NUMBER not in kiosk.log.read_text(encoding="utf-8")


def test_a_social_security_card_serves_where_the_item_takes_it(stage: Stage, tmp_path: Path) -> None:
    kiosk = StartedKiosk(stage, "shows_a_social_card", tmp_path)
    assert kiosk.ends() == 0, kiosk.log.read_text(encoding="utf-8")[-2000:]
    local_no = (tmp_path / CONFIRMED).read_text(encoding="utf-8").strip()
    (case,) = (case for case in stage.cases() if case["local_no"] == local_no)
    assert case["evidence"] == "social_security_card"
    slips = [path.read_text(encoding="utf-8") for path in stage.receipts.glob("*.txt")]
    assert [slip for slip in slips if local_no in slip and "陈*远" in slip]
    told = "".join(slips) + kiosk.log.read_text(encoding="utf-8")
    assert SOCIAL_NUMBER not in told
    assert SOCIAL_NUMBER[-4:] not in told
