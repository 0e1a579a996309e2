"""What the core needs from outside, as Protocols with their vocabulary.

Every port reports through a callback that the runner gives it at start; a report may come from any thread. Nothing a
device, a network or a resident can cause is raised: it is a value.
"""
