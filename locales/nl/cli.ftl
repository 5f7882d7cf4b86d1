# Wat `bondgenoot count` aan mensen laat zien. Zinnen over één plan staan in explain.ftl.
cli-lead = { $plans ->
    [0] Er gaat geen plan door.
    [one] Er gaat één plan door.
   *[other] Er gaan { $plans } plannen door.
}
cli-money = Samen kosten ze { $cost } van { $budget }; er blijft { $left } over.
cli-ballots = { $ballots ->
    [0] Er zijn geen stemmen geteld.
    [one] Er is één stem geteld; zonder winnend plan: { $without }.
   *[other] Er zijn { $ballots } stemmen geteld; zonder winnend plan: { $without }.
}
cli-share = Elke stem had { $share } te verdelen.
cli-share-grown = Elke stem had { $share } te verdelen. Het deel is daarvoor { $steps } keer gegroeid.
cli-winners = Plannen die doorgaan, in de volgorde waarin ze gekozen zijn
cli-others = Plannen die niet doorgaan
cli-lot = Het lot moet beslissen tussen deze plannen: { $plans }.
cli-lot-next = De volgorde bij gelijke stand beslist hier niet. Loot in het openbaar een volgorde van al deze plannen en tel opnieuw met de gelote volgorde: { $flags }
cli-explain-needs = Wat er nodig was geweest
cli-explain-price = { $last ->
    [0] { $full ->
        [one] { $full } stemmer betaalde er { $cap } voor.
       *[other] { $full } stemmers betaalden er { $cap } voor.
    }
   *[other] { $full ->
        [one] { $full } stemmer betaalde er { $cap } voor. Met hun laatste geld, en dat was minder, betaalden mee: { $last }.
       *[other] { $full } stemmers betaalden er { $cap } voor. Met hun laatste geld, en dat was minder, betaalden mee: { $last }.
    }
}
cli-explain-spending = Wat de stemmers op dit plan betaalden
cli-explain-had = { $supporters ->
    [0] Op geen enkele stem staat dit plan.
    [one] Op { $supporters } stem staat dit plan. Die had { $money } aan het begin en { $left } aan het eind.
   *[other] Op { $supporters } stemmen staat dit plan. Die hadden samen { $money } aan het begin en { $left } aan het eind.
}
cli-compare-changes = Plannen waarvoor het uitmaakt
cli-compare-same = Al deze regels kiezen dezelfde plannen.
cli-compare-areas = Geld per buurt, met de winnende plannen van alle plannen daar
cli-compare-nowhere = (geen buurt)
cli-wins = gaat door
cli-part = deels
cli-col-file = bestand
cli-col-plan = plan
cli-col-round = ronde
cli-col-paid = betaald
cli-col-by = door stemmen
cli-col-ballots = stemmen
cli-col-plans = plannen
cli-col-winners = winnaars
cli-col-cost = kosten
cli-col-budget = budget
cli-col-left = over
cli-col-without = stemmen zonder winnaar
cli-col-without-share = hetzelfde, van alle stemmen
cli-col-mean = winnaars op een gemiddelde stem
cli-compare-merged = { $rule } is een regel die er al bij staat. Die krijgt geen tweede kolom.
cli-bad-file = niet te lezen: { $cause }
cli-not-counted = niet geteld: { $cause }
cli-imported = Ingelezen plannen: { $plans }. Ingelezen stemmen: { $ballots }.
cli-pb-holds = plannen: { $plans }, stemmen: { $ballots }
cli-pb-error = fout
cli-pb-warning = let op
cli-pb-sound = niets gevonden
cli-pb-summary = fouten: { $errors }, waarschuwingen: { $warnings }
cli-pb-changed = veranderd: { $what }
cli-pb-kept = niet veranderd: { $what }
cli-pb-left-out-plans = weggelaten: de kolom “{ $name }” van PROJECTS. Het formaat kent die niet.
cli-pb-left-out-voters = weggelaten: de kolom “{ $name }” van VOTES. Die gaat over stemmers.
cli-pb-rewritten = veranderd: gekozen plannen staan vooraan, plannen staan op volgorde van nummer, stemmers zijn opnieuw genummerd.
cli-pb-unchanged = niets veranderd: het bestand stond al zoals het hoort.
