"""Values and rules of the field. Pure: no clock, no file, no thread, no device."""
