"""The `carelore` command: every Django command, with settings found and mistakes in the configuration told plainly."""

import os
import sys
import tempfile

HELP = """Carelore: learning networks in health care.

  carelore demo --serve        load the demo network and serve it
  carelore serve               serve, worker included, as CARELORE_* variables say
  carelore serve --no-worker   serve without the worker
  carelore worker              deliver mail and do what falls due, apart from the web server
  carelore upgrade             bring the database and the files up to this version
  carelore doctor              say what is wrong with this installation, and how to mend it
  carelore backup FILE         write the database and the files to one file, while serving
  carelore restore FILE        replace the network by the one in a backup
  carelore createsuperuser     make an account that runs the network
  carelore grant ROLE PLACE EMAIL   give somebody a role: the first one, or your own
  carelore secondstep take-away EMAIL   let somebody in who has lost their second step
  carelore moments import      bring in stories from a file
  carelore moments export      write out stories, for those who may
  carelore moments train       learn of which principles stories speak, to suggest them
  carelore moments evaluate    say how well that is learnt from one table, tried on another
  carelore moments detect      say what in a list of sentences could identify a person
  carelore check --deploy      look for mistakes before going live
  carelore help                all other commands; `carelore help serve` explains one

docs/operate/configuration.md lists the variables.
"""
# What reads files and prints what it finds in them needs no network, and so no configuration.
OF_FILES_ALONE = (["moments", "detect"], ["moments", "evaluate"])
DEMO = "If you mean the demo network, put CARELORE_MODE=demo before the command."


def main() -> None:
    if not sys.argv[1:] or sys.argv[1:] in (["-h"], ["--help"]):
        sys.stdout.write(HELP)
        return
    os.umask(0o027)  # The database and the secret key are not for every account of the machine.
    if sys.argv[1:2] == ["demo"]:
        os.environ.setdefault("CARELORE_MODE", "demo")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "carelore.config.settings")
    from carelore.config.environment import ConfigurationError

    try:
        _load_settings()
    except ConfigurationError as error:
        if sys.argv[1:3] in OF_FILES_ALONE:
            _run_apart()
            return
        said = "Carelore cannot start yet:\n" + "\n".join(f"  - {mistake}" for mistake in error.mistakes)
        sys.exit(said if os.environ.keys() & {"CARELORE_MODE", "CARELORE_CONFIG"} else f"{said}\n{DEMO}")
    _run()


def _load_settings() -> None:
    from django.conf import settings

    settings.configured or settings.INSTALLED_APPS  # noqa: B018  the first look at a setting loads them all


def _run_apart() -> None:
    """Without a network: in a home that goes with the command."""
    with tempfile.TemporaryDirectory(prefix="carelore-") as home:
        os.environ |= {"CARELORE_MODE": "development", "CARELORE_HOME": home}
        _load_settings()
        _run()


def _run() -> None:
    from django.core.management import execute_from_command_line

    execute_from_command_line(["carelore", *sys.argv[1:]])


if __name__ == "__main__":
    main()
