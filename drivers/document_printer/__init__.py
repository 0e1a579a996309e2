"""A4 printer: documents set as PDF, sent through CUPS, followed to their end."""
