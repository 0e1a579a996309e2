"""The imperative shell around the core: queue, thread, timers, and who performs its commands."""
