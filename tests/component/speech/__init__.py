"""The voice over a real speech-dispatcher, and the screens read aloud."""
