"""A way through the plane, made of straight and curved pieces, and its SVG path data."""

from __future__ import annotations

from dataclasses import dataclass, field

Point = tuple[int, int]
HOLD = 55
"""How far, in hundredths of a curve's length, its tangents at the ends are held."""


@dataclass(slots=True)
class Path:
    """Where it starts, and its pieces: one point for a line, three for a cubic curve."""

    start: Point
    pieces: list[tuple[Point, ...]] = field(default_factory=list)

    @property
    def end(self) -> Point:
        """Return the last point."""
        return self.pieces[-1][-1] if self.pieces else self.start

    def line(self, to: Point) -> None:
        """Go straight to a point; a line before it in the same direction is made longer."""
        if to == self.end:
            return
        if self.pieces and len(self.pieces[-1]) == 1:
            before = self.pieces[-2][-1] if len(self.pieces) > 1 else self.start
            if before[0] == self.end[0] == to[0] or before[1] == self.end[1] == to[1]:
                self.pieces.pop()
        self.pieces.append((to,))

    def sway(self, to: Point, *, rows: bool) -> None:
        """Go to a point in an S that leaves and arrives along m (y if ``rows``).

        The curve stays within the rectangle of its two ends.
        """
        (x0, y0), (x1, y1) = self.end, to
        if (x0 == x1) if rows else (y0 == y1):
            self.line(to)
        elif rows:
            hold = (y1 - y0) * HOLD // 100
            self.pieces.append(((x0, y0 + hold), (x1, y1 - hold), to))
        else:
            hold = (x1 - x0) * HOLD // 100
            self.pieces.append(((x0 + hold, y0), (x1 - hold, y1), to))

    def turn(self, to: Point, *, rows: bool) -> None:
        """Go to a point in a quarter turn that leaves along m (y if ``rows``), arrives along c."""
        (x0, y0), (x1, y1) = self.end, to
        if rows:
            first, second = (x0, y0 + (y1 - y0) * HOLD // 100), (x1 - (x1 - x0) * HOLD // 100, y1)
        else:
            first, second = (x0 + (x1 - x0) * HOLD // 100, y0), (x1, y1 - (y1 - y0) * HOLD // 100)
        self.pieces.append((first, second, to))

    def reversed(self) -> Path:
        """Return the same way walked from its end."""
        points = [self.start, *(piece[-1] for piece in self.pieces)]
        pieces = [
            (*reversed(piece[:-1]), before)
            for before, piece in zip(points, self.pieces, strict=False)
        ]
        return Path(self.end, pieces[::-1])

    def direction(self) -> Point:
        """Return the unit step in which it arrives; it arrives along an axis."""
        last = (self.start, *(point for piece in self.pieces for point in piece))
        x1, y1 = last[-1]
        x0, y0 = next(point for point in reversed(last) if point != last[-1])
        return _sign(x1 - x0), _sign(y1 - y0)

    def approach(self) -> int:
        """Return how far it runs in the direction in which it arrives, over its last pieces."""
        dx, dy = self.direction()
        length = 0
        points = [self.start, *(piece[-1] for piece in self.pieces)]
        for piece, (x, y) in zip(reversed(self.pieces), points[-2::-1], strict=True):
            end = piece[-1]
            length += (end[0] - x) * dx + (end[1] - y) * dy
            if len(piece) > 1:
                break
        return length

    def shortened(self, by: int) -> Path:
        """Return it with its last ``by`` px left out, arriving as before."""
        dx, dy = self.direction()
        *held, to = self.pieces[-1]
        before = self.pieces[-2][-1] if len(self.pieces) > 1 else self.start
        length = abs(to[0] - before[0]) + abs(to[1] - before[1])
        if not held and length <= by and len(self.pieces) > 1:
            return Path(self.start, self.pieces[:-1]).shortened(by - length)
        end = (to[0] - by * dx, to[1] - by * dy)
        if held:
            held[-1] = (held[-1][0] - by * dx, held[-1][1] - by * dy)
        return Path(self.start, [*self.pieces[:-1], (*held, end)])

    def d(self) -> str:
        """Return the path data."""
        words = [f"M{self.start[0]} {self.start[1]}"]
        for piece in self.pieces:
            points = " ".join(f"{x} {y}" for x, y in piece)
            words.append(("C" if len(piece) > 1 else "L") + points)
        return " ".join(words)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
