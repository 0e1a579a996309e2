"""The parts of the document camera that need no camera."""
