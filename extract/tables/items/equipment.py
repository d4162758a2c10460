"""Energy, water, transport, farming, tools, vouchers and goods in general: a row per thing, English | French names."""

EQUIPMENT = """
# energy and light
solar panel, photovoltaic panel, pv panel | panneau solaire, panneau photovoltaïque, module photovoltaïque
panel | panneau
solar kit, solar home system, solar system, solar power system, solar energy kit | kit solaire, système solaire, kit d'énergie solaire, kit photovoltaïque, équipement solaire
solar lamp, solar lantern, solar light | lampe solaire, lanterne solaire
lamp, lantern, light, torch, flashlight | lampe, lanterne, lampe torche, torche, lampe de poche
street light, streetlight, solar street light, street lamp, solar streetlight, lamp post | lampadaire, lampadaire solaire, réverbère, luminaire, point lumineux
bulb, light bulb, led bulb, led lamp | ampoule, ampoule led
generator, generating set, genset, power generator | groupe électrogène, générateur
transformer | transformateur
inverter | onduleur
battery | batterie, pile
electric meter, electricity meter, prepaid meter | compteur, compteur électrique
electric pole, pole | poteau, poteau électrique
solar plant, solar power plant, solar farm, solar station, mini solar plant | centrale solaire, centrale photovoltaïque, ferme solaire, mini-centrale solaire
mini-grid, microgrid, solar mini-grid | mini-réseau, micro-réseau
biogas digester, biodigester, biogas plant | biodigesteur, digesteur
wind turbine | éolienne
charging station | borne de recharge, station de recharge
fuel | carburant
diesel | gasoil, diesel
petrol, gasoline | essence
kerosene | pétrole lampant
# water equipment
water pump, pump, motor pump, motorised pump, motorized pump, pumping machine | pompe, motopompe, pompe à eau, électropompe
solar pump, solar water pump | pompe solaire
hand pump, handpump | pompe à main, pompe manuelle, pompe à motricité humaine
tank, water tank, storage tank, cistern, water storage tank, water reservoir, reservoir, polytank, poly tank, bladder | réservoir, citerne, cuve, réservoir d'eau, château d'eau mobile, bâche à eau, tank, citerne souple
basin, washbasin | cuvette, bassine
veronica bucket | seau à robinet
water filter, filter, water purifier, purifier, filtration unit, water filtration system, water purification unit, water purification system, water treatment unit | filtre, filtre à eau, purificateur, purificateur d'eau, unité de filtration, unité de potabilisation, station de potabilisation, système de filtration
air purifier | purificateur d'air
# transport
vehicle, utility vehicle | véhicule, véhicule utilitaire
car | voiture, automobile
four-wheel drive, four-by-four, 4x4, suv, land cruiser, off-road vehicle | 4x4, véhicule tout-terrain
pickup, pick-up, pickup truck, pick-up truck | pick-up, pickup
van, delivery van | camionnette, fourgon, fourgonnette
tanker, water tanker, tank truck, water truck, tanker truck, water bowser, bowser | camion-citerne
fire truck, fire engine, fire tender | camion de pompiers, camion d'incendie, véhicule d'incendie
garbage truck, waste truck, refuse truck | camion-benne, benne, benne à ordures, camion poubelle, camion à ordures
refrigerated truck | camion frigorifique, camion réfrigéré
bus, buses | bus, autobus, car, autocar
school bus | bus scolaire, autocar scolaire, car scolaire, transport scolaire
minibus, minivan | minibus, minicar
ambulance | ambulance
mobile clinic, mobile health clinic, mobile medical unit, mobile health unit, mobile unit, medical van, mobile medical clinic | unité mobile, clinique mobile, unité médicale mobile, camion médicalisé, bus médical, unité mobile de santé
motorcycle, motorbike | moto, motocyclette, motocycle
motorcycle ambulance, motorbike ambulance | moto-ambulance
scooter | scooter, mobylette, cyclomoteur
tricycle | tricycle, triporteur, moto tricycle
rickshaw, keke, tuk-tuk | rickshaw, tuk-tuk
bicycle, bike | vélo, bicyclette
helmet, crash helmet | casque
boat, fishing boat, vessel | bateau, barque, embarcation, navire
canoe, dugout | pirogue, canoë
lifeboat, rescue boat | canot de sauvetage, bateau de sauvetage, vedette
outboard motor, boat engine | moteur hors-bord
life jacket, lifejacket | gilet de sauvetage
helicopter | hélicoptère
plane, aircraft, airplane | avion
trailer | remorque
cart, donkey cart, handcart | charrette, carriole
machine | machine
construction machine, heavy machine | engin, engin de chantier
engine | moteur
excavator, backhoe | pelleteuse, excavatrice, pelle mécanique, tractopelle
bulldozer | bulldozer
fire extinguisher, extinguisher | extincteur
tyre, tire | pneu
# farming and nature
tree, fruit tree, tree plant | arbre, arbre fruitier, arbuste
seedling, sapling, tree seedling, plant, young tree, tree sapling, cutting | plant, jeune plant, plante, jeune arbre, pied, plant d'arbre, semis, bouture, plant forestier
mangrove, mangrove seedling, mangrove tree | palétuvier, mangrove
olive tree | olivier, plant d'olivier
apple tree | pommier
almond tree | amandier
carob tree | caroubier
fig tree | figuier
mango tree, mango seedling | manguier
cashew tree, cashew seedling | anacardier
avocado tree, avocado seedling | avocatier
citrus tree | agrume
orange tree | oranger
shea tree | karité
moringa, moringa tree | moringa
neem | neem
baobab | baobab
acacia | acacia
eucalyptus, eucalyptus tree | eucalyptus
teak | teck
bamboo | bambou
cedar | cèdre
pine, pine tree | pin
fir | sapin
larch | mélèze
oak, oak tree | chêne
beech | hêtre
birch | bouleau
hornbeam | charme
hazel | noisetier
maple | érable
poplar | peuplier
hedge plant, shrub | arbrisseau
coral, coral fragment | corail, fragment de corail
argan tree | arganier
palm tree, date palm | palmier, palmier dattier
vine | vigne
coffee plant, coffee seedling | caféier, plant de café
cocoa seedling, cocoa plant, cocoa tree | cacaoyer, plant de cacao
flower | fleur
seed | semence, graine
fertiliser, fertilizer, compound fertiliser | engrais
urea | urée
pesticide | pesticide, produit phytosanitaire
herbicide | herbicide
farm input, agricultural input, farming input, input | intrant, intrant agricole
animal feed, livestock feed, feed, fodder | aliment de bétail, aliment pour bétail, aliment bétail, fourrage
hay | foin
cow, heifer, dairy cow | vache, génisse, vache laitière
cattle, head of cattle | bovin, tête de bétail, tête de bovins
bull, ox, oxen | taureau, bœuf
calf, calves | veau
goat | chèvre, caprin, cabri, bouc
sheep, ewe | mouton, brebis, ovin
ram | bélier
lamb | agneau
pig, piglet | porc, cochon, porcelet
chicken, hen, poultry bird, bird, layer | poulet, poule, volaille, poule pondeuse
chick, day-old chick | poussin
rabbit | lapin
donkey | âne
horse | cheval
camel | chameau, dromadaire
fingerling | alevin
beehive, hive | ruche
livestock, farm animal, animal | animal, bétail, bête
dog, guide dog | chien, chien guide
cat | chat
turtle | tortue
tractor | tracteur
plough, plow | charrue
harvester, combine harvester | moissonneuse, moissonneuse-batteuse
thresher | batteuse
husking machine, huller | décortiqueuse
mill, grinding mill, milling machine | moulin, moulin à grains
hoe | houe, daba
wheelbarrow | brouette
shovel, spade | pelle, bêche
rake | râteau
pickaxe | pioche
machete, cutlass | machette, coupe-coupe
watering can | arrosoir
irrigation kit, drip irrigation kit, irrigation system | kit d'irrigation, système d'irrigation, kit goutte-à-goutte
greenhouse kit | kit de serre
fishing net | filet de pêche, filet
farming kit, farm kit, agricultural kit, seed kit | kit agricole, kit de semences
duck | canard
turkey | dinde, dindon
quail | caille
goose, geese | oie
fry | frai
salmon | saumon
oyster | huître
bee colony, swarm | colonie d'abeilles, essaim
elephant | éléphant
penguin | manchot, pingouin
rhino, rhinoceros | rhinocéros
wombat | wombat
wild animal | animal sauvage
rubber tree | hévéa
spruce | épinette
cypress | cyprès
willow | saule
ash tree | frêne
elm | orme
walnut tree | noyer
cherry tree | cerisier
lemon tree | citronnier
pomegranate tree | grenadier
peach tree | pêcher
plum tree | prunier
pear tree | poirier
coconut palm, coconut tree, coconut seedling | cocotier
oil palm | palmier à huile
banana plant, banana sucker | bananier, rejet de bananier
date palm shoot | rejet de palmier
rose, rose bush | rosier, rose
bulb of flowers, flower bulb | bulbe
turf, roll of turf | gazon
compost, manure | compost, fumier
pulper, coffee pulper | dépulpeuse
silo, grain silo | silo
press, oil press, briquette press | presse
cart for animals, ox cart | charrette à bœufs
motor tiller, power tiller, rotavator | motoculteur
sprinkler | asperseur
hose | tuyau d'arrosage
fishing gear, fishing kit | matériel de pêche, kit de pêche
dip tank | bain parasiticide
cage, fish cage | cage
brooder, egg incubator | couveuse à œufs
milking machine | machine à traire
milk churn, milk can | bidon à lait
feeding trough, drinking trough | abreuvoir, mangeoire
# tools and trades
tool, hand tool, agricultural tool, farming tool, farm tool | outil, outil agricole, outillage
toolkit, tool kit, tool box, toolbox, set of tools | boîte à outils, kit d'outils, kit outils, caisse à outils
starter kit, start-up kit, startup kit, business kit, trade kit, livelihood kit, work kit, installation kit, vocational kit | kit d'installation, kit de démarrage, kit professionnel, kit de travail, kit d'insertion, kit métier, trousseau professionnel
sewing machine | machine à coudre
knitting machine | machine à tricoter
loom | métier à tisser
hairdressing kit | kit de coiffure
hair dryer | sèche-cheveux
cash register | caisse enregistreuse
# worth like money
voucher, shopping voucher, coupon, gift voucher, store voucher | bon, bon d'achat, coupon, chèque-cadeau, bon cadeau
food voucher, meal voucher, food stamp, grocery voucher | bon alimentaire, coupon alimentaire, chèque alimentaire, ticket restaurant, titre-restaurant, chèque repas, ticket-repas
gift card, prepaid card, cash card, debit card | carte-cadeau, carte prépayée
health insurance card, insurance card, health card, nhis card, health insurance | carte d'assurance, carte d'assurance maladie, carte de santé, carte santé, assurance maladie
card | carte
cheque, check | chèque
shower ticket | bon de douche
night, overnight stay, hotel night, bed night, night of shelter, night's accommodation | nuitée, nuit, nuit d'hôtel
# goods in general
kit | kit
product, consumer product | produit
item, article, good, object, essential item, basic item, assorted item, donated item | article, objet, bien, effet
unit | unité
device, gadget | appareil
equipment, piece of equipment, set of equipment, item of equipment, material | équipement, matériel, pièce d'équipement
supply | approvisionnement
donation, gift in kind | don, donation
sign, billboard | panneau d'affichage, pancarte
flag | drapeau
booth, cabin | cabine, guérite
buoy | bouée
spare part | pièce de rechange, pièce détachée
beacon, marker post | balise
conveyor, conveyor belt | convoyeur, tapis roulant
ladder | échelle
rope | corde
whistle | sifflet
watch | montre
sensor | capteur
weather station | station météo, station météorologique
scale, weighing scale, balance | balance, pèse-bébé
stamp | timbre
badge | badge
banner | banderole
stage | estrade, podium
loudhailer | porte-voix
safe | coffre-fort
lock, padlock | cadenas, serrure
siren, alarm | sirène, alarme
smoke detector, smoke alarm | détecteur de fumée
lightning conductor | paratonnerre
plate of glass, plaque | plaque, plaque de verre
wheel | roue
grindstone | meule
fire hydrant | bouche d'incendie
chain | chaîne
hose reel | lance à incendie
rescue equipment | matériel de sauvetage
life raft | radeau
bell | cloche
clock | horloge
reflective jacket | gilet fluorescent
handcuff | menotte
rent | loyer
admission, entry | entrée
ride pass, travel pass, bus pass | titre de transport, abonnement de transport, pass transport
"""

