"""Conducts tours: a stage and a kiosk process for each, then the question to the far end, then the summary."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.stage import Stage
from kiosk.tour.assistive.desk import assistive_desk
from kiosk.tour.scripts import WITHOUT_PAPERS

_TOUR_S = 180
_BY_EAR = {"screen_reader"}
_REFERENCE_PX_PER_MM = 4.03  # 21.5 inch, 1080 x 1920
_SMALL_PX_PER_MM = 3.79  # 17 inch, 1280 x 1024

PORTRAIT = (1080, 1920)


@dataclass(frozen=True, slots=True)
class Showing:
    """How the kiosk is shown in a tour.

    Attributes:
        mode: normal, elder or contrast.
        language: zh or en.
        size: Window in pixels.
    """

    mode: str
    language: str
    size: tuple[int, int]

    @property
    def size_text(self) -> str:
        """Such as 1080x1920."""
        return f"{self.size[0]}x{self.size[1]}"


def conduct(names: list[str], out: Path, showing: Showing) -> int:
    """Run the tours and write `summary.json`. Returns 0 when every case was delivered as its script says."""
    out.mkdir(parents=True, exist_ok=True)
    tours: list[dict[str, Any]] = []
    for name in names:
        folder = out if len(names) == 1 else out / name
        print(f"tour {name}: ", end="", flush=True)
        tour = _conduct_one(name, folder, out, showing)
        print(f"{tour['outcome']} {tour['local_no']} {tour['case_no']}", flush=True)
        tours.append(tour)
    summary = out / "summary.json"
    summary.write_text(json.dumps({"tours": tours}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"pictures, receipts and summary: {out.absolute()}")
    return 0 if all(tour["outcome"] == "delivered" for tour in tours) else 1


def _conduct_one(name: str, folder: Path, out: Path, showing: Showing) -> dict[str, Any]:
    folder.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("[0-9][0-9]-*.*"), *folder.glob("receipt*"), folder / "seen.json"):
        old.unlink(missing_ok=True)
    density = _SMALL_PX_PER_MM if max(showing.size) < 1600 else _REFERENCE_PX_PER_MM  # noqa: PLR2004  between the panels
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as temporary:
        stage = Stage(Path(temporary), density)
        try:
            with _desk(name, showing) as desk:
                _act(name, stage, folder, showing, desk)
            tour = _judged(name, stage, folder, out)
        finally:
            stage.close()
            # The sheets of the document printer lie in a folder of their own.
            for receipt in filter(Path.is_file, stage.receipts.iterdir()):
                shutil.copy(receipt, folder / receipt.name)
            if tour_failed := not (folder / "seen.json").exists():
                _keep_logs(Path(temporary), folder)
        if tour_failed or tour["outcome"] != "delivered":
            _keep_logs(Path(temporary), folder)
    return {**tour, "mode": showing.mode, "language": showing.language, "size": showing.size_text}


@contextmanager
def _desk(name: str, showing: Showing) -> Generator[dict[str, str]]:
    """What the tour needs around the kiosk, as environment."""
    if name not in _BY_EAR:
        yield {}
        return
    with assistive_desk(showing.size) as environment:
        yield environment


def _act(name: str, stage: Stage, folder: Path, showing: Showing, desk: dict[str, str]) -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **desk}
    command = [sys.executable, "-m", "kiosk.cli", "act", name]
    command += ["--config", str(stage.config_path), "--control-port", str(stage.control_port), "--out", str(folder)]
    command += ["--mode", showing.mode, "--lang", showing.language, "--size", showing.size_text]
    with (stage.config_path.parent / "kiosk.log").open("wb") as log:
        child = subprocess.Popen(command, stderr=log, env=environment)
        try:
            child.wait(_TOUR_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _judged(name: str, stage: Stage, folder: Path, out: Path) -> dict[str, Any]:
    seen_file = folder / "seen.json"
    seen: dict[str, Any] = {"error": "the kiosk ended early"}
    if seen_file.exists():
        seen = json.loads(seen_file.read_text(encoding="utf-8"))
    local_no = seen.get("local_no", "")
    case = next((case for case in stage.cases() if case["local_no"] == local_no), None)
    whole = case is not None and (name in WITHOUT_PAPERS or (bool(case["attachments"]) and case["signed"]))
    prefix = folder.relative_to(out)
    steps = [{**step, "screenshot": str(prefix / step["screenshot"])} for step in seen.get("steps", [])]
    return {
        "name": name,
        "outcome": seen["error"] or ("delivered" if whole else "the platform does not hold the case"),
        "local_no": local_no,
        "case_no": case["case_no"] if case else "",
        "steps": steps,
    }


def _keep_logs(stage_folder: Path, folder: Path) -> None:
    for log in stage_folder.glob("*.log"):
        shutil.copy(log, folder / log.name)
