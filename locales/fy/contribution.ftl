# Plans: making one, the list, one plan's story, support, confirming.
contribution-state-draft = Konsept
contribution-state-unconfirmed = Wachtet op befêstiging
contribution-state-open = Yntsjinne
contribution-state-admitted = Op 'e stimlist
contribution-state-refused = Net op 'e stimlist
contribution-state-withdrawn = Ynlutsen
channel-online = Fia dizze webside
channel-paper = Op papier ynlevere
channel-stall = Ferteld by in kream
plan-make-title = Plan yntsjinje
plan-idea-title = Wat is jo plan?
plan-idea-lead = Skriuw sa dat jo buorlju it begripe. Wat jo hjir skriuwe, kin aanst elkenien lêze.
plan-title = Titel
plan-title-hint = Op syn heechst 80 tekens, bygelyks: In bankje by de fiver.
plan-summary = Gearfetting
plan-summary-hint = Ien of twa sinnen. Dy steane yn de list mei plannen.
plan-description = It hiele plan
plan-description-hint = Wat moat der komme? Foar wa is it? Wa helpt mei?
plan-category = Wêr giet it oer?
plan-category-short = Underwerp
plan-to-place = Nei stap 2: it plak
plan-to-cost = Nei stap 3: kosten en foto
plan-to-check-first = Nei stap 4: jo plan kontrolearje
plan-to-check = Werom nei de kontrôle
plan-saved-hint = By elke stap bewarje wy wat jo ynfolle hawwe. Jo kinne op dit apparaat letter fierder gean.
plan-place-title = Wêr komt jo plan?
plan-place-lead = Kies de buert, skriuw in adres of in omskriuwing op, of klik op de kaart. Ien fan de trije is genôch.
plan-place-short = Plak
plan-place-heading = Wêr't it komt
plan-area = Buert
plan-area-hint = As jo op de kaart klikke, folje wy de buert foar jo yn.
plan-area-none = Gjin buert keazen
plan-address = Adres of omskriuwing
plan-address-hint = Bygelyks: Doarpsstrjitte 5. Of: hoeke Doarpsstrjitte en Tsjerkepaad, njonken de brêge.
plan-address-found = Wy fûnen it adres { $address }. It plak stiet op 'e kaart, yn { $area }. Kloppet dat net? Klik op 'e kaart of helje it plak wei.
plan-address-several = Wy fûnen adressen dy't jo bedoele kinne. Kies ien, of kies dat jo wurden sa stean bliuwe.
plan-address-nothing = Wy fûnen gjin adres by jo wurden. Se bliuwe stean en jo kinne sa fierder. Wolle jo in plak oanwize? Klik op 'e kaart of kies in buert út 'e list.
plan-address-outside = Dit adres leit bûten it gebiet fan dit budzjet. Jo wurden bliuwe stean. Klik op 'e kaart of kies in buert út 'e list.
plan-address-which = Hokker adres bedoele jo?
plan-address-more = Der binne mear as hjir steane. Typ hjirboppe ek it hûsnûmer (mei letter of tafoeging) om it goede adres te finen.
plan-address-none = Gjin fan dizze. Myn wurden bliuwe sa stean.
plan-address-to-map = Nei de kaart
plan-address-to-choice = Nei de adressen
plan-map-address = It plak stiet by { $address }, yn { $area }.
plan-map = Plak op 'e kaart
plan-map-title = Kaart fan 'e buerten
plan-map-alt = Kaart fan 'e buerten. Klik op it plak fan jo plan.
plan-map-hint = Klik op de kaart. Sûnder mûs kieze jo hjirboppe in buert of skriuwe jo in adres op.
plan-map-chosen = Jo hawwe in plak keazen yn { $area }.
plan-map-outside = in plak bûten it gebiet
plan-map-clear = Helje it plak wei
plan-map-near = Lit dizze buert fan tichtby sjen
plan-map-far = Lit alle buerten sjen
plan-map-of = Kaart mei it plak fan { $title }
plan-back-to-idea = Werom nei stap 1: jo plan
plan-back-to-place = Werom nei stap 2: it plak
plan-cost-title = Wat kostet it?
plan-cost = Kosten yn euro's
plan-cost-hint = In skatting is genôch. Der is { $budget } te ferdielen. Meiwurkers rekkenje it letter nei.
plan-cost-short = Kosten
plan-photo = Foto
plan-photo-hint = In JPEG, PNG of WebP fan op syn heechst 10 megabyte. Set der gjin minsken werkenber op. Plak en tiid helje wy út 'e foto.
plan-photo-present = Dizze foto heart no by it plan. As jo in nije kieze, giet dizze wei.
plan-photo-description = Wat is der op 'e foto te sjen?
plan-photo-description-hint = Foar wa't de foto net sjen kin. Nedich as der in foto by sit.
plan-photo-remove = Helje de foto wei
plan-photo-short = Foto
plan-photo-none = Gjin foto
plan-check-title = Kontrolearje jo plan
plan-change = Feroarje
plan-name = Namme dy't by it plan stiet
plan-name-hint = Elkenien kin dizze namme lêze. In foarnamme of de namme fan jo strjitte mei ek.
plan-email = E-mailadres
plan-email-hint = Nimmen sjocht dit adres. Wy skriuwe jo allinnich oer jo plan.
plan-check-next = Jo krije in e-mail mei in keppeling. Pas as jo dy befêstigje, stiet jo plan op 'e webside.
plan-submit = Tsjinje yn en befêstigje fia jo e-mail
plan-submit-now = Tsjinje jo plan yn
plan-sent-title = Befêstigje fia de keppeling yn jo e-mail
plan-sent-lead = Wy hawwe in e-mail stjoerd oan { $email }. Iepenje de keppeling en druk op 'e knop. Dêrnei stiet jo plan op 'e webside.
plan-sent-days = De keppeling wurket trije dagen. Jo plan is op 'e tiid yntsjinne, ek as jo it letter befêstigje.
plan-sent-help-title = Gjin e-mail krigen?
plan-sent-help = Sjoch yn de map mei net-winske e-mail. As it adres net kloppet, feroarje it dan en tsjinje it plan op 'e nij yn. Jo plan is bewarre.
plan-sent-mend = Feroarje it e-mailadres of it plan
plan-number = Plan { $number }
plan-number-short = Nûmer
plan-author = Betocht troch
plan-author-unknown = Namme net bekend
plan-channel = Hoe ûntfongen
plan-estimate = Skat troch meiwurkers
plan-submitted = Yntsjinne op
plan-check-heading = De toets
plan-check-by = { $decider }, { $day }
plan-check-due = Uterlik { $day } toetse meiwurkers oft dit plan kin. De útkomst en de redenen steane dan hjir.
plan-check-late = De toets hie uterlik { $day } klear wêze moatten. Dat is net slagge.
plan-criteria = It oardiel per punt
plan-criterion = Punt
plan-verdict = Oardiel
plan-reason = Wêrom
plan-verdict-yes = Ja
plan-verdict-no = Nee
plan-verdict-conditional = Ja, as
plan-next-door = Wêr't dit plan wol terjochte kin
plan-decision-heading = It beslút
plan-decision-by = { $decider } naam op { $day } in beslút oer de útslach.
plan-to-result = Wêrom giet dit plan wol of net troch?
plan-promise-heading = Wat der ôfpraat is
plan-promise-line = { $owner }, uterlik { $day }
plan-history-heading = Eardere ferzjes
plan-history-line = Lês ferzje { $version } en wat der feroare
plan-version-title = Ferzje { $version }: { $title }
plan-version-lead = Dizze ferzje is ferfongen op { $moment }.
plan-version-legend = Trochstreke is weihelle, ûnderstreke is tafoege.
plan-version-same = Net feroare.
plan-back-to-plan = Werom nei it plan
plan-support-short = Stipe
plan-support-count = { $count ->
    [one] { $count } persoan stipet dit plan.
   *[other] { $count } minsken stypje dit plan.
}
plan-support-of = { $count } fan de { $needed } dy't nedich binne
plan-support-missing = { $count ->
    [one] Noch { $count } persoan nedich. It plan wurdt toetst sa gau’t it { $needed } kear stipe hat.
   *[other] Noch { $count } minsken nedich. It plan wurdt toetst sa gau’t it { $needed } kear stipe hat.
}
plan-support-enough = Der is genôch stipe. Nedich wie { $needed } kear.
plan-support-give = Stypje dit plan
plan-support-ask = Stjoer my in keppeling om te stypjen
plan-support-email-hint = Nimmen sjocht dit adres. Jo krije in keppeling, sadat elkenien ien kear telt.
plan-support-mine = Jo stypje dit plan.
plan-support-withdraw = Lûk myn stipe yn
plan-change-link = Feroarje jo plan
plan-withdraw-link = Lûk jo plan yn
plan-ask = Fragen oer dit plan? Freegje it oan: { $owner }.
plan-withdrawn-title = Dit plan is ynlutsen
plan-withdrawn-lead = De makker fan plan { $number } hat it weromnommen. De tekst stiet dêrom net mear op 'e webside.
plan-edit-title = Feroarje jo plan
plan-edit-lead = Wat der no stiet, bliuwt te lêzen as eardere ferzje.
plan-edit-save = Bewarje de feroaring
plan-edit-leave = Werom nei it plan sûnder te feroarjen
plan-withdraw-title = Wolle jo dit plan ynlûke?
plan-withdraw-lead = It plan ferdwynt fan 'e webside en docht net mear mei. Dit kinne jo net weromdraaie.
plan-withdraw-action = Lûk it plan yn
plan-withdraw-leave = Nee, lit it plan stean
plan-entry-title = Fier in plan yn
plan-entry-lead = Foar in plan dat op papier kaam of by in kream ferteld is. It stiet daliks op 'e webside, mei dy herkomst derby.
plan-entry-channel = Hoe kaam it plan binnen?
plan-entry-name = Namme fan 'e betinker
plan-entry-name-hint = De namme dy't by it plan stean mei. Folje ek it e-mailadres yn, oars bliuwt de namme wei.
plan-entry-email = E-mailadres fan 'e betinker
plan-entry-email-hint = Mei leech bliuwe. Mei in adres krijt de betinker berjocht en kin it plan sels feroarje.
plan-entry-action = Set it plan op 'e webside
plans-title-short = Plannen
plans-title = { $count ->
    [0] Noch gjin plannen
    [one] { $count } plan
   *[other] { $count } plannen
}
plans-lead = Mei-inoar kostje se { $cost }. Der is { $budget } te ferdielen.
plans-make = Tsjinje jo plan yn
plans-empty = Der binne noch gjin plannen.
plans-none-found = Gjin plan past by dizze kar.
plans-found = { $count ->
    [one] { $count } plan fûn.
   *[other] { $count } plannen fûn.
}
plans-show-all = Lit alle plannen sjen
plans-to-list = Nei alle plannen
plans-search = Sykje yn 'e plannen
plans-search-action = Lit dizze plannen sjen
plans-filter-area = Buert
plans-filter-category = Underwerp
plans-filter-state = Stân
plans-all-areas = Alle buerten
plans-all-categories = Alle underwerpen
plans-all-states = Alle plannen
plans-sort = Folchoarder
plans-sort-random = Troch inoar, alle dagen oars
plans-sort-number = Op nûmer
plans-sort-newest = Nijste earst
plans-sort-support = Measte stipe earst
plans-sort-cost = Goedkeapste earst
plans-list-title = De plannen
plans-map-title = Kaart fan 'e plannen
plans-map-description = Elk nûmer is in plan en in keppeling. Deselde plannen steane yn 'e list.
plans-map-caption = Elk nûmer is in plan. Plannen sûnder plak op 'e kaart steane allinnich yn 'e list.
support-sent-title = Befêstigje jo stipe fia de keppeling yn jo e-mail
support-sent-lead = Wy hawwe in e-mail stjoerd oan { $email }. Iepenje de keppeling en druk op 'e knop.
support-sent-days = De keppeling wurket trije dagen, salang't der stipe jûn wurde kin.
confirm-plan-title = Befêstigje jo plan
confirm-plan-lead = Mei de knop hjirûnder komt jo plan ‘{ $title }’ op 'e webside fan { $undertaking }.
confirm-plan-action = Set myn plan op 'e webside
confirm-support-title = Befêstigje jo stipe
confirm-support-lead = Mei de knop hjirûnder stypje jo it plan ‘{ $title }’ foar { $undertaking }.
confirm-support-action = Stypje dit plan
confirm-failed-title = Dizze keppeling wurket net mear
notice-plan-opened = Jo plan stiet op 'e webside. Jo krije in e-mail mei wat der no bart.
notice-plan-changed = De feroaring is bewarre.
notice-plan-withdrawn = It plan is ynlutsen.
notice-plan-entered = It plan stiet op 'e webside.
notice-support-given = Jo stipe is teld.
notice-support-withdrawn = Jo stipe is ynlutsen.

