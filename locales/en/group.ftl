# Groups: teams and their members.
group-title = Groups
group-door = Teams, their members, and who acts when a promise is late.
group-lead = A group is a team or another circle of colleagues. Promises belong to a group. When a promise is late, first the team hears of it, then the manager, then the portfolio holder.
group-empty = There are no groups yet. Make the first one below.
group-members-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
group-add-title = Add a group
group-add = Make this group
group-name = Name
group-purpose = Purpose
group-purpose-hint = What this group is for, in one sentence.
group-members = Members
group-members-empty = This group has no members yet.
group-member-remove = Take out of the group
group-member-add-title = Add or change a member
group-person = Official
group-choose-person = Choose an official
group-function = Function in this group
group-function-hint = These functions hear of late promises: { $functions }. Another function will do too.
group-member-add = Put into the group
group-change-title = Change name or purpose
group-change = Save name and purpose
notice-group-saved = The group is saved.
refusal-group-exists = There is a group { $name } already. Choose another name.
refusal-field-empty-function = Fill in a function, for instance teamlid.
