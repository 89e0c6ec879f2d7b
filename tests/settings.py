"""The settings under test: those of a demo on a fresh machine, with what only tests need."""

import hashlib
import os
import tempfile

for name in [name for name in os.environ if name.startswith("CARELORE_") and not name.startswith("CARELORE_TEST_")]:
    del os.environ[name]
os.environ["CARELORE_MODE"] = "development"
os.environ["CARELORE_SECRET_KEY"] = "the tests' own key, which is long enough to be taken for one"
os.environ["CARELORE_HOME"] = tempfile.mkdtemp(prefix="carelore-tests-")
os.environ["CARELORE_DATABASE_URL"] = os.environ.get("CARELORE_TEST_DATABASE_URL", "sqlite://:memory:")

from carelore.config.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
BASE_URL = "http://testserver"
if redis := os.environ.get("CARELORE_TEST_REDIS_URL"):
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": redis,
            "KEY_FUNCTION": "tests.settings.key_of_this_test",
        }
    }


def key_of_this_test(key: str, prefix: str, version: int) -> str:
    """No test sees what another has counted: Redis forgets nothing when a transaction is rolled back."""
    test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0]
    whose = hashlib.sha256(f"{os.environ['CARELORE_HOME']} {test}".encode()).hexdigest()[:16]
    return f"{whose}:{prefix}:{version}:{key}"
