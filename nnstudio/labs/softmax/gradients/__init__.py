"""The Jacobian of softmax, how it collapses with the loss, and whether finite differences agree."""
