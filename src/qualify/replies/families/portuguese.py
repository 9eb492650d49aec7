"""Portuguese, without accents: "não" is "nao", "amanhã" is "amanha"."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_TIME = "(janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verao|outono|inverno|natal|carnaval|pascoa|ferias|trimestre|semestre|ano|anos|mes|meses|semana|semanas|dias|quinzena|festas|ano novo|q1|q2|q3|q4|2027|2028)"

PORTUGUESE: tuple[Family, ...] = (
    Family(
        "unsubscribe",
        "pt",
        (
            Cue(
                FIRM,
                """
                (descadastr*|desinscrev*|desinscri*|cancelar (a |minha )*(inscricao|assinatura)|unsubscribe|descadastramento|cancele minha)
                (remov*|retir*|tir*|exclu*|apag*|delet*|elimin*|risc*) (me |nos |o |a |meu |meus |minha |nosso |este |esse |por favor |favor |do |da |de |os )*(lista|listas|email|emails|numero|contato|contacto|nome|endereco|cadastro|dados|base|mailing|sua|dessa|desta|daqui|voces)
                (remova|retire|tire|exclua|remover|retirar|tirar|excluir|removam|tirem|me tira|me remove|me exclui|me retira|me tire|me remova|me retire|me exclua|quero sair|quero que me removam|bloqueado|bloqueada|bloqueando|vou bloquear|bloqueio)
                (pare*|para|parem|chega|deixe*|deixem|cesse*|parar) (de|com|por favor) .. (me |nos |ficar |enviar |mandar |ligar |encher |insist* |perturb* |incomod* |contat* |escrever )*(mandar|enviar|ligar|escrever|contat*|contact*|incomodar|perturbar|mensage*|email|encher|isso|spam|insistir|chamar|lig*|mand*|envi*|os|as)
                (nao|nunca|jamais) (me |nos |quero |desejo |gostaria de |queremos |autorizo |mais |quero mais |voltem a |volte a |quero que )*(contat*|contact*|envi*|mand*|lig*|escrev*|receb*|ser contat*|ser contact*|incomod*|perturb*|chame*|entrem? em contat*|entre em contat*|procur*|insist*) (me |mais |nunca |novamente |de novo |por favor |email |mensagem |mensagens |nada |isso |ligacoes |esse |este |seus |suas |aqui |desse |dessa |pra |para )(me |mais |nada |para |pra |de |novo )*
                nao quero (mais )?(ser contatad*|ser contactad*|receber|que me|esse tipo de (contato|mensagem))
                nao (desejo|gostaria|queremos|autorizo) .. (receber|ser contatad*|ser contactad*|contato|mais)
                nao (entre|entrem|volte a entrar) (mais |nunca mais )?em contato
                (nao me|nunca mais me|nao nos) (mand*|envi*|lig*|cham*|contat*|contact*|escrev*|incomod*|perturb*|procur*)
                (sem|nenhum|nenhuma|chega de|nao quero) (mais )?(email|mensagem|mensagens|contato|ligacao|ligacoes|spam)
                (me |nos |deixe |deixem |deixa )*(deixe*|deixa|deixem) (me |nos |a gente )*em paz
                (me|nos) deix* em paz
                (lgpd|procon|anatel|processo|processar|advogad*|denunci*|policia|medidas legais|acao judicial|assedio|rgpd|cnpd)
                (isso|isto) (e|ja e) (um )?(spam|assedio)
                (marcar|marcado|marquei|reportar|reportei|reportado) .. spam
                (nunca|nao) (me inscrevi|autorizei|solicitei|pedi|dei (autorizacao|consentimento|permissao)|me cadastrei)
                """,
                unless="(antes das|advogad* .. (revis*|precis*|analis*)|lgpd .. (conform*|adequ*))",
            ),
            Cue.whole_answer(
                FIRM,
                "pare|parar|para|parem|sair|remover|descadastrar|cancelar|stop|chega|basta|remova|me tira|me remove|nao perturbe|spam|unsubscribe|tira meu numero|exclua|excluir|para com isso|sai fora|me deixa em paz|me deixe em paz",
            ),
        ),
        fires="Me tira dessa lista\nPare de me mandar e-mail\nNão quero mais receber mensagens",
        near_misses="Não me ligue antes das dez, às onze pode",
    ),
    Family(
        "no",
        "pt",
        (
            Cue(
                FIRM,
                """
                (nao|sem|nenhum|zero|nem|nada|tampouco|pouco) (me |nos |estou |estamos |tenho |temos |ha |e do meu |e do nosso |muito |mesmo |realmente |mais |e de |desperta |no momento |vejo |e algo que |e meu |fiquei |sou |seria de |teria |houve )*(interess*)
                nao (preciso|precisamos|necessit*|quero|queremos|tenho|temos|faz|serve|atende|compensa|vale|cabe|vou querer|iremos|se aplica|se encaixa|encaixa|combina|pretend*|vejo) .. (interesse|necessidade|sentido|disso|de|isso|para (mim|nos)|pra (mim|nos|gente)|a pena|orcamento|nada|verba|seguir|agora|mudar|trocar|comprar|vender|valor|utilidade|obrigad*|mais)
                nao (preciso|precisamos|quero|queremos|vou querer|vai rolar|vai dar|da|rola|serve|curto|curti|topo|compro|vendo)
                nao (obrigad*|senhor|mesmo|muito obrigad*|valeu|brigad*|amigo|amiga|agradec*)
                (agradeco|obrigad*|grat*|valeu) .. mas .. (nao|ja|passo|dispenso|estamos|estou|recuso|vou passar)
                nao (vou|vamos|iremos|pretendo|pretendemos|desejo|desejamos|estou|estamos|penso) (dar |mais |a |em |procurando |buscando |contratando |seguir |avancar |prosseguir |continuar |comprar |vender |trocar |mudar |contratar |investir |querer |fechar |participar |disponivel |a procura|pensando |aberto |interess* )*(dar|mais|procura*|busca*|contrat*|segui*|avanc*|prosseg*|continu*|compr*|vend*|troc*|mud*|invest*|quer*|fech*|particip*|precis*|adiante|frente)
                (dispenso|dispensamos|recuso|recusamos|declino|declinamos|vou passar essa|vamos passar|prefiro nao|preferimos nao|melhor nao|nem pensar|de jeito nenhum|sem chance|de forma alguma|to fora|estou fora|tou fora|nem a pau|nem morto|deus me livre|fora de cogitacao)
                (nao|nada) (e|era|seria) (para|pra|o que|relevante|nosso|meu|do nosso|prioridade|viavel|necessario|o nosso|adequad*) .. (mim|nos|foco|perfil|area|precis*|momento|gente|procur*|interess*|caso)?
                (perda|perder|perdendo|perca|percam|desperdic*) (de |o |seu |meu |nosso |mais )*tempo
                (golpe|fraude|golpista|picaretagem|vai se|vai tomar|va a merda|vai a merda|vaza|some daqui|sai fora|cai fora|que saco|palhacada)
                thumbsdown
                """,
            ),
            Cue(
                PLAIN,
                """
                ja (tenho|temos|trabalh*|us*|utiliz*|contrat*|cont*|possu*|compr*|estou|estamos|fiz|fizemos|fech*|resolv*|somos|sou|encontr*|vend*|atend*|e|ha|existe|faz*|assin*|contei) (um |uma |com |outro |outra |bem |minha |meu |nosso |nossa |cobert* |contratado |contratada |resolvido |satisfeit* |servid* |algo |quem |outra |isso |de |o |a |alguem |tudo |fornecedor |atendid* |internamente )*
                (temos|tenho|contamos|trabalhamos) (com |ja |um |uma |nosso |nossa |meu )*(fornecedor*|agencia|equipe|time|solucao|sistema|ferramenta|consultor*|contador*|contrato|propri*|parceir*|interno|interna|seguro|corretor*)
                (satisfeit*|feliz|felizes|content*|bem) (com|no|na|em|onde|atendid*|servid*|assim|aqui|como)
                (internamente|nos mesmos|equipe interna|time interno|por conta propria)
                (sem|falta de|nao ha|nao temos|nao tenho|cortaram|acabou) .. (orcamento|verba|dinheiro|grana|tempo|budget|vagas|recursos|condicoes)
                (muito|bem|tao|fora) (caro|cara|do orcamento|do nosso orcamento)
                (boa sorte|sucesso|bons negocios) (com|na|no|para|pra|ai|e)
                (acabei|acabamos) de (assinar|comecar|contratar|trocar|renovar|comprar|entrar|fechar)
                nao (estou|estamos) (procur*|busc*|contrat*|em busca|no mercado|dispon*|abert*)
                """,
            ),
            Cue(SOFT, "(infelizmente|lamento|desculpe|sinto muito) .. nao\n(mas|obrigad*) nao\nnao,\nnao e"),
            Cue(HINT, "(nao|nada|nunca|nenhum|nenhuma)\n(infelizmente|lamento|pena)"),
            Cue.whole_answer(
                FIRM,
                "nao|n|nao obrigado|nao obrigada|nao tenho interesse|sem interesse|nada|passo|nunca|jamais|nem pensar|nao quero|nao preciso|dispenso|nao me interessa|nao interessa|agora nao obrigado|negativo|nao nao|thumbsdown|muito caro|nao temos interesse|to fora|de jeito nenhum|nao mesmo|nao rola",
            ),
        ),
        mistaken="""
            nao (ha |tem |e |se |te |tenho |temos |vejo )*(problema*|preocup*|pressa|duvida*|ideia|importa|incomodo|nenhum problema|faz mal|de que)
            nao (e que nao|so|esta ruim|entend*|sei|recebi|consegui|vi|ficou claro|posso (hoje|amanha|segunda|terca|quarta|quinta|sexta|nesse|neste))
            (por que|porque) nao
            nao (sou|e|seria|fui) (eu |a |o |mais |minha |meu |da minha |quem )*(pessoa|indicad*|cert*|adequad*|responsavel|area|departamento|setor|dono|dona|proprietari*|quem|comigo|contato)
            nao (e|parece|seria) (um |o )?(bom|melhor) momento
            nao (agora|ainda|por enquanto)
            (agora|ainda|por enquanto|no momento) nao
            """,
        fires="Não, obrigado\nJá temos fornecedor\nSem interesse",
        near_misses="Não tem problema, terça está ótimo",
    ),
    Family(
        "not_now",
        "pt",
        (
            Cue(
                FIRM,
                (
                    f"(contat*|contact*|escrev*|lig*|fal*|volt*|retorn*|procur*|lembr*|cham*|tent*|vemos|rever|revisit*|convers*|retom*|me chama|manda) ... (em|no|na|para|pra|depois|apos|a partir|final de|fim de|comeco de|inicio de|meados de|proximo|proxima|daqui|so|la para|la pra) .. {_TIME}",
                    f"(em|daqui|daqui a|dentro de) (um|uma|dois|duas|tres|quatro|cinco|seis|alguns|algumas|uns|umas|<num>) {_TIME}",
                    f"(talvez|quem sabe|possivelmente|so|somente|apenas|melhor|ate) (em|no|na|para|pra|depois|apos|o|a)? ?(de |do |da |o |a |final |fim |comeco |inicio |proximo |proxima )*{_TIME}",
                    "(proximo|proxima) (mes|ano|semana|trimestre|semestre)",
                    "(mes|ano|semana|trimestre|semestre) que vem",
                    "(depois|apos|na volta) (das|de|dos|das minhas|do) (ferias|festas|feriado*|carnaval|recesso)",
                    "(mais tarde|mais para frente|mais pra frente|outro momento|em outra oportunidade|futuramente|outra hora|quando (eu )?(voltar|retornar|tiver|puder)|depois das (minhas )?ferias|na volta)",
                ),
                unless="(ausente|fora do escritorio|nao tenho interesse|sem interesse|urgente|urgencia|de ferias ate|fica bom|funciona|pode ser|estou livre)",
            ),
            Cue(
                PLAIN,
                """
                (nao e|nao seria|mau|momento ruim|pessimo|nao) (um |o )?(bom |melhor |pessimo |ideal )?momento
                (agora|no momento|por enquanto|hoje|ainda|neste momento|por ora|atualmente) (eu |a gente |ainda |mesmo )?(nao|estou|estamos|impossivel)
                (nao|nada) (agora|por enquanto|no momento|ainda|neste momento|por ora)
                (muito|super|bem|bastante) (ocupad*|corrid*|cedo|atarefad*|enrolad*)
                (correria|atolad*|sem tempo agora|em pausa|congelad*|adiad*|suspens*)
                (preciso|precisamos|me de|me da|deixa eu|deixe me|vou) (de )?(tempo|pensar|um tempo|uns dias|alguns dias|analisar)
                (te aviso|aviso voce|te retorno|retorno depois|te falo depois|depois te falo|te chamo|eu te procuro|retornarei|entro em contato)
                """,
            ),
            Cue.whole_answer(
                PLAIN,
                "agora nao|nao agora|no momento nao|por enquanto nao|ainda nao|mais tarde|depois|talvez|talvez depois|ocupado|ocupada|outra hora|estou ocupado|to ocupado|agora nao posso|nao posso agora|mais pra frente|hoje nao",
            ),
        ),
        fires="Me procure em março\nAgora não é um bom momento\nFale comigo no próximo trimestre",
    ),
    Family(
        "wrong_person",
        "pt",
        (
            Cue(
                FIRM,
                """
                nao (sou|e|fui|seria) (eu |mais |a |o |essa |esse |minha |meu |da minha |com |quem |comigo |nosso |nossa )*(pessoa|indicad*|cert*|adequad*|responsavel|area|departamento|setor|dono|dona|proprietari*|quem|comigo|contato|senhor|meu|numero|competencia)
                (numero|pessoa|email|contato|telefone|endereco) (errad*|equivocad*|incorret*)
                (engano|foi engano|se enganou|se confundiu|ligou errado|me confundiu|confundindo)
                (nao|ja nao) (trabalho|estou|moro|faco parte) (mais )?(la|ai|aqui|nessa|nesta|na|mais|nesse|com)
                nao (tenho|tem) nada a ver
                nao conheco (nenhum|nenhuma|esse|essa|ninguem)
                aqui nao (tem|mora|trabalha|e)
                """,
            ),
            Cue.whole_answer(FIRM, "numero errado|pessoa errada|engano|nao sou eu|foi engano|errado"),
        ),
        fires="Não sou a pessoa certa\nNúmero errado",
    ),
    Family(
        "referral",
        "pt",
        (
            Cue(
                FIRM,
                """
                (fal*|contat*|contact*|escrev*|lig*|convers*|procur*|consult*|trat*|entre em contato|mand*|envi*) (com |para |pra |a |o |direto |diretamente |me |um email |isso |por favor |melhor )*(meu|minha|nosso|nossa|o|a|os|as) .. (chefe|colega|gerente|diretor*|responsavel|departamento|equipe|setor|compras|rh|socio|socia|gestor*|marido|esposa|secretari*|coordenador*|supervisor*|ti|financeiro|comercial)
                (encaminh*|repass*|pass*|direcion*) (o |a |para |pra |seu |sua |esse |essa |este |isso |ao |vou |estou |ja )*(mensagem|email|contato|informacao|isso|proposta)? ?(para|pra|ao|a|aos) .. (meu|minha|nosso|nossa|o|a|setor|equipe|gerente|rh|compras|chefe|time|diretor*|responsavel)?
                (em copia|copiando|copiei|com copia|incluindo|adicionando|copio) .. (meu|minha|nosso|nossa|o|a)?
                (colocar|coloco|ponho|por) .. em contato
                (quem|pessoa|responsavel) (cuida|decide|resolve|ve|trata|certa|indicada) .. (e|disso|seria) .. (o|a|meu|minha|nosso|nossa)
                (meu|minha|nosso|nossa|o|a) (chefe|colega|gerente|diretor*|responsavel|socio|socia|gestor*|esposa|marido) .. (cuida|decide|resolve|ve|trata|e quem|pode)
                """,
            ),
        ),
        mistaken="(vou|preciso|tenho que|deixa eu) (falar|conversar|consultar|ver) (com|o|a)",
        fires="Fale com o nosso setor de compras\nEncaminhei para a minha gerente",
    ),
    Family(
        "question",
        "pt",
        (
            Cue(
                PLAIN,
                """
                (quanto|quanta|quantos|qual|quais|que|como|quem|onde|por que|porque|de onde|do que|o que|pra que|com o que) (custa|custam|e|sao|seria|fica|sai|o|a|os|as|valor|preco|precos|incluem?|voce*|fala|funciona|conseguiu|pegou|tipo|empresa|servico*|produto|salario|diferen*|vantage*|trata|se|vaga|cobra*|esta|beneficio*|oferec*|faz*|condic*|garantia*|prazo*|tem)
                (envi*|mand*|pass*|compartilh*|pode|poderia|gostaria|quero|preciso|queria) ... (informac*|info|infos|preco|precos|detalhes|valores|orcamento|cotacao|catalogo|portfolio|link|exemplos|dados|apresentacao|proposta comercial|tabela|custos|material|mais informac*)
                mais (informac*|info|infos|detalhes|dados)
                (saber|conhecer|entender) (mais|melhor)
                (me )?(explica|explique|explicar)
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "preco|precos|quanto|quanto custa|valor|valores|quanto e|quem e|quem e voce|quem fala|info|mais informacoes|o que e|o que e isso|do que se trata|como|como funciona|por que|detalhes|salario|link|qual valor|qual o valor|quanto fica|como assim|qual empresa",
            ),
        ),
        mistaken="(como|tudo) (vai|bem|voce esta|estao)\n(quando|que horas|que dia|qual (o )?(melhor )?(dia|horario)) .. (pode*|podemos|melhor|disponivel)",
        fires="Quanto custa?\nQuem é você?",
    ),
    Family(
        "yes",
        "pt",
        (
            Cue(
                FIRM,
                """
                (sim|claro|ok|pode ser|com certeza|perfeito|otimo|beleza|fechado|show) (por favor|obrigad*|me|nos|estou|estamos|quero|pode*|manda|vamos|com|tenho|gostaria|quando|envi*|lig*|claro|aguardo|combinado|tudo)
                (tenho|temos|me|nos|estou|estamos|muito|bastante|fiquei|sim|ha|sou) (sim |muito |bastante |todo |total |realmente )*(interess*)
                (interess*) (em|na|no|sim|pela|pelo) (saber|conhecer|ver|conversar|sua|seu|proposta|marcar|agendar|entender|ouvir)
                (gostaria|adoraria|quero|queremos|gostariamos|topo|toparia|aceito|aceitamos) (de |muito |sim |marcar |agendar |conhecer |conversar |saber |ver |uma |a |o |participar |fazer |testar )*(mais|conhecer|conversar|ver|marcar|agendar|uma|a|o|reuniao|demo|demonstracao|testar|call|proposta|participar)
                (segunda|terca|quarta|quinta|sexta|amanha|hoje|tarde|<num>h*|semana que vem) .. (funciona|pode ser|esta bom|ta bom|esta otimo|otimo|posso|fica bom|da certo|combinado|perfeito|ok|pra mim|para mim|estou livre|serve|bom)
                (me liga|me ligue|ligue me|pode ligar|pode me ligar|me chama|pode me chamar|liga para mim|me ligar) .. (amanha|hoje|as|na|no|agora|quando|pra)?
                (vamos|podemos|bora) (marcar|agendar|conversar|falar|fazer|nos falar|combinar|la|fechar|seguir|avancar|sim|bater|tomar|ver)
                (quando|que horas|que dia|qual horario|qual dia|qual o melhor) .. (podemos|pode*|melhor|conversamos|falamos|disponivel|comecamos|dia|horario)
                (pode mandar|pode enviar|manda ai|pode me mandar|pode me enviar|manda|mande|envie|envia|me envia|me manda|me envie) (a |o |uma |um |sim |pra mim |para mim |por favor |sua )*(proposta|convite|contrato|agenda|link da reuniao|horario*|ver|sim|ai)
                (manda ver|fechado|combinado|topo|bora|pode mandar|pode enviar|parece (bom|interessante|otimo)|boa ideia|gostei|adorei|conta comigo|com prazer|aguardo|fico no aguardo|segue (em anexo|anexo|o|a))
                """,
                unless="(nao .. interess*|sem interesse|nao obrigad*)",
            ),
            Cue.whole_answer(
                FIRM,
                "sim|s|claro|pode ser|ok|com certeza|sim por favor|tenho interesse|interessado|interessada|perfeito|otimo|beleza|fechado|bora|vamos|topo|pode|pode sim|quero|quero sim|eu quero|sim quero|aceito|show|blz|combinado|pode mandar|manda|me interessa|sim claro|claro que sim|bom|tenho sim|sim tenho interesse|manda ai|legal",
            ),
        ),
        mistaken="(nao|sem|nenhum|nunca|nem|se|caso|pouco) (me |nos |estou |estamos |tenho |temos |tem |houver |ha |muito |tiver |e do meu )*(interess*|gostaria|quero|queremos|aceito|topo|gostei)\n(gostaria|quero) (de |que )*(sair|ser removid*|remover|cancelar|parar|parem|pare|nao)\nmas nao",
        fires="Sim, pode me ligar amanhã\nTenho interesse, vamos marcar",
    ),
    Family(
        "auto",
        "pt",
        (
            Cue(
                FIRM,
                """
                (resposta|mensagem|email|retorno) automatic*
                (fora|ausente) (do|de|da) (escritorio|empresa)
                (estou|estarei|encontro me|me encontro|estamos) (atualmente |no momento )?(de |em |fora )?(ferias|ausente|licenca|viagem|fora do escritorio|recesso|folga|licenca maternidade) .. (ate|de|e|com|retorn*|volt*|sem|por|do|no|a partir)
                (retorno|retornarei|volto|voltarei|estarei de volta) .. (no dia|dia|em|ao|na|segunda|terca|quarta|quinta|sexta|depois|as)
                (em caso de|para|se for|assuntos|casos) (assuntos |casos )?(urgencia|urgente*|emergencia)
                (durante|na) (a )?minha ausencia
                acesso (limitado|restrito)
                (nao (foi|pode ser|p ode ser) entregue|falha na entrega|entrega .. falhou|mensagem nao entregue|caixa .. cheia|endereco (nao (existe|encontrado)|inexistente)|usuario (desconhecido|inexistente)|notificacao de status|devolvid*)
                nao (trabalha|faz parte|integra|esta) mais .. (na|em|no|da|do|conosco|com|empresa|equipe|para)
                (recebemos|recebi) (o |a )?(seu|sua) (mensagem|email|contato|solicitacao)
                (sua|seu) (solicitacao|mensagem|chamado|ticket|contato|protocolo) .. (foi|e|sera) .. (recebid*|registrad*|abert*|criad*|respondid*|atendid*)
                (numero|n) (do|de) (protocolo|chamado|ticket)
                (obrigad*|agradecemos) (por|pelo|pela|o seu|seu|a sua) (entrar em|contato|contatar|sua mensagem|seu contato|mensagem|contactar|email|seu email) ... (em breve|retornaremos|responderemos|nossa equipe|nosso|horario|atendimento|entraremos|atendente*|estou|iremos)
                (nao responda|favor nao responder|nao responder) .. (este|esta|a este|a esta|email|mensagem)
                """,
            ),
            Cue.whole_answer(
                FIRM, "fora do escritorio|resposta automatica|ausente|de ferias|estou de ferias|mensagem automatica"
            ),
        ),
        fires="Estou de férias até o dia 12, retorno depois.\nResposta automática: seu contato",
    ),
)
"""All that is read in Portuguese."""
