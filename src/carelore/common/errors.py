"""The base of every error that a service raises on purpose. Each app derives one base of its own."""


class CareloreError(Exception):
    """Something expected went wrong. `message` is for the person; `try_again` says whether trying again can help."""

    try_again = False

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)
