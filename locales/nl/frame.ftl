# Frames: reading, writing and publishing one.
phase-collect = Plannen indienen
phase-check = Plannen toetsen
phase-vote = Stemmen
phase-decide = Besluiten
influence-inform = Informeren
influence-inform-hint = Inwoners horen wat er gebeurt.
influence-consult = Raadplegen
influence-consult-hint = Inwoners geven hun mening.
influence-advise = Adviseren
influence-advise-hint = Inwoners geven advies. Wie ervan afwijkt, zegt waarom.
influence-coproduce = Coproduceren
influence-coproduce-hint = Inwoners en gemeente maken het samen.
influence-codecide = Meebeslissen
influence-codecide-hint = Inwoners beslissen binnen het kader.
frame-step-1 = Wat en waarom
frame-step-2 = De ruimte
frame-step-3 = Wie en wanneer
frame-step-4 = De punten en de stemming
frame-step-5 = Nakijken en bekendmaken
frame-step-1-title = Wat gaat u vragen, en waarom?
frame-step-2-title = Wat ligt vast en wat is open?
frame-step-3-title = Wie mag meedoen, en wanneer?
frame-step-4-title = Waaraan moet een plan voldoen, en hoe telt een stem?
frame-step-5-title = Klopt het kader?
frame-step-1-next = Naar stap 2: de ruimte
frame-step-2-next = Naar stap 3: wie en wanneer
frame-step-3-next = Naar stap 4: de punten en de stemming
frame-step-4-next = Naar stap 5: nakijken en bekendmaken
frame-step-5-next = Maak dit kader bekend
frame-keep = Bewaar en ga later verder
frame-back = Terug naar de vorige stap
frame-nothing = Niets ingevuld
frame-goal = Doel
frame-question = Vraag aan inwoners
frame-user = Wie de antwoorden gebruikt
frame-action = Wat er met de antwoorden gebeurt
frame-amount = Bedrag om te verdelen
frame-fixed = Wat vastligt
frame-open = Wat open is
frame-principles = Uitgangspunten
frame-influence = Invloed van inwoners
frame-last-word = Wie het laatste woord heeft
frame-categories = Soorten plannen
frame-who = Wie mogen meedoen
frame-who-all = Iedereen uit: { $area }
frame-who-from = Iedereen vanaf { $age } jaar uit: { $area }
frame-collect = Plannen indienen
frame-check = Plannen toetsen
frame-vote = Stemmen
frame-decide = Besluit
frame-support = Steun die een plan nodig heeft
frame-support-none = Geen steun nodig
frame-support-people = { $count ->
    [one] Steun van { $count } inwoner
   *[other] Steun van { $count } inwoners
}
frame-criteria = Punten waaraan een plan moet voldoen
frame-ballot = Stembiljet
frame-ballot-approval = { $maximum ->
    [one] Elke kiezer kiest { $maximum } plan
   *[other] Elke kiezer kiest { $minimum } tot { $maximum } plannen
}
frame-ballot-within-budget = Elke kiezer kiest plannen die samen binnen het bedrag passen
frame-choice-ballot-approval = Een aantal plannen
frame-choice-ballot-approval-hint = Elke kiezer kiest een aantal plannen. Hoeveel, staat hieronder.
frame-choice-ballot-within-budget = Plannen die samen binnen het bedrag passen
frame-choice-ballot-within-budget-hint = Elke kiezer verdeelt het hele bedrag. Dat vraagt meer rekenwerk.
frame-method = Telregel
frame-method-equal-shares = Gelijke aandelen
frame-method-equal-shares-hint = Elke stem krijgt een even groot deel van het geld. Een plan gaat door als zijn stemmers het samen kunnen betalen. Zo krijgt ook een kleine groep iets.
frame-method-greedy = Meeste stemmen eerst
frame-method-greedy-hint = Van boven naar beneden. Wat niet meer past, wordt overgeslagen.
frame-method-greedy-no-skip = Meeste stemmen eerst, tot het niet meer past
frame-method-greedy-no-skip-hint = Van boven naar beneden. Bij het eerste plan dat niet past, stopt het.
frame-method-own = Een andere regel
frame-method-own-hint = Een regel die hier niet bij staat, bijvoorbeeld met een budget per buurt. U plakt hem onderaan deze pagina.
frame-completion = Geld dat bij gelijke aandelen overblijft
frame-completion-add1-fill = Delen groeien tot het geld bijna op is, dan meeste stemmen eerst
frame-completion-add1 = Delen groeien tot er geen plan meer past
frame-completion-add1-overspend = Delen groeien tot het bedrag zou worden overschreden
frame-completion-none = Het blijft over
frame-ties = Bij gelijke stand
frame-ties-cost-votes-lot = Het goedkoopste plan, dan de meeste stemmen, dan een openbaar lot
frame-ties-votes-cost-lot = De meeste stemmen, dan het goedkoopste plan, dan een openbaar lot
frame-ties-lot = Een openbaar lot
frame-ties-cost-votes-id = Het goedkoopste plan, dan de meeste stemmen, dan het nummer van het plan
frame-ties-own = De volgorde van de eigen regel
frame-minimum-votes = Stemmen die een plan nodig heeft
frame-minimum-votes-none = Geen minimum
frame-minimum-votes-some = { $count ->
    [one] Ten minste { $count } stem
   *[other] Ten minste { $count } stemmen
}
frame-caps = Meeste geld voor één soort of één buurt
frame-cap-category = { $name }: ten hoogste { $amount }
frame-cap-neighborhood = Buurt { $name }: ten hoogste { $amount }
frame-cap-of = Meeste geld voor plannen over { $name }
frame-level-gemeente = Gemeente
frame-level-wijk = Wijk
frame-level-buurt = Buurt
frame-criterion = Punt { $number }
frame-criterion-explanation = Uitleg bij punt { $number }
frame-more-criteria = Bewaar en geef meer regels
frame-field-title = Naam
frame-field-title-hint = Zoals inwoners het noemen, bijvoorbeeld: Buurtbegroting Rozenhoek 2027.
frame-field-summary = Samenvatting
frame-field-summary-hint = Een of twee zinnen. Deze staan op de voorpagina.
frame-field-goal = Doel
frame-field-goal-hint = Waarvoor doet u dit? Wat is er straks beter?
frame-field-question = Vraag aan inwoners
frame-field-question-hint = De vraag die boven aan de pagina staat.
frame-field-user = Wie gebruikt de antwoorden?
frame-field-user-hint = Een team of functie die ermee aan het werk gaat.
frame-field-action = Wat gebeurt er met de antwoorden?
frame-field-action-hint = Wat zien inwoners er later van terug?
frame-field-owner = Eigenaar
frame-field-owner-hint = Eén medewerker bij wie alles samenkomt.
frame-field-owner-function = Functie van de eigenaar
frame-field-owner-function-hint = Zo staat de eigenaar op de openbare pagina.
frame-field-amount = Bedrag om te verdelen
frame-field-amount-hint = In euro’s, bijvoorbeeld 30.000.
frame-field-fixed = Wat ligt vast?
frame-field-fixed-hint = Eén punt per regel.
frame-field-open = Wat is open?
frame-field-open-hint = Eén punt per regel.
frame-field-principles = Waar houdt u aan vast?
frame-field-principles-hint = Eén punt per regel, bijvoorbeeld: elke stem telt even zwaar in geld.
frame-field-influence = Hoeveel invloed hebben inwoners?
frame-field-influence-hint = De treden van de participatieladder.
frame-field-last-word = Wie heeft het laatste woord?
frame-field-last-word-hint = Bijvoorbeeld: het college van burgemeester en wethouders.
frame-field-categories = Soorten plannen
frame-field-categories-hint = Eén soort per regel. Leeg laten mag.
frame-field-area = Voor welk gebied?
frame-field-area-hint = Wie hier woont, mag plannen indienen en stemmen.
frame-field-minimum-age = Vanaf welke leeftijd?
frame-field-minimum-age-hint = Vul 0 in als iedereen mag stemmen.
frame-field-collect = Eerste dag om plannen in te dienen
frame-field-collect-end = Laatste dag om plannen in te dienen
frame-field-check = Eerste dag van het toetsen
frame-field-check-end = Laatste dag van het toetsen
frame-field-vote = Eerste dag van de stemming
frame-field-vote-hint = Vanaf deze dag verandert er niets meer aan het kader.
frame-field-vote-end = Laatste dag van de stemming
frame-field-decide = Besluit uiterlijk op
frame-field-support-threshold = Hoeveel inwoners moeten een plan steunen?
frame-field-support-threshold-hint = Vul 0 in als een plan geen steun nodig heeft.
frame-field-criteria = Punten waaraan een plan moet voldoen
frame-field-criteria-hint = Schrijf elk punt als een zin die waar is of niet. Een leeg punt telt niet mee.
frame-field-ballot = Hoe kiezen kiezers?
frame-field-minimum = Minste aantal plannen
frame-field-minimum-hint = Alleen als kiezers een aantal plannen kiezen.
frame-field-maximum = Meeste aantal plannen
frame-field-method = Hoe worden de stemmen geteld?
frame-field-method-hint = Inwoners zien bij de uitslag beide regels naast elkaar. Deze beslist.
frame-field-rule = Plak hier de regel
frame-field-rule-hint = De inhoud van een bestand regel.json. Zo’n bestand staat bij elke uitslag. Kiest u hierboven “Een andere regel”, dan telt alleen wat hier staat: ook voor een gelijke stand en voor grenzen.
frame-field-completion = Wat gebeurt er met geld dat overblijft?
frame-field-completion-hint = Alleen bij gelijke aandelen.
frame-field-ties = Wat beslist als plannen gelijk staan?
frame-field-ties-hint = Deze volgorde ligt vooraf vast.
frame-field-minimum-votes = Hoeveel stemmen heeft een plan ten minste nodig?
frame-field-minimum-votes-hint = Vul 0 in als er geen minimum is.
frame-field-caps = Meeste geld voor één soort of één buurt
frame-field-caps-hint = Laat leeg wat geen grens heeft. Soorten komen uit stap 2.
frame-field-cap-neighborhood = Meeste geld voor plannen in dezelfde buurt
frame-field-reason = Waarom verandert het kader?
frame-field-reason-hint = Iedereen kan dit lezen. Indieners van plannen krijgen het in hun bericht.
frame-title-stays = De naam “{ $title }” en de samenvatting zijn bekend en blijven staan.
frame-check-lead = Alles is ingevuld. Lees het kader nog één keer door.
frame-obstacles-title = Dit moet nog voordat het kader bekend kan worden
frame-change-step = Wijzig
frame-what-changes = Dit verandert
frame-what-changed = Wat er veranderde
frame-change-what = Onderdeel
frame-change-before = Was
frame-change-after = Wordt
frame-publish-hint = Na bekendmaken is een wijziging een nieuwe versie met een reden. Zodra de stemming begint, verandert er niets meer.
frame-publish-change-hint = De vorige versie blijft voor iedereen te lezen.
frame-clashes = { $count ->
    [one] In dezelfde weken wordt aan dezelfde inwoners nog { $count } keer iets gevraagd.
   *[other] In dezelfde weken wordt aan dezelfde inwoners nog { $count } keer iets gevraagd.
}
frame-clashes-link = Bekijk de agenda van vragen
frame-calendar = Agenda van vragen
frame-calendar-text = Wat vragen we deze inwoners al? Kies liefst weken waarin niemand anders iets vraagt. De agenda kijkt naar het gebied en de dagen die het laatst zijn bewaard.
frame-calendar-empty = Niemand anders vraagt inwoners iets vanaf vandaag.
frame-calendar-what = Vraag
frame-calendar-when = Wanneer
frame-calendar-where = Aan wie
frame-calendar-clash = Zelfde mensen en weken?
frame-calendar-clashes = Valt samen
frame-calendar-free = Valt niet samen
frame-read-here = Kader
frame-read-title = Het kader: { $amount } om te verdelen
frame-read-may-change = Dit is versie { $version }. Vanaf { $day } begint de stemming en verandert er niets meer.
frame-read-frozen = Dit is versie { $version }. De stemming begon op { $day }. Sindsdien verandert er niets meer.
frame-history = Alle versies
frame-version = Versie { $number }
frame-version-first = Eerste bekendmaking.
frame-discard-title = Concept van “{ $title }” weggooien?
frame-discard-all = Deze opgave is nog niet bekendgemaakt. Het concept en alles wat erin staat, verdwijnt. Dit kan niet worden teruggedraaid.
frame-discard-change = Alleen de wijziging die klaarligt, verdwijnt. Het kader dat al bekend is, blijft staan.
frame-discard-yes = Gooi het concept weg
frame-discard-no = Bewaar het concept
notice-frame-kept = Het concept is bewaard.
notice-frame-published = Het kader is bekendgemaakt.
notice-frame-discarded = Het concept is weggegooid.
refusal-number-wrong = Vul een heel getal in van { $least } tot en met { $most }.
refusal-frame-too-many-items = Dit zijn { $found } regels. Er passen er { $max }. Haal regels weg of voeg ze samen.
refusal-frame-criterion-without-title = Bij dit punt staat alleen uitleg. Schrijf ook het punt zelf op.
refusal-frame-unchanged = Er is niets veranderd aan het kader. Pas eerst iets aan.
mail-frame-changed-subject = Er verandert iets: { $title }
mail-frame-changed-body =
    Beste inwoner,

    Het kader van { $title } is gewijzigd. De reden:

    { $reason }

    Wat er precies verandert, staat hier:
    { $address }

    U krijgt dit bericht omdat u een plan hebt ingediend. U hoeft niets te doen. Past uw plan niet meer? Tot de laatste dag van indienen kunt u het aanpassen.
