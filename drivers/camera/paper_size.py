"""Sizes papers and cards have, told apart by millimetres where the camera is calibrated. Pure."""

PAPERS_MM = ((210.0, 297.0), (148.0, 210.0), (182.0, 257.0), (85.6, 53.98))
"""A4, A5, B5 as used in China, and ISO/IEC 7810 ID-1, as identity and bank cards are."""

_NEARLY = 0.025


def real_size_mm(width_mm: float, height_mm: float) -> tuple[float, float]:
    """The paper's own size where it is nearly one of `PAPERS_MM`, either way round; else as measured."""
    for first, second in PAPERS_MM:
        for width, height in ((first, second), (second, first)):
            if abs(width_mm / width - 1) < _NEARLY and abs(height_mm / height - 1) < _NEARLY:
                return width, height
    return width_mm, height_mm
