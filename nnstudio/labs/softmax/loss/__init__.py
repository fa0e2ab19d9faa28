"""From logits to probabilities to the loss to its gradient."""
