# Why a plan won or lost, and how a rule counts. Used by the result, the page per plan, the sheet and the command line.
explain-and = {" "}en{" "}
explain-then = , dan{" "}
explain-votes = { $votes ->
    [0] Gjin stimmen
    [one] { $votes } stim
   *[other] { $votes } stimmen
}
explain-votes-weighted = { $votes ->
    [one] { $votes } stim (telt as { $score })
   *[other] { $votes } stimmen (telle as { $score })
}
explain-votes-points = { $votes ->
    [one] { $votes } stim (punten: { $score })
   *[other] { $votes } stimmen (punten tegearre: { $score })
}
explain-plans = { $count ->
    [one] { $count } plan
   *[other] { $count } plannen
}
explain-fewer-than = minder as { $count }
explain-nearly-all = hast elkenien
explain-phase-everything-fits = Alles past
explain-phase-free = Kostet neat
explain-phase-fill = Oan ’e ein betelle, measte stimmen earst
explain-phase-leftover = Betelle fan it jild dat oer wie
explain-phase-overshoot = Foar in part mei oar jild betelle
explain-phase-unsupported = Sûnder stimmen, fan it jild dat oer wie
explain-won-everything-fits = Der wie jild foar alle plannen.
explain-won-free = Dit plan kostet neat. Dêrom giet it troch.
explain-won-unsupported = Nimmen keas dit plan. Oan ’e ein wie der noch jild foar.
explain-won-leftover = { $support }. Betelle fan it jild dat oan ’e ein oer wie.
explain-won-overshoot = { $support }. { $paid } komt út dit budzjet en { $elsewhere } út oar jild.
explain-won-shares = { $votes ->
    [one] { $votes } stimmer betelle { $average }.
   *[other] { $votes } stimmers betellen trochinoar { $average }.
}
explain-won-shares-people = Fan de stimmers foar dit plan betelle { $people } mei, trochinoar { $average }.
explain-won-greedy = { $support }. Der wie genôch jild.
explain-won-per-cost = { $support }. Dat is in soad foar wat it kostet. Der wie genôch jild.
explain-won-phragmen = { $support }. De stimmers hiene tegearre genôch sparre.
explain-won-maximin = { $support }. Sa krigen ek stimmers dy’t noch net folle hiene in plan.
explain-won-dhondt = { $support }. De tema’s kieze om bar. Dit plan wie doe it earste fan syn tema.
explain-won-dhondt-area = { $support }. De buerten kieze om bar. Dit plan wie doe it earste fan syn buert.
explain-margin-full-votes = Folle stimmen: it hie der doe { $own }. It folgjende plan, { $plan }, hie der { $other }.
explain-margin-votes = { $count ->
    [one] Dat is { $count } stim mear as it folgjende plan, { $plan }.
   *[other] Dat binne { $count } stimmen mear as it folgjende plan, { $plan }.
}
explain-tie-won = It stie gelyk mei { $plans }. { $settled }
explain-settled-cost = It goedkeapste plan gie foar.
explain-settled-highest-cost = It djoerste plan gie foar.
explain-settled-votes = It plan mei de measte stimmen gie foar.
explain-settled-points = It plan mei de measte punten gie foar.
explain-settled-lot = It lot besleat.
explain-settled-id = De folchoarder fan de nûmers besleat.
explain-settled-all = Se geane allegear troch.
explain-partly-paid = { $support }. It kriget { $paid } fan de { $cost }. Dat jild wie noch oer.
explain-lost-no-votes = Nimmen keas dit plan.
explain-lost-minimum = { $support }. Der wiene op syn minst { $needed } nedich.
explain-lost-minimum-points = { $support }. It minste tal punten wie { $needed }.
explain-lost-minimum-cost = { $support }. Foar in plan fan dit bedrach wiene der op syn minst { $needed } nedich.
explain-lost-too-few = { $votes ->
    [one] { $votes } stimmer hie { $money } te ferdielen.
   *[other] { $votes } stimmers hiene tegearre { $money } te ferdielen.
}
explain-lost-spent = { $votes ->
    [one] { $votes } stimmer. Dy betelle it measte foar { $plans }.
   *[other] { $votes } stimmers. Hja betellen it measte foar { $plans }.
}
explain-missing-start = Dat is { $missing } te min.
explain-missing-end = Oan ’e ein wie der { $missing } te min.
explain-lost-did-not-fit = { $support }. Doe’t dit plan oan bar wie, wie der noch { $left }. It kostet { $cost }.
explain-lost-after-stop = { $support }. It tellen stoppe by { $plan }. Dat paste net mear.
explain-lost-cap = { $support }. Foar it tema { $name } wie der net genôch mear.
explain-lost-cap-area = { $support }. Foar { $name } wie der net genôch mear.
explain-lost-cap-money = { $support }. It tema { $name } kriget op syn heechst { $most }. Dêrfan wie net genôch oer.
explain-lost-cap-money-area = { $support }. { $name } kriget op syn heechst { $most }. Dêrfan wie net genôch oer.
explain-lost-cap-plans = { $support }. It tema { $name } kriget op syn heechst { $most }. Dy wiene der al.
explain-lost-cap-plans-area = { $support }. { $name } kriget op syn heechst { $most }. Dy wiene der al.
explain-lost-excluded = { $support }. It kin net tagelyk mei { $plan }, dat trochgiet.
explain-lost-tie = { $support }. It stie gelyk mei { $plan }. { $settled }
explain-lost-outside = { $support }. It jild is ferdield oer tema’s. Dit plan heart by gjin ien dêrfan.
explain-lost-outside-area = { $support }. It jild is ferdield oer buerten. Dit plan leit yn gjin ien dêrfan.
explain-lost-seats = { $support }. Alle plakken wiene al beset.
explain-near = Sa ticht kaam dit plan by winnen: { $percent }. By 100% wie it keazen.
explain-needed-either = { $votes ->
    [one] Mei { $votes } stim mear, of as it { $money } goedkeaper wie, gie it wol troch.
   *[other] Mei { $votes } stimmen mear, of as it { $money } goedkeaper wie, gie it wol troch.
}
explain-needed-votes = { $votes ->
    [one] Mei { $votes } stim mear gie it wol troch.
   *[other] Mei { $votes } stimmen mear gie it wol troch.
}
explain-needed-money = As it { $money } goedkeaper wie, gie it wol troch.
explain-needed-votes-checked = { $votes ->
    [one] Mei { $votes } stim mear gie dit plan wol troch.
   *[other] Mei { $votes } stimmen mear gie dit plan wol troch. Mei ien stim minder as dat net.
}
explain-needed-votes-none = Ek mei twa kear safolle stimmers derby gie dit plan net troch.
explain-needed-money-checked = As it { $money } goedkeaper wie, gie dit plan wol troch. Mei ien euro minder koarting net.
explain-needed-money-none = Ek as it neat koste, gie dit plan net troch.
explain-needed-how = Wy hawwe dat neiteld mei alle stimmen. De ekstra stimmers kieze dan allinnich dit plan, ek as in stimbiljet der mear freget. Mei oare stimmen kin it oars rinne.
explain-stopped-everything-fits = It tellen stoppe om’t alle plannen betelle wurde koene.
explain-stopped-end-of-list = It tellen stoppe oan ’e ein fan de list.
explain-stopped-did-not-fit = It tellen stoppe by it earste plan dat net mear paste.
explain-stopped-nobody-can-afford = It tellen stoppe om’t gjin groep stimmers noch in plan betelje koe.
explain-stopped-exhausted = It tellen stoppe om’t gjin oar plan mear paste yn it jild dat oer wie.
explain-stopped-overspends = It tellen stoppe om’t in stap fierder mear kostje soe as it budzjet.
explain-stopped-nothing-left = It tellen stoppe om’t gruttere dielen neat mear feroarje soene.
explain-stopped-greedy-preferred = Mear stimmers hiene mear oan de telling mei Measte Stimmen. Dêrom jildt dy.
explain-stopped-parts = Elk diel fan it budzjet is apart teld.
explain-voters-hidden = Der binne minder as tsien stimmen. Dêrom steane hjir gjin sifers oer stimmers.
explain-voters-without = Stimmers sûnder in plan dat trochgiet: { $count } fan { $ballots }.
explain-voters-mean = Fan de karren fan in stimmer geane der trochinoar { $mean } troch.
explain-compared-greedy = Stimmers dy’t mear hiene oan de telling mei Measte Stimmen: { $greedy }. Mei Gelikense Oandielen: { $shares }. Dêrom jildt Measte Stimmen.
explain-compared-shares = Stimmers dy’t mear hiene oan de telling mei Measte Stimmen: { $greedy }. Mei Gelikense Oandielen: { $shares }. Dêrom jildt Gelikense Oandielen.
explain-name-greedy = Measte Stimmen
explain-name-shares = Gelikense Oandielen
explain-name-phragmen = Phragmén
explain-name-maximin = Sterkste stipe
explain-name-dhondt = D’Hondt
explain-part-points = telt punten
explain-part-votes-per-cost = stimmen de euro
explain-part-points-per-cost = punten de euro
explain-part-stop = stoppet as in plan net past
explain-part-overshoot = lêste plan mei oar jild
explain-part-cardinality = elk plan telt like swier
explain-part-plain = rest bliuwt oer
explain-part-grow = dielen groeie
explain-part-grow-overspend = dielen groeie salang’t it kin
explain-part-fill = rest nei measte stimmen
explain-part-compared = fergelike mei Measte Stimmen
explain-rule-greedy = Teld mei Measte Stimmen: it plan mei de measte stimmen earst. Past in plan net mear, dan komt it folgjende.
explain-rule-greedy-stop = Teld mei Measte Stimmen: it plan mei de measte stimmen earst, oant in plan net mear past.
explain-rule-greedy-overshoot = Teld mei Measte Stimmen: it plan mei de measte stimmen earst. Is der foar it lêste plan hast genôch jild, dan giet it ek troch.
explain-rule-points = Teld mei punten: it plan mei de measte punten earst.
explain-rule-per-cost = Teld mei stipe de euro: it plan mei de measte stipe foar elke euro earst.
explain-rule-shares = Teld mei Gelikense Oandielen: elke stim weaget like swier yn jild.
explain-rule-phragmen = Teld mei Phragmén: alle stimmers sparje like hurd. In plan giet troch sa gau’t syn stimmers genôch hawwe.
explain-rule-maximin = Teld mei Sterkste stipe: hieltyd it plan dêr’t de stimmer mei it minste it bêste mei ôf is.
explain-rule-dhondt = Teld mei D’Hondt: de tema’s kieze om bar. In tema mei mear stimmen is faker oan bar.
explain-rule-dhondt-area = Teld mei D’Hondt: de buerten kieze om bar. In buert mei mear stimmen is faker oan bar.
explain-tends-greedy = Grutte groepen krije har sin. In lytse groep kin mei neat sitten bliuwe.
explain-tends-greedy-stop = Grutte groepen krije har sin. Der bliuwt faak jild oer.
explain-tends-shares = Elke groep beslút oer har eigen diel. Der bliuwt faak jild oer.
explain-tends-shares-fill = Elke groep beslút oer har eigen diel. Jild dat oerbliuwt, giet nei plannen mei in soad stimmen.
explain-tends-shares-grow = Elke groep beslút oer har eigen diel. De dielen groeie, sadat der minder jild oerbliuwt.
explain-tends-shares-overspend = Elke groep beslút oer har eigen diel. De dielen groeie sa fier as it budzjet talit.
explain-tends-phragmen = De kosten wurde earlik ferdield oer de stimmers. It tellen stoppet by it earste plan dat net past.
explain-tends-maximin = Safolle mooglik stimmers krije wat. It rekkenjen is dreech nei te dwaan.
explain-tends-dhondt = Grutte tema’s of buerten krije mear plannen as lytse.
explain-how-split = Elk tema wurdt apart teld: { $parts }.
explain-how-split-area = Elke buert wurdt apart teld: { $parts }.
explain-how-minimum-votes = In plan docht mei fan dit tal stimmen ôf: { $needed }.
explain-how-minimum-points = In plan docht mei fan dit tal punten ôf: { $needed }.
explain-how-minimum-ballots = In plan docht mei as op syn minst { $needed } fan de stimmers it kiest.
explain-how-minimum-cost = In djoer plan hat mear stimmen nedich. Wa’t de helte fan it jild freget, hat { $needed } fan de helte fan de stimmers nedich.
explain-how-ranks = It plak op it stimbiljet jout punten: { $points }, fan boppe nei ûnderen.
explain-how-weight = De stimmen fan de groep { $group } telle tegearre foar { $share }.
explain-how-small = By in plan oant en mei { $amount } telt elke stim { $times } kear.
explain-how-order-votes = It plan mei de measte stimmen is it earst oan bar.
explain-how-order-points = It plan mei de measte punten is it earst oan bar.
explain-how-order-votes-per-cost = It plan mei de measte stimmen de euro is it earst oan bar.
explain-how-order-points-per-cost = It plan mei de measte punten de euro is it earst oan bar.
explain-how-skip = Past in plan net yn it jild dat oer is, dan is it folgjende oan bar.
explain-how-stop = It tellen stoppet by it earste plan dat net past.
explain-how-overshoot = It tellen stoppet by it earste plan dat net past. Is der op syn minst { $share } fan it bedrach, dan giet it dochs troch, mei oar jild derby.
explain-how-leftover-next = Fan it jild dat oerbliuwt, geane folgjende plannen troch as se passe. Grinzen foar in tema of buert jilde dan net mear.
explain-how-leftover-part = Fan it jild dat oerbliuwt, geane de folgjende plannen troch, oant der ien net past. Dat kriget wat der noch is: in part fan syn bedrach. Grinzen foar in tema of buert jilde dan net mear.
explain-how-unsupported = Is der oan ’e ein noch jild, dan geane ek plannen sûnder stimmen troch.
explain-how-shares = { $ballots ->
    [one] It budzjet fan { $budget } is foar { $ballots } stim. Dy stimmer hat { $share }.
   *[other] It budzjet fan { $budget } is dield troch { $ballots } stimmen. Elke stimmer hat dus in like grut diel: { $share }.
}
explain-how-shares-before = It budzjet wurdt dield troch it tal stimmen. Elke stimmer hat dus in like grut diel.
explain-how-whole = Dat diel wurdt nei ûnderen ôfrûne op hiele euro’s.
explain-how-pay = In plan giet troch as de minsken dy’t it keazen it tegearre betelje kinne. Wa’t minder oer hat as syn bydrage, betellet alles wat oer is.
explain-how-utility-cost = Allegear betelje se likefolle. Hieltyd giet it plan troch mei de measte folle stimmen. Wa’t syn hiele bydrage betelje kin, is in folle stim. Wa’t minder oer hat, telt foar in part.
explain-how-utility-cardinality = Allegear betelje se likefolle. Hieltyd giet it plan troch dêr’t de stimmers it minste foar hoege te beteljen.
explain-how-utility-points = Wa’t in plan mear punten joech, betellet der mear foar. Hieltyd giet it plan troch mei de leechste priis it punt.
explain-how-utility-points-times-cost = Wa’t in plan mear punten joech, betellet der mear foar. Hieltyd giet it plan troch mei de leechste priis it punt en de euro dy’t it kostet: in punt foar in djoer plan telt swierder.
explain-how-plain = Kin gjin groep mear in plan betelje, dan bliuwt de rest fan it jild oer.
explain-how-grow = Bliuwt der jild oer, dan kriget elkenien op papier { $step } mear en begjint it tellen op ’e nij. Dat stoppet as der gjin plan mear by past, of as in stap fierder te djoer is.
explain-how-grow-overspend = Bliuwt der jild oer, dan kriget elkenien op papier { $step } mear en begjint it tellen op ’e nij. Dat stoppet as in stap fierder te djoer is.
explain-how-grown = { $steps ->
    [0] Dat wie hjir net nedich. Elk diel bleau { $share }.
    [one] Dat barde hjir { $steps } kear. Elk diel wie doe { $share }.
   *[other] Dat barde hjir { $steps } kear. Elk diel wie doe { $share }.
}
explain-how-fill = Is der dan noch jild, dan geane de plannen troch dy’t noch passe. It plan mei de measte stimmen giet foar.
explain-how-compared = Dêrnei wurdt fergelike mei Measte Stimmen. Hawwe mear stimmers dêr mear plannen, dan jildt dy utslach.
explain-how-compared-any = Dêrnei wurdt fergelike mei Measte Stimmen. Hawwe dêr mear stimmers op syn minst ien plan, dan jildt dy utslach.
explain-how-cap = It tema { $name } kriget op syn heechst { $most }.
explain-how-cap-area = { $name } kriget op syn heechst { $most }.
explain-how-exclusion = Fan dizze plannen giet op syn heechst ien troch: { $plans }.
explain-how-ties = Steane plannen gelyk, dan giet foar: { $keys }.
explain-how-ties-lot = Steane plannen gelyk, dan wurdt der lotte.
explain-tie-cost = it goedkeapste plan
explain-tie-highest-cost = it djoerste plan
explain-tie-votes = it plan mei de measte stimmen
explain-tie-points = it plan mei de measte punten
explain-tie-lot = wat it lot kiest
explain-tie-id = it plan dêr’t it nûmer fan foaroan stiet
