"""English words of names."""

from extract.lang.schema.names import NameWords, Sort

NAMES = NameWords(
    sorts={
        Sort.COMPANY: "group company co corporation corp inc ltd limited plc llc lp llp gmbh sa ag holdings holding industries industry enterprises telecom telecommunications mobile motors motor airlines airways air energy petroleum oil gas mining mines mine cement breweries brewery insurance technologies technology systems solutions electronics foods pharma pharmaceuticals pharmaceutical steel power electric electricity stores supermarkets supermarket logistics shipping port ports partners capital ventures properties estates construction engineering consulting chemicals plantations sugar tea beverages bottling resorts hotels hotel cellular communications networks network digital wireless services securities investments refinery textiles auto automotive airport",
        Sort.BANK: "bank banks bancorp banking microfinance savings sacco",
        Sort.FOUNDATION: "foundation trust fund endowment charities philanthropies institute",
        Sort.PUBLIC: "ministry minister government department council authority commission state county municipality parliament assembly senate embassy bureau directorate secretariat administration navy army police treasury president presidency office republic court city district province",
        Sort.SCHOOL: "school university college academy polytechnic institute campus faculty madrasa kindergarten seminary",
        Sort.HEALTH: "hospital clinic dispensary hospice medical health",
        Sort.CHARITY: "association society charity alliance network federation mission relief aid rescue shelter union cooperative volunteers initiative organisation organization ngo council league home homes orphanage church mosque diocese coalition movement bank",
        Sort.MEDIA: "news times post herald tribune gazette newspaper magazine press radio tv television agency daily journal standard guardian telegraph chronicle observer express media online review",
        Sort.AGENCY: "unicef unesco unhcr wfp who fao undp usaid unfpa nations un iom unaids isesco icesco programme agency committee cross crescent unops ifrc",
        Sort.CLUB: "club rotary lions rotaract team fc united league federation",
    },
    leading=frozenset(),
    articles=frozenset(),
    references={
        Sort.COMPANY: "company companies firm group corporation conglomerate manufacturer operator telco telecom retailer giant multinational brewer miner producer carrier airline insurer business brand enterprise subsidiary developer maker provider distributor supermarket chain startup automaker carmaker mine mill refinery utility employer",
        Sort.BANK: "bank lender institution microfinance",
        Sort.FOUNDATION: "foundation trust fund philanthropy arm",
        Sort.PUBLIC: "ministry government council authority department county embassy commission state city municipality agency",
        Sort.SCHOOL: "school university college institute academy",
        Sort.HEALTH: "hospital clinic",
        Sort.CHARITY: "organisation organization charity association ngo nonprofit non-profit body alliance society union programme initiative federation",
        Sort.MEDIA: "newspaper magazine station",
        Sort.AGENCY: "agency organisation organization un body",
        Sort.CLUB: "club team",
    },
    determiners=frozenset("the this that its our their".split()),
    pronouns=frozenset("it its they their he she".split()),
    first_person=frozenset({"we", "our", "us"}),
    of=frozenset({"of"}),
    suffixes=frozenset("inc ltd limited plc llc corp corporation co gmbh sa ag nv bv spa pty llp lp berhad bhd sdn pvt pte pjsc psc jsc".split()),
    titles=frozenset("mr mrs ms miss dr prof professor sir dame lord lady hon honourable chief president minister mayor governor senator rep reverend rev pastor bishop imam sheikh prince princess king queen capt captain col colonel gen general sgt engr eng alhaji alhaja hajiya nana oba emir ambassador director chairman chairwoman chairperson chair ceo md principal secretary commissioner manager officer spokesperson spokesman spokeswoman headteacher headmaster headmistress coordinator dean vice-chancellor chancellor".split()),
    joints=frozenset({"and"}),
    links=frozenset("of for the de du des la le les d l & y al el - bin ibn van von di da".split()),
    openers=frozenset(
        "the a an in on at by for from with and but or so as if when while after before since during through under over between among about it its he she they we you i his her their our this that these those there here "
        "what who which how why where all some many most more each every both few one two three four five six seven eight nine ten other another such no not only also even just now then today yesterday tomorrow last next "
        "however meanwhile moreover furthermore additionally besides according speaking commenting thanks thank to of up out into was were is are be been has have had will would can could should may might must do does did "
        "first second third new more than earlier later once because although though despite following including founded established launched read see photo image source posted published share email monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december said adds added says covid covid-19 dear please watch click over nearly almost around still much like let helping giving we've we're we'll it's that's there's they've they're i've i'm he's she's let's what's".split()
    ),
    demonyms={
        "MA": "moroccan moroccans", "DZ": "algerian algerians", "TN": "tunisian tunisians", "EG": "egyptian egyptians", "LY": "libyan libyans", "MR": "mauritanian", "SD": "sudanese", "SN": "senegalese", "CI": "ivorian ivorians ivoirian",
        "GH": "ghanaian ghanaians", "NG": "nigerian nigerians", "KE": "kenyan kenyans", "UG": "ugandan ugandans", "TZ": "tanzanian tanzanians", "RW": "rwandan rwandans", "ET": "ethiopian ethiopians", "SO": "somali somalis", "ZM": "zambian zambians", "ZW": "zimbabwean zimbabweans", "ZA": "south-african", "MW": "malawian malawians", "MZ": "mozambican", "BW": "batswana motswana", "NA": "namibian namibians", "LS": "basotho", "CM": "cameroonian cameroonians", "GA": "gabonese", "CD": "congolese", "ML": "malian malians", "BF": "burkinabe", "SL": "sierra-leonean", "LR": "liberian liberians", "GM": "gambian gambians", "MG": "malagasy", "MU": "mauritian mauritians",
        "IN": "indian indians", "PK": "pakistani pakistanis", "BD": "bangladeshi bangladeshis", "LK": "sri-lankan", "NP": "nepali nepalese", "PH": "filipino filipinos philippine", "ID": "indonesian indonesians", "MY": "malaysian malaysians", "SG": "singaporean singaporeans", "TH": "thai thais", "VN": "vietnamese", "KH": "cambodian cambodians", "MM": "burmese", "LA": "lao laotian", "CN": "chinese", "JP": "japanese", "KR": "korean koreans", "AE": "emirati emiratis", "SA": "saudi saudis", "QA": "qatari qataris", "KW": "kuwaiti kuwaitis", "BH": "bahraini bahrainis", "OM": "omani omanis", "JO": "jordanian jordanians", "LB": "lebanese", "SY": "syrian syrians", "IQ": "iraqi iraqis", "YE": "yemeni yemenis", "PS": "palestinian palestinians", "TR": "turkish turks", "AF": "afghan afghans",
        "US": "american americans", "CA": "canadian canadians", "MX": "mexican mexicans", "JM": "jamaican jamaicans", "HT": "haitian haitians", "TT": "trinidadian", "BR": "brazilian brazilians", "CL": "chilean chileans", "PE": "peruvian peruvians", "CO": "colombian colombians", "AU": "australian australians", "NZ": "new-zealander", "FJ": "fijian fijians", "PG": "papua",
        "GB": "british briton britons", "IE": "irish", "FR": "french", "DE": "german germans", "ES": "spanish", "IT": "italian italians", "PT": "portuguese", "BE": "belgian belgians", "NL": "dutch", "CH": "swiss", "AT": "austrian", "PL": "polish", "UA": "ukrainian ukrainians", "RO": "romanian romanians", "GR": "greek greeks", "SE": "swedish", "NO": "norwegian", "DK": "danish", "FI": "finnish", "HU": "hungarian", "CZ": "czech", "RU": "russian russians",
    },
)
