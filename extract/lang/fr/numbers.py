"""French number words, those of Belgium and Switzerland included."""

from extract.lang.schema.numbers import NumberWords
from extract.model import Modifier

NUMBERS = NumberWords(
    language="fr",
    decimal_mark=",",
    small={
        "zéro": 0, "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40,
        "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90
    },
    followers={10: range(7, 10), 20: range(1, 10), 30: range(1, 10), 40: range(1, 10), 50: range(1, 10), 60: range(1, 17), 70: range(1, 10), 80: range(1, 17), 90: range(1, 10)},
    products={(4, 20): 80},
    scales={
        "cent": 100, "cents": 100, "mille": 1000, "milles": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
        "milliards": 10**9, "billion": 10**12, "billions": 10**12, "dizaine": 10, "dizaines": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15,
        "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100,
        "millier": 1000, "milliers": 1000, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7
    },
    plural_scales=frozenset({"millions", "milliards", "billions", "dizaines", "douzaines", "centaines", "milliers"}),
    bare_scales=frozenset({"cent", "mille"}),
    spelled_scales=frozenset({"cent", "cents"}),
    collectives=frozenset({"dizaine", "dizaines", "douzaine", "douzaines", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine", "centaine", "centaines", "millier", "milliers"}),
    short_scales={"M": 10**6, "k": 1000, "K": 1000, "Md": 10**9, "Mds": 10**9, "Mrd": 10**9, "Mrds": 10**9, "mds": 10**9, "md": 10**9, "mrd": 10**9, "Mio": 10**6, "mio": 10**6, "MM": 10**9},
    money_short_scales={"m": 10**6, "mn": 10**6, "bn": 10**9, "Mn": 10**6, "G": 10**9, "mM": 10**6},
    loose_scales=frozenset(),
    size_words=frozenset(),
    articles=frozenset({"un", "une"}),
    ones=frozenset({"un", "une"}),
    doubtful=frozenset({"neuf"}),
    no_nouns=frozenset({"et", "ou", "de", "d", "en", "à", "au", "aux", "dans", "pour", "par", "avec", "sur", "que", "qui", "dont", "est", "sont", "a", "ont", "sera", "etc", "mais", "comme", "situé", "entièrement", "le", "la", "les", "un", "une", "du", "des"}),
    small_joiners=frozenset({"et"}),
    scale_joiners=frozenset(),
    links=frozenset({"de", "d'", "en", "du", "des"}),
    halves_after=("et demi", "et demie"),
    parts_before={"demi": 2, "demie": 2},
    points=frozenset({"virgule"}),
    quantifiers=("plusieurs", "quelques", "des", "de nombreux", "de nombreuses", "les", "maints", "bien des", "de"),
    fractions={
        "tiers": 3, "quart": 4, "quarts": 4, "moitié": 2, "cinquième": 5, "cinquièmes": 5, "sixième": 6, "sixièmes": 6, "septième": 7, "septièmes": 7,
        "huitième": 8, "huitièmes": 8, "neuvième": 9, "neuvièmes": 9, "dixième": 10, "dixièmes": 10, "vingtième": 20, "vingtièmes": 20,
        "centième": 100, "centièmes": 100, "millième": 1000, "millièmes": 1000
    },
    ordinals={
        "premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2, "seconds": 2, "secondes": 2, "unième": 1,
        "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10,
        "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16, "vingtième": 20, "trentième": 30,
        "quarantième": 40, "cinquantième": 50, "soixantième": 60, "centième": 100, "millième": 1000
    },
    ordinal_suffixes=("er", "re", "ère", "ers", "res", "ères", "e", "è", "ème", "ième", "èmes", "iéme", "eme", "es", "nd", "nde", "ième"),
    modifiers_before={
        "plus de": Modifier.AT_LEAST, "plus d'": Modifier.AT_LEAST, "au moins": Modifier.AT_LEAST, "pas moins de": Modifier.AT_LEAST,
        "pas moins d'": Modifier.AT_LEAST, "au-delà de": Modifier.AT_LEAST, "un peu plus de": Modifier.AT_LEAST, "un peu plus d'": Modifier.AT_LEAST,
        "bien plus de": Modifier.AT_LEAST, "au minimum": Modifier.AT_LEAST, "un minimum de": Modifier.AT_LEAST, "minimum": Modifier.AT_LEAST,
        "supérieur à": Modifier.AT_LEAST, "supérieure à": Modifier.AT_LEAST, "supérieurs à": Modifier.AT_LEAST, "à partir de": Modifier.AT_LEAST,
        "dépassant": Modifier.AT_LEAST, "dépasse": Modifier.AT_LEAST, "dépassant les": Modifier.AT_LEAST, "dépasse les": Modifier.AT_LEAST,
        "dépassé les": Modifier.AT_LEAST, "excédant": Modifier.AT_LEAST, "au-dessus de": Modifier.AT_LEAST, "la barre des": Modifier.AT_LEAST,
        "la barre de": Modifier.AT_LEAST, "le cap des": Modifier.AT_LEAST, "le cap de": Modifier.AT_LEAST, ">": Modifier.AT_LEAST,
        "≥": Modifier.AT_LEAST, "+ de": Modifier.AT_LEAST, "+ d'": Modifier.AT_LEAST, "+": Modifier.AT_LEAST, "jusqu'à": Modifier.AT_MOST,
        "au plus": Modifier.AT_MOST, "moins de": Modifier.AT_MOST, "moins d'": Modifier.AT_MOST, "pas plus de": Modifier.AT_MOST,
        "pas plus d'": Modifier.AT_MOST, "au maximum": Modifier.AT_MOST, "un maximum de": Modifier.AT_MOST, "maximum": Modifier.AT_MOST,
        "inférieur à": Modifier.AT_MOST, "inférieure à": Modifier.AT_MOST, "un peu moins de": Modifier.AT_MOST, "un peu moins d'": Modifier.AT_MOST,
        "à hauteur maximale de": Modifier.AT_MOST, "<": Modifier.AT_MOST, "≤": Modifier.AT_MOST, "tout au plus": Modifier.AT_MOST,
        "environ": Modifier.ABOUT, "environs": Modifier.ABOUT, "près de": Modifier.ABOUT, "près d'": Modifier.ABOUT, "quelque": Modifier.ABOUT,
        "quelques": Modifier.ABOUT, "quelqu'": Modifier.ABOUT, "presque": Modifier.ABOUT, "autour de": Modifier.ABOUT, "autour d'": Modifier.ABOUT,
        "aux alentours de": Modifier.ABOUT, "aux environs de": Modifier.ABOUT, "à peu près": Modifier.ABOUT, "approximativement": Modifier.ABOUT,
        "une moyenne de": Modifier.ABOUT, "de l'ordre de": Modifier.ABOUT, "de l'ordre d'": Modifier.ABOUT, "estimé à": Modifier.ABOUT,
        "estimée à": Modifier.ABOUT, "estimés à": Modifier.ABOUT, "estimées à": Modifier.ABOUT, "avoisinant": Modifier.ABOUT,
        "avoisinant les": Modifier.ABOUT, "avoisine les": Modifier.ABOUT, "à près de": Modifier.ABOUT, "proche de": Modifier.ABOUT,
        "plus ou moins": Modifier.ABOUT, "grosso modo": Modifier.ABOUT, "env.": Modifier.ABOUT, "~": Modifier.ABOUT, "≈": Modifier.ABOUT,
        "±": Modifier.ABOUT, "exactement": Modifier.EXACT, "précisément": Modifier.EXACT
    },
    no_modifiers=frozenset(),
    modifiers_after={
        "ou plus": Modifier.AT_LEAST, "et plus": Modifier.AT_LEAST, "au moins": Modifier.AT_LEAST, "minimum": Modifier.AT_LEAST,
        "au minimum": Modifier.AT_LEAST, "au bas mot": Modifier.AT_LEAST, "ou moins": Modifier.AT_MOST, "au plus": Modifier.AT_MOST,
        "au maximum": Modifier.AT_MOST, "maximum": Modifier.AT_MOST, "tout au plus": Modifier.AT_MOST, "environ": Modifier.ABOUT,
        "approximativement": Modifier.ABOUT, "à peu près": Modifier.ABOUT
    },
    tails={"+": Modifier.AT_LEAST},
    range_words=("à", "jusqu'à"),
    range_openers={"entre": ("et",), "de": ("à",)},
    ratio_words=("sur",),
    either_words=("ou",),
    percent=("pour cent", "pourcent", "pourcents", "p. cent", "p.c.", "points de pourcentage", "point de pourcentage", "pour-cent"),
    clock_suffixes=("heures du matin", "heures du soir", "heures de l'après-midi"),
    label_words=frozenset(
        {
        "n°", "nº", "n", "no", "numéro", "numéros", "article", "articles", "art.", "loi", "dahir", "décret", "page", "pages", "p.", "chapitre", "iso",
        "phase", "version", "salle", "niveau", "classe", "étape", "figure", "fig.", "tableau", "vol.", "volume", "tome", "bp", "b.p.", "tél", "tél.",
        "tel", "tel.", "téléphone", "fax", "appelez", "composez", "odd", "objectif", "windows", "boeing", "airbus", "chaîne", "porte", "terminal",
        "autoroute", "route", "bâtiment", "étage", "appartement", "épisode", "saison", "lot", "type", "stade", "web", "industrie", "génération",
        "mobile", "whatsapp", "poste", "cedex", "cp", "zone", "taille", "arrondissement", "groupe", "bloc", "module", "ligne", "sim", "promo"
    }
    ),
    adjectives_first=False,
    partitives=frozenset({"de", "d'", "des", "d'entre", "du"}),
    additions=frozenset({"autres", "autre", "différents", "différentes", "-", "tels", "telles", "supplémentaires", "premiers", "premières", "derniers", "dernières"}),
    announcements=frozenset({"le nombre de", "le nombre d'", "le nombre des", "le nombre total de", "le total de", "le total des"}),
    countings=frozenset({"au nombre de"}),
    phrase_ends=frozenset(),
    complement_links=frozenset({"de", "d'"}),
    containers=frozenset(),
    year_words=frozenset(
        {
        "en", "depuis", "dès", "an", "année", "exercice", "fin", "début", "mi", "courant", "avant", "après", "rentrée", "ici", "janvier", "février",
        "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "janv", "févr", "juil", "sept", "oct",
        "nov", "déc", "printemps", "été", "automne", "hiver", "édition"
    }
    ),
)
