# Plans: making one, the list, one plan's story, support, confirming.
contribution-state-draft = Draft
contribution-state-unconfirmed = Waiting for confirmation
contribution-state-open = Handed in
contribution-state-admitted = On the ballot
contribution-state-refused = Not on the ballot
contribution-state-withdrawn = Withdrawn
channel-online = Through this website
channel-paper = Handed in on paper
channel-stall = Told at a stall
plan-make-title = Hand in a plan
plan-idea-title = What is your plan?
plan-idea-lead = Write so that your neighbours understand it. Everyone can read later what you write here.
plan-title = Title
plan-title-hint = At most 80 characters, for example: A bench by the pond.
plan-summary = Summary
plan-summary-hint = One or two sentences. These stand in the list of plans.
plan-description = The whole plan
plan-description-hint = What should there be? Who is it for? Who helps?
plan-category = What is it about?
plan-category-short = Subject
plan-to-place = To step 2: the place
plan-to-cost = To step 3: cost and photo
plan-to-check-first = To step 4: check your plan
plan-to-check = Back to the check
plan-saved-hint = At every step we keep what you filled in. You can go on later on this device.
plan-place-title = Where does your plan go?
plan-place-lead = Choose the neighbourhood, write an address or a description, or click the map. One of the three is enough.
plan-place-short = Place
plan-place-heading = Where it goes
plan-area = Neighbourhood
plan-area-hint = If you click the map, we fill in the neighbourhood for you.
plan-area-none = No neighbourhood chosen
plan-address = Address or description
plan-address-hint = For example: Dorpsstraat 5. Or: corner of Dorpsstraat and Kerkpad, next to the bridge.
plan-address-found = We found the address { $address }. The spot is on the map, in { $area }. Not right? Click the map or remove the spot.
plan-address-several = We found addresses that you may mean. Choose one, or choose to leave your words as they are.
plan-address-nothing = We found no address for your words. They stay, and you can go on like this. Do you want to point out a spot? Click the map or choose a neighbourhood from the list.
plan-address-outside = This address lies outside the area of this budget. Your words stay. Click the map or choose a neighbourhood from the list.
plan-address-which = Which address do you mean?
plan-address-more = There are more than stand here. Type the house number above too (with its letter or addition), to find the right address.
plan-address-none = None of these. My words stay as they are.
plan-address-to-map = To the map
plan-address-to-choice = To the addresses
plan-map-address = The spot is at { $address }, in { $area }.
plan-map = Spot on the map
plan-map-title = Map of the neighbourhoods
plan-map-alt = Map of the neighbourhoods. Click the spot of your plan.
plan-map-hint = Click the map. Without a mouse, choose a neighbourhood above or write an address.
plan-map-chosen = You chose a spot in { $area }.
plan-map-outside = a spot outside the area
plan-map-clear = Remove the spot
plan-map-near = Show this neighbourhood close by
plan-map-far = Show all neighbourhoods
plan-map-of = Map with the spot of { $title }
plan-back-to-idea = Back to step 1: your plan
plan-back-to-place = Back to step 2: the place
plan-cost-title = What does it cost?
plan-cost = Cost in euros
plan-cost-hint = An estimate is enough. There is { $budget } to divide. Officials check the sum later.
plan-cost-short = Cost
plan-photo = Photo
plan-photo-hint = A JPEG, PNG or WebP of at most 10 megabytes. Do not show people who can be recognised. We take place and time out of the photo.
plan-photo-present = This photo belongs to the plan now. If you choose a new one, this one goes.
plan-photo-description = What does the photo show?
plan-photo-description-hint = For those who cannot see the photo. Needed when there is a photo.
plan-photo-remove = Remove the photo
plan-photo-short = Photo
plan-photo-none = No photo
plan-check-title = Check your plan
plan-change = Change
plan-name = Name that stands with the plan
plan-name-hint = Everyone can read this name. A first name or the name of your street will do.
plan-email = E-mail address
plan-email-hint = Nobody sees this address. We only write to you about your plan.
plan-check-next = You get an e-mail with a link. Only when you confirm it does your plan stand on the website.
plan-submit = Hand in and confirm by e-mail
plan-submit-now = Hand in your plan
plan-sent-title = Confirm by the link in your e-mail
plan-sent-lead = We sent an e-mail to { $email }. Open the link and press the button. After that your plan stands on the website.
plan-sent-days = The link works for three days. Your plan was handed in on time, also when you confirm it later.
plan-sent-help-title = No e-mail?
plan-sent-help = Look in the folder for unwanted e-mail. If the address is wrong, change it and hand in the plan again. Your plan is kept.
plan-sent-mend = Change the e-mail address or the plan
plan-number = Plan { $number }
plan-number-short = Number
plan-author = Thought up by
plan-author-unknown = Name not known
plan-channel = How received
plan-estimate = Estimated by officials
plan-submitted = Handed in on
plan-check-heading = The check
plan-check-by = { $decider }, { $day }
plan-check-due = By { $day } officials check whether this plan is possible. The outcome and the reasons will stand here.
plan-check-late = The check should have been done by { $day }. That did not happen.
plan-criteria = The verdict per point
plan-criterion = Point
plan-verdict = Verdict
plan-reason = Why
plan-verdict-yes = Yes
plan-verdict-no = No
plan-verdict-conditional = Yes, if
plan-next-door = Where this plan can go instead
plan-decision-heading = The decision
plan-decision-by = { $decider } decided on the result on { $day }.
plan-to-result = Why does this plan go ahead or not?
plan-promise-heading = What was promised
plan-promise-line = { $owner }, by { $day }
plan-history-heading = Earlier versions
plan-history-line = Read version { $version } and what changed
plan-version-title = Version { $version }: { $title }
plan-version-lead = This version was replaced on { $moment }.
plan-version-legend = Struck through was removed, underlined was added.
plan-version-same = Not changed.
plan-back-to-plan = Back to the plan
plan-support-short = Support
plan-support-count = { $count ->
    [one] { $count } person supports this plan.
   *[other] { $count } people support this plan.
}
plan-support-of = { $count } of the { $needed } that are needed
plan-support-missing = { $count ->
    [one] { $count } more person needed. The plan is checked once it has been supported { $needed }×.
   *[other] { $count } more people needed. The plan is checked once it has been supported { $needed }×.
}
plan-support-enough = There is enough support. Needed: { $needed }×.
plan-support-give = Support this plan
plan-support-ask = Send me a link to support
plan-support-email-hint = Nobody sees this address. You get a link, so that everyone counts once.
plan-support-mine = You support this plan.
plan-support-withdraw = Take back my support
plan-change-link = Change your plan
plan-withdraw-link = Withdraw your plan
plan-ask = Questions about this plan? Ask: { $owner }.
plan-withdrawn-title = This plan was withdrawn
plan-withdrawn-lead = The maker of plan { $number } took it back. That is why the text no longer stands on the website.
plan-edit-title = Change your plan
plan-edit-lead = What stands here now can still be read as an earlier version.
plan-edit-save = Save the change
plan-edit-leave = Back to the plan without changing
plan-withdraw-title = Do you want to withdraw this plan?
plan-withdraw-lead = The plan goes from the website and no longer takes part. You cannot undo this.
plan-withdraw-action = Withdraw the plan
plan-withdraw-leave = No, leave the plan
plan-entry-title = Enter a plan
plan-entry-lead = For a plan that came on paper or was told at a stall. It stands on the website at once, marked so.
plan-entry-channel = How did the plan come in?
plan-entry-name = Name of the author
plan-entry-name-hint = The name that may stand with the plan. Fill in the e-mail address too, otherwise the name is left out.
plan-entry-email = E-mail address of the author
plan-entry-email-hint = May stay empty. With an address the author gets notices and can change the plan.
plan-entry-action = Put the plan on the website
plans-title-short = Plans
plans-title = { $count ->
    [0] No plans yet
    [one] { $count } plan
   *[other] { $count } plans
}
plans-lead = Together they cost { $cost }. There is { $budget } to divide.
plans-make = Hand in your plan
plans-empty = There are no plans yet.
plans-none-found = No plan fits this choice.
plans-found = { $count ->
    [one] { $count } plan found.
   *[other] { $count } plans found.
}
plans-show-all = Show all plans
plans-to-list = To all plans
plans-search = Search the plans
plans-search-action = Show these plans
plans-filter-area = Neighbourhood
plans-filter-category = Subject
plans-filter-state = State
plans-all-areas = All neighbourhoods
plans-all-categories = All subjects
plans-all-states = All plans
plans-sort = Order
plans-sort-random = Mixed, different every day
plans-sort-number = By number
plans-sort-newest = Newest first
plans-sort-support = Most support first
plans-sort-cost = Cheapest first
plans-list-title = The plans
plans-map-title = Map of the plans
plans-map-description = Every number is a plan and a link. The same plans stand in the list.
plans-map-caption = Every number is a plan. Plans without a spot on the map stand only in the list.
support-sent-title = Confirm your support by the link in your e-mail
support-sent-lead = We sent an e-mail to { $email }. Open the link and press the button.
support-sent-days = The link works for three days, as long as support can be given.
confirm-plan-title = Confirm your plan
confirm-plan-lead = With the button below your plan ‘{ $title }’ comes on the website of { $undertaking }.
confirm-plan-action = Put my plan on the website
confirm-support-title = Confirm your support
confirm-support-lead = With the button below you support the plan ‘{ $title }’ for { $undertaking }.
confirm-support-action = Support this plan
confirm-failed-title = This link no longer works
notice-plan-opened = Your plan stands on the website. You get an e-mail about what happens next.
notice-plan-changed = The change was saved.
notice-plan-withdrawn = The plan was withdrawn.
notice-plan-entered = The plan stands on the website.
notice-support-given = Your support was counted.
notice-support-withdrawn = Your support was taken back.

