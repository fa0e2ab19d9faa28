"""What can be set for all pages about logits: classes, logits, target, temperature."""
