"""What there is to learn in each data set, in a sentence: told of its picture, on hover and aloud. No Qt."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

DATASET_HINTS = {
    "circles": QT_TRANSLATE_NOOP(
        "Trainer", "A disc within a ring: no straight line tells them apart, but three units can close a border."
    ),
    "xor": QT_TRANSLATE_NOOP(
        "Trainer", "Four quadrants, opposite ones alike: neither input says anything without the other."
    ),
    "gaussians": QT_TRANSLATE_NOOP(
        "Trainer", "Two round clouds: a single straight border is all that it takes, and no hidden layer."
    ),
    "spiral": QT_TRANSLATE_NOOP(
        "Trainer", "Arms that wind around each other: the hardest border here, for many units and some patience."
    ),
    "moons": QT_TRANSLATE_NOOP(
        "Trainer", "Two half circles that reach into each other: the border has to bend, but only a little."
    ),
    "blobs": QT_TRANSLATE_NOOP(
        "Trainer", "Several round clouds: one straight border between any two of them, as softmax draws them."
    ),
    "checkerboard": QT_TRANSLATE_NOOP(
        "Trainer", "Sixteen fields of two classes by turns: many straight borders, which several layers put together."
    ),
    "line": QT_TRANSLATE_NOOP(
        "Trainer", "A straight line: one weight and one bias are enough, which is linear regression."
    ),
    "house_prices": QT_TRANSLATE_NOOP(
        "Trainer",
        "Prices of invented houses from their living area: inputs around a hundred, best standardised.",
    ),
    "sine": QT_TRANSLATE_NOOP("Trainer", "Nearly two waves: what no straight line follows, and a few bent units do."),
    "plane": QT_TRANSLATE_NOOP(
        "Trainer", "A number over two inputs that rises evenly one way: a network without hidden layers learns it."
    ),
    "gaussian_bumps": QT_TRANSLATE_NOOP(
        "Trainer", "Three hills and three dips over the plane: every one of them has to be learnt by itself."
    ),
    "iris": QT_TRANSLATE_NOOP(
        "Trainer", "Three species of iris from four measures of a flower; two of the species overlap a little."
    ),
    "digits": QT_TRANSLATE_NOOP(
        "Trainer", "Which digit somebody wrote, from 8 × 8 shades of grey: ten classes, and 64 inputs."
    ),
}
"""By the names of `SOURCES`."""