# Why the domain says no.
refusal-collect-not-open = Plans can be handed in from { $day } at { $time }. What you filled in is kept for this device.
refusal-collect-closed = Handing in, changing and supporting plans was possible until { $day } at { $time }. That has passed.
refusal-place-outside-area = This spot lies outside the area of this budget. Choose a spot or a neighbourhood inside it.
refusal-place-missing = Choose a neighbourhood, click the map or write where the plan goes.
refusal-choice-missing-address_choice = Choose the address you mean, or choose: none of these.
refusal-cost-above-budget = This is more than there is to divide: { $budget_cents }. Fill in a lower amount.
refusal-field-empty-title = Give your plan a title.
refusal-field-empty-summary = Sum up your plan in one or two sentences.
refusal-field-empty-description = Describe your plan.
refusal-field-empty-cost = Fill in what the plan costs, roughly.
refusal-field-empty-photo_description = Write what the photo shows.
refusal-photo-wrong-type = This file is not a JPEG, PNG or WebP. Choose another photo.
refusal-photo-broken = This photo is damaged and cannot be read. Choose another photo.
refusal-photo-too-many-pixels = This photo has more than { $megapixels } million pixels. Make the photo smaller.
refusal-support-own-plan = This is your own plan. Ask your neighbours for support.
refusal-withdraw-after-vote-opens = The vote is open. This plan can no longer be withdrawn.
refusal-confirmation-used-or-old = This link was used before or is older than three days. Hand in the plan again, or ask for a new link on the plan's page.

# Mail.
mail-confirm-plan-subject = Confirm your plan: { $title }
mail-confirm-plan-body =
    You handed in a plan for { $undertaking }: { $title }.

    Open this link and press the button. Then your plan stands on the website.
    { $link }

    The link works for { $days } days and once. If you did not hand in a plan, you need not do anything.
mail-confirm-support-subject = Confirm your support for: { $title }
mail-confirm-support-body =
    You want to support a plan for { $undertaking }: { $title }.

    Open this link and press the button. Then your support counts.
    { $link }

    The link works for { $days } days and once. If you did not ask for this, you need not do anything.
mail-plan-received-subject = Your plan was received: { $title }
mail-plan-received-body =
    Your plan has number { $number } of { $undertaking }. You read it here:
    { $address }

    What happens now:
    - Until { $support_until } others can support your plan and you can change it. Support needed: { $threshold }×.
    - By { $check_due } we check whether the plan is possible. You get the outcome with the reason.
    - From { $vote_opens } people vote.

    Questions? Ask: { $owner }.
