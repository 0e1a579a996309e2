"""Assistive technology of our own: a private desk with an accessibility bus, and a reader of the tree that is on it."""
