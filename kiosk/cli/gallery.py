"""`kiosk gallery`: every control in every state, in a window or photographed."""

import argparse
import os
from pathlib import Path

from kiosk.cli.arguments import Commands, add_look, folder_for, has_display
from kiosk.domain.language import Language

_SIZE = (1080, 1920)


def add_to(commands: Commands) -> None:
    """Add this command."""
    gallery = commands.add_parser("gallery", help="every control in every state, to look at")
    add_look(gallery)
    gallery.add_argument("--page", type=int, default=1, metavar="N", help="begin at this page")
    gallery.add_argument("--step", type=int, choices=[0, 1, 2], default=0, help="text size")
    gallery.add_argument("--shoot", type=Path, default=None, metavar="DIR", help="photograph all pages and end")
    gallery.set_defaults(perform=_gallery)


def _gallery(chosen: argparse.Namespace) -> int:
    if chosen.shoot and not folder_for(chosen.shoot):
        return 2
    if chosen.shoot:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    elif not has_display():
        return 2
    from ui.gallery.app import GalleryUi, photographed_looks
    from ui.panel import make_application
    from ui.theme import REFERENCE_PX_PER_MM, Look, LookMode

    application = make_application(["kiosk-gallery"])
    look = Look(LookMode(chosen.mode), REFERENCE_PX_PER_MM, text_step=chosen.step)
    gallery = GalleryUi(look, chosen.size or _SIZE, Language(chosen.lang))
    status = 0
    if chosen.shoot:
        for picture in gallery.shoot(chosen.shoot, photographed_looks(REFERENCE_PX_PER_MM, chosen.step)):
            print(picture, flush=True)
    else:
        gallery.show(chosen.page - 1)
        status = application.exec()
    gallery.close()
    return status
