"""Places and roles in the back office (Wagtail's admin at /editor/)."""
