"""Carelore: software for learning networks in health care."""

__version__ = "0.1.0"
