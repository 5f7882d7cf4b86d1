# The voter roll on the desk, and the letter.
roll-print-text = Je kunt het afdrukbestand één keer ophalen. Daarna wordt het hier vernietigd: de codes staan dan nergens meer leesbaar. Geef het bestand alleen aan de drukker en wis het na het drukken.
roll-new-text = Zet geen namen, adressen of burgerservicenummers in de lijst. Je eigen kenmerk verbindt de code straks met het adres, bij jou en bij de drukker. Hier staat het alleen onleesbaar.
letter-which-hint = Je eigen kenmerk, of de eerste vier tekens van de code.
letter-once = Deze code is alleen nu te zien. Druk de brief af voordat je verdergaat.
letter-heading = Je brief om te stemmen
letter-intro = Met deze code breng je één stem uit. Laat de code aan niemand zien.
letter-code = Je code
letter-scan = Richt de camera van je telefoon op het vierkant. De code staat er dan al.
letter-secret = Je stem wordt versleuteld bewaard. Wie je bent, staat er niet bij. Het verzamelen van brieven van anderen mag niet.
