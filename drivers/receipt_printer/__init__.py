"""The receipt printer: bytes, status, transport and supervision of an ESC/POS printer. No words of a journey."""
