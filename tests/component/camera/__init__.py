"""The document camera over real HTTP."""
