"""A station's configuration file that names simulated devices."""

from pathlib import Path


def station_file(folder: Path, *, profile: str = "demo", **sections: dict[str, str]) -> Path:
    """Write it; each section is a table of texts."""
    path = folder / "kiosk.toml"
    tables = [f'profile = "{profile}"', f'data_folder = "{folder / "data"}"']
    for section, values in sections.items():
        tables += [f"[{section}]", *(f'{key} = "{value}"' for key, value in values.items())]
    path.write_text("\n".join(tables), encoding="utf-8")
    return path
