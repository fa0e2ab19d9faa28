"""What each figure of the tab is for, in a sentence: told on hover, and to a screen reader. No Qt."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

FIGURE_HINTS = {
    "validation_accuracy": QT_TRANSLATE_NOOP("Trainer", "On examples that it has not learnt from: this is what counts"),
    "epoch": QT_TRANSLATE_NOOP("Trainer", "How often every training example has been shown"),
    "step": QT_TRANSLATE_NOOP("Trainer", "How often all weights have been changed, once for each mini-batch"),
    "train_loss": QT_TRANSLATE_NOOP("Trainer", "What training makes small, over the examples that it learns from"),
    "validation_loss": QT_TRANSLATE_NOOP(
        "Trainer", "The same over examples that it has not seen: if it rises, it over-fits"
    ),
    "train_accuracy": QT_TRANSLATE_NOOP("Trainer", "On the examples that it learns from: it may know these by heart"),
    "epochs_per_second": QT_TRANSLATE_NOOP("Trainer", "How fast this computer trains now"),
    "solved": QT_TRANSLATE_NOOP(
        "Trainer", "How many reached what is asked for below; only their first weights and the order of examples differ"
    ),
    "diverged": QT_TRANSLATE_NOOP("Trainer", "How many have run away to infinity; smaller steps help"),
}
"""By the last part of the name of the figure."""
