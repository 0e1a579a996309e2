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


@pytest.mark.parametrize("text", ["-1", "65536", "http"])
def test_what_is_no_port_is_refused_with_the_bounds(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["sandbox", f"--port={text}"])
    assert ended.value.code == 2
    assert "from 1 to 65535" in capsys.readouterr().err


def test_a_sandbox_that_cannot_listen_or_keep_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sandbox", "--host", "192.0.2.1", "--port", "0"]) == 2
    assert "cannot listen at 192.0.2.1:0" in capsys.readouterr().err
    broken = tmp_path / "cases.db"
    broken.write_text("no database " * 100)
    assert main(["sandbox", "--port", "0", "--store", str(broken)]) == 2
    assert f"cannot keep its cases in {broken}" in capsys.readouterr().err


def test_a_folder_of_a_demo_that_is_a_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":nowhere")
    file = tmp_path / "file"
    file.write_text("")
    assert main(["demo", "--folder", str(file)]) == 2
    assert str(file) in capsys.readouterr().err


@pytest.mark.parametrize("content", ["# not a stage", "[]", "{}"])
def test_what_is_no_file_of_a_demo_is_named(content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "stage.json"
    file.write_text(content)
    assert main(["simulate", "--stage", str(file), "card", "remove"]) == 2
    assert f"{file} is not the file of a running demo" in capsys.readouterr().err
