"""French words and phrases for the checks: data only. Apostrophes part words here."""

from afterword.ask.checks.words.table import Words

PHRASES = {
    "thanks": """
merci|mercis|remercie|remercier|remercions|remerciements|remerciant
reconnaissant|reconnaissante|gré pour|de_m'avoir|de_votre|du_temps|de_l'accueil
apprécié|j'apprécie
""",
    "thanks ok": """
merci|remercie|remerciant .. d'avance|par_avance
serais|serai|saurais .. reconnaissant|reconnaissante|gré
merci .. pour|de rien
reconnaissant|reconnaissante de bien
merci de .. bien_vouloir|me_répondre|répondre|me_dire|m'indiquer|me_donner|m'envoyer|confirmer
""",
    "request": """
pourriez|pouvez|pourrais|pourrait|peux|pouvais|accepteriez|accepterais|auriez|aurais|voudriez|voudrais|seriez|serais vous|tu|on|il
vous|tu pourriez|pouvez|pourrais|peux|auriez|aurais|accepteriez .. me|m'|nous|partager|dire|donner|indiquer|conseiller|un|une
si .. vous|tu .. pourriez|pouvez|pouviez|pouvais|acceptez|acceptiez|vouliez .. me|m'|partager|dire|donner|indiquer
je|j' .. aimerais|souhaiterais|voudrais|souhaite|apprécierais|serais|serai .. savoir|connaître|avoir|recevoir|comprendre|demander|votre|ton|reconnaissant|reconnaissante|heureux|heureuse|ravi|ravie|curieux|curieuse|vous|te|conseil|entendre|intéressé|intéressée|profiter
me|m' .. serait|seraient|aiderait|aiderait|aideraient|rendrait .. utile|précieux|précieuse|beaucoup|service|utiles|grandement|à
serait|seraient .. précieux|précieuse|utile|utiles|bienvenu|bienvenue|apprécié|bienvenus
merci de .. bien_vouloir|me_répondre|répondre|me_dire|m'indiquer|me_donner|m'envoyer|me_faire
dites|dis|donnez|donne|indiquez|indique|partagez|partage|envoyez|envoie|expliquez|précisez|conseillez moi
veuillez .. me|m'|indiquer|envoyer|répondre|donner|communiquer
prie de .. m'|me|bien|indiquer|communiquer
je .. permets .. de .. vous|te .. demander|solliciter|poser
je|j' .. demande .. si|quel|quelle|ce
vous|te .. demander .. si|quel|quelle|ce|un|une|comment
un|une|quelques|deux|le_moindre petit|petite|simple|seul|seule? conseil|avis|piste|phrase|mot|mots|lignes|ligne|remarque|retour|suggestion .. m'|me|serait|suffirait|suffit|suffira|aiderait
laissez|fais|faites moi savoir
""",
    "weak request": """
conseil|conseils|piste|pistes|avis|suggestion|suggestions|recommandation|retour|axe|axes|éclairage|regard
que|quel|quelle|comment|quels|quelles|où aurais|devrais|pourrais|point|je|partie
""",
    "announce": """
j'|je .. ai|aurais|avais .. une|qu'une|juste|petite|simple|seule|deux .. question|questions|demande
une|petite|seule|simple|dernière petite|simple|seule? question
puis|pourrais|permets .. je|me|de .. poser|demander .. une|question|quelque|poser
""",
    "out": """
même si .. ne|pas|n
libre de|d
si|au_cas_où ... ne|n'|pas|impossible|préférez|préfères|plutôt|délicat|compliqué|difficile|contraire ... comprends|comprendrai|comprendrais|comprendrai|problème|souci|grave|naturellement|bien|respecte|aucun|évidemment|respecterai
si ... ne|n' .. pouvez|peux|souhaitez|souhaites|voulez|veux|est|permet|permettent|avez|as|préférez|pouviez|souhaitiez|vous|le|préfères|permettait|répondez
si .. préférez|préfères|politique|règles|contraire|impossible|délicat|cela_pose
je .. comprends|comprendrai|comprendrais|respecte|respecterai .. si|que|tout|très|parfaitement|bien|naturellement|tout_à_fait|votre_silence|sans|aussi|également
comprends|comprendrai|comprendrais .. tout_à_fait|parfaitement|très_bien|bien_sûr|naturellement|sans_problème|si|évidemment|volontiers
aucun|aucune|pas|sans|nul|nulle .. souci|problème|obligation|pression|urgence|contrainte|gêne|inquiétude|de_souci|de_problème|réponse_attendue
pas|aucunement|nullement .. obligé|obligée|obligation|tenu|tenue|grave
ne|n' .. sentez|sens|vous|te|hésitez .. pas|surtout .. obligé|obligée|tenu|tenue|ignorer|contraint
rien .. n'|ne|vous|t' .. oblige|grave|presse
n'hésitez|hésitez|hésite pas .. à .. ignorer|décliner|refuser|laisser|passer|dire_non
libre .. à|de .. vous|ne|toi|pas|répondre|ignorer
seulement|uniquement|que si
dans la mesure
si .. politique|règlement|règles|usages|c'|cela|vous|tu .. permet|permettent|autorise|autorisent|êtes_autorisé|êtes_autorisée|possible_de|l'autorise
sans .. réponse .. de_votre|comprendrai|n'insisterai|je
n'insisterai|insisterai pas
absence de réponse
c'est .. bien_sûr|évidemment|tout .. facultatif|normal|compréhensible
un|simple non .. suffit|conviendra|aussi
tout .. fait .. compréhensible|normal
laissez|laisse|ignorez|ignore .. tomber|ce_message|simplement|ma_question|cette
vous|tu .. sentir .. libre|libres
votre|ta convenance
""",
    "weak out": """
si .. vous|tu .. avez|as|trouvez|trouves .. temps|moment|minute|possibilité|instant
si .. possible|possible
quand|lorsque .. vous|tu .. aurez|auras|pourrez|pourras
si cela .. vous|t' .. est .. possible
""",
    "contest": """
poste|emploi|place .. était|est|semblait .. fait|faite|idéal .. pour .. moi
reste|demeure|suis|toujours .. convaincu|convaincue|persuadé|persuadée .. que|d'
prouver|démontrer|montrer .. que|ce_que|ma|mes|vous .. vaux|valeur|capable|capacités|motivation|peux
autre|nouvel avis|regard|oeil .. sur .. mon|ma
renoncer|abandonner|renonce .. pas
revoir|reconsidérer|réviser|changer .. votre|la|cette|ma|de .. position|décision|avis|choix|candidature|jugement
n'a|n'ai|n'ont|pas .. pas|été .. apprécié|appréciée|évalué|évaluée|considéré|considérée|jugé|jugée|compris|comprise .. juste|valeur|correctement|vraiment|sa
juste valeur
possible .. revoir|réexaminer|reconsidérer|changer|reprendre
mal .. jugé|jugée|évalué|évaluée|compris|comprise
tort
pas d'accord
liste d'attente
reste|demeure .. disponible|intéressé|intéressée|candidate|motivé|motivée .. si|pour|poste|ce
reconsidérer|réexaminer|reconsidériez|réexaminiez|réévaluer|réexamen|revoir|reconsidération|reconsidère|repenser .. votre|la|ma|mon|cette|ce|? .. décision|candidature|dossier|choix|position
reconsidér*|réexamin*|réexamen|réévalu*
revenir|reveniez|reviendrez sur .. votre|cette|la
seconde|deuxième|autre|nouvelle|dernière|vraie chance|opportunité
donner|donnez|donniez|donnerez|laisser|accorder|accordez .. moi|me|une .. chance|opportunité
jeter|étudier|regarder|examiner|relire .. nouveau|oeil|encore|candidature|dossier .. coup|une_fois|nouveau|fois
changer|changiez|changez .. d'|votre .. avis|décision
poste|place|offre .. est|serait|reste|soit .. encore|toujours .. disponible|libre|vacant|à_pourvoir|ouvert|vacante
encore|toujours disponible|vacant|libre|à_pourvoir|vacante
je|j' .. mérite|méritais|mériterais|mérité
erreur|malentendu|méprise|quiproquo .. de_votre|dans|a_été|s'est|commise|part|jugement|d'appréciation|sur|il|y_a
vous|équipe|jury .. fait|faites|commis|commettez|trompé|trompés|trompez .. erreur
décision|choix|refus|résultat .. est|me|semble|paraît|était .. injuste|injustifié|injustifiée|incompréhensible|hâtive|hâtif|précipitée|erreur|erronée|infondée|surprenante|étonnante
conteste|contester|désaccord|objecter|m'oppose|recours|faire_appel
ne|n'|difficile|mal|peine .. pas|à|arrive .. comprendre|accepter|admettre|croire|digérer .. pourquoi|que|cette|ce|refus|décision|votre
ne|n' .. comprends|accepte|peux .. pas .. pourquoi|cette|votre|ce|accepter|ce_refus|que
ne .. reflète|reflètent|montre|représente .. pas .. mes|ma|mon|vraies|réelles|tout|capacités|niveau
pas .. reflété|montré|vu|mesuré|pu_montrer .. mes|tout|vraies|réelles|capacités|potentiel|étendue
convaincu|convaincue|persuadé|persuadée|certain|certaine|suis_sûr|suis_sûre .. que|d' .. j'|je|être|mon|avoir|ma
croire|crois|pense .. encore|toujours .. pouvoir|être|que|correspondre
si .. candidat|candidate|personne|autre|choix .. désiste|désister|désistait|renonce|renonçait|refuse|refusait|abandonne
en cas de désistement|défection
repasser|refaire|recommencer .. entretien|test|exercice|épreuve|cas|l'|le|un
nouvel|autre|second|deuxième entretien|rendez
me .. recevoir|rencontrer|revoir|reprendre .. nouveau|encore|fois|candidature
remettre|remets en question|cause
sans_doute ... malentendu|erreur|méprise
définitive|définitif .. pas|votre|ou
garder|maintenir|conserver .. ma candidature
espère|espoir .. encore|toujours
prouver|montrer .. ce_que|que .. je .. vaux|peux|suis_capable|capable
m'embaucher|embauchez
si .. ça|cela|les_choses .. ne|devait|n' .. pas|plus? .. se_passait|fonctionnait|allait|convenait .. avec
même si|bien_que .. je .. reste|persiste|demeure .. convaincu|convaincue|persuadé|persuadée|sûr|sûre|à_penser|à_croire
""",
    "contest ok": """
tort .. de|à_moi|j'ai_eu
reste|demeure .. disponible .. pour_échanger
ne|n'|sans|pas|ni|nullement|aucunement|loin ... reconsidérer|remettre|contester|revenir|discuter|changer|réexaminer|revoir|conteste|question|cause
décision .. est|était|me .. semble|paraît? .. juste|claire|compréhensible|fondée|légitime
comprends|respecte|accepte|prends_acte .. décision|choix
erreur|erreurs .. j'|que_j'|de_ma|mienne|je
j'|mon|ma|mes ... erreur|erreurs
prochain|prochaine|prochains|autre|autres|nouvel|autre|futur|futurs|un_nouvel entretien|entretiens|occasion
avant|pour|préparer|lors .. mon|mes|le|un|d'un|de .. prochain|prochains|prochaine|autre|nouvel
si .. occasion|opportunité|poste .. présente|présentait|ouvre|correspondant
revoir mes|mon|ma|les|mes_bases
""",
    "legal": """
poursuites|action_en_justice
entreprendre|engager|entamer|poursuivrai .. démarches
me réserve le_droit|droit
données .. conservées|détenues|collectées|stockées|enregistrées
raisons|motifs .. précises|précis|exactes|exacts|réelles|réels|véritables|officielles
notes .. prises|pris|d'entretien|de_l'entretien
saisir|alerter|contacter|informer .. défenseur|tribunal|prud'hommes|syndicat|inspection|justice
discriminat*|discriminé|discriminée|discriminant
prud'hommes|prudhommes|tribunal|juridique|juridiquement|juridiques|défenseur_des_droits|halde|justice|plainte|syndicat|poursuites|procès|procédure_judiciaire|inspection_du_travail|légal|légale|légaux|légalement|illégal|illégale|illicite
rgpd|cnil
données personnelles
données personnelles
droit d'accès|accès
protection des données
code du travail
réponse|confirmation|confirmer|confirmez|motiver|motivez|refus|décision|demande|exige|souhaite|veux|voudrais|veuillez ... par_écrit
motif|motifs|raison|raisons|justification|explication .. écrit|écrite|écrites|écrits|officiel|officielle|précis_et_écrits|détaillée
motifs|raisons .. exacts|exactes|précis|précises|officiels|refus|rejet
justification|justifier|justifiez|justifiiez .. de|votre|écrite|la|du|ce
copie|copies|accès|consulter|communiquer|communication|obtenir|transmettre|voir ... notes|grille|dossier|compte_rendu|évaluation|données|fiche
notes|grille|fiche|grilles .. d'|de|prises|manuscrites|l' .. entretien|évaluation|notation|recruteur|pendant|par
données|informations .. vous|que|me .. détenez|conservez|conservées|détenues|stockées|concernant
pour mes .. archives|dossiers
réclamation|recours|contentieux
mon|ma|consulter|consulté|un|une avocat|avocate .. me|m'|qui|pour|afin|conseil|consult*|saisi*|vous
mon avocat|avocate
consulter|consulté|saisi .. un|une avocat|avocate
""",
    "legal ok": """
service|équipe|pôle|département|poste|cas|question|exercice|étude|recherche|veille|assistant|assistante|conseil juridique|juridiques
rgpd|données_personnelles .. exercice|question|cas|projet|équipe
mes|propres notes
question|exercice|cas .. de|du|sur .. rgpd|droit|cnil|données
justice sociale|restaurative
""",
    "suspects": """
si|parce|car|raison|cause|rôle|lié|liée|dû|due|lien|joué|jouer|crains|soupçonne|motif|pesé|influencé|espère|à_cause
""",
    "trait": """
raison|cause|lien|lié|liée|à_cause|fonction .. de|mon|ma|mes|avec .. âge|origine|origines|nom|accent|nationalité|religion|sexe|handicap|grossesse|enfants|voile
mon|ma|mes âge|sexe|genre|religion|foi|origine|origines|nationalité|handicap|grossesse|accent|couleur|orientation|voile|enfants|maternité|sexualité|patronyme|nom_de_famille|état_de_santé|situation_familiale|situation_de_famille
enceinte|grossesse|congé_maternité|congé_parental|handicapé|handicapée
âge|sexe|origine|religion|nationalité|handicap|accent .. joué|rôle|raison|cause|motif|pesé|compté|problème
parce|que|car|comme|étant|suis .. une? .. femme|homme|mère|père|étranger|étrangère|musulman|musulmane|juif|juive|noir|noire|arabe|homosexuel|âgé|âgée|vieux|vieille
trop âgé|âgée|jeune|vieux|vieille|étranger
plus de|passé cinquante|soixante|quarante|50|55|60
plus jeune|jeunes|âgé|âgée
""",
    "trait ok": """
avec|auprès|d'|des|pour .. enfants|handicap .. de|du|en
âge des|moyen|tranche
""",
    "beg": """
dors|dormir|dormi .. plus|pas|nuit
n'en dors plus
anéanti*|effondré*|dévasté*|détruit*|brisé*
besoin .. urgent|vital|désespéré
besoin .. argent|travailler|salaire
plus|pas|aucune .. d' économies|argent|ressources
élève|élever|élevant|nourris|assume .. seul|seule|mes|trois|deux|quatre .. enfants|famille
aidez|aide moi .. s'il|je|vous
sauvez
sais .. plus|pas .. quoi|comment .. faire|m'en_sortir
sans .. revenu|ressources|le_sou
désespoir|détresse
désespéré|désespérée|désespérément|désespoir
supplie|supplier|implore|conjure|pitié
s'il .. plaît .. s'il .. plaît
vraiment|tellement|absolument vraiment|tellement|absolument
besoin .. vraiment|absolument|tellement|désespérément|urgent|urgemment|cruellement
vraiment|absolument|tellement|désespérément|cruellement besoin
besoin .. de .. ce|cet|cette|un|travail|travailler .. travail|emploi|poste|place|salaire|revenu|vivre|manger|nourrir
économies .. épuisées|envolées|plus|à_sec|fondu|vides
loyer|factures|dettes|crédit|découvert .. payer|paye|impayé|impayées|régler|mois
payer|régler mon|mes loyer|factures|dettes|crédit
n'arrive|peux plus|pas à? payer
payer|régler .. mon|mes|le|les .. loyer|factures|dettes|crédit
fins de mois
joindre les deux
nourrir|élever|charge|faire_vivre .. ma|mes|deux|trois|quatre|famille|seul|seule|? .. famille|enfants|fils|fille
enfants|famille .. à .. charge|nourrir
mère|père|parent|seul|seule .. célibataire|isolé|isolée|isolés
chômage|sans_emploi|rsa|allocations|pôle_emploi|france_travail
depuis .. mois|ans|an .. chômage|cherche|sans|recherche|inactif|galère
sans .. travail|emploi|revenu|ressources .. depuis|et
dernier|dernière|seul|seule|ultime espoir|chance|recours
tout pour moi
signifierait|représente|représenterait|représentait .. tout|énormément|monde
#|dizaines|centaines|vingtaine|trentaine|quarantaine|cinquantaine|énième .. refus|candidatures|rejet|réponses_négatives
bout .. de|du .. forces|rouleau|souffle|nerfs|bout
à bout
n'en peux|peux_plus plus
ne .. sais|dors|mange|vis .. plus .. quoi|comment|où|rien|la_nuit|que_faire|dors
effondré|effondrée|dévasté|dévastée|anéanti|anéantie|brisé|brisée|déprimé|déprimée|dépression|larmes|pleuré|pleure|sanglots
coeur .. brisé|gros|lourd
rêve|emploi_de_mes_rêves|poste_de_mes_rêves .. vie|toujours|enfance|mes_rêves|depuis|ma
changer|changerait|sauver|sauverait .. ma vie
moindre|n'importe .. miette|miettes|bribe|quoi|bribes
situation .. financière|personnelle|familiale|précaire|dramatique|catastrophique .. difficile|précaire|compliquée|critique|dramatique|catastrophique
divorce|expulsion|expulsé|expulsée|faillite|surendettement|précarité|visa_expire|titre_de_séjour
difficultés|soucis|problèmes|galères financières|financiers|d'argent|personnelles|argent
éternellement|infiniment reconnaissant|reconnaissante
mère|père|mari|femme|enfant|fils|fille .. malade
à genoux
""",
    "beg ok": """
pas|ni|sans .. désespéré|désespérée|désespoir|supplier|pitié
remercie|reconnaissant .. infiniment
aucun|sans|pas .. besoin
""",
    "weak beg": """
s'il .. plaît
vraiment|tellement .. déçu|déçue|triste
""",
    "blame": """
vous aviez|étiez|avez|êtes ... en? de? retard
vous .. téléphone|portable .. pendant|sans_cesse|durant
pas|peu|guère .. équitable|équitables
injust*|inéquitab*|irrespect*|désorganis*|incompéten*|condescend*|mépris*|humili*|inadmissib*|inaccept*|scandal*|lamentab*|bâclé*|chaoti*|désinvolt*|partial*
vous|il|elle .. sembliez|semblait|aviez|étiez|paraissiez .. pressé|pressée|ailleurs|fatigué|ennuyé|l'air|hâte|désintéressé|distrait|distraite
si|trop peu de? temps|considération
regrette|déplore|dommage .. que|qu'|l'|de .. on|vous|ne|personne|si|m'ait|avoir
déjà .. promis|attribué|pourvu|réservé
professionnel|professionnelle .. peu|pas|très
peu professionnel|professionnelle|sérieux|sérieuse
retard .. de .. minutes|heure|vingt|trente|quinze
arrivé|arrivée|arrivés .. avec|en .. retard|minutes
impression .. qu'|que .. on|vous|personne|le|ma|mon|tout|m'
ne|n' .. m' .. écoutait|écoutiez|écoutaient|écouté|regardait|laissait
peu|pas|guère|manque_de .. professionnel|professionnelle|sérieux|sérieuse|correct|correcte|respectueux
fait|faire .. attendre
sans .. explication|égards|préparation|considération
aurait .. fallu|mérité|dû
pas|jamais|peu .. lu|pris_connaissance|regardé .. mon|ma|de .. cv|dossier|candidature
traitée|traité .. avec|comme|sans
déplorable|regrettable|décevant|décevante
injuste|injustement|injustice|inéquitable|partial|partiale|partialité|biaisé|biaisée|biais|préjugés|préjugé|irrespectueux|irrespectueuse|irrespect|désorganisé|désorganisée|désorganisation|incompétent|incompétente|incompétence|arrogant|arrogante|arrogance|condescendant|condescendante|méprisant|méprisante|mépris|ridicule|scandaleux|scandaleuse|inacceptable|inadmissible|honteux|honteuse|lamentable|désinvolte|désinvolture|amateurisme|piston|copinage|humiliant|humiliante|chaotique|bâclé|bâclée
perte|perdu|perdre|gâché|gaspillé .. de|mon|du .. temps|journée
pas|peu|guère|manque|manquait|manqué .. très|été|de|d'|? .. professionnel|professionnelle|professionnalisme|sérieux|sérieuse|respect|respectueux|équitable|juste|objectif|objective|écouté|écoutée|préparé|transparence|clarté|considération|organisation|impartialité|lu
mal organisé|organisée|préparé|préparée|formulé|formulée|formulées|posée|posées|conçu|conçue|conduit|géré|gérée|mené|rédigé|rédigée|expliqué|expliquée|reçu|reçue|accueilli|accueillie|traité|traitée
question|questions|exercice|test|consigne|consignes|processus|procédure|entretien|énoncé|cas|recrutement|communication .. était|étaient|est|semblait|m'|me|a_été|ont_été|paraissait .. confus|confuse|confuses|floue|floues|flou|hors|inadapté|inadaptée|inadaptées|ambigu|ambiguë|ambiguës|trop_long|interminable|incohérent|piège|pièges|superficiel|déplacées|déplacée|sans_rapport|peu_clair|peu_claire|peu_claires|froid|expéditif|bâclé|absurde|absurdes
questions|question .. piège|pièges|déplacées|déplacée|inutiles|absurdes|hors_sujet
peu|aucun|pas|rien .. de? .. rapport|lien|à_voir .. avec .. poste|métier|travail|annonce|fonction
recruteur|recruteuse|interlocuteur|interlocutrice|jury|responsable|directeur|directrice|vous|il|elle|collègue|personne|monsieur|madame .. était|semblait|étaient|paraissait|est_arrivé|est_arrivée|a|ont|avait|avez|aviez .. retard|distrait|distraite|ailleurs|pressé|pressée|téléphone|préparé|pas_lu|désintéressé|désintéressée|ennuyé|visiblement|coupé|interrompu|en_retard|pas_écouté|fatigué|fermé|peu_préparé
téléphone|portable|montre .. regardé|regardait|consulté|consultait|rivé
regardait|consultait|regardé|consulté .. son .. téléphone|portable|montre
m'|me .. coupé|interrompu|interrompue|coupait|interrompait|fait_attendre|pas_laissé|coupée
ne|n' .. m' .. a|avez|ont .. pas|jamais|guère .. laissé|donné|écouté|permis|demandé|informé|répondu|expliqué|accordé|prévenu|prévenue
personne .. ne|n' .. m'|a|pris|expliqué|répondu|informé|prévenu
trop|si|aussi peu|longtemps|tard|court|long .. de|attendu|attendre|temps|laissé|pour|duré
attendre|attendu|attente .. semaines|mois|longtemps|interminable|trop|heures
sans .. nouvelles|réponse .. pendant|depuis|semaines
m' .. étonne|surprend|surpris|étonné|étonnée|interpelle|choque|choqué|laisse_perplexe
surprenant|surprenante|étonnant|étonnante|incompréhensible
manifestement|visiblement|apparemment|évidemment|clairement .. pas|déjà|vous|jamais|aucun|peu|choix|était|n'
déjà .. fait|choisi|décidé|arrêté .. choix|votre|avance
joué d'avance
d'avance .. décidé|joué|choisi
déçu|déçue|déception|mécontent|mécontente|frustré|frustrée|fâché|énervé|agacé|vexé|vexée .. par|de|du|que|d'|la_façon|comment .. la|processus|recrutement|entretien|manière|façon|votre|équipe|traitement|accueil|attitude|vous|j'ai
votre|sa|leur|la_vôtre faute|attitude|comportement|négligence|erreur|ton
auriez|aurait|aurais .. pu|dû .. me|m'|prévenir|dire|au_moins|informer|moins|être|plus
si .. vous|l'on|on .. aviez|avait|m'aviez .. lu|laissé|écouté|demandé|posé
attendais|attendu|attendait .. mieux|plus|autre_chose .. de|d'une|professionnalisme
franchement|honnêtement .. je|c'|j'|le|la|les|vous
moindre|minimum|moins .. respect|politesse|correction|vous_auriez|considération
dommage .. que|vous|personne
menti|mensonge|trompé|manipulé|ignoré|ignorée
soi disant
vous|entretien|jury|recruteur|recruteuse|visio .. étiez|était|a|ayant|commencé|avait .. # .. minutes de? retard
au pas de course
vous étiez en retard
""",
    "blame ok": """
regrettable|décevant .. pour_moi|de_ma_part
impression .. que .. j'ai|je|mes|ma|mon .. réponse|trop|pas|exemples|ai|étais|manquais|manqué|présentation|explication
impression d'avoir
on m'a .. dit|beaucoup
remonte|date|passé|écoulé|attendu .. trop|si|aussi .. longtemps|tard
trop|si de? temps|longtemps .. passé|écoulé|a|est|s
si tard|tardivement
ma|mon|mes .. réponse|réponses|explication|présentation|préparation|solution|attitude|structure|exemple|exemples|faute|erreur|anglais|français|discours ... confuse|confus|floue|flou|trop|peu|mal|superficielle|manquait|hors|longue|désorganisée|maladroite|brouillon
j'|je .. étais|ai|suis|me_suis|avais|manquais|manqué .. peu|mal|trop|manqué|nerveux|nerveuse|préparé|préparée|perdu|perdue
agréablement|heureusement surpris|surprise
client|clients|patient|patients|parents .. mécontent|mécontents|difficile|difficiles
bien_sûr|naturellement|certes|évidemment|forcément .. déçu|déçue
déçu|déçue .. bien_sûr|mais|naturellement|évidemment|forcément|de_ne_pas|ce
pas|nullement .. injuste|surpris|surprise|déçu|déçue
biais .. cognitif|cognitifs|inconscients|statistique|statistiques
par le biais|ce_biais
""",
    "press": """
avant .. la|ce|cette|ma .. fin
téléphonerai|appellerai
compte .. sur|bien .. réponse|retour|vous
attends .. vos|votre|une|des|avec .. explications|réponse|retour|impatience
recontacterai|rappellerai|relancerai
si .. je .. n'ai|n'ai_pas|ne_reçois .. nouvelles|réponse|retour
devez .. une|bien|me|cette|des .. explication|réponse|vérité|explications
fin de .. la_semaine|semaine|mois
dernier délai|recours
dans les .. plus_brefs|meilleurs
brefs délais
avant|d'ici|pour|jusqu'à|au_plus_tard .. le|la|ce|à|? .. lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|fin|soir|midi|semaine_prochaine|week
d'ici .. la_fin|fin|demain|#|ce_soir|vendredi|lundi
au plus tard
sous|dans .. les? .. # .. heures|jours|semaine|semaines|jour
sous quinzaine|huitaine|#|48h|24h|72h|48
j'|je .. attends|exige|réclame|insiste|compte .. de|une|votre|que|des|sur|pour|une_réponse|réponse|vos
j'|je .. vous .. appellerai|rappellerai|téléphonerai|recontacterai|relancerai|contacterai
vous .. appellerai|rappellerai|téléphonerai|relancerai|appelle
accusé .. de_réception|lecture|de_lecture
confirmer|confirmez|accuser .. réception|la_réception|bonne_réception|avoir_reçu
sinon|autrement|dans_le_cas_contraire|à_défaut|faute .. je|de_réponse|j'
sans .. réponse|retour .. de|part|je ... contacterai|saisirai|relancerai|considérerai|appellerai|publierai|laisserai
vous .. me? .. devez|doit .. réponse|explication|explications|bien|la_vérité|au_moins
droit .. de|à|d' .. savoir|connaître|une|explication|obtenir|réponse
en droit de|d'
obligé|tenu|tenus|obligation|obligée .. de .. me|répondre|justifier|fournir
moindre .. choses
la moindre des
j'ai|reçu|attends|étudie .. autre|autres|deuxième|seconde|plusieurs|meilleure offre|offres|proposition|propositions
autre|autres|plusieurs entreprise|entreprises|employeur|employeurs .. attend|attendent|intéressée|intéressées|m'a|m'ont|fait
avant .. d'|que .. accepter|signer|je_signe|j'accepte|donner_ma
glassdoor|indeed|avis_google|google|trustpilot|réseaux_sociaux|choosemycompany
publier|poster|partagerai|publierai|partager .. avis|expérience|publiquement|linkedin|réseaux
publiquement
prévenir|alerter|contacter|informer|avertir .. la presse
j'ai|il|me .. faut|besoin .. réponse|retour|décision .. avant|rapidement|vite|cette|d'ici
attente|attends .. réponse|retour .. rapide|prompte|rapidement|immédiate
dans l'attente .. prompte|rapide
toujours|encore .. pas|aucune|rien .. reçu|eu|réponse|nouvelle|nouvelles|répondu
dernière|deuxième|troisième relance|mise|rappel|sommation|demande
n'oubliez|oubliez|manquez pas .. de .. répondre|me
bien vouloir .. répondre .. avant|rapidement|vite
réponse|retour|avis|nouvelles avant cela|ça
vous? attends encore aujourd'hui
""",
    "press ok": """
pas|aucune|aucun|sans|rien|nul|nulle|jamais .. urgence|urgent|pression|délai|presse|hâte|attends|exige|obligation|obligé|tenu|réponse_rapide|rapidement|rapide
merci|remercie|remercier|reconnaissant .. pour|d'avoir|de_votre|de_m'avoir|de_l'avoir|vous .. ... rapide|rapidement|si_vite|rapidité|prompte|promptitude|délai|sous
je|j' .. peux|pourrai|enverrai|répondrai|ferai|transmettrai|serai|vous_envoie .. avant|d'ici|rapidement
comme .. convenu|proposé|demandé|suggéré|indiqué
avant|d'ici .. mon|mes|le|un|prochain|là
si rapidement|vite
votre|une|pour_votre réponse|retour .. rapide
je .. n' .. attends .. rien|pas
parlé|parle|répondu|passé|expliqué .. trop .. vite|rapidement
trop|plus|assez rapide|rapidement|vite
bien rapidement
urgences|service_des_urgences
j'ai .. rapidement|immédiatement .. compris|senti|vu
dans .. l'urgence|un_cas_d'urgence
""",
    "offer taken": """
comme .. vous|tu .. proposé|suggéré|demandé|indiqué|offert|proposiez
comme .. convenu|proposé|demandé
votre|ta proposition|offre|suggestion|invitation
volontiers|plaisir|convient|disponible
""",
    "compare": """
qu' avait|avaient|a|ont .. autre|autres|candidat|candidate|personne
mieux|meilleur|meilleure|plus que_moi|de_plus_que_moi
profil|candidat|candidate|personne|qui .. avez|ont|a .. finalement|vous? .. choisi|retenu|recruté|embauché|pris|préféré
plus|mieux|davantage .. expérimentés|expérimenté|qualifié|qualifiés|compétents|compétent|diplômés .. que
devant moi
avantage .. sur
candidat|candidate|candidats|candidates|personne|profil|profils .. retenu|retenue|retenus|choisi|choisie|sélectionné|sélectionnée|recruté|recrutée|embauché|embauchée|retenues
autre|autres|interne candidat|candidate|candidats|candidates|postulants|finaliste|finalistes|profils
concurrent|concurrents|concurrente|concurrence|rival|rivaux
qui .. avez|a|ont|est|a_été|fut .. pris|choisi|retenu|recruté|embauché|eu|obtenu|été_retenu|choisie|retenue
qu'|que|quoi|quels|quelles .. avait|avaient|a|ont|possédait .. il|elle|ils|personne|candidat|les_autres|autre|l'autre .. que|de_plus|moi
de plus que .. moi
mieux|meilleur|meilleure|meilleurs|plus|moins .. que .. moi|mon|les_autres|ma|autres
par_rapport|comparé|comparée|comparaison|comparer ... autres|autre|candidats|candidat|candidate|retenu|retenue|concurrents|finalistes
à ma place
plutôt que|qu' .. moi
autres .. ont|avaient .. fait|répondu|obtenu|mieux|réussi
nouvelle|nouveau|nouvel|future|futur collègue|recrue|collaborateur|collaboratrice ... moi|je|m'|j'
parmi les finalistes|candidats|autres
""",
    "rank": """
classement|classé|classée|rang
quelle|en place|position .. étais|suis|ai|terminé|arrivé|classé
deuxième|second|seconde .. choix|position|place
combien .. candidats|de_candidats|étions|étaient|personnes|postulé
où|comment .. situais|situe|situé|située|classais|classé|classée .. parmi|par_rapport|face
""",
    "compare ok": """
feriez|ferais|auriez|aurais|étiez|étais .. à ma place
vous|toi|tu|si .. à ma place
souhaite|félicite|félicitations|réussite|heureux|heureuse|bonne_continuation|souhaiter ... candidat|candidate|personne|retenu|retenue|recrue
comprends|comprendre|respecte|conçois|accepte|sais ... candidat|candidate|profil|personne|autre|autres|candidats
pas|sans|ni|aucune .. comparer|comparaison|savoir_qui|autres
autres .. candidatures|entretiens|entreprises|postes
que .. prévu|d'habitude|je_pensais|avant
""",
    "pitch": """
mon profil|expérience|parcours .. est|correspond|répond .. exactement|précisément|parfaitement|celui|à
exactement|précisément celui|celle|ce .. que .. vous
reste|demeure .. la|le .. meilleur|meilleure|bon|bonne .. candidat|candidate|choix|profil
apporterais|apporterai|apporter .. beaucoup|énormément|toute|mon|une_vraie|valeur|à_votre
# ans d'expérience
douze|dix|quinze|vingt|huit ans d'expérience
disponible .. dès|immédiatement|tout_de_suite
exactement|précisément .. ce_que|ce_qu'il .. cherchez|recherchez|faut|besoin
candidat|candidate|profil|personne|recrue idéal|idéale|parfait|parfaite
meilleur|meilleure|parfait|parfaite|bon|bonne|idéal|idéale candidat|candidate|personne|profil|choix|recrue
atout|atouts|plus|valeur .. pour|ajoutée|votre|certain|de_taille|précieux .. votre|équipe|entreprise
correspond|corresponds|correspondais|correspondent|remplis|réponds|coche|remplit .. parfaitement|exactement|tous|toutes|en_tous|pleinement|idéalement
parfaitement|idéalement|exactement .. correspond|adapté|qualifié|qualifiée|corresponds|adaptée|taillé
je .. apporterais|apporterai|peux_apporter|pourrais_apporter|dispose|possède|bénéficie|maîtrise .. à|votre|beaucoup|une|un|de|d'|parfaitement|solide
solide|longue|vaste|riche|grande|forte|large expérience|expertise
fort|forte|riche d'une|de .. expérience|#|ans
parcours .. démontre|prouve|montre|atteste
mes compétences|expériences|qualités|atouts|expérience .. font|correspondent|répondent|sont|fait .. de_moi|à|parfaitement|votre|exactement
personne|nul|peu .. ne|mieux|autre .. connaît|peut|mieux
vous .. ne .. regretterez|regretteriez|serez .. pas|déçu|déçus
ne le .. regretterez|regretteriez
disponible|commencer|débuter .. immédiatement|tout_de_suite|dès_demain|lundi|dès_maintenant|la_semaine_prochaine
prétentions|salaire .. flexible|négociable|baisser|revoir|souple|inférieur
flexible|souple .. sur|salaire|rémunération
essai|stage .. gratuit|non_rémunéré|faire_mes_preuves|prouver
faire mes preuves
passez à côté
très|extrêmement|ultra|hautement motivé|motivée|qualifié|qualifiée
""",
    "weak pitch": """
augmenté|dirigé|doublé|réduit|piloté|lancé|remporté|encadré|managé|triplé
équipe .. de|d' .. #|douze|dix|quinze|huit
ventes|chiffre|coûts|chiffre_d'affaires .. de|# .. %|#|pour
# ans|années .. d'|de|expérience|comme|en
années d'expérience
j'|ai .. dirigé|managé|augmenté|développé|lancé|piloté|encadré|géré|remporté|créé|conçu|réduit|doublé|triplé|formé|obtenu|publié|conduit|mené
diplôme|diplômé|diplômée|master|mba|doctorat|certifié|certifiée|certification|bilingue|trilingue|prix|récompense
chiffre d'affaires
de|# # %|pour_cent|personnes|millions
parle .. # .. langues
équipe de #
""",
    "weak pitch ok": """
il y a # ans
dans|après|depuis # ans
comment|quand|où|exemple|exercice|question|cas|présentation|réponse|lorsque|dont|si|manière|façon ... j'ai ... géré|conduit|mené|développé|conçu|présenté|piloté|formé
""",
    "call": """
appelez|appelle|rappelez|rappelle|téléphonez moi
m' appeler|téléphoner|rappeler
appel|échange|entretien|rendez|visio|visioconférence|conversation|point .. téléphonique|vous|téléphone|visio|de_vive|avec_vous
au|par téléphone|visio|zoom|teams
un|court|bref|petit|rapide|long appel|coup
coup de fil|téléphone
échanger|discuter|parler|rencontrer|rencontrions|voir .. téléphone|vous|vive|visio|ensemble|café|autour|oralement
café
# minutes .. téléphone|appel|échange|temps|entretien|au
une|demi heure .. de|au|pour
de vive voix
""",
    "call ok": """
quel|quels|ce|seul|premier|principal point|points
point .. conseilleriez|conseillerais|conseillez|recommanderiez|recommandez|suggéreriez|signaleriez|diriez
temps|gentillesse|peine|amabilité|pris .. de .. m' .. appeler|téléphoner|rappeler
avoir .. appelé|téléphoné|rappelé
merci|remercie|remercier|remerciements|apprécié|agréable|plaisir|enchanté ... appel|échange|entretien|téléphone|rendez|conversation|rencontrer|rencontre|discuter|échanger|échangé
lors|après|pendant|durant|suite|depuis|à_propos|au_cours .. de|à|notre|votre|l'|d'|cet|mon|du|nos .. appel|échange|entretien|rendez|conversation|échanges|téléphonique
notre|nos|cet|votre échange|appel|conversation|échanges|rendez|entretien
annoncé|appris|prévenu|dit|donné|informé .. téléphone|par_téléphone|appel
entretien|échange .. avec .. vous|le|la|votre|monsieur|madame|l'équipe|un|une
client|clients|prospection|patients
parler|discuter|échanger .. en|de_mon|de_mes|aux|devant
vous .. pu|avons .. rencontrer|parler
rencontrer|parler|voir .. l'équipe|votre|vos|les|de|madame|monsieur
une|demi heure .. passée|que
""",
    "by choice": """
ou|sinon|soit ... appel|téléphone|échange|appeler|visio|échanger
sinon|alternativement|autrement
si .. vous|tu|c'|cela .. préférez|préfères|est_plus|arrange|convient|plus_simple|plus_facile
préférez|préfères
aussi|également|volontiers
""",
    "in writing": """
par|via mail|courriel|e|écrit|message|email
une|deux|quelques|trois ligne|lignes|phrase|phrases|mots
""",
    "attach": """
pièce|pièces jointe|jointes
ci joint|jointe|joints|jointes
joins|joint|annexe|jointe .. mon|ma|mes|à|le|la|cv|un
questionnaire|formulaire|sondage|enquête .. remplir|ci|lien|en_ligne|court|rapide|suivant|joint|préparé|google|à_compléter|que|pour
remplir|compléter|cocher .. le|un|ce|la|les .. formulaire|questionnaire|grille|cases|tableau|fiche
lien .. suivant|ci|pour|vers|calendrier|réserver|agenda|dessous|ici
cliquer|cliquez|clic .. ici|sur|lien
réserver|choisir|sélectionner .. un .. créneau|horaire
créneau .. calendrier|agenda|ici|réserver|calendly|dans_mon
calendly|doodle|google_form|google_forms|typeform
invitation .. agenda|calendrier|outlook
""",
    "attach ok": """
pas|sans|aucun|aucune|rien .. pièce|formulaire|questionnaire|lien|joint|jointe|annexe
lien .. entre|avec
questionnaire|formulaire|enquête .. exercice|client|clients|satisfaction|analyse|étude
sous|en forme
votre pièce
""",
    "delay": """
si|aussi|trop|un_peu|bien|assez|très tard
retard|tardif|tardive|tardivement
excuser|excusez|excuse|pardonner|pardonnez|désolé|désolée|navré|navrée|excuses ... retard|tard|tardif|tardive|maintenant|temps|semaines|délai|silence|plus_tôt|attendre
temps .. passé|écoulé|écoulée|a_passé
semaines|mois .. passé|passées|écoulées|écoulés|depuis|après|plus_tard|ont|sont
il y a|avait .. longtemps|semaines|mois|plusieurs|quelques|plus
reviens|écris|réponds|contacte .. tard|tardivement|longtemps|seulement|qu'aujourd'hui|après
aurais|aurait .. dû|voulu|souhaité .. écrire|répondre|plus_tôt|remercier
écrire|écrit|répondre|répondu|remercier .. plus_tôt
seulement maintenant|aujourd'hui
date|remonte .. plusieurs|un_peu|déjà|longtemps|quelques
longtemps après|plus_tard
si|trop longtemps
""",
    "many asks": """
troisième|quatrième|énième message|mail|courriel|relance|fois|email|e
déjà|vous .. écrit|relancé|demandé|contacté .. deux_fois|plusieurs|trois|plusieurs_reprises|deux_reprises|# .. fois|reprises
plusieurs|maintes fois|reprises .. écrit|relancé|contacté|demandé|sans|déjà
""",
    "reminder": """
relance|relancer|relancé|permets_de_revenir .. vous|mon|concernant|ma|message|au|question|suite
reviens_vers_vous .. mon|dernier|précédent message|question|mail|courriel|demande
mon|ma précédent|précédente|dernier|premier|message|mail|courriel|question .. message|mail|courriel|question|du|de|demande
écrit|écrivais .. semaine_dernière|il_y_a|dernière|#
passé|perdu .. inaperçu|mailles
""",
    "round letter": """
même|ce message|question|mail|courriel|demande .. à .. tous|chacun|l'ensemble|toute|chaque|tout_le|vos_collègues
envoyé|adressé|écris|adresse|envoie .. tous|chacun|l'ensemble|toutes .. membres|recruteurs|jury|personnes|les|du
bonjour|chers|cher tous|toutes
""",
    "builds on": """
vous|tu|votre|équipe .. mentionné|dit|écrit|indiqué|souligné|relevé|évoqué|signalé|expliqué|précisé|noté|mentionniez|évoquiez|disiez|soulignez|conseillé|précisiez|signaliez
votre|vos|ton|tes|ce|cette|le|la remarque|remarques|commentaire|commentaires|retour|observation|point|conseil|conseils|précision|explication .. sur|concernant|au|à|est|m'|que
comme .. vous .. dit|écrit|indiquez|souligné|disiez
""",
    "call answer": """
appel|appeler|téléphone|téléphonique|échange|échanger|visio|rendez|créneau|parler|discuter|appelle|appellerai|entretien_téléphonique
""",
    "alternative answer": """
autre|autres|alternative|proposé|proposée|suggéré|similaire|nouveau|futur|futures|junior|second poste|postes|opportunité|opportunités|offre|offres|rôle|équipe
vivier|cvthèque|base_de_données
rester|restons|garder|reste .. contact
conserver|conserviez|garder|gardiez .. cv|candidature|dossier|coordonnées
postuler|repostuler|recandidater
poste|offre .. de|que .. proposez|mentionné|proposé|vous
""",
    "haste": """
dès que possible
plus .. vite|rapidement|tôt .. possible
urgent|urgente|urgence|d'urgence|urgemment|immédiatement|immédiate|immédiat|rapidement|rapide|promptement|prompte|impérativement|impératif|asap|sans_délai|sans_tarder|instamment
""",
    "reply word": """
répon*|retour|réponse|nouvelles|contact*|rappel*|avis|message|aide|information*|demande
""",
    "mild blame": """
surpris|surprise|étonné|étonnée|stupéfait|stupéfaite|choqué|choquée|sidéré|perplexe|interloqué|consterné|consternée|abasourdi .. par|de|que|d'|du|après|votre|votre_refus
manière|façon|dont .. dont|j'ai|été .. traité|traitée|reçu|reçue|mené|conduit|déroulé|considéré|accueilli
""",
    "pleased": """
bien|agréable|agréablement|heureuse|heureux|aise|bienveillance|bienveillant|bienveillante|chaleureux|chaleureuse|gentillesse|positivement|ouverte|ouvert|respect|plaisir|ravi|ravie
""",
}

