"""One Qt application for all."""

from tests.component.ui.conftest import application

__all__ = ["application"]
