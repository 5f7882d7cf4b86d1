plan-idea-title = Wat is je plan?
plan-idea-lead = Schrijf zo dat je buren het begrijpen. Wat je hier schrijft, kan straks iedereen lezen.
plan-to-check-first = Naar stap 4: je plan controleren
plan-saved-hint = Bij elke stap bewaren wij wat je hebt ingevuld. Je kunt op dit apparaat later verdergaan.
plan-place-title = Waar komt je plan?
plan-area-hint = Klik je op de kaart, dan vullen wij de buurt voor je in.
plan-address-several = Wij vonden adressen die je kunt bedoelen. Kies er een, of kies dat je woorden zo blijven staan.
plan-address-nothing = Wij vonden geen adres bij je woorden. Zij blijven staan en je kunt zo verder. Wil je een plek aanwijzen? Klik op de kaart of kies een buurt uit de lijst.
plan-address-outside = Dit adres ligt buiten het gebied van dit budget. Je woorden blijven staan. Klik op de kaart of kies een buurt uit de lijst.
plan-address-which = Welk adres bedoel je?
plan-map-alt = Kaart van de buurten. Klik op de plek van je plan.
plan-map-hint = Klik op de kaart. Zonder muis kies je hierboven een buurt of schrijf je een adres op.
plan-map-chosen = Je hebt een plek gekozen in { $area }.
plan-back-to-idea = Terug naar stap 1: je plan
plan-photo-present = Deze foto hoort nu bij het plan. Kies je een nieuwe, dan gaat deze weg.
plan-check-title = Controleer je plan
plan-name-hint = Iedereen kan deze naam lezen. Een voornaam of de naam van je straat mag ook.
plan-email-hint = Niemand ziet dit adres. Wij schrijven je alleen over je plan.
plan-check-next = Je krijgt een e-mail met een link. Pas als je die bevestigt, staat je plan op de website.
plan-submit = Dien in en bevestig via je e-mail
plan-submit-now = Dien je plan in
plan-sent-title = Bevestig via de link in je e-mail
plan-sent-lead = Wij hebben een e-mail gestuurd aan { $email }. Open de link en druk op de knop. Daarna staat je plan op de website.
plan-sent-days = De link werkt drie dagen. Je plan is op tijd ingediend, ook als je het later bevestigt.
plan-sent-help = Kijk in de map met ongewenste e-mail. Klopt het adres niet, verander het dan en dien het plan opnieuw in. Je plan is bewaard.
plan-support-email-hint = Niemand ziet dit adres. Je krijgt een link, zodat iedereen één keer telt.
plan-support-mine = Je steunt dit plan.
plan-change-link = Wijzig je plan
plan-withdraw-link = Trek je plan in
plan-edit-title = Wijzig je plan
plan-withdraw-title = Wil je dit plan intrekken?
plan-withdraw-lead = Het plan verdwijnt van de website en doet niet meer mee. Dit kun je niet terugdraaien.
plans-make = Dien je plan in
support-sent-title = Bevestig je steun via de link in je e-mail
confirm-plan-title = Bevestig je plan
confirm-plan-lead = Met de knop hieronder komt je plan ‘{ $title }’ op de website van { $undertaking }.
confirm-support-title = Bevestig je steun
confirm-support-lead = Met de knop hieronder steun je het plan ‘{ $title }’ voor { $undertaking }.
notice-plan-opened = Je plan staat op de website. Je krijgt een e-mail met wat er nu gebeurt.
notice-support-given = Je steun is geteld.
notice-support-withdrawn = Je steun is ingetrokken.
refusal-collect-not-open = Plannen indienen kan vanaf { $day } om { $time } uur. Wat je hebt ingevuld, is bewaard op dit apparaat.
refusal-field-empty-title = Geef je plan een titel.
refusal-field-empty-summary = Vat je plan samen in één of twee zinnen.
refusal-field-empty-description = Beschrijf je plan.
refusal-support-own-plan = Dit is je eigen plan. Vraag je buren om steun.
mail-confirm-plan-subject = Bevestig je plan: { $title }
mail-confirm-plan-body =
    Je hebt een plan ingediend voor { $undertaking }: { $title }.

    Open deze link en druk op de knop. Dan staat je plan op de website.
    { $link }

    De link werkt { $days } dagen en één keer. Heb je geen plan ingediend, dan hoef je niets te doen.
mail-confirm-support-subject = Bevestig je steun voor: { $title }
mail-confirm-support-body =
    Je wilt een plan steunen voor { $undertaking }: { $title }.

    Open deze link en druk op de knop. Dan telt je steun.
    { $link }

    De link werkt { $days } dagen en één keer. Heb je dit niet gevraagd, dan hoef je niets te doen.
mail-plan-received-subject = Je plan is ontvangen: { $title }
mail-plan-received-body =
    Je plan heeft nummer { $number } van { $undertaking }. Je leest het hier:
    { $address }

    Wat er nu gebeurt:
    - Tot en met { $support_until } kunnen anderen je plan steunen en kun je het wijzigen. Zo vaak moet het gesteund worden: { $threshold } keer.
    - Uiterlijk { $check_due } toetsen wij of het plan kan. Je krijgt de uitkomst met de reden.
    - Vanaf { $vote_opens } is de stemming.

    Vragen? Vraag het aan: { $owner }.
refusal-choice-missing-address_choice = Kies het adres dat je bedoelt, of kies: geen van deze.
