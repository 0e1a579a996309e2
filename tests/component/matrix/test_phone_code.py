"""A phone reads the code off the real screen in every setting, and finds an opaque address and nothing else."""

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ports.phone_sign_in import QrOpened
from tests.component.matrix.setting import PANELS, Panel, settings
from tests.component.matrix.story import Story
from tests.component.matrix.window import MatrixWindow
from tests.unit.session import stages

ADDRESS = "http://127.0.0.1:49152/q/hT0t1Nq_Gm-3nCkQ8y2wP5sVbXrLdZeA"
HERE = Story("home", lambda mode: stages.home(mode=mode))
STORY = Story("phone", lambda mode: stages.opening_qr(mode=mode).when(QrOpened("qr-1", ADDRESS)))


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_a_phone_reads_the_address_off_the_screen(panel: Panel, application: QGuiApplication) -> None:
    assert application.platformName() == "offscreen"
    window = MatrixWindow(panel)
    try:
        for setting in settings(panel):
            window.shoot(HERE, setting)
            picture = np.ascontiguousarray(window.shoot(STORY, setting).picture[..., ::-1])
            text, *_ = cv2.QRCodeDetectorAruco().detectAndDecode(picture)
            assert text == ADDRESS, setting
    finally:
        window.close()
