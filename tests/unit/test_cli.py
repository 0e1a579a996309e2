"""What a technician may type wrongly: one clear sentence each, and the exit status of a wrong call."""

from pathlib import Path

import pytest

from kiosk.cli import main, parser
from kiosk.cli.arguments import folder_for, size


@pytest.mark.parametrize("text", ["1080", "axb", "0x0", "100x100", "99999x99999", "1080x"])
def test_what_is_no_panel_is_refused_with_a_reason(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["tour", "--size", text])
    assert ended.value.code == 2
    assert repr(text) in capsys.readouterr().err


def test_the_panels_of_the_stations_are_taken() -> None:
    assert [size(text) for text in ("1080x1920", "768x1366")] == [(1080, 1920), (768, 1366)]


@pytest.mark.parametrize("command", ["run", "demo", "gallery"])
def test_without_a_display_a_window_is_refused_with_a_way_on(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([command]) == 2
    assert "no display" in capsys.readouterr().err


def test_an_output_folder_that_cannot_be_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "file"
    file.write_text("")
    assert not folder_for(file / "pictures")
    assert str(file / "pictures") in capsys.readouterr().err


@pytest.mark.parametrize(
    "command", ["run", "sync", "sandbox", "demo", "dock", "gallery", "tour", "act", "scan", "simulate", "device"]
)
def test_each_command_is_known_alone_and_among_all(command: str) -> None:
    for grammar in (parser(), parser(command)):
        with pytest.raises(SystemExit) as ended:
            grammar.parse_args([command, "--help"])
        assert ended.value.code == 0
