"""qmllint over every QML file with the types of our Python items and view models known to it; no warning is allowed.

Python sources with `QML_IMPORT_NAME` are read (not run) into type descriptions under `build/qml`, one module each.
"""

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "ui/qml"
BUILD = ROOT / "build/qml"
_SCRIPTS = Path(sys.executable).parent
_QT_METATYPES = Path(PySide6.__file__).parent / "Qt/metatypes"
_QT_MODULES = ("core", "gui", "qml", "quick")
_IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"', re.MULTILINE)


def main() -> int:
    """Describe the Python types, then lint. The exit status of the first tool that fails."""
    import_paths = ["-I", str(QML), "-I", str(BUILD)]
    for module, sources in sorted(_sources_by_module().items()):
        status = _describe(module, sources)
        if status:
            return status
    files = sorted(str(path) for path in (*QML.rglob("*.qml"), *(ROOT / "tests/qml").rglob("*.qml")))
    return _run("pyside6-qmllint", "--max-warnings", "0", *import_paths, *files)


def _sources_by_module() -> dict[str, list[Path]]:
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted((ROOT / "ui").rglob("*.py")):
        match = _IMPORT_NAME.search(path.read_text(encoding="utf-8"))
        if match:
            found[match[1]].append(path)
    return found


def _describe(module: str, sources: list[Path]) -> int:
    folder = BUILD / module.replace(".", "/")
    folder.mkdir(parents=True, exist_ok=True)
    described = folder / "metatypes.json"
    status = _run("pyside6-metaobjectdump", "--quiet", "--out-file", str(described), *map(str, sources))
    if status:
        return status
    status = _run(
        "pyside6-qmltyperegistrar",
        "--generate-qmltypes",
        str(folder / "module.qmltypes"),
        "--import-name",
        module,
        "--major-version",
        "1",
        "--foreign-types",
        ",".join(str(_QT_METATYPES / f"qt6{part}_metatypes.json") for part in _QT_MODULES),
        "-o",
        str(folder / "registration.cpp"),
        str(described),
    )
    (folder / "qmldir").write_text(f"module {module}\ntypeinfo module.qmltypes\ndepends QtQuick\n", encoding="utf-8")
    return status


def _run(tool: str, *arguments: str) -> int:
    return subprocess.run([str(_SCRIPTS / tool), *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
