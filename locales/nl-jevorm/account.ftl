sign-in-title = Inloggen met je e-mailadres
sign-in-lead = Wij sturen je een link. Een wachtwoord is niet nodig.
sign-in-email-hint = Alleen om je de link en berichten over je plan te sturen.
sign-in-staff-question = Werk je bij de gemeente?
sign-in-sent-title = Kijk in je e-mail
sign-in-sent-lead = Als het adres klopt, krijg je binnen een paar minuten een link. De link werkt 30 minuten en één keer.
sign-in-open-title = Inloggen met de link uit je e-mail
sign-in-open-lead = Nog één klik en je bent ingelogd.
sign-in-desk-lead = Voor medewerkers. Je hebt je wachtwoord nodig en de app die codes maakt.
sign-in-desk-next = Naar stap 2: de code uit je app
sign-in-resident-question = Ben je bewoner?
sign-in-code-title = Vul de code uit je app in
sign-in-code-lead = Je wachtwoord klopt. De code verandert elke 30 seconden.
sign-in-code-hint = Uit de app op je telefoon, bijvoorbeeld 123 456.
sign-out-lead = Daarna kan niemand op dit apparaat meer bij je gegevens.
account-name-hint = Deze naam staat bij je plannen. Het hoeft niet je echte naam te zijn.
account-sessions-title = Waar je bent ingelogd
account-sessions-lead = Ken je een apparaat niet? Beëindig het dan hier.
account-data-title = Alles wat wij van je bewaren
account-data-lead = Je kunt het inzien en meenemen.
account-erase-title = Je account verwijderen
account-erase-goes = Je naam en e-mailadres verdwijnen. Je krijgt geen berichten meer.
account-erase-stays = Plannen die je indiende blijven staan, zonder je naam. Anderen hebben erop gesteund of gestemd.
account-erase-votes = Een stem met een code van de brief blijft tellen. Die is niet aan je account verbonden.
account-plans-none = Je hebt nog geen plan ingediend.
notice-signed-out = Je bent uitgelogd.
notice-sign-in-again = Het duurde te lang. Vul je wachtwoord nog een keer in.
notice-erased = Je account is verwijderd en je bent uitgelogd.
mail-sign-in-subject = Je link om in te loggen bij { $organisation }
mail-sign-in-body =
    Hallo,

    Met deze link log je in bij { $organisation }:

    { $link }

    De link werkt { $minutes } minuten en één keer.

    Heb je dit niet gevraagd? Dan hoef je niets te doen. Niemand komt binnen zonder deze link.
