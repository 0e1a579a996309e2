"""`kiosk device receipt`: the bytes in a file, a receipt on a printer, and what may be wrong in a technician's file."""

import json
from pathlib import Path

import pytest

from drivers.receipt_printer.profile import MODELS
from drivers.simulators.virtual_printer import VirtualPrinter
from kiosk.cli import main
from tests.unit.drivers.receipt_printer.samples import printed_by, profile

_RECEIPT: dict[str, object] = {
    "print_id": "P-20261124-0001",
    "language": "zh",
    "station_name": "田园路邮政驿站",
    "terminal_name": "YL-0017",
    "item_name": "居住证首次申领",
    "applicant_masked": "陈*远",
    "id_number_masked": "9****************4",
    "local_no": "YL0017-2611-0328",
    "handed_in_at": "2026-11-24T09:30",
    "phone": "12345",
}
_WHOLE_ID_NUMBER = "999901199001011234"


def _file(folder: Path, **members: object) -> Path:
    path = folder / "receipt.json"
    path.write_text(json.dumps(_RECEIPT | members, ensure_ascii=False), encoding="utf-8")
    return path


def _call(*words: object) -> int:
    return main(["device", "receipt", *map(str, words)])


@pytest.mark.parametrize("name", ["generic-80mm", "xprinter-58mm", "custom-kiosk-80mm"])
def test_the_bytes_are_written_for_the_model_that_was_named(name: str, tmp_path: Path) -> None:
    out = tmp_path / "receipt.bin"
    source = _file(tmp_path, token="k7Qm2xWc9RtZ4b", next_steps=["2 个工作日内办结"], case_no="6104-2611-000328")
    assert _call("--from", source, "--profile", name, "--out", out) == 0
    effects, inside = printed_by(profile(name), out.read_bytes())
    assert effects
    assert (inside.unknown, inside.pending) == ([], 0)


def test_a_profile_of_ones_own_is_taken_and_a_broken_one_names_file_and_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own, out = tmp_path / "own.toml", tmp_path / "receipt.bin"
    own.write_text((MODELS / "generic-58mm.toml").read_text("utf-8"), "utf-8")
    assert _call("--from", _file(tmp_path), "--profile", own, "--out", out) == 0
    own.write_text('name = "x"\ncolums = 3\n', "utf-8")
    assert _call("--from", _file(tmp_path), "--profile", own, "--out", out) == 2
    assert f"{own}: colums: unknown key, did you mean columns?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"handed_in_at": "yesterday"}, "handed_in_at must be a time such as 2026-11-24T09:30, not 'yesterday'"),
        ({"handed_in_at": 20261124}, "handed_in_at must be a time"),
        ({"phone": 12345}, "phone must be a text, not 12345"),
        ({"language": "fr"}, "language must be one of zh, en"),
        ({"next_steps": "soon"}, "next_steps must be a list"),
        ({"next_steps": [1]}, "next_steps[0] must be a text"),
        ({"sample": "yes"}, "sample must be true or false"),
        ({"token": "two words"}, "token must be one word"),
        ({"fone": "1"}, "unknown key fone; did you mean phone?"),
        ({"id_number_masked": _WHOLE_ID_NUMBER}, "id_number_masked must not hold a whole ID number"),
    ],
)
def test_a_wrong_member_is_named_with_the_reason(
    members: dict[str, object], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = _file(tmp_path, **members), tmp_path / "receipt.bin"
    assert _call("--from", source, "--out", out) == 2
    told = capsys.readouterr().err
    assert f"{source}: {said}" in told
    assert _WHOLE_ID_NUMBER not in told
    assert not out.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{}", "missing key print_id"),
        (b"[]", "must be one object"),
        (b'{"a": 1,', "is no JSON: "),
        (b'{"phone": "1", "phone": "2"}', "phone stands there twice"),
        (b"\xff\xfe\xfa", "is not in UTF-8"),
        (b"[" * 200_000, "is nested too deeply"),
    ],
)
def test_a_file_that_holds_no_receipt_is_named_with_the_reason(
    content: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "receipt.json"
    source.write_bytes(content)
    assert _call("--from", source, "--out", tmp_path / "receipt.bin") == 2
    assert f"{source}: {said}" in capsys.readouterr().err


def test_files_that_are_not_there_and_models_that_are_not_known_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _call("--from", tmp_path / "missing.json", "--out", tmp_path / "x") == 2
    assert _call("--from", _file(tmp_path), "--profile", "nope", "--out", tmp_path / "x") == 2
    assert _call("--from", _file(tmp_path), "--out", tmp_path / "missing" / "x") == 2
    assert _call("--from", _file(tmp_path), "--to", "10.0.0.9") == 2
    told = capsys.readouterr().err
    for words in ("missing.json: No such file", "'nope' is no known model", "nothing can be written to", "tcp:HOST"):
        assert words in told


def test_without_out_it_prints_on_the_configured_printer_and_counts_the_paper(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    virtual = VirtualPrinter()
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f'data_folder = "{tmp_path / "data"}"\n[printer]\naddress = "tcp:127.0.0.1:{virtual.port}"\n', "utf-8"
    )
    assert _call("--from", _file(tmp_path), "--config", config) == 0
    assert "YL0017-2611-0328" in virtual.receipts[0].text
    assert json.loads((tmp_path / "data" / "printer-supplies.json").read_text("utf-8"))["cuts"] == 1
    assert "of this roll, 1 cuts ever" in capsys.readouterr().out
    virtual.close()


def test_a_printer_without_paper_is_told_with_its_code_and_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    virtual = VirtualPrinter()
    virtual.paper_out()
    assert _call("--from", _file(tmp_path), "--to", f"tcp:127.0.0.1:{virtual.port}") == 1
    assert "PRN-03" in capsys.readouterr().err
    virtual.close()


def test_the_form_of_the_file_stands_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        _call("--help")
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(
        member in told for member in (*_RECEIPT, "case_no", "next_steps", "token", "status", "sample", "reprint")
    )
