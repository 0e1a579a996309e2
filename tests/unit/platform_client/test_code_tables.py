"""Each province's codes mean our words and nothing else; the traps of public interfaces are caught at the start."""

import json
from pathlib import Path

import pytest

from kiosk.config.files import ASSETS
from kiosk.config.toml_record import ConfigError
from kiosk.domain.holder_case import CaseChannel, CaseStatus
from kiosk.domain.rating import Grade
from kiosk.platform_client import wire
from kiosk.platform_client.code_tables import CodeTables, RatingChannel, code_tables, read_code_tables
from kiosk.platform_client.holder_cases import cases_in
from kiosk.ports.case_gateway import RatingToSend
from tests.doubles.cases_to_send import NOW, case

NATIVE = (ASSETS / "codes" / "qinwuyuan.toml").read_text(encoding="utf-8")


def province(folder: Path, *changes: tuple[str, str]) -> CodeTables:
    text = NATIVE
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = folder / "province.toml"
    path.write_text(text, encoding="utf-8")
    return read_code_tables(path)


@pytest.mark.parametrize("codes", [("0", "1", "2", "3"), ("99", "10", "20", "30")])
def test_provinces_number_the_channels_differently(tmp_path: Path, codes: tuple[str, ...]) -> None:
    kiosk, hall, web, mobile = codes
    tables = province(
        tmp_path,
        ('kiosk = "kiosk"', f"kiosk = {kiosk}"),
        ('hall = "hall"', f"hall = {hall}"),
        ('web = "web"', f"web = {web}"),
        ('mobile = "mobile"', f"mobile = {mobile}"),
    )
    assert json.loads(wire.case_body(case(), tables))["channel"] == int(kiosk)
    assert [tables.channel.word(int(code)) for code in codes] == list(CaseChannel)
    step = {"status": "granted", "at": "2026-11-23T06:30:00+00:00", "message": ""}
    sent = {"case_no": "1", "item_code": "A", "item_name": "x", "channel": int(web), "steps": [step]}
    told = cases_in(json.dumps({"cases": [sent]}).encode(), tables)
    assert told is not None
    assert told[0].channel is CaseChannel.WEB
    # a text where a number is meant, and a number of nobody
    for wrong in (web, "web", 7, True, None, 1.0):
        assert cases_in(json.dumps({"cases": [sent | {"channel": wrong}]}).encode(), tables) is None


def test_a_province_that_counts_grades_from_the_best_gets_the_same_opinion(tmp_path: Path) -> None:
    text = NATIVE
    for grade in Grade:
        text = text.replace(f"\n{grade.name.lower()} = {grade}\n", f"\n{grade.name.lower()} = {6 - grade}\n")
    path = tmp_path / "reversed.toml"
    path.write_text(text, encoding="utf-8")
    tables = read_code_tables(path)
    for grade in Grade:
        rating = RatingToSend("rating-1", "1", grade, NOW)
        assert json.loads(wire.rating_body(rating))["grade"] == grade
        assert json.loads(wire.rating_body(rating, tables))["grade"] == 6 - grade
        assert tables.grade.word(6 - grade) is grade


def test_a_rating_is_the_residents_and_never_the_systems() -> None:
    assert list(RatingChannel) == [RatingChannel.KIOSK]
    assert code_tables().rating_channel.code(RatingChannel.KIOSK) == 5


def test_every_word_comes_back_as_itself() -> None:
    tables = code_tables()
    for word in CaseStatus:
        assert tables.status.word(tables.status.code(word)) is word


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('hall = "hall"', 'hall = "kiosk"', "channel.hall has the code of another word: 'kiosk'"),
        ('hall = "hall"', "", "channel must have hall"),
        ('hall = "hall"', 'hall = "hall"\nfax = "fax"', "channel has no word 'fax'"),
        ("very_satisfied = 5", "very_satisfied = 4", "grade.satisfied has the code of another word: 4"),
        ("very_satisfied = 5", "very_satisfied = 5.0", "grade.very_satisfied must be a text or a whole number"),
        ("very_satisfied = 5", "very_satisfied = true", "grade.very_satisfied must be a text or a whole number"),
        ('female = "2"', 'female = ""', "sex.female must be a text or a whole number"),
        ("[status]", "[states]", "there is no table 'states'"),
    ],
)
def test_a_table_that_is_not_complete_or_not_clear_is_refused(tmp_path: Path, old: str, new: str, fault: str) -> None:
    with pytest.raises(ConfigError) as refused:
        province(tmp_path, (old, new))
    assert fault in str(refused.value)
