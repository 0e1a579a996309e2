"""The gallery of controls, walked."""
