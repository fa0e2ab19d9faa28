"""The page of depth: what many layers do to signals and gradients."""
