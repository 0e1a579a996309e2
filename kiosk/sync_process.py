"""The sync process: enrols the machine, drains the outbox, follows the catalogue. Each goes on when another fails."""

import logging
import os
import threading
from pathlib import Path

from kiosk.config.catalogue_file import parse_catalogue
from kiosk.config.schema import Config
from kiosk.config.toml_record import ConfigError
from kiosk.platform_client.catalogue_feed import CatalogueFeed, NewCatalogue
from kiosk.platform_client.credentials import TerminalCredentials, load_credentials, save_credentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.registration import RegistrationFailed, register
from kiosk.ports.clock import Clock
from kiosk.protection.envelope import Envelope, device_key
from offline_queue.sync import SyncWorker

logger = logging.getLogger(__name__)

_ENROL_AGAIN_S = 2.0
_CATALOGUE_EVERY_S = 300.0


class SyncProcess:
    """Runs until `stop` is set.

    Args:
        config: The configuration.
        folder: The data folder that the kiosk process shares.
        clock: Time.
        stop: Ends the process soon.
    """

    def __init__(self, config: Config, folder: Path, clock: Clock, stop: threading.Event) -> None:
        self._config = config
        self._folder = folder
        self._clock = clock
        self._stop = stop

    def run(self) -> int:
        """Enrol, then drain and follow. Returns the exit status."""
        credentials = self._enrolled()
        if credentials is None:
            return 0
        envelope = Envelope(device_key(self._folder / "device.key"))
        gateway = HttpGateway(credentials, self._clock)
        follower = threading.Thread(target=self._follow_catalogue, args=(credentials,), name="catalogue")
        follower.start()
        worker = SyncWorker(self._folder / "outbox", envelope, gateway, self._clock, stop=self._stop)
        outcome = worker.run_forever()
        self._stop.set()
        follower.join()
        gateway.close()
        if outcome is not None:
            logger.error("%s", outcome)
            return 1
        return 0

    def _enrolled(self) -> TerminalCredentials | None:
        path = self._folder / "terminal.json"
        platform = self._config.platform
        while not self._stop.is_set():
            known = load_credentials(path)
            if known and known.base_url == platform.url.rstrip("/"):
                return known
            answer = register(
                platform.url,
                platform.enrolment_code,
                terminal_name=self._config.station.terminal_name,
                clock=self._clock,
            )
            if isinstance(answer, RegistrationFailed):
                logger.warning("not enrolled yet: %s %s", answer.code, answer.reason)
                self._stop.wait(_ENROL_AGAIN_S)
            else:
                save_credentials(path, answer)
        return None

    def _follow_catalogue(self, credentials: TerminalCredentials) -> None:
        feed = CatalogueFeed(credentials, self._clock)
        etag = ""
        while not self._stop.is_set():
            answer = feed.fetch_catalogue(etag)
            if isinstance(answer, NewCatalogue):
                etag = answer.etag
                self._keep(answer.content)
            self._stop.wait(_CATALOGUE_EVERY_S)
        feed.close()

    def _keep(self, content: bytes) -> None:
        """Put a valid catalogue in the place of the old one, whole or not at all."""
        try:
            parse_catalogue(content.decode(), "catalogue of the platform")
        except (ConfigError, UnicodeDecodeError) as error:
            logger.error("the fetched catalogue is refused: %s", error)  # noqa: TRY400  the message names the place
            return
        path = self._folder / "catalogue.toml"
        fresh = path.with_suffix(".new")
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
