"""`kiosk scan`: the page in photographs from files, as the kiosk would find and keep it; for technicians."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands, folder_for

if TYPE_CHECKING:
    from drivers.camera.page_scan import PageScan

_EPILOG = """Each photograph gives the corners TL TR BR BL in its own pixels (turned as its EXIF says), and whether the
page is sure enough to be cut out unasked; if not, why: no_page, not_whole (a side is out of the picture), weak_edges,
not_lighter (inside is no lighter than outside), coloured, two_pages (an open book), overlapping (the edge of another
sheet runs across it or beside it), soft_edges (a shadow or a patch of sunlight, or out of focus). Then what is wrong
with its picture: blurred, glare, too_dark, too_bright, low_resolution, cut_edge, blank. With --out the page is kept as
NAME-page.jpg, with --pdf all of them are bound into one file, in the order of the photographs. Ends with 1 where a file
is no photograph, or has no page that could be bound."""


def add_to(commands: Commands) -> None:
    """Add this command."""
    scan = commands.add_parser("scan", help="find the page in photographs", epilog=_EPILOG)
    scan.add_argument("photographs", nargs="+", type=Path, metavar="PHOTO", help="a JPEG, PNG, WebP or TIFF file")
    scan.add_argument("--out", type=Path, default=None, metavar="DIR", help="keep the cleaned pages here")
    scan.add_argument(
        "--pdf", type=Path, default=None, metavar="FILE", help="bind the cleaned pages into one PDF/A here"
    )
    scan.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    scan.set_defaults(perform=_scan)


def _scan(chosen: argparse.Namespace) -> int:
    from drivers.camera.page_scan import UnreadablePhotographError, scan_photograph

    if chosen.out and not folder_for(chosen.out):
        return 2
    records: list[dict[str, object]] = []
    pages: list[bytes] = []
    status = 0
    for path in chosen.photographs:
        try:
            scanned = scan_photograph(path)
        except UnreadablePhotographError as error:
            print(error, file=sys.stderr)
            status = 1
            continue
        page = _keep(scanned, path, chosen.out)
        if scanned.page:
            pages.append(scanned.page)
        elif chosen.pdf:
            print(f"{path}: no page, it is left out of {chosen.pdf}", file=sys.stderr)
            status = 1
        records.append(_record(scanned, path, page))
        if not chosen.json:
            print(_line(scanned, path, page), flush=True)
    if chosen.json:
        print(json.dumps({"photos": records}, ensure_ascii=False, indent=1))
    if pages and chosen.pdf and not _bind(pages, chosen.pdf):
        return 2
    return status


def _bind(pages: list[bytes], path: Path) -> bool:
    """Whether the document could be written."""
    from drivers.camera.pages_pdf import bind_pages

    try:
        path.write_bytes(bind_pages(pages))
    except OSError as error:
        print(f"nothing can be written to {path}: {error.strerror}", file=sys.stderr)
        return False
    return True


def _keep(scanned: "PageScan", path: Path, out: Path | None) -> Path | None:
    if out is None or not scanned.page:
        return None
    page = out / f"{path.stem}-page.jpg"
    page.write_bytes(scanned.page)
    return page


def _record(scanned: "PageScan", path: Path, page: Path | None) -> dict[str, object]:
    return {
        "file": str(path),
        "width": scanned.width_px,
        "height": scanned.height_px,
        "corners": _corners(scanned),
        "sure": scanned.sighting.sure,
        "reasons": [doubt.value for doubt in scanned.sighting.doubts],
        "quality": [problem.value for problem in scanned.problems],
        "score": round(scanned.sighting.score, 3),
        "ms": round(scanned.find_ms, 1),
        "page": str(page) if page else None,
    }


def _line(scanned: "PageScan", path: Path, page: Path | None) -> str:
    doubts = ", ".join(scanned.sighting.doubts)
    verdict = f"not sure ({doubts})" if doubts else "sure"
    problems = f", {', '.join(scanned.problems)}" if scanned.problems else ""
    where = f" -> {page}" if page else ""
    return f"{path}: {verdict}{problems}, corners {json.dumps(_corners(scanned))}, {scanned.find_ms:.1f} ms{where}"


def _corners(scanned: "PageScan") -> list[list[float]] | None:
    corners = scanned.sighting.corners
    return [[round(x, 2), round(y, 2)] for x, y in corners] if corners else None
