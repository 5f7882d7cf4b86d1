# Medewerkers: rollen, uitnodigen, sessies; en het begin van een medewerker.
staff-title = Medewerkers
staff-door = Wie hier werkt en wat elk mag.
staff-count = { $count ->
    [one] { $count } medewerker werkt hier.
   *[other] { $count } medewerkers werken hier.
}
staff-name = Naam
staff-name-hint = Zoals collega’s en bewoners de naam zien. Een functie mag ook.
staff-email = E-mailadres
staff-roles = Rollen
staff-roles-hint = Een medewerker heeft ten minste één rol. Een beheerder ziet of beslist niets van de inhoud zonder een tweede rol.
staff-role-admin = Medewerkers, gebieden, thema en instellingen.
staff-role-organiser = Opent opgaven, toetst plannen, leidt de stemming, maakt afspraken.
staff-role-adviser = Geeft advies en voert plannen en stembiljetten van papier in.
staff-role-decider = Besluit namens college of raad.
staff-add-title = Een medewerker toevoegen
staff-add-lead = De medewerker krijgt een e-mail met een link. Daarmee kiest die zelf een wachtwoord en zet de code-app aan.
staff-add-action = Voeg toe en stuur de link
staff-is-set-up = Kan inloggen
staff-not-set-up = Heeft de link nog niet gebruikt
staff-roles-save = Bewaar de rollen
staff-reset-title = Telefoon of wachtwoord kwijt
staff-reset-lead = Wachtwoord, code-app en sessies vervallen meteen. De medewerker krijgt een nieuwe link, die drie dagen werkt.
staff-reset-action = Stuur een nieuwe link
staff-remove-title = Werkt hier niet meer
staff-remove-lead = De rollen vervallen meteen. Besluiten en afspraken houden hun naam.
staff-remove-action = Haal alle rollen weg
staff-sessions-title = Waar medewerkers zijn ingelogd
staff-sessions-door = Bekijk en beëindig sessies.
staff-sessions-lead = Beëindig een sessie bij een verloren apparaat. De medewerker kan daarna opnieuw inloggen.
staff-session-browser = Browser
staff-session-seen = Laatst gezien
staff-session-end = Beëindig
notice-staff-added = De medewerker is toegevoegd. De link is onderweg per e-mail.
notice-staff-roles = De rollen zijn bewaard. Ze gelden vanaf de volgende klik.
notice-staff-reset = De oude toegang is vervallen. Er is een nieuwe link onderweg per e-mail.
notice-staff-removed = Alle rollen zijn weggehaald.
notice-staff-session-ended = De sessie is beëindigd.
notice-staff-welcome = Welkom. Wachtwoord en code-app zijn ingesteld.
staff-welcome-title = Kies een wachtwoord en zet de code-app aan
staff-welcome-lead = Welkom, { $name }. Daarna kunt u meteen aan het werk.
staff-welcome-password = Nieuw wachtwoord
staff-welcome-password-hint = Ten minste 12 tekens. Een zin van vier woorden is goed te onthouden.
staff-welcome-factor-title = De code-app
staff-welcome-factor-lead = Open op uw telefoon een app die codes maakt en scan deze tekening.
staff-welcome-picture = QR-code voor de code-app. Dezelfde sleutel staat hieronder in letters.
staff-welcome-type = Lukt scannen niet? Typ deze sleutel in de app:
staff-welcome-code = Code van 6 cijfers
staff-welcome-code-hint = De app laat nu een code zien, bijvoorbeeld 123 456.
staff-welcome-action = Bewaar en log in
staff-welcome-old-title = Deze link werkt niet meer
staff-welcome-old-lead = De link is al gebruikt, ouder dan drie dagen, of vervangen door een nieuwere. Vraag een beheerder om een nieuwe link.
staff-welcome-old-action = Inloggen voor het bureau
mail-staff-welcome-subject = Aan het werk bij { $organisation }: kies een wachtwoord
mail-staff-welcome-body = Dag,

    { $organisation } heeft u toegang gegeven tot het bureau. Kies met deze link een wachtwoord en zet de code-app aan:

    { $link }

    De link werkt { $days } dagen en één keer. Kent u deze organisatie niet? Dan hoeft u niets te doen.
refusal-staff-without-role = Kies ten minste één rol. Werkt deze medewerker hier niet meer? Haal dan onder aan de pagina alle rollen weg.
refusal-staff-exists = Op dit e-mailadres staat al een medewerker. Zoek de naam op in de lijst en wijzig daar de rollen.
refusal-staff-own-admin = Een beheerder kan de eigen rol van beheerder niet weghalen. Vraag het een andere beheerder.
refusal-staff-without-address = Deze medewerker heeft geen e-mailadres. Voeg de medewerker opnieuw toe.
refusal-welcome-used-or-old = Deze link is al gebruikt of te oud. Vraag een beheerder om een nieuwe link.
