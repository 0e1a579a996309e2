"""The sync process: enrols the machine, drains the outbox, follows the catalogue, tells what is wrong.

Each goes on when another fails.
"""

import logging
import threading
from contextlib import closing
from pathlib import Path

from kiosk.config.catalogue_file import parse_catalogue
from kiosk.config.schema import Config
from kiosk.config.toml_record import ConfigError
from kiosk.data_folder import FAULTS
from kiosk.heartbeat import Heartbeat
from kiosk.platform_client.catalogue_feed import CatalogueFeed, CatalogueUnchanged, NewCatalogue, catalogue_etag
from kiosk.platform_client.credentials import TerminalCredentials, load_credentials, save_credentials
from kiosk.platform_client.gateway_file import gateway_pass
from kiosk.platform_client.heartbeat import HeartbeatCall
from kiosk.platform_client.http_gateway import CallBudgets, HttpGateway
from kiosk.platform_client.pace import Pace
from kiosk.platform_client.registration import RegistrationFailed, register
from kiosk.platform_client.sealing_key import NoSealingKey, SealingKey, SealingKeyFeed
from kiosk.platform_client.signing_profile import Algorithm
from kiosk.ports.clock import Clock
from kiosk.protection.case_key import PlatformWrap
from kiosk.protection.durable_file import replace_durably
from kiosk.protection.envelope import Envelope
from offline_queue.database import Database
from offline_queue.faults import STORAGE_ERRORS
from offline_queue.health import CONFIRMED_NAME
from offline_queue.platform_key import keep_platform_key
from offline_queue.single_flight import AlreadyRuns, SingleFlight
from offline_queue.sync import SyncWorker

logger = logging.getLogger(__name__)

_ENROL_AGAIN_S = 2.0
_CATALOGUE_EVERY_S = 300.0
_CATALOGUE_AGAIN_S = 15.0
_SEALING_KEY_EVERY_S = 3600.0
_SEALING_KEY_AGAIN_S = 15.0


