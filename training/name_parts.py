"""Parts of invented names, by language: words only. `{stem}`, `{person}`, `{family}`, `{place}`,
`{country}` and the fields of a pattern (`{sector}` and so on) are filled in by `invented.py`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NameParts:
    """What a language builds the names of organisations from."""

    locales: tuple[str, ...]
    patterns: tuple[str, ...]
    fields: dict[str, tuple[str, ...]]


# fmt: off
STEM_STARTS = (
    "A Al Am An Ar Bel Ben Bi Bo Cal Ce Co Dan De Di Du El En Er Fa Fi Ga Ge Ha He In Ja Ka Ke Ko La Le Lu "
    "Ma Me Mi Mo Na Ne No Nu O Or Pa Pe Pro Qua Ra Re Ri Sa Se Si So Sta Sy Ta Te Ti To Tra U Va Ve Vi Wa Ze Zi"
).split()
STEM_MIDDLES = "ba ca co da di fri ga gi ka la li lo ma me mi mo na ne no ra ri ro sa si ta te ti to va vi".split()
STEM_ENDS = (
    "bank cel co com con cor dis gas gen is ka lab lis med mo na net nex nor ra rex ri ro sa san sol son star "
    "tech tel ten tis to tis ton tra tron va via vis x xa zon"
).split()

ENGLISH = NameParts(
    locales=("en_US", "en_GB", "en_IN", "en_KE", "en_NG", "en_PK", "yo_NG", "ha_NG", "ig_NG", "tw_GH", "zu_ZA",
             "sw", "fr_FR", "fr_DZ", "es_ES", "pt_BR", "id_ID", "de_DE", "it_IT", "en_BD"),
    patterns=(
        "{stem}", "{stem}", "{stem}", "{stem} {legal}", "{stem} {sector}", "{stem} {sector}", "{stem} {sector} {legal}",
        "{stem} {country}", "{stem} {country} {legal}", "{stem} Group", "{acronym}", "{acronym}", "{acronym}",
        "{acronym} {country}", "{acronym} Bank", "{acronym} Foundation", "{stem} Foundation", "{stem} Foundation",
        "{stem} {country} Foundation", "{person} Foundation", "{family} Foundation", "The {family} Trust",
        "{family} & {family}", "{family} & Sons {legal}", "{family} Holdings", "{family} {sector}",
        "Bank of {country}", "{place} Bank", "{stem} Bank {legal}", "{stem} Bank", "First {stem} Bank",
        "Ministry of {field}", "{country} Ministry of {field}", "Federal Ministry of {field}",
        "Department of {field}", "{place} County Government", "{place} City Council", "Government of {country}",
        "University of {place}", "{place} University", "{family} University", "{family} College",
        "{place} {school}", "{place} {school}", "St {family} {school}", "{family} Memorial {school}",
        "{place} {hospital}", "{place} {hospital}", "{person} {hospital}", "{family} {hospital}",
        "{country} Red Cross", "{country} {body}", "National {body}", "{place} {body}", "{cause} {country}",
        "{cause} International", "{cause} for {cause}", "{stem} {cause} Trust", "{cause} Foundation",
        "National {field} Agency", "{country} {field} Authority", "{country} {field} Commission",
        "Rotary Club of {place}", "Lions Club {place}", "{place} FC", "{place} {food}", "{place} Chamber of Commerce",
        "{stem} Academy", "{stem} Institute of {field}", "{family} Institute", "{stem}.com", "{stem}-{stem}",
        "Embassy of {country}", "{country} High Commission",
    ),
    fields={
        "legal": ("Ltd", "Limited", "Ltd.", "Plc", "PLC", "Inc", "Inc.", "LLC", "Corp.", "Corporation", "Pvt Ltd",
                  "Private Limited", "Co.", "GmbH", "AG", "S.A.", "NV", "Holdings", "Company"),
        "sector": ("Energy", "Mining", "Gold", "Cement", "Telecom", "Communications", "Insurance", "Assurance",
                   "Capital", "Foods", "Beverages", "Breweries", "Petroleum", "Oil & Gas", "Power", "Motors",
                   "Technologies", "Pharmaceuticals", "Pharma", "Healthcare", "Logistics", "Steel", "Industries",
                   "Airways", "Airlines", "Stores", "Supermarkets", "Properties", "Cosmetics", "Systems", "Solar",
                   "Financial", "Financial Services", "Mobile", "Networks", "Media", "Resources", "Minerals"),
        "field": ("Health", "Education", "Agriculture", "Finance", "Water and Sanitation", "the Environment",
                  "Youth and Sports", "Gender and Social Protection", "Energy", "Trade and Industry", "Labour",
                  "Women and Child Development", "Rural Development", "Science and Technology", "Housing"),
        "school": ("Primary School", "Secondary School", "High School", "Girls School", "Elementary School",
                   "Special School", "Middle School", "Academy", "Children's Home", "Polytechnic"),
        "hospital": ("Hospital", "General Hospital", "Teaching Hospital", "Health Centre", "Medical Center",
                     "District Hospital", "Clinic", "Dispensary", "Children's Hospital", "Referral Hospital"),
        "body": ("Red Crescent Society", "Football Federation", "Chamber of Mines", "Police Service",
                 "Teachers Association", "Bankers Association", "Medical Association", "Olympic Committee",
                 "Cancer Society", "Development Bank", "Revenue Authority", "Wildlife Service", "Trust"),
        "cause": ("Hope", "Save the Children", "Care", "Water", "Women", "Youth", "Heart", "Smile", "Education",
                  "Habitat", "Literacy", "Green", "Food", "Feeding", "Hands", "Light", "Wildlife", "Books"),
        "food": ("Food Bank", "Community Foundation", "Rescue Mission", "Youth Club", "Library", "Museum"),
    },
)

FRENCH = NameParts(
    locales=("fr_FR", "fr_FR", "fr_DZ", "fr_DZ", "fr_CA", "fr_BE", "ha_NG", "yo_NG", "tw_GH", "en_GB", "es_ES",
             "it_IT", "de_DE", "en_IN"),
    patterns=(
        "{stem}", "{stem}", "{stem}", "{stem} {legal}", "{stem} {sector}", "{stem} {sector}", "{stem} {country}",
        "{stem} {country}", "Groupe {stem}", "Groupe {stem}", "Groupe {family}", "{acronym}", "{acronym}", "{acronym}",
        "{acronym} {country}", "Groupe {acronym}", "Fondation {acronym}", "Fondation {stem}", "Fondation {stem}",
        "Fondation {stem} {country}", "Fondation {person}", "Fondation {family}", "fondation {stem}",
        "Fondation {stem} pour {cause}", "{family} & {family}", "{family} et Fils", "Maison {family}",
        "Banque de {place}", "Banque {stem}", "{stem} Bank", "Crédit {sector}", "Banque {adjective} de {field_de}",
        "Ministère de {field_de}", "ministère de {field_de}", "Ministère de {field_de}",
        "Office {adjective} de {field_de}", "Agence {adjective} de {field_de}", "Direction {adjective} de {field_de}",
        "Université de {place}", "Université {person}", "Lycée {person}", "École {person}", "Collège {family}",
        "lycée {family}", "Institut {family}", "École {adjective} de {field_de}", "Commune de {place}",
        "CHU de {place}", "Hôpital {person}", "Hôpital de {place}", "hôpital {family}", "Centre hospitalier de {place}",
        "Clinique {family}", "Association {cause}", "Association {stem}", "Association {adjective} {cause}",
        "association {cause}", "Croix-Rouge {adjective}", "Croissant-Rouge {adjective}", "Secours {adjective}",
        "Société {adjective} de {field_de}", "Compagnie {adjective} de {field_de}", "{stem} Afrique", "{acronym} Maroc",
        "Fédération {adjective} de {field_de}", "Conseil régional de {place}", "Mairie de {place}", "ville de {place}",
        "Chambre de commerce de {place}", "Union {adjective} de {field_de}", "{stem} Télécom", "{stem}-{stem}",
        "Les {cause} de {place}", "Banque alimentaire de {place}", "Restos de {place}", "Ambassade de {country}",
    ),
    fields={
        "legal": ("SA", "S.A.", "SARL", "SAS", "SA.", "SASU", "GIE", "Holding", "Group", "International"),
        "sector": ("Énergie", "Énergies", "Mines", "Ciment", "Télécom", "Assurances", "Vie", "Capital",
                   "Industries", "Agro", "Brasseries", "Pétrole", "Gaz", "Automobile", "Technologies", "Pharma",
                   "Santé", "Logistique", "Acier", "Immobilier", "Distribution", "Cosmétiques", "Transport", "Invest"),
        "field_de": ("la Santé", "l'Éducation nationale", "l'Agriculture", "la Jeunesse et des Sports", "l'Eau",
                     "l'Environnement", "la Solidarité", "la Femme et de la Famille", "l'Énergie", "l'Habitat",
                     "l'Emploi", "la Culture", "l'Industrie", "commerce", "gestion", "développement", "football"),
        "adjective": ("nationale", "national", "marocaine", "marocain", "algérienne", "tunisien", "tunisienne",
                      "sénégalais", "sénégalaise", "ivoirien", "ivoirienne", "française", "français", "populaire",
                      "centrale", "générale", "régionale", "camerounaise", "malgache", "malienne", "islamique"),
        "cause": ("Espoir", "Solidarité", "l'enfance", "l'éducation", "l'environnement", "Petits Princes", "Main",
                  "Cœur", "Avenir", "Sourire", "Entraide", "la santé", "l'insertion", "Femmes", "Jeunes", "Lecture",
                  "Un toit", "Terre", "Amis", "Enfants", "l'autonomie"),
    },
)

# fmt: on
NAME_PARTS = {"en": ENGLISH, "fr": FRENCH}
