"""One QObject a screen: what it shows as read-only properties, what a resident does as slots that post one event."""
