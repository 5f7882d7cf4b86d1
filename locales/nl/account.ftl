# Signing in and out, and the page about one's own account.
sign-in-title = Inloggen met uw e-mailadres
sign-in-lead = Wij sturen u een link. Een wachtwoord is niet nodig.
sign-in-email = E-mailadres
sign-in-email-hint = Alleen om u de link en berichten over uw plan te sturen.
sign-in-ask = Stuur mij de link
sign-in-staff-question = Werkt u bij de gemeente?
sign-in-staff-link = Inloggen voor het bureau
sign-in-help = Hulp bij inloggen
sign-in-sent-title = Kijk in uw e-mail
sign-in-sent-lead = Als het adres klopt, krijgt u binnen een paar minuten een link. De link werkt 30 minuten en één keer.
sign-in-sent-spam = Niets gekregen? Kijk ook bij de ongewenste e-mail.
sign-in-sent-demo = Dit is een demo. De e-mail gaat niet de deur uit, maar staat bij:
sign-in-again = Vraag een nieuwe link aan
sign-in-open-title = Inloggen met de link uit uw e-mail
sign-in-open-lead = Nog één klik en u bent ingelogd.
sign-in-open-action = Nu inloggen
sign-in-desk-title = Inloggen voor het bureau
sign-in-desk-lead = Voor medewerkers. U hebt uw wachtwoord nodig en de app die codes maakt.
sign-in-password = Wachtwoord
sign-in-desk-next = Naar stap 2: de code uit uw app
sign-in-resident-question = Bent u bewoner?
sign-in-resident-link = Inloggen met een link per e-mail
sign-in-code-title = Vul de code uit uw app in
sign-in-code-lead = Uw wachtwoord klopt. De code verandert elke 30 seconden.
sign-in-code = Code van 6 cijfers
sign-in-code-hint = Uit de app op uw telefoon, bijvoorbeeld 123 456.
sign-in-code-action = Inloggen
sign-in-code-back = Terug naar stap 1
sign-in-code-demo = Dit is een demo. De code is nu:
sign-out-title = Uitloggen
sign-out-lead = Daarna kan niemand op dit apparaat meer bij uw gegevens.
sign-out-action = Uitloggen
session-kind-resident = Met een link per e-mail
session-kind-staff = Met wachtwoord en code
account-new-name = Bewoner
account-title = Mijn gegevens
account-name = Naam
account-name-hint = Deze naam staat bij uw plannen. Het hoeft niet uw echte naam te zijn.
account-language = Taal
account-language-hint = Voor deze website en voor e-mail.
account-save = Bewaar naam en taal
account-email-title = E-mailadres
account-email-hint = Niemand anders ziet dit adres. Een ander adres? Log daarmee in: dat wordt een nieuw account.
account-sessions-title = Waar u bent ingelogd
account-sessions-lead = Kent u een apparaat niet? Beëindig het dan hier.
account-session-browser = Browser
account-session-since = Ingelogd sinds
account-session-seen = Laatst gezien
account-session-action = Beëindigen
account-session-this = dit apparaat
account-session-end = Beëindig
account-browser-unknown = Onbekende browser
account-data-title = Alles wat wij van u bewaren
account-data-lead = U kunt het inzien en meenemen.
account-export = Haal mijn gegevens op (JSON)
account-erase = Verwijder mijn account
account-erase-title = Uw account verwijderen
account-erase-lead = Dit kan niet ongedaan worden gemaakt.
account-erase-goes = Uw naam en e-mailadres verdwijnen. U krijgt geen berichten meer.
account-erase-stays = Plannen die u indiende blijven staan, zonder uw naam. Anderen hebben erop gesteund of gestemd.
account-erase-votes = Een stem met een code van de brief blijft tellen. Die is niet aan uw account verbonden.
account-erase-action = Verwijder mijn account
account-back = Terug naar mijn gegevens
account-plans-title = Mijn plannen
account-plans-none = U hebt nog geen plan ingediend.
account-plans-find = Kijk waar dat nu kan
notice-signed-out = U bent uitgelogd.
notice-sign-in-again = Het duurde te lang. Vul uw wachtwoord nog een keer in.
notice-saved = Opgeslagen.
notice-session-ended = Dat apparaat is uitgelogd.
notice-erased = Uw account is verwijderd en u bent uitgelogd.
mail-sign-in-subject = Uw link om in te loggen bij { $organisation }
mail-sign-in-body =
    Goedendag,

    Met deze link logt u in bij { $organisation }:

    { $link }

    De link werkt { $minutes } minuten en één keer.

    Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Niemand komt binnen zonder deze link.
