"""Spellings: what is written out, and the words whose slips are mended. Values only, without accents."""


def _pairs(table: str) -> dict[str, str]:
    """Read lines of ``short = written out``, several short forms apart by blanks."""
    sides = (line.split("=") for line in table.strip().splitlines())
    return {short: long.strip() for shorts, long in sides for short in shorts.split()}


WRITTEN_OUT = {
    "en": _pairs("""
        im = i am
        ive = i have
        ill = i will
        youre ur = you are
        youve = you have
        theyre = they are
        weve = we have
        dont don't dnt = do not
        doesnt dosent doesent = does not
        didnt = did not
        isnt = is not
        arent = are not
        wasnt = was not
        werent = were not
        cant cannot can't = can not
        couldnt = could not
        wont won't = will not
        wouldnt = would not
        shouldnt = should not
        havent = have not
        hasnt = has not
        hadnt = had not
        aint ain't = am not
        shan't = shall not
        thats that's = that is
        whats what's wats = what is
        hows how's = how is
        whos who's = who is
        its it's = it is
        theres there's = there is
        heres here's = here is
        let's lets = let us
        he's hes = he is
        she's = she is
        gonna = going to
        wanna = want to
        gotta = have to
        lemme = let me
        gimme = give me
        u ya = you
        r = are
        n = and
        pls plz plse pleas pleese = please
        thx tks tnx thnx thks thnks thankyou ty tq = thanks
        w/ w = with
        w/o = without
        b4 = before
        abt = about
        ppl = people
        msg msgs mssg = message
        txt txts = text
        txting txtin = texting
        texting = texting
        mins = minutes
        appt = appointment
        mtg = meeting
        yr = your
        tmrw tmr tomorow tommorow = tomorrow
        asap = asap
        rite = right
        nope nah naw nahh nopee noo nooo = nope
        yup yep yeah yea ya yah yes yess yesss = yes
        sry soz = sorry
        info informations = information
        stopp stp = stop
        remov remve romove removee = remove
        unsub unsubcribe unsubscibe unsuscribe unsubscrib unsubsribe unscribe = unsubscribe
        opt-out optout = opt out
        e-mail mail mails e-mails emial emal emaill = email
        emailing mailing e-mailing = emailing
        wrng worng = wrong
        persn perosn = person
        fone = phone
        intrest = interest
    """),
    "fr": _pairs("""
        svp stp = se il vous plait
        rdv = rendez-vous
        mail email e-mail courriel mails emails courriels = mail
        pr = pour
    """),
    "es": _pairs("""
        q k = que
        xfa xfavor porfa porfavor = por favor
        email emails e-mail mail mails correos = correo
    """),
    "pt": _pairs("""
        vc = voce
        vcs = voces
        pf pfv pfvr = por favor
        obg = obrigado
        n nao = nao
        q = que
        e-mail e-mails emails mail mails = email
    """),
    "de": _pairs("""
        koennen = konnen
        fuer = fur
        zurueck = zuruck
        buero = buro
        gruesse = grusse
        wuerde = wurde
        moechte = mochte
        moechten = mochten
        naechste = nachste
        naechsten = nachsten
        naechster = nachster
        spaeter = spater
        ueber = uber
        loeschen = loschen
        e-mail e-mails mail mails emails = email
    """),
    "it": _pairs("""
        nn = non
        x = per
        cmq = comunque
        mail mails email e-mail = email
    """),
    "nl": _pairs("""
        aub svp = alstublieft
        mail mails e-mail e-mails mailtje = mail
    """),
    "pl": _pairs("""
        mail mejl maili mejli maile email = mail
    """),
}

# Left: words whose slips are mended. Right: words one slip away that are meant as they stand.
KEYWORDS = {
    "en": (
        """interested interesting unsubscribe opportunity currently already available appreciate information vacation solution committed
        definitely tomorrow schedule calendar colleague responsible looking contacting reaching budget receive received email emails
        someone company companies quarter subscribe automatic office position position meeting question questions further harassing
        anymore longer removed messages message opposed relevant priority provider providers vendor vendors supplier happy pricing
        details forward proposal business department remove delete address""",
        """interest interests uninteresting unavailable subscribed subscriber subscribes messaging committee officer offices officers
        linger lounger messages messaged priorities proposals departments businesses details detailed detail vendors emailed emailer
        budgets budgeting quarters happily happen happens booking cooking hooking locking lurking question questioned received
        receives receiver receipt meetings melting meting petting setting getting letting betting netting reacting teaching leaching
        breaching preaching beaching preaching automated further farther father removes remover positions providing provide provided
        provides suppliers solutions opposite proposed position positions companions company lender sender fender tender render bender
        gender mender venue vacations calendars remote deplete colleagues forwarded forwards form irrelevant contracting""",
    ),
    "de": (
        """interesse interessiert interessieren abmelden kontaktieren abbestellen newsletter verteiler streichen entfernen unterlassen
        abwesenheit zustandig ansprechpartner""",
        "interessierte interessierten interessant interessante verteilen streiche entferne zustandige",
    ),
    "fr": (
        "interesse interesses interessee desabonner desinscrire desinscription desabonnement contacter absence",
        "interet interets interessant absences contacte contactez contacte interessent",
    ),
    "es": (
        "interesado interesada interesados interesa suscripcion contactar vacaciones",
        "interese intereso interes contacto contacta interesar interesan interesante",
    ),
    "pt": (
        "interesse interessado interessada interessados descadastrar remover contato ferias",
        "interesses interessa interessante contata contatos remove removeu feira feiras",
    ),
    "it": (
        "interessa interessato interessata interessati cancellatemi cancellami rimuovere rimuovetemi contattare",
        "interesse interessi interessano interessante rimuovete",
    ),
    "nl": (
        "interesse geinteresseerd afmelden uitschrijven verwijderen afwezig",
        "interessant interesses verwijder verwijderd",
    ),
    "pl": (
        "zainteresowany zainteresowana zainteresowani wypisac kontaktowac usunac dziekuje",
        "zainteresowania usunal wypisane dziekujemy",
    ),
}
