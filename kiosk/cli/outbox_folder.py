"""The station's outbox, for the commands of staff: where it lies, and what is said when it cannot be used."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config.toml_record import ConfigError

if TYPE_CHECKING:
    from kiosk.config.schema import Config


def outbox_data(config: "Config") -> Path:
    """The data folder with an outbox in it.

    Raises:
        ConfigError: There is none yet.
    """
    from kiosk.data_folder import OUTBOX, data_folder
    from offline_queue.database import DATABASE_NAME
    from offline_queue.database_files import BACKUP_NAME

    folder = data_folder(config)
    if not any((folder / OUTBOX / name).is_file() for name in (DATABASE_NAME, BACKUP_NAME)):
        raise ConfigError("data_folder", [f"{folder} holds no outbox yet"])
    return folder


def faults_told(act: Callable[[], int], otherwise: str = "the outbox cannot be used") -> int:
    """Do `act`; 1 and a sentence that begins with `otherwise` where the disk or the database does not let it."""
    from offline_queue.faults import (
        STORAGE_ERRORS,
        DatabaseLostError,
        NewerSchemaError,
        StorageFullError,
        WrongKeyError,
    )  # fmt: skip

    try:
        return act()
    except DatabaseLostError:
        problem = "the database is gone; kiosk outbox salvage takes it from the backup"
    except WrongKeyError:
        problem = "it was written under another device key; put that key back"
    except NewerSchemaError:
        problem = "a later version of this program wrote it; use that one"
    except StorageFullError:
        problem = "the disk has too little room"
    except STORAGE_ERRORS as error:
        problem = f"{type(error).__name__} {error}"
    print(f"{otherwise}: {problem}", file=sys.stderr)
    return 1
