# Het besluit op een uitslag.
decision-here = Besluit
decision-heading-first = Leg het besluit op de uitslag vast
decision-heading-change = Leg een nieuw besluit vast
decision-heading-early = Er is nog geen uitslag om over te besluiten
decision-heading-closed = Deze opgave is gesloten
decision-early = Een besluit kan worden vastgelegd zodra de stemmen zijn geteld en totdat de opgave sluit.
decision-back-to-undertaking = Terug naar de opgave
decision-won =
    { $count ->
        [one] De telling koos één plan, voor { $cost }.
       *[other] De telling koos { $count } plannen, samen { $cost }.
    }
decision-holding = Op { $moment } is al een besluit vastgelegd. Een nieuw besluit verwijst daarnaar.
decision-read = Lees het besluit
decision-decider = Wie besluit
decision-decider-hint = Bijvoorbeeld: College van burgemeester en wethouders
decision-reason = Waarom
decision-reason-hint = Iedereen kan dit lezen. Indieners krijgen deze tekst toegestuurd.
decision-next-door = Waar kan een plan dat niet wordt uitgevoerd nog terecht
decision-next-door-hint = Bijvoorbeeld een fonds, een team of een volgende ronde.
decision-review = Wanneer kijkt u of dit besluit nog klopt?
decision-review-hint = Op die dag bekijkt wie besloot of er iets moet veranderen.
decision-per-plan = Per plan
decision-per-plan-hint = Wordt de uitslag gevolgd, dan is hier niets nodig. Wijkt het besluit af, open dan dat plan en schrijf op waarom.
decision-chosen = Gekozen
decision-not-chosen = Niet gekozen
decision-departs-out = Toch niet uitvoeren
decision-departs-in = Toch uitvoeren
decision-departure-reason = Waarom wijkt het besluit hier af
decision-departure-reason-hint = Iedereen kan dit lezen.
decision-own-door = Waar dit plan nog terechtkan
decision-own-door-hint = Leeg: de tekst hierboven geldt.
decision-who-hears = Alle indieners en alle kiezers die een adres achterlieten, krijgen bericht zodra dit is vastgelegd.
decision-save = Besluit vastleggen en bekendmaken
decision-waiting-title = Er is nog geen besluit
decision-waiting = { $who } besluit uiterlijk op { $due }.
decision-to-undertaking = Naar deze opgave
decision-adopted = { $who } neemt de uitslag over
decision-departed =
    { $count ->
        [one] { $who } wijkt bij één plan af van de uitslag
       *[other] { $who } wijkt bij { $count } plannen af van de uitslag
    }
decision-lead =
    { $count ->
        [0] Geen enkel plan van de { $all } op de lijst wordt uitgevoerd. Er was { $amount }.
        [one] Eén plan wordt uitgevoerd, van de { $all } op de lijst. Het kost { $cost }; er was { $amount }.
       *[other] { $count } plannen worden uitgevoerd, van de { $all } op de lijst. Samen kosten ze { $cost }; er was { $amount }.
    }
decision-recorded-on = Vastgelegd op { $moment }. Het besluit rust op versie { $version } van het kader.
decision-review-on = Op { $day } wordt bekeken of dit besluit nog klopt.
decision-frame = Lees het kader
decision-plans = Wat er met elk plan gebeurt
decision-plan-in = Wordt uitgevoerd
decision-plan-in-against = Wordt toch uitgevoerd
decision-plan-out = Wordt niet uitgevoerd
decision-plan-out-against = Wordt toch niet uitgevoerd
decision-door = Waar dit nog terechtkan:
decision-to-promises = Volg de afspraken
decision-to-result = Bekijk de uitslag
decision-to-report = Lees het verslag
decision-earlier = Eerder besloten
decision-earlier-text = Het besluit hierboven komt in de plaats van deze besluiten.
notice-decision-recorded = Het besluit is vastgelegd en bekendgemaakt. Maak nu de afspraken.
notice-decision-published = Het besluit is vastgelegd en bekendgemaakt.
refusal-decision-without-result = Er is nog geen uitslag. Leg het besluit vast nadat de stemmen zijn geteld.
refusal-decision-without-next-door = Schrijf op waar plannen die niet worden uitgevoerd nog terechtkunnen.
refusal-decision-review-passed = Kies een dag die nog moet komen, of laat de datum leeg.
refusal-undertaking-closed = Deze opgave is gesloten. Er kan niets meer aan veranderen.
mail-decision-subject = Besluit over { $undertaking }
mail-decision-body =
    Er is een besluit over { $undertaking }. Het is genomen door: { $decider }.

    { $reason }

    Lees wat er met elk plan gebeurt: { $address }
mail-decision-plan-in-subject = Uw plan wordt uitgevoerd: { $plan }
mail-decision-plan-in-body =
    Uw plan “{ $plan }” in { $undertaking } wordt uitgevoerd. Het besluit is genomen door: { $decider }.

    { $reason }

    U hoort van ons wie het uitvoert en wanneer het klaar is.
    { $address }
mail-decision-plan-in-against-result-subject = Uw plan wordt toch uitgevoerd: { $plan }
mail-decision-plan-in-against-result-body =
    Uw plan “{ $plan }” in { $undertaking } wordt toch uitgevoerd. Het besluit is genomen door: { $decider }.

    Waarom: { $departure }

    { $reason }

    { $address }
mail-decision-plan-out-subject = Uw plan wordt niet uitgevoerd: { $plan }
mail-decision-plan-out-body =
    Uw plan “{ $plan }” in { $undertaking } is in de stemming niet gekozen en wordt niet uitgevoerd. Het besluit is genomen door: { $decider }.

    { $reason }

    Waar uw plan nog terechtkan: { $next_door }

    Hoe dicht uw plan bij winst was, staat op de uitslagpagina. Lees het besluit: { $address }
mail-decision-plan-out-against-result-subject = Uw plan wordt toch niet uitgevoerd: { $plan }
mail-decision-plan-out-against-result-body =
    Uw plan “{ $plan }” in { $undertaking } is in de stemming gekozen, maar wordt toch niet uitgevoerd. Het besluit is genomen door: { $decider }.

    Waarom: { $departure }

    { $reason }

    Waar uw plan nog terechtkan: { $next_door }

    { $address }
