"""What happens now and then, for whichever app has something to tidy."""

from django.dispatch import Signal

# Sent by the worker about once an hour. Receivers must be quick, and harmless when called twice at once.
hourly = Signal()

# Sent once a backup has been restored, before anybody uses the database. Receivers make again what a backup leaves out
# because it follows from the rest, such as an index for search that is not a model's table.
restored = Signal()
