"""The left column of the Network Trainer: what can be set of data, network and training.

`column` has the whole of it, in four sections: `data_section`, `network_section`, `training_section`, and the pitfalls
of `nnstudio.labs.trainer.pitfalls`. `choosing`, `layer_edits` and `batch_name` know no Qt: what a choice changes, and
what it is called.
"""