# What goods come in: with its contents it is another thing ("bag of rice" is no "bag of sugar").
CONTAINERS = """
box | boîte, box
carton | carton
crate, case | caisse, cageot
bag, sack | sac
parcel, package | colis
basket, hamper | panier, couffin
pack, packet | pack, paquet
bucket, pail | seau
jerrycan, jerry can, jerrican | jerrican, jerricane, bidon
drum, barrel | fût, tonneau, baril
bowl | bol
copy, volume | exemplaire, volume
tin, can | canette, boîte métallique
jar | bocal, pot
sachet | sachet, pochette
bottle | bouteille, flacon
vial, ampoule | fiole
tube | tube
pair | paire
set | ensemble, set
lot, batch | lot
roll | rouleau, bobine
bundle, bale | ballot, balluchon, fagot d'habits
pallet | palette
container, shipping container | conteneur, container
truck, lorry | camion, poids lourd
truckload, lorry load, lorryload | chargement
consignment, shipment, cargo, load | cargaison, envoi
portion | portion
slice | tranche
bar | barre
lump | motte
piece | pièce, morceau
tonne, ton, metric ton, metric tonne | tonne, tonne métrique
kilogram, kilogramme, kilo, kg, kgs | kilogramme, kilo, kg
gram, gramme | gramme
quintal | quintal
pound, lb | livre anglaise
litre, liter | litre
gallon | gallon
cubic metre, cubic meter | mètre cube, m3
"""
