"""What happens now and then, for whichever app has something to tidy."""

from django.dispatch import Signal

# Sent by the worker about once an hour. Receivers must be quick, and harmless when called twice at once.
hourly = Signal()

# Sent by the worker about once a minute, for work that a person waits for, such as reading a story that has just come.
# The same holds; mail waits meanwhile, so that each call should end within a second or two.
minutely = Signal()

# Sent once a backup has been restored, before anybody uses the database. Receivers make again what a backup leaves out
# because it follows from the rest, such as an index for search that is not a model's table.
restored = Signal()
