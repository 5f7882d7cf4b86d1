# Signing in and out, and the page about one's own account.
sign-in-title = Ynlogge mei jo e-mailadres
sign-in-lead = Wy stjoere jo in keppeling. In wachtwurd is net nedich.
sign-in-email = E-mailadres
sign-in-email-hint = Allinnich om jo de keppeling en berjochten oer jo plan te stjoeren.
sign-in-ask = Stjoer my de keppeling
sign-in-staff-question = Wurkje jo by de gemeente?
sign-in-staff-link = Ynlogge foar it buro
sign-in-help = Help by it ynloggen
sign-in-sent-title = Sjoch yn jo e-mail
sign-in-sent-lead = As it adres kloppet, krije jo binnen in pear minuten in keppeling. De keppeling wurket 30 minuten en ien kear.
sign-in-sent-spam = Neat krigen? Sjoch ek by de net winske e-mail.
sign-in-sent-demo = Dit is in demo. De e-mail giet de doar net út, mar stiet by:
sign-in-again = Freegje in nije keppeling oan
sign-in-open-title = Ynlogge mei de keppeling út jo e-mail
sign-in-open-lead = Noch ien klik en jo binne ynlogd.
sign-in-open-action = No ynlogge
sign-in-desk-title = Ynlogge foar it buro
sign-in-desk-lead = Foar meiwurkers. Jo hawwe jo wachtwurd nedich en de app dy't koaden makket.
sign-in-password = Wachtwurd
sign-in-desk-next = Nei stap 2: de koade út jo app
sign-in-resident-question = Binne jo bewenner?
sign-in-resident-link = Ynlogge mei in keppeling fia e-mail
sign-in-code-title = Folje de koade út jo app yn
sign-in-code-lead = Jo wachtwurd kloppet. De koade feroaret elke 30 sekonden.
sign-in-code = Koade fan 6 sifers
sign-in-code-hint = Ut de app op jo tillefoan, bygelyks 123 456.
sign-in-code-action = Ynlogge
sign-in-code-back = Werom nei stap 1
sign-in-code-demo = Dit is in demo. De koade is no:
sign-out-title = Utlogge
sign-out-lead = Dêrnei kin net ien op dit apparaat mear by jo gegevens.
sign-out-action = Utlogge
session-kind-resident = Mei in keppeling fia e-mail
session-kind-staff = Mei wachtwurd en koade
account-new-name = Bewenner
account-title = Myn gegevens
account-name = Namme
account-name-hint = Dizze namme stiet by jo plannen. It hoecht net jo echte namme te wêzen.
account-language = Taal
account-language-hint = Foar dizze webside en foar e-mail.
account-save = Bewarje namme en taal
account-email-title = E-mailadres
account-email-hint = Net ien oars sjocht dit adres. In oar adres? Log dêr mei yn: dat wurdt in nij akkount.
account-sessions-title = Wêr't jo ynlogd binne
account-sessions-lead = Kenne jo in apparaat net? Einigje it dan hjir.
account-session-browser = Browser
account-session-since = Ynlogd sûnt
account-session-seen = Lêst sjoen
account-session-action = Einigje
account-session-this = dit apparaat
account-session-end = Einigje
account-browser-unknown = Unbekende browser
account-data-title = Alles wat wy fan jo bewarje
account-data-lead = Jo kinne it ynsjen en meinimme.
account-export = Helje myn gegevens op (JSON)
account-erase = Ferwiderje myn akkount
account-erase-title = Jo akkount ferwiderje
account-erase-lead = Dit kin net werom draaid wurde.
account-erase-goes = Jo namme en e-mailadres ferdwine. Jo krije gjin berjochten mear.
account-erase-stays = Plannen dy't jo yntsjinne hawwe bliuwe stean, sûnder jo namme. Oaren hawwe der stipe oan jûn of op stimd.
account-erase-votes = In stim mei in koade fan de brief bliuwt telle. Dy is net oan jo akkount ferbûn.
account-erase-action = Ferwiderje myn akkount
account-back = Werom nei myn gegevens
account-plans-title = Myn plannen
account-plans-none = Jo hawwe noch gjin plan yntsjinne.
account-plans-find = Sjoch wêr't dat no kin
notice-signed-out = Jo binne útlogd.
notice-sign-in-again = It duorre te lang. Folje jo wachtwurd noch in kear yn.
notice-saved = Bewarre.
notice-session-ended = Dat apparaat is útlogd.
notice-erased = Jo akkount is ferwidere en jo binne útlogd.
mail-sign-in-subject = Jo keppeling om yn te loggen by { $organisation }
mail-sign-in-body =
    Goeie,

    Mei dizze keppeling logge jo yn by { $organisation }:

    { $link }

    De keppeling wurket { $minutes } minuten en ien kear.

    Hawwe jo dit net frege? Dan hoege jo neat te dwaan. Net ien komt binnen sûnder dizze keppeling.
