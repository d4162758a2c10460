"""People of every sort, and their associations and families: a row per sort, English names | French names."""

PEOPLE = """
# anybody
person, people, individual, human being | personne, individu, être humain, gens
life, lives, soul | vie, âme
man, men, male | homme
woman, women, female | femme
woman and girl, women and girls, girl and woman | femme et fille
adult | adulte
inhabitant, resident, islander, local resident | habitant, habitante, résident, résidente, riverain, riveraine, administré, population
villager | villageois, villageoise
citizen, national, compatriot | citoyen, citoyenne, compatriote, ressortissant, ressortissante
community member, member of the community, townsperson | membre de la communauté
member | membre, adhérent, adhérente
beneficiary, recipient, direct beneficiary, female beneficiary | bénéficiaire, bénéficiaire direct, allocataire, attributaire
user | utilisateur, utilisatrice, usager, usagère, internaute
visitor | visiteur, visiteuse
guest | invité, hôte
spectator | spectateur, spectatrice
neighbour, neighbor | voisin, voisine
dweller, shack dweller, slum dweller | occupant, occupante
nomad | nomade
newcomer | nouvel arrivant, arrivant
listener, viewer, reader | auditeur, auditrice, lecteur, lectrice, téléspectateur
diner | convive
head of household, household head | chef de famille, chef de ménage
# children and youth
child, children, kid | enfant, gamin
baby, infant, newborn, toddler | bébé, nourrisson, nouveau-né, tout-petit
boy | garçon
girl, young girl | fille, fillette, jeune fille
young woman, young women, young lady | jeune femme
young man, young men | jeune homme
girl and boy, boy and girl | fille et garçon, garçon et fille
youth, young person, young people, youngster, adolescent, teenager, teen, young adult | jeune, adolescent, adolescente, ado
orphan, orphaned child, orphan child, aids orphan | orphelin, orpheline, enfant orphelin
street child, street children | enfant de la rue, enfant des rues
malnourished child | enfant malnutri
sponsored child, sponsored children | filleul, filleule, enfant parrainé
pupil, schoolchild, schoolchildren, school child, school children, schoolgirl, schoolboy, school pupil, grader, primary pupil, sixth-former | élève, écolier, écolière
high school student, secondary school student, high schooler, secondary student | lycéen, lycéenne
middle school student | collégien, collégienne
preschooler, kindergartner, kindergartener, preschool child | enfant du préscolaire, enfant de maternelle
talibe | talibé
learner | apprenant, apprenante
school leaver | sortant de l'école
dropout, school dropout, out-of-school child | décrocheur, décrocheuse, déscolarisé, jeune déscolarisé
scout, girl guide | scout, éclaireur
# studying and graduating
student, undergraduate, university student, college student, tertiary student, medical student, nursing student, female student | étudiant, étudiante, universitaire
scholarship holder, bursary holder, scholar, fellow, scholarship recipient, scholarship student, scholarship beneficiary, bursar | boursier, boursière, étudiant boursier
doctoral student, phd student, phd candidate, postdoc, doctorate holder, postdoctoral researcher | doctorant, doctorante, post-doctorant, post-doctorante, docteur ès sciences
graduate, alumnus, alumni, alumna, alumnae | diplômé, diplômée, jeune diplômé, alumni, ancien élève
school graduate, high school graduate | bachelier, bachelière, nouveau bachelier, admissible
laureate, honoree, winner, prize winner, prizewinner, award winner, awardee | lauréat, lauréate, récipiendaire, gagnant, gagnante, vainqueur, impétrant
finalist | finaliste
top student, best student, top performer | major, major de promotion, meilleur élève
trainee, course participant, person trained | personne formée
intern, student intern | stagiaire
apprentice | apprenti, apprentie
participant, attendee, delegate, entrant | participant, participante, congressiste
candidate, applicant, contestant, competitor | candidat, candidate, postulant, concurrent, concurrente
matriculant, matric pupil, matriculate | candidat au bac, élève de terminale
freshman, first-year student, fresher | étudiant de première année
cadet | cadet, cadette
alumni volunteer | ancien boursier
dissertation student, master's student, postgraduate, postgraduate student | étudiant en master, mastérant
trainee teacher, student teacher | élève-maître, enseignant stagiaire
trainee nurse, student nurse, student midwife | élève infirmier, étudiant infirmier
# teaching, health, public service
teacher, schoolteacher, school teacher, educator, instructor | enseignant, enseignante, instituteur, institutrice, maître, maîtresse, professeur des écoles, prof, maîtresse d'école
special educator | éducateur, éducatrice
teaching assistant, tutor | assistant d'éducation, répétiteur
lecturer | chargé de cours, enseignant-chercheur
professor, faculty member, academic | professeur, professeur d'université
trainer, facilitator | formateur, formatrice, facilitateur, animateur, animatrice
coach | coach, entraîneur, encadrant
headteacher, head teacher, principal, school principal, headmaster | directeur d'école, chef d'établissement, proviseur, directrice d'école
mentor, buddy | mentor, tuteur, tutrice
godparent | parrain, marraine
doctor, physician, medical doctor, specialist doctor | médecin, docteur
surgeon | chirurgien, chirurgienne
nurse | infirmier, infirmière
midwife, midwives | sage-femme
birth attendant, traditional birth attendant | accoucheuse, matrone
health worker, healthcare worker, medical worker, health professional, medic, medical professional, frontline worker, healthcare professional, front-line worker, medical staff, health personnel, clinician, health care worker, medical personnel, nhs worker | soignant, soignante, agent de santé, blouse blanche, personnel soignant, professionnel de santé, personnel médical, personnel de santé
nursing assistant, healthcare assistant | aide-soignant, aide-soignante, auxiliaire de santé
carer, caregiver | aidant, aidante
paramedic, ambulance worker | ambulancier, ambulancière
contact tracer, tracer | traceur, traceur de contacts
school assistant | auxiliaire de vie scolaire, auxiliaire
anaesthetist | anesthésiste
emergency doctor | urgentiste
community health worker, community health volunteer, village health worker, community health promoter | agent de santé communautaire, relais communautaire, agent communautaire, relais
pharmacist | pharmacien, pharmacienne
dentist | dentiste
ophthalmologist | ophtalmologue, ophtalmologiste
optometrist, optician | opticien, opticienne, orthoptiste
psychologist | psychologue
counsellor, counselor, adviser, advisor | conseiller, conseillère
social worker | travailleur social, assistant social, assistante sociale
rescue worker, rescuer, first responder, first aider | secouriste, sauveteur
lifeguard | maître-nageur
diver | plongeur
firefighter | pompier, sapeur-pompier
police officer, policeman, policemen | policier, policière
soldier, troop, serviceman, servicemen | soldat, militaire
gendarme | gendarme
veteran, war veteran | ancien combattant, vétéran
civil servant, official, officer, government official, public servant | fonctionnaire, agent public, agent de l'état
imam | imam
priest, pastor | prêtre, pasteur
religious leader | chef religieux, leader religieux
local leader, community leader, village chief, councillor | élu, chef de village, leader communautaire, conseiller municipal
guard, security guard | gardien, gardienne, vigile, garde
ranger, game ranger | écogarde, garde forestier
# in need
patient, sick person, sick people, inpatient, outpatient, sufferer, cancer patient | patient, patiente, malade, cas, personne malade
injured person, injured, wounded, injured people, wounded person | blessé, blessée
blood donor | donneur de sang
mother, mum, mom, new mother | mère, maman
pregnant woman, pregnant women, expectant mother | femme enceinte
widow | veuve
father, dad | père, papa
companion | accompagnant, accompagnante
parent, guardian | parent, parent d'élève
couple | couple
elderly person, elderly people, elder, senior, senior citizen, older person, older people, pensioner, retiree, aged person, elderly, aged | personne âgée, aîné, aînée, senior, retraité, retraitée, vieillard
person with disability, person living with disability, people living with disabilities, person with a disability, people with disabilities, disabled person, disabled people, disabled, differently abled person, pwd | personne handicapée, handicapé, handicapée, personne en situation de handicap, personne à mobilité réduite, personne porteuse de handicap, handicapé moteur
disabled child, child with disability, children with disabilities, child with special needs, special needs child | enfant handicapé, enfant en situation de handicap, enfant à besoins spécifiques
blind person, visually impaired person, blind people | aveugle, malvoyant, non-voyant, déficient visuel
deaf person, hearing impaired person, deaf people | sourd, malentendant, sourd-muet
survivor | rescapé, rescapée, survivant, survivante
victim, disaster victim, flood victim, earthquake victim, flood survivor, affected person, affected people | sinistré, sinistrée, victime, victime des inondations, personne sinistrée, personne affectée
refugee | réfugié, réfugiée
displaced person, displaced people, idp, internally displaced person, evacuee, displaced | déplacé, déplacée, déplacé interne, personne déplacée, évacué
migrant | migrant, migrante
returnee | rapatrié, rapatriée
asylum seeker | demandeur d'asile
homeless person, homeless people, homeless, rough sleeper | sans-abri, sdf, sans-domicile, personne sans abri
poor, needy, needy person, destitute, poor person, poor people, asnaf, indigent, less privileged, underprivileged person, needy people, less privileged person | nécessiteux, démuni, démunie, indigent, indigente, pauvre, personne démunie, personne défavorisée, personne nécessiteuse
vulnerable person, vulnerable people | personne vulnérable, personne en situation de précarité, précaire, personne précaire
prisoner, inmate, detainee | détenu, détenue, prisonnier, prisonnière
unemployed person, job seeker, jobseeker, unemployed youth, unemployed graduate, unemployed people, unemployed young person | chômeur, chômeuse, demandeur d'emploi, demandeuse d'emploi, sans-emploi
pilgrim, hajj pilgrim | pèlerin
fasting person, worshipper, faithful | jeûneur, fidèle
amputee | amputé, amputée
person operated on | opéré, opérée
diabetic | diabétique
person living with hiv, people living with hiv | personne vivant avec le vih, séropositif
albino, person with albinism, people with albinism | albinos
drug addict, addict | toxicomane
single mother, single mum, teenage mother, teen mother | mère célibataire, fille-mère, maman solo, mère isolée
grandmother, grandparent | grand-mère, grand-parent
newlywed, bride | jeune marié, mariée
breastfeeding mother, nursing mother, lactating mother, lactating woman | femme allaitante, mère allaitante
boarder, resident of an orphanage | pensionnaire, interne
foster child, ward of the state | enfant placé, pupille de la nation
juvenile, young offender | délinquant
castaway, rescued person | naufragé
martyr's family, war widow | famille de martyr
hospital visitor, attendant | garde-malade
sex worker | travailleuse du sexe
traveller child | itinérant
# at work
farmer, grower, peasant, cultivator | agriculteur, agricultrice, fermier, fermière, paysan, paysanne, cultivateur, cultivatrice, exploitant, exploitante, exploitant agricole, jeune agriculteur, femme agricultrice
herder, livestock farmer, breeder, pastoralist, livestock breeder | éleveur, éleveuse
market gardener, vegetable farmer | maraîcher, maraîchère
beekeeper | apiculteur, apicultrice
smallholder, smallholder farmer, small-scale farmer, small farmer | petit exploitant, petit agriculteur, petit producteur
producer | producteur, productrice
fisherman, fisher, fishermen, fisherfolk | pêcheur, pêcheuse
fishmonger | mareyeur, mareyeuse
sailor, seafarer, seaman, seamen, deckhand | marin
worker, labourer, laborer, factory worker | travailleur, travailleuse, ouvrier, ouvrière
migrant worker | travailleur migrant
artisan, craftsman, craftswoman, craftsmen, craftsperson | artisan, artisane
tailor, seamstress, dressmaker | couturier, couturière, tailleur
driver, taxi driver, rider, trucker | chauffeur, conducteur, conductrice
cook, chef | cuisinier, cuisinière de cantine
waiter | serveur de salle
restaurateur, caterer | restaurateur, traiteur
mason, bricklayer | maçon
carpenter, joiner | menuisier, charpentier
electrician | électricien
plumber | plombier
mechanic | mécanicien
welder | soudeur
house painter | peintre
technician | technicien, technicienne
trader, market woman, market women, vendor, street vendor, shopkeeper, merchant, hawker, small trader | commerçant, commerçante, vendeur, vendeuse, marchand, marchande, détaillant
entrepreneur, business owner, micro-entrepreneur, young entrepreneur, founder, businesswoman, woman entrepreneur, women entrepreneurs, female entrepreneur | entrepreneur, entrepreneure, entrepreneuse, auto-entrepreneur, porteur de projet, porteuse de projet, jeune entrepreneur, femme entrepreneure, femme entrepreneur, créateur d'entreprise, micro-entrepreneur
professional | professionnel, professionnelle
expert, specialist | expert, experte, spécialiste
practitioner | praticien, praticienne
developer, programmer, coder, software developer | développeur, développeuse, codeur, programmeur
engineer | ingénieur, ingénieure
researcher | chercheur, chercheuse
scientist | scientifique
innovator, inventor | innovateur, inventeur
talent, young talent | talent, jeune talent
artist, creative | artiste, créateur, créatrice
musician | musicien, musicienne
actor, performer | comédien, comédienne, acteur
writer, author | écrivain, auteur
filmmaker, film-maker | cinéaste, réalisateur
journalist | journaliste
athlete, sportsperson | athlète, sportif, sportive
player, footballer, young player | joueur, joueuse, footballeur, licencié
runner | coureur, coureuse
walker | marcheur, marcheuse
cyclist | cycliste
swimmer | nageur, nageuse
referee | arbitre
traveller, traveler | voyageur
passenger | passager, passagère
tourist | touriste
leader, youth leader | leader, dirigeant, dirigeante
manager, executive | cadre, responsable, manager
ambassador, champion | ambassadeur, ambassadrice
peer educator | pair-éducateur, éducateur pair
council | conseil
committee | comité, commission
miner, gold miner, artisanal miner | mineur de fond, orpailleur, orpailleuse
baker | boulanger, boulangère
butcher | boucher, bouchère
barber | barbier
hairdresser, hair stylist | coiffeur, coiffeuse
beautician | esthéticienne
blacksmith | forgeron
weaver | tisserand, tisseuse
potter | potier, potière
embroiderer | brodeur, brodeuse
shoemaker, cobbler | cordonnier
cleaner, street cleaner, sweeper | agent d'entretien, balayeur, balayeuse
waste picker, ragpicker, waste collector | chiffonnier, récupérateur, ramasseur
domestic worker | employé de maison, employée de maison
gardener | jardinier, jardinière
porter | porteur, bagagiste
boatman, ferryman | piroguier, batelier
tour guide | guide touristique
accountant | comptable
lawyer, paralegal | avocat, avocate, juriste
judge, magistrate | juge, magistrat
architect | architecte
librarian | bibliothécaire
agronomist | agronome
veterinarian, vet | vétérinaire
extension worker, extension agent, extension officer | vulgarisateur, agent de vulgarisation
pilot | pilote
cabin attendant, stewardess, flight attendant | hôtesse de l'air, steward
photographer | photographe
designer | designer, styliste, graphiste
dancer | danseur, danseuse
singer | chanteur, chanteuse
poet | poète
storyteller | conteur, conteuse
seasonal worker, casual worker | saisonnier, saisonnière, journalier
construction worker, builder | ouvrier du bâtiment, constructeur
delivery rider, courier | livreur, coursier
agent, field agent | agent de terrain, agent commercial
surveyor, enumerator | enquêteur, enquêtrice, arpenteur
translator, interpreter | traducteur, interprète
tenant | locataire
landlord, homeowner, home owner | propriétaire
# givers of time
volunteer, staff volunteer, employee volunteer, corporate volunteer, student volunteer | bénévole, volontaire, salarié volontaire, collaborateur bénévole, collaborateur volontaire
donor, contributor, supporter | donateur, donatrice, donneur, contributeur
sponsor | mécène
employee, staff, staff member, colleague, member of staff, associate, team member, personnel, staffer | salarié, salariée, employé, employée, collaborateur, collaboratrice, collègue, agent, membre du personnel, personnel
# families and associations
family | famille
household | ménage, foyer
association, local association | association, association locale, asso, amicale
federation | fédération
charity, charitable organisation, charitable organization, local charity, good cause | œuvre, œuvre caritative, association caritative, organisation caritative, organisme de bienfaisance, organisme caritatif
ngo, non-governmental organisation, non-governmental organization | ong, organisation non gouvernementale
organisation, organization, nonprofit, non-profit, non-profit organisation, nonprofit organization, non-profit organization, not-for-profit, civil society organisation, cso, community organisation, community organization, community-based organisation, cbo, voluntary organisation, institution | organisation, organisme, organisme communautaire, institution, osbl, obnl, organisation de la société civile
foundation | fondation
food bank, foodbank | banque alimentaire
cooperative, co-operative, co-op, co-ops, women's cooperative | coopérative, coopérative agricole, coopérative féminine
social enterprise | entreprise sociale, structure de l'ess
group, women's group, self-help group, youth group, farmer group, community group, savings group, women group | groupe, groupement, groupement féminin, groupement de femmes, collectif, gie
club, sports club, football club | club, club sportif, club de football
team, crew, squad, delegation | équipe, délégation, brigade
cohort | cohorte, promotion
startup, start-up, young company | startup, start-up, jeune pousse, jeune entreprise
small business, small enterprise, sme, msme, enterprise, micro-enterprise, microenterprise, business, small and medium enterprise, small company | pme, tpe, petite entreprise, micro-entreprise, microentreprise, très petite entreprise, entreprise
choir | chorale
orchestra, band | orchestre
tribe, clan | tribu
union, trade union | syndicat
school council, parents' association, pta | association de parents d'élèves
company, firm | société
media outlet, radio station | média, station de radio
sports association, federation of clubs | association sportive
"""
