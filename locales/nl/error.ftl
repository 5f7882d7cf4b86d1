# Pages for what goes wrong: a title that says what happened, a text that says what is safe and what to do.
failure-not-found-title = Deze pagina bestaat niet
failure-not-found-text = Misschien klopt het adres niet, of is de pagina weg. Kijk of u het adres goed hebt overgenomen.
failure-signed-out-title = U bent niet ingelogd
failure-signed-out-text = Misschien bent u te lang weggeweest. Wat u invulde, staat nog in uw browser. Log in een nieuw tabblad in, kom hier terug met de knop Vorige en verstuur het formulier opnieuw.
failure-signed-out-action = Inloggen
failure-bad-request-title = Dit konden wij niet lezen
failure-bad-request-text = Er is niets opgeslagen. Ga terug met de knop Vorige van uw browser en probeer het nog een keer.
failure-refused-title = Dit kan nu niet
failure-refused-text = Er is niets veranderd.
failure-cross-site-title = Dit formulier kwam van een andere website
failure-cross-site-text = Voor uw veiligheid hebben wij het niet aangenomen. Er is niets veranderd. Open de pagina hier en vul het formulier opnieuw in.
failure-method-title = Dit adres is geen pagina
failure-method-text = Er is niets veranderd. Ga terug en gebruik de knop op de pagina.
failure-conflict-title = Iemand anders was net iets eerder
failure-conflict-text = Dit is intussen veranderd. Uw wijziging is niet opgeslagen, maar staat nog in uw browser. Open de pagina in een nieuw tabblad om te zien wat er nu staat.
failure-too-large-title = Dit is te groot
failure-too-large-text = Een formulier mag met foto niet groter zijn dan 12 megabyte. Er is niets opgeslagen. Ga terug met de knop Vorige: wat u invulde, staat er nog.
failure-wrong-type-title = Dit soort bestand lezen wij niet
failure-wrong-type-text = Er is niets opgeslagen. Ga terug en verstuur het formulier van de pagina.
failure-too-many-title = Even wachten
failure-too-many-text = { $minutes ->
    [one] Er is te vaak geprobeerd. Probeer het over { $minutes } minuut opnieuw.
   *[other] Er is te vaak geprobeerd. Probeer het over { $minutes } minuten opnieuw.
}
failure-unavailable-title = Het duurt te lang
failure-unavailable-text = De server is nu te druk of start opnieuw. Probeer het over een minuut nog een keer. Wat u eerder bevestigd zag, is veilig opgeslagen.
failure-internal-title = Er ging bij ons iets mis
failure-internal-text = Dit ligt niet aan u. Wat u eerder bevestigd zag, is veilig opgeslagen. Wat u nu verstuurde waarschijnlijk niet: ga terug met de knop Vorige en probeer het nog een keer.
failure-internal-reference = Blijft het misgaan? Geef dan deze code door:
failure-unknown-host-title = Hier is nog geen gemeente ingericht
failure-unknown-host-text = Deze server kent het adres “{ $host }” niet. Beheerder: voeg dit adres toe aan een organisatie.
failure-help = Hulp en contact
