"""One module per part of the journey, each with its own small `step`."""
