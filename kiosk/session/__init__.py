"""The session core: `step(kiosk, event) -> Transition`. Pure: no Qt, no thread, no clock, no file, no device."""
