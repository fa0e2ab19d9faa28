"""A data set from a file of the learner's: what is looked at before it is read."""
