"""The page of functions: f, its slopes and its tangent at a point."""
