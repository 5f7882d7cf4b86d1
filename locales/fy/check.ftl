# Checking plans, advice and notes.
check-list-heading = { $count ->
    [0] Der wachtet gjin plan op in toets
    [one] Ien plan wachtet op in toets
   *[other] { $count } plannen wachtsje op in toets
}
check-list-heading-late = { $count ->
    [one] Ien plan is oer de datum
   *[other] { $count } plannen binne oer de datum
}
check-list-lead = Talitten: { $admitted }. Ofwiisd: { $refused }. De stimming begjint op { $vote }.
check-filter = Wat wurdt toand
check-filter-waiting = Wachtet op toets
check-filter-late = Te let
check-filter-admitted = Talitten
check-filter-refused = Ofwiisd
check-filter-all = Alle plannen
check-list-empty = Hjir steane gjin plannen. Kies in oare list hjirboppe.
check-list-caption = Plannen, de earste datum boppe-oan
check-plan = Plan
check-points = Punten
check-support = Stipe
check-due = Foar
check-state = Stân
check-points-open = Iepen punten: { $open } fan { $total }
check-advice-open = { $count ->
    [one] { $count } advys frege
   *[other] { $count } advizen frege
}
check-supporters = { $count ->
    [one] { $count } stipe
   *[other] { $count } kear stipe
}
check-late = te let
check-today = hjoed
check-days-left = { $count ->
    [one] noch { $count } dei
   *[other] noch { $count } dagen
}
check-waits = wachtet op toets
check-outcome-admitted = talitten
check-outcome-refused = ofwiisd
check-outcome-reopened = op 'e nij besjoen
check-below-title = Plannen mei te min stipe
check-below-lead = In plan hat op syn minst { $threshold } kear stipe nedich. Stypjen koe oant en mei { $until }. Jo kinne dizze plannen yn ien kear ôfwize. Elke yntsjinner kriget daliks berjocht.
check-below-lead-open = In plan hat op syn minst { $threshold } kear stipe nedich. Stypjen kin noch oant en mei { $until }. Oant dy dei wize jo hjir neat ôf.
check-below-choose = Hokker plannen wize jo ôf?
check-below-reason = Elk plan kriget dizze reden, mei syn eigen tal:
check-below-next-door-hint = Wêr kin in yntsjinner wol terjochte? Dit komt yn elk berjocht te stean.
check-below-refuse = Wiis de keazen plannen ôf
check-threshold-reason = Dit plan krige { $supporters } kear stipe oant en mei { $until }. Nedich wie { $threshold }. Dat stiet yn it kader.
check-back = Alle plannen
check-lead-open = { $open ->
    [one] Noch { $open } punt iepen. Beslis foar { $due }.
   *[other] Noch { $open } punten iepen. Beslis foar { $due }.
}
check-lead-late = De beslissing wie tasein foar { $due }. Dat sjocht elkenien op de side fan it plan.
check-lead-admitted = Dit plan is talitten en komt op de stimlist.
check-lead-refused = Dit plan is ôfwiisd, mei in reden en in folgjende doar.
check-the-plan = It plan
check-author-cost = Kosten neffens de yntsjinner
check-estimated-cost = Kosten neffens de gemeente
check-estimated-cost-hint = Mei dit bedrach komt it plan op de stimlist. By in ôfwizing mei dit leech bliuwe.
check-support-reached = { $count } kear stipe, nedich wie { $needed }
check-support-missing = { $count } kear stipe, nedich is { $needed }. Dit plan kin noch net op de stimlist.
check-place = Plak
check-category = Soarte
check-author = Yntsjinner
check-author-unknown = Gjin namme bekend
check-channel-online = fia de webside
check-channel-paper = op papier
check-channel-stall = ferteld by de kream
check-public-page = Besjoch de iepenbiere side fan dit plan
check-decision = Beslút
check-decision-older = Earder beslút oer dit plan
check-similar = Earder besletten, liket hjirop
check-similar-none = Der is noch gjin earder beslút dat op dit plan liket.
check-similar-words = Deselde wurden: { $words }.
check-similar-category = Deselde soarte plan.
check-criteria = De punten út it kader
check-saved-by = Konsept, it lêst bewarre troch { $name } op { $when }.
check-theirs = In kollega skreau
check-point-reason = Wêrom?
check-verdict-yes = Ja
check-verdict-no = Nee
check-verdict-conditional = Ja, as
check-no-criteria-judged = De punten út it kader binne net beoardiele.
check-save = Bewarje it konsept
check-outcome = Wat beslisse jo?
check-choose-admit = It plan komt op de stimlist
check-choose-refuse = It plan komt net op de stimlist
check-reason = Reden
check-reason-hint = De yntsjinner en elkenien kin dit lêze. Skriuw koarte sinnen.
check-door = Folgjende doar
check-door-hint = Nedich as it plan net op de stimlist komt.
check-door-none = Kies in doar, of skriuw der sels ien op
check-door-next-round = Tsjinje it oanpaste plan yn by de folgjende ronde
check-door-neighbourhood-fund = Freegje subsydzje oan foar bewennersinisjativen
check-door-report = Jou dit troch as melding iepenbiere romte
check-door-right-to-challenge = Daagje de gemeente út mei it útdaachrjocht
check-door-council = Bring it plan yn by de gemeenteried
check-door-contact = Besprek it plan mei it buertteam fan de gemeente
check-next-door = Wêr't it plan wol terjochte kin
check-next-door-hint = Wa bellet de yntsjinner, en wannear? Neam in funksje en in datum.
check-record-note = Dit beslút is daliks iepenbier. De yntsjinner kriget no berjocht, mei de reden de punt.
check-record = Lis it beslút mei reden fêst
check-advice = Advys fan kollega’s
check-advice-none = Der is noch gjin advys frege.
check-advice-who = { $by } frege { $of }
check-advice-due = Antwurd frege foar { $due }
check-advice-ask = Freegje in kollega om advys
check-advice-whom = Oan wa freegje jo it?
check-colleague-none = Kies in kollega
check-advice-question = Wat is de fraach?
check-advice-before = Foar hokker dei?
check-advice-before-hint = Bygelyks 14 6 2027
check-advice-send = Stjoer de fraach
check-notes = Notysjes
check-notes-none = Der binne noch gjin notysjes.
check-note = Nije notysje
check-note-hint = Allinnich kollega’s lêze dit.
check-note-save = Bewarje de notysje
check-reopen = Toets op 'e nij
check-reopen-why = It beslút bliuwt stean yn de skiednis. It plan wachtet dêrnei wer op in toets. Dit kin oant de stimming begjint.
check-reopen-reason = Wêrom op 'e nij?
check-reopen-reason-hint = De yntsjinner kriget dit te lêzen.
check-reopen-do = Iepenje de toets op 'e nij
notice-check-below-refused = De plannen binne ôfwiisd. De yntsjinners krije berjocht.
notice-check-admitted = It beslút is fêstlein. It plan komt op de stimlist en de yntsjinner kriget berjocht.
notice-check-refused = It beslút is fêstlein. De yntsjinner kriget berjocht mei de reden en de folgjende doar.
notice-check-note = De notysje is bewarre.
notice-check-asked = De fraach is ferstjoerd. It antwurd komt hjir te stean.
notice-check-saved = It konsept is bewarre.
notice-check-reopened = De toets is wer iepen. De yntsjinner kriget berjocht.
notice-check-answered = Jo antwurd is ferstjoerd.
refusal-check-already-recorded = In kollega lei it beslút al fêst. Dat beslút stiet op dizze side. Wat jo ynfollen, stiet der noch.
refusal-check-draft-newer = { $name } bewarre dit konsept wylst jo dwaande wiene. Sjoch wat jo kollega skreau. Bewarje jo noch in kear, dan jildt wat jo ynfollen.
refusal-check-frame-changed = It kader is feroare wylst jo dwaande wiene. Sjoch de punten nei en lis it beslút dan fêst.
refusal-check-not-recorded = Oer dit plan is no gjin beslút dat op 'e nij besjoen wurde kin.
refusal-check-vote-open = De stimming is begûn. In plan kin no net mear op de stimlist komme of derôf gean.
refusal-check-support-missing = Dit plan hat { $supporters } kear stipe. Der is { $threshold } nedich om op de stimlist te kommen.
refusal-check-support-still-open = Stypjen kin noch oant en mei { $until }. Wiis dizze plannen dêrnei ôf.
refusal-check-no-plan-chosen = Kies op syn minst ien plan.
refusal-advice-date-passed = Folje in dei yn dy't noch komt.
refusal-advice-already-answered = Op dizze fraach is al antwurde. It antwurd stiet op dizze side.
advice-heading-mine = { $name } freget jo advys
advice-heading-answered = { $name } joech advys
advice-heading-waits = { $name } hat noch net antwurde
advice-to-dossier = Nei de toets fan dit plan
advice-to-desk = Nei it buro fan hjoed
advice-by = Frege troch
advice-of = Frege oan
advice-before = Antwurd foar
advice-answer = Advys
advice-answer-hint = Kin it, en wat is dêrfoar nedich? Wat jo skriuwe, bliuwt stean.
advice-send = Stjoer it advys
advice-waits = It antwurd komt hjir te stean. Wa't it frege, kriget dan in mail.
mail-plan-admitted-subject = Jo plan komt op de stimlist: { $title }
mail-plan-admitted-body =
    Goed nijs oer jo plan “{ $title }” foar { $undertaking }. It komt op de stimlist.
    
    Reden: { $reason }
    
    Wat wy de punt fûnen:
    { $criteria }
    
    De stimming begjint op { $vote_opens }.
    Besletten troch: { $decider }.
    Jo plan: { $address }
    Fragen? Nim kontakt op mei { $owner }.
