"""Places that are built, equipped or reached: a row per sort, English names | French names."""

PLACES = """
# learning
school, public school, school building, rural school, basic school, partner school, educational institution | école, établissement scolaire, établissement, groupe scolaire, école publique, école rurale, établissement d'enseignement
madrasa, islamic school, koranic school, quranic school | école coranique, médersa, daara
primary school, elementary school | école primaire, école élémentaire, primaire
secondary school, high school | lycée, école secondaire, établissement secondaire
middle school, junior high school | collège
kindergarten, nursery, preschool, pre-school, nursery school, playgroup | maternelle, école maternelle, préscolaire, jardin d'enfants, école préscolaire, unité préscolaire, unité de préscolaire, unité d'enseignement préscolaire, classe préscolaire, classe de préscolaire
day-care centre, daycare, daycare centre, crèche, childcare centre, day care, daycare center, day care center, childcare center, early childhood centre, early childhood development centre, ecd centre | crèche, garderie, halte-garderie
special school, school for the blind, school for the deaf | école spécialisée, école spéciale
boarding school | internat
dormitory, school dormitory | dortoir
student residence, student hostel, boarding house, hall of residence, student hall | résidence universitaire, cité universitaire, dar taliba, dar talib, foyer d'étudiants, maison de l'étudiante
classroom, class room, block of classrooms, classroom block, class, school block | salle de classe, classe, bloc de classes, bloc de salles de classe, bloc pédagogique
computer lab, computer laboratory, computer room, ict lab, ict laboratory, ict room, multimedia room, it lab, ict centre, ict center, computer centre, computer center | salle informatique, salle multimédia, laboratoire informatique, salle d'informatique, centre informatique, labo informatique
smart classroom, digital classroom, computer class, digital lab | classe numérique, salle de classe numérique, classe connectée, salle numérique
laboratory, lab, science lab, science laboratory, research laboratory | laboratoire, labo, laboratoire de sciences
library, school library, public library, mini-library, mobile library | bibliothèque, médiathèque, bibliothèque scolaire, bibliobus
reading room, reading corner | salle de lecture, coin lecture
hub, innovation hub, tech hub, digital hub, youth hub | hub, hub technologique
business incubator, startup incubator, accelerator | incubateur, pépinière d'entreprises, accélérateur
fablab, maker space, makerspace | fablab
digital centre, digital center, telecentre, cyber centre, community network centre | espace numérique, centre numérique, maison digitale, tiers-lieu, cybercentre, cyberespace, école numérique
ict academy, huawei ict academy | académie tic, académie des tic, ict academy
academy | académie
training centre, training center, skills centre, skills center, learning centre, learning center, training institute, skill development centre | centre de formation, centre d'apprentissage, institut de formation, centre de formation professionnelle
vocational centre, vocational center, vocational school, technical school, technical college, vocational training centre, vocational training center, technical institute | école technique, lycée technique, lycée professionnel, école professionnelle, collège technique
university, partner university | université
faculty | faculté
higher institution, tertiary institution, institution of higher learning, college | établissement d'enseignement supérieur, école supérieure, grande école
polytechnic | polytechnique, école polytechnique
institute | institut
campus, campuses | campus
# health
hospital, general hospital, public hospital, district hospital, teaching hospital, regional hospital, partner hospital, referral hospital | hôpital, centre hospitalier, chu, hôpital public, établissement hospitalier, hôpital de district, hôpital régional
field hospital, temporary hospital | hôpital de campagne
health centre, health center, health post, dispensary, primary health centre, primary healthcare centre, community health centre, chps compound, primary health care centre, rural health centre, basic health unit, primary healthcare center, community clinic | centre de santé, dispensaire, poste de santé, case de santé, centre de santé communautaire, centre de santé intégré
health facility, medical facility, healthcare facility, health care facility, health institution, medical institution | structure sanitaire, structure de santé, formation sanitaire, établissement de santé, établissement sanitaire, structure hospitalière, établissement médical
clinic, medical clinic, eye clinic, dental clinic | clinique, polyclinique, cabinet médical
medical centre, medical center | centre médical, pôle médical, maison médicale, maison de santé
maternity, maternity ward, maternity unit, maternity wing, labour ward, maternity clinic, maternity home, maternity block | maternité, salle d'accouchement
ward, hospital ward, hospital wing, paediatric ward, hospital department | service hospitalier, service de santé, service, pavillon
intensive care unit, icu, icu unit, neonatal unit, neonatal intensive care unit | unité de soins intensifs, unité de réanimation, service de réanimation
operating theatre, operating room, theatre, surgical theatre, operation theatre | bloc opératoire, salle d'opération
isolation centre, isolation center, treatment centre, treatment center, quarantine centre, isolation ward, quarantine center, covid-19 centre | centre de traitement, centre d'isolement, centre de quarantaine, centre de prise en charge
dialysis centre, dialysis center, dialysis unit | centre de dialyse, centre d'hémodialyse, unité de dialyse
vaccination centre, vaccination center, vaccination site | centre de vaccination, vaccinodrome
blood bank | banque de sang
rehabilitation centre, rehabilitation center | centre de rééducation, centre de réadaptation
infirmary, sick bay, school clinic | infirmerie
hospice | hospice, unité de soins palliatifs
pharmacy | pharmacie, officine
# homes and care
house, home, charity house, croft house, low-cost house | maison, maisonnette, pavillon individuel, villa, habitation
housing unit, apartment, flat, dwelling, accommodation unit, social housing unit, residential unit | logement, appartement, logement social, unité d'habitation, unité de logement
shelter, temporary shelter, emergency shelter, transitional shelter, homeless shelter | abri, centre d'hébergement, abri temporaire, abri provisoire, abri d'urgence, refuge
container home, prefabricated house, container house, module, prefab | module, module préfabriqué, conteneur habitable, maison préfabriquée
longhouse | maison longue
orphanage, children's home, child care home, orphans' home | orphelinat, foyer pour enfants, maison d'enfants, centre d'accueil pour enfants, village d'enfants
nursing home, care home, old people's home, retirement home, residential home, old age home, elderly home | maison de retraite, ehpad, résidence pour personnes âgées, maison de repos
shelter home, women's shelter, safe house | foyer d'accueil, centre d'accueil, maison d'accueil
refugee camp, displacement camp, idp camp | camp de réfugiés, camp de déplacés, camp
hotel | hôtel
lodge, guest house | gîte, maison d'hôtes
loft | combles
bedroom, guest room, hotel room | chambre
tower, tower block | tour
modular home | maison modulaire
hut, shack, cabin house | case, cabane, cahute
staff house, teacher's house, teachers' quarters, staff quarters | logement d'astreinte, logement de fonction, logement d'enseignant
foster home | famille d'accueil
maternity waiting home | maison d'attente
# water, sanitation, energy
borehole, hand-pump borehole, water borehole, solar-powered borehole, tube well, tubewell | forage, forage solaire, forage d'eau
well, deep well, water well, hand-dug well | puits, puits d'eau, puits solaire
water point, waterpoint, water access point, water dispensing point, water station, water source | point d'eau, point d'accès à l'eau
tap, water tap, standpipe, tap stand | borne-fontaine, robinet
fountain, water fountain | fontaine, fontaine publique
water kiosk, water vending machine | kiosque à eau
water system, water supply system, water scheme, water project, water supply project, water network, water plant, piped water scheme, water facility, gravity-fed water scheme | adduction d'eau, système d'adduction d'eau, réseau d'eau, mini-aep, réseau d'eau potable, mini-adduction d'eau, système d'eau potable, système d'approvisionnement en eau
water treatment plant | station de traitement, station de traitement d'eau
wastewater treatment plant, sewage plant | station d'épuration
desalination plant | usine de dessalement, station de dessalement
water tower | château d'eau
dam, weir | barrage, retenue d'eau, lac collinaire
pond, water pan, fish pond | étang, mare
swimming pool, pool | piscine
water basin | bassin, bassin d'eau
canal, irrigation canal, ditch | canal, seguia, canal d'irrigation, khettara
toilet, public toilet, washroom, restroom | toilette, toilettes publiques, cabinet d'aisance
latrine, vip latrine, pit latrine | latrine
toilet block, latrine block, toilet facility, sanitation block, sanitation facility, ablution block, sanitary block, ablution facility, sanitation unit, sanitary facility | bloc sanitaire, bloc de latrines, sanitaire, bloc de toilettes, édicule, installation sanitaire
shower block, shower cubicle | cabine de douche, bain-douche
connection, household connection, water connection, electricity connection | branchement, raccordement, branchement d'eau
telecom tower, mobile site, base station, cell site, relay mast | pylône, site mobile, antenne relais, antenne
# trade, culture, worship, public buildings
market, market hall | marché, halle
market stall, stall, kiosk | étal, kiosque, échoppe, stand
store, shop, pop-up shop | magasin, boutique
charity shop | boutique solidaire
supermarket, hypermarket | supermarché, hypermarché, grande surface
warehouse, storehouse, storage facility, granary | entrepôt, hangar, magasin de stockage, dépôt
bakery | boulangerie
restaurant | restaurant
café, coffee shop | café-restaurant
mosque, surau | mosquée, salle de prière
church, chapel | église, chapelle
temple | temple
museum | musée
gallery, art gallery | galerie
monument, heritage site | monument, site patrimonial
cinema | cinéma, salle de cinéma
theatre hall, performance hall | salle de spectacle, théâtre
community centre, community center, social centre, community hall, village hall, civic centre, social center | centre social, centre communautaire, salle communautaire, salle des fêtes, foyer communautaire, centre multifonctionnel, salle polyvalente
youth centre, youth center, youth club | maison de jeunes, maison des jeunes, centre de jeunes, dar chabab, foyer de jeunes
women's centre, women's center, women centre | foyer féminin, centre féminin, maison de la femme, centre de la femme, maison des femmes
cultural centre, cultural center | centre culturel, maison de la culture
centre, center | centre, espace
kitchen, community kitchen, central kitchen | cuisine, cuisine centrale, cuisine communautaire
soup kitchen | soupe populaire, resto du cœur, restaurant solidaire, tente du ramadan, tente de ftour
canteen, school canteen, cafeteria, refectory, dining hall | cantine, cantine scolaire, réfectoire, restaurant scolaire
food pantry, pantry, social grocery store | épicerie solidaire, épicerie sociale
building, block, structure, edifice | bâtiment, édifice, immeuble, bloc
office, administrative building | bureau, local, bâtiment administratif
police station, police post | commissariat, poste de police, gendarmerie
fire station | caserne, caserne de pompiers
prison, jail | prison, pénitencier
town hall, city hall | mairie, hôtel de ville
room, hall, auditorium, lecture hall | salle, auditorium, amphithéâtre
meeting room, conference room | salle de réunion, salle de conférence
workshop building, workshop space | atelier de production
studio | studio
wall, perimeter wall | mur, mur de clôture
mural | fresque
factory | usine, fabrique
processing unit, processing plant | unité de transformation
recycling centre, sorting centre, collection centre, recycling center | centre de tri, déchetterie, centre de recyclage, centre de collecte
post office | bureau de poste
court house | tribunal
tent city | village de tentes
arcade | arcade
grain bank, cereal bank | banque de céréales, banque céréalière
milk collection centre | centre de collecte de lait
craft centre | maison de l'artisan, complexe artisanal, village artisanal
service point, service centre | guichet unique, maison de services
one-stop centre | centre polyvalent
listening centre | point d'écoute
tomb, grave | tombe, sépulture
# transport and roads
road, feeder road, stretch of road, kilometre of road, kilometer of road, kilometre of feeder roads | route, piste, voirie, kilomètre de route, kilomètre de piste, chaussée, voie, piste rurale
street | rue
bridge | pont
footbridge | passerelle
culvert | ponceau, dalot
bus stop, bus shelter, stop | abribus, arrêt de bus, arrêt
station | station
railway station, bus station | gare, gare routière
port, harbour, jetty, landing stage | port, quai, débarcadère
airport | aéroport
car park, parking lot | parking
# outdoors
sports field, pitch, football pitch, playing field, sports ground, court, basketball court, sports court, football field, sports pitch, soccer pitch, mini pitch | terrain, terrain de sport, terrain de football, terrain de proximité, city-stade, plateau sportif, terrain de jeu, terrain de basket, stade de proximité
stadium | stade
gymnasium, gym, sports hall | gymnase, salle de sport
sports complex, sports centre, sports facility, sports center | complexe sportif, centre sportif, infrastructure sportive
playground, play area, play space, playpark | aire de jeux, cour de récréation, ludothèque
park, public park, green space, recreational park | parc, espace vert, square
garden, community garden, vegetable garden, school garden, kitchen garden, market garden | jardin, potager, jardin potager, jardin scolaire, jardin communautaire, périmètre maraîcher, jardin partagé
farm, smallholding, fish farm | ferme, exploitation agricole, ferme agricole, ferme pilote
greenhouse | serre
plantation | plantation
orchard | verger
tree nursery, nursery of trees | pépinière
food forest | forêt nourricière
forest, woodland | forêt, bois et forêts, bosquet
field, plot, plot of land, parcel of land, demonstration plot | champ, parcelle, lot de terrain, parcelle de démonstration
hedge | haie
beach | plage
shoreline, coastline, coast | littoral, rivage
river, river bank | rivière, fleuve
lake | lac
reef, coral reef | récif
cemetery | cimetière
hectare, ha | hectare, ha
acre | acre
square metre, square meter, m2 | mètre carré, m2
kilometre, kilometer, km | kilomètre, km
mile | mile
linear metre, metre, meter | mètre linéaire, mètre
shed | remise, abri de jardin
spring, spring catchment, protected spring | source, captage
reef ball, artificial reef | récif artificiel
trail, path | sentier
bike lane, cycle path | piste cyclable
viewpoint, lookout | belvédère
mountain | montagne
nest | nid
nest box, bird box | nichoir
wetland | zone humide
watershed, catchment | bassin versant
nature reserve, reserve, sanctuary | réserve, réserve naturelle
zoo | zoo
cave | grotte
terrace | terrasse
irrigation scheme, irrigated perimeter, irrigated area | périmètre irrigué, périmètre
abattoir, slaughterhouse | abattoir
livestock market | marché à bétail
vaccination pen, corral | parc de vaccination
fish landing site | point de débarquement
# settlements and other sites
village, hamlet, rural village | village, douar, hameau, bourgade, ksar
town, township | bourg
city | ville, cité, agglomération
municipality, commune, local authority | commune, municipalité, commune rurale, collectivité, arrondissement
community, host community, settlement, rural community, local community | communauté, communauté locale
locality | localité
neighbourhood, neighborhood | quartier
slum | bidonville
island | île
site, location, project site, administrative site, venue | site, lieu, emplacement, endroit
facility, installation, infrastructure | structure, infrastructure, installation
distribution point, distribution centre, distribution site, collection point, feeding point | point de distribution, site de distribution, point de collecte, centre de distribution
point, post | point, poste
cooperative building, processing centre | unité de valorisation
cold room, cold store, storage room | chambre froide
well-being centre, wellness centre, counselling centre | centre d'écoute, cellule d'écoute, centre de consultation
"""
