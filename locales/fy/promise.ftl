# Ofspraken: it register, ien ôfspraak, de fraach oft dy neikommen is, en de post dêroer.
promise-register = Ofspraken
promise-register-heading =
    { $found ->
        [0] Der binne hjir gjin ôfspraken
        [one] Ien ôfspraak, { $kept } neikommen, { $overdue } te let
       *[other] { $found } ôfspraken, { $kept } neikommen, { $overdue } te let
    }
promise-register-lead = Wa't wat beloofd, oan wa en wannear. Wa't de belofte krige, seit oft dy neikommen is.
promise-register-caption = Ofspraken: te let earst, dêrnei op datum
promise-promise = Ofspraak
promise-who = Wa
promise-due = Op syn lêst op
promise-standing = Stân
promise-team = Team
promise-area = Buert
promise-undertaking = Opjefte
promise-year = Jier
promise-money = Jild
promise-from = Heart by
promise-search = Sykje in wurd
promise-filter = Toan dizze ôfspraken
promise-show-all = Toan alle ôfspraken
promise-any-standing = Elke stân
promise-any-undertaking = Elke opjefte
promise-any-area = Elke buert
promise-any-team = Elk team
promise-any-year = Elk jier
promise-none-yet = Der binne noch gjin ôfspraken makke. Se komme hjir te stean sa gau't der in beslút is.
promise-none-yet-action = Besjoch wat der spilet
promise-none-found = Gjin ôfspraak past by dizze kar.
promise-teams = De teams
promise-teams-text = Oantallen binne der foar elk team, nea foar ien persoan. Teams fan ien persoan steane by-inoar.
promise-teams-caption = Hoe't de ôfspraken fan elk team steane
promise-other-teams = Oare
promise-total-all = Alle
promise-total-running = Rint
promise-total-not = Net neikommen of ynlutsen
promise-open-data = Iepen data
promise-csv = Dizze ôfspraken foar in rekkenblêd (CSV)
promise-feed = Nijs oer ôfspraken (Atom)
promise-owner = { $name } ({ $function })
promise-by-silence-short = sûnder antwurd fan de yntsjinner
promise-by-silence = Wa't dizze belofte krige, hat yn 14 dagen net antwurde. It wurd fan de eigner jildt.
standing-asked = Frege
standing-running = Rint
standing-due-soon = Gau
standing-overdue = Te let
standing-claimed = Meld as klear
standing-kept = Neikommen
standing-kept-late = Te let neikommen
standing-not-kept = Net neikommen
standing-withdrawn = Ynlutsen
promise-lead-asked = Frege oan { $owner }. De fraach wachtet op in ja. Datum: { $due }.
promise-lead-running = { $owner } hat dit beloofd foar { $due }.
promise-lead-due-soon = { $owner } hat dit beloofd foar { $due }. Dy datum is tichtby.
promise-lead-overdue = { $owner } hie dit beloofd foar { $due }. Dy datum is foarby.
promise-lead-claimed = { $owner } meldt dat dit klear is. No is it wurd oan wa't de belofte krige. Datum: { $due }.
promise-lead-kept = Dizze belofte fan { $owner } is neikommen, foar { $due }.
promise-lead-kept-late = Dizze belofte fan { $owner } is neikommen, nei { $due }.
promise-lead-not-kept = Dizze belofte fan { $owner } foar { $due } is net neikommen. Hjirûnder stiet wêrom.
promise-lead-withdrawn = Dizze belofte fan { $owner } foar { $due } is ynlutsen. Hjirûnder stiet wêrom.
promise-here = Ofspraak { $number }
promise-actor-program = Bondgenoot
promise-actor-beneficiary = Wa't de belofte krige
promise-act-make = { $who } seit ja op dizze ôfspraak.
promise-act-change = { $who } ferset de datum fan { $old } nei { $new }.
promise-act-claim = { $who } meldt dat dit klear is.
promise-act-confirm = { $who } seit: ja, dit is neikommen.
promise-act-deny = { $who } seit: nee, hjir mist noch wat.
promise-act-silence = { $who }: 14 dagen sûnder antwurd. It wurd fan de eigner jildt.
promise-act-fail = { $who } meldt dat dit net slagget.
promise-act-withdraw = { $who } lûkt dizze ôfspraak yn.
promise-act-escalate-team = { $who }: de datum is foarby. It team hat berjocht krigen.
promise-act-escalate-manager = { $who }: in wike te let. De manager hat berjocht krigen.
promise-act-escalate-portfolio-holder = { $who }: twa wiken te let. De bestjoerder hat berjocht krigen.
promise-no-story = Der is noch neat bard.
promise-story = Wat der bard is
promise-to-register = Nei alle ôfspraken
promise-to-desk = Doch wat mei dizze ôfspraak
promise-to-public = Besjoch de iepenbiere side
promise-question = Is dizze ôfspraak neikommen?
promise-question-text = Dizze belofte is oan jo dien. Jo antwurd jildt.
promise-answer-yes = Ja, dit is neikommen
promise-answer-no = Nee, dit mist noch
promise-answer-missing = Wat mist der noch? Folje dit yn by nee.
promise-answer-lead = { $owner } meldt dat dit klear is. De datum wie { $due }.
promise-read-story = Lês wat der bard is
promise-link-ended = Dizze link wurket net mear
promise-link-ended-text = De fraach is al beantwurde, of de link is âlder as 30 dagen. Ynlogge mei itselde e-mailadres kin ek.
promise-desk-heading-mijn =
    { $count ->
        [0] Jo hawwe gjin ôfspraken
        [one] Jo hawwe ien ôfspraak
       *[other] Jo hawwe { $count } ôfspraken
    }
