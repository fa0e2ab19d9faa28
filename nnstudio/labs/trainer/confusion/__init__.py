"""Which classes are taken for which: the confusion matrix."""
