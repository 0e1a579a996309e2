"""Items drawn in Python for QML (`import Kiosk.Items`): the live picture and the signature ink.

Importing this package registers them; it must happen before QML that needs them is loaded.
"""

from ui.items.frame_source import FrameSource
from ui.items.ink_canvas import InkCanvas
from ui.items.live_picture import LivePicture
from ui.items.outline_rule import OutlineRule

__all__ = ["FrameSource", "InkCanvas", "LivePicture", "OutlineRule"]
