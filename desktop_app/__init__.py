"""Easel: a desktop studio for artists who work with image models."""

__version__ = "0.1.0"
