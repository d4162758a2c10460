"""School things, digital devices, sport, culture and play: a row per thing, English names | French names."""

LEARNING = """
# school
school kit, school pack, school supply kit, stationery kit, stationery pack, back-to-school kit, back-to-school pack, education kit, learning kit, kit of school supplies, set of school supplies | kit scolaire, kit de fournitures scolaires, lot de fournitures scolaires, trousseau scolaire, kit de rentrée, kit éducatif, kit pédagogique, lot scolaire, kit de fournitures
school bag, schoolbag, backpack, satchel, rucksack, knapsack | cartable, sac à dos, sac d'école, sac scolaire, cartable scolaire
pencil case | trousse, trousse scolaire, plumier
school supply, school material, stationery item, stationery, school item, scholastic material | fourniture scolaire, fourniture, article scolaire, matériel scolaire
teaching material, learning material, teaching aid, educational material | matériel pédagogique, matériel didactique, support pédagogique, outil pédagogique
book, storybook, story book, library book, reading book, children's book | livre, ouvrage, bouquin, album
textbook, text book, school book, schoolbook, set of textbooks | manuel, manuel scolaire, livre scolaire
exercise book, notebook, copybook, writing book | cahier, carnet, bloc-notes
dictionary | dictionnaire
bible | bible
quran, koran, copy of the quran, copy of the koran | coran, exemplaire du coran
magazine | magazine
newspaper | journal
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
ream, ream of paper | ramette, ramette de papier, rame de papier
sheet of paper | feuille de papier
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
charger | chargeur
power bank | batterie externe
headset, headphone, earphone, pair of headphones | casque audio, écouteur
vr headset, virtual reality headset | casque de réalité virtuelle
speaker, loudspeaker | haut-parleur, enceinte
megaphone | mégaphone
microphone | microphone, micro
radio, radio set, radio receiver | radio, poste de radio, poste radio
walkie-talkie | talkie-walkie
television, tv, tv set, television set, smart tv | téléviseur, télévision, télé
set-top box, decoder | décodeur
screen, computer monitor, display | écran, écran d'ordinateur
keyboard | clavier
mouse | souris
printer | imprimante
3d printer | imprimante 3d
photocopier, copier, photocopying machine | photocopieur, photocopieuse
projector, video projector, overhead projector | projecteur, vidéoprojecteur, rétroprojecteur
camera | caméra, appareil photo
cctv camera, surveillance camera | caméra de surveillance, caméra de vidéosurveillance
drone | drone
robot | robot
server | serveur
router, wi-fi router, wifi router | routeur
modem, dongle, internet dongle, wifi modem | modem, clé, clé internet, clé 4g
access point, wi-fi hotspot, hotspot, wifi hotspot, wi-fi access point | point d'accès, point d'accès wifi, borne wifi, point wifi, hotspot
usb key, flash drive, usb stick, flash disk, usb flash drive | clé usb
hard drive, hard disk | disque dur
data bundle, data package, internet bundle, data plan | forfait internet, forfait, pass internet
airtime, top-up | recharge, recharge téléphonique, crédit téléphonique
gigabyte, gb, gb of data, gigabyte of data | gigaoctet, giga
software licence, licence, license, software license, software | licence, logiciel, licence logicielle
app, application, mobile app, mobile application | application, application mobile, appli
video, video clip | vidéo, capsule vidéo
film, documentary | film, documentaire
# sport, play, culture
ball, football, soccer ball, basketball | ballon, balle, ballon de football
jersey, football jersey, sports shirt, football shirt, sports jersey | maillot, maillot de football, maillot de sport
football kit, sports kit, set of jerseys, set of kits, soccer kit | kit sportif, jeu de maillots, équipement sportif, tenue de sport, kit de sport
football boot, pair of football boots, trainer shoe | crampon, chaussure de football
sports equipment, sports item, sporting equipment | matériel sportif, équipement de sport, matériel de sport, article de sport
racket | raquette
trophy | trophée, coupe
medal | médaille
bracelet, wristband | bracelet
toy | jouet
doll | poupée
teddy bear, soft toy | peluche, ours en peluche, nounours
game, board game, educational game | jeu, jeu de société, jeu éducatif
gift, present, christmas gift, christmas present, gift item, gift bag, gift pack, gift box, goody bag, gift hamper | cadeau, cadeau de noël, lot de cadeaux, coffret cadeau, étrenne
musical instrument, instrument | instrument de musique, instrument
piano | piano
guitar | guitare
ticket, entry ticket, cinema ticket, match ticket, admission ticket, free ticket | ticket, billet, place de cinéma, place de spectacle
artwork, work of art | œuvre d'art
painting | tableau, toile
sculpture | sculpture
tapestry | tapisserie
postcard, greeting card | carte postale, carte de vœux
letter | lettre, courrier
"""
