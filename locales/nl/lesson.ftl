# De les waarmee een opgave sluit.
lesson-heading = Sluit deze opgave met een les
lesson-heading-early = Deze opgave kan nog niet sluiten
lesson-heading-closed = Deze opgave is gesloten
lesson-early = Een opgave sluit pas nadat er een besluit op de uitslag is.
lesson-lead = Wie meedeed, leest hier wat er met de inbreng is gedaan en wat een volgende keer beter kan.
lesson-open =
    { $count ->
        [0] Er lopen geen afspraken meer.
        [one] Er loopt nog één afspraak. Die blijft open en blijft in het register staan:
       *[other] Er lopen nog { $count } afspraken. Die blijven open en blijven in het register staan:
    }
lesson-lesson = De les
lesson-lesson-hint = Ten hoogste vijf regels: wat gebeurde er, en wat betekent dat voor een volgende keer.
lesson-done = Wat er met de inbreng is gedaan
lesson-done-hint = Ook wat er gebeurde met plannen die niet zijn gekozen.
lesson-who-hears = Iedereen die meedeed en een adres achterliet, krijgt bericht.
lesson-save = Opgave sluiten en les bekendmaken
lesson-to-report = Lees het verslag
notice-undertaking-closed = De opgave is gesloten. Dit is het verslag.
refusal-lesson-without-decision = Er is nog geen besluit. Een opgave sluit pas daarna.
mail-lesson-subject = { $undertaking } is afgerond
mail-lesson-body =
    { $undertaking } is afgerond. Dank voor uw inbreng.

    Wat er met de inbreng is gedaan:
    { $done }

    Wat wij hebben geleerd:
    { $lesson }

    Afspraken die nog lopen: { $open }. Volg ze op { $promises }
    Het hele verslag: { $report }
