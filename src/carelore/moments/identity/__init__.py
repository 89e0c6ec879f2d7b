"""What in a story could identify a person: pure functions, no Django, nothing leaves the process."""

from .find import find_spans
from .spans import Kind, Severity, Span, segments

__all__ = ["Kind", "Severity", "Span", "find_spans", "segments"]
