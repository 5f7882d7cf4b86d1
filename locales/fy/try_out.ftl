# In telregel útprobearje foardat in ramt bekend wurdt.
try-out-here = Utprobearje
try-out-title = Probearje de telregel út
try-out-lead = Sjoch wat de telregel fan dit ramt docht, neist oare regels. Der wurdt neat bewarre en neat bekendmakke.
try-out-link = Probearje de telregel earst út
try-out-from-step = Bewarje en probearje de regel út
try-out-back = Werom nei stap 4. Wat dêr stie, is bewarre.
try-out-frame = Sa telt dit ramt no
try-out-obstacles = Dit moat earst yn it ramt stean foardat jo probearje kinne
try-out-on-what = Wêr wolle jo de regels op probearje?
try-out-again = Noch in proef
try-out-own = Dit ramt
try-out-won = Giet troch
try-out-lost = Giet net troch
try-out-outcome = { $count ->
    [0] De regel fan dit ramt kiest hjir gjin inkeld plan
    [one] De regel fan dit ramt kiest hjir { $count } plan, foar { $spent }
   *[other] De regel fan dit ramt kiest hjir { $count } plannen, mei-inoar { $spent }
}
try-out-lead-simulation =
    Dit is in simulaasje. De kompjûter betocht { $ballots ->
        [0] gjin stimmers
        [one] { $ballots } stimmer
       *[other] { $ballots } stimmers
    } en { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plannen
    }. It bedrach fan { $amount } komt út it ramt. Startgetal { $seed } jout altyd dizze selde simulaasje. Echte ynwenners stimme oars.
try-out-lead-earlier =
    Dit is in proef mei { $ballots ->
        [0] gjin stimbiljetten
        [one] { $ballots } stimbiljet
       *[other] { $ballots } stimbiljetten
    } en { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plannen
    } fan { $title }. Der wie doe { $amount }. De echte útslach feroaret net.
try-out-lead-file =
    Dit is in proef mei { $ballots ->
        [0] gjin stimbiljetten
        [one] { $ballots } stimbiljet
       *[other] { $ballots } stimbiljetten
    } en { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plannen
    } út it bestân: { $title }. Der wie { $amount }. It bestân is net bewarre.
