# Checking plans, advice and notes.
check-below-lead = Een plan heeft ten minste { $threshold } keer steun nodig. Steunen kon tot en met { $until }. Je kunt deze plannen in één keer afwijzen. Elke indiener krijgt meteen bericht.
check-below-lead-open = Een plan heeft ten minste { $threshold } keer steun nodig. Steunen kan nog tot en met { $until }. Tot die dag wijs je hier niets af.
check-below-choose = Welke plannen wijs je af?
check-outcome = Wat beslis je?
check-advice-whom = Aan wie vraag je het?
notice-check-answered = Je antwoord is verstuurd.
refusal-check-already-recorded = Een collega legde het besluit al vast. Dat besluit staat op deze pagina. Wat je invulde, staat er nog.
refusal-check-draft-newer = { $name } bewaarde dit concept terwijl je bezig was. Kijk wat je collega schreef. Bewaar je nog een keer, dan geldt wat je invulde.
refusal-check-frame-changed = Het kader is veranderd terwijl je bezig was. Kijk de punten na en leg het besluit dan vast.
advice-heading-mine = { $name } vraagt je advies
advice-answer-hint = Kan het, en wat is daarvoor nodig? Wat je schrijft, blijft staan.
mail-plan-admitted-subject = Je plan komt op de stemlijst: { $title }
mail-plan-admitted-body =
    Goed nieuws over je plan “{ $title }” voor { $undertaking }. Het komt op de stemlijst.
    
    Reden: { $reason }
    
    Wat wij per punt vonden:
    { $criteria }
    
    De stemming begint op { $vote_opens }.
    Besloten door: { $decider }.
    Je plan: { $address }
    Vragen? Neem contact op met { $owner }.
mail-plan-refused-subject = Je plan komt niet op de stemlijst: { $title }
mail-plan-refused-body =
    Je plan “{ $title }” voor { $undertaking } komt niet op de stemlijst.
    
    Reden: { $reason }
    
    Wat wij per punt vonden:
    { $criteria }
    
    Waar je wel terechtkunt: { $next_door }
    
    Besloten door: { $decider }.
    Je plan: { $address }
    Vragen, of klopt er iets niet? Neem contact op met { $owner }.
mail-check-reopened-subject = Wij kijken opnieuw naar je plan: { $title }
mail-check-reopened-body =
    Wij kijken opnieuw naar je plan “{ $title }” voor { $undertaking }.
    
    Reden: { $reason }
    
    Je krijgt bericht zodra er een nieuw besluit is. Je hoeft nu niets te doen.
    Je plan: { $address }
    Vragen? Neem contact op met { $owner }.
mail-advice-asked-subject = { $name } vraagt je advies over plan { $number }
mail-advice-given-body =
    Het gaat over plan { $number }: { $title }.
    
    Je vraag: { $question }
    
    Advies: { $answer }
    
    Ga verder met toetsen: { $address }
