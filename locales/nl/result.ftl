# The result of a vote and the page from which it is counted.
result-crumb = Uitslag
result-heading = { $count ->
    [0] Geen plan gaat door
    [one] Eén plan gaat door
   *[other] { $count } plannen gaan door
}
result-lead-money = Samen kosten ze { $spent }. Er blijft { $left } over.
result-lead-turnout = { $ballots ->
    [one] { $ballots } inwoner met een code heeft gestemd, van { $roll } ({ $percent } van de 100).
   *[other] { $ballots } van de { $roll } inwoners met een code hebben gestemd ({ $percent } van de 100).
}
result-lead-ballots = { $ballots ->
    [0] Er zijn geen stemmen geteld.
    [one] Er is { $ballots } stem geteld.
   *[other] Er zijn { $ballots } stemmen geteld.
}
result-next-decision = Dit is de uitslag van de stemming. { $decider } neemt een besluit, uiterlijk { $due }.
result-next-promises = Over de uitslag is een besluit genomen. Bij elk plan ziet u wat er is afgesproken.
result-recorded-same = Deze uitslag komt uit een bestand. De uitslag die daar in staat is dezelfde.
result-recorded-other = Deze uitslag komt uit een bestand. Daar staan andere winnaars in: { $plans }.
result-plans = Alle plannen
result-caption = { $count ->
    [one] { $count } plan
   *[other] { $count } plannen, eerst de plannen die doorgaan
}
result-how = Hoe werkt dat?
result-tag-won = Gaat door
result-tag-lost = Gaat niet door
result-cut = Hieronder was er te weinig geld
result-money = Waar het geld heen ging
result-money-caption = De balk is het hele budget. Elk vak is een plan dat doorgaat, in de volgorde van de telling.
result-rounds-caption = Het geld per ronde
result-round = Ronde
result-payers = Stemmers
result-average = Per stemmer
result-left-after = Daarna over
result-compare = Met een andere telling?
result-compare-same = Dan gingen dezelfde plannen door.
result-compare-differs = Dan was de uitslag anders.
result-compare-gained = Dan ging wel door:
result-compare-lost = Dan viel af:
result-compare-voters = Stemmers zonder een plan dat doorgaat: dan { $other }, nu { $here }.
result-check = Klopt het?
result-check-text = Iedereen kan de stemmen natellen. In het bestand staat elke stem, zonder naam. Met dit programma op uw eigen computer krijgt u dezelfde uitslag:
result-ballots-file = Alle stemmen (.pb)
result-trace-file = De hele telling, ronde voor ronde (JSON)
result-too-few = Er zijn minder dan tien stemmen. Losse stemmen zijn dan te herkennen. Daarom staan ze hier niet.
result-lot-drawn = Er is geloot:
result-ask = Wie kunt u vragen?
result-ask-text = Begeleidt deze opgave
result-back = Naar de opgave
result-not-yet-heading = Er is nog geen uitslag
result-not-yet-lead = De stemming sluit op { $closes }. Daarna wordt geteld. Tot die tijd kan niemand zien hoe het staat.
result-counting-heading = De stemmen worden geteld
result-counting-lead = De stemming is gesloten. De uitslag komt op deze pagina, meteen nadat er geteld is.
result-lot-heading = Er moet geloot worden
result-lot-lead = Deze plannen staan gelijk. De regel zegt dat het lot dan beslist. De loting is openbaar.
chart-bar = { $count ->
    [0] Balk van { $budget }: geen enkel plan gaat door
    [one] Balk van { $budget }: { $count } plan vult { $spent }
   *[other] Balk van { $budget }: { $count } plannen vullen { $spent }
}
chart-budget = budget { $budget }
count-heading-early = Er kan nog niet geteld worden
count-heading-ready = De stemming is gesloten
count-heading-running = De stemmen worden geteld
count-heading-failed = Het tellen is niet gelukt
count-heading-lot = Er moet geloot worden
count-heading-final = De uitslag staat vast
count-early = De stemming sluit op { $closes }.
count-early-why = Vóór die tijd kan niemand de stemmen openen, ook u niet.
count-ready = U kunt nu tellen.
count-ready-public = De uitslag is meteen openbaar. Niemand ziet hem eerder dan een ander.
count-start = Tel de stemmen
count-running = Stappen gedaan: { $done }.
count-running-self = Deze pagina ververst zichzelf.
count-refresh = Kijk nu hoe ver het is
count-failed = Er is niets verloren. Probeer het opnieuw. Lukt het weer niet, vraag dan de beheerder om in het logboek te kijken.
count-again = Tel opnieuw
count-lot = Deze plannen staan gelijk. De regel in het kader zegt dat het lot beslist. Loot in het openbaar, met alle plannen hieronder.
count-lot-order = Volgorde van de loting
count-lot-order-hint = De nummers van alle plannen, het eerst getrokken plan vooraan. Bijvoorbeeld: 7, 3.
count-lot-account = Hoe is er geloot?
count-lot-account-hint = Wie trok het lot, wanneer, waar en wie waren erbij. Iedereen kan dit lezen.
count-lot-save = Leg de loting vast en tel opnieuw
count-final = Iedereen kan de uitslag lezen. Nu is het besluit aan de beurt.
count-to-decision = Naar het besluit
count-to-result = Bekijk de uitslag
refusal-count-before-close = De stemming is nog open. U kunt tellen zodra zij gesloten is.
refusal-count-already-final = De uitslag staat al vast. Er wordt niet opnieuw geteld.
refusal-lot-not-these-plans = Noem precies de plannen die gelijk staan, elk één keer.
refusal-lot-not-numbers = Schrijf alleen nummers van plannen, met komma’s ertussen.
refusal-import-ballots-with-points = In dit bestand staan punten of een volgorde. Hier kiest een stemmer plannen, zonder punten. Dit bestand kan niet worden ingelezen.
refusal-import-amount-too-large = In dit bestand staat een bedrag dat te groot is, of met meer dan twee cijfers achter de komma.
result-tag-partly = Krijgt een deel
result-flow-text = Elke rij is een ronde. De balk is het hele budget.
result-flow-before = Al uitgegeven in eerdere rondes
result-flow-now = Betaald in deze ronde
result-flow-full = Betaald door stemmers die hun hele bijdrage gaven
result-flow-last = Betaald door stemmers die hun laatste geld gaven
result-to-rules = Zet alle regels naast elkaar
result-rule-file = De regel (JSON)
plan-result-at-start = Hadden samen aan het begin
plan-result-went-to = Ronde { $round }: naar { $plan }
plan-result-at-end = Aan het eind nog over
plan-result-cost = Dit plan kost
plan-result-paid = Ronde { $round }: dit plan, { $plan }
plan-result-supporters-caption = { $votes ->
    [one] Het geld van de stemmer die dit plan koos
   *[other] Het geld van de { $votes } stemmers die dit plan kozen
}
plan-result-turn-caption = Het budget toen dit plan aan de beurt was
plan-result-gone-before = Al uitgegeven aan eerdere plannen
plan-result-left-then = Toen nog over
plan-result-picture-supporters = Waar het geld van de stemmers heen ging
plan-result-picture-turn = Het geld dat er was
result-average-paid = Gemiddeld betaald per stemmer
result-full-contribution = Hele bijdrage
result-paid-in-full = Betaalden de hele bijdrage
result-paid-last = Gaven hun laatste geld
result-money-at-start = Geld van de stemmers aan het begin
result-money-at-end = Geld van de stemmers aan het eind
result-back-to-result = Naar de uitslag
plan-result-departure = Het besluit is anders dan de uitslag
plan-result-needed = Wat had dit plan nodig gehad?
plan-result-needed-left-out = Dit uitrekenen was te veel rekenwerk. Daarom staat het er niet.
plan-result-figures = De cijfers
plan-result-mark-cost = De streep in de balk is wat dit plan kost.
plan-result-mark-budget = De streep in de balk is het hele budget.
plan-result-door-later = Het besluit komt uiterlijk { $due }. Daarna staat hier wat er voor dit plan nog kan.
result-effective-support = Hoe dicht bij winnen (100% is gekozen)
plan-result-what = Waarvoor
plan-result-money = Bedrag
plan-result-to-plan = Naar het plan zelf
rules-here = De regels naast elkaar
rules-lead = Deze uitslag is geteld met { $rule }. Die regel stond vast vóór de stemming. Alleen die telt.
rules-what = Hier ziet u wat andere regels met dezelfde stemmen doen. Zo ziet u wat de keuze voor een regel betekent.
rules-left-out = Deze vergelijking was te veel rekenwerk: { $rules }.
rules-caption = { $ballots ->
    [one] Elke regel met dezelfde stem
   *[other] Elke regel met dezelfde { $ballots } stemmen
}
rules-rule = Regel
rules-own = Deze geldt
rules-winners = Plannen die doorgaan
rules-plans = Plannen
rules-left = Over
rules-areas = Buurten met plan
rules-areas-of = { $count } van { $all }
rules-without = Stemmers zonder plan
rules-mean = Plannen per stemmer
rules-hidden = te weinig stemmen
rules-lot = Bij deze regel moet er eerst geloot worden.
rules-same = Dezelfde plannen gaan door.
rules-gained = Dan gaat wel door:
rules-lost = Dan valt af:
sheet-here = Zo is geteld
sheet-heading = Zo is geteld: { $title }
sheet-rule = De regel: { $rule }
sheet-examples = De eerste rondes
sheet-example = { $plan } kost { $cost }. { $why } Daarna was er nog { $left }.
sheet-voters = Wat stemmers kregen
sheet-areas = Per buurt
sheet-area = Buurt
sheet-no-area = Zonder buurt
sheet-counted = Geteld op { $moment }.
