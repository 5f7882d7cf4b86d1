# Words that all pages share: months, days, durations.
month-1 = jannewaris
month-2 = febrewaris
month-3 = maart
month-4 = april
month-5 = maaie
month-6 = juny
month-7 = july
month-8 = augustus
month-9 = septimber
month-10 = oktober
month-11 = novimber
month-12 = desimber
weekday-1 = moandei
weekday-2 = tiisdei
weekday-3 = woansdei
weekday-4 = tongersdei
weekday-5 = freed
weekday-6 = sneon
weekday-7 = snein
# Between a date and a time: 14 juny 2026 om 14:05
time-at = om
days = { $count ->
    [one] { $count } dei
   *[other] { $count } dagen
}
minutes = { $count ->
    [one] { $count } minút
   *[other] { $count } minuten
}
home = Nei de foarside
language-nl = Nederlânsk
language-en = Ingelsk
language-fy = Frysk
role-admin = Behearder
role-organiser = Organisator
role-adviser = Adviseur
role-decider = Beslisser
