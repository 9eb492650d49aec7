"""German, without umlauts: "für" is "fur", "ß" is "ss"."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_MONTH = "(januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|q1|q2|q3|q4|fruhjahr|fruhling|sommer|herbst|winter|jahresende|jahresanfang|neuen jahr|neues jahr|ostern|weihnachten|urlaub|elternzeit|sommerpause|quartal|quartals|jahr|jahres|monat|monats|woche|halbjahr|messe|ferien|feiertagen)"
_SPAN = "(einer|einem|zwei|drei|vier|funf|sechs|acht|zehn|ein paar|einigen|<num>|ca) (bis .. )?(tagen|wochen|woche|monaten|monat|jahren|jahr|quartalen)"

GERMAN: tuple[Family, ...] = (
    Family(
        "unsubscribe",
        "de",
        (
            Cue(
                FIRM,
                """
                (abmelden|austragen|abbestellen|abbestelle|loschen sie|losche|loschen|streichen sie|streichen|entfernen sie|entfernen|nehmen sie|nimm|tragen sie|melden sie) (mich|uns|bitte|meine|meinen|unsere|diese|sie|den|die|mir) ... (aus|von|ab|verteiler|liste|newsletter|adresse|daten|kontakt*|email*|nummer|datenbank|kartei)
                (mich|uns|meine|meinen|meinem|unsere|adresse|email|emailadresse|daten|kontakt*|nummer|newsletter|verteiler|verteilerliste|liste|datenbank) ... (loschen|streichen|entfernen|abmelden|austragen|abbestellen|loschung|herausnehmen|rausnehmen|runternehmen|nehmen|vergessen|sperren)
                (bitte|mochte|will|wunsche|jetzt|sofort|hiermit) .. (abmelden|austragen|abbestellen|abbestellung|loschen|loschung|entfernen|streichen|unterlassen)
                (newsletter|abo|verteiler) .. (abbestell*|kundig*|abmeld*)
                (abmeldung|unsubscribe|abmelden|abbestellen)
                (nicht|nie|nie wieder|keinesfalls) (mehr |wieder |weiter |langer |nochmal |noch einmal |noch mal |erneut )*(kontaktier*|anschreib*|schreib*|anruf*|anmailen|anzuschreiben|anzurufen|zu kontaktieren|melden|behellig*|belastig*|bei (mir|uns) melden|zu schreiben|an diese|an mich|an uns)
                (rufen|schreiben|kontaktieren|melden|mailen|sprechen) sie (mich|uns|mir|sich|hier|bitte|mich bitte|an) .. (nicht|nie|keine) (mehr|wieder|weiter|an)
                (schreib|ruf|kontaktiere|kontaktier|melde) (mich|mir|uns|dich) .. (nicht|nie|keine) (mehr|wieder|an)
                (keine|keinerlei) (weiteren |weitere |mehr |solchen |solche |werbe |derartigen |unaufgeforderten )*(email*|nachricht*|anruf*|werbung|newsletter|kontaktaufnahm*|kontakt|mitteilung*|zuschrift*|werbemails|spam|anfragen|kontaktversuch*|post) .. (mehr|schicken|senden|zusenden|erhalten|bekommen|wunsch*|an|von|bitte|zu)
                (keine|keinerlei) (weiteren|weitere) (email*|nachricht*|anruf*|werbung|newsletter|kontakt*|mitteilung*|zuschrift*)
                (mochte|mochten|will|wollen|wunsche|wunschen) .. (nicht|keine|nichts) (mehr |weiter |langer |weiteren |weitere )*(kontaktiert|angeschrieben|angerufen|belastigt|email*|nachricht*|anruf*|von ihnen|werbung|horen|newsletter)
                (lassen|lass) (sie )?(mich|uns|mir|uns) .. (in ruhe|in frieden)
                (horen|hor|horen sie|hort) .. auf .. (schreiben|anzuschreiben|anzurufen|anschreiben|anrufen|damit|zu|mir|mit|uns|nerven|email*|spam*)
                (aufhoren|unterlassen sie|unterlassung|abmahnung|abmahnen)
                (rechtsanwalt|anwalt|rechtliche schritte|rechtlich* schritt*|anzeige|unterlassungserklarung|bundesnetzagentur|datenschutzbehorde|datenschutzbeauftragt*|verbraucherzentrale|landesdatenschutz*)
                (dsgvo|uwg|datenschutz*) .. (verstoss|auskunft|loschung|widerspruch|widerspreche|beschwerde|loschen|verletz*|art|artikel)
                (verstoss|verstosst|verstossen|gemass|nach|laut|gegen) ... (dsgvo|uwg|datenschutz*)
                (widerspreche|widerspruch|widerrufe|widerruf) ... (nutzung|verarbeitung|einwilligung|daten|werbung|zusendung|kontakt*|zustimmung)
                (das ist|ist|als|nur|reiner|wegen) .. (spam|belastigung)
                (blockiert|blockiere|gesperrt|spam gemeldet|melde sie|gemeldet)
                (nie|nicht|nichts) (fur|bei|zu) .. (angemeldet|zugestimmt|eingewilligt|abonniert)
                (keine|nie eine|niemals) (einwilligung|zustimmung|erlaubnis)
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "stop|stopp|abmelden|abmeldung|austragen|loschen|unsubscribe|entfernen|aufhoren|spam|remove|schluss|hor auf|horen sie auf|lass mich in ruhe|abbestellen|schluss damit|schluss jetzt",
            ),
        ),
        mistaken="""
            (mein|unser|unsere) (rechtsanwalt|anwalt|rechtsabteilung|datenschutzbeauftragt*) (muss|musste|wird|will|pruft|mochte)
            (zum|der|den|ihr|ihrem) (abmeldelink|abmelde link)
            rufen sie mich .. (vor|am|bis)
            nicht (anrufen|telefonieren|schreiben|mailen) (aber |sondern |bitte |doch )*(lieber|besser|per|eine|schreiben|mailen|anrufen|mail|email|schriftlich)
            """,
        fires="Bitte streichen Sie mich aus Ihrem Verteiler\nStopp\nUnterlassen Sie weitere Anrufe\nNicht mehr anschreiben!",
        near_misses="Ich melde mich im Herbst\nMelden Sie sich gern noch einmal im Mai",
    ),
    Family(
        "no",
        "de",
        (
            Cue(
                FIRM,
                """
                (kein|keine|keinen|null|nicht das geringste|derzeit kein|aktuell kein|leider kein|uberhaupt kein) (weiteres |grosses |wirkliches |aktuelles )?(interesse|bedarf|verwendung|verwendungszweck)
                (nicht|nichts) (wirklich |weiter |mehr |besonders |daran |sonderlich |uberhaupt )*interessiert
                interessiert (mich|uns) .. nicht
                (besteht|besteht bei uns|besteht derzeit|sehe|sehen|haben|habe|sehen wir|brauchen|brauche|benotigen|benotige) ... (kein|keine|keinen|nicht|nichts) (bedarf|interesse|notwendigkeit|verwendung|davon|so etwas|sowas|das|weiteren|weitere|neue|neuen|hilfe|unterstutzung)
                (brauchen|brauche|benotigen|benotige|wollen|will|mochte|mochten) (wir|ich|das|es|so etwas|sowas) .. (nicht|nichts)
                nein (danke|vielen dank|besten dank|kein|keine|wir|ich|leider|das|bitte|und|lieber)
                (nicht|nichts) .. (fur (mich|uns|unser*|meine*)|das richtige|passend|relevant|geeignet|unser thema|unser ding|mein ding)
                (passt|passen|passt es|passt das|passt leider) .. (nicht|leider nicht) .. (zu|fur|in|bei)
                (lehne|lehnen|muss|mussen|mochte|mochten) .. (ab|ablehnen|absagen|verzichten|passen)
                (dankend|leider|hoflich) (ab|ablehnen|absagen|verzichten)
                (sage|sagen|sagen wir) .. ab
                (verzichte|verzichten|absage|ablehnung)
                (haben|habe) (uns|mich) (dagegen|anders|fur einen anderen|fur eine andere|fur ein anderes|fur jemand|gegen) .. (entschieden)?
                (nicht|keine|keinen) (weiter|weiterhin|langer) .. (verfolgen|verfolgt|interesse|bedarf)
                kommt .. nicht .. (in frage|infrage)
                (kein|keinen) (weiteren )?(gesprachsbedarf|beratungsbedarf)
                (nicht|nie) (auf der suche|auf jobsuche|wechselwillig|wechselbereit|zu verkaufen)
                auf keinen fall
                (verschwenden|verschwende|verschwendung) .. zeit
                (zeitverschwendung|betrug|abzocke|unseriose|frechheit|unverschamt|verarschung|so ein quatsch|schwachsinn|verpiss*|hau ab|witz)
                thumbsdown
                """,
            ),
            Cue(
                PLAIN,
                """
                (haben|habe|nutzen|nutze|verwenden|verwende|arbeiten|arbeite|besitzen|setzen|sind|bin|gibt es) ... (bereits|schon|seit jahren|seit langem|schon lange) .. (versorgt|anbieter|losung|partner|dienstleister|lieferant*|system|agentur|tool|berater|software|etwas|jemanden|einen|eine|ein|im einsatz|abgedeckt|mit|gelost|vergeben|besetzt|eingestellt|fundig|bestens|gut|zusammen)
                (bereits|schon) (gut |bestens |anderweitig |langst |intern |vollstandig |einen |eine |ein |mit |alle |alles )*(versorgt|abgedeckt|vergeben|besetzt|anbieter|losung|partner|dienstleister|lieferant*|agentur|system|gelost|bedient|aufgestellt|entschieden|gekauft|geregelt|betreut|zusammen)
                (gut|bestens|bereits|rundum|wunschlos|hervorragend) (versorgt|aufgestellt|bedient|betreut|ausgestattet|glucklich|abgedeckt|bestuckt)
                (sehr |ganz |rundum |absolut |wunschlos |vollig |bin |sind )*(zufrieden|glucklich) (mit|in|wo|bei|hier|und|da)
                (zufrieden|glucklich) .. (aktuellen|jetzigen|derzeitigen|unserem|unserer|meinem|meiner|job|anbieter|stelle|dienstleister)
                (intern|inhouse|selbst|selber|eigene|eigenen) .. (gelost|abgedeckt|abwickeln|machen|erledigt|erledigen|entwickelt|gemacht|abteilung|team|umgesetzt|umsetzen|losung)
                (machen|erledigen|losen|regeln|entwickeln) .. (intern|inhouse|selbst|selber)
                (kein|keine|keinen) (budget|geld|mittel|zeit|kapazitat*|ressourcen|stellen|planung*|anlass|grund|wechsel*|neuen|neue|veranderung*|prioritat|thema|kapazitaten)
                (nicht|zu) (teuer|im budget|prioritat|relevant|prioritar|budgetiert|geplant|vorgesehen|aktiv|leisten)
                (suche|suchen|plane|planen|denke|denken) (derzeit |aktuell |momentan |zurzeit |im moment |ich |wir )*(nicht|nichts|keine|keinen|kein)
                (viel|alles) (erfolg|gute|gluck) (bei|fur|mit|weiterhin|noch|ihnen|auf)
                (habe|haben) (gerade|erst|kurzlich|soeben|letzte woche|letzten monat) .. (unterschrieben|angefangen|gewechselt|verlangert|gekauft|entschieden|abgeschlossen|begonnen)
                (nicht|kein) (kaufen|verkaufen|wechseln|teilnehmen|weitermachen|mitmachen|machen|tun|umsteigen)
                """,
            ),
            Cue(
                SOFT,
                "nein\nleider (nicht|nein|kein|keine)\n(aber|doch) (nein|nicht|kein|keine|leider)\nunpassend\n(danke|dank) .. aber",
            ),
            Cue(HINT, "(leider|bedauer*|schade)\n(nicht|kein|keine|keinen)"),
            Cue.whole_answer(
                FIRM,
                "nein|ne|nee|nein danke|kein interesse|kein bedarf|nicht interessiert|danke nein|nicht notig|auf keinen fall|niemals|lieber nicht|eher nicht|passe|abgelehnt|vergiss es|nicht relevant|thumbsdown|kein budget",
            ),
        ),
        mistaken="""
            (kein|keine) (problem|sorge|sorgen|thema|eile|stress|ahnung|ursache|frage|umstande|hektik|einwand|einwande)
            nicht (schlecht|uninteressant|schlimm|verkehrt|dass|nur|abgeneigt|mehr als|vor|jetzt|heute|ganz klar|sicher|verstanden|ganz verstanden)
            (dienstag|montag|mittwoch|donnerstag|freitag|morgen|heute|da|dann) .. (passt|geht|kann|klappt) .. nicht
            (bin|sind) ... nicht .. (zustandig|der richtige|die richtige|richtige|verantwortlich|ansprechpartner*)
            (nicht|keine) (zustandig|der richtige|die richtige|verantwortlich)
            warum nicht
            (kann|konnen|konnten|wurden|haben|ist|sind|gibt) (sie|es|das|du) ... (nicht|kein|keine)
            nicht im (buro|haus)
            """,
        fires="Kein Bedarf, danke\nNein\nwir sind bestens versorgt\nDas passt leider nicht zu uns",
        near_misses="Kein Problem, Dienstag passt\nDafür bin ich nicht zuständig",
    ),
    Family(
        "not_now",
        "de",
        (
            Cue(
                FIRM,
                (
                    f"(melden|melde|kontaktieren|kontaktiere|schreiben|schreib|rufen|ruf|fragen|frag|kommen|sprechen|versuchen|versuch|probieren|anrufen|erinnern|horen|nachfragen|nachhaken) (sie |du |wir |uns |mich |mir |sich |dich |gern |gerne |bitte |doch |es |noch |noch einmal |nochmal |wieder |mal )* .. (im|in|ab|nach|anfang|mitte|ende|zum|zu|erst|um) .. ({_MONTH}|{_SPAN})",
                    f"(im|in|ab|nach|anfang|mitte|ende|erst|zum|nachsten|nachste|nachstes|kommenden|kommendes|uber) (dem |der |den |des |im |nachsten |nachster |kommenden |neuen |dritten |vierten |ersten |zweiten )*({_MONTH}|{_SPAN}) ... (noch einmal|nochmal|wieder|erneut|melden|sprechen|kontaktieren|anrufen|telefonieren|schreiben|reden|anschauen|prufen|zeit|anfragen|versuchen)",
                    f"in {_SPAN}",
                    f"(fruhestens|erst|nicht vor|erst wieder|erst nach|vielleicht|eventuell|evtl|eher|gerne|gern|wieder) (im|in|ab|nach|anfang|mitte|ende) .. {_MONTH}",
                    "(nachste|nachsten|nachstes|nachster|kommende|kommenden|kommendes|kommendem) (woche|monat|quartal|jahr|halbjahr|mal)",
                    "(nach|vor) (den|dem|der|meinem|meinen) .. (ferien|sommerferien|urlaub|feiertagen|messe|umzug|projekt)",
                    "(spater|ein andermal|zu einem spateren zeitpunkt|zu gegebener zeit|wenn ich (wieder )?(zuruck|da) bin|sobald ich (wieder )?(zuruck|da) bin|nach meinem urlaub|nach dem urlaub)",
                ),
                unless="(abwesen*|nicht im buro|vertretung|dringend*|kein interesse|kein bedarf|passt mir|passt gut|gern um|um <num> uhr)",
            ),
            Cue(
                PLAIN,
                """
                (jetzt|gerade|momentan|derzeit|aktuell|im moment|zurzeit|zur zeit|heute|diese woche|diesen monat|dieses jahr|dieses quartal) .. (nicht|schlecht|ungunstig|zu viel|stress|keine zeit|unpassend|kein budget)
                (schlechter|falscher|ungunstiger|unpassender|kein guter|nicht der richtige|nicht der beste|noch nicht der) (zeitpunkt|moment)
                (noch nicht|zu fruh|vielleicht spater|vielleicht|auf eis|verschoben|vertagt)
                (brauche|brauchen|geben sie|gib) .. (zeit|wochen|bedenkzeit)
                (uberlege|uberlegen|daruber nachdenken|nachdenken)
                (melde|melden|melde mich|komme) .. (mich|uns|dann|bei ihnen|auf sie zu)
                """,
            ),
            Cue.whole_answer(
                PLAIN,
                "jetzt nicht|nicht jetzt|noch nicht|spater|vielleicht spater|momentan nicht|derzeit nicht|aktuell nicht|gerade nicht|im moment nicht|keine zeit|keine zeit gerade|gerade keine zeit|vielleicht",
            ),
        ),
        fires="Melden Sie sich gern im März noch einmal\nGerade schlecht, vielleicht nach dem Sommer\nIn drei Wochen wieder",
        near_misses="Kein Interesse, auch nicht im nächsten Jahr",
    ),
    Family(
        "wrong_person",
        "de",
        (
            Cue(
                FIRM,
                """
                (nicht|nicht mehr|leider nicht) (der|die|das|mein|meine|unser|unsere|ihr|dafur|hierfur|daruber|in meiner|in mein) (richtige|richtiger|korrekte|passende|zustandige|zustandiger|ansprechpartner*|bereich|abteilung|aufgabe|aufgabenbereich|zustandigkeit|thema|gebiet|zustandig|verantwortlich|gesuchte|inhaber|entscheider|eigentumer)
                (nicht|nicht mehr) (zustandig|verantwortlich|der ansprechpartner|die ansprechpartnerin)
                (falsche|falscher|falschen|verkehrte) (person|nummer|ansprechpartner*|adresse|abteilung|empfanger|kontakt|herr|frau|firma)
                (falsch|verwahlt|verwechselt|verwechslung|verwechseln|irrtum|geirrt)
                (arbeite|bin) .. nicht (mehr )?(dort|mehr dort|mehr bei|mehr in|mehr fur|da|bei|fur|im unternehmen|tatig)
                (kenne|kennen|heisse|heissen) .. (nicht|anders)
                (hat|habe|haben) .. nichts .. zu tun
                (bin|ist) nicht (herr|frau)
                """,
            ),
        ),
        fires="Dafür bin ich nicht zuständig\nSie haben die falsche Nummer",
    ),
    Family(
        "referral",
        "de",
        (
            Cue(
                FIRM,
                """
                (wenden|wende|richten) .. (sich|dich|sie|ihre) .. (bitte |gern |gerne )?(an|direkt an)
                (leite|leiten|leitete|habe|haben|gebe|geben|schicke|sende) ... (weiter|weitergeleitet|weitergegeben|weiterleiten|weitergereicht)
                (weitergeleitet|weiterleiten|weitergegeben|weitergereicht)
                (in|ins|im) (cc|kopie|verteiler)
                (zustandig|verantwortlich|ansprechpartner*|ansprechperson) .. (ist|ware|dafur ist|hierfur ist) .. (herr|frau|kollege|kollegin|unser|unsere|mein|meine|die|der)
                (mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|der|die|dem) (kollege|kollegen|kollegin|chef|chefin|vorgesetzte*|einkauf|einkaufsleiter*|geschaftsfuhrer*|it abteilung|personalabteilung|leiter*|assistent*|nachfolger*|hr|marketing*) .. (kummert|zustandig|macht|entscheidet|leitet|betreut|hilft|kann|wird|ist|ansprechen|kontaktieren|fragen)
                (sprechen|kontaktieren|fragen|schreiben|rufen|sprich|frag|kontaktiere|melden) (sie |sich |dich |bitte |gern |lieber |am besten |direkt |doch |mal )*(mit |an |bei )?(meinem|meiner|meinen|meine|unserem|unserer|unseren|unsere|dem|der|den|die|herrn|frau|unser) .. (kollege*|kollegin|chef*|einkauf|leiter*|abteilung|geschaftsfuhr*|team|herrn|frau|hr|it|personal*)
                (stelle|bringe|vermittle|kann) .. (kontakt|verbindung|vorstellen) .. (her|zu|mit)
                """,
            ),
        ),
        mistaken="(bespreche|besprechen|klare|klaren|muss|frage) ... (chef|kollegen|team)",
        fires="Wenden Sie sich bitte an unseren Einkauf\nIch habe das an Frau Kern weitergeleitet",
    ),
    Family(
        "question",
        "de",
        (
            Cue(
                PLAIN,
                """
                (was|wie viel|wieviel|wie|welche|welcher|welches|welchen|wer|woher|warum|wieso|wofur|worum|wo|weshalb) (kostet|kosten|ist|sind|genau|machen|bieten|haben|hat|unterscheidet|funktioniert|wurde|ware|geht|gehalt|firma|unternehmen|preis|vorteile|konnen|bedeutet|beinhaltet|viel|hoch|lange|gross|soll|bringt|meinen|verdient|steckt|handelt|konditionen|erfahrung|referenzen|leistungen|kunden|stelle|sie|seid|bist)
                (schicken|senden|schick|sende|lassen|mailen|ubermitteln|geben|konnten|konnen|hatten|haben) ... (infos|informationen|info|unterlagen|preise|preisliste|details|angebot|prospekt|broschure|link|prasentation|material|beschreibung|stellenbeschreibung|referenzen|beispiele|eckdaten|konditionen|kosten)
                (mehr|weitere|nahere|genauere|zusatzliche) (infos|informationen|details|angaben|auskunft|unterlagen|einzelheiten)
                (um was|worum) (geht|handelt)
                (erzahlen|erklaren|erlautern) sie
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "preis|preise|kosten|wie viel|wieviel|wer sind sie|wer ist da|wer bist du|was kostet das|was kostet es|details|mehr infos|mehr informationen|link|gehalt|worum geht es|infos bitte",
            ),
        ),
        mistaken="(wann|wie) (passt|haben sie zeit|konnen wir|ware|geht es ihnen)",
        fires="Was kostet das im Jahr?\nWoher haben Sie meine Adresse?",
    ),
    Family(
        "yes",
        "de",
        (
            Cue(
                FIRM,
                """
                (ja|gerne|gern|klar|naturlich|sicher|sehr gerne|sehr gern) .. (bitte|gerne|gern|interesse|schicken|senden|rufen|machen|passt|lassen|interessiert|termin|her damit|konnen|vereinbaren|telefonieren)
                (habe|haben|hatte|hatten|besteht|grosses|grundsatzlich|durchaus|wir haben|ich habe|ich hatte) (grosses |grundsatzlich |durchaus |auf jeden fall |sehr )*interesse
                (bin|sind|ware|waren|klingt|sehr|finde|hort sich) .. (sehr |durchaus |grundsatzlich |echt |wirklich )*(interessiert|interessant|spannend|offen|dabei|gut|vielversprechend|super|toll)
                (interessiert|interessieren) (mich|uns)
                (lassen|lass|konnen|sollten|wollen|wollen wir|mochte|mochten|wurde|wurden) .. (uns |wir |gern |gerne |ich )*(sprechen|telefonieren|treffen|termin|kennenlernen|austauschen|vereinbaren|mehr erfahren|mehr horen|anschauen|ausprobieren|testen|starten|machen)
                (rufen|ruf) (sie )?mich (gern |gerne |bitte |einfach )*(an|unter|morgen|heute|um|am)
                (montag|dienstag|mittwoch|donnerstag|freitag|morgen|heute|nachmittag|vormittag|<num> uhr|termin) .. (passt|geht|ware|klappt|kann ich|gut|bei mir|in ordnung|ist ok|um <num>)
                (passt|geht|klappt) (mir|uns|gut|am|bei mir|perfekt|super|um)
                (wann|um wie viel uhr) (passt|haben|konnen|hatten|ware|konnten|geht|wurde)
                (schicken|senden|schick|sende) (sie )?(mir |uns |es |das |gern |gerne |bitte |einfach |mal )*(zu|ruber|her|ein angebot|einen termin|einladung|vertrag|terminvorschlage|termine|kalendereinladung)
                (freue|freuen) (mich|uns) (auf|uber)
                (nehme|nehmen) .. (einladung|angebot) .. an
                (hort|hore|klingt) .. (gut|interessant|spannend|super|toll)
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "ja|ja gerne|gerne|gern|klar|sicher|naturlich|einverstanden|passt|in ordnung|sehr gerne|sehr gern|ja bitte|interessiert|interesse|klingt gut|machen wir|super|perfekt|ok|abgemacht|her damit|jawohl|auf jeden fall|warum nicht|bin dabei",
            ),
        ),
        mistaken="(kein|keine|nicht|ohne|falls|wenn|mangels) (sie |grosses |wirklich |weiter |weiteres |daran |mehr |sehr |so )*(interesse|interessiert|interessant|gut|dabei)\n(nicht|kein|keine) .. (termin|sprechen|telefonieren|treffen)\n(passt|geht|klappt) .. (nicht|leider|schlecht)\n(versorgt|aufgestellt|leider) .. (gut|interess*)",
        fires="Ja, gerne. Mittwoch um 10 passt.\nKlingt spannend, rufen Sie mich an",
    ),
    Family(
        "auto",
        "de",
        (
            Cue(
                FIRM,
                """
                (abwesenheit*|abwesend|abwesenheitsnotiz|abwesenheitsmeldung|auto antwort|autoantwort|automatische (antwort|nachricht|email|benachrichtigung|ruckmeldung)|automatisch (generiert*|erstellt*|erzeugt*|versandt*|versendet*))
                (bin|befinde|sind|werde|ab) ... (nicht|ausser|nicht mehr) (im (buro|haus|dienst|hause)|haus|an meinem arbeitsplatz|erreichbar|am arbeitsplatz)
                (bin|befinde|sind) .. (bis|vom|ab|in der zeit|derzeit|aktuell|zurzeit|momentan|mich|derzeit im|aktuell im|im|in) .. (im urlaub|in urlaub|urlaub|elternzeit|mutterschutz|auf dienstreise|auf reisen|krank*|nicht erreichbar|abwesend|sommerpause)
                (urlaub|elternzeit|mutterschutz) .. (bis|ab|vom) .. <num>
                (nicht|ausser) im haus
                (melden uns|antworten|bearbeiten) .. innerhalb
                innerhalb (von )?(<num>|zwei|drei|einem|24|48|der nachsten) .. (tagen|werktagen|stunden|arbeitstagen|tage)
                (ab|am|bis) ... (wieder|zuruck) .. (erreichbar|im buro|im haus|fur sie da|da|zuruck)
                (emails|email|nachricht*|ihre email|mails) .. (werden|wird) .. (nicht |weder )(gelesen|weitergeleitet|bearbeitet|automatisch)
                (lese|lesen) .. keine (emails|email|nachrichten|mails)
                (in|bei) dringenden (fallen|angelegenheiten|anliegen)
                (meine vertretung|vertritt mich|vertretung ubernimmt|wahrend meiner abwesenheit|zu meiner vertretung)
                (nicht zugestellt|unzustellbar|unzustellbare|zustellung .. fehlgeschlagen|konnte nicht zugestellt|zustellfehler|postfach .. voll|empfanger .. (unbekannt|nicht gefunden))
                (nicht mehr|ausgeschieden|verlassen) .. (unternehmen|firma|bei uns|im hause) .. (tatig|beschaftigt|ausgeschieden|verlassen)?
                (unternehmen|firma) .. verlassen
                (ticket|ticketnummer|vorgangsnummer|ihre anfrage|ihr anliegen|ihre nachricht|ihre email) .. (wurde|ist|haben wir|erhalten|eingegangen|erstellt|registriert|nummer)
                vielen dank fur ihre (nachricht|anfrage|email|mitteilung) .. (wir|ich|unser|unsere) .. (werden|melden|bearbeiten|bin|haben|kummern|sind|antworten)
                (postfach|adresse|mailbox) .. (nicht (mehr )?(gelesen|abgerufen|betreut|uberwacht|verwendet)|deaktiviert)
                """,
            ),
            Cue.whole_answer(FIRM, "abwesenheitsnotiz|automatische antwort|abwesend|im urlaub|nicht im buro"),
        ),
        fires="Ich bin bis zum 12. Mai nicht im Büro. In dringenden Fällen wenden Sie sich an Frau Kern.\nAutomatische Antwort: Ihre Nachricht",
        near_misses="Ich war im Urlaub, entschuldigen Sie. Ja, gerne ein Termin.",
    ),
)
"""All that is read in German."""
