# Checking plans, advice and notes.
check-list-heading = { $count ->
    [0] Er wacht geen plan op een toets
    [one] Eén plan wacht op een toets
   *[other] { $count } plannen wachten op een toets
}
check-list-heading-late = { $count ->
    [one] Eén plan is over de datum
   *[other] { $count } plannen zijn over de datum
}
check-list-lead = Toegelaten: { $admitted }. Afgewezen: { $refused }. De stemming begint op { $vote }.
check-filter = Wat laten we zien
check-filter-waiting = Wacht op toets
check-filter-late = Te laat
check-filter-admitted = Toegelaten
check-filter-refused = Afgewezen
check-filter-all = Alle plannen
check-list-empty = Hier staan geen plannen. Kies een andere lijst hierboven.
check-list-caption = Plannen, de eerste datum bovenaan
check-plan = Plan
check-points = Punten
check-support = Steun
check-due = Vóór
check-state = Stand
check-points-open = Open punten: { $open } van { $total }
check-advice-open = { $count ->
    [one] { $count } advies gevraagd
   *[other] { $count } adviezen gevraagd
}
check-supporters = { $count ->
    [one] { $count } steun
   *[other] { $count } keer steun
}
check-late = te laat
check-today = vandaag
check-days-left = { $count ->
    [one] nog { $count } dag
   *[other] nog { $count } dagen
}
check-waits = wacht op toets
check-outcome-admitted = toegelaten
check-outcome-refused = afgewezen
check-outcome-reopened = opnieuw bekeken
check-below-title = Plannen met te weinig steun
check-below-lead = Een plan heeft ten minste { $threshold } keer steun nodig. Steunen kon tot en met { $until }. U kunt deze plannen in één keer afwijzen. Elke indiener krijgt meteen bericht.
check-below-lead-open = Een plan heeft ten minste { $threshold } keer steun nodig. Steunen kan nog tot en met { $until }. Tot die dag wijst u hier niets af.
check-below-choose = Welke plannen wijst u af?
check-below-reason = Elk plan krijgt deze reden, met zijn eigen aantal:
check-below-next-door-hint = Waar kan een indiener wel terecht? Dit komt in elk bericht te staan.
check-below-refuse = Wijs de gekozen plannen af
check-threshold-reason = Dit plan kreeg { $supporters } keer steun tot en met { $until }. Nodig was { $threshold }. Dat staat in het kader.
check-back = Alle plannen
check-lead-open = { $open ->
    [one] Nog { $open } punt open. Beslis vóór { $due }.
   *[other] Nog { $open } punten open. Beslis vóór { $due }.
}
check-lead-late = De beslissing was beloofd vóór { $due }. Dat ziet iedereen op de pagina van het plan.
check-lead-admitted = Dit plan is toegelaten en komt op de stemlijst.
check-lead-refused = Dit plan is afgewezen, met een reden en een volgende deur.
check-the-plan = Het plan
check-author-cost = Kosten volgens de indiener
check-estimated-cost = Kosten volgens de gemeente
check-estimated-cost-hint = Met dit bedrag komt het plan op de stemlijst. Bij een afwijzing mag dit leeg blijven.
check-support-reached = { $count } keer steun, nodig was { $needed }
check-support-missing = { $count } keer steun, nodig is { $needed }. Dit plan kan nog niet op de stemlijst.
check-place = Plek
check-category = Soort
check-author = Indiener
check-author-unknown = Geen naam bekend
check-channel-online = via de website
check-channel-paper = op papier
check-channel-stall = verteld bij de kraam
check-public-page = Bekijk de openbare pagina van dit plan
check-decision = Besluit
check-decision-older = Eerder besluit over dit plan
check-similar = Eerder besloten, lijkt hierop
check-similar-none = Er is nog geen eerder besluit dat op dit plan lijkt.
check-similar-words = Zelfde woorden: { $words }.
check-similar-category = Zelfde soort plan.
check-criteria = De punten uit het kader
check-saved-by = Concept, het laatst bewaard door { $name } op { $when }.
check-theirs = Een collega schreef
check-point-reason = Waarom?
check-verdict-yes = Ja
check-verdict-no = Nee
check-verdict-conditional = Ja, als
check-no-criteria-judged = De punten uit het kader zijn niet beoordeeld.
check-save = Bewaar het concept
check-outcome = Wat beslist u?
check-choose-admit = Het plan komt op de stemlijst
check-choose-refuse = Het plan komt niet op de stemlijst
check-reason = Reden
check-reason-hint = De indiener en iedereen kan dit lezen. Schrijf korte zinnen.
check-door = Volgende deur
check-door-hint = Nodig als het plan niet op de stemlijst komt.
check-door-none = Kies een deur, of schrijf er zelf een op
check-door-next-round = Dien het aangepaste plan in bij de volgende ronde
check-door-neighbourhood-fund = Vraag subsidie aan voor bewonersinitiatieven
check-door-report = Geef dit door als melding openbare ruimte
check-door-right-to-challenge = Daag de gemeente uit met het uitdaagrecht
check-door-council = Breng het plan in bij de gemeenteraad
check-door-contact = Bespreek het plan met het buurtteam van de gemeente
check-next-door = Waar het plan wel terechtkan
check-next-door-hint = Wie belt de indiener, en wanneer? Noem een functie en een datum.
check-record-note = Dit besluit is meteen openbaar. De indiener krijgt nu bericht, met de reden per punt.
check-record = Leg het besluit met reden vast
check-advice = Advies van collega’s
check-advice-none = Er is nog geen advies gevraagd.
check-advice-who = { $by } vroeg { $of }
check-advice-due = Antwoord gevraagd vóór { $due }
check-advice-ask = Vraag een collega om advies
check-advice-whom = Aan wie vraagt u het?
check-colleague-none = Kies een collega
check-advice-question = Wat is de vraag?
check-advice-before = Vóór welke dag?
check-advice-before-hint = Bijvoorbeeld 14 6 2027
check-advice-send = Stuur de vraag
check-notes = Notities
check-notes-none = Er zijn nog geen notities.
check-note = Nieuwe notitie
check-note-hint = Alleen collega’s lezen dit.
check-note-save = Bewaar de notitie
check-reopen = Toets opnieuw
check-reopen-why = Het besluit blijft staan in de geschiedenis. Het plan wacht daarna weer op een toets. Dit kan tot de stemming begint.
check-reopen-reason = Waarom opnieuw?
check-reopen-reason-hint = De indiener krijgt dit te lezen.
check-reopen-do = Open de toets opnieuw
notice-check-below-refused = De plannen zijn afgewezen. De indieners krijgen bericht.
notice-check-admitted = Het besluit is vastgelegd. Het plan komt op de stemlijst en de indiener krijgt bericht.
notice-check-refused = Het besluit is vastgelegd. De indiener krijgt bericht met de reden en de volgende deur.
notice-check-note = De notitie is bewaard.
notice-check-asked = De vraag is verstuurd. Het antwoord komt hier te staan.
notice-check-saved = Het concept is bewaard.
notice-check-reopened = De toets is weer open. De indiener krijgt bericht.
notice-check-answered = Uw antwoord is verstuurd.
refusal-check-already-recorded = Een collega legde het besluit al vast. Dat besluit staat op deze pagina. Wat u invulde, staat er nog.
refusal-check-draft-newer = { $name } bewaarde dit concept terwijl u bezig was. Kijk wat uw collega schreef. Bewaart u nog een keer, dan geldt wat u invulde.
refusal-check-frame-changed = Het kader is veranderd terwijl u bezig was. Kijk de punten na en leg het besluit dan vast.
refusal-check-not-recorded = Over dit plan is nu geen besluit dat opnieuw bekeken kan worden.
refusal-check-vote-open = De stemming is begonnen. Een plan kan nu niet meer op de stemlijst komen of eraf gaan.
refusal-check-support-missing = Dit plan heeft { $supporters } keer steun. Er is { $threshold } nodig om op de stemlijst te komen.
refusal-check-support-still-open = Steunen kan nog tot en met { $until }. Wijs deze plannen daarna af.
refusal-check-no-plan-chosen = Kies ten minste één plan.
refusal-advice-date-passed = Vul een dag in die nog komt.
refusal-advice-already-answered = Op deze vraag is al geantwoord. Het antwoord staat op deze pagina.
advice-heading-mine = { $name } vraagt uw advies
advice-heading-answered = { $name } gaf advies
advice-heading-waits = { $name } heeft nog niet geantwoord
advice-to-dossier = Naar de toets van dit plan
advice-to-desk = Naar het bureau van vandaag
advice-by = Gevraagd door
advice-of = Gevraagd aan
advice-before = Antwoord vóór
advice-answer = Advies
advice-answer-hint = Kan het, en wat is daarvoor nodig? Wat u schrijft, blijft staan.
advice-send = Stuur het advies
advice-waits = Het antwoord komt hier te staan. Wie het vroeg, krijgt dan een mail.
mail-plan-admitted-subject = Uw plan komt op de stemlijst: { $title }
mail-plan-admitted-body =
    Goed nieuws over uw plan “{ $title }” voor { $undertaking }. Het komt op de stemlijst.
    
    Reden: { $reason }
    
    Wat wij per punt vonden:
    { $criteria }
    
    De stemming begint op { $vote_opens }.
    Besloten door: { $decider }.
    Uw plan: { $address }
    Vragen? Neem contact op met { $owner }.
