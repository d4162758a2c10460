"""Health and hygiene goods: a row per thing, English names | French names."""

HEALTH = """
# protection
mask, face mask, facemask, medical mask, surgical mask, protective mask, n95, n95 mask, kn95 mask, ffp2, ffp2 mask, face covering, respirator mask | masque, masque chirurgical, masque médical, masque de protection, masque ffp2, ffp2, bavette
glove, examination glove, surgical glove, medical glove | gant, gant médical, gant chirurgical, gant d'examen
gown, surgical gown, medical gown, isolation gown, protective gown | blouse, surblouse, sur-blouse, casaque, blouse médicale
scrub, set of scrubs | tenue de bloc
coverall, protective suit, hazmat suit, protective coverall, suit, overall | combinaison, combinaison de protection, tenue de protection
apron | tablier
bib | dossard, chasuble
face shield, faceshield, visor, protective visor, shield | visière, visière de protection, écran facial
goggle, safety goggle, protective goggle | lunette de protection
overshoe, shoe cover | surchausse, couvre-chaussure
surgical cap | charlotte
protective equipment, ppe, personal protective equipment, ppe kit, set of protective equipment, item of protective equipment, protective gear | équipement de protection, équipement de protection individuelle, epi, kit de protection, matériel de protection
# hygiene
sanitiser, hand sanitiser, sanitizer, hand sanitizer, hand gel, sanitizing gel, alcohol gel | gel, gel hydroalcoolique, solution hydroalcoolique, gel désinfectant
sanitiser dispenser, sanitizer dispenser, soap dispenser | distributeur de gel, distributeur de savon, distributeur de gel hydroalcoolique
soap, bar of soap, bar soap, piece of soap, soap bar | savon, morceau de savon, barre de savon, pain de savon, savonnette
liquid soap, hand wash, handwash | savon liquide
shampoo | shampooing, shampoing
detergent, washing powder, laundry detergent | détergent, lessive, poudre à laver
bleach, bleaching powder | javel, eau de javel
chlorine | chlore
disinfectant, antiseptic | désinfectant, antiseptique, produit désinfectant
wipe, wet wipe | lingette
tissue, handkerchief | mouchoir
toilet paper, toilet roll, toilet tissue | papier toilette, papier hygiénique
toothbrush | brosse à dents
toothpaste, tube of toothpaste | dentifrice, tube de dentifrice
sanitary pad, sanitary towel, sanitary napkin, pad, menstrual pad | serviette hygiénique, serviette périodique, protection périodique, protection hygiénique
reusable pad, reusable sanitary pad | serviette lavable, serviette réutilisable, serviette hygiénique lavable
tampon | tampon
menstrual cup | coupe menstruelle, cup menstruelle
diaper, nappy, adult diaper | couche, couche-culotte
condom | préservatif
hygiene kit, hygiene pack, sanitation kit, wash kit, personal hygiene kit, toiletry pack, toiletry kit | kit d'hygiène, kit sanitaire, trousse d'hygiène, trousse de toilette, kit hygiénique, colis d'hygiène, kit d'assainissement, kit de lavage
dignity kit | kit de dignité
menstrual kit, sanitary kit, menstrual hygiene kit | kit menstruel, kit d'hygiène menstruelle, kit d'hygiène féminine
baby kit, baby pack, layette, newborn kit, baby box, mama kit, maternity kit | kit bébé, layette, kit de naissance, trousseau de naissance, kit de maternité, kit néonatal
delivery kit, birthing kit, clean delivery kit | kit d'accouchement
cleaning kit, cleaning product, cleaning supply | kit de nettoyage, produit d'entretien, produit de nettoyage, produit ménager
hygiene product, hygiene item, toiletry, toiletry item | produit d'hygiène, article d'hygiène, article de toilette, produit de toilette
handwashing station, hand-washing station, handwashing facility, handwash station, hand wash station, hand washing facility, handwashing unit, wash station, handwashing point, handwashing device | dispositif de lavage de mains, dispositif de lavage des mains, lave-main, station de lavage de mains, station de lavage des mains, point de lavage des mains, kit de lavage de mains, kit de lavage des mains, poste de lavage des mains
sprayer, knapsack sprayer, spray pump | pulvérisateur
spray bottle, spray | vaporisateur, spray
# tests, medicines, vaccines
test kit, testing kit, rapid test kit, diagnostic kit, screening kit | kit de test, kit de dépistage, kit de diagnostic
test, rapid test, covid test, covid-19 test, pcr test, antigen test | test, test de dépistage, test rapide, test pcr, test antigénique, test covid
swab | écouvillon
reagent | réactif
vaccine, dose, vaccine dose, jab, dose of vaccine, shot | vaccin, dose, dose de vaccin
medicine, drug, medication, essential medicine | médicament, produit pharmaceutique, remède
antibiotic, dose of antibiotics | antibiotique
tablet of medicine, pill, capsule, deworming tablet | comprimé, gélule, pilule, comprimé vermifuge, vermifuge
water purification tablet, purification tablet, chlorine tablet, aquatab | pastille, pastille de purification, pastille de chlore, comprimé de purification, aquatab, pastille purifiante
vitamin, vitamin a capsule | vitamine
insulin | insuline
ointment, cream | pommade, crème
oral rehydration salt, ors sachet | sel de réhydratation, sachet de sro, sro
contraceptive | contraceptif
antimalarial | antipaludique, antipaludéen
# medical equipment
ventilator, respirator, artificial respirator, medical ventilator, breathing machine | respirateur, respirateur artificiel, ventilateur médical, appareil respiratoire, appareil de respiration
oxygen concentrator, concentrator | concentrateur, concentrateur d'oxygène, extracteur d'oxygène
oxygen cylinder, oxygen tank, oxygen bottle, cylinder, cylinder of oxygen, bottle of oxygen | bouteille d'oxygène, bonbonne d'oxygène, obus d'oxygène, cylindre d'oxygène, cylindre
oxygen plant, oxygen generator | générateur d'oxygène, centrale à oxygène, usine d'oxygène
oxygen | oxygène
incubator, baby incubator, infant incubator | couveuse, incubateur néonatal
infant warmer, baby warmer, radiant warmer | table chauffante, réchauffeur
hospital bed, medical bed, patient bed, icu bed, intensive care bed, delivery bed | lit d'hôpital, lit médicalisé, lit hospitalier, lit médical, lit d'hospitalisation, lit de réanimation, lit d'accouchement
stretcher | brancard, civière
trolley, hospital trolley | chariot
examination table, examination couch, examination bed | table d'examen, table de consultation, divan d'examen
operating table | table d'opération
delivery table | table d'accouchement
wheelchair, wheel chair | fauteuil roulant, chaise roulante, fauteuil
hand tricycle | tricycle pour handicapés
crutch, pair of crutches | béquille, paire de béquilles
walking stick, cane | canne
white cane | canne blanche
walking frame, zimmer frame, rollator | déambulateur
prosthesis, prosthetic, artificial limb, prosthetic limb, prostheses, prosthetic leg, prosthetic hand, limb | prothèse, membre artificiel
orthosis, orthoses, brace | orthèse
hearing aid, hearing device | appareil auditif, prothèse auditive, audioprothèse
glasses, pair of glasses, spectacle, pair of spectacles, eyeglass, pair of eyeglasses, reading glasses, pair of reading glasses | lunettes, paire de lunettes, lunettes de vue, paire de lunettes de vue, lunette correctrice, monture
thermometer, thermal scanner, infrared thermometer, temperature gun | thermomètre, thermomètre infrarouge, thermo-flash, thermoflash
oximeter, pulse oximeter | oxymètre, oxymètre de pouls, saturomètre
blood pressure monitor, blood pressure machine, bp machine, sphygmomanometer | tensiomètre
stethoscope | stéthoscope
glucometer, glucose meter | glucomètre, lecteur de glycémie
patient monitor, monitor, vital signs monitor | moniteur, moniteur patient, moniteur de surveillance
defibrillator, aed | défibrillateur, dae
ultrasound machine, ultrasound scanner, ultrasound, ultrasound device | échographe, appareil d'échographie, échographe portable
scanner, ct scanner, ct scan machine | scanner
mri scanner, mri machine | appareil irm, irm
x-ray machine, x-ray unit | appareil de radiologie, appareil de radiographie, appareil radiologique, appareil à rayons x
mammography machine, mammogram machine | mammographe
dialysis machine, haemodialysis machine | appareil de dialyse, générateur de dialyse, machine de dialyse, appareil d'hémodialyse
anaesthesia machine, anesthesia machine | appareil d'anesthésie
suction machine, aspirator | aspirateur chirurgical, aspirateur de mucosités
electrocardiograph, ecg machine | électrocardiographe, appareil ecg
infusion pump, syringe pump | pousse-seringue, pompe à perfusion
microscope | microscope
centrifuge | centrifugeuse
autoclave, steriliser, sterilizer | autoclave, stérilisateur
pcr machine | appareil pcr, automate, machine pcr
dental chair | fauteuil dentaire
medical device, medical machine, medical appliance | appareil médical, dispositif médical
medical equipment, medical instrument, hospital equipment, piece of medical equipment, health equipment | équipement médical, matériel médical, équipement hospitalier, matériel médico-technique, équipement sanitaire, matériel sanitaire
medical supply, medical item, medical consumable, medical material, health supply, hospital supply | fourniture médicale, consommable médical, produit médical, consommable, intrant médical, article médical
medical kit, health kit, emergency health kit | kit médical, kit de santé, mallette médicale, trousse médicale
surgical kit | kit chirurgical
first aid kit, first aid box | trousse de secours, trousse de premiers secours, kit de premiers secours, boîte à pharmacie
syringe | seringue
needle | aiguille
catheter | cathéter, sonde
bandage | bandage, bande
dressing, burn dressing, wound dressing | pansement
gauze, compress | gaze, compresse
drip, iv drip, infusion | perfusion
urine bag | poche urinaire
blood bag, unit of blood, pint of blood, blood unit, bag of blood, blood, pint, blood pint | poche de sang, pochette de sang, poche, unité de sang, sang
mosquito net, treated net, bed net, bednet, insecticide-treated net, treated mosquito net, net, llin | moustiquaire, moustiquaire imprégnée
insecticide | insecticide
mosquito repellent, repellent | répulsif, antimoustique
body bag | housse mortuaire, sac mortuaire
coffin, casket | cercueil
vaccine refrigerator, vaccine fridge | réfrigérateur à vaccins
cold box, cool box, vaccine carrier | glacière, porte-vaccins
"""
