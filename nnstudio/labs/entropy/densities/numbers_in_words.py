"""How a number stands in a sentence."""

from nnstudio.notation.figures import exactly, latex_figure, plain


def written(number: float) -> str:
    """Write *number* in full where that is short, else as a figure."""
    return plain(exactly(number) or latex_figure(number))
