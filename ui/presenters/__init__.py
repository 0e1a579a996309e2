"""What each screen shows, from the state of the core: pure functions to frozen dataclasses. No Qt."""
