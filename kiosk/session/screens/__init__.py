"""The screens: what a resident is doing, and the data that live only there.

There is no card outside the screens that come after a card. Nothing of these stays when a session ends. In modules, for
the first frame waits for what is imported.
"""
