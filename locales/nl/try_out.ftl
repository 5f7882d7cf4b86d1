# Een telregel uitproberen voordat een kader bekend wordt.
try-out-here = Uitproberen
try-out-title = Probeer de telregel uit
try-out-lead = Zie wat de telregel van dit kader doet, naast andere regels. Er wordt niets bewaard en niets bekendgemaakt.
try-out-link = Probeer de telregel eerst uit
try-out-from-step = Bewaar en probeer de regel uit
try-out-back = Terug naar stap 4. Wat daar stond, is bewaard.
try-out-frame = Zo telt dit kader nu
try-out-obstacles = Dit moet eerst in het kader staan voordat u kunt proberen
try-out-on-what = Waarop wilt u de regels proberen?
try-out-again = Nog een proef
try-out-own = Dit kader
try-out-won = Gaat door
try-out-lost = Gaat niet door
try-out-outcome = { $count ->
    [0] De regel van dit kader kiest hier geen enkel plan
    [one] De regel van dit kader kiest hier { $count } plan, voor { $spent }
   *[other] De regel van dit kader kiest hier { $count } plannen, samen { $spent }
}
try-out-lead-simulation =
    Dit is een simulatie. De computer bedacht { $ballots ->
        [0] geen stemmers
        [one] { $ballots } stemmer
       *[other] { $ballots } stemmers
    } en { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plannen
    }. Het bedrag van { $amount } komt uit het kader. Startgetal { $seed } geeft altijd deze zelfde simulatie. Echte inwoners stemmen anders.
try-out-lead-earlier =
    Dit is een proef met { $ballots ->
        [0] geen stembiljetten
        [one] { $ballots } stembiljet
       *[other] { $ballots } stembiljetten
    } en { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plannen
    } van { $title }. Er was toen { $amount }. De echte uitslag verandert niet.
try-out-lead-file =
    Dit is een proef met { $ballots ->
        [0] geen stembiljetten
        [one] { $ballots } stembiljet
       *[other] { $ballots } stembiljetten
    } en { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plannen
    } uit het bestand: { $title }. Er was { $amount }. Het bestand is niet bewaard.
