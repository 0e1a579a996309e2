"""Simulated devices that behave like the real ones at the lowest layer we can reach.

A feature of the product (demo, training, acceptance, tests), never part of a production machine. Encoders here are
written apart from the drivers' decoders, so that a mistake in one shows.
"""
