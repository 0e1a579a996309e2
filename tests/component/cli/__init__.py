"""The commands that try one device by itself, at simulated devices that speak the real protocols."""
