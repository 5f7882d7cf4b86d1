# Tema: oplade, toetse, besjen, kieze.
theme-title = Tema
theme-door = Kleuren en letters fan de gemeente.
theme-in-use-default = No yn gebrûk: it standerttema.
theme-in-use-own = No yn gebrûk: it eigen tema.
theme-file = Stylesheet mei design tokens
theme-file-hint = In CSS-bestân fan op syn heechst 200 kilobyte. Allinnich eigenskippen dy’t mei twa streekjes begjinne, ûnder ien klasse of :root. Besikers sjogge noch neat fan in upload.
theme-upload = Laad op en besjoch
theme-uploads-title = Earder opladen
theme-now = No yn gebrûk
theme-default = Werom nei it standerttema
theme-preview-title = Sa sjocht dit tema der út
theme-preview-lead = Allinnich dizze side stiet yn dit tema. Besikers sjogge noch it âlde.
theme-choose = Brûk dit tema foar elkenien
theme-back = Werom nei it tema
theme-example-title = Foarbylden
theme-example-card = Bankje oan it wetter
theme-example-text = In plak om te sitten, mei sicht op de haven.
theme-example-field = Namme fan it plan
theme-example-hint = Koart en dúdlik.
theme-example-value = Bankje oan it wetter
theme-check-title = Toets fan it tema
theme-check-good = Alle pearen hawwe genôch kontrast.
theme-check-failing = { $count ->
    [one] { $count } pear hat te min kontrast. Dan kin net elkenien de side lêze.
   *[other] { $count } pearen hawwe te min kontrast. Dan kin net elkenien de side lêze.
}
theme-pair = Foargrûn en eftergrûn
theme-found = Kontrast
theme-needed = Nedich
theme-verdict = Oardiel
theme-passes = Goed
theme-fails = Te min
theme-unknown = net te lêzen
theme-left-out-title = Tokens dy’t dit tema net neamt
theme-left-out-lead = Dêrfoar brûkt de side in eigen wearde.
notice-theme-uploaded = It tema is lêzen en goedkard. Besjoch it en set it dêrnei oan.
notice-theme-chosen = Elkenien sjocht no dit tema.
refusal-theme-too-large = Dit bestân is grutter as { $kilobytes } kilobyte. Helje wei wat gjin token is.
refusal-theme-empty = Yn dit bestân stiet gjin inkelde eigenskip dy’t mei twa streekjes begjint.
refusal-theme-at-rule = Rigel { $line } { $found } mei net yn in tema. Helje dizze rigel wei.
refusal-theme-selector = Rigel { $line } { $found } is net ien klasse. Set alles ûnder ien klasse, bygelyks .waterrijk-theme, of ûnder :root.
refusal-theme-second-selector = Rigel { $line } { $found } is in twadde klasse. Set alles ûnder deselde klasse.
refusal-theme-property = Rigel { $line } de eigenskip { $found } mei net. In tema jout allinnich eigenskippen dy’t mei twa streekjes begjinne.
refusal-theme-loads = Rigel { $line } { $found } hellet wat op fan oars wêr. Dat mei net yn in tema.
refusal-theme-nested = Rigel { $line } { $found } heart hjir net. Binnen de klasse steane allinnich eigenskippen mei in wearde.
refusal-theme-unreadable = Rigel { $line } dit is gjin jildige CSS { $found }. Sjoch oft alle heakjes en oanhellingstekens sletten binne.
