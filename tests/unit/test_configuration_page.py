"""Who writes a station's file begins with the sample: it is taken as it stands, by a production station too."""

import re
from pathlib import Path

from kiosk.bootstrap import refuse_simulators
from kiosk.config.files import load_config
from tests.check.configuration import PAGE, table


def test_the_sample_is_a_configuration_of_a_production_station(tmp_path: Path) -> None:
    sample = re.search(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert sample is not None
    file = tmp_path / "kiosk.toml"
    file.write_text(sample[1], encoding="utf-8")
    config = load_config(file)
    refuse_simulators(config)
    assert config.station.terminal_name == "YL-0042"


def test_every_key_has_a_row_with_its_meaning() -> None:
    rows = [row.strip("| ").split(" | ") for row in table().splitlines()[2:]]
    assert len(rows) > 30
    assert all(len(row) == 3 and row[2].endswith(".") for row in rows), rows
