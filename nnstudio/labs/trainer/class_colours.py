"""Which colour stands for which class. No Qt."""

from nnstudio.widgets.theme import Theme


def class_colours(theme: Theme, classes: int) -> tuple[str, ...]:
    """Return the colour of each class.

    Of two classes the second is blue, the first orange: a single output is the probability of the second, and what is
    positive is blue with weights and units too. So a picture keeps its colours from the inputs to the output.
    """
    colours = theme.classes
    if classes == 2:
        return (colours[1], colours[0])
    return tuple(colours[label % len(colours)] for label in range(classes))