mail-plan-refused-subject = Uw plan komt niet op de stemlijst: { $title }
mail-plan-refused-body =
    Uw plan “{ $title }” voor { $undertaking } komt niet op de stemlijst.
    
    Reden: { $reason }
    
    Wat wij per punt vonden:
    { $criteria }
    
    Waar u wel terechtkunt: { $next_door }
    
    Besloten door: { $decider }.
    Uw plan: { $address }
    Vragen, of klopt er iets niet? Neem contact op met { $owner }.
mail-check-reopened-subject = Wij kijken opnieuw naar uw plan: { $title }
mail-check-reopened-body =
    Wij kijken opnieuw naar uw plan “{ $title }” voor { $undertaking }.
    
    Reden: { $reason }
    
    U krijgt bericht zodra er een nieuw besluit is. U hoeft nu niets te doen.
    Uw plan: { $address }
    Vragen? Neem contact op met { $owner }.
mail-advice-asked-subject = { $name } vraagt uw advies over plan { $number }
mail-advice-asked-body =
    Het gaat over plan { $number }: { $title }.
    
    Vraag: { $question }
    
    Graag een antwoord vóór { $due }. Antwoord hier: { $address }
mail-advice-given-subject = { $name } gaf advies over plan { $number }
mail-advice-given-body =
    Het gaat over plan { $number }: { $title }.
    
    Uw vraag: { $question }
    
    Advies: { $answer }
    
    Ga verder met toetsen: { $address }
