# Words that all pages share: months, days, durations.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
# Between a date and a time: 14 June 2026 at 14:05
time-at = at
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
home = To the front page
language-nl = Dutch
language-en = English
language-fy = Frisian
role-admin = Administrator
role-organiser = Organiser
role-adviser = Adviser
role-decider = Decision maker
