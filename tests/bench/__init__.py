"""Benchmarks: how close each part comes to a limit measured in the same run, and whether it reaches its goal.

Each module here exposes `BENCHES: dict[str, Callable[[], Result]]`, keyed by the result's name such as `outbox.put`;
`python -m tests.bench [NAME...] [--check]` finds and runs
them. Nothing here is a test: correctness is proved elsewhere.
"""
