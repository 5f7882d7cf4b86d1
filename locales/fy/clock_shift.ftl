# The clock of the demo.
clock-title = It is no { $now }
clock-lead = Dit is in demo. Set de klok foarút om in begrutting fan begjin oant ein te sjen. De klok giet allinnich foarút, en allinnich yn de demo. Wa’t oanmeld is, bliuwt oanmeld.
clock-card-title = Klok fan de demo
clock-card-text = Yn it echt duorret elke faze wiken. Hjir kin de tiid foarút, nei de folgjende faze.
clock-card-link = Set de klok foarút
clock-phase-title = Nei de folgjende faze
clock-phase-label = Fan hokker opjefte?
clock-phase-button = Set de klok op de folgjende faze
clock-days-title = In tal dagen foarút
clock-days-label = Tal dagen
clock-days-button = Set de klok safolle dagen foarút
clock-nothing = Der is gjin opjefte dy’t noch in folgjende faze hat. Meitsje earst in ramt bekend.
notice-clock-moved = De klok is foarút set.
refusal-clock-no-next-phase = Dizze opjefte hat gjin folgjende faze mear. Kies in oare opjefte.
