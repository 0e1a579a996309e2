"""Tours: residents played through the real program on a stage, with pictures and a summary."""
