"""Configuration: a TOML file read into frozen dataclasses, every error named with its place."""