class SyncProcess:
    """Runs until `stop` is set.

    Args:
        config: The configuration.
        folder: The data folder that the kiosk process shares.
        envelope: Seals under the key of this machine.
        clock: Time.
        stop: Ends the process soon.
    """

    def __init__(self, config: Config, folder: Path, envelope: Envelope, clock: Clock, stop: threading.Event) -> None:
        self._config = config
        self._folder = folder
        self._envelope = envelope
        self._outbox = folder / "outbox"
        self._catalogue = folder / "catalogue.toml"
        self._clock = clock
        self._stop = stop
        self._last_trouble = ""

    def run(self) -> int:
        """Enrol, then drain and follow. Returns the exit status: 1 where another process sends already."""
        if self._another_runs():
            return 1
        credentials = self._enrolled()
        if credentials is None:
            return 0
        platform = self._config.platform
        pace = Pace(platform.upload_bytes_per_s, self._clock, self._stop.wait)
        gateway = HttpGateway(credentials, self._clock, CallBudgets(upload=platform.call_budget_s), pace=pace)
        worker = SyncWorker(self._outbox, self._envelope, gateway, self._clock, stop=self._stop)
        heartbeat = Heartbeat(self._folder / FAULTS, HeartbeatCall(credentials, self._clock), self._clock, self._stop)
        beside = (
            threading.Thread(target=self._follow_catalogue, args=(credentials,), name="catalogue"),
            threading.Thread(target=self._follow_sealing_key, args=(credentials,), name="sealing-key"),
            threading.Thread(target=heartbeat.run, name="heartbeat"),
        )
        for thread in beside:
            thread.start()
        try:
            outcome = worker.run_forever()
        finally:
            self._stop.set()
            for thread in beside:
                thread.join()
            gateway.close()
        return 1 if outcome else 0

    def _another_runs(self) -> bool:
        """Looked at before anything is done; the worker takes the right to send once this machine is enrolled."""
        flight = SingleFlight.take(self._outbox)
        if isinstance(flight, AlreadyRuns):
            logger.error("sync process %d already works in %s; this one ends", flight.pid, self._folder)
            return True
        flight.release()
        return False

    def _enrolled(self) -> TerminalCredentials | None:
        path = self._folder / "terminal.json"
        platform = self._config.platform
        while not self._stop.is_set():
            known = load_credentials(path, self._envelope)
            if known and known.base_url == platform.url.rstrip("/"):
                return known
            if not platform.enrolment_code:
                self._note("not enrolled yet: a technician runs kiosk enrol")
                self._stop.wait(_ENROL_AGAIN_S)
                continue
            try:
                gateway = gateway_pass(self._folder)
            except ConfigError:
                self._note("the account at the gateway cannot be used: gateway.toml")
                self._stop.wait(_ENROL_AGAIN_S)
                continue
            answer = register(
                platform.url,
                platform.enrolment_code,
                terminal_name=self._config.station.terminal_name,
                clock=self._clock,
                profile=Algorithm(platform.signing_profile),
                gateway=gateway,
            )
            if isinstance(answer, RegistrationFailed):
                self._note(f"not enrolled yet: {answer.code} {answer.reason}".strip())
                self._stop.wait(_ENROL_AGAIN_S)
            else:
                save_credentials(path, answer, self._envelope)
                logger.info("enrolled")
        return None

    def _follow_catalogue(self, credentials: TerminalCredentials) -> None:
        feed = CatalogueFeed(credentials, self._clock)
        etag = self._etag_on_disk()
        while not self._stop.is_set():
            answer = feed.fetch_catalogue(etag)
            match answer:
                case NewCatalogue(content=content) if self._keep(content):
                    etag = answer.etag
                    pause_s = self._confirmed()
                case CatalogueUnchanged():
                    pause_s = self._confirmed()
                case _:
                    pause_s = _CATALOGUE_AGAIN_S
            self._stop.wait(pause_s)
        feed.close()

    def _follow_sealing_key(self, credentials: TerminalCredentials) -> None:
        feed = SealingKeyFeed(credentials, self._clock)
        while not self._stop.is_set():
            match feed.fetch():
                case SealingKey(public=public):
                    kept = self._keep_sealing_key(public)
                case NoSealingKey():
                    kept = True
                case _:
                    kept = False
            self._stop.wait(_SEALING_KEY_EVERY_S if kept else _SEALING_KEY_AGAIN_S)
        feed.close()

    def _keep_sealing_key(self, public: bytes) -> bool:
        """For the kiosk to seal keys of cases for; False where the disk failed."""
        try:
            PlatformWrap(public)
        except ValueError:
            logger.error("the platform's key for sealing is no key; cases are kept without it")  # noqa: TRY400  no more to say
            return True
        try:
            with closing(Database(self._outbox, self._envelope)) as database:
                if keep_platform_key(database, self._envelope, public):
                    logger.info("new key for sealing")
        except STORAGE_ERRORS as error:
            self._note(f"the key for sealing cannot be kept: {type(error).__name__}")
            return False
        return True

    def _confirmed(self) -> float:
        """Note for the kiosk that the catalogue is the platform's of now; the seconds to the next look."""
        try:
            (self._folder / CONFIRMED_NAME).touch()
        except OSError as error:
            self._note(f"that the catalogue was confirmed cannot be noted: {error.strerror}")
        return _CATALOGUE_EVERY_S

    def _etag_on_disk(self) -> str:
        try:
            return catalogue_etag(self._catalogue.read_bytes())
        except OSError:  # none yet, or the next write finds out what is wrong
            return ""

    def _keep(self, content: bytes) -> bool:
        """Put a valid catalogue in the place of the old one, whole or not at all. False where the disk failed."""
        try:
            parse_catalogue(content.decode(), "catalogue of the platform")
        except (ConfigError, UnicodeDecodeError) as error:
            logger.error("the fetched catalogue is refused: %s", error)  # noqa: TRY400  the message names the place
            return True
        try:
            replace_durably(self._catalogue, content)
        except OSError as error:
            self._note(f"the fetched catalogue cannot be written: {error.strerror}")
            return False
        logger.info("new catalogue")
        return True

    def _note(self, trouble: str) -> None:
        """Log a trouble once, not at every try."""
        if trouble != self._last_trouble:
            self._last_trouble = trouble
            logger.warning("%s", trouble)
