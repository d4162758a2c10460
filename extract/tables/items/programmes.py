"""Programmes, services and acts that are run or paid for, and time given: a row per thing, English | French names."""

PROGRAMMES = """
# for study and work
scholarship, bursary, full scholarship, studentship, scholarship award, scholarship grant, stipend, academic scholarship | bourse, bourse d'études, bourse scolaire, bourse d'excellence, allocation d'études, bourse universitaire, bourse de mérite
fellowship, research fellowship | bourse de recherche, bourse doctorale
doctorate, phd | doctorat, thèse, contrat doctoral
school fee, tuition, tuition fee | frais de scolarité, frais scolaires, scolarité
research chair, professorship | chaire, chaire de recherche
sponsorship | parrainage
internship, placement, work placement, paid internship | stage, stage rémunéré
apprenticeship, traineeship, learnership | apprentissage, contrat d'apprentissage, alternance
place, slot, space | place
training place, training slot, course place, training opportunity | place de formation
opportunity | opportunité
employment contract, contract | contrat, contrat d'insertion
diploma, certificate, certification, degree | certificat, certification, attestation
# money for others' work
grant, small grant, research grant, project grant | subvention, dotation, allocation
seed grant, startup grant, business grant | subvention d'amorçage, fonds d'amorçage, prêt d'honneur
award, prize | prix, récompense, distinction
bonus, premium | prime
microloan, microcredit, interest-free loan | microcrédit, micro-crédit, prêt sans intérêt
# projects
project, social project, csr project, development project | projet, projet social
community project, community development project | projet communautaire, projet associatif
initiative | initiative
action | action, action sociale, acte
activity | activité
intervention | intervention
programme, program, scheme | programme, dispositif
partnership | partenariat
agreement, memorandum, mou, memorandum of understanding | accord, convention, convention de partenariat, protocole d'accord
campaign, drive, awareness campaign | campagne, campagne de sensibilisation
fundraiser, fundraising event, fundraising campaign | collecte de fonds, cagnotte
collection | collecte
study | étude
report | rapport
survey | enquête, sondage
research project, research programme | projet de recherche, programme de recherche
clinical trial | essai clinique
platform, online platform | plateforme, plate-forme
website | site web, site internet
hotline, helpline | numéro vert, ligne d'écoute
# health
operation, surgery, surgical operation, surgical procedure, procedure | opération, intervention chirurgicale, chirurgie, opération chirurgicale, acte chirurgical
cataract operation, cataract surgery, eye operation, eye surgery, sight-restoring operation, sight-saving surgery | opération de la cataracte, opération de cataracte, chirurgie de la cataracte, intervention de la cataracte
heart operation, heart surgery, open-heart surgery, cardiac surgery | opération du cœur, opération cardiaque, chirurgie cardiaque, opération à cœur ouvert
cleft surgery, cleft operation, cleft lip surgery | opération de fente labiale
transplant, kidney transplant | greffe, transplantation
cochlear implant | implant cochléaire
consultation, medical consultation, doctor visit, examination, medical examination | consultation, consultation médicale, visite médicale, examen, examen médical
check-up, checkup, health check, health check-up, medical check-up | bilan, bilan de santé, contrôle médical
screening, health screening, cancer screening, mammogram, breast screening | dépistage, mammographie
eye test, eye examination, eye exam, vision screening, sight test, eye screening | test de vue, examen de la vue, dépistage visuel, examen ophtalmologique
treatment, medical treatment, therapy | traitement, soin, prise en charge, soin médical
dialysis session, dialysis | séance de dialyse, dialyse
delivery, birth, safe delivery | accouchement, naissance
circumcision | circoncision
vaccination, immunisation, immunization, inoculation | vaccination
blood donation | don de sang
blood drive, blood donation drive | collecte de sang
extraction, tooth extraction | extrait, extraction dentaire
medical camp, health camp, medical outreach, eye camp, free medical camp, free health camp | camp médical, journée médicale
caravan, medical caravan, health caravan | caravane, caravane médicale, caravane de solidarité
medical mission, mission | mission, mission médicale, mission humanitaire
outreach, outreach programme, outreach session | maraude
field visit, tour | tournée
home visit, visit | visite, visite à domicile
# learning and meeting
session, training session, class session | séance, session, séance de formation, session de formation
course, training, training course, training programme, training program, curriculum, online course, mooc | cours, formation, cursus, module de formation, parcours, programme de formation, mooc, formation en ligne
lesson, tutorial | leçon, cours de soutien, cours du soir
workshop, seminar, masterclass | atelier, séminaire, masterclass, atelier de formation
webinar | webinaire
bootcamp | bootcamp
hackathon | hackathon
conference, symposium | conférence, colloque, symposium
forum | forum
summit | sommet
round table | table ronde
talk, lecture | causerie
summer camp, holiday camp, camp | colonie, colonie de vacances, séjour, séjour de vacances, camp de vacances
excursion, trip, outing, educational trip | sortie, excursion, voyage, sortie scolaire
event, charity event | événement, manifestation
match, football match, charity match | match, rencontre sportive
tournament | tournoi
race, charity run, fun run | course, course solidaire
marathon | marathon
charity walk, walk | marche solidaire
show, performance | spectacle, représentation
concert | concert
gala | gala
festival | festival
exhibition | exposition
fair, job fair | salon, foire, forum d'emploi
contest, competition, quiz | concours, compétition, olympiade
edition | édition
celebration, party | fête, célébration
ceremony | cérémonie
wedding, mass wedding | mariage
pilgrimage, umrah, hajj trip | pèlerinage, omra
hike | randonnée
fast-breaking meal, communal iftar | iftar collectif
film screening | projection
e-learning module | module d'apprentissage
exchange | échange
residency | résidence d'artiste
sport session | séance sportive
performance of theatre | pièce de théâtre
broadcast, radio programme, radio show | émission, émission de radio
episode | épisode
play day, open day | journée portes ouvertes
# services
clean-up, cleanup, beach clean-up, beach cleanup, clean-up campaign, cleanup campaign | opération de nettoyage, nettoyage, nettoyage de plage, campagne de nettoyage
flight, relief flight, charter flight, aid flight, free flight, airlift | vol, vol humanitaire, pont aérien
ride, journey, free ride | trajet, course gratuite
convoy, relief convoy | convoi, convoi humanitaire
rotation | rotation
call, phone call, counselling call | appel, appel téléphonique
message, text message, sms | message, sms
shower | douche
repair, renovation, home repair | réparation, rénovation, réhabilitation
loan of equipment | prêt de matériel
service | prestation, prestation de service
subscription, membership | abonnement, adhésion
insurance policy, insurance cover | contrat d'assurance, police d'assurance
funeral, burial | obsèques, inhumation
adoption | adoption
load of laundry, wash | lessive gratuite
guided tour | visite guidée
exam, examination paper | épreuve
delivery run | livraison
rescue | sauvetage
haircut | coupe de cheveux
transfer, cash transfer | transfert, transfert monétaire
birth certificate, id card | acte de naissance, carte d'identité
application file | dossier
collection of waste, waste collection | ramassage, ramassage de déchets
dive | plongée
patrol | patrouille
drop-in clinic | permanence
request, wish | vœu, demande
"""

TIME = """
hour, volunteer hour, volunteering hour, man-hour, working hour, hour of volunteering, hour of service, service hour, hour of work | heure, heure de bénévolat, heure de travail, heure de volontariat
day, working day, volunteer day, volunteering day, man-day, person-day, workday | jour, journée, jour de bénévolat, jour-homme, journée de travail, journée de bénévolat, jour de travail, journée-homme
week | semaine
month | mois
minute | minute
year | an, année
"""
