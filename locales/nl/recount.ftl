# Counting the votes again on a visitor's own device. Some sentences stand in data attributes, for the script.
recount-button = Tel zelf na
recount-crumb = Zelf natellen
recount-heading = Tel de stemmen zelf na
recount-lead = { $ballots ->
    [one] Uw eigen apparaat telt de enige stem opnieuw en vergelijkt elke regel met de uitslag.
   *[other] Uw eigen apparaat telt alle { $ballots } stemmen opnieuw en vergelijkt elke regel met de uitslag.
}
recount-lead-plain = { $ballots ->
    [one] U kunt de enige stem zelf natellen. In uw browser staat script uit. Daarom kan deze pagina niet voor u tellen. Met een programma op uw computer kan het wel.
   *[other] U kunt alle { $ballots } stemmen zelf natellen. In uw browser staat script uit. Daarom kan deze pagina niet voor u tellen. Met een programma op uw computer kan het wel.
}
recount-here = Op dit apparaat
recount-here-text = Uw browser haalt de stemmen, de uitslag en het telprogramma op, en telt dan zelf. Er gaat niets van u naar ons.
recount-start = Tel nu
recount-again = Tel nog een keer
recount-stop = Stop met tellen
recount-fetching = De bestanden worden opgehaald.
recount-step = Stap
recount-round = Ronde
recount-of = van
recount-stopped = U hebt het tellen gestopt. Er is niets veranderd.
recount-same = Gelijk: uw telling geeft dezelfde uitslag
recount-same-text = Uw apparaat telde alle stemmen in het bestand. Elke regel is hetzelfde als in de uitslag.
recount-differs = Niet gelijk: uw telling geeft een andere uitslag
recount-differs-text = Dat mag niet. De uitslag is niet veranderd. Bewaar deze pagina en meld dit bij de gemeente. Hieronder staat wat er anders is.
recount-own-differs = Niet gelijk: in uw bestand staan andere stemmen
recount-own-differs-text = Het bestand dat u koos geeft een andere uitslag. De uitslag op deze site is niet veranderd. Hieronder staat wat er anders is.
recount-unreadable = Deze stemmen zijn niet te tellen
recount-unreadable-text = In het bestand staat iets wat niet klopt. De uitslag op deze site is niet veranderd. Haal het bestand opnieuw op. Dit is er gevonden:
recount-more = Er is nog meer gevonden. Dat staat hier niet.
recount-warnings = Dit viel op bij het lezen van het bestand:
recount-unfit = De regel van deze uitslag past niet bij dit bestand
recount-unfit-text = De uitslag op deze site is niet veranderd. Kijk of dit het bestand met stemmen van deze uitslag is. Dit zegt het telprogramma, in het Engels:
recount-failed = Het tellen is niet gelukt
recount-failed-text = De uitslag is niet veranderd. Kijk of u internet hebt en probeer het nog een keer. Lukt het niet, tel dan met ons programma: dat staat onderaan deze pagina. Dit zegt uw browser:
recount-differences = Wat er anders is
recount-what = Regel
recount-published = In de uitslag
recount-counted = Uw telling
recount-verdict = Vergeleken
recount-equal = Gelijk
recount-other = Anders
recount-all = Bekijk alle regels die zijn vergeleken
recount-all-caption = Alle regels van de uitslag en van uw telling
recount-ballots-sum = Controlegetal van de stemmen (SHA-256)
recount-module-sum = Controlegetal van het telprogramma (SHA-256)
recount-time = Tijd van het tellen
recount-seconds = seconden
recount-sums-text = Ziet iemand anders dezelfde controlegetallen? Dan telt die persoon dezelfde stemmen met hetzelfde programma.
recount-offline = De bestanden staan nu in het geheugen van deze pagina. Nog een keer tellen kan dus ook zonder internet.
recount-own = Een eigen bestand tellen
recount-own-text = Hebt u het bestand met stemmen van iemand anders gekregen? Tel het hier, en kijk of het dezelfde uitslag geeft. Uw bestand blijft op uw apparaat.
recount-own-label = Bestand met stemmen (.pb)
recount-own-start = Tel dit bestand
recount-money = Het budget
recount-votes-cast = Getelde stemmen
recount-cost = Kosten van de plannen die doorgaan
recount-left = Geld dat overblijft
recount-place = Gekozen als nummer
recount-votes-for = Stemmen voor
recount-outcome-of = Uitkomst van
recount-partly = Gaat voor een deel door
recount-absent = Staat er niet in
recount-lot = Er moet geloot worden tussen
recount-course = De hele telling, ronde voor ronde
recount-course-published = Zoals in het bestand met de telling
recount-program = Met een programma op uw computer
recount-other-programs = Het bestand heeft een open formaat: Pabulib. Ook andere programma’s kunnen het lezen.
recount-back = Naar de uitslag
