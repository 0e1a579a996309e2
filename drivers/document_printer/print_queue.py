"""One queue of a CUPS server over pycups: look, send, follow, take back. Used by one thread only.

A document is streamed into the spool and lies nowhere else. Jobs carry an opaque title by which ours are known.
"""

from collections.abc import Generator
from contextlib import contextmanager

import cups

from drivers.document_printer.job_state import JobEnded, JobProgress, progress_of
from drivers.document_printer.printer_state import PrinterCondition, condition_of
from kiosk.domain.failure import FailureCode

_PDF = "application/pdf"
_CHUNK = 64 * 1024
_A4 = {"media": "iso_a4_210x297mm", "print-scaling": "fit"}
_PRINTER = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"]
_JOB = ["job-state", "job-state-reasons"]
_REFUSALS = {cups.IPP_DOCUMENT_FORMAT, cups.IPP_DOCUMENT_FORMAT_ERROR, cups.IPP_REQUEST_ENTITY, cups.IPP_REQUEST_VALUE}
_STOPS = {cups.IPP_NOT_ACCEPTING, cups.IPP_PRINTER_IS_DEACTIVATED}


class QueueError(Exception):
    """CUPS did not do what was asked; `code` says why. Never leaves the driver."""

    def __init__(self, code: FailureCode, reason: str) -> None:
        super().__init__(reason)
        self.code = code

    @property
    def no_service(self) -> bool:
        """Whether the server itself does not answer."""
        return self.code is FailureCode.DOCUMENT_SERVICE_DOWN


class PrintQueue:
    """An open connection to a queue.

    Args:
        server: A socket's path, HOST or HOST:PORT.
        name: Of the queue.
        owner: Begins the title of every job, so that one program does not take another's for its own.

    Raises:
        QueueError: The server cannot be reached.
    """

    def __init__(self, server: str, name: str, owner: str = "kiosk") -> None:
        self._name = name
        self._title = f"qinwuyuan-{owner}-"
        host, port = _address(server)
        with _told():
            self._connection = cups.Connection(host=host, port=port)

    def condition(self) -> PrinterCondition:
        """The printer's condition, as the server knows it.

        Raises:
            QueueError: The server does not answer, or has no such queue.
        """
        with _told():
            told = self._connection.getPrinterAttributes(self._name, requested_attributes=_PRINTER)
        return condition_of(
            int(told.get("printer-state", 0)),
            tuple(told.get("printer-state-reasons", ())),
            accepting=bool(told.get("printer-is-accepting-jobs", True)),
        )

    def send(self, print_id: str, pdf: bytes) -> int:
        """Stream the document into the spool; the number of its job.

        Raises:
            QueueError: The server does not take it, or was lost; a job that it had begun is taken back.
        """
        with _told():
            number = int(self._connection.createJob(self._name, self._title + print_id, _A4))
        try:
            with _told():
                self._connection.startDocument(self._name, number, "document", _PDF, 1)
                for start in range(0, len(pdf), _CHUNK):
                    chunk = pdf[start : start + _CHUNK]
                    self._connection.writeRequestData(chunk, len(chunk))
                self._connection.finishDocument(self._name)
        except QueueError:
            self.forget(number)
            raise
        return number

    def progress(self, number: int) -> JobProgress:
        """How far a job has come; one that the server does not know any more cannot be confirmed.

        Raises:
            QueueError: The server does not answer.
        """
        try:
            with _told():
                told = self._connection.getJobAttributes(number, requested_attributes=_JOB)
        except QueueError as error:
            if error.no_service:
                raise
            return JobEnded(FailureCode.DOCUMENT_NOT_CONFIRMED)
        reasons = told.get("job-state-reasons", ())
        return progress_of(int(told.get("job-state", 0)), (reasons,) if isinstance(reasons, str) else reasons)

    def cancel(self, number: int) -> None:
        """Stop a job, if it still goes.

        Raises:
            QueueError: The server does not answer.
        """
        try:
            with _told():
                self._connection.cancelJob(number)
        except QueueError as error:
            if error.no_service:
                raise  # anything else: it has ended already

    def forget(self, number: int) -> bool:
        """Stop a job, if it still goes, and have the server forget it with its document. Whether it has; never raises.

        A job is not forgotten before the last of its programs has ended.
        """
        try:
            with _told():
                self._connection.cancelJob(number, purge_job=True)
            with _told():
                self._connection.getJobAttributes(number, requested_attributes=_JOB)
        except QueueError as error:
            return not error.no_service
        return False

    def own_jobs(self) -> tuple[int, ...]:
        """The number of every job of ours that the server still knows.

        Raises:
            QueueError: The server does not answer.
        """
        with _told():
            told = self._connection.getJobs(which_jobs="all", my_jobs=True, requested_attributes=["job-id", "job-name"])
        names = {int(number): str(attributes.get("job-name", "")) for number, attributes in told.items()}
        return tuple(number for number, name in names.items() if name.startswith(self._title))


@contextmanager
def _told() -> Generator[None, None, None]:
    """Turn the library's errors into ours."""
    try:
        yield
    except cups.IPPError as error:
        status, reason = (*error.args, 0, "")[:2]
        raise QueueError(_code_of(int(status)), str(reason)) from error
    except (cups.HTTPError, RuntimeError, OSError) as error:
        raise QueueError(FailureCode.DOCUMENT_SERVICE_DOWN, type(error).__name__) from error


def _code_of(status: int) -> FailureCode:
    if status == cups.IPP_NOT_FOUND:
        return FailureCode.DOCUMENT_PRINTER_OFFLINE
    if status in _STOPS:
        return FailureCode.DOCUMENT_QUEUE_STOPPED
    if status in _REFUSALS:
        return FailureCode.DOCUMENT_UNPRINTABLE
    if cups.IPP_BAD_REQUEST <= status < cups.IPP_INTERNAL_ERROR:
        return FailureCode.DOCUMENT_PRINTER_FAULT
    return FailureCode.DOCUMENT_SERVICE_DOWN


def _address(server: str) -> tuple[str, int]:
    host, _, port = server.rpartition(":")
    return (host, int(port)) if host and port.isdigit() else (server, cups.getPort())
