"""Activation Explorer: what a unit does to a number, what it does to a gradient, which loss to put behind it."""
