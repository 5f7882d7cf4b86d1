# Areas: list, one area, import.
area-list-title = Areas
area-list-lead = Choose an area and see what is going on, what was decided and what was promised.
area-list-empty = There are no areas on this site yet.
area-level-gemeente = Municipality
area-level-wijk = District
area-level-buurt = Neighbourhood
area-levels-gemeente = Municipalities
area-levels-wijk = Districts
area-levels-buurt = Neighbourhoods
area-people = { $count ->
    [one] { $count } inhabitant
   *[other] { $count } inhabitants
}
area-running = What is going on
area-running-empty = No undertaking runs here now.
area-decided = What was decided
area-promised = What was promised
area-parts = What lies in it
area-ask = Whom to ask
area-map-title = Map of { $name }
area-map-description = Every neighbourhood is a shape. The names also stand in the list on this page.
area-import-title = Import areas
area-import-door = Borders of municipality, districts and neighbourhoods.
area-import-see = See the areas
area-import-file = GeoJSON file
area-import-hint = The districts and neighbourhoods of CBS and Kadaster fit as they are (WGS84). Every area has code and naam. An area that is there already is replaced. With one mistake nothing changes.
area-import-action = Import the areas
notice-areas-imported = The areas are in.
refusal-areas-not-geojson = This file is no GeoJSON with a list of areas (FeatureCollection). Save it again as GeoJSON.
refusal-areas-empty = This file holds no areas.
refusal-areas-without-code = Area { $feature } has no code. Give every area the property code, for instance WK036101.
refusal-areas-without-name = Area { $feature } ({ $code }) has no name. Give it the property naam, at most 120 characters long.
refusal-areas-level-unknown = Of area { $feature } ({ $code }) it is not clear whether it is a gemeente, wijk or buurt. Give it the property niveau, or a code of CBS.
refusal-areas-code-twice = The code { $code } stands twice in the file, the second time at area { $feature }. Take one away.
refusal-areas-geometry-wrong = The border of area { $feature } ({ $code }) is no Polygon or MultiPolygon.
refusal-areas-ring-open = The border of area { $feature } ({ $code }) is not closed. Every line ends where it begins.
refusal-areas-outside-earth = The coordinates of area { $feature } ({ $code }) are no longitude and latitude in degrees. Convert the file from RD to WGS84.
refusal-areas-parent-unknown = Area { $feature } ({ $code }) lies in { $parent } according to the file, but there is no such area. Put it into the file too.
refusal-areas-parent-level = Area { $feature } ({ $code }) cannot lie in { $parent }: a buurt lies in a wijk, a wijk in a gemeente.
addresses-title = Import the list of addresses
addresses-lead = When a resident types an address, we look it up in this list and put the spot on the map. We ask nobody else.
addresses-count = { $count ->
    [0] There is no list yet. A typed address then stays as words.
    [one] The list has { $count } address.
   *[other] The list has { $count } addresses.
}
addresses-file = CSV file
addresses-hint = Take the columns straat, huisnummer, postcode, woonplaats, and latitude and longitude (WGS84) or x and y (RD). An extract of the BAG fits. The new list takes the place of the old one. With one mistake nothing changes.
addresses-action = Import the addresses
notice-addresses-imported = The addresses are in.
refusal-addresses-unreadable = Line { $line } cannot be read. Every line has as many cells as the first. Nothing has changed.
refusal-addresses-column-missing = The column { $column } is missing. Put its name on the first line. Nothing has changed.
refusal-addresses-empty = This file has no addresses. The list that was there still is.
refusal-addresses-street-wrong = Line { $line }: the street is empty or longer than 80 characters. Correct the line. Nothing has changed.
refusal-addresses-town-wrong = Line { $line }: the town is empty or longer than 80 characters. Correct the line. Nothing has changed.
refusal-addresses-number-wrong = Line { $line }: this is no house number, such as 42, 42 A or 42-2. Correct the line. Nothing has changed.
refusal-addresses-postcode-wrong = Line { $line }: this is no postcode, such as 1234 AB. Correct the line or leave the cell empty. Nothing has changed.
refusal-addresses-place-wrong = Line { $line }: this is no place. Give latitude and longitude in degrees, or x and y in metres. Nothing has changed.
refusal-addresses-twice = Line { $line }: { $address } is in this file already. Take one of the lines away. Nothing has changed.
