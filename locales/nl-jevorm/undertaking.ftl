# The informal register of undertaking.ftl: only the messages that differ.
undertaking-home-title-nothing = Er loopt nu niets waarover je kunt meepraten
undertaking-home-title-open = { $count ->
    [one] Je kunt nu meedoen met { $count } opgave
   *[other] Je kunt nu meedoen met { $count } opgaven
}
undertaking-ask = Wie kun je vragen?
undertaking-contact-help = Kijk op de hulppagina hoe je contact opneemt.
