"""What cannot be made of data, and why, in a form that a view can turn into a sentence."""


class FeatureError(ValueError):
    """A hand-made input that there is not, or that needs more inputs than there are.

    Attributes: *name* of the feature, and how many raw *inputs* it was to be made from.
    """

    def __init__(self, name: str, inputs: int) -> None:
        self.name, self.inputs = name, inputs
        super().__init__(f"{name[:40]!r} is no feature that can be made from {inputs} inputs")


class OwnDataError(ValueError):
    """Examples of the learner's own whose parts do not fit together: shapes, labels, names."""