mail-plan-refused-subject = Jo plan komt net op de stimlist: { $title }
mail-plan-refused-body =
    Jo plan “{ $title }” foar { $undertaking } komt net op de stimlist.
    
    Reden: { $reason }
    
    Wat wy de punt fûnen:
    { $criteria }
    
    Wêr't jo wol terjochte kinne: { $next_door }
    
    Besletten troch: { $decider }.
    Jo plan: { $address }
    Fragen, of kloppet der wat net? Nim kontakt op mei { $owner }.
mail-check-reopened-subject = Wy sjogge op 'e nij nei jo plan: { $title }
mail-check-reopened-body =
    Wy sjogge op 'e nij nei jo plan “{ $title }” foar { $undertaking }.
    
    Reden: { $reason }
    
    Jo krije berjocht sa gau't der in nij beslút is. Jo hoege no neat te dwaan.
    Jo plan: { $address }
    Fragen? Nim kontakt op mei { $owner }.
mail-advice-asked-subject = { $name } freget jo advys oer plan { $number }
mail-advice-asked-body =
    It giet oer plan { $number }: { $title }.
    
    Fraach: { $question }
    
    Graach in antwurd foar { $due }. Antwurdzje hjir: { $address }
mail-advice-given-subject = { $name } joech advys oer plan { $number }
mail-advice-given-body =
    It giet oer plan { $number }: { $title }.
    
    Jo fraach: { $question }
    
    Advys: { $answer }
    
    Gean fierder mei toetsen: { $address }
