"""What the logs say of requests and errors, and what they never say: paths, addresses, names, words of people."""

import json
import logging
import logging.config
import sys

import pytest
import structlog
from django.http import HttpResponse
from django.urls import path

from carelore.config.logs import logging_configuration

SECRET = "tok3n-that-is-a-secret"
TYPED = "Amina told her story to amina@example.org"


def broken(request, token):
    words = TYPED
    raise ValueError(f"no place for {words}")


def chained(request, token):
    try:
        broken(request, token)
    except ValueError as error:
        raise LookupError(TYPED) from error


urlpatterns = [
    path("mine/<token>/", lambda request, token: HttpResponse(), name="mine"),
    path("broken/<token>/", broken, name="broken"),
    path("chained/<token>/", chained, name="chained"),
]
handler400 = lambda request, exception: HttpResponse(status=400)  # noqa: E731
handler404 = lambda request, exception: HttpResponse(status=404)  # noqa: E731
handler500 = lambda request: HttpResponse(status=500)  # noqa: E731


@pytest.fixture
def logged(capsys, settings):
    """Sets up logging as Carelore does, to what pytest captures; returns a function that gives the lines so far."""
    settings.ROOT_URLCONF = __name__
    settings.MIDDLEWARE = ["carelore.config.logs.RequestLogMiddleware"]
    settings.ALLOWED_HOSTS = ["testserver"]
    root = logging.getLogger()
    before, level = list(root.handlers), root.level

    def start(*, machine=True):
        logging.config.dictConfig(logging_configuration(level="INFO", machine=machine))
        logging.getLogger().handlers[-1].setStream(sys.stderr)
        return lambda: capsys.readouterr().err

    yield start
    root.handlers, root.level = before, level
    structlog.reset_defaults()


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def test_a_request_is_its_method_route_status_and_time(logged, client):
    read = logged()
    client.get(f"/mine/{SECRET}/?q=amina@example.org", REMOTE_ADDR="192.0.2.7")
    (line,) = lines(read())
    assert line.pop("milliseconds") >= 0
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "request",
        "level": "info",
        "logger": "carelore.request",
        "method": "GET",
        "route": "mine",
        "status": 200,
    }


@pytest.mark.parametrize("machine", [True, False])
@pytest.mark.parametrize("address", [f"/mine/{SECRET}/", f"/{SECRET}/", f"/broken/{SECRET}/", f"/chained/{SECRET}/"])
def test_no_line_holds_a_path_an_address_or_a_word(logged, client, machine, address):
    read = logged(machine=machine)
    client.raise_request_exception = False
    client.get(address, {"q": TYPED}, REMOTE_ADDR="192.0.2.7", HTTP_USER_AGENT="Amina's phone")
    said = read()
    assert said
    assert not [each for each in (SECRET, "Amina", "amina", "192.0.2.7", "/mine/", "/broken/", "?q") if each in said]


def test_an_error_says_its_kinds_and_lines_of_code(logged, client):
    read = logged()
    client.raise_request_exception = False
    client.get("/chained/x/")
    error = next(line for line in lines(read()) if line["level"] == "error")
    assert error["event"] == "The request failed with an error"
    assert [line for line in error["trace"] if not line.startswith(" ")] == [
        "builtins.LookupError",
        "builtins.ValueError",
    ]
    assert error["trace"][-1].endswith("in broken")


def test_a_wrong_host_is_not_repeated(logged, client, settings):
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "django.middleware.common.CommonMiddleware"]
    read = logged()
    client.get("/mine/x/", HTTP_HOST="amina.example.net")
    assert "amina" not in read()


def test_addresses_that_a_library_lets_slip_are_taken_out(logged):
    read = logged()
    logging.getLogger("library").warning("could not write to <%s>", "amina@example.org")
    (line,) = lines(read())
    assert line["event"] == "could not write to <…>"


def test_an_error_of_ours_says_where_and_not_what(logged):
    read = logged()
    try:
        broken(None, SECRET)
    except ValueError:
        structlog.get_logger("carelore.test").exception("failed", message=7)
    (line,) = lines(read())
    assert (line["event"], line["message"]) == ("failed", 7)
    assert line["trace"][0] == "builtins.ValueError"
    assert TYPED not in json.dumps(line)


def test_settings_put_this_to_work():
    from carelore.config import settings as shipped

    assert getattr(shipped, "LOGGING_CONFIG", "default")
    assert shipped.LOGGING["handlers"]["out"]["filters"] == ["without_people"]
