# Wat `bondgenoot certify` bewees, of waarom het een uitslag niet aanneemt.
proof-proven = { $plans ->
    [0] Bewezen: uit de stemmen volgt dat geen plan doorgaat.
    [one] Bewezen: uit de stemmen volgt dat dit ene plan doorgaat.
   *[other] Bewezen: uit de stemmen volgt dat deze { $plans } plannen doorgaan.
}
proof-refused = Niet juist: de stemmen bewijzen deze uitslag niet.
proof-not-proven = Niet bewezen.
proof-counted = { $ballots ->
    [one] De enige stem is opnieuw geteld. Stemmen, kosten en sommen kloppen voor elk plan (aantal plannen: { $plans }).
   *[other] Alle { $ballots } stemmen zijn opnieuw geteld. Stemmen, kosten en sommen kloppen voor elk plan (aantal plannen: { $plans }).
}
proof-pay = De stemmers op een plan dat doorgaat, betalen samen precies wat het kost. Niemand betaalt meer dan er over was.
proof-best = Elk plan dat doorgaat, was in zijn ronde de beste koop.
proof-losers = De stemmers op een plan dat niet doorgaat, hebben samen te weinig over om het te betalen.
proof-everything-fits = Alle plannen met stemmen passen in het geld, en ze gaan allemaal door.
proof-list = De plannen zijn betaald in de volgorde van de lijst. Wat werd overgeslagen, paste of mocht toen niet.
proof-stop-overspends = Een stap verder zouden de plannen meer kosten dan er geld is.
proof-stop-exhausted = Geen ander plan met stemmen past in het geld dat over is.
proof-stop-greedy = Meer stemmers hadden meer aan Meeste Stemmen. Daarom geldt die telling.
proof-stop-nothing-left = Er is geen plan met stemmen meer over.
proof-fill = Daarna zijn de plannen betaald die nog pasten, meeste stemmen eerst.
proof-not-reasons = Niet nagekeken: redenen, verschillen, kandidaten en buurten. Die leggen de uitslag alleen uit.
proof-not-earlier = Niet nagekeken: of de delen al bij een eerdere stap hadden moeten stoppen met groeien.
proof-count-again = Tel daarvoor opnieuw:
proof-lot = De uitslag noemt geen plannen die doorgaan, want er moet eerst geloot worden.
proof-no-prices = Bij deze uitslag en deze stemmen horen geen prijzen.
proof-not-covered = Dit kan de controle niet nagaan: { $part }. Dat zegt niets over de uitslag. Tel opnieuw en vergelijk:
proof-part-split = apart tellen per thema of buurt
proof-unknown-plan = { $plan } staat niet in het bestand met stemmen, of staat twee keer in de uitslag.
proof-wrong = { $what }: de uitslag zegt { $said }, de controle vindt { $found }.
proof-standing = De uitslag spreekt zichzelf tegen over { $plan }: gaat het door of niet?
proof-barred = { $plan } kon niet meedoen en gaat toch door.
proof-payments = Stap { $step }, ronde { $round }: de stemmers op { $plan } betalen niet precies wat het kost.
proof-not-the-best = Stap { $step }, ronde { $round }: { $better } was een betere koop dan { $plan }.
proof-still-affordable = Stap { $step }: de stemmers op { $plan } kunnen dat plan nog betalen.
proof-greedy-list = De lijst is niet gevolgd bij { $plan }.
proof-budget = Het budget
proof-ballots = Aantal stemmen
proof-plans = Aantal plannen
proof-total-cost = Kosten van de plannen die doorgaan
proof-left = Geld dat overblijft
proof-paid = Wat { $plan } krijgt
proof-left-after = Geld dat over is na { $plan }
proof-votes = Stemmen voor { $plan }
proof-cost = Kosten van { $plan }
proof-without-winner = Stemmen zonder een plan dat doorgaat
proof-mean-winners = Plannen die doorgaan, gemiddeld per stem
proof-prefer-greedy = Stemmers die meer hadden aan Meeste Stemmen
proof-prefer-shares = Stemmers die meer hadden aan Gelijke Aandelen
proof-course-rounds = De rondes leiden niet tot de plannen die doorgaan.
proof-course-not-everything = Alles past, en toch gaat niet alles door.
proof-course-no-prices = Er zijn geen prijzen om na te kijken.
proof-course-other-step = De prijzen zijn van een andere stap.
proof-course-share = Het deel van een stemmer hoort niet bij deze stap.
proof-course-other-purchases = De plannen die doorgaan zijn niet de plannen die betaald zijn.
proof-course-other-prices = De rondes noemen andere prijzen dan het bewijs.
proof-course-more-winners = Er gaan meer plannen door dan er betaald zijn.
proof-course-no-comparison = De vergelijking met Meeste Stemmen ontbreekt.
proof-course-other-comparison = De vergelijking met Meeste Stemmen leidt tot de andere uitslag.
proof-course-over-budget = De plannen die doorgaan kosten meer dan het budget.
proof-course-no-next-step = De stap erna ontbreekt. Zonder die stap is het stoppen niet bewezen.
proof-course-next-step-fits = De stap erna kost niet te veel. Het tellen had niet mogen stoppen.
proof-course-plan-still-fits = Er past nog een plan met stemmen. Het tellen had niet mogen stoppen.
proof-course-plan-left = Er is nog een plan met stemmen over. Het tellen had niet mogen stoppen.
proof-course-other-stop = De reden van het stoppen hoort niet bij deze regel.
proof-phragmen = Elk plan ging door toen zijn stemmers genoeg hadden gespaard. Geen ander plan was eerder aan de beurt.
proof-dhondt = Elk plan kwam op de beurt van zijn thema of buurt, en was daar het eerste.
proof-group-without-weight = De regel zegt niet hoe zwaar de groep “{ $group }” telt.
proof-score = Waarop { $plan } is gekozen
proof-course-not-at-first-misfit = Het tellen stopte niet bij het eerste plan dat niet past.
proof-tie = Gelijke stand: volgens de bekendgemaakte volgorde gaat een ander plan voor { $plan }.
proof-prefer-neither = Stemmers voor wie het niets uitmaakt
proof-paid-in-full = Mensen die de hele bijdrage betaalden voor { $plan }
proof-paid-their-last = Mensen die hun laatste geld betaalden voor { $plan }
proof-course-no-shares = Het deel van een stemmer of het aantal stappen hoort niet bij deze regel.
