"""Small pictures of every screen, to be looked at again whenever they change: `python -m tests.snapshots`."""
