# Wat `bondgenoot certify` bewiisde, of wêrom’t it in utslach net oannimt.
proof-proven = { $plans ->
    [0] Bewiisd: út de stimmen folget dat gjin plan trochgiet.
    [one] Bewiisd: út de stimmen folget dat dit iene plan trochgiet.
   *[other] Bewiisd: út de stimmen folget dat dizze { $plans } plannen trochgeane.
}
proof-refused = Net goed: de stimmen bewize dizze utslach net.
proof-not-proven = Net bewiisd.
proof-counted = { $ballots ->
    [one] De iennige stim is op ’e nij teld. Stimmen, kosten en sommen kloppe foar elk plan (tal plannen: { $plans }).
   *[other] Alle { $ballots } stimmen binne op ’e nij teld. Stimmen, kosten en sommen kloppe foar elk plan (tal plannen: { $plans }).
}
proof-pay = De stimmers op in plan dat trochgiet, betelje tegearre krekt wat it kostet. Nimmen betellet mear as der oer wie.
proof-best = Elk plan dat trochgiet, wie yn syn ronde de bêste keap.
proof-losers = De stimmers op in plan dat net trochgiet, hawwe tegearre te min oer om it te beteljen.
proof-everything-fits = Alle plannen mei stimmen passe yn it jild, en se geane allegear troch.
proof-list = De plannen binne betelle yn de folchoarder fan de list. Wat oerslein waard, paste of mocht doe net.
proof-stop-overspends = In stap fierder soene de plannen mear kostje as der jild is.
proof-stop-exhausted = Gjin oar plan mei stimmen past yn it jild dat oer is.
proof-stop-greedy = Mear stimmers hiene mear oan Measte Stimmen. Dêrom jildt dy telling.
proof-stop-nothing-left = Der is gjin plan mei stimmen mear oer.
proof-fill = Dêrnei binne de plannen betelle dy’t noch pasten, measte stimmen earst.
proof-not-reasons = Net neisjoen: redenen, ferskillen, kandidaten en buerten. Dy lizze de utslach allinnich út.
proof-not-earlier = Net neisjoen: oft de dielen al by in eardere stap ophâlde moatten hiene mei groeien.
proof-count-again = Tel dêrfoar op ’e nij:
proof-lot = De utslach neamt gjin plannen dy’t trochgeane, want der moat earst lotte wurde.
proof-no-prices = By dizze utslach en dizze stimmen hearre gjin prizen.
proof-not-covered = Dit kin de kontrôle net neigean: { $part }. Dat seit neat oer de utslach. Tel op ’e nij en fergelykje:
proof-part-split = apart telle per tema of buert
proof-unknown-plan = { $plan } stiet net yn it bestân mei stimmen, of stiet twa kear yn de utslach.
proof-wrong = { $what }: de utslach seit { $said }, de kontrôle fynt { $found }.
proof-standing = De utslach sprekt himsels tsjin oer { $plan }: giet it troch of net?
proof-barred = { $plan } koe net meidwaan en giet dochs troch.
proof-payments = Stap { $step }, ronde { $round }: de stimmers op { $plan } betelje net krekt wat it kostet.
proof-not-the-best = Stap { $step }, ronde { $round }: { $better } wie in bettere keap as { $plan }.
proof-still-affordable = Stap { $step }: de stimmers op { $plan } kinne dat plan noch betelje.
proof-greedy-list = De list is net folge by { $plan }.
proof-budget = It budzjet
proof-ballots = Tal stimmen
proof-plans = Tal plannen
proof-total-cost = Kosten fan de plannen dy’t trochgeane
proof-left = Jild dat oerbliuwt
proof-paid = Wat { $plan } krijt
proof-left-after = Jild dat oer is nei { $plan }
proof-votes = Stimmen foar { $plan }
proof-cost = Kosten fan { $plan }
proof-without-winner = Stimmen sûnder in plan dat trochgiet
proof-mean-winners = Plannen dy’t trochgeane, trochinoar per stim
proof-prefer-greedy = Stimmers dy’t mear hiene oan Measte Stimmen
proof-prefer-shares = Stimmers dy’t mear hiene oan Gelikense Oandielen
proof-course-rounds = De rondes liede net ta de plannen dy’t trochgeane.
proof-course-not-everything = Alles past, en dochs giet net alles troch.
proof-course-no-prices = Der binne gjin prizen om nei te sjen.
proof-course-other-step = De prizen binne fan in oare stap.
proof-course-share = It diel fan in stimmer heart net by dizze stap.
proof-course-other-purchases = De plannen dy’t trochgeane binne net de plannen dy’t betelle binne.
proof-course-other-prices = De rondes neame oare prizen as it bewiis.
proof-course-more-winners = Der geane mear plannen troch as der betelle binne.
proof-course-no-comparison = De fergeliking mei Measte Stimmen ûntbrekt.
proof-course-other-comparison = De fergeliking mei Measte Stimmen liedt ta de oare utslach.
proof-course-over-budget = De plannen dy’t trochgeane kostje mear as it budzjet.
proof-course-no-next-step = De stap dêrnei ûntbrekt. Sûnder dy stap is it ophâlden net bewiisd.
proof-course-next-step-fits = De stap dêrnei kostet net te folle. It tellen hie net ophâlde mocht.
proof-course-plan-still-fits = Der past noch in plan mei stimmen. It tellen hie net ophâlde mocht.
proof-course-plan-left = Der is noch in plan mei stimmen oer. It tellen hie net ophâlde mocht.
proof-course-other-stop = De reden fan it ophâlden heart net by dizze regel.
proof-phragmen = Elk plan gie troch doe’t syn stimmers genôch sparre hiene. Gjin oar plan wie earder oan bar.
proof-dhondt = Elk plan kaam op ’e bar fan syn tema of buert, en wie dêr it earste.
proof-group-without-weight = De regel seit net hoe swier oft de groep “{ $group }” telt.
proof-score = Wêrop { $plan } keazen is
proof-course-not-at-first-misfit = It tellen stoppe net by it earste plan dat net past.
proof-tie = Gelikense stân: neffens de bekendmakke folchoarder giet in oar plan foar { $plan }.
proof-prefer-neither = Stimmers foar wa’t it neat útmakket
proof-paid-in-full = Minsken dy’t de hiele bydrage betellen foar { $plan }
proof-paid-their-last = Minsken dy’t har lêste jild betellen foar { $plan }
proof-course-no-shares = It diel fan in stimmer of it tal stappen heart net by dizze regel.
