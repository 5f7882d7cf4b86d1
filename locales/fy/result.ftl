result-crumb = Utslach
result-heading = { $count ->
    [0] Gjin plan giet troch
    [one] Ien plan giet troch
   *[other] { $count } plannen geane troch
}
result-lead-money = Tegearre kostje se { $spent }. Der bliuwt { $left } oer.
result-lead-turnout = { $ballots } fan de { $roll } ynwenners mei in koade hawwe stimd ({ $percent } fan de 100).
result-lead-ballots = { $ballots ->
    [one] Der is { $ballots } stim teld.
   *[other] Der binne { $ballots } stimmen teld.
}
result-next-decision = Dit is de utslach fan de stimming. { $decider } nimt in beslút, op syn lêst { $due }.
result-next-promises = Oer de utslach is in beslút nommen. By elk plan sjogge jo wat der ôfsprutsen is.
result-recorded-same = Dizze utslach komt út in bestân. De utslach dy’t dêryn stiet is deselde.
result-recorded-other = Dizze utslach komt út in bestân. Dêr steane oare winners yn: { $plans }.
result-plans = Alle plannen
result-caption = { $count } plannen, earst de plannen dy’t trochgeane
result-how = Hoe wurket dat?
result-rule-equal-shares = Teld mei Gelikense Oandielen: elke stim weaget like swier yn jild.
result-rule-greedy = Teld mei Measte Stimmen: it plan mei de measte stimmen earst. Past in plan net mear, dan komt it folgjende.
result-rule-greedy-stop = Teld mei Measte Stimmen: it plan mei de measte stimmen earst, oant in plan net mear past.
result-rule-other = Teld mei de regel dy’t yn it ramt stiet.
result-name-equal-shares = Gelikense Oandielen
result-name-greedy = Measte Stimmen
result-name-other = In oare regel
result-list-and = {" "}en{" "}
result-tag-won = Giet troch
result-tag-lost = Giet net troch
result-cut = Hjirûnder wie der te min jild
result-won-shares = { $votes ->
    [one] { $votes } stimmer betelle { $average }.
   *[other] { $votes } stimmers betellen trochinoar { $average }.
}
result-won-votes = { $votes ->
    [one] { $votes } stim. Der wie genôch jild.
   *[other] { $votes } stimmen. Der wie genôch jild.
}
result-won-fill = { $votes ->
    [one] { $votes } stim. Betelle fan it jild dat oan ’e ein oer wie.
   *[other] { $votes } stimmen. Betelle fan it jild dat oan ’e ein oer wie.
}
result-won-everything-fits = Der wie jild foar alle plannen.
result-lost-no-votes = Nimmen keas dit plan.
result-lost-minimum = { $votes ->
    [one] { $votes } stim. Der wiene op syn minst { $needed } nedich.
   *[other] { $votes } stimmen. Der wiene op syn minst { $needed } nedich.
}
result-lost-too-few = { $votes ->
    [one] { $votes } stimmer hie { $money } te ferdielen. Der mankearre { $missing }.
   *[other] { $votes } stimmers hiene tegearre { $money } te ferdielen. Der mankearre { $missing }.
}
result-lost-spent = { $votes ->
    [one] { $votes } stimmer. It diel wie al op oan { $plans }. Der mankearre { $missing }.
   *[other] { $votes } stimmers. In protte fan harren seagen al in oar plan trochgean: { $plans }. Har diel wie op. Der mankearre { $missing }.
}
result-lost-did-not-fit = { $votes ->
    [one] { $votes } stim. Doe’t dit plan oan bar wie, wie der noch { $left }.
   *[other] { $votes } stimmen. Doe’t dit plan oan bar wie, wie der noch { $left }.
}
result-lost-after-stop = { $votes ->
    [one] { $votes } stim. It tellen stoppe by { $plan }, dat net mear paste.
   *[other] { $votes } stimmen. It tellen stoppe by { $plan }, dat net mear paste.
}
result-lost-cap = { $votes ->
    [one] { $votes } stim. It measte jild foar { $name } wie al ferdield.
   *[other] { $votes } stimmen. It measte jild foar { $name } wie al ferdield.
}
result-lost-excluded = { $votes ->
    [one] { $votes } stim. It kin net tegearre mei { $plan }, dat trochgiet.
   *[other] { $votes } stimmen. It kin net tegearre mei { $plan }, dat trochgiet.
}
result-lost-tie = { $votes ->
    [one] { $votes } stim, gelyk mei { $plan }. De regel by gelikense stân keas dat plan.
   *[other] { $votes } stimmen, gelyk mei { $plan }. De regel by gelikense stân keas dat plan.
}
result-lost-other = { $votes ->
    [one] { $votes } stim. De hiele telling seit wêrom’t dit plan net trochgiet.
   *[other] { $votes } stimmen. De hiele telling seit wêrom’t dit plan net trochgiet.
}
result-short-either = { $votes ->
    [one] Mei { $votes } stim mear, of as it { $money } goedkeaper wie, gie it wol troch.
   *[other] Mei { $votes } stimmen mear, of as it { $money } goedkeaper wie, gie it wol troch.
}
result-short-votes = { $votes ->
    [one] Mei { $votes } stim mear gie it wol troch.
   *[other] Mei { $votes } stimmen mear gie it wol troch.
}
result-short-money = As it { $money } goedkeaper wie, gie it wol troch.
result-money = Wêr’t it jild hinne gie
result-money-caption = De balke is it hiele budzjet. Elk fak is in plan dat trochgiet, yn de folchoarder fan de telling.
result-rounds-caption = It jild per ronde
result-round = Ronde
result-payers = Stimmers
result-average = Per stimmer
result-left-after = Dêrnei oer
result-stopped-everything-fits = It tellen stoppe om’t alle plannen betelle wurde koene.
result-stopped-overspends = It tellen stoppe om’t in stap fierder mear kostje soe as it budzjet.
result-stopped-exhausted = It tellen stoppe om’t gjin oar plan mear paste yn it jild dat oer wie.
result-stopped-did-not-fit = It tellen stoppe by it earste plan dat net mear paste.
result-stopped-nobody = It tellen stoppe om’t gjin groep stimmers noch in plan betelje koe.
result-stopped-greedy-preferred = Mear stimmers hiene mear oan de telling mei Measte Stimmen. Dêrom jildt dy.
result-stopped-parts = Elk diel fan it budzjet is apart teld.
result-compare = Mei in oare telling?
result-compare-same = Dan giene deselde plannen troch.
result-compare-differs = Dan wie de utslach oars.
result-compare-gained = Dan gie wol troch:
result-compare-lost = Dan foel ôf:
result-compare-voters = Stimmers sûnder in plan dat trochgiet: dan { $other }, no { $here }.
result-check = Kloppet it?
result-check-text = Elkenien kin de stimmen neitelle. Yn it bestân stiet elke stim, sûnder namme. Mei dit programma op jo eigen kompjûter krije jo deselde utslach:
result-ballots-file = Alle stimmen (.pb)
result-trace-file = De hiele telling, ronde foar ronde (JSON)
result-too-few = Der binne minder as tsien stimmen. Losse stimmen binne dan te werkennen. Dêrom steane se hjir net.
result-lot-drawn = Der is lotte:
result-ask = Wa kinne jo freegje?
result-ask-text = Begeliedt dizze opjefte
result-back = Nei de opjefte
result-not-yet-heading = Der is noch gjin utslach
result-not-yet-lead = De stimming slút op { $closes }. Dêrnei wurdt teld. Oant dy tiid kin nimmen sjen hoe’t it stiet.
result-counting-heading = De stimmen wurde teld
result-counting-lead = De stimming is sletten. De utslach komt op dizze side, fuort neidat der teld is.
result-lot-heading = Der moat lotte wurde
result-lot-lead = Dizze plannen steane gelyk. De regel seit dat it lot dan beslút. De lotting is iepenbier.
chart-bar = Balke fan { $budget }: { $count } plannen folje { $spent }
chart-budget = budzjet { $budget }
count-heading-early = Der kin noch net teld wurde
count-heading-ready = De stimming is sletten
count-heading-running = De stimmen wurde teld
count-heading-failed = It tellen is net slagge
count-heading-lot = Der moat lotte wurde
count-heading-final = De utslach stiet fêst
count-early = De stimming slút op { $closes }.
count-early-why = Foar dy tiid kin nimmen de stimmen iepenje, jo ek net.
count-ready = Jo kinne no telle.
count-ready-public = De utslach is fuort iepenbier. Nimmen sjocht him earder as in oar.
count-start = Tel de stimmen
count-running = Al { $done } stappen dien.
count-running-self = Dizze side ferfarsket himsels.
count-refresh = Sjoch no hoe fier’t it is
count-failed = Der is neat ferlern. Besykje it op ’e nij. Slagget it wer net, freegje de behearder dan om yn it lochboek te sjen.
count-again = Tel op ’e nij
count-lot = Dizze plannen steane gelyk. De regel yn it ramt seit dat it lot beslút. Lotsje yn it iepenbier, mei alle plannen hjirûnder.
count-lot-order = Folchoarder fan de lotting
count-lot-order-hint = De nûmers fan alle plannen, it earst lutsen plan foaroan. Bygelyks: 7, 3.
count-lot-account = Hoe is der lotte?
count-lot-account-hint = Wa’t it lot luts, wannear, wêr en wa’t derby wiene. Elkenien kin dit lêze.
count-lot-save = Lis de lotting fêst en tel op ’e nij
count-final = Elkenien kin de utslach lêze. No is it beslút oan bar.
count-to-decision = Nei it beslút
count-to-result = Besjoch de utslach
refusal-count-before-close = De stimming is noch iepen. Jo kinne telle sa gau as dy sletten is.
refusal-count-already-final = De utslach stiet al fêst. Der wurdt net op ’e nij teld.
refusal-lot-not-these-plans = Neam krekt de plannen dy’t gelyk steane, elk ien kear.
refusal-lot-not-numbers = Skriuw allinnich nûmers fan plannen, mei komma’s dertusken.
refusal-import-ballots-with-points = Yn dit bestân steane punten of in folchoarder. Hjir kiest in stimmer plannen, sûnder punten. Dit bestân kin net ynlêzen wurde.
refusal-import-amount-too-large = Yn dit bestân stiet in bedrach dat te grut is, of mei mear as twa sifers efter de komma.
