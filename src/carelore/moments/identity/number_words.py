"""The words that announce a personal number, as regular expressions (Arabic in its folded form)."""

_NUMBER = r"(?:numbers?|num\b|no\b\.?|nr\b\.?|n°|id\b|#|ref\b\.?|reference)"

HOSPITAL = "|".join(
    (
        r"MRN\b|M\.R\.N\.|CHI (?:number|no)\b|(?-i:IPP|NIP|NHC)\b",
        (
            rf"(?:hospital|patient|clinic|unit|medical(?: record)?s?|(?:health )?record|case|file|chart|"
            rf"admission|registration|folder)[ -]?{_NUMBER}"
        ),
        (
            r"(?:num[ée]ro|n°|nº|no\.?|num\.?) (?:de |du |d')?(?:mon |son )?(?:dossier|patiente?|s[ée]jour|"
            r"hospitalisation|admission)"
        ),
        r"dossier (?:m[ée]dical |patient )?(?:num[ée]ro|n°|nº|no\b)",
        (
            r"(?:n[úu]mero|n°|nº|n\.º) de (?:la |su |mi )?(?:historia(?: cl[íi]nica)?|expediente|paciente|"
            r"ingreso)"
        ),
        r"(?:historia cl[íi]nica|expediente)(?: m[ée]dico)?",
        (
            r"(?:patienten|fall|aufnahme|akten|kranken(?:haus|akten)|behandlungs)-?(?:nummer|nr\b\.?|id\b|"
            r"zeichen)"
        ),
        r"(?:numero|n°|nº|n\.) (?:di |della )?(?:cartella(?: clinica)?|paziente|nosologico|pratica|ricovero)",
        r"cartella(?: clinica)?(?: numero| n\.| n°)|nosologico",
        (
            r"(?:n[úu]mero|n°|nº|n\.º) d[eo] (?:meu |seu )?(?:processo|prontu[áa]rio|utente|paciente|registo|"
            r"registro)"
        ),
        r"prontu[áa]rio|processo cl[íi]nico",
        r"namba ya (?:mgonjwa|hospitali|faili|kadi|usajili)",
        (
            r"رقم (?:ال)?(?:ملف|مريض|مريضة|اضبارة|سجل|دخول|تسجيل|مستشفى)(?:ي|ه|ها)?(?: الطبي)?|رقم (?:ملفي|"
            r"ملفها|ملفه)|رقمي الطبي"
        ),
    )
)

NATIONAL = "|".join(
    (
        (
            rf"(?:national|identity|id|passport|social security|insurance|tax|voter|residence)(?: card| "
            rf"insurance| identity)?[ -]?{_NUMBER}"
        ),
        r"passport\b|(?-i:SSN|NINO|BSN)\b|NI number|aadhaar\b",
        (
            r"(?:num[ée]ro|n°|nº|no\.?) (?:de |d')?(?:s[ée]cu(?:rit[ée] sociale)?|carte d'identit[ée]|"
            r"passeport|carte nationale|CIN|CNI|assur[ée]e?)"
        ),
        r"carte (?:nationale )?d'identit[ée]|(?-i:CNI|CIN|NIR)\b|passeport\b|s[ée]curit[ée] sociale",
        r"(?-i:DNI|NIE|NIF|CURP)\b|c[ée]dula|pasaporte|seguridad social|tarjeta sanitaria",
        (
            r"(?:personalausweis|reisepass|sozialversicherungs|versicherten|krankenversicherten|"
            r"steuer)-?(?:nummer|nr\b\.?|id\b)?"
        ),
        r"codice fiscale|tessera sanitaria|carta d'identit[àa]|passaporto",
        (
            r"(?-i:CPF|RG)\b|cart[ãa]o de cidad[ãa]o|bilhete de identidade|passaporte|SNS n|n[úu]mero (?:do "
            r"SNS|nacional de sa[úu]de)"
        ),
        r"kitambulisho|(?-i:NIDA)\b|namba ya (?:utambulisho|pasipoti)|pasipoti",
        (
            r"رقم (?:ال)?(?:هوية|قومي|وطني|بطاقة|جواز|اقامة|ضمان)|الرقم (?:القومي|الوطني)"
            r"|رقم (?:هويتي|بطاقتي|"
            r"هويتها|هويته|جوازي)|بطاقة التعريف|جواز السفر"
        ),
    )
)
