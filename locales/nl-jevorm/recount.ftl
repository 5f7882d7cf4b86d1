# Counting again, informally.
recount-lead = { $ballots ->
    [one] Je eigen apparaat telt de enige stem opnieuw en vergelijkt elke regel met de uitslag.
   *[other] Je eigen apparaat telt alle { $ballots } stemmen opnieuw en vergelijkt elke regel met de uitslag.
}
recount-lead-plain = { $ballots ->
    [one] Je kunt de enige stem zelf natellen. In je browser staat script uit. Daarom kan deze pagina niet voor je tellen. Met een programma op je computer kan het wel.
   *[other] Je kunt alle { $ballots } stemmen zelf natellen. In je browser staat script uit. Daarom kan deze pagina niet voor je tellen. Met een programma op je computer kan het wel.
}
recount-here-text = Je browser haalt de stemmen, de uitslag en het telprogramma op, en telt dan zelf. Er gaat niets van jou naar ons.
recount-stopped = Je hebt het tellen gestopt. Er is niets veranderd.
recount-same = Gelijk: jouw telling geeft dezelfde uitslag
recount-same-text = Je apparaat telde alle stemmen in het bestand. Elke regel is hetzelfde als in de uitslag.
recount-differs = Niet gelijk: jouw telling geeft een andere uitslag
recount-own-differs = Niet gelijk: in jouw bestand staan andere stemmen
recount-own-differs-text = Het bestand dat je koos geeft een andere uitslag. De uitslag op deze site is niet veranderd. Hieronder staat wat er anders is.
recount-failed-text = De uitslag is niet veranderd. Kijk of je internet hebt en probeer het nog een keer. Lukt het niet, tel dan met ons programma: dat staat onderaan deze pagina. Dit zegt je browser:
recount-counted = Jouw telling
recount-all-caption = Alle regels van de uitslag en van jouw telling
recount-own-text = Heb je het bestand met stemmen van iemand anders gekregen? Tel het hier, en kijk of het dezelfde uitslag geeft. Je bestand blijft op je apparaat.
recount-program = Met een programma op je computer
