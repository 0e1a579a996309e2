"""The Qinwuyuan platform over HTTP, after assets/contract/qinwuyuan.openapi.yaml.

Read in this order: signing and signing_profile (what is signed, and how), gateway_profile and gateway_file (what
gateways on the way want to see), code_tables and wire (domain to JSON and back), transport with pace (one signed
exchange), outcome (what a reply means), page_upload, then the four users: http_gateway, http_platform, catalogue_feed
with sealing_key, registration.

Threads: a `requests.Session` is not safe to share between threads, so every object here owns one and belongs to one
thread at a time. Make one object per thread.
"""
