# Officials: roles, invitations, sessions; and how an official begins.
staff-title = Staff
staff-door = Who works here and what each may do.
staff-count = { $count ->
    [one] { $count } official works here.
   *[other] { $count } officials work here.
}
staff-name = Name
staff-name-hint = As colleagues and residents see the name. A function will do too.
staff-email = E-mail address
staff-roles = Roles
staff-roles-hint = An official has at least one role. An administrator sees or decides nothing of the contents without a second role.
staff-role-admin = Staff, areas, theme and settings.
staff-role-organiser = Opens undertakings, checks plans, runs the vote, makes promises.
staff-role-adviser = Gives advice and enters plans and ballots from paper.
staff-role-decider = Decides for college or council.
staff-add-title = Add an official
staff-add-lead = The official gets an e-mail with a link, to choose a password and to set up the app for codes.
staff-add-action = Add and send the link
staff-is-set-up = Can sign in
staff-not-set-up = Has not used the link yet
staff-roles-save = Save the roles
staff-reset-title = Phone or password lost
staff-reset-lead = Password, app and sessions end at once. The official gets a new link, which works for three days.
staff-reset-action = Send a new link
staff-remove-title = Does not work here any more
staff-remove-lead = The roles end at once. Decisions and promises keep their name.
staff-remove-action = Take all roles away
staff-sessions-title = Where staff are signed in
staff-sessions-door = See and end sessions.
staff-sessions-lead = End a session when a device was lost. The official can sign in again afterwards.
staff-session-browser = Browser
staff-session-seen = Last seen
staff-session-end = End
notice-staff-added = The official has been added. The link is on its way by e-mail.
notice-staff-roles = The roles are saved. They hold from the next click on.
notice-staff-reset = The old access has ended. A new link is on its way by e-mail.
notice-staff-removed = All roles have been taken away.
notice-staff-session-ended = The session has been ended.
notice-staff-welcome = Welcome. Password and app are set up.
staff-welcome-title = Choose a password and set up the app for codes
staff-welcome-lead = Welcome, { $name }. After this you can start at once.
staff-welcome-password = New password
staff-welcome-password-hint = At least 12 characters. A phrase of four words is easy to remember.
staff-welcome-factor-title = The app for codes
staff-welcome-factor-lead = Open an app on your phone that makes codes, and scan this picture.
staff-welcome-picture = QR code for the app. The same key stands below in letters.
staff-welcome-type = Cannot scan? Type this key into the app:
staff-welcome-code = Code of 6 digits
staff-welcome-code-hint = The app now shows a code, for instance 123 456.
staff-welcome-action = Save and sign in
staff-welcome-old-title = This link does not work any more
staff-welcome-old-lead = The link was used already, is older than three days, or was replaced by a newer one. Ask an administrator for a new link.
staff-welcome-old-action = Sign in to the desk
mail-staff-welcome-subject = Working at { $organisation }: choose a password
mail-staff-welcome-body = Hello,

    { $organisation } has given you access to the desk. With this link you choose a password and set up the app for codes:

    { $link }

    The link works for { $days } days and once. Do you not know this organisation? Then you need not do anything.
refusal-staff-without-role = Choose at least one role. Does this official not work here any more? Then take all roles away at the foot of the page.
refusal-staff-exists = There is an official with this e-mail address already. Find the name in the list and change the roles there.
refusal-staff-own-admin = An administrator cannot take away their own role of administrator. Ask another administrator.
refusal-staff-without-address = This official has no e-mail address. Add the official anew.
refusal-welcome-used-or-old = This link was used already or is too old. Ask an administrator for a new link.