# Why the domain says no.
refusal-collect-not-open = Plannen yntsjinje kin fan { $day } om { $time } oere ôf. Wat jo ynfolle hawwe, is bewarre foar dit apparaat.
refusal-collect-closed = Plannen yntsjinje, feroarje en stypje koe oant en mei { $day } om { $time } oere. Dat is foarby.
refusal-place-outside-area = Dit plak leit bûten it gebiet fan dit budzjet. Kies in plak of in buert binnen it gebiet.
refusal-place-missing = Kies in buert, klik op 'e kaart of skriuw op wêr't it plan komt.
refusal-choice-missing-address_choice = Kies it adres dat jo bedoele, of kies: gjin fan dizze.
refusal-cost-above-budget = Dit is mear as der te ferdielen is: { $budget_cents }. Folje in leger bedrach yn.
refusal-field-empty-title = Jou jo plan in titel.
refusal-field-empty-summary = Fetsje jo plan gear yn ien of twa sinnen.
refusal-field-empty-description = Beskriuw jo plan.
refusal-field-empty-cost = Folje yn wat it plan likernôch kostet.
refusal-field-empty-photo_description = Skriuw op wat der op 'e foto te sjen is.
refusal-photo-wrong-type = Dit bestân is gjin JPEG, PNG of WebP. Kies in oare foto.
refusal-photo-broken = Dizze foto is skansearre en kin net lêzen wurde. Kies in oare foto.
refusal-photo-too-many-pixels = Dizze foto hat mear as { $megapixels } miljoen byldpunten. Meitsje de foto lytser.
refusal-support-own-plan = Dit is jo eigen plan. Freegje jo buorlju om stipe.
refusal-withdraw-after-vote-opens = De stimming is iepen. Dit plan kin net mear ynlutsen wurde.
refusal-confirmation-used-or-old = Dizze keppeling is al brûkt of âlder as trije dagen. Tsjinje it plan op 'e nij yn of freegje in nije keppeling op 'e side fan it plan.

