# Voting: code, choice, check, receipt.
vote-crumb = Vote
vote-rule-approval = { $maximum ->
    [one] Choose one plan.
   *[other] Choose at least { $minimum } and at most { $maximum } plans.
}
vote-rule-budget = Choose plans that together cost no more than { $amount }.
vote-code-title = Enter the code from your letter
vote-code-lead = The code has 16 symbols, in four groups of four.
vote-code = Code from the letter
vote-code-hint = For example 7KQ4-M2XA-9TRD-W3H8. Spaces, hyphens, capitals and small letters make no difference.
vote-code-action = To step 2: choose plans
vote-help-title = Does it not work?
vote-help-code = There are no letters I, L, O and U in the code. A circle is a zero, a stroke is a one.
vote-help-lost = Lost the letter? You can get a new one. The old code then no longer works.
vote-help-who = Ask:
vote-until = You can vote until
vote-rules-mark = Mark of the rules
vote-rules-mark-text = Does the letter carry the same mark? Then the rules have not changed.
vote-over-text = No more votes can be cast. What was cast counts.
vote-over-action = To the result
vote-early-text = Keep the letter with the code until that day.
vote-early-action = Look at the plans
notice-vote-code-again = Enter the code once more. More than half an hour has passed, or the ballot was already cast, for example in another tab. A ballot that was cast is safe.
vote-choose-title = Choose your plans
vote-choose-action = To step 3: check your choice
vote-again = This code was used to vote before. If you cast a ballot now, it replaces the earlier one. Only the last one counts.
vote-search = Search the plans
vote-filter = Neighbourhood or subject
vote-everywhere = All plans
vote-search-action = Search
vote-found = { $count ->
    [0] No plan of the list of { $all } fits this search.
    [one] { $count } plan of the list of { $all } is shown below. Chosen plans always stay.
   *[other] { $count } plans of the list of { $all } are shown below. Chosen plans always stay.
}
vote-plans = Plans on the ballot
vote-check-title = Is your choice right?
vote-check-lead = Nothing has been cast yet.
vote-check-caption = Chosen plans
vote-cast-action = Cast my ballot
vote-check-back = Back to step 2: choose something else
vote-check-change = After casting you can change your ballot with the same code until
vote-done-title = Your ballot has been cast
vote-done-summary = { $count ->
    [one] { $count } plan, { $total } in total.
   *[other] { $count } plans, { $total } in total.
}
vote-done-receipt = Your receipt
vote-done-copy = Copy the receipt
vote-done-receipt-text = With this receipt you can check that your ballot is in the ballot box. It does not say what you chose.
vote-done-change = Changed your mind? Vote again with the same code, until
vote-done-over = You are done. Nothing of your ballot remains on this device. Close this page if others use this device too.
vote-follow-title = Would you like the result by e-mail?
vote-follow-email = E-mail address
vote-follow-hint = This address is kept apart from your ballot. We use it for the result and the decision.
vote-follow-action = Send me the result
vote-followed-title = You will get the result by e-mail
vote-followed-text = The address has been kept, apart from your ballot.
vote-done-back = To the page of this undertaking
vote-find-link = Check that a ballot is in the ballot box
vote-find-title = Is your ballot in the ballot box?
vote-find-lead = Enter the receipt that you got when you voted.
vote-find-word = Receipt
vote-find-hint = Twelve symbols, in three groups of four.
vote-find-action = Check
vote-find-yes = Yes, the ballot with this receipt is in the ballot box.
vote-find-no = There is no ballot with this receipt in the ballot box. Check the receipt. Was there a later vote with the same code? Then only the last receipt holds.
ballot-channel-online = Ballots on the website
ballot-channel-paper = Ballots on paper
ballot-channel-file = Ballots from a file
refusal-code-not-valid = This code cannot be used to vote. Check every symbol. If the code is right, ask for a new letter.
refusal-pass-expired = More than half an hour has passed. Nothing was cast. Go back to step 1 and enter the code again.
refusal-vote-not-open = You can vote from { $day } at { $time }.
refusal-vote-closed = Voting has been closed since { $day } at { $time }.
refusal-vote-still-open = Voting is still open. Counting can be done after that.
refusal-ballot-does-not-fit = This choice does not fit the ballot. Choose only plans from the list.
vote-map-title = Map of the plans
vote-map-text = Each number on the map is a plan. Choose a number to go to that plan in the list.
vote-done-replaces = This ballot replaces the one that was cast with this code before. Only this one counts.
vote-done-replaced = This ballot was stored before. After that, another ballot was cast with the same code. Only that last one counts.
refusal-vote-not-stored = We could not store your ballot just now. Your choice is still below. Press the button again in a minute. Your ballot counts once, however often you press.
