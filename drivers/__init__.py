"""Adapters to the devices: each a pure codec, a pure status table and a transport. No journey is decided here."""
