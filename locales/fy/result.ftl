result-crumb = Utslach
result-heading = { $count ->
    [0] Gjin plan giet troch
    [one] Ien plan giet troch
   *[other] { $count } plannen geane troch
}
result-lead-money = Tegearre kostje se { $spent }. Der bliuwt { $left } oer.
result-lead-turnout = { $ballots ->
    [one] { $ballots } ynwenner mei in koade hat stimd, fan { $roll } ({ $percent } fan de 100).
   *[other] { $ballots } fan de { $roll } ynwenners mei in koade hawwe stimd ({ $percent } fan de 100).
}
result-lead-ballots = { $ballots ->
    [0] Der binne gjin stimmen teld.
    [one] Der is { $ballots } stim teld.
   *[other] Der binne { $ballots } stimmen teld.
}
result-next-decision = Dit is de utslach fan de stimming. { $decider } nimt in beslút, op syn lêst { $due }.
result-next-promises = Oer de utslach is in beslút nommen. By elk plan sjogge jo wat der ôfsprutsen is.
result-recorded-same = Dizze utslach komt út in bestân. De utslach dy’t dêryn stiet is deselde.
result-recorded-other = Dizze utslach komt út in bestân. Dêr steane oare winners yn: { $plans }.
result-plans = Alle plannen
result-caption = { $count ->
    [one] { $count } plan
   *[other] { $count } plannen, earst de plannen dy’t trochgeane
}
result-how = Hoe wurket dat?
result-tag-won = Giet troch
result-tag-lost = Giet net troch
result-cut = Hjirûnder wie der te min jild
result-money = Wêr’t it jild hinne gie
result-money-caption = De balke is it hiele budzjet. Elk fak is in plan dat trochgiet, yn de folchoarder fan de telling.
result-rounds-caption = It jild per ronde
result-round = Ronde
result-payers = Stimmers
result-average = Per stimmer
result-left-after = Dêrnei oer
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
chart-bar = { $count ->
    [0] Balke fan { $budget }: gjin inkeld plan giet troch
    [one] Balke fan { $budget }: { $count } plan follet { $spent }
   *[other] Balke fan { $budget }: { $count } plannen folje { $spent }
}
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
count-running = Stappen dien: { $done }.
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
result-tag-partly = Kriget in part
result-flow-text = Elke rige is in ronde. De balke is it hiele budzjet.
result-flow-before = Al útjûn yn eardere rondes
result-flow-now = Betelle yn dizze ronde
result-flow-full = Betelle troch stimmers dy’t har hiele bydrage joegen
result-flow-last = Betelle troch stimmers dy’t har lêste jild joegen
result-to-rules = Set alle regels njonken inoar
result-rule-file = De regel (JSON)
plan-result-at-start = Hiene tegearre oan it begjin
plan-result-went-to = Ronde { $round }: nei { $plan }
plan-result-at-end = Oan ’e ein noch oer
plan-result-cost = Dit plan kostet
plan-result-paid = Ronde { $round }: dit plan, { $plan }
plan-result-supporters-caption = { $votes ->
    [one] It jild fan de stimmer dy’t dit plan keas
   *[other] It jild fan de { $votes } stimmers dy’t dit plan keazen
}
plan-result-turn-caption = It budzjet doe’t dit plan oan bar wie
plan-result-gone-before = Al útjûn oan eardere plannen
plan-result-left-then = Doe noch oer
plan-result-picture-supporters = Wêr’t it jild fan de stimmers hinne gie
plan-result-picture-turn = It jild dat der wie
result-average-paid = Trochinoar betelle de stimmer
result-full-contribution = Hiele bydrage
result-paid-in-full = Betellen de hiele bydrage
result-paid-last = Joegen har lêste jild
result-money-at-start = Jild fan de stimmers oan it begjin
result-money-at-end = Jild fan de stimmers oan ’e ein
result-back-to-result = Nei de utslach
plan-result-departure = It beslút is oars as de utslach
plan-result-needed = Wat hie dit plan nedich hân?
plan-result-needed-left-out = Dit útrekkenje wie te folle rekkenwurk. Dêrom stiet it der net.
plan-result-figures = De sifers
plan-result-mark-cost = De streek yn de balke is wat dit plan kostet.
plan-result-mark-budget = De streek yn de balke is it hiele budzjet.
plan-result-door-later = It beslút komt op syn lêst { $due }. Dêrnei stiet hjir wat der foar dit plan noch kin.
result-effective-support = Hoe ticht by winnen (100% is keazen)
plan-result-what = Wêrfoar
plan-result-money = Bedrach
plan-result-to-plan = Nei it plan sels
rules-here = De regels njonken inoar
rules-lead = Dizze utslach is teld mei { $rule }. Dy regel stie fêst foar de stimming. Allinnich dy telt.
rules-what = Hjir sjogge jo wat oare regels mei deselde stimmen dogge. Sa sjogge jo wat de kar foar in regel betsjut.
rules-left-out = Dizze ferliking wie te folle rekkenwurk: { $rules }.
rules-caption = { $ballots ->
    [one] Elke regel mei deselde stim
   *[other] Elke regel mei deselde { $ballots } stimmen
}
rules-rule = Regel
rules-own = Dizze jildt
rules-winners = Plannen dy’t trochgeane
rules-plans = Plannen
rules-left = Oer
rules-areas = Wiken mei plan
rules-areas-of = { $count } fan { $all }
rules-without = Stimmers sûnder plan
rules-mean = Plannen de stimmer
rules-hidden = te min stimmen
rules-lot = By dizze regel moat der earst lotte wurde.
rules-same = Deselde plannen geane troch.
rules-gained = Dan giet wol troch:
rules-lost = Dan falt ôf:
sheet-here = Sa is teld
sheet-heading = Sa is teld: { $title }
sheet-rule = De regel: { $rule }
sheet-examples = De earste rondes
sheet-example = { $plan } kostet { $cost }. { $why } Dêrnei wie der noch { $left }.
sheet-voters = Wat stimmers krigen
sheet-areas = Per buert
sheet-area = Buert
sheet-no-area = Sûnder buert
sheet-counted = Teld op { $moment }.
