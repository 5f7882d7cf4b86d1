# Pages for what goes wrong: a title that says what happened, a text that says what is safe and what to do.
failure-not-found-title = Dizze side bestiet net
failure-not-found-text = Miskien kloppet it adres net, of is de side fuort. Sjoch oft jo it adres goed oernommen hawwe.
failure-signed-out-title = Jo binne net ynlogd
failure-signed-out-text = Miskien binne jo te lang fuort west. Wat jo ynfolle hawwe, stiet noch yn jo browser. Log yn in nij ljepblêd yn, kom hjir werom mei de knop Foarige en ferstjoer it formulier op 'e nij.
failure-signed-out-action = Ynlogge
failure-bad-request-title = Dit koene wy net lêze
failure-bad-request-text = Der is neat bewarre. Gean werom mei de knop Foarige fan jo browser en probearje it noch in kear.
failure-refused-title = Dit kin no net
failure-refused-text = Der is neat feroare.
failure-cross-site-title = Dit formulier kaam fan in oare webside
failure-cross-site-text = Foar jo feilichheid hawwe wy it net oannommen. Der is neat feroare. Iepenje de side hjir en folje it formulier op 'e nij yn.
failure-method-title = Dit adres is gjin side
failure-method-text = Der is neat feroare. Gean werom en brûk de knop op de side.
failure-conflict-title = In oar wie krekt wat earder
failure-conflict-text = Dit is yntusken feroare. Jo wiziging is net bewarre, mar stiet noch yn jo browser. Iepenje de side yn in nij ljepblêd om te sjen wat der no stiet.
failure-too-large-title = Dit is te grut
failure-too-large-text = In formulier mei mei foto net grutter wêze as 12 megabyte. Der is neat bewarre. Gean werom mei de knop Foarige: wat jo ynfolle hawwe, stiet der noch.
failure-wrong-type-title = Dit soarte triem lêze wy net
failure-wrong-type-text = Der is neat bewarre. Gean werom en ferstjoer it formulier fan de side.
failure-too-many-title = Efkes wachtsje
failure-too-many-text = { $minutes ->
    [one] Der is te faak probearre. Probearje it oer { $minutes } minút op 'e nij.
   *[other] Der is te faak probearre. Probearje it oer { $minutes } minuten op 'e nij.
}
failure-unavailable-title = It duorret te lang
failure-unavailable-text = De server is no te drok of begjint op 'e nij. Probearje it oer in minút noch in kear. Wat jo earder befêstige seagen, is feilich bewarre.
failure-internal-title = Der gie by ús wat mis
failure-internal-text = Dit leit net oan jo. Wat jo earder befêstige seagen, is feilich bewarre. Wat jo no ferstjoerden wierskynlik net: gean werom mei de knop Foarige en probearje it noch in kear.
failure-internal-reference = Bliuwt it misgean? Jou dan dizze koade troch:
failure-unknown-host-title = Hjir is noch gjin gemeente ynrjochte
failure-unknown-host-text = Dizze server ken it adres “{ $host }” net. Behearder: foegje dit adres ta oan in organisaasje.
failure-help = Help en kontakt
