# Words that all pages share: months, days, durations.
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
# Between a date and a time: 14 juni 2026 om 14:05
time-at = om
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
home = Naar de voorpagina
language-nl = Nederlands
language-en = Engels
language-fy = Fries
role-admin = Beheerder
role-organiser = Organisator
role-adviser = Adviseur
role-decider = Beslisser
