"""The Qinwuyuan kiosk: everything that needs neither Qt nor a device library.

Layers, outermost first: cli, bootstrap, (ui | drivers | offline_queue | platform_client | sandbox), runner,
(config | protection), session, ports, domain. import-linter holds them.
"""

__version__ = "0.1.0"
