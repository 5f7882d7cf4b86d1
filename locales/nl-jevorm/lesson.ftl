# De les waarmee een opgave sluit.
mail-lesson-body =
    { $undertaking } is afgerond. Dank voor je inbreng.

    Wat er met de inbreng is gedaan:
    { $done }

    Wat wij hebben geleerd:
    { $lesson }

    Afspraken die nog lopen: { $open }. Volg ze op { $promises }
    Het hele verslag: { $report }
