"""Gather the words to translate, and compile the translations: `python -m carelore.config.messages [--check]`.

Compiled catalogues are committed, so that a fresh machine needs no GNU gettext. `--check` writes nothing and fails
where a word is missing, doubtful, or not compiled.
"""

import io
import subprocess
import sys
import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).resolve().parent.parent
LANGUAGES = ("fr", "ar")
HEADER = "# Carelore's words. Renewed and compiled by `make messages`."


def gathered() -> Catalog:
    """All words of the package, as Django's own extraction finds them."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "package"
        subprocess.run(["cp", "-r", str(PACKAGE), str(work)], check=True)  # noqa: S603, S607
        for old in work.rglob("*.po"):
            old.unlink()
        (work / "locale").mkdir(exist_ok=True)
        command = ["makemessages", "--locale", "en", "--verbosity", "0", "--no-location", "--extension", "html,txt,py"]
        subprocess.run(  # noqa: S603
            [sys.executable, "-m", "django", *command],
            cwd=work,
            check=True,
            env={"PYTHONPATH": str(PACKAGE.parent), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        )
        return read_po((work / "locale" / "en" / "LC_MESSAGES" / "django.po").open("rb"), locale="en")


def file_of(language: str) -> Path:
    return PACKAGE / "locale" / language / "LC_MESSAGES" / "django.po"


def translated(language: str) -> Catalog:
    with file_of(language).open("rb") as file:
        return read_po(file, locale=language)


def compiled(catalogue: Catalog) -> bytes:
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def problems(words: Catalog) -> list[str]:
    """What is missing, doubtful, left over or not compiled, a line each."""
    found = []
    wanted = {(message.context, message.id) for message in words if message.id}
    for language in LANGUAGES:
        catalogue = translated(language)
        have = {(message.context, message.id): message for message in catalogue if message.id}
        found += [f"{language}: not in the catalogue: {key[1]!r}" for key in sorted(wanted - have.keys(), key=str)]
        found += [f"{language}: no longer used: {key[1]!r}" for key in sorted(have.keys() - wanted, key=str)]
        for key in sorted(wanted & have.keys(), key=str):
            message = have[key]
            texts = message.string if isinstance(message.string, tuple) else (message.string,)
            if not all(texts) or message.fuzzy:
                found.append(f"{language}: not translated: {message.id!r}")
            found += [f"{language}: {error} in {message.id!r}" for error in message.check(catalogue)]
        if compiled(catalogue) != file_of(language).with_suffix(".mo").read_bytes():
            found.append(f"{language}: compiled words are older than their source; run make messages")
    return found


def renew(words: Catalog) -> None:
    """Bring each catalogue up to date with the words in use and compile it."""
    for language in LANGUAGES:
        file = file_of(language)
        file.parent.mkdir(parents=True, exist_ok=True)
        catalogue = translated(language) if file.exists() else Catalog(locale=language)
        catalogue.update(words, no_fuzzy_matching=True, update_creation_date=False)
        catalogue.obsolete.clear()
        catalogue.fuzzy, catalogue.header_comment = False, HEADER
        catalogue.project = catalogue.version = catalogue.last_translator = ""
        with file.open("wb") as out:
            write_po(out, catalogue, width=110, omit_header=False, sort_output=True)
        file.with_suffix(".mo").write_bytes(compiled(translated(language)))


def main(arguments: list[str]) -> int:
    words = gathered()
    if "--check" not in arguments:
        renew(words)
        return 0
    found = problems(words)
    sys.stdout.write("".join(f"{line}\n" for line in found) or "Every word is translated.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
