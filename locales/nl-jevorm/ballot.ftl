# Voting: code, choice, check, receipt.
vote-code-title = Vul de code uit je brief in
vote-help-lost = Ben je de brief kwijt? Dan kun je een nieuwe krijgen. De oude code werkt dan niet meer.
vote-choose-title = Kies je plannen
vote-choose-action = Naar stap 3: je keuze controleren
vote-again = Met deze code is al gestemd. Breng je nu een stem uit, dan vervangt die de vorige. Alleen de laatste telt.
vote-check-title = Klopt je keuze?
vote-check-change = Na het uitbrengen kun je je stem met dezelfde code veranderen tot
vote-done-title = Je stem is uitgebracht
vote-done-receipt = Je bewijs
vote-done-receipt-text = Met dit bewijs kun je nakijken of je stem in de stembus zit. Het zegt niet wat je koos.
vote-done-over = Je bent klaar. Op dit apparaat staat niets meer van je stem. Sluit deze pagina als anderen dit apparaat ook gebruiken.
vote-follow-title = Wil je de uitslag per e-mail?
vote-follow-hint = Dit adres staat los van je stem. Wij gebruiken het voor de uitslag en het besluit.
vote-followed-title = Je krijgt de uitslag per e-mail
vote-followed-text = Het adres is bewaard, los van je stem.
vote-find-title = Zit je stem in de stembus?
vote-find-lead = Vul het bewijs in dat je kreeg toen je stemde.
