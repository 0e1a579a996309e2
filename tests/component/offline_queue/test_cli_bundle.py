"""`kiosk outbox export` at a kiosk and `import` at the hall, as staff type them."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.data_folder import DEVICE_KEY, OUTBOX
from kiosk.protection.envelope import device_key
from tests.component.offline_queue.station import Station
from tests.doubles.submissions import submission


@dataclass
class Machine:
    """A data folder with its configuration."""

    folder: Path

    def configure(self, outbox: str = "") -> None:
        self.folder.mkdir(exist_ok=True)
        text = f'data_folder = "{self.folder / "data"}"\n[outbox]\n{outbox}\n'
        (self.folder / "kiosk.toml").write_text(text, encoding="utf-8")

    def call(self, *words: str) -> int:
        return main(["outbox", *words, "--config", str(self.folder / "kiosk.toml")])

    def station(self) -> Station:
        data = self.folder / "data"
        return Station(data / OUTBOX, device_key(data / DEVICE_KEY))


@pytest.fixture
def kiosk(tmp_path: Path) -> Machine:
    made = Machine(tmp_path / "kiosk")
    made.configure()
    station = made.station()
    station.put(submission("case-1"))
    station.close()
    return made


@pytest.fixture
def hall(tmp_path: Path) -> Machine:
    made = Machine(tmp_path / "hall")
    made.configure()
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def _key_of(machine: Machine, capsys: pytest.CaptureFixture[str]) -> str:
    assert machine.call("bundle-key") == 0
    return capsys.readouterr().out.strip()


def test_a_case_goes_from_the_kiosk_to_the_hall(
    kiosk: Machine, hall: Machine, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.configure(f'bundle_recipient = "{_key_of(hall, capsys)}"')
    hall.configure(f'bundle_senders = ["{_key_of(kiosk, capsys)}"]')
    assert kiosk.call("export", str(stick)) == 0
    told = capsys.readouterr().out
    assert "YL0017-2611-0001" in told
    (bundle,) = stick.iterdir()
    assert kiosk.call("list") == 0
    assert "exported" in capsys.readouterr().out
    assert hall.call("import", str(bundle)) == 0
    assert "YL0017-2611-0001 waits here now" in capsys.readouterr().out
    assert hall.call("import", str(bundle)) == 1
    assert "imported before" in capsys.readouterr().err
    assert hall.call("verify") == 0
    station = hall.station()
    station.worker.run_once()
    assert len(station.gateway.cases) == 1
    station.close()
    assert kiosk.call("export", str(stick)) == 0
    assert "nothing waits" in capsys.readouterr().out
    assert kiosk.call("take-back", bundle.stem) == 0
    assert kiosk.call("take-back", bundle.stem) == 1


def test_without_a_named_key_nothing_leaves_and_nothing_comes_in(
    kiosk: Machine, hall: Machine, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk.call("export", str(stick)) == 1
    assert "name the recipient's key" in capsys.readouterr().err
    to = stick / "hall.key"
    to.write_text(_key_of(hall, capsys) + "\n", encoding="utf-8")
    assert kiosk.call("export", str(stick), "--to", str(to)) == 0
    to.write_text("no key", encoding="utf-8")
    assert kiosk.call("export", str(stick), "--to", str(to)) == 1
    (bundle,) = stick.glob("*.kioskbundle")
    capsys.readouterr()
    assert hall.call("import", str(bundle)) == 1
    assert "not named in outbox.bundle_senders" in capsys.readouterr().err


def test_a_stick_that_is_not_there_or_a_file_that_is_none_is_said(
    kiosk: Machine, hall: Machine, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.configure(f'bundle_recipient = "{_key_of(hall, capsys)}"')
    assert kiosk.call("export", str(stick / "not mounted")) == 1
    assert "nothing was exported: FileNotFoundError" in capsys.readouterr().err
    (stick / "photo.jpg").write_bytes(b"a photograph")
    assert hall.call("import", str(stick / "photo.jpg")) == 1
    assert "not a bundle" in capsys.readouterr().err


def test_a_key_in_the_configuration_that_is_none_is_refused_at_once(
    kiosk: Machine, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.configure('bundle_recipient = "kiosk-bundle-1:AAAA"\nbundle_senders = ["hall"]')
    assert kiosk.call("export", str(stick)) == 2
    told = capsys.readouterr().err
    assert "outbox.bundle_recipient" in told
    assert "outbox.bundle_senders[0]" in told
