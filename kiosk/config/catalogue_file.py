"""The catalogue as a TOML file: items with their guides, forms and materials, validated before anybody sees them."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.config.toml_record import ConfigError, read_record
from kiosk.domain.catalogue import Catalogue, OneThing, ServiceItem, Topic
from kiosk.domain.form import FieldKind
from kiosk.domain.holder import Evidence
from kiosk.domain.language import LocalizedText
from kiosk.domain.material import MaterialRequirement, MaterialSupply, MaterialTemplate

_MOST_CHOICES = 4
_MOST_PAGES = 10  # of one material: as many as a screen shows at once
_MOST_GROUPS = 3  # on the home screen of the elder version, beside "everything"
_CARD_KEYS = ("", "name", "address")


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """Shape of the file: a version and the items in the order of the home screen; the rest may be missing."""

    version: str
    items: tuple[ServiceItem, ...]
    one_things: tuple[OneThing, ...] = ()
    topics: tuple[Topic, ...] = ()
    popular: tuple[LocalizedText, ...] = ()


def parse_catalogue(text: str, source: str) -> Catalogue:
    """The catalogue in `text`.

    Raises:
        ConfigError: naming `source` and every fault with its place.
    """
    try:
        table: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(source, [str(error)]) from error
    read = read_record(CatalogueFile, table, source)
    faults = [fault for item in read.items for fault in _faults_of(item)]
    codes = [item.code for item in read.items] + [thing.code for thing in read.one_things]
    faults += [f"item {code} stands twice" for code in _repeated(codes)]
    faults += _faults_of_topics(read)
    if not read.items:
        faults.append("there is no item")
    if faults:
        raise ConfigError(source, faults)
    return Catalogue(read.version, read.items, read.one_things, read.topics, read.popular)


def load_catalogue(path: Path) -> Catalogue:
    """The catalogue in the file `path`.

    Raises:
        ConfigError: when it cannot be read, or naming every fault.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(str(path), [str(error)]) from error
    return parse_catalogue(text, str(path))


def _faults_of(item: ServiceItem) -> list[str]:
    faults: list[str] = []
    keys = [field.key for field in item.fields]
    faults += [f"item {item.code}: field {key} stands twice" for key in _repeated(keys)]
    for field in item.fields:
        place = f"item {item.code}, field {field.key}"
        if field.kind is FieldKind.CHOICE and not 1 < len(field.choices) <= _MOST_CHOICES:
            faults.append(f"{place}: a choice has 2 to {_MOST_CHOICES} answers, not {len(field.choices)}")
        faults += [f"{place}: answer {code} stands twice" for code in _repeated([c.code for c in field.choices])]
        if field.max_length < 1:
            faults.append(f"{place}: max_length must be at least 1, not {field.max_length}")
        if field.card_key not in _CARD_KEYS:
            faults.append(f"{place}: card_key is name, address or empty, not {field.card_key!r}")
        try:
            re.compile(field.pattern)
        except re.error as error:
            faults.append(f"{place}: pattern: {error}")
    faults += [fault for material in item.materials for fault in _faults_of_material(item, material)]
    codes = [material.code for material in item.materials]
    faults += [f"item {item.code}: material {code} stands twice" for code in _repeated(codes)]
    if Evidence.CARD not in item.identity:
        faults.append(f"item {item.code}: identity must hold card, which every applicant may use")
    if item.here and not item.consent.points:
        faults.append(f"item {item.code}: consent is missing, though it is applied for here")
    if not item.here and not item.where.zh:
        faults.append(f"item {item.code}: where is missing, though it is not applied for here")
    return faults


def _faults_of_material(item: ServiceItem, material: MaterialRequirement) -> list[str]:
    faults: list[str] = []
    place = f"item {item.code}, material {material.code}"
    if material.template is not MaterialTemplate.PAGE and material.supply is not MaterialSupply.PHOTOGRAPH:
        faults.append(f"{place}: template {material.template} is for photographs")
    if not 1 < material.most_pages <= _MOST_PAGES:
        faults.append(f"{place}: most_pages is 2 to {_MOST_PAGES}, not {material.most_pages}")
    return faults


def _faults_of_topics(read: CatalogueFile) -> list[str]:
    codes = [topic.code for topic in read.topics]
    faults = [f"topic {code} stands twice" for code in _repeated(codes)]
    groups = sum(topic.elder for topic in read.topics)
    if groups > _MOST_GROUPS:
        faults.append(f"there are {groups} topics with elder = true, at most {_MOST_GROUPS} find room")
    for item in read.items:
        faults += [f"item {item.code}: there is no topic {topic}" for topic in item.topics if topic not in codes]
    return faults


def _repeated(names: list[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})
