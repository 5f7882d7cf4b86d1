# Counting the votes again on a visitor's own device. Some sentences stand in data attributes, for the script.
recount-button = Count it yourself
recount-crumb = Count it yourself
recount-heading = Count the votes yourself
recount-lead = { $ballots ->
    [one] Your own device counts the only vote again and compares every line with the result.
   *[other] Your own device counts all { $ballots } votes again and compares every line with the result.
}
recount-lead-plain = { $ballots ->
    [one] You can count the only vote again. Script is switched off in your browser. So this page cannot count for you. A program on your computer can.
   *[other] You can count all { $ballots } votes again. Script is switched off in your browser. So this page cannot count for you. A program on your computer can.
}
recount-here = On this device
recount-here-text = Your browser fetches the votes, the result and the counting program, and then counts by itself. Nothing goes from you to us.
recount-start = Count now
recount-again = Count once more
recount-stop = Stop counting
recount-fetching = The files are being fetched.
recount-step = Step
recount-round = Round
recount-of = of
recount-stopped = You stopped the count. Nothing has changed.
recount-same = Equal: your count gives the same result
recount-same-text = Your device counted all votes in the file. Every line is the same as in the result.
recount-differs = Not equal: your count gives another result
recount-differs-text = That should not be. The result has not changed. Keep this page and tell the municipality. Below is what differs.
recount-own-differs = Not equal: your file holds other votes
recount-own-differs-text = The file you chose gives another result. The result on this site has not changed. Below is what differs.
recount-unreadable = These votes cannot be counted
recount-unreadable-text = Something in the file is wrong. The result on this site has not changed. Fetch the file again. This was found:
recount-more = More was found. It is not listed here.
recount-warnings = This stood out when the file was read:
recount-unfit = The rule of this result does not fit this file
recount-unfit-text = The result on this site has not changed. See whether this is the file of votes of this result. The counting program says:
recount-failed = The count did not succeed
recount-failed-text = The result has not changed. See whether you are online and try once more. If that does not help, count with our program: see below on this page. Your browser says:
recount-differences = What differs
recount-what = Line
recount-published = In the result
recount-counted = Your count
recount-verdict = Compared
recount-equal = Equal
recount-other = Different
recount-all = See all lines that were compared
recount-all-caption = All lines of the result and of your count
recount-ballots-sum = Checksum of the votes (SHA-256)
recount-module-sum = Checksum of the counting program (SHA-256)
recount-time = Time the count took
recount-seconds = seconds
recount-sums-text = Does somebody else see the same checksums? Then that person counts the same votes with the same program.
recount-offline = The files are now in the memory of this page. So counting once more also works without internet.
recount-own = Count a file of your own
recount-own-text = Did somebody else give you the file of votes? Count it here, and see whether it gives the same result. Your file stays on your device.
recount-own-label = File of votes (.pb)
recount-own-start = Count this file
recount-money = The budget
recount-votes-cast = Votes counted
recount-cost = Cost of the plans that go ahead
recount-left = Money left
recount-place = Chosen as number
recount-votes-for = Votes for
recount-outcome-of = Outcome of
recount-partly = Goes ahead in part
recount-absent = Not in it
recount-lot = A lot must be drawn between
recount-course = The whole count, round by round
recount-course-published = As in the file of the count
recount-program = With a program on your computer
recount-other-programs = The file has an open format: Pabulib. Other programs can read it too.
recount-back = To the result
