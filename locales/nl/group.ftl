# Kringen: teams en hun leden.
group-title = Kringen
group-door = Teams, hun leden en wie wat doet bij een late afspraak.
group-lead = Een kring is een team of een andere groep collega’s. Afspraken horen bij een kring. Is een afspraak te laat, dan hoort eerst het team het, dan de manager, dan de portefeuillehouder.
group-empty = Er zijn nog geen kringen. Maak hieronder de eerste.
group-members-count = { $count ->
    [one] { $count } lid
   *[other] { $count } leden
}
group-add-title = Een kring toevoegen
group-add = Maak deze kring
group-name = Naam
group-purpose = Doel
group-purpose-hint = Waar deze kring voor is, in één zin.
group-members = Leden
group-members-empty = Deze kring heeft nog geen leden.
group-member-remove = Haal uit de kring
group-member-add-title = Een lid toevoegen of wijzigen
group-person = Medewerker
group-choose-person = Kies een medewerker
group-function = Functie in deze kring
group-function-hint = Deze functies krijgen bericht over late afspraken: { $functions }. Een andere functie mag ook.
group-member-add = Zet in de kring
group-change-title = Naam of doel wijzigen
group-change = Bewaar naam en doel
notice-group-saved = De kring is bewaard.
refusal-group-exists = Er is al een kring { $name }. Kies een andere naam.
refusal-field-empty-function = Vul een functie in, bijvoorbeeld teamlid.
