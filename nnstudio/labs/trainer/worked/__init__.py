"""What happens inside the network, worked out with its numbers. No Qt."""
