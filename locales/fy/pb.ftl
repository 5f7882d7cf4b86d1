# Wat der mis is of opfalt yn in bestân mei stimmen. Brûkt troch elke side en elk kommando dat sa’n bestân lêst.
pb-line = Rigel { $line }: { $what }
pb-not-utf8 = It bestân is gjin tekst yn UTF-8.
pb-byte-order-mark = It bestân begjint mei in ûnsichtber teken. Dat is oerslein.
pb-text-before-meta = Der stiet tekst foar it diel META.
pb-missing-section = It diel { $section } ûntbrekt.
pb-section-twice = It diel { $section } stiet der twa kear yn.
pb-missing-column = It diel { $section } hat gjin kolom “{ $column }”.
pb-column-twice = De kolom “{ $column }” stiet der twa kear yn.
pb-missing-key = Yn META ûntbrekt “{ $key }”.
pb-key-twice = Yn META stiet “{ $key }” twa kear. De earste telt.
pb-bad-value = “{ $value }” kin net by “{ $key }” stean.
pb-wrong-field-count = Tal fjilden: { $found }. Dat moat { $expected } wêze.
pb-open-quote = In oanhelteken wurdt net sletten.
pb-return-in-line = Midden yn de rigel stiet in teken dat in nije rigel begjint.
pb-empty-line = In lege rigel is oerslein.
pb-no-project-id = It plan hat gjin nûmer.
pb-same-project = Plan “{ $id }” stiet der twa kear yn.
pb-bad-cost = “{ $value }” kin net it bedrach fan plan “{ $id }” wêze. Skriuw bygelyks 2500 of 2500.50.
pb-decimal-comma = “{ $value }” is lêzen as in bedrach mei in komma.
pb-sentinel-cost = Plan “{ $id }” kostet { $cost }. Sa’n bedrach betsjut faak dat in plan ynlutsen is. It docht hjir mei.
pb-unknown-project = It stimbiljet neamt plan “{ $id }”. Dat plan stiet net yn de list.
pb-project-twice = It stimbiljet neamt plan “{ $id }” twa kear. It telt ien kear.
pb-spaces-in-list = Spaasjes tusken de plannen op it stimbiljet binne weilitten.
pb-empty-place = In leech plak op it stimbiljet is oerslein.
pb-points-mismatch = It tal punten op it stimbiljet ({ $points }) past net by it tal plannen ({ $projects }).
pb-bad-points = “{ $value }” is gjin tal punten.
pb-no-points = It stimbiljet hat gjin punten.
pb-same-voter = Stimmer “{ $id }” stiet der twa kear yn. Beide stimbiljetten telle.
pb-too-many-choices = It stimbiljet hat { $found } karren. Der meie der { $limit } wêze. It telt sa’t it is.
pb-too-few-choices = Tal karren op it stimbiljet: { $found }. It minste is { $limit }. It telt sa’t it is.
pb-too-costly = De karren op it stimbiljet binne mei-inoar te djoer. It telt sa’t it is.
pb-wrong-total = Neffens META is “{ $key }” { $said }. Yn it bestân binne it der { $found }.
pb-wrong-votes = It tal stimmen fan plan “{ $id }” is neffens de list { $said }. Teld is { $found }.
pb-too-many = Der binne mear plannen of stimbiljetten as dit programma nûmerje kin.
pb-more = { $count ->
    [one] Der is noch { $count } opmerking. Dy stiet hjir net.
   *[other] Der binne noch { $count } opmerkings. Dy steane hjir net.
}
