# Why the domain says no: `refusal-CODE`, or `refusal-CODE-FIELD` where one field needs its own words.
# Each sentence says what to do.
refusal-field-empty = Fill this in.
refusal-field-empty-email = Fill in your e-mail address.
refusal-field-empty-password = Fill in your password.
refusal-field-empty-display_name = Fill in a name.
refusal-field-empty-lesson = Write down what was learned.
refusal-field-empty-done_with_contributions = Write down what was done with the contributions.
refusal-text-too-long = This text is { $length } characters long. There is room for { $max }. Make the text shorter.
refusal-email-wrong = This is not a complete e-mail address. An address looks like this: name@example.nl
refusal-date-wrong = This date does not exist. Fill in a day, a month and a year, for instance 14 6 2026.
refusal-money-wrong = Fill in an amount in euros, for instance 1500 or 1500.50.
refusal-choice-missing = Choose one of the options.
refusal-file-too-large = This file is larger than { $megabytes } megabytes. Choose a smaller file.
refusal-file-not-text = We cannot read this file: it is no text in UTF-8. Nothing has changed. Save the file again, now as text in UTF-8, and choose it once more. A spreadsheet program calls that “CSV UTF-8”.
refusal-sign-in-wrong = This e-mail address and password do not belong together. Check both and try again.
refusal-second-factor-wrong = This code is wrong or was used before. Wait for the next code in your app and fill that in.
refusal-link-used-or-old = This link was used before or is older than 30 minutes. Ask for a new link.
refusal-code-length = { $length ->
    [one] This code has { $length } character. A code on the letter has 16. Check the code.
   *[other] This code has { $length } characters. A code on the letter has 16. Check the code.
}
refusal-code-typing-error = There is a typing error in this code. Check each character.
refusal-code-wrong = We cannot use this code. Check the code on your letter. If that does not help, call the number on the letter.
refusal-ballot-empty = You have not chosen anything yet. Choose at least one plan.
refusal-ballot-unknown-plan = Plan { $number } is not on the ballot. Take this plan away.
refusal-ballot-plan-twice = Plan { $number } was chosen twice. Choose each plan once.
refusal-ballot-too-few = { $chosen ->
    [one] You chose { $chosen } plan. Choose at least { $minimum }.
   *[other] You chose { $chosen } plans. Choose at least { $minimum }.
}
refusal-ballot-too-many = { $chosen ->
    [one] You chose { $chosen } plan. Choose at most { $maximum }.
   *[other] You chose { $chosen } plans. Choose at most { $maximum }.
}
refusal-ballot-over-budget = Your choice costs { $total_cents } together. There is { $budget_cents }. Take a plan away.
refusal-contribution-not-in-this-state = This is no longer possible in the step where this plan is now.
refusal-check-criterion-open = Choose yes or no at this point.
refusal-check-criterion-without-reason = Write down why at this point.
refusal-check-without-next-door = Write down where this plan can go instead.
refusal-check-admits-what-fails = This plan does not meet every point. Do not admit it, or change the verdict at that point.
refusal-check-without-cost = Fill in what this plan is estimated to cost.
refusal-check-cost-above-budget = This plan costs more than there is to divide. Lower the amount or do not admit the plan.
refusal-frame-without-goal = Write down what you ask residents this for.
refusal-frame-without-question = Write down the question to residents.
refusal-frame-without-user = Write down who uses the answers.
refusal-frame-without-action = Write down what is done with the answers.
refusal-frame-without-last-word = Write down who has the last word.
refusal-frame-without-amount = Fill in how much money there is to divide.
refusal-frame-without-criteria = Put at least one point on the list that plans must meet.
refusal-frame-ballot-limits = The fewest choices must be at least 1 and not above the most. The most is at most 100.
refusal-rule-missing = Paste the rule here, or choose one of the other rules.
refusal-rule-too-long = The rule is too long. It can have { $max } characters.
refusal-rule-unreadable = This is not a counting rule. On line { $line }, character { $place } there is something else than expected. The program says: { $problem }
refusal-rule-names-plans = This rule names plans that exclude each other. Plans only get a number later. Take “exclusions” out of the rule.
refusal-rule-without-meaning = This rule cannot be used to count. The program says: { $problem }
refusal-rule-does-not-fit = This rule does not fit the ballots. The program says: { $problem }
refusal-rule-weighs-groups = This rule weighs groups of voters differently. Here all votes count the same. Take “weights” out of the rule.
refusal-rule-too-large = This rule takes too much work to count. Choose a larger step, for instance.
refusal-rule-step-too-small = The shares grow in steps that are too small. Choose a step of at least one cent.
refusal-frame-phase-ends-before-it-begins = The end lies before the beginning. Choose a later end date.
refusal-frame-vote-before-check-ends = The vote begins before all plans were handed in and checked. Let the vote begin later.
refusal-frame-decision-before-vote-ends = The decision falls before the vote closes. Choose a later date.
refusal-frame-dates-passed = This date has passed. Choose a date that is still to come.
refusal-frame-frozen = The vote has begun or is over. The frame can no longer change.
refusal-change-without-reason = Write down why this changes. Everyone can read it.
refusal-decision-without-reason = Write down why this was decided. Everyone can read it.
refusal-decision-without-decider = Fill in who takes this decision.
refusal-departure-without-reason = Write down why this plan departs from the result.
refusal-departure-changes-nothing = For this plan nothing changes in the result. Take the departure away.
refusal-promise-date-passed = The date of this promise has passed. Report whether the promise was kept.
refusal-promise-new-date-passed = The new date has already passed. Choose a date that is still to come.
refusal-promise-silence-too-short = The receiver still has time to answer: 14 days in all.
refusal-promise-not-in-this-state = This is not possible in the state in which this promise is now.
refusal-lesson-too-many-lines = A lesson has at most five lines. These are { $lines }.
refusal-password-too-short = A password has at least { $min } characters. A sentence of four words is easy to remember.
refusal-erase-official = This account belongs to an official. Ask an administrator to remove it.
