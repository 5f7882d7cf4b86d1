# Wat `bondgenoot count` oan minsken sjen lit. Sinnen oer ien plan steane yn explain.ftl.
cli-lead = { $plans ->
    [0] Der giet gjin plan troch.
    [one] Der giet ien plan troch.
   *[other] Der geane { $plans } plannen troch.
}
cli-money = Tegearre kostje se { $cost } fan { $budget }; der bliuwt { $left } oer.
cli-ballots = { $ballots ->
    [0] Der binne gjin stimmen teld.
    [one] Der is ien stim teld; sûnder winnend plan: { $without }.
   *[other] Der binne { $ballots } stimmen teld; sûnder winnend plan: { $without }.
}
cli-share = Elke stim hie { $share } te ferdielen.
cli-share-grown = Elke stim hie { $share } te ferdielen. It part is dêrfoar { $steps } kear groeid.
cli-winners = Plannen dy’t trochgeane, yn de folchoarder wêryn’t se keazen binne
cli-others = Plannen dy’t net trochgeane
cli-lot = It lot moat beslisse tusken dizze plannen: { $plans }.
cli-lot-next = De folchoarder by gelike stân beslist hjir net. Lotsje yn it iepenbier in folchoarder fan al dizze plannen en tel op ’e nij mei de lotte folchoarder: { $flags }
cli-explain-needs = Wat der nedich west hie
cli-explain-price = { $last ->
    [0] { $full ->
        [one] { $full } stimmer betelle der { $cap } foar.
       *[other] { $full } stimmers betellen der { $cap } foar.
    }
   *[other] { $full ->
        [one] { $full } stimmer betelle der { $cap } foar. Mei harren lêste jild, en dat wie minder, betellen mei: { $last }.
       *[other] { $full } stimmers betellen der { $cap } foar. Mei harren lêste jild, en dat wie minder, betellen mei: { $last }.
    }
}
cli-explain-spending = Wat de stimmers op dit plan betellen
cli-explain-had = { $supporters ->
    [0] Op gjin inkelde stim stiet dit plan.
    [one] Op { $supporters } stim stiet dit plan. Dy hie { $money } oan it begjin en { $left } oan de ein.
   *[other] Op { $supporters } stimmen stiet dit plan. Dy hiene tegearre { $money } oan it begjin en { $left } oan de ein.
}
cli-compare-changes = Plannen wêrfoar’t it útmakket
cli-compare-same = Al dizze regels kieze deselde plannen.
cli-compare-areas = Jild de buert, mei de winnende plannen fan alle plannen dêr
cli-compare-nowhere = (gjin buert)
cli-wins = giet troch
cli-part = foar in part
cli-col-file = bestân
cli-col-plan = plan
cli-col-round = ronde
cli-col-paid = betelle
cli-col-by = troch stimmen
cli-col-ballots = stimmen
cli-col-plans = plannen
cli-col-winners = winners
cli-col-cost = kosten
cli-col-budget = budzjet
cli-col-left = oer
cli-col-without = stimmen sûnder winner
cli-col-without-share = itselde, fan alle stimmen
cli-col-mean = winners op in trochsneed stim
cli-compare-merged = { $rule } is in regel dy’t der al by stiet. Dy krijt gjin twadde kolom.
cli-bad-file = net te lêzen: { $cause }
cli-not-counted = net teld: { $cause }
cli-imported = Ynlêzen plannen: { $plans }. Ynlêzen stimmen: { $ballots }.
cli-pb-holds = plannen: { $plans }, stimmen: { $ballots }
cli-pb-error = flater
cli-pb-warning = tink derom
cli-pb-sound = neat fûn
cli-pb-summary = flaters: { $errors }, warskôgings: { $warnings }
cli-pb-changed = feroare: { $what }
cli-pb-kept = net feroare: { $what }
cli-pb-left-out-plans = weilitten: de kolom “{ $name }” fan PROJECTS. It formaat ken dy net.
cli-pb-left-out-voters = weilitten: de kolom “{ $name }” fan VOTES. Dy giet oer stimmers.
cli-pb-rewritten = feroare: keazen plannen steane foaroan, plannen steane op folchoarder fan nûmer, stimmers binne op ’e nij nûmere.
cli-pb-unchanged = neat feroare: it bestân stie al sa’t it heart.
