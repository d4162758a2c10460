"""French words of a page."""

from extract.lang.schema.pages import PageWords

PAGES = PageWords(
    function_words=frozenset(
        "le la les de des du un une et à au aux en dans pour par sur que qui est a ont été son sa ses ce cette ces il elle "
        "ne pas plus avec dont leur leurs se sont d l qu".split()
    ),
    abbreviations=frozenset(
        "m mm mme mlle mr dr pr me st ste cf etc env art av bd tél no nos janv févr avr juil sept oct nov déc p pp vol éd "
        "n al i.e s.a s.a.r.l min max réf ing mgr".split()
    ),
    related=(
        r"(?:à|a) (?:lire|voir|découvrir|écouter)\s*(?:aussi|également|ailleurs)?\s*[:\-–]?", r"(?:lire|voir|regarder) (?:aussi|également|ailleurs|la suite|plus)\b", r"lisez (?:aussi|également)", r"lire\s*:", r"sur le même (?:sujet|thème)", r"dans (?:la même rubrique|le même dossier|la même catégorie)", r"(?:autres|derniers|derni[eè]res) (?:articles?|actualités|infos?|nouvelles|publications)\b", r"articles? (?:similaires?|liés?|connexes?|recommandés?|précédents?|suivants?|associés?|populaires?|récents?)", r"vous (?:aimerez|pourriez|apprécierez|serez)\b.{0,30}(?:aimer|aussi|intéress|apprécier)?", r"les plus (?:lus?|lues?|populaires|commentés)", r"plus d['’](?:articles|infos|actualités)", r"à la une", r"en continu", r"notre sélection", r"pour aller plus loin", r"recommandé(?:s)? pour vous", r"ailleurs sur le web", r"ne manquez pas", r"tendances?\s*$", r"actualités? (?:liées?|similaires?)", r"contenus? (?:liés?|sponsorisés?)",
    ),
    about=(r"(?:à|a) propos (?:de |d['’]|du |des )", r"(?:à|a) propos\s*:?\s*$", r"qui sommes[- ]nous", r"contacts? (?:presse|médias?)", r"contacts?\s*:?\s*$", r"relations? (?:presse|médias?)", r"pour (?:plus|davantage|de plus amples|tout(?:e|es)?)\b.{0,20}(?:d['’])?(?:informations?|renseignements?)", r"notes? (?:aux|à l['’]attention des|à la rédaction) ?(?:rédacteurs|journalistes)?", r"note de l['’]éditeur"),
    controls=(
        r"partager?(?: (?:sur|cet|l['’]article|via|cette|par).*)?", r"partages?", r"tweeter(?: sur twitter)?", r"facebook", r"twitter", r"whats ?app", r"linkedin", r"pinterest", r"telegram", r"instagram", r"youtube", r"imprimer(?: l['’]article)?", r"e-?mail", r"envoyer(?: par (?:mail|e-?mail))?", r"menu", r"accueil", r"rechercher?.*", r"publicité", r"annonces?", r"sponsorisé", r"commentaires?(?:\s*[(:]?\s*\d+\)?)?", r"[\d.,\s]+k? commentaires?", r"laisser un commentaire.*", r"réagir.*", r"s['’]abonner.*", r"abonnez[- ]vous.*", r"s['’]inscrire.*", r"inscri(?:vez|ption).*", r"se connecter", r"connexion", r"newsletter.*", r"suivez[- ]nous.*", r"article (?:précédent|suivant)", r"précédent", r"suivant", r"retour(?: (?:à|au|en|haut).*)?", r"haut de page", r"temps de lecture.*", r"lecture\s*:?\s*\d+ ?min.*", r"\d+ ?min(?:utes?)?(?: de lecture)?", r"cliquez ici.*", r"en savoir plus.*", r"voir plus.*", r"copier le lien", r"mots?[- ]clés?.*", r"tags?\s*:.*", r"étiquettes?\s*:.*", r"[\d.,\s]+k? (?:vues?|partages?)", r"vues?\s*:?\s*[\d.,\s]+k?", r"(?:tout )?accepter.*", r"mentions légales.*", r"tous droits réservés.*", r"économie", r"société", r"sport", r"politique", r"culture", r"actualités?", r"a la une", r"à la une", r"vidéos?", r"photos?", r"l['’]info en continu", r"suite", r"fermer", r"plus", r"x|#+|\*+", r"rejoignez[- ]nous.*", r"écouter (?:l['’]article|cet article).*",
    ),
    control_openings=(
        r"(?:©|copyright\b|\(c\) ?\d{4})", r"tous droits réservés", r"abonnez[- ]vous", r"inscrivez[- ]vous (?:à|a) (?:notre|la) (?:newsletter|lettre)", r"recevez (?:chaque|tous les|toute|nos|notre|gratuitement)", r"newsletter\b", r"votre (?:e-?mail|adresse)", r"nous utilisons des cookies", r"ce site utilise", r"en (?:poursuivant|cliquant|continuant)\b", r"suivez[- ]nous", r"suivre @", r"rejoignez (?:nous|notre)\b", r"partager (?:sur|cet|cette|:)", r"cliquez (?:ici|sur)", r"mots?[- ]clés?\s*:", r"tags?\s*:", r"source\s*:", r"sources\s*:", r"crédits? (?:photo|image)", r"avec (?:afp|map|aps|reuters)\s*$", r"propulsé par", r"tél(?:éphone)?\s*[:.]", r"fax\s*:", r"e-?mail\s*:", r"courriel\s*:", r"www\.", r"https?://", r"modifié (?:le)?\b", r"lettre d['’]information", r"téléchargez (?:notre|l['’])", r"publié dans\b", r"classé dans\b", r"soutenez\b.{0,30}(?:journal|rédaction|presse)",
    ),
    captions=(r"(?:photo|image|vidéo|légende|infographie|crédits?|ph)s?\.?\s*(?:[:/|–—-]|par\b|d['’]illustration|d['’]archives?|©)", r"\((?:photo|image|crédit|source|dr|vidéo|archives?|ph)\b", r"(?:de|à) (?:gauche|droite)\b.{0,12}(?:à|:|,)", r"getty images", r"©"),
)
