# Meiwurkers: rollen, útnûgje, sesjes; en it begjin fan in meiwurker.
staff-title = Meiwurkers
staff-door = Wa’t hjir wurket en wat elk mei.
staff-count = { $count ->
    [one] { $count } meiwurker wurket hjir.
   *[other] { $count } meiwurkers wurkje hjir.
}
staff-name = Namme
staff-name-hint = Sa’t kollega’s en bewenners de namme sjogge. In funksje mei ek.
staff-email = E-mailadres
staff-roles = Rollen
staff-roles-hint = In meiwurker hat op syn minst ien rol. In behearder sjocht of beslút neat fan de ynhâld sûnder in twadde rol.
staff-role-admin = Meiwurkers, gebieten, tema en ynstellings.
staff-role-organiser = Iepenet opjeften, toetst plannen, liedt de stimming, makket ôfspraken.
staff-role-adviser = Jout advys en fiert plannen en stimbiljetten fan papier yn.
staff-role-decider = Beslút út namme fan kolleezje of rie.
staff-add-title = In meiwurker taheakje
staff-add-lead = De meiwurker krijt in e-mail mei in link. Dêrmei kiest dy sels in wachtwurd en set de koade-app oan.
staff-add-action = Heakje ta en stjoer de link
staff-is-set-up = Kin ynlogge
staff-not-set-up = Hat de link noch net brûkt
staff-roles-save = Bewarje de rollen
staff-reset-title = Telefoan of wachtwurd kwyt
staff-reset-lead = Wachtwurd, koade-app en sesjes ferfalle daliks. De meiwurker krijt in nije link, dy’t trije dagen wurket.
staff-reset-action = Stjoer in nije link
staff-remove-title = Wurket hjir net mear
staff-remove-lead = De rollen ferfalle daliks. Besluten en ôfspraken hâlde har namme.
staff-remove-action = Helje alle rollen wei
staff-sessions-title = Wêr’t meiwurkers ynlogd binne
staff-sessions-door = Besjoch en einigje sesjes.
staff-sessions-lead = Einigje in sesje by in ferlern apparaat. De meiwurker kin dêrnei op ’e nij ynlogge.
staff-session-browser = Browser
staff-session-seen = Lêst sjoen
staff-session-end = Einigje
notice-staff-added = De meiwurker is taheakke. De link is ûnderweis fia e-mail.
notice-staff-roles = De rollen binne bewarre. Se jilde fan de folgjende klik ôf.
notice-staff-reset = De âlde tagong is ferfallen. Der is in nije link ûnderweis fia e-mail.
notice-staff-removed = Alle rollen binne weihelle.
notice-staff-session-ended = De sesje is einige.
notice-staff-welcome = Wolkom. Wachtwurd en koade-app binne ynsteld.
staff-welcome-title = Kies in wachtwurd en set de koade-app oan
staff-welcome-lead = Wolkom, { $name }. Dêrnei kinne jo daliks oan it wurk.
staff-welcome-password = Nij wachtwurd
staff-welcome-password-hint = Op syn minst 12 tekens. In sin fan fjouwer wurden is goed te ûnthâlden.
staff-welcome-factor-title = De koade-app
staff-welcome-factor-lead = Iepenje op jo telefoan in app dy’t koades makket en scan dizze tekening.
staff-welcome-picture = QR-koade foar de koade-app. Deselde kaai stiet hjirûnder yn letters.
staff-welcome-type = Slagget it scannen net? Typ dizze kaai yn de app:
staff-welcome-code = Koade fan 6 sifers
staff-welcome-code-hint = De app lit no in koade sjen, bygelyks 123 456.
staff-welcome-action = Bewarje en log yn
staff-welcome-old-title = Dizze link wurket net mear
staff-welcome-old-lead = De link is al brûkt, âlder as trije dagen, of ferfongen troch in nijere. Freegje in behearder om in nije link.
staff-welcome-old-action = Ynlogge foar it buro
mail-staff-welcome-subject = Oan it wurk by { $organisation }: kies in wachtwurd
mail-staff-welcome-body = Dei,

    { $organisation } hat jo tagong jûn ta it buro. Kies mei dizze link in wachtwurd en set de koade-app oan:

    { $link }

    De link wurket { $days } dagen en ien kear. Kenne jo dizze organisaasje net? Dan hoege jo neat te dwaan.
refusal-staff-without-role = Kies op syn minst ien rol. Wurket dizze meiwurker hjir net mear? Helje dan ûnder oan de side alle rollen wei.
refusal-staff-exists = Op dit e-mailadres stiet al in meiwurker. Sykje de namme op yn de list en wizigje dêr de rollen.
refusal-staff-own-admin = In behearder kin de eigen rol fan behearder net weihelje. Freegje it in oare behearder.
refusal-staff-without-address = Dizze meiwurker hat gjin e-mailadres. Heakje de meiwurker op ’e nij ta.
refusal-welcome-used-or-old = Dizze link is al brûkt of te âld. Freegje in behearder om in nije link.
