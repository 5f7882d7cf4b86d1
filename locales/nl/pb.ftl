# Wat er mis is of opvalt in een bestand met stemmen. Gebruikt door elke pagina en elk commando dat zo’n bestand leest.
pb-line = Regel { $line }: { $what }
pb-not-utf8 = Het bestand is geen tekst in UTF-8.
pb-byte-order-mark = Het bestand begint met een onzichtbaar teken. Dat is overgeslagen.
pb-text-before-meta = Er staat tekst voor het deel META.
pb-missing-section = Het deel { $section } ontbreekt.
pb-section-twice = Het deel { $section } staat er twee keer in.
pb-missing-column = Het deel { $section } heeft geen kolom “{ $column }”.
pb-column-twice = De kolom “{ $column }” staat er twee keer in.
pb-missing-key = In META ontbreekt “{ $key }”.
pb-key-twice = In META staat “{ $key }” twee keer. De eerste telt.
pb-bad-value = “{ $value }” kan niet bij “{ $key }” staan.
pb-wrong-field-count = Aantal velden: { $found }. Dat moet { $expected } zijn.
pb-open-quote = Een aanhalingsteken wordt niet gesloten.
pb-return-in-line = Midden in de regel staat een teken dat een nieuwe regel begint.
pb-empty-line = Een lege regel is overgeslagen.
pb-no-project-id = Het plan heeft geen nummer.
pb-same-project = Plan “{ $id }” staat er twee keer in.
pb-bad-cost = “{ $value }” kan niet het bedrag van plan “{ $id }” zijn. Schrijf bijvoorbeeld 2500 of 2500.50.
pb-decimal-comma = “{ $value }” is gelezen als een bedrag met een komma.
pb-sentinel-cost = Plan “{ $id }” kost { $cost }. Zo’n bedrag betekent vaak dat een plan is ingetrokken. Het doet hier mee.
pb-unknown-project = Het stembiljet noemt plan “{ $id }”. Dat plan staat niet in de lijst.
pb-project-twice = Het stembiljet noemt plan “{ $id }” twee keer. Het telt één keer.
pb-spaces-in-list = Spaties tussen de plannen op het stembiljet zijn weggelaten.
pb-empty-place = Een lege plaats op het stembiljet is overgeslagen.
pb-points-mismatch = Het aantal punten op het stembiljet ({ $points }) past niet bij het aantal plannen ({ $projects }).
pb-bad-points = “{ $value }” is geen aantal punten.
pb-no-points = Het stembiljet heeft geen punten.
pb-same-voter = Stemmer “{ $id }” staat er twee keer in. Beide stembiljetten tellen.
pb-too-many-choices = Het stembiljet heeft { $found } keuzes. Er mogen er { $limit } zijn. Het telt zoals het is.
pb-too-few-choices = Aantal keuzes op het stembiljet: { $found }. Het minste is { $limit }. Het telt zoals het is.
pb-too-costly = De keuzes op het stembiljet zijn samen te duur. Het telt zoals het is.
pb-wrong-total = Volgens META is “{ $key }” { $said }. In het bestand zijn het er { $found }.
pb-wrong-votes = Het aantal stemmen van plan “{ $id }” is volgens de lijst { $said }. Geteld is { $found }.
pb-too-many = Er zijn meer plannen of stembiljetten dan dit programma kan nummeren.
pb-more = { $count ->
    [one] Er is nog { $count } opmerking. Die staat hier niet.
   *[other] Er zijn nog { $count } opmerkingen. Die staan hier niet.
}