# Mail.
mail-confirm-plan-subject = Befêstigje jo plan: { $title }
mail-confirm-plan-body =
    Jo hawwe in plan yntsjinne foar { $undertaking }: { $title }.

    Iepenje dizze keppeling en druk op 'e knop. Dan stiet jo plan op 'e webside.
    { $link }

    De keppeling wurket { $days } dagen en ien kear. As jo gjin plan yntsjinne hawwe, hoege jo neat te dwaan.
mail-confirm-support-subject = Befêstigje jo stipe foar: { $title }
mail-confirm-support-body =
    Jo wolle in plan stypje foar { $undertaking }: { $title }.

    Iepenje dizze keppeling en druk op 'e knop. Dan telt jo stipe.
    { $link }

    De keppeling wurket { $days } dagen en ien kear. As jo dit net frege hawwe, hoege jo neat te dwaan.
mail-plan-received-subject = Jo plan is ûntfongen: { $title }
mail-plan-received-body =
    Jo plan hat nûmer { $number } fan { $undertaking }. Jo lêze it hjir:
    { $address }

    Wat der no bart:
    - Oant en mei { $support_until } kinne oaren jo plan stypje en kinne jo it feroarje. Sa faak moat it stipe wurde: { $threshold } kear.
    - Uterlik { $check_due } toetse wy oft it plan kin. Jo krije de útkomst mei de reden.
    - Fan { $vote_opens } ôf is de stimming.

    Fragen? Freegje it oan: { $owner }.
