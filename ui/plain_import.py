"""Brings Qt in without the watch that PySide keeps over every later `import`. Call it before anything else of `ui`.

PySide reads the source text of each module that is imported after it, to learn whether the module writes Qt's names in
snake case, and keeps that text: 18 MB once the device libraries are there. Nobody here writes so.
"""

import builtins
from importlib import import_module


def import_qt() -> None:
    """Import Qt's core and give Python its own `import` back."""
    own = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = own
