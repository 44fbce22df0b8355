"""Spanish words and phrases for the checks: data only."""

from afterword.ask.checks.words.table import Words

PHRASES = {
    "thanks": """
gracias|agradezco|agradecer|agradecerle|agradecerte|agradecido|agradecida|agradecemos|agradecimiento|agradecerles|agradecía
""",
    "thanks ok": """
gracias .. antemano|por_adelantado
agradecería|agradeceré
gracias por nada
le|te|les agradecería|agradeceré
agradecido|agradecida .. si|por_cualquier|por_un|por_una
""",
    "request": """
podría|podrías|podrían|puede|puedes|puedas|pueda|podríais|podés .. decirme|contarme|darme|indicarme|compartir|comentarme|señalarme|explicarme|recomendarme|aconsejarme|mencionarme|orientarme|ayudarme|usted|ustedes|enviarme|decir|dar|indicar|comentar|señalar|hacerme|facilitarme|pasarme|tener
me podría|podrías|puede|puedes|podés|gustaría|encantaría|ayudaría|interesaría|serviría|interesa .. decir|dar|indicar|comentar|saber|conocer|señalar|contar|mucho|recibir|pedirle|pedirte|que|contar_con|un|una|preguntar*|mejorar
le|te|les agradecería|agradeceré|pido|pediría|rogaría|ruego|pregunto
agradecería|agradecerías|valoraría|apreciaría
quisiera|querría|desearía|deseo|quiero .. saber|conocer|pedir*|preguntar*|entender|recibir|tener|aprender|que
sería .. tan amable
sería|serían .. útil|posible|valioso|valiosa|ayuda|útiles
dígame|dime|cuéntame|cuénteme|indíqueme|envíeme|envíame|explíqueme|explícame|denme|deme|dame|háganme|hágame|díganme|decime|contame|avísame|avíseme
por favor .. diga*|dime|envíe*|indique*|comparta|explique*|conteste|responda
tendría|tendrías|tiene|tienes .. algún|alguna|un|una .. consejo|sugerencia|recomendación|comentario|idea
si .. pudiera|pudieras|puede|puedes|pudieran .. decirme|darme|indicarme|compartir|comentarme|señalarme
un|una|algún|alguna|cualquier|dos|un_par breve|pequeño|pequeña|simple|solo|sola? consejo|sugerencia|comentario|línea|líneas|frase|frases|orientación|pista|recomendación|palabras .. me|sería|bastaría|ayudaría|basta|vendría|serían
hay algo
qué|cuál|cómo .. me .. recomienda|recomiendas|recomendaría|aconseja|aconsejaría|aconsejas|sugiere|recomendarías
""",
    "weak request": """
consejo|consejos|sugerencia|sugerencias|recomendación|orientación|comentario|opinión|retroalimentación|feedback|pista|devolución
qué|cuál|cómo|dónde|en_qué debería|podría|puedo|aspecto|parte|punto|podía
""",
    "announce": """
tengo|tenía|tendría|queda .. una|solo|sola|pequeña|breve|dos .. pregunta|preguntas|duda|consulta
una|pequeña|breve|última|sola|simple pequeña|breve|sola|última? pregunta|consulta
puedo|podría|permítame|quería|quisiera .. hacerle|hacerte|preguntarle|preguntarte|hacer .. una|algo|pregunta|consulta
""",
    "out": """
si .. complica|complicado ... bien|problema|entiendo
aunque|aun_si|incluso_si|aún_si .. no
de todos|cualquier modos|modo|forma|maneras
si|caso ... no|prefiere|prefieres|imposible|política|incómodo|complicado|difícil|ocupado|ocupada ... entiendo|entenderé|entendería|comprendo|comprenderé|comprendería|problema|perfectamente|pasa|respeto|tranquilo|tranquila|preocupe|preocupes|obligación|bien|ningún|naturalmente
si .. no .. puede|puedes|es|le|te|desea|deseas|quiere|quieres|pueden|fuera|pudiera|pudieras|tiene|tienes|lo|resulta|fuese|les|están|es_posible
si .. prefiere|prefieres|prefieren|política|normativa|incómodo
entiendo|entenderé|entendería|comprendo|comprenderé|comprendería|respeto .. si|perfectamente|que_no|totalmente|también|sin|por_supuesto|muy_bien|desde_luego|igualmente|su_silencio
lo|la entenderé|comprenderé|entiendo|comprendo|entendería|entendere
ningún|sin|no_hay|ninguna|cero .. problema|compromiso|obligación|presión|prisa|molestia|inconveniente|apuro
no .. pasa_nada|hay_problema|preocupe|preocupes|sienta|sientas|se_sienta|te_sientas|hace_falta|es_necesario|es_necesaria|tiene_que|tienes_que|se_preocupe|te_preocupes|pasaría
sin|siéntase|siéntete|con .. libertad|libre|total_libertad .. de|para
solo|únicamente|siempre .. si|que .. puede|puedes|es|le|te|pueda|puedas|tiene|se|sus|su|la
en la medida
siempre .. que .. lo|la|sea|pueda|permita
si .. su|la|sus|política|normas|empresa .. permite|permiten|lo_permite
puede|puedes|podéis .. ignorar|omitir|pasar_por|dejarlo|no_responder|ignorarlo
queda|dejo .. a .. su|tu .. criterio|elección|disposición
un|simple no .. también|basta
totalmente|perfectamente|completamente .. comprensible|normal|válido
no responder .. es|también
como .. prefiera|prefieras|quiera|quieras|guste
""",
    "weak out": """
si .. tiene|tienes|dispone|encuentra|hay .. tiempo|momento|minuto|oportunidad|rato
si .. es|fuera|fuese .. posible
cuando .. pueda|puedas|tenga|tengas
si .. puede|puedes
""",
    "contest": """
puesto|trabajo|plaza .. era|es|estaba .. hecho|hecha|ideal|perfecto .. para .. mí
puesto|trabajo|plaza era para_mí
sigo|estoy|quedo .. convencido|convencida|seguro|segura .. de
demostrar*|probar* .. lo_que|que|mi|cuánto .. valgo|valía|capaz|capacidad|puedo
déjenme|déjeme|permítanme|permítame .. demostrar*|probar*
rendirme|rindo
darme|dame|deme|denme|darnos .. otra|una|nueva|segunda|última .. oportunidad|chance
no .. justo|justa|valorado|valorada|valoraron .. mi|bien|como_merece|correctamente|suficientemente
desacuerdo|disconforme|inconforme
equivocado|equivocaron|equivocan|equivocó
lista de espera
sigo|continúo|permanezco .. disponible|interesada|interesado .. si|en_el|para_el|puesto
recapacitar|recapacite|recapaciten
vuelvan|vuelva|volver|volvieran|volviesen .. a .. estudiar|valorar|considerar|revisar|mirar|pensar|leer|evaluar|examinar
manera|forma|posibilidad|modo|opción .. de .. darme|entrar|otra|conseguir|que_me
reconsider*|reconsideración|replantear*|replanteen|replantee|reevaluar|reevalúen|reevalúe
revisar|revise|revisen|revises .. decisión|nuevo|candidatura|solicitud|otra_vez|de_nuevo|proceso|evaluación
cambiar|cambie|cambien|cambiara .. opinión|decisión|parecer
segunda|otra|nueva|última|una_verdadera oportunidad|oportunidades
dar*|dé|den|darían|daría .. me|una .. oportunidad
deme|denme|dame|darme|dieran|diera .. una|otra|la .. oportunidad
puesto|vacante|plaza|posición .. sigue|continúa|todavía|aún|está .. disponible|vacante|libre|abierta|abierto
sigue|aún|todavía .. disponible|vacante|libre|abierta|abierto
merezco|merecía|merecería|merecido|merecer
error|equivocación|malentendido|confusión .. por_su|de_su|han|cometido_por|hubo|evaluación|valoración
hubo|hay|ser|habido|haber|existir .. error|malentendido|confusión|equivocación
han|ha|habéis|has .. cometido|equivocado|equivocados|hecho .. error|equivocación
se|os han|ha|equivocan equivocado
decisión|resultado|elección|rechazo .. es|fue|me|parece|ha|resulta .. equivocada|error|injusta|precipitada|incomprensible|injustificada|errónea|incorrecta|apresurada|extraña|sorprendente|injustificado
no .. estoy .. acuerdo|conforme
discrepo|impugnar|apelar|reclamar|objetar|recurrir
no .. entiendo|comprendo|acepto|logro|consigo|puedo .. por_qué|cómo|entender|aceptar|la_decisión|esta|su|comprender|creer|que
cuesta|difícil .. entender|aceptar|comprender|creer
no .. refleja|reflejan|reflejó|representa|muestra|hace_justicia .. mi|mis|lo_que|realmente|verdadero
no .. vieron|pudieron|vio|apreciaron|pude .. ver|demostrar|mostrar|mi|todo|apreciar .. todo|verdadero|potencial|capacidad|capacidades|mi|lo
convencido|convencida|seguro|segura .. de .. que|ser .. soy|era|puedo|podría|sería|encajo|la|el|mi
creo|pienso .. que .. soy|era|merezco|encajo|podría_ser|sería .. persona|candidato|candidata|mejor|adecuada|adecuado|ideal|buen|una
si .. candidato|candidata|persona|elegido|elegida|otra|otro .. renuncia|renunciara|declina|rechaza|rechazara|retira|no_acepta|falla|declinara
repetir|rehacer|volver_a .. entrevista|prueba|ejercicio|hacer|entrevistarme|intentarlo|presentarme|caso|test
otra|nueva|segunda entrevista|reunión
demostrar*|probar* .. que|lo_que|mi|valgo|capaz
considerar*|considere|consideren|tener .. en_cuenta|nuevo|de_nuevo|todavía|aún .. nuevo|candidatura|para_el|mi
mantener|mantengan|mantenga .. mi candidatura
definitiva|definitivo .. no|es
no .. definitiva|firme|última_palabra
esperanza|espero .. todavía|aún .. que|de
contratarme|contráteme|contrátenme
no dejo de pensar|creer que
""",
    "contest ok": """
me .. equivoqué|equivocado|equivocada
sigo .. interesada|interesado .. en .. aprender|mejorar
no|sin|ni|nunca|tampoco|lejos ... reconsidere*|reconsiderar|cuestionar|discutir|cambiar|revisar|impugnar|replantear|apelar|reconsideren|revise|cambie|cuestiono
decisión .. es|fue|me .. parece? .. justa|clara|comprensible|correcta|razonable
entiendo|respeto|acepto|comprendo .. decisión|elección
error|errores .. mío|míos|mi|que_cometí|cometí|propio|yo
cometí|mi|mis|cometer .. error|errores
próxima|próximas|otra|otras|siguiente|futura|futuras|nueva|nuevas entrevista|entrevistas|oportunidad|oportunidades|reunión
para|antes|en|preparar|tengo .. mi|mis|la|una|otra|próxima|próximas .. entrevista|entrevistas|oportunidad|oportunidades
si .. surge|surgiera|aparece|abre|abren|hubiera .. oportunidad|vacante|puesto
repetir .. error|errores
más adelante
""",
    "legal": """
acciones|medidas .. legales|judiciales
me reservo
datos .. conservan|guardan|almacenan|tienen .. sobre .. mí
motivos|razones .. exactas|exactos|reales|concretas|concretos|verdaderas
discrimina*
tribunal|tribunales|juzgado|demanda|demandar|denuncia|denunciar|denunciaré|jurídico|jurídica|jurídicas|sindicato|inspección_de_trabajo|legal|legales|legalmente|ilegal|litigio|querella|magistratura|conapred|inadi
rgpd|lopd|lopdgdd|aepd|derecho_de_acceso|datos_personales|protección_de_datos|reglamento_general
por escrito
motivos|motivo|razones|razón|explicación|justificación .. escrito|escrita|escritas|escritos|oficial|oficiales|formal|detallada|concretos_del|exactos|exactas|del_rechazo
justificar|justifiquen|justifique|justificación .. decisión|rechazo|su
copia|copias|acceso|acceder|ver|enviarme|enviar|consultar|facilitar|facilitarme ... notas|apuntes|expediente|evaluación|informe|registro|puntuaciones|actas|ficha
notas|apuntes .. de|que|tomadas|tomaron|sobre .. entrevista|entrevistador|mí|tomaron|la_entrevista|durante
datos|información .. que|tienen|conservan|guardan|almacenan|míos .. tienen|conservan|guardan|almacenados|sobre_mí|mí|mis
para mis archivos|registros|mi_expediente
reclamación|queja formal|oficial|ante
igualdad .. de_trato|ley|de_oportunidades
mi|mis|nuestro|nuestra|consultar|consultado|consultaré|consulté|hablar_con|hablado_con|asesorado_por|ver_a .. un|una|mi|con? abogado|abogada|abogados
""",
    "legal ok": """
equipo|departamento|puesto|área|caso|pregunta|ejercicio|asesor|asesora|asistente|analista|asesoría jurídico|jurídica|legal|jurídicas
legal .. equipo|departamento
protección_de_datos|datos_personales|rgpd .. pregunta|ejercicio|caso|equipo
pregunta|ejercicio|caso .. de|sobre .. rgpd|protección_de_datos|derecho|discriminación
mis|propias notas|apuntes
demanda del|de_mercado|de_clientes|de_energía|de_usuarios|eléctrica
pronóstico|previsión .. de .. demanda
""",
    "suspects": """
si|porque|razón|motivo|debe|debió|debido|papel|influyó|influyera|afectó|influido|relación|sospecho|temo|causa|tuvo|pesado|pesó|espero
""",
    "trait": """
mi|mis edad|sexo|género|religión|fe|origen|nacionalidad|discapacidad|embarazo|acento|raza|color|orientación|velo|hijos|maternidad|etnia|sexualidad|apellido|estado_civil|situación_familiar|aspecto_físico
embarazada|embarazo|maternidad|discapacitado|discapacitada
edad|sexo|origen|religión|nacionalidad|discapacidad|acento .. factor|motivo|razón|papel|influyó|problema|influido
por|soy|porque|ser .. ser|una? .. mujer|hombre|madre|padre|extranjero|extranjera|inmigrante|musulmán|musulmana|gay|lesbiana|negro|negra|mayor|gitano|gitana|indígena|latino|latina
que tenga|tengo|tuviera .. hijo|hija|hijos|hijas|niña|niño|niños|niñas|bebé .. pequeño?|pequeña?|pequeños?|menor?
demasiado|muy mayor|joven|viejo|vieja
más|mayor|pasar|tener .. de .. cincuenta|sesenta|cuarenta|50|55|60
más joven|jóvenes
""",
    "trait ok": """
trabajo|con|para .. niños|hijos|discapacidad|personas_con
edad de|media|grupo
""",
    "beg": """
duermo|dormir|dormido .. no|sin|desde|noches
no duermo
destroz*|hundid*|devastad*|destruid*
necesito|necesitamos .. dinero|ingresos|ayuda_urgente|trabajar
ahorros
acabado|acabaron|agotado|agotaron .. ahorros|dinero|fuerzas|opciones
ayúdeme|ayúdame|ayúdenme
única|último|última|único .. salida|oportunidad|opción|recurso|esperanza
sin .. recursos|ingresos|salida|fuerzas
no sé .. qué|cómo .. hacer|seguir|salir
salvar|salve|sálveme
desesperado|desesperada|desesperadamente|desesperación
suplico|ruego_de_rodillas|imploro|suplicar|súplica|piedad|lástima|compasión
por_favor por_favor
por favor .. por favor
realmente|muchísimo|de_verdad|urgentemente|tanto necesito
necesito .. realmente|muchísimo|desesperadamente|de_verdad|urgentemente|urgente|mucho|tanto|con_urgencia|este|ese|un|el|trabajar|dinero .. trabajo|empleo|puesto|dinero|ya
ahorros .. agotado|acabado|agotaron|acabaron|terminado|quedo_sin|gastado
alquiler|facturas|hipoteca|deudas|deuda|préstamo .. pagar|pago|debo|puedo|atrasado|vence
pagar .. mi|el|la|las|mis .. alquiler|facturas|hipoteca|deudas|renta|casa
no .. puedo|podemos|logro|alcanza .. pagar|mantener|alimentar
fin|final de mes
llegar a fin
mantener|alimentar|sacar_adelante|dar_de_comer .. a? .. mi|mis|dos|tres|una .. familia|hijos|hijo|hija|niños
madre|padre soltera|soltero
familia|hijos .. depende|dependen|mantener|hambre
desempleado|desempleada|paro|parado|parada|cesante|desempleo
llevo|hace|desde .. meses|años|año .. sin|buscando|en_paro|desempleado|desempleada
sin .. trabajo|empleo|ingresos|dinero .. desde|hace|y|ni
última|único|única|último esperanza|oportunidad|recurso|salida
todo|mundo para_mí
significa|significaría|significaba .. todo|mundo|mucho
#|decenas|cientos|docenas|tantos .. rechazos|negativas|candidaturas|solicitudes
no .. puedo|aguanto .. más
no sé .. qué_hacer|cómo_seguir|a_quién|cómo_vivir
destrozado|destrozada|devastado|devastada|hundido|hundida|deprimido|deprimida|depresión|lloré|llorado|llorando|lágrimas|roto
corazón .. roto|partido|rompió
trabajo|puesto|empleo .. de_mis|soñado|de_mi .. sueños|vida
sueño de mi vida
cambiarme|cambiaría|salvar|salvaría .. vida
cualquier|mínima|mínimo .. migaja|cosa_por|migajas
lo que sea
situación .. económica|personal|familiar|crítica|desesperada .. difícil|crítica|complicada|delicada|mala|límite
divorcio|desahucio|desahuciado|bancarrota|arruinado|arruinada|visado_caduca|visa_vence|permiso_caduca
eternamente|infinitamente agradecido|agradecida
enfermo|enferma .. madre|padre|hijo|hija|esposa|mujer|marido
madre|padre|hijo|hija|mujer|marido .. enfermo|enferma
de rodillas
""",
    "beg ok": """
no|sin|ni .. desesperado|desesperada|lástima
no sé qué hacer .. mejor|primero|diferente|distinto|distinta|en
caso|ejercicio|cuenta|producto|plan .. de? ahorros|ahorro
no|sin .. necesito|necesidad
clientes|situación .. desesperados
""",
    "weak beg": """
por favor
muy|tan triste|decepcionado|decepcionada
""",
    "blame": """
injust*|irrespetuos*|desorganiz*|incompeten*|arrogan*|prepoten*|vergonzos*|inaceptabl*|lamentabl*|humill*|caótic*|grosér*|indignant*|tendencios*
desorden|desastre|caos
usted|entrevistador|entrevistadora|él|ella .. parecía|tenía|estaba|daba .. tener? .. prisa|aburrido|aburrida|cansada|cansado|desinterés|distraída
tan|demasiado|muy poco tiempo|interés|respeto
lamento|lástima|pena .. que .. me|nadie|no|usted|ustedes
ya .. prometido|adjudicado|dado|asignado
sus|las|tus preguntas .. injust*|fuera|inadecuad*|ofensiv*|personal*
más|mayor respeto|seriedad|profesionalidad|consideración|educación|transparencia
ni siquiera|tan_siquiera
no|nunca|nadie|ni .. había|habían|ha|habría|hubiera .. leído|mirado|visto|preparado|escuchado
mal .. planteado|planteada|planteadas|planteados|explicado|explicada|organizado|preparado|diseñado|formulado|redactada|gestionado
poco|nada|muy_poco .. serio|seria|profesional|respetuoso|respetuosa|claro|clara|correcto|correcta|elegante|ético|ética
hicieron|hizo|tuvieron|hacen .. esperar|esperando
tuve que esperar
sensación|impresión .. de? .. que .. no|nadie|ya|la|el|me .. escuch*|había|interes*|decid*|import*|estaba|tenían
indiferencia|desprecio|desinterés|frialdad
dejaron|dejado|dejó .. esperando|plantado|plantada|colgado|colgada|sin_respuesta|hablar|terminar
injusto|injusta|injustos|injusticia|injustamente|sesgado|sesgada|sesgo|parcial|parcialidad|prejuicio|prejuicios|irrespetuoso|irrespetuosa|desorganizado|desorganizada|desorganización|caótico|caótica|incompetente|incompetencia|arrogante|arrogancia|prepotente|condescendiente|maleducado|maleducada|grosero|grosera|ridículo|ridícula|vergonzoso|vergonzosa|inaceptable|intolerable|lamentable|indignante|indignado|indignada|tongo|enchufe|enchufado|amañado|humillante|tomadura_de_pelo|desconsiderado
pérdida|perder|perdí|perdido|malgastar .. de|mi|el .. tiempo|día
poco|nada|falta|no_fue|no_ha_sido|no_fueron|nada|escasa .. de|muy|? .. profesional|profesionales|profesionalidad|profesionalismo|seriedad|serio|seria|respeto|respetuoso|objetivo|objetiva|transparencia|transparente|imparcial|justo|justa|organización|claridad|consideración|preparación|imparcialidad|educación
mal organizado|organizada|preparado|preparada|formulada|formuladas|planteada|planteadas|planteado|redactado|redactada|explicado|explicada|gestionado|gestionada|tratado|tratada|llevado|diseñado|diseñada
pregunta|preguntas|ejercicio|prueba|instrucciones|proceso|entrevista|enunciado|caso|comunicación|procedimiento .. fue|fueron|era|eran|parecía|parecían|pareció|parecieron|estaba|me|resultó|resultaron .. confuso|confusa|confusas|confusos|ambigua|ambiguas|irrelevante|irrelevantes|inadecuada|inadecuadas|absurda|absurdas|fuera|largo|interminable|superficial|fría|frío|poco|mal|caótico|improvisada|improvisado|injusta|trampa
preguntas|pregunta trampa|absurdas|capciosas|fuera|irrelevantes|personales
poco|nada|nada_que|ninguna|sin .. ver|relación|que_ver .. con .. puesto|trabajo|oferta|cargo
entrevistador|entrevistadora|entrevistadores|panel|responsable|usted|reclutador|reclutadora|él|ella|señor|señora|persona|jefe|jefa|compañero .. estaba|parecía|llegó|no|estuvo|estaban|miraba|se|parecía_no .. distraído|distraída|tarde|preparado|preparada|leído|escuchó|interesado|interesada|aburrido|aburrida|móvil|celular|prestó|atención|escuchaba|había|teléfono|apurado
móvil|celular|teléfono|reloj .. mirando|miraba|miró|todo_el
mirando|miraba|mirar|pendiente .. su|el|del .. móvil|celular|teléfono|reloj
me interrumpió|interrumpieron|interrumpía|cortó|cortaron|interrumpía|hicieron_esperar|hizo_esperar
no .. me .. dejaron|dejó|dieron|dio|escucharon|escuchó|permitieron|explicaron|avisaron|informaron|contestaron|respondieron|avisó|preguntaron
nadie .. me|se .. explicó|informó|avisó|contestó|dignó|respondió|escuchó
demasiado|tan|muy tiempo|poco|tarde|corto|largo|poca .. esperar|para|en|tiempo|espera
semanas|meses .. esperando|espera|sin_respuesta|sin_noticias|de_silencio
evidentemente|obviamente|claramente|aparentemente|al_parecer|por_lo_visto .. no|ya|nunca|nadie|estaba|habían|ni
ya .. habían|tenían|estaba|tenía .. decidido|elegido|decisión|candidato|tomada
decidido|elegido de_antemano|antes_de
decepcionado|decepcionada|decepción|molesto|molesta|frustrado|frustrada|enfadado|enfadada|enojado|ofendido|ofendida|indignado .. por|con|de|que|cómo .. trato|proceso|forma|manera|empresa|entrevista|su|cómo|la|el|usted|equipo
su|vuestra|culpa|falta culpa|actitud|comportamiento|negligencia|suya
podrían|podría|deberían|debería|hubieran|habría .. haber|avisado|haberme .. dicho|avisado|informado|haberme|dado|sido|me|al_menos|tenido
si .. hubieran|hubiera|hubiese .. leído|escuchado|dado|dejado|preguntado|me_hubieran
esperaba .. más|mejor|otra_cosa .. de|una|profesionalidad|seriedad
francamente|sinceramente .. no|me|fue|creo|la|el|esperaba|las
mínimo|mínima|menos .. respeto|consideración|educación|podrían
lástima|pena .. que .. no|nadie|ustedes|usted
mentira|mintieron|mentido|engañado|engañada|engañaron|ignorado|ignorada|ignoraron
preguntas .. iban|buscaban|eran|parecían .. a|para|más ... nervioso|nerviosa|pillar|trampa|incómodo|incómoda
empezó|empezasteis|llegaron|llegasteis|llegó|comenzó .. con|# .. minutos? .. tarde|retraso
usted|ustedes|entrevistador|entrevistadora|compañero|compañera|estaban|estabais .. mirando|contestando|respondiendo .. móvil|correos|mensajes
""",
    "blame ok": """
desorden|desastre|caos .. mi|mío|mía|yo
mi|mis ... desorden|desastre|caos
la|le|lo|te|os interrumpí
escribo|escriba|escribir*|responder*|respondo|contesto .. tan|muy|demasiado tarde
pasado|pasó|hace|transcurrido .. demasiado|tanto|mucho|tan tiempo
mi|mis .. respuesta|respuestas|explicación|presentación|preparación|solución|actitud|estructura|ejemplo|ejemplos|culpa|inglés|exposición ... confusa|confuso|larga|corta|superficial|poco|mal|desordenada|pobre|caótica|ambigua|confusas
yo|estuve|fui|llegué .. puse|noté|sentí|expliqué|preparé|preparado|preparada|nervioso|nerviosa|poco|mal|demasiado
me .. puse|noté|sentí|expliqué|preparé
gratamente|positivamente|agradablemente sorprendido|sorprendida
clientes|cliente|pacientes|huéspedes|padres .. molestos|enfadados|difíciles|molesto|enfadado
por_supuesto|claro|naturalmente|lógicamente .. decepcionado|decepcionada
decepcionado|decepcionada .. pero|por_supuesto|claro|naturalmente|por_no
no|nada|nunca .. injusto|sorprendido|decepcionado|injusta
sesgo|sesgos .. cognitivo|inconsciente|estadístico|de_muestra|inconscientes
tiempo parcial|completo
no .. me .. expliqué|preparé
dejaron|dieron .. muy|buena
""",
    "press": """
antes .. de .. que .. acabe|termine|finalice|empiece .. la|el|este|esta? .. semana|mes|plazo|año
antes .. de .. finales|acabar|terminar .. de|la|el|esta|este? .. semana|mes|año
llamaré
confío|cuento .. en|con .. recibir|respuesta|que|su|tu
me .. deben|debe
exijo|reclamo
quedo .. espera .. pronta|rápida|inmediata
esta misma semana
sin respuesta
antes|hasta|para|a_más_tardar .. del?|el|de|este? .. lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|mediodía
antes|hasta|para|a_más_tardar .. del?|el|de .. fin|final .. de|del .. semana|mes|año|día
antes del #
a más tardar
en|dentro .. de|un|las? .. plazo|#|próximas .. horas|días|día|semana|semanas
en un plazo de
plazo .. de|máximo|límite|para
fecha límite
espero|exijo|insisto|demando|reclamo|requiero .. su|una|que|en|recibir|la|tu|respuesta|sinceridad .. respuesta|conteste|respondan|explicación|pronto|antes|sincera|honesta|detallada|pronta|contesten|me|rápida
exijo|exigir|insisto
le|te|les|los|la llamo .. el|mañana|lunes|martes|hoy
le|te|les visitaré|contactaré
voy a .. llamar*|pasar|contactar*
acuse|confirmación .. de .. recibo|lectura
confirmar|confirme|confírmeme|confirmarme|confirmen .. recepción|recibo|recibido|haber
de_lo_contrario
si_no|en_caso_contrario .. tendré|me_veré|acudiré|publicaré|contactaré|haré|voy
si .. no .. recibo|contesta|responde|tengo|obtengo|responden|contestan .. respuesta|noticias|? .. tendré|contactaré|acudiré|publicaré|llamaré|escribiré|iré
me debe|deben|debéis
lo|como .. menos|mínimo .. que .. pueden|podrían|puede|debe
derecho .. a|de .. saber|conocer|recibir|una|que|exigir|explicación
tengo derecho
obligado|obligados|obligación|obligada .. a|de .. responder*|explicar*|darme|dar
necesito .. su|una|la|tu|esta .. respuesta|contestación|decisión .. antes|ya|urgente|rápida|pronto|hoy|cuanto|para
tengo|recibí|recibido|he_recibido|estudio .. otra|otras|segunda|mejor|varias oferta|ofertas|propuesta|propuestas
otra|otras|varias empresa|empresas .. interesada|interesadas|ofrecido|esperando|espera|me
antes .. de|que .. aceptar|firmar|acepte|firme
glassdoor|indeed|reseña|reseñas|infojobs|google_reviews|redes_sociales|trustpilot|opinión_pública
publicar|publicaré|compartiré|compartir .. experiencia|opinión|redes|linkedin|públicamente
públicamente|prensa
quedo|espera .. pronta|rápida|inmediata .. respuesta
pronta|rápida respuesta
todavía|aún|sigo .. no|sin|esperando .. respuesta|recibido|contestado|noticias|su|respondido|nada
último|última|segundo|tercer|segunda|tercera aviso|recordatorio|advertencia|intento
no .. olvide|olvides|deje|dejes|olviden .. de|responder|contestar*|responderme
sin|más .. falta|demora|dilación|tardar
lo|la cierro el lunes|martes|miércoles|jueves|viernes
respuesta|noticias|saberlo|saber antes de eso
""",
    "press ok": """
entrevista|reunión|conversación|encuentro|charla|prueba|mensaje|correo|llamada .. del|de_el .. # de
deben|debe .. nada|ninguna
no .. debe|deben
no|sin|ninguna|nada|nunca|ni|ningún .. urgencia|urgente|prisa|presión|plazo|exijo|espero|obligado|obligación|inmediata|apremia|compromiso|brevedad
gracias|agradezco|agradecer|agradecido|agradecida ... pronta|rápida|rapidez|inmediata|prontitud|plazo|antes|brevedad
yo|puedo|podré|le|te|enviaré|responderé|confirmo|les .. enviaré|responderé|respondo|mando|envío|puedo .. antes|hoy|cuanto|enseguida|inmediatamente
como .. acordamos|pidió|propuso|sugirió|solicitó|indicó|pediste
antes|para|hasta .. de|mi|mis|la|una .. próxima|próximas|entrevista|entrevistas
no .. espero .. que|nada|una|respuesta
atención|servicio|sala|médico|caso|de .. urgencias|urgente
no .. está|es .. obligado|obligada|necesario
derecho laboral|civil|mercantil
hasta .. pronto|entonces|luego|la_próxima|ahora
enseguida|inmediatamente .. noté|vi|sentí|comprendí|entendí|me
hablé|expliqué|respondí|contesté .. rápido
""",
    "offer taken": """
como .. propuso|propuesto|sugirió|ofreció|pidió|acordamos|indicó|propusiste
su|tu propuesta|oferta|ofrecimiento|invitación|sugerencia
encantado|encantada|gusto|disponible|acepto
""",
    "compare": """
a quién
quién .. contratad*|elegid*|seleccionad*
mejor|más que yo
a quién|quién|quiénes .. eligieron|escogieron|contrataron|seleccionaron|prefirieron|eligió|han
delante|encima|detrás de .. mí
por delante
frente .. persona|candidato|candidata|contratada|elegida|otros|elegido
candidato|candidata|candidatos|candidatas|persona|perfil .. elegido|elegida|seleccionado|seleccionada|contratado|contratada|escogido|escogida|seleccionados|contrataron|eligieron|ganador|ganadora
otro|otra|otros|otras|demás|resto|interno candidato|candidata|candidatos|candidatas|postulantes|aspirantes|finalistas|perfiles
los|las demás
competencia|competidor|competidores|rival|rivales|ganador
quién|quien|a_quién .. consiguió|obtuvo|eligieron|contrataron|han|seleccionaron|fue|quedó|ha|se .. elegido|contratado|puesto|plaza|quedó|llevó|seleccionado
qué .. tenía|tenían|tiene|tuvo|ofrecía|hizo|hicieron|aportaba .. que|la|el|ella|él|otra|otro|persona|candidato|los|mejor|yo
mejor|mejores|más|peor|menos .. que .. yo|mí|los_demás|otros|el_mío|la_mía
en comparación .. con
comparado|comparada|comparación|comparar|comparo .. con|a|respecto
en lugar de mí|yo
en vez de .. mí|a_mí
respecto|frente .. a|al .. los_demás|otros|resto|otros_candidatos
puntuación|puntuaciones|notas|resultados .. de_los .. demás|otros|candidatos
nueva|nuevo|futura|futuro compañera|compañero|incorporación|colega|empleada|empleado ... yo|mí|me
entre los|las finalistas|candidatos|candidatas|demás
""",
    "rank": """
ranking|clasificación|puesto_quedé|posición_quedé
en qué|cuál .. posición|lugar|puesto .. quedé|estuve|terminé|ocupé|fue
qué posición|lugar .. quedé|ocupé|estuve
segunda|segundo .. opción|lugar|puesto
cuántos|cuántas .. candidatos|personas|postulantes|aspirantes|éramos|había|eran
cerca .. estuve
""",
    "compare ok": """
deseo|felicito|felicidades|enhorabuena|suerte|éxito|alegro|felicitaciones|deseándole ... candidato|candidata|persona|elegida|elegido|seleccionada|seleccionado
entiendo|comprendo|respeto|acepto|sé ... candidato|candidata|perfil|persona|otro|otra|candidatos|demás
no|sin|ni .. comparar|comparación|saber_quién|pregunto
otras|otros .. entrevistas|procesos|empresas|ofertas|puestos
más|mejor .. que .. antes|pensaba|esperaba|nunca
competencia digital|profesional
""",
    "pitch": """
mi perfil|experiencia|trayectoria .. es|encaja|responde .. exactamente|justo|precisamente|perfectamente|el_que|lo_que
exactamente|justo|precisamente el|lo|la .. que .. buscan|necesitan|busca
sigo|soy|era|sería .. siendo|la|el|su .. mejor|ideal|perfecta|indicada|indicado .. opción|candidata|candidato|persona|elección
puedo|podría|puedo_seguir .. aportar|aportarles|contribuir .. mucho|muchísimo|valor|gran|tanto|a_su
diez|doce|quince|veinte|ocho años de experiencia
justo|exactamente|precisamente .. lo_que .. buscan|necesitan|busca|necesita
disponibilidad .. inmediata|total|incorporación
candidato|candidata|persona|perfil ideal|perfecto|perfecta|adecuado|adecuada|idóneo|idónea .. para
mejor candidato|candidata|opción|persona|elección
aportar|aportaría|aporto|aportaré|ofrecer|ofrezco .. mucho|gran|valor|su|equipo|a_su|empresa|todo|una
valioso|valiosa|gran|activo .. activo|incorporación|valor|fichaje .. para
encajo|encajaba|cumplo|encaja|reúno|cumplía .. perfectamente|todos|todas|exactamente|con_todos|con_todas|a_la_perfección|los|plenamente
amplia|sólida|larga|dilatada|vasta|extensa|gran experiencia|trayectoria
mi|mis .. experiencia|trayectoria|perfil|habilidades|competencias .. encaja|encajan|demuestra|hace|hacen|avala|convierten|convierte|avalan
cuento|dispongo|poseo .. con|de|una .. experiencia|amplia|sólida|#|años|formación
nadie|pocos .. mejor|conoce|tiene|puede
no .. se|os .. arrepentirán|arrepentiría|arrepentirían|arrepentirá|arrepentiréis|defraudaré
no .. defraudaré|decepcionaré|arrepentirán
empezar|incorporarme|comenzar|incorporación .. inmediatamente|inmediata|mañana|lunes|ya|semana
disponibilidad inmediata
flexible .. salario|sueldo|con_el|en_cuanto
salario|sueldo|pretensiones .. flexible|negociable|bajar|menor|reducir
prueba|prácticas .. gratis|sin_cobrar|demostrar
altamente|muy|sumamente cualificado|cualificada|motivado|motivada|calificado|calificada
están|está perdiendo|perdiéndose
""",
    "weak pitch": """
aumenté|dirigí|lideré|dupliqué|reduje|gané|coordiné|incrementé|implementé|gestioné|lancé
equipo .. de .. #|doce|diez|quince|ocho .. personas
ventas|costes|costos|ingresos .. un|en|# .. #|%
# años .. de|en|como
años de experiencia
he|aumenté|dirigí|lideré|gestioné|logré|reduje|implementé|desarrollé|lancé|conseguí|coordiné|incrementé|gané|publiqué|dupliqué|creé|formé .. dirigido|liderado|aumentado|gestionado|logrado|equipo|proyecto|ventas|un|una|los|las|el|#|tres|premios|varios|costes|proyectos|con_éxito
máster|licenciatura|grado_en|doctorado|certificado|certificada|certificación|bilingüe|titulado|titulada|premio|premios|mba
ventas|costes|ingresos .. un|en # %|por_ciento
hablo .. # .. idiomas
equipo de #
""",
    "weak pitch ok": """
hace|en|dentro # años
cómo|cuando|ejemplo|ejercicio|pregunta|caso|presentación|respuesta|manera|forma ... lideré|gestioné|desarrollé|dirigí|presenté|implementé
""",
    "call": """
llamada|llamarme|llámeme|llámame|telefonear|telefónica|videollamada|llamar
por|al teléfono|zoom|teams|telefónicamente|videollamada
hablar|conversar|charlar|reunirnos|vernos|quedar|reunión|conversación|encuentro .. teléfono|usted|con_usted|contigo|persona|café|videollamada|brevemente|una|? .. teléfono|usted|contigo|persona|café|zoom|cara
tomar .. un? café
un|para_un|café café|juntos
# minutos .. llamada|hablar|teléfono|su_tiempo|conversar|tiempo|charlar
una|media hora .. de|para|con|por
una reunión
""",
    "call ok": """
gracias|agradezco|agradecer|encantó|gustó|placer|agradable|disfruté ... llamada|llamarme|conversación|entrevista|hablar|teléfono|charla|reunión|llamar
durante|en|tras|después|desde|de|por .. nuestra|la|su|tu|esa|mi|aquella .. llamada|conversación|charla|reunión|entrevista
comunicó|comunicado|informó|dijo|dieron|informado|avisó|noticia .. por_teléfono|teléfono|telefónica
hablar .. con .. joaquín|el_equipo|equipo|ustedes|clientes|su|los|la|en_público
conversación|llamada .. con .. cliente|clientes|un_cliente
otra entrevista
nuestra conversación|llamada|reunión|charla
no .. hace .. llamar
""",
    "by choice": """
o|bien ... llamada|llamar|teléfono|hablar|charlar|videollamada|llamarme
alternativamente|también|igualmente
si .. lo? .. prefiere|prefieres|le|te|es|resulta .. más|fácil|cómodo|mejor
si lo? prefiere|prefieres
prefiere|prefieres
""",
    "in writing": """
por|via correo|email|escrito|mail|mensaje
una|dos|un_par_de|unas|algunas línea|líneas|frase|frases|palabras
""",
    "attach": """
adjunto|adjunta|adjuntos|adjunté|adjuntado|anexo|adjuntar|adjunto_encontrará
encuesta|cuestionario|formulario .. breve|enlace|rellenar|completar|rellene|complete|siguiente|aquí|google|preparado|online|corto|corta|que
rellenar|completar|rellene|complete|cumplimentar|llenar .. el|un|este|esta|la .. formulario|cuestionario|encuesta|ficha|plantilla|tabla
enlace|link .. siguiente|para|aquí|calendario|reservar|adjunto|abajo|este|a
siguiente|este enlace|link
clic|pinchar|pinche|pulse|haga_clic
reservar|elegir|agendar|agende|reserve|elija .. hora|hueco|cita|horario|espacio .. calendario|enlace
calendly|google_forms|typeform|doodle
invitación .. calendario|agenda
""",
    "attach ok": """
no|sin|ningún|ninguna|nada .. adjunto|formulario|enlace|encuesta|adjuntos|archivos
adjunto .. director|profesor|jefe
profesor|director|jefe|médico adjunto|adjunta
encuesta|formulario|cuestionario .. ejercicio|clientes|análisis|diseño
""",
    "delay": """
retraso|tardanza|demora|tardía|tardío
tan|algo|muy|un_poco|demasiado|más tarde|tardar
disculpe|disculpas|disculpa|perdone|perdón|perdona|disculpen|lamento|siento ... tarde|retraso|tiempo|semanas|demora|tardanza|antes|ahora|silencio|tardar
ha|han|hace|pasado|pasaron .. tiempo|semanas|meses|varias|unas|algunas|bastante|un_mes .. pasado|desde|que|semanas|tiempo|meses
semanas|meses .. después|desde|han|más_tarde|pasado
debería|quería|hubiera|habría|tendría .. haber|escribir|escrito|querido|que .. antes|escrito|respondido|contestado
escribo|contacto|respondo .. ahora|tarde|después
no .. antes
tiempo .. transcurrido|pasado
""",
    "many asks": """
tercer|tercera|cuarto|cuarta|enésima correo|mensaje|vez|mail|email|carta|recordatorio|ocasión
ya|he|les|le .. escrito|preguntado|contactado|escribí|insistido .. dos_veces|varias|tres|# .. veces|ocasiones
varias|repetidas|múltiples veces|ocasiones .. escrito|he|contactado|sin|ya
""",
    "reminder": """
recordatorio|recordarle|recordarte|seguimiento|retomo|retomar .. mi|de|sobre|amable|mensaje|a
mi|un anterior|último|primer|mensaje|correo|pregunta .. mensaje|correo|anterior|del|de|pasada
escribí|escribía .. semana_pasada|hace|pasada|días|#
por si|se .. perdió|pasó
""",
    "round letter": """
mismo|misma|este mensaje|correo|pregunta|email .. a .. todos|cada|todo_el|sus_compañeros
enviado|enviando|escribo|envío|escrito .. todos|cada|todo .. los|miembros|entrevistadores|equipo|uno|panel
hola|estimados|queridos a? todos|equipo|todas
""",
    "builds on": """
usted|ustedes|me|su|tu|que .. mencionó|mencionaron|dijo|dijeron|comentó|comentaron|señaló|señalaron|indicó|indicaron|explicó|escribió|mencionaste|comentaste|dijiste|señalaste|destacó|sugirió|recomendó
su|sus|tu|tus|el|ese|esa|ese_ observación|comentario|comentarios|feedback|punto|retroalimentación|consejo|devolución|indicación|nota|explicación .. sobre|de|acerca|que|me|es
como .. dijo|mencionó|comentó|escribió|señaló
""",
    "call answer": """
llamada|llamar*|teléfono|telefónic*|hablar|videollamada|reunión|reunirnos|charla|conversar|zoom|teams|llame|hueco
""",
    "alternative answer": """
otro|otra|otros|otras|alternativo|alternativa|nuevo|nueva|futuro|futuras|propuesto|propuesta|similar|junior|ese|esa puesto|puestos|vacante|vacantes|posición|posiciones|oferta|oportunidad|oportunidades|rol|plaza|equipo
bolsa|base_de_datos|cartera
contacto
mantener|seguir|sigamos|mantengamos .. contacto
conserven|conserve|guarden|guarde|mantengan .. cv|currículum|candidatura|datos
presentarme|postular|postularme|volver_a_presentarme
puesto|vacante|posición .. de|que .. menciona|propone|ofrece|mencionó|propuso|en
""",
    "haste": """
más .. pronto|rápido .. posible
urgente|urgentemente|urgencia|inmediatamente|inmediata|inmediato|cuanto_antes|lo_antes_posible|a_la_mayor_brevedad|brevedad|enseguida|asap|pronta|apremia|apremiante
""",
    "reply word": """
respuesta|responda|responder*|responde|contest*|noticias|comentarios|retroalimentación|mensaje|ayuda|contact*|solicitud
""",
    "mild blame": """
sorprendido|sorprendida|sorprende|sorprendió|extraña|extraño|extrañó|asombro|asombra|perplejo|perpleja|atónito|atónita|estupefacto|desconcertado|desconcertada|desconcertante|sorprendente .. que|por|de|la|con|su|después|tras|ver|mucho
forma|manera|modo .. en_que|como|de .. me|trataron|se|tratado|fui .. trataron|tratado|trató|llevó|gestionó|tratada
""",
    "pleased": """
bien|agradable|gratamente|amable|amablemente|amabilidad|cariño|positivamente|abierto|abierta|gusto|cómoda|cómodo|respeto|cercana|feliz
""",
}

