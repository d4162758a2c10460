"""Money names of every language side by side: what is clear by itself, and what its country decides."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache


@dataclass(frozen=True, slots=True)
class Money:
    """A money name that several countries share: its code where nothing says otherwise, and by country."""

    name: str
    forms: tuple[str, ...]
    default: str | None
    by_country: Mapping[str, str] = field(default_factory=dict)


# Written forms that name one currency.
CODES: Mapping[str, tuple[str, ...]] = {
    "USD": ("US$", "U.S.$", "$US", "USD", "$USD", "USD$", "US dollar", "US dollars", "U.S. dollars", "U.S. dollar", "American dollars",
            "dollars américains", "dollar américain", "dollars US", "dollar US", "dollars des États-Unis", "United States dollars"),
    "EUR": ("€", "EUR", "euro", "euros"),
    "GBP": ("£", "GBP", "pounds sterling", "pound sterling", "British pounds", "livres sterling", "livre sterling", "quid"),
    "CAD": ("C$", "CA$", "CAD", "CAD$", "$CAD", "$CA", "$ CA", "Canadian dollars", "Canadian dollar", "dollars canadiens", "dollar canadien"),
    "AUD": ("A$", "AU$", "AUD", "AUD$", "Australian dollars", "Australian dollar", "dollars australiens", "dollar australien"),
    "NZD": ("NZ$", "NZD", "New Zealand dollars", "dollars néo-zélandais"),
    "SGD": ("S$", "SG$", "SGD", "Singapore dollars", "dollars de Singapour"),
    "HKD": ("HK$", "HKD", "Hong Kong dollars", "dollars de Hong Kong"),
    "TWD": ("NT$", "TWD", "Taiwan dollars"),
    "JMD": ("J$", "JMD", "Jamaican dollars", "Jamaica dollars"),
    "TTD": ("TT$", "TTD", "Trinidad and Tobago dollars"),
    "BBD": ("BBD", "Bds$", "Barbados dollars", "Barbadian dollars"),
    "GYD": ("GYD", "Guyana dollars", "Guyanese dollars"),
    "NAD": ("N$", "NAD", "Namibian dollars", "dollars namibiens"),
    "LRD": ("L$", "LRD", "Liberian dollars"),
    "ZWL": ("ZWL", "Z$", "Zimbabwe dollars", "Zimbabwean dollars"),
    "FJD": ("FJ$", "FJD", "Fijian dollars", "Fiji dollars"),
    "XCD": ("EC$", "XCD", "Eastern Caribbean dollars"),
    "JPY": ("¥", "JPY", "yen", "yens", "Japanese yen"),
    "CNY": ("CNY", "RMB", "yuan", "yuans", "renminbi", "Chinese yuan"),
    "INR": ("₹", "INR", "Indian rupees", "Indian rupee", "roupies indiennes"),
    "PKR": ("PKR", "Pakistani rupees", "Pakistani rupee", "roupies pakistanaises"),
    "LKR": ("LKR", "Sri Lankan rupees", "SLRs", "SLR"),
    "NPR": ("NPR", "Nepalese rupees", "Nepali rupees", "NRs"),
    "MUR": ("MUR", "Mauritian rupees", "roupies mauriciennes"),
    "BDT": ("BDT", "৳", "taka", "Tk", "Tk."),
    "MAD": ("MAD", "Moroccan dirhams", "Moroccan dirham", "dirhams marocains", "dirham marocain"),
    "AED": ("AED", "UAE dirhams", "Emirati dirhams", "dirhams émiratis", "dirhams des Émirats"),
    "TND": ("TND", "DT", "Tunisian dinars", "dinars tunisiens", "dinar tunisien"),
    "DZD": ("DZD", "Algerian dinars", "dinars algériens", "dinar algérien"),
    "LYD": ("LYD", "LD", "Libyan dinars", "dinars libyens"),
    "JOD": ("JOD", "JD", "JDs", "Jordanian dinars", "dinars jordaniens"),
    "KWD": ("KWD", "KD", "Kuwaiti dinars", "dinars koweïtiens"),
    "BHD": ("BHD", "BD", "Bahraini dinars", "dinars bahreïniens"),
    "IQD": ("IQD", "Iraqi dinars", "dinars irakiens"),
    "SAR": ("SAR", "SR", "Saudi riyals", "riyals saoudiens"),
    "QAR": ("QAR", "QR", "Qatari riyals", "riyals qataris"),
    "OMR": ("OMR", "RO", "Omani rials", "rials omanais"),
    "EGP": ("EGP", "E£", "LE", "L.E.", "Egyptian pounds", "Egyptian pound", "livres égyptiennes"),
    "LBP": ("LBP", "Lebanese pounds", "Lebanese pound", "livres libanaises"),
    "SDG": ("Sudanese pounds", "livres soudanaises"),
    "MRU": ("MRU", "MRO", "ouguiya", "ouguiyas"),
    "KES": ("KES", "KSh", "Ksh", "KSHS", "Kshs", "KSh.", "Ksh.", "Kshs.", "Sh.", "KShs", "KShs.", "Kenyan shillings", "Kenya shillings", "Kenyan shilling", "shillings kényans"),
    "UGX": ("UGX", "USh", "Ush", "Shs", "Ugandan shillings", "Uganda shillings", "shillings ougandais"),
    "TZS": ("TZS", "TSh", "Tsh", "Tshs", "TSHS", "Tanzanian shillings", "shillings tanzaniens"),
    "SOS": ("Somali shillings",),
    "NGN": ("₦", "NGN", "naira", "nairas"),
    "GHS": ("GH¢", "GH₵", "GHC", "GHS", "GH¢.", "₵", "GHȼ", "cedi", "cedis", "cédis", "Ghana cedis", "Ghanaian cedis"),
    "ZAR": ("ZAR", "rand", "rands", "South African rand", "rands sud-africains"),
    "BWP": ("BWP", "pula"),
    "ZMW": ("ZMW", "Zambian kwacha"),
    "MWK": ("MWK", "Malawian kwacha", "Malawi kwacha"),
    "RWF": ("RWF", "Rwf", "FRW", "Frw", "Rwandan francs", "francs rwandais"),
    "BIF": ("BIF", "FBU", "Fbu", "Burundian francs", "francs burundais"),
    "CDF": ("CDF", "Congolese francs", "francs congolais"),
    "GNF": ("GNF", "Guinean francs", "francs guinéens"),
    "DJF": ("DJF", "Djiboutian francs", "francs djiboutiens"),
    "KMF": ("KMF", "francs comoriens"),
    "MGA": ("MGA", "ariary", "ariarys", "Ar"),
    "XPF": ("XPF", "FCFP", "francs CFP", "francs Pacifique"),
    "CHF": ("CHF", "Swiss francs", "Swiss franc", "francs suisses", "franc suisse"),
    "XOF": ("XOF",),
    "XAF": ("XAF",),
    "ETB": ("ETB", "birr", "birrs", "Br"),
    "SLE": ("SLE", "SLL", "leone", "leones", "Le"),
    "PGK": ("PGK", "kina"),
    "WST": ("WST", "tala"),
    "TOP": ("TOP", "pa'anga"),
    "VUV": ("VUV", "vatu"),
    "SBD": ("SBD", "SI$", "Solomon Islands dollars"),
    "YER": ("YER", "Yemeni rials", "rials yéménites"),
    "GMD": ("GMD", "dalasi", "dalasis"),
    "MZN": ("MZN", "metical", "meticais", "meticals"),
    "AOA": ("AOA", "kwanza", "kwanzas"),
    "SZL": ("SZL", "emalangeni", "lilangeni"),
    "LSL": ("LSL", "maloti", "loti"),
    "HTG": ("HTG", "gourde", "gourdes"),
    "TRY": ("TRY", "₺", "Turkish lira", "Turkish liras", "livres turques"),
    "RUB": ("RUB", "₽", "rouble", "roubles", "ruble", "rubles"),
    "UAH": ("UAH", "₴", "hryvnia", "hryvnias"),
    "PLN": ("PLN", "zloty", "zlotys", "złoty"),
    "CZK": ("CZK", "Czech crowns", "koruna", "couronnes tchèques"),
    "SEK": ("SEK", "Swedish kronor", "Swedish crowns", "couronnes suédoises"),
    "NOK": ("NOK", "Norwegian kroner", "Norwegian crowns", "couronnes norvégiennes"),
    "DKK": ("DKK", "Danish kroner", "Danish crowns", "couronnes danoises"),
    "HUF": ("HUF", "forint", "forints"),
    "RON": ("RON", "lei"),
    "ILS": ("ILS", "₪", "NIS", "shekel", "shekels"),
    "KRW": ("KRW", "₩", "Korean won", "South Korean won"),
    "THB": ("THB", "฿", "baht", "bahts"),
    "MYR": ("MYR", "RM", "ringgit", "ringgits"),
    "IDR": ("IDR", "Rp", "rupiah", "rupiahs"),
    "PHP": ("PHP", "₱", "Php", "Philippine pesos", "pesos philippins"),
    "VND": ("VND", "₫", "dong", "dongs"),
    "BRL": ("BRL", "R$", "Brazilian reais", "Brazilian real", "reais"),
    "MXN": ("MXN", "MX$", "Mexican pesos", "pesos mexicains"),
    "ARS": ("ARS", "Argentine pesos", "pesos argentins"),
    "COP": ("COP", "Colombian pesos", "pesos colombiens"),
    "CLP": ("CLP", "Chilean pesos", "pesos chiliens"),
    "PEN": ("PEN", "Peruvian soles"),
    "KZT": ("KZT", "tenge"),
    "GEL": ("GEL", "lari"),
    "AZN": ("AZN", "manat"),
    "AFN": ("AFN", "afghani", "afghanis"),
    "MMK": ("MMK", "kyat", "kyats"),
    "MVR": ("MVR", "rufiyaa"),
    "ESP": ("peseta", "pesetas"),
    "NLG": ("Dutch guilder", "Dutch guilders", "guilder", "guilders", "florins"),
    "DEM": ("DM", "deutsche mark", "deutsche marks", "deutschmark", "deutschmarks"),
    "FIM": ("finnish markka", "markka"),
}  # fmt: skip

_CFA = {
    **dict.fromkeys(("SN", "CI", "ML", "BF", "NE", "TG", "BJ", "GW"), "XOF"),
    **dict.fromkeys(("CM", "GA", "CG", "TD", "CF", "GQ"), "XAF"),
}

# Hundredths, which a sum of money may end in: "5 dollars and 50 cents".
HUNDREDTHS = frozenset({"cent", "cents", "centime", "centimes", "pence", "penny", "¢"})

# Names and signs that their country decides.
SHARED = (
    Money("dollar", ("$", "dollar", "dollars"), "USD", {
        "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "NA": "NAD", "JM": "JMD", "TT": "TTD", "BB": "BBD",
        "GY": "GYD", "FJ": "FJD", "TW": "TWD", "BS": "BSD", "BZ": "BZD", "MX": "MXN", "LR": "LRD",
        "SB": "SBD", "WS": "WST", "AG": "XCD", "DM": "XCD", "GD": "XCD", "KN": "XCD", "LC": "XCD", "VC": "XCD", "SR": "SRD"}),
    Money("pound", ("pound", "pounds"), "GBP", {"EG": "EGP", "LB": "LBP", "SD": "SDG", "SS": "SSP", "SY": "SYP"}),
    Money("dirham", ("dirham", "dirhams", "Dirham", "Dirhams", "DH", "DHS", "Dh", "Dhs"), "MAD", {"AE": "AED", "MA": "MAD"}),
    Money("dinar", ("dinar", "dinars"), None, {
        "TN": "TND", "DZ": "DZD", "LY": "LYD", "JO": "JOD", "KW": "KWD", "BH": "BHD", "IQ": "IQD", "RS": "RSD"}),
    Money("DA", ("DA",), "DZD", {}),
    Money("rial", ("riyal", "riyals", "rial", "rials"), None, {"SA": "SAR", "QA": "QAR", "OM": "OMR", "YE": "YER", "IR": "IRR"}),
    Money("rupee", ("rupee", "rupees", "Rs", "Rs.", "RS", "Re", "roupie", "roupies"), "INR", {
        "IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR"}),
    Money("shilling", ("shilling", "shillings", "Sh", "sh", "/-", "/="), "KES", {"KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS"}),
    Money("franc CFA", ("franc CFA", "francs CFA", "FCFA", "F CFA", "F.CFA", "CFA", "CFA francs", "CFA franc", "Fcfa", "fcfa", "F.CFA."), "XOF", _CFA),
    Money("franc", ("franc", "francs"), None, {
        **_CFA, "CH": "CHF", "LI": "CHF", "RW": "RWF", "BI": "BIF", "CD": "CDF", "GN": "GNF", "DJ": "DJF", "KM": "KMF",
        "PF": "XPF", "NC": "XPF", "WF": "XPF"}),
    Money("F", ("F",), "XOF", _CFA),
    Money("peso", ("peso", "pesos", "P"), None, {
        "PH": "PHP", "MX": "MXN", "AR": "ARS", "CO": "COP", "CL": "CLP", "UY": "UYU", "DO": "DOP", "CU": "CUP", "BW": "BWP"}),
    Money("kwacha", ("kwacha", "K"), None, {"ZM": "ZMW", "MW": "MWK", "PG": "PGK"}),
    Money("cent", tuple(sorted(HUNDREDTHS)), None, {"DZ": "DZD", "MA": "MAD"}),
    Money("crown", ("krona", "kronor", "krone", "kroner", "crown", "crowns", "couronne", "couronnes"), None, {
        "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK"}),
    Money("lira", ("lira", "liras"), None, {"TR": "TRY", "LB": "LBP", "SY": "SYP", "IT": "ITL"}),
    Money("R", ("R",), "ZAR", {}),
    Money("N", ("N",), "NGN", {}),
    Money("M", ("M",), "LSL", {}),
)  # fmt: skip

# Letters that are money only right before a large or grouped number: "R50 million".
LETTER_SIGNS = frozenset({"R", "N", "P", "K", "M", "Le", "Br"})
# Letters that are money only behind a number of some size: "5000 F".
LARGE_ONLY = frozenset({"F", "LE", "RO", "BD", "LD", "Ar"})


@cache
def written_forms() -> tuple[str, ...]:
    """Every written form of money, longest first."""
    forms = {form for names in CODES.values() for form in names} | {form for money in SHARED for form in money.forms}
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def fold(form: str) -> str:
    """A written form as the tables compare it: signs kept, lower case, straight apostrophes, no accents."""
    decomposed = unicodedata.normalize("NFD", form.replace("’", "'").lower())
    return " ".join("".join(sign for sign in decomposed if not unicodedata.combining(sign)).split())


@cache
def _clear() -> Mapping[str, str]:
    return {fold(form): code for code, names in CODES.items() for form in names}


@cache
def _shared() -> Mapping[str, Money]:
    return {fold(form): money for money in SHARED for form in money.forms}


def clear_code(name: str) -> str | None:
    """The code of a written form that names one currency in any country."""
    return _clear().get(fold(name))


def meanings(name: str) -> frozenset[str]:
    """Every code that a written form may stand for in some country."""
    code, money = clear_code(name), _shared().get(fold(name))
    if code is not None or money is None:
        return frozenset({code} if code else ())
    return frozenset(money.by_country.values()) | ({money.default} if money.default else set())


def resolve(name: str, country: str | None) -> str | None:
    """The ISO 4217 code of a written form, in a country where one is known; None when it stays open."""
    code = clear_code(name)
    if code is not None:
        return code
    money = _shared().get(fold(name))
    if money is None:
        return None
    return money.by_country.get(country or "", money.default)
