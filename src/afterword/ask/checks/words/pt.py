"""Portuguese words and phrases for the checks, above all Brazilian: data only."""

from afterword.ask.checks.words.table import Words

PHRASES = {
    "thanks": """
obrigado|obrigada|obrigadão|obg|agradeço|agradecer|agradecido|agradecida|gratidão|grato|grata|agradecemos|valeu
""",
    "thanks ok": """
obrigado|obrigada|agradeço|grato|grata .. desde_já|antecipadamente|antemão
agradeceria|agradecerei
desde já
agradeço|grato|grata se|caso
ficaria|ficarei .. grato|grata|agradecido|agradecida
obrigado|obrigada por nada
""",
    "request": """
poderia|poderiam|pode|podem|consegue|conseguiria|conseguem|toparia|daria|dá você|vocês|o_senhor|a_senhora|me .. dizer|contar|dar|indicar|compartilhar|apontar|explicar|sugerir|falar|enviar|passar|ajudar|mandar|comentar|recomendar|responder
poderia|poderiam|pode|consegue|conseguiria|teria|toparia|seria .. dizer-me|dizer|contar|dar|indicar|compartilhar|apontar|sugerir|falar|me|possível|comentar|alguma|algum|uma|um|como|enviar|mandar
gostaria|queria|adoraria|quero|gostava|desejo|desejaria .. de|muito|saber|entender|ouvir|pedir|receber|perguntar|ter|um|uma|aprender|conhecer|sua
me .. ajudaria|interessaria|seria|valeria .. muito|útil|demais|bastante|bem|saber
ajudaria|seria|seriam|valeria muito|útil|valioso|valiosa|ótimo|bem_vinda|bem_vindo|úteis|de_grande
agradeceria|agradecerei .. se|um|uma|qualquer|muito|por|sua
ficaria|ficarei .. grato|grata|feliz|agradecido|agradecida|contente .. se|com|por|em|de
me|nos diga|dê|conte|diz|fala|conta|mande|manda|envie|explique|indique|passe|dá
diga|dê|conte|fale|mande|envie|explique|responda me|por_favor
por favor .. diga|envie|responda|mande|explique|indique|compartilhe|conte
um|uma|algum|alguma|qualquer|duas|umas|uns .. conselho|dica|dicas|sugestão|sugestões|linha|linhas|frase|frases|orientação|comentário|palavra|palavras|toque|feedback|retorno .. já|me|seria|ajudaria|basta|bastaria|ajuda|bastam|seriam
teria|tem|tens .. alguma|algum|uma|um .. dica|conselho|sugestão|recomendação|orientação
peço|pedir|solicito|rogo .. que|uma|um|lhe|te|seu|sua|orientação|conselho|apenas|só
""",
    "weak request": """
conselho|conselhos|dica|dicas|sugestão|sugestões|orientação|recomendação|feedback|devolutiva|retorno|opinião|comentário
o_que|qual|como|onde|que eu|devo|deveria|poderia|ponto|parte|aspecto|você
""",
    "announce": """
tenho|tinha|teria|ficou|fiquei .. uma|só|apenas|duas .. pergunta|perguntas|dúvida|pedido
uma|só|apenas pequena|breve|última|única|rápida? pergunta|pergunta|dúvida|perguntinha
posso|poderia|queria|gostaria .. de? .. fazer|perguntar|pedir .. uma|algo|te|lhe
""",
    "out": """
mesmo|ainda que|se|assim .. não
de qualquer forma|maneira|jeito
se|caso ... não|preferir|impossível|política|delicado|complicado|difícil|corrido|corrida ... entendo|entenderei|compreendo|compreenderei|tudo_bem|problema|tranquilo|sem|respeito|perfeitamente|numa_boa|preocupe|naturalmente|fique
se|caso .. não .. puder|quiser|for|der|pode|possa|tiver|houver|conseguir|queira|se_sentir|dê|seja|possam|puderem|permitir|tenha|lembrar
se|caso .. preferir|prefira .. não
se|caso .. política|regras|normas|empresa .. impedir|não|permitir
entendo|entenderei|compreendo|compreenderei|respeito|entenderia .. se|caso|perfeitamente|totalmente|que_não|também|completamente|caso_não|bem|super|sem|numa_boa|plenamente
vou .. entender|compreender|respeitar
sem|nenhum|nenhuma|zero|não_há .. problema|problemas|compromisso|pressão|pressa|obrigação|estresse|stress|crise|grilo|constrangimento
não .. se_preocupe|precisa|tem_problema|há_problema|se_sinta|tem_pressa|há_obrigação|é_preciso|é_necessário
fique|sinta|sintam .. à_vontade|se_à_vontade|tranquilo|tranquila
à vontade para
tudo bem
tudo certo se
só|apenas|somente .. se .. você|puder|for|der|possível|quiser|vocês|a|fizer|o
na medida do
dentro do que|possível
se .. política|regras|normas|empresa|vocês|você .. permite|permitem|permitir|permitirem
pode|podem .. ignorar|desconsiderar|pular|deixar_pra_lá|deixar_de_lado|deixar_para_lá
um|simples não .. também|basta
fica .. a_seu|ao_seu|teu .. critério
totalmente|perfeitamente|super compreensível|normal
como .. preferir|achar_melhor|quiser
""",
    "weak out": """
se .. tiver|tiverem|encontrar|sobrar|houver .. tempo|minuto|momento|tempinho|um|minutinho
se|caso .. for|seja .. possível
se possível
quando .. puder|der|tiver
se .. puder|der
""",
    "contest": """
vaga|trabalho|cargo|posição .. era|é|foi .. feita|feito|ideal|perfeita|perfeito .. para|pra .. mim
vaga|posição .. era para|pra mim
continuo|sigo|estou .. convencido|convencida|certo|certa|seguro|segura .. de
provar|demonstrar|mostrar .. o|que|meu|do_que|quanto .. valor|valho|capaz|capacidade|potencial|posso
deixem|deixe|permitam|permita .. provar|mostrar|demonstrar
desistir .. não
reavaliar|rever|reanalisar|repensar|reconsiderar .. meu|minha|o|a .. caso|candidatura|perfil|decisão|currículo|processo|teste|nota
me .. deem|dê|dar|desse|dessem|dariam .. mais|uma|outra|nova .. oportunidade|chance
discordo|discordar|desacordo
avaliação|entrevista|processo|teste .. não .. mostrou|refletiu|captou|mostra|reflete|revelou
se_enganaram|se_equivocaram|erraram|enganaram
lista de espera
continuo|sigo|permaneço .. disponível|interessado|interessada .. se|na_vaga|para_a|vaga|caso
reconsider*|repensar|repense|repensem|reavaliar|reavaliem|reavaliação|reavalie|reanalisar|reanálise|rever|revisar|revejam|reveja|revisem|reavaliassem .. decisão|candidatura|minha|sua|a|o|meu|processo|resultado|currículo|posição
reconsider*|repensem|repense|reavaliem|reavalie|reanálise|reavaliação
mudar|mude|mudem|mudassem|voltar|voltem|voltassem .. ideia|decisão|atrás|opinião
olhar|olhem|olhada|analisar|avaliar|considerar .. novo|novamente|outra_vez|mais_uma|candidatura
segunda|outra|nova|última|mais_uma|verdadeira chance|oportunidade
dar|dê|deem|dariam|daria|darem .. me|uma|outra .. chance|oportunidade
me .. dê|deem|desse|dessem .. chance|oportunidade
vaga|posição|cargo|oportunidade .. ainda|continua|está|segue .. aberta|disponível|livre|aberto|em_aberto
ainda|continua .. aberta|disponível|em_aberto|livre|aberto
mereço|merecia|merecer|mereceria|merecido
erro|engano|equívoco|mal_entendido|falha|confusão .. de_vocês|da_parte|na_avaliação|por_parte|cometido_por
houve|haver|havido|ter|ser|há .. erro|engano|equívoco|mal_entendido|confusão
vocês|empresa|você|equipe .. cometeram|cometeu|erraram|errou|enganaram|enganou|equivocaram|equivocou
decisão|escolha|resultado|negativa .. é|foi|me|parece|pareceu .. errada|erro|injusta|precipitada|incompreensível|injustificada|equivocada|estranha|errado
discordo|não_concordo|contestar|contesto|recorrer|recurso|impugnar|discordar
não .. entendo|aceito|consigo|compreendo|me_conformo .. por_que|porque|como|entender|aceitar|essa|esta|a_decisão|o_motivo|acreditar|que|com
difícil|custa .. entender|aceitar|acreditar|compreender
não .. reflete|refletiu|representa|mostra|mostrou|condiz|faz_justiça|refletem .. minha|meu|o_que|meus|quem|toda|real|verdadeira|ao
não .. viram|conseguiram|viu|puderam .. ver|minha|meu|todo|o_melhor|tudo|real
convencido|convencida|certeza|seguro_de|segura_de|acredito|acho|convicto|convicta .. que .. sou|era|seria|posso|poderia|daria|mereço|a|o|eu
se|caso .. candidato|candidata|pessoa|escolhido|escolhida|aprovado|aprovada|outro|outra .. desistir|desista|recusar|recuse|não_aceitar|desistisse
refazer|repetir|fazer_novamente|tentar_de_novo .. entrevista|teste|prova|etapa|case|desafio|o|a|exercício
outra|nova|segunda entrevista|conversa
mostrar|provar .. que|do_que .. sou|posso|consigo|capaz|eu
manter|mantenham|mantenha .. candidatura .. ativa|aberta
definitiva|definitivo .. não|é
esperança|esperançosa|esperançoso .. ainda|de
me .. contratar|contratem|contrate
achei|acho|pareceu .. meio|um_pouco|muito|bem? precipitad*|injust*
""",
    "contest ok": """
me .. enganei|equivoquei
não|sem|nem|nunca|jamais|longe|tampouco ... reconsider*|contestar|questionar|discutir|mudar|rever|repensar|reabrir|recorrer|contesto|questiono|reavaliar
decisão .. é|foi|me|pareceu|parece .. justa|clara|compreensível|correta
entendo|respeito|aceito|compreendo .. decisão|escolha
erro|erros .. meu|meus|que_cometi|cometi|eu|próprio
cometi|meu|meus|cometer ... erro|erros
eu .. errei
próxima|próximas|próximos|outra|outras|futura|futuras|nova|novas|novos entrevista|entrevistas|oportunidade|oportunidades|conversa
para|antes|em|na|tenho|preparando|pra .. minha|minhas|a|uma|próxima|outra .. próxima|próximas|entrevista|entrevistas|oportunidade
se|caso .. surgir|aparecer|abrir|houver .. oportunidade|vaga|posição
rever .. meus|minha|minhas|conceitos|conteúdo
repetir .. erro|erros
uma nova vaga|oportunidade|posição
ainda .. em_aberto
""",
    "legal": """
medidas|providências|ações .. judiciais|legais|cabíveis
reservo .. direito
me reservo
dados .. guardam|têm|armazenam|possuem .. sobre .. mim
discrimina*
tribunal|justiça_do_trabalho|processar|processo_judicial|ação_judicial|jurídico|jurídica|jurídicas|sindicato|ministério_público|ministério_do_trabalho|denúncia|denunciar|legal|legais|legalmente|ilegal|judicial|reclamação_trabalhista|procon
justiça|ação|processo|causa|direitos trabalhista|trabalhistas
lgpd|anpd|rgpd|proteção_de_dados|dados_pessoais|titular_dos_dados
por escrito
motivos|motivo|razões|razão|explicação|justificativa .. escrito|escrita|formal|oficial|formais|oficiais|detalhada|exatos|documentada|da_recusa
justificar|justifiquem|justificativa|justifique .. decisão|escolha|sua|essa
cópia|cópias|acesso|acessar|ver|enviar|enviem|consultar|receber ... anotações|notas|ficha|avaliação|registros|gravação|relatório|prontuário|pontuações|planilha_de
anotações|notas|ficha|gravação .. da|de|feitas|fizeram|sobre .. entrevista|entrevistador|mim|entrevistadores|avaliação
dados|informações .. vocês|que|empresa .. têm|guardam|armazenam|possuem|mantêm|armazenados|sobre_mim|meus
para .. meus arquivos|registros
lei .. de_cotas|trabalhista|igualdade|n
constituição|clt
forma oficial|formal .. motivo|motivos|justificativa
oficialmente|formalmente .. motivo|motivos|justificativa
motivo|motivos|justificativa .. reprovação|recusa|eliminação ... oficial|escrito|documento
meu|minha|consultar|consultei|falar_com|falei_com|procurar|procurei|acionar .. um|uma|meu|minha? advogado|advogada|advogados
""",
    "legal ok": """
equipe|time|departamento|área|vaga|cargo|caso|pergunta|exercício|assistente|analista|estágio|estagiário|setor|assessoria jurídico|jurídica|legal
que|muito|bem|super|bacana|achei|foi legal
legal .. da|de|demais|conversar|saber|conhecer|trocar|participar|foi|poder
tão legal
legais
pergunta|exercício|caso|projeto .. de|da|sobre|em .. lgpd|proteção_de_dados|dados_pessoais|discriminação
minhas|próprias notas|anotações
""",
    "suspects": """
se|porque|motivo|razão|devido|papel|influenciou|influência|influenciado|ligado|relação|desconfio|temo|causa|pesou|pesado|fator|por|espero
""",
    "trait": """
minha|meu|meus idade|sexo|gênero|religião|fé|origem|nacionalidade|deficiência|gravidez|sotaque|raça|cor|orientação|filhos|filho|filha|maternidade|etnia|sexualidade|cabelo|aparência|bairro|estado_civil
grávida|gestante|gravidez|gestação|licença_maternidade|deficiente
idade|sexo|origem|religião|nacionalidade|deficiência|sotaque|raça .. fator|motivo|razão|papel|influenciou|problema|pesou|pesado
por|sou|porque|ser .. ser|uma? .. mulher|homem|mãe|pai|estrangeiro|estrangeira|imigrante|negro|negra|preto|preta|gay|lésbica|velho|velha|mais_velha|nordestino|nordestina|trans
velho|velha|jovem .. demais
mais|acima|passar|ter .. de|dos .. cinquenta|sessenta|quarenta|50|55|60
mais novo|nova|jovem|jovens
""",
    "trait ok": """
trabalho|com|para .. crianças|deficiência|pessoas_com
faixa|idade etária|média|escolar
""",
    "beg": """
durmo|dormir|dormi .. não|sem|desde|noites
não durmo
destru*|arrasad*|devastad*|despedaç*
preciso|precisamos .. de .. dinheiro|renda|ajuda_urgente
economias
não sei .. mais .. o_que|como .. fazer|seguir
me .. ajude|ajudem|ajuda .. por_favor|pelo_amor|preciso
única|último|última|único .. saída|chance|oportunidade|esperança|opção
sem .. renda|dinheiro|saída|forças
salvar|salve
desesperado|desesperada|desesperadamente|desespero
imploro|suplico|súplica|implorar|implorando|piedade|pena_de_mim|misericórdia|pelo_amor_de_deus
por_favor por_favor
por favor .. por favor
realmente|muito|demais|tanto|urgentemente preciso
preciso .. realmente|muito|demais|desesperadamente|urgentemente|urgente|tanto|desse|deste|dessa|desta|de_um|trabalhar|do_emprego .. emprego|trabalho|vaga|dinheiro|renda|salário
economias|poupança|reservas .. acabaram|acabou|esgotaram|terminaram|zeradas|no_fim|zerou
aluguel|contas|dívidas|boletos|financiamento|prestação .. pagar|atrasado|atrasadas|atrasados|vencendo|vencidas|vence|acumulando
pagar .. meu|o|as|minhas|os .. aluguel|contas|dívidas|boletos|faculdade
não .. tenho|consigo .. como|pagar|mais|dormir|comer|dinheiro
fim do mês
sustentar|alimentar|criar|cuidar .. a|minha|meus|dois|três|sozinha|sozinho .. família|filhos|filho|filha
filhos|família .. para|pra .. sustentar|criar|alimentar
mãe|pai solo|solteira|solteiro
família|filhos .. depende|dependem
desempregado|desempregada|desemprego
há|faz|desde|estou .. meses|anos|ano|um_ano .. sem|procurando|desempregado|desempregada|parado|parada|buscando
sem .. trabalho|emprego|renda|dinheiro|trabalhar .. há|faz|desde|e
última|único|única|último esperança|chance|saída|recurso
tudo para|pra mim
mundo para|pra mim
significa|significaria|significava .. tudo|muito|o_mundo
#|dezenas|centenas|inúmeras|tantas .. rejeições|recusas|negativas|nãos|reprovações
não .. sei|aguento|suporto .. mais|o_que_fazer|como|a_quem|o_que
destruído|destruída|arrasado|arrasada|devastado|devastada|deprimido|deprimida|depressão|chorei|chorando|lágrimas|sem_chão|no_fundo_do_poço
coração .. partido|partiu|despedaçado
emprego|vaga|trabalho|empresa .. dos .. meus? sonhos
sonho|sonhos .. da_minha_vida|de_criança|de_infância
mudar|salvar|mudaria|salvaria .. minha vida
qualquer|mínimo|menor .. migalha|coisa_serve|migalhas|coisa_que_seja|ajuda_que_seja
situação .. financeira|familiar|pessoal|desesperadora .. difícil|crítica|complicada|apertada|péssima
divórcio|despejo|despejado|despejada|falência|falido|visto_vence
eternamente|infinitamente|para_sempre grato|grata|agradecido|agradecida
mãe|pai|filho|filha|esposa|marido .. doente|doentes|internada|internado
de joelhos
""",
    "beg ok": """
não sei o_que fazer .. melhor|primeiro|diferente
não|nem|sem .. desesper*
""",
    "weak beg": """
por favor
muito|tão triste|chateado|chateada
""",
    "blame": """
vaga|posição .. já .. tinha|estava .. dono|dona|prometida|definida|alguém
injust*|desrespeit*|desorganiz*|incompeten*|arrogan*|vergonhos*|inaceitáv*|lamentáv*|humilh*|caótic*|tendencios*|despreparad*|preconceituos*
bagunça|desastre|caos
você|entrevistador|entrevistadora|ele|ela .. parecia|tinha|estava .. com? .. pressa|entediado|entediada|cansada|cansado|desinteresse|distraída
tão|muito|pouquíssimo pouco tempo|interesse|respeito
lamento|lamentável|pena .. que .. tenham|ninguém|não|você|vocês|me
já .. prometida|prometido|preenchida|dada|reservada
suas|as perguntas .. injust*|inadequad*|invasiv*|ofensiv*
demorou|demoraram|demora|espera .. demais|tanto|excessiva|semanas|meses|absurda
esperar|esperei|esperando .. semanas|meses|horas|demais|tanto
nem .. tinha|tinham|sequer|havia|leu|leram|olhou|ouviu|se_deu|se_apresentou
sequer
mal .. elaborado|elaborada|formulado|formulada|explicado|explicada|organizado|preparado|feito|feita|planejado|conduzido|escrito
pouco|nada|muito_pouco .. profissional|sério|séria|respeitoso|respeitosa|claro|clara|correto|ético|ética|transparente
mais respeito|seriedade|profissionalismo|consideração|educação|transparência
deixaram|deixou|fizeram|fez .. esperando|esperar|plantado|plantada|no_vácuo|sem_resposta|falar|terminar
tive de|que esperar
sensação|impressão .. de? .. que .. não|ninguém|já|a|o|me .. ouvi*|havia|interess*|decid*|import*|estava|tinham
descaso|indiferença|desprezo|desinteresse|frieza
injusto|injusta|injustos|injustas|injustiça|injustamente|tendencioso|tendenciosa|parcial|parcialidade|preconceito|preconceituoso|preconceituosa|desrespeitoso|desrespeitosa|desrespeito|desorganizado|desorganizada|desorganização|bagunçado|bagunça|incompetente|incompetência|arrogante|arrogância|grosseiro|grosseira|grosseria|mal_educado|mal_educada|ridículo|ridícula|vergonhoso|vergonhosa|inaceitável|absurdo|lamentável|panelinha|cartas_marcadas|marmelada|humilhante|falta_de_educação|amador|amadora|palhaçada|despreparado|despreparada|despreparo|descaso
perda|perdi|perder|desperdício|desperdicei .. de|meu|o .. tempo|dia|viagem
pouco|nada|não|falta|faltou .. muito|foi|foram|de|? .. profissional|profissionais|profissionalismo|sério|séria|seriedade|respeito|objetivo|objetiva|transparência|transparente|imparcial|justo|justa|organização|clareza|consideração|preparo|imparcialidade|empatia|ética
mal organizado|organizada|conduzido|conduzida|formulada|formuladas|elaborada|elaboradas|elaborado|explicado|explicada|planejado|preparado|preparada|tratado|tratada|escrita|feita|redigido
pergunta|perguntas|exercício|teste|instruções|processo|entrevista|enunciado|case|comunicação|desafio|prazo .. foi|foram|era|eram|estava|pareceu|pareciam|parecia|achei|ficou|estavam .. confuso|confusa|confusas|confusos|ambíguo|ambígua|irrelevante|irrelevantes|inadequada|inadequadas|absurda|absurdas|longo_demais|demorado|demorado_demais|interminável|superficial|superficiais|fria|frio|mal|caótico|injusta|injusto|sem_sentido|sem_relação|pouco_claro|pouco_claras|desconexas|cansativo|longo|desrespeitosas|pegadinha|fora
pegadinha|pegadinhas
nada|pouco|nenhuma|quase_nada|sem .. ver|relação .. com .. vaga|cargo|trabalho|função|área
entrevistador|entrevistadora|entrevistadores|recrutador|recrutadora|gestor|gestora|banca|você|ele|ela|gerente|chefe|pessoa|vocês .. estava|parecia|chegou|estavam|ficou|não|pareceu|mexia|nem|olhava .. distraído|distraída|atrasado|atrasada|leu|ouviu|interessado|interessada|entediado|entediada|celular|atenção|escutou|olhando|lido|com_pressa|apressado|mexendo|tinha|desinteressado
celular|telefone|relógio .. mexendo|olhando|no_celular|o_tempo_todo
mexendo|olhando|olhava|mexia|no .. no|o|seu? .. celular|telefone|relógio
me interrompeu|interromperam|interrompia|cortou|cortaram|interrompendo|deixaram_esperando|deixou_esperando
não .. me .. deixaram|deixou|deram|ouviram|ouviu|explicaram|avisaram|informaram|responderam|deu|permitiram|retornaram
ninguém .. me|se .. explicou|informou|avisou|respondeu|deu|retornou|ouviu|apresentou
tempo|prazo .. insuficiente|curto_demais|muito_curto
me .. surpreende|surpreendeu|espanta|espantou|choca|chocou|causou_estranheza
evidentemente|obviamente|claramente|aparentemente|pelo_visto|pelo_jeito .. não|já|vocês|nunca|ninguém|nem|estava|era|tinham
já .. tinham|havia|estava|estavam|haviam|sabiam .. decidido|escolhido|alguém|decidida|escolhida|definido|definida|quem
decidido|escolhido|definido .. de_antemão|antes_de
decepcionado|decepcionada|decepção|chateado|chateada|frustrado|frustrada|irritado|irritada|indignado|indignada|ofendido|ofendida|revoltado .. com|por|pela|pelo|de .. processo|forma|maneira|jeito|tratamento|empresa|entrevista|como|vocês|postura|modo|atitude|equipe|seleção|condução|retorno
sua|culpa|falta|de culpa|atitude|postura|comportamento .. vocês|de_vocês|dele|dela|da_empresa
culpa de vocês|da
poderiam|poderia|deveriam|deveria .. ter .. avisado|dito|informado|sido|me|dado|pelo_menos|contado|ao_menos
podiam ter
se .. vocês|tivessem|eu|ele|alguém .. tivessem|tivesse .. lido|ouvido|dado|deixado|perguntado|avisado
esperava .. mais|outra|melhor .. de|uma|respeito|profissionalismo
sinceramente|francamente .. não|achei|foi|esperava|me|a|o|fiquei
mínimo|menos .. respeito|consideração|educação|poderiam
pena .. que .. vocês|ninguém|não_tenham|nem
mentira|mentiram|enganado|enganada|enrolaram|ignorado|ignorada|ignoraram|vácuo
começou|chegaram|chegou|atrasou|começaram .. com|# .. minutos .. atraso|atrasado|depois
você|vocês|entrevistador|entrevistadora|recrutador|recrutadora|ela|ele .. olhando|respondendo|mexendo .. celular|emails|e_mails|mensagens
""",
    "blame ok": """
forma|maneira|jeito|modo .. gentil|respeitosa|respeitoso|atenciosa|carinhosa|ótima|acolhedora|clara
minha|meu|minhas ... bagunça|desastre|caos
interrompi você|vocês
minha|meu|minhas|meus .. resposta|respostas|explicação|apresentação|preparação|preparo|solução|postura|estrutura|exemplo|exemplos|culpa|inglês|raciocínio|código ... confusa|confuso|longa|longo|curta|superficial|mal|desorganizada|desorganizado|vaga|pouco|fraca|confusas
eu|fiquei|fui|cheguei|falei|senti .. mal|nervoso|nervosa|pouco|despreparado|despreparada|confuso|confusa|rápido|expliquei|preparei|demais|desorganizado
positivamente|agradavelmente surpreso|surpresa|surpreendeu
clientes|cliente|pacientes|hóspedes|pais .. chateados|irritados|difíceis|irritado|chateado
claro|naturalmente|óbvio|evidentemente .. decepcionado|decepcionada|chateado|chateada|triste
decepcionado|decepcionada|chateado|chateada .. mas|claro|por_não|em_não
não|nada|nunca .. injusto|surpreso|injusta|decepcionada|decepcionado
tempo|período parcial
não .. me .. expliquei|preparei
demorei|demorou .. para|a .. escrever|responder|mandar
espera .. longa .. minha
tempo .. demais .. passou|passado
viés|vieses .. inconsciente|inconscientes|cognitivo
preconceito linguístico
deixaram|deixou|deram .. muito|bem|à_vontade
já .. muito .. tempo
""",
    "press": """
antes .. do .. fim|final|término .. da|do|de .. semana|mês|ano|prazo|dia
até|antes .. fim|final .. da|do|dessa|desta .. semana|mês|dia
te_ligar|te_ligo|vou_ligar|ligarei
conto .. com .. sua|resposta|seu|vocês
me .. devem|deve
exijo|cobro
aguardo .. retorno|resposta .. urgente|imediato|imediata|até|hoje|rápido|rápida
esta|essa mesma? semana
ainda .. esta|essa|nesta|hoje .. semana
até .. a|o|esta|essa? .. segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|hoje|meio_dia
até|antes .. do|da|de|o? .. fim|final|segunda|terça|quarta|quinta|sexta|amanhã|próxima_semana .. do|da|feira|semana|dia|mês
no máximo até
em|dentro|prazo|nas .. de|próximas|até|? # .. horas|dias|semana|úteis|semanas
prazo .. de|máximo|limite|até|para_resposta
espero|exijo|insisto|demando|cobro|aguardo .. sua|uma|que|um|tua|resposta|retorno|o|no_mínimo|imediata .. resposta|retorno|responda|explicação|respondam|urgente|breve|honesta|até|sincera|rápida|imediato|hoje|justificativa
exijo|exigir|insisto
vou|irei .. ligar|te_ligar|telefonar|passar|cobrar|procurar|aparecer|entrar_em_contato
ligo|ligarei|telefonarei|entrarei_em_contato
confirmação .. de .. recebimento|leitura
confirmar|confirme|confirmem|acusar|acuse .. o .. recebimento|recebeu|se
do contrário
caso contrário
se não .. vou|terei|farei|irei
se|caso .. não .. receber|responder|responderem|houver|tiver|obtiver .. resposta|retorno|? .. vou|terei|farei|irei|publicarei|entrarei|procurarei|denunciarei
me .. deve|devem
o mínimo que|é
no mínimo
direito .. de|a .. saber|receber|uma|um|conhecer|explicação|ter
tenho direito|o_direito
obrigados|obrigação|obrigada_a|obrigado_a .. responder|explicar|dar|a
preciso .. de|da|do? .. sua|uma|resposta|retorno|um|da_sua .. resposta|retorno .. até|antes|urgente|logo|hoje|rápida|rápido|ainda
outra|outras|segunda|melhor|várias|nova proposta|propostas|oferta|ofertas|empresa|empresas .. interessada|interessadas|mesa|esperando|em_mãos|na|de|em|aguardando|que|para|e
antes .. de|que .. aceitar|assinar|aceite|fechar
glassdoor|indeed|reclame_aqui|redes_sociais|avaliação_pública
publicar|postar|compartilhar|publicarei|postarei .. experiência|avaliação|redes|linkedin|publicamente|relato
publicamente|imprensa
aguardo .. retorno|resposta|contato .. breve|rápido|urgente|imediato|o_mais|rápida|hoje
retorno|resposta .. breve|imediato|imediata|urgente|rápida|rápido
ainda|até_agora|continuo|até_hoje .. não|sem|esperando|aguardando .. recebi|resposta|retorno|tive|responderam|obtive|sua
última|segunda|terceira cobrança|aviso|lembrete|tentativa
não .. esqueça|deixe|esqueçam|deixem .. de .. responder|me
sem falta|demora
aguardo|no_aguardo .. ainda hoje
ouvir|retorno|resposta|notícias|saber .. antes disso|disto
""",
    "press ok": """
deve|devem .. nada|nenhuma
não .. deve|devem
não|sem|nenhuma|nada|nunca|nem|nenhum .. urgência|urgente|pressa|pressão|prazo|exijo|espero|obrigação|imediata|compromisso|correria
obrigado|obrigada|agradeço|agradecer|grato|grata ... rápida|rápido|rapidez|imediata|prontidão|prazo|até|agilidade|breve
eu|posso|vou|te|lhe|mando .. enviar|responder|mando|envio|confirmo|respondo|mandar|confirmar .. até|hoje|imediatamente
como .. combinado|combinamos|pediu|sugeriu|propôs|solicitado|você
até|antes .. a|minha|as|da|o|lá .. próxima|próximas|entrevista|entrevistas|lá
até .. logo|mais|breve|então|a_próxima|agora
não .. espero .. que|nada|uma|resposta
pronto|atendimento|serviço|sala|médico .. de .. urgência|urgências
imediatamente .. percebi|vi|senti|notei|entendi
respondi|falei|expliquei|fui .. rápido
retorno|resposta .. tão|super|bem .. rápido|rápida|breve
pelo|pela|por|seu|sua .. retorno|resposta .. rápido|rápida|tão|breve
em breve
""",
    "offer taken": """
como .. você|vocês .. propôs|sugeriu|ofereceu|pediu|combinamos|disse|comentou
sua|tua|seu proposta|oferta|convite|sugestão
prazer|adoraria|disponível|aceito|topo|perfeito
""",
    "compare": """
quem .. contratad*|escolhid*|selecionad*
melhor|mais do_que_eu|que_eu
o_que|que .. candidat*|pessoa|outra|outro .. tinha|tem|teve .. melhor|mais|diferente
quem .. vocês|a_empresa|você .. escolheram|contrataram|selecionaram|preferiram|escolheu
frente de mim|minha_frente
na minha frente
relação .. à|ao|com .. pessoa|candidato|candidata|contratada|escolhida|outros|escolhido
candidato|candidata|candidatos|candidatas|pessoa|perfil .. escolhido|escolhida|selecionado|selecionada|contratado|contratada|aprovado|aprovada|selecionados|contrataram|escolheram|aprovados
outro|outra|outros|outras|demais|restante|interno candidato|candidata|candidatos|candidatas|concorrentes|finalistas|participantes|perfis
os|as|dos|aos demais
concorrência|concorrente|concorrentes|rival|rivais|adversários
quem .. ficou|conseguiu|foi|pegou|vocês|passou|levou|acabou .. vaga|escolhido|escolhida|contratado|contratada|com|escolheram|contrataram
o_que|que|quais .. tinha|tinham|tem|teve|fez|fizeram|ofereceu|trouxe .. que|a|o|ele|ela|outra|outro|pessoa|candidato|os|melhor|eu|de_diferente
melhor|melhores|mais|pior|menos .. que|do_que .. eu|mim|os_outros|outros|o_meu|a_minha|eu
em comparação|relação .. com|aos|a .. outros|demais|candidatos|outro
comparado|comparada|comparação|comparar|comparando|compara .. com|a|aos|os
em vez|ao_invés de .. mim
pontuação|pontuações|notas|resultados .. dos|das .. demais|outros|candidatos|outras
nova|novo|futura|futuro colega|contratado|contratada|contratação|funcionário|funcionária ... eu|mim|me
entre os|as finalistas|candidatos|candidatas|demais
""",
    "rank": """
ranking|classificação|colocação
em que|qual .. posição|lugar|colocação .. fiquei|estava|terminei|foi
que|qual posição|lugar|colocação .. fiquei|ocupei|foi
segunda|segundo .. opção|lugar|colocado|colocada
quantos|quantas .. candidatos|pessoas|concorrentes|éramos|havia|eram|participaram|tinham
perto .. cheguei|fiquei
""",
    "compare ok": """
desejo|parabéns|parabenizo|sucesso|feliz|torço|sorte|felicito ... candidato|candidata|pessoa|escolhida|escolhido|contratada|contratado|selecionada
entendo|compreendo|respeito|aceito|sei ... candidato|candidata|perfil|pessoa|outro|outra|candidatos|concorrência|outras
não|sem|nem .. comparar|comparação|saber_quem|pergunto
outras|outros .. entrevistas|processos|empresas|vagas|oportunidades
mais|melhor .. que|do_que .. antes|pensava|esperava|nunca|imaginava
concorrência .. forte|alta|análise|grande
""",
    "pitch": """
meu perfil|experiência|trajetória .. é|atende|combina .. exatamente|justamente|perfeitamente|o_que
exatamente|justamente o .. que .. procuram|precisam|buscam|procura
continuo|sou|era|seria|sigo .. sendo|a|o .. melhor|ideal|perfeita|certa|indicada .. opção|candidata|candidato|pessoa|escolha
posso|poderia .. contribuir|agregar|somar|acrescentar .. muito|bastante|demais|com
dez|doze|quinze|vinte|oito anos de experiência
exatamente|justamente .. o_que .. procuram|precisam|buscam|procura
disponibilidade .. imediata|total
candidato|candidata|pessoa|perfil|profissional ideal|perfeito|perfeita|certo|certa .. para
melhor candidato|candidata|opção|pessoa|escolha
agregar|agregaria|contribuir|contribuiria|acrescentar|somar|acrescentaria .. muito|valor|bastante|com|demais|ao .. empresa|time|equipe|vocês|ao|à|minha
grande|valioso|valiosa aquisição|reforço|acréscimo|ativo
atendo|preencho|cumpro|tenho .. a? .. todos|todas|perfeitamente|plenamente .. requisitos|os|as|exigências|qualificações
encaixo|encaixa|encaixava .. perfeitamente|exatamente
ampla|sólida|vasta|larga|extensa|grande experiência|trajetória|bagagem
minha|meu|minhas .. experiência|trajetória|perfil|habilidades|competências|currículo .. encaixa|demonstra|faz|fazem|comprova|prova|mostra|combina|alinha|atendem|condiz|comprovam
conto|possuo .. com|uma|mais|ampla|sólida|# .. experiência|anos|formação
ninguém|poucos .. melhor|conhece|tem|mais
não .. vão|irão|vai .. se_arrepender|arrepender|decepcionar
não .. arrependerão|decepcionarei|arrependeria|arrependeriam
começar|iniciar|início .. imediatamente|imediato|amanhã|segunda|já|semana_que_vem
disponibilidade|início imediata|imediato
flexível|flexibilidade .. salário|pretensão|salarial|no|com|remuneração
salário|pretensão .. flexível|negociável|menor|reduzir|baixar|negociar
de graça|teste
altamente|extremamente|muito|super qualificado|qualificada|motivado|motivada|capacitado|capacitada|dedicado|dedicada
perdendo|perder|perderam .. uma|um .. grande|ótima|excelente|bom|boa
dar|visto o sangue
""",
    "weak pitch": """
aumentei|liderei|dobrei|reduzi|conquistei|coordenei|implementei|gerenciei|lancei|ganhei
equipe|time .. de|com .. #|doze|dez|quinze|oito .. pessoas
vendas|custos|receita|faturamento .. em|# .. #|%
# anos .. de|em|como
anos de .. experiência
eu|aumentei|liderei|gerenciei|conquistei|reduzi|implementei|desenvolvi|lancei|coordenei|ganhei|publiquei|dobrei|criei|treinei|gerei .. liderei|aumentei|gerenciei|equipe|time|projetos|vendas|#|prêmios|três|vários|custos|em|faturamento|receita
mestrado|mba|pós_graduação|graduação|doutorado|certificado|certificação|certificada|bilíngue|fluente|premiado|premiada|prêmio|prêmios
vendas|custos|receita|faturamento .. em # %|por_cento
falo .. # .. idiomas|línguas
equipe|time de #
""",
    "weak pitch ok": """
há|em|daqui|faz # anos
como|quando|exemplo|exercício|pergunta|case|apresentação|resposta|jeito|forma|onde ... liderei|gerenciei|desenvolvi|apresentei|implementei|criei
""",
    "call": """
ligação|telefonema|videochamada|chamada|ligar|ligue|me_liga|liga_pra_mim
por|pelo|no telefone|zoom|meet|teams|vídeo
conversar|falar|bater_um_papo|papo|conversa|reunião|encontro|call|encontrar .. telefone|com_você|pessoalmente|café|videochamada|rápida|rapidinho|zoom|rápido|meet|breve
uma conversa|reunião|call|videochamada
uma|um|breve|rápida call|conversa|reunião|bate_papo|papo
tomar|café .. um? .. café|comigo
# minutos .. conversa|ligação|telefone|seu_tempo|conversar|papo|tempo|call|falar
meia|uma hora .. de|para|com|ao
""",
    "call ok": """
obrigado|obrigada|agradeço|agradecer|gostei|adorei|prazer|agradável|legal|curti|valeu|grata|grato ... ligação|conversa|telefone|papo|reunião|ligar|entrevista|chamada|call|telefonema|falar|conversar
durante|na|após|depois|desde|da|pela|em|pelo|por .. nossa|a|sua|essa|minha|aquela|última|nosso|boa .. conversa|ligação|entrevista|reunião|papo|chamada|call|bate
nossa|nosso|sua|essa conversa|ligação|reunião|bate|papo|telefonema
informou|disse|avisou|comunicou|contou|soube|retorno|notícia .. por_telefone|telefone|ligação
conversar|falar .. com .. o_time|equipe|a_equipe|vocês|clientes|cliente|time|em_público|joão|a|o
conversa|ligação .. com .. cliente|clientes|um_cliente
outra|próxima|nova conversa|entrevista
foi .. conversa|papo
cold call
não .. precisa .. ligar
""",
    "by choice": """
ou ... ligação|conversa|telefone|ligar|papo|call|conversar|chamada|videochamada
alternativamente|também
se|caso .. preferir|for|ficar|achar|prefira .. melhor|mais|fácil|tranquilo
se|caso preferir|prefira
prefere|preferir
""",
    "in writing": """
por|via email|e|escrito|mensagem|whatsapp
uma|duas|umas|poucas linha|linhas|frase|frases|palavras
""",
    "attach": """
anexo|anexa|anexos|anexei|anexado|anexada|anexar|anexados
pesquisa|questionário|formulário|enquete .. rápida|rápido|link|preencher|responder|abaixo|aqui|google|online|curto|curta|preencha|preparei|que
preencher|preencha|preencham|responder .. o|um|este|esse|esta|a|uma .. formulário|questionário|pesquisa|ficha|planilha|tabela
link .. abaixo|para|aqui|agenda|calendário|marcar|agendar|segue|seguinte|a
segue|neste|nesse|este|seguinte .. link
clicar|clique|clica
agendar|marcar|escolher|reservar|agende|marque|escolha .. um|uma|horário|data .. agenda|link|calendly|horário
calendly|google_forms|typeform|doodle
convite .. agenda|calendário
""",
    "attach ok": """
não|sem|nenhum|nenhuma|nada .. anexo|formulário|link|pesquisa|anexos|anexei
link|ligação entre
pesquisa|formulário|questionário .. exercício|clientes|análise|campo|mercado|satisfação|case
""",
    "delay": """
atraso|tardia|tardio|demora|demorei
tão|muito|um_pouco|meio|bem|mais tarde
desculpe|desculpa|desculpas|perdão|perdoe|perdoa|sinto|lamento ... tarde|atraso|tempo|semanas|demora|antes|agora|demorei|sumiço|silêncio|demorado
já .. faz|passou|passaram|se_passaram .. tempo|semanas|meses|bastante|algumas|um|mais
faz|passaram|passou|há .. algum|um_tempo|algumas|umas|mais|bastante|muito .. tempo|semanas|meses|mês
semanas|meses .. depois|desde|atrás|se_passaram|após
deveria|queria|devia|pretendia .. ter .. escrito|respondido|mandado|agradecido|escrever
só|somente agora|hoje
escrevo|respondo .. agora|tarde|depois
""",
    "many asks": """
terceiro|terceira|quarto|quarta|enésima e|email|mensagem|vez|mail|lembrete|contato
já .. escrevi|mandei|perguntei|enviei|cobrei .. duas_vezes|várias|três|# .. vezes|mensagens
várias|diversas|repetidas vezes|mensagens .. escrevi|já|mandei|sem
""",
    "reminder": """
lembrete|lembrar|retomo|retomando|retomar|reforçando .. minha|meu|mensagem|sobre|gentil|da|do|o|a
minha|meu|uma anterior|última|último|primeira|mensagem|e|email|pergunta .. mensagem|anterior|e_mail|email|passada|da|de|pergunta
escrevi|mandei|enviei .. semana_passada|há|passada|dias|#
caso .. tenha|tenha_se .. perdido|passado
""",
    "round letter": """
mesmo|mesma|esta|essa|este mensagem|e|email|pergunta .. para|a|pra .. todos|cada|todo|seus_colegas
enviei|enviando|escrevi|mandei|mandando|estou .. todos|cada|todo .. os|entrevistadores|membros|time|um|da|do
olá|oi|prezados|caros .. a? todos|pessoal|equipe|todas|time
""",
    "builds on": """
você|vocês|me|sua|seu|que .. mencionou|mencionaram|disse|disseram|comentou|comentaram|apontou|apontaram|indicou|explicou|escreveu|falou|destacou|sugeriu|observou|citou|sinalizou|recomendou|contou
sua|suas|seu|seus|o|esse|essa|a observação|comentário|comentários|feedback|ponto|devolutiva|retorno|dica|explicação .. sobre|de|que|me|foi|quanto|do
como .. você .. disse|mencionou|comentou|escreveu|apontou
""",
    "call answer": """
ligação|ligar|telefone|telefonema|conversar|videochamada|reunião|papo|call|zoom|meet|falar|horário|ligue
""",
    "alternative answer": """
outro|outra|outros|outras|alternativo|alternativa|nova|novo|futuras|sugerida|similar|júnior|essa|esse|segunda vaga|vagas|posição|posições|oportunidade|oportunidades|cargo|função|time|área
banco .. de|talentos
contato
manter|seguir|mantermos|vamos .. contato
currículo .. manter|guardar|arquivo|banco
candidatar|me_candidatar|inscrever|me_inscrever
vaga|posição .. de|que .. mencionou|sugeriu|ofereceu|comentou|indicou|em|para
""",
    "haste": """
assim que possível
mais .. rápido|breve|cedo .. possível
urgente|urgentemente|urgência|imediatamente|imediata|imediato|quanto_antes|mais_rápido_possível|asap|o_mais_breve|brevidade|prontamente|imediatamente
""",
    "reply word": """
respost*|respond*|retorno|devolutiva|notícias|feedback|mensagem|ajuda|contato|solicitação
""",
    "mild blame": """
surpreso|surpresa|surpreendeu|surpreende|estranho|estranhei|estranha|espanto|espantado|espantada|perplexo|perplexa|chocado|chocada|pasmo|incrédula|incrédulo .. com|que|por|a|de|ao|essa|muito|me|o|receber
forma|maneira|jeito|modo .. como|que|com .. fui|me|foi .. tratado|tratada|trataram|conduzido|conduzida|tratou|conduziram|recebido
""",
    "pleased": """
bem|agradável|positivamente|gentil|gentileza|carinho|acolhedor|acolhedora|acolhido|acolhida|aberto|aberta|feliz|respeito|à_vontade|gostei|bom|boa|ótimo|ótima
""",
}

