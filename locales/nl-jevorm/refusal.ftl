refusal-field-empty-email = Vul je e-mailadres in.
refusal-field-empty-password = Vul je wachtwoord in.
refusal-second-factor-wrong = Deze code klopt niet of is al gebruikt. Wacht op de volgende code in je app en vul die in.
refusal-code-wrong = Deze code kunnen wij niet gebruiken. Kijk de code op je brief na. Lukt het niet, bel dan het nummer op de brief.
refusal-ballot-empty = Je hebt nog niets gekozen. Kies ten minste één plan.
refusal-ballot-too-few = { $chosen ->
    [one] Je koos { $chosen } plan. Kies er ten minste { $minimum }.
   *[other] Je koos { $chosen } plannen. Kies er ten minste { $minimum }.
}
refusal-ballot-too-many = { $chosen ->
    [one] Je koos { $chosen } plan. Kies er ten hoogste { $maximum }.
   *[other] Je koos { $chosen } plannen. Kies er ten hoogste { $maximum }.
}
refusal-ballot-over-budget = Je keuze kost samen { $total_cents }. Er is { $budget_cents }. Haal een plan weg.
refusal-frame-without-goal = Schrijf op waarvoor je dit aan bewoners vraagt.
