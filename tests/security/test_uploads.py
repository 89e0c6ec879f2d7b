"""What people upload: read by its content, made anew, served so that nothing in it can run."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image as Picture
from wagtail.images.models import Image
from wagtail.models import Collection, Locale, Page

from carelore.common import pictures
from carelore.common.pictures import made_anew

SECRET = b"GPS 1.2921 S 36.8219 E <script>alert(1)</script>"


def picture(kind="JPEG", size=(40, 30), *, name="ward.jpg", **how):
    content = BytesIO()
    Picture.new("RGB", size, "#0f5c4d").save(content, kind, **how)
    return SimpleUploadedFile(name, content.getvalue())


def with_secrets():
    exif = Picture.Exif()
    exif[0x010E], exif[0x0112] = SECRET.decode(), 6  # a description, and “turn me”
    return picture(exif=exif, comment=SECRET)


def test_nothing_but_pixels_is_kept():
    sent = with_secrets()
    assert SECRET in sent.read()
    kept = made_anew(sent)
    content = kept.read()
    assert b"GPS" not in content
    assert b"script" not in content
    with Picture.open(BytesIO(content)) as again:
        assert (again.size, dict(again.getexif())) == ((30, 40), {})


def test_what_is_appended_to_a_picture_is_left_behind():
    sent = picture()
    both = SimpleUploadedFile("ward.jpg", sent.read() + b"<?php system($_GET[1]); PK\x03\x04")
    assert b"php" not in made_anew(both).read()


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "AVIF", "GIF"])
def test_the_ending_follows_the_content(kind):
    kept = made_anew(picture(kind, name="../../ward.php.exe"))
    assert kept.name == f"ward.php.{'png' if kind == 'GIF' else kind.lower()}"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
        b"%PDF-1.7",
        b"%!PS-Adobe",
        b"BM",
    ],
)
def test_what_is_no_picture_is_refused_kindly(content):
    with pytest.raises(pictures.ValidationError, match="We cannot read this picture"):
        made_anew(SimpleUploadedFile("ward.jpg", content))


def test_a_small_file_of_very_many_pixels_is_refused_before_it_is_unpacked(monkeypatch):
    monkeypatch.setattr(pictures, "MOST_PIXELS", 1000)
    with pytest.raises(pictures.ValidationError, match="too many pixels"):
        made_anew(picture("PNG"))


@pytest.fixture
def staff(client, cast, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    Locale.objects.get_or_create(language_code="en")  # Wagtail's own migrations make these; tests run without them
    Page.add_root(title="Root", slug="root", locale=Locale.objects.get())
    Collection.objects.first() or Collection.add_root(name="Root")
    client.force_login(cast.staff)
    return client


def upload(staff, sent):
    return staff.post("/editor/images/add/", {"title": "Ward", "file": sent, "collection": Collection.objects.get().pk})


def test_the_back_office_keeps_what_was_made_anew(staff):
    upload(staff, with_secrets())
    assert SECRET not in Image.objects.get().file.read()


@pytest.mark.parametrize("name", ["ward.svg", "ward.html", "ward.jpg"])
def test_the_back_office_keeps_nothing_else(staff, name):
    upload(staff, SimpleUploadedFile(name, b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"))
    assert not Image.objects.exists()


@pytest.mark.parametrize("path", ["documents/", "documents/add/", "documents/multiple/add/", "documents/chooser/"])
def test_documents_cannot_be_uploaded(staff, path):
    assert staff.get(f"/editor/{path}").status_code == 404


def test_a_size_that_pages_show_is_served_as_a_picture_that_can_do_nothing(client, db, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    default_storage.save("images/ward.width-400.jpg", picture())
    answer = client.get("/media/images/ward.width-400.jpg")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Disposition"] == 'inline; filename="ward.width-400.jpg"'
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'; sandbox"
    answer.close()


@pytest.mark.parametrize(
    "name",
    [
        "original_images/ward.jpg",
        "documents/list.pdf",
        "images/page.html",
        "images/drawing.svg",
        "images/../original_images/ward.jpg",
        "images/..%2foriginal_images%2fward.jpg",
        "images/",
        "images/%00.jpg",
        "images/none.jpg",
        "../carelore.sqlite3",
    ],
)
def test_nothing_else_has_an_address(client, db, settings, tmp_path, name):
    settings.MEDIA_ROOT = tmp_path
    for kept in ("original_images/ward.jpg", "documents/list.pdf", "images/page.html", "images/drawing.svg"):
        default_storage.save(kept, ContentFile(b"secret"))
    assert client.get(f"/media/{name}").status_code == 404
