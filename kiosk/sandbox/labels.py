"""Chinese words for the keys and codes of a case, from the catalogue; without one the keys stand for themselves."""

import tomllib
from dataclasses import dataclass, field

from pydantic import BaseModel, ValidationError


@dataclass(frozen=True, slots=True)
class Labels:
    """Words by field key, by field key and choice, and by material code."""

    fields: dict[str, str] = field(default_factory=dict[str, str])
    choices: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    materials: dict[str, str] = field(default_factory=dict[str, str])


class _Words(BaseModel):
    zh: str


class _Choice(BaseModel):
    code: str
    label: _Words


class _Field(BaseModel):
    key: str
    label: _Words
    choices: list[_Choice] = []


class _Material(BaseModel):
    code: str
    name: _Words


class _Item(BaseModel):
    fields: list[_Field] = []
    materials: list[_Material] = []


class _Catalogue(BaseModel):
    items: list[_Item] = []


def labels_of(catalogue: bytes) -> Labels:
    """The words in a catalogue file; none where it is not one."""
    labels = Labels()
    try:
        items = _Catalogue.model_validate(tomllib.loads(catalogue.decode())).items
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValidationError):
        return labels
    for item in items:
        for asked in item.fields:
            labels.fields[asked.key] = asked.label.zh
            labels.choices.update({(asked.key, choice.code): choice.label.zh for choice in asked.choices})
        labels.materials.update({material.code: material.name.zh for material in item.materials})
    return labels
