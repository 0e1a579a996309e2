"""Rating of the service (好差评, GB/T 39735-2020): five grades, voluntary, no answer is no rating."""

from enum import IntEnum


class Grade(IntEnum):
    """Five is best."""

    VERY_SATISFIED = 5
    SATISFIED = 4
    MOSTLY_SATISFIED = 3
    DISSATISFIED = 2
    VERY_DISSATISFIED = 1
