"""Dutch, without accents: "geïnteresseerd" is "geinteresseerd"."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_TIME = "(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|lente|zomer|zomervakantie|herfst|najaar|winter|kerst|kerstvakantie|pasen|vakantie|verlof|kwartaal|jaar|jaren|maand|maanden|week|weken|dagen|feestdagen|nieuwe jaar|jaarwisseling|bouwvak|q1|q2|q3|q4|2027|2028)"

DUTCH: tuple[Family, ...] = (
    Family(
        "unsubscribe",
        "nl",
        (
            Cue(
                FIRM,
                """
                (afmelden|uitschrijven|uitschrijving|afmelding|unsubscribe|schrijf (mij|me|ons) uit|meld (mij|me|ons) af|uitgeschreven)
                (verwijder|verwijderen|verwijdert|haal|halen|schrap|wis|wissen|gooi|streep|delete) (mij|me|ons|mijn|onze|alsjeblieft|alstublieft|aub|svp|dit|deze|u|graag)
                (mij|me|ons|mijn|onze|adres|gegevens|nummer|mail|mailadres|naam|contactgegevens) ... (verwijderen|verwijder|wissen|schrappen|afhalen|van (de|jullie|uw|je|deze|die) .. (lijst|mailinglijst|maillijst|bestand|verzendlijst))
                (van|uit|af van) (de|jullie|uw|je|deze|die|dit) .. (lijst|mailinglijst|maillijst|bestand|verzendlijst|database|mailing|systeem|nieuwsbrief) .. (halen|verwijderen|af|haal|gehaald|verwijderd)?
                (stop|stoppen|hou|houd|houdt|ophouden|kap) (nu |eens |onmiddellijk |direct |a |alstublieft |er |daar |je |u |daarmee )*(met|op|ermee|mee|daarmee)
                (niet|nooit|geen|nimmer) (meer |weer |langer |nog |opnieuw |verder |te |worden |door |jullie |me |mij |wil |ik )*(mailen|bellen|benaderen|contacteren|contact op|benaderd|gebeld|gemaild|schrijven|berichten sturen|lastig|lastiggevallen|sturen|toesturen|spammen|appen|storen|aanschrijven|contact met|contact opnemen|gecontacteerd|ontvangen|van jullie horen|horen van)
                (neem|bel|mail|schrijf|benader|contacteer|stuur|app|val|stoor|spam) (mij |me |ons |alstublieft |aub |alsjeblieft |svp |dan |gelieve )*(niet|nooit|geen) (meer|weer|nog|langer|mails|berichten|opnieuw|contact|lastig|mail|reclame)
                (geen) (mails|mail|berichten|telefoontjes|reclame|spam|contact|verdere|nieuwsbrieven|aanbiedingen|nieuwsbrief) .. (meer|ontvangen|sturen|van|willen|wil|te ontvangen|contact|berichten|mails)
                (bel|mail|app|sms) (dit|deze) .. (nummer|adres) .. (niet|nooit)
                (laat) (mij|me|ons) (nu |alstublieft |aub |gewoon |toch )*(met rust|met vrede)
                (wil|wens|willen|wensen) .. (geen|niet) .. (meer|ontvangen|benaderd|gebeld|gemaild|contact|mails|berichten|verdere)
                (avg|autoriteit persoonsgegevens|gdpr|bel me niet|advocaat|juridische|aangifte|klacht|politie|lastigvallen|stalking|acm) .. (verzoek|indienen|stappen|klacht|melding|verwijder*|wissen|doen|in|recht|schending|register|artikel|melden)?
                (dit is|is|gemeld als|gemarkeerd als|als|pure) spam
                (geblokkeerd|blokkeer|blokkeren)
                (nooit|niet|geen) .. (toestemming|aangemeld|ingeschreven|opgegeven)
                """,
                unless="(voor (9|10|11|half|tien|negen) .. bel|advocaat moet|jurist moet|juridische afdeling|uitnodiging voor)",
            ),
            Cue.whole_answer(
                FIRM,
                "stop|stoppen|afmelden|uitschrijven|unsubscribe|verwijderen|verwijder|verwijder mij|hou op|houd op|stop ermee|spam|genoeg|laat me met rust|kappen|kap ermee|meld mij af|meld me af|schrijf me uit|stop hiermee",
            ),
        ),
        mistaken="niet (bellen|mailen|appen|storen) (voor|tussen|na|op|tijdens|vandaag|morgen|wel|liever|maar|kan wel)",
        fires="Graag uitschrijven\nStop met mailen\nNeem geen contact meer op",
        near_misses="Niet bellen voor tien uur, daarna prima",
    ),
    Family(
        "no",
        "nl",
        (
            Cue(
                FIRM,
                """
                (geen|niet|nul|nauwelijks|weinig|geenszins) (echt |meer |verder |verdere |zo |erg |bepaald |direct |momenteel |op dit moment |enkele |enige |heel |in het minst |helemaal |actief |op zoek |de |ook )*(interesse|geinteresseerd|belangstelling|behoefte|interessant|trek|zin)
                (interesseert|boeit|interesseren) (mij|me|ons) .. niet
                (hebben|heb|heeft|is|zijn|zie|zien) (er |hier |daar |wij |we |ik |op dit moment |momenteel |helaas |hiervoor |daarvoor )*(geen|niet|niets) .. (behoefte|interesse|nodig|belangstelling|noodzaak|budget|ruimte|vraag naar|belang)
                (niet|niets|niks|geen) (echt |meer |direct |hulp |ondersteuning |zoiets )*(nodig|van toepassing|relevant|passend|geschikt|voor (ons|mij)|iets voor (ons|mij)|ons ding|mijn ding|weggelegd)
                nee (dank|bedankt|hoor|dankjewel|dankuwel|helaas|niet|geen|we|wij|ik|liever|sorry|joh)
                (niks|niets) voor (ons|mij)
                (pas|passen|bedank|bedanken|bedank ik|bedanken wij|zien|zie|sla|slaan) (hiervoor|ervoor|wij|ik|we|vriendelijk|er|hier|daarvan|deze|dit) .. (af|van af|over|feestelijk|ook)?
                (wij|we|ik) (passen|pas|bedanken|bedank|slaan (dit |deze |even )?over|zien ervan af|wijzen .. af|laten .. aan ons voorbijgaan|laat .. voorbijgaan)
                (liever|beslist|absoluut|zeker|echt|dus) (niet|geen)
                (past|sluit) (dit |het |dat |deze |helaas |gewoon |echt )*niet (bij|aan|binnen|in)
                (gaan|ga|willen|wil|zullen|zal) (hier |dit |er |we |wij |ik |het |dit |daar |hier |helaas |zeker )*niet (mee |op |aan |verder |mee )*(verder|door|doorgaan|in|overstappen|kopen|verkopen|veranderen|wisselen|afnemen|doen|starten|mee|ingaan|verkassen)
                (geen|niet) (denken aan|sprake van)
                (voor geen (goud|meter)|over mijn lijk|dacht het niet|no way|vergeet het maar|echt niet|mooi niet)
                (tijdverspilling|verspilling|verspil|oplichter*|oplichting|nep|rot op|donder op|sodemieter|flikker op|opzouten|onzin|belachelijk|zwendel)
                thumbsdown
                """,
            ),
            Cue(
                PLAIN,
                """
                (hebben|heb|heeft|gebruiken|gebruik|werken|werk|maken|zijn|zitten) (hier |daar |wij |we |ik |er |hiervoor |daarvoor |ons |dit )*(al|reeds) .. (een|met|jaren|voorzien|leverancier|oplossing|partner|partij|bureau|iemand|systeem|goed|alles|vaste|geregeld|eigen|tevreden|onze|intern|van|onder|zelf|ingevuld)
                (al|reeds) (een|voorzien|geregeld|jaren|met|iemand|ingevuld|vervuld|gekozen|getekend|opgelost|onder contract|klant|vaste|verkocht|gekocht|in gebruik|besloten|een goede)
                (tevreden|blij|gelukkig|happy|goed) (met|bij|over|waar|zo|in|op mijn)
                (in eigen beheer|intern|zelf|inhouse) (geregeld|doen|opgelost|ontwikkeld|gedaan|regelen|gemaakt|doen we)
                (doen|regelen|maken) (wij |we |dit |het |alles |ons )*(zelf|intern|in eigen)
                (geen|onvoldoende) (budget|geld|middelen|tijd|capaciteit|vacatures|prioriteit|ruimte|plannen|plek|aanleiding|reden)
                (te) (duur|kostbaar|klein|groot|prijzig)
                (niet|geen) (op zoek|zoekende|in de markt|actief op zoek|van plan|aan het zoeken|te koop|prioriteit|aan de orde|op de planning|zoek)
                (succes|veel succes|sterkte) (met|ermee|verder|nog|gewenst|ermee)
                (net|onlangs|recent|pas|zojuist) (een |met |bij |getekend |nieuw* )*(getekend|begonnen|overgestapt|verlengd|gekocht|gestart|contract|aangenomen|gewisseld|nieuw*)
                """,
            ),
            Cue(SOFT, "(helaas|jammer) .. (niet|geen|nee)\n(maar|bedankt|dank) (nee|niet|geen|maar)\nnee,"),
            Cue(HINT, "(niet|geen|niets|nooit)\n(helaas|jammer|spijtig)"),
            Cue.whole_answer(
                FIRM,
                "nee|nee dank je|nee dank u|nee bedankt|neen|geen interesse|geen behoefte|niet geinteresseerd|niet nodig|nooit|liever niet|nee hoor|absoluut niet|echt niet|geen belangstelling|niet relevant|pas|niks voor mij|niet voor mij|niet voor ons|te duur|nee joh|thumbsdown|niet interessant|hoeft niet|hoeft niet hoor",
            ),
        ),
        mistaken="""
            (geen|niet) (probleem|punt|zorgen|haast|idee|enkel probleem|stress|dank|erg|moeite|bezwaar|onaardig|verkeerd)
            waarom niet
            niet (dat ik niet|alleen|slecht|oninteressant|gek|zeker|helemaal duidelijk|begrepen|ontvangen|gezien|gelezen|aanwezig|op kantoor)
            (ben|is|was|bent) (ik |u |hier |daar |er |zelf |helaas |dit )*(niet|geen) (meer )?(de |het |mijn |onze |degene |diegene )*(juiste|verantwoordelijk*|persoon|contactpersoon|aanspreekpunt|afdeling|eigenaar|degene|werkzaam|goede)
            niet (het |een )?(juiste|goede|beste|ideale|handig*) (moment|tijd|tijdstip|persoon|contactpersoon)
            (niet|nog niet) (nu|op dit moment|voor|meteen|vandaag|deze week)
            (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|dan) (kan|lukt|komt) (ik |het |mij )*niet
            (geen|niet) (tijd nu|op mijn terrein|mijn afdeling)
            """,
        fires="Nee, bedankt\nGeen interesse\nWe zijn tevreden met onze huidige leverancier",
        near_misses="Geen probleem, dinsdag is prima\nWaarom niet, stuur maar een voorstel",
    ),
    Family(
        "not_now",
        "nl",
        (
            Cue(
                FIRM,
                (
                    f"(neem|bel|mail|kom|probeer|vraag|benader|spreken|contact|terugkomen|schrijf|stuur|bellen|mailen|herinner|praten|laten|laat|kunnen|kun|mag|opnemen) ... (in|na|over|vanaf|begin|eind|medio|rond|voor|tegen|per|komend|komende|volgend|volgende|het|de) .. {_TIME}",
                    f"over (een|twee|drie|vier|vijf|zes|een paar|enkele|paar|<num>) {_TIME}",
                    f"(misschien|wellicht|eventueel|pas|liever|mogelijk|graag|hooguit|eerder|niet voor) (weer |pas |ergens )*(in|na|over|vanaf|begin|eind|medio|rond|volgend|volgende|het|de|komend) .. {_TIME}",
                    "(volgend|volgende|komend|komende|aankomend) (jaar|maand|kwartaal|week|zomer|voorjaar|najaar|halfjaar)",
                    "(later dit jaar|een andere keer|op een later (moment|tijdstip)|te zijner tijd|als ik terug ben|wanneer ik terug ben|na mijn (vakantie|verlof)|andere keer|ander moment|later nog eens|later weer)",
                ),
                unless="(afwezig|niet op kantoor|geen interesse|niet geinteresseerd|spoed|dringend*|schikt|komt .. uit|past mij|prima|om <num> uur|wil geen|geen mails|stop)",
            ),
            Cue(
                PLAIN,
                """
                (niet|geen|slecht|verkeerd) (het |een |op het )*(juiste |goede |beste |ideale |goed |handig )*(moment|tijdstip|timing)
                (nu|momenteel|op dit moment|vandaag|deze week|dit jaar|dit kwartaal) (even |nog |net )?(niet|geen|te druk|druk)
                (nog|nu even|even|nu) (niet|geen tijd)
                (te|erg|heel|veel te) (druk|vroeg)
                (komt|schikt) (nu |even |op dit moment |ons |mij |helaas )*(slecht uit|niet uit|niet goed uit|niet)
                (geef|geven) .. (tijd|weken)
                (erover nadenken|nadenken|even denken|denk er over|kom er op terug|kom er nog op terug|komen erop terug|laat het weten|hoort nog van)
                (uitgesteld|on hold|in de wacht|bevroren|geparkeerd)
                """,
            ),
            Cue.whole_answer(
                PLAIN,
                "nu niet|niet nu|nog niet|later|misschien|misschien later|momenteel niet|op dit moment niet|even niet|nu even niet|andere keer|te druk|druk|geen tijd|wellicht later|vandaag niet",
            ),
        ),
        fires="Bel me na de zomer nog eens\nHet komt nu niet goed uit\nNeem in maart weer contact op",
    ),
    Family(
        "wrong_person",
        "nl",
        (
            Cue(
                FIRM,
                """
                (niet|niet meer|geen) (de |het |mijn |onze |degene |diegene |hiervoor |daarvoor |hier )*(juiste|verantwoordelijk*|goede|contactpersoon|aanspreekpunt|afdeling|eigenaar|degene|persoon|werkgebied|functie) .. (persoon|contactpersoon|die|voor|hierover|aanspreekpunt|afdeling|adres)?
                (verkeerde|foute|foutief) (persoon|nummer|adres|afdeling|contactpersoon|bedrijf)
                (verkeerd|vergist|vergissing|verwar|verward|verwarring|verwisseld) .. (verbonden|nummer|persoon|met|u|zich)?
                (ga|gaat|werk|werkt|doe) (ik |hier |er |daar |zelf |al |helaas )*(niet|niet meer) .. (over|daar|bij|meer|hierover|inkoop|mee)
                (werk|woon) .. niet meer
                (niets|niks) mee te maken
                (hebt|heeft|heb|hebben) (de )?verkeerde
                niet mijn (afdeling|verantwoordelijkheid|terrein|huis|pakkie|taak|gebied|ding om te beslissen)
                """,
            ),
            Cue.whole_answer(
                FIRM, "verkeerd nummer|verkeerde persoon|ik ben het niet|verkeerd verbonden|niet mijn afdeling"
            ),
        ),
        fires="Ik ben niet de juiste persoon\nVerkeerd nummer",
    ),
    Family(
        "referral",
        "nl",
        (
            Cue(
                FIRM,
                """
                (neem|spreek|bel|mail|vraag|benader|contacteer|stuur|richt|overleg|ga|probeer) (contact |dan |dit |het |graag |beter |even |u |hiervoor |hierover |eens |het beste |liever |maar )*(op met|met|aan|naar|bij|tot|langs)? ?(mijn|onze|ons|de|het|zijn|haar) .. (collega|manager|directeur|inkoop|afdeling|hoofd|baas|leidinggevende|team|compagnon|partner|assistent*|hr|it|opvolger|marketing|inkoper|vrouw|man|receptie|zakenpartner|secretaresse)
                (doorgestuurd|doorsturen|stuur .. door|doorgezet|doorverwezen|verwijs .. door|zet .. door|geef .. door|doorgegeven|speel .. door|doorgespeeld)
                (stuur|zet|geef|speel) (het |dit |je |uw |jouw |de |ik )*(mail |bericht |even |vraag )*door
                (in cc|in de cc|cc|zet .. in cc|voeg .. toe|erbij gezet)
                (breng|brengen|koppel) .. (in contact|aan)
                (mijn|onze|de) (collega|manager|directeur|baas|partner|inkoper|opvolger) .. (gaat hierover|gaat daarover|gaat over|regelt|beslist|is verantwoordelijk|kan|helpt|is de)
                (juiste|goede) (persoon|contactpersoon|aanspreekpunt) (is|hiervoor is|voor dit is|daarvoor is)
                """,
            ),
        ),
        mistaken="(moet|wil|ga|zal|bespreek|overleg) .. (overleggen|bespreken|vragen|met mijn|dit met)",
        fires="Neem contact op met onze afdeling inkoop\nIk heb het doorgestuurd naar Els",
    ),
    Family(
        "question",
        "nl",
        (
            Cue(
                PLAIN,
                """
                (wat|hoeveel|welk|welke|hoe|wie|waar|waarom|waarvoor|waarover|hoezo|wanneer is) (kost|kosten|is|zijn|houdt|doen|doet|bieden|biedt|hebben|bent|ben|werkt|gaat|komt|tarief|prijs|tarieven|bedrijf|precies|verdient|verschil|voordelen|heb|heeft|haal|haalt|zou|betekent|levert|voorwaarden|salaris|lang|veel|groot|kom|dan|diensten|functie)
                (stuur|mail|geef|deel|kun|kunt|kan|zou|mag|graag|ontvang|ontvangen|wil) ... (informatie|info|prijs|prijzen|prijslijst|tarieven|details|offerte|brochure|link|voorbeelden|folder|documentatie|presentatie|gegevens|kosten|functieomschrijving|vacaturetekst|referenties|catalogus|prijsopgave)
                (meer|nadere|extra|verdere) (informatie|info|details|uitleg)
                (meer weten|toelichten|toelichting|uitleggen|leg uit)
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "prijs|prijzen|hoeveel|wat kost het|wat kost dat|wie bent u|wie ben je|wie is dit|info|meer informatie|meer info|waar gaat dit over|waar gaat het over|hoe|waarom|details|tarief|tarieven|salaris|link|welk bedrijf|wat is dit|kosten|hoezo",
            ),
        ),
        mistaken="(wanneer|hoe laat|welke dag) .. (kunnen|kunt|schikt|past|tijd|beschikbaar)\nhoe gaat het",
        fires="Wat kost dat?\nHoe komt u aan mijn adres?",
    ),
    Family(
        "yes",
        "nl",
        (
            Cue(
                FIRM,
                """
                (ja|prima|graag|zeker|oke|ok|goed|natuurlijk|top|leuk) (graag|prima|hoor|leuk|dat|is|lijkt|stuur|bel|laten|kom|interesse|interessant|wil|zullen|we|wij|ik|maar|natuurlijk|doe|zeker|idee|plan|goed)
                (heb|hebben|zeker|wel|ik heb|we hebben) (zeker |wel |best |grote |veel |inderdaad |absoluut )*(interesse|belangstelling)
                (ben|zijn|ook|zeker|erg|heel|wel|best) (zeker |erg |wel |heel |zeer |best |daar |daarin |hierin )*(geinteresseerd|interessant|benieuwd|nieuwsgierig|beschikbaar)
                (klinkt|lijkt) (mij |me |ons |heel |erg |wel |zeker |best |dat )*(goed|interessant|leuk|prima|een goed|top|mooi|handig|super|veelbelovend)
                (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vandaag|middag|ochtend|<num> uur|volgende week) .. (prima|schikt|past|kan|is goed|lukt|komt (mij |ons |goed )*uit|akkoord|is prima|werkt|ok|perfect)
                (bel|belt) (me|mij|u me|u mij) (maar|even|gerust|morgen|vandaag|om|op|maandag|dinsdag|woensdag|donderdag|vrijdag|vanmiddag|direct)
                (wanneer|hoe laat|welke dag) .. (kunnen|kunt|schikt|past|kun|zullen|heb|heeft|bent|komt|starten|beginnen)
                (laten|zullen|kunnen|laat) (we|wij|ons) (een |eens |even |maar |dan |snel |iets )*(afspreken|bellen|afspraak|kennismaken|praten|inplannen|plannen|spreken|doen|kijken|koffie|overleggen|zien|testen|proberen|beginnen|meeten|zitten)
                (stuur|mail) (maar |me |mij |het |gerust |een |de |even |ons |je |jullie |uw )*(voorstel|uitnodiging|contract|agenda|data|op|invite|toe|door|aanbod|tijden|overeenkomst)
                (kom maar op|doe maar|akkoord|doen we|afgesproken|goed idee|met plezier|kijk ernaar uit|graag meer horen|sta ervoor open|sta open voor|staan open|in de bijlage|bijgaand|hierbij)
                (wil|willen|zou|zouden) (wel |graag |zeker |best |eens |dat )*(een |eens |meer |de |kennismaken |afspreken )*(weten|horen|afspraak|demo|kennismaken|afspreken|proberen|testen|zien|gesprek)
                """,
                unless="(geen|niet) .. (interesse|geinteresseerd|behoefte|nodig)",
            ),
            Cue.whole_answer(
                FIRM,
                "ja|ja graag|graag|prima|zeker|oke|ok|akkoord|natuurlijk|is goed|goed|geinteresseerd|interesse|ja hoor|ja prima|waarom niet|top|doe maar|klinkt goed|klinkt interessant|lijkt me leuk|lijkt me goed|afgesproken|ja natuurlijk|jazeker|zeker weten|kom maar op|bel maar|bel me|interessant|stuur maar|stuur maar op",
            ),
        ),
        mistaken="(geen|niet|nooit|niets|indien|als|mocht) (u |er |echt |meer |verder |zo |erg |wel |daar |hier |we |bij )*(interesse|geinteresseerd|interessant|goed|benieuwd|prima|akkoord|belangstelling)\nmaar (niet|geen|nee)",
        fires="Ja graag, dinsdag schikt\nKlinkt interessant, bel me morgen",
    ),
    Family(
        "auto",
        "nl",
        (
            Cue(
                FIRM,
                """
                (automatisch|automatische|geautomatiseerd*) (antwoord|bericht|reactie|mail|gegenereerd*|email|beantwoord*|verzonden|verstuurd)
                (ben|momenteel|is|wij zijn|tijdelijk|vandaag) (ik |momenteel |op dit moment |tot |helaas |de hele |tijdelijk )*(afwezig|niet aanwezig|niet op kantoor|niet bereikbaar|met vakantie|op vakantie|met verlof|met zwangerschapsverlof|met ouderschapsverlof|buiten kantoor|uit kantoor|vrij|ziek|niet in de gelegenheid|out of office) .. (tot|t m|van|en|met|vanaf|maandag|wegens|ik|om|week|weer|uw|voor)
                (niet op kantoor|afwezigheid|afwezigheidsbericht|afwezigheidsmelding|buiten kantoor)
                (vanaf|op|per) ... (ben ik|weer|terug) .. (weer|terug|aanwezig|bereikbaar|op kantoor)
                (weer|terug) (aanwezig|bereikbaar|op kantoor|beschikbaar|op|vanaf)
                (bij|voor|in) (dringende|urgente|spoed|spoedeisende|noodgevallen) .. (zaken|vragen|gevallen|kunt|contact|kwesties|bel|neem)?
                (tijdens|gedurende|bij) mijn afwezigheid
                (mail|mails|berichten|e mail) .. (niet|beperkt) (gelezen|doorgestuurd|toegang|bekijken)
                (niet (worden )?(bezorgd|afgeleverd)|onbestelbaar|kon niet worden|bezorging .. mislukt|mailbox .. vol|bestaat niet|onbekende (gebruiker|ontvanger)|adres .. (niet gevonden|bestaat niet|niet meer in gebruik))
                (niet meer|niet langer) (werkzaam|in dienst|actief|verbonden)
                (hebben|heb) (uw|je|jouw) (bericht|mail|aanvraag|vraag|verzoek|e mail|sollicitatie) .. (ontvangen|goed ontvangen|in goede orde)
                (uw|je|jouw) (bericht|mail|aanvraag|verzoek|ticket|vraag|melding) .. (is|wordt|werd|hebben) .. (ontvangen|geregistreerd|aangemaakt|behandeld|doorgestuurd|in behandeling|nummer)
                (ticketnummer|zaaknummer|referentienummer|meldingsnummer)
                (bedankt|dank u|dank) (voor|u voor) (uw|je|het|jouw) .. (bericht|mail|aanvraag|contact*|e mail|bericht) .. (we|wij|ik|er|onze|u|wij|binnen|streven) .. (zo|reageren|nemen|streven|ben|antwoorden|binnen|ontvangt|team|komen|proberen|afwezig|met)
                (niet (te )?(reageren|beantwoorden|antwoorden)|reageer niet) .. (op dit|op deze)
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "afwezig|automatisch antwoord|niet op kantoor|afwezigheidsbericht|op vakantie|met vakantie|met verlof|afwezig tot maandag|(ik ben )?afwezig( tot)?( maandag| dinsdag| woensdag| donderdag| vrijdag)?",
            ),
        ),
        fires="Ik ben afwezig tot 12 mei. Voor dringende zaken kunt u bellen.\nAutomatisch antwoord: uw bericht",
    ),
)
"""All that is read in Dutch."""
