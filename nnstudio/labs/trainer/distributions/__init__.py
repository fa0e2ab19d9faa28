"""Weights, activations and gradients of each layer, as distributions over the epochs."""
