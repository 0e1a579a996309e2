"""A stand-in for the Qinwuyuan platform: real HTTP, real signatures, real persistence, faults on demand.

For development, training, acceptance and tests. Never imported by the kiosk or sync process, and left out of the
package. It implements assets/contract/qinwuyuan.openapi.yaml by itself and shares no code with the client, so that each
side checks the other.
"""
