# It beslút op in útslach.
decision-here = Beslút
decision-heading-first = Lis it beslút op de útslach fêst
decision-heading-change = Lis in nij beslút fêst
decision-heading-early = Der is noch gjin útslach om oer te besluten
decision-heading-closed = Dizze opjefte is sletten
decision-early = In beslút kin fêstlein wurde sa gau't de stimmen teld binne en oant de opjefte slút.
decision-back-to-undertaking = Werom nei de opjefte
decision-won =
    { $count ->
        [one] De telling keas ien plan, foar { $cost }.
       *[other] De telling keas { $count } plannen, mei-inoar { $cost }.
    }
decision-holding = Op { $moment } is al in beslút fêstlein. In nij beslút ferwiist dêrnei.
decision-read = Lês it beslút
decision-decider = Wa beslút
decision-decider-hint = Bygelyks: Kolleezje fan boargemaster en wethâlders
decision-reason = Wêrom
decision-reason-hint = Elkenien kin dit lêze. Yntsjinners krije dizze tekst tastjoerd.
decision-next-door = Wêr kin in plan dat net útfierd wurdt noch terjochte
decision-next-door-hint = Bygelyks in fûns, in team of in folgjende ronde.
decision-review = Wannear sjogge jo oft dit beslút noch kloppet?
decision-review-hint = Op dy dei besjocht wa’t besletten hat oft der wat feroarje moat.
decision-per-plan = De plannen
decision-per-plan-hint = Wurdt de útslach folge, dan is hjir neat nedich. Wykt it beslút ôf, iepenje dan dat plan en skriuw op wêrom.
decision-chosen = Keazen
decision-not-chosen = Net keazen
decision-departs-out = Dochs net útfiere
decision-departs-in = Dochs útfiere
decision-departure-reason = Wêrom wykt it beslút hjir ôf
decision-departure-reason-hint = Elkenien kin dit lêze.
decision-own-door = Wêr't dit plan noch terjochte kin
decision-own-door-hint = Leech: de tekst hjirboppe jildt.
decision-who-hears = Alle yntsjinners en alle kiezers dy't in adres efterlieten, krije berjocht sa gau't dit fêstlein is.
decision-save = Beslút fêstlizze en bekendmeitsje
decision-waiting-title = Der is noch gjin beslút
decision-waiting = { $who } beslút op syn lêst op { $due }.
decision-to-undertaking = Nei dizze opjefte
decision-adopted = { $who } nimt de útslach oer
decision-departed =
    { $count ->
        [one] { $who } wykt by ien plan ôf fan de útslach
       *[other] { $who } wykt by { $count } plannen ôf fan de útslach
    }
decision-lead =
    { $count ->
        [0] Gjin inkeld plan fan de { $all } op de list wurdt útfierd. Der wie { $amount }.
        [one] Ien plan wurdt útfierd, fan de { $all } op de list. It kostet { $cost }; der wie { $amount }.
       *[other] { $count } plannen wurde útfierd, fan de { $all } op de list. Mei-inoar kostje se { $cost }; der wie { $amount }.
    }
decision-recorded-on = Fêstlein op { $moment }. It beslút rêst op ferzje { $version } fan it ramt.
decision-review-on = Op { $day } wurdt besjoen oft dit beslút noch kloppet.
decision-frame = Lês it ramt
decision-plans = Wat der mei elk plan bart
decision-plan-in = Wurdt útfierd
decision-plan-in-against = Wurdt dochs útfierd
decision-plan-out = Wurdt net útfierd
decision-plan-out-against = Wurdt dochs net útfierd
decision-door = Wêr't dit noch terjochte kin:
decision-to-promises = Folgje de ôfspraken
decision-to-result = Besjoch de útslach
decision-to-report = Lês it ferslach
decision-earlier = Earder besletten
decision-earlier-text = It beslút hjirboppe komt yn it plak fan dizze besluten.
notice-decision-recorded = It beslút is fêstlein en bekendmakke. Meitsje no de ôfspraken.
notice-decision-published = It beslút is fêstlein en bekendmakke.
refusal-decision-without-result = Der is noch gjin útslach. Lis it beslút fêst neidat de stimmen teld binne.
refusal-decision-without-next-door = Skriuw op wêr't plannen dy't net útfierd wurde noch terjochte kinne.
refusal-decision-review-passed = Kies in dei dy’t noch komme moat, of lit de datum leech.
refusal-undertaking-closed = Dizze opjefte is sletten. Der kin neat mear oan feroarje.
mail-decision-subject = Beslút oer { $undertaking }
mail-decision-body =
    Der is in beslút oer { $undertaking }. It is nommen troch: { $decider }.

    { $reason }

    Lês wat der mei elk plan bart: { $address }
mail-decision-plan-in-subject = Jo plan wurdt útfierd: { $plan }
mail-decision-plan-in-body =
    Jo plan “{ $plan }” yn { $undertaking } wurdt útfierd. It beslút is nommen troch: { $decider }.

    { $reason }

    Jo hearre fan ús wa't it útfiert en wannear't it klear is.
    { $address }
mail-decision-plan-in-against-result-subject = Jo plan wurdt dochs útfierd: { $plan }
mail-decision-plan-in-against-result-body =
    Jo plan “{ $plan }” yn { $undertaking } wurdt dochs útfierd. It beslút is nommen troch: { $decider }.

    Wêrom: { $departure }

    { $reason }

    { $address }
mail-decision-plan-out-subject = Jo plan wurdt net útfierd: { $plan }
mail-decision-plan-out-body =
    Jo plan “{ $plan }” yn { $undertaking } is yn de stimming net keazen en wurdt net útfierd. It beslút is nommen troch: { $decider }.

    { $reason }

    Wêr't jo plan noch terjochte kin: { $next_door }

    Hoe tichtby jo plan wie, stiet op de side fan de útslach. Lês it beslút: { $address }
mail-decision-plan-out-against-result-subject = Jo plan wurdt dochs net útfierd: { $plan }
mail-decision-plan-out-against-result-body =
    Jo plan “{ $plan }” yn { $undertaking } is yn de stimming keazen, mar wurdt dochs net útfierd. It beslút is nommen troch: { $decider }.

    Wêrom: { $departure }

    { $reason }

    Wêr't jo plan noch terjochte kin: { $next_door }

    { $address }
