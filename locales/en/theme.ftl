# Theme: upload, check, preview, choose.
theme-title = Theme
theme-door = Colours and letters of the municipality.
theme-in-use-default = In use now: the default theme.
theme-in-use-own = In use now: your own theme.
theme-file = Stylesheet with design tokens
theme-file-hint = A CSS file of at most 200 kilobytes. Only properties that begin with two hyphens, under one class or :root. Visitors do not see an upload yet.
theme-upload = Upload and preview
theme-uploads-title = Uploaded before
theme-now = In use now
theme-default = Back to the default theme
theme-preview-title = This is how the theme looks
theme-preview-lead = Only this page stands in this theme. Visitors still see the old one.
theme-choose = Use this theme for everyone
theme-back = Back to the theme
theme-example-title = Examples
theme-example-card = A bench by the water
theme-example-text = A place to sit, with a view of the harbour.
theme-example-field = Name of the plan
theme-example-hint = Short and clear.
theme-example-value = A bench by the water
theme-check-title = Check of the theme
theme-check-good = All pairs have enough contrast.
theme-check-failing = { $count ->
    [one] { $count } pair has too little contrast. Then not everyone can read the site.
   *[other] { $count } pairs have too little contrast. Then not everyone can read the site.
}
theme-pair = Foreground and background
theme-found = Contrast
theme-needed = Needed
theme-verdict = Verdict
theme-passes = Good
theme-fails = Too little
theme-unknown = cannot be read
theme-left-out-title = Tokens that this theme leaves out
theme-left-out-lead = For these the site uses a value of its own.
notice-theme-uploaded = The theme was read and accepted. Look at it and then switch it on.
notice-theme-chosen = Everyone sees this theme now.
refusal-theme-too-large = This file is larger than { $kilobytes } kilobytes. Take away what is no token.
refusal-theme-empty = There is no property in this file that begins with two hyphens.
refusal-theme-at-rule = Line { $line } { $found } is not allowed in a theme. Take this rule away.
refusal-theme-selector = Line { $line } { $found } is not one class. Put everything under one class, for instance .waterrijk-theme, or under :root.
refusal-theme-second-selector = Line { $line } { $found } is a second class. Put everything under the same class.
refusal-theme-property = Line { $line } the property { $found } is not allowed. A theme only gives properties that begin with two hyphens.
refusal-theme-loads = Line { $line } { $found } loads something from elsewhere. That is not allowed in a theme.
refusal-theme-nested = Line { $line } { $found } does not belong here. Inside the class stand only properties with a value.
refusal-theme-unreadable = Line { $line } this is no valid CSS { $found }. See whether all brackets and quotation marks are closed.
