# The informal register of frame.ftl: only the messages that differ.
frame-step-1-title = Wat ga je vragen, en waarom?
frame-field-goal-hint = Waarvoor doe je dit? Wat is er straks beter?
frame-field-principles = Waar houd je aan vast?
mail-frame-changed-body =
    Beste inwoner,

    Het kader van { $title } is gewijzigd. De reden:

    { $reason }

    Wat er precies verandert, staat hier:
    { $address }

    Je krijgt dit bericht omdat je een plan hebt ingediend. Je hoeft niets te doen. Past je plan niet meer? Tot de laatste dag van indienen kun je het aanpassen.
frame-method-own-hint = Een regel die hier niet bij staat, bijvoorbeeld met een budget per buurt. Je plakt hem onderaan deze pagina.
frame-field-rule-hint = De inhoud van een bestand regel.json. Zo’n bestand staat bij elke uitslag. Kies je hierboven “Een andere regel”, dan telt alleen wat hier staat: ook voor een gelijke stand en voor grenzen.
