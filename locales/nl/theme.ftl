# Thema: uploaden, toetsen, bekijken, kiezen.
theme-title = Thema
theme-door = Kleuren en letters van de gemeente.
theme-in-use-default = Nu in gebruik: het standaardthema.
theme-in-use-own = Nu in gebruik: het eigen thema.
theme-file = Stylesheet met design tokens
theme-file-hint = Een CSS-bestand van ten hoogste 200 kilobyte. Alleen eigenschappen die met twee streepjes beginnen, onder één klasse of :root. Bezoekers zien nog niets van een upload.
theme-upload = Upload en bekijk
theme-uploads-title = Eerder geüpload
theme-now = Nu in gebruik
theme-default = Terug naar het standaardthema
theme-preview-title = Zo ziet dit thema eruit
theme-preview-lead = Alleen deze pagina staat in dit thema. Bezoekers zien nog het oude.
theme-choose = Gebruik dit thema voor iedereen
theme-back = Terug naar het thema
theme-example-title = Voorbeelden
theme-example-card = Bankje aan het water
theme-example-text = Een plek om te zitten, met zicht op de haven.
theme-example-field = Naam van het plan
theme-example-hint = Kort en duidelijk.
theme-example-value = Bankje aan het water
theme-check-title = Toets van het thema
theme-check-good = Alle paren hebben genoeg contrast.
theme-check-failing = { $count ->
    [one] { $count } paar heeft te weinig contrast. Dan kan niet iedereen de site lezen.
   *[other] { $count } paren hebben te weinig contrast. Dan kan niet iedereen de site lezen.
}
theme-pair = Voorgrond en achtergrond
theme-found = Contrast
theme-needed = Nodig
theme-verdict = Oordeel
theme-passes = Goed
theme-fails = Te weinig
theme-unknown = niet te lezen
theme-left-out-title = Tokens die dit thema niet noemt
theme-left-out-lead = Daarvoor gebruikt de site een eigen waarde.
notice-theme-uploaded = Het thema is gelezen en goedgekeurd. Bekijk het en zet het daarna aan.
notice-theme-chosen = Iedereen ziet nu dit thema.
refusal-theme-too-large = Dit bestand is groter dan { $kilobytes } kilobyte. Haal weg wat geen token is.
refusal-theme-empty = In dit bestand staat geen enkele eigenschap die met twee streepjes begint.
refusal-theme-at-rule = Regel { $line } { $found } mag niet in een thema. Haal deze regel weg.
refusal-theme-selector = Regel { $line } { $found } is niet één klasse. Zet alles onder één klasse, bijvoorbeeld .waterrijk-theme, of onder :root.
refusal-theme-second-selector = Regel { $line } { $found } is een tweede klasse. Zet alles onder dezelfde klasse.
refusal-theme-property = Regel { $line } de eigenschap { $found } mag niet. Een thema geeft alleen eigenschappen die met twee streepjes beginnen.
refusal-theme-loads = Regel { $line } { $found } haalt iets op van elders. Dat mag niet in een thema.
refusal-theme-nested = Regel { $line } { $found } hoort hier niet. Binnen de klasse staan alleen eigenschappen met een waarde.
refusal-theme-unreadable = Regel { $line } dit is geen geldige CSS { $found }. Kijk of alle haakjes en aanhalingstekens gesloten zijn.
