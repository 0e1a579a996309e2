"""What can be configured. Each field says what it means; README.md here repeats it, and a check compares.

Defaults describe a developer's machine with the simulated devices; a real station names its own.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Profile(StrEnum):
    """What kind of installation this is. Production refuses every simulator."""

    DEMO = "demo"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True)
class StationConfig:
    """Where the machine stands.

    Attributes:
        terminal_name: Name of the machine, printed on receipts and part of every local number.
        name_zh: Name of the station in Chinese.
        name_en: Name of the station in English.
        phone: Telephone for help.
        area_code: 12-digit division code.
        time_zone: IANA name of the zone.
    """

    terminal_name: str = "YL-0017"
    name_zh: str = "田园路邮政驿站"
    name_en: str = "Tianyuan Road Post Office"
    phone: str = "12345"
    area_code: str = "999999000000"
    time_zone: str = "Asia/Shanghai"


@dataclass(frozen=True, slots=True)
class PlatformConfig:
    """The Qinwuyuan platform.

    Attributes:
        url: Base address.
        enrolment_code: Code with which this machine registers itself; empty where a technician runs `kiosk enrol`.
        signing_profile: A file in assets/signing, without .toml; taken when this machine registers itself.
        prefill_budget_s: Longest time that shared data may take.
        call_budget_s: Longest time that one upload, a chunk of a photograph, may take.
        upload_bytes_per_s: What photographs may take of the line, in bytes a second; 0 for all of it.
        phone_sign_in: Residents may sign in with the Qinwuyuan app; the platform must have opened that to this machine.
    """

    url: str = "http://127.0.0.1:8610"
    enrolment_code: str = "DEMO-ENROL-0001"
    signing_profile: str = "hmac-sm3"
    prefill_budget_s: float = 3.0
    call_budget_s: float = 90.0
    upload_bytes_per_s: int = 0
    phone_sign_in: bool = False


@dataclass(frozen=True, slots=True)
class ReaderConfig:
    """The card reader.

    Attributes:
        profile: Name of a file in assets/readers; it says how this model is reached.
        port: Serial device of a serial model.
        social_security: Whether social-security cards are read, too; for readers behind PC/SC.
    """

    profile: str = "virtual-pcd"
    port: str = "/dev/ttyUSB0"
    social_security: bool = False


@dataclass(frozen=True, slots=True)
class CameraConfig:
    """The document camera.

    Attributes:
        source: Address of a stream, a file, the path or number of a video device, or role:NAME for the device that has
            a role of assets/cameras, such as role:document.
    """

    source: str = "http://127.0.0.1:8611/stream.mjpg"


@dataclass(frozen=True, slots=True)
class PrinterConfig:
    """The receipt printer.

    Attributes:
        profile: Name of a model in assets/printers, or the path of a TOML file of one's own.
        address: Where it is: tcp:HOST[:PORT], serial:DEVICE, lp:DEVICE or usb:VENDOR:PRODUCT.
    """

    profile: str = "generic-80mm"
    address: str = "tcp:127.0.0.1:9100"


SIMULATED_QUEUE = "virtual-a4"
"""The queue of the simulated A4 printer; production refuses it."""


@dataclass(frozen=True, slots=True)
class DocumentPrinterConfig:
    """The A4 printer; a station need not have one.

    Attributes:
        queue: Name of its queue in CUPS; empty without such a printer, and nothing of it is offered then.
        server: Where CUPS is reached: the path of its socket, HOST or HOST:PORT.
    """

    queue: str = ""
    server: str = "/run/cups/cups.sock"


@dataclass(frozen=True, slots=True)
class ScannerConfig:
    """The code scanner.

    Attributes:
        profile: Name of a file in assets/scanners; empty where the station has none.
        port: Serial device of a serial model.
    """

    profile: str = ""
    port: str = "/dev/ttyACM0"


@dataclass(frozen=True, slots=True)
class ServiceLimits:
    """Limits of one service, beside those of all together; 0 sets none.

    Attributes:
        item: Code of the service in the catalogue.
        waiting_most: Cases of it that may wait to be sent.
        oldest_days: Days for which the oldest of them may have waited.
        catalogue_days: Days for which the platform need not have confirmed the catalogue.
    """

    item: str
    waiting_most: int = 0
    oldest_days: int = 0
    catalogue_days: int = 0


@dataclass(frozen=True, slots=True)
class IntakeConfig:
    """When no further case is begun here, and how long traces of a sent one are kept. 0 sets no limit.

    Attributes:
        waiting_most: Cases that may wait to be sent.
        oldest_days: Days for which the oldest of them may have waited.
        catalogue_days: Days for which the platform need not have confirmed the catalogue.
        reserve_mb: Megabytes that stay free on the disk.
        warn_at: Part of a limit from which staff are warned.
        keep_days: Days for which number and receipt of a delivered case are kept; its content goes at once.
        services: Limits of single services.
    """

    waiting_most: int = 500
    oldest_days: int = 7
    catalogue_days: int = 30
    reserve_mb: int = 64
    warn_at: float = 0.8
    keep_days: int = 90
    services: tuple[ServiceLimits, ...] = ()


@dataclass(frozen=True, slots=True)
class OutboxConfig:
    """What happens to cases that cannot be sent from here. Keys are what `kiosk outbox bundle-key` prints.

    Attributes:
        bundle_recipient: Key of the machine for which `kiosk outbox export` seals; empty where that is told by --to.
        bundle_senders: Keys of the machines whose bundles `kiosk outbox import` takes in.
    """

    bundle_recipient: str = ""
    bundle_senders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeysConfig:
    """Where the key lies under which this machine seals.

    Attributes:
        tpm: How its TPM is reached (TCTI), such as device:/dev/tpmrm0; empty where the key lies in a file of the data
            folder that only its owner reads.
    """

    tpm: str = ""


@dataclass(frozen=True, slots=True)
class ScreenConfig:
    """The touch panel.

    Attributes:
        px_per_mm: Pixels of a millimetre; 0 takes the panel's own word (EDID).
        full_screen: Fill the panel.
    """

    px_per_mm: float = 0.0
    full_screen: bool = True


@dataclass(frozen=True, slots=True)
class Config:
    """The whole configuration.

    Attributes:
        profile: demo or production.
        data_folder: Where the outbox, the keys and the catalogue lie.
        station: Where the machine stands.
        platform: The Qinwuyuan platform.
        reader: The card reader.
        camera: The document camera.
        printer: The receipt printer.
        document_printer: The A4 printer.
        scanner: The code scanner, for sign-in by phone.
        screen: The touch panel.
        intake: When no further case is begun here.
        outbox: Cases that cannot be sent from here.
        keys: Where the key lies under which this machine seals.
    """

    profile: Profile = Profile.DEMO
    data_folder: str = "build/data"
    station: StationConfig = field(default_factory=StationConfig)
    platform: PlatformConfig = field(default_factory=PlatformConfig)
    reader: ReaderConfig = field(default_factory=ReaderConfig)
    camera: CameraConfig = field(default_factory=CameraConfig)
    printer: PrinterConfig = field(default_factory=PrinterConfig)
    document_printer: DocumentPrinterConfig = field(default_factory=DocumentPrinterConfig)
    scanner: ScannerConfig = field(default_factory=ScannerConfig)
    screen: ScreenConfig = field(default_factory=ScreenConfig)
    intake: IntakeConfig = field(default_factory=IntakeConfig)
    outbox: OutboxConfig = field(default_factory=OutboxConfig)
    keys: KeysConfig = field(default_factory=KeysConfig)
