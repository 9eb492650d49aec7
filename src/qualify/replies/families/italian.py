"""Italian, without accents: "già" is "gia", "perché" is "perche"."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_TIME = "(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno|natale|pasqua|ferie|vacanze|feste|trimestre|semestre|anno|anni|mese|mesi|settimana|settimane|giorni|anno nuovo|q1|q2|q3|q4|2027|2028)"

ITALIAN: tuple[Family, ...] = (
    Family(
        "unsubscribe",
        "it",
        (
            Cue(
                FIRM,
                """
                (cancellatemi|cancellami|cancelli|cancellarmi|cancellate|rimuovetemi|rimuovimi|rimuoverci|rimuovermi|rimuovete|rimuova|toglietemi|toglimi|togliermi|togliete|tolga|eliminatemi|eliminami|eliminarmi|eliminate|elimini|levatemi|disiscrivetemi|disiscrivermi|disiscrivimi|disiscrizione|disiscrivere|disiscriv*|depennatemi|cancellateci|rimuoveteci|toglieteci|unsubscribe)
                (mi|ci) (cancelli|cancellate|rimuova|rimuovete|tolga|togliete|elimini|eliminate)
                (cancell*|rimuov*|rimozion*|togli*|elimin*) .. (il|la|i|dal|dalla|mio|mia|miei|dai|nostro|nostri|questo) .. (nominativo|indirizzo|email|numero|dati|contatto|contatti|lista|elenco|mailing|database|nome|vostro|vostri|newsletter)
                (non|mai|smett*|basta|evit*|piantatela|finitela|cess*) (mi |ci |voglio |vogliamo |desidero |desideriamo |vorrei |piu |di |con |il |essere |ricevere |autorizzo |e |a |da |farvi |gradisco )*(contatt*|scriv*|chiam*|telefon*|invi*|mand*|disturb*|scocci*|import* |insist*|ricev*|email|messaggi|spam|assill*|ricontatt*|scrivermi|chiamarmi|contattarmi|mandarmi|inviarmi) .. (piu|mai|ancora|altro|altri|altre|email|vostre|vostri|messaggi|da|per favore|subito|a questo|di)?
                (non|mai) (contattatemi|chiamatemi|scrivetemi|mandatemi|inviatemi|disturbatemi|chiamarmi|contattarmi|scrivermi|mandarmi|telefonatemi|telefonarmi|scrivere|contattare|chiamare|disturbare) .. (piu|mai|ancora|altre|altri)?
                (basta|stop) (email|messaggi|chiamate|telefonate|spam|con|cosi|pubblicita)
                (lasciatemi|lasciami|mi lasci|lasciateci|mi lasciate) .. (in pace|stare|tranquill*|perdere)
                (garante|gdpr|avvocato|legale|vie legali|azioni legali|denunci*|querel*|diffid*|polizia|molestie|stalking|registro (pubblico )?delle opposizioni) .. (privacy|per|alla|al|di|se|mi|contro|violazione|cancellazione|legal*|spam)?
                (revoco|ritiro) .. consenso
                (mai|non) .. (dato|autorizzato|chiesto|iscritto|iscritta) .. (consenso|autorizzazione|contatt*|iscri*)?
                (e|questo e|segnal*|segnalato come|solo) (come )?spam
                (bloccat*|vi blocco|la blocco|ti blocco)
                """,
                unless="(avvocato deve|legale deve|ufficio legale|prima delle|invito di)",
            ),
            Cue.whole_answer(
                FIRM,
                "stop|basta|cancellatemi|cancellami|rimuovimi|rimuovetemi|disiscrivimi|disiscrizione|annulla iscrizione|cancellazione|unsubscribe|spam|smettetela|smettila|toglietemi|cancella|basta cosi|lasciatemi in pace|lasciami stare",
            ),
        ),
        fires="Cancellatemi dalla lista\nNon contattatemi più\nBasta email",
        near_misses="Non mi chiami prima delle dieci, poi va bene",
    ),
    Family(
        "no",
        "it",
        (
            Cue(
                FIRM,
                """
                (non|nessun|niente|alcun|zero|poco|privo di|nemmeno|neanche) (mi |ci |sono |siamo |e di |abbiamo |ho |ci e |di nostro |particolarmente |molto |davvero |piu |realmente |per niente |affatto |suscita |nutro |al momento |sarei |saremmo |di mio |risulta di )*(interess*)
                non (mi |ci |ne |lo |la |vi |fa |e |abbiamo |ho |vediamo |vedo |credo |penso )*(serv*|bisogno|necessit*|occorr*|conviene|convince|fa per|per (me|noi)|al caso|al nostro caso|rientra|adatt*|pertinente|budget|utile|utilita|adegua*|compatibil*|priorita|prioritari*)
                non fa (al caso |proprio |per )*(per|al caso) .. (me|noi|nostro|mio)
                no (grazie|la ringrazio|vi ringrazio|ti ringrazio|mi spiace|mi dispiace|non|guardi|assolutamente|davvero|abbiamo|siamo)
                non (voglio|vogliamo|intendo|intendiamo|desidero|desideriamo|cerco|cerchiamo|vendo|vendiamo|compro|compriamo|ho intenzione|abbiamo intenzione|sto|stiamo|sono|siamo|posso|possiamo|proseguiamo|procediamo|procediamo|andremo|accetto|accettiamo) (di |piu |alla |a |in |niente |nulla |altro |altri |nuovi |nuove |cercando |valutando |con |al |permetter* )*(cerca*|ricerca|vend*|compra*|acquist*|cambi*|prosegu*|proced*|avanti|nuov*|niente|nulla|interess*|assum*|valutando|fornitor*|lavoro|investire|spendere|aderire|partecipare|disponibil*|mercato|permetter*|alla ricerca|oltre|offerte)
                (io passo|rinuncio|rinunciamo|decliniamo|declino|rifiuto|rifiutiamo|preferisco (di )?no|preferiamo (di )?no|meglio di no|neanche per sogno|nemmeno per sogno|neanche per idea|assolutamente no|scordatevelo|scordatelo|per carita|lasciamo perdere|lasci perdere|non se ne parla|manco morto)
                (preferiamo|preferisco|vogliamo|intendiamo) (restare|rimanere|continuare|stare|tenere|mantenere) (con|cosi|qui|dove|il|la|nel)
                (abbiamo|ho) gia .. (chi|qualcuno|uno|persona) .. (se ne|occupa|fa|segue)
                (abbiamo|ho) deciso di (non|rest*|continuare con|proseguire con|andare con|affid*)
                (perdita|perdere|sprec*|perdete|perda) (di |il |il mio |il suo |mio |vostro |tempo)*(tempo)
                (truffa|truffatori|fregatura|vaffanculo|andate a|vai a quel paese|fuori dalle|che schifo|vergogna|levati|sparisci|sparite)
                thumbsdown
                """,
            ),
            Cue(
                PLAIN,
                """
                (abbiamo|ho|siamo|sono|usiamo|utilizziamo|uso|utilizzo|lavoriamo|lavoro|ci e|disponiamo) (gia|da anni|da tempo) .. (un|una|il|la|con|nostro|fornitore|fornitori|soluzione|coperti|a posto|partner|agenzia|qualcuno|consulente|sistema|serviti|tutto|impegnat*|preso|scelto|contratto|altro|coperto|interno|software|gestit*|quello|dei|risolto|assicurat*)
                gia (un|una|coperti|fornit*|a posto|altro|serviti|assunto|trovato|scelto|fatto|preso|impegnat*|risolto|provveduto|clienti|cliente|usiamo|uso|qualcuno|soddisfatt*|in essere|acquistato|comprato|venduto)
                (soddisfatt*|content*|felic*|bene) (di|con|del|della|dei|dove|nel|cosi|qui|come|dell*)
                (internamente|in casa|da soli|con risorse interne)
                (siamo|sono) a posto (cosi|grazie|per)
                (non|senza|nessun|niente|manca*|finito) (abbiamo |ci e |ho |il |di |piu |un )*(budget|soldi|fondi|tempo|risorse|posizioni aperte)
                (troppo|molto) (caro|cara|costoso|costosa)
                (buona fortuna|in bocca al lupo|buon lavoro|buona ricerca|buon proseguimento|auguri)
                (appena|da poco) (firmato|cambiato|iniziato|rinnovato|acquistato|assunto|comprato|preso|entrat*)
                non (e|sono) .. (priorita|prioritari*|nei (nostri )?piani|in programma)
                """,
            ),
            Cue(SOFT, "(purtroppo|mi dispiace|mi spiace|spiacente) .. (no|non|ma)\n(ma|grazie) (no|non|ma)\nno,"),
            Cue(HINT, "(non|niente|nulla|mai|nessun|nessuna|nessuno)\n(purtroppo|spiacente|peccato)"),
            Cue.whole_answer(
                FIRM,
                "no|no grazie|non mi interessa|non ci interessa|non interessa|non interessato|non interessata|niente|mai|passo|neanche per sogno|assolutamente no|non sono interessato|non sono interessata|grazie no|per niente|non serve|siamo a posto|a posto cosi|nessun interesse|no no|thumbsdown|direi di no|troppo caro|non per ora grazie|meglio di no|passiamo",
            ),
        ),
        mistaken="""
            (nessun|non ci e|non e un|niente|senza|non ho) (problema|fretta|dubbio|preoccup*|paura|problemi|idea|obiezion*|pensier*)
            (perche|come) no
            non (e che non|solo|ho capito|ho ricevuto|ho visto|sono sicur*|so se|so chi|male|vedo lo ora|e male|mi e chiaro|ho avuto modo|posso (oggi|domani|lunedi|martedi|mercoledi|giovedi|venerdi))
            non (sono|e|siamo|sarei) (io |la |il |piu |mia |mio |di mia |quella |quello |lo )*(persona|giust*|referente|responsabile|competenza|area|reparto|proprietari*|interlocutor*|io|ufficio|addetto|titolare)
            non (e|sembra|sarebbe) (un |il )?(buon|miglior|momento|giusto|periodo)
            non (ora|adesso|ancora|per ora|al momento)
            """,
        fires="No grazie\nNon ci interessa\nAbbiamo già un fornitore, siamo soddisfatti",
        near_misses="Nessun problema, martedì va bene\nCerto, perché no?",
    ),
    Family(
        "not_now",
        "it",
        (
            Cue(
                FIRM,
                (
                    f"(ricontatt*|contatt*|risent*|sentiamoci|riscriv*|scriv*|richiam*|chiam*|riprov*|riparl*|risentiamoci|risentirci|ne riparliamo|tornate|torni|aggiornia*|riprendiamo|rivediamo|riprendere|riparliamone|fatevi|si faccia|fatti|riprend*|rived*|provate|provi|prova|parliamone) ... (a|in|tra|fra|dopo|da|per|verso|nel|nella|dal|fine|inizio|meta|il|la|con) .. {_TIME}",
                    f"(tra|fra|in) (un|una|due|tre|quattro|cinque|sei|qualche|un paio di|alcuni|alcune|<num>) {_TIME}",
                    f"(forse|magari|eventualmente|semmai|meglio|solo|non prima di|se mai) (a|in|dopo|nel|verso|per|il|la|dal|tra|fra|lo)? .. {_TIME}",
                    "(prossimo|prossima) (mese|anno|settimana|trimestre|semestre|estate|primavera|autunno)",
                    "(mese|anno|settimana|trimestre|semestre) prossim*",
                    "(piu avanti|in futuro|una altra volta|un altro momento|in un altro momento|piu tardi|quando (torno|rientro|saro|avro|rientrero|tornero)|al mio (rientro|ritorno)|dopo le (ferie|vacanze|feste))",
                ),
                unless="(fuori ufficio|fuori sede|assente|non mi interessa|non ci interessa|non siamo interessat*|non sono interessat*|urgenz*|urgent*|va bene|mi va bene|in ferie fino)",
            ),
            Cue(
                PLAIN,
                """
                (non e|non sarebbe|brutto|pessimo|non) (un |il |proprio |davvero )*(buon |miglior |momento giusto |giusto |periodo |ideale )*(momento|periodo)
                (adesso|ora|al momento|per ora|in questo momento|attualmente|oggi|per il momento|ancora) (non|no|siamo|sono|impossibile)
                (non|niente) (ora|adesso|per ora|al momento|ancora|in questo momento|per il momento|oggi)
                (troppo|molto|super|un po') (presto|impegnat*|pres*|occupat*)
                (oberat*|incasinat*|strapien*|in pausa|congelat*|rimandat*|sospes*)
                (mi|ci) (dia|dai|date|serve|servono|prendo) .. (tempo|giorni|settimane)
                (ci penso|ci pensiamo|devo pensarci|le faccio sapere|ti faccio sapere|vi faccio sapere|vi aggiorno|la ricontatto|vi ricontatto)
                """,
            ),
            Cue.whole_answer(
                PLAIN,
                "non ora|non adesso|adesso no|ora no|al momento no|per ora no|non ancora|piu tardi|dopo|forse|forse piu avanti|magari dopo|piu avanti|impegnato|impegnata|sono impegnato|sono impegnata|una altra volta|in futuro",
            ),
        ),
        fires="Risentiamoci a settembre\nNon è il momento giusto\nMi ricontatti tra due mesi",
    ),
    Family(
        "wrong_person",
        "it",
        (
            Cue(
                FIRM,
                """
                non (sono|e|siamo) (io |la |il |piu |mia |mio |di mia |quella |quello |lo |nostra |di nostra |del mio |nel mio )*(persona|giust*|referente|responsabile|competenza|area|reparto|proprietari*|interlocutor*|io|ufficio|addetto|titolare|corrett*|signor*|numero|me|chi)
                (numero|persona|indirizzo|contatto|destinatario|email) (sbagliat*|errat*|scorrett*)
                (ha|hai|avete|hanno) .. sbagliato .. (persona|numero|indirizzo|destinatario|contatto)?
                (ha|hai|avete) sbagliato
                (mi|ci) (ha|avete|hai|state|sta) .. (confus*|scambiat*|confondendo|scambiando)
                non (me ne occupo|mi occupo|lavoro|lavora|gestisco|seguo) .. (di|piu|li|in|per|la|qui|io|acquisti|questo)
                non (ho|ha) (niente|nulla) a che (fare|vedere)
                (qui|da noi) non (ci e|lavora|abita|esiste)
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "numero sbagliato|persona sbagliata|ha sbagliato|hai sbagliato|ha sbagliato numero|non sono io|sbagliato numero|ha sbagliato persona|non e di mia competenza",
            ),
        ),
        fires="Non sono la persona giusta\nHa sbagliato numero",
    ),
    Family(
        "referral",
        "it",
        (
            Cue(
                FIRM,
                """
                (contatt*|parl*|scriv*|chiam*|si rivolga|rivolg*|sent*|chied*|provi|prova) (con |a |al |alla |il |la |direttamente |pure |di |per favore |invece |ad |al |lo )*(mio|mia|nostro|nostra|collega|responsabile|ufficio|reparto|direttore|direttrice|capo|titolare|socio|socia|amministrazione|acquisti|hr|it|segretaria|risorse umane|commerciale|segreteria|marito|moglie)
                (inoltr*|gir*|pass*|trasmett*|trasmess*|inoltrato|girato) (la |il |lo |vostra |sua |tua |questa |questo |ho |sua |mail |lo )*(mail|email|messaggio|richiesta|proposta|contatto|tutto|informazion*)? .. (a|al|alla|al|ai|alle) .. (collega|responsabile|ufficio|capo|mio|mia|nostro|nostra|chi|reparto|colleghi|direttore|acquisti)?
                (si rivolga|rivolgersi|rivolgetevi|rivolgiti) (a|al|alla|alle|allo|ai)
                (in copia|in cc|metto in copia|ho messo in copia|aggiungo in copia|in conoscenza)
                (metto|mettere|mettervi|metterla) .. in contatto
                (la persona|il referente|il responsabile|la referente|persona) (giust*|corrett*|di riferimento)? ?(e|sarebbe) (il|la|mio|mia)
                (se ne|ne) occupa (il|la|un|una|mio|mia|nostro|nostra|lo|ora)
                (mio|mia|nostro|nostra|il|la) (collega|responsabile|capo|socio|titolare) .. (segue|gestisce|decide|si occupa|puo|e chi|se ne)
                """,
            ),
        ),
        mistaken="(devo|dobbiamo|ne|prima) (parl*|sent*|chied*|consult*|parlo) .. (con|al|il|mio|mia)",
        fires="Si rivolga al nostro ufficio acquisti\nHo girato la mail alla collega",
    ),
    Family(
        "question",
        "it",
        (
            Cue(
                PLAIN,
                """
                (quanto|quanta|quanti|qual|quale|quali|che|cosa|come|chi|dove|perche|di cosa|da dove) (costa|costano|e|sono|viene|verrebbe|prezzo|prezzi|cosa|offrite|offre|funziona|avete|siete|sei|parla|parlo|tratta|si|azienda|tipo|servizi|prodotto|stipendio|differenz*|vantagg*|condizion*|fate|fa|costi|ha|hai|ruolo|garanzi*|ral|costerebbe|prevede|significa)
                (mand*|invi*|fornir*|condivid*|vorrei|posso|potete|puo|potrebbe|potreste|avere|ricevere|gradirei) ... (informazioni|info|prezzo|prezzi|dettagli|listino|preventivo|catalogo|brochure|link|esempi|dati|presentazione|documentazione|materiale|scheda|costi|condizioni|quotazione)
                (piu|maggiori|ulteriori|qualche) (informazion*|info|dettagli*|dati|delucidazion*)
                (saperne|sapere|capire) (di piu|meglio)
                (mi spieghi|mi spiega|spiegami|spiegatemi|spiegare)
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "prezzo|prezzi|quanto|quanto costa|costo|costi|chi sei|chi e|chi siete|chi parla|info|maggiori informazioni|piu informazioni|di cosa si tratta|cosa|cosa e|come|come funziona|perche|dettagli|ral|stipendio|link|che azienda|quanto viene",
            ),
        ),
        mistaken="(come|tutto) (va|sta|stai|bene)\n(quando|a che ora|che giorno) .. (possiamo|puo|disponibil*|ci sentiamo|vediamo)",
        fires="Quanto costa?\nChi è lei?",
    ),
    Family(
        "yes",
        "it",
        (
            Cue(
                FIRM,
                """
                (si|certo|va bene|ok|volentieri|perfetto|di accordo|certamente|ottimo) (grazie|volentieri|certo|mi|ci|sono|siamo|vorrei|mandi|mandate|chiami|chiamatemi|possiamo|quando|sentiamoci|con|parliamone|interess*|per|procediamo|fissiamo|attendo|martedi|lunedi|mercoledi|giovedi|venerdi|domani|mi piacerebbe)
                (mi|ci) (interessa|interesserebbe|piacerebbe|incuriosisce|va bene|sembra|pare|farebbe piacere|fa piacere) .. (molto|sentire|sapere|vedere|conoscere|parlar*|la|il|una|un|interessante|ottim*|provare|giovedi|martedi|capire)?
                (sono|siamo|sarei|saremmo|molto) (molto |sicuramente |davvero |assolutamente )*(interessat*|disponibil*|di accordo|curios*|favorevol*|liet*|content* di|felic* di)
                (lunedi|martedi|mercoledi|giovedi|venerdi|domani|oggi|pomeriggio|mattina|alle <num>|settimana prossima) .. (va bene|vanno bene|per me|perfetto|ok|posso|sono libero|sono libera|andrebbe bene|funziona|benissimo)
                (mi chiami|chiamami|chiamatemi|mi telefoni|telefonami|mi richiami) .. (domani|oggi|alle|al|pure|quando|giovedi|martedi|lunedi|mercoledi|venerdi|per|dopo)?
                (quando|a che ora|che giorno) .. (possiamo|puo|potremmo|ci sentiamo|ci vediamo|sei|siete|e|potete|disponibil*|iniziamo)
                (fissiamo|organizziamo|sentiamoci|parliamone|vediamoci|incontriamoci|facciamo|facciamolo|procediamo|proviamo|programmiamo|discutiamone|andiamo) .. (un|una|domani|pure|la|volentieri|avanti|appuntamento|call|prossima|giovedi)?
                (mandi|mandate|invii|inviate|mandami|inviami|mi mandi|mi invii|mandatemi|inviatemi) (pure |la |il |una |un |lo |mi |vostra |sua )*(proposta|contratto|invito|disponibilita|calendario|orari|date|offerta|tutto)
                (buona idea|ci sto|affare fatto|suona bene|mi sembra (ottimo|interessante|una buona)|con piacere|molto volentieri|procedete|procediamo|in allegato|ecco (il|la|i)|attendo|resto in attesa)
                """,
                unless="(non (mi|ci|sono|siamo|e) .. (interess*|va bene|piace)|cancell*|rimuov*)",
            ),
            Cue.whole_answer(
                FIRM,
                "si|si grazie|certo|volentieri|va bene|ok|perfetto|certamente|interessato|interessata|mi interessa|molto interessato|molto interessata|di accordo|ci sto|perche no|con piacere|ottimo|benissimo|mi chiami|sentiamoci|certo che si|affermativo|si certo|si volentieri|si mi interessa|parliamone|bene",
            ),
        ),
        mistaken="(non|nessun|mai|neanche|poco|ne) (mi |ci |sono |siamo |molto |sarei |saremmo |e di |abbiamo |ho |particolarmente |piu )*(interess*|disponibil*|va bene|piace|piacerebbe|convin*)\nma (no|non)\nse (interess*|foss*)",
        fires="Sì, volentieri\nMi interessa, mi chiami domani",
    ),
    Family(
        "auto",
        "it",
        (
            Cue(
                FIRM,
                """
                (risposta|messaggio|email|risponditore) automatic*
                (fuori|assente) (ufficio|sede|dal ufficio|dal|stanza|per)
                (sono|saro|siamo|risulto) (attualmente |al momento )?(in |fuori )?(ferie|assente|fuori ufficio|fuori sede|malattia|congedo|maternita|trasferta|vacanza|viaggio) .. (fino|dal|e|con|sino|rientr*|torn*|senza|per|al)
                (rientro|rientrero|tornero|torno|saro di ritorno|saro di nuovo) .. (il|in ufficio|giorno|lunedi|martedi|mercoledi|giovedi|venerdi|operativ*)
                (per|in caso di) (urgenz*|urgent*|comunicazioni urgenti|questioni urgenti|necessita urgenti|emergenz*|necessita|richieste urgenti)
                (durante|in) (la )?mia assenza
                accesso limitato
                (mancata consegna|recapito|consegna) .. (fallit*|non riuscit*|impossibile|messaggio|notifica|stato)
                (non (e stato possibile|puo essere|e stato|recapitato)) .. (consegn*|recapit*)
                (messaggio|mail|email) non (consegnat*|recapitat*)
                (casella|indirizzo|utente|account|mailbox) .. (piena|inesistente|disattivat*|sconosciut*|non (esiste|e piu|valido|monitorat*|presidiat*|attiv*)|e stat* disattiv*|non piu attiv*|dismess*)
                non (lavora|fa parte|collabora|e) piu .. (in|con|per|di|azienda|presso|parte|noi|nostra)
                (abbiamo ricevuto|ho ricevuto) (la|il) (sua|suo|vostra|tua|tuo) (mail|email|messaggio|richiesta|candidatura)
                (la|il) (sua|tua|vostra|suo) (richiesta|mail|ticket|email|messaggio|segnalazione) .. (e stat*|e|sara) .. (ricevut*|registrat*|apert*|pres* in carico|inoltrat*|elaborat*)
                (numero|n) (di )?(ticket|pratica|richiesta)
                grazie per (averci|aver|la sua|il suo|il tuo|la tua|averla) .. (contattat*|scritto|mail|messaggio|richiesta|email) .. (le|la|vi|risponder*|ti|nostro|il|un|saremo|sara|ricever*|provvederemo|appena)
                (non rispondere|non rispondete|si prega di non rispondere) .. (a questa|a questo|questa)?
                """,
            ),
            Cue.whole_answer(
                FIRM, "fuori ufficio|risposta automatica|assente|in ferie|fuori sede|messaggio automatico"
            ),
        ),
        fires="Sono fuori ufficio fino al 12 maggio\nRisposta automatica: la sua mail",
    ),
)
"""All that is read in Italian."""
