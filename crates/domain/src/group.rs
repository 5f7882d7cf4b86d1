//! Group (kring): a team, a neighbourhood, a panel. What somebody is in it is a function.

/// What somebody is in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupFunction {
    /// Takes part.
    Member,
    /// Leads the team; hears of promises a week overdue.
    Manager,
}

impl GroupFunction {
    /// All functions.
    pub const ALL: [Self; 2] = [Self::Member, Self::Manager];

    /// The function as stored, also the tail of the message ids `group-function-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Manager => "manager",
        }
    }

    /// Reads what [`Self::as_str`] wrote. Any other word is a name of one's own for taking part.
    pub fn parse(text: &str) -> Self {
        if text == Self::Manager.as_str() { Self::Manager } else { Self::Member }
    }
}
