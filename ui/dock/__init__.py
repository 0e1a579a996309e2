"""The dock: a window beside the kiosk whose keys are hands at the simulated devices. For demo, training, acceptance.

A process of its own that speaks to the bench and to the sandbox by HTTP only. It is no part of a production machine.
"""
