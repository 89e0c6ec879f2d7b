"""Certificates of our own making, and a server on loopback that shows one."""

import datetime as dt
import socket
import ssl
import threading
from contextlib import contextmanager
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def certificate(folder, *, days, name="127.0.0.1"):
    """A certificate that signs itself, for a name or an address, for so many days. Returns its file, key included."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Carelore's tests")])
    now = dt.datetime.now(dt.UTC)
    for_whom = x509.DNSName(name) if name[-1].isalpha() else x509.IPAddress(ip_address(name))
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=400))
        .not_valid_after(now + dt.timedelta(days=days, minutes=5))
        .add_extension(x509.SubjectAlternativeName([for_whom]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    file = folder / f"{name}-{days}.pem"
    file.write_bytes(
        made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(serialization.Encoding.PEM, form, plain)
    )
    return file


def context(file):
    found = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    found.load_cert_chain(file)
    return found


@contextmanager
def shown(file):
    """A server that shows a certificate to each who asks. Yields its port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        known = context(file)

        def serve():
            while True:
                try:
                    plain, _who = server.accept()
                except OSError:
                    return
                try:
                    with known.wrap_socket(plain, server_side=True):
                        pass
                except OSError:
                    plain.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
    thread.join(5)
