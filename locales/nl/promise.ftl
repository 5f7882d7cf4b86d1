# Afspraken: het register, één afspraak, de vraag of die is nagekomen, en de post daarover.
promise-register = Afspraken
promise-register-heading =
    { $found ->
        [0] Er zijn hier geen afspraken
        [one] Eén afspraak, { $kept } nagekomen, { $overdue } te laat
       *[other] { $found } afspraken, { $kept } nagekomen, { $overdue } te laat
    }
promise-register-lead = Wie wat belooft, aan wie en wanneer. Wie de belofte kreeg, zegt of die is nagekomen.
promise-register-caption = Afspraken: te laat eerst, daarna op datum
promise-promise = Afspraak
promise-who = Wie
promise-due = Uiterlijk op
promise-standing = Stand
promise-team = Team
promise-area = Buurt
promise-undertaking = Opgave
promise-year = Jaar
promise-money = Geld
promise-from = Hoort bij
promise-search = Zoek een woord
promise-filter = Toon deze afspraken
promise-show-all = Toon alle afspraken
promise-any-standing = Elke stand
promise-any-undertaking = Elke opgave
promise-any-area = Elke buurt
promise-any-team = Elk team
promise-any-year = Elk jaar
promise-none-yet = Er zijn nog geen afspraken gemaakt. Ze komen hier te staan zodra er een besluit is.
promise-none-yet-action = Bekijk wat er speelt
promise-none-found = Geen afspraak past bij deze keuze.
promise-teams = Per team
promise-teams-text = Aantallen zijn er per team, nooit per persoon. Teams van één persoon staan bij elkaar.
promise-teams-caption = Hoe de afspraken van elk team staan
promise-other-teams = Overige
promise-total-all = Alle
promise-total-running = Loopt
promise-total-not = Niet nagekomen of ingetrokken
promise-open-data = Open data
promise-csv = Deze afspraken voor een rekenblad (CSV)
promise-feed = Nieuws over afspraken (Atom)
promise-owner = { $name } ({ $function })
promise-by-silence-short = zonder antwoord van de indiener
promise-by-silence = Wie deze belofte kreeg, heeft in 14 dagen niet geantwoord. Het woord van de eigenaar telt.
standing-asked = Gevraagd
standing-running = Loopt
standing-due-soon = Binnenkort
standing-overdue = Te laat
standing-claimed = Gemeld als klaar
standing-kept = Nagekomen
standing-kept-late = Te laat nagekomen
standing-not-kept = Niet nagekomen
standing-withdrawn = Ingetrokken
promise-lead-asked = Gevraagd aan { $owner }. De vraag wacht op een ja. Datum: { $due }.
promise-lead-running = { $owner } heeft dit beloofd voor { $due }.
promise-lead-due-soon = { $owner } heeft dit beloofd voor { $due }. Die datum is dichtbij.
promise-lead-overdue = { $owner } had dit beloofd voor { $due }. Die datum is voorbij.
promise-lead-claimed = { $owner } meldt dat dit klaar is. Nu is het woord aan wie de belofte kreeg. Datum: { $due }.
promise-lead-kept = Deze belofte van { $owner } is nagekomen, voor { $due }.
promise-lead-kept-late = Deze belofte van { $owner } is nagekomen, na { $due }.
promise-lead-not-kept = Deze belofte van { $owner } voor { $due } is niet nagekomen. Hieronder staat waarom.
promise-lead-withdrawn = Deze belofte van { $owner } voor { $due } is ingetrokken. Hieronder staat waarom.
promise-here = Afspraak { $number }
promise-actor-program = Bondgenoot
promise-actor-beneficiary = Wie de belofte kreeg
promise-act-make = { $who } zegt ja op deze afspraak.
promise-act-change = { $who } verplaatst de datum van { $old } naar { $new }.
promise-act-claim = { $who } meldt dat dit klaar is.
promise-act-confirm = { $who } zegt: ja, dit is nagekomen.
promise-act-deny = { $who } zegt: nee, hier ontbreekt nog iets.
promise-act-silence = { $who }: 14 dagen zonder antwoord. Het woord van de eigenaar telt.
promise-act-fail = { $who } meldt dat dit niet lukt.
promise-act-withdraw = { $who } trekt deze afspraak in.
promise-act-escalate-team = { $who }: de datum is voorbij. Het team heeft bericht gekregen.
promise-act-escalate-manager = { $who }: een week te laat. De manager heeft bericht gekregen.
promise-act-escalate-portfolio-holder = { $who }: twee weken te laat. De bestuurder heeft bericht gekregen.
promise-no-story = Er is nog niets gebeurd.
promise-story = Wat er is gebeurd
promise-to-register = Naar alle afspraken
promise-to-desk = Doe iets met deze afspraak
promise-to-public = Bekijk de openbare pagina
promise-question = Is deze afspraak nagekomen?
promise-question-text = Deze belofte is aan u gedaan. Uw antwoord telt.
promise-answer-yes = Ja, dit is nagekomen
promise-answer-no = Nee, dit ontbreekt nog
promise-answer-missing = Wat ontbreekt er nog? Vul dit in bij nee.
promise-answer-lead = { $owner } meldt dat dit klaar is. De datum was { $due }.
promise-read-story = Lees wat er is gebeurd
promise-link-ended = Deze link werkt niet meer
promise-link-ended-text = De vraag is al beantwoord, of de link is ouder dan 30 dagen. Inloggen met hetzelfde e-mailadres kan ook.
promise-desk-heading-mijn =
    { $count ->
        [0] U hebt geen afspraken
        [one] U hebt één afspraak
       *[other] U hebt { $count } afspraken
    }
