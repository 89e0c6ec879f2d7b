"""Outgoing mail in the back office (Wagtail's admin at /editor/)."""
