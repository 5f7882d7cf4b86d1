# Plans: making one, the list, one plan's story, support, confirming.
contribution-state-draft = Concept
contribution-state-unconfirmed = Wacht op bevestiging
contribution-state-open = Ingediend
contribution-state-admitted = Op de stemlijst
contribution-state-refused = Niet op de stemlijst
contribution-state-withdrawn = Ingetrokken
channel-online = Via deze website
channel-paper = Op papier ingeleverd
channel-stall = Verteld bij een kraam
plan-make-title = Plan indienen
plan-idea-title = Wat is uw plan?
plan-idea-lead = Schrijf zo dat uw buren het begrijpen. Wat u hier schrijft, kan straks iedereen lezen.
plan-title = Titel
plan-title-hint = Ten hoogste 80 tekens, bijvoorbeeld: Een bankje bij de vijver.
plan-summary = Samenvatting
plan-summary-hint = Eén of twee zinnen. Deze staan in de lijst met plannen.
plan-description = Het hele plan
plan-description-hint = Wat moet er komen? Voor wie is het? Wie helpt mee?
plan-category = Waar gaat het over?
plan-category-short = Onderwerp
plan-to-place = Naar stap 2: de plaats
plan-to-cost = Naar stap 3: kosten en foto
plan-to-check-first = Naar stap 4: uw plan controleren
plan-to-check = Terug naar de controle
plan-saved-hint = Bij elke stap bewaren wij wat u hebt ingevuld. U kunt op dit apparaat later verdergaan.
plan-place-title = Waar komt uw plan?
plan-place-lead = Kies de buurt, schrijf een adres of een omschrijving op, of klik op de kaart. Eén van de drie is genoeg.
plan-place-short = Plaats
plan-place-heading = Waar het komt
plan-area = Buurt
plan-area-hint = Klikt u op de kaart, dan vullen wij de buurt voor u in.
plan-area-none = Geen buurt gekozen
plan-address = Adres of omschrijving
plan-address-hint = Bijvoorbeeld: Dorpsstraat 5. Of: hoek Dorpsstraat en Kerkpad, naast de brug.
plan-address-found = Wij vonden het adres { $address }. De plek staat op de kaart, in { $area }. Klopt dat niet? Klik op de kaart of haal de plek weg.
plan-address-several = Wij vonden adressen die u kunt bedoelen. Kies er een, of kies dat uw woorden zo blijven staan.
plan-address-nothing = Wij vonden geen adres bij uw woorden. Zij blijven staan en u kunt zo verder. Wilt u een plek aanwijzen? Klik op de kaart of kies een buurt uit de lijst.
plan-address-outside = Dit adres ligt buiten het gebied van dit budget. Uw woorden blijven staan. Klik op de kaart of kies een buurt uit de lijst.
plan-address-which = Welk adres bedoelt u?
plan-address-more = Er zijn er meer dan hier staan. Typ hierboven ook het huisnummer (met letter of toevoeging) om het juiste adres te vinden.
plan-address-none = Geen van deze. Mijn woorden blijven zo staan.
plan-address-to-map = Naar de kaart
plan-address-to-choice = Naar de adressen
plan-map-address = De plek staat bij { $address }, in { $area }.
plan-map = Plek op de kaart
plan-map-title = Kaart van de buurten
plan-map-alt = Kaart van de buurten. Klik op de plek van uw plan.
plan-map-hint = Klik op de kaart. Zonder muis kiest u hierboven een buurt of schrijft u een adres op.
plan-map-chosen = U hebt een plek gekozen in { $area }.
plan-map-outside = een plek buiten het gebied
plan-map-clear = Haal de plek weg
plan-map-near = Toon deze buurt van dichtbij
plan-map-far = Toon alle buurten
plan-map-of = Kaart met de plek van { $title }
plan-back-to-idea = Terug naar stap 1: uw plan
plan-back-to-place = Terug naar stap 2: de plaats
plan-cost-title = Wat kost het?
plan-cost = Kosten in euro's
plan-cost-hint = Een schatting is genoeg. Er is { $budget } te verdelen. Medewerkers rekenen het later na.
plan-cost-short = Kosten
plan-photo = Foto
plan-photo-hint = Een JPEG, PNG of WebP van ten hoogste 10 megabyte. Zet er geen mensen herkenbaar op. Plaats en tijd halen wij uit de foto.
plan-photo-present = Deze foto hoort nu bij het plan. Kiest u een nieuwe, dan gaat deze weg.
plan-photo-description = Wat is er op de foto te zien?
plan-photo-description-hint = Voor wie de foto niet kan zien. Nodig als er een foto bij zit.
plan-photo-remove = Haal de foto weg
plan-photo-short = Foto
plan-photo-none = Geen foto
plan-check-title = Controleer uw plan
plan-change = Wijzig
plan-name = Naam die bij het plan staat
plan-name-hint = Iedereen kan deze naam lezen. Een voornaam of de naam van uw straat mag ook.
plan-email = E-mailadres
plan-email-hint = Niemand ziet dit adres. Wij schrijven u alleen over uw plan.
plan-check-next = U krijgt een e-mail met een link. Pas als u die bevestigt, staat uw plan op de website.
plan-submit = Dien in en bevestig via uw e-mail
plan-submit-now = Dien uw plan in
plan-sent-title = Bevestig via de link in uw e-mail
plan-sent-lead = Wij hebben een e-mail gestuurd aan { $email }. Open de link en druk op de knop. Daarna staat uw plan op de website.
plan-sent-days = De link werkt drie dagen. Uw plan is op tijd ingediend, ook als u het later bevestigt.
plan-sent-help-title = Geen e-mail gekregen?
plan-sent-help = Kijk in de map met ongewenste e-mail. Klopt het adres niet, verander het dan en dien het plan opnieuw in. Uw plan is bewaard.
plan-sent-mend = Verander het e-mailadres of het plan
plan-number = Plan { $number }
plan-number-short = Nummer
plan-author = Bedacht door
plan-author-unknown = Naam niet bekend
plan-channel = Hoe ontvangen
plan-estimate = Geschat door medewerkers
plan-submitted = Ingediend op
plan-check-heading = De toets
plan-check-by = { $decider }, { $day }
plan-check-due = Uiterlijk { $day } toetsen medewerkers of dit plan kan. De uitkomst en de redenen staan dan hier.
plan-check-late = De toets had uiterlijk { $day } klaar moeten zijn. Dat is niet gelukt.
plan-criteria = Het oordeel per punt
plan-criterion = Punt
plan-verdict = Oordeel
plan-reason = Waarom
plan-verdict-yes = Ja
plan-verdict-no = Nee
plan-verdict-conditional = Ja, als
plan-next-door = Waar dit plan wel terechtkan
plan-decision-heading = Het besluit
plan-decision-by = { $decider } besloot op { $day } over de uitslag.
plan-to-result = Waarom gaat dit plan wel of niet door?
plan-promise-heading = Wat er is afgesproken
plan-promise-line = { $owner }, uiterlijk { $day }
plan-history-heading = Eerdere versies
plan-history-line = Lees versie { $version } en wat er veranderde
plan-version-title = Versie { $version }: { $title }
plan-version-lead = Deze versie is vervangen op { $moment }.
plan-version-legend = Doorgestreept is weggehaald, onderstreept is toegevoegd.
plan-version-same = Niet veranderd.
plan-back-to-plan = Terug naar het plan
plan-support-short = Steun
plan-support-count = { $count ->
    [one] { $count } persoon steunt dit plan.
   *[other] { $count } mensen steunen dit plan.
}
plan-support-of = { $count } van de { $needed } die nodig zijn
plan-support-missing = { $count ->
    [one] Nog { $count } persoon nodig. Het plan wordt getoetst zodra het { $needed } keer steun heeft.
   *[other] Nog { $count } mensen nodig. Het plan wordt getoetst zodra het { $needed } keer steun heeft.
}
plan-support-enough = Er is genoeg steun. Nodig was { $needed } keer.
plan-support-give = Steun dit plan
plan-support-ask = Stuur mij een link om te steunen
plan-support-email-hint = Niemand ziet dit adres. U krijgt een link, zodat iedereen één keer telt.
plan-support-mine = U steunt dit plan.
plan-support-withdraw = Trek mijn steun in
plan-change-link = Wijzig uw plan
plan-withdraw-link = Trek uw plan in
plan-ask = Vragen over dit plan? Vraag het aan: { $owner }.
plan-withdrawn-title = Dit plan is ingetrokken
plan-withdrawn-lead = De maker van plan { $number } heeft het teruggenomen. De tekst staat daarom niet meer op de website.
plan-edit-title = Wijzig uw plan
plan-edit-lead = Wat er nu staat, blijft te lezen als eerdere versie.
plan-edit-save = Bewaar de wijziging
plan-edit-leave = Terug naar het plan zonder te wijzigen
plan-withdraw-title = Wilt u dit plan intrekken?
plan-withdraw-lead = Het plan verdwijnt van de website en doet niet meer mee. Dit kunt u niet terugdraaien.
plan-withdraw-action = Trek het plan in
plan-withdraw-leave = Nee, laat het plan staan
plan-entry-title = Voer een plan in
plan-entry-lead = Voor een plan dat op papier kwam of bij een kraam is verteld. Het staat meteen op de website, met die herkomst erbij.
plan-entry-channel = Hoe kwam het plan binnen?
plan-entry-name = Naam van de bedenker
plan-entry-name-hint = De naam die bij het plan mag staan. Vul ook het e-mailadres in, anders blijft de naam weg.
plan-entry-email = E-mailadres van de bedenker
plan-entry-email-hint = Mag leeg blijven. Met een adres krijgt de bedenker bericht en kan het plan zelf wijzigen.
plan-entry-action = Zet het plan op de website
plans-title-short = Plannen
plans-title = { $count ->
    [0] Nog geen plannen
    [one] { $count } plan
   *[other] { $count } plannen
}
plans-lead = Samen kosten ze { $cost }. Er is { $budget } te verdelen.
plans-make = Dien uw plan in
plans-empty = Er zijn nog geen plannen.
plans-none-found = Geen plan past bij deze keuze.
plans-found = { $count ->
    [one] { $count } plan gevonden.
   *[other] { $count } plannen gevonden.
}
plans-show-all = Toon alle plannen
plans-to-list = Naar alle plannen
plans-search = Zoek in de plannen
plans-search-action = Toon deze plannen
plans-filter-area = Buurt
plans-filter-category = Onderwerp
plans-filter-state = Stand
plans-all-areas = Alle buurten
plans-all-categories = Alle onderwerpen
plans-all-states = Alle plannen
plans-sort = Volgorde
plans-sort-random = Door elkaar, elke dag anders
plans-sort-number = Op nummer
plans-sort-newest = Nieuwste eerst
plans-sort-support = Meeste steun eerst
plans-sort-cost = Goedkoopste eerst
plans-list-title = De plannen
plans-map-title = Kaart van de plannen
plans-map-description = Elk nummer is een plan en een link. Dezelfde plannen staan in de lijst.
plans-map-caption = Elk nummer is een plan. Plannen zonder plek op de kaart staan alleen in de lijst.
support-sent-title = Bevestig uw steun via de link in uw e-mail
support-sent-lead = Wij hebben een e-mail gestuurd aan { $email }. Open de link en druk op de knop.
support-sent-days = De link werkt drie dagen, zolang er steun gegeven kan worden.
confirm-plan-title = Bevestig uw plan
confirm-plan-lead = Met de knop hieronder komt uw plan ‘{ $title }’ op de website van { $undertaking }.
confirm-plan-action = Zet mijn plan op de website
confirm-support-title = Bevestig uw steun
confirm-support-lead = Met de knop hieronder steunt u het plan ‘{ $title }’ voor { $undertaking }.
confirm-support-action = Steun dit plan
confirm-failed-title = Deze link werkt niet meer
notice-plan-opened = Uw plan staat op de website. U krijgt een e-mail met wat er nu gebeurt.
notice-plan-changed = De wijziging is bewaard.
notice-plan-withdrawn = Het plan is ingetrokken.
notice-plan-entered = Het plan staat op de website.
notice-support-given = Uw steun is geteld.
notice-support-withdrawn = Uw steun is ingetrokken.

