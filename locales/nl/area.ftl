# Gebieden: lijst, één gebied, invoer.
area-list-title = Gebieden
area-list-lead = Kies een gebied en zie wat er speelt, wat is besloten en wat is beloofd.
area-list-empty = Er staan nog geen gebieden op deze site.
area-level-gemeente = Gemeente
area-level-wijk = Wijk
area-level-buurt = Buurt
area-levels-gemeente = Gemeenten
area-levels-wijk = Wijken
area-levels-buurt = Buurten
area-people = { $count ->
    [one] { $count } inwoner
   *[other] { $count } inwoners
}
area-running = Wat er speelt
area-running-empty = Hier loopt nu geen opgave.
area-decided = Wat er is besloten
area-promised = Wat er is beloofd
area-parts = Wat hierin ligt
area-ask = Wie helpt verder
area-map-title = Kaart van { $name }
area-map-description = Elke buurt is een vlak. De namen staan ook in de lijst op deze pagina.
area-import-title = Gebieden invoeren
area-import-door = Grenzen van gemeente, wijken en buurten.
area-import-see = Bekijk de gebieden
area-import-file = GeoJSON-bestand
area-import-hint = De wijken en buurten van CBS en Kadaster passen zoals ze zijn (WGS84). Elk gebied heeft code en naam. Staat een gebied er al, dan komt het nieuwe ervoor in de plaats. Bij één fout verandert er niets.
area-import-action = Voer de gebieden in
notice-areas-imported = De gebieden staan erin.
refusal-areas-not-geojson = Dit bestand is geen GeoJSON met een lijst van gebieden (FeatureCollection). Bewaar het opnieuw als GeoJSON.
refusal-areas-empty = Dit bestand bevat geen gebieden.
refusal-areas-without-code = Gebied { $feature } heeft geen code. Geef elk gebied de eigenschap code, bijvoorbeeld WK036101.
refusal-areas-without-name = Gebied { $feature } ({ $code }) heeft geen naam. Geef het de eigenschap naam, ten hoogste 120 tekens lang.
refusal-areas-level-unknown = Van gebied { $feature } ({ $code }) is niet duidelijk of het een gemeente, wijk of buurt is. Geef het de eigenschap niveau, of een code van CBS.
refusal-areas-code-twice = De code { $code } staat twee keer in het bestand, de tweede keer bij gebied { $feature }. Haal er een weg.
refusal-areas-geometry-wrong = De grens van gebied { $feature } ({ $code }) is geen vlak (Polygon of MultiPolygon).
refusal-areas-ring-open = De grens van gebied { $feature } ({ $code }) is niet gesloten. Elke lijn eindigt waar zij begint.
refusal-areas-outside-earth = De coördinaten van gebied { $feature } ({ $code }) zijn geen lengte en breedte in graden. Zet het bestand om van RD naar WGS84.
refusal-areas-parent-unknown = Gebied { $feature } ({ $code }) ligt volgens het bestand in { $parent }, maar dat gebied is er niet. Zet het ook in het bestand.
refusal-areas-parent-level = Gebied { $feature } ({ $code }) kan niet in { $parent } liggen: een buurt ligt in een wijk, een wijk in een gemeente.
addresses-title = Adressenlijst invoeren
addresses-lead = Typt een inwoner een adres, dan zoeken wij het in deze lijst en zetten wij de plek op de kaart. Wij vragen het aan niemand anders.
addresses-count = { $count ->
    [0] Er staat nog geen lijst. Een getypt adres blijft dan als woorden staan.
    [one] Er staat { $count } adres in de lijst.
   *[other] Er staan { $count } adressen in de lijst.
}
addresses-file = CSV-bestand
addresses-hint = Neem de kolommen straat, huisnummer, postcode, woonplaats, en latitude en longitude (WGS84) of x en y (RD). Een uittreksel uit de BAG past. De nieuwe lijst komt in de plaats van de oude. Bij één fout verandert er niets.
addresses-action = Voer de adressen in
notice-addresses-imported = De adressen staan erin.
refusal-addresses-unreadable = Regel { $line } is niet te lezen. Elke regel heeft evenveel cellen als de eerste. Er is niets veranderd.
refusal-addresses-column-missing = De kolom { $column } ontbreekt. Zet de naam ervan op de eerste regel. Er is niets veranderd.
refusal-addresses-empty = Dit bestand heeft geen adressen. De lijst die er stond, is er nog.
refusal-addresses-street-wrong = Regel { $line }: de straat is leeg of langer dan 80 tekens. Verbeter de regel. Er is niets veranderd.
refusal-addresses-town-wrong = Regel { $line }: de woonplaats is leeg of langer dan 80 tekens. Verbeter de regel. Er is niets veranderd.
refusal-addresses-number-wrong = Regel { $line }: dit is geen huisnummer, zoals 42, 42 A of 42-2. Verbeter de regel. Er is niets veranderd.
refusal-addresses-postcode-wrong = Regel { $line }: dit is geen postcode, zoals 1234 AB. Verbeter de regel of laat de cel leeg. Er is niets veranderd.
refusal-addresses-place-wrong = Regel { $line }: dit is geen plek. Geef latitude en longitude in graden, of x en y in meters. Er is niets veranderd.
refusal-addresses-twice = Regel { $line }: { $address } staat al in dit bestand. Haal een van de regels weg. Er is niets veranderd.
