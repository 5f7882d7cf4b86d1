# Afspraken: het register, één afspraak, de vraag of die is nagekomen, en de post daarover.
promise-question-text = Deze belofte is aan jou gedaan. Jouw antwoord telt.
promise-desk-heading-mijn =
    { $count ->
        [0] Je hebt geen afspraken
        [one] Je hebt één afspraak
       *[other] Je hebt { $count } afspraken
    }
promise-desk-heading-team =
    { $count ->
        [0] Je team heeft geen afspraken
        [one] Je team heeft één afspraak
       *[other] Je team heeft { $count } afspraken
    }
promise-do = Wat wil je doen
notice-promise-answered = Bedankt. Jouw antwoord staat bij de afspraak.
mail-promise-asked-subject = Kun je dit beloven: { $promise }
mail-promise-asked-body =
    Je bent gevraagd als eigenaar van een afspraak in { $undertaking }:

    { $promise }
    Uiterlijk op { $due }

    Zeg ja, of trek de afspraak in met een reden: { $desk }
mail-promise-make-body =
    { $owner } ({ $function }) belooft je:

    { $promise }
    Uiterlijk op { $due }

    Volg deze afspraak: { $address }