# Why the domain says no.
refusal-collect-not-open = Plannen indienen kan vanaf { $day } om { $time } uur. Wat u hebt ingevuld, is bewaard op dit apparaat.
refusal-collect-closed = Plannen indienen, wijzigen en steunen kon tot en met { $day } om { $time } uur. Dat is voorbij.
refusal-place-outside-area = Deze plek ligt buiten het gebied van dit budget. Kies een plek of een buurt binnen het gebied.
refusal-place-missing = Kies een buurt, klik op de kaart of schrijf op waar het plan komt.
refusal-choice-missing-address_choice = Kies het adres dat u bedoelt, of kies: geen van deze.
refusal-cost-above-budget = Dit is meer dan er te verdelen is: { $budget_cents }. Vul een lager bedrag in.
refusal-field-empty-title = Geef uw plan een titel.
refusal-field-empty-summary = Vat uw plan samen in één of twee zinnen.
refusal-field-empty-description = Beschrijf uw plan.
refusal-field-empty-cost = Vul in wat het plan ongeveer kost.
refusal-field-empty-photo_description = Schrijf op wat er op de foto te zien is.
refusal-photo-wrong-type = Dit bestand is geen JPEG, PNG of WebP. Kies een andere foto.
refusal-photo-broken = Deze foto is beschadigd en kan niet worden gelezen. Kies een andere foto.
refusal-photo-too-many-pixels = Deze foto heeft meer dan { $megapixels } miljoen beeldpunten. Maak de foto kleiner.
refusal-support-own-plan = Dit is uw eigen plan. Vraag uw buren om steun.
refusal-withdraw-after-vote-opens = De stemming is open. Dit plan kan niet meer worden ingetrokken.
refusal-confirmation-used-or-old = Deze link is al gebruikt of ouder dan drie dagen. Dien het plan opnieuw in of vraag een nieuwe link op de pagina van het plan.

