"""Spanish, without accents: "sí" is "si", "mañana" is "manana"."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_TIME = "(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno|navidad|navidades|reyes|semana santa|vacaciones|trimestre|semestre|ano|anos|mes|meses|semana|semanas|dias|quincena|fiestas|q1|q2|q3|q4|2027|2028)"

SPANISH: tuple[Family, ...] = (
    Family(
        "unsubscribe",
        "es",
        (
            Cue(
                FIRM,
                """
                (darme|dar|deme|denme|dame|dennos|darnos|dadme|doy|quiero la|solicito la|solicito|causar|tramiten|pido) (de |mi |la |me de )*baja
                (baja|desuscrib*|desuscripcion|cancelar (la |mi )*suscripcion|cancelen|unsubscribe|desuscribirme|desinscrib*)
                (borr*|elimin*|quit*|saqu*|sacar|sacad|retir*|remuev*|remover|suprim*|tach*) (me |nos |mi |mis |nuestro |nuestra |este |de |a |por favor |el |mis |todos |esta )*(lista|listas|correo|numero|datos|contacto|base|direccion|telefono|registro|bd|ustedes|su|sus|favor)
                (sacarme|borrenme|borrame|borreme|borradme|eliminenme|eliminame|elimineme|eliminadme|quitenme|quitame|quiteme|quitadme|saquenme|sacame|saqueme|sacadme|retirenme|remuevanme|remueveme|borrarme|eliminarme|quitarme|sacarme|retirarme|bloqueo|bloqueado|bloqueada|bloqueare|bloquear)
                (no|nunca|dejen de|dejad de|deje de|deja de|jamas|paren de|pare de|para de|basta de|parad de) (me |nos |vuelv* a |volvais a |quiero |que |mas |seguir |sigan |siga |sigas |queremos |deseo |deseamos )*(contact*|escrib*|llam*|envi*|mand*|molest*|insist*|moleste|recib*|ser contactad*|spam*|acos*|escriba*|llame*|enviarme|mandarme|escribirme|llamarme|molestarme|contactarme)
                (no|nunca) (me|nos) (contact*|escrib*|llam*|envi*|mand*|molest*|spam*) .. (mas|otra vez|nunca|nuevamente|por favor|ya)?
                (no (quiero|deseo|queremos|deseamos|autorizo)) .. (recibir|ser contactad*|que me (contact*|llam*|escrib*|envi*|mand*)|mas (correo|mensajes|llamadas|informacion)|sus (correo|mensajes|llamadas))
                (ni un|ningun|no mas|basta de|ni una) .. (correo|mensaje|mensajes|llamada|llamadas|spam|publicidad|contacto|email)
                (dejad|dejen|deje|deja|dejame|dejenme|dejeme|dejadme|dejarme|dejarnos|dejennos) (me |ya |de una vez )*(en paz|tranquil*|ya|de (una|escrib*|llam*|molest*|mand*|envi*|contact*|joder))
                (en paz|acoso|hostigamiento|denunci*|abogad*|accion legal|acciones legales|demanda|demandar|demandare|proteccion de datos|aepd|lopd|rgpd|profeco|condusef|lista robinson) .. (por|a|ante|legal*|acoso|de|si|contra|spam|en|seguir|derecho)?
                (esto es|es|reporto|reportado|reportare|reportar|marcado|marcar|marco) .. (spam|acoso)
                (nunca|no) .. (me suscribi|he dado|di|autorice|solicite|pedi|me he suscrito|me apunte)
                """,
                unless="(no me llamen antes|antes de las|abogado revise|proteccion de datos.. cumpl*)",
            ),
            Cue.whole_answer(
                FIRM,
                "baja|stop|alto|basta|basta ya|borrar|eliminar|darme de baja|cancelar|no molestar|no molesten|para|paren|pare|parad|dejadme en paz|dejenme en paz|deja de molestar|unsubscribe|spam|parar|ya basta|dejame en paz",
            ),
        ),
        fires="Quiero darme de baja\nNo me llamen más\nDejen de escribirme o los denuncio",
        near_misses="No me llamen antes de las diez, a las once perfecto",
    ),
    Family(
        "no",
        "es",
        (
            Cue(
                FIRM,
                """
                (no|nada|tampoco|ningun|sin|nulo|cero|poco) (me |nos |estoy |estamos |le |es de mi |es de nuestro |es algo que |tengo |tenemos |hay |muy |realmente |demasiado |del |nada |mucho |en absoluto |ya |por ahora |me encuentro |creo que me |les )*(interes*|interesad*)
                no (me |nos |lo |la |les |se |le )*(necesit*|requier*|sirve|conviene|encaja|convence|aplica|ajusta|gusta|apetece|compens*|hace falta|interesa*|cuadra|adapta|vale)
                no (tengo|tenemos|hay|veo|vemos) (ningun|ninguna|la |mucho |mucha |el |una |un )*(interes|necesidad|presupuesto|intencion|dinero|encaje|uso|ganas)
                no (gracias|por favor no|senor|muchas gracias|muy amable|de momento gracias)
                no (voy|vamos|queremos|quiero|deseo|deseamos|pienso|pensamos|puedo|podemos|planeo|busco|buscamos|compro|compramos|vendo|vendemos|contrat*|acept*|trabaj*|estoy buscando|estamos buscando|seguiremos|continuaremos|seguire) (a |con |nada|mas |por |nuevos |nuevas |otro |otra |en |un |una |de |cambiar|comprar|vender|contratar|seguir|avanzar|continuar|proveedor*|trabajo|servicios|ahora|eso|esto|ningun*|este|ese|gastar|invertir|permit*)
                (rechazo|rechazamos|declino|declinamos|descart*|yo paso|nosotros pasamos|paso de|prefiero no|preferimos no|mejor no|ni hablar|ni loco|ni de broma|de ninguna manera|en absoluto|para nada|que va|ni en sueno*|olvidalo|olvidelo|nanay)
                (no|nada) (es|era|seria) (para (mi|nosotros)|lo que (busc*|necesit*)|relevante|de nuestro|lo nuestro|prioridad|viable|necesario|posible)
                (perdida|perder|perdiendo|pierda|pierdan|pierdas|perdais) (de |el |su |mi |tu |el |mas )*tiempo
                (estafa|timo|fraude|vayase|vete a|largo de|largate|que pesad*|sinverguenza*|mierda|no jodas|a otro perro)
                thumbsdown
                """,
            ),
            Cue(
                PLAIN,
                """
                ya (lo tenemos|lo tengo|tengo|tenemos|contamos|cuento|trabaj*|usamos|uso|utiliz*|dispon*|hemos|he|contrat*|compr*|esta|estamos|estoy|lo tengo|lo tenemos|lo hac*|vendi*|tenia|teniamos|encontr*|firm*|solucion*|hay|nos|me|somos|fue|se) (un |una |con |otro |otra |bien |cubiert* |comprado |contratado |firmado |elegido |resuelto |solucionado |lleva |ayuda |servid* |todo |eso |su |nuestro |mi |de |encontrado |decidido |vendido )*
                (tenemos|tengo|contamos|trabajamos|cuento) (con |ya |un |una |nuestro |mi |su |nuestra )*(proveedor*|agencia|equipo|solucion|sistema|herramienta|asesor*|gestor*|contrato|propio|propia|seguro|partner|socio|programa|software)
                (content*|satisfech*|feliz|felices|a gusto|bien|comod*|encantad*) (con|en|donde|de|asi|como|aqui)
                (internamente|en casa|nosotros mismos|interno|interna|con recursos propios|por nuestra cuenta)
                (sin|falta de|no hay|no tenemos|no tengo) .. (presupuesto|dinero|fondos|tiempo|vacantes|recursos|plata)
                (demasiado|muy|tan) (caro|cara|costoso)
                (no|ya no) (estoy|estamos) (buscando|en busqueda|en el mercado|contratando|interesad*|abiert*|disponible*|en posicion)
                (suerte|exitos|exito) (con|en|para|y)
                (acabo|acabamos) de (firmar|empezar|contratar|cambiar|renovar|comprar|entrar|incorporar*)
                no es (una |nuestra |mi )*(prioridad|prioritario)
                """,
            ),
            Cue(SOFT, "(lamentablemente|lo siento|desafortunadamente) .. (no|pero)\n(pero|gracias) (no|pero)\nno,"),
            Cue(HINT, "(no|nada|nunca|ningun|ninguna)\n(lamentablemente|desafortunadamente|lastima)"),
            Cue.whole_answer(
                FIRM,
                "no|no gracias|no me interesa|no interesa|no nos interesa|nada|paso|nunca|jamas|ni hablar|no estoy interesado|no estoy interesada|no necesito|no necesitamos|no quiero|para nada|no no|mejor no|thumbsdown|no es para mi|no hace falta|muy caro|nop|nel|no por ahora",
            ),
        ),
        mistaken="""
            no (hay |es |te |se |tengo |tenemos )*(problema*|preocup*|pasa nada|prisa|apur*|importa|molestia|duda|idea|inconveniente|ningun problema)
            no (es que no|solo|dudes|dude|esta mal|entiend*|entendi|se (si|que|cuanto|quien)|puedo (el|ese|este|hoy|manana|lunes|martes|miercoles|jueves|viernes)|recib* (el|la|su|tu)|he (podido|visto|leido)|veo (el|la)|me queda claro)
            por que no
            no (soy|es|seria) .. (persona|indicad*|correct*|adecuad*|encargad*|responsable|mi area|mi departamento|mi tema|dueno|duena|propietari*)
            no (es|parece) (buen|el mejor|un buen|el) momento
            no (ahora|todavia|aun|hasta)
            """,
        fires="No, gracias\nNo nos interesa\nYa tenemos proveedor y estamos contentos",
        near_misses="No hay problema, el martes me va bien\n¿Por qué no? Mándeme fechas",
    ),
    Family(
        "not_now",
        "es",
        (
            Cue(
                FIRM,
                (
                    f"(contact*|escrib*|llam*|habl*|vuelv*|volver|volvamos|retom*|busc*|recuerd*|avis*|prueb*|intent*|veamos|vemos|revis*|conversemos|charlamos|hablemos|preguntame|preguntenme) ... (en|para|despues|a partir|tras|a finales|a principios|a mediados|pasad*|dentro|por|al|el proximo|la proxima|luego) .. {_TIME}",
                    f"(en|dentro de) (un|una|dos|tres|cuatro|cinco|seis|unos|unas|un par de|<num>) {_TIME}",
                    f"(quiza*|tal vez|quizas|a lo mejor|puede que|posiblemente|hasta|mejor) (en|para|despues de|a|el|la|al)? ?(el |la |los |las |de |finales |principios |proximo |proxima )*{_TIME}",
                    "(proximo|proxima|siguiente|que viene|que entra) (mes|ano|semana|trimestre|semestre|temporada)",
                    "(mes|ano|semana|trimestre|semestre) (que viene|que entra|proximo|proxima)",
                    "(mas adelante|en otra ocasion|otro momento|en otro momento|luego|mas tarde|cuando (vuelva|regrese|este de vuelta|tenga|tengamos|pueda)|a mi (regreso|vuelta)|despues de (mis|las) vacaciones)",
                ),
                unless="(fuera de la oficina|ausente|me viene bien|me va bien|no me interesa|no estoy interesad*|urgente|urgencia|de vacaciones hasta)",
            ),
            Cue(
                PLAIN,
                """
                (no es|no seria|mal|no|no es un) (un |el |buen |mejor |mas )*(buen |mejor |adecuado )*momento
                (ahora|ahorita|por ahora|de momento|por el momento|en este momento|actualmente|hoy) (mismo )?(no|estoy|estamos|imposible|liado|tengo mucho)
                (no|nada) (ahora|ahorita|por ahora|de momento|por el momento|en este momento|todavia|aun)
                (todavia|aun) no
                (muy|demasiado|super|bastante) (ocupad*|liad*|pronto|saturad*|ataread*)
                (hasta arriba|a tope|en pausa|congelad*|aplazad*|pospuest*)
                (dame|deme|denme|necesito|necesitamos) .. (tiempo|dias|semanas|pensar*)
                (lo pienso|dejame pensar|dejeme pensar|pensarlo|lo estoy pensando|te aviso|le aviso|les aviso|te digo)
                """,
            ),
            Cue.whole_answer(
                PLAIN,
                "ahora no|ahorita no|no ahora|por ahora no|de momento no|todavia no|aun no|mas adelante|luego|despues|mas tarde|quiza|tal vez|tal vez despues|ocupado|ocupada|estoy ocupado|estoy ocupada|quizas|quizas mas adelante|en otro momento",
            ),
        ),
        fires="Escríbame en septiembre\nAhora no es buen momento\nVolvamos a hablar el próximo trimestre",
    ),
    Family(
        "wrong_person",
        "es",
        (
            Cue(
                FIRM,
                """
                no (soy|es|somos|seria) (yo |la |el |mi |nuestra |nuestro |de mi |quien |ese |esa )*(persona|indicad*|correct*|adecuad*|encargad*|responsable|area|departamento|tema|competencia|numero|dueno|duena|propietari*|quien|senor*|casa|yo|contacto)
                (numero|persona|correo|contacto|telefono|direccion) (equivocad*|erron*|incorrect*)
                (se|te|os) (ha |has |han |habeis )?(equivoc*|confund*) .. (de|numero|persona|con)?
                (equivocad*|confundid*) (de )?(numero|persona)
                (ya no|no) (trabaj*|estoy|vivo|formo) .. (ahi|alli|aqui|en esa|en la|en esa empresa|con ellos|parte|para|en ese)
                (no tengo|no tiene) nada que ver
                aqui no (hay|vive|trabaja)
                no conozco a
                (no (llevo|llevamos|gestiono|manejo|decido|me encargo|me ocupo)) .. (las|los|eso|esto|de|el|la|compras)
                """,
            ),
            Cue.whole_answer(FIRM, "numero equivocado|persona equivocada|equivocado|no soy yo|se equivoca"),
        ),
        fires="No soy la persona indicada\nNúmero equivocado",
    ),
    Family(
        "referral",
        "es",
        (
            Cue(
                FIRM,
                """
                (habl*|contact*|escrib*|llam*|dirij*|consult*|pregunt*|comuni*) (con |a |al |le |se |te |mejor |directamente |por favor )*(mi|nuestro|nuestra|el|la|los|las) .. (jefe|jefa|companer*|colega|director*|encargad*|responsable*|departamento|equipo|gerente|compras|rrhh|socio|socia|marido|esposa|mujer|area|sistemas|asistente|secretari*)
                (reenvi*|remit*|pas*|envi*|traslad*|deriv*|compart*) (el |lo |tu |su |este |esto |la |le |se lo )*(mensaje|correo|informacion|contacto|lo|datos|propuesta)? ?(a|al|con) (mi|nuestro|nuestra|el|la|compras|rrhh|quien)
                (se lo|te lo|lo) (paso|reenvio|envio|he pasado|he reenviado|traslado|remito|comparto) .. (a|al|con)
                (en copia|copio|copiando|pongo en copia|con copia|incluyo|anado) .. (a|al|mi|nuestro|nuestra)?
                (pongo|ponerte|ponerle|poner) .. en contacto
                (persona|responsable|encargad*) (indicada|adecuada|correcta|de (esto|eso|compras|este tema))? ?(es|seria) (mi|nuestro|nuestra|el|la|don|dona|senor*)
                (mi|nuestro|nuestra|el|la) (jefe|jefa|companer*|colega|director*|encargad*|responsable|gerente|socio|socia) .. (lleva|se encarga|se ocupa|decide|puede|es quien|ve)
                """,
            ),
        ),
        mistaken="(tengo|debo|voy|necesito|dejame|dejeme|hablare|lo hablo|consultare) .. (hablar|consultar|preguntar|hablo|con|a|mi)",
        fires="Hable con nuestro departamento de compras\nSe lo reenvío a mi jefa",
    ),
    Family(
        "question",
        "es",
        (
            Cue(
                PLAIN,
                """
                (cuanto|cuanta|cuantos|cual|cuales|que|como|quien|quienes|donde|por que|de donde|a que|de que|para que) (cuesta|cuestan|es|son|vale|valen|precio|precios|sale|seria|incluye|ofrec*|ofreces|hac*|funciona|eres|habla|consigui*|sacaron|saco|sacaste|tien*|empresa|servicios|producto|sueldo|salario|tarifa*|costo|coste|diferencia*|beneficio*|tratar*|trata|se|obtuv*|puesto|tal|garanti*|me|condiciones|ubicad*|quedan|estan|tipo|gana*|cobran|cobra)
                (envi*|mand*|pas*|comparti*|compart*|dar*|quisiera|quiero|necesito|podria*|puede*|me gustaria) ... (informacion|info|precio|precios|detalles|tarifas|presupuesto|cotizacion|catalogo|folleto|enlace|link|ejemplos|datos|dossier|costos|condiciones|mas informacion|saber)
                (mas|mayor) (informacion|info|detalles|datos)
                (saber|conocer) mas
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "precio|precios|cuanto|cuanto cuesta|cuanto es|quien eres|quien es|quien es usted|info|mas info|informacion|mas informacion|que es|que es esto|de que se trata|por que|como|costo|costos|coste|detalles|sueldo|que vende|que ofrecen|que ofrece|enlace|tarifas",
            ),
        ),
        mistaken="(como|que tal) (estas|esta|le va|te va|el)\n(cuando|a que hora|que dia) .. (puede*|podemos|le viene|te viene|quedamos)",
        fires="¿Cuánto cuesta?\n¿De dónde sacaron mi correo?",
    ),
    Family(
        "yes",
        "es",
        (
            Cue(
                FIRM,
                """
                (si|claro|vale|ok|dale|por supuesto|perfecto|de acuerdo|genial) (por favor|gracias|me|nos|claro|estoy|estamos|quiero|puede*|envi*|llam*|manda*|adelante|hablemos|podemos|cuando|vamos|el|con|encantad*|perfecto|agend*|quedamos|que)
                (si|me|nos|estoy|estamos|muy|bastante|realmente) (si |muy |me |nos |estoy |estamos |bastante |realmente )*(interesa|interesad*|interesaria) .. (mucho|en|su|la|el|una|bastante|agendar|conocer|saber|ver|hablar|mas|esto)?
                (me|nos) (interesa|interesaria|encanta|encantaria|gustaria|parece bien|parece perfecto|viene bien|va bien|sirve|gusta la idea|vendria bien|apunto|animo|parece interesante|parece genial)
                (estoy|estamos) (muy |bastante |realmente |totalmente )?(interesad*|de acuerdo|disponible*|listo|lista|abiert*|dispuest*)
                (lunes|martes|miercoles|jueves|viernes|manana|tarde|hoy|las <num>|semana que viene) .. (me viene bien|me va bien|perfecto|puedo|esta bien|funciona|podemos|bien|genial|de acuerdo|me sirve|ok|estoy libre|disponible)
                (llam*me|llamame|llameme|llamenme|llamadme) .. (manana|al|hoy|el|cuando|a las|por|ahora)?
                (cuando|a que hora|que dia|que horario*) .. (podemos|puede*|podria*|hablamos|nos vemos|quedamos|te viene|le viene|empezamos|reun*|tiene*|llam*)
                (hablemos|agendemos|agendamos|quedemos|quedamos|coordinemos|reunamonos|conversemos|platiquemos|vamos a|hagamos|hagamoslo|programemos|avancemos) .. (el|la|una|manana|esta|un|hablar|agendar|por|hoy|llamada|reunion|ello|a)?
                (envi*|mand*|pas*)(me|nos|eme|enme)? (la |el |una |un |por favor |ya )*(propuesta|contrato|invitacion|calendario|enlace de|hora*|fecha*|disponibilidad|convocatoria)
                (adelante|cuenta conmigo|cuente conmigo|me apunto|trato hecho|suena (bien|interesante|genial|muy bien)|buena idea|con gusto|con mucho gusto|encantad*|tiene buena pinta|quedo atent*|quedo a la espera|aqui (tiene*|esta|le))
                """,
                unless="(no (me|nos|estoy|estamos|es) .. (interes*|bien|sirve)|de baja|dejen|no gracias)",
            ),
            Cue.whole_answer(
                FIRM,
                "si|si claro|claro|claro que si|vale|ok|dale|por supuesto|si por favor|me interesa|interesado|interesada|me interesa mucho|de acuerdo|perfecto|adelante|bueno|genial|con gusto|por que no|va|sale|listo|si me interesa|estoy interesado|estoy interesada|llameme|llamame|simon|encantado|encantada|suena bien|esta bien|hablemos",
            ),
        ),
        mistaken="(no|nada|tampoco|ni|si no|ya no|poco|sin) (me |nos |estoy |estamos |muy |es que no me )*(interes*|interesad*|gust*|apetece|disponible*|viene|encant*)\n(pero|aunque) .. no",
        fires="Sí, claro, llámeme mañana\nEstoy muy interesada en la demo",
    ),
    Family(
        "auto",
        "es",
        (
            Cue(
                FIRM,
                """
                (respuesta|mensaje|correo|contestacion|contestador) automatic*
                (fuera de|ausente de|no estoy en|no me encuentro en|no estare en) (la |mi )?(oficina|despacho)
                (estoy|estare|me encuentro|estamos|estaremos) (actualmente |ahora )?(de |en |con )?(ausente|vacaciones|baja|baja medica|licencia|permiso|viaje|de viaje|permiso de maternidad|permiso de paternidad|fuera) .. (hasta|del|desde|y|con|regres*|vuelv*|volver*|sin|por|de|a partir)
                (regres*|vuelvo|volvere|retorno|reincorpor*|estare de vuelta) .. (el|a la oficina|a partir|dia|al trabajo)
                (en caso de|para|si es|cualquier|temas|asuntos) (algo |asuntos |temas |una |cuestiones )?(urgencia|urgente*|emergencia)
                (durante|en) mi ausencia
                acceso limitado
                (no se (ha podido|pudo) entregar|no entregado|error de entrega|entrega fallida|fallo en la entrega|mensaje no entregado|no pudo ser entregado|buzon (lleno|no)|direccion (no (existe|encontrada)|desconocida)|usuario desconocido|cuenta (desactivada|inexistente))
                ya no (trabaja|labora|forma parte|pertenece) .. (en|con|de|para|esta)
                (hemos|he) recibido su (mensaje|correo|solicitud|consulta)
                (su|tu) (solicitud|consulta|mensaje|ticket|correo|caso) .. (ha sido|fue|sera) .. (recibid*|registrad*|cread*|atendid*|asignad*)
                (numero de|su) (ticket|caso|incidencia)
                (gracias por (contactar*|comunicarse|escribir*|su mensaje|su correo)) ... (nos|en breve|le|un|hemos|responder*|nuestro|horario|pondremos|estoy|a la brevedad|atender*)
                (no responda|no responder|no conteste) .. (a este|este)
                (buzon|correo|cuenta) .. no (es|esta) (monitorizad*|supervisad*|revisad*|atendid*|monitoread*)
                """,
            ),
            Cue.whole_answer(FIRM, "fuera de la oficina|respuesta automatica|ausente|de vacaciones|mensaje automatico"),
        ),
        fires="No estaré en la oficina hasta el viernes\nRespuesta automática: su mensaje",
    ),
)
"""All that is read in Spanish."""
