# Why a plan won or lost, and how a rule counts. Used by the result, the page per plan, the sheet and the command line.
explain-and = {" "}en{" "}
explain-then = , dan{" "}
explain-votes = { $votes ->
    [0] Geen stemmen
    [one] { $votes } stem
   *[other] { $votes } stemmen
}
explain-votes-weighted = { $votes ->
    [one] { $votes } stem (telt als { $score })
   *[other] { $votes } stemmen (tellen als { $score })
}
explain-votes-points = { $votes ->
    [one] { $votes } stem (punten: { $score })
   *[other] { $votes } stemmen (punten samen: { $score })
}
explain-plans = { $count ->
    [one] { $count } plan
   *[other] { $count } plannen
}
explain-fewer-than = minder dan { $count }
explain-nearly-all = bijna iedereen
explain-phase-everything-fits = Alles past
explain-phase-free = Kost niets
explain-phase-fill = Aan het eind betaald, meeste stemmen eerst
explain-phase-leftover = Betaald van het geld dat over was
explain-phase-overshoot = Voor een deel met ander geld betaald
explain-phase-unsupported = Zonder stemmen, van het geld dat over was
explain-won-everything-fits = Er was geld voor alle plannen.
explain-won-free = Dit plan kost niets. Daarom gaat het door.
explain-won-unsupported = Niemand koos dit plan. Aan het eind was er nog geld voor.
explain-won-leftover = { $support }. Betaald van het geld dat aan het eind over was.
explain-won-overshoot = { $support }. { $paid } komt uit dit budget en { $elsewhere } uit ander geld.
explain-won-shares = { $votes ->
    [one] { $votes } stemmer betaalde { $average }.
   *[other] { $votes } stemmers betaalden gemiddeld { $average }.
}
explain-won-shares-people = Van de stemmers voor dit plan betaalde { $people } mee, gemiddeld { $average }.
explain-won-greedy = { $support }. Er was genoeg geld.
explain-won-per-cost = { $support }. Dat is veel voor wat het kost. Er was genoeg geld.
explain-won-phragmen = { $support }. De stemmers hadden samen genoeg gespaard.
explain-won-maximin = { $support }. Zo kregen ook stemmers met nog weinig een plan.
explain-won-dhondt = { $support }. De thema’s kiezen om de beurt. Dit plan was toen het eerste van zijn thema.
explain-won-dhondt-area = { $support }. De buurten kiezen om de beurt. Dit plan was toen het eerste van zijn buurt.
explain-margin-full-votes = Volle stemmen: het had er toen { $own }. Het volgende plan, { $plan }, had er { $other }.
explain-margin-votes = { $count ->
    [one] Dat is { $count } stem meer dan het volgende plan, { $plan }.
   *[other] Dat zijn { $count } stemmen meer dan het volgende plan, { $plan }.
}
explain-tie-won = Het stond gelijk met { $plans }. { $settled }
explain-settled-cost = Het goedkoopste plan ging voor.
explain-settled-highest-cost = Het duurste plan ging voor.
explain-settled-votes = Het plan met de meeste stemmen ging voor.
explain-settled-points = Het plan met de meeste punten ging voor.
explain-settled-lot = Het lot besliste.
explain-settled-id = De volgorde van de nummers besliste.
explain-settled-all = Ze gaan allemaal door.
explain-partly-paid = { $support }. Het krijgt { $paid } van de { $cost }. Dat geld was nog over.
explain-lost-no-votes = Niemand koos dit plan.
explain-lost-minimum = { $support }. Er waren er minstens { $needed } nodig.
explain-lost-minimum-points = { $support }. Het minste aantal punten was { $needed }.
explain-lost-minimum-cost = { $support }. Voor een plan van dit bedrag waren er minstens { $needed } nodig.
explain-lost-too-few = { $votes ->
    [one] { $votes } stemmer had { $money } te verdelen.
   *[other] { $votes } stemmers hadden samen { $money } te verdelen.
}
explain-lost-spent = { $votes ->
    [one] { $votes } stemmer. Die betaalde het meest voor { $plans }.
   *[other] { $votes } stemmers. Zij betaalden het meest voor { $plans }.
}
explain-missing-start = Dat is { $missing } te weinig.
explain-missing-end = Aan het eind was er { $missing } te weinig.
explain-lost-did-not-fit = { $support }. Toen dit plan aan de beurt was, was er nog { $left }. Het kost { $cost }.
explain-lost-after-stop = { $support }. Het tellen stopte bij { $plan }. Dat paste niet meer.
explain-lost-cap = { $support }. Voor het thema { $name } was er niet genoeg meer.
explain-lost-cap-area = { $support }. Voor { $name } was er niet genoeg meer.
explain-lost-cap-money = { $support }. Het thema { $name } krijgt hooguit { $most }. Daarvan was niet genoeg over.
explain-lost-cap-money-area = { $support }. { $name } krijgt hooguit { $most }. Daarvan was niet genoeg over.
explain-lost-cap-plans = { $support }. Het thema { $name } krijgt hooguit { $most }. Die waren er al.
explain-lost-cap-plans-area = { $support }. { $name } krijgt hooguit { $most }. Die waren er al.
explain-lost-excluded = { $support }. Het kan niet samen met { $plan }, dat doorgaat.
explain-lost-tie = { $support }. Het stond gelijk met { $plan }. { $settled }
explain-lost-outside = { $support }. Het geld is verdeeld over thema’s. Dit plan hoort bij geen daarvan.
explain-lost-outside-area = { $support }. Het geld is verdeeld over buurten. Dit plan ligt in geen daarvan.
explain-lost-seats = { $support }. Alle plaatsen waren al bezet.
explain-near = Zo dicht kwam dit plan bij winnen: { $percent }. Bij 100% was het gekozen.
explain-needed-either = { $votes ->
    [one] Met { $votes } stem meer, of als het { $money } goedkoper was, ging het wel door.
   *[other] Met { $votes } stemmen meer, of als het { $money } goedkoper was, ging het wel door.
}
explain-needed-votes = { $votes ->
    [one] Met { $votes } stem meer ging het wel door.
   *[other] Met { $votes } stemmen meer ging het wel door.
}
explain-needed-money = Als het { $money } goedkoper was, ging het wel door.
explain-needed-votes-checked = { $votes ->
    [one] Met { $votes } stem meer ging dit plan wel door.
   *[other] Met { $votes } stemmen meer ging dit plan wel door. Met één stem minder dan dat niet.
}
explain-needed-votes-none = Ook met twee keer zoveel stemmers erbij ging dit plan niet door.
explain-needed-money-checked = Als het { $money } goedkoper was, ging dit plan wel door. Was het één euro minder goedkoop, dan niet.
explain-needed-money-none = Ook als het niets kostte, ging dit plan niet door.
explain-needed-how = Wij hebben dat nageteld met alle stemmen. De extra stemmers kiezen dan alleen dit plan, ook als een stembiljet er meer vraagt. Met andere stemmen kan het anders lopen.
explain-stopped-everything-fits = Het tellen stopte omdat alle plannen betaald konden worden.
explain-stopped-end-of-list = Het tellen stopte aan het eind van de lijst.
explain-stopped-did-not-fit = Het tellen stopte bij het eerste plan dat niet meer paste.
explain-stopped-nobody-can-afford = Het tellen stopte omdat geen groep stemmers nog een plan kon betalen.
explain-stopped-exhausted = Het tellen stopte omdat geen ander plan meer paste in het geld dat over was.
explain-stopped-overspends = Het tellen stopte omdat een stap verder meer zou kosten dan het budget.
explain-stopped-nothing-left = Het tellen stopte omdat grotere delen niets meer zouden veranderen.
explain-stopped-greedy-preferred = Meer stemmers hadden meer aan de telling met Meeste Stemmen. Daarom geldt die.
explain-stopped-parts = Elk deel van het budget is apart geteld.
explain-voters-hidden = Er zijn minder dan tien stemmen. Daarom staan hier geen cijfers over stemmers.
explain-voters-without = Stemmers zonder een plan dat doorgaat: { $count } van { $ballots }.
explain-voters-mean = Van de keuzes van een stemmer gaan er gemiddeld { $mean } door.
explain-compared-greedy = Stemmers die meer hadden aan de telling met Meeste Stemmen: { $greedy }. Met Gelijke Aandelen: { $shares }. Daarom geldt Meeste Stemmen.
explain-compared-shares = Stemmers die meer hadden aan de telling met Meeste Stemmen: { $greedy }. Met Gelijke Aandelen: { $shares }. Daarom geldt Gelijke Aandelen.
explain-name-greedy = Meeste Stemmen
explain-name-shares = Gelijke Aandelen
explain-name-phragmen = Phragmén
explain-name-maximin = Sterkste steun
explain-name-dhondt = D’Hondt
explain-part-points = telt punten
explain-part-votes-per-cost = stemmen per euro
explain-part-points-per-cost = punten per euro
explain-part-stop = stopt als een plan niet past
explain-part-overshoot = laatste plan met ander geld
explain-part-cardinality = elk plan telt even zwaar
explain-part-plain = rest blijft over
explain-part-grow = delen groeien
explain-part-grow-overspend = delen groeien zo lang het kan
explain-part-fill = rest naar meeste stemmen
explain-part-compared = vergeleken met Meeste Stemmen
explain-rule-greedy = Geteld met Meeste Stemmen: het plan met de meeste stemmen eerst. Past een plan niet meer, dan komt het volgende.
explain-rule-greedy-stop = Geteld met Meeste Stemmen: het plan met de meeste stemmen eerst, tot een plan niet meer past.
explain-rule-greedy-overshoot = Geteld met Meeste Stemmen: het plan met de meeste stemmen eerst. Is er voor het laatste plan bijna genoeg geld, dan gaat het ook door.
explain-rule-points = Geteld met punten: het plan met de meeste punten eerst.
explain-rule-per-cost = Geteld met steun per euro: het plan met de meeste steun voor elke euro eerst.
explain-rule-shares = Geteld met Gelijke Aandelen: elke stem weegt even zwaar in geld.
explain-rule-phragmen = Geteld met Phragmén: alle stemmers sparen even snel. Een plan gaat door zodra zijn stemmers genoeg hebben.
explain-rule-maximin = Geteld met Sterkste steun: steeds het plan waarmee de stemmer met het minste het beste af is.
explain-rule-dhondt = Geteld met D’Hondt: de thema’s kiezen om de beurt. Een thema met meer stemmen is vaker aan de beurt.
explain-rule-dhondt-area = Geteld met D’Hondt: de buurten kiezen om de beurt. Een buurt met meer stemmen is vaker aan de beurt.
explain-tends-greedy = Grote groepen krijgen hun zin. Een kleine groep kan met niets blijven zitten.
explain-tends-greedy-stop = Grote groepen krijgen hun zin. Er blijft vaak geld over.
explain-tends-shares = Elke groep beslist over haar eigen deel. Er blijft vaak geld over.
explain-tends-shares-fill = Elke groep beslist over haar eigen deel. Geld dat overblijft, gaat naar plannen met veel stemmen.
explain-tends-shares-grow = Elke groep beslist over haar eigen deel. De delen groeien, zodat er minder geld overblijft.
explain-tends-shares-overspend = Elke groep beslist over haar eigen deel. De delen groeien zo ver als het budget toelaat.
explain-tends-phragmen = De kosten worden eerlijk verdeeld over de stemmers. Het tellen stopt bij het eerste plan dat niet past.
explain-tends-maximin = Zo veel mogelijk stemmers krijgen iets. Het rekenen is lastig na te doen.
explain-tends-dhondt = Grote thema’s of buurten krijgen meer plannen dan kleine.
explain-how-split = Elk thema wordt apart geteld: { $parts }.
explain-how-split-area = Elke buurt wordt apart geteld: { $parts }.
explain-how-minimum-votes = Een plan doet mee vanaf dit aantal stemmen: { $needed }.
explain-how-minimum-points = Een plan doet mee vanaf dit aantal punten: { $needed }.
explain-how-minimum-ballots = Een plan doet mee als minstens { $needed } van de stemmers het kiest.
explain-how-minimum-cost = Een duur plan heeft meer stemmen nodig. Wie de helft van het geld vraagt, heeft { $needed } van de helft van de stemmers nodig.
explain-how-ranks = De plaats op het stembiljet geeft punten: { $points }, van boven naar beneden.
explain-how-weight = De stemmen van de groep { $group } tellen samen voor { $share }.
explain-how-small = Bij een plan tot en met { $amount } telt elke stem { $times } keer.
explain-how-order-votes = Het plan met de meeste stemmen is het eerst aan de beurt.
explain-how-order-points = Het plan met de meeste punten is het eerst aan de beurt.
explain-how-order-votes-per-cost = Het plan met de meeste stemmen per euro is het eerst aan de beurt.
explain-how-order-points-per-cost = Het plan met de meeste punten per euro is het eerst aan de beurt.
explain-how-skip = Past een plan niet in het geld dat over is, dan is het volgende aan de beurt.
explain-how-stop = Het tellen stopt bij het eerste plan dat niet past.
explain-how-overshoot = Het tellen stopt bij het eerste plan dat niet past. Is er minstens { $share } van het bedrag, dan gaat het toch door, met ander geld erbij.
explain-how-leftover-next = Van het geld dat overblijft, gaan volgende plannen door als ze passen. Grenzen voor een thema of buurt gelden dan niet meer.
explain-how-leftover-part = Van het geld dat overblijft, gaan de volgende plannen door, tot er een niet past. Dat krijgt wat er nog is: een deel van zijn bedrag. Grenzen voor een thema of buurt gelden dan niet meer.
explain-how-unsupported = Is er aan het eind nog geld, dan gaan ook plannen zonder stemmen door.
explain-how-shares = { $ballots ->
    [one] Het budget van { $budget } is voor { $ballots } stem. Die stemmer heeft { $share }.
   *[other] Het budget van { $budget } is gedeeld door { $ballots } stemmen. Elke stemmer heeft dus een even groot deel: { $share }.
}
explain-how-shares-before = Het budget wordt gedeeld door het aantal stemmen. Elke stemmer heeft dus een even groot deel.
explain-how-whole = Dat deel wordt naar beneden afgerond op hele euro’s.
explain-how-pay = Een plan gaat door als de mensen die het kozen het samen kunnen betalen. Wie minder over heeft dan zijn bijdrage, betaalt alles wat er over is.
explain-how-utility-cost = Allen betalen evenveel. Steeds gaat het plan door met de meeste volle stemmen. Wie zijn hele bijdrage kan betalen, is een volle stem. Wie minder over heeft, telt voor een deel.
explain-how-utility-cardinality = Allen betalen evenveel. Steeds gaat het plan door waarvoor de stemmers het minst hoeven te betalen.
explain-how-utility-points = Wie een plan meer punten gaf, betaalt er meer voor. Steeds gaat het plan door met de laagste prijs per punt.
explain-how-utility-points-times-cost = Wie een plan meer punten gaf, betaalt er meer voor. Steeds gaat het plan door met de laagste prijs per punt en per euro die het kost: een punt voor een duur plan telt zwaarder.
explain-how-plain = Kan geen groep meer een plan betalen, dan blijft de rest van het geld over.
explain-how-grow = Blijft er geld over, dan krijgt iedereen op papier { $step } meer en begint het tellen opnieuw. Dat stopt als er geen plan meer bij past, of als een stap verder te duur is.
explain-how-grow-overspend = Blijft er geld over, dan krijgt iedereen op papier { $step } meer en begint het tellen opnieuw. Dat stopt als een stap verder te duur is.
explain-how-grown = { $steps ->
    [0] Dat was hier niet nodig. Elk deel bleef { $share }.
    [one] Dat gebeurde hier { $steps } keer. Elk deel was toen { $share }.
   *[other] Dat gebeurde hier { $steps } keer. Elk deel was toen { $share }.
}
explain-how-fill = Is er dan nog geld, dan gaan de plannen door die nog passen. Het plan met de meeste stemmen gaat voor.
explain-how-compared = Daarna wordt vergeleken met Meeste Stemmen. Hebben meer stemmers daar meer plannen, dan geldt die uitslag.
explain-how-compared-any = Daarna wordt vergeleken met Meeste Stemmen. Hebben daar meer stemmers minstens één plan, dan geldt die uitslag.
explain-how-cap = Het thema { $name } krijgt hooguit { $most }.
explain-how-cap-area = { $name } krijgt hooguit { $most }.
explain-how-exclusion = Van deze plannen gaat er hooguit één door: { $plans }.
explain-how-ties = Staan plannen gelijk, dan gaat voor: { $keys }.
explain-how-ties-lot = Staan plannen gelijk, dan wordt er geloot.
explain-tie-cost = het goedkoopste plan
explain-tie-highest-cost = het duurste plan
explain-tie-votes = het plan met de meeste stemmen
explain-tie-points = het plan met de meeste punten
explain-tie-lot = wat het lot kiest
explain-tie-id = het plan waarvan het nummer vooraan staat
