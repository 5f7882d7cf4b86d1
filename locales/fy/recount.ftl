# Counting the votes again on a visitor's own device. Some sentences stand in data attributes, for the script.
recount-button = Tel sels nei
recount-crumb = Sels neitelle
recount-heading = Tel de stimmen sels nei
recount-lead = { $ballots ->
    [one] Jo eigen apparaat telt de iennige stim op ’e nij en fergeliket elke rigel mei de utslach.
   *[other] Jo eigen apparaat telt alle { $ballots } stimmen op ’e nij en fergeliket elke rigel mei de utslach.
}
recount-lead-plain = { $ballots ->
    [one] Jo kinne de iennige stim sels neitelle. Yn jo browser stiet skript út. Dêrom kin dizze side net foar jo telle. Mei in programma op jo kompjûter kin it wol.
   *[other] Jo kinne alle { $ballots } stimmen sels neitelle. Yn jo browser stiet skript út. Dêrom kin dizze side net foar jo telle. Mei in programma op jo kompjûter kin it wol.
}
recount-here = Op dit apparaat
recount-here-text = Jo browser hellet de stimmen, de utslach en it telprogramma op, en telt dan sels. Der giet neat fan jo nei ús.
recount-start = Tel no
recount-again = Tel noch in kear
recount-stop = Stopje mei tellen
recount-fetching = De bestannen wurde ophelle.
recount-step = Stap
recount-round = Ronde
recount-of = fan
recount-stopped = Jo hawwe it tellen stoppe. Der is neat feroare.
recount-same = Gelyk: jo telling jout deselde utslach
recount-same-text = Jo apparaat telde alle stimmen yn it bestân. Elke rigel is itselde as yn de utslach.
recount-differs = Net gelyk: jo telling jout in oare utslach
recount-differs-text = Dat mei net. De utslach is net feroare. Bewarje dizze side en meld dit by de gemeente. Hjirûnder stiet wat der oars is.
recount-own-differs = Net gelyk: yn jo bestân steane oare stimmen
recount-own-differs-text = It bestân dat jo keazen jout in oare utslach. De utslach op dizze side is net feroare. Hjirûnder stiet wat der oars is.
recount-unreadable = Dizze stimmen binne net te tellen
recount-unreadable-text = Yn it bestân stiet wat dat net kloppet. De utslach op dizze side is net feroare. Helje it bestân op ’e nij op. Dit is der fûn:
recount-more = Der is noch mear fûn. Dat stiet hjir net.
recount-warnings = Dit foel op by it lêzen fan it bestân:
recount-unfit = De regel fan dizze utslach past net by dit bestân
recount-unfit-text = De utslach op dizze side is net feroare. Sjoch oft dit it bestân mei stimmen fan dizze utslach is. Dit seit it telprogramma, yn it Ingelsk:
recount-failed = It tellen is net slagge
recount-failed-text = De utslach is net feroare. Sjoch oft jo ynternet hawwe en besykje it noch in kear. Slagget it net, tel dan mei ús programma: dat stiet ûnderoan dizze side. Dit seit jo browser:
recount-differences = Wat der oars is
recount-what = Rigel
recount-published = Yn de utslach
recount-counted = Jo telling
recount-verdict = Fergelike
recount-equal = Gelyk
recount-other = Oars
recount-all = Besjoch alle rigels dy’t fergelike binne
recount-all-caption = Alle rigels fan de utslach en fan jo telling
recount-ballots-sum = Kontrôlegetal fan de stimmen (SHA-256)
recount-module-sum = Kontrôlegetal fan it telprogramma (SHA-256)
recount-time = Tiid fan it tellen
recount-seconds = sekonden
recount-sums-text = Sjocht in oar deselde kontrôlegetallen? Dan telt dy persoan deselde stimmen mei itselde programma.
recount-offline = De bestannen steane no yn it ûnthâld fan dizze side. Noch in kear telle kin dus ek sûnder ynternet.
recount-own = In eigen bestân telle
recount-own-text = Hawwe jo it bestân mei stimmen fan in oar krigen? Tel it hjir, en sjoch oft it deselde utslach jout. Jo bestân bliuwt op jo apparaat.
recount-own-label = Bestân mei stimmen (.pb)
recount-own-start = Tel dit bestân
recount-money = It budzjet
recount-votes-cast = Telde stimmen
recount-cost = Kosten fan de plannen dy’t trochgeane
recount-left = Jild dat oerbliuwt
recount-place = Keazen as nûmer
recount-votes-for = Stimmen foar
recount-outcome-of = Utkomst fan
recount-partly = Giet foar in part troch
recount-absent = Stiet der net yn
recount-lot = Der moat lotte wurde tusken
recount-course = De hiele telling, ronde foar ronde
recount-course-published = Lykas yn it bestân mei de telling
recount-program = Mei in programma op jo kompjûter
recount-other-programs = It bestân hat in iepen formaat: Pabulib. Oare programma’s kinne it ek lêze.
recount-back = Nei de utslach
