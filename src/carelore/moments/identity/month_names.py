"""Names of the months, lower-case and folded, in every interface language and its neighbours' calendars."""

_NAMES = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre
janv févr fevr avr juil déc
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
ene abr ago dic
januar jänner februar märz maerz juni juli oktober dezember mär okt dez
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out
januari februari machi aprili mei julai agosti septemba oktoba novemba desemba
يناير فبراير مارس ابريل مايو يونيو يوليو يوليوز اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
كانون_الثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين_الاول تشرين_الثاني كانون_الاول
جانفي فيفري افريل ماي جوان جويلية اوت غشت شتنبر نونبر دجنبر
محرم صفر ربيع_الاول ربيع_الثاني ربيع_الاخر جمادى_الاولى جمادى_الثانية جمادى_الاخرة رجب شعبان رمضان شوال
ذو_القعدة ذي_القعدة ذو_الحجة ذي_الحجة
"""

MONTHS = frozenset(name.replace("_", " ") for name in _NAMES.split())
