"""English words of a page."""

from extract.lang.schema.pages import PageWords

PAGES = PageWords(
    function_words=frozenset(
        "the of and to in a for that with on as by at from its has was is were will have been which this are it he she "
        "an or be said their who had not but they".split()
    ),
    abbreviations=frozenset(
        "mr mrs ms dr prof hon rev fr st sr jr gen col capt lt sgt maj gov sen rep pres no nos vs etc inc ltd co corp "
        "bros dept est al approx jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k u.n u.a.e e.g i.e "
        "sta md va calif ph.d m.d b.a rs ksh shs sh kes gh vol p pp fig messrs mt ft alh engr barr ing amb".split()
    ),
    related=(
        r"(?:read|see|watch|learn)\s+(?:also|more|next|related)\b", r"also\s+(?:read|see|watch)\b", r"read\s*:", r"related\b(?!\s+to)",
        r"you (?:may|might) (?:also )?(?:like|be interested)", r"more (?:from|stories|news|on this|articles|in)\b", r"most (?:read|popular|viewed)",
        r"(?:latest|recent|other|trending|popular|top|recommended|previous|next|related|similar) (?:articles?|news|stories|story|posts?|headlines?|reads?|videos?)\b",
        r"recommended (?:for you|reading)", r"don['’]t miss", r"editor['’]?s['’]? (?:picks?|choice)", r"elsewhere on", r"trending( now)?\s*$", r"what to read next",
        r"in other news", r"next (?:article|post|story)", r"previous (?:article|post|story)",
    ),
    about=(r"about (?:the )?(?!us\b)[A-Z0-9]", r"about us\b", r"notes? (?:to|for) (?:the )?editors?", r"for (?:more|further|additional|media) (?:information|details|enquiries|inquiries)", r"media (?:contacts?|enquiries|inquiries|relations)", r"press contacts?", r"boilerplate", r"forward[- ]looking statements?", r"contacts?\s*:?\s*$", r"safe harbou?r"),
    controls=(
        r"advertisements?(?: \d+)?", r"sponsored(?: content)?", r"comments?(?:\s*[-–:(]?\s*\d+\)?)?", r"leave a (?:comment|reply)", r"[\d.,]+k? comments?", r"menu", r"search", r"home", r"print(?: this(?: page| article)?)?", r"email(?: this)?", r"e-mail",
        r"share(?:s|d)?(?: (?:this|on|via|the news|article|story|now).*)?", r"tweet", r"facebook", r"twitter", r"whats ?app", r"linkedin", r"pinterest", r"telegram", r"instagram", r"youtube", r"reddit", r"copy link", r"spread the love",
        r"subscribe.*", r"sign[- ]?(?:up|in).*", r"log ?in", r"register", r"skip to (?:main )?content", r"follow us.*", r"connect with us.*", r"find me on:?", r"back to (?:top|newsroom|news|home).*", r"<\s*back to.*", r"click here.*", r"newsletter.*", r"\d+ min(?:ute)?s? read", r"reading time.*", r"accept(?: all)?(?: cookies)?", r"image source:?.*", r"supplied(?: photo)?", r"file photo.*", r"photo", r"opinion", r"e-?paper", r"digital edition", r"tags?:.*", r"categor(?:y|ies):.*", r"filed under.*", r"topics?:.*", r"keywords?:.*", r"views?:?\s*[\d.,]+k?", r"[\d.,]+k? (?:views?|shares?|likes?)", r"-? ?ends? ?-?", r"x|#+|\*+",
        r"our standards:.*", r"all rights reserved.*", r"terms (?:of|and).*", r"privacy.*", r"disclaimer.*", r"support (?:our|quality|independent) journalism.*", r"donate now.*", r"download (?:our|the) app.*", r"listen to (?:this )?article.*", r"play(?: video)?", r"loading.*", r"close", r"more", r"next", r"previous",
    ),
    control_openings=(
        r"(?:©|copyright\b|\(c\) ?\d{4})", r"share this\b", r"get (?:the|our) .{0,40}newsletter", r"the .{0,30} in your inbox", r"(?:we|this (?:site|website)) uses? cookies", r"by (?:clicking|continuing|using|subscribing)\b", r"sign up (?:for|to)\b", r"subscribe (?:to|now|for)\b", r"follow (?:us|@)", r"join (?:our|us on) (?:whats ?app|telegram|newsletter|channel)", r"edited (?:from|by)\b", r"\(?reporting by\b", r"\(?(?:additional )?(?:reporting|writing|editing) by\b", r"all rights reserved", r"posted in\b", r"tags?\s*:", r"source\s*:", r"sources\s*:", r"enter your e?-?mail", r"your e-?mail", r"download (?:our|the) app", r"click (?:here|to)\b", r"powered by\b", r"ultimate magazine theme", r"reliance .{0,20}for sale", r"tel(?:ephone)?\s*[:.]", r"phone\s*:", r"fax\s*:", r"e-?mail\s*:", r"www\.", r"https?://", r"for sale\b", r"advertise with", r"support us\b",
    ),
    captions=(r"(?:photo|image|picture|pic|video|graphic|file photo|photograph|caption)s?\s*(?:[:/|–—-]|by\b|credit|courtesy|source|from\b)", r"\((?:photo|image|source|picture|file|courtesy|credit)", r"(?:pictured|seen here|in the photo|in this photo|above|below|left|right)\s*(?:[:,]|(?:is|are)\b|from left)", r"from left\b", r"\*?image supplied", r"getty images", r"courtesy(?: of)?\b"),
)
