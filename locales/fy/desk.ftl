# The staff desk of today, and the outbox.
desk-heading = { $count ->
    [0] Der wachtet neat op jo
    [1] Ien ding wachtet op jo
    [2] Twa dingen wachtsje op jo
    [3] Trije dingen wachtsje op jo
    [4] Fjouwer dingen wachtsje op jo
    [5] Fiif dingen wachtsje op jo
    [6] Seis dingen wachtsje op jo
    [7] Sân dingen wachtsje op jo
    [8] Acht dingen wachtsje op jo
    [9] Njoggen dingen wachtsje op jo
    [10] Tsien dingen wachtsje op jo
   *[other] { $count } dingen wachtsje op jo
}
desk-lead = Neat is te let. It earste is foar { $first }.
desk-lead-late = { $late ->
    [one] Ien ding is te let. Begjin dêrmei.
   *[other] { $late } dingen binne te let. Begjin dêrmei.
}
desk-lead-empty = Hjir komt te stean wat jo dwaan moatte: plannen toetse, advizen, ôfspraken en stimmen op papier.
desk-mine = Wachtet op jo
desk-asked = Wat jo oan oaren fregen
desk-team = Foar it team
desk-undertakings = Jo opjeften
desk-undertakings-none = Jo binne no fan gjin opjefte de eigener.
desk-to-undertakings = Nei alle opjeften
desk-undertakings-caption = Wêr't elke opjefte stiet en wat de folgjende stap is
desk-undertaking = Opjefte
desk-stage = Stap
desk-next = Wat no
desk-until = oant en mei { $day }
desk-kind-check = toets
desk-kind-advice = advys
desk-kind-promise = ôfspraak
desk-kind-paper = stim op papier
desk-kind-count = telling
desk-kind-decision = beslút
desk-due-late = { $count ->
    [one] { $count } dei te let
   *[other] { $count } dagen te let
}
desk-due-today = hjoed
desk-due-tomorrow = moarn
desk-due = foar { $day }
desk-title = { $title }
desk-check = Plan { $number }: { $title }
desk-check-why = Iepen punten: { $open } fan { $total }.
desk-check-action = Toets dit plan
desk-check-action-go-on = Gean fierder mei toetsen
desk-checks = Plannen toetse: { $undertaking }
desk-checks-why = { $late ->
    [0] { $count ->
        [one] { $count } plan wachtet op in toets.
       *[other] { $count } plannen wachtsje op in toets.
    }
   *[other] { $count ->
        [one] { $count } plan wachtet op in toets en is te let.
       *[other] { $count } plannen wachtsje op in toets, dêrfan { $late } te let.
    }
}
desk-checks-action = Besjoch de plannen
desk-below = Te min stipe: { $undertaking }
desk-below-why = { $count ->
    [one] { $count } plan helle de stipe net. De yntsjinner wachtet op berjocht.
   *[other] { $count } plannen hellen de stipe net. De yntsjinners wachtsje op berjocht.
}
desk-below-action = Wiis dizze plannen ôf mei in reden
desk-advice-mine = { $name } freget advys
desk-advice-asked = { $name } is om advys frege
desk-advice-why = Plan { $number }, { $title }: { $question }
desk-advice-mine-action = Jou advys
desk-advice-asked-action = Besjoch de fraach
desk-promise-why = Meld dat it klear is, of lis út wêrom't it letter wurdt.
desk-promise-action = Nei de ôfspraak
desk-promise-asked-why = Dizze ôfspraak wachtet op jo ja.
desk-promise-asked-action = Besjoch wat der frege is
desk-paper = Stimmen op papier: { $undertaking }
desk-paper-why = { $count ->
    [one] { $count } stimbiljet wachtet op in twadde lêzer.
   *[other] { $count } stimbiljetten wachtsje op in twadde lêzer.
}
desk-paper-action = Fier de stimbiljetten yn
desk-count-why = De stimming is sletten en kin teld wurde.
desk-count-action = Gean nei de telling
desk-lot-why = Plannen einigen gelyk. Der is lotting nedich.
desk-lot-action = Folje de lotting yn
desk-decide-why = De útslach is der. Der is in beslút mei in reden nedich.
desk-decide-action = Nim it beslút
desk-next-preparing = Meitsje it kader ôf
desk-next-announced = Besjoch de opjefte
desk-next-collecting = Besjoch de plannen dy't binnenkomme
desk-next-checking = Toets de plannen
desk-next-voting = Besjoch de stimrol
desk-next-counting = Tel de stimmen
desk-next-deciding = Lis it beslút fêst
desk-next-executing = Folgje de ôfspraken
desk-next-closed = Lês de les
post-heading = Post dy't it buro ferstjoert
post-heading-failed = { $count ->
    [one] Ien berjocht kaam net oan
   *[other] { $count } berjochten kamen net oan
}
post-heading-closed = De post is allinnich foar organisatoaren en behearders
post-closed = Yn de post steane adressen fan bewenners. Freegje in organisator of in behearder as jo wat sykje.
post-lead = De nijste berjochten steane boppe-oan. Persoanlike keppelings litte wy hjir net sjen.
post-lead-demo = Dit is de demo: der giet gjin mail de doar út. Jo lêze hjir elk berjocht en kinne op de keppelings klikke.
post-filter-all = Alles ({ $count })
post-filter-failed = Net oankommen ({ $count })
post-filter-waiting = Wachtet ({ $count })
post-filter-sent = Ferstjoerd ({ $count })
post-state-failed = net oankommen
post-state-waiting = wachtet
post-state-sent = ferstjoerd
post-empty = Hjir stiet gjin post. Berjochten komme fansels as der wat bart.
post-to = oan
post-retry = Besykje op 'e nij te ferstjoeren
notice-post-retried = It berjocht giet op 'e nij de doar út.
refusal-notice-not-failed = Dit berjocht is al ferstjoerd of stiet al klear.
