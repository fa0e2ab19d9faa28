"""Which colour stands for which class. No Qt."""

from nnstudio.widgets.theme import Theme


def class_colours(theme: Theme, classes: int) -> tuple[str, ...]:
    """Return the colour of each class: the first is orange, the second blue.

    A single output is the probability of the second class, and what is positive is blue with weights and units too: so
    a picture keeps its colours from the inputs to the output, and the classes theirs when another one is added.
    """
    first, second, *others = theme.classes
    colours = (second, first, *others)
    return tuple(colours[label % len(colours)] for label in range(classes))
