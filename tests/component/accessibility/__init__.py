"""The front end with real windows, offscreen."""
