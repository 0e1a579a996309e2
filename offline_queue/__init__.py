"""The outbox and its delivery: durable before the resident is told "accepted", delivered at least once, never doubled.

`outbox` is the kiosk's side, `sync` the delivering process's; they share one folder and nothing else. `retry` is pure.
"""
