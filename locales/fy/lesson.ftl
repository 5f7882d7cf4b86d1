# De les dêr't in opjefte mei slút.
lesson-heading = Slút dizze opjefte mei in les
lesson-heading-early = Dizze opjefte kin noch net slute
lesson-heading-closed = Dizze opjefte is sletten
lesson-early = In opjefte slút pas neidat der in beslút op de útslach is.
lesson-lead = Wa't meidie, lêst hjir wat der mei de ynbring dien is en wat in folgjende kear better kin.
lesson-open =
    { $count ->
        [0] Der rinne gjin ôfspraken mear.
        [one] Der rint noch ien ôfspraak. Dy bliuwt iepen en bliuwt yn it register stean:
       *[other] Der rinne noch { $count } ôfspraken. Dy bliuwe iepen en bliuwe yn it register stean:
    }
lesson-lesson = De les
lesson-lesson-hint = Op syn heechst fiif rigels: wat barde der, en wat betsjut dat foar in folgjende kear.
lesson-done = Wat der mei de ynbring dien is
lesson-done-hint = Ek wat der barde mei plannen dy't net keazen binne.
lesson-who-hears = Elkenien dy't meidie en in adres efterliet, kriget berjocht.
lesson-save = Opjefte slute en les bekendmeitsje
lesson-to-report = Lês it ferslach
notice-undertaking-closed = De opjefte is sletten. Dit is it ferslach.
refusal-lesson-without-decision = Der is noch gjin beslút. In opjefte slút pas dêrnei.
mail-lesson-subject = { $undertaking } is ôfrûne
mail-lesson-body =
    { $undertaking } is ôfrûne. Tank foar jo ynbring.

    Wat der mei de ynbring dien is:
    { $done }

    Wat wy leard hawwe:
    { $lesson }

    Ofspraken dy't noch rinne: { $open }. Folgje se op { $promises }
    It hiele ferslach: { $report }
