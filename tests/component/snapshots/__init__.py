"""The tool behind the snapshots."""