WORDS = Words(
    language="pt",
    phrases=PHRASES,
    greetings="""
olá
oi
ola
prezado
prezada
prezados
prezadas
caro
cara
caros
caras
estimado
estimada
querido
querida
bom dia
boa tarde
boa noite
exmo
exma
ilmo
ilma
senhor
senhora
opa
ei
e aí
a quem
hi
hello
""",
    closings="""
atenciosamente
att
abraço
abraços
abração
abraçao
beijão
um abraço
grande abraço
forte abraço
cordialmente
obrigado
obrigada
muito obrigado
muito obrigada
grato
grata
com gratidão
com carinho
com os
com apreço
saudações
melhores cumprimentos
com os melhores
os melhores
cumprimentos
respeitosamente
sinceramente
até breve
até logo
até mais
beijo
beijos
um beijo
bjs
abs
valeu
tudo de bom
desde já agradeço
agradecidamente
gratidão
""",
    generic_greetings="""
a quem possa interessar
senhores
senhor ou senhora
senhora ou senhor
equipe de recrutamento
equipe de seleção
equipe
time
recrutador
recrutadora
recursos humanos
departamento de recursos humanos
rh
todos
a todos
pessoal
responsável
""",
    months=(
        "janeiro|jan",
        "fevereiro|fev",
        "março",
        "abril|abr",
        "maio",
        "junho|jun",
        "julho|jul",
        "agosto|ago",
        "setembro|set",
        "outubro|out",
        "novembro|nov",
        "dezembro|dez",
    ),
    weekdays=("segunda|segunda-feira", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"),
    numbers=(
        "zero",
        "um|uma",
        "dois|duas|ambas|ambos",
        "três",
        "quatro",
        "cinco",
        "seis",
        "sete",
        "oito",
        "nove",
        "dez",
        "onze",
        "doze",
    ),
    negators="não nem sem nunca nada ninguém nenhum nenhuma jamais tampouco",
    question_words="que qual quais como por onde quem quando quanto quantos se",
    articles="o a os as um uma uns umas meu minha meus minhas seu sua seus suas nosso nossa este esta esse essa do da dos das no na nos nas ao pelo pela",
    common="eu você ele ela não sim que muito muita mais tudo todo toda todos nada nunca sempre por favor obrigado obrigada para com sem o a os as um uma "
    "de do da e ou mas meu minha seu sua é sou estou preciso quero já agora urgente importante como qualquer só também bem realmente único "
    "única melhor demais mesmo",
    capitals="rh cv brasil português portuguesa inglês espanhol alemão francês linkedin zoom teams excel powerpoint word google meet europa ti",
    with_person="com conhecer conheci ver",
    at_place="em",
    formal="senhor senhora vossa",
    informal="tu te ti teu tua teus tuas você",
    hints={
        "about": "sobre",
        "and": "e ou",
        "minutes": "minutos minuto min minutinhos",
        "hours": "hora horas",
        "half an hour": "",
        "half": "meia",
        "interviews": "entrevistas entrevista conversas etapas rodadas fases reuniões",
        "units": "minutos minuto min horas hora dias dia semanas semana meses mês anos linhas frases palavras pontos segundos",
        "exercise heads": "",
        "plain modifiers": "",
        "future": "próxima próximas próximo próximos outra outras outro outros futura futuras futuro nova novas cada",
        "later days": "até próxima antes esta essa toda",
    },
)
