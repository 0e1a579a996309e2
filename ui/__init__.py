"""The front end: Qt Quick screens, their view models, the look. The only package that imports PySide6."""
