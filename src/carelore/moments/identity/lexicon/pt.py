"""Portuguese, of Portugal, Brazil, Angola and Mozambique."""

from .shape import Lexicon, pairs, phrases, words

LEXICON = Lexicon(
    titles=words("""
        sr sra srta dr dra senhor senhora dona d doutor doutora prof professor professora irmã padre enf
        enfª eng
    """),
    roles=phrases("""
        enfermeira|enfermeiro|enfermeiras|enfermeiros|parteira|parteiro|médico|médica|doutor|doutora
        auxiliar|técnica|técnico|maqueiro|maqueira|cirurgião|cirurgiã|anestesista|pediatra|cardiologista
        obstetra|fisioterapeuta|psicóloga|psicólogo|psiquiatra|assistente social|assistente|recepcionista
        rececionista|administrativa|voluntária|voluntário|farmacêutica|farmacêutico|motorista|condutor
        estagiária|estagiário|irmã|capelão|colega|colegas|amiga|amigo|vizinha|vizinho|paciente|doente
        senhora|senhor|moça|moço|mulher|homem|cuidadora|cuidador|agente de saúde|socorrista|bombeiro
    """),
    kin=pairs(
        "minha meu nossa nosso sua seu",
        words("""
        filha filho mulher esposa esposo marido mãe pai irmã irmão bebé bebê avó avô neta neto tia tio
        sobrinha sobrinho prima primo amiga amigo namorada namorado companheira companheiro sogra sogro
        vizinha vizinho médico médica colega
    """),
    )
    | phrases("""
        tia|tio|avó|avô
    """),
    called=phrases("""
        se chama|chama-se|chamava-se|se chamava|me chamo|chamo-me|chamado|chamada|de nome|nome é|nome era
        apelidado|assinado|atenciosamente|cumprimentos
    """),
    thanks=phrases("""
        obrigado|obrigada|obrigado a|obrigada a|obrigado à|obrigada à|obrigado ao|obrigada ao|muito obrigado
        muito obrigada|muito obrigado a|muito obrigada a|agradeço a|agradeço à|agradeço ao|agradecer a
        agradecer à|agradecer ao|bem haja|parabéns a|parabéns à|parabéns ao|olá|oi|bom dia|querida|querido
        cara|caro|contacto|contato|contactar|contatar|graças a|especialmente
    """),
    deeds=(
        ("o que", words("fez faz fizeram")),
        ("aquilo que", words("fez faz")),
        (
            "quando",
            words("""
        veio me chegou entrou
    """),
        ),
        (
            "que",
            words("""
        fez me nos
    """),
        ),
        ("como", words("me nos tratou")),
        ("sem", words("não eu")),
    ),
    articles=words("""
        o a os as um uma uns umas do da dos das ao à aos às no na nos nas este esta esse essa cada nenhum
    """),
    near=words("em no na de para até desde"),
    joins=words("e &"),
    goes_on=words("""
        foi é era me nos se e que esteve estava fez veio tem tinha explicou ajudou cuidou sempre nunca não
        ficou trouxe disse
    """),
    small=words("""
        o a os as de do da que e em um uma com por para minha meu me nos se foi muito não é era no na ao
        como mas obrigado obrigada estava tinha
    """),
    common=words("""
        eu tu ele ela nós vós eles elas você vocês o a os as um uma de do da dos das ao à em no na nos nas
        com por para sem sobre até entre e ou mas porque se como quando onde que quem meu minha meus minhas
        seu sua nosso nossa este esta esse essa isto isso muito mais menos bem mal tudo todos toda todas
        nada nunca sempre também já não sim obrigado obrigada olá bom boa dia tarde noite é era foi são tem
        há estava segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira
        quinta-feira sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro
        novembro dezembro natal páscoa deus senhor jesus nossa hospital hospitais clínica centro saúde
        serviço urgência urgências maternidade pediatria uti uci unidade sala quarto enfermaria ubs sus sns
        posto ministério escola universidade igreja farmácia instituto fundação geral nacional universitário
        santa são santo doutor doutora dr dra enfermeira enfermeiro enfermeiras auxiliar médico médica
        médicos parteira equipa equipe pessoal senhora senhor dona mãe pai irmão irmã filha filho avó avô
        tia tio família parkinson alzheimer crohn hodgkin down asperger huntington chagas lyme covid
        covid-19 sida aids hiv gripe malária cancro câncer diabetes avc paracetamol dipirona morfina
        insulina aspirina português portuguesa inglês francês brasileiro cruz vermelha unicef oms norte sul
        este leste oeste estado internet whatsapp facebook google excelente anjo anjos chefe diretora
        diretor
    """),
)
