"""Code scanners: what a burst of bytes is (pure), models as data, the serial line under supervision, the keyboard."""
