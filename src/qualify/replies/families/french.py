"""French, without accents: "intéressé" is "interesse"."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_TIME = "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver|rentree|noel|vacances|trimestre|semestre|annee|an prochain|mois|semaine|semaines|jours|ans|fetes|conges|q1|q2|q3|q4|t1|t2|t3|t4|2026|2027|2028)"

FRENCH: tuple[Family, ...] = (
    Family(
        "unsubscribe",
        "fr",
        (
            Cue(
                FIRM,
                """
                (stop|arret) (aux|les|mail|mails|sms|pub|spam|a|de)
                (me|nous) (retirer|enlever|supprimer|desinscrire|desabonner|rayer|effacer|radier)
                (desabonner|desabonnez|desabonne|desinscrire|desinscrivez|desinscription|desabonnement|unsubscribe)
                (retirez|retirer|enlevez|enlever|supprimez|supprimer|effacez|effacer|rayez|rayer|otez|radiez|sortez|retire|enleve|supprime|efface) (moi|nous|mon|mes|notre|nos|mon adresse|cette adresse|mes donnees|toutes|cela|ca|moi de|ce)
                (etre|soit|soient|suis) (retire|retiree|supprime|supprimee|enleve|desinscrit|desinscrite|desabonne|desabonnee|raye|efface) .. (de|liste|base)
                (ne|ne) (me|nous|plus|jamais) .. (contact*|ecri*|appel*|envo*|derang*|sollicit*|relanc*|harcel*|demarch*|spam*) .. (plus|jamais|se il|svp|merci|de|pas|a|sur)
                (ne|merci de ne|priere de ne|veuillez ne|souhaite ne|souhaitons ne|veux) (plus|jamais|pas) (jamais |plus |nous |me |me)*(me |nous |me|vous )*(contact*|ecri*|appel*|envoy*|derang*|sollicit*|relanc*|harcel*|demarch*|recevoir|etre)
                (plus|jamais) (de|de|aucun|aucune) .. (mail|message|messages|appel|appels|sms|publicite|pub|sollicitation*|contact|prospection|relance*)
                (arretez|arreter|arrete|cessez|cesser|stoppez|cesse) .. (de|de|ca|cela|vos|votre|tout|immediatement|maintenant|svp|se il|ces|les|me|me|toute)
                (laissez|laisse|foutez|fichez) (moi|nous|nous tranquilles|moi tranquille|la paix|moi la paix)
                (ne|ne) .. (souhaite|souhaitons|veux|voulons|desire|desirons) (plus|pas) .. (recevoir|etre contact*|etre sollicit*|etre demarch*|etre derang*|vos mail|de vos|figurer)
                (rgpd|cnil) .. (plainte|droit|demande|effacement|suppression|opposition|violation|conform*|article|contre)
                (signal*|plainte|saisir|saisis|denonc*|conform*|violation|contraire|article|vertu|non respect) ... (cnil|spam|rgpd|indesirable|signal spam|police)
                (droit|exerce) .. (de opposition|opposition|a le oubli|oubli|effacement|de effacement|de retrait|suppression)
                (avocat|poursuites|mise en demeure|action en justice|porter plainte|porterai plainte|harcelement|bloctel)
                (ce est|ceci est|cest|pur|du) (du |un )?(spam|harcelement)
                (je vous bloque|vous etes bloque*|bloque*)
                (jamais|pas) (donne|inscrit|inscrite|consenti|autorise|demande|accepte) .. (accord|consentement|mon adresse|recevoir|contact*|vos|inscrit*)?
                """,
                unless="(avant|cliquez|invitation|reunion)",
            ),
            Cue.whole_answer(
                FIRM,
                "stop|stop sms|arret|desabonnement|desinscription|unsubscribe|retirez moi|arretez|cessez|ca suffit|assez|spam|desabonner|desinscrire",
            ),
        ),
        fires="Merci de me retirer de votre liste\nSTOP\nNe me contactez plus\nArrêtez de m'écrire, sinon plainte à la CNIL",
        near_misses="Ne m'appelez pas avant 10h, mais l'après-midi ça me va",
    ),
    Family(
        "no",
        "fr",
        (
            Cue(
                FIRM,
                """
                (pas|plus|guere|nullement|aucunement|point|absolument pas|non) (du tout |vraiment |tres |particulierement |actuellement |plus |forcement |pour le moment )*(interesse*|interessant*|concerne*|interet)
                (ne|ne|ca ne|cela ne) .. (me|nous |me )*(interesse*|interessent|convient|correspond|concerne) (pas|plus|guere|nullement|aucunement|absolument)
                (me interesse|nous interesse|me convient|nous convient|me interessent|me correspond|nous concerne|me concerne|nous correspond) (pas|plus|guere)
                (aucun|aucune|pas de|pas de|sans|plus de|plus de) ?(interet|besoin|suite|utilite|projet|budget)
                (pas|plus) (besoin|utile|necessaire|pertinent|adapte*|preneur|client|candidat*|demandeur)
                (ne|ne|nous ne|je ne|nous ne|je ne) .. (avons|ai|voyons|vois|ressentons) (pas|aucun|aucune|plus|pas de|pas de) .. (besoin|utilite|interet|projet|budget|le interet|le utilite)
                (ne avons|ne ai|avons|ai) (pas|aucun|plus|pas le) .. (besoin|interet|utilite|projet|budget)
                non (merci|je|nous|pas|ca|ce est|desole|cela|vraiment|sans facon|et|ce)
                (sans facon|tres peu pour|hors de question|jamais de la vie|certainement pas|surement pas|absolument pas|peine perdue|passe mon tour|passons notre tour|je passe|nous passons)
                (je|nous) (decline*|passe|passons|refuse|refusons|renonce|renoncons|prefere* .. pas|prefere* .. decliner)
                (ne|ne) .. (donnerai|donnerons|donne|donnons|souhaite|souhaitons|vais|allons|veux|voulons|desire|recherche|recherchons|cherche|cherchons|suis|sommes|prevois|prevoyons|envisage|envisageons) (pas|plus|pas du tout|rien|aucun) (a |de |de|en |actuellement |actuelle |du tout |le|le |la |les |un |une |pour )*(suite|donner suite|poursuivre|aller plus loin|changer|vendre|acheter|recherche|marche|interesse*|nouveau*|poste|emploi|opportunite*|prestataire*|fournisseur*|autre*|ecoute|investir|continuer|rien|solution*|avancer|de|prendre)
                (donner|donnerons|donnerai|donne) (pas|aucune) (de |une )?suite
                (pas|non) (pour (nous|moi)|fait pour)
                (perte|perdre|perdez|perds) .. (de|votre|mon|notre|du) temps
                (arnaque|escroquerie|foutez le camp|allez vous faire|degage*|va te faire|casse toi|ne importe quoi|foutage)
                thumbsdown
                """,
            ),
            Cue(
                PLAIN,
                """
                (deja|avons|ai|utilisons|utilise|travaillons|travaille|disposons|sommes) .. (deja|un|une|notre|avec|nos|bien|equipes) .. (prestataire*|fournisseur*|solution|outil|agence|partenaire*|equipe*|equipes|logiciel|systeme|conseiller|pourvu*|interne|servi*|quelqu'un|accompagne*|engage*|sous contrat|ce que il|tout ce|courtier|comptable|contrat)
                deja (un|une|equipe*|pourvu*|fait|pris|trouve|signe|en place|couvert*|servi*|choisi|engage*|ce que il|travaill*|satisfait*|quelqu'un|tout|vendu|achete|des|notre|nos|mon|en poste|client*|accompagne*)
                (tres |pleinement |entierement |tout a fait )?(satisfait*|content|contents|contente|heureux|heureuse|bien) (de|avec|dans|ou|la ou|actuel*|ainsi|comme|chez|a mon)
                (en interne|nous memes|par nos soins|moi meme)
                (pas|plus|aucun|aucune|trop) (de |le |la |de|les )*(budget|moyens|temps|cher|priorite|prioritaire|recrutement|poste|argent|a vendre|de actualite|actualite|le ordre du jour|a le ordre)
                (pas|plus) (en recherche|a la recherche|a le ecoute|en poste|sur le marche|disponible)
                (bonne chance|bonne continuation|bon courage|bonne recherche)
                (viens|venons) (de|de) .. (signer|commencer|changer|renouveler|acheter|recruter|prendre|demarrer|choisir|rejoindre)
                (reste|restons|rester) (la ou|chez|ou|avec|fidele*)
                """,
            ),
            Cue(SOFT, "non\n(malheureusement|helas|desole*) .. (non|pas|ne)\n(mais|merci) (non|pas|mais)"),
            Cue(HINT, "ne\npas\n(aucun|aucune|jamais|rien)\n(malheureusement|helas|regret*|desole|desolee)"),
            Cue.whole_answer(
                FIRM,
                "non|non merci|pas interesse|pas interessee|pas interesses|pas besoin|sans facon|jamais|aucun interet|pas pour moi|pas pour nous|je passe|nan|pas du tout|hors de question|non non|thumbsdown|merci non|pas vraiment|trop cher|pas de interet|pas de budget",
            ),
        ),
        mistaken="""
            (pas|aucun|sans) (de |de|un |trop de )?(probleme|souci|soucis|mal|urgence|quoi|pression|stress|doute|inconvenient|objection|idee)
            (pas|non) (inintere*|que je ne|seulement|contre|oppose*|mal|mauvais|encore|sur|sure|compris|bien compris|disponible (lundi|mardi|mercredi|jeudi|vendredi|demain))
            pourquoi pas
            (pas|ne|ne) ... (la bonne personne|le bon interlocuteur|la bonne adresse|concerne par|responsable|en charge|mon domaine|mon service|de mon ressort)
            (lundi|mardi|mercredi|jeudi|vendredi|demain) (ne est pas|ne .. pas|pas|je ne)
            """,
        fires="Non merci\nCela ne nous intéresse pas\nNous avons déjà un prestataire, bonne continuation",
        near_misses="Pas de problème, mardi me convient\nPourquoi pas, envoyez une date",
    ),
    Family(
        "not_now",
        "fr",
        (
            Cue(
                FIRM,
                (
                    f"(recontact*|rappel*|relanc*|revenez|reviens|contact*|reparl*|reecri*|ecrivez|ressay*|reessay*|retent*|reprend*|reprenons|sollicit*|voyons|revoyons|verrons|reporter|reportons|discuter|parler|rediscut*|faire signe|faites moi signe|refaire|refaites) ... (en|dans|apres|a partir|fin|debut|mi|courant|a la|au|de ici|pour|vers|le mois|le annee|la semaine|le an) .. {_TIME}",
                    f"(dans|de ici) (un|une|deux|trois|quatre|cinq|six|quelques|<num>) {_TIME}",
                    f"(pas avant|peut etre|eventuellement|plutot|pas|revoir|voir) (en|apres|fin|debut|a la|au|le|le|la|cet|de ici|mi) .. {_TIME}",
                    "(le mois prochain|la semaine prochaine|le annee prochaine|le an prochain|le trimestre prochain|le ete prochain|prochain trimestre|annee prochaine|mois prochain|au prochain)",
                    f"pas avant .. {_TIME}",
                    "(plus tard|ulterieurement|une autre fois|un autre moment|a mon retour|quand je (serai|rentre*|reviens)|apres mes (conges|vacances)|des mon retour)",
                ),
                unless="(absen*|me convient|nous convient|disponible|pas interess*|ne me interesse|urgence)",
            ),
            Cue(
                PLAIN,
                """
                (pas|plus) (le bon|le meilleur|un bon|ideal|au bon) (moment|timing|periode)
                (mauvais|pas bon) (moment|timing)
                (pas|rien) (pour le moment|pour le instant|en ce moment|maintenant|tout de suite|actuellement|aujourd'hui|encore|cette annee|ce mois)
                (trop tot|deborde*|sous le eau|surcharge*|trop occupe*|tres occupe*|pas le temps|en attente|gele|gelee|en pause)
                (besoin|laissez) .. (temps|reflechir|reflexion)
                (reflechir|reflechis|vais y penser|revenir vers vous|reviens vers vous|reviendrai|reviendrons|tiendrai au courant)
                """,
            ),
            Cue.whole_answer(
                PLAIN,
                "pas maintenant|pas pour le moment|pas pour le instant|plus tard|peut etre|peut etre plus tard|pas encore|une autre fois|pas tout de suite|occupe|pas le temps",
            ),
        ),
        fires="Recontactez-moi en septembre\nCe n'est pas le bon moment\nRevenez vers moi dans six mois",
        near_misses="Pas intéressé, ni maintenant ni l'année prochaine",
    ),
    Family(
        "wrong_person",
        "fr",
        (
            Cue(
                FIRM,
                """
                (pas|plus) (la bonne|le bon|la personne|le interlocuteur|mon|de mon|notre|responsable|en charge|le responsable|la responsable|dans mes|celui|celle|moi qui|monsieur|madame) .. (personne|interlocuteur|interlocutrice|domaine|service|ressort|departement|role|perimetre|attributions|cela|ca|que vous|numero|contact|competence*|qui)?
                (mauvais|mauvaise|faux) (numero|personne|interlocuteur|adresse|destinataire|contact|service)
                (trompe*|erreur|vous vous trompez|fait erreur|confond*) .. (de personne|de numero|personne|numero|destinataire|interlocuteur|avec|me|de adresse)?
                (ne|ne) .. (travaille*|suis|occupe) (plus|pas) .. (la|ici|chez|dans|pour|de|cette|responsable|concern*|bas|ce|cela|achat*)
                (ne ai|ne a|avons) rien a voir
                """,
                unless="(interesse*|disponible|sur de)",
            ),
        ),
        fires="Je ne suis pas la bonne personne\nVous vous trompez de numéro",
    ),
    Family(
        "referral",
        "fr",
        (
            Cue(
                FIRM,
                """
                (contactez|contacter|adressez|adresser|ecrivez|voyez|voir|parlez|parler|appelez|prenez contact|rapprochez|tournez|demandez|joignez|transmettez) .. (avec|a|au|aux|vous|vers|plutot|directement)? .. (mon|ma|notre|nos|le|la|mes) .. (collegue|responsable|directeur|directrice|service*|chef|patron|associe*|equipe|assistant*|achats|drh|rh|patronne|gerant*|comptable|siege|dsi|remplacant*)
                (transmets|transmis|transmettre|transfere|transferer|transferons|fais suivre|faire suivre|fait suivre|redirige|communique|passe|transmet) .. (votre|a|au|le|ce|cela|vers|le|la|mon)
                (en copie|met* en copie|mets en copie|en cc|cc)
                (mettre|mets|met|mettrai) .. (en relation|en contact)
                (personne|interlocuteur|responsable|contact) .. (est|sera|serait) (monsieur|madame|mon|ma|notre|m|mme)
                (mon|ma|notre) (collegue|responsable|directeur|directrice|associe*|successeur) .. (se occupe|se en occupe|gere|est en charge|pourra|vous|prend|reprend)
                ce est (mon|ma|notre|monsieur|madame) .. (qui|se en occupe|gere)
                """,
            ),
        ),
        mistaken="(parler|voir|discuter|demander) .. (mon|ma|mes|notre) .. (avant|de abord|et je)",
        fires="Contactez plutôt notre service achats\nJe transmets votre message à mon collègue",
    ),
    Family(
        "question",
        "fr",
        (
            Cue(
                PLAIN,
                """
                (combien|quel|quelle|quels|quelles|que est ce|comment|pourquoi|qui|ou|de ou|que|quoi) (est|sont|coute*|cout|ca|ce est|etes|vous|prix|tarif*|avez|faites|proposez|fonctionne*|que|entreprise|societe|poste|salaire|difference|avantage*|conditions|marche*|cela|seraient|serait|de plus|le|les|la|parlez|entendez|apporte*)
                (envoyez|envoyer|transmettez|faites|partagez|adressez|donnez|avoir|recevoir|connaitre|savoir|fournir|communiquer) ... (tarif*|prix|informations|infos|details|documentation|brochure|plaquette|devis|presentation|lien|exemples|references|fiche|conditions|plus|couts|renseignements)
                (plus|davantage) (de|de )?(informations|infos|details|renseignements|precisions)
                (en savoir plus|ce est a dire|pouvez vous preciser|pourriez vous preciser|expliquez)
                """,
            ),
            Cue.whole_answer(
                FIRM,
                "prix|tarif|tarifs|combien|qui etes vous|ce est qui|ce est pour quoi|quel prix|combien ca coute|plus de infos|plus de informations|details|lien|salaire|pourquoi|comment|de quoi se agit il|quoi",
            ),
        ),
        mistaken="(quand|quel (jour|moment|creneau)|a quelle heure) .. (disponible|convient|etes|pouvez|pouvons)\ncomment allez",
        fires="Quel est le tarif ?\nD'où tenez-vous mon adresse ?",
    ),
    Family(
        "yes",
        "fr",
        (
            Cue(
                FIRM,
                """
                (oui|ok|de accord|volontiers|avec plaisir|bien sur|parfait|entendu) .. (merci|volontiers|avec plaisir|je|nous|ca|cela|envoyez|appelez|pourquoi|bien|on|pour|interesse*|parfait|ce est|allons|dispo*|mardi|lundi|jeudi|mercredi|vendredi|demain)
                (je suis|nous sommes|suis|sommes|serais|serions|tres|bien|vivement|fortement|ca|cela|votre offre|votre proposition) (tres |bien |vraiment |assez |plutot |potentiellement )*(interesse|interesses|interessee|interessees|partant*|preneur|preneuse|curieux|curieuse|ouvert|ouverte|disponible*|favorable*|de accord)
                (me interesse|nous interesse|me interesserait|me interesse beaucoup|me intrigue|me convient|nous convient|me va|nous va|me tente|me plait)
                (lundi|mardi|mercredi|jeudi|vendredi|demain|apres midi|matin|<num>h*|heures) .. (me convient|nous convient|ca marche|me va|ce est bon|parfait|possible|ok|convient|de accord|est bien)
                (disponible|dispo|libre) (lundi|mardi|mercredi|jeudi|vendredi|demain|le|la|a|cette|pour|des|en|cet|toute|apres)
                (appelez|rappelez|telephonez|appelle) moi .. (au|demain|lundi|mardi|mercredi|jeudi|vendredi|a|quand|aujourd'hui|svp|se il|directement|cet)?
                (quand|quel jour|quelles sont vos|quelles) .. (disponible*|disponibilites|pouvons nous|peut on|etes vous|creneau*|appeler|rencontrer|commencer)
                (fixons|planifions|organisons|calons|prenons|discutons|parlons|echangeons|allons|fixer|caler|programmons|prevoyons|convenons) .. (un|en|y|une|rendez-vous|de un|de|rendez vous|ensemble)
                (serais|serions|suis|sommes) (ravi|ravie|ravis|heureux|heureuse|content) (de|de en)
                (hate de|au plaisir de|je attends votre|nous attendons votre)
                (envoyez|envoie|envoyer) .. (le contrat|un contrat|le invitation|une invitation|une proposition|votre proposition|vos disponibilites|un creneau|ca|cela|le tout)
                (bonne idee|tres bien|ca marche|ca me va|ce est parfait|on y va|allez y|marche conclu|ca tombe bien)
                """,
                unless="(pas|aucun|ne me interesse|plus interess*)",
            ),
            Cue.whole_answer(
                FIRM,
                "oui|oui merci|oui volontiers|volontiers|de accord|avec plaisir|bien sur|ok|interesse|interessee|tres interesse|ca marche|pourquoi pas|parfait|entendu|ca me interesse|allez y|banco|tres bien|ouais|carrement|partant|partante",
            ),
        ),
        mistaken="(pas|plus|jamais|guere|aucun*) .. (interess*|convient|disponible*|partant*|preneur)\n(si|serais) .. interess*",
        fires="Oui, volontiers\nÇa m'intéresse, appelez-moi jeudi",
    ),
    Family(
        "auto",
        "fr",
        (
            Cue(
                FIRM,
                """
                (reponse|message|mail|courriel) (automatique|automatise|de absence|genere* automatiquement)
                (absent|absente|en conges|en conge|conge|en vacances|hors du bureau|indisponible|absence du bureau|en deplacement|conge maternite|conge parental|injoignable|arret maladie) .. (du|jusqu|jusque au|jusque a|de retour|retour|et|de mon|avec|actuellement|pour|a|au|le|pas|sans)
                (suis|serai|serais|sommes) .. (actuellement |absent*|en conges|en conge|en vacances|hors du bureau|en deplacement)
                (serai|sera|serons) .. de retour .. (le|au|lundi|mardi|mercredi|jeudi|vendredi)
                (de retour|retour) (le|lundi|mardi|mercredi|jeudi|vendredi|a partir|au bureau)
                (en cas de|pour toute|si|toute) ?(urgence|demande urgente|urgent|question urgente)
                (pendant|durant|en) mon absence
                (acces|consultation) (limite|restreint|limitee) .. (mail|messagerie|messages)
                (echec|avis|notification|rapport) (de la |de |de)*(remise|non remise|distribution|non distribution|livraison|envoi)
                (ne a pas pu|ne a pu|impossible de|non) (etre )?(remis|delivre|distribue|livre|distribuer|remettre)
                (boite|adresse|messagerie) .. (pleine|saturee|ne existe (pas|plus)|ne est (plus|pas)|desactivee|introuvable|inconnue|non surveillee|plus (utilisee|active|consultee))
                (ne|ne) .. (fait|travaillera) plus .. (partie|parmi|chez|dans|le entreprise|la societe)
                a quitte (la|le|notre|ses|le) .. (societe|entreprise|fonctions|groupe|poste)?
                (nous avons|avons) bien recu votre (message|demande|mail|candidature)
                (votre|numero de) (demande|ticket|message|requete) .. (a ete|a bien ete|est) .. (enregistre*|recu*|pris|prise|cree|transmis*|numero)
                (ne pas repondre|ne repondez pas|merci de ne pas repondre)
                merci (de|pour) (votre|nous avoir) .. (message|contact*|demande|mail) .. (nous|notre|je suis|vous recevrez|un|une) .. (reviendrons|repondr*|equipe|traiter*|actuellement|absent*|conseiller|reponse|vous)
                """,
            ),
            Cue.whole_answer(
                FIRM, "absent|absente|reponse automatique|en conges|en vacances|absence du bureau|message automatique"
            ),
        ),
        fires="Je suis absent jusqu'au 12 mai. En cas d'urgence, contactez l'accueil.\nRéponse automatique : votre message",
    ),
)
"""All that is read in French."""
