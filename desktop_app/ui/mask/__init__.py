"""Painting a mask on a picture: where an engine may change it."""
