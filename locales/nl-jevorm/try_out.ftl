# The informal register of try_out.ftl: only the messages that differ.
try-out-obstacles = Dit moet eerst in het kader staan voordat je kunt proberen
try-out-on-what = Waarop wil je de regels proberen?
try-out-field-seed-hint = Met hetzelfde getal krijg je dezelfde plannen en stemmen. Van 1 tot en met 999.999.
try-out-file-text = Veel steden zetten hun stembiljetten zonder namen op pabulib.org. Zo’n bestand kun je hier gebruiken. Het wordt niet bewaard.
try-out-ties-own = In dit kader geldt bij een gelijke stand deze volgorde: “{ $keys }”. Hieronder zie je wat dat doet, en wat een andere volgorde zou doen.
