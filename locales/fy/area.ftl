# Gebieten: list, ien gebiet, ynfier.
area-list-title = Gebieten
area-list-lead = Kies in gebiet en sjoch wat der spilet, wat besletten is en wat ûnthjitten is.
area-list-empty = Der steane noch gjin gebieten op dizze side.
area-level-gemeente = Gemeente
area-level-wijk = Wyk
area-level-buurt = Buert
area-levels-gemeente = Gemeenten
area-levels-wijk = Wiken
area-levels-buurt = Buerten
area-people = { $count ->
    [one] { $count } ynwenner
   *[other] { $count } ynwenners
}
area-running = Wat der spilet
area-running-empty = Hjir rint no gjin opjefte.
area-decided = Wat besletten is
area-promised = Wat ûnthjitten is
area-parts = Wat hjiryn leit
area-ask = Wa’t fierder helpt
area-map-title = Kaart fan { $name }
area-map-description = Elke buert is in flak. De nammen steane ek yn de list op dizze side.
area-import-title = Gebieten ynfiere
area-import-door = Grinzen fan gemeente, wiken en buerten.
area-import-see = Besjoch de gebieten
area-import-file = GeoJSON-bestân
area-import-hint = De wiken en buerten fan CBS en Kadaster passe sa’t se binne (WGS84). Elk gebiet hat code en naam. Stiet in gebiet der al, dan komt it nije yn it plak. By ien flater feroaret der neat.
area-import-action = Fier de gebieten yn
notice-areas-imported = De gebieten steane deryn.
refusal-areas-not-geojson = Dit bestân is gjin GeoJSON mei in list fan gebieten (FeatureCollection). Bewarje it op ’e nij as GeoJSON.
refusal-areas-empty = Dit bestân hat gjin gebieten.
refusal-areas-without-code = Gebiet { $feature } hat gjin koade. Jou elk gebiet de eigenskip code, bygelyks WK036101.
refusal-areas-without-name = Gebiet { $feature } ({ $code }) hat gjin namme. Jou it de eigenskip naam, op syn heechst 120 tekens lang.
refusal-areas-level-unknown = Fan gebiet { $feature } ({ $code }) is net dúdlik oft it in gemeente, wyk of buert is. Jou it de eigenskip niveau, of in koade fan CBS.
refusal-areas-code-twice = De koade { $code } stiet twa kear yn it bestân, de twadde kear by gebiet { $feature }. Helje der ien wei.
refusal-areas-geometry-wrong = De grins fan gebiet { $feature } ({ $code }) is gjin flak (Polygon of MultiPolygon).
refusal-areas-ring-open = De grins fan gebiet { $feature } ({ $code }) is net sletten. Elke line einiget dêr’t se begjint.
refusal-areas-outside-earth = De koördinaten fan gebiet { $feature } ({ $code }) binne gjin lingte en breedte yn graden. Set it bestân om fan RD nei WGS84.
refusal-areas-parent-unknown = Gebiet { $feature } ({ $code }) leit neffens it bestân yn { $parent }, mar dat gebiet is der net. Set it ek yn it bestân.
refusal-areas-parent-level = Gebiet { $feature } ({ $code }) kin net yn { $parent } lizze: in buert leit yn in wyk, in wyk yn in gemeente.
addresses-title = Adreslist ynfiere
addresses-lead = As in ynwenner in adres typt, sykje wy it yn dizze list en sette wy it plak op ’e kaart. Wy freegje it oan nimmen oars.
addresses-count = { $count ->
    [0] Der is noch gjin list. In typt adres bliuwt dan as wurden stean.
    [one] Der stiet { $count } adres yn de list.
   *[other] Der steane { $count } adressen yn de list.
}
addresses-file = CSV-bestân
addresses-hint = Nim de kolommen straat, huisnummer, postcode, woonplaats, en latitude en longitude (WGS84) of x en y (RD). In úttreksel út de BAG past. De nije list komt yn it plak fan de âlde. By ien flater feroaret der neat.
addresses-action = Fier de adressen yn
notice-addresses-imported = De adressen steane deryn.
refusal-addresses-unreadable = Rigel { $line } is net te lêzen. Elke rigel hat likefolle sellen as de earste. Der is neat feroare.
refusal-addresses-column-missing = De kolom { $column } ûntbrekt. Set de namme dêrfan op de earste rigel. Der is neat feroare.
refusal-addresses-empty = Dit bestân hat gjin adressen. De list dy’t der stie, is der noch.
refusal-addresses-street-wrong = Rigel { $line }: de strjitte is leech of langer as 80 tekens. Ferbetterje de rigel. Der is neat feroare.
refusal-addresses-town-wrong = Rigel { $line }: it wenplak is leech of langer as 80 tekens. Ferbetterje de rigel. Der is neat feroare.
refusal-addresses-number-wrong = Rigel { $line }: dit is gjin hûsnûmer, lykas 42, 42 A of 42-2. Ferbetterje de rigel. Der is neat feroare.
refusal-addresses-postcode-wrong = Rigel { $line }: dit is gjin postkoade, lykas 1234 AB. Ferbetterje de rigel of lit de sel leech. Der is neat feroare.
refusal-addresses-place-wrong = Rigel { $line }: dit is gjin plak. Jou latitude en longitude yn graden, of x en y yn meters. Der is neat feroare.
refusal-addresses-twice = Rigel { $line }: { $address } stiet al yn dit bestân. Helje ien fan de rigels wei. Der is neat feroare.
