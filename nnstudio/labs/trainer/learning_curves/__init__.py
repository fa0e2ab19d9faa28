"""Loss and metric over the epochs of training, drawn while they grow."""
