# The staff desk of today, and the outbox.
desk-heading = { $count ->
    [0] Er wacht niets op je
    [1] Eén ding wacht op je
    [2] Twee dingen wachten op je
    [3] Drie dingen wachten op je
    [4] Vier dingen wachten op je
    [5] Vijf dingen wachten op je
    [6] Zes dingen wachten op je
    [7] Zeven dingen wachten op je
    [8] Acht dingen wachten op je
    [9] Negen dingen wachten op je
    [10] Tien dingen wachten op je
   *[other] { $count } dingen wachten op je
}
desk-lead-empty = Hier komt te staan wat je moet doen: plannen toetsen, adviezen, afspraken en stemmen op papier.
desk-mine = Wacht op je
desk-asked = Wat je aan anderen vroeg
desk-undertakings = Je opgaven
desk-undertakings-none = Je bent nu van geen opgave de eigenaar.
desk-promise-asked-why = Deze afspraak wacht op je ja.
post-closed = In de post staan adressen van bewoners. Vraag een organisator of een beheerder als je iets zoekt.
post-lead-demo = Dit is de demo: er gaat geen mail de deur uit. Je leest hier elk bericht en kunt op de links klikken.
