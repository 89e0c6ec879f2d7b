"""Spanish."""

from .shape import Lexicon, pairs, phrases, words

LEXICON = Lexicon(
    titles=words("""
        sr sra srta señor señora señorita don doña d dña dr dra doctor doctora prof profesor profesora sor
        padre hermana fray lic
    """),
    roles=phrases("""
        enfermera|enfermero|enfermeras|matrona|partera|comadrona|médico|médica|doctor|doctora|auxiliar
        auxiliares|celador|celadora|camillero|camillera|cirujano|cirujana|anestesista|pediatra|cardiólogo
        cardióloga|ginecóloga|ginecólogo|fisioterapeuta|fisio|psicóloga|psicólogo|psiquiatra
        trabajadora social|trabajador social|recepcionista|administrativa|administrativo|limpiadora
        conductor|conductora|voluntaria|voluntario|farmacéutica|farmacéutico|técnico|técnica|residente
        hermana|supervisora|supervisor|compañera|compañero|amiga|amigo|vecina|vecino|paciente|señora|señor
        chica|chico|mujer|hombre|cuidadora|cuidador|promotora|paramédico|capellán
    """),
    kin=pairs(
        "mi nuestra nuestro su tu",
        words("""
        hija hijo mujer esposa esposo marido madre padre mamá papá hermana hermano bebé abuela abuelo nieta
        nieto tía tío sobrina sobrino prima primo amiga amigo novia novio pareja niña niño suegra suegro
        vecina vecino médico doctora doctor enfermera matrona compañera compañero
    """),
    )
    | phrases("""
        tía|tío|abuela|abuelo
    """),
    called=phrases("""
        se llama|se llamaba|se llaman|me llamo|llamado|llamada|de nombre|nombre es|nombre era|apodado
        apodada|firmado|atentamente
    """),
    thanks=phrases("""
        gracias|gracias a|muchas gracias|muchas gracias a|mil gracias a|agradezco a|agradecer a
        agradecemos a|bravo|bravo por|hola|querida|querido|estimada|estimado|contacto|contactar con
        contacten con|contactar a|felicito a|enhorabuena a|buenos días|especialmente|sobre todo a
        preguntar por|gratitud a|gracias doctora|gracias doctor
    """),
    deeds=(
        ("lo que hizo", frozenset()),
        ("lo que hace", frozenset()),
        ("lo que ha hecho", frozenset()),
        ("lo que hicieron", frozenset()),
        (
            "lo que",
            words("""
        hizo hace ha hicieron
    """),
        ),
        ("cuando", words("vino me llegó entró se nos")),
        ("sin", words("no yo")),
        (
            "que",
            words("""
        hizo me nos
    """),
        ),
        (
            "como",
            words("""
        me nos trató
    """),
        ),
    ),
    articles=words("el la los las un una unos unas del al este esta ese esa cada algún ningún"),
    near=words("en a desde hacia hasta de por cerca"),
    joins=words("y e &"),
    goes_on=words("""
        me nos se fue era es ha y que estuvo estaba tuvo hizo vino le lo la siempre nunca no explicó ayudó
        cuidó sabe tiene
    """),
    small=words("""
        a el la los las de del que y en un una con por para mi me nos se lo fue muy no es era su al como
        pero gracias estaba tenía
    """),
    common=words("""
        yo tú él ella nosotros ellos ellas usted ustedes el la los las un una unos unas lo de del al a en
        con por para sin sobre desde hasta hacia entre y e o u pero porque aunque si como cuando donde que
        qué quien quién mi mis tu tus su sus nuestro nuestra este esta ese esa esto eso muy más menos bien
        mal todo todos toda todas nada nunca siempre también ya no sí gracias hola buenos buenas días tardes
        noches es era fue ser ha han había hay estaba lunes martes miércoles jueves viernes sábado domingo
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad
        semana santa pascua dios señor jesús virgen reyes hospital hospitales clínica centro salud servicio
        urgencias urgencia maternidad pediatría uci unidad sala planta habitación quirófano consultorio
        ministerio escuela universidad iglesia ayuntamiento farmacia instituto fundación general nacional
        universitario universitaria regional doctor doctora dr dra enfermera enfermero enfermeras auxiliar
        médico médica médicos matrona celador equipo personal sanitario señora señor sr sra don doña mamá
        papá madre padre hermano hermana hija hijo abuela abuelo tía tío familia parkinson alzheimer crohn
        hodgkin down asperger huntington chagas lyme covid covid-19 sida vih gripe cáncer diabetes ictus tac
        paracetamol ibuprofeno nolotil morfina insulina aspirina español española inglés francés árabe cruz
        roja seguridad social unicef oms san santa santo norte sur este oeste estado internet whatsapp
        facebook google excelente ángel ángeles jefa jefe directora director
    """),
)
