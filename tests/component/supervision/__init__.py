"""Supervision, cycle by cycle: a device fails in one of its ways, heals, and serves; nothing stays behind."""
