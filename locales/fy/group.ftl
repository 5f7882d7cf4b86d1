# Kringen: teams en har leden.
group-title = Kringen
group-door = Teams, har leden en wa’t wat docht by in lette ôfspraak.
group-lead = In kring is in team of in oare groep kollega’s. Ofspraken hearre by in kring. Is in ôfspraak te let, dan heart earst it team it, dan de manager, dan de portefúljehâlder.
group-empty = Der binne noch gjin kringen. Meitsje hjirûnder de earste.
group-members-count = { $count ->
    [one] { $count } lid
   *[other] { $count } leden
}
group-add-title = In kring taheakje
group-add = Meitsje dizze kring
group-name = Namme
group-purpose = Doel
group-purpose-hint = Wêr’t dizze kring foar is, yn ien sin.
group-members = Leden
group-members-empty = Dizze kring hat noch gjin leden.
group-member-remove = Helje út de kring
group-member-add-title = In lid taheakje of wizigje
group-person = Meiwurker
group-choose-person = Kies in meiwurker
group-function = Funksje yn dizze kring
group-function-hint = Dizze funksjes krije berjocht oer lette ôfspraken: { $functions }. In oare funksje mei ek.
group-member-add = Set yn de kring
group-change-title = Namme of doel wizigje
group-change = Bewarje namme en doel
notice-group-saved = De kring is bewarre.
refusal-group-exists = Der is al in kring { $name }. Kies in oare namme.
refusal-field-empty-function = Folje in funksje yn, bygelyks teamlid.
