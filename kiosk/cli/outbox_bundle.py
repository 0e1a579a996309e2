"""`kiosk outbox export|import|take-back|bundle-key`: cases that cannot be sent from here, carried to where they can."""

import argparse
import sys
from pathlib import Path

from kiosk.cli.arguments import Commands, add_config
from kiosk.cli.outbox_folder import faults_told, outbox_data
from kiosk.cli.staff_gate import is_permitted
from kiosk.config.files import load_config
from kiosk.domain.staff import StaffAction


def add_to(words: Commands) -> None:
    """Add the four words to `kiosk outbox`."""
    word = words.add_parser("export", help="take every waiting case along in a sealed file; it is not sent from here")
    word.add_argument("medium", type=Path, metavar="FOLDER", help="where the removable medium is mounted")
    word.add_argument("--to", type=Path, metavar="FILE", help="holds the recipient's key; else outbox.bundle_recipient")
    _finish(word, _export)
    word = words.add_parser("import", help="take in a sealed file from another machine; its cases are sent from here")
    word.add_argument("bundle", type=Path, metavar="FILE")
    _finish(word, _import)
    word = words.add_parser("take-back", help="send from here again what was exported in a bundle")
    word.add_argument("bundle", metavar="BUNDLE", help="the bundle's name, as export printed it")
    _finish(word, _take_back)
    _finish(words.add_parser("bundle-key", help="print this machine's key for the configuration of others"), _key)


def _finish(word: argparse.ArgumentParser, perform: object) -> None:
    add_config(word)
    word.set_defaults(perform=perform)


def _export(chosen: argparse.Namespace) -> int:
    from kiosk.data_folder import BUNDLE_KEY, OUTBOX
    from kiosk.protection.bundle_key import bundle_key, key_in
    from kiosk.protection.key_file import UnusableKeyError
    from kiosk.terminal_keys import device_envelope
    from kiosk.wall_clock import WallClock
    from offline_queue.export import Exporter

    config = load_config(chosen.config)
    folder = outbox_data(config)

    def act() -> int:
        if not is_permitted(config, StaffAction.EXPORT_CASES):
            return 1
        told = chosen.to.read_text(encoding="utf-8").strip() if chosen.to else config.outbox.bundle_recipient
        if not told:
            return _refused("name the recipient's key: outbox.bundle_recipient in the configuration, or --to FILE")
        key = bundle_key(folder / BUNDLE_KEY)
        clock = WallClock(config.station.time_zone)
        exporter = Exporter(folder / OUTBOX, device_envelope(config), clock)
        try:
            done = exporter.export(chosen.medium, key, key_in(told))
        finally:
            exporter.close()
        for local_no in done.unreadable:
            print(f"{local_no} does not open or has lost a page; it stays here", file=sys.stderr)
        if done.path is None:
            print("nothing waits that could be taken along")
            return 1 if done.unreadable else 0
        if chosen.medium.stat().st_dev == folder.stat().st_dev:
            print("this folder lies on the machine's own disk", file=sys.stderr)
        print(*done.cases, f"{len(done.cases)} cases are in {done.path}", f"bundle {done.bundle_id}", sep="\n")
        return 1 if done.unreadable else 0

    try:
        return faults_told(act, "nothing was exported")
    except UnusableKeyError as error:
        return _refused(str(error))


def _import(chosen: argparse.Namespace) -> int:
    from kiosk.data_folder import BUNDLE_KEY, OUTBOX, data_folder
    from kiosk.protection.bundle_key import bundle_key, key_in
    from kiosk.protection.key_file import UnusableKeyError
    from kiosk.terminal_keys import device_envelope
    from kiosk.wall_clock import WallClock
    from offline_queue.bundle import BundleRefusedError
    from offline_queue.bundle_import import import_bundle

    config = load_config(chosen.config)
    folder = data_folder(config)

    def act() -> int:
        if not is_permitted(config, StaffAction.IMPORT_CASES):
            return 1
        done = import_bundle(
            folder / OUTBOX,
            device_envelope(config),
            WallClock(config.station.time_zone),
            bundle=chosen.bundle,
            key=bundle_key(folder / BUNDLE_KEY),
            senders=[key_in(sender) for sender in config.outbox.bundle_senders],
        )
        print(
            *(f"{local_no} waits here now" for local_no in done.cases),
            *(f"{local_no} was here already" for local_no in done.known),
            f"bundle {done.bundle_id}: {len(done.cases)} cases were taken in",
            sep="\n",
        )
        return 0

    try:
        return faults_told(act, "nothing was imported")
    except BundleRefusedError as error:
        return _refused(f"{chosen.bundle} is refused: {error}")
    except UnusableKeyError as error:
        return _refused(str(error))


def _take_back(chosen: argparse.Namespace) -> int:
    from kiosk.data_folder import OUTBOX
    from kiosk.terminal_keys import device_envelope
    from kiosk.wall_clock import WallClock
    from offline_queue.export import Exporter

    config = load_config(chosen.config)
    folder = outbox_data(config)

    def act() -> int:
        if not is_permitted(config, StaffAction.TAKE_BACK_CASES):
            return 1
        clock = WallClock(config.station.time_zone)
        exporter = Exporter(folder / OUTBOX, device_envelope(config), clock)
        try:
            back = exporter.take_back(chosen.bundle)
        finally:
            exporter.close()
        print(*back, f"{len(back)} cases are sent from here again", sep="\n")
        return 0 if back else 1

    return faults_told(act)


def _key(chosen: argparse.Namespace) -> int:
    from kiosk.data_folder import BUNDLE_KEY, data_folder
    from kiosk.protection.bundle_key import bundle_key, key_text
    from kiosk.protection.key_file import UnusableKeyError

    try:
        key = bundle_key(data_folder(load_config(chosen.config)) / BUNDLE_KEY)
    except (UnusableKeyError, OSError) as error:
        return _refused(str(error))
    print(key_text(key.public))
    return 0


def _refused(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
