"""What holds for every test: no display, no unexpected log record or Qt message, no thread left behind.

A test that means to cause a warning says so: `@pytest.mark.logs("regular expression")` for log records and Qt messages
alike, or it takes the `caplog` fixture and then judges the log itself.
"""

import logging
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import settings

# Read by Qt when it is first imported, which no test module does before this file.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("KIOSK_TEST_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"  # one application serves all tests of a process: the product's choice
os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
os.environ.setdefault("LC_ALL", "C.UTF-8")  # Qt warns about a locale that is not UTF-8

settings.register_profile("developer", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "developer")

THREAD_GRACE_S = 3.0
QTS_OWN = "QUnifiedTimer::stopAnimationDriver: driver is not running"
"""Said where a window goes while it draws under load; nobody here starts or stops that driver."""
THREADS_OF_LIBRARIES = ("AnyIO worker thread", "asyncio_", "execnet", "pytest_timeout", "Dummy-")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker that lets a test expect log records."""
    config.addinivalue_line("markers", "logs(*patterns): log records and Qt messages that this test may cause")


_expected: list[str] = []


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Take down what the next test may cause, before its fixtures are made."""
    _expected[:] = [str(pattern) for marker in item.iter_markers("logs") for pattern in marker.args]


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_GRACE_S
    while (left := _threads_since(before)) and time.monotonic() < deadline:
        threading.Event().wait(0.002)  # not join: a thread may be listed before it has started
    if left:
        pytest.fail(f"threads left running: {', '.join(sorted(thread.name for thread in left))}", pytrace=False)


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    if "caplog" in request.fixturenames:
        yield
        return
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    texts = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in collector.records]
    _fail_on_unexpected("log records", texts)


@pytest.fixture(autouse=True)
def _no_qt_message(request: pytest.FixtureRequest) -> Iterator[None]:
    folder = request.path.relative_to(request.config.rootpath).parts[:2]
    if "PySide6.QtCore" not in sys.modules and folder not in {("tests", "qml"), ("tests", "journeys")}:
        yield
        return
    messages, uninstall = _collect_qt_messages()
    yield
    uninstall()
    _fail_on_unexpected("Qt messages", messages)


def _collect_qt_messages() -> tuple[list[str], Callable[[], object]]:
    """Take over Qt's messages; return the list that fills and what gives them back to Qt."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    messages: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg} and text != QTS_OWN:
            messages.append(f"{kind.name} {context.category}: {text}")

    qInstallMessageHandler(note)
    return messages, lambda: qInstallMessageHandler(None)


def _threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread not in before and not _is_of_a_library(thread)]


def _is_of_a_library(thread: threading.Thread) -> bool:
    return thread.daemon and thread.name.startswith(THREADS_OF_LIBRARIES)


def _fail_on_unexpected(what: str, texts: list[str]) -> None:
    unexpected = [text for text in texts if not any(re.search(pattern, text) for pattern in _expected)]
    if unexpected:
        pytest.fail(f"unexpected {what}:\n" + "\n".join(unexpected), pytrace=False)
