"""The Activation Explorer: what a unit does to its weighted sum z, and what it does to a gradient. Rows A1, A2."""
