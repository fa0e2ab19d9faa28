"""The activation functions in the order in which the trainer offers them. No Qt."""

from nnstudio.labs.activation_names import TITLES

ACTIVATION_TITLES = {name: TITLES[name] for name in ("relu", "tanh", "sigmoid", "identity", *TITLES)}
"""The usual ones come first, and of these the one that is the first choice inside of a network (row N13)."""
