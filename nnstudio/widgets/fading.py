"""How a picture shows that it is no longer of the scene."""

FADED = 0.7
"""How much of a picture is left; words in it stay readable."""


class Fading:
    """Mixin for a widget that fades while it belongs to the last good scene. It paints with `opacity`."""

    opacity = 1.0

    def set_stale(self, stale: bool) -> None:
        """Fade, or show in full again."""
        opacity = FADED if stale else 1.0
        if opacity != self.opacity:
            self.opacity = opacity
            self.update()  # type: ignore[attr-defined]
