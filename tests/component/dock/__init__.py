"""The dock's window, offscreen, against a bench and a sandbox that only listen."""
