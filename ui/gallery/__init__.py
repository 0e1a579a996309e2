"""The gallery: every control in every state and mode, for eyes and for tests. Residents never see it."""
