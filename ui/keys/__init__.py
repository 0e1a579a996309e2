"""Keys in place of touches: a keyboard, an assistive keypad of four buttons, a scanner that acts as a keyboard."""
