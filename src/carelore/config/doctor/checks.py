"""Everything the doctor looks at, in the order in which it is told."""

from carelore.config.doctor import address, certificate, clock, database, disk, mail, settings, stores, worker
from carelore.config.doctor.findings import Check

CHECKS = [
    Check("database", database.reachable, seconds=60, essential=True),
    Check("migrations", database.migrations, essential=True),
    Check("settings", settings.fit_for_production, essential=True),
    Check("disk space", disk.room, essential=True),
    Check("writing", disk.writable, essential=True),
    Check("privacy of files", disk.private, essential=True),
    Check("cache", stores.shared_cache, essential=True),
    Check("Redis", stores.redis),
    Check("static files", stores.static_files, seconds=30, essential=True),
    Check("files store", stores.files, essential=True),
    Check("address", address.leads_here),
    Check("redirect", address.redirect),
    Check("certificate", certificate.lasts),
    Check("worker", worker.alive),
    Check("hourly work", worker.chores),
    Check("mail server", mail.server, seconds=40),
    Check("outbox", mail.outbox),
    Check("database's clock", clock.against_database),
    Check("clock", clock.kept),
    Check("backup", stores.last_backup, essential=True),
]
ESSENTIAL = [check for check in CHECKS if check.essential]