try-out-currency = De bedragen in het bestand zijn in { $currency }. Hier staat er een euroteken voor.
try-out-outside = { $count ->
    [one] { $count } stembiljet past niet bij het stembiljet van dit kader. Het is geteld zoals het is ingevuld.
   *[other] { $count } stembiljetten passen niet bij het stembiljet van dit kader. Ze zijn geteld zoals ze zijn ingevuld.
}
try-out-limits = Het minste aantal stemmen en het meeste geld voor één soort of buurt gelden zoals in dit kader.
try-out-stopped = Niet uitgerekend, want dat is te veel rekenwerk voor een proef: { $rules }.
try-out-lot = Let op: hier moet geloot worden tussen { $plans }. In deze proef wint het plan met het laagste nummer.
try-out-warnings = { $count ->
    [one] { $count } opmerking bij het bestand
   *[other] { $count } opmerkingen bij het bestand
}
try-out-plans = { $count ->
    [one] Het plan in deze proef
   *[other] De { $count } plannen in deze proef
}
try-out-take-over = Een andere regel overnemen
try-out-rule = Regel
try-out-rule-hint = De regel komt in het concept van het kader. De rest van stap 4 blijft zoals het is.
try-out-take-over-act = Neem deze regel over in het concept
notice-try-out-taken-over = De regel staat in het concept. Kijk stap 4 na.
try-out-simulation = Een bedachte stemming
try-out-simulation-text = Het bedrag, het stembiljet, de soorten en de buurten komen uit dit kader. De plannen en de stemmers bedenkt de computer.
try-out-field-plans = Aantal plannen
try-out-field-plans-hint = Van 2 tot en met 100.
try-out-field-voters = Aantal stemmers
try-out-field-voters-hint = Van 10 tot en met 10.000.
try-out-field-seed = Startgetal
try-out-field-seed-hint = Met hetzelfde getal krijgt u dezelfde plannen en stemmen. Van 1 tot en met 999.999.
try-out-simulate = Probeer met een bedachte stemming
try-out-another = Nog een keer, met een ander startgetal
try-out-model = Hoe de computer plannen en stemmers bedenkt
try-out-model-text = Een plan kost 2 tot 35 procent van het bedrag. Goedkope plannen komen vaker voor dan dure. Vier van de vijf plannen liggen in een buurt, het vijfde is voor iedereen. Sommige plannen zijn veel geliefder dan andere, en sommige buurten veel groter. Een stemmer kiest vier keer zo makkelijk een plan in de eigen buurt, en twee keer zo makkelijk een plan van de soort die hij mooi vindt. Het aantal keuzes past bij het stembiljet van dit kader.
try-out-earlier = Een eerdere begroting
try-out-earlier-text = De stembiljetten die bij de uitslag bekend zijn gemaakt, zonder namen, met de plannen en het bedrag van toen.
try-out-earlier-none = Er is nog geen begroting geteld waarvan de stembiljetten bekend zijn.
try-out-field-earlier = Begroting
try-out-try-earlier = Probeer met deze begroting
try-out-file = Een bestand van een andere gemeente
try-out-file-text = Veel steden zetten hun stembiljetten zonder namen op pabulib.org. Zo’n bestand kunt u hier gebruiken. Het wordt niet bewaard.
try-out-field-file = Bestand met stembiljetten (.pb)
try-out-field-file-hint = Hooguit 12 MB, 300 plannen en 20.000 stembiljetten.
try-out-try-file = Probeer met dit bestand
try-out-unreadable-title = { $count ->
    [one] Er is { $count } fout gevonden
   *[other] Er zijn { $count } fouten gevonden
}
try-out-ties = Wat gebeurt er bij een gelijke stand?
try-out-ties-own = In dit kader geldt bij een gelijke stand deze volgorde: “{ $keys }”. Hieronder ziet u wat dat doet, en wat een andere volgorde zou doen.
try-out-ties-none = Bij deze regel is er geen klein voorbeeld van een gelijke stand. De volgorde staat in de regel zelf.
try-out-ties-caption = Wie voor gaat, per volgorde
try-out-ties-order = Volgorde
try-out-tie-example = Voorbeeld { $number }
try-out-tie-other-cost = Er is { $budget }. Plan { $one } kost { $one_cost } en plan { $other } kost { $other_cost }. Beide hebben { $one_votes } stemmen. Er is geld voor één van de twee.
try-out-tie-same-cost = Er is { $budget }. Plan { $one } en plan { $other } kosten allebei { $one_cost } en hebben allebei { $one_votes } stemmen. Er is geld voor één van de twee.
try-out-tie-other-votes = Er is { $budget }. Plan { $one } kost { $one_cost } en heeft { $one_votes } stemmen. Plan { $other } kost { $other_cost } en heeft { $other_votes } stemmen. Vier stemmers van plan { $other } gaven al de helft van hun geld uit aan een derde plan. Zij tellen voor de helft mee. Daardoor staan { $one } en { $other } gelijk.
try-out-tie-first = Plan { $plan } gaat voor.
try-out-tie-first-cost = Plan { $plan } gaat voor: het is het goedkoopste.
try-out-tie-first-votes = Plan { $plan } gaat voor: het heeft de meeste stemmen.
try-out-tie-first-id = Plan { $plan } gaat voor: zijn nummer komt eerst.
try-out-tie-lot = Er wordt geloot.
try-out-ties-lot = Een lot wordt in het openbaar getrokken, nadat de stemming gesloten is en alleen als het nodig is. Daarna staat bij de uitslag wie trok, wanneer, waar en wie erbij was. Dan wordt opnieuw geteld, met dat lot.
try-out-help = Lees meer bij Hulp
refusal-try-out-frame-first = Het kader is nog niet ver genoeg. Vul eerst in wat hieronder staat.
refusal-try-out-too-many-plans = In dit bestand staan { $found } plannen. Voor een proef kunnen het er { $most } zijn. Kies een kleiner bestand.
refusal-try-out-too-many-ballots = In dit bestand staan { $found } stembiljetten. Voor een proef kunnen het er { $most } zijn. Kies een kleiner bestand.
refusal-try-out-too-many-choices = Op de stembiljetten staan samen { $found } keuzes. Voor een proef kunnen het er { $most } zijn. Kies een kleiner bestand.
refusal-try-out-too-much-work = De regel van dit kader vraagt hierop te veel rekenwerk voor een proef. Er is niets veranderd. Kies minder plannen of stemmers, of een kleiner bestand.
refusal-try-out-unreadable = Dit bestand is niet te lezen. Er is niets bewaard. Hieronder staat per regel wat er niet klopt. Verbeter het bestand en stuur het opnieuw.

# Names in a simulation.
try-out-simulation-title = Bedachte stemming { $number }
try-out-plan = Bedacht plan { $number }
try-out-area = Buurt { $number }
try-out-theme = Soort { $number }
