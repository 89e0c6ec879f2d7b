"""What can go wrong with a backup, in words for the person at the keyboard."""

from carelore.common.errors import CareloreError


class BackupError(CareloreError):
    """Nothing was changed, unless the message says so."""


class BrokenBackup(BackupError):
    """The file is not what was written: cut short, altered, or no backup at all."""


class WrongPassphrase(BackupError):
    """The passphrase does not open this file."""
