"""French words of names."""

from extract.lang.schema.names import NameWords, Sort

NAMES = NameWords(
    sorts={
        Sort.COMPANY: "groupe societe compagnie entreprise entreprises sa sarl sas snc holding industries industrie telecom telecoms mobile energie energies petroles petrole mines ciments ciment brasseries assurances assurance technologies automobile automobiles constructeur laboratoires laboratoire transports transport logistics distribution supermarches supermarche operateur aeroports port ports electricite eau eaux sucre cosumar group ltd inc plc services international consulting hotels",
        Sort.BANK: "banque banques bank caisse credit caisses mutuelle mutuelles bourse",
        Sort.FOUNDATION: "fondation fonds foundation institut",
        Sort.PUBLIC: "ministere ministre gouvernement etat conseil prefecture province region commune mairie ville wilaya gouvernorat direction delegation agence office ambassade commission autorite administration parlement presidence assemblee senat haut-commissariat rectorat departement cour tresor",
        Sort.SCHOOL: "ecole lycee college universite faculte institut academie institution campus",
        Sort.HEALTH: "hopital clinique chu centre",
        Sort.CHARITY: "association associations federation comite union ligue reseau alliance mouvement collectif secours croix croissant confederation chambre club ordre organisation cooperative amicale restos emmaus samusocial diocese eglise mosquee orphelinat banque",
        Sort.MEDIA: "journal presse radio television tv magazine quotidien hebdomadaire afp map aps agence media medias info infos news",
        Sort.AGENCY: "unicef unesco hcr pam oms fao pnud usaid unfpa nations onu oim onusida isesco icesco programme agence",
        Sort.CLUB: "club rotary lions fc equipe federation",
    },
    leading=frozenset({Sort.FOUNDATION, Sort.PUBLIC, Sort.SCHOOL, Sort.HEALTH, Sort.CHARITY, Sort.BANK}),
    articles=frozenset({"la", "le", "les", "l"}),
    references={
        Sort.COMPANY: "entreprise entreprises societe groupe compagnie firme operateur constructeur multinationale filiale equipementier brasseur enseigne distributeur marque leader cimentier minier geant fabricant producteur assureur transporteur armateur industriel avionneur laboratoire telco fournisseur start-up startup maison chaine sucrier",
        Sort.BANK: "banque etablissement institution",
        Sort.FOUNDATION: "fondation fonds",
        Sort.PUBLIC: "ministere gouvernement etat conseil commune ville mairie wilaya region prefecture autorite ambassade departement agence office",
        Sort.SCHOOL: "ecole lycee college universite institut",
        Sort.HEALTH: "hopital clinique",
        Sort.CHARITY: "association organisation ong federation organisme structure union chambre comite collectif cooperative confederation",
        Sort.MEDIA: "journal chaine quotidien",
        Sort.AGENCY: "agence organisation organisme institution onu",
        Sort.CLUB: "club equipe",
    },
    determiners=frozenset("le la l' les ce cet cette son sa ses notre leur leurs du au".split()),
    pronouns=frozenset("il elle son sa ses ils elles leur leurs celui-ci celle-ci".split()),
    first_person=frozenset({"nous", "notre", "nos"}),
    of=frozenset({"de", "du", "des", "d", "la", "l", "les"}),
    suffixes=frozenset("sa sarl sas snc s.a s.a.r.l spa suarl inc ltd plc group".split()),
    titles=frozenset("m mm mme mlle monsieur madame dr docteur pr professeur me maitre general colonel capitaine president presidente ministre maire wali gouverneur prefet directeur directrice dg pdg roi prince princesse cheikh imam mgr ambassadeur ambassadrice secretaire depute senateur chef responsable fondateur fondatrice coordinateur coordinatrice porte-parole pca dga drh proviseur delegue deleguee".split()),
    joints=frozenset({"et"}),
    links=frozenset("de du des d la le les l & pour en au aux a sur - al el ben bin ibn".split()),
    openers=frozenset(
        "le la les l un une des du de d au aux en dans sur sous par pour avec sans chez entre vers depuis pendant apres avant lors selon outre ainsi mais ou et donc or ni car si quand comme que qui quoi dont ce cet cette ces cela ca c il elle ils elles on nous vous je tu son sa ses leur leurs notre nos mon ma mes "
        "tout toute tous toutes chaque plusieurs quelques certains certaines autre autres meme deux trois quatre cinq six sept huit neuf dix cent mille plus moins tres aussi encore enfin puis alors hier aujourd'hui demain ici la-bas grace afin face suite cote objectif resultat pres "
        "premier premiere deuxieme nouveau nouvelle cette toutefois cependant neanmoins parmi concernant quant a l'occasion lire voir photo source publie partager lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre covid covid-19 coronavirus solidarite education sante rse developpement durable communique presse economie s n j qu jusqu lorsqu puisqu c'est c'etait n'est s'il qu'il qu'elle j'ai d'ici".split()
    ),
    demonyms={
        "MA": "marocain marocaine marocains marocaines", "DZ": "algerien algerienne algeriens algeriennes", "TN": "tunisien tunisienne tunisiens tunisiennes", "EG": "egyptien egyptienne egyptiens", "LY": "libyen libyenne", "MR": "mauritanien mauritanienne mauritaniens", "SN": "senegalais senegalaise senegalaises", "CI": "ivoirien ivoirienne ivoiriens ivoiriennes", "ML": "malien malienne maliens maliennes", "BF": "burkinabe burkinabes burkinabe", "NE": "nigerien nigerienne nigeriens", "NG": "nigerian nigeriane nigerians", "BJ": "beninois beninoise", "TG": "togolais togolaise", "GN": "guineen guineenne guineens", "GH": "ghaneen ghaneenne", "CM": "camerounais camerounaise camerounaises", "GA": "gabonais gabonaise", "CG": "congolais-brazzaville", "CD": "congolais congolaise", "TD": "tchadien tchadienne tchadiens", "CF": "centrafricain centrafricaine", "MG": "malgache malgaches", "RW": "rwandais rwandaise", "BI": "burundais burundaise", "DJ": "djiboutien djiboutienne djiboutiens", "KM": "comorien comorienne comoriens", "MU": "mauricien mauricienne", "HT": "haitien haitienne haitiens haitiennes",
        "LB": "libanais libanaise libanaises", "SY": "syrien syrienne syriens", "JO": "jordanien jordanienne", "PS": "palestinien palestinienne palestiniens", "AE": "emirati emiratie emiratis", "SA": "saoudien saoudienne", "QA": "qatari qatarie", "TR": "turc turque turcs", "CN": "chinois chinoise", "IN": "indien indienne", "JP": "japonais japonaise",
        "FR": "francais francaise francaises", "BE": "belge belges", "CH": "suisse suisses", "LU": "luxembourgeois luxembourgeoise", "CA": "canadien canadienne canadiens quebecois quebecoise quebecoises", "US": "americain americaine americains", "GB": "britannique britanniques", "DE": "allemand allemande allemands", "ES": "espagnol espagnole", "IT": "italien italienne", "PT": "portugais portugaise", "UA": "ukrainien ukrainienne ukrainiens ukrainiennes", "RU": "russe russes", "PL": "polonais polonaise", "NL": "neerlandais neerlandaise",
    },
)
