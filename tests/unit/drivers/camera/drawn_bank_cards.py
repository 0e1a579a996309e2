"""Bank cards as banks print them, drawn by seed with the place of every digit, for trying to break the mask."""

from dataclasses import dataclass, field

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from drivers.camera.picture import Floats, Picture, as_bytes, as_floats

CARD_PX = (1011, 638)
_OF_CARD = as_floats([(0, 0), (CARD_PX[0], 0), (CARD_PX[0], CARD_PX[1]), (0, CARD_PX[1])])
_SEEN = 0.4  # of a digit's strokes; the edge of what is covered counts as some


@dataclass(frozen=True, slots=True)
class DrawnBankCard:
    """A straightened card that may lie any way round.

    Attributes:
        picture: BGR.
        digits: The outline of each digit of the number in it, in order: N x 4 x 2.
    """

    picture: Picture = field(repr=False)
    digits: Floats = field(repr=False)

    def shown(self, masked: Picture) -> list[int]:
        """Which digits, by their place in the number, `masked` still shows, by their strokes."""
        before, after = _strokes(self.picture), _strokes(masked)
        return [place for place, outline in enumerate(self.digits) if _left(before, after, outline) > _SEEN]


def draw_bank_card(seed: int) -> DrawnBankCard:
    """The card of that seed: its print, its light, how it lies and how well it was cut out."""
    rng = np.random.default_rng([seed, 77])
    card, digits = _printed(rng)
    picture = _lit(rng, card)
    turns = int(rng.integers(0, 4))
    view = _laid(rng, turns)
    size = CARD_PX if turns % 2 == 0 else CARD_PX[::-1]
    seen = as_bytes(cv2.warpPerspective(picture, view, size, borderMode=cv2.BORDER_CONSTANT, borderValue=(90, 95, 99)))
    seen = as_bytes(np.clip(cv2.GaussianBlur(as_floats(seen), (0, 0), rng.uniform(0.5, 2.2)), 1, 255))
    outlines = as_floats(cv2.perspectiveTransform(digits.reshape(-1, 1, 2), view)).reshape(-1, 4, 2)
    return DrawnBankCard(seen, outlines)


