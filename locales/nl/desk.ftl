# The staff desk of today, and the outbox.
desk-heading = { $count ->
    [0] Er wacht niets op u
    [1] Eén ding wacht op u
    [2] Twee dingen wachten op u
    [3] Drie dingen wachten op u
    [4] Vier dingen wachten op u
    [5] Vijf dingen wachten op u
    [6] Zes dingen wachten op u
    [7] Zeven dingen wachten op u
    [8] Acht dingen wachten op u
    [9] Negen dingen wachten op u
    [10] Tien dingen wachten op u
   *[other] { $count } dingen wachten op u
}
desk-lead = Niets is te laat. Het eerste is voor { $first }.
desk-lead-late = { $late ->
    [one] Eén ding is te laat. Begin daarmee.
   *[other] { $late } dingen zijn te laat. Begin daarmee.
}
desk-lead-empty = Hier komt te staan wat u moet doen: plannen toetsen, adviezen, afspraken en stemmen op papier.
desk-mine = Wacht op u
desk-asked = Wat u aan anderen vroeg
desk-team = Voor het team
desk-undertakings = Uw opgaven
desk-undertakings-none = U bent nu van geen opgave de eigenaar.
desk-to-undertakings = Naar alle opgaven
desk-undertakings-caption = Waar elke opgave staat en wat de volgende stap is
desk-undertaking = Opgave
desk-stage = Stap
desk-next = Wat nu
desk-until = tot en met { $day }
desk-kind-check = toets
desk-kind-advice = advies
desk-kind-promise = afspraak
desk-kind-paper = stem op papier
desk-kind-count = telling
desk-kind-decision = besluit
desk-due-late = { $count ->
    [one] { $count } dag te laat
   *[other] { $count } dagen te laat
}
desk-due-today = vandaag
desk-due-tomorrow = morgen
desk-due = vóór { $day }
desk-title = { $title }
desk-check = Plan { $number }: { $title }
desk-check-why = Open punten: { $open } van { $total }.
desk-check-action = Toets dit plan
desk-check-action-go-on = Ga verder met toetsen
desk-checks = Plannen toetsen: { $undertaking }
desk-checks-why = { $late ->
    [0] { $count ->
        [one] { $count } plan wacht op een toets.
       *[other] { $count } plannen wachten op een toets.
    }
   *[other] { $count ->
        [one] { $count } plan wacht op een toets en is te laat.
       *[other] { $count } plannen wachten op een toets, waarvan { $late } te laat.
    }
}
desk-checks-action = Bekijk de plannen
desk-below = Te weinig steun: { $undertaking }
desk-below-why = { $count ->
    [one] { $count } plan haalde de steun niet. De indiener wacht op bericht.
   *[other] { $count } plannen haalden de steun niet. De indieners wachten op bericht.
}
desk-below-action = Wijs deze plannen af met een reden
desk-advice-mine = { $name } vraagt advies
desk-advice-asked = { $name } is om advies gevraagd
desk-advice-why = Plan { $number }, { $title }: { $question }
desk-advice-mine-action = Geef advies
desk-advice-asked-action = Bekijk de vraag
desk-promise-why = Meld dat het klaar is, of leg uit waarom het later wordt.
desk-promise-action = Naar de afspraak
desk-promise-asked-why = Deze afspraak wacht op uw ja.
desk-promise-asked-action = Bekijk wat er gevraagd is
desk-paper = Stemmen op papier: { $undertaking }
desk-paper-why = { $count ->
    [one] { $count } stembiljet wacht op een tweede lezer.
   *[other] { $count } stembiljetten wachten op een tweede lezer.
}
desk-paper-action = Voer de stembiljetten in
desk-count-why = De stemming is gesloten en kan worden geteld.
desk-count-action = Ga naar de telling
desk-lot-why = Plannen eindigden gelijk. Er is loting nodig.
desk-lot-action = Vul de loting in
desk-decide-why = De uitslag is er. Er is een besluit met een reden nodig.
desk-decide-action = Neem het besluit
desk-next-preparing = Maak het kader af
desk-next-announced = Bekijk de opgave
desk-next-collecting = Bekijk de plannen die binnenkomen
desk-next-checking = Toets de plannen
desk-next-voting = Bekijk de stemrol
desk-next-counting = Tel de stemmen
desk-next-deciding = Leg het besluit vast
desk-next-executing = Volg de afspraken
desk-next-closed = Lees de les
post-heading = Post die het bureau verstuurt
post-heading-failed = { $count ->
    [one] Eén bericht kwam niet aan
   *[other] { $count } berichten kwamen niet aan
}
post-heading-closed = De post is alleen voor organisatoren en beheerders
post-closed = In de post staan adressen van bewoners. Vraag een organisator of een beheerder als u iets zoekt.
post-lead = De nieuwste berichten staan bovenaan. Persoonlijke links laten wij hier niet zien.
post-lead-demo = Dit is de demo: er gaat geen mail de deur uit. U leest hier elk bericht en kunt op de links klikken.
post-filter-all = Alles ({ $count })
post-filter-failed = Niet aangekomen ({ $count })
post-filter-waiting = Wacht ({ $count })
post-filter-sent = Verstuurd ({ $count })
post-state-failed = niet aangekomen
post-state-waiting = wacht
post-state-sent = verstuurd
post-empty = Hier staat geen post. Berichten komen vanzelf als er iets gebeurt.
post-to = aan
post-retry = Probeer opnieuw te versturen
notice-post-retried = Het bericht gaat opnieuw de deur uit.
refusal-notice-not-failed = Dit bericht is al verstuurd of staat al klaar.