try-out-currency = De bedraggen yn it bestân binne yn { $currency }. Hjir stiet der in euroteken foar.
try-out-outside = { $count ->
    [one] { $count } stimbiljet past net by it stimbiljet fan dit ramt. It is teld sa’t it ynfolle is.
   *[other] { $count } stimbiljetten passe net by it stimbiljet fan dit ramt. Se binne teld sa’t se ynfolle binne.
}
try-out-limits = It minste tal stimmen en it measte jild foar ien soarte of buert jilde lykas yn dit ramt.
try-out-stopped = Net útrekkene, want dat is te folle rekkenwurk foar in proef: { $rules }.
try-out-lot = Tink derom: hjir moat lotte wurde tusken { $plans }. Yn dizze proef wint it plan mei it leechste nûmer.
try-out-warnings = { $count ->
    [one] { $count } opmerking by it bestân
   *[other] { $count } opmerkings by it bestân
}
try-out-plans = { $count ->
    [one] It plan yn dizze proef
   *[other] De { $count } plannen yn dizze proef
}
try-out-take-over = In oare regel oernimme
try-out-rule = Regel
try-out-rule-hint = De regel komt yn it konsept fan it ramt. De rest fan stap 4 bliuwt sa’t it is.
try-out-take-over-act = Nim dizze regel oer yn it konsept
notice-try-out-taken-over = De regel stiet yn it konsept. Sjoch stap 4 nei.
try-out-simulation = In betochte stimming
try-out-simulation-text = It bedrach, it stimbiljet, de soarten en de buerten komme út dit ramt. De plannen en de stimmers betinkt de kompjûter.
try-out-field-plans = Tal plannen
try-out-field-plans-hint = Fan 2 oant en mei 100.
try-out-field-voters = Tal stimmers
try-out-field-voters-hint = Fan 10 oant en mei 10.000.
try-out-field-seed = Startgetal
try-out-field-seed-hint = Mei itselde getal krije jo deselde plannen en stimmen. Fan 1 oant en mei 999.999.
try-out-simulate = Probearje mei in betochte stimming
try-out-another = Noch in kear, mei in oar startgetal
try-out-model = Hoe’t de kompjûter plannen en stimmers betinkt
try-out-model-text = In plan kostet 2 oant 35 prosint fan it bedrach. Goedkeape plannen komme faker foar as djoere. Fjouwer fan de fiif plannen lizze yn in buert, it fyfde is foar elkenien. Guon plannen binne folle mear yn trek as oare, en guon buerten folle grutter. In stimmer kiest fjouwer kear sa maklik in plan yn de eigen buert, en twa kear sa maklik in plan fan de soarte dy’t er moai fynt. It tal karren past by it stimbiljet fan dit ramt.
try-out-earlier = In eardere begrutting
try-out-earlier-text = De stimbiljetten dy’t by de útslach bekendmakke binne, sûnder nammen, mei de plannen en it bedrach fan doe.
try-out-earlier-none = Der is noch gjin begrutting teld dêr’t de stimbiljetten fan bekend binne.
try-out-field-earlier = Begrutting
try-out-try-earlier = Probearje mei dizze begrutting
try-out-file = In bestân fan in oare gemeente
try-out-file-text = In protte stêden sette har stimbiljetten sûnder nammen op pabulib.org. Sa’n bestân kinne jo hjir brûke. It wurdt net bewarre.
try-out-field-file = Bestân mei stimbiljetten (.pb)
try-out-field-file-hint = Op syn heechst 12 MB, 300 plannen en 20.000 stimbiljetten.
try-out-try-file = Probearje mei dit bestân
try-out-unreadable-title = { $count ->
    [one] Der is { $count } flater fûn
   *[other] Der binne { $count } flaters fûn
}
try-out-ties = Wat bart der by in lykstân?
try-out-ties-own = Yn dit ramt jildt by in lykstân dizze folchoarder: “{ $keys }”. Hjirûnder sjogge jo wat dat docht, en wat in oare folchoarder dwaan soe.
try-out-ties-none = By dizze regel is der gjin lyts foarbyld fan in lykstân. De folchoarder stiet yn de regel sels.
try-out-ties-caption = Wa’t foar giet, by elke folchoarder
try-out-ties-order = Folchoarder
try-out-tie-example = Foarbyld { $number }
try-out-tie-other-cost = Der is { $budget }. Plan { $one } kostet { $one_cost } en plan { $other } kostet { $other_cost }. Beide hawwe { $one_votes } stimmen. Der is jild foar ien fan de twa.
try-out-tie-same-cost = Der is { $budget }. Plan { $one } en plan { $other } kostje allebeide { $one_cost } en hawwe allebeide { $one_votes } stimmen. Der is jild foar ien fan de twa.
try-out-tie-other-votes = Der is { $budget }. Plan { $one } kostet { $one_cost } en hat { $one_votes } stimmen. Plan { $other } kostet { $other_cost } en hat { $other_votes } stimmen. Fjouwer stimmers fan plan { $other } joegen de helte fan har jild al út oan in tredde plan. Sy telle foar de helte mei. Dêrtroch steane { $one } en { $other } lyk.
try-out-tie-first = Plan { $plan } giet foar.
try-out-tie-first-cost = Plan { $plan } giet foar: it is it goedkeapste.
try-out-tie-first-votes = Plan { $plan } giet foar: it hat de measte stimmen.
try-out-tie-first-id = Plan { $plan } giet foar: syn nûmer komt earst.
try-out-tie-lot = Der wurdt lotte.
try-out-ties-lot = In lot wurdt yn it iepenbier lutsen, neidat de stimming sletten is en allinnich as it nedich is. Dêrnei stiet by de útslach wa’t luts, wannear, wêr en wa’t derby wie. Dan wurdt opnij teld, mei dat lot.
try-out-help = Lês mear by Help
refusal-try-out-frame-first = It ramt is noch net fier genôch. Folje earst yn wat hjirûnder stiet.
refusal-try-out-too-many-plans = Yn dit bestân steane { $found } plannen. Foar in proef kinne it der { $most } wêze. Kies in lytser bestân.
refusal-try-out-too-many-ballots = Yn dit bestân steane { $found } stimbiljetten. Foar in proef kinne it der { $most } wêze. Kies in lytser bestân.
refusal-try-out-too-many-choices = Op de stimbiljetten steane mei-inoar { $found } karren. Foar in proef kinne it der { $most } wêze. Kies in lytser bestân.
refusal-try-out-too-much-work = De regel fan dit ramt freget hjirop te folle rekkenwurk foar in proef. Der is neat feroare. Kies minder plannen of stimmers, of in lytser bestân.
refusal-try-out-unreadable = Dit bestân is net te lêzen. Der is neat bewarre. Hjirûnder stiet by elke rigel wat der net kloppet. Ferbetterje it bestân en stjoer it op ’e nij.

# Names in a simulation.
try-out-simulation-title = Betochte stimming { $number }
try-out-plan = Betocht plan { $number }
try-out-area = Buert { $number }
try-out-theme = Soarte { $number }
