# Frames: reading, writing and publishing one.
phase-collect = Plannen yntsjinje
phase-check = Plannen hifkje
phase-vote = Stimme
phase-decide = Beslute
influence-inform = Ynformearje
influence-inform-hint = Ynwenners hearre wat der bart.
influence-consult = Riedplachtsje
influence-consult-hint = Ynwenners jouwe har miening.
influence-advise = Advisearje
influence-advise-hint = Ynwenners jouwe advys. Wa’t dêrfan ôfwykt, seit wêrom.
influence-coproduce = Koprodusearje
influence-coproduce-hint = Ynwenners en gemeente meitsje it tegearre.
influence-codecide = Meibeslute
influence-codecide-hint = Ynwenners beslute binnen it ramt.
frame-step-1 = Wat en wêrom
frame-step-2 = De romte
frame-step-3 = Wa en wannear
frame-step-4 = De punten en de stimming
frame-step-5 = Neisjen en bekendmeitsje
frame-step-1-title = Wat geane jo freegje, en wêrom?
frame-step-2-title = Wat stiet fêst en wat is iepen?
frame-step-3-title = Wa mei meidwaan, en wannear?
frame-step-4-title = Wêr moat in plan oan foldwaan, en hoe telt in stim?
frame-step-5-title = Kloppet it ramt?
frame-step-1-next = Nei stap 2: de romte
frame-step-2-next = Nei stap 3: wa en wannear
frame-step-3-next = Nei stap 4: de punten en de stimming
frame-step-4-next = Nei stap 5: neisjen en bekendmeitsje
frame-step-5-next = Meitsje dit ramt bekend
frame-keep = Bewarje en gean letter fierder
frame-back = Werom nei de foarige stap
frame-nothing = Neat ynfolle
frame-goal = Doel
frame-question = Fraach oan ynwenners
frame-user = Wa’t de antwurden brûkt
frame-action = Wat der mei de antwurden bart
frame-amount = Bedrach om te ferdielen
frame-fixed = Wat fêststiet
frame-open = Wat iepen is
frame-principles = Utgongspunten
frame-influence = Ynfloed fan ynwenners
frame-last-word = Wa’t it lêste wurd hat
frame-categories = Soarten plannen
frame-who = Wa’t meidwaan meie
frame-who-all = Elkenien út: { $area }
frame-who-from = Elkenien fan { $age } jier ôf út: { $area }
frame-collect = Plannen yntsjinje
frame-check = Plannen hifkje
frame-vote = Stimme
frame-decide = Beslút
frame-support = Stipe dy’t in plan nedich hat
frame-support-none = Gjin stipe nedich
frame-support-people = { $count ->
    [one] Stipe fan { $count } ynwenner
   *[other] Stipe fan { $count } ynwenners
}
frame-criteria = Punten dêr’t in plan oan foldwaan moat
frame-ballot = Stimbiljet
frame-ballot-approval = { $maximum ->
    [one] Elke kiezer kiest { $maximum } plan
   *[other] Elke kiezer kiest { $minimum } oant { $maximum } plannen
}
frame-ballot-within-budget = Elke kiezer kiest plannen dy’t tegearre binnen it bedrach passe
frame-choice-ballot-approval = In tal plannen
frame-choice-ballot-approval-hint = Elke kiezer kiest in tal plannen. Hoefolle, stiet hjirûnder.
frame-choice-ballot-within-budget = Plannen dy’t tegearre binnen it bedrach passe
frame-choice-ballot-within-budget-hint = Elke kiezer ferdielt it hiele bedrach. Dat freget mear rekkenwurk.
frame-method = Telregel
frame-method-equal-shares = Gelikense oandielen
frame-method-equal-shares-hint = Elke stim kriget in like grut part fan it jild. In plan giet troch as syn stimmers it tegearre betelje kinne. Sa kriget ek in lytse groep wat.
frame-method-greedy = Measte stimmen earst
frame-method-greedy-hint = Fan boppen nei ûnderen. Wat net mear past, wurdt oerslein.
frame-method-greedy-no-skip = Measte stimmen earst, oant it net mear past
frame-method-greedy-no-skip-hint = Fan boppen nei ûnderen. By it earste plan dat net past, hâldt it op.
frame-method-own = In oare regel
frame-method-own-hint = In regel dy’t hjir net by stiet, bygelyks mei in budzjet foar elke buert. Jo plakke him ûnderoan dizze side.
frame-completion = Jild dat by gelikense oandielen oerbliuwt
frame-completion-add1-fill = Parten groeie oant it jild hast op is, dan measte stimmen earst
frame-completion-add1 = Parten groeie oant der gjin plan mear past
frame-completion-add1-overspend = Parten groeie oant it bedrach oerskreden wurde soe
frame-completion-none = It bliuwt oer
frame-ties = By lykstân
frame-ties-cost-votes-lot = It goedkeapste plan, dan de measte stimmen, dan in iepenbier lot
frame-ties-votes-cost-lot = De measte stimmen, dan it goedkeapste plan, dan in iepenbier lot
frame-ties-lot = In iepenbier lot
frame-ties-cost-votes-id = It goedkeapste plan, dan de measte stimmen, dan it nûmer fan it plan
frame-ties-own = De folchoarder fan de eigen regel
frame-minimum-votes = Stimmen dy’t in plan nedich hat
frame-minimum-votes-none = Gjin minimum
frame-minimum-votes-some = { $count ->
    [one] Op syn minst { $count } stim
   *[other] Op syn minst { $count } stimmen
}
frame-caps = Measte jild foar ien soarte of ien buert
frame-cap-category = { $name }: op syn heechst { $amount }
frame-cap-neighborhood = Buert { $name }: op syn heechst { $amount }
frame-cap-of = Measte jild foar plannen oer { $name }
frame-level-gemeente = Gemeente
frame-level-wijk = Wyk
frame-level-buurt = Buert
frame-criterion = Punt { $number }
frame-criterion-explanation = Utlis by punt { $number }
frame-more-criteria = Bewarje en jou mear rigels
frame-field-title = Namme
frame-field-title-hint = Sa’t ynwenners it neame, bygelyks: Buertbegrutting Rozenhoek 2027.
frame-field-summary = Gearfetting
frame-field-summary-hint = Ien of twa sinnen. Dy steane op de foarside.
frame-field-goal = Doel
frame-field-goal-hint = Wêrfoar dogge jo dit? Wat is der aanst better?
frame-field-question = Fraach oan ynwenners
frame-field-question-hint = De fraach dy’t boppe-oan de side stiet.
frame-field-user = Wa brûkt de antwurden?
frame-field-user-hint = In team of funksje dy’t dermei oan it wurk giet.
frame-field-action = Wat bart der mei de antwurden?
frame-field-action-hint = Wat sjogge ynwenners der letter fan werom?
frame-field-owner = Eigner
frame-field-owner-hint = Ien meiwurker dêr’t alles by gearkomt.
frame-field-owner-function = Funksje fan de eigner
frame-field-owner-function-hint = Sa stiet de eigner op de iepenbiere side.
frame-field-amount = Bedrach om te ferdielen
frame-field-amount-hint = Yn euro’s, bygelyks 30.000.
frame-field-fixed = Wat stiet fêst?
frame-field-fixed-hint = Ien punt de rigel.
frame-field-open = Wat is iepen?
frame-field-open-hint = Ien punt de rigel.
frame-field-principles = Wêr hâlde jo oan fêst?
frame-field-principles-hint = Ien punt de rigel, bygelyks: elke stim telt like swier yn jild.
frame-field-influence = Hoefolle ynfloed hawwe ynwenners?
frame-field-influence-hint = De treden fan de partisipaasjeljedder.
frame-field-last-word = Wa hat it lêste wurd?
frame-field-last-word-hint = Bygelyks: it kolleezje fan boargemaster en wethâlders.
frame-field-categories = Soarten plannen
frame-field-categories-hint = Ien soarte de rigel. Leech litte mei.
frame-field-area = Foar hokker gebiet?
frame-field-area-hint = Wa’t hjir wennet, mei plannen yntsjinje en stimme.
frame-field-minimum-age = Fan hokker leeftyd ôf?
frame-field-minimum-age-hint = Folje 0 yn as elkenien stimme mei.
frame-field-collect = Earste dei om plannen yn te tsjinjen
frame-field-collect-end = Lêste dei om plannen yn te tsjinjen
frame-field-check = Earste dei fan it hifkjen
frame-field-check-end = Lêste dei fan it hifkjen
frame-field-vote = Earste dei fan de stimming
frame-field-vote-hint = Fan dizze dei ôf feroaret der neat mear oan it ramt.
frame-field-vote-end = Lêste dei fan de stimming
frame-field-decide = Beslút uterlik op
frame-field-support-threshold = Hoefolle ynwenners moatte in plan stypje?
frame-field-support-threshold-hint = Folje 0 yn as in plan gjin stipe nedich hat.
frame-field-criteria = Punten dêr’t in plan oan foldwaan moat
frame-field-criteria-hint = Skriuw elk punt as in sin dy’t wier is of net. In leech punt telt net mei.
frame-field-ballot = Hoe kieze kiezers?
frame-field-minimum = Minste tal plannen
frame-field-minimum-hint = Allinnich as kiezers in tal plannen kieze.
frame-field-maximum = Measte tal plannen
frame-field-method = Hoe wurde de stimmen teld?
frame-field-method-hint = Ynwenners sjogge by de útslach beide regels neist inoar. Dizze beslút.
frame-field-rule = Plak hjir de regel
frame-field-rule-hint = De ynhâld fan in bestân regel.json. Sa’n bestân stiet by elke útslach. Kieze jo hjirboppe “In oare regel”, dan telt allinnich wat hjir stiet: ek foar in gelikense stân en foar grinzen.
frame-field-completion = Wat bart der mei jild dat oerbliuwt?
frame-field-completion-hint = Allinnich by gelikense oandielen.
frame-field-ties = Wat beslút as plannen lyk steane?
frame-field-ties-hint = Dizze folchoarder stiet foarôf fêst.
frame-field-minimum-votes = Hoefolle stimmen hat in plan op syn minst nedich?
frame-field-minimum-votes-hint = Folje 0 yn as der gjin minimum is.
frame-field-caps = Measte jild foar ien soarte of ien buert
frame-field-caps-hint = Lit leech wat gjin grins hat. Soarten komme út stap 2.
frame-field-cap-neighborhood = Measte jild foar plannen yn deselde buert
frame-field-reason = Wêrom feroaret it ramt?
frame-field-reason-hint = Elkenien kin dit lêze. Yntsjinners fan plannen krije it yn har berjocht.
frame-title-stays = De namme “{ $title }” en de gearfetting binne bekend en bliuwe stean.
frame-check-lead = Alles is ynfolle. Lês it ramt noch ien kear troch.
frame-obstacles-title = Dit moat noch foardat it ramt bekend wurde kin
frame-change-step = Wizigje
frame-what-changes = Dit feroaret
frame-what-changed = Wat der feroare
frame-change-what = Underdiel
frame-change-before = Wie
frame-change-after = Wurdt
frame-publish-hint = Nei it bekendmeitsjen is in wiziging in nije ferzje mei in reden. Sadree’t de stimming begjint, feroaret der neat mear.
frame-publish-change-hint = De foarige ferzje bliuwt foar elkenien te lêzen.
frame-clashes = { $count ->
    [one] Yn deselde wiken wurdt oan deselde ynwenners noch { $count } kear wat frege.
   *[other] Yn deselde wiken wurdt oan deselde ynwenners noch { $count } kear wat frege.
}
frame-clashes-link = Besjoch de aginda fan fragen
frame-calendar = Aginda fan fragen
frame-calendar-text = Wat freegje wy dizze ynwenners al? Kies it leafst wiken dêr’t nimmen oars wat yn freget. De aginda sjocht nei it gebiet en de dagen dy’t it lêst bewarre binne.
frame-calendar-empty = Nimmen oars freget ynwenners wat fan hjoed ôf.
frame-calendar-what = Fraach
frame-calendar-when = Wannear
frame-calendar-where = Oan wa
frame-calendar-clash = Deselde minsken en wiken?
frame-calendar-clashes = Falt gear
frame-calendar-free = Falt net gear
frame-read-here = Ramt
frame-read-title = It ramt: { $amount } om te ferdielen
frame-read-may-change = Dit is ferzje { $version }. Fan { $day } ôf begjint de stimming en feroaret der neat mear.
frame-read-frozen = Dit is ferzje { $version }. De stimming begûn op { $day }. Sûnt dy tiid feroaret der neat mear.
frame-history = Alle ferzjes
frame-version = Ferzje { $number }
frame-version-first = Earste bekendmakking.
frame-discard-title = Konsept fan “{ $title }” fuortsmite?
frame-discard-all = Dizze opjefte is noch net bekendmakke. It konsept en alles wat deryn stiet, ferdwynt. Dit kin net weromdraaid wurde.
frame-discard-change = Allinnich de wiziging dy’t klearleit, ferdwynt. It ramt dat al bekend is, bliuwt stean.
frame-discard-yes = Smyt it konsept fuort
frame-discard-no = Bewarje it konsept
notice-frame-kept = It konsept is bewarre.
notice-frame-published = It ramt is bekendmakke.
notice-frame-discarded = It konsept is fuortsmiten.
refusal-number-wrong = Folje in hiel getal yn fan { $least } oant en mei { $most }.
refusal-frame-too-many-items = Dit binne { $found } rigels. Der passe { $max }. Helje rigels fuort of foegje se gear.
refusal-frame-criterion-without-title = By dit punt stiet allinnich útlis. Skriuw ek it punt sels op.
refusal-frame-unchanged = Der is neat feroare oan it ramt. Feroarje earst wat.
mail-frame-changed-subject = Der feroaret wat: { $title }
mail-frame-changed-body =
    Bêste ynwenner,

    It ramt fan { $title } is wizige. De reden:

    { $reason }

    Wat der krekt feroaret, stiet hjir:
    { $address }

    Jo krije dit berjocht omdat jo in plan yntsjinne hawwe. Jo hoege neat te dwaan. Past jo plan net mear? Oant de lêste dei fan yntsjinjen kinne jo it oanpasse.
