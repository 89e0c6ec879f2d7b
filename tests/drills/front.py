"""nginx with the very files of `deploy/nginx`, where only addresses and paths are those of a drill."""

import re
import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

from tests.machinery.processes import free_port

FILES = Path(__file__).parents[2] / "deploy" / "nginx"
MAIN = """
user root;
daemon off;
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{ worker_connections 512; }}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/carelore-common.conf;
    include {folder}/{site};
    include {folder}/carelore-nodes*.conf;
}}
"""


class Front:
    """`site` is carelore-one.conf or carelore-several.conf, `nodes` the ports behind it, `home` whose static files."""

    def __init__(self, folder: Path, site: str, nodes: list[int], home: Path) -> None:
        if shutil.which("nginx") is None:
            pytest.skip("nginx is not here")
        folder.mkdir()
        self.folder, self.tls_port, self.plain_port = folder, free_port(), free_port()
        self.process: subprocess.Popen[bytes] | None = None
        certificate(folder)
        more = [FILES / "carelore-nodes.conf"] if site == "carelore-several.conf" else []
        for file in [FILES / "carelore-common.conf", FILES / site, *more, *(FILES / "snippets").iterdir()]:
            (folder / file.name).write_text(self._here(file.read_text(), nodes, home))
        (folder / "nginx.conf").write_text(MAIN.format(folder=folder, site=site))

    def _here(self, text: str, nodes: list[int], home: Path) -> str:
        ports = iter(nodes)
        text = re.sub(r"server (127\.0\.0\.1|10\.0\.0\.\d+):8000", lambda _: f"server 127.0.0.1:{next(ports)}", text)
        text = re.sub(r"\n *listen \[::\].*", "", text)
        text = text.replace("listen 443", f"listen 127.0.0.1:{self.tls_port}")
        text = text.replace("listen 80;", f"listen 127.0.0.1:{self.plain_port};")
        text = re.sub(r"/etc/letsencrypt/live/[^/]+", str(self.folder), text)
        paths = {
            "include snippets": f"include {self.folder}",
            "/var/lib/carelore/static": f"{home}/static",
            "/var/log/nginx": str(self.folder),
            "/var/cache/nginx": str(self.folder),
            "/etc/nginx/carelore": str(FILES),
        }
        for written, here in paths.items():
            text = text.replace(written, here)
        return text

    @property
    def command(self) -> list[str]:
        return ["nginx", "-c", str(self.folder / "nginx.conf"), "-e", str(self.folder / "nginx.log")]

    def check(self) -> str:
        """What nginx says of its configuration."""
        return subprocess.run([*self.command, "-t"], capture_output=True, text=True, check=False).stderr

    def start(self) -> None:
        self.process = subprocess.Popen(self.command)

    def ask_to_stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def stop(self) -> None:
        if self.process is not None:
            self.process.wait(10)

    @property
    def tls(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.folder / "fullchain.pem"))

    @property
    def log(self) -> str:
        return (self.folder / "carelore.log").read_text()


def certificate(folder: Path) -> None:
    """For moments.example.org, signed by itself."""
    name = "moments.example.org"
    files = ["-keyout", str(folder / "privkey.pem"), "-out", str(folder / "fullchain.pem")]
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    subject = ["-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}"]
    subprocess.run(["openssl", "req", "-x509", *kind, *subject, *files], check=True, capture_output=True)
