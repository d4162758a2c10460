"""School things, digital devices, sport, culture and play: a row per thing, English names | French names."""

LEARNING = """
# school
school kit, school pack, school supply kit, stationery kit, stationery pack, back-to-school kit, back-to-school pack, education kit, learning kit, kit of school supplies, set of school supplies | kit scolaire, kit de fournitures scolaires, lot de fournitures scolaires, trousseau scolaire, kit de rentrée, kit éducatif, kit pédagogique, lot scolaire, kit de fournitures
school bag, schoolbag, backpack, satchel, rucksack, knapsack | cartable, sac à dos, sac d'école, sac scolaire, cartable scolaire
pencil case | trousse, trousse scolaire, plumier
school supply, school material, stationery item, stationery, school item, learning material, teaching material, teaching aid, scholastic material | fourniture scolaire, fourniture, article scolaire, matériel scolaire, matériel pédagogique, matériel didactique, support pédagogique, outil pédagogique
book, storybook, story book, library book, reading book, children's book, volume | livre, ouvrage, bouquin, album
textbook, text book, school book, schoolbook, set of textbooks | manuel, manuel scolaire, livre scolaire
exercise book, notebook, copybook, writing book | cahier, carnet, bloc-notes
dictionary | dictionnaire
bible | bible
quran, koran, copy of the quran, copy of the koran | coran, exemplaire du coran
magazine, newspaper | magazine, journal
brochure, booklet, leaflet, flyer, pamphlet | brochure, livret, dépliant, flyer, prospectus
guide, handbook | guide
poster | affiche, poster
pen, ballpoint pen | stylo, stylo à bille
pencil, coloured pencil, crayon | crayon, crayon de couleur
marker | feutre, marqueur
ruler | règle
eraser | gomme
mathematical set, geometry set, maths set | trousse de géométrie, boîte mathématique, boîte de géométrie
calculator | calculatrice
chalk, piece of chalk | craie
slate | ardoise
ream of paper, ream, sheet of paper | ramette, ramette de papier, rame de papier, feuille de papier
blackboard, chalkboard | tableau noir
whiteboard | tableau blanc
interactive whiteboard, smartboard, smart board, interactive board, interactive screen, interactive flat panel | tableau interactif, tableau blanc interactif, tableau numérique, tbi, tni, écran interactif
desk, school desk, dual desk, pupil desk, student desk, school bench, bench desk, desk and bench | table-banc, pupitre, bureau d'écolier, banc d'école, bureau scolaire, table d'écolier
school furniture, piece of school furniture | mobilier scolaire, meuble scolaire
# digital
tablet, tablet computer, tablet device, ipad, digital tablet, learning tablet | tablette, tablette numérique, tablette tactile, ipad, tablette éducative
e-reader, kindle | liseuse
laptop, laptop computer, notebook computer, chromebook, netbook, macbook | ordinateur portable, laptop, pc portable, micro-portable
computer, desktop, pc, desktop computer, personal computer, computer set, workstation, computer unit | ordinateur, pc, ordinateur de bureau, poste informatique, micro-ordinateur, ordinateur fixe, unité centrale
computer equipment, it equipment, ict equipment, digital device, digital equipment, electronic device | matériel informatique, équipement informatique, équipement numérique, terminal numérique
phone, mobile phone, telephone, handset, cell phone, cellphone | téléphone, téléphone portable, téléphone mobile
smartphone, smart phone | smartphone, téléphone intelligent
sim card, sim, simcard | carte sim, puce, sim
charger, power bank | chargeur, batterie externe
headset, headphone, earphone, pair of headphones, vr headset | casque audio, écouteur, casque de réalité virtuelle
speaker, loudspeaker, megaphone | haut-parleur, enceinte, mégaphone
microphone | microphone, micro
radio, radio set, radio receiver | radio, poste de radio, poste radio
walkie-talkie | talkie-walkie
television, tv, tv set, television set, smart tv | téléviseur, télévision, télé
set-top box, decoder | décodeur
screen, computer monitor, display | écran, écran d'ordinateur
keyboard | clavier
mouse | souris
printer, 3d printer | imprimante, imprimante 3d
photocopier, copier, photocopying machine | photocopieur, photocopieuse
projector, video projector, overhead projector | projecteur, vidéoprojecteur, rétroprojecteur
camera | caméra, appareil photo
cctv camera, surveillance camera | caméra de surveillance, caméra de vidéosurveillance
drone | drone
robot | robot
server | serveur
router, wi-fi router, wifi router | routeur
modem, dongle, internet dongle, wifi modem | modem, clé internet, clé 4g
access point, wi-fi hotspot, hotspot, wifi hotspot, wi-fi access point | point d'accès, point d'accès wifi, borne wifi, point wifi, hotspot
usb key, flash drive, usb stick, flash disk, usb flash drive | clé usb
hard drive, hard disk | disque dur
data bundle, data package, gigabyte of data, internet bundle, gigabyte, gb of data, airtime | forfait internet, forfait, recharge, giga, gigaoctet, pass internet
software licence, licence, license, software license, software | licence, logiciel, licence logicielle
app, application, mobile app, mobile application | application, application mobile, appli
video, film | vidéo, film, capsule vidéo
# sport, play, culture
ball, football, soccer ball, basketball | ballon, balle, ballon de football
jersey, football jersey, sports shirt, football shirt, sports jersey | maillot, maillot de football, maillot de sport
football kit, sports kit, set of jerseys, set of kits, soccer kit | kit sportif, jeu de maillots, équipement sportif, tenue de sport, kit de sport
football boot, pair of football boots, trainer shoe | crampon, chaussure de football
sports equipment, sports item, sporting equipment | matériel sportif, équipement de sport, matériel de sport, article de sport
racket | raquette
trophy, cup, medal | trophée, coupe, médaille
bracelet, wristband | bracelet
toy | jouet
doll, teddy bear, soft toy | poupée, peluche, ours en peluche
game, board game, educational game | jeu, jeu de société, jeu éducatif
gift, present, christmas gift, christmas present, gift item, gift bag, gift pack, gift box, goody bag, gift hamper | cadeau, cadeau de noël, lot de cadeaux, coffret cadeau, étrenne
musical instrument, instrument | instrument de musique, instrument
piano, guitar | piano, guitare
ticket, entry ticket, cinema ticket, match ticket, admission ticket, free ticket | ticket, billet, place de cinéma, place de spectacle
artwork, painting, sculpture, work of art | œuvre d'art, tableau, toile, sculpture
tapestry | tapisserie
postcard, greeting card, letter | carte postale, carte de vœux, lettre, courrier
"""
