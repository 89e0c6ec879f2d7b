"""Files in a bucket: pictures of Wagtail go in, are drawn smaller, have addresses of ours, and go when deleted."""

import io
import secrets
import urllib.error
import urllib.request
from urllib.parse import quote

import boto3
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.test import override_settings
from moto.server import ThreadedMotoServer
from PIL import Image as Picture
from wagtail.images import get_image_model
from wagtail.models import Collection

from carelore.config import files

SECRET = "s/e+c@r:e?t"


@pytest.fixture(scope="module")
def store():
    """A store that speaks S3 over HTTP on loopback, with one bucket."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    address = f"{host}:{port}"
    account = {"aws_access_key_id": "key", "aws_secret_access_key": SECRET, "region_name": "eu-west-1"}
    client = boto3.client("s3", endpoint_url=f"http://{address}", **account)
    bucket = f"stories-{secrets.token_hex(4)}"  # a module's tests do not always run in one go, and the store remembers
    client.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    yield client, bucket, f"s3://key:{quote(SECRET, safe='')}@{address}/{bucket}?region=eu-west-1&secure=0"
    server.stop()


@pytest.fixture
def bucket(store, settings):
    """Default storage is the bucket; yields a way to list what lies in it."""
    client, bucket, url = store
    backends = {**settings.STORAGES, "default": {"BACKEND": files.backend(url)}}
    with override_settings(STORAGES=backends, FILES_STORE=files.store(url)):
        yield lambda: [each["Key"] for each in client.list_objects_v2(Bucket=bucket).get("Contents", [])]


def upload(name):
    if not Collection.get_first_root_node():  # which a migration makes
        Collection.add_root(name="Root")
    drawn = io.BytesIO()
    Picture.new("RGB", (64, 48), "teal").save(drawn, "PNG")
    return get_image_model().objects.create(title=name, file=ContentFile(drawn.getvalue(), name=f"{name}.png"))


@pytest.mark.django_db
def test_a_picture_its_smaller_one_and_their_end(bucket, django_capture_on_commit_callbacks):
    picture = upload("ward")
    smaller = picture.get_rendition("width-16")
    assert sorted(bucket()) == ["images/ward.width-16.png", "original_images/ward.png"]
    with smaller.file.open() as kept:
        assert Picture.open(kept).size == (16, 12)
    with django_capture_on_commit_callbacks(execute=True):
        picture.delete()
    assert bucket() == []


@pytest.mark.django_db
def test_addresses_are_ours_and_hold_no_signature(bucket):
    picture = upload("bed")
    assert picture.file.url == "/media/original_images/bed.png"
    assert picture.get_rendition("width-16").url == "/media/images/bed.width-16.png"


@pytest.mark.django_db
def test_nobody_reads_the_bucket_without_its_key(bucket, store):
    name = storages["default"].save("private.txt", ContentFile(b"words"))
    client, name_of_bucket, _url = store
    grants = client.get_object_acl(Bucket=name_of_bucket, Key=name)["Grants"]
    assert [grant["Grantee"].get("URI") for grant in grants] == [None]
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{client.meta.endpoint_url}/{name_of_bucket}/{name}")
    assert refused.value.code == 403


def test_what_background_tasks_are_told_of_the_store_holds_no_secret(bucket):
    assert storages["default"].deconstruct() == ("carelore.common.objects.ObjectStore", (), {})


@pytest.mark.django_db
def test_a_file_is_never_written_over(bucket):
    first = storages["default"].save("same.txt", ContentFile(b"one"))
    second = storages["default"].save("same.txt", ContentFile(b"two"))
    assert first != second
    with storages["default"].open(first) as kept:
        assert kept.read() == b"one"


def test_what_is_not_there_is_not_found(bucket):
    with pytest.raises(FileNotFoundError):
        storages["default"].open("nothing.txt").read()


def test_without_an_address_files_lie_on_the_disk():
    assert (files.backend(""), files.store("")) == ("django.core.files.storage.FileSystemStorage", {})


def test_without_a_host_it_is_amazons_in_a_region():
    options = files.store("s3://k:s@/stories?region=eu-west-1&prefix=care")
    assert (options["endpoint_url"], options["region_name"], options["location"]) == (None, "eu-west-1", "care")


@pytest.mark.parametrize(
    ("url", "endpoint"),
    [
        ("s3://k:s@store.example.org:9000/stories", "https://store.example.org:9000"),
        ("s3://k:s@[::1]:9000/stories?secure=0", "http://[::1]:9000"),
    ],
)
def test_a_host_is_spoken_to_over_tls_unless_told_otherwise(url, endpoint):
    assert files.store(url)["endpoint_url"] == endpoint


@pytest.mark.parametrize(
    "url",
    [
        "https://k:s@store.example.org/stories",
        "s3://store.example.org/stories",
        "s3://k@store.example.org/stories",
        "s3://k:s@store.example.org",
        "s3://k:s@store.example.org/stories/deep",
        "s3://k:s@store.example.org:port/stories",
        "s3://k:s@store.example.org/stories?secure=no",
        "s3://k:s@store.example.org/stories?colour=blue",
        "s3://k:s@/stories",
    ],
)
def test_an_address_that_names_no_store_is_refused(url):
    assert not files.is_usable(url)
