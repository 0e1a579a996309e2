# The part of huey beside which the outbox is measured.
