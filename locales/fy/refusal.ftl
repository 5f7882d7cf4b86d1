# Why the domain says no: `refusal-CODE`, or `refusal-CODE-FIELD` where one field needs its own words.
# Each sentence says what to do.
refusal-field-empty = Folje dit yn.
refusal-field-empty-email = Folje jo e-mailadres yn.
refusal-field-empty-password = Folje jo wachtwurd yn.
refusal-field-empty-display_name = Folje in namme yn.
refusal-field-empty-lesson = Skriuw op wat der leard is.
refusal-field-empty-done_with_contributions = Skriuw op wat der mei de ynbring dien is.
refusal-text-too-long = Dizze tekst is { $length } tekens lang. Der passe { $max } yn. Meitsje de tekst koarter.
refusal-email-wrong = Dit is gjin folslein e-mailadres. In adres sjocht der sa út: namme@foarbyld.nl
refusal-date-wrong = Dizze datum bestiet net. Folje in dei, in moanne en in jier yn, bygelyks 14 6 2026.
refusal-money-wrong = Folje in bedrach yn euro's yn, bygelyks 1.500 of 1.500,50.
refusal-choice-missing = Kies ien fan de mooglikheden.
refusal-file-too-large = Dit bestân is grutter as { $megabytes } megabyte. Kies in lytser bestân.
refusal-file-not-text = Wy kinne dit bestân net lêze: it is gjin tekst yn UTF-8. Der is neat feroare. Bewarje it bestân op ’e nij, no as tekst yn UTF-8, en kies it noch in kear. In rekkenprogramma neamt dat “CSV UTF-8”.
refusal-sign-in-wrong = Dit e-mailadres en wachtwurd hearre net by inoar. Sjoch beide nei en probearje it op 'e nij.
refusal-second-factor-wrong = Dizze koade kloppet net of is al brûkt. Wachtsje op de folgjende koade yn jo app en folje dy yn.
refusal-link-used-or-old = Dizze keppeling is al brûkt of âlder as 30 minuten. Freegje in nije keppeling oan.
refusal-code-length = { $length ->
    [one] Dizze koade hat { $length } teken. In koade op de brief hat der 16. Sjoch de koade nei.
   *[other] Dizze koade hat { $length } tekens. In koade op de brief hat der 16. Sjoch de koade nei.
}
refusal-code-typing-error = Yn dizze koade sit in typflater. Sjoch elk teken nei.
refusal-code-wrong = Dizze koade kinne wy net brûke. Sjoch de koade op jo brief nei. Slagget it net, belje dan it nûmer op de brief.
refusal-ballot-empty = Jo hawwe noch neat keazen. Kies op syn minst ien plan.
refusal-ballot-unknown-plan = Plan { $number } stiet net op de stimlist. Helje dit plan fuort.
refusal-ballot-plan-twice = Plan { $number } is twa kear keazen. Kies elk plan ien kear.
refusal-ballot-too-few = { $chosen ->
    [one] Jo keazen { $chosen } plan. Kies der op syn minst { $minimum }.
   *[other] Jo keazen { $chosen } plannen. Kies der op syn minst { $minimum }.
}
refusal-ballot-too-many = { $chosen ->
    [one] Jo keazen { $chosen } plan. Kies der op syn heechst { $maximum }.
   *[other] Jo keazen { $chosen } plannen. Kies der op syn heechst { $maximum }.
}
refusal-ballot-over-budget = Jo kar kostet mei-inoar { $total_cents }. Der is { $budget_cents }. Helje in plan fuort.
refusal-contribution-not-in-this-state = Dit kin net mear yn de stap dêr't dit plan no yn is.
refusal-check-criterion-open = Kies by dit punt ja of nee.
refusal-check-criterion-without-reason = Skriuw by dit punt op wêrom.
refusal-check-without-next-door = Skriuw op wêr't dit plan wol terjochte kin.
refusal-check-admits-what-fails = Dit plan foldocht net oan elk punt. Lit it net ta, of feroarje it oardiel by dat punt.
refusal-check-without-cost = Folje yn wat dit plan nei skatting kostet.
refusal-check-cost-above-budget = Dit plan kostet mear as der te ferdielen is. Ferleegje it bedrach of lit it plan net ta.
refusal-frame-without-goal = Skriuw op wêrfoar't jo dit oan bewenners freegje.
refusal-frame-without-question = Skriuw de fraach oan bewenners op.
refusal-frame-without-user = Skriuw op wa't de antwurden brûkt.
refusal-frame-without-action = Skriuw op wat der mei de antwurden bart.
refusal-frame-without-last-word = Skriuw op wa't it lêste wurd hat.
refusal-frame-without-amount = Folje yn hoefolle jild der te ferdielen is.
refusal-frame-without-criteria = Set op syn minst ien punt op de list dêr't plannen oan foldwaan moatte.
refusal-frame-ballot-limits = It minste tal karren is op syn minst 1 en net heger as it measte. It measte is op syn heechst 100.
refusal-rule-missing = Plak hjir de regel, of kies ien fan de oare regels.
refusal-rule-too-long = De regel is te lang. Der passe { $max } tekens yn.
refusal-rule-unreadable = Dit is gjin telregel. Op rigel { $line }, teken { $place } stiet wat oars as ferwachte. De melding fan it programma: { $problem }
refusal-rule-names-plans = Dizze regel neamt plannen dy’t inoar útslute. De plannen krije letter pas in nûmer. Helje “exclusions” út de regel.
refusal-rule-without-meaning = Mei dizze regel kin net teld wurde. De melding fan it programma: { $problem }
refusal-rule-does-not-fit = Dizze regel past net by de stimbiljetten. De melding fan it programma: { $problem }
refusal-rule-weighs-groups = Dizze regel weecht groepen stimmers ferskillend. Hjir telle alle stimmen like swier. Helje “weights” út de regel.
refusal-rule-too-large = Dizze regel freget te folle rekkenwurk. Kies bygelyks in gruttere stap.
refusal-rule-step-too-small = De dielen groeie yn te lytse stappen. Kies in stap fan op syn minst ien sint.
refusal-frame-phase-ends-before-it-begins = De ein leit foar it begjin. Kies in lettere eindatum.
refusal-frame-vote-before-check-ends = De stimming begjint foardat alle plannen yntsjinne en hifke binne. Lit de stimming letter begjinne.
refusal-frame-decision-before-vote-ends = It beslút falt foardat de stimming slút. Kies in lettere datum.
refusal-frame-dates-passed = Dizze datum is al foarby. Kies in datum dy't noch komt.
refusal-frame-frozen = De stimming is begûn of al foarby. It ramt kin net mear feroarje.
refusal-change-without-reason = Skriuw op wêrom't dit feroaret. Elkenien kin dat lêze.
refusal-decision-without-reason = Skriuw op wêrom't dit besletten is. Elkenien kin dat lêze.
refusal-decision-without-decider = Folje yn wa't dit beslút nimt.
refusal-departure-without-reason = Skriuw op wêrom't by dit plan fan de útslach ôfwykt wurdt.
refusal-departure-changes-nothing = By dit plan feroaret der neat oan de útslach. Helje de ôfwiking fuort.
refusal-promise-date-passed = De datum fan dizze ôfspraak is foarby. Jou oan oft de ôfspraak neikommen is.
refusal-promise-new-date-passed = De nije datum is al foarby. Kies in datum dy't noch komt.
refusal-promise-silence-too-short = De ûntfanger hat noch tiid om te antwurdzjen: 14 dagen yn totaal.
refusal-promise-not-in-this-state = Dit kin net yn de steat dêr't dizze ôfspraak no yn is.
refusal-lesson-too-many-lines = In les hat op syn heechst fiif rigels. Dit binne der { $lines }.
refusal-password-too-short = In wachtwurd hat op syn minst { $min } tekens. In sin fan fjouwer wurden is goed te ûnthâlden.
refusal-erase-official = Dit akkount heart by in meiwurker. Freegje in behearder om it fuort te heljen.
