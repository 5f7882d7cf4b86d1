# Medewerkers: rollen, uitnodigen, sessies; en het begin van een medewerker.
staff-welcome-lead = Welkom, { $name }. Daarna kun je meteen aan het werk.
staff-welcome-factor-lead = Open op je telefoon een app die codes maakt en scan deze tekening.
mail-staff-welcome-body = Dag,

    { $organisation } heeft je toegang gegeven tot het bureau. Kies met deze link een wachtwoord en zet de code-app aan:

    { $link }

    De link werkt { $days } dagen en één keer. Ken je deze organisatie niet? Dan hoef je niets te doen.