promise-desk-heading-team =
    { $count ->
        [0] Jo team hat gjin ôfspraken
        [one] Jo team hat ien ôfspraak
       *[other] Jo team hat { $count } ôfspraken
    }
promise-desk-heading-alle =
    { $count ->
        [0] Der binne gjin ôfspraken
        [one] Der is ien ôfspraak
       *[other] Der binne { $count } ôfspraken
    }
promise-desk-which = Hokker ôfspraken
promise-desk-mine = Fan my
promise-desk-team = Fan myn team
promise-desk-all = Alle
promise-desk-none = Hjir stiet noch neat.
promise-do = Wat wolle jo dwaan
promise-do-make = Ja sizze op dizze ôfspraak
promise-do-make-hint = Fan dan ôf jildt de datum.
promise-do-claim = Melde dat dit klear is
promise-do-claim-hint = De yntsjinner kriget de fraach oft dat sa is.
promise-do-change = De datum fersette
promise-do-change-hint = Dat kin allinnich foar de datum, mei in reden.
promise-do-fail = Melde dat dit net slagget
promise-do-fail-hint = De ôfspraak stiet dan as net neikommen yn it register.
promise-do-withdraw = Dizze ôfspraak ynlûke
promise-do-withdraw-hint = Bygelyks om't in nij beslút dat freget.
promise-do-reason = Wat der dien is, of wêrom
promise-do-reason-hint = Nedich by alles behalve ja sizze. Elkenien kin dit lêze.
promise-do-save = Fêstlizze en bekendmeitsje
promise-change-due = De nije datum
promise-change-due-hint = Allinnich by it fersetten fan de datum.
promise-make-heading =
    { $count ->
        [0] Elk plan dat útfierd wurdt hat in ôfspraak
        [one] Ien plan hat noch gjin ôfspraak
       *[other] { $count } plannen hawwe noch gjin ôfspraak
    }
promise-make-lead = Meitsje fan elk plan in ôfspraak mei ien eigner en in datum. De yntsjinner heart aansen oft de eigner ja seit.
promise-make-early = Ofspraken folgje op in beslút. Lis earst it beslút fêst.
promise-make-to-decision = Nei it beslút
promise-make-one = De ôfspraak by dit plan
promise-make-another = Noch in ôfspraak by dit plan
promise-make-wanted = Meitsje dizze ôfspraak
promise-make-title = Wat beloofd wurdt
promise-make-title-hint = Sa dat elkenien sjen kin oft it der is: “Fjouwer tafels steane by de fiver.”
promise-make-owner = Wa is de eigner
promise-make-function = Funksje fan de eigner
promise-make-function-hint = Dizze stiet neist de namme yn it register.
promise-make-due-hint = In datum dy't helber is. Fersette kin letter allinnich mei in reden.
promise-make-who-hears = In eigner dy't net sels dit formulier ynfolt, kriget de fraach om ja te sizzen.
promise-make-save = Ofspraken meitsje
promise-no-team = Gjin team
promise-to-lesson = Klear? Slút de opjefte mei in les
notice-promises-made = De ôfspraken binne makke. De eigners hawwe berjocht.
notice-promise-done = Fêstlein en bekendmakke.
notice-promise-answered = Tank. Jo antwurd stiet by de ôfspraak.
refusal-promise-without-decision = Der is noch gjin beslút. Meitsje dêrnei de ôfspraken.
refusal-promise-none-chosen = Kies op syn minst ien plan om in ôfspraak fan te meitsjen.
refusal-promise-same-date = Dit is al de datum fan de ôfspraak. Kies in oare datum.
mail-promise-asked-subject = Kinne jo dit beloven: { $promise }
mail-promise-asked-body =
    Jo binne frege as eigner fan in ôfspraak yn { $undertaking }:

    { $promise }
    Op syn lêst op { $due }

    Sis ja, of lûk de ôfspraak yn mei in reden: { $desk }
