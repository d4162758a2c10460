"""Clothing, bedding, shelter and things of the house: a row per thing, English names | French names."""

HOUSEHOLD = """
# clothing
clothes, garment, item of clothing, piece of clothing, clothing, article of clothing, clothing item, set of clothes, outfit, apparel | vêtement, habit, tenue, lot de vêtements, lot d'habits, effet vestimentaire, tenue vestimentaire
uniform, school uniform, set of uniforms, set of school uniforms | uniforme, uniforme scolaire, tenue scolaire
shirt, polo shirt | chemise, polo
t-shirt, tshirt, tee-shirt | t-shirt, tee-shirt
sweater, jumper, pullover, hoodie, sweatshirt | pull, pull-over, chandail, sweat, sweat-shirt, tricot
jacket | veste, blouson, doudoune, anorak
vest, hi-vis vest | gilet
coat, winter coat | manteau, parka
raincoat | imperméable
dress | robe
skirt | jupe
trousers, pair of trousers | pantalon
jeans, pair of jeans | jean
sock, pair of socks | chaussette, paire de chaussettes
underwear, pair of panties, panties, pair of underpants, bra | sous-vêtement, culotte, slip, soutien-gorge
shoe, pair of shoes, school shoe, pair of school shoes, footwear, pair of footwear, sneaker, pair of sneakers, pair of trainers | chaussure, paire de chaussures, basket, paire de baskets, soulier
sandal, pair of sandals, slipper, pair of slippers, flip-flop | sandale, paire de sandales, tong, claquette
boot, pair of boots, gumboot, rain boot | botte, paire de bottes, bottine
hat, sun hat | chapeau
beanie, woolly hat, toque | bonnet, tuque
cap, baseball cap | casquette
winter glove, woollen glove | gant de laine, moufle
scarf, scarves, shawl | écharpe, foulard, châle
hijab, headscarf | hijab, voile
loincloth, wrapper, pagne, fabric, cloth, piece of cloth | pagne, tissu, étoffe
umbrella | parapluie
winter kit, winterisation kit, winter clothing kit, winter pack | kit d'hiver, kit hivernal, colis d'hiver
tracksuit | survêtement, jogging
pyjamas, pair of pyjamas, pajamas | pyjama
swimsuit | maillot de bain
belt | ceinture
handbag, purse | sac à main
tie | cravate
peacoat | vareuse
burnous, djellaba | djellaba, burnous
baby clothes, set of baby clothes | body bébé, vêtement de bébé
# bedding
blanket, fleece blanket, thermal blanket | couverture, plaid
duvet, quilt, comforter | couette
bedspread | couvre-lit
bed sheet, bedsheet, set of sheets | drap
bedding, bedding set, bed linen, linen | literie, parure de lit, linge de lit
pillow, cushion | oreiller, coussin
towel, bath towel | serviette de bain, serviette de toilette, serviette éponge
mat, sleeping mat, floor mat, prayer mat, plastic mat | natte, natte de couchage
carpet, rug, prayer rug | tapis, tapis de prière, moquette
sleeping bag | sac de couchage
mattress | matelas
foam | mousse
bed | lit
bunk bed | lit superposé
camp bed, camp cot, folding bed | lit de camp, lit pliant, lit picot
cradle, crib, cot, baby cot | berceau, lit bébé, lit d'enfant
curtain | rideau
# furniture
chair, plastic chair, seat, stool | chaise, siège, chaise en plastique, tabouret
bench | banc
table | table
office desk, writing desk | bureau de travail
cupboard, cabinet, wardrobe | armoire, placard
locker | casier, vestiaire
shelf, bookshelf, shelves, bookcase, bookshelves | étagère, rayonnage
sofa, couch | canapé, sofa, banquette
armchair | bergère
furniture, piece of furniture, item of furniture | meuble, mobilier
bin, waste bin, dustbin, rubbish bin, litter bin, trash can, garbage bin, recycling bin, waste container | poubelle, bac à ordures, bac, corbeille, bac de tri, bac de recyclage
# kitchen
kitchen kit, kitchen set, cooking set, kitchen utensil set, cooking kit | kit de cuisine, batterie de cuisine, set de cuisine
utensil, kitchen utensil, cooking utensil, cutlery | ustensile, ustensile de cuisine, couvert
pot, cooking pot | marmite, faitout
pan, saucepan, frying pan | casserole, poêle
mug, cup, tumbler | tasse, gobelet, mug
drinking glass | verre
food bowl | gamelle
spoon | cuillère
knife, knives | couteau
fork | fourchette
drinking bottle, water bottle, reusable bottle | gourde, biberon
thermos | thermos
stove, gas stove, cooker, gas cooker, hob, gas burner | cuisinière, réchaud, plaque de cuisson, gazinière, réchaud à gaz
cookstove, improved cookstove, clean cookstove, cooking stove, clean cooking stove | foyer amélioré, cuiseur, fourneau, réchaud amélioré
oven | four
microwave | micro-ondes, four à micro-ondes
refrigerator, fridge | réfrigérateur, frigo
freezer, deep freezer | congélateur
washing machine | machine à laver, lave-linge
heater | chauffage, radiateur, poêle à bois, appareil de chauffage
air conditioner | climatiseur, split
fan, ceiling fan, electric fan | ventilateur, ventilateur de plafond, brasseur d'air
water heater, solar water heater | chauffe-eau, chauffe-eau solaire
water dispenser, water cooler | fontaine à eau
iron, electric iron | fer à repasser
blender | mixeur
household appliance, home appliance, appliance | électroménager, appareil électroménager
candle | bougie
match box, box of matches | boîte d'allumettes, allumette
lighter | briquet
firewood | bois de chauffage, fagot
charcoal | charbon
gas cylinder, gas bottle, lpg cylinder, butane bottle | bouteille de gaz, bonbonne de gaz, bonbonne
household item, household good, household kit, non-food item, nfi kit, domestic item, home kit | article ménager, kit ménager, article non alimentaire, produit non alimentaire, effet ménager, bien ménager, ustensile ménager
shopping bag, tote bag, reusable bag | sac réutilisable, sac de courses, cabas
suitcase, luggage | valise, bagage
broom | balai
mop | serpillière
hot water bottle | bouillotte
vacuum cleaner | aspirateur
tray | plateau
cool bag | sac isotherme
kettle | bouilloire, théière
basin set, cookware | vaisselle
dish, cooking dish | tajine, plat à cuisson
gas refill | recharge de gaz
hearth, fireplace | cheminée
# emergency shelter
tent, family tent, relief tent | tente, tente familiale, tente canadienne, khaïma
tarpaulin, tarp, plastic sheet, plastic sheeting | bâche, bâche en plastique, prélart
shelter kit, emergency shelter kit, shelter box, shelterbox | kit d'abri, kit abri
relief kit, emergency kit, emergency pack, survival kit, disaster kit, relief package, relief pack, flood kit | kit d'urgence, kit de secours, kit de survie, colis d'urgence
relief item, relief material, relief supply, relief good, emergency supply, humanitarian supply | article de secours, matériel de secours, produit de première nécessité, article de première nécessité, bien de première nécessité
care package, care pack, welfare pack, comfort kit | kit de bien-être, colis solidaire, panier solidaire
family kit | kit familial, kit famille
sandbag | sac de sable
# building material
iron sheet, roofing sheet, galvanized sheet, zinc sheet, sheet of corrugated iron, corrugated iron sheet, roof sheet, iron roofing sheet, mabati | tôle, feuille de tôle, tôle ondulée, plaque de zinc
cement | ciment
brick, block of cement, building block | brique, parpaing
plank, timber, wood | planche, bois, madrier
iron rod, rebar, steel rod | fer à béton, barre de fer
paint | peinture
tile | carreau, tuile
nail | clou
pipe | tuyau, canalisation, tuyaux
door | porte
window | fenêtre
fence | clôture, grillage
sand | sable
gravel | gravier
building material, construction material | matériau de construction, matériau, matériaux, matériel de construction
corrugated sheet, sheet | plaque ondulée
beam, rafter | poutre, chevron
bundle of roofing nails | paquet de pointes
pole of wood | perche
glass pane, window pane | vitre
wire mesh, barbed wire | fil barbelé, treillis
kerb, paving stone, paver | pavé, bordure
stone, rubble | pierre, moellon
roof | toit, toiture
ramp | rampe
handrail | main courante, garde-corps
lift, elevator | ascenseur
sink, washstand | évier, lavabo
bathtub | baignoire
shower cabin | douche mobile
prefabricated panel | panneau préfabriqué
"""
