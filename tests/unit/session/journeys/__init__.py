"""Tests of the parts of the journey."""
