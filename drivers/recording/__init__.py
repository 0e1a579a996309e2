"""Conversations with a device, kept in a file and played again: bytes with direction and time, nobody's data.

What would tell of a person is replaced before it is written, by the same amount of an invented person's; so a replay
runs through the same code as the conversation did.
"""