template-budget-goal = Ynwenners meitsje har buert better en leare inoar kennen. Se beslute sels wêr’t it jild hinne giet.
template-budget-question = Hokker plan makket ús buert moaier, griener, feiliger of geselliger?
template-budget-user = It buertteam, tegearre mei de yntsjinners fan de keazen plannen.
template-budget-action = De plannen dy’t winne, wurde ôfspraken mei in namme en in datum. Elkenien kin folgje oft se neikommen wurde.
template-budget-fixed =
    It bedrach en de dagen
    De punten dêr’t elk plan oan hifke wurdt
    De manier fan tellen
template-budget-open =
    Hokker plannen der komme
    Wêr yn de buert
    Wa’t meihelpt by it útfieren
template-budget-principles =
    Elke stim telt like swier yn jild
    Elke kar kriget in reden dy’t elkenien lêze kin
    Meidwaan kin ek sûnder kompjûter
template-budget-last-word = It kolleezje fan boargemaster en wethâlders
template-budget-categories =
    Grien
    Strjitte en plein
    Boartsje en bewege
    Moetsje
    Keunst en skiednis
    Feilichheid
template-budget-criterion-1 = Leit yn it gebiet
template-budget-criterion-1-explanation = It plak leit yn it gebiet fan dizze begrutting, op grûn dy’t de gemeente brûke mei.
template-budget-criterion-2 = Is foar elkenien
template-budget-criterion-2-explanation = Alle ynwenners kinne der gebrûk fan meitsje. It tsjinnet net ien persoan of ien bedriuw.
template-budget-criterion-3 = Kin binnen in jier
template-budget-criterion-3-explanation = It plan kin binnen in jier nei it beslút klear wêze.
template-budget-criterion-4 = Past yn it bedrach
template-budget-criterion-4-explanation = De kosten, mei it earste ûnderhâld derby, passe yn it bedrach dat te ferdielen is.
template-budget-criterion-5 = Mei en is feilich
template-budget-criterion-5-explanation = It plan past by de regels, en in fergunning is te heljen.
template-budget-criterion-6 = It ûnderhâld is regele
template-budget-criterion-6-explanation = It is dúdlik wa’t it plan nei de oanlis ûnderhâldt.