promise-desk-heading-team =
    { $count ->
        [0] Uw team heeft geen afspraken
        [one] Uw team heeft één afspraak
       *[other] Uw team heeft { $count } afspraken
    }
promise-desk-heading-alle =
    { $count ->
        [0] Er zijn geen afspraken
        [one] Er is één afspraak
       *[other] Er zijn { $count } afspraken
    }
promise-desk-which = Welke afspraken
promise-desk-mine = Van mij
promise-desk-team = Van mijn team
promise-desk-all = Alle
promise-desk-none = Hier staat nog niets.
promise-do = Wat wilt u doen
promise-do-make = Ja zeggen op deze afspraak
promise-do-make-hint = Vanaf dan geldt de datum.
promise-do-claim = Melden dat dit klaar is
promise-do-claim-hint = De indiener krijgt de vraag of dat zo is.
promise-do-change = De datum verplaatsen
promise-do-change-hint = Dat kan alleen voor de datum, met een reden.
promise-do-fail = Melden dat dit niet lukt
promise-do-fail-hint = De afspraak staat dan als niet nagekomen in het register.
promise-do-withdraw = Deze afspraak intrekken
promise-do-withdraw-hint = Bijvoorbeeld omdat een nieuw besluit dat vraagt.
promise-do-reason = Wat er is gedaan, of waarom
promise-do-reason-hint = Nodig bij alles behalve ja zeggen. Iedereen kan dit lezen.
promise-do-save = Vastleggen en bekendmaken
promise-change-due = De nieuwe datum
promise-change-due-hint = Alleen bij het verplaatsen van de datum.
promise-make-heading =
    { $count ->
        [0] Elk plan dat wordt uitgevoerd heeft een afspraak
        [one] Eén plan heeft nog geen afspraak
       *[other] { $count } plannen hebben nog geen afspraak
    }
promise-make-lead = Maak van elk plan een afspraak met één eigenaar en een datum. De indiener hoort straks of de eigenaar ja zegt.
promise-make-early = Afspraken volgen op een besluit. Leg eerst het besluit vast.
promise-make-to-decision = Naar het besluit
promise-make-one = De afspraak bij dit plan
promise-make-another = Nog een afspraak bij dit plan
promise-make-wanted = Maak deze afspraak
promise-make-title = Wat wordt beloofd
promise-make-title-hint = Zo dat iedereen kan zien of het er is: “Vier tafels staan bij de vijver.”
promise-make-owner = Wie is de eigenaar
promise-make-function = Functie van de eigenaar
promise-make-function-hint = Deze staat naast de naam in het register.
promise-make-due-hint = Een datum die haalbaar is. Verplaatsen kan later alleen met een reden.
promise-make-who-hears = Een eigenaar die niet zelf dit formulier invult, krijgt de vraag om ja te zeggen.
promise-make-save = Afspraken maken
promise-no-team = Geen team
promise-to-lesson = Klaar? Sluit de opgave met een les
notice-promises-made = De afspraken zijn gemaakt. De eigenaren hebben bericht.
notice-promise-done = Vastgelegd en bekendgemaakt.
notice-promise-answered = Bedankt. Uw antwoord staat bij de afspraak.
refusal-promise-without-decision = Er is nog geen besluit. Maak daarna de afspraken.
refusal-promise-none-chosen = Kies ten minste één plan om een afspraak van te maken.
refusal-promise-same-date = Dit is al de datum van de afspraak. Kies een andere datum.
mail-promise-asked-subject = Kunt u dit beloven: { $promise }
mail-promise-asked-body =
    U bent gevraagd als eigenaar van een afspraak in { $undertaking }:

    { $promise }
    Uiterlijk op { $due }

    Zeg ja, of trek de afspraak in met een reden: { $desk }
