# Het besluit op een uitslag.
decision-review = Wanneer kijk je of dit besluit nog klopt?
mail-decision-plan-in-subject = Je plan wordt uitgevoerd: { $plan }
mail-decision-plan-in-body =
    Je plan “{ $plan }” in { $undertaking } wordt uitgevoerd. Het besluit is genomen door: { $decider }.

    { $reason }

    Je hoort van ons wie het uitvoert en wanneer het klaar is.
    { $address }
mail-decision-plan-in-against-result-subject = Je plan wordt toch uitgevoerd: { $plan }
mail-decision-plan-in-against-result-body =
    Je plan “{ $plan }” in { $undertaking } wordt toch uitgevoerd. Het besluit is genomen door: { $decider }.

    Waarom: { $departure }

    { $reason }

    { $address }
mail-decision-plan-out-subject = Je plan wordt niet uitgevoerd: { $plan }
mail-decision-plan-out-body =
    Je plan “{ $plan }” in { $undertaking } is in de stemming niet gekozen en wordt niet uitgevoerd. Het besluit is genomen door: { $decider }.

    { $reason }

    Waar je plan nog terechtkan: { $next_door }

    Hoe dicht je plan bij winst was, staat op de uitslagpagina. Lees het besluit: { $address }
mail-decision-plan-out-against-result-subject = Je plan wordt toch niet uitgevoerd: { $plan }
mail-decision-plan-out-against-result-body =
    Je plan “{ $plan }” in { $undertaking } is in de stemming gekozen, maar wordt toch niet uitgevoerd. Het besluit is genomen door: { $decider }.

    Waarom: { $departure }

    { $reason }

    Waar je plan nog terechtkan: { $next_door }

    { $address }
