"""Food and drink: a row per thing, English names | French names."""

FOOD = """
# meals
meal, hot meal, warm meal, cooked meal, free meal, plate of food, portion of food, serving | repas, repas chaud, plat, plat chaud, plat cuisiné, repas gratuit
school meal, school lunch | repas scolaire
breakfast | petit-déjeuner
lunch | déjeuner
packed lunch, lunch box, lunchbox, lunch pack | panier-repas, lunch-box
dinner, supper | dîner, souper
snack, refreshment | goûter, collation, en-cas, encas
plate | assiette
soup, bowl of soup, portion of soup | soupe, harira, bol de soupe
sandwich | sandwich
pizza | pizza
# parcels of food
food parcel, food package, food pack, food box, food hamper, food basket, food kit, relief food pack, grocery pack, grocery hamper, grocery basket, parcel of food, package of food, hamper of food, basket of food, nutrition pack, nutrition basket | colis alimentaire, panier alimentaire, kit alimentaire, panier de denrées, panier de denrées alimentaires, panier de provisions, panier de vivres, colis de vivres, colis de denrées, colis de denrées alimentaires, kit de denrées, kit de denrées alimentaires, kit de vivres, colis de nourriture, paquet alimentaire, lot de denrées alimentaires, couffin alimentaire
food bag, grocery bag, bag of food, bag of groceries | sac alimentaire, sac de nourriture, sac de provisions, sac de vivres
Ramadan basket, Ramadan parcel, Ramadan package, Ramadan pack, Ramadan hamper, Ramadan kit, Ramadan food basket, Ramadan food parcel, Ramadan food pack, Ramadan food package | panier du Ramadan, panier de Ramadan, panier Ramadan, couffin du Ramadan, couffin de Ramadan, couffin Ramadan, colis du Ramadan, colis de Ramadan, kit Ramadan, kit de Ramadan, panier ramadanesque, ramadan basket
Christmas hamper, Christmas parcel, Christmas food parcel, festive hamper | colis de Noël, panier de Noël, colis de fin d'année, colis festif
ration, food ration, dry ration, dry ration kit | ration, ration alimentaire, ration sèche
emergency ration, ready-to-eat meal, meal ready to eat | ration de survie, ration de combat
# feasts
iftar, iftar meal, ftour, iftar box, iftar pack | iftar, ftour, repas d'iftar, repas de ftour, repas de rupture du jeûne
suhoor, suhoor meal, sahur | souhour, shour, repas de souhour
Christmas meal, Christmas dinner, Christmas lunch | repas de Noël
sacrificial sheep, qurbani, sacrificial animal, Eid sheep | mouton de l'Aïd, mouton du sacrifice, mouton de sacrifice, mouton de Tabaski
# staples
foodstuff, food item, food, food product, food supply, food commodity, food aid, staple, grocery, provision | denrée, denrée alimentaire, produit alimentaire, vivre, nourriture, aliment, aide alimentaire, provision, produit vivrier
rice | riz
flour | farine
wheat flour | farine de blé
maize flour, maize meal, mealie meal, cornmeal, unga, corn flour | farine de maïs
wheat | blé
maize, corn | maïs
millet | mil
sorghum | sorgho
barley | orge
cereal, grain | céréale
cowpea | niébé
bean | haricot
lentil | lentille
chickpea | pois chiche
pulse, legume | légumineuse, légume sec
pea | petit pois
sugar | sucre
salt | sel
oil, cooking oil, edible oil, vegetable oil | huile, huile de cuisine, huile végétale, huile alimentaire, huile de table
olive oil | huile d'olive
pasta | pâte, pâte alimentaire
spaghetti | spaghetti
macaroni | macaroni
vermicelli | vermicelle
noodle, instant noodle | nouille
couscous | couscous
semolina | semoule
gari, garri | gari
attiéké | attiéké
bread, loaf, loaves, loaf of bread | pain, baguette, miche
biscuit, cookie | biscuit, gâteau sec
high energy biscuit, fortified biscuit | biscuit énergétique, biscuit vitaminé
cake | gâteau
sweet, candy | bonbon, friandise, sucrerie
chocolate, chocolate bar, bar of chocolate | chocolat, tablette de chocolat
easter egg | œuf de Pâques
pancake, flatbread | galette, crêpe
croissant, pastry | croissant, viennoiserie, pâtisserie
cornflakes, breakfast cereal | céréale de petit-déjeuner
oat, oatmeal | avoine, flocon d'avoine
soya, soybean | soja
sesame | sésame
fonio | fonio
teff | teff
quinoa | quinoa
plantain | banane plantain
stock cube | cube de bouillon
sauce, ketchup | sauce
vinegar | vinaigre
pickle | cornichon
baby cereal | céréale infantile
ghee | ghee
jaggery | jaggery
# fresh food
milk | lait
powdered milk, milk powder | lait en poudre
infant formula, baby formula, formula milk, baby milk | lait infantile, lait maternisé, lait bébé
baby food | petit pot, aliment pour bébé
egg | œuf
meat, beef | viande
fish | poisson
cheese | fromage
butter | beurre
margarine | margarine
yoghurt, yogurt | yaourt
fruit | fruit
vegetable | légume
potato | pomme de terre, patate
sweet potato | patate douce
onion | oignon
tomato | tomate
cassava | manioc
yam | igname
banana | banane
orange | orange
apple | pomme
date fruit, date | datte
peanut, groundnut | arachide, cacahuète
nut | noix
honey | miel
jam | confiture
spice | épice
tea | thé
coffee | café
juice, fruit juice | jus, jus de fruits
drink, beverage | boisson
soft drink, soda | soda, boisson gazeuse
energy drink | boisson énergisante
canned food, tinned food, can of food, tin of food | conserve, boîte de conserve
tomato paste, tomato concentrate | concentré de tomate, tomate concentrée
sardine, tin of sardines | sardine, boîte de sardines
tuna, tin of tuna | thon, boîte de thon
therapeutic food, rutf, ready-to-use therapeutic food, plumpy'nut | aliment thérapeutique, pâte thérapeutique
food supplement, nutritional supplement, nutrition supplement, dietary supplement | complément alimentaire, supplément nutritionnel, complément nutritionnel
porridge | bouillie
cabbage | chou
carrot | carotte
pumpkin, squash | courge, citrouille
mango | mangue
pineapple | ananas
avocado | avocat vert
grape | raisin
watermelon, melon | pastèque, melon
lemon | citron
pear | poire
prawn, shrimp | crevette
sausage, ham | saucisse, jambon
ice cream | glace
carcass | carcasse
# water
water, drinking water, potable water, clean water | eau, eau potable
bottled water, mineral water, bottle of water, bottle of drinking water | bouteille d'eau, bouteille d'eau minérale, eau minérale, bouteille d'eau potable, eau en bouteille
water sachet, sachet of water, bag of water, sachet water | sachet d'eau
"""
