"""The picture of the network: its layers from left to right, every weight an edge, every unit what it computes."""
