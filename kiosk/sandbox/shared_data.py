"""Invented shared data: what the platform would know about a card's holder. The same for everyone; nobody is real."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SharedDatum:
    """One datum of the shared bases."""

    shared_key: str
    value: str
    source: str
    updated_on: str
    editable: bool = True


SHARED_DATA = (
    SharedDatum("phone", "13800005620", "统一身份认证", "2026-03-02"),
    SharedDatum("residence_community", "田园路社区 和园小区", "人口基础信息", "2026-01-15"),
    SharedDatum("residence_address", "3 号楼 2 单元 501 室", "人口基础信息", "2026-01-15"),
)
