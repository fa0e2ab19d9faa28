"""What Qt paints, written as SVG."""
