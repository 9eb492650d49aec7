"""Courtesies and small words that may stand beside a one-word answer without changing it. In plain spelling."""

FILLERS = frozenset(
    (
        "respectfully politely simply again therefore please thanks thank you hi hello hey sorry ok okay well um uh hmm just and then again sir madam mate man dude buddy bro guys folks all best the kind regards "
        "cheers kindly lol haha xx x very much so many though but oh ah eh anyway really here there now to we i'd lovely good day morning afternoon evening for your "
        "email message time offer reaching out asking writing note contacting honestly actually team friend bye immediately asap "
        "bitte danke vielen dank hallo guten tag leider sehr geehrte geehrter damen und herren frau herr lg mfg grusse mit freundlichen liebe trotzdem schon mal "
        "merci beaucoup bonjour bonsoir monsieur madame desole svp se il vous plait cordialement salut de votre message mail "
        "gracias por favor hola buenos dias buenas tardes senor senora saludos muchas un saludo lo siento su tu mensaje correo "
        "obrigado obrigada ola bom dia boa tarde por favor senhor senhora abs abraco desculpe muito pelo contato "
        "grazie mille ciao buongiorno salve per favore signore signora saluti cordiali mi dispiace scusi tante "
        "bedankt dank je u wel alstublieft alsjeblieft hallo dag beste groet groeten met vriendelijke helaas "
        "dziekuje dziekuje bardzo prosze dzien dobry pan pani witam pozdrawiam przepraszam niestety"
    ).split()
)

NEGATIONS = frozenset(
    "not never only hardly barely nor nobody without while although unless nicht kein keine keinen nie pas aucun jamais nunca sin nao nem sem mai senza niet geen nooit nie bez".split()
)
"""Words that turn an acceptance that follows at once. In plain spelling."""
DENIALS = NEGATIONS | frozenset(
    "no none nothing cannot ningun ninguna nada nenhum nessun nessuna niente rien niets nic zaden zadne".split()
)
"""These, and what else denies what follows."""

TURNS = frozenset(
    "but though however although still yet except aber sondern allerdings mais cependant pero sino mas porem ma pero maar echter ale jednak".split()
)
"""Words after which the other side is told."""

CONDITIONS = frozenset(
    "if unless provided long only wenn falls sofern si sauf salvo se caso als tenzij jesli chyba".split()
)
"""Words that make conditions."""
