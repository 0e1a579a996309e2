"""Protection of what the kiosk keeps: keys, sealing at rest, a key per case, digests, SM2.

Not here: signing of requests (the platform client's) and masking for eyes (the domain's).
"""
