"""Things that are given, built, reached or run: one row an item, languages side by side.

The key is what sums are grouped by. Nouns are heads in the singular; a compound of several words goes before its
head alone ("ict academy" before "academy"). A noun that stands in no row gets its own bare singular as key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from extract.folding import fold
from extract.model import Kind


@dataclass(frozen=True, slots=True)
class Item:
    key: str
    kind: Kind
    forms: Mapping[str, tuple[str, ...]]


# key | English heads | French heads
_GOODS = """
mask | mask, facemask, face mask | masque, ffp2
glove | glove | gant
gown | gown, coverall, overall, scrub, bib, apron | blouse, combinaison, surblouse, casaque, tablier
visor | visor, face shield, goggle, shield | visière, lunette, lunette de protection
sanitiser | sanitiser, sanitizer, hand sanitiser, hand sanitizer, gel | gel, gel hydroalcoolique, désinfectant
ppe | ppe, protective equipment, ppe kit | epi, équipement de protection
soap | soap, bar of soap, detergent, bleach, disinfectant | savon, détergent, javel
test | test, test kit, rapid test | test, test de dépistage
vaccine | vaccine, dose, vaccine dose, jab | vaccin, dose
medicine | medicine, drug, medication, medical supply | médicament, produit pharmaceutique
ventilator | ventilator, respirator | respirateur, ventilateur
oxygen_concentrator | concentrator, oxygen concentrator | concentrateur, concentrateur d'oxygène
oxygen_cylinder | cylinder, oxygen cylinder, oxygen tank | bouteille d'oxygène, cylindre
incubator | incubator | couveuse, incubateur
bed | bed, hospital bed, cot | lit, lit d'hôpital
mattress | mattress | matelas
wheelchair | wheelchair, tricycle | fauteuil roulant, fauteuil, tricycle
crutch | crutch, walking stick, cane | béquille, canne
prosthesis | prosthesis, prosthetic, artificial limb, limb, hearing aid, hearing device | prothèse, appareil auditif
glasses | glasses, spectacle, eyeglass, lens | lunettes, monture
thermometer | thermometer | thermomètre
monitor | monitor, oximeter, scanner, ultrasound, defibrillator, machine, dialysis machine, x-ray machine | moniteur, oxymètre, scanner, échographe, défibrillateur, automate
medical_equipment | equipment, medical equipment, device, medical device, instrument, set of equipment | équipement, équipement médical, appareil, dispositif, matériel, instrument
ambulance | ambulance | ambulance
vehicle | vehicle, car, truck, van, pickup, lorry, bus, minibus, tractor, trailer | véhicule, voiture, camion, camionnette, bus, minibus, autocar, tracteur, engin
motorcycle | motorcycle, motorbike, scooter | moto, motocyclette, scooter, mobylette
bicycle | bicycle, bike | vélo, bicyclette
boat | boat, canoe, lifeboat, life jacket | bateau, pirogue, barque, gilet de sauvetage
tablet | tablet, tablet computer, ipad | tablette, tablette tactile
laptop | laptop, notebook computer, chromebook | ordinateur portable, laptop
computer | computer, desktop, pc, desktop computer | ordinateur, pc, poste informatique
phone | phone, smartphone, mobile phone, handset, sim card, sim | téléphone, smartphone, portable, carte sim, puce
printer | printer, photocopier, projector, screen, whiteboard, television, tv, camera, tv set | imprimante, photocopieur, photocopieuse, projecteur, vidéoprojecteur, écran, tableau, téléviseur, caméra
router | router, modem, server, access point | routeur, modem, serveur
usb_key | usb key, flash drive | clé usb, clé
data | gb, gigabyte, data bundle, airtime | giga, gigaoctet, forfait, recharge
solar_panel | solar panel, panel, solar lamp, lamp, lantern, solar light, street light, streetlight, light, bulb | panneau solaire, panneau, lampe, lampadaire, lampe solaire, lanterne, ampoule
generator | generator, inverter, battery, transformer, genset | générateur, groupe électrogène, transformateur, batterie, onduleur
pump | pump, water pump, motor pump | pompe, motopompe
tank | tank, water tank, cistern, reservoir, drum, barrel, jerrycan, jerry can, bucket | réservoir, citerne, cuve, bidon, fût, jerrican, jerricane, seau
filter | filter, water filter, purifier | filtre, purificateur
hygiene_kit | hygiene kit, dignity kit, sanitary kit, sanitary pad, pad, diaper, nappy | kit d'hygiène, kit de dignité, serviette hygiénique, serviette, couche
food_kit | food kit, food parcel, food package, food pack, food basket, food box, food hamper, hamper, grocery bag, parcel, package, care package, relief package, ration, food ration, iftar box, dry ration | kit alimentaire, panier alimentaire, colis alimentaire, colis, panier, ration, ration alimentaire, panier-repas, panier de denrées, ftour
meal | meal, hot meal, iftar meal, iftar, lunch, breakfast, dinner, snack, plate | repas, repas chaud, déjeuner, dîner, petit-déjeuner, iftar, goûter, plat
kit | kit, pack, package of kits, set | kit, pack, trousse, lot, ensemble
school_kit | school kit, school bag, schoolbag, backpack, satchel, school supply, school pack, stationery pack, rucksack, bag of school supplies | kit scolaire, cartable, sac à dos, fourniture scolaire, fourniture, sac d'école, trousseau
book | book, textbook, exercise book, notebook, library book, copy, dictionary, storybook, volume | livre, manuel, manuel scolaire, cahier, ouvrage, exemplaire, dictionnaire, bouquin
pen | pen, pencil, mathematical set, ruler, crayon | stylo, crayon, règle
uniform | uniform, school uniform, jersey, shirt, t-shirt, tshirt, sweater, jacket, coat, dress, trousers | uniforme, maillot, tee-shirt, t-shirt, pull, veste, manteau, robe, blouson, pantalon
clothes | clothes, garment, item of clothing, piece of clothing, clothing, sock, underwear | vêtement, habit, chaussette, sous-vêtement
shoe | shoe, pair of shoes, pair, sandal, boot, sneaker | chaussure, paire de chaussures, paire, sandale, botte, basket
blanket | blanket, quilt, duvet, sheet, bed sheet, mat, carpet, pillow, towel, sleeping bag | couverture, couette, drap, natte, tapis, oreiller, serviette de bain, sac de couchage, couvre-lit
mosquito_net | mosquito net, net, bed net, bednet, treated net | moustiquaire, moustiquaire imprégnée
tent | tent, tarpaulin, shelter kit, iron sheet, roofing sheet, galvanized sheet, bundle of iron sheets | tente, bâche, tôle, feuille de tôle
toy | toy, gift, christmas gift, present, doll, ball, football, gift bag | jouet, cadeau, ballon, poupée
sewing_machine | sewing machine, knitting machine | machine à coudre
stove | stove, cooker, cookstove, oven, fridge, refrigerator, freezer, washing machine, heater, air conditioner, fan, water cooler, water dispenser | cuisinière, réchaud, four, réfrigérateur, frigo, congélateur, machine à laver, chauffage, climatiseur, ventilateur de plafond, foyer amélioré, poêle, radiateur
desk | desk, school desk, dual desk, bench, table, chair, school furniture, piece of furniture, furniture, seat, cupboard, shelf, locker | table-banc, table, chaise, banc, pupitre, bureau, meuble, mobilier, armoire, siège, bureau d'écolier, étagère
tonne | tonne, ton, metric ton, metric tonne, quintal, tonne of food, truckload, container, pallet, shipment | tonne, quintal, conteneur, palette, cargaison
kilogram | kilogram, kilo, kg, pound, lb, gram | kilogramme, kilo, kg, livre
bag | bag, sack, bag of rice, bag of cement, bag of maize, sack of rice | sac, sac de riz, sac de ciment, sachet
box | box, carton, case, crate, tin, can, packet, box of gloves | carton, boîte, caisse, paquet, cageot, box
litre | litre, liter, gallon | litre, gallon
bottle | bottle, bottle of water, vial, flask, tube, spray | bouteille, flacon, tube, vaporisateur
roll | roll, catheter, syringe, needle, gauze, bandage, urine bag, drip, dressing | rouleau, seringue, aiguille, bande, pansement, cathéter, perfusion
tree | tree, seedling, sapling, mangrove, fruit tree, tree seedling, plant | arbre, plant, plante, palétuvier, arbuste, pied, jeune plant, semis
seed | seed, bag of seed, fertiliser, fertilizer, bag of fertiliser | semence, graine, engrais, intrant
animal | animal, cow, goat, sheep, chick, chicken, ram, cattle, bull, pig, beehive, fingerling, hive | vache, chèvre, mouton, poussin, poule, bœuf, bélier, ruche, tête de bétail, alevin, animal, veau
tool | tool, toolkit, tool kit, hoe, wheelbarrow, spade, machete, plough | outil, brouette, pelle, râteau, houe, machette, charrue, boîte à outils
blood | blood, unit of blood, pint, pint of blood, blood bag, blood unit | poche de sang, pochette de sang, poche, don de sang
voucher | voucher, gift card, coupon, food voucher, card, insurance card, ticket | bon, bon d'achat, chèque-cadeau, carte-cadeau, coupon, carte, ticket, billet
product | product, item, article, essential item, hygiene product, household item, unit, piece | produit, article, unité, pièce, denrée
bin | bin, waste bin, dustbin, toilet, latrine | poubelle, bac, bac à ordures, toilette, latrine
coffin | coffin | cercueil
software | licence, license, software licence | licence
lot | truck of food, lorry of food, consignment, donation | chargement, don
"""

_PEOPLE = """
student | student, undergraduate, university student, college student, tertiary student, scholar, bursary holder, fellow, doctoral student | étudiant, étudiante, boursier, boursière, doctorant, doctorante, universitaire
pupil | pupil, schoolchild, schoolchildren, learner, school child, grader, primary pupil, kindergartner | élève, écolier, écolière, lycéen, lycéenne, collégien, collégienne, apprenant, apprenante, scolaire
graduate | graduate, laureate, alumnus, alumni, honoree, winner, prize winner, award winner | diplômé, diplômée, lauréat, lauréate, bachelier, bachelière, récipiendaire, gagnant, major
child | child, kid, infant, baby, toddler, newborn, minor | enfant, bébé, nourrisson, gamin, nouveau-né, petit
orphan | orphan, orphaned child, orphan and vulnerable child | orphelin, orpheline
girl | girl, schoolgirl, female, young woman, lady | fille, jeune fille, fillette
boy | boy, male, young man | garçon, jeune homme
youth | youth, young person, young people, teenager, adolescent, youngster, young adult | jeune, adolescent, adolescente
woman | woman, mother, widow, pregnant woman, housewife | femme, mère, veuve, maman, femme enceinte
man | man, father | homme, père
person | person, people, individual, life, soul, resident, citizen, villager, inhabitant, local, man and woman, national, human, member of the community, community member, head | personne, individu, habitant, habitante, citoyen, citoyenne, riverain, âme, villageois, vie, résident, résidente, administré, population
family | family, household, needy family, home owner | famille, ménage, foyer, famille nécessiteuse
beneficiary | beneficiary, recipient, direct beneficiary, user, needy, poor, guest, client | bénéficiaire, allocataire, nécessiteux, démuni, indigent, usager
patient | patient, sick person, case treated, blood recipient, sufferer | patient, patiente, malade
refugee | refugee, displaced person, evacuee, migrant, returnee, survivor, idp, flood victim, earthquake victim, victim | réfugié, réfugiée, déplacé, déplacée, migrant, sinistré, sinistrée, rescapé, victime
farmer | farmer, smallholder, smallholder farmer, fisherman, herder, grower, fisher, producer | agriculteur, agricultrice, fermier, paysan, paysanne, pêcheur, éleveur, exploitant, producteur, productrice
teacher | teacher, lecturer, educator, instructor, principal, headteacher, professor, faculty member, trainer, head teacher | enseignant, enseignante, professeur, instituteur, institutrice, formateur, éducateur, éducatrice, directeur d'école, animateur
health_worker | health worker, doctor, nurse, midwife, frontline worker, healthcare worker, medic, paramedic, surgeon, medical worker, community health worker | médecin, infirmier, infirmière, sage-femme, soignant, soignante, agent de santé, personnel soignant, chirurgien, aide-soignant, secouriste
worker | worker, labourer, laborer, artisan, craftsman, tailor, driver, job seeker, jobseeker, apprentice, trainee, intern, youth trained, technician | travailleur, travailleuse, ouvrier, ouvrière, artisan, artisane, chauffeur, apprenti, apprentie, stagiaire, demandeur d'emploi, chômeur, technicien, technicienne
entrepreneur | entrepreneur, trader, market woman, small business, business owner, start-up, startup, small trader, micro-entrepreneur, msme, sme, enterprise, small enterprise | entrepreneur, entrepreneure, commerçant, commerçante, startup, start-up, jeune pousse, porteur de projet, tpe, pme, auto-entrepreneur, entreprise
developer | developer, programmer, coder, innovator, researcher, scientist, engineer, young talent | développeur, développeuse, chercheur, chercheuse, scientifique, ingénieur, talent, innovateur
elder | elder, elderly person, senior, pensioner, older person, senior citizen, aged person, veteran | personne âgée, aîné, aînée, senior, retraité, vieillard, ancien combattant
disabled | disabled person, person with disabilities, disabled child, blind person | personne handicapée, handicapé, personne en situation de handicap, aveugle, malvoyant
prisoner | prisoner, inmate, detainee | détenu, prisonnier, pensionnaire
volunteer | volunteer, employee volunteer, staff volunteer, mentor, donor, blood donor | bénévole, volontaire, mentor, donneur, parrain, marraine, collaborateur
participant | participant, attendee, delegate, competitor, runner, walker, contestant, finalist, player, athlete, candidate, applicant, visitor | participant, participante, candidat, candidate, coureur, finaliste, joueur, athlète, inscrit, visiteur, sportif, footballeur
artist | artist, musician, journalist, creative, filmmaker | artiste, musicien, musicienne, journaliste, comédien, créateur
pilgrim | pilgrim, faithful, imam | pèlerin, fidèle, imam
charity | charity, ngo, nonprofit, non-profit, association, organisation, organization, community group, club, cooperative, social enterprise, women's group, group, self-help group, food bank, cbo, institution | association, ong, organisme, organisation, coopérative, club, fédération, groupement, banque alimentaire, amicale, collectif, œuvre, groupe
team | team, crew, delegation, squad | équipe
specialist | official, officer, leader, manager, staff, employee, worker trained, police officer, soldier, firefighter, cadre | fonctionnaire, agent, cadre, responsable, salarié, salariée, employé, employée, policier, soldat, pompier, gendarme, dirigeant
"""

_PLACES = """
school | school, primary school, secondary school, public school, elementary school, high school, kindergarten, nursery, preschool, college, madrasa, campus, school building, school block | école, école primaire, lycée, collège, établissement scolaire, établissement, maternelle, crèche, établissement d'enseignement, groupe scolaire, primaire, medersa, préscolaire
classroom | classroom, class room, block of classrooms, classroom block, smart classroom, class | salle de classe, salle, classe, bloc de classes, unité préscolaire
university | university, faculty, polytechnic, higher institution, tertiary institution | université, faculté, institut, école supérieure, grande école
ict_academy | ict academy | académie tic
academy | academy, training centre, training center, skills centre, skills center, vocational centre, vocational center, training institute, learning centre, learning center | académie, centre de formation, centre d'apprentissage, institut de formation
library | library, reading room, reading corner | bibliothèque, médiathèque, salle de lecture
laboratory | laboratory, lab, science lab, computer lab, computer laboratory, ict lab, science laboratory, studio | laboratoire, labo, salle informatique, salle multimédia, studio
hub | hub, innovation hub, incubator, digital centre, tech hub, fablab, ict centre, digital hub | incubateur, fablab, hub, espace numérique, tiers-lieu, maison digitale
hospital | hospital, district hospital, general hospital, field hospital | hôpital, chu, hôpital de campagne, centre hospitalier
clinic | clinic, health centre, health center, health post, dispensary, health facility, maternity, ward, maternity ward, medical centre, medical center, isolation centre, treatment centre, treatment center, chps compound, icu, theatre, operating theatre | clinique, centre de santé, dispensaire, maternité, poste de santé, service, case de santé, bloc opératoire, centre médical, infirmerie, polyclinique, structure sanitaire, structure de santé, formation sanitaire
borehole | borehole, well, water point, waterpoint, water system, tap, standpipe, water kiosk, water project, water scheme, fountain, water source, dam | forage, puits, point d'eau, borne-fontaine, borne, fontaine, château d'eau, adduction d'eau, bassin, barrage
house | house, home, housing unit, apartment, flat, dwelling, shelter, bungalow, charity house, cottage, dormitory, hostel, accommodation unit, shelter home | maison, logement, appartement, habitation, abri, foyer d'accueil, internat, dortoir, résidence, villa, gîte
mosque | mosque, church, temple, surau, chapel | mosquée, église, temple, chapelle
market | market, market stall, stall, shop, store, supermarket, warehouse, kiosk, outlet, branch | marché, boutique, magasin, étal, supermarché, hypermarché, entrepôt, kiosque, agence, hangar
road | road, bridge, street, culvert, kilometre of road, km of road, footbridge, bus stop | route, pont, rue, piste, passerelle, abribus, chaussée
field | field, playground, pitch, court, football pitch, park, garden, stadium, sports field, play area | terrain, terrain de sport, stade, parc, jardin, aire de jeux, terrain de proximité, city-stade, plateau sportif
hectare | hectare, acre, ha | hectare, ha
village | village, town, city, municipality, community, settlement, locality, hamlet, neighbourhood, neighborhood, host community | village, ville, localité, commune, communauté, douar, quartier, hameau, municipalité, bourgade, agglomération
site | site, location, administrative site, facility, place, point, station, post, distribution point | site, lieu, emplacement, point de distribution, structure, station, poste, infrastructure
centre | centre, center, youth centre, community centre, community center, care home, orphanage, nursing home, care centre, children's home, retirement home, women's centre | centre, maison de jeunes, orphelinat, centre d'accueil, maison de retraite, ehpad, centre social, dar taliba, dar talib, maison d'accueil, espace, centre communautaire
kitchen | kitchen, canteen, refectory, soup kitchen | cuisine, cantine, réfectoire
building | building, block, structure, hall, office, police station, fire station, room, floor, wing, workshop, pavilion | bâtiment, bloc, édifice, bureau, commissariat, pavillon, atelier, local, immeuble, aile, chambre
toilet_block | toilet block, toilet facility, latrine block, sanitation block, ablution block, washroom, restroom, handwashing station, hand-washing station | bloc sanitaire, bloc de latrines, sanitaire, dispositif de lavage de mains, lave-main, lave-mains
farm | farm, greenhouse, fish pond, pond, plantation, orchard, vegetable garden | ferme, serre, étang, plantation, verger, potager, périmètre
connection | connection, household connection, mini-grid | branchement, raccordement, mini-réseau
"""

_PROGRAMMES = """
scholarship | scholarship, bursary, fellowship, stipend, full scholarship, studentship, scholarship award, tuition grant | bourse, bourse d'études, bourse scolaire, allocation d'études, bourse d'excellence
grant | grant, small grant, seed grant, award, prize, interest-free loan | subvention, prix, aide, dotation, allocation
project | project, community project, csr project, initiative, development project, intervention, social project, activity | projet, initiative, action, projet communautaire, réalisation, intervention, activité, chantier
programme | programme, program, scheme, course, training programme, curriculum | programme, dispositif, formation, cursus, parcours, module
operation | operation, surgery, surgical operation, cataract operation, procedure, transplant, cataract surgery | opération, intervention chirurgicale, chirurgie, opération de la cataracte, greffe
consultation | consultation, screening, check-up, checkup, examination, eye test, medical consultation, treatment, health check, test carried out, visit | consultation, dépistage, examen, soin, visite médicale, consultation médicale, bilan, acte médical, prestation
vaccination | vaccination, immunisation, immunization, inoculation, circumcision | vaccination, circoncision
session | session, training session, workshop, seminar, webinar, class held, lesson, bootcamp, masterclass, hackathon | séance, atelier, séminaire, webinaire, session, cours, session de formation, hackathon, stage
campaign | campaign, drive, blood drive, caravan, medical caravan, outreach, medical camp, camp, health camp, clean-up, cleanup, medical mission, mission | campagne, caravane, caravane médicale, collecte, opération de nettoyage, camp médical, mission
internship | internship, apprenticeship, placement, job, traineeship, slot, place, employment opportunity, training place, work placement | stage rémunéré, apprentissage, emploi, place, poste de stagiaire
flight | flight, relief flight, charter flight, rotation, trip, ride, convoy, airlift | vol, vol humanitaire, voyage, trajet, convoi, rotation
partnership | partnership, agreement, memorandum, mou | partenariat, convention, accord
match | match, tournament, race, event, show, concert, festival, contest, competition, performance, edition | match, tournoi, course, événement, spectacle, concert, festival, concours, représentation, compétition
loan | microloan, microcredit | microcrédit, prêt d'honneur
service | service, call, message, sms | appel, message
"""

_TIME = """
hour | hour, volunteer hour, man-hour, working hour | heure, heure de bénévolat
day | day, working day, volunteer day, man-day, person-day | jour, journée, jour de bénévolat, jour-homme
month | month | mois
week | week | semaine
"""


def _items() -> Iterator[Item]:
    tables = (
        (Kind.GOODS, _GOODS), (Kind.PEOPLE, _PEOPLE), (Kind.PLACES, _PLACES),
        (Kind.PROGRAMMES, _PROGRAMMES), (Kind.TIME, _TIME),
    )  # fmt: skip
    for kind, table in tables:
        for line in table.strip().splitlines():
            key, english, french = (cell.strip() for cell in line.split("|"))
            forms = {"en": tuple(english.split(", ")), "fr": tuple(french.split(", "))}
            yield Item(key, kind, MappingProxyType(forms))


ITEMS: tuple[Item, ...] = tuple(_items())


@cache
def _by_form(language: str) -> Mapping[str, Item]:
    found: dict[str, Item] = {}
    for item in ITEMS:
        for form in item.forms[language]:
            found.setdefault(fold(form), item)
    return found


@cache
def _longest(language: str) -> int:
    return max(form.count(" ") + 1 for form in _by_form(language))


def find(language: str, words: tuple[str, ...]) -> Item | None:
    """The item that a noun phrase names: the longest run of its singular words that a row has, first head first.

    `words` are the phrase's words as bare singulars (see `extract.folding`), the head among them.
    """
    forms = _by_form(language)
    for length in range(min(_longest(language), len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            item = forms.get(" ".join(words[start : start + length]))
            if item is not None:
                return item
    return None
