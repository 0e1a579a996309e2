"""A page to the platform in chunks, from where its copy ends, whatever became of the attempts before.

The platform says after every chunk how much it has, and that alone decides what is sent next: a chunk that was lost,
came twice or came late is put right by the next reply. A second setback before anything new has come ends the upload
for now, so that a platform that loses everything again and again is not fed for ever.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.pace import Pace
from kiosk.platform_client.strict_json import parsed_object, text
from kiosk.platform_client.transport import Answer, Call, NoAnswer
from kiosk.ports.case_gateway import Attachment, Delivered, Interrupted, Refused, SendOutcome, StopSending, TryLater

CHUNK_BYTES = 512 * 1024
"""A chunk takes 4 s at 1 Mbit/s, which is the most that a cut line costs."""

_MEDIA_TYPE = "application/octet-stream"
_OK = 200


@dataclass(frozen=True, slots=True)
class UploadState:
    """How much of a page the platform has; `upload_id` is empty until it has all of it and its digest was right."""

    received: int
    upload_id: str


def upload_state_in(content: bytes, digest: str, size: int) -> UploadState | None:
    """The state in a reply about the page with this digest and size."""
    members = parsed_object(content, frozenset({"digest", "received", "upload_id"}))
    if members is None or members["digest"] != digest:
        return None
    received, upload_id = members["received"], members["upload_id"]
    if type(received) is not int or not 0 <= received <= size:
        return None
    whole = text(members, "upload_id") if upload_id is not None else ""
    # all of it and no reference, or a reference to a part: neither is the contract's
    return UploadState(received, whole) if whole is not None and (received == size) == bool(whole) else None


class PageUpload:
    """The way of one page.

    Args:
        attachment: Its name.
        content: All of it.
        exchange: Sends one call.
        pace: Holds the chunks back.
        budget_s: How long one chunk may take, not counting the time for which it is held back.
    """

    def __init__(
        self,
        attachment: Attachment,
        content: bytes,
        exchange: Callable[[Call], Answer | NoAnswer],
        pace: Pace,
        budget_s: float,
    ) -> None:
        self._path = f"/uploads/{attachment.digest}"
        self._digest = attachment.digest
        self._content = content
        self._exchange = exchange
        self._pace = pace
        self._budget_s = budget_s

    def send(self) -> SendOutcome | Interrupted:
        """Send what the platform does not have; Delivered once it has all of it."""
        state = self._first_state()
        most = setbacks = 0
        while isinstance(state, UploadState) and not state.upload_id and not self._pace.is_over():
            after = self._send_chunk(state.received)
            if isinstance(after, UploadState) and after.received > state.received:
                setbacks = setbacks if after.received <= most else 0
                most = max(most, after.received)
            elif setbacks:
                return TryLater(FailureCode.PLATFORM_WRONG_REPLY) if isinstance(after, UploadState) else after
            else:
                setbacks = 1
                if isinstance(after, TryLater) and after.after_s is None and not self._pace.is_over():
                    after = self._ask()
            state = after
        if isinstance(state, UploadState) and state.upload_id:
            return Delivered(state.upload_id)
        return Interrupted() if isinstance(state, UploadState) or self._pace.is_over() else state

    def _first_state(self) -> UploadState | TryLater | Refused | StopSending:
        """A page of one chunk is sent without asking: the reply says the same."""
        return UploadState(0, "") if len(self._content) <= CHUNK_BYTES else self._ask()

    def _ask(self) -> UploadState | TryLater | Refused | StopSending:
        return self._state(self._exchange(Call("GET", self._path, self._budget_s)))

    def _send_chunk(self, offset: int) -> UploadState | TryLater | Refused | StopSending:
        chunk = self._content[offset : offset + CHUNK_BYTES]
        query = (("offset", str(offset)), ("total", str(len(self._content))))
        budget_s = self._budget_s + self._pace.longest_s(len(chunk))
        return self._state(
            self._exchange(
                Call("POST", f"{self._path}/chunks", budget_s, query, chunk, media_type=_MEDIA_TYPE, pace=self._pace)
            )
        )

    def _state(self, answer: Answer | NoAnswer) -> UploadState | TryLater | Refused | StopSending:
        if isinstance(answer, Answer) and answer.genuine and answer.status == _OK:
            state = upload_state_in(answer.body, self._digest, len(self._content))
            if state is not None:
                return state
        return not_delivered(answer)
