# What is wrong or unusual in a file of ballots. Used by every page and every command that reads such a file.
pb-line = Line { $line }: { $what }
pb-not-utf8 = The file is not text in UTF-8.
pb-byte-order-mark = The file begins with an invisible mark. It was passed over.
pb-text-before-meta = There is text before the part META.
pb-missing-section = The part { $section } is missing.
pb-section-twice = The part { $section } stands in the file twice.
pb-missing-column = The part { $section } has no column “{ $column }”.
pb-column-twice = The column “{ $column }” stands there twice.
pb-missing-key = META has no “{ $key }”.
pb-key-twice = META has “{ $key }” twice. The first one counts.
pb-bad-value = “{ $value }” cannot stand at “{ $key }”.
pb-wrong-field-count = Number of fields: { $found }. It must be { $expected }.
pb-open-quote = A quotation mark is not closed.
pb-return-in-line = In the middle of the line stands a character that begins a new line.
pb-empty-line = An empty line was passed over.
pb-no-project-id = The plan has no number.
pb-same-project = Plan “{ $id }” stands in the file twice.
pb-bad-cost = “{ $value }” cannot be the amount of plan “{ $id }”. Write for example 2500 or 2500.50.
pb-decimal-comma = “{ $value }” was read as an amount with a comma.
pb-sentinel-cost = Plan “{ $id }” costs { $cost }. Such an amount often means that a plan was withdrawn. It takes part here.
pb-unknown-project = The ballot names plan “{ $id }”. That plan is not on the list.
pb-project-twice = The ballot names plan “{ $id }” twice. It counts once.
pb-spaces-in-list = Spaces between the plans on the ballot were left out.
pb-empty-place = An empty place on the ballot was passed over.
pb-points-mismatch = The number of points on the ballot ({ $points }) does not fit the number of plans ({ $projects }).
pb-bad-points = “{ $value }” is not a number of points.
pb-no-points = The ballot has no points.
pb-same-voter = Voter “{ $id }” stands in the file twice. Both ballots count.
pb-too-many-choices = The ballot has { $found } choices. There may be { $limit }. It counts as it stands.
pb-too-few-choices = Number of choices on the ballot: { $found }. The least is { $limit }. It counts as it is.
pb-too-costly = The choices on the ballot cost too much together. It counts as it stands.
pb-wrong-total = META says that “{ $key }” is { $said }. The file has { $found }.
pb-wrong-votes = The number of votes of plan “{ $id }” is { $said } by the list. Counted is { $found }.
pb-too-many = There are more plans or ballots than this program can number.
pb-more = { $count ->
    [one] There is { $count } more remark. It is not listed.
   *[other] There are { $count } more remarks. They are not listed.
}
