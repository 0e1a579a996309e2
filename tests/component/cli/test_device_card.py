"""`kiosk device card`: every kind of card, masked; and what a technician is told where none is read."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.simulators.pcscd import Pcscd
from drivers.simulators.sam_module import Disturbance, SamModule, Step
from drivers.simulators.sample_people import SAMPLE_PEOPLE, SampleResident, encode_text_block
from drivers.simulators.serial_reader import SerialReaderSimulator
from drivers.simulators.social_card_program import SOCIAL_CARDS
from drivers.simulators.virtual_card import VirtualCard
from kiosk.cli import main
from tests.component.cli.station import station_file
from tests.doubles.private_pcscd import await_empty_slot, running_pcscd

CHEN = SAMPLE_PEOPLE["chen"]
assert isinstance(CHEN, SampleResident)
PERSONAL = (CHEN.name, CHEN.id_number, CHEN.address, CHEN.id_number[6:14])


@pytest.fixture
def sam() -> SamModule:
    return SamModule()


@pytest.fixture
def station(tmp_path: Path, sam: SamModule) -> Iterator[Path]:
    simulator = SerialReaderSimulator(tmp_path / "reader", sam)
    yield station_file(tmp_path, reader={"profile": "sam-serial", "port": str(simulator.device)})
    simulator.close()


def _call(station: Path, *words: str) -> int:
    return main(["device", "card", "--config", str(station), *words])


def test_a_card_is_told_field_by_field_and_nobody_is_recognised(
    station: Path, sam: SamModule, capsys: pytest.CaptureFixture[str]
) -> None:
    sam.place(encode_text_block(CHEN))
    assert _call(station) == 0
    told = capsys.readouterr().out
    assert "id_number" in told
    assert "999 *********** " in told
    assert not [datum for datum in PERSONAL if datum in told]


def test_with_json_the_fields_are_one_object(station: Path, sam: SamModule, capsys: pytest.CaptureFixture[str]) -> None:
    sam.place(encode_text_block(CHEN))
    assert _call(station, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["read"] is True
    assert told["fields"]["kind"] == "resident"
    assert told["fields"]["birth_date"] == "*" * 10


def test_plain_shows_what_stands_on_the_card(station: Path, sam: SamModule, capsys: pytest.CaptureFixture[str]) -> None:
    sam.place(encode_text_block(CHEN))
    assert _call(station, "--json", "--plain") == 0
    fields = json.loads(capsys.readouterr().out)["fields"]
    assert (fields["name"], fields["id_number"], fields["address"]) == PERSONAL[:3]


@pytest.mark.parametrize("person", ["permit", "foreigner", "foreigner-2023"])
def test_every_kind_of_identity_card_is_read(
    person: str, station: Path, sam: SamModule, capsys: pytest.CaptureFixture[str]
) -> None:
    sam.place(encode_text_block(SAMPLE_PEOPLE[person]))
    assert _call(station, "--json") == 0
    assert json.loads(capsys.readouterr().out)["fields"]["kind"] != "resident"


def test_a_production_machine_shows_nobody_unmasked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    station = station_file(tmp_path, profile="production", reader={"profile": "sam-serial", "port": "/dev/ttyS9"})
    assert _call(station, "--plain") == 2
    assert "--plain" in capsys.readouterr().err


def test_no_card_in_time_is_said_and_ends_with_1(station: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _call(station, "--seconds", "0.5", "--json") == 1
    told = capsys.readouterr()
    assert json.loads(told.out) == {"read": False, "code": None}
    assert "no card was placed in time" in told.err


def test_a_card_that_cannot_be_read_is_told_by_its_code(
    station: Path, sam: SamModule, capsys: pytest.CaptureFixture[str]
) -> None:
    sam.disturb(Disturbance.WRONG_CHECKSUM, Step.SELECT)
    sam.place(encode_text_block(CHEN))
    assert _call(station) == 1
    assert "CRD-01. " in capsys.readouterr().err


@pytest.mark.logs("card reader lost")
def test_a_reader_that_is_not_there_is_told_by_its_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    station = station_file(tmp_path, reader={"profile": "sam-serial", "port": str(tmp_path / "nothing")})
    assert _call(station, "--seconds", "2") == 1
    assert "RDR-01. " in capsys.readouterr().err


@pytest.mark.parametrize("seconds", ["0", "-1", "soon", "nan", "1e9"])
def test_a_time_that_is_none_is_refused(seconds: str, station: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        _call(station, f"--seconds={seconds}")
    assert ended.value.code == 2


@pytest.fixture
def pcscd() -> Iterator[Pcscd]:
    yield from running_pcscd()


@pytest.mark.xdist_group("pcscd")
@pytest.mark.usefixtures("pcscd")
def test_a_social_security_card_is_read_and_its_number_masked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    station = station_file(tmp_path, reader={"profile": "virtual-pcd"})
    await_empty_slot()
    slot = VirtualCard()
    slot.insert_program(SOCIAL_CARDS["social"]())
    try:
        assert _call(station, "--json") == 0
    finally:
        slot.close()
    fields = json.loads(capsys.readouterr().out)["fields"]
    assert fields["kind"] == "social_security"
    assert "*" in fields["id_number"]
    assert set(fields["card_number"]) == {"*"}