mail-promise-unanswered-subject = Wacht op een ja: { $promise }
mail-promise-unanswered-body =
    Deze afspraak wacht al een week op een ja:

    { $promise }
    Uiterlijk op { $due }

    { $desk }
mail-promise-reminder-subject = Uiterlijk op { $due }: { $promise }
mail-promise-reminder-body =
    Dit moet klaar zijn op { $due }:

    { $promise }

    Is het klaar, meld het dan. Lukt het niet op tijd, verplaats dan de datum met een reden; dat kan tot en met { $due }.
    { $desk }
mail-promise-overdue-team-subject = Te laat: { $promise }
mail-promise-overdue-team-body =
    { $promise }
    Eigenaar: { $function }. Datum: { $due }.

    De datum is voorbij. Kan het team helpen?

    { $address }
mail-promise-overdue-manager-subject = Te laat: { $promise }
mail-promise-overdue-manager-body =
    { $promise }
    Eigenaar: { $function }. Datum: { $due }.

    Dit is een week te laat. Vraag de eigenaar wat er nodig is.

    { $address }
mail-promise-overdue-portfolio-holder-subject = Te laat: { $promise }
mail-promise-overdue-portfolio-holder-body =
    { $promise }
    Eigenaar: { $function }. Datum: { $due }.

    Dit is twee weken te laat, ook na bericht aan team en manager.

    { $address }
mail-promise-make-subject = Beloofd: { $promise }
mail-promise-make-body =
    { $owner } ({ $function }) belooft u:

    { $promise }
    Uiterlijk op { $due }

    Volg deze afspraak: { $address }
mail-promise-change-subject = Nieuwe datum { $due }: { $promise }
mail-promise-change-body =
    De datum van deze afspraak is veranderd in { $due }:

    { $promise }

    Waarom: { $reason }

    { $address }
mail-promise-claim-subject = Is dit nagekomen: { $promise }
mail-promise-claim-body =
    { $owner } ({ $function }) meldt dat dit klaar is:

    { $promise }

    { $reason }

    Is dat zo? Zeg ja of nee: { $link }

    De link werkt 30 dagen. Horen wij 14 dagen niets, dan telt het woord van de eigenaar.
mail-promise-confirm-subject = Nagekomen: { $promise }
mail-promise-confirm-body =
    De indiener zegt dat dit is nagekomen:

    { $promise }

    { $address }
mail-promise-deny-subject = Nog niet klaar: { $promise }
mail-promise-deny-body =
    De indiener zegt dat er nog iets ontbreekt:

    { $promise }

    { $reason }

    { $desk }
mail-promise-silence-subject = Nagekomen, zonder antwoord: { $promise }
mail-promise-silence-body =
    Er kwam in 14 dagen geen antwoord. Het woord van de eigenaar telt, en dat staat erbij:

    { $promise }

    De indiener kan tot 30 dagen na de melding nog antwoorden.

    { $address }
mail-promise-fail-subject = Dit lukt niet: { $promise }
mail-promise-fail-body =
    { $owner } ({ $function }) meldt dat dit niet lukt:

    { $promise }

    Waarom: { $reason }

    { $address }
mail-promise-withdraw-subject = Ingetrokken: { $promise }
mail-promise-withdraw-body =
    Deze afspraak is ingetrokken:

    { $promise }

    Waarom: { $reason }

    { $address }