template-budget-goal = Inwoners maken hun buurt beter en leren elkaar kennen. Zij beslissen zelf waar het geld heen gaat.
template-budget-question = Welk plan maakt onze buurt mooier, groener, veiliger of gezelliger?
template-budget-user = Het buurtteam, samen met de indieners van de gekozen plannen.
template-budget-action = De plannen die winnen, worden afspraken met een naam en een datum. Iedereen kan volgen of ze worden nagekomen.
template-budget-fixed =
    Het bedrag en de dagen
    De punten waaraan elk plan wordt getoetst
    De manier van tellen
template-budget-open =
    Welke plannen er komen
    Waar in de buurt
    Wie meehelpt bij het uitvoeren
template-budget-principles =
    Elke stem telt even zwaar in geld
    Elke keuze krijgt een reden die iedereen kan lezen
    Meedoen kan ook zonder computer
template-budget-last-word = Het college van burgemeester en wethouders
template-budget-categories =
    Groen
    Straat en plein
    Spelen en bewegen
    Ontmoeten
    Kunst en geschiedenis
    Veiligheid
template-budget-criterion-1 = Ligt in het gebied
template-budget-criterion-1-explanation = De plek ligt in het gebied van deze begroting, op grond die de gemeente mag gebruiken.
template-budget-criterion-2 = Is voor iedereen
template-budget-criterion-2-explanation = Alle inwoners kunnen er gebruik van maken. Het dient niet één persoon of één bedrijf.
template-budget-criterion-3 = Kan binnen een jaar
template-budget-criterion-3-explanation = Het plan kan binnen een jaar na het besluit klaar zijn.
template-budget-criterion-4 = Past in het bedrag
template-budget-criterion-4-explanation = De kosten, met het eerste onderhoud erbij, passen in het bedrag dat te verdelen is.
template-budget-criterion-5 = Mag en is veilig
template-budget-criterion-5-explanation = Het plan past bij de regels, en een vergunning is haalbaar.
template-budget-criterion-6 = Het onderhoud is geregeld
template-budget-criterion-6-explanation = Het is duidelijk wie het plan na de aanleg onderhoudt.
