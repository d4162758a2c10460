"""English number words."""

from extract.lang.schema.numbers import NumberWords
from extract.model import Modifier

NUMBERS = NumberWords(
    language="en",
    decimal_mark=".",
    small={
        "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90
    },
    followers={tens: range(1, 10) for tens in range(20, 100, 10)},
    products={},
    scales={
        "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "hundreds": 100, "thousands": 1000,
        "millions": 10**6, "billions": 10**9, "trillions": 10**12, "dozen": 12, "dozens": 12, "tens": 10, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5,
        "lacs": 10**5, "crore": 10**7, "crores": 10**7
    },
    plural_scales=frozenset({"hundreds", "thousands", "millions", "billions", "trillions", "dozens", "tens", "lakhs", "lacs", "crores"}),
    bare_scales=frozenset(),
    spelled_scales=frozenset(),
    collectives=frozenset(),
    short_scales={"bn": 10**9, "Bn": 10**9, "BN": 10**9, "mn": 10**6, "Mn": 10**6, "mln": 10**6, "mio": 10**6, "tn": 10**12, "trn": 10**12, "cr": 10**7, "Cr": 10**7, "K": 1000, "k": 1000, "M": 10**6},
    money_short_scales={"m": 10**6, "b": 10**9, "B": 10**9, "T": 10**12, "t": 10**12, "mil": 10**6, "L": 10**5, "MM": 10**6, "Mds": 10**9},
    loose_scales=frozenset({"m"}),
    size_words=frozenset(
        {
        "tall", "long", "wide", "high", "deep", "away", "apart", "thick", "above", "below", "from", "into", "and", "race", "sprint", "freestyle",
        "butterfly", "backstroke", "hurdles", "final", "dash", "relay", "down", "beneath", "under", "over", "across", "north", "south", "east",
        "west", "off", "behind", "ahead", "distance", "radius", "wave", "waves"
    }
    ),
    articles=frozenset({"a", "an"}),
    ones=frozenset(),
    doubtful=frozenset({"one"}),
    no_nouns=frozenset(
        {
        "of", "another", "by", "in", "on", "at", "to", "for", "from", "with", "per", "as", "than", "that", "which", "who", "whose", "whom", "where",
        "when", "and", "or", "but", "so", "if", "until", "is", "was", "are", "were", "be", "has", "had", "have", "will", "would", "can", "could",
        "may", "might", "must", "should", "shall", "does", "did", "do", "the", "a", "an", "this", "it", "we", "he", "she", "they", "you", "i", "not",
        "also", "after", "before", "being", "better", "more", "such", "out", "up", "off", "here", "there", "too", "made", "only", "day", "way",
        "side", "thing"
    }
    ),
    small_joiners=frozenset(),
    scale_joiners=frozenset({"and"}),
    links=frozenset({"of"}),
    halves_after=("and a half", "and one half", "and one-half"),
    parts_before={"half": 2, "quarter": 4},
    points=frozenset({"point"}),
    quantifiers=("several", "a few", "few", "many", "some few", "a couple of", "a couple", "various", "countless"),
    fractions={
        "half": 2, "halves": 2, "quarter": 4, "quarters": 4, "third": 3, "thirds": 3, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6,
        "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "eleventh": 11,
        "elevenths": 11, "twelfth": 12, "twelfths": 12, "fifteenth": 15, "fifteenths": 15, "sixteenth": 16, "sixteenths": 16, "twentieth": 20,
        "twentieths": 20, "thirtieth": 30, "thirtieths": 30, "fortieth": 40, "fortieths": 40, "fiftieth": 50, "fiftieths": 50, "hundredth": 100,
        "hundredths": 100, "thousandth": 1000, "thousandths": 1000
    },
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
        "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
        "hundredth": 100
    },
    ordinal_suffixes=("st", "nd", "rd", "th"),
    modifiers_before={
        "more than": Modifier.AT_LEAST, "over": Modifier.AT_LEAST, "at least": Modifier.AT_LEAST, "well over": Modifier.AT_LEAST,
        "just over": Modifier.AT_LEAST, "slightly over": Modifier.AT_LEAST, "a little over": Modifier.AT_LEAST,
        "slightly more than": Modifier.AT_LEAST, "a little more than": Modifier.AT_LEAST, "well more than": Modifier.AT_LEAST,
        "no fewer than": Modifier.AT_LEAST, "no less than": Modifier.AT_LEAST, "not less than": Modifier.AT_LEAST,
        "not fewer than": Modifier.AT_LEAST, "upwards of": Modifier.AT_LEAST, "upward of": Modifier.AT_LEAST, "in excess of": Modifier.AT_LEAST,
        "exceeding": Modifier.AT_LEAST, "above": Modifier.AT_LEAST, "a minimum of": Modifier.AT_LEAST, "minimum": Modifier.AT_LEAST,
        "minimum of": Modifier.AT_LEAST, "greater than": Modifier.AT_LEAST, "exceeds": Modifier.AT_LEAST, "exceed": Modifier.AT_LEAST,
        "surpassed": Modifier.AT_LEAST, "topped": Modifier.AT_LEAST, "passed": Modifier.AT_LEAST, "exceeded": Modifier.AT_LEAST,
        "surpassing": Modifier.AT_LEAST, "beyond": Modifier.AT_LEAST, "north of": Modifier.AT_LEAST, "larger than": Modifier.AT_LEAST,
        ">": Modifier.AT_LEAST, "≥": Modifier.AT_LEAST, "+": Modifier.AT_LEAST, "up to": Modifier.AT_MOST, "as many as": Modifier.AT_MOST,
        "as much as": Modifier.AT_MOST, "at most": Modifier.AT_MOST, "no more than": Modifier.AT_MOST, "not more than": Modifier.AT_MOST,
        "less than": Modifier.AT_MOST, "fewer than": Modifier.AT_MOST, "under": Modifier.AT_MOST, "just under": Modifier.AT_MOST,
        "below": Modifier.AT_MOST, "a maximum of": Modifier.AT_MOST, "just below": Modifier.AT_MOST, "maximum of": Modifier.AT_MOST,
        "maximum": Modifier.AT_MOST, "<": Modifier.AT_MOST, "≤": Modifier.AT_MOST, "not exceeding": Modifier.AT_MOST,
        "smaller than": Modifier.AT_MOST, "lower than": Modifier.AT_MOST, "about": Modifier.ABOUT, "around": Modifier.ABOUT,
        "approximately": Modifier.ABOUT, "roughly": Modifier.ABOUT, "nearly": Modifier.ABOUT, "almost": Modifier.ABOUT, "some": Modifier.ABOUT,
        "an estimated": Modifier.ABOUT, "estimated": Modifier.ABOUT, "close to": Modifier.ABOUT, "approx": Modifier.ABOUT, "approx.": Modifier.ABOUT,
        "circa": Modifier.ABOUT, "ca.": Modifier.ABOUT, "in the region of": Modifier.ABOUT, "an average of": Modifier.ABOUT,
        "something like": Modifier.ABOUT, "nearing": Modifier.ABOUT, "estimated at": Modifier.ABOUT, "more or less": Modifier.ABOUT,
        "~": Modifier.ABOUT, "≈": Modifier.ABOUT, "±": Modifier.ABOUT, "exactly": Modifier.EXACT, "precisely": Modifier.EXACT
    },
    no_modifiers=frozenset(
        {
        "handed over", "hand over", "hands over", "handing over", "turned over", "turn over", "turning over", "took over", "taken over", "take over",
        "taking over", "takes over", "all over", "spread over", "talk about", "talked about", "talks about", "talking about", "learn about",
        "learned about", "learnt about", "brought about", "bring about", "questions about", "information about", "won over", "presided over",
        "watch over", "given over", "lost over", "carried over"
    }
    ),
    modifiers_after={
        "or more": Modifier.AT_LEAST, "and more": Modifier.AT_LEAST, "at least": Modifier.AT_LEAST, "or over": Modifier.AT_LEAST,
        "and over": Modifier.AT_LEAST, "and above": Modifier.AT_LEAST, "minimum": Modifier.AT_LEAST, "or above": Modifier.AT_LEAST,
        "or less": Modifier.AT_MOST, "or fewer": Modifier.AT_MOST, "at most": Modifier.AT_MOST, "maximum": Modifier.AT_MOST,
        "or under": Modifier.AT_MOST, "or so": Modifier.ABOUT, "approximately": Modifier.ABOUT, "or thereabouts": Modifier.ABOUT,
        "approx": Modifier.ABOUT
    },
    tails={"+": Modifier.AT_LEAST, "-plus": Modifier.AT_LEAST, "-odd": Modifier.ABOUT, "-ish": Modifier.ABOUT},
    range_words=("to", "up to"),
    range_openers={"between": ("and",), "from": ("to",)},
    ratio_words=("out of", "in every", "out of every", "over"),
    either_words=("or",),
    percent=("percent", "percentage", "per cent", "pct", "percentage points", "percentage point", "percents", "pc"),
    clock_suffixes=("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock"),
    label_words=frozenset(
        {
        "no", "no.", "nos", "nos.", "number", "article", "art", "art.", "section", "law", "act", "page", "pages", "p.", "pp.", "chapter", "iso",
        "phase", "version", "room", "level", "grade", "class", "step", "figure", "fig.", "table", "vol.", "volume", "box", "tel", "tel.", "phone",
        "fax", "call", "telephone", "hotline", "sdg", "goal", "windows", "boeing", "airbus", "channel", "gate", "terminal", "highway", "route",
        "building", "floor", "suite", "unit", "apartment", "flat", "episode", "season", "lot", "tier", "type", "stage", "web", "industry",
        "generation", "toll-free", "mobile", "whatsapp", "extension", "ext.", "zip", "postcode", "rule", "clause", "item", "size", "ward", "group",
        "block", "module", "ps"
    }
    ),
    adjectives_first=True,
    partitives=frozenset({"of", "the"}),
    additions=frozenset({"more", "other", "further", "additional", "such", "different", "of", "-", "odd", "extra", "another", "those", "these", "or", "so", "plus"}),
    announcements=frozenset({"the number of", "the total of", "the total number of"}),
    countings=frozenset({"numbering", "totalling", "totaling"}),
    phrase_ends=frozenset({"last", "next", "this", "each", "every", "per", "today", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}),
    complement_links=frozenset({"of"}),
    containers=frozenset(
        {
        "tonne", "ton", "kilogram", "kilo", "kg", "gram", "litre", "liter", "gallon", "quintal", "pound", "ounce", "hour", "day", "pair", "bag",
        "box", "bottle", "sachet", "carton", "pack", "packet", "package", "set", "unit", "item", "piece", "roll", "truckload", "container", "dose",
        "bar", "can", "crate", "basket", "pint", "bale", "sack", "tin", "drum", "jar", "bundle", "tube", "pallet", "copy", "batch", "meter", "metre",
        "yard", "type", "kind", "plate", "cup", "bucket", "cylinder", "vial", "tank", "truck", "load", "case", "parcel", "form", "serving"
    }
    ),
    year_words=frozenset(
        {
        "in", "since", "by", "until", "till", "from", "year", "during", "early", "late", "mid", "fiscal", "fy", "before", "after", "through",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar",
        "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring", "summer", "autumn", "winter", "of", "the"
    }
    ),
)
