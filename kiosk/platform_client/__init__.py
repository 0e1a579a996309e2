"""The Qinwuyuan platform over HTTP, after assets/contract/qinwuyuan.openapi.yaml.

Read in this order: signing (what is signed), wire (domain to JSON and back), transport (one signed exchange), outcome
(what a reply means), then the four users: http_gateway, http_platform, catalogue_feed, registration.

Threads: a `requests.Session` is not safe to share between threads, so every object here owns one and belongs to one
thread at a time. Make one object per thread.
"""
