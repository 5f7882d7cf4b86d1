# The clock of the demo.
clock-title = Het is nu { $now }
clock-lead = Dit is een demo. Zet de klok vooruit om een begroting van begin tot eind te zien. De klok gaat alleen vooruit, en alleen in de demo. Wie is ingelogd, blijft ingelogd.
clock-card-title = Klok van de demo
clock-card-text = In het echt duurt elke fase weken. Hier kan de tijd vooruit, naar de volgende fase.
clock-card-link = Zet de klok vooruit
clock-phase-title = Naar de volgende fase
clock-phase-label = Van welke opgave?
clock-phase-button = Zet de klok op de volgende fase
clock-days-title = Een aantal dagen vooruit
clock-days-label = Aantal dagen
clock-days-button = Zet de klok zoveel dagen vooruit
clock-nothing = Er is geen opgave die nog een volgende fase heeft. Maak eerst een kader bekend.
notice-clock-moved = De klok is vooruitgezet.
refusal-clock-no-next-phase = Deze opgave heeft geen volgende fase meer. Kies een andere opgave.
