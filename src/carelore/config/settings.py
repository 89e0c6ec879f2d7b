"""Django's settings, derived from `environment.load()`; nothing else reads the environment."""

from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
from csp.constants import NONE, SELF

from carelore.config import environment, files
from carelore.config.logs import logging_configuration

ENV = environment.load()
PACKAGE = Path(__file__).resolve().parent.parent
HOME = ENV.home

SECRET_KEY = ENV.secret_key
DEBUG = False
DEMO = ENV.is_demo
BASE_URL = ENV.base_url
ALLOWED_HOSTS = ENV.allowed_hosts or ([urlsplit(BASE_URL).hostname or ""] if ENV.is_production else ["*"])
MEMBERSHIP = ENV.membership
TRUSTED_PROXIES = ENV.trusted_proxies

INSTALLED_APPS = [
    "carelore.config",
    "carelore.portal",
    "carelore.moments",
    "carelore.mail",
    "carelore.places",
    "carelore.people",
    "carelore.common",
    "wagtail.contrib.settings",
    "carelore.people.editor.apps.EditorUsers",
    "wagtail.images",
    "wagtail.documents",
    "wagtail.snippets",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "treebeard",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.syndication",
    "django.forms",
]
MIDDLEWARE = [
    "carelore.config.logs.RequestLogMiddleware",
    "carelore.common.headers.HeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "carelore.common.pages.middleware.Compression",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "carelore.people.middleware.ZoneMiddleware",
    "carelore.people.middleware.SeenMiddleware",
]
ROOT_URLCONF = "carelore.config.urls"
WSGI_APPLICATION = "carelore.config.wsgi.application"
FORM_RENDERER = "carelore.common.forms.Renderer"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "carelore.portal.context.frame",
            ],
        },
    }
]

# Data. SQLite writes ahead and takes its lock at the start, so that a writer waits instead of failing.
DATABASES = {"default": dj_database_url.parse(ENV.database_url)}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16000; "
        "PRAGMA secure_delete=ON;",
    }
else:
    DATABASES["default"].update({"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True})
    # A machine that is gone must not hold a page up for minutes.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 5)
# What it holds are limits and used codes: Django's 300 entries would let a stranger push those of others out.
CACHES: dict[str, dict[str, object]] = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "common_cache",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}
if ENV.redis_url:
    CACHES["instead"] = CACHES["default"]
    CACHES["default"] = {
        "BACKEND": "carelore.common.cache.SturdyCache",
        "LOCATION": ENV.redis_url,
        "OPTIONS": {"socket_connect_timeout": 1, "socket_timeout": 2},
    }
# Reading pages kept in memory, in each process; several machines tell each other through Redis what has changed.
PAGES_ROOM = ENV.pages_mb * 1_000_000
PAGES_RELAY = ENV.redis_url
# A recogniser of names beside the rules: "rampart", the folder of a model, or none.
NAMES = ENV.names
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# People.
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "portal:dashboard"
LOGOUT_REDIRECT_URL = "portal:home"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_ADAPTER = "carelore.people.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1"]
ACCOUNT_SIGNUP_FORM_CLASS = "carelore.people.forms.signup.SignupForm"
ACCOUNT_FORMS = {
    name: f"carelore.people.forms.account.{form}"
    for name, form in {
        "add_email": "AddEmailForm",
        "change_email": "ChangeEmailForm",
        "change_password": "ChangePasswordForm",
        "confirm_email_verification_code": "ConfirmEmailVerificationCodeForm",
        "confirm_login_code": "ConfirmLoginCodeForm",
        "login": "LoginForm",
        "reauthenticate": "ReauthenticateForm",
        "request_login_code": "RequestLoginCodeForm",
        "reset_password": "ResetPasswordForm",
        "reset_password_from_key": "ResetPasswordKeyForm",
        "set_password": "SetPasswordForm",
        "signup": "SignupForm",
    }.items()
}
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
# Allauth can change an address only where there was no account with it, and so would tell where there is one.
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_CHANGE = False
ACCOUNT_LOGIN_BY_CODE_ENABLED = ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_PREVENT_ENUMERATION = True
# For a network address; a hospital may share one. What one mailbox gets is counted in carelore.people.mailboxes:
# counted for the mailbox alone ("/key"), any stranger could keep its owner from asking for a code.
ACCOUNT_RATE_LIMITS = {
    "signup": "20/m/ip,120/h/ip",
    "confirm_email": "20/m/ip,120/h/ip",
    "reset_password": "20/m/ip,120/h/ip",
    "request_login_code": "20/m/ip,120/h/ip",
    "second_step": "60/h/key",  # for an account, from wherever it is tried: carelore.people.forms.second_step
}
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60  # Long enough to find an app on a slow phone.
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = True
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
# Passkeys, codes from an app, and recovery codes, which come with the first of them and are shown once.
MFA_ADAPTER = "carelore.people.factors.FactorAdapter"
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_TOLERANCE = 1  # Half a minute either way: telephones keep poor time.
MFA_RATE_LIMITS = {"webauthn_login": "30/m/ip"}
MFA_FORMS = {
    name: f"carelore.people.forms.second_step.{form}"
    for name, form in {
        "activate_totp": "ActivateTOTPForm",
        "add_webauthn": "AddPasskeyForm",
        "authenticate": "AuthenticateForm",
        "authenticate_webauthn": "AuthenticatePasskeyForm",
        "edit_webauthn": "RenamePasskeyForm",
        "login_webauthn": "LoginPasskeyForm",
        "reauthenticate_webauthn": "ReauthenticatePasskeyForm",
        "reauthenticate": "ReauthenticateForm",
    }.items()
}
STAFF_SECOND_FACTOR = ENV.staff_second_factor
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "carelore.portal.views.errors.csrf_failed"