WORDS = Words(
    language="es",
    phrases=PHRASES,
    greetings="""
hola
buenos días
buenas tardes
buenas
buen día
estimado
estimada
estimados
estimadas
querido
querida
apreciado
apreciada
respetado
respetada
distinguido
distinguida
muy señor
muy señora
a quien
señor
señora
hi
hello
""",
    closings="""
atentamente
cordialmente
beso
besos
un beso
saludos
un saludo
un cordial
un abrazo
abrazos
abrazo
reciba
muy atentamente
con gratitud
con aprecio
con un
mis mejores
mejores saludos
le saluda
sinceramente
gracias
muchas gracias
mil gracias
muy agradecido
muy agradecida
cordiales
afectuosamente
hasta pronto
saludo
con afecto
quedo
""",
    generic_greetings="""
a quien corresponda
a quien pueda interesar
señor o señora
señores
señoras y señores
equipo de selección
equipo
departamento de recursos humanos
recursos humanos
responsable de selección
responsable
reclutador
todos
a todos
""",
    months=(
        "enero|ene",
        "febrero|feb",
        "marzo",
        "abril|abr",
        "mayo",
        "junio|jun",
        "julio|jul",
        "agosto|ago",
        "septiembre|setiembre|sept",
        "octubre|oct",
        "noviembre|nov",
        "diciembre|dic",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    numbers=(
        "cero",
        "un|uno|una",
        "dos|ambas|ambos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
    ),
    negators="no ni sin nunca nada nadie ningún ninguna tampoco jamás",
    question_words="qué cuál cuáles cómo por dónde quién cuándo cuánto cuántos si",
    articles="el la los las un una unos unas mi mis su sus tu tus nuestra nuestro este esta ese esa del al de",
    common="yo tú él ella usted no sí que qué muy más todo toda todos nada nunca siempre por favor gracias para con sin el la los las un una "
    "de del y o pero mi mis su sus es soy estoy necesito quiero ya ahora urgente importante como cómo cualquier solo también mucho bien "
    "realmente único única mejor",
    capitals="rrhh cv español española inglés inglesa alemán francés portugués linkedin zoom teams excel powerpoint word google europa ud uds",
    with_person="con conocer conocí ver agradecer",
    at_place="en",
    formal="usted ustedes ud uds reciba permítame dígame indíqueme cuénteme",
    informal="tú te ti tu tus tuya tuyo tuyas tuyos contigo aconsejas recomiendas sugieres puedes podrías quieres tienes prefieres dime cuéntame dirías crees eres has vos podés tenés querés decime contame vuestro "
    "vuestra vosotros os podríais",
    hints={
        "about": "sobre",
        "and": "y e o u",
        "minutes": "minutos minuto min",
        "hours": "hora horas",
        "half an hour": "",
        "half": "media",
        "interviews": "entrevistas entrevista conversaciones reuniones rondas fases",
        "units": "minutos minuto min horas hora días día semanas semana meses mes años líneas frases palabras puntos segundos",
        "exercise heads": "",
        "plain modifiers": "",
        "future": "próxima próximas próximo próximos otra otras otro otros futura futuras futuro siguiente cada",
        "later days": "antes hasta próximo para este cada",
    },
)
