# Voting: code, choice, check, receipt.
vote-crumb = Stemmen
vote-rule-approval = { $maximum ->
    [one] Kies één plan.
   *[other] Kies ten minste { $minimum } en ten hoogste { $maximum } plannen.
}
vote-rule-budget = Kies plannen die samen niet meer kosten dan { $amount }.
vote-code-title = Vul de code uit uw brief in
vote-code-lead = De code heeft 16 tekens, in vier groepjes van vier.
vote-code = Code uit de brief
vote-code-hint = Bijvoorbeeld 7KQ4-M2XA-9TRD-W3H8. Spaties, streepjes, grote en kleine letters maken niet uit.
vote-code-action = Naar stap 2: plannen kiezen
vote-help-title = Lukt het niet?
vote-help-code = In de code staan geen letters I, L, O en U. Een rondje is een nul, een streepje is een een.
vote-help-lost = Bent u de brief kwijt? Dan kunt u een nieuwe krijgen. De oude code werkt dan niet meer.
vote-help-who = Vraag het aan:
vote-until = Stemmen kan tot en met
vote-rules-mark = Kenmerk van de spelregels
vote-rules-mark-text = Staat op de brief hetzelfde kenmerk? Dan zijn de regels niet veranderd.
vote-over-text = Er zijn geen stemmen meer mogelijk. Wat is uitgebracht, telt mee.
vote-over-action = Naar de uitslag
vote-early-text = Bewaar de brief met de code tot die dag.
vote-early-action = Bekijk de plannen
notice-vote-code-again = Vul de code nog een keer in. Er is meer dan een half uur voorbij, of de stem is al uitgebracht, bijvoorbeeld in een ander tabblad. Een stem die is uitgebracht, is bewaard.
vote-choose-title = Kies uw plannen
vote-choose-action = Naar stap 3: uw keuze controleren
vote-again = Met deze code is al gestemd. Brengt u nu een stem uit, dan vervangt die de vorige. Alleen de laatste telt.
vote-search = Zoek in de plannen
vote-filter = Buurt of onderwerp
vote-everywhere = Alle plannen
vote-search-action = Zoek
vote-found = { $count ->
    [0] Geen enkel plan van de lijst van { $all } past bij deze zoekvraag.
    [one] Hieronder staat { $count } plan van de lijst van { $all }. Gekozen plannen blijven altijd staan.
   *[other] Hieronder staan { $count } plannen van de lijst van { $all }. Gekozen plannen blijven altijd staan.
}
vote-plans = Plannen op de stemlijst
vote-check-title = Klopt uw keuze?
vote-check-lead = Er is nog niets uitgebracht.
vote-check-caption = Gekozen plannen
vote-cast-action = Breng mijn stem uit
vote-check-back = Terug naar stap 2: iets anders kiezen
vote-check-change = Na het uitbrengen kunt u uw stem met dezelfde code veranderen tot
vote-done-title = Uw stem is uitgebracht
vote-done-summary = { $count ->
    [one] { $count } plan, samen { $total }.
   *[other] { $count } plannen, samen { $total }.
}
vote-done-receipt = Uw bewijs
vote-done-copy = Kopieer het bewijs
vote-done-receipt-text = Met dit bewijs kunt u nakijken of uw stem in de stembus zit. Het zegt niet wat u koos.
vote-done-change = Van gedachten veranderd? Stem opnieuw met dezelfde code, tot
vote-done-over = U bent klaar. Op dit apparaat staat niets meer van uw stem. Sluit deze pagina als anderen dit apparaat ook gebruiken.
vote-follow-title = Wilt u de uitslag per e-mail?
vote-follow-email = E-mailadres
vote-follow-hint = Dit adres staat los van uw stem. Wij gebruiken het voor de uitslag en het besluit.
vote-follow-action = Stuur mij de uitslag
vote-followed-title = U krijgt de uitslag per e-mail
vote-followed-text = Het adres is bewaard, los van uw stem.
vote-done-back = Naar de pagina van deze opgave
vote-find-link = Kijk na of een stem in de stembus zit
vote-find-title = Zit uw stem in de stembus?
vote-find-lead = Vul het bewijs in dat u kreeg toen u stemde.
vote-find-word = Bewijs
vote-find-hint = Twaalf tekens, in drie groepjes van vier.
vote-find-action = Kijk na
vote-find-yes = Ja, de stem met dit bewijs zit in de stembus.
vote-find-no = Er zit geen stem met dit bewijs in de stembus. Kijk het bewijs na. Is er later opnieuw gestemd met dezelfde code? Dan geldt alleen het laatste bewijs.
ballot-channel-online = Stemmen op de website
ballot-channel-paper = Stemmen op papier
ballot-channel-file = Stemmen uit een bestand
refusal-code-not-valid = Met deze code kan niet worden gestemd. Kijk elk teken na. Klopt de code, vraag dan een nieuwe brief aan.
refusal-pass-expired = Er is meer dan een half uur voorbij. Er is niets uitgebracht. Ga terug naar stap 1 en vul de code opnieuw in.
refusal-vote-not-open = Stemmen kan vanaf { $day } om { $time }.
refusal-vote-closed = Het stemmen is gesloten sinds { $day } om { $time }.
refusal-vote-still-open = Het stemmen is nog open. Tellen kan daarna.
refusal-ballot-does-not-fit = Deze keuze past niet op het stembiljet. Kies alleen plannen van de lijst.
vote-map-title = Kaart van de plannen
vote-map-text = Elk nummer op de kaart is een plan. Kies een nummer om naar dat plan in de lijst te gaan.
vote-done-replaces = Deze stem vervangt de stem die eerder met deze code is uitgebracht. Alleen deze stem telt.
vote-done-replaced = Deze stem was al opgeslagen. Daarna is met dezelfde code opnieuw gestemd. Alleen die laatste stem telt.
refusal-vote-not-stored = Wij konden uw stem nu niet opslaan. Uw keuze staat hieronder nog. Druk over een minuut opnieuw op de knop. Ook als u vaker drukt, telt uw stem één keer.
