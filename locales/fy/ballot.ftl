# Voting: code, choice, check, receipt.
vote-crumb = Stimme
vote-rule-approval = { $maximum ->
    [one] Kies ien plan.
   *[other] Kies op syn minst { $minimum } en op syn heechst { $maximum } plannen.
}
vote-rule-budget = Kies plannen dy't tegearre net mear kostje as { $amount }.
vote-code-title = Folje de koade út jo brief yn
vote-code-lead = De koade hat 16 tekens, yn fjouwer groepkes fan fjouwer.
vote-code = Koade út de brief
vote-code-hint = Bygelyks 7KQ4-M2XA-9TRD-W3H8. Spaasjes, streekjes, grutte en lytse letters meitsje neat út.
vote-code-action = Nei stap 2: plannen kieze
vote-help-title = Slagget it net?
vote-help-code = Yn 'e koade steane gjin letters I, L, O en U. In rûntsje is in nul, in streekje is in ien.
vote-help-lost = Binne jo de brief kwyt? Dan kinne jo in nije krije. De âlde koade wurket dan net mear.
vote-help-who = Freegje it oan:
vote-until = Stimme kin oant en mei
vote-rules-mark = Skaaimerk fan 'e spulregels
vote-rules-mark-text = Stiet op 'e brief itselde skaaimerk? Dan binne de regels net feroare.
vote-over-text = Stimmen kinne net mear. Wat útbrocht is, telt mei.
vote-over-action = Nei de útslach
vote-early-text = Bewarje de brief mei de koade oant dy dei.
vote-early-action = Besjoch de plannen
notice-vote-code-again = Folje de koade noch in kear yn. Der is mear as in healoere foarby, of de stim is al útbrocht, bygelyks yn in oar ljepblêd. In stim dy't útbrocht is, is bewarre.
vote-choose-title = Kies jo plannen
vote-choose-action = Nei stap 3: jo kar kontrolearje
vote-again = Mei dizze koade is al stimd. Bringe jo no in stim út, dan ferfangt dy de foarige. Allinnich de lêste telt.
vote-search = Sykje yn 'e plannen
vote-filter = Buert of ûnderwerp
vote-everywhere = Alle plannen
vote-search-action = Sykje
vote-found = { $count ->
    [0] Gjin inkeld plan fan de list fan { $all } past by dizze sykfraach.
    [one] Hjirûnder stiet { $count } plan fan de list fan { $all }. Keazen plannen bliuwe altyd stean.
   *[other] Hjirûnder steane { $count } plannen fan de list fan { $all }. Keazen plannen bliuwe altyd stean.
}
vote-plans = Plannen op 'e stimlist
vote-check-title = Kloppet jo kar?
vote-check-lead = Der is noch neat útbrocht.
vote-check-caption = Keazen plannen
vote-cast-action = Bring myn stim út
vote-check-back = Werom nei stap 2: wat oars kieze
vote-check-change = Nei it útbringen kinne jo jo stim mei deselde koade feroarje oant
vote-done-title = Jo stim is útbrocht
vote-done-summary = { $count ->
    [one] { $count } plan, tegearre { $total }.
   *[other] { $count } plannen, tegearre { $total }.
}
vote-done-receipt = Jo bewiis
vote-done-copy = Kopiearje it bewiis
vote-done-receipt-text = Mei dit bewiis kinne jo neisjen oft jo stim yn 'e stimbus sit. It seit net wat jo keazen.
vote-done-change = Fan gedachten feroare? Stim op 'e nij mei deselde koade, oant
vote-done-over = Jo binne klear. Op dit apparaat stiet neat mear fan jo stim. Slút dizze side as oaren dit apparaat ek brûke.
vote-follow-title = Wolle jo de útslach fia e-mail?
vote-follow-email = E-mailadres
vote-follow-hint = Dit adres stiet los fan jo stim. Wy brûke it foar de útslach en it beslút.
vote-follow-action = Stjoer my de útslach
vote-followed-title = Jo krije de útslach fia e-mail
vote-followed-text = It adres is bewarre, los fan jo stim.
vote-done-back = Nei de side fan dizze opjefte
vote-find-link = Sjoch nei oft in stim yn 'e stimbus sit
vote-find-title = Sit jo stim yn 'e stimbus?
vote-find-lead = Folje it bewiis yn dat jo krigen doe't jo stimden.
vote-find-word = Bewiis
vote-find-hint = Tolve tekens, yn trije groepkes fan fjouwer.
vote-find-action = Sjoch nei
vote-find-yes = Ja, de stim mei dit bewiis sit yn 'e stimbus.
vote-find-no = Der sit gjin stim mei dit bewiis yn 'e stimbus. Sjoch it bewiis nei. Is der letter op 'e nij stimd mei deselde koade? Dan jildt allinnich it lêste bewiis.
ballot-channel-online = Stimmen op 'e webside
ballot-channel-paper = Stimmen op papier
ballot-channel-file = Stimmen út in bestân
refusal-code-not-valid = Mei dizze koade kin net stimd wurde. Sjoch elk teken nei. Kloppet de koade, freegje dan in nije brief oan.
refusal-pass-expired = Der is mear as in healoere foarby. Der is neat útbrocht. Gean werom nei stap 1 en folje de koade op 'e nij yn.
refusal-vote-not-open = Stimme kin fan { $day } om { $time } ôf.
refusal-vote-closed = It stimmen is sletten sûnt { $day } om { $time }.
refusal-vote-still-open = It stimmen is noch iepen. Tellen kin dêrnei.
refusal-ballot-does-not-fit = Dizze kar past net op it stimbiljet. Kies allinnich plannen fan 'e list.
vote-map-title = Kaart fan de plannen
vote-map-text = Elk nûmer op 'e kaart is in plan. Kies in nûmer om nei dat plan yn 'e list te gean.
vote-done-replaces = Dizze stim ferfangt de stim dy't earder mei dizze koade útbrocht is. Allinnich dizze stim telt.
vote-done-replaced = Dizze stim wie al opslein. Dêrnei is mei deselde koade op 'e nij stimd. Allinnich dy lêste stim telt.
refusal-vote-not-stored = Wy koene jo stim no net opslaan. Jo kar stiet hjirûnder noch. Druk oer in minút op 'e nij op 'e knop. Ek as jo faker drukke, telt jo stim ien kear.
