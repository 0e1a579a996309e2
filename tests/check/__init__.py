"""The checks that hold the project together: `python -m tests.check [--fast] [NAME...]`.

Each check is a program of its own, so that one that breaks does not take the others along. What the checks demand of
the code stands in `pyproject.toml`, and for our own rules in `tests/unit/test_house_rules.py`.
"""