WORDS = Words(
    language="fr",
    phrases=PHRASES,
    greetings="""
bonjour
bonsoir
salut
coucou
cher
chère
chers
chères
madame
monsieur
mesdames
mademoiselle
hello
hi
""",
    closings="""
cordialement
bien cordialement
très cordialement
sincèrement
bien sincèrement
bien à vous
bien à toi
avec mes
avec toute
avec mes remerciements
avec tous
sincères salutations
salutations
meilleures salutations
cordiales salutations
respectueusement
veuillez agréer
je vous prie
merci encore
merci d'avance
merci
merci beaucoup
avec gratitude
amicalement
à bientôt
à plus
à très
à la prochaine
au revoir
recevez
agréez
dans cette attente
bonne journée
belle journée
excellente journée
bonne continuation
bises
cdt
bien amicalement
chaleureusement
au plaisir
dans l'attente
""",
    generic_greetings="""
madame monsieur
madame ou monsieur
mesdames messieurs
monsieur madame
à qui de droit
responsable du recrutement
responsable recrutement
équipe recrutement
équipe
service recrutement
service des ressources humaines
ressources humaines
recruteur
recruteuse
tous
à tous
toutes et tous
""",
    months=(
        "janvier|janv",
        "février|févr",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet|juil",
        "août",
        "septembre|sept",
        "octobre|oct",
        "novembre|nov",
        "décembre|déc",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    numbers=(
        "zéro",
        "un|une",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
    ),
    negators="pas ne n ni sans jamais aucun aucune rien nullement aucunement",
    question_words="que quel quelle quels quelles comment pourquoi où qui quand combien si quoi",
    articles="le la les l un une des du au aux mon ma mes votre vos notre nos ce cette cet son sa d de",
    common="je tu il elle nous vous ils le la les un une des du de et ou mais pas plus très bien tout tous rien jamais toujours merci oui "
    "non que qui quoi pour avec sans dans sur mon ma mes votre vos est suis ai avez a vraiment encore urgent besoin moi aussi "
    "seul seule même important aucun aucune s'il plaît enfin svp",
    capitals="rh cv français française anglais allemand allemande espagnol portugais linkedin zoom teams excel powerpoint word google "
    "europe france je j",
    with_person="avec rencontré rencontrer rencontrée remercier remerciez",
    at_place="à",
    formal="vous votre vos",
    informal="tu te toi ton ta tes t",
    split_apostrophes=True,
    hints={
        "about": "sur",
        "and": "et ou",
        "minutes": "minutes minute min mn",
        "hours": "heure heures h",
        "half an hour": "",
        "half": "demi demie",
        "interviews": "entretiens entretien échanges rencontres tours étapes",
        "units": "minutes minute min mn heures heure h jours jour semaines semaine mois ans années lignes phrases mots points secondes",
        "exercise heads": "",
        "plain modifiers": "",
        "future": "prochain prochaine prochains prochaines autre autres futur future futures d'autres chaque",
        "later days": "avant prochain jusqu d'ici ce chaque dès",
    },
)