# Mail.
mail-confirm-plan-subject = Bevestig uw plan: { $title }
mail-confirm-plan-body =
    U hebt een plan ingediend voor { $undertaking }: { $title }.

    Open deze link en druk op de knop. Dan staat uw plan op de website.
    { $link }

    De link werkt { $days } dagen en één keer. Hebt u geen plan ingediend, dan hoeft u niets te doen.
mail-confirm-support-subject = Bevestig uw steun voor: { $title }
mail-confirm-support-body =
    U wilt een plan steunen voor { $undertaking }: { $title }.

    Open deze link en druk op de knop. Dan telt uw steun.
    { $link }

    De link werkt { $days } dagen en één keer. Hebt u dit niet gevraagd, dan hoeft u niets te doen.
mail-plan-received-subject = Uw plan is ontvangen: { $title }
mail-plan-received-body =
    Uw plan heeft nummer { $number } van { $undertaking }. U leest het hier:
    { $address }

    Wat er nu gebeurt:
    - Tot en met { $support_until } kunnen anderen uw plan steunen en kunt u het wijzigen. Zo vaak moet het gesteund worden: { $threshold } keer.
    - Uiterlijk { $check_due } toetsen wij of het plan kan. U krijgt de uitkomst met de reden.
    - Vanaf { $vote_opens } is de stemming.

    Vragen? Vraag het aan: { $owner }.