def draw_two_bank_cards(seed: int) -> tuple[DrawnBankCard, DrawnBankCard]:
    """One picture with one card that covers the lower part of another: each with the digits of its own number."""
    rng = np.random.default_rng([seed, 5])
    (upper, upper_digits), (lower, lower_digits) = _printed(rng), _printed(rng)
    seen = _lit(rng, lower)
    from_row = int(rng.integers(CARD_PX[1] // 4, 3 * CARD_PX[1] // 4))
    seen[from_row:] = _lit(rng, upper)[: CARD_PX[1] - from_row]
    picture = as_bytes(np.clip(cv2.GaussianBlur(seen, (0, 0), 0.8), 1, 255))
    open_digits = [outline for outline in lower_digits if outline[:, 1].max() < from_row]
    moved = upper_digits + as_floats([0, from_row])
    return DrawnBankCard(picture, as_floats(open_digits)), DrawnBankCard(picture, moved)


def _printed(rng: np.random.Generator) -> tuple[Picture, Floats]:
    ground = tuple(int(value) for value in rng.integers(20, 235, 3))
    light = sum(ground) < 3 * 128
    ink = tuple(int(value) for value in (rng.integers(190, 256, 3) if light else rng.integers(0, 70, 3)))
    image = Image.new("RGB", CARD_PX, ground)
    pen = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(0, 12))):  # the picture behind the number
        at = rng.integers(0, CARD_PX[0], 4)
        shade = tuple(int(np.clip(value + rng.integers(-45, 46), 0, 255)) for value in ground)
        pen.line(tuple(int(value) for value in at), fill=shade, width=int(rng.integers(2, 60)))
    pen.text((60, 40), "SAMPLE BANK", font=_font(56), fill=ink)
    number = "".join(str(value) for value in rng.integers(0, 10, int(rng.choice([15, 16, 16, 19, 19]))))
    grouped = " ".join(number[k : k + 4] for k in range(0, len(number), 4))
    if rng.random() < 0.2:
        grouped = number
    tall = int(rng.integers(30, 73))
    while _font(tall).getlength(grouped) > CARD_PX[0] - 100:
        tall -= 2
    stacked = rng.random() < 0.12
    lines = [grouped[: len(grouped) // 2].strip(), grouped[len(grouped) // 2 :].strip()] if stacked else [grouped]
    x, y = float(rng.uniform(40, CARD_PX[0] - 40 - _font(tall).getlength(lines[0]))), float(rng.uniform(130, 430))
    embossed = rng.random() < 0.35
    digits: list[list[tuple[float, float]]] = []
    for line in lines:
        digits += _line(pen, line, (x, y), tall, (ground, ink), embossed=embossed)
        y += tall * 1.3
    pen.text((70, y + 15), "VALID 12/29   CHEN SAMPLE", font=_font(34), fill=ink)
    if rng.random() < 0.3:
        pen.text((70, y + 60), grouped[:4], font=_font(22), fill=ink)
    pen.ellipse((830, 510, 920, 600), fill=(210, 40, 40))
    return as_bytes(np.asarray(image)[..., ::-1]), as_floats(digits)


def _line(
    pen: ImageDraw.ImageDraw,
    line: str,
    at: tuple[float, float],
    tall: int,
    colours: tuple[tuple[int, ...], tuple[int, ...]],
    *,
    embossed: bool,
) -> list[list[tuple[float, float]]]:
    """Write a line; the outlines of its digits."""
    font = _font(tall)
    (x, y), (ground, ink) = at, colours
    outlines: list[list[tuple[float, float]]] = []
    for place, mark in enumerate(line):
        left = x + font.getlength(line[:place])
        if embossed:  # the card's own colour, lit from above
            for step, by in ((-2, 55), (2, -55)):
                shade = tuple(int(np.clip(value + by, 0, 255)) for value in ground)
                pen.text((left + step, y + step), mark, font=font, fill=shade)
            pen.text((left, y), mark, font=font, fill=ground)
        else:
            pen.text((left, y), mark, font=font, fill=ink)
        if mark != " ":
            a, b, c, d = pen.textbbox((left, y), mark, font=font)
            outlines.append([(a, b), (c, b), (c, d), (a, d)])
    return outlines


def _lit(rng: np.random.Generator, card: Picture) -> Floats:
    """Uneven light, glare, darkness, noise."""
    width, height = CARD_PX
    slope = np.linspace(rng.uniform(0.6, 1.0), rng.uniform(0.6, 1.0), width, dtype=np.float32)
    lit = as_floats(card) * slope[None, :, None]
    if rng.random() < 0.3:
        glare = np.zeros((height, width), np.uint8)
        middle = (int(rng.integers(0, width)), int(rng.integers(0, height)))
        cv2.ellipse(glare, middle, (int(rng.integers(60, 260)), int(rng.integers(30, 120))), 0, 0, 360, 255, -1)
        lit = lit + as_floats(cv2.GaussianBlur(glare, (0, 0), 25))[..., None]
    if rng.random() < 0.25:
        lit = lit * np.float32(rng.uniform(0.12, 0.4))
    return as_floats(np.clip(lit + rng.normal(0, rng.uniform(1, 5), (height, width, 1)), 0, 255))


def _laid(rng: np.random.Generator, turns: int) -> Floats:
    """The card lies turned by quarters, and was cut out askew, too widely, or by half."""
    size = CARD_PX if turns % 2 == 0 else CARD_PX[::-1]
    corners = as_floats([(0, 0), (size[0], 0), size, (0, size[1])])
    askew = rng.normal(0, float(rng.choice([0.002, 0.02, 0.06])), (4, 2)).astype(np.float32) * np.float32(CARD_PX[0])
    if rng.random() < 0.12:
        askew = askew + np.float32(rng.uniform(-0.5, 0.5)) * as_floats([size[0], 0])
    return as_floats(cv2.getPerspectiveTransform(_OF_CARD, np.roll(corners + askew, turns, axis=0)))


def _strokes(picture: Picture) -> Floats:
    """The picture without what is wider than strokes."""
    seen = as_floats(picture)
    return seen - as_floats(cv2.GaussianBlur(seen, (0, 0), 8))


def _left(before: Floats, after: Floats, outline: Floats) -> float:
    """How much of what was within the outline is there as it was, 0 to 1; 0 where it lies outside of the picture."""
    cover = np.zeros(before.shape[:2], np.uint8)
    cv2.fillConvexPoly(cover, np.asarray(np.round(outline), np.int32), 1)
    was, stayed = before[cover > 0], after[cover > 0]
    return float((was * stayed).sum() / max(1.0, float((was * was).sum())))


def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)
    assert isinstance(font, ImageFont.FreeTypeFont)
    return font