mail-promise-unanswered-subject = Wachtet op in ja: { $promise }
mail-promise-unanswered-body =
    Dizze ôfspraak wachtet al in wike op in ja:

    { $promise }
    Op syn lêst op { $due }

    { $desk }
mail-promise-reminder-subject = Op syn lêst op { $due }: { $promise }
mail-promise-reminder-body =
    Dit moat klear wêze op { $due }:

    { $promise }

    Is it klear, meld it dan. Slagget it net op tiid, ferset dan de datum mei in reden; dat kin oant en mei { $due }.
    { $desk }
mail-promise-overdue-team-subject = Te let: { $promise }
mail-promise-overdue-team-body =
    { $promise }
    Eigner: { $function }. Datum: { $due }.

    De datum is foarby. Kin it team helpe?

    { $address }
mail-promise-overdue-manager-subject = Te let: { $promise }
mail-promise-overdue-manager-body =
    { $promise }
    Eigner: { $function }. Datum: { $due }.

    Dit is in wike te let. Freegje de eigner wat der nedich is.

    { $address }
mail-promise-overdue-portfolio-holder-subject = Te let: { $promise }
mail-promise-overdue-portfolio-holder-body =
    { $promise }
    Eigner: { $function }. Datum: { $due }.

    Dit is twa wiken te let, ek nei berjocht oan team en manager.

    { $address }
mail-promise-make-subject = Beloofd: { $promise }
mail-promise-make-body =
    { $owner } ({ $function }) belooft jo:

    { $promise }
    Op syn lêst op { $due }

    Folgje dizze ôfspraak: { $address }
mail-promise-change-subject = Nije datum { $due }: { $promise }
mail-promise-change-body =
    De datum fan dizze ôfspraak is feroare yn { $due }:

    { $promise }

    Wêrom: { $reason }

    { $address }
mail-promise-claim-subject = Is dit neikommen: { $promise }
mail-promise-claim-body =
    { $owner } ({ $function }) meldt dat dit klear is:

    { $promise }

    { $reason }

    Is dat sa? Sis ja of nee: { $link }

    De link wurket 30 dagen. Hearre wy 14 dagen neat, dan jildt it wurd fan de eigner.
mail-promise-confirm-subject = Neikommen: { $promise }
mail-promise-confirm-body =
    De yntsjinner seit dat dit neikommen is:

    { $promise }

    { $address }
mail-promise-deny-subject = Noch net klear: { $promise }
mail-promise-deny-body =
    De yntsjinner seit dat der noch wat mist:

    { $promise }

    { $reason }

    { $desk }
mail-promise-silence-subject = Neikommen, sûnder antwurd: { $promise }
mail-promise-silence-body =
    Der kaam yn 14 dagen gjin antwurd. It wurd fan de eigner jildt, en dat stiet derby:

    { $promise }

    De yntsjinner kin oant 30 dagen nei de melding noch antwurdzje.

    { $address }
mail-promise-fail-subject = Dit slagget net: { $promise }
mail-promise-fail-body =
    { $owner } ({ $function }) meldt dat dit net slagget:

    { $promise }

    Wêrom: { $reason }

    { $address }
mail-promise-withdraw-subject = Ynlutsen: { $promise }
mail-promise-withdraw-body =
    Dizze ôfspraak is ynlutsen:

    { $promise }

    Wêrom: { $reason }

    { $address }