# Mail leaves through the outbox alone (carelore.mail); Django's own backend hands over to it.
SMTP_URL = ENV.smtp_url
DEFAULT_FROM_EMAIL = ENV.mail_from
SERVER_EMAIL = ENV.mail_from
EMAIL_BACKEND = "carelore.mail.backend.OutboxBackend"

# Languages: six are meant; these are complete.
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français"), ("ar", "العربية")]
LOCALE_PATHS = [PACKAGE / "locale"]
FORMAT_MODULE_PATH = "carelore.config.formats"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# Files.
STATIC_URL = "/static/"
STATIC_ROOT = HOME / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = HOME / "media"
FILES_STORE = files.store(ENV.files_url)
STATICFILES_FINDERS = [
    "carelore.portal.look.LookFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
STORAGES = {
    "default": {"BACKEND": files.backend(ENV.files_url)},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if ENV.mode is environment.Mode.DEVELOPMENT
        else "carelore.common.static.StaticStorage"
    },
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = ENV.mode is environment.Mode.DEVELOPMENT
WHITENOISE_KEEP_ONLY_HASHED_FILES = WHITENOISE_ALLOW_ALL_ORIGINS = False

# Safety.
SECURE = BASE_URL.startswith("https://")
CSRF_TRUSTED_ORIGINS = [BASE_URL]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
if SECURE:  # No other host under the same domain can then set these for us.
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
SECURE_SSL_REDIRECT = SECURE
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = SECURE
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUSTED_PROXIES else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [NONE],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "manifest-src": [SELF],
    },
    "EXCLUDE_URL_PREFIXES": ["/editor/"],
}
# Wagtail styles from scripts and shows pictures while they are uploaded; it runs without inline scripts.
EDITOR_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"
)
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

# Wagtail: the back office at /editor/.
WAGTAIL_SITE_NAME = "Carelore"
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILADMIN_LOGIN_URL = "account_login"
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
# Pictures are made anew from their pixels; what has none (SVG, documents) cannot be uploaded.
WAGTAILIMAGES_IMAGE_FORM_BASE = "carelore.portal.picture_form.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "gif", "webp", "avif"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10_000_000
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

LOGGING = logging_configuration(level=ENV.log_level, machine=ENV.is_production)
SILENCED_SYSTEM_CHECKS = ["wagtailadmin.W001"]  # Wagtail's style sheet is looked for where no finder of ours lies.
