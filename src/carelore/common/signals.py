"""What happens now and then, for whichever app has something to tidy."""

from django.dispatch import Signal

# Sent by the worker about once an hour. Receivers must be quick, and harmless when called twice at once.
hourly = Signal()
