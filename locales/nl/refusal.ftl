# Why the domain says no: `refusal-CODE`, or `refusal-CODE-FIELD` where one field needs its own words.
# Each sentence says what to do.
refusal-field-empty = Vul dit in.
refusal-field-empty-email = Vul uw e-mailadres in.
refusal-field-empty-password = Vul uw wachtwoord in.
refusal-field-empty-display_name = Vul een naam in.
refusal-field-empty-lesson = Schrijf op wat er is geleerd.
refusal-field-empty-done_with_contributions = Schrijf op wat er met de inbreng is gedaan.
refusal-text-too-long = Deze tekst is { $length } tekens lang. Er passen er { $max }. Maak de tekst korter.
refusal-email-wrong = Dit is geen volledig e-mailadres. Een adres ziet er zo uit: naam@voorbeeld.nl
refusal-date-wrong = Deze datum bestaat niet. Vul een dag, een maand en een jaar in, bijvoorbeeld 14 6 2026.
refusal-money-wrong = Vul een bedrag in euro's in, bijvoorbeeld 1.500 of 1.500,50.
refusal-choice-missing = Kies een van de mogelijkheden.
refusal-file-too-large = Dit bestand is groter dan { $megabytes } megabyte. Kies een kleiner bestand.
refusal-file-not-text = Wij kunnen dit bestand niet lezen: het is geen tekst in UTF-8. Er is niets veranderd. Bewaar het bestand opnieuw, nu als tekst in UTF-8, en kies het nog een keer. Een rekenprogramma noemt dat “CSV UTF-8”.
refusal-sign-in-wrong = Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.
refusal-second-factor-wrong = Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app en vul die in.
refusal-link-used-or-old = Deze link is al gebruikt of ouder dan 30 minuten. Vraag een nieuwe link aan.
refusal-code-length = { $length ->
    [one] Deze code heeft { $length } teken. Een code op de brief heeft er 16. Kijk de code na.
   *[other] Deze code heeft { $length } tekens. Een code op de brief heeft er 16. Kijk de code na.
}
refusal-code-typing-error = In deze code zit een typefout. Kijk elk teken na.
refusal-code-wrong = Deze code kunnen wij niet gebruiken. Kijk de code op uw brief na. Lukt het niet, bel dan het nummer op de brief.
refusal-ballot-empty = U hebt nog niets gekozen. Kies ten minste één plan.
refusal-ballot-unknown-plan = Plan { $number } staat niet op de stemlijst. Haal dit plan weg.
refusal-ballot-plan-twice = Plan { $number } is twee keer gekozen. Kies elk plan één keer.
refusal-ballot-too-few = { $chosen ->
    [one] U koos { $chosen } plan. Kies er ten minste { $minimum }.
   *[other] U koos { $chosen } plannen. Kies er ten minste { $minimum }.
}
refusal-ballot-too-many = { $chosen ->
    [one] U koos { $chosen } plan. Kies er ten hoogste { $maximum }.
   *[other] U koos { $chosen } plannen. Kies er ten hoogste { $maximum }.
}
refusal-ballot-over-budget = Uw keuze kost samen { $total_cents }. Er is { $budget_cents }. Haal een plan weg.
refusal-contribution-not-in-this-state = Dit kan niet meer in de stap waarin dit plan nu is.
refusal-check-criterion-open = Kies bij dit punt ja of nee.
refusal-check-criterion-without-reason = Schrijf bij dit punt op waarom.
refusal-check-without-next-door = Schrijf op waar dit plan wel terechtkan.
refusal-check-admits-what-fails = Dit plan voldoet niet aan elk punt. Laat het niet toe, of verander het oordeel bij dat punt.
refusal-check-without-cost = Vul in wat dit plan naar schatting kost.
refusal-check-cost-above-budget = Dit plan kost meer dan er te verdelen is. Verlaag het bedrag of laat het plan niet toe.
refusal-frame-without-goal = Schrijf op waarvoor u dit aan bewoners vraagt.
refusal-frame-without-question = Schrijf de vraag aan bewoners op.
refusal-frame-without-user = Schrijf op wie de antwoorden gebruikt.
refusal-frame-without-action = Schrijf op wat er met de antwoorden gebeurt.
refusal-frame-without-last-word = Schrijf op wie het laatste woord heeft.
refusal-frame-without-amount = Vul in hoeveel geld er te verdelen is.
refusal-frame-without-criteria = Zet ten minste één punt op de lijst waaraan plannen moeten voldoen.
refusal-frame-ballot-limits = Het minste aantal keuzes is ten minste 1 en niet hoger dan het meeste. Het meeste is ten hoogste 100.
refusal-rule-missing = Plak hier de regel, of kies een van de andere regels.
refusal-rule-too-long = De regel is te lang. Er passen { $max } tekens in.
refusal-rule-unreadable = Dit is geen telregel. Op regel { $line }, teken { $place } staat iets anders dan verwacht. De melding van het programma: { $problem }
refusal-rule-names-plans = Deze regel noemt plannen die elkaar uitsluiten. De plannen krijgen pas later een nummer. Haal “exclusions” uit de regel.
refusal-rule-without-meaning = Met deze regel kan niet worden geteld. De melding van het programma: { $problem }
refusal-rule-does-not-fit = Deze regel past niet bij de stembiljetten. De melding van het programma: { $problem }
refusal-rule-weighs-groups = Deze regel weegt groepen stemmers verschillend. Hier tellen alle stemmen even zwaar. Haal “weights” uit de regel.
refusal-rule-too-large = Deze regel vraagt te veel rekenwerk. Kies bijvoorbeeld een grotere stap.
refusal-rule-step-too-small = De delen groeien in te kleine stappen. Kies een stap van ten minste een cent.
refusal-frame-phase-ends-before-it-begins = Het einde ligt vóór het begin. Kies een latere einddatum.
refusal-frame-vote-before-check-ends = De stemming begint voordat alle plannen zijn ingediend en getoetst. Laat de stemming later beginnen.
refusal-frame-decision-before-vote-ends = Het besluit valt voordat de stemming sluit. Kies een latere datum.
refusal-frame-dates-passed = Deze datum is al voorbij. Kies een datum die nog komt.
refusal-frame-frozen = De stemming is begonnen of al voorbij. Het kader kan niet meer veranderen.
refusal-change-without-reason = Schrijf op waarom dit verandert. Iedereen kan dat lezen.
refusal-decision-without-reason = Schrijf op waarom dit is besloten. Iedereen kan dat lezen.
refusal-decision-without-decider = Vul in wie dit besluit neemt.
refusal-departure-without-reason = Schrijf op waarom bij dit plan van de uitslag wordt afgeweken.
refusal-departure-changes-nothing = Bij dit plan verandert er niets aan de uitslag. Haal de afwijking weg.
refusal-promise-date-passed = De datum van deze afspraak is voorbij. Meld of de afspraak is nagekomen.
refusal-promise-new-date-passed = De nieuwe datum is al voorbij. Kies een datum die nog komt.
refusal-promise-silence-too-short = De ontvanger heeft nog tijd om te antwoorden: 14 dagen in totaal.
refusal-promise-not-in-this-state = Dit kan niet in de staat waarin deze afspraak nu is.
refusal-lesson-too-many-lines = Een les heeft ten hoogste vijf regels. Dit zijn er { $lines }.
refusal-password-too-short = Een wachtwoord heeft ten minste { $min } tekens. Een zin van vier woorden is goed te onthouden.
refusal-erase-official = Dit account hoort bij een medewerker. Vraag een beheerder om het weg te halen.
